"""What goes into one message: now, later or never, and why. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from alerts.quiet import following, quiet_until
from storage.records import Alert, DailyTime, Group, QuietHours, Rate, Reason, Route

#: what answers an alert, the gravest first
_ANSWERS = (Reason.CORRECTION, Reason.UPDATE, Reason.REPEAT)
_SEVERITIES = ("urgent", "normal", "low")
#: what stood in a new source is told after so long, even where more of it still comes
LONGEST_BACKFILL = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """When a group's message goes out."""

    at: datetime
    why: str

    def is_due(self, now: datetime) -> bool:
        return self.at <= now


def timing(group: Group, route: Route, now: datetime) -> Timing:
    """When a waiting group may be sent: after group_wait, group_interval, the digest hour, quiet hours."""
    made = _judged(group) or _gathered(group, route) or _timing(group, route)
    if route.quiet is None or any(alert.severity in route.pierce for alert in group.alerts):
        return made
    until = quiet_until(route.quiet, max(made.at, now)) or quiet_until(route.quiet, made.at)
    return (
        made if until is None else Timing(at=until, why=f"{made.why}; quiet hours {quiet_words(route.quiet)} hold it")
    )


def _judged(group: Group) -> Timing | None:
    """What became of an alert is told at once, also where a digest told it: errors are not buried."""
    if any(alert.judgement is None for alert in group.alerts):
        return None
    return Timing(at=min(alert.due_at for alert in group.alerts), why="it answers what was told before")


def _gathered(group: Group, route: Route) -> Timing | None:
    """What goes into one message with others, whatever it is about."""
    kinds = {alert.gathered for alert in group.alerts}
    if "" in kinds:
        return None
    created = [alert.created_at for alert in group.alerts]
    if kinds == {"digest"} and route.digest is not None:
        return Timing(at=following(route.digest, min(created)), why=f"digest {daily_words(route.digest)}")
    if kinds == {"backfill"}:
        at = min(max(created) + route.backfill, min(created) + LONGEST_BACKFILL)
        return Timing(at=at, why="one message of what stood in a new source")
    due = min(alert.due_at for alert in group.alerts)
    return Timing(at=due, why=f"more than {' and '.join(_limits(kinds, route))}: one message of the rest")


def _limits(kinds: set[str], route: Route) -> list[str]:
    storm = f"storm {rate_words(route.storm)}" if route.storm else "its storm"
    names = {"storm": storm, "rate": "its channel's rate", "digest": "its digest", "backfill": "its backfill"}
    return [names.get(kind, kind) for kind in sorted(kinds)]


def _timing(group: Group, route: Route) -> Timing:
    if all(alert.reason is Reason.REPEAT for alert in group.alerts):
        return Timing(at=min(alert.due_at for alert in group.alerts), why="nobody has answered it: said again")
    if route.digest is not None:
        at = following(route.digest, min(alert.created_at for alert in group.alerts))
        return Timing(at=at, why=f"digest {daily_words(route.digest)}")
    made = Timing(at=min(alert.due_at for alert in group.alerts), why="group_wait is over")
    if group.last_created_at is not None and (after := group.last_created_at + route.group_interval) > made.at:
        return Timing(at=after, why="group_interval after the last message of this thread")
    return made


def reason(group: Group, route: Route) -> Reason:
    """Why the desk is told: the first message of a thread, more of it, or what became of what they were told."""
    if any(alert.gathered and alert.judgement is None for alert in group.alerts):
        return Reason.DIGEST
    answers = [alert.reason for alert in group.alerts if alert.reason in _ANSWERS]
    if answers:
        return min(answers, key=_ANSWERS.index)
    if route.digest is not None or is_line(group):
        return Reason.DIGEST
    return Reason.FIRST if group.last_created_at is None else Reason.MORE


def is_line(group: Group) -> bool:
    """Whether its findings are only counted, in one line."""
    return all(alert.reason is Reason.DIGEST and not alert.gathered for alert in group.alerts)


def ranked(alerts: Sequence[Alert]) -> tuple[Alert, ...]:
    """What is told by itself before what is only one of too many; then the gravest, then the strongest."""
    return tuple(sorted(alerts, key=lambda one: (one.reason is Reason.DIGEST, *rank(one))))


def rank(alert: Alert) -> tuple[int, float, datetime, str]:
    """The place of an alert among others, the first the smallest."""
    grave = _SEVERITIES.index(alert.severity) if alert.severity in _SEVERITIES else len(_SEVERITIES)
    return grave, -alert.score, alert.created_at, alert.id


# --- in words -----------------------------------------------------------------------------------


def daily_words(daily: DailyTime) -> str:
    """As it is written in sources.yaml."""
    clock = f"{daily.hour:02}:{daily.minute:02}" if daily.hour is not None else f"hourly :{daily.minute:02}"
    return f"{clock} {daily.zone}"


def quiet_words(quiet: QuietHours) -> str:
    """As they are written in sources.yaml."""
    (h, m), (hh, mm) = quiet.start, quiet.end
    return f"{h:02}:{m:02}-{hh:02}:{mm:02} {quiet.zone}"


def rate_words(rate: Rate) -> str:
    """As it is written in sources.yaml."""
    seconds = int(rate.within.total_seconds())
    unit, size = next(one for one in (("h", 3600), ("m", 60), ("s", 1)) if seconds % one[1] == 0)
    return f"{rate.most} per {seconds // size}{unit}"
