"""Tokens and servers that nothing is asked with or of for a while, for all processes; sources told of as failing."""

from __future__ import annotations

from sqlalchemy import Connection, text

_TROUBLES = "CREATE TABLE troubles (key VARCHAR NOT NULL PRIMARY KEY, until TIMESTAMP NOT NULL, body TEXT NOT NULL)"
_TOLD = "CREATE TABLE told_sources (source VARCHAR NOT NULL PRIMARY KEY, at TIMESTAMP NOT NULL)"


def upgrade(connection: Connection) -> None:
    """Two tables."""
    for statement in (_TROUBLES, _TOLD):
        connection.execute(text(statement))
