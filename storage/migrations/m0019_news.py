"""What an actor's new claims of the last hour are is found by a tag of the finding, without looking at all others."""

from __future__ import annotations

from sqlalchemy import Connection, text

_COUNTED = "SELECT finding FROM finding_tags WHERE name = 'counted'"
_NEWS = (
    "INSERT INTO finding_tags (finding, name, value, found_at, cluster) "  # noqa: S608
    "SELECT f.id, 'news', s.actor, f.found_at, f.cluster FROM findings f "
    "JOIN finding_claims c ON c.finding = f.id AND c.position = 0 "
    "JOIN claims m ON m.id = c.claim JOIN statements s ON s.id = m.statement "
    f"WHERE f.kind = 'new_claim' AND s.actor IS NOT NULL AND f.id NOT IN ({_COUNTED})"
)


def upgrade(connection: Connection) -> None:
    """A tag for each new claim that was told by itself."""
    connection.execute(text(_NEWS))
