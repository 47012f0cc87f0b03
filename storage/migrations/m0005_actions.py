"""What people do with a finding beside judging it, and what they do not want to hear of."""

from __future__ import annotations

from sqlalchemy import Connection, text

_ACTIONS = """
CREATE TABLE actions (finding VARCHAR NOT NULL, number INTEGER NOT NULL, cluster VARCHAR NOT NULL,
  at TIMESTAMP NOT NULL, running BOOLEAN NOT NULL, body TEXT NOT NULL, PRIMARY KEY (finding, number))
"""
_MUTES = """
CREATE TABLE mutes (id VARCHAR NOT NULL PRIMARY KEY, at TIMESTAMP NOT NULL, settled BOOLEAN NOT NULL,
  body TEXT NOT NULL)
"""
_STATEMENTS = (
    _ACTIONS,
    "CREATE INDEX ix_actions_cluster ON actions (cluster)",
    "CREATE INDEX ix_actions_running ON actions (running)",
    _MUTES,
    "CREATE INDEX ix_mutes_settled ON mutes (settled, at)",
)


def upgrade(connection: Connection) -> None:
    """A table of actions and one of mutes."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
