"""Searching statements and claims, and listing alerts, newest first.

A query is answered by the index alone (storage/search.py), from the newest entry backwards, and ends when the page is
full: what a page costs does not grow with what is found. How a database is asked stands in `_Fts5` and `_PostgreSQL`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from itertools import dropwhile, islice
from typing import Any, Protocol

from sqlalchemy import Connection, text
from sqlmodel import col

from storage import tables
from storage.records import Claim, Document, Finding, Statement, Told
from storage.search import ALL, Either, Every, Not, Phrase, Query, Tag, tag
from storage.store._base import Base, batches, select, table
from storage.store._documents import claims_by_id
from storage.store._findings import findings_of
from storage.store._told import told
from storage.tables import AlertRow, ClaimRow, FindingRow, SearchedRow, StatementRow, VersionRow

#: statements that are looked at, at once, for the claims of a page
_AT_ONCE = 100
#: pages of the index that are written anew in one transaction
_PAGES = 1000
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


def drop_words(write: Callable[[], AbstractContextManager[Connection]]) -> None:
    """Write the index of words anew where deleted entries may have left some: SQLite keeps them until then.

    Bit by bit, so that other writers come in between; for a million statements some seconds of work in all.
    """
    pages = -_PAGES  # less than none: everything is to become one
    while True:
        with write() as connection:
            raw: Any = connection.connection.driver_connection
            if connection.dialect.name != "sqlite":
                return
            before = raw.total_changes
            connection.execute(text("INSERT INTO search (search, rank) VALUES ('merge', :pages)"), {"pages": pages})
            if raw.total_changes - before < 2:  # nothing was left to do (FTS5, 6.8)
                return
        pages = _PAGES


def _number(connection: Connection, statement: str) -> int | None:
    found = connection.execute(select(SearchedRow.n).where(SearchedRow.statement == statement)).scalar()
    return None if found is None else int(found)


def _found(connection: Connection, query: Query, last: int | None, limit: int) -> list[int]:
    """The numbers of the entries that are asked for, from below a number on."""
    if query == Every():
        numbers = select(SearchedRow.n).order_by(col(SearchedRow.n).desc()).limit(limit)
        found = connection.execute(numbers if last is None else numbers.where(col(SearchedRow.n) < last))
        return [int(n) for n in found.scalars()]
    dialect: _Dialect = _Fts5() if connection.dialect.name == "sqlite" else _PostgreSQL()
    return dialect.found(connection, query, last, limit)


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


# --- how a database is asked ----------------------------------------------------------------------


class _Dialect(Protocol):
    """Finds the numbers of entries, the highest first, from below a number on."""

    def found(self, connection: Connection, query: Query, last: int | None, limit: int) -> list[int]: ...


class _Fts5:
    """SQLite: one MATCH expression; the words hold no sign that means anything in it."""

    _SELECT = text(
        "SELECT rowid FROM search WHERE search MATCH :query AND rowid < :last ORDER BY rowid DESC LIMIT :most"
    )

    def found(self, connection: Connection, query: Query, last: int | None, limit: int) -> list[int]:
        asked = {"query": self.written(query), "last": _BEYOND if last is None else last, "most": limit}
        return [int(n) for n in connection.execute(self._SELECT, asked).scalars()]

    def written(self, query: Query) -> str:
        """The expression of a query."""
        match query:
            case Tag():
                return f'tags : "{tag(query.name, query.value)}"'
            case Phrase():
                return f'words : "{" ".join(query.words)}"{" *" if query.begins else ""}'
            case Not():
                return f'(tags : "{ALL}" NOT {self.written(query.of)})'
            case Either():
                parts = [self.written(one) for one in query.parts]
                return f"({' OR '.join(parts)})" if parts else f'(tags : "{ALL}" NOT tags : "{ALL}")'
        wanted = [self.written(one) for one in query.parts if not isinstance(one, Not)]
        unwanted = [self.written(one.of) for one in query.parts if isinstance(one, Not)]
        whole = f"({' AND '.join(wanted)})" if wanted else f'tags : "{ALL}"'
        return f"({whole} NOT ({' OR '.join(unwanted)}))" if unwanted else whole


class _PostgreSQL:
    """PostgreSQL: the words as a text search vector, the tags as an array, each with its index."""

    def found(self, connection: Connection, query: Query, last: int | None, limit: int) -> list[int]:
        values: dict[str, Any] = {"last": _BEYOND if last is None else last, "most": limit}
        where = self._written(query, values)
        asked = text(f"SELECT n FROM searched WHERE n < :last AND {where} ORDER BY n DESC LIMIT :most")  # noqa: S608
        return [int(n) for n in connection.execute(asked, values).scalars()]

    def _written(self, query: Query, values: dict[str, Any]) -> str:
        match query:
            case Tag():
                return f"string_to_array(tags, ' ') @> ARRAY[{_named(values, tag(query.name, query.value))}]"
            case Phrase():
                lexemes = " <-> ".join(f"'{one}'" for one in query.words) + (":*" if query.begins else "")
                return f"to_tsvector('simple', words) @@ to_tsquery('simple', {_named(values, lexemes)})"
            case Not():
                return f"NOT {self._written(query.of, values)}"
            case Either():
                return f"({' OR '.join(self._written(one, values) for one in query.parts)})" if query.parts else "false"
        return f"({' AND '.join(self._written(one, values) for one in query.parts)})" if query.parts else "true"


def _named(values: dict[str, Any], value: str) -> str:
    """The name of a parameter that holds a value; how a query reads holds nothing of what was asked."""
    name = f"v{len(values)}"
    values[name] = value
    return f"CAST(:{name} AS text)"
