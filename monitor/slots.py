"""What processes that share a database agree on through it: who has the schedule, whose turn a host is, who is up."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from monitor.http import Resting
from storage.store import Store

log = logging.getLogger(__name__)

SCHEDULE, WORKER, HOST, TOKEN = "schedule", "worker ", "host ", "token "
#: whoever is silent for so long is taken for dead or cut off, and another does his work
LEASE = timedelta(seconds=30)
#: slots whose time is over are of no use to anybody, but show for a while who was there
_KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosts:
    """The turns of hosts among all processes (`monitor.http.turns.Others`)."""

    store: Store
    holder: str
    clock: Callable[[], datetime]
    kind: str = HOST  #: or TOKEN, whose turns are the same

    def take(self, host: str, lasts_s: float) -> float:
        """Seconds until the turn may be had; 0: it is ours. Raises Resting."""
        now = self.clock()
        slot = self.store.take_slot(f"{self.kind}{host}", self.holder, now, lease=timedelta(seconds=lasts_s))
        if slot.rests_until is not None and slot.rests(now):
            left = (slot.rests_until - now).total_seconds()
            raise Resting(f"{host} wants to be left alone for {left:.0f} s more", left)
        if slot.holder == self.holder and slot.until > now:
            return 0.0
        return max(0.001, (slot.until - now).total_seconds())

    def end(self, host: str, pause_s: float) -> None:
        """The turn ended; the next one may begin after the pause."""
        self.store.end_slot(f"{self.kind}{host}", self.holder, self.clock() + timedelta(seconds=pause_s))

    def rest(self, host: str, seconds: float) -> None:
        """Nobody asks the host for so long."""
        now = self.clock()
        self.store.rest_slot(f"{self.kind}{host}", now + timedelta(seconds=seconds), now)


class Lead(Protocol):
    """Whether this process does what only one may do."""

    def leads(self) -> bool:
        """Now."""

    def renew(self) -> bool:
        """Take the lead or keep it; whether it was taken just now."""

    def end(self) -> None:
        """Let another have it at once."""


class Alone:
    """Nobody else is there."""

    def leads(self) -> bool:
        return True

    def renew(self) -> bool:
        return False

    def end(self) -> None:
        """Nobody waits."""


class Leader:
    """The lead among all processes: whoever has the slot of the schedule, and renews it in time."""

    def __init__(self, store: Store, holder: str, clock: Callable[[], datetime]) -> None:
        self._store, self._holder, self._clock = store, holder, clock
        self._until: datetime | None = None

    def leads(self) -> bool:
        """By our own clock, so that a process that slept through the end of its lease does not go on."""
        return self._until is not None and self._clock() < self._until

    def renew(self) -> bool:
        """Take the lead or keep it; whether it was taken just now."""
        led = self.leads()
        slot = self._store.take_slot(SCHEDULE, self._holder, self._clock(), lease=LEASE)
        self._until = slot.until if slot.holder == self._holder else None
        if led != self.leads():
            log.info("this process has the schedule now" if self.leads() else "another process has the schedule now")
        return self.leads() and not led

    def end(self) -> None:
        """Let another have it at once."""
        self._until = None
        self._store.end_slot(SCHEDULE, self._holder, self._clock())


def present(store: Store, holder: str, now: datetime) -> None:
    """Say that a process which polls is there."""
    store.take_slot(f"{WORKER}{holder}", holder, now, lease=LEASE)


def absent(store: Store, holder: str, now: datetime) -> None:
    """Say that it is there no longer."""
    store.end_slot(f"{WORKER}{holder}", holder, now)


def forget(store: Store, now: datetime) -> None:
    """Let go of what is over."""
    store.forget_slots(now - _KEPT)
    store.forget_troubles(now - _KEPT)


def ticked_at(store: Store) -> datetime | None:
    """When whoever has the schedule renewed it last; None where nobody ever had it."""
    slot = next((one for one in store.slots(SCHEDULE) if one.holder), None)
    return slot.until - LEASE if slot else None


def workers(store: Store, now: datetime) -> Sequence[str]:
    """The processes that poll, by name."""
    return [one.name.removeprefix(WORKER) for one in store.slots(WORKER) if one.until > now and one.holder]
