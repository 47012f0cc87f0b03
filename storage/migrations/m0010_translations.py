"""Machine translations, each with the document whose words it tells, so that it goes with it."""

from __future__ import annotations

from sqlalchemy import Connection, text

_STATEMENTS = (
    "CREATE TABLE translations (id VARCHAR NOT NULL PRIMARY KEY, document VARCHAR NOT NULL, body TEXT NOT NULL)",
    "CREATE INDEX ix_translations_document ON translations (document)",
)


def upgrade(connection: Connection) -> None:
    """One table."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
