"""Findings that fit several filters, newest first: a walk along the index of the filter that fits the fewest.

Where few fit, few are looked at; where many fit, the page is full soon.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from heapq import merge
from itertools import groupby, islice
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, func, or_, true

from storage.records import Status
from storage.store._base import select, table
from storage.tables import FindingRow, FindingTagRow

#: findings that a walk reads at once, and at most at once; a filter that fits more is as good as none
FIRST, MOST, ENOUGH = 100, 6_400, 2_000
#: values of a filter that are walked along one by one; a country has thousands of places
MANY = 40
_place = attrgetter("found_at", "id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A filter whose index is walked along: a tag, "kind", "status", or "" for all findings."""

    name: str = ""
    values: tuple[str, ...] = ("",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Which findings fit: of the values of one filter any will do, every filter must fit."""

    kinds: Collection[str] = ()
    status: Status | None = None
    tags: Mapping[str, Collection[str]] = field(default_factory=dict)
    since: datetime | None = None
    until: datetime | None = None  #: up to, and without it
    hidden: Mapping[str, Collection[str]] = field(default_factory=dict)  #: tags of which it must have none

    def ways(self) -> Iterator[Way]:
        """The filters as ways to walk."""
        if self.kinds:
            yield Way(name="kind", values=tuple(sorted(set(self.kinds))))
        if self.status is not None:
            yield Way(name="status", values=(self.status.value,))
        for name, values in self.tags.items():
            many = (values,) if isinstance(values, str) else values
            yield Way(name=name, values=tuple(sorted(set(many))))

    def of(self, at: Any, id_: Any, but: Way | None = None) -> list[Any]:
        """The conditions on a finding, but for those of a way that is walked: its time, and its id."""
        found = [at >= self.since] if self.since is not None else []
        if self.until is not None:
            found.append(at < self.until)
        found += [~_fits(Way(name=name, values=tuple(sorted(some))), id_) for name, some in self.hidden.items()]
        return found + [_fits(one, id_) for one in self.ways() if one != but]


def _fits(way: Way, id_: Any) -> Any:
    if way.name in ("kind", "status"):
        row = table(FindingRow).alias("of").c
        return exists().where(row.id == id_, getattr(row, way.name).in_(way.values))
    tag = table(FindingTagRow).alias("tag").c
    # the finding is at hand and has few tags: no index is to lead from a name or value to all findings that have it
    name, value = func.coalesce(tag.name, ""), func.coalesce(tag.value, "")
    return exists().where(tag.finding == id_, name == way.name, value.in_(way.values))


def way_of(connection: Connection, chosen: Chosen) -> Way:
    """The filter that fits the fewest; those that fit many are not counted to the end."""
    found = list(chosen.ways())
    if not found or (len(found) == 1 and len(found[0].values) <= MANY):
        return found[0] if found else Way()
    sizes = {one: connection.execute(_size(one)).scalar_one() for one in found}
    best = min(found, key=lambda one: sizes[one])
    return Way() if sizes[best] >= ENOUGH and len(best.values) > MANY else best


def _size(way: Way) -> Any:
    rows = union(way, Chosen(), [true()]).limit(ENOUGH).subquery()
    return select(func.count()).select_from(rows)


def union(way: Way, chosen: Chosen, where: Sequence[Any], value: str | None = None) -> Any:
    """Time, id and thread of what fits, unordered; `where` holds conditions that `columns` takes part in."""
    row, at, id_ = columns(way)
    values = way.values if value is None else (value,)
    return select(at.label("found_at"), id_.label("id"), row.cluster).where(
        *_along(way, row, values), *chosen.of(at, id_, way), *where
    )


def columns(way: Way) -> tuple[Any, Any, Any]:
    """The table that a way leads along, and where in it time and id of a finding stand."""
    if way.name in ("", "kind", "status"):
        row = table(FindingRow).c
        return row, row.found_at, row.id
    row = table(FindingTagRow).c
    return row, row.found_at, row.finding


def _along(way: Way, row: Any, values: Sequence[str]) -> list[Any]:
    if not way.name:
        return []
    is_own = way.name in ("kind", "status")
    column = getattr(row, way.name) if is_own else row.value
    here = column == values[0] if len(values) == 1 else column.in_(values)
    return [here] if is_own else [row.name == way.name, here]


def behind(at: Any, id_: Any, last: Any) -> Any:
    """Whether a finding stands behind another in a list that is newest first."""
    if last is None:
        return true()
    return and_(at <= last.found_at, or_(at < last.found_at, id_ < last.id))  # the first part enters the index


def walked(way: Way, chosen: Chosen, last: Any, limit: int, value: str) -> Any:
    """The walk along one value of a way, from behind a finding on."""
    _, at, id_ = columns(way)
    return union(way, chosen, [behind(at, id_, last)], value).order_by(at.desc(), id_.desc()).limit(limit)


def walk(connection: Connection, way: Way, chosen: Chosen, last: Any, limit: int) -> list[Any]:
    """The next findings that fit, newest first, each once."""
    if len(way.values) > MANY:  # they fit few (`way_of`), which are read and sorted
        _, at, id_ = columns(way)
        few = union(way, chosen, [behind(at, id_, last)]).distinct().order_by(at.desc(), id_.desc()).limit(limit)
        return list(connection.execute(few))
    parts = [connection.execute(walked(way, chosen, last, limit, value)).all() for value in way.values]
    if len(parts) == 1:
        return list(parts[0])
    whole = merge(*parts, key=_place, reverse=True)
    return list(islice((next(same) for _, same in groupby(whole, key=attrgetter("id"))), limit))


def heads(connection: Connection, way: Way, chosen: Chosen, before: Any, limit: int) -> list[str]:
    """The threads of what fits, the one with the newest finding first, from behind the head of one on."""
    found: dict[str, None] = {}
    passed: set[str] = set()
    last, size, newer = before, FIRST, ahead(way, chosen, before) if before is not None else None
    while len(found) < limit:
        rows = walk(connection, way, chosen, last, size)
        for cluster in dict.fromkeys(row.cluster for row in rows):
            if cluster not in passed and (before is None or not _has(connection, newer, cluster)):
                found[cluster] = None
            passed.add(cluster)
            if len(found) == limit:
                break
        if len(rows) < size:
            break
        last, size = rows[-1], min(2 * size, MOST)
    return list(found)


def _has(connection: Connection, query: Any, cluster: str) -> bool:
    return connection.execute(query, {"thread": cluster}).first() is not None


def ahead(way: Way, chosen: Chosen, last: Any) -> Any:
    """What of a thread, which is given as {"thread": ...}, fits and stands before a finding, or is it."""
    row, at, id_ = columns(way)
    newer = and_(at >= last.found_at, or_(at > last.found_at, id_ >= last.id))
    return union(way, chosen, [row.cluster == bindparam("thread"), newer]).limit(1)


def members(way: Way, chosen: Chosen) -> Any:
    """What of a thread, which is given as {"thread": ...}, fits, newest first."""
    row, at, id_ = columns(way)
    found = union(way, chosen, [row.cluster == bindparam("thread")])
    return (found.distinct() if len(way.values) > 1 else found).order_by(at.desc(), id_.desc())
