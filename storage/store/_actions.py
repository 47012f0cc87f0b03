"""What people do with findings beside judging them, what they do not want to hear of, and what that holds back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func
from sqlmodel import col

from storage import tables
from storage.records import Action, Alert, Deed, Finding, Mute, Reason, Status
from storage.store._base import Base, add, batches, forget, put, select, table
from storage.store._findings import OF_DISPUTE, findings_of, logs
from storage.store._told import is_done
from storage.tables import MUTED, SNOOZED, ActionRow, AlertRow, FindingRow, FindingTagRow, MuteRow

#: what holds an alert of a finding, given what runs: a mute, a snooze or nothing
Holds = Callable[[Alert, Finding, Sequence[Mute], Sequence[Action]], Mute | Action | None]
#: the alert that counts what a mute held
Counting = Callable[[Alert, Mute, datetime], Alert]
#: the tag that findings are filtered by
STATE, MUTE = "state", "mute"
_TAGS = {Deed.ACKNOWLEDGE: "acknowledged", Deed.CLAIM: "claimed", Deed.SNOOZE: "snoozed"}


class Actions(Base):
    """The log of actions, and the mutes."""

    def act(self, action: Action, *, reply: str | None = None) -> bool:
        """Keep what a person did with a finding, once where a reply did it; False if there is no such finding."""
        with self._write() as connection:
            if connection.execute(select(FindingRow.id).where(FindingRow.id == action.finding)).first() is None:
                return False
            if is_done(connection, reply, action.at):
                return True
            last = select(func.max(ActionRow.number)).where(ActionRow.finding == action.finding)
            number = (connection.execute(last).scalar() or 0) + 1
            if action.deed in OF_DISPUTE:
                _end(connection, [one for one in _snoozes(connection, action.cluster) if _is_ended_by(one, action)])
            row = tables.action_row(action, number, running=action.deed is Deed.SNOOZE)
            add(connection, ActionRow, [row])
            if action.deed is Deed.RELEASE:
                _untag(connection, [action.finding], STATE, _TAGS[Deed.CLAIM])
            elif action.deed in _TAGS:
                _tag(connection, action.finding, STATE, _TAGS[action.deed])
            return True

    def actions(self, finding: str) -> list[Action]:
        """Every action on a finding and every snooze of its dispute, oldest first."""
        return self.actions_of([finding])[finding]

    def actions_of(self, findings: Sequence[str]) -> dict[str, list[Action]]:
        """The same for several findings."""
        found: dict[str, list[Action]] = {id_: [] for id_ in findings}
        with self._read() as connection:
            for some in batches(findings):
                here = select(FindingRow.id, FindingRow.cluster).where(col(FindingRow.id).in_(some))
                clusters: dict[str, str] = {str(id_): str(cluster) for id_, cluster in connection.execute(here)}
                logged = logs(connection, set(clusters.values()))
                for id_, cluster in clusters.items():
                    found[id_] = [one for one in logged[cluster] if one.finding == id_ or one.deed in OF_DISPUTE]
        return found

    def mute(self, mute: Mute, *, reply: str | None = None) -> None:
        """Keep a mute. Asking twice keeps one."""
        with self._write() as connection:
            if is_done(connection, reply, mute.at):
                return
            values = tables.mute_row(mute)
            put(connection, MuteRow, {"id": values.pop("id")}, values)

    def lift(self, id_: str, by: str, at: datetime) -> Mute | None:
        """End a mute before its time; None if there is no such one. One that has ended stays as it is."""
        with self._write() as connection:
            body = connection.execute(select(MuteRow.body).where(MuteRow.id == id_)).scalar()
            if body is None:
                return None
            mute = tables.load(Mute, body)
            if mute.ended_at(at) is None:
                mute = replace(mute, lifted_at=at, lifted_by=by)
                put(connection, MuteRow, {"id": id_}, {"body": tables.dump(mute)})
            return mute

    def mutes(self, *, limit: int = 50, before: str | None = None) -> list[Mute]:
        """Mutes newest first, also those that ended; `before` is a mute's id."""
        row = MuteRow
        query = select(row.body).order_by(col(row.at).desc(), col(row.id).desc()).limit(limit)
        with self._read() as connection:
            if before is not None:
                at = connection.execute(select(row.at).where(row.id == before)).scalar()
                if at is None:
                    return []
                query = query.where((col(row.at) < at) | ((col(row.at) == at) & (col(row.id) < before)))
            return [tables.load(Mute, body) for body in connection.execute(query).scalars()]

    def running_mutes(self, now: datetime) -> list[Mute]:
        """The mutes that hold now, oldest first."""
        with self._read() as connection:
            return [one for one in _unsettled(connection) if one.ended_at(now) is None]

    def mutes_by_id(self, ids: Sequence[str]) -> dict[str, Mute]:
        """Mutes by their ids; those that are not known are left out."""
        query = select(MuteRow.body).where(col(MuteRow.id).in_(list(ids)))
        with self._read() as connection:
            found = [tables.load(Mute, body) for body in connection.execute(query).scalars()]
        return {one.id: one for one in found}

    def held_by(self, mutes: Sequence[str]) -> dict[str, int]:
        """How many alerts each mute holds or held."""
        marks = {f"{MUTED}{id_}": id_ for id_ in mutes}
        query = select(AlertRow.delivery, func.count()).where(col(AlertRow.delivery).in_(list(marks)))
        with self._read() as connection:
            found = {marks[mark]: many for mark, many in connection.execute(query.group_by(col(AlertRow.delivery)))}
        return {id_: found.get(id_, 0) for id_ in mutes}


# --- holding back, inside an open transaction ---------------------------------------------------


def hold_back(connection: Connection, now: datetime, holds: Holds, counting: Counting) -> None:
    """End what is over, and set aside what a mute or a snooze keeps from being told now."""
    mutes, snoozes = _unsettled(connection), _snoozes(connection)
    for mute in (one for one in mutes if one.ended_at(now) is not None):
        _settle(connection, mute, now, counting)
    _end(connection, [one for one in snoozes if one.until is not None and one.until <= now])
    runs = [one for one in mutes if one.ended_at(now) is None]
    if not runs and not snoozes:
        return
    for alert, finding in _due(connection, now):
        held = holds(alert, finding, runs, snoozes)
        if held is not None:
            _set_aside(connection, alert, held)


def _due(connection: Connection, now: datetime) -> list[tuple[Alert, Finding]]:
    query = select(AlertRow.body).where(col(AlertRow.delivery) == "", col(AlertRow.due_at) <= now)
    alerts = [tables.load(Alert, body) for body in connection.execute(query).scalars().all()]
    findings: dict[str, Finding] = {}
    for some in batches(sorted({alert.finding for alert in alerts})):
        rows = connection.execute(select(table(FindingRow)).where(col(FindingRow.id).in_(some))).all()
        findings.update((one.id, one) for one in findings_of(connection, rows))
    return [(alert, findings[alert.finding]) for alert in alerts]


def _set_aside(connection: Connection, alert: Alert, held: Mute | Action) -> None:
    mark = f"{MUTED if isinstance(held, Mute) else SNOOZED}{held.id}"
    connection.execute(table(AlertRow).update().where(col(AlertRow.id) == alert.id).values(delivery=mark))
    _tag(connection, alert.finding, STATE, "muted" if isinstance(held, Mute) else "snoozed")
    if isinstance(held, Mute):
        _tag(connection, alert.finding, MUTE, held.id)


def _settle(connection: Connection, mute: Mute, now: datetime, counting: Counting) -> None:
    """Count what a mute held, unless somebody dismissed it meanwhile; a line that it held is told as it is."""
    mark = f"{MUTED}{mute.id}"
    query = select(AlertRow.body, FindingRow.status).join(FindingRow, col(FindingRow.id) == AlertRow.finding)
    rows = connection.execute(query.where(col(AlertRow.delivery) == mark)).all()
    counted, lines, findings = [], [], set()
    for body, status in rows:
        alert = tables.load(Alert, body)
        findings.add(alert.finding)
        if alert.reason is Reason.DIGEST:
            lines.append(alert.id)
        elif status != Status.DISMISSED.value:
            counted.append(tables.alert_row(counting(alert, mute, now)))
    put(connection, MuteRow, {"id": mute.id}, {"settled": True})
    connection.execute(table(AlertRow).update().where(col(AlertRow.id).in_(lines)).values(delivery=""))
    add(connection, AlertRow, counted)
    others = select(FindingTagRow.finding).join(MuteRow, col(MuteRow.id) == FindingTagRow.value)
    others = others.where(FindingTagRow.name == MUTE, col(MuteRow.settled).is_(False))
    still = set(connection.execute(others).scalars())
    _untag(connection, sorted(findings - still), STATE, "muted")


def _unsettled(connection: Connection) -> list[Mute]:
    query = select(MuteRow.body).where(col(MuteRow.settled).is_(False)).order_by(col(MuteRow.at), col(MuteRow.id))
    return [tables.load(Mute, body) for body in connection.execute(query).scalars().all()]


def _snoozes(connection: Connection, cluster: str | None = None) -> list[Action]:
    query = select(ActionRow.body).where(col(ActionRow.running).is_(True)).order_by(col(ActionRow.at))
    if cluster is not None:
        query = query.where(col(ActionRow.cluster) == cluster)
    return [tables.load(Action, body) for body in connection.execute(query).scalars().all()]


def _is_ended_by(snooze: Action, action: Action) -> bool:
    """A snooze takes the place of the desk's last one; a wake ends the desk's own and that of all desks."""
    if action.deed is Deed.SNOOZE:
        return snooze.desk == action.desk
    return action.desk is None or snooze.desk in (None, action.desk)


def _end(connection: Connection, snoozes: Sequence[Action]) -> None:
    """What waited is told now, as if it had just become due."""
    for one in snoozes:
        here = table(AlertRow).update().where(col(AlertRow.delivery) == f"{SNOOZED}{one.id}")
        connection.execute(here.values(delivery=""))
        ended = table(ActionRow).update().where(col(ActionRow.cluster) == one.cluster, col(ActionRow.at) == one.at)
        connection.execute(ended.where(col(ActionRow.finding) == one.finding).values(running=False))
        if not _snoozes(connection, one.cluster):
            here = select(FindingRow.id).where(FindingRow.cluster == one.cluster)
            _untag(connection, list(connection.execute(here).scalars()), STATE, _TAGS[Deed.SNOOZE])


def _tag(connection: Connection, finding: str, name: str, value: str) -> None:
    key = {"finding": finding, "name": name, "value": value}
    of = select(FindingRow.found_at, FindingRow.cluster).where(FindingRow.id == finding)
    forget(connection, FindingTagRow, key)
    rows = connection.execute(of).all()
    add(connection, FindingTagRow, [{**key, "found_at": row.found_at, "cluster": row.cluster} for row in rows])


def _untag(connection: Connection, findings: Sequence[str], name: str, value: str) -> None:
    row: Any = FindingTagRow
    for some in batches(findings):
        gone = table(row).delete().where(col(row.finding).in_(some), col(row.name) == name, col(row.value) == value)
        connection.execute(gone)
