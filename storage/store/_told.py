"""Who was told of a finding, who still waits to be, and what is taken back of it; inside an open transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, String, bindparam, exists, func
from sqlmodel import col

from storage import tables
from storage.records import Alert, Answer, Delivery, Fate, Status, Told, digest
from storage.store._base import add, aware, batches, padded, prepared, put, select, table
from storage.tables import (
    COUNTED,
    MUTED,
    NEWS,
    SNOOZED,
    WITHDRAWN,
    AlertRow,
    ClaimRow,
    DeliveryRow,
    FindingClaimRow,
    FindingRow,
    FindingTagRow,
    ObservationRow,
    ReplyRow,
    VersionRow,
)

_TOLD = (
    select(
        AlertRow.body,
        col(AlertRow.delivery),
        col(DeliveryRow.state),
        col(DeliveryRow.lease_until),
        col(DeliveryRow.created_at),
    )
    .outerjoin(table(DeliveryRow), col(DeliveryRow.id) == AlertRow.delivery)
    .where(col(AlertRow.finding).in_(bindparam("findings", expanding=True)))
)
_RESTING = select(FindingClaimRow.finding).where(col(FindingClaimRow.claim).in_(bindparam("claims", expanding=True)))
_CLAIMS_TOLD = (
    select(FindingClaimRow.claim)
    .distinct()
    .join(ClaimRow, col(ClaimRow.id) == FindingClaimRow.claim)
    .join(VersionRow, col(VersionRow.id) == ClaimRow.version)
    .where(VersionRow.document == bindparam("document"))
)
#: a mailbox is looked into for days, not for months
_READ_AGAIN = timedelta(days=90)
# with all of its key, so that no index of tags is searched for everything that is counted
_ONE_BY_ONE = ~exists().where(
    col(FindingTagRow.finding) == FindingRow.id, col(FindingTagRow.name) == COUNTED, col(FindingTagRow.value) == "yes"
)
_NEWS_TOLD = (
    select(FindingClaimRow.claim)
    .join(FindingTagRow, col(FindingTagRow.finding) == FindingClaimRow.finding)
    .where(FindingTagRow.name == NEWS, FindingTagRow.value == bindparam("actor"))
    .where(col(FindingTagRow.found_at) >= bindparam("since"), FindingClaimRow.position == 0)
)
_CHANGES_TOLD = (
    select(func.count())
    .select_from(table(ObservationRow))
    .join(FindingRow, col(FindingRow.observation) == ObservationRow.id)
    .where(ObservationRow.document == bindparam("document"), col(ObservationRow.at) >= bindparam("since"))
    .where(FindingRow.kind == bindparam("kind"), _ONE_BY_ONE)
)
_OF_DOCUMENT = (
    select(FindingRow.id)
    .join(ObservationRow, col(ObservationRow.id) == FindingRow.observation)
    .where(ObservationRow.document == bindparam("document"), FindingRow.kind == bindparam("kind"))
)


@lru_cache
def threads_query(many: int) -> Any:
    """The threads in which so many claims (k0, k1 ...) stand, with the time and id of each finding."""
    ids = [bindparam(f"k{at}", type_=String) for at in range(many)]
    query = select(FindingRow.found_at, FindingRow.id, FindingClaimRow.claim, FindingRow.cluster)
    query = query.join(FindingRow, col(FindingRow.id) == FindingClaimRow.finding)
    return query.where(col(FindingClaimRow.claim).in_(ids))


def told(connection: Connection, findings: Collection[str], now: datetime) -> tuple[Told, ...]:
    """The alerts of findings with what became of each, oldest first."""
    rows = connection.execute(_TOLD, {"findings": list(findings)}).all()
    found = [
        Told(
            alert=tables.load(Alert, row.body),
            fate=_fate(row, now),
            held=_held(row.delivery),
            message=row.delivery if _is_message(row.delivery) else None,
            at=aware(row.created_at) if row.created_at is not None else None,
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: (one.alert.created_at, one.alert.id)))


def findings_on(connection: Connection, claims: Collection[str]) -> list[str]:
    """The findings that rest on any of the claims."""
    return list(dict.fromkeys(connection.execute(_RESTING, {"claims": list(claims)}).scalars()))


def threads_of(connection: Connection, claims: Collection[str]) -> dict[str, str]:
    """The cluster of the oldest finding that rests on each of the claims, that of the oldest first."""
    rows = list[tuple[Any, str, str, str]]()
    for some in batches(sorted(claims)):
        many, asked = padded(some)
        rows += map(tuple, prepared(connection, threads_query, many, asked))
    found: dict[str, str] = {}
    for _, _, claim, cluster in sorted(rows):
        found.setdefault(claim, cluster)
    return found


def claims_told(connection: Connection, document: str) -> list[str]:
    """The claims of any version of a document on which a finding rests."""
    return list(connection.execute(_CLAIMS_TOLD, {"document": document}).scalars())


def findings_of_document(connection: Connection, document: str, kind: str) -> list[str]:
    """The findings of a kind that tell of a document."""
    return list(connection.execute(_OF_DOCUMENT, {"document": document, "kind": kind}).scalars())


def news_told(connection: Connection, actor: str, since: datetime) -> list[str]:
    """The claims of an actor that were told as new, each by itself, since then."""
    return list(connection.execute(_NEWS_TOLD, {"actor": actor, "since": since}).scalars())


def changes_told(connection: Connection, document: str, kind: str, since: datetime) -> int:
    """How many findings of a kind of a document were told, each by itself, since then."""
    asked = {"document": document, "kind": kind, "since": since}
    return connection.execute(_CHANGES_TOLD, asked).scalar() or 0


def _fate(row: Any, now: datetime) -> Fate:
    marked = {"": Fate.WAITING, WITHDRAWN: Fate.WITHDRAWN, SNOOZED: Fate.SNOOZED, MUTED: Fate.MUTED}
    if not _is_message(row.delivery):
        return marked[row.delivery[: row.delivery.find(":") + 1] or row.delivery]
    leased = row.lease_until is not None and aware(row.lease_until) > now
    return Fate.LEAVING if row.state == "due" and leased else Fate(row.state)


def _is_message(delivery: str) -> bool:
    """Whether it is the id of a message, and not a mark of an alert that is in none."""
    return delivery not in ("", WITHDRAWN) and not delivery.startswith((SNOOZED, MUTED))


def _held(delivery: str) -> str | None:
    """The id of the mute or snooze that holds an alert."""
    return delivery.partition(":")[2] or None if delivery.startswith((SNOOZED, MUTED)) else None


def is_done(connection: Connection, reply: str | None, at: datetime) -> bool:
    """Whether what a reply wants was done before; from now on it is. A reply is not read again after so long."""
    if reply is None:
        return False
    if connection.execute(select(ReplyRow.id).where(ReplyRow.id == reply)).first() is not None:
        return True
    connection.execute(table(ReplyRow).delete().where(col(ReplyRow.at) < at - _READ_AGAIN))
    connection.execute(table(ReplyRow).insert().values(id=reply, at=at))
    return False


# --- taking back --------------------------------------------------------------------------------


def carry_out(connection: Connection, answer: Answer, at: datetime) -> None:
    """Do what follows from a judgement."""
    withdraw(connection, answer.withdrawn, at)
    for alert in answer.alerts:
        for id_ in messages_of(connection, alert):
            _answer_rest(connection, digest("rest", id_), alert, at)
    back = [alert.id for alert in answer.restored]
    connection.execute(table(AlertRow).update().where(col(AlertRow.id).in_(back)).values(delivery=""))
    add(connection, AlertRow, [tables.alert_row(alert) for alert in answer.alerts])


def withdraw(connection: Connection, alerts: Iterable[Alert], at: datetime) -> None:
    """Take alerts back that were not sent. A message that holds one goes too, and what else it held waits again."""
    for alert in alerts:
        here = col(AlertRow.id) == alert.id
        delivery = connection.execute(select(AlertRow.delivery).where(here)).scalar()
        connection.execute(table(AlertRow).update().where(here).values(delivery=WITHDRAWN))
        if delivery is not None and _is_message(delivery):
            others = table(AlertRow).update().where(col(AlertRow.delivery) == delivery)
            connection.execute(others.values(delivery=""))
            body = connection.execute(select(DeliveryRow.body).where(DeliveryRow.id == delivery)).scalar_one()
            gone = replace(tables.load(Delivery, body), withdrawn_at=at, next_try_at=None, lease_until=None)
            put_delivery(connection, gone)


def let_go(connection: Connection, delivery: Delivery, at: datetime) -> None:
    """After a try that failed: what was dismissed in the meantime is not tried again, nor is it corrected."""
    held = select(AlertRow.body).where(col(AlertRow.delivery) == delivery.id)
    for body in connection.execute(held).scalars().all():
        alert = tables.load(Alert, body)
        answers = tuple(_answers(connection, alert))
        withdraw(connection, answers, at)
        if answers and delivery.state == "due":
            withdraw(connection, (alert,), at)


def let_go_rest(connection: Connection, id_: str, at: datetime, *, dismissed: str | None = None) -> None:
    """Where some have a message, and all that it tells was dismissed: the others do not get it any more.

    `dismissed` is a finding that is being dismissed. What is being sent just now is left; it is looked at after that.
    """
    rest = _rest(connection, id_)
    if rest is None or rest.state != "due" or (rest.lease_until is not None and rest.lease_until > at):
        return
    query = select(FindingRow.id).where(col(FindingRow.id).in_(rest.findings))
    stand = set(connection.execute(query.where(FindingRow.status != Status.DISMISSED.value)).scalars())
    if not stand - {dismissed} and not _is_answer(connection, rest):
        put_delivery(connection, replace(rest, withdrawn_at=at, next_try_at=None, lease_until=None))


def after_rest(connection: Connection, rest: Delivery, at: datetime) -> None:
    """After an attempt: what was dismissed is let go; where it arrived, what corrects it may follow at once."""
    if rest.sent_at is None:
        let_go_rest(connection, rest.id, at)
        return
    query = select(DeliveryRow.body).where(DeliveryRow.group == rest.group, DeliveryRow.state == "due")
    for body in connection.execute(query).scalars().all():
        other = tables.load(Delivery, body)
        if other.rest_of is not None and other.lease_until is None:
            put_delivery(connection, replace(other, next_try_at=at))


def _answer_rest(connection: Connection, id_: str, alert: Alert, at: datetime) -> None:
    """What a judgement means for those who lack the message: not told any more, or after all."""
    judged = alert.judgement
    if judged is not None and judged.status is Status.DISMISSED:
        let_go_rest(connection, id_, at, dismissed=alert.finding)
        return
    rest = _rest(connection, id_)
    if rest is not None and rest.state == "withdrawn":
        put_delivery(connection, replace(rest, withdrawn_at=None, next_try_at=at))


def _rest(connection: Connection, id_: str) -> Delivery | None:
    body = connection.execute(select(DeliveryRow.body).where(DeliveryRow.id == id_)).scalar()
    return tables.load(Delivery, body) if body is not None else None


def _is_answer(connection: Connection, rest: Delivery) -> bool:
    """Whether it tells what people made of a finding."""
    bodies = connection.execute(select(AlertRow.body).where(AlertRow.delivery == rest.rest_of)).scalars().all()
    return any(tables.load(Alert, body).judgement is not None for body in bodies)


def messages_of(connection: Connection, alert: Alert) -> list[str]:
    """The messages that told the same receiver of an alert's finding itself."""
    query = select(AlertRow.body, AlertRow.delivery).where(col(AlertRow.finding) == alert.finding)
    found = ((tables.load(Alert, row.body), row.delivery) for row in connection.execute(query).all())
    same = ((one, id_) for one, id_ in found if (one.desk, one.channel) == (alert.desk, alert.channel))
    return [id_ for one, id_ in same if one.judgement is None and _is_message(id_)]


def _answers(connection: Connection, alert: Alert) -> Iterator[Alert]:
    """The alerts that wait to tell the same receiver what became of this one."""
    query = select(AlertRow.body).where(col(AlertRow.finding) == alert.finding)
    query = query.where((col(AlertRow.delivery) == "") | col(AlertRow.delivery).startswith(SNOOZED))
    for body in connection.execute(query).scalars().all():
        other = tables.load(Alert, body)
        same = (other.desk, other.channel) == (alert.desk, alert.channel)
        if same and other.judgement is not None and other.id != alert.id:
            yield other


def is_held(connection: Connection, alert: Alert) -> bool:
    """Whether what an alert answers is still on its way, so that nobody knows yet whether it arrived."""
    query = select(AlertRow.id).join(table(DeliveryRow), col(DeliveryRow.id) == AlertRow.delivery)
    query = query.where(col(AlertRow.finding) == alert.finding, col(DeliveryRow.state) == "due")
    query = query.where(col(DeliveryRow.channel) == alert.channel, col(AlertRow.group) == alert.group)
    return connection.execute(query.limit(1)).first() is not None


def put_delivery(connection: Connection, delivery: Delivery) -> None:
    values = tables.delivery_row(delivery)
    put(connection, DeliveryRow, {"id": values.pop("id")}, values)
