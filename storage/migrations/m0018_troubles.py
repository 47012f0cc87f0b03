"""Tokens and servers that nothing is asked with or of for a while, for all processes."""

from __future__ import annotations

from sqlalchemy import Connection, text

_TROUBLES = "CREATE TABLE troubles (key VARCHAR NOT NULL PRIMARY KEY, until TIMESTAMP NOT NULL, body TEXT NOT NULL)"


def upgrade(connection: Connection) -> None:
    """One table."""
    connection.execute(text(_TROUBLES))
