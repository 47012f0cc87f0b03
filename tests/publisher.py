"""A publisher on loopback: feeds and pages that a test changes, with ETags as real servers send them."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, kw_only=True)
class Item:
    """One entry of a feed."""

    id: str
    text: str
    title: str = ""
    date: str = "Fri, 01 Mar 2030 09:00:00 GMT"


@dataclass
class Publisher:
    """What is served, and what was asked."""

    base: str
    pages: dict[str, tuple[str, bytes]] = field(default_factory=dict)  #: path: content type, body
    asked: list[tuple[str, int]] = field(default_factory=list)  #: path and status, in order

    def feed(self, path: str, items: Sequence[Item], language: str = "en") -> None:
        """Publish an RSS feed, and each item at its own address."""
        entries = "".join(
            f"<item><guid isPermaLink='false'>{item.id}</guid><link>{self.base}{path}/{item.id}</link>"
            f"<title>{escape(item.title)}</title><description>{escape(item.text)}</description>"
            f"<pubDate>{item.date}</pubDate></item>"
            for item in items
        )
        body = (
            f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{path}</title>'
            f"<language>{language}</language>{entries}</channel></rss>"
        )
        self.pages[path] = ("application/rss+xml", body.encode())
        for known in [page for page in self.pages if page.startswith(f"{path}/")]:
            del self.pages[known]
        for item in items:
            self.pages[f"{path}/{item.id}"] = ("text/html", f"<p>{escape(item.text)}</p>".encode())


@contextmanager
def publisher() -> Iterator[Publisher]:
    """Serve until the test ends."""
    kept = Publisher(base="")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = kept.pages.get(self.path)
            tag = f'"{hashlib.sha256(page[1]).hexdigest()[:16]}"' if page else ""
            status = 404 if page is None else 304 if self.headers.get("if-none-match") == tag else 200
            kept.asked.append((self.path, status))
            body = page[1] if page and status == 200 else b""
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            if page:
                self.send_header("content-type", page[0])
                self.send_header("etag", tag)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    kept.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield kept
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
