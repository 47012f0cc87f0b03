"""What only one process may have at a time: the schedule, a host's turn; and who says that it is there."""

from __future__ import annotations

from sqlalchemy import Connection, text

_SLOTS = """CREATE TABLE slots (
    name VARCHAR NOT NULL PRIMARY KEY, holder VARCHAR, until TIMESTAMP NOT NULL, rests_until TIMESTAMP
)"""


def upgrade(connection: Connection) -> None:
    """One table."""
    connection.execute(text(_SLOTS))
