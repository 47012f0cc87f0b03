"""What people judge: the reasons for a dismissal, how often they found us right, and what waits for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import dropwhile, islice
from types import MappingProxyType

from alerts.orders import Unreasoned, judgement
from monitor.precision import Quality, measure, place, queue
from monitor.web.site import Site
from storage.records import Dismissal, Finding

__all__ = ["DAYS", "DISMISSALS", "Unreasoned", "judgement", "quality", "review"]

#: how far back precision is counted and the review queue reaches, where nothing else is asked
DAYS = 30

DISMISSALS: Mapping[Dismissal, str] = MappingProxyType(
    {
        Dismissal.REPEATED: "the same thing said twice",
        Dismissal.SPEAKER: "wrong speaker",
        Dismissal.THING: "not about one thing",
        Dismissal.TIME: "not about one time",
        Dismissal.READING: "wrongly read or translated",
        Dismissal.ACCOUNT: "the account was in other hands",
        Dismissal.TRIFLE: "right, but not worth telling",
        Dismissal.OTHER: "something else",
    }
)


def quality(site: Site, days: int) -> Quality:
    """What people made of the findings of so many days."""
    return measure(site.store.outcomes(_since(site, days)), site.desk().configuration.detecting.told_from)


def review(site: Site, days: int, *, after: Finding | None, limit: int) -> list[Finding]:
    """What waits for review, from behind a finding on: it need not wait any more itself."""
    waiting = queue(site.store.outcomes(_since(site, days)), site.desk().configuration.detecting.told_from)
    if after is not None:
        last = place(after.found_at, after.score, after.id)
        waiting = dropwhile(lambda one: place(one.found_at, one.score, one.finding) <= last, waiting)
    found = (site.store.finding(one.finding) for one in islice(waiting, limit))
    return [one for one in found if one is not None]


def _since(site: Site, days: int) -> datetime:
    return site.clock() - timedelta(days=days)
