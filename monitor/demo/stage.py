"""The demo's web on loopback: feeds that change, a page for every post, and a newsroom that takes alerts."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from monitor.demo.story import Chapter, Post

_NEWSROOM = "/newsroom"


class Stage:
    """What is published at the moment, and what the newsroom was told."""

    def __init__(self, secret: str) -> None:
        self.told: list[str] = []  #: ids of the alerts' messages, as they came
        self.forged = 0  #: messages whose signature was not ours
        self._posts: dict[str, Post] = {}
        self._secret = base64.b64decode(secret.removeprefix("whsec_"))
        self._lock = threading.Lock()

    def publish(self, chapter: Chapter) -> None:
        """Put a chapter on the web."""
        with self._lock:
            self._posts |= {post.key: post for post in chapter.posts}
            for key, text in chapter.edits:
                self._posts[key] = replace(self._posts[key], text=text)
            for key in chapter.deletions:
                del self._posts[key]

    def page(self, path: str, base: str) -> tuple[str, bytes] | None:
        """Content type and body of a path; None where nothing is there (any more)."""
        with self._lock:
            posts = dict(self._posts)
        if path.startswith("/posts/"):
            post = posts.get(path.removeprefix("/posts/"))
            return None if post is None else ("text/html; charset=utf-8", _article(post).encode())
        source, _, kind = path.removeprefix("/feeds/").partition(".")
        mine = sorted((p for p in posts.values() if p.source == source), key=lambda p: p.published_at, reverse=True)
        shape = _FEEDS.get(kind)
        return None if shape is None else (shape[0], shape[1](mine, source, base).encode())

    def receive(self, headers: Mapping[str, str], body: bytes) -> int:
        """Take an alert whose signature is ours (Standard Webhooks); the HTTP status to answer with."""
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        wanted = base64.b64encode(hmac.new(self._secret, signed, hashlib.sha256).digest()).decode()
        with self._lock:
            if not hmac.compare_digest(headers.get("webhook-signature", ""), f"v1,{wanted}"):
                self.forged += 1
                return 401
            self.told.append(headers["webhook-id"])
        return 204


@contextmanager
def served(stage: Stage) -> Iterator[str]:
    """Serve on a free port of this machine; gives the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(stage))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _handler(stage: Stage) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = stage.page(self.path, f"http://{self.headers['host']}")
            tag = f'"{hashlib.sha256(found[1]).hexdigest()[:20]}"' if found else ""
            status = 404 if found is None else 304 if self.headers.get("if-none-match") == tag else 200
            self._answer(status, {"etag": tag, "content-type": found[0]} if found else {}, found[1] if found else b"")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            names = {name.lower(): value for name, value in self.headers.items()}
            self._answer(stage.receive(names, body) if self.path == _NEWSROOM else 404, {}, b"")

        def _answer(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
            body = body if status == 200 else b""
            self.send_response(status)
            for name, value in {**headers, "content-length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            return

    return Handler


# --- shapes -----------------------------------------------------------------------------------------------------------


def _article(post: Post) -> str:
    paragraphs = "".join(f"<p>{escape(part)}</p>" for part in post.text.split("\n\n"))
    title = escape(post.title or post.source)
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><main><article><h1>{title}</h1>{paragraphs}</article></main></body></html>"
    )


def _summary(post: Post) -> str:
    """A titled article shows its first paragraph in the feed, a post all of itself."""
    return post.text.split("\n\n", 1)[0] if post.title else post.text


def _rss(posts: list[Post], source: str, base: str) -> str:
    items = "".join(
        f'<item><guid isPermaLink="false">{post.id}</guid><link>{base}/posts/{post.key}</link>'
        f"<title>{escape(post.title)}</title><description>{escape(_summary(post))}</description>"
        f"<pubDate>{format_datetime(post.published_at)}</pubDate></item>"
        for post in posts
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{source}</title>'
        f"<link>{base}/</link><description>{source}</description>{items}</channel></rss>"
    )


def _atom(posts: list[Post], source: str, base: str) -> str:
    entries = "".join(
        f'<entry><id>{post.key}</id><link href="{base}/posts/{post.key}"/><title>{escape(post.title)}</title>'
        f"<content>{escape(post.text)}</content><published>{post.published_at.isoformat()}</published>"
        f"<updated>{post.published_at.isoformat()}</updated></entry>"
        for post in posts
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>{base}/{source}</id>'
        f"<title>{source}</title><updated>2030-01-01T00:00:00Z</updated>{entries}</feed>"
    )


def _json(posts: list[Post], source: str, base: str) -> str:
    items = [
        {
            "id": post.id,
            "url": f"{base}/posts/{post.key}",
            "content_text": post.text,
            "date_published": post.published_at.isoformat(),
            **({"title": post.title} if post.title else {}),
        }
        for post in posts
    ]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": source, "items": items})


_FEEDS: dict[str, tuple[str, Callable[[list[Post], str, str], str]]] = {
    "xml": ("application/rss+xml; charset=utf-8", _rss),
    "atom": ("application/atom+xml; charset=utf-8", _atom),
    "json": ("application/feed+json", _json),
}
