"""Alerts that wait, messages on their way, and what became of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func
from sqlmodel import col

from storage import tables
from storage.records import Alert, Bundle, Delivery, Group, Made, Pace, Reason, Status, Told, digest
from storage.store._actions import STATE, Counting, Holds, hold_back
from storage.store._base import Base, add, aware, batches, put, select, table
from storage.store._findings import findings_of
from storage.store._told import is_held, messages_of, told
from storage.tables import GATHERED, WITHDRAWN, AlertRow, DeliveryRow, FindingRow, FindingTagRow, MetaRow

#: the groups that wait, what was made before, the findings that were judged -> what becomes of the groups
Decide = Callable[[Sequence[Group], Sequence[Made], frozenset[str]], Pace]
#: what is to be made, the group with its findings -> the message
Make = Callable[[Bundle, Group], Delivery]


class Outbox(Base):
    """The only place from which anything is sent."""

    def bundle(
        self,
        now: datetime,
        *,
        since: datetime,
        decide: Decide,
        make: Make,
        held: tuple[Holds, Counting] | None = None,
    ) -> int:
        """Decide on every group that waits and is due, and store what was decided at once; returns how many messages.

        `decide` gets the groups without their findings, the messages made since `since`, and the findings of repeats
        that somebody judged; `make` the group with the findings that its message shows.
        `held` says what is kept from being told now, and how it is counted (alerts/muting.py).
        """
        with self._write() as connection:
            if held is not None:
                hold_back(connection, now, *held)
            groups = _waiting(connection, _due(now))
            if not groups:
                return 0
            again = {one.finding for group in groups for one in group.alerts if one.reason is Reason.REPEAT}
            pace = decide(groups, _made(connection, since), _judged(connection, again))
            _put_pace(connection, pace, now)
            for bundle in pace.bundles:
                _put_bundle(connection, bundle, make(bundle, _shown(connection, bundle.group)))
            return len(pace.bundles)

    def waiting(self, finding: str) -> list[Group]:
        """The groups in which an alert of a finding waits, without their findings."""
        row = AlertRow
        groups = select(col(row.group)).where(col(row.delivery) == "", col(row.finding) == finding)
        with self._read() as connection:
            found = _waiting(connection, groups)
        return [group for group in found if any(alert.finding == finding for alert in group.alerts)]

    def enqueue(self, delivery: Delivery) -> None:
        """Put a message in that no alert asked for; one that is known already stays as it is."""
        with self._write() as connection:
            if connection.execute(select(DeliveryRow.id).where(DeliveryRow.id == delivery.id)).first() is None:
                add(connection, DeliveryRow, [tables.delivery_row(delivery)])

    def told(self, finding: str, now: datetime) -> tuple[Told, ...]:
        """The alerts of a finding with what became of each, oldest first."""
        with self._read() as connection:
            return told(connection, [finding], now)

    def delivery(self, id_: str) -> Delivery | None:
        """One delivery."""
        with self._read() as connection:
            body = connection.execute(select(DeliveryRow.body).where(DeliveryRow.id == id_)).scalar()
            return tables.load(Delivery, body) if body else None

    def thread(self, delivery: Delivery) -> str | None:
        """What the channel needs to answer the last message of the delivery's group that it sent."""
        row = DeliveryRow
        query = select(row.body).where(row.group == delivery.group, row.channel == delivery.channel)
        query = query.where(row.state == "sent", row.id != delivery.id)
        with self._read() as connection:
            body = connection.execute(query.order_by(col(row.created_at).desc(), col(row.id).desc()).limit(1)).scalar()
            return tables.load(Delivery, body).reference if body else None

    def answered(self, delivery: Delivery) -> list[tuple[Delivery, Delivery | None]]:
        """The messages that told what a delivery corrects, each with what is left of it for those who lacked it."""
        if delivery.reason not in (Reason.CORRECTION, Reason.UPDATE):
            return []
        query = select(AlertRow.body).where(col(AlertRow.delivery) == (delivery.rest_of or delivery.id))
        with self._read() as connection:
            alerts = [tables.load(Alert, body) for body in connection.execute(query).scalars().all()]
            judged = [one for one in alerts if one.judgement is not None]
            ids = dict.fromkeys(id_ for one in judged for id_ in messages_of(connection, one))
            found = _deliveries(connection, [*ids, *(digest("rest", id_) for id_ in ids)])
        return [(found[id_], found.get(digest("rest", id_))) for id_ in ids if id_ in found and found[id_].sent_at]

    def deliveries_of(self, finding: str) -> list[Delivery]:
        """The messages that hold a finding, oldest first; alerts that still wait are in none."""
        alerts = select(AlertRow.delivery).where(col(AlertRow.finding) == finding, col(AlertRow.delivery) != "")
        query = select(DeliveryRow.body).where(col(DeliveryRow.id).in_(alerts)).order_by(col(DeliveryRow.created_at))
        with self._read() as connection:
            return [tables.load(Delivery, body) for body in connection.execute(query).scalars()]

    def deliveries(
        self,
        *,
        state: str | None = None,
        channel: str | None = None,
        since: datetime | None = None,
        limit: int = 50,
        before: str | None = None,
    ) -> list[Delivery]:
        """Deliveries newest first; state is due, sent, dead or withdrawn; `before` is a delivery's id."""
        row = DeliveryRow
        query = select(row.body).order_by(col(row.created_at).desc(), col(row.id).desc()).limit(limit)
        for column, value in ((row.state, state), (row.channel, channel)):
            if value is not None:
                query = query.where(col(column) == value)
        query = query if since is None else query.where(col(row.created_at) >= since)
        with self._read() as connection:
            if before is not None:
                at = connection.execute(select(row.created_at).where(row.id == before)).scalar()
                if at is None:
                    return []
                query = query.where((col(row.created_at) < at) | ((col(row.created_at) == at) & (col(row.id) < before)))
            return [tables.load(Delivery, body) for body in connection.execute(query).scalars()]


def _deliveries(connection: Connection, ids: Sequence[str]) -> dict[str, Delivery]:
    bodies = connection.execute(select(DeliveryRow.body).where(col(DeliveryRow.id).in_(ids))).scalars()
    return {one.id: one for one in (tables.load(Delivery, body) for body in bodies)}


# --- what waits ---------------------------------------------------------------------------------


def _due(now: datetime) -> Any:
    """The groups of which anything is to be looked at now."""
    return select(col(AlertRow.group)).where(col(AlertRow.delivery) == "", col(AlertRow.due_at) <= now).distinct()


def _waiting(connection: Connection, keys: Any) -> list[Group]:
    """Groups with all that waits of each."""
    row = AlertRow
    query = select(row.body).where(col(row.delivery) == "", col(row.group).in_(keys))
    of_group: dict[str, list[Alert]] = defaultdict(list)
    for body in connection.execute(query).scalars():
        alert = tables.load(Alert, body)
        of_group[alert.group].append(alert)
    last = _last_made(connection, list(of_group))
    return [
        Group(
            key=key,
            desk=some[0].desk,
            route=some[0].route,
            channel=some[0].channel,
            alerts=tuple(some),
            last_created_at=last.get(key),
        )
        for key, many in of_group.items()
        for some in _parts(connection, sorted(many, key=lambda one: (one.due_at, one.id)))
    ]


def _parts(connection: Connection, alerts: Sequence[Alert]) -> Iterator[list[Alert]]:
    """Apart from the findings what became of those that were told before, and what is only said again."""
    plain = [one for one in alerts if one.judgement is None and one.reason is not Reason.REPEAT]
    judged = [one for one in alerts if one.judgement is not None and not is_held(connection, one)]
    again = [one for one in alerts if one.reason is Reason.REPEAT and not is_held(connection, one)]
    alone, gathered = [one for one in plain if not one.gathered], [one for one in plain if one.gathered]
    yield from (some for some in (alone, gathered, judged, again) if some)


def _last_made(connection: Connection, keys: Sequence[str]) -> dict[str, datetime]:
    """When the last message of each group was made, where there is one."""
    row = DeliveryRow
    query = select(row.group, func.max(row.created_at)).where(col(row.state) != "withdrawn").group_by(col(row.group))
    found: dict[str, datetime] = {}
    for some in batches(keys):
        found.update((key, aware(at)) for key, at in connection.execute(query.where(col(row.group).in_(some))))
    return found


def _made(connection: Connection, since: datetime) -> list[Made]:
    """The messages made since then, oldest first."""
    row = DeliveryRow
    query = select(row.id, row.created_at, row.channel, row.group).where(col(row.created_at) > since)
    rows = connection.execute(query.where(col(row.state) != "withdrawn").order_by(col(row.created_at))).all()
    return [one for each in rows if (one := _made_of(connection, each)) is not None]


def _made_of(connection: Connection, row: Any) -> Made | None:
    """A message with its desk and route, as one of its alerts knows them."""
    query = select(AlertRow.body).where(col(AlertRow.delivery) == row.id).limit(1)
    body = connection.execute(query).scalar()
    if body is None:
        return None
    alert = tables.load(Alert, body)
    at = aware(row.created_at)
    return Made(at=at, channel=row.channel, group=row.group, desk=alert.desk, route=alert.route)


def _judged(connection: Connection, findings: Collection[str]) -> frozenset[str]:
    """Those of which people made something: judged, or somebody said that they saw it, look after it or wait."""
    row, found = FindingRow, set[str]()
    for some in batches(sorted(findings)):
        query = select(row.id).where(col(row.id).in_(some), col(row.status) != Status.PROPOSED.value)
        acted = select(FindingTagRow.finding).where(col(FindingTagRow.finding).in_(some), FindingTagRow.name == STATE)
        found.update(connection.execute(query).scalars())
        found.update(connection.execute(acted).scalars())
    return frozenset(found)


def _shown(connection: Connection, group: Group) -> Group:
    """The group with the findings that its message shows."""
    ids = list(dict.fromkeys(alert.finding for alert in group.alerts))
    rows: list[Any] = []
    for some in batches(ids):
        rows += connection.execute(select(table(FindingRow)).where(col(FindingRow.id).in_(some))).all()
    findings = {one.id: one for one in findings_of(connection, rows)}
    return replace(group, findings=tuple(findings[alert.finding] for alert in group.alerts))


# --- what was decided ---------------------------------------------------------------------------


def _put_pace(connection: Connection, pace: Pace, now: datetime) -> None:
    """Keep what is gathered in its group, what is looked at later, and what is not said again."""
    if pace.gathered:
        here = table(AlertRow).update().where(col(AlertRow.id) == bindparam("alert"))
        moved = here.values(group=bindparam("key"), due_at=bindparam("due"), body=bindparam("told"))
        rows = [{"alert": a.id, "key": a.group, "due": a.due_at, "told": tables.dump(a)} for a in pace.gathered]
        connection.execute(moved, rows)
    for (why, channel), many in Counter((one.gathered, one.channel) for one in pace.gathered).items():
        _count(connection, f"{GATHERED}{why}.{channel}", many)
    for group, at in pace.later:
        later = table(AlertRow).update().where(col(AlertRow.id).in_(bindparam("ids", expanding=True)))
        waits = [one.id for one in group.alerts if one.due_at <= now]
        for some in batches(waits):
            connection.execute(later.values(due_at=at), {"ids": list(some)})
    for alert in pace.answered:
        connection.execute(table(AlertRow).update().where(col(AlertRow.id) == alert.id).values(delivery=WITHDRAWN))


def _put_bundle(connection: Connection, bundle: Bundle, delivery: Delivery) -> None:
    """Keep a message with its alerts, and what is to be said again."""
    add(connection, DeliveryRow, [tables.delivery_row(delivery)])
    group = bundle.group
    taken = table(AlertRow).update().where(col(AlertRow.id) == bindparam("alert"))
    ids = [{"alert": alert.id} for alert in (*group.alerts, *group.rest)]
    connection.execute(taken.values(delivery=delivery.id), ids)
    if group.rest:
        bodies = [{"alert": alert.id, "told": tables.dump(alert)} for alert in group.rest]
        connection.execute(taken.values(body=bindparam("told")), bodies)
    for alert in bundle.again:
        if connection.execute(select(AlertRow.id).where(col(AlertRow.id) == alert.id)).first() is None:
            add(connection, AlertRow, [tables.alert_row(alert)])


def _count(connection: Connection, key: str, more: int) -> None:
    before = connection.execute(select(MetaRow.value).where(col(MetaRow.key) == key)).scalar()
    put(connection, MetaRow, {"key": key}, {"value": str(int(before or 0) + more)})
