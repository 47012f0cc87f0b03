"""Alerts that wait, messages on their way, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func
from sqlmodel import col

from storage import tables
from storage.records import Alert, Delivery, Group, Told
from storage.store._base import Base, add, aware, select, table
from storage.store._findings import findings_of
from storage.store._told import is_held, told, waiting
from storage.tables import AlertRow, DeliveryRow, FindingRow


class Outbox(Base):
    """The only place from which anything is sent."""

    def bundle(self, now: datetime, decide: Callable[[Group], Delivery | None]) -> int:
        """Ask for every group that waits and is due; store the messages made, each with its alerts, at once."""
        with self._write() as connection:
            row = AlertRow
            due = select(col(row.group)).where(col(row.delivery) == "", col(row.due_at) <= now).distinct()
            keys = connection.execute(due).scalars().all()
            made = 0
            for group in [one for key in keys for one in _groups(connection, key)]:
                delivery = decide(group)
                if delivery is not None:
                    add(connection, DeliveryRow, [tables.delivery_row(delivery)])
                    taken = table(row).update().where(col(row.id) == bindparam("alert"))
                    ids = [{"alert": alert.id} for alert in group.alerts]
                    connection.execute(taken.values(delivery=delivery.id), ids)
                    made += 1
            return made

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


def _groups(connection: Connection, key: str) -> Iterator[Group]:
    """What waits of a group: the findings, and apart from them what became of those that were told before."""
    alerts = waiting(connection, key)
    plain = [one for one in alerts if one.judgement is None]
    judged = [one for one in alerts if one.judgement is not None and not is_held(connection, one)]
    yield from (_group(connection, key, some) for some in (plain, judged) if some)


def _group(connection: Connection, key: str, alerts: Sequence[Alert]) -> Group:
    rows: dict[str, Any] = {}
    for alert in alerts:
        found = select(table(FindingRow)).where(col(FindingRow.id) == alert.finding)
        rows.setdefault(alert.finding, connection.execute(found).one())
    findings = dict(zip(rows, findings_of(connection, rows.values()), strict=True))
    before = select(func.max(DeliveryRow.created_at)).where(DeliveryRow.group == key, DeliveryRow.state != "withdrawn")
    last = connection.execute(before).scalar()
    first = alerts[0]
    return Group(
        key=key,
        desk=first.desk,
        route=first.route,
        channel=first.channel,
        alerts=tuple(alerts),
        findings=tuple(findings[alert.finding] for alert in alerts),
        last_created_at=aware(last) if last else None,
    )
