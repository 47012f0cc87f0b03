"""What the pages ask for is found by index: a thread's findings, a source's days, a speaker's languages."""

from __future__ import annotations

from sqlalchemy import Connection, text

_STATEMENTS = (
    "DROP INDEX ix_findings_cluster",
    "CREATE INDEX ix_findings_cluster_found ON findings (cluster, found_at, id)",
    "CREATE INDEX ix_documents_source_seen ON documents (source, first_seen_at, id)",
    "DROP INDEX ix_statements_actor_seen",
    "CREATE INDEX ix_statements_actor_seen ON statements (actor, seen_at, language, id)",
)


def upgrade(connection: Connection) -> None:
    """Two indexes give way to wider ones, and one is new."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
