"""How many messages there are: a storm of a route and what is beyond a channel's rate become one message of the rest.

Nothing is dropped: what is not sent by itself is gathered into a message of its desk, channel and route, which shows
the gravest and strongest and counts the others. What people made of an alert is never gathered. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from alerts import groups
from alerts.routes import every, route_of
from storage.records import Alert, Bundle, Group, Made, Pace, Rate, Reason, Route, digest

#: what is held is looked at again after so long at the latest: sources.yaml may have changed
LOOK_AGAIN = timedelta(minutes=1)


@dataclass(slots=True)
class _Due:
    """A group whose time has come."""

    group: Group
    route: Route
    why: str

    @property
    def is_single(self) -> bool:
        """Whether it would be a message about one dispute, of which there can be too many."""
        plain = all(one.judgement is None and not one.gathered for one in self.group.alerts)
        return plain and all(one.reason not in (Reason.DIGEST, Reason.REPEAT) for one in self.group.alerts)

    @property
    def is_judged(self) -> bool:
        return all(one.judgement is not None for one in self.group.alerts)

    @property
    def rank(self) -> tuple[int, int, float, datetime, str]:
        """What was judged goes first, then what was gathered, then the gravest and strongest."""
        kind = 0 if self.is_judged else 2 if self.is_single else 1
        return kind, *min(map(groups.rank, self.group.alerts))


@dataclass(slots=True)
class _Round:
    """What is decided so far."""

    gathered: list[Alert] = field(default_factory=list)
    later: list[tuple[Group, datetime]] = field(default_factory=list)


def pace(
    waiting: Sequence[Group],
    made: Sequence[Made],
    routes: Sequence[Route],
    rates: Mapping[str, Rate],
    *,
    answered: frozenset[str] = frozenset(),
    now: datetime,
    again: timedelta = LOOK_AGAIN,
) -> Pace:
    """What becomes of every group that waits.

    `made` are the messages of the longest stretch that any rate counts (`horizon`), `answered` the findings of which
    somebody made something: those are not said again. What is held is looked at after `again` at the latest.
    """
    moot = tuple(one for group in waiting for one in group.alerts if _is_moot(one, answered))
    rest = [one for group in waiting if (one := _without(group, moot)).alerts]
    round_ = _Round()
    due = _storms(_due(rest, routes, round_, now), made, routes, round_, now)
    sent = _rated(due, made, rates, round_, now)
    return Pace(
        bundles=tuple(_bundle(one, now) for one in sent),
        gathered=tuple(round_.gathered),
        later=tuple((group, min(at, now + again)) for group, at in round_.later),
        answered=moot,
    )


def horizon(routes: Sequence[Route], rates: Mapping[str, Rate]) -> timedelta:
    """How far back messages are counted."""
    storms = (one.route.storm for one in every(routes) if one.route.storm is not None)
    return max((rate.within for rate in (*storms, *rates.values())), default=timedelta())


def rest_of(alert: Alert) -> str:
    """The group of what is gathered of a route."""
    return digest("rest", alert.desk, alert.channel, alert.route)


def _is_moot(alert: Alert, answered: frozenset[str]) -> bool:
    return alert.reason is Reason.REPEAT and alert.finding in answered


def _without(group: Group, moot: Sequence[Alert]) -> Group:
    gone = {one.id for one in moot}
    return replace(group, alerts=tuple(one for one in group.alerts if one.id not in gone))


def configured(group: Group, routes: Sequence[Route]) -> Route:
    """The route as it is configured now; one that is gone still delivers what waits, at once."""
    first = group.alerts[0]
    bare = Route(desk=group.desk, channels=(group.channel,), language=first.language)
    return route_of(first, routes) or bare


def _due(waiting: Sequence[Group], routes: Sequence[Route], round_: _Round, now: datetime) -> list[_Due]:
    found = []
    for group in waiting:
        route = configured(group, routes)
        timing = groups.timing(group, route, now)
        if timing.is_due(now):
            found.append(_Due(group=group, route=route, why=timing.why))
        else:
            round_.later.append((group, timing.at))
    return found


# --- storms of a route --------------------------------------------------------------------------


def _storms(
    due: Sequence[_Due], made: Sequence[Made], routes: Sequence[Route], round_: _Round, now: datetime
) -> list[_Due]:
    """The same, with the single messages of each route that would be too many gathered into one."""
    of_route: dict[str, list[_Due]] = {}
    kept: list[_Due] = []
    for one in due:
        if one.is_single and one.route.storm is not None:
            of_route.setdefault(rest_of(one.group.alerts[0]), []).append(one)
        else:
            kept.append(one)
    for key, many in of_route.items():
        over = _over(key, many, made, now)
        if over is None:
            kept += many
        else:
            _gather(many, over, kept, routes, round_, now)
    return kept


def _over(key: str, many: Sequence[_Due], made: Sequence[Made], now: datetime) -> datetime | None:
    """When the message of the rest goes out; None where there is no storm."""
    storm, first = many[0].route.storm, many[0].group.alerts[0]
    assert storm is not None  # noqa: S101 - the caller asked
    recent = [one for one in made if one.at > now - storm.within and one.channel == first.channel]
    told = sum((one.desk, one.route) == (first.desk, first.route) for one in recent)
    if told + len(many) <= storm.most:
        return None
    last = max((one.at for one in recent if one.group == key), default=None)
    return now if last is None else last + storm.within


def _gather(
    many: Sequence[_Due], at: datetime, kept: list[_Due], routes: Sequence[Route], round_: _Round, now: datetime
) -> None:
    """Put the alerts of groups into their route's message of the rest, with what waits there already."""
    moved = [_moved(alert, "storm", at) for one in many for alert in one.group.alerts]
    round_.gathered += moved
    key = moved[0].group
    before = [one.group for one in kept if one.group.key == key] + [one for one, _ in round_.later if one.key == key]
    kept[:] = [one for one in kept if one.group.key != key]
    round_.later[:] = [one for one in round_.later if one[0].key != key]
    alerts = (*(alert for group in before for alert in group.alerts), *moved)
    whole = replace(many[0].group, key=key, alerts=alerts, last_created_at=None)
    kept += _due([whole], routes, round_, now)


def _moved(alert: Alert, why: str, at: datetime) -> Alert:
    return replace(alert, group=rest_of(alert), gathered=why, due_at=at)


# --- the rate of a channel ----------------------------------------------------------------------


def _rated(
    due: Sequence[_Due], made: Sequence[Made], rates: Mapping[str, Rate], round_: _Round, now: datetime
) -> list[_Due]:
    """What is sent now: no more of a channel than its rate leaves room for."""
    by_channel: dict[str, list[_Due]] = {}
    for one in due:
        by_channel.setdefault(one.group.channel, []).append(one)
    sent: list[_Due] = []
    for channel, many in by_channel.items():
        rate = rates.get(channel)
        sent += many if rate is None else _within(sorted(many, key=lambda one: one.rank), rate, made, round_, now)
    return sent


def _within(many: Sequence[_Due], rate: Rate, made: Sequence[Made], round_: _Round, now: datetime) -> Iterator[_Due]:
    channel = many[0].group.channel
    times = sorted(one.at for one in made if one.channel == channel and one.at > now - rate.within)
    for one in many:
        if one.is_judged or len(times) < rate.most:
            times.append(now)
            yield one
        else:
            at = times[-rate.most] + rate.within
            if one.is_single:
                round_.gathered += [_moved(alert, "rate", at) for alert in one.group.alerts]
            else:
                round_.later.append((one.group, at))


# --- one message --------------------------------------------------------------------------------


def _bundle(due: _Due, now: datetime) -> Bundle:
    """The message: so many of its findings as it may show, the others to be counted."""
    group, route = due.group, due.route
    shown, rest = group.alerts, tuple[Alert, ...]()
    if not due.is_judged and not groups.is_line(group):
        order = groups.ranked(group.alerts)
        shown, rest = order[: route.digest_most], order[route.digest_most :]
    reason = groups.reason(group, route)
    again: tuple[Alert, ...] = ()
    if route.repeat is not None and not due.is_judged and reason is not Reason.DIGEST:
        again = tuple(_again(alert, now, route.repeat) for alert in shown)
    counted = tuple(replace(alert, counted=True) for alert in rest)
    return Bundle(group=replace(group, alerts=shown, rest=counted), reason=reason, why=due.why, again=again)


def _again(alert: Alert, now: datetime, after: timedelta) -> Alert:
    return replace(alert, reason=Reason.REPEAT, again=alert.again + 1, created_at=now, due_at=now + after)
