"""What stays of a document whose text was removed; and what is gone is found by index."""

from __future__ import annotations

from sqlalchemy import Connection, text

_STATEMENTS = (
    "CREATE TABLE tombstones (document VARCHAR NOT NULL PRIMARY KEY, source VARCHAR NOT NULL, body TEXT NOT NULL)",
    "CREATE INDEX ix_tombstones_source ON tombstones (source)",
    "CREATE INDEX ix_documents_gone ON documents (source) WHERE sight IN ('unavailable', 'reposted')",
    "CREATE INDEX ix_observations_previous ON observations (previous) WHERE previous IS NOT NULL",
)


def upgrade(connection: Connection) -> None:
    """A table of tombstones, and indexes that hold only the documents that are gone, and only edits."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
