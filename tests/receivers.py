"""Real receivers on loopback, and the smallest client that channels can be tested with."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from monitor.clock import monotonic


@dataclass
class Receiver:
    """A web server that keeps what it gets and answers what it is told to."""

    url: str = ""
    answers: list[tuple[int, dict[str, str]]] = field(default_factory=list)  #: the next ones; then 204
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    always: tuple[int, dict[str, str]] | None = None  #: what it answers when there are no next ones
    open: threading.Event = field(default_factory=threading.Event)  #: while it is not set, callers get no answer
    calls: int = 0  #: how often it was asked, answered or not
    times: list[float] = field(default_factory=list)  #: when it got each, on the clock that only goes forward

    def ids(self) -> list[str]:
        """The ids of what it got, in order."""
        return [headers["webhook-id"] for headers, _ in self.got]

    def hang(self) -> None:
        """Answer nobody."""
        self.open.clear()

    def cut(self) -> None:
        """Break off with those who wait for an answer, as their patience would; others will wait again."""
        was, self.open = self.open, threading.Event()
        was.set()


@contextmanager
def receiver() -> Iterator[Receiver]:
    kept = Receiver()
    kept.open.set()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            kept.calls += 1
            gate = kept.open
            gate.wait()
            if gate is not kept.open:
                self.close_connection = True
                return
            kept.times.append(monotonic())
            kept.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            status, headers = kept.answers.pop(0) if kept.answers else kept.always or (204, {})
            self.send_response(status)
            for name, value in {"content-length": "0", **headers}.items():
                self.send_header(name, value)
            self.end_headers()

        do_PUT = do_POST

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    kept.url = f"http://127.0.0.1:{server.server_address[1]}/hook"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield kept
    finally:
        kept.open.set()
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    def header(self, name: str) -> str | None:
        return self.headers.get(name.lower())


def _nothing() -> None:
    """Nothing happens."""


@dataclass(frozen=True)
class PlainHttp:
    """Posts with the standard library; no guard: for tests against loopback only."""

    before: Callable[[], None] = _nothing  #: called before each use of the socket
    timeout_s: float = 60.0

    def post(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        return self._ask("POST", url, body, headers)

    def put(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        return self._ask("PUT", url, body, headers)

    def _ask(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=self.timeout_s)
        try:
            self.before()
            connection.connect()
            self.before()
            path = f"{parts.path}?{parts.query}" if parts.query else parts.path
            connection.request(method, path, body, dict(headers))
            self.before()
            answer = connection.getresponse()
            read = answer.read()
            return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, read)
        finally:
            connection.close()
