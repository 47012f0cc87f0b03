"""A raw server on loopback that answers each connection with what a test says, however hostile."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Reply = Callable[[str], "Iterator[bytes]"]


@dataclass
class Raw:
    """What came in, and where to ask."""

    port: int
    requests: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"


@contextmanager
def raw(reply: Callable[[str], Iterator[bytes]]) -> Iterator[Raw]:
    """Serve `reply(head)` as bytes on each connection, one request a connection, until the test ends."""
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.05)
        kept = Raw(port=listening.getsockname()[1])
        accepting = threading.Thread(target=_accept, args=(listening, reply, kept, over), daemon=True)
        accepting.start()
        try:
            yield kept
        finally:
            over.set()
            accepting.join()


def _accept(listening: socket.socket, reply: Reply, kept: Raw, over: threading.Event) -> None:
    threads: list[threading.Thread] = []
    while not over.is_set():
        with suppress(TimeoutError):
            peer, _ = listening.accept()
            threads.append(threading.Thread(target=_serve, args=(peer, reply, kept, over), daemon=True))
            threads[-1].start()
    for thread in threads:
        thread.join(1)


def _serve(peer: socket.socket, reply: Reply, kept: Raw, over: threading.Event) -> None:
    with peer, suppress(OSError):  # the client has had enough, which is the point of most tests here
        peer.settimeout(5)
        head = b""
        while b"\r\n\r\n" not in head:
            more = peer.recv(65536)
            if not more:
                return
            head += more
        kept.requests.append(head.decode("latin-1"))
        for part in reply(kept.requests[-1]):
            if over.is_set():
                return
            peer.sendall(part)


def answer(status: str, body: bytes = b"", **headers: str) -> bytes:
    """A whole answer that says its right length."""
    lines = [f"HTTP/1.1 {status}", f"content-length: {len(body)}", "connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
