"""What the pages ask for: threads, what an actor said, what stands in a document, how much there is of what.

Every query here is a search in an index, or a walk along one that ends at the page's last row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, and_, func, or_, true
from sqlmodel import col

from storage import tables
from storage.records import Claim, Document, Finding, Mention, Share, Statement, Status, Thread, Utterance
from storage.store._base import batches, select, table
from storage.store._documents import claims_by_id
from storage.store._findings import Findings, findings_of
from storage.store._walk import Chosen, Way, heads, members, way_of
from storage.tables import (
    ClaimKeyRow,
    ClaimRow,
    DocumentRow,
    FindingClaimRow,
    FindingRow,
    StatementRow,
    VersionRow,
)

#: findings of a thread that a list reads
SHOWN = 6
#: findings of a thread that are counted; a thread of more has at least so many
COUNTED = 1_000


class Pages(Findings):
    """What the dashboard reads beside single records."""

    def threads(
        self,
        *,
        kinds: Collection[str] = (),
        status: Status | None = None,
        tags: Mapping[str, Collection[str]] | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        hidden: Mapping[str, Collection[str]] | None = None,
        limit: int = 30,
        before: str | None = None,
    ) -> list[Thread]:
        """Threads with findings that fit, the one with the newest of them first; `before` is a Thread's id.

        Found from `since` on and before `until`. Of the values of one filter any will do; every filter must fit. Only
        findings that fit are shown or counted.
        """
        with self._read() as connection:
            last = connection.execute(_place(before)).first() if before is not None else None
            if before is not None and last is None:
                return []
            chosen = Chosen(kinds=kinds, status=status, tags=tags or {}, since=since, until=until, hidden=hidden or {})
            way = way_of(connection, chosen)
            return _threads(connection, heads(connection, way, chosen, last, limit), way, chosen)

    def dispute(
        self,
        cluster: str,
        *,
        hidden: Mapping[str, Collection[str]] | None = None,
        limit: int = 100,
        before: str | None = None,
    ) -> list[Finding]:
        """The findings of one thread, newest first; `before` is a finding's id."""
        with self._read() as connection:
            last = connection.execute(_place(before)).first() if before is not None else None
            if before is not None and last is None:
                return []
            return findings_of(
                connection, connection.execute(_members(cluster, last, Chosen(hidden=hidden or {})).limit(limit)).all()
            )

    def found_since(
        self, at: datetime, *, hidden: Mapping[str, Collection[str]] | None = None, limit: int = 100
    ) -> list[Finding]:
        """Findings from that time on, oldest first."""
        query = _since(at, Chosen(hidden=hidden or {})).limit(limit)
        with self._read() as connection:
            return findings_of(connection, connection.execute(query).all())

    def said_by(self, actor: str, *, limit: int = 50, before: str | None = None) -> list[Utterance]:
        """What an actor said, newest seen first, with the claims; `before` is a statement's id."""
        with self._read() as connection:
            last = connection.execute(_statement_place(before)).first() if before is not None else None
            if before is not None and last is None:
                return []
            return _utterances(connection, connection.execute(_said_by(actor, last).limit(limit)).scalars().all())

    def said_in(self, version: str) -> list[Utterance]:
        """The statements of a document version with their claims, in the order of the text."""
        query = select(StatementRow.body).where(StatementRow.version == version)
        with self._read() as connection:
            found = _utterances(connection, connection.execute(query).scalars().all())
        return sorted(found, key=lambda one: (one.statement.start, one.statement.end, one.id))

    def claims_under(self, key: str, *, limit: int = 300) -> list[Claim]:
        """The claims that are kept under a key, newest seen first."""
        with self._read() as connection:
            ids = connection.execute(_under(key).limit(limit)).scalars().all()
            claims = claims_by_id(connection, ids)
        return [claims[id_] for id_ in ids]

    def mentions(self, claims: Collection[str]) -> Mapping[str, tuple[Mention, ...]]:
        """The findings that rest on each of the claims, newest first; a claim without one is left out."""
        found: dict[str, list[Mention]] = defaultdict(list)
        with self._read() as connection:
            for some in batches(sorted(claims)):
                for row in connection.execute(_mentions(some)):
                    found[row.claim].append(Mention(finding=row.finding, kind=row.kind, position=row.position))
        return {claim: tuple(many) for claim, many in found.items()}

    def documents(self, source: str, *, limit: int = 50, before: str | None = None) -> list[Document]:
        """The latest version of each document of a source, first seen last first; `before` is a document's id."""
        with self._read() as connection:
            last = connection.execute(_document_place(before)).first() if before is not None else None
            if before is not None and last is None:
                return []
            bodies = connection.execute(_documents(source, last).limit(limit)).scalars().all()
            return [tables.load(Document, body) for body in bodies]

    def documents_by_day(self, sources: Collection[str], since: datetime) -> Mapping[str, Mapping[date, int]]:
        """How many documents each source brought on each day (UTC), by the time they were first seen."""
        found: dict[str, dict[date, int]] = defaultdict(dict)
        with self._read() as connection:
            for some in batches(sorted(sources)):
                for source, day, many in connection.execute(_by_day(some, since)):
                    found[source][date.fromisoformat(str(day))] = many
        return found

    def shares(self, actors: Collection[str], since: datetime) -> list[Share]:
        """How many statements of each of the actors, and of nobody tracked, were seen in each language since then."""
        with self._read() as connection:
            rows = [*connection.execute(_shares(None, since))]
            for some in batches(sorted(actors)):
                rows += connection.execute(_shares(some, since))
        return [Share(actor=actor, language=language, count=many) for actor, language, many in rows]


def _behind(row: Any, time: str, last: Any) -> Any:
    """Whether a row stands behind another in a list that is newest first."""
    if last is None:
        return true()
    at, last_at = getattr(row, time), getattr(last, time)
    return and_(at <= last_at, or_(at < last_at, row.id < last.id))  # the first part enters the index


def _place(id_: str) -> Any:
    return select(FindingRow.found_at, FindingRow.id).where(FindingRow.id == id_)


def _members(cluster: str, last: Any, chosen: Chosen) -> Any:
    row = table(FindingRow).c
    here = (row.cluster == cluster, _behind(row, "found_at", last), *chosen.of(row.found_at, row.id))
    query = select(table(FindingRow)).where(*here)
    return query.order_by(row.found_at.desc(), row.id.desc())


def _threads(connection: Connection, clusters: Sequence[str], way: Way, chosen: Chosen) -> list[Thread]:
    """The newest findings that fit of each thread, all read at once, and how many there are, up to COUNTED."""
    some_of, all_of = members(way, chosen).limit(SHOWN), members(way, chosen).limit(COUNTED).subquery()
    ids = {one: _ids(connection, some_of, one) for one in clusters}
    named = [id_ for some in ids.values() for id_ in some]
    rows = [row for some in batches(named) for row in connection.execute(_named(some))]
    read = {one.id: one for one in findings_of(connection, rows)}
    found = []
    for cluster, some in ids.items():
        many = len(some)
        if many == SHOWN:
            counted = select(func.count()).select_from(all_of)
            many = connection.execute(counted, {"thread": cluster}).scalar_one()
        found.append(Thread(cluster=cluster, findings=tuple(read[id_] for id_ in some), count=many))
    return found


def _ids(connection: Connection, query: Any, cluster: str) -> list[str]:
    return [row.id for row in connection.execute(query, {"thread": cluster})]


def _named(ids: Sequence[str]) -> Any:
    return select(table(FindingRow)).where(table(FindingRow).c.id.in_(ids))


def _since(at: datetime, chosen: Chosen) -> Any:
    row = table(FindingRow).c
    here = (row.found_at >= at, *chosen.of(row.found_at, row.id))
    return select(table(FindingRow)).where(*here).order_by(row.found_at, row.id)


def _statement_place(id_: str) -> Any:
    return select(StatementRow.seen_at, StatementRow.id).where(StatementRow.id == id_)


def _said_by(actor: str, last: Any) -> Any:
    row = table(StatementRow).c
    query = select(row.body).where(row.actor == actor, _behind(row, "seen_at", last))
    return query.order_by(row.seen_at.desc(), row.id.desc())


def _utterances(connection: Connection, bodies: Sequence[str]) -> list[Utterance]:
    """Statements with their claims, in the order given."""
    said = [tables.load(Statement, body) for body in bodies]
    ids: list[str] = []
    for some in batches([one.id for one in said]):
        ids += connection.execute(select(ClaimRow.id).where(col(ClaimRow.statement).in_(some))).scalars()
    claims: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims_by_id(connection, ids).values(), key=lambda one: (one.span, one.id)):
        claims[claim.statement.id].append(claim)
    return [Utterance(statement=one, claims=tuple(claims[one.id])) for one in said]


def _under(key: str) -> Any:
    row = table(ClaimKeyRow).c
    return select(row.claim).where(row.key == key).order_by(row.seen_at.desc(), row.claim.desc())


def _mentions(claims: Collection[str]) -> Any:
    row, found = table(FindingClaimRow).c, table(FindingRow).c
    query = select(row.claim, row.finding, row.position, found.kind).join(table(FindingRow), found.id == row.finding)
    return query.where(row.claim.in_(claims)).order_by(found.found_at.desc(), found.id)


def _document_place(id_: str) -> Any:
    return select(DocumentRow.first_seen_at, DocumentRow.id).where(DocumentRow.id == id_)


def _documents(source: str, last: Any) -> Any:
    row, version = table(DocumentRow).c, table(VersionRow).c
    query = select(version.body).select_from(table(DocumentRow)).join(table(VersionRow), version.id == row.version)
    query = query.where(row.source == source, _behind(row, "first_seen_at", last))
    return query.order_by(row.first_seen_at.desc(), row.id.desc())


def _by_day(sources: Collection[str], since: datetime) -> Any:
    row = table(DocumentRow).c
    day = func.date(row.first_seen_at)
    query = select(row.source, day, func.count()).where(row.source.in_(sources), row.first_seen_at >= since)
    return query.group_by(row.source, day)


def _shares(actors: Collection[str] | None, since: datetime) -> Any:
    row = table(StatementRow).c
    whose = row.actor.is_(None) if actors is None else row.actor.in_(actors)
    query = select(row.actor, row.language, func.count()).where(whose, row.seen_at >= since)
    return query.group_by(row.actor, row.language)
