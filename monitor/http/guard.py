"""The network as the client sees it: a name is resolved once, every answer checked, and the checked one is dialled."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import httpcore

from monitor.http.address import Network, is_allowed
from monitor.http.errors import Refused

#: addresses that are remembered
MANY = 4096

Resolve = Callable[[str, int], Sequence[str]]


def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of a host, in the order in which they should be tried; raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(answer[4][0]) for answer in found))


class Deadline:
    """When the exchange of this thread must be over, on the monotonic clock."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock, self._until = clock, threading.local()

    def begin(self, seconds: float) -> None:
        self._until.at = self.clock() + seconds

    def left(self) -> float:
        """Seconds left; raises httpcore.ReadTimeout when there are none."""
        left: float = getattr(self._until, "at", float("inf")) - self.clock()
        if left <= 0:
            raise httpcore.ReadTimeout("the time for this page is over")
        return left

    @property
    def over(self) -> bool:
        """Whether there is no time left."""
        return bool(getattr(self._until, "at", float("inf")) <= self.clock())

    def shrink(self, timeout: float | None) -> float | None:
        left = self.left()
        return left if timeout is None else min(timeout, left)


class Guard(httpcore.NetworkBackend):
    """Connects to checked addresses only; each read and write is bounded by the deadline of the whole exchange."""

    def __init__(self, allowed: Iterable[Network], resolve: Resolve, deadline: Deadline) -> None:
        self._allowed, self._resolve, self._deadline = tuple(allowed), resolve, deadline
        self._plain = httpcore.SyncBackend()
        self._known: dict[str, bool] = {}  #: addresses that were looked at, and whether they may be asked

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Resolve, refuse if any answer may not be asked, connect to the first that answers."""
        address: str | None = None
        error: Exception | None = None
        for address in self.checked(host, port):
            try:
                stream = self._plain.connect_tcp(address, port, self._deadline.shrink(timeout), local_address)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
            else:
                return _Bounded(stream, self._deadline)
        raise error or httpcore.ConnectError(f"{host} has no address")

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        """Never: a web page is not behind a file."""
        raise Refused("a socket file is no web address")

    def sleep(self, seconds: float) -> None:
        """Never called: nothing is retried inside the client."""

    def checked(self, host: str, port: int) -> Sequence[str]:
        """A host's addresses, all of them allowed; one that is not refuses the host."""
        try:
            found = self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"the name {host} is not known: {error}") from error
        for address in found:
            if not self._may(address):
                named = host if host == str(address) else f"{host} leads to {address}, which"
                raise Refused(f"{named} is not a public address")
        return found

    def _may(self, address: str) -> bool:
        """Whether an address may be asked; looked up again, for it is always the same."""
        known = self._known.get(address)
        if known is None:
            if len(self._known) >= MANY:
                self._known.clear()
            known = self._known[address] = is_allowed(address, self._allowed)
        return known


class _Bounded(httpcore.NetworkStream):
    """A stream whose every step must end before the deadline, so that a dripping server cannot hold us."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.shrink(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.shrink(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.shrink(timeout))
        return _Bounded(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
