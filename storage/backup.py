"""A copy of the whole database in one file, made while it is in use, and its way back.

SQLite's own online backup: one read transaction, so the copy is of one moment and writers are not held up.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage import migrations
from storage.errors import Locked, StorageError, TooNew

_PREFIX = "sqlite:///"
_HELD_UP = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_TRIES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What a copy holds."""

    file: Path
    schema: int
    tables: tuple[tuple[str, int], ...]  #: name, rows
    size: int  #: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was put back, and where what it took the place of is kept."""

    copy: Copy
    kept: Path | None


def backup(url: str, target: Path) -> Copy:
    """Copy the database to a file that appears only when it is whole and was checked; raises StorageError."""
    source = _file(url)
    if not source.is_file():
        raise StorageError(f"{source}: there is no database yet; nothing to back up")
    if target.resolve() == source.resolve():
        raise StorageError(f"{target} is the database itself; name another file")
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        with _mapped(part), closing(_opened(source)) as read:
            _copied(read, part)
        found = check(part)
        part.replace(target)
        _synced(target.parent)
    finally:
        part.unlink(missing_ok=True)
    return Copy(file=target, schema=found.schema, tables=found.tables, size=found.size)


def check(file: Path) -> Copy:
    """What a copy holds, read through and through; raises StorageError where it is none, damaged, or too new."""
    if not file.is_file():
        raise StorageError(f"{file}: there is no such file")
    with _mapped(file), closing(_opened(file)) as read:
        if found := _faults(read, "integrity_check"):
            raise StorageError(f"{file} is damaged: {'; '.join(found)}")
        names = [row[0] for row in read.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        if "meta" not in names:
            raise StorageError(f"{file} is no database of Gainsay")
        schema = read.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
        tables = tuple((name, _rows(read, name)) for name in names if not name.startswith("sqlite_"))
    version, known = int(schema[0]) if schema else 0, max(migrations.steps())
    if version > known:
        raise TooNew(f"{file} has schema {version}, this program knows {known}: install the newer Gainsay")
    return Copy(file=file, schema=version, tables=tables, size=file.stat().st_size)


def faults(file: Path) -> tuple[str, ...]:
    """What is wrong with a database file in use, the first few; read once through, indexes left out (quick_check)."""
    try:
        with closing(_opened(file)) as read:
            return _faults(read, "quick_check")
    except sqlite3.DatabaseError as error:
        return (str(error),)


def restore(url: str, file: Path, now: datetime, *, busy_s: float = 30.0) -> Restored:
    """Put a copy in the place of the database, which is copied aside first; after a StorageError nothing has changed.

    It is written as one transaction into the database file, so whoever has that open sees the old or the new; it waits
    `busy_s` seconds for others to end what they write.
    """
    copy, target = check(file), _file(url)
    if target.exists() and target.resolve() == file.resolve():
        raise StorageError(f"{file} is the database itself")
    kept = None
    if target.exists() and target.stat().st_size:
        kept = target.with_name(f"{target.name}.before-{now:%Y%m%dT%H%M%SZ}")
        backup(url, kept)
    with _mapped(target), closing(_opened(file)) as read, closing(sqlite3.connect(target, timeout=0)) as write:
        read.backup(write, pages=-1, progress=_patience(), sleep=busy_s / _TRIES)
    return Restored(copy=copy, kept=kept)


def _faults(read: sqlite3.Connection, check: str) -> tuple[str, ...]:
    found = tuple(str(row[0]) for row in read.execute(f"PRAGMA {check}(3)"))
    return () if found == ("ok",) else found


def _patience() -> Callable[[int, int, int], None]:
    """Ends a copy that is held up: without it sqlite3 tries for ever."""
    left = itertools.count(_TRIES, -1)

    def look(status: int, remaining: int, total: int) -> None:
        if status in _HELD_UP and next(left) <= 0:
            raise sqlite3.OperationalError("database is locked")

    return look


def _copied(read: sqlite3.Connection, part: Path) -> None:
    """A file that nobody else can read, with nothing of it left in a WAL beside it."""
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(part)) as write:
        read.backup(write, pages=-1)
        write.execute("PRAGMA journal_mode=DELETE")
    with part.open("rb") as written:
        os.fsync(written.fileno())


def _file(url: str) -> Path:
    if not url.startswith(_PREFIX):
        raise StorageError("only a SQLite database is copied so; for PostgreSQL use pg_dump and pg_restore")
    return Path(url.removeprefix(_PREFIX))


def _opened(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)


def _rows(read: sqlite3.Connection, table: str) -> int:
    quoted = table.replace('"', '""')
    return int(read.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])  # noqa: S608 - a name from the schema


def _synced(folder: Path) -> None:
    """The new name is on disk too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _mapped(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise Locked(f"{file} is locked by another process; stop Gainsay, or try again") from error
        raise StorageError(f"{file}: {error}") from error
    except sqlite3.DatabaseError as error:
        raise StorageError(f"{file} is no database, or damaged: {error}") from error
    except OSError as error:
        raise StorageError(f"{file}: {error.strerror or error}") from error
