"""Forward-only changes of the schema: one numbered file each, `upgrade(connection)`; run on start.

They are written for SQLite. On PostgreSQL the types in CREATE and ALTER TABLE are put into its words as they are run.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event, inspect, text

from storage import dialect
from storage.errors import TooNew

_DDL = ("CREATE TABLE", "ALTER TABLE")


def steps() -> dict[int, str]:
    """Version -> module name, found by file name: `m0001_initial.py` is version 1."""
    found = (module.name for module in pkgutil.iter_modules(__path__) if module.name.startswith("m"))
    return {int(name[1:5]): name for name in sorted(found)}


def version(connection: Connection) -> int:
    """The schema version of a database; 0 for an empty one."""
    if not inspect(connection).has_table("meta"):
        return 0
    found = connection.execute(text("SELECT value FROM meta WHERE key = 'schema'")).scalar()
    return int(found or 0)


def run(connection: Connection) -> int:
    """Run what is missing, in the caller's transaction; returns the version reached."""
    here, known = version(connection), steps()
    if here > max(known):
        raise TooNew(
            f"the database has schema {here}, this program knows {max(known)}: "
            "install the newer Gainsay, or restore a backup"
        )
    for number in known:
        if number > here:
            step(connection, number)
    return max(known)


def step(connection: Connection, number: int) -> None:
    """Bring a database from the schema before to this one."""
    with _translated(connection):
        importlib.import_module(f"{__name__}.{steps()[number]}").upgrade(connection)
    connection.execute(text("DELETE FROM meta WHERE key = 'schema'"))
    connection.execute(text("INSERT INTO meta (key, value) VALUES ('schema', :v)"), {"v": str(number)})


@contextmanager
def _translated(connection: Connection) -> Iterator[None]:
    """What is run here is run in the words of the database."""
    ddl = dialect.of(connection).ddl

    def run(_: Any, cursor: Any, statement: str, parameters: Any, *more: Any) -> tuple[str, Any]:
        return (ddl(statement) if statement.lstrip().startswith(_DDL) else statement), parameters

    event.listen(connection, "before_cursor_execute", run, retval=True)
    try:
        yield
    finally:
        event.remove(connection, "before_cursor_execute", run)
