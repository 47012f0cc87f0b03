"""Who may log in, where they are logged in, what programs may do, and who changed what."""

from __future__ import annotations

from sqlalchemy import Connection, text

_STATEMENTS = (
    "CREATE TABLE users (id VARCHAR NOT NULL PRIMARY KEY, name VARCHAR NOT NULL UNIQUE, body TEXT NOT NULL)",
    "CREATE TABLE sessions (id VARCHAR NOT NULL PRIMARY KEY, owner VARCHAR NOT NULL, body TEXT NOT NULL)",
    "CREATE INDEX ix_sessions_owner ON sessions (owner)",
    "CREATE TABLE api_tokens (id VARCHAR NOT NULL PRIMARY KEY, name VARCHAR NOT NULL UNIQUE, body TEXT NOT NULL)",
    "CREATE TABLE changes (id INTEGER NOT NULL PRIMARY KEY, at TIMESTAMP NOT NULL, body TEXT NOT NULL)",
)


def upgrade(connection: Connection) -> None:
    """Four tables: users, sessions, tokens of programs, changes."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
