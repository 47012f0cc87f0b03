"""Beside each key of a claim stands its sign, in the index too, so that most claims under a key need not be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, text

from storage import tables
from storage.signs import sign

_BATCH = 1000
_CLAIMS = """
SELECT claims.id, claims.body, statements.body AS said FROM claims JOIN statements ON statements.id = claims.statement
"""
_SIGN = text("UPDATE claim_keys SET sign = :sign WHERE key = :key AND claim = :claim")


def upgrade(connection: Connection) -> None:
    """A column, filled from what is kept, and the index anew: minutes for a million claims."""
    connection.exec_driver_sql("DROP INDEX ix_claim_keys_key_seen")
    connection.exec_driver_sql("ALTER TABLE claim_keys ADD COLUMN sign VARCHAR NOT NULL DEFAULT ''")
    for some in _batches(connection):
        read = zip(some, tables.claims((row.body, row.said) for row in some), strict=True)
        rows = [{"key": key, "claim": row.id, "sign": sign(claim)} for row, claim in read for key in set(claim.keys)]
        if rows:
            connection.execute(_SIGN, rows)
    connection.exec_driver_sql("CREATE INDEX ix_claim_keys_key_seen ON claim_keys (key, seen_at, claim, sign)")


def _batches(connection: Connection) -> Iterator[Sequence[Any]]:
    """Claims with their statements in the order of their ids, so many at once."""
    order = f"ORDER BY claims.id LIMIT {_BATCH}"
    some = connection.execute(text(f"{_CLAIMS} {order}")).all()
    while some:
        yield some
        some = connection.execute(text(f"{_CLAIMS} WHERE claims.id > :last {order}"), {"last": some[-1].id}).all()
