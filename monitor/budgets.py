"""What all sources that use one token share: its budget, and the trouble that it is in.

A token that is refused is one trouble and not as many as there are sources: they wait together, one of them tries at
a time, and both the trouble and its end are said once. Known by a digest of where the token stands, never by itself.
Sources without a token share the budget of their server. Several processes share all of it through their database.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol
from urllib.parse import urlsplit

from alerts.secret import Secret
from monitor import limits
from monitor.connectors import Connector
from monitor.http import Resting
from monitor.http.turns import Turns
from storage.records import digest
from storage.troubles import Trouble

log = logging.getLogger(__name__)

#: a refused token is tried again after so long, and ever later, up to so long
FIRST, LAST = timedelta(minutes=5), timedelta(hours=1)
#: troubles that one process remembers
MANY = 1_000
#: seconds that a request waits for its turn with a token
PATIENCE_S = 300.0
UNAUTHORIZED, FORBIDDEN = 401, 403
_INVALID = frozenset({400, UNAUTHORIZED, FORBIDDEN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Purse:
    """What a request is paid from."""

    key: str
    name: str  #: for operators: where the token stands, or the server
    token: bool = False

    @classmethod
    def of(cls, connector: Connector, url: str, *, token: bool) -> Purse:
        """That of the connector's token at a server, or of the server alone."""
        host = urlsplit(url).netloc
        places = [one.env or one.file or "" for one in vars(connector).values() if isinstance(one, Secret)]
        if not token or not places:
            return cls(key=digest("host", host), name=host)
        kind = type(connector).__module__.rpartition(".")[2]
        return cls(
            key=digest("token", kind, host, *places), name=f"the token of {kind} ({', '.join(places)})", token=True
        )


class Shelf(Protocol):
    """Where troubles are kept: here, or in the database that several processes share (`storage.store`)."""

    def trouble(self, key: str) -> Trouble | None:
        """Why nothing is asked with that; None where something may be."""

    def troubles(self) -> Mapping[str, Trouble]:
        """All of them, by key."""

    def change_trouble(self, key: str, change: Callable[[Trouble | None], Trouble | None]) -> Trouble | None:
        """Make of a trouble, or of none, another or none; returns what was there before. Nobody else changes it."""


@dataclass(slots=True)
class Memory:
    """Of one process; threads share it."""

    _kept: dict[str, Trouble] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def trouble(self, key: str) -> Trouble | None:
        return self._kept.get(key)

    def troubles(self) -> Mapping[str, Trouble]:
        with self._lock:
            return dict(self._kept)

    def change_trouble(self, key: str, change: Callable[[Trouble | None], Trouble | None]) -> Trouble | None:
        with self._lock:
            before = self._kept.pop(key, None)
            after = change(before)
            if after is not None:
                self._kept[key] = after
            if len(self._kept) > MANY:  # most are servers that nobody asks any more
                del self._kept[min(self._kept, key=lambda one: (self._kept[one].refused, self._kept[one].until))]
            return before


@dataclass(slots=True)
class Budgets:
    """Threads share it, and processes what they keep on one shelf."""

    shelf: Shelf = field(default_factory=Memory)
    turns: Turns | None = None  #: of those who share a token: each knows what the one before him learned
    _forbidden: dict[str, frozenset[str]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def turn(self, purse: Purse) -> AbstractContextManager[None]:
        """From before `enter` until after `answered`: alone with the token. A server has its turns anyway."""
        if self.turns is None or not purse.token:
            return nullcontext()
        return self.turns.turn(f"{purse.name} {purse.key[:12]}", patience_s=PATIENCE_S)

    def enter(self, purse: Purse, source: str, now: datetime) -> None:
        """Before a request: raises Resting where it must not be made. Of those that wait one gets through."""
        if self.shelf.trouble(purse.key) is None:
            return
        trouble = self.shelf.change_trouble(purse.key, partial(_entered, source=source, now=now))
        if trouble is not None and now < trouble.until:
            raise Resting(f"{trouble.name} {trouble.why}", (trouble.until - now).total_seconds())

    def answered(
        self, purse: Purse, source: str, status: int, headers: Mapping[str, str], now: datetime, body: bytes = b""
    ) -> bool:
        """After a request: learn from its answer; whether it says that the token is refused."""
        until = limits.spent_until(status, headers, now, body)
        invalid = "invalid_token" in headers.get("www-authenticate", "") and status in _INVALID
        invalid = invalid or limits.refuses(status, body)
        if purse.token and (status == UNAUTHORIZED or invalid or self._is_forbidden(purse, source, status)):
            return self.refused(purse, source, f"is refused ({status})", now)
        if until is not None:
            self.spent(purse, source, until, now)
        return False

    def refused(self, purse: Purse, source: str, why: str, now: datetime) -> bool:
        """A token is not accepted; said once. False for what is no token."""
        if not purse.token:
            return False
        new = Trouble(
            name=purse.name, why=why, refused=True, until=now + FIRST, step=FIRST, sources=frozenset({source})
        )
        known = self.shelf.change_trouble(purse.key, partial(_joined, new=new))
        if known is None or not known.refused:
            log.error("a token is refused: its sources wait", extra={"token": purse.name, "why": why})
        return True

    def spent(self, purse: Purse, source: str, until: datetime, now: datetime) -> None:
        """Nothing more may be asked until then."""
        why = f"has been used up until {until:%H:%M} UTC"
        new = Trouble(name=purse.name, why=why, refused=False, until=until, step=FIRST, sources=frozenset({source}))
        if self.shelf.change_trouble(purse.key, partial(_joined, new=new)) is None:
            log.warning("nothing more may be asked for a while", extra={"of": purse.name, "until": until})

    def accepted(self, purse: Purse) -> frozenset[str]:
        """What came is what was asked for: a token that was refused is good again, said once; those that waited."""
        with self._lock:
            self._forbidden.pop(purse.key, None)
        if self.shelf.trouble(purse.key) is None:
            return frozenset()
        known = self.shelf.change_trouble(purse.key, lambda one: None if one is None or one.refused else one)
        if known is None or not known.refused:
            return frozenset()
        log.info("a token is accepted again", extra={"token": purse.name, "sources": len(known.sources)})
        return known.sources

    def troubles(self, purses: Callable[[], Mapping[str, Iterable[str]]], now: datetime) -> list[str]:
        """What an operator should know, one line each; `purses` gives all sources of each key, where there is any."""
        known = {key: one for key, one in self.shelf.troubles().items() if one.refused or one.until > now}
        users = purses() if known else {}
        whole = (replace(one, sources=one.sources | frozenset(users.get(key, ()))) for key, one in known.items())
        return sorted(one.words for one in whole)

    def _is_forbidden(self, purse: Purse, source: str, status: int) -> bool:
        """One source that is forbidden may be a closed account; two in a row are the token."""
        if status != FORBIDDEN or not purse.token:
            return False
        with self._lock:
            many = self._forbidden[purse.key] = self._forbidden.get(purse.key, frozenset()) | {source}
        return len(many) > 1


def _entered(trouble: Trouble | None, *, source: str, now: datetime) -> Trouble | None:
    """Somebody wants to ask: he waits with the others, or he tries and the others wait for what he learns."""
    if trouble is None:
        return None
    if now < trouble.until:
        return replace(trouble, sources=trouble.sources | {source})
    if not trouble.refused:
        return None
    return replace(trouble, until=now + trouble.step, step=min(trouble.step * 2, LAST))


def _joined(known: Trouble | None, *, new: Trouble) -> Trouble:
    """What was learned, beside what is known: a refusal outweighs a budget, and the later end an earlier one."""
    if known is None:
        return new
    keep = known.refused if new.refused else known.refused or known.until >= new.until
    return replace(known if keep else new, sources=known.sources | new.sources)
