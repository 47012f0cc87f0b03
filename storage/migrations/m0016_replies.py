"""What was done because somebody answered a message: known when the same answer is read again."""

from __future__ import annotations

from sqlalchemy import Connection, text

_STATEMENTS = (
    "CREATE TABLE replies (id VARCHAR NOT NULL PRIMARY KEY, at TIMESTAMP NOT NULL)",
    "CREATE INDEX ix_replies_at ON replies (at)",
)


def upgrade(connection: Connection) -> None:
    """A table of replies."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
