"""Politeness: one request at a time for a host, a pause between two, and none while it wants to be left alone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from monitor.http.errors import Resting, Unavailable

#: hosts that are remembered, but for those whose time is not over
_MANY = 1_000
#: seconds between two looks whether another process has ended its turn
_LOOK_S = 0.25


class Others(Protocol):
    """The other processes that ask the same hosts, where there are any. Seconds count from now."""

    def take(self, host: str, lasts_s: float) -> float:
        """Seconds until the turn may be had; 0: it is ours, for at most so long. Raises Resting."""

    def end(self, host: str, pause_s: float) -> None:
        """The turn ended; the next one may begin after the pause."""

    def rest(self, host: str, seconds: float) -> None:
        """Nobody asks the host for so long."""


class Turns:
    """Gives each host's turn to one thread at a time, `pause_s` after the last one ended; of all `others` too."""

    def __init__(
        self, clock: Callable[[], float], *, pause_s: float, others: Others | None = None, longest_s: float = 60.0
    ) -> None:
        """`longest_s` is how long a turn may last: whoever died in one holds up the others no longer."""
        self._clock, self._pause_s = clock, pause_s
        self._others, self._longest_s = others, longest_s
        self._changed = threading.Condition()
        self._busy: set[str] = set()
        self._free_at: dict[str, float] = {}
        self._rests_until: dict[str, float] = {}
        self._slow: dict[str, float] = {}

    @contextmanager
    def turn(self, host: str, *, patience_s: float) -> Iterator[None]:
        """Wait for the turn; raises Unavailable when it does not come in time, and Resting at once where none is."""
        until = self._clock() + patience_s
        self._take(host, until)
        ours = self._others is None
        try:
            self._take_of_all(host, until)
            ours = True
            yield
        finally:
            self._end(host, asked=ours)

    def slow(self, host: str, pause_s: float) -> None:
        """Pause so long between two requests to a host, where that is longer than the usual pause."""
        with self._changed:
            if pause_s > self._pause_s:
                self._slow[host] = pause_s
            else:
                self._slow.pop(host, None)

    def rest(self, host: str, seconds: float) -> None:
        """Ask nothing of a host for so long: it said so."""
        with self._changed:
            self._rests_until[host] = max(self._rests_until.get(host, 0.0), self._clock() + seconds)
            self._changed.notify_all()
        if self._others is not None:
            self._others.rest(host, seconds)

    def _take(self, host: str, until: float) -> None:
        with self._changed:
            while True:
                now = self._clock()
                left = self._rests_until.get(host, now) - now
                if left > 0:
                    raise Resting(f"{host} wants to be left alone for {left:.0f} s more", left)
                free = self._free_at.get(host, now)
                if host not in self._busy and free <= now:
                    self._busy.add(host)
                    self._forget(now)
                    return
                if now >= until:
                    raise Unavailable(f"too many requests wait for {host}")
                wait = until - now if host in self._busy else min(until, free) - now
                self._changed.wait(wait)

    def _take_of_all(self, host: str, until: float) -> None:
        """The same among all processes; only the thread that has the turn here asks for it."""
        while self._others is not None and (wait := self._others.take(host, self._longest_s)) > 0:
            now = self._clock()
            if now >= until:
                raise Unavailable(f"too many requests wait for {host}")
            with self._changed:
                self._changed.wait(min(wait, until - now, _LOOK_S))

    def _end(self, host: str, *, asked: bool) -> None:
        """`asked`: the host was asked, so it is given its pause."""
        pause_s = max(self._pause_s, self._slow.get(host, 0.0)) if asked else 0.0
        try:
            if asked and self._others is not None:
                self._others.end(host, pause_s)
        finally:
            with self._changed:
                self._busy.discard(host)
                self._free_at[host] = self._clock() + pause_s
                self._changed.notify_all()

    def _forget(self, now: float) -> None:
        """Keep no memory of hosts whose time is over: there may be many over time."""
        if len(self._free_at) > _MANY:
            self._free_at = {host: at for host, at in self._free_at.items() if at > now}
        if len(self._rests_until) > _MANY:
            self._rests_until = {host: at for host, at in self._rests_until.items() if at > now}
