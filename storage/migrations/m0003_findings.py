"""Findings are counted by kind and time, and found by what was seen: both by index."""

from __future__ import annotations

from sqlalchemy import Connection, text


def upgrade(connection: Connection) -> None:
    """The index by kind gives way to one by kind and time."""
    connection.execute(text("DROP INDEX ix_findings_kind"))
    connection.execute(text("CREATE INDEX ix_findings_kind_found ON findings (kind, found_at)"))
    connection.execute(text("CREATE INDEX ix_findings_observation ON findings (observation)"))
