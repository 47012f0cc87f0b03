"""A line between two processes that can be cut, hang, deliver one way only, or be slow: TCP on loopback."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

_RESET = struct.pack("ii", 1, 0)  #: SO_LINGER: closing answers with RST

#: what a line can be: `up`; `cut` - what was open is reset, and so is whoever calls; `hung` - nothing gets through, and
#: all of it when it is up again; `half` - the far end is gone, and the near one does not know until it is up again;
#: `slow` - each piece takes its time
STATES = ("up", "cut", "hung", "half", "slow")


@dataclass
class Line:
    """From a port of its own to somewhere else."""

    to: tuple[str, int] | Path  #: host and port, or a socket of this machine
    port: int = 0
    state: str = "up"
    delay_s: float = 0.05
    calls: int = 0
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _open: dict[socket.socket, socket.socket] = field(default_factory=dict)  #: near end: far end
    _halved: list[socket.socket] = field(default_factory=list)

    def be(self, state: str) -> None:
        """From now on it is so."""
        with self._changed:
            before, self.state = self.state, state
            if state == "cut":
                _all(_end, self._open)
            if state == "half":
                self._halved += self._open
                _all(_shut, self._open.values())
            if before == "half":
                _all(_end, self._halved)
                self._halved.clear()
            self._changed.notify_all()

    def call(self, near: socket.socket) -> None:
        """Somebody calls."""
        self.calls += 1
        if self.state == "cut":
            _end(near)
            return
        try:
            far = self._connect()
        except OSError:
            _end(near)
            return
        with self._changed:
            self._open[near] = far
        for one, other, back in ((near, far, False), (far, near, True)):
            threading.Thread(target=self._pump, args=(one, other, near, back), daemon=True).start()

    def _connect(self) -> socket.socket:
        if isinstance(self.to, Path):
            far = socket.socket(socket.AF_UNIX)
            far.connect(str(self.to))
            return far
        return socket.create_connection(self.to)

    def _pump(self, one: socket.socket, other: socket.socket, near: socket.socket, back: bool) -> None:
        pause = threading.Event()
        with suppress(OSError):
            while data := one.recv(65_536):
                if not self._through(near, back):
                    break
                pause.wait(self.delay_s if self.state == "slow" else 0.0)
                other.sendall(data)
        with self._changed:
            # what hangs or is half open is told of nothing
            self._changed.wait_for(lambda: self.state not in ("hung", "half"), 300)
            self._open.pop(near, None)
        _shut(other)
        one.close()

    def _through(self, near: socket.socket, back: bool) -> bool:
        """Wait until a piece gets through; False where it never will."""
        with self._changed:
            self._changed.wait_for(lambda: self.state != "hung" and not (self.state == "half" and back), 300)
            return self.state != "cut" and near not in self._halved


def _all(deed: Callable[[socket.socket], None], some: Iterable[socket.socket]) -> None:
    for one in list(some):
        deed(one)


def _end(one: socket.socket) -> None:
    with suppress(OSError):
        one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        one.shutdown(socket.SHUT_RDWR)
    with suppress(OSError):
        one.close()


def _shut(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)


@contextmanager
def line(to: tuple[str, int] | Path) -> Iterator[Line]:
    """Listen until the test ends, at every address of this machine: each is a host of its own."""
    with socket.create_server(("0.0.0.0", 0), backlog=128) as server:
        made = Line(to, server.getsockname()[1])

        def listen() -> None:
            with suppress(OSError):
                while True:
                    made.call(server.accept()[0])

        threading.Thread(target=listen, daemon=True).start()
        yield made
        made.be("cut")
        _shut(server)
