"""Forward-only changes of the schema: one numbered file each, `upgrade(connection)`; run on start."""

from __future__ import annotations

import importlib
import pkgutil

from sqlalchemy import Connection, inspect, text

from storage.errors import TooNew


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
    for number, name in known.items():
        if number > here:
            importlib.import_module(f"{__name__}.{name}").upgrade(connection)
            connection.execute(text("DELETE FROM meta WHERE key = 'schema'"))
            connection.execute(text("INSERT INTO meta (key, value) VALUES ('schema', :v)"), {"v": str(number)})
    return max(known)
