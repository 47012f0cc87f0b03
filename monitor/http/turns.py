"""Politeness: one request at a time for a host, and a pause between two."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from monitor.http.errors import Unavailable


class Turns:
    """Gives each host's turn to one thread at a time, `pause_s` after the last one ended."""

    def __init__(self, clock: Callable[[], float], *, pause_s: float) -> None:
        self._clock, self._pause_s = clock, pause_s
        self._changed = threading.Condition()
        self._busy: set[str] = set()
        self._free_at: dict[str, float] = {}

    @contextmanager
    def turn(self, host: str, *, patience_s: float) -> Iterator[None]:
        """Wait for the turn; raises Unavailable when it does not come in time."""
        self._take(host, self._clock() + patience_s)
        try:
            yield
        finally:
            with self._changed:
                self._busy.discard(host)
                self._free_at[host] = self._clock() + self._pause_s
                self._changed.notify_all()

    def _take(self, host: str, until: float) -> None:
        with self._changed:
            while True:
                now = self._clock()
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
        """Keep no memory of hosts whose pause is over: there may be many over time."""
        if len(self._free_at) > 1_000:
            self._free_at = {host: at for host, at in self._free_at.items() if at > now}
