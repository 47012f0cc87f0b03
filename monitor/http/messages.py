"""A WebSocket (RFC 6455) on a connection that the one door dialled: what comes on it, as text.

The library (extra `stream`) only knows the protocol; it opens nothing. No compression is asked for, so that no
message can unpack to more than was sent.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

from monitor.http.errors import Refused, Unavailable

#: of a message, bytes
LONGEST = 2**20
#: seconds without a byte after which the server is asked for a sign of life
QUIET_S = 30.0
_STEP = 64 * 1024
_MISSING = "the library websockets is not installed (pip install 'gainsay[stream]')"


class Declined(Unavailable):
    """The server answered with a status, and agreed to no WebSocket."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the server answered {status}, and no WebSocket")
        self.status = status


def missing() -> str | None:
    """What is not installed, in words."""
    return None if find_spec("websockets") else _MISSING


class Conversation:
    """One WebSocket. `begin` it, then read its messages to the end."""

    def __init__(
        self, connection: socket.socket, url: str, *, agent: str, clock: Callable[[], float], silent_s: float
    ) -> None:
        """`silent_s` seconds without a byte end it; raises Refused for what is no address of a WebSocket."""
        from websockets.client import ClientProtocol
        from websockets.exceptions import InvalidURI
        from websockets.uri import parse_uri

        try:
            self._protocol = ClientProtocol(parse_uri(url), max_size=LONGEST)
        except InvalidURI as error:
            raise Refused(f"no address of a WebSocket: {error}") from error
        self._socket, self._agent, self._clock, self._silent_s = connection, agent, clock, silent_s
        self._heard_at = clock()
        self._text = b""

    def begin(self, timeout_s: float) -> None:
        """Agree with the server, within so many seconds; raises Unavailable."""
        until = self._clock() + timeout_s
        request = self._protocol.connect()
        request.headers["User-Agent"] = self._agent
        self._protocol.send_request(request)
        self._flush()
        while not self._is_open():
            left = until - self._clock()
            if left <= 0:
                raise Unavailable("the server did not agree to a WebSocket in time")
            if (error := self._protocol.handshake_exc) is not None:
                answer = getattr(error, "response", None)
                raise Unavailable(f"no WebSocket: {error}") if answer is None else Declined(answer.status_code)
            if self._receive(left) is False:
                raise Unavailable("no WebSocket: the server closed the connection")

    def messages(self, lasts_s: float) -> Iterator[str]:
        """What comes until so many seconds are over, which is no fault; an end before is one: raises Unavailable."""
        until = self._clock() + lasts_s
        while True:
            yield from self._arrived()
            if not self._is_open():
                raise Unavailable(f"the server ended the stream{self._why()}")
            left = until - self._clock()
            if left <= 0:
                return
            self._wait(min(left, QUIET_S, self._silent_s))

    def _wait(self, seconds: float) -> None:
        came = self._receive(seconds)
        if came:
            self._heard_at = self._clock()
        elif came is False:
            raise Unavailable("the server ended the stream")
        elif self._clock() - self._heard_at >= self._silent_s:
            raise Unavailable("the server gave no sign of life")
        else:
            self._protocol.send_ping(b"")
            self._flush()

    def _receive(self, seconds: float) -> bool | None:
        """Take in what came: False where the connection ended, None where nothing came in time."""
        self._socket.settimeout(max(seconds, 0.001))
        try:
            data = self._socket.recv(_STEP)
        except TimeoutError:
            return None
        except OSError as error:
            raise Unavailable(f"the stream broke: {error.strerror or error}") from error
        if data:
            self._protocol.receive_data(data)
        else:
            self._protocol.receive_eof()
        self._flush()
        return bool(data) or bool(self._protocol.handshake_exc)

    def _flush(self) -> None:
        try:
            for data in self._protocol.data_to_send():
                if data:
                    self._socket.sendall(data)
        except OSError as error:
            raise Unavailable(f"the stream broke: {error.strerror or error}") from error

    def _arrived(self) -> Iterator[str]:
        from websockets.frames import Frame, Opcode

        for event in self._protocol.events_received():
            if isinstance(event, Frame) and event.opcode in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
                self._text += bytes(event.data)
                if event.fin:
                    text, self._text = self._text, b""
                    yield text.decode("utf-8", "replace")

    def _is_open(self) -> bool:
        from websockets.protocol import State

        return self._protocol.state is State.OPEN

    def _why(self) -> str:
        error: Any = self._protocol.parser_exc or self._protocol.close_reason
        return f": {error}" if error else ""
