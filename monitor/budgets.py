"""What all sources that use one token share: its budget, and the trouble that it is in.

A token that is refused is one trouble and not as many as there are sources: they wait together, one of them tries at
a time, and both the trouble and its end are said once. Known by a digest of where the token stands, never by itself.
Sources without a token share the budget of their server.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from alerts.secret import Secret
from monitor import limits
from monitor.connectors import Connector
from monitor.http import Resting
from storage.records import digest

log = logging.getLogger(__name__)

#: a refused token is tried again after so long, and ever later, up to so long
FIRST, LAST = timedelta(minutes=5), timedelta(hours=1)
#: servers in trouble that are remembered, but for those whose time is not over
MANY = 1_000
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Why nothing is asked with a token, or of a server, now."""

    name: str
    why: str
    refused: bool  #: or else spent
    until: datetime  #: when one source tries again
    step: timedelta = FIRST
    sources: frozenset[str] = frozenset()  #: that wait

    @property
    def words(self) -> str:
        """In words, for operators."""
        many = len(self.sources)
        return f"{self.name} {self.why}: {many} source{' waits' if many == 1 else 's wait'}"


@dataclass(slots=True)
class Budgets:
    """Threads share it."""

    _troubles: dict[str, Trouble] = field(default_factory=dict)
    _forbidden: dict[str, frozenset[str]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def enter(self, purse: Purse, source: str, now: datetime) -> None:
        """Before a request: raises Resting where it must not be made. Of those that wait one gets through."""
        with self._lock:
            trouble = self._troubles.get(purse.key)
            if trouble is None:
                return
            if now < trouble.until:
                waits = self._troubles[purse.key] = replace(trouble, sources=trouble.sources | {source})
                raise Resting(f"{trouble.name} {trouble.why}", (waits.until - now).total_seconds())
            if trouble.refused:  # this one tries; the others wait for what it learns
                step = min(trouble.step * 2, LAST)
                self._troubles[purse.key] = replace(trouble, until=now + trouble.step, step=step)
            else:
                del self._troubles[purse.key]

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
        with self._lock:
            known = self._troubles.get(purse.key)
            trouble = Trouble(name=purse.name, why=why, refused=True, until=now + FIRST)
            trouble = known if known is not None and known.refused else trouble
            self._troubles[purse.key] = replace(trouble, sources=trouble.sources | {source})
        if trouble is not known:
            log.error("a token is refused: its sources wait", extra={"token": purse.name, "why": why})
        return True

    def spent(self, purse: Purse, source: str, until: datetime, now: datetime) -> None:
        """Nothing more may be asked until then."""
        with self._lock:
            if len(self._troubles) > MANY:  # servers that nobody asks any more
                self._troubles = {key: one for key, one in self._troubles.items() if one.refused or one.until > now}
            known = self._troubles.get(purse.key)
            if known is None or (not known.refused and known.until < until):
                why = f"has been used up until {until:%H:%M} UTC"
                waiting = known.sources if known else frozenset[str]()
                self._troubles[purse.key] = Trouble(
                    name=purse.name, why=why, refused=False, until=until, sources=waiting | {source}
                )
        if known is None:
            log.warning("nothing more may be asked for a while", extra={"of": purse.name, "until": until})

    def accepted(self, purse: Purse) -> frozenset[str]:
        """What came is what was asked for: a token that was refused is good again, said once; those that waited."""
        with self._lock:
            self._forbidden.pop(purse.key, None)
            known = self._troubles.get(purse.key)
            if known is None or not known.refused:
                return frozenset()
            del self._troubles[purse.key]
        log.info("a token is accepted again", extra={"token": purse.name, "sources": len(known.sources)})
        return known.sources

    def troubles(self, purses: Callable[[], Mapping[str, Iterable[str]]], now: datetime) -> list[str]:
        """What an operator should know, one line each; `purses` gives all sources of each key, where there is any."""
        with self._lock:
            known = {key: one for key, one in self._troubles.items() if one.refused or one.until > now}
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
