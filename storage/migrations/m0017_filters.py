"""Findings are filtered along an index, newest first: by tag, kind and what people made of them; and by place."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, text

_STATEMENTS = (
    "ALTER TABLE finding_tags ADD COLUMN found_at TIMESTAMP",
    "ALTER TABLE finding_tags ADD COLUMN cluster VARCHAR",
    "UPDATE finding_tags SET found_at = (SELECT found_at FROM findings WHERE id = finding)",
    "UPDATE finding_tags SET cluster = (SELECT cluster FROM findings WHERE id = finding)",
    "DROP INDEX ix_finding_tags_value",
    "CREATE INDEX ix_finding_tags_found ON finding_tags (name, value, found_at, finding, cluster)",
    "CREATE INDEX ix_finding_tags_cluster ON finding_tags (cluster, name, value, found_at, finding)",
    "DROP INDEX ix_findings_kind_found",
    "CREATE INDEX ix_findings_kind_found ON findings (kind, found_at, id, cluster)",
    "CREATE INDEX ix_findings_status_found ON findings (status, found_at, id, cluster)",
    "DROP INDEX ix_findings_found",
    "CREATE INDEX ix_findings_found ON findings (found_at, id, cluster)",
)
_SIDES = text(
    "SELECT f.id, f.found_at, f.cluster, c.body FROM findings f JOIN finding_claims s ON s.finding = f.id "
    "JOIN claims c ON c.id = s.claim"
)
_TAG = text(
    "INSERT INTO finding_tags (finding, name, value, found_at, cluster) "
    "VALUES (:finding, 'place', :value, :found_at, :cluster)"
)
_BATCH = 1000


def upgrade(connection: Connection) -> None:
    """Two columns of tags, indexes that are walked along, and a tag for each place of what is kept."""
    tags: dict[tuple[str, str], dict[str, Any]] = {}
    for row in connection.execute(_SIDES):
        for place in _places(row.body):
            key = (row.id, place)
            tags[key] = {"finding": row.id, "value": place, "found_at": row.found_at, "cluster": row.cluster}
    for statement in _STATEMENTS:
        connection.execute(text(statement))
    many = list(tags.values())
    for at in range(0, len(many), _BATCH):
        connection.execute(_TAG, many[at : at + _BATCH])


def _places(body: str) -> set[str]:
    """The ids of the places in the roles of a claim, as it was kept then."""
    roles = json.loads(body).get("roles") or ()
    entities = (str(one.get("entity") or "") for one in roles if isinstance(one, dict))
    return {one.removeprefix("place:") for one in entities if one.startswith("place:")}
