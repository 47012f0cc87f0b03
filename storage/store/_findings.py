"""Findings, and what people made of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection, exists, func
from sqlmodel import col

from storage import tables
from storage.records import Action, Answer, Counts, Deed, Finding, Judgement, Outcome, Past, Status, Told
from storage.store._base import Base, add, aware, batches, put, select, table
from storage.store._documents import claims_by_id, observation_of
from storage.store._told import carry_out, is_done, told
from storage.store._walk import Chosen, walk, way_of
from storage.tables import (
    GATHERED,
    MUTED,
    SNOOZED,
    WITHDRAWN,
    ActionRow,
    AlertRow,
    ChannelStateRow,
    ClaimRow,
    DeliveryRow,
    DocumentRow,
    FindingClaimRow,
    FindingRow,
    FindingTagRow,
    JudgementRow,
    MetaRow,
    ObservationRow,
    SourceStateRow,
    StatementRow,
)

T = TypeVar("T")

#: findings that are read at once where all of them are
_BATCH = 500
#: what concerns a whole dispute
OF_DISPUTE = frozenset({Deed.SNOOZE, Deed.WAKE})


class Findings(Base):
    """What was found."""

    def findings(
        self,
        *,
        kind: str | None = None,
        status: Status | None = None,
        tags: Mapping[str, Collection[str]] | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        hidden: Mapping[str, Collection[str]] | None = None,
        limit: int = 50,
        before: str | None = None,
    ) -> list[Finding]:
        """Findings newest first; `before` is a finding's id.

        `tags` filters by actor, language, source, frame, place, state or mute, each with the values that will do;
        found from `since` on and before `until`; none of the tags of `hidden` may be there.
        """
        row = FindingRow
        kinds = (kind,) if kind else ()
        chosen = Chosen(kinds=kinds, status=status, tags=tags or {}, since=since, until=until, hidden=hidden or {})
        with self._read() as connection:
            last = None
            if before is not None:
                last = connection.execute(select(row.found_at, row.id).where(row.id == before)).first()
                if last is None:
                    return []
            ids = [one.id for one in walk(connection, way_of(connection, chosen), chosen, last, limit)]
            rows = [
                one
                for some in batches(ids)
                for one in connection.execute(select(table(row)).where(col(row.id).in_(some)))
            ]
            found = {one.id: one for one in findings_of(connection, rows)}
        return [found[id_] for id_ in ids]

    def finding(self, id_: str) -> Finding | None:
        """One finding with both sides."""
        with self._read() as connection:
            rows = connection.execute(select(table(FindingRow)).where(col(FindingRow.id) == id_)).all()
            return next(iter(findings_of(connection, rows)), None)

    def judge(
        self, judgement: Judgement, decide: Callable[[Status, Sequence[Told]], Answer], *, reply: str | None = None
    ) -> bool:
        """Keep what a person made of a finding with what follows from it; False if there is no such finding.

        `decide` is called inside the transaction with the status before and every alert of the finding. `reply` names
        the answer that it is made by: the same answer makes it once.
        """
        with self._write() as connection:
            here = col(FindingRow.id) == judgement.finding
            before = connection.execute(select(FindingRow.status).where(here)).scalar()
            if before is None:
                return False
            if is_done(connection, reply, judgement.at):
                return True
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

    def outcomes(self, since: datetime, *, hidden: Mapping[str, Collection[str]] | None = None) -> Iterator[Outcome]:
        """Findings since then in short, newest first, with what people made of them last."""
        return self._streamed(since, _outcomes, Chosen(hidden=hidden or {}))

    def pasts(self, since: datetime, now: datetime) -> Iterator[Past]:
        """Findings since then, newest first, each with what became of it; of what people did, without their notes."""
        return self._streamed(since, partial(_pasts, now=now))

    def _streamed(
        self, since: datetime, read: Callable[[Connection, Sequence[Any]], list[T]], chosen: Chosen | None = None
    ) -> Iterator[T]:
        """Never all at once: a transaction for each batch, none open while the caller works with it."""
        last = None
        while True:
            with self._read() as connection:
                rows = connection.execute(_newest(since, last, chosen or Chosen())).all()
                made = read(connection, rows)
            yield from made
            if len(rows) < _BATCH:
                return
            last = rows[-1]

    def counts(self) -> Counts:
        """How much is kept, and what waits."""
        with self._read() as connection:
            due = connection.execute(_due(held=False)).one()
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
                gathered=_gathered(connection),
                dropped=_dropped(connection),
                snoozed=_marked(connection, SNOOZED),
                muted=_marked(connection, MUTED),
                held=connection.execute(_due(held=True)).one()[0],
            )


def _gathered(connection: Connection) -> tuple[tuple[str, str, int], ...]:
    row = MetaRow
    found = connection.execute(select(row.key, row.value).where(col(row.key).startswith(GATHERED)).order_by(row.key))
    parts = ((*key.removeprefix(GATHERED).split(".", 1), int(value)) for key, value in found)
    return tuple((why, channel, many) for why, channel, many in parts)


def _dropped(connection: Connection) -> int:
    """Alerts that neither wait nor were taken back, and stand in no message that is kept."""
    row = AlertRow
    # a mark of what is held for a while, and for how long, has a colon; the id of a message has none
    held = col(row.delivery).contains(":")
    gone = ~exists().where(col(DeliveryRow.id) == col(row.delivery))
    query = select(func.count()).select_from(table(row)).where(col(row.delivery).not_in(("", WITHDRAWN)), ~held, gone)
    return connection.execute(query).scalar() or 0


def _due(*, held: bool) -> Any:
    """How many messages are not yet sent, and since when; of channels that are off, or of the others."""
    off = select(ChannelStateRow.channel).where(col(ChannelStateRow.off))
    where = col(DeliveryRow.channel).in_(off) if held else col(DeliveryRow.channel).not_in(off)
    return select(func.count(), func.min(DeliveryRow.next_try_at)).where(DeliveryRow.state == "due", where)


def _count(connection: Connection, row: Any) -> int:
    return connection.execute(select(func.count()).select_from(table(row))).scalar() or 0


def _marked(connection: Connection, mark: str) -> int:
    """How many alerts carry a mark in place of a delivery's id."""
    return connection.execute(select(func.count()).where(col(AlertRow.delivery).startswith(mark))).scalar() or 0


def _by(connection: Connection, column: Any) -> tuple[tuple[str, int], ...]:
    found = connection.execute(select(column, func.count()).group_by(column).order_by(column))
    return tuple((str(name), int(many)) for name, many in found)


def _newest(since: datetime, last: Any, chosen: Chosen) -> Any:
    """The next batch of rows of findings; the index is entered where the last one ended."""
    at, id_ = col(FindingRow.found_at), col(FindingRow.id)
    query = select(table(FindingRow)).where(at >= since, *chosen.of(at, id_))
    query = query.order_by(at.desc(), id_.desc()).limit(_BATCH)
    if last is None:
        return query
    return query.where(at <= last.found_at, (at < last.found_at) | (id_ < last.id))


def _outcomes(connection: Connection, rows: Sequence[Any]) -> list[Outcome]:
    tags = _tags(connection, [row.id for row in rows])
    judged = _judgements(connection, [row.id for row in rows if row.status == Status.DISMISSED.value])
    last = {id_: many[-1] for id_, many in judged.items()}
    return [
        tables.outcome(row, tags[row.id, "language"], tags[row.id, "source"], judged=last.get(row.id)) for row in rows
    ]


def _pasts(connection: Connection, rows: Sequence[Any], now: datetime) -> list[Past]:
    ids = [row.id for row in rows]
    alerts: dict[str, list[Told]] = defaultdict(list)
    for one in told(connection, ids, now) if ids else ():
        alerts[one.alert.finding].append(one)
    judgements = _judgements(connection, ids)
    actions = logs(connection, {row.cluster for row in rows})
    return [
        Past(
            finding=one,
            told=tuple(alerts[row.id]),
            judgements=tuple(judgements[row.id]),
            actions=tuple(each for each in actions[row.cluster] if each.finding == row.id or each.deed in OF_DISPUTE),
        )
        for row, one in zip(rows, findings_of(connection, rows), strict=True)
    ]


def _judgements(connection: Connection, findings: Sequence[str]) -> dict[str, list[Judgement]]:
    query = select(JudgementRow.finding, JudgementRow.body).where(col(JudgementRow.finding).in_(findings))
    found: dict[str, list[Judgement]] = defaultdict(list)
    for id_, body in connection.execute(query.order_by(col(JudgementRow.id))):
        found[id_].append(tables.load(Judgement, body))
    return found


def logs(connection: Connection, clusters: set[str]) -> dict[str, list[Action]]:
    """What people did with the findings of disputes, oldest first."""
    row = ActionRow
    query = select(row.cluster, row.body).where(col(row.cluster).in_(clusters))
    found: dict[str, list[Action]] = defaultdict(list)
    for cluster, body in connection.execute(query.order_by(col(row.at), col(row.finding), col(row.number))):
        found[cluster].append(tables.load(Action, body))
    return found


def _tags(connection: Connection, findings: Sequence[str]) -> dict[tuple[str, str], list[str]]:
    """The languages and sources of findings, in alphabetical order, by finding and name."""
    row = FindingTagRow
    query = select(row.finding, row.name, row.value).where(col(row.name).in_(("language", "source")))
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for id_, name, value in connection.execute(query.where(col(row.finding).in_(findings)).order_by(col(row.value))):
        found[id_, name].append(value)
    return found


def findings_of(connection: Connection, rows: Any) -> list[Finding]:
    """Findings with their claims, statements and observations."""
    rows = list(rows)
    sides = _sides(connection, [row.id for row in rows])
    claims = claims_by_id(connection, [claim for ids in sides.values() for claim in ids])
    made = []
    for row in rows:
        observation = None
        if row.observation is not None:
            seen = select(table(ObservationRow)).where(col(ObservationRow.id) == row.observation)
            observation = observation_of(connection, connection.execute(seen).one())
        mine = tuple(claims[id_] for id_ in sides[row.id])
        made.append(tables.load(Finding, row.body, claims=mine, observation=observation, status=row.status))
    return made


def _sides(connection: Connection, findings: Sequence[str]) -> dict[str, list[str]]:
    """The ids of the claims of findings, in their order."""
    row = FindingClaimRow
    query = select(row.finding, row.claim).order_by(col(row.finding), col(row.position))
    found: dict[str, list[str]] = defaultdict(list)
    for some in batches(findings):
        for id_, claim in connection.execute(query.where(col(row.finding).in_(some))):
            found[id_].append(claim)
    return found
