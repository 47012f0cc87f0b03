"""Statements can be searched; claims and alerts are listed newest first; alerts are found by their desk.

`searched` holds what is asked of each statement in the order in which they came. On SQLite triggers keep an FTS5 index
of it, which holds no copy of its own; on PostgreSQL two indexes do.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, DateTime, bindparam, text

from storage import tables
from storage.records import Statement
from storage.search import Entry, entries

_BATCH = 1000
_SAME_EVERYWHERE = (
    """CREATE TABLE searched (n INTEGER NOT NULL PRIMARY KEY, statement VARCHAR NOT NULL UNIQUE,
      words TEXT NOT NULL, tags TEXT NOT NULL)""",
    "CREATE INDEX ix_claims_seen ON claims (seen_at, id)",
    "CREATE INDEX ix_claims_frame_seen ON claims (frame, seen_at, id)",
    "ALTER TABLE alerts ADD COLUMN desk VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE alerts ADD COLUMN channel VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE alerts ADD COLUMN created_at TIMESTAMP",
    "CREATE INDEX ix_alerts_created ON alerts (created_at, id)",
    "CREATE INDEX ix_alerts_desk_created ON alerts (desk, created_at, id)",
)
#: the words hold no ASCII but letters and digits, the tags no more than these signs beside them
_SQLITE = (
    """CREATE VIRTUAL TABLE search USING fts5 (words, tags, content = 'searched', content_rowid = 'n',
      columnsize = 0, prefix = '3', tokenize = "ascii tokenchars '-_.~%:'")""",
    """CREATE TRIGGER searched_added AFTER INSERT ON searched BEGIN
      INSERT INTO search (rowid, words, tags) VALUES (new.n, new.words, new.tags); END""",
    """CREATE TRIGGER searched_gone AFTER DELETE ON searched BEGIN
      INSERT INTO search (search, rowid, words, tags) VALUES ('delete', old.n, old.words, old.tags); END""",
)
_POSTGRESQL = (
    "CREATE INDEX ix_searched_words ON searched USING gin (to_tsvector('simple', words))",
    "CREATE INDEX ix_searched_tags ON searched USING gin (string_to_array(tags, ' '))",
)
_CLAIMS = text("SELECT statement, body FROM claims WHERE statement IN :ids").bindparams(
    bindparam("ids", expanding=True)
)
_ALERT = text("UPDATE alerts SET desk = :desk, channel = :channel, created_at = :at WHERE id = :alert").bindparams(
    bindparam("at", type_=DateTime())
)


def upgrade(connection: Connection) -> None:
    """Make the tables and indexes, and fill them from what is kept: some minutes for a million statements."""
    own = _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL
    for statement in (*_SAME_EVERYWHERE, *own):
        connection.exec_driver_sql(statement)
    for some in _batches(connection, "SELECT seen_at, id, body FROM statements", "seen_at"):
        said = [tables.load(Statement, row.body) for row in some]
        rows = [{"s": one.statement, "w": one.words, "t": " ".join(one.tags)} for one in _entries(connection, said)]
        connection.execute(text("INSERT INTO searched (statement, words, tags) VALUES (:s, :w, :t)"), rows)
    for some in _batches(connection, "SELECT due_at, id, body FROM alerts", "due_at"):
        connection.execute(_ALERT, [_of_alert(row.id, json.loads(row.body)) for row in some])


def _entries(connection: Connection, said: list[Statement]) -> Iterator[Entry]:
    whole = {one.id: one for one in said}
    bodies = connection.execute(_CLAIMS, {"ids": list(whole)})
    pairs = ((row.body, tables.dump(whole[row.statement])) for row in bodies)
    return entries(said, tables.claims(pairs))


def _of_alert(id_: str, body: dict[str, Any]) -> dict[str, Any]:
    at = datetime.fromisoformat(body["created_at"])
    return {"alert": id_, "desk": body["desk"], "channel": body["channel"], "at": at}


def _batches(connection: Connection, select: str, column: str) -> Iterator[Sequence[Any]]:
    """Rows in the order of a time and the id, so many at once."""
    order = f"ORDER BY {column}, id LIMIT {_BATCH}"
    some = connection.execute(text(f"{select} {order}")).all()
    while some:
        yield some
        last = {"at": some[-1][0], "id": some[-1][1]}
        some = connection.execute(text(f"{select} WHERE ({column}, id) > (:at, :id) {order}"), last).all()
