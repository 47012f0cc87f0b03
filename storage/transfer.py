"""Move everything that is kept from one database to another of either kind, in one transaction of the target.

Row by row in the words of `tables.py`, in batches, so that memory stays flat; nobody writes to the source meanwhile.
Before the target is committed it is read again, and each table's rows are compared by their number and a hash.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Table, func, select
from sqlmodel import SQLModel

from storage import dialect, migrations
from storage.errors import StorageError
from storage.store import Store
from storage.store._base import aware

#: rows that are written at once; a body may be of megabytes
_BATCH = 200
_WHOLE = 1 << 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One table, as it arrived."""

    name: str
    rows: int


@dataclass(slots=True)
class _Sum:
    """The number of rows and the sum of their hashes: the same in whatever order they come."""

    rows: int = 0
    hashes: int = 0

    def add(self, row: Iterable[Any]) -> None:
        text = "\0".join(_canonical(value) for value in row)
        self.rows += 1
        self.hashes = (self.hashes + int.from_bytes(sha256(text.encode()).digest(), "big")) % _WHOLE


def transfer(source: Store, target: Store, tell: Callable[[Moved], None]) -> int:
    """Move all rows; returns how many. `tell` hears of each table as it is moved.

    Raises StorageError, and the target is as it was. The source is only brought to this version.
    """
    source.migrate()
    with source._write() as read, target._write() as write:  # noqa: SLF001 - of this package
        dialect.of(read).hold(read, _tables())
        migrations.run(write)
        _check_empty(write)
        many = 0
        for table in _tables():
            moved = _moved(read, write, table)
            many += moved.rows
            tell(moved)
        dialect.of(write).filled(write, _tables())
    return many


def _tables() -> list[Table]:
    return [table for name, table in sorted(SQLModel.metadata.tables.items()) if name != "meta"]


def _check_empty(connection: Connection) -> None:
    for table in _tables():
        if many := connection.execute(select(func.count()).select_from(table)).scalar():
            raise StorageError(f"the target is not empty: it holds {many:,} rows in {table.name}; name another")


def _moved(read: Connection, write: Connection, table: Table) -> Moved:
    sent, come = _Sum(), _Sum()
    for some in _batches(read, table):
        for row in some:
            sent.add(row)
        write.execute(table.insert(), [row._asdict() for row in some])
    for some in _batches(write, table):
        for row in some:
            come.add(row)
    if sent != come:
        raise StorageError(
            f"{table.name} did not arrive as it was: {sent.rows:,} rows were sent, {come.rows:,} came; nothing was kept"
        )
    return Moved(name=table.name, rows=come.rows)


def _batches(connection: Connection, table: Table) -> Iterator[list[Any]]:
    # streamed: otherwise a server sends the whole table at once
    rows = connection.execute(select(table), execution_options={"stream_results": True, "yield_per": _BATCH})
    for some in rows.partitions():
        yield list(some)


def _canonical(value: Any) -> str:
    """The same text for a value in either kind of database."""
    if isinstance(value, datetime):
        return aware(value).isoformat()
    if isinstance(value, str):
        return value.replace("\0", dialect.NUL_SHOWN)
    return repr(value)
