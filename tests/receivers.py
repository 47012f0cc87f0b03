"""Real receivers on loopback, and the smallest client that channels can be tested with."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


@dataclass
class Receiver:
    """A web server that keeps what it gets and answers what it is told to."""

    url: str = ""
    answers: list[tuple[int, dict[str, str]]] = field(default_factory=list)  #: the next ones; then 204
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)


@contextmanager
def receiver() -> Iterator[Receiver]:
    kept = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            kept.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            status, headers = kept.answers.pop(0) if kept.answers else (204, {})
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


class PlainHttp:
    """Posts with the standard library; no guard: for tests against loopback only."""

    def post(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        return self._ask("POST", url, body, headers)

    def put(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        return self._ask("PUT", url, body, headers)

    def _ask(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=5)
        try:
            path = f"{parts.path}?{parts.query}" if parts.query else parts.path
            connection.request(method, path, body, dict(headers))
            answer = connection.getresponse()
            read = answer.read()
            return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, read)
        finally:
            connection.close()
