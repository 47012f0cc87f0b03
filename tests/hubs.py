"""A hub on loopback (W3C WebSub): takes subscriptions, asks back, pushes, and has bad days; and the feed it serves."""

from __future__ import annotations

import hmac
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Protocol
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode
from urllib.request import Request, urlopen

from tests.platforms import Post


class Reached(Protocol):
    """How the hub reaches a callback: (status, text)."""

    def get(self, url: str, query: dict[str, str]) -> tuple[int, str]: ...
    def post(self, url: str, body: bytes, headers: dict[str, str]) -> tuple[int, str]: ...


@dataclass
class Hub:
    """A hub and the feed whose topic it has; what was asked of it, in order."""

    reached: Reached | None = None
    base: str = ""
    posts: list[Post] = field(default_factory=list)  #: what the feed lists, newest first
    announced: str = "/hub"  #: where the feed says its hub is; "" for nowhere
    topic: str = "/feed"  #: what the feed calls itself
    status: int = 202  #: what the hub answers
    eager: bool = False  #: it asks back before it answers
    lease: str | None = "864000"  #: seconds that it grants
    asked: list[dict[str, str]] = field(default_factory=list)  #: the forms

    @property
    def last(self) -> dict[str, str]:
        return self.asked[-1]

    def feed(self, *posts: Post) -> bytes:
        """The feed with all its posts, or a part of it."""
        at = self.announced if self.announced.startswith("http:") else f"{self.base}{self.announced}"
        hub = f'<atom:link rel="hub" href="{at}"/>' if self.announced else ""
        links = f'{hub}<atom:link rel="self" href="{self.base}{self.topic}"/>'
        items = "".join(
            f"<item><guid>{self.base}/{one.number}</guid><link>{self.base}/{one.number}</link>"
            f"<description>{escape(one.text)}</description><pubDate>{one.at:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
            for one in posts
        )
        return (
            f'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>M</title>{links}{items}'
            "</channel></rss>"
        ).encode()

    def ask_back(self, challenge: str = "c4ll", **changed: str) -> tuple[int, str]:
        """Verify the intent of what was asked last."""
        query = {"hub.mode": self.last["hub.mode"], "hub.topic": self.last["hub.topic"], "hub.challenge": challenge}
        query |= {"hub.lease_seconds": self.lease} if self.lease is not None else {}
        query |= {f"hub.{name}": value for name, value in changed.items()}
        assert self.reached is not None
        return self.reached.get(self.last["hub.callback"], query)

    def push(self, *posts: Post, body: bytes | None = None, method: str = "sha256", secret: str = "") -> int:
        """Deliver a part of the feed, signed with the secret of the last subscription; the answer's status."""
        body = self.feed(*posts) if body is None else body
        asked = next(one for one in reversed(self.asked) if one["hub.mode"] == "subscribe")
        made = hmac.new((secret or asked["hub.secret"]).encode(), body, method).hexdigest()
        headers = {"content-type": "application/rss+xml", "x-hub-signature": f"{method}={made}"}
        assert self.reached is not None
        return self.reached.post(asked["hub.callback"], body, headers)[0]


class Web:
    """Callbacks as they are reached through the network."""

    def get(self, url: str, query: dict[str, str]) -> tuple[int, str]:
        return self._answer(Request(f"{url}?{urlencode(query)}"))

    def post(self, url: str, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        return self._answer(Request(url, data=body, headers=headers))

    def _answer(self, request: Request) -> tuple[int, str]:
        try:
            with urlopen(request, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as error:
            with error:
                return error.code, error.read().decode()


@contextmanager
def hub() -> Iterator[Hub]:
    """Serve until the test ends."""
    served = Hub()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = {f"/{one.number}": escape(one.text).encode() for one in served.posts}
            body = served.feed(*served.posts) if self.path == "/feed" else known.get(self.path)
            self.send_response(200 if body is not None else 404)
            self._end(body or b"")

        def do_POST(self) -> None:
            sent = self.rfile.read(int(self.headers["content-length"])).decode()
            served.asked.append({name: many[0] for name, many in parse_qs(sent).items()} | {"at": self.path})
            if served.eager:
                served.ask_back()
            self.send_response(served.status)
            self._end(b"")

        def _end(self, body: bytes) -> None:
            self.send_header("content-type", "application/rss+xml")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
