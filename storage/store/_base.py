"""The connection to the database: transactions, locking, errors. Contains no business logic."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, Engine, Table, bindparam
from sqlalchemy.exc import DBAPIError

from storage import dialect, migrations
from storage.fair import FairLock


class Base:
    """Opens a database; `busy_s` is how long a writer waits for another process. Raises StorageError."""

    def __init__(self, url: str, *, busy_s: float = 30.0) -> None:
        self._dialect, self._engine = dialect.opened(url, busy_s)
        self._writing = FairLock()
        self._alone = self._engine.execution_options(writes=True, alone=True)
        self._others = self._alone if self._dialect.single else self._engine.execution_options(writes=True)
        self._reader = self._engine.execution_options(**self._dialect.reading)

    @property
    def shared(self) -> bool:
        """Whether processes on several machines may work with it."""
        return not self._dialect.single

    def migrate(self) -> int:
        """Bring the schema up to this program's version; returns it. Raises TooNew."""
        with self._write() as connection:
            return migrations.run(connection)

    def schema(self) -> int:
        """The version of the schema as it is; 0 where there is none."""
        with self._read() as connection:
            return migrations.version(connection)

    @property
    def file(self) -> Path | None:
        """Where the database lies, where it is a file of this machine."""
        url = self._engine.url
        return Path(url.database) if self._dialect.single and url.database else None

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        """Alone: nobody else writes what is read here before the end."""
        with self._writing, self._mapped(), self._begun(self._alone) as connection:
            yield connection

    @contextmanager
    def _write_first(self) -> Iterator[tuple[Connection, Callable[[], None]]]:
        """Beside others at first, and alone from the call of what comes with the connection, which must be made.

        Before it only rows are added that nobody else could change. On SQLite it is alone from the beginning.
        """
        if self._dialect.single:
            with self._write() as connection:
                yield connection, lambda: None
            return
        with ExitStack() as held, self._mapped(), self._begun(self._others) as connection:

            def alone() -> None:
                held.enter_context(self._writing)
                self._dialect.alone(connection)

            yield connection, alone

    @contextmanager
    def _write_rows(self) -> Iterator[Connection]:
        """Beside others, who wait only for the rows that are changed or selected FOR UPDATE here."""
        lock = self._writing if self._dialect.single else nullcontext()
        with lock, self._mapped(), self._begun(self._others) as connection:
            yield connection

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        """All that is read is of one moment."""
        with self._mapped(), self._begun(self._reader) as connection:
            yield connection

    @contextmanager
    def _begun(self, engine: Engine) -> Iterator[Connection]:
        # here and not by an event of the engine: where it has one, each statement is made to look for more of them
        with engine.begin() as connection:
            self._dialect.begin(connection)
            yield connection

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            ours = self._dialect.error(error)
            if ours is None:
                raise
            raise ours from error


def aware(at: datetime) -> datetime:
    """A time from the database: always UTC."""
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def table(row: Any) -> Table:
    """The Core table behind a SQLModel class: rows are written as lists of values (five times faster)."""
    found: Table = row.__table__
    return found


def put(connection: Connection, row: Any, key: dict[str, Any], values: dict[str, Any]) -> None:
    """Insert or replace one row: an update, an insert where it met nothing, an update again where another was faster.

    Values of some columns are enough where the row is there.
    """
    change, asked = _change(row, tuple(key)), {f"key_{name}": value for name, value in key.items()}
    if not connection.execute(change, {**values, **asked}).rowcount:
        new = dialect.insert_new(connection, table(row), tuple(key))
        if not connection.execute(new, {**key, **values}).rowcount:
            connection.execute(change, {**values, **asked})


@lru_cache
def _change(row: Any, key: tuple[str, ...]) -> Any:
    """The update of the row of a key (key_NAME); built once, for building a query costs more than running it."""
    return table(row).update().where(*(table(row).c[name] == bindparam(f"key_{name}") for name in key))


def add(connection: Connection, row: Any, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows; none is fine too."""
    if rows:
        connection.execute(_insert(row), list(rows))


@lru_cache
def _insert(row: Any) -> Any:
    return table(row).insert()


def forget(connection: Connection, row: Any, key: dict[str, Any]) -> None:
    """Delete the rows of a key."""
    connection.execute(table(row).delete().where(*[table(row).c[name] == value for name, value in key.items()]))


def select(*what: Any) -> Any:
    """SQLAlchemy's select. SQLModel types a column as the value it holds, which Core's own types cannot follow."""
    return sqlalchemy.select(*what)


def prepared(
    connection: Connection, query: Callable[[int], Any], many: int, values: Mapping[str, Any]
) -> Sequence[Any]:
    """The rows of a query of so many parameters as the driver gives them, for what is asked of every claim."""
    text, names, fixed = _compiled(query, many, connection.dialect)
    whole = {**fixed, **values}
    return connection.exec_driver_sql(text, whole if names is None else tuple(whole[name] for name in names)).all()


@lru_cache
def _compiled(query: Callable[[int], Any], many: int, of: Any) -> tuple[str, Sequence[str] | None, Mapping[str, Any]]:
    """A query in the driver's words, the names of its parameters in order if they have none there, their values."""
    made = query(many).compile(dialect=of)
    return str(made), made.positiontup if made.positional else None, made.params


def batches(keys: Sequence[str], size: int = 500) -> Iterator[Sequence[str]]:
    """Keys in parts that one query may name."""
    for at in range(0, len(keys), size):
        yield keys[at : at + size]
