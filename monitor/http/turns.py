"""Politeness: one request at a time for a host, a pause between two, and none while it wants to be left alone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from monitor.http.errors import Resting, Unavailable

#: hosts that are remembered, but for those whose time is not over
_MANY = 1_000


class Turns:
    """Gives each host's turn to one thread at a time, `pause_s` after the last one ended."""

    def __init__(self, clock: Callable[[], float], *, pause_s: float) -> None:
        self._clock, self._pause_s = clock, pause_s
        self._changed = threading.Condition()
        self._busy: set[str] = set()
        self._free_at: dict[str, float] = {}
        self._rests_until: dict[str, float] = {}
        self._slow: dict[str, float] = {}

    @contextmanager
    def turn(self, host: str, *, patience_s: float) -> Iterator[None]:
        """Wait for the turn; raises Unavailable when it does not come in time, and Resting at once where none is."""
        self._take(host, self._clock() + patience_s)
        try:
            yield
        finally:
            with self._changed:
                self._busy.discard(host)
                self._free_at[host] = self._clock() + max(self._pause_s, self._slow.get(host, 0.0))
                self._changed.notify_all()

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

    def _forget(self, now: float) -> None:
        """Keep no memory of hosts whose time is over: there may be many over time."""
        if len(self._free_at) > _MANY:
            self._free_at = {host: at for host, at in self._free_at.items() if at > now}
        if len(self._rests_until) > _MANY:
            self._rests_until = {host: at for host, at in self._rests_until.items() if at > now}
