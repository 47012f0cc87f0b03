"""The connection to the database: transactions, locking, errors. Contains no business logic."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, Table, create_engine, event
from sqlalchemy.exc import OperationalError

from storage import migrations
from storage.errors import Locked, StorageError

#: what is deleted is overwritten, so that a purge leaves nothing in the file
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")


class Base:
    """Opens a database; `busy_s` is how long a writer waits for another process."""

    def __init__(self, url: str, *, busy_s: float = 30.0) -> None:
        self._engine = create_engine(url, hide_parameters=True, connect_args={"timeout": busy_s})
        self._writing = threading.Lock()
        event.listen(self._engine, "connect", _opened)
        event.listen(self._engine, "begin", _begun)

    def migrate(self) -> int:
        """Bring the schema up to this program's version; returns it. Raises TooNew."""
        with self._write() as connection:
            return migrations.run(connection)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        engine = self._engine.execution_options(writes=True)
        with self._writing, _mapped(), engine.begin() as connection:
            yield connection

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with _mapped(), self._engine.begin() as connection:
            yield connection


def _opened(connection: Any, record: Any) -> None:
    connection.isolation_level = None  # we begin transactions ourselves
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begun(connection: Connection) -> None:
    # a writer takes the lock before it reads, so what it decides on cannot change under it
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _mapped() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        if "locked" in str(error.orig) or "busy" in str(error.orig):
            raise Locked("the database is locked by another process; try again") from error
        raise StorageError(f"the database cannot be used: {error.orig}") from error


def aware(at: datetime) -> datetime:
    """A time from the database: always UTC."""
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def table(row: Any) -> Table:
    """The Core table behind a SQLModel class: rows are written as lists of values (five times faster)."""
    found: Table = row.__table__
    return found


def put(connection: Connection, row: Any, key: dict[str, Any], values: dict[str, Any]) -> None:
    """Insert or replace one row. Portable: an update, and an insert where it met nothing."""
    here = [table(row).c[name] == value for name, value in key.items()]
    if not connection.execute(table(row).update().where(*here).values(**values)).rowcount:
        connection.execute(table(row).insert(), {**key, **values})


def add(connection: Connection, row: Any, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows; none is fine too."""
    if rows:
        connection.execute(table(row).insert(), list(rows))


def forget(connection: Connection, row: Any, key: dict[str, Any]) -> None:
    """Delete the rows of a key."""
    connection.execute(table(row).delete().where(*[table(row).c[name] == value for name, value in key.items()]))


def select(*what: Any) -> Any:
    """SQLAlchemy's select. SQLModel types a column as the value it holds, which Core's own types cannot follow."""
    return sqlalchemy.select(*what)


def batches(keys: Sequence[str], size: int = 500) -> Iterator[Sequence[str]]:
    """Keys in parts that one query may name."""
    for at in range(0, len(keys), size):
        yield keys[at : at + size]
