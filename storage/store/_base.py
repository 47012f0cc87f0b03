"""The connection to the database: transactions, locking, errors. Contains no business logic."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, Engine, Table, bindparam
from sqlalchemy.exc import DBAPIError

from storage import dialect, migrations
from storage.fair import FairLock

#: writers of a process that hold a connection while they wait to be alone: the pool has fifteen for everybody
AHEAD = 4


class Base:
    """Opens a database; `busy_s` is how long a writer waits for another process. Raises StorageError."""

    def __init__(self, url: str, *, busy_s: float = 30.0) -> None:
        self._dialect, self._engine = dialect.opened(url, busy_s)
        self._writing = FairLock()
        self._ahead = BoundedSemaphore(AHEAD)
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
        with self._ahead, ExitStack() as held, self._mapped(), self._begun(self._others) as connection:

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

    def _rows(self, query: Any, values: Mapping[str, Any]) -> Sequence[Any]:
        """The rows of one query as the driver gives them. It is of one moment by itself, and needs no transaction.

        A sixth of what a transaction costs, for what every poll asks. What comes is texts and numbers.
        """
        of = self._engine.dialect
        made, broken = _driven(query, (), of), of.loaded_dbapi.Error
        with self._mapped():
            try:
                with closing(self._engine.raw_connection()) as pooled, closing(pooled.cursor()) as cursor:
                    cursor.execute(made.text, made.given(values))
                    found: Sequence[Any] = cursor.fetchall()
                    return found
            except broken as error:
                raise DBAPIError.instance(None, None, error, broken) from error

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


def put_all(connection: Connection, row: Any, key: tuple[str, ...], rows: Sequence[dict[str, Any]]) -> None:
    """The same for rows of equal columns, the key among them: all at once where they are there."""
    if not rows:
        return
    asked = [{f"key_{name}" if name in key else name: value for name, value in one.items()} for one in rows]
    if _each(connection, _change(row, key), asked) == len(rows):
        return
    for one in rows:
        put(connection, row, {name: one[name] for name in key}, {k: v for k, v in one.items() if k not in key})


@lru_cache
def _change(row: Any, key: tuple[str, ...]) -> Any:
    """The update of the row of a key (key_NAME); built once, for building a query costs more than running it."""
    return table(row).update().where(*(table(row).c[name] == bindparam(f"key_{name}") for name in key))


def add(connection: Connection, row: Any, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows of equal columns; none is fine too."""
    if rows:
        _each(connection, _insert(row), rows)


@lru_cache
def _insert(row: Any) -> Any:
    return table(row).insert().inline()


def forget(connection: Connection, row: Any, key: dict[str, Any]) -> None:
    """Delete the rows of a key."""
    connection.execute(table(row).delete().where(*[table(row).c[name] == value for name, value in key.items()]))


def select(*what: Any) -> Any:
    """SQLAlchemy's select. SQLModel types a column as the value it holds, which Core's own types cannot follow."""
    return sqlalchemy.select(*what)


def prepared(
    connection: Connection, query: Callable[[int], Any], many: int, values: Mapping[str, Any]
) -> Sequence[Any]:
    """The rows of a query of so many parameters as the driver gives them, for what is asked of every claim.

    Asked of the driver itself, as SQLAlchemy takes as long to prepare and to wrap them as SQLite to find them.
    """
    made = _driven(query(many), (), connection.dialect)
    with _cursor(connection) as cursor:
        cursor.execute(made.text, made.given(values))
        found: Sequence[Any] = cursor.fetchall()
        return found


def padded(keys: Sequence[str], rest: str = "") -> tuple[int, dict[str, str]]:
    """The keys as parameters k0, k1 ...; their number is a power of two, so that there are few different queries."""
    many = 1 << (len(keys) - 1).bit_length()
    return many, {f"k{at}": keys[at] if at < len(keys) else rest for at in range(many)}


def _each(connection: Connection, change: Any, rows: Sequence[dict[str, Any]]) -> int:
    """Make a change, built once, with each of some rows of equal columns; how many rows it met. By the driver too."""
    made = _driven(change, tuple(rows[0]), connection.dialect)
    with _cursor(connection) as cursor:
        cursor.executemany(made.text, [made.given(one) for one in rows])
        met: int = cursor.rowcount
        return met


@contextmanager
def _cursor(connection: Connection) -> Iterator[Any]:
    """The driver's own cursor inside the transaction; its errors are SQLAlchemy's."""
    driver: Any = connection.dialect.loaded_dbapi
    with closing(connection.connection.cursor()) as cursor:
        try:
            yield cursor
        except driver.Error as error:
            raise DBAPIError.instance(None, None, error, driver.Error, hide_parameters=True) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class _Driven:
    """A statement in the driver's words."""

    text: str
    bound: tuple[tuple[str, Callable[[Any], Any] | None], ...]  #: its parameters in order, and what makes them fit
    fixed: Mapping[str, Any]  #: values of those that are not given
    named: bool  #: whether the driver wants them by name

    def given(self, values: Mapping[str, Any]) -> Any:
        """What the driver is handed for some values."""
        whole = {**self.fixed, **values}
        if self.named:
            return {name: fit(whole[name]) if fit else whole[name] for name, fit in self.bound}
        return [fit(whole[name]) if fit else whole[name] for name, fit in self.bound]


@lru_cache(512)
def _driven(statement: Any, columns: tuple[str, ...], of: Any) -> _Driven:
    """A statement that is built once, for the columns whose values will be given."""
    made = statement.compile(dialect=of, column_keys=columns or None)
    names = made.positiontup if made.positional else list(made.binds)
    missing = {one.key: one.default.arg for one in getattr(made, "insert_prefetch", ())}
    return _Driven(
        text=str(made),
        bound=tuple((name, made.binds[name].type.dialect_impl(of).bind_processor(of)) for name in names),
        fixed={**made.params, **missing},
        named=not made.positional,
    )


def batches(keys: Sequence[str], size: int = 500) -> Iterator[Sequence[str]]:
    """Keys in parts that one query may name."""
    for at in range(0, len(keys), size):
        yield keys[at : at + size]
