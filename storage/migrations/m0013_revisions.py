"""Versions of the configuration as people applied them, with who, when and why."""

from __future__ import annotations

from sqlalchemy import Connection, text

_REVISIONS = """
CREATE TABLE revisions (id VARCHAR NOT NULL PRIMARY KEY, file VARCHAR NOT NULL, at TIMESTAMP NOT NULL,
  body TEXT NOT NULL)
"""
_STATEMENTS = (_REVISIONS, "CREATE INDEX ix_revisions_file_at ON revisions (file, at)")


def upgrade(connection: Connection) -> None:
    """A table of revisions."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
