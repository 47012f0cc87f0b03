"""Searching statements and claims, and listing alerts, newest first.

A query is answered by the index alone (storage/search.py), from the newest entry backwards, and ends when the page is
full: what a page costs does not grow with what is found. How a database is asked stands in storage/matching.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import dropwhile, islice

from sqlalchemy import Connection, text
from sqlmodel import col

from storage import dialect, tables
from storage.records import Claim, Document, Finding, Statement, Told
from storage.search import Every, Query
from storage.store._base import Base, batches, select, table
from storage.store._documents import claims_by_id
from storage.store._findings import findings_of
from storage.store._told import told
from storage.tables import AlertRow, ClaimRow, FindingRow, SearchedRow, StatementRow, VersionRow

#: statements that are looked at, at once, for the claims of a page
_AT_ONCE = 100
#: above every number
_BEYOND = 2**62


class Search(Base):
    """What is found again."""

    def search(self, query: Query, *, limit: int = 50, before: str | None = None) -> list[Statement]:
        """The statements that are asked for, those that came last first; `before` is the id of a statement."""
        with self._read() as connection:
            last = _number(connection, before) if before is not None else None
            if before is not None and last is None:
                return []
            return [
                tables.load(Statement, body) for body in _bodies(connection, _found(connection, query, last, limit))
            ]

    def claims(
        self,
        query: Query,
        *,
        wanted: Callable[[Claim], bool] = lambda _: True,
        limit: int = 50,
        before: str | None = None,
    ) -> list[Claim]:
        """The claims that are wanted of the statements that are asked for, in that order; `before` is a claim's id."""
        with self._read() as connection:
            if before is None:
                return list(islice(filter(wanted, _claims(connection, query, None)), limit))
            of = connection.execute(select(ClaimRow.statement).where(ClaimRow.id == before)).scalar()
            last = _number(connection, of) if of is not None else None
            if of is None or last is None:
                return []
            behind = _behind(_claims(connection, query, last + 1), of, before)
            return list(islice(filter(wanted, behind), limit))

    def alerts(
        self,
        now: datetime,
        *,
        desk: str | None = None,
        channel: str | None = None,
        finding: str | None = None,
        limit: int = 50,
        before: str | None = None,
    ) -> list[Told]:
        """Alerts newest first with what became of each; `before` is the id of an alert."""
        row = AlertRow
        made = col(row.created_at)
        query = select(row.id, row.finding).order_by(made.desc(), col(row.id).desc()).limit(limit)
        for column, value in ((row.desk, desk), (row.channel, channel), (row.finding, finding)):
            if value is not None:
                query = query.where(col(column) == value)
        with self._read() as connection:
            if before is not None:
                at = connection.execute(select(row.created_at).where(row.id == before)).scalar()
                if at is None:
                    return []
                query = query.where((made < at) | ((made == at) & (col(row.id) < before)))
            rows = connection.execute(query).all()
            known = {one.alert.id: one for one in told(connection, {one.finding for one in rows}, now)}
            return [known[one.id] for one in rows]

    def findings_named(self, ids: Sequence[str]) -> dict[str, Finding]:
        """Findings by their ids."""
        with self._read() as connection:
            rows = [
                row
                for some in batches(ids)
                for row in connection.execute(select(table(FindingRow)).where(col(FindingRow.id).in_(some)))
            ]
            return {one.id: one for one in findings_of(connection, rows)}

    def versions_named(self, ids: Sequence[str]) -> dict[str, Document]:
        """Document versions by their ids; those that are kept."""
        found: dict[str, Document] = {}
        with self._read() as connection:
            for some in batches(list(dict.fromkeys(ids))):
                rows = connection.execute(select(VersionRow.id, VersionRow.body).where(col(VersionRow.id).in_(some)))
                found.update((row.id, tables.load(Document, row.body)) for row in rows)
        return found


def _number(connection: Connection, statement: str) -> int | None:
    found = connection.execute(select(SearchedRow.n).where(SearchedRow.statement == statement)).scalar()
    return None if found is None else int(found)


def _found(connection: Connection, query: Query, last: int | None, limit: int) -> list[int]:
    """The numbers of the entries that are asked for, from below a number on."""
    if query == Every():
        numbers = select(SearchedRow.n).order_by(col(SearchedRow.n).desc()).limit(limit)
        found = connection.execute(numbers if last is None else numbers.where(col(SearchedRow.n) < last))
        return [int(n) for n in found.scalars()]
    sql, values = dialect.of(connection).matching(query)
    found = connection.execute(text(sql), {**values, "last": _BEYOND if last is None else last, "most": limit})
    return [int(n) for n in found.scalars()]


def _bodies(connection: Connection, numbers: Sequence[int]) -> list[str]:
    """The statements of entries, in their order."""
    query = select(SearchedRow.n, StatementRow.body).join(StatementRow, col(StatementRow.id) == SearchedRow.statement)
    rows = {row.n: row.body for row in connection.execute(query.where(col(SearchedRow.n).in_(numbers)))}
    return [rows[n] for n in numbers if n in rows]


def _claims(connection: Connection, query: Query, last: int | None) -> Iterator[Claim]:
    """The claims of the statements that are asked for, those of one statement in the order of its text."""
    while numbers := _found(connection, query, last, _AT_ONCE):
        ids = select(SearchedRow.statement, ClaimRow.id).join(
            ClaimRow, col(ClaimRow.statement) == SearchedRow.statement
        )
        rows = connection.execute(ids.add_columns(SearchedRow.n).where(col(SearchedRow.n).in_(numbers))).all()
        claims, place = claims_by_id(connection, [row.id for row in rows]), {row.id: row.n for row in rows}
        yield from sorted(claims.values(), key=lambda one: (-place[one.id], one.span, one.id))
        last = numbers[-1]


def _behind(claims: Iterator[Claim], statement: str, claim: str) -> Iterator[Claim]:
    """Those that come after a claim of the first statement."""
    rest = dropwhile(lambda one: one.statement.id == statement and one.id != claim, claims)
    return (one for one in rest if one.id != claim)
