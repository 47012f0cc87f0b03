"""Messages on their way: leased, settled, put back; and how each channel is doing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, func
from sqlmodel import col

from storage import tables
from storage.records import Alert, ChannelState, Delivery, Status, Try, Turn
from storage.store._base import Base, add, put, select, table
from storage.store._told import after_rest, let_go, let_go_rest, put_delivery, withdraw
from storage.tables import AlertRow, ChannelStateRow, DeliveryRow, FindingRow

#: what follows for a channel, given how it is doing
Weigh = Callable[[ChannelState], Turn]


class Sending(Base):
    """The half of the outbox that leads out. Deciding is the caller's: it is called inside the transaction."""

    def lease_deliveries(
        self,
        now: datetime,
        *,
        lease: timedelta,
        limit: int,
        channels: Collection[str] | None = None,
        admit: Weigh | None = None,
    ) -> list[Delivery]:
        """Take what is due, in the order in which it became due.

        The attempt is counted now, so that a crash while sending counts too.
        With `admit`, which needs `channels`, only for those channels that it lets through.
        """
        with self._write() as connection:
            return _admitted(connection, now, lease=lease, limit=limit, channels=channels, admit=admit)

    def settle(
        self, delivery: Delivery, now: datetime, weigh: Weigh | None = None, *, rest: Delivery | None = None
    ) -> None:
        """Keep what became of a delivery, and what that says of its channel; its words stay those that are stored.

        `rest` is the same message for those who do not have it yet. One that failed is let go where a person dismissed
        it in the meantime. Where it was leased again, or ended, while it was being sent, only the attempt is noted,
        unless it arrived.
        """
        with self._write() as connection:
            _settle(connection, delivery, now, weigh, rest)

    def settle_and_lease(
        self,
        delivery: Delivery,
        now: datetime,
        weigh: Weigh,
        *,
        rest: Delivery | None = None,
        lease: timedelta,
        admit: Weigh,
    ) -> list[Delivery]:
        """Settle a delivery and take the next of its channel, in one transaction: to write twice would cost twice."""
        with self._write() as connection:
            _settle(connection, delivery, now, weigh, rest)
            return _admitted(connection, now, lease=lease, limit=1, channels=[delivery.channel], admit=admit)

    def due_channels(self, now: datetime) -> list[str]:
        """The channels for which something is due and that may be sent to, in the order of their names."""
        row, state = DeliveryRow, ChannelStateRow
        waits = select(state.channel).where(col(state.off) | (col(state.wait_until) > now))
        query = select(row.channel).distinct().where(*_is_due(now), col(row.channel).not_in(waits))
        with self._read() as connection:
            return sorted(connection.execute(query).scalars())

    def deliveries_by_state(self, channel: str) -> tuple[int, int]:
        """How many messages of a channel wait to be sent, and how many were given up."""
        row = DeliveryRow
        query = select(row.state, func.count()).where(col(row.channel) == channel, col(row.state).in_(("due", "dead")))
        with self._read() as connection:
            found = dict(connection.execute(query.group_by(col(row.state))).all())
        return found.get("due", 0), found.get("dead", 0)

    def channel_states(self) -> list[ChannelState]:
        """How each channel that was ever sent to or configured is doing, in the order of their names."""
        with self._read() as connection:
            bodies = connection.execute(select(ChannelStateRow.body)).scalars()
            return sorted((tables.load(ChannelState, body) for body in bodies), key=lambda state: state.channel)

    def change_channel(self, name: str, weigh: Weigh, now: datetime) -> ChannelState:
        """What follows for one channel, whatever it is; returns how it is doing then."""
        with self._write() as connection:
            turn = weigh(_state(connection, name))
            _take(connection, turn, now)
            return turn.state

    def report(self, weigh: Callable[[ChannelState], tuple[ChannelState, Iterable[Delivery]]]) -> list[Delivery]:
        """Make messages of how the channels are doing, each once; returns those made.

        Whoever would make one a second time (under the same id) makes nothing.
        """
        made = []
        for seen in self.channel_states():
            if weigh(seen) == (seen, ()):
                continue  # the rule: nothing is written
            with self._write() as connection:
                state, deliveries = weigh(_state(connection, seen.channel))
                new = [one for one in deliveries if _row(connection, one.id) is None]
                add(connection, DeliveryRow, [tables.delivery_row(one) for one in new])
                _put_state(connection, state)
                made += new
        return made

    def put_back(
        self, now: datetime, *, ids: Collection[str] | None = None, channel: str | None = None
    ) -> list[Delivery]:
        """Send again what was given up: these, those of a channel, or all; with the same ids, as if never tried.

        Returns each as it stands then: one whose finding was dismissed in the meantime is withdrawn instead.
        """
        row = DeliveryRow
        query = select(row.body).where(col(row.state) == "dead").order_by(col(row.created_at), col(row.id))
        query = query if ids is None else query.where(col(row.id).in_(list(ids)))
        query = query if channel is None else query.where(col(row.channel) == channel)
        with self._write() as connection:
            dead = [tables.load(Delivery, body) for body in connection.execute(query).scalars().all()]
            for one in dead:
                put_delivery(connection, replace(one, dead_at=None, attempts=0, next_try_at=now))
                withdraw(connection, _dismissed(connection, one), now)
                if one.rest_of is not None:
                    let_go_rest(connection, one.id, now)
            back = [_stored(connection, one.id) for one in dead]
            return [one for one in back if one is not None]

    def sync_channels(
        self, settings: Mapping[str, str], weigh: Callable[[ChannelState, str], Turn], now: datetime
    ) -> None:
        """Take note of the settings that each channel has now."""
        with self._write() as connection:
            for name, digest in settings.items():
                before = _state(connection, name)
                turn = weigh(before, digest)
                if turn.state != before:
                    _take(connection, turn, now)


def _is_due(now: datetime) -> tuple[object, ...]:
    row = DeliveryRow
    free = (col(row.lease_until).is_(None)) | (col(row.lease_until) <= now)
    return col(row.state) == "due", col(row.next_try_at) <= now, free


def _admitted(
    connection: Connection,
    now: datetime,
    *,
    lease: timedelta,
    limit: int,
    channels: Collection[str] | None,
    admit: Weigh | None,
) -> list[Delivery]:
    turns = [admit(_state(connection, name)) for name in channels or ()] if admit else []
    if turns:
        channels = [turn.state.channel for turn in turns if turn.send]
    taken = _lease(connection, now, lease=lease, limit=limit, channels=channels)
    met = {delivery.channel for delivery in taken}
    for turn in turns:
        if turn.state.channel in met and turn.state.wait_until is not None:
            _put_state(connection, turn.state)
    return taken


def _settle(
    connection: Connection, delivery: Delivery, now: datetime, weigh: Weigh | None, rest: Delivery | None = None
) -> None:
    stored = _settled(_stored(connection, delivery.id), delivery)
    put_delivery(connection, stored)
    if rest is not None and _row(connection, rest.id) is None:
        put_delivery(connection, replace(rest, message=stored.message))
        let_go_rest(connection, rest.id, now)
    if delivery.rest_of is not None:
        after_rest(connection, delivery, now)
    elif delivery.sent_at is None:
        let_go(connection, delivery, now)
    if weigh is not None:
        before = _state(connection, delivery.channel)
        turn = weigh(before)
        if turn.state != before:
            _take(connection, turn, now)


def _lease(
    connection: Connection, now: datetime, *, lease: timedelta, limit: int, channels: Collection[str] | None
) -> list[Delivery]:
    row = DeliveryRow
    # in the order of the index: to sort would read every message that waits, each time
    query = select(row.body).where(*_is_due(now)).order_by(col(row.next_try_at)).limit(limit)
    if channels is not None:
        query = query.where(col(row.channel).in_(list(channels)))
    taken = []
    for body in connection.execute(query).scalars().all():
        one = tables.load(Delivery, body)
        tries = (*one.tries, Try(at=now))
        leased = replace(one, attempts=one.attempts + 1, lease_until=now + lease, tries=tries)
        put_delivery(connection, leased)
        taken.append(leased)
    return taken


def _row(connection: Connection, id_: str) -> str | None:
    body: str | None = connection.execute(select(DeliveryRow.body).where(DeliveryRow.id == id_)).scalar()
    return body


def _stored(connection: Connection, id_: str) -> Delivery | None:
    body = _row(connection, id_)
    return tables.load(Delivery, body) if body is not None else None


def _settled(stored: Delivery | None, delivery: Delivery) -> Delivery:
    """What is kept of a delivery: a purge may have changed its words, and another may have taken it meanwhile."""
    if stored is None:
        return delivery
    known = len(delivery.tries)
    if not known:
        return replace(delivery, message=stored.message, tries=stored.tries)
    tries = (*stored.tries[: known - 1], *delivery.tries[-1:], *stored.tries[known:])
    ours = stored.state == "due" and len(stored.tries) <= known
    if ours or delivery.sent_at is not None:
        return replace(delivery, message=stored.message, tries=tries)
    return replace(stored, tries=tries)


def _state(connection: Connection, name: str) -> ChannelState:
    body = connection.execute(select(ChannelStateRow.body).where(ChannelStateRow.channel == name)).scalar()
    return tables.load(ChannelState, body) if body is not None else ChannelState(channel=name)


def _put_state(connection: Connection, state: ChannelState) -> None:
    values = tables.channel_state_row(state)
    put(connection, ChannelStateRow, {"channel": values.pop("channel")}, values)


def _take(connection: Connection, turn: Turn, now: datetime) -> None:
    """Do what follows for a channel."""
    _put_state(connection, turn.state)
    if turn.release is None:
        return
    row = DeliveryRow
    query = select(row.body).where(col(row.state) == "due", col(row.channel) == turn.state.channel)
    for body in connection.execute(query.where(col(row.next_try_at) > now)).scalars().all():
        one = tables.load(Delivery, body)
        if one.tries and one.tries[-1].at >= turn.release:
            put_delivery(connection, replace(one, next_try_at=min(one.created_at, now)))  # the oldest first


def _dismissed(connection: Connection, delivery: Delivery) -> list[Alert]:
    """The alerts of a message that tell of what a person dismissed since."""
    query = select(AlertRow.body).join(table(FindingRow), col(FindingRow.id) == AlertRow.finding)
    query = query.where(col(AlertRow.delivery) == delivery.id, col(FindingRow.status) == Status.DISMISSED.value)
    alerts = [tables.load(Alert, body) for body in connection.execute(query).scalars().all()]
    return [one for one in alerts if one.judgement is None]
