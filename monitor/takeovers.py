"""Who was told what a compromised account said, before anybody knew, is told that it was in other hands.

An operator marks the source in sources.yaml. When that is taken, at a start too, every finding that rests on what the
account said since then is dismissed, for this reason and once; what follows for those who were told is what follows
from every dismissal (alerts/corrections.py).
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from alerts import outbox
from storage.records import Dismissal, Finding, Flag, Judgement, Source, Statement, Status
from storage.store import Store

log = logging.getLogger(__name__)

#: how long before now an account is taken to have been in other hands, where nobody says since when
UNKNOWN = timedelta(days=7)
#: who judges
BY = "sources.yaml"
_BATCH = 100


def since(source: Source, now: datetime) -> datetime | None:
    """Since when what a source says is not its owner's; None where it is."""
    return (source.compromised_since or now - UNKNOWN) if Flag.COMPROMISED in source.flags else None


def is_held(said: Statement, sources: Mapping[str, Source], now: datetime) -> bool:
    """Whether a statement, stored before anybody knew, came through an account in other hands."""
    source = sources.get(said.source)
    begun = since(source, now) if source is not None else None
    return begun is not None and said.seen_at >= begun


def correct(store: Store, sources: Mapping[str, Source], now: datetime) -> int:
    """Dismiss what rests on compromised accounts; how many findings that were. A crash leaves the rest for the next."""
    many = 0
    for source in sources.values():
        begun = since(source, now)
        if begun is not None:
            many += sum(_dismiss(store, one, now) for one in _resting(store, source.id, begun))
    if many:
        log.warning("findings rest on a compromised account and are taken back", extra={"findings": many})
    return many


def _resting(store: Store, source: str, begun: datetime) -> Iterator[Finding]:
    """The findings with a side that the account said since then, newest first."""
    last: str | None = None
    while found := store.findings(tags={"source": source}, limit=_BATCH, before=last):
        for one in found:
            if one.found_at < begun:
                return
            if any(claim.statement.source == source and claim.statement.seen_at >= begun for claim in one.claims):
                yield one
        last = found[-1].id


def _dismiss(store: Store, one: Finding, now: datetime) -> bool:
    """Once: a finding that somebody let stand after all is left alone."""
    if one.status is Status.DISMISSED or any(was.reason is Dismissal.ACCOUNT for was in store.judgements(one.id)):
        return False
    judged = Judgement(finding=one.id, status=Status.DISMISSED, by=BY, why="", reason=Dismissal.ACCOUNT, at=now)
    return outbox.judge(store, judged)
