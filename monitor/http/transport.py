"""Requests of httpx over connections of httpcore whose network is the guard; one that is free is used again.

Not httpcore's pool: that looks through all of its connections at every request, and asks the kernel about each.
"""

from __future__ import annotations

import ssl
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import cast

import httpcore
import httpx

from monitor.http.guard import Guard

#: connections that nobody uses and that are kept, and seconds for which one is
MOST, KEPT_S = 64, 30.0
#: scheme, host and port
_Place = tuple[bytes, bytes, int | None]


class Transport(httpx.BaseTransport):
    """Threads share it. Each request has a connection of its own until its answer is closed."""

    def __init__(self, guard: Guard, tls: Callable[[], ssl.SSLContext]) -> None:
        """`tls` is asked when the first connection wants it."""
        self._guard, self._tls = guard, tls
        self._lock = threading.Lock()
        self._free: OrderedDict[_Place, list[httpcore.HTTPConnection]] = OrderedDict()  #: used longest ago first
        self._many = 0
        self._closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, whose body is still to be read; raises what httpcore and the guard raise."""
        asked = request.url
        place = (asked.raw_scheme, asked.raw_host, asked.port)
        url = httpcore.URL(scheme=place[0], host=place[1], port=place[2], target=asked.raw_path)
        connection = self._taken(place) or self._made(url)
        try:
            answer = connection.handle_request(
                httpcore.Request(
                    method=request.method,
                    url=url,
                    headers=request.headers.raw,
                    content=request.stream,
                    extensions=request.extensions,
                )
            )
        except BaseException:
            _let_go(connection)
            raise
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(cast(Iterable[bytes], answer.stream), lambda: self._give_back(place, connection)),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """Let go of every connection that nobody uses; the others end with their answers."""
        with self._lock:
            self._closed, self._many = True, 0
            free = [one for many in self._free.values() for one in many]
            self._free.clear()
        for one in free:
            _let_go(one)

    def _made(self, url: httpcore.URL) -> httpcore.HTTPConnection:
        return httpcore.HTTPConnection(
            origin=url.origin,
            ssl_context=self._tls() if url.scheme == b"https" else None,
            keepalive_expiry=KEPT_S,
            network_backend=self._guard,
        )

    def _taken(self, place: _Place) -> httpcore.HTTPConnection | None:
        """A connection that is open still; None where there is none."""
        while True:
            with self._lock:
                connection = self._popped(place)
            if connection is None or not connection.has_expired():
                return connection
            _let_go(connection)

    def _popped(self, place: _Place) -> httpcore.HTTPConnection | None:
        free = self._free.get(place)
        if not free:
            return None
        connection = free.pop()
        self._many -= 1
        if not free:
            del self._free[place]
        return connection

    def _give_back(self, place: _Place, connection: httpcore.HTTPConnection) -> None:
        """After an answer was closed: another request may use its connection, where that is open still."""
        over = [connection]
        if connection.is_idle():
            with self._lock:
                if not self._closed:
                    self._free.setdefault(place, []).append(connection)
                    self._free.move_to_end(place)
                    self._many += 1
                    over = self._spare()
        for one in over:
            _let_go(one)

    def _spare(self) -> list[httpcore.HTTPConnection]:
        """Of those that were used longest ago what is too many, or is over."""
        over = []
        while self._many:
            place, free = next(iter(self._free.items()))
            if self._many <= MOST and not free[0].has_expired():
                break
            over.append(free.pop(0))
            self._many -= 1
            if not free:
                del self._free[place]
        return over


class _Body(httpx.SyncByteStream):
    def __init__(self, chunks: Iterable[bytes], done: Callable[[], None]) -> None:
        self._chunks, self._done = chunks, done
        self._open = True

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks

    def close(self) -> None:
        if not self._open:
            return
        self._open = False
        try:
            close = getattr(self._chunks, "close", None)
            if close is not None:
                close()
        finally:
            self._done()


def _let_go(connection: httpcore.HTTPConnection) -> None:
    with suppress(OSError):
        connection.close()
