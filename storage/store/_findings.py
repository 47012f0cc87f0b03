"""Findings, and what people made of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, func
from sqlmodel import col

from storage import tables
from storage.records import Answer, Counts, Finding, Judgement, Status, Told
from storage.store._base import Base, add, aware, put, select, table
from storage.store._documents import claims_by_id, observation_of
from storage.store._told import carry_out, told
from storage.tables import (
    WITHDRAWN,
    AlertRow,
    ClaimRow,
    DeliveryRow,
    DocumentRow,
    FindingClaimRow,
    FindingRow,
    FindingTagRow,
    JudgementRow,
    ObservationRow,
    SourceStateRow,
    StatementRow,
)


class Findings(Base):
    """What was found."""

    def findings(
        self,
        *,
        kind: str | None = None,
        status: Status | None = None,
        tags: dict[str, str] | None = None,
        limit: int = 50,
        before: str | None = None,
    ) -> list[Finding]:
        """Findings newest first; `tags` filters by actor, language, source or frame; `before` is a finding's id."""
        row = FindingRow
        query = select(table(row)).order_by(col(row.found_at).desc(), col(row.id).desc()).limit(limit)
        if kind is not None:
            query = query.where(col(row.kind) == kind)
        if status is not None:
            query = query.where(col(row.status) == status.value)
        for name, value in (tags or {}).items():
            tag = select(FindingTagRow.finding).where(FindingTagRow.name == name, FindingTagRow.value == value)
            query = query.where(col(row.id).in_(tag))
        with self._read() as connection:
            if before is not None:
                at = connection.execute(select(row.found_at).where(row.id == before)).scalar()
                if at is None:
                    return []
                query = query.where((col(row.found_at) < at) | ((col(row.found_at) == at) & (col(row.id) < before)))
            return findings_of(connection, connection.execute(query).all())

    def finding(self, id_: str) -> Finding | None:
        """One finding with both sides."""
        with self._read() as connection:
            rows = connection.execute(select(table(FindingRow)).where(col(FindingRow.id) == id_)).all()
            return next(iter(findings_of(connection, rows)), None)

    def judge(self, judgement: Judgement, decide: Callable[[Status, Sequence[Told]], Answer]) -> bool:
        """Keep what a person made of a finding with what follows from it; False if there is no such finding.

        `decide` is called inside the transaction with the status before and every alert of the finding.
        """
        with self._write() as connection:
            here = col(FindingRow.id) == judgement.finding
            before = connection.execute(select(FindingRow.status).where(here)).scalar()
            if before is None:
                return False
            answer = decide(Status(before), told(connection, [judgement.finding], judgement.at))
            carry_out(connection, answer, judgement.at)
            put(connection, FindingRow, {"id": judgement.finding}, {"status": judgement.status.value})
            row = {"finding": judgement.finding, "at": judgement.at, "body": tables.dump(judgement)}
            add(connection, JudgementRow, [row])
            return True

    def judgements(self, finding: str) -> list[Judgement]:
        """Every judgement of a finding, oldest first."""
        query = select(JudgementRow.body).where(JudgementRow.finding == finding).order_by(col(JudgementRow.id))
        with self._read() as connection:
            return [tables.load(Judgement, body) for body in connection.execute(query).scalars()]

    def counts(self) -> Counts:
        """How much is kept, and what waits."""
        with self._read() as connection:
            due = connection.execute(
                select(func.count(), func.min(DeliveryRow.next_try_at)).where(DeliveryRow.state == "due")
            ).one()
            return Counts(
                documents=_count(connection, DocumentRow),
                statements=_count(connection, StatementRow),
                claims=_count(connection, ClaimRow),
                findings=_by(connection, FindingRow.kind),
                sources=_by(connection, SourceStateRow.status),
                waiting=connection.execute(select(func.count()).where(AlertRow.delivery == "")).scalar() or 0,
                due=due[0],
                oldest_due_at=aware(due[1]) if due[1] else None,
                dead=connection.execute(select(func.count()).where(DeliveryRow.state == "dead")).scalar() or 0,
                withdrawn=connection.execute(select(func.count()).where(AlertRow.delivery == WITHDRAWN)).scalar() or 0,
            )


def _count(connection: Connection, row: Any) -> int:
    return connection.execute(select(func.count()).select_from(table(row))).scalar() or 0


def _by(connection: Connection, column: Any) -> tuple[tuple[str, int], ...]:
    found = connection.execute(select(column, func.count()).group_by(column).order_by(column))
    return tuple((str(name), int(many)) for name, many in found)


def findings_of(connection: Connection, rows: Any) -> list[Finding]:
    """Findings with their claims, statements and observations."""
    made = []
    for row in rows:
        sides = select(FindingClaimRow.claim).where(FindingClaimRow.finding == row.id)
        ids = connection.execute(sides.order_by(col(FindingClaimRow.position))).scalars().all()
        claims = claims_by_id(connection, ids)
        observation = None
        if row.observation is not None:
            seen = select(table(ObservationRow)).where(col(ObservationRow.id) == row.observation)
            observation = observation_of(connection, connection.execute(seen).one())
        parts = {"claims": tuple(claims[id_] for id_ in ids), "observation": observation, "status": row.status}
        made.append(tables.load(Finding, row.body, **parts))
    return made
