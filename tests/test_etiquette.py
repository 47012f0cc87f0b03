"""How we behave towards publishers, scored by a server that is strict about it."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.polls import MORNING, Post
from tests.publisher import Publisher

CONFIG = """\
version: 1
actors: [{{id: ministry, name: Ministry}}]
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s, contact: "mailto:desk@example.org"}}
sources:
  - {{id: tagged, kind: feed, url: "{base}/tagged", actor: ministry, every: 1h, entries: post}}
  - {{id: dated, kind: feed, url: "{base}/dated", actor: ministry, every: 1h, entries: post}}
  - {{id: busy, kind: feed, url: "{base}/busy", actor: ministry, every: 1h, entries: post}}
  - {{id: gone, kind: feed, url: "{base}/gone", actor: ministry, every: 1h, entries: post}}
  - {{id: closed, kind: page, url: "{base}/closed/news", item: li, actor: ministry, every: 1h}}
"""
#: validators as servers write them: to be given back byte for byte
TAG, DATE = 'W/"a b\'c~%;"', "Fri,  01 Mar 2030 08:00:00 GMT"
BUSY = timedelta(hours=5)
ITEM = b"<item><guid>1</guid><description>The road is open.</description></item>"
FEED = b"<rss version='2.0'><channel>" + ITEM + b"</channel></rss>"


@dataclass
class Strict:
    """What was asked, and what was wrong with it."""

    base: str = ""
    now: datetime = MORNING
    asked: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    until: datetime | None = None  #: nobody may ask for /busy before
    running: int = 0
    most: int = 0

    def check(self, path: str, headers: dict[str, str]) -> None:
        self.asked[path] += 1
        agent = headers.get("user-agent", "")
        if "Gainsay/" not in agent or "mailto:desk@example.org" not in agent:
            self.faults.append(f"{path}: who asks? {agent}")
        self.faults += [f"{path}: sent {name}" for name in ("cookie", "referer", "authorization") if name in headers]
        if "?" in path:
            self.faults.append(f"{path}: has something added")
        if path == "/tagged" and self.asked[path] > 1 and headers.get("if-none-match") != TAG:
            self.faults.append(f"unconditional, or another tag: {headers.get('if-none-match')}")
        if path == "/dated" and self.asked[path] > 1 and headers.get("if-modified-since") != DATE:
            self.faults.append(f"unconditional, or another date: {headers.get('if-modified-since')}")
        if path == "/busy" and self.until is not None and self.now < self.until:
            self.faults.append(f"asked {self.until - self.now} before the time that was named")

    def answer(self, path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        if path == "/robots.txt":
            return 200, {"content-type": "text/plain"}, b"User-agent: *\nDisallow: /closed/\n"
        if path == "/busy":
            # a wish in seconds, then one as a date, in turns
            self.until = self.now + BUSY
            date = (self.now + BUSY).strftime("%a, %d %b %Y %H:%M:%S GMT")
            wish = str(int(BUSY.total_seconds())) if self.asked[path] % 2 else date
            return 429, {"retry-after": wish, "date": self.now.strftime("%a, %d %b %Y %H:%M:%S GMT")}, b""
        if path == "/gone":
            return 410, {}, b""
        mine = {"etag": TAG} if path == "/tagged" else {"last-modified": DATE}
        known = headers.get("if-none-match") == TAG or headers.get("if-modified-since") == DATE
        return (304, mine, b"") if known else (200, {**mine, "content-type": "application/rss+xml"}, FEED)


@contextmanager
def strict() -> Iterator[Strict]:
    kept, lock = Strict(), threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            with lock:
                kept.running += 1
                kept.most = max(kept.most, kept.running)
                kept.check(self.path, headers)
                status, more, body = kept.answer(self.path, headers)
                kept.running -= 1
            self.send_response_only(status)
            for name, value in {**more, "content-length": str(len(body))}.items():
                self.send_header(name, value)
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


def test_a_strict_publisher_finds_no_fault(
    tmp_path: Path, many: Callable[[int, int], int], figure: Callable[[str], None]
) -> None:
    days = many(2, 7)
    with strict() as server:
        desk = Post(tmp_path, Publisher(base=server.base), CONFIG)
        while desk.now < MORNING + timedelta(days=days):
            desk.now = server.now = max(desk.now + timedelta(seconds=1), desk.next())
            desk.poll(*(one.source for one in desk.store.source_states() if one.next_check_at <= desk.now), seconds=0)
        kept = desk.store.counts().documents
        desk.close()
    assert server.faults == []
    hours = days * 24
    assert server.asked["/closed/news"] == 0, "robots.txt says no"
    assert server.asked["/robots.txt"] <= days + 1, "its answer holds for a day"
    assert server.asked["/gone"] <= days + 1, "what is gone is asked once a day"
    assert server.asked["/busy"] <= hours / 5 + 1
    # nothing changes, so it is asked more and more rarely; and the wish to wait holds for the whole server
    assert days * 2 <= server.asked["/tagged"] <= hours / 2
    assert kept == 2
    asked = sum(server.asked.values())
    figure(f"{asked} requests in {days} days, 0 faults: conditional, after Retry-After, robots obeyed")


@pytest.mark.parametrize("fault", ["cookie", "referer"])
def test_the_publisher_is_strict(fault: str) -> None:
    server = Strict()
    server.check("/tagged", {"user-agent": "Gainsay/1 (+mailto:desk@example.org)"})
    assert server.faults == []
    server.check("/tagged", {"user-agent": "Gainsay/1 (+mailto:desk@example.org)", fault: "x"})
    assert len(server.faults) == 2
