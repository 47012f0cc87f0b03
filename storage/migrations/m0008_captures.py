"""The answers that document versions were read from, as they came: each body once, under its hash."""

from __future__ import annotations

from sqlalchemy import Connection, text

_BODIES = """CREATE TABLE bodies (
    hash VARCHAR NOT NULL PRIMARY KEY, at TIMESTAMP NOT NULL, size INTEGER NOT NULL, packed BLOB NOT NULL
)"""
_CAPTURES = """CREATE TABLE captures (
    id VARCHAR NOT NULL PRIMARY KEY, source VARCHAR NOT NULL, hash VARCHAR NOT NULL, listed BLOB NOT NULL,
    body TEXT NOT NULL
)"""
_LINKS = """CREATE TABLE version_captures (
    version VARCHAR NOT NULL, capture VARCHAR NOT NULL, PRIMARY KEY (version, capture)
)"""
_STATEMENTS = (
    _BODIES,
    "CREATE INDEX ix_bodies_at_size ON bodies (at, size)",
    _CAPTURES,
    "CREATE INDEX ix_captures_source ON captures (source)",
    "CREATE INDEX ix_captures_hash ON captures (hash)",
    _LINKS,
    "CREATE INDEX ix_version_captures_capture ON version_captures (capture)",
)


def upgrade(connection: Connection) -> None:
    """Three tables: bodies, the answers they came with, and which version was read from which answer."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
