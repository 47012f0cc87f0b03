"""Stored days told once more, at the pace of given routes: a clock of its own, in memory, and nobody hears of it. Pure.

The decisions are those of a run: `pace` says what becomes of the groups that wait, `muting` what holds an alert,
`corrections` what follows from a judgement. What people did is taken at the time at which they did it, and a message
counts as sent when it is made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush

from alerts import muting, states
from alerts.corrections import answer
from alerts.pace import horizon, pace
from alerts.routes import followed
from storage.records import (
    Action,
    Alert,
    Bundle,
    Deed,
    Fate,
    Group,
    Judgement,
    Made,
    Mute,
    Pace,
    Rate,
    Reason,
    Route,
    Status,
    Told,
    digest,
)

#: what a clock that has nothing else to do looks at again: nothing changes between two events
_LONG = timedelta(days=365)
#: digests and quiet hours are over by then
_AFTER = timedelta(days=9)
_HELD = frozenset({Fate.MUTED, Fate.SNOOZED})
_SEEN = {Deed.ACKNOWLEDGE: "seen", Deed.CLAIM: "claimed", Deed.SNOOZE: "snoozed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A finding, as far as telling it needs to be known."""

    finding: str  #: Finding.id
    cluster: str
    found_at: datetime
    severity: str
    score: float
    alerts: tuple[Alert, ...]  #: that routes make of it
    follows: tuple[str, ...] = ()  #: findings that it changes or takes back: who heard of those hears of it
    fixed: tuple[Alert, ...] = ()  #: the same, where those are not told here
    mutes: frozenset[str] = frozenset()  #: ids of the mutes that name it
    judgements: tuple[Judgement, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What was told in a rehearsal."""

    told: Mapping[str, tuple[Told, ...]]  #: by finding, oldest first
    why: Mapping[str, str]  #: by message: why it was made when it was


def rehearse(
    cases: Sequence[Case], routes: Sequence[Route], rates: Mapping[str, Rate], mutes: Sequence[Mute], *, until: datetime
) -> Rehearsal:
    """Tell the cases; what is found or done after `until` is not, and what waits then is waited for."""
    play = _Play(routes=routes, rates=rates, mutes=mutes, until=until)
    for at, what in sorted(_events(cases, mutes, until), key=lambda one: one[:1]):
        play.run(before=at)
        play.take(at, what)
    play.run(before=until + _AFTER)
    return Rehearsal(
        told={id_: tuple(sorted(many.values(), key=_age)) for id_, many in play.told.items()}, why=play.why
    )


def _age(one: Told) -> tuple[datetime, str]:
    return one.alert.created_at, one.alert.id


#: a finding, what somebody did or made of one, or None: something ended
_Event = Case | Action | Judgement | None


def _events(cases: Sequence[Case], mutes: Sequence[Mute], until: datetime) -> Iterator[tuple[datetime, _Event]]:
    """Everything that happens, a finding before what was done at its moment."""
    actions = {one.id: one for case in cases for one in case.actions}
    yield from ((case.found_at, case) for case in cases)
    yield from ((one.at, one) for one in actions.values() if one.at <= until)
    yield from ((one.at, one) for case in cases for one in case.judgements if one.at <= until)
    ends = [at for one in mutes for at in (one.until, one.lifted_at) if at is not None]
    ends += [one.until for one in actions.values() if one.until is not None]
    yield from ((at, None) for at in ends if at <= until + _AFTER)


@dataclass
class _Play:
    """What is known at one moment."""

    routes: Sequence[Route]
    rates: Mapping[str, Rate]
    mutes: Sequence[Mute]
    until: datetime
    told: dict[str, dict[str, Told]] = field(default_factory=lambda: defaultdict(dict))  #: by finding and alert
    why: dict[str, str] = field(default_factory=dict)
    _horizon: timedelta = field(init=False)  #: how far back messages count
    _cases: dict[str, Case] = field(default_factory=dict)
    _waiting: dict[str, dict[str, Alert]] = field(default_factory=lambda: defaultdict(dict))  #: by group and alert
    _held: dict[str, Told] = field(default_factory=dict)  #: by a mute or a snooze, by alert
    _wakes: dict[str, datetime] = field(default_factory=dict)  #: when an alert that waits is looked at
    _clock: list[tuple[datetime, str, str]] = field(default_factory=list)  #: those, with the finding and the alert
    _made: list[Made] = field(default_factory=list)
    _last: dict[str, datetime] = field(default_factory=dict)  #: when the last message of a group was made
    _statuses: dict[str, Status] = field(default_factory=dict)
    _seen: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _logs: dict[str, list[Action]] = field(default_factory=lambda: defaultdict(list))  #: snoozes and wakes by cluster

    def __post_init__(self) -> None:
        self._horizon = horizon(self.routes, self.rates)

    # --- what happens -----------------------------------------------------------------------------

    def take(self, at: datetime, what: _Event) -> None:
        """Something is found, done or over."""
        if isinstance(what, Case):
            self._find(what, at)
        elif isinstance(what, Judgement):
            self._judge(what)
        elif isinstance(what, Action):
            self._act(what)
        self._release(at)

    def _find(self, case: Case, at: datetime) -> None:
        self._cases[case.finding] = case
        heard = [one for id_ in case.follows for one in self.told[id_].values()]
        made = followed(case.alerts, heard, case.finding, case.severity, case.score, now=at)
        known = {(one.desk, one.channel) for one in made}
        for alert in (*made, *(one for one in case.fixed if (one.desk, one.channel) not in known)):
            self._wait(alert, alert.due_at)

    def _judge(self, judgement: Judgement) -> None:
        told = sorted(self.told[judgement.finding].values(), key=_age)
        follows = answer(judgement, self._statuses.get(judgement.finding, Status.PROPOSED), told)
        self._statuses[judgement.finding] = judgement.status
        for alert in follows.withdrawn:
            self._set_aside(alert, Told(alert=alert, fate=Fate.WITHDRAWN))
        for alert in (*follows.restored, *follows.alerts):
            self._wait(alert, judgement.at)

    def _act(self, action: Action) -> None:
        if action.deed in (Deed.SNOOZE, Deed.WAKE):
            self._logs[action.cluster].append(action)
        if action.deed in _SEEN:
            self._seen[action.finding].add(_SEEN[action.deed])
        elif action.deed is Deed.RELEASE:
            self._seen[action.finding].discard(_SEEN[Deed.CLAIM])

    def _wait(self, alert: Alert, at: datetime) -> None:
        self._held.pop(alert.id, None)
        self.told[alert.finding][alert.id] = Told(alert=alert, fate=Fate.WAITING)
        self._waiting[alert.group][alert.id] = alert
        self._wake(alert, at)

    def _wake(self, alert: Alert, at: datetime) -> None:
        self._wakes[alert.id] = at
        heappush(self._clock, (at, alert.finding, alert.id))

    def _set_aside(self, alert: Alert, told: Told) -> None:
        self._waiting[alert.group].pop(alert.id, None)
        self._wakes.pop(alert.id, None)
        self._held.pop(alert.id, None)
        self.told[alert.finding][alert.id] = told
        if told.fate in _HELD:
            self._held[alert.id] = told

    # --- what holds an alert ----------------------------------------------------------------------

    def _holds(self, alert: Alert, now: datetime) -> bool:
        """Set it aside where a mute or a snooze keeps it from being told now."""
        case = self._cases[alert.finding]
        mutes = [one for one in self.mutes if one.id in case.mutes and one.at <= now]
        mute = muting.mute_of(alert, mutes, now)
        if mute is not None:
            self._set_aside(alert, Told(alert=alert, fate=Fate.MUTED, held=mute.id))
            return True
        snooze = muting.snoozed(alert, case.cluster, states.running(self._logs[case.cluster], now), now)
        if snooze is not None:
            self._set_aside(alert, Told(alert=alert, fate=Fate.SNOOZED, held=snooze.id))
        return snooze is not None

    def _release(self, now: datetime) -> None:
        """Tell what was held by something that is over now; what a mute held is counted."""
        ended = {one.id: one for one in self.mutes if one.ended_at(now) is not None} if self._held else {}
        for one in list(self._held.values()):
            mute = ended.get(one.held or "")
            if one.fate is Fate.SNOOZED and one.held not in self._snoozes(one.alert.finding, now):
                self._wait(one.alert, now)
            elif mute is not None:
                self._settle(one.alert, mute, now)

    def _settle(self, alert: Alert, mute: Mute, now: datetime) -> None:
        """A line that a mute held is told as it is, anything else is counted, if nobody dismissed it meanwhile."""
        del self._held[alert.id]
        if alert.reason is Reason.DIGEST:
            self._wait(alert, now)
        elif self._statuses.get(alert.finding) is not Status.DISMISSED:
            self._wait(muting.counting(alert, mute, now), now)

    def _snoozes(self, finding: str, now: datetime) -> set[str]:
        return {one.id for one in states.running(self._logs[self._cases[finding].cluster], now)}

    # --- the clock --------------------------------------------------------------------------------

    def run(self, *, before: datetime) -> None:
        """Let everything happen that is due before then."""
        while self._clock and self._clock[0][0] < before:
            at, _, alert = self._clock[0]
            if self._wakes.get(alert) != at:
                heappop(self._clock)
            else:
                self._tick(at)

    def _tick(self, now: datetime) -> None:
        keys: dict[str, None] = {}
        for alert in list(self._due(now)):
            if not self._holds(alert, now):
                keys[alert.group] = None
        groups = [group for key in keys for group in self._parts(key)]
        if groups:
            answered = self._answered(groups)
            made = self._recent(now)
            self._carry_out(pace(groups, made, self.routes, self.rates, answered=answered, now=now, again=_LONG), now)

    def _due(self, now: datetime) -> Iterator[Alert]:
        """What is to be looked at now; the clock forgets it."""
        while self._clock and self._clock[0][0] <= now:
            at, finding, id_ = heappop(self._clock)
            if self._wakes.get(id_) == at:
                del self._wakes[id_]
                yield self.told[finding][id_].alert

    def _parts(self, key: str) -> Iterator[Group]:
        """As a store puts them: apart from the findings what became of those told before, and what is said again."""
        alerts = sorted(self._waiting[key].values(), key=lambda one: (one.due_at, one.id))
        parts: dict[str, list[Alert]] = {"alone": [], "gathered": [], "judged": [], "again": []}
        for one in alerts:
            again = "again" if one.reason is Reason.REPEAT else "gathered" if one.gathered else "alone"
            parts["judged" if one.judgement is not None else again].append(one)
        for some in parts.values():
            if some:
                yield Group(
                    key=key,
                    desk=some[0].desk,
                    route=some[0].route,
                    channel=some[0].channel,
                    alerts=tuple(some),
                    last_created_at=self._last.get(key),
                )

    def _recent(self, now: datetime) -> list[Made]:
        since = now - self._horizon
        if self._made and self._made[0].at <= since:
            self._made = [one for one in self._made if one.at > since]
        return self._made

    def _answered(self, groups: Sequence[Group]) -> frozenset[str]:
        again = {one.finding for group in groups for one in group.alerts if one.reason is Reason.REPEAT}
        judged = {id_ for id_ in again if self._statuses.get(id_, Status.PROPOSED) is not Status.PROPOSED}
        return frozenset(judged | {id_ for id_ in again if self._seen[id_]})

    def _carry_out(self, decided: Pace, now: datetime) -> None:
        for alert in decided.gathered:
            self._waiting[self.told[alert.finding][alert.id].alert.group].pop(alert.id, None)
            self._wait(alert, alert.due_at)
        for group, at in decided.later:
            for alert in group.alerts:
                if alert.due_at <= now:
                    self._wake(alert, at)
                elif alert.id not in self._wakes:
                    self._wake(alert, alert.due_at)
        for alert in decided.answered:
            self._set_aside(alert, Told(alert=alert, fate=Fate.WITHDRAWN))
        for bundle in decided.bundles:
            self._send(bundle, now)

    def _send(self, bundle: Bundle, now: datetime) -> None:
        group = bundle.group
        message = digest("rehearsed", group.key, now.isoformat(), str(len(self.why)))
        self.why[message], self._last[group.key] = bundle.why, now
        first = group.alerts[0]
        made = Made(at=now, channel=group.channel, group=group.key, desk=first.desk, route=first.route)
        self._made.append(made)
        for alert in (*group.alerts, *group.rest):
            self._set_aside(alert, Told(alert=alert, fate=Fate.SENT, message=message, at=now))
        for alert in bundle.again if now <= self.until else ():
            if alert.id not in self.told[alert.finding]:
                self._wait(alert, alert.due_at)
