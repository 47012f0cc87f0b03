"""How each channel is doing; and what is due is found by channel, so that one with much waiting slows no other."""

from __future__ import annotations

from sqlalchemy import Connection, text

_CHANNELS = """CREATE TABLE channel_states (channel VARCHAR NOT NULL PRIMARY KEY, off BOOLEAN NOT NULL,
  wait_until TIMESTAMP, body TEXT NOT NULL)"""
_STATEMENTS = (
    _CHANNELS,
    "DROP INDEX ix_deliveries_due",
    "CREATE INDEX ix_deliveries_due ON deliveries (state, channel, next_try_at)",
)


def upgrade(connection: Connection) -> None:
    """A table of channels, and the index of what is due by channel."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
