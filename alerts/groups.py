"""What goes into one message: now, later or never, and why. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from alerts.mutes import quiet_until
from storage.records import DailyTime, Group, Reason, Route

#: what answers an alert, the gravest first
_ANSWERS = (Reason.CORRECTION, Reason.UPDATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """When a group's message goes out."""

    at: datetime
    why: str

    def is_due(self, now: datetime) -> bool:
        return self.at <= now


def timing(group: Group, route: Route, now: datetime) -> Timing:
    """When a waiting group may be sent: after group_wait, group_interval, the digest hour, quiet hours."""
    made = _judged(group) or _timing(group, route)
    if route.quiet is not None and (until := quiet_until(route.quiet, max(made.at, now))) is not None:
        made = Timing(at=until, why="quiet hours hold it")
    return made


def _judged(group: Group) -> Timing | None:
    """What became of an alert is told at once, also where a digest told it: errors are not buried."""
    if any(alert.judgement is None for alert in group.alerts):
        return None
    return Timing(at=min(alert.due_at for alert in group.alerts), why="it answers what was told before")


def _timing(group: Group, route: Route) -> Timing:
    if route.digest is not None:
        return Timing(at=_next(route.digest, min(alert.created_at for alert in group.alerts)), why="digest")
    made = Timing(at=min(alert.due_at for alert in group.alerts), why="group_wait is over")
    if group.last_created_at is not None and (after := group.last_created_at + route.group_interval) > made.at:
        return Timing(at=after, why="group_interval after the last message of this thread")
    return made


def reason(group: Group, route: Route) -> Reason:
    """Why the desk is told: the first message of a thread, more of it, or what became of what they were told."""
    answers = [alert.reason for alert in group.alerts if alert.reason in _ANSWERS]
    if answers:
        return min(answers, key=_ANSWERS.index)
    if route.digest is not None or is_line(group):
        return Reason.DIGEST
    return Reason.FIRST if group.last_created_at is None else Reason.MORE


def is_line(group: Group) -> bool:
    """Whether its findings are only counted, in one line."""
    return all(alert.reason is Reason.DIGEST for alert in group.alerts)


def _next(daily: DailyTime, after: datetime) -> datetime:
    """The first such time of day after a moment; days are the zone's own, so summer time is right."""
    zone = ZoneInfo(daily.zone)
    day = after.astimezone(zone).date()
    for ahead in range(3):
        at = datetime.combine(day + timedelta(days=ahead), time(daily.hour, daily.minute), zone)
        if at.astimezone(after.tzinfo) > after:
            return at.astimezone(after.tzinfo)
    raise AssertionError("a day has its hour within three days")
