"""What a configuration would have told of stored findings, when and in what, against another, or against what was told.

Nothing is read or compared again: what changes reading (actors, places, sources) is named, and changes nothing here.
The pace is that of a run (alerts/rehearsal.py), with a clock of its own. Pure.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from alerts import muting
from alerts.rehearsal import Case, rehearse
from alerts.routes import alerts_for, backfilled, counted, every
from monitor import caps
from monitor.config import Configuration
from storage.records import Alert, Fate, Finding, Mute, Past, Reason, Source, Status, Told

#: a desk and one of its channels
Way = tuple[str, str]
#: what begins within so long is later or sooner by nothing that a desk would notice
SAME = timedelta(minutes=1)
#: so much before the first day is told too, that what waits and what was just sent then is known
BEFORE = timedelta(days=1)
#: alerts that follow what was told before, and no route
_FOLLOWS = frozenset({Reason.UPDATE, Reason.CORRECTION})
#: nobody heard of the finding, and nobody will
_NEVER = frozenset({Fate.WITHDRAWN, Fate.MUTED, Fate.SNOOZED})


class How(StrEnum):
    """What a finding was told in."""

    ALONE = "alone"  #: in a message of its dispute
    DIGEST = "digest"
    RATE = "rate"  #: in a summary of what was beyond the channel's rate
    STORM = "storm"  #: in a summary of what was too much of a route
    BACKFILL = "backfill"  #: in the summary of what stood in a new source
    COUNTED = "counted"  #: nowhere: a line counts it
    NEVER = "never"  #: dismissed before it was told, or held by a mute or a snooze


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """How a finding goes one way for the first time."""

    how: How
    at: datetime | None  #: when its message is made; None: it waits, or never
    why: str = ""  #: why then, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A finding, as far as a backtest shows it."""

    id: str
    kind: str
    rule: str
    score: float
    status: Status
    found_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One finding: where, when and how it was told, and would be."""

    finding: Seen
    was: Mapping[Way, Telling]
    would: Mapping[Way, Telling]

    @property
    def new(self) -> tuple[Way, ...]:
        """Where it would be told and was not."""
        return tuple(sorted(_told(self.would) - _told(self.was)))

    @property
    def lost(self) -> tuple[Way, ...]:
        """Where it was told and would not be."""
        return tuple(sorted(_told(self.was) - _told(self.would)))

    @property
    def moved(self) -> tuple[Moved, ...]:
        """Where it would be told at another time, or in something else."""
        both = sorted(_told(self.was) & _told(self.would))
        return tuple(one for way in both if (one := _moved(way, self.was[way], self.would[way])) is not None)

    @property
    def changes(self) -> bool:
        """Whether anybody would notice."""
        return bool(self.new or self.lost or self.moved)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One way along which a finding would be told otherwise."""

    way: Way
    was: Telling
    would: Telling

    @property
    def later(self) -> timedelta | None:
        """By how much; below nothing: sooner. None where one of them still waits, or both are as late."""
        if self.was.at is None or self.would.at is None or abs(self.would.at - self.was.at) < SAME:
            return None
        return self.would.at - self.was.at

    @property
    def gathered(self) -> bool:
        """Whether it would be one of many in a digest or a summary, or only counted, and was told by itself."""
        return self.was.how is How.ALONE and self.would.how is not How.ALONE


def _told(ways: Mapping[Way, Telling]) -> set[Way]:
    return {way for way, one in ways.items() if one.how is not How.NEVER}


def _moved(way: Way, was: Telling, would: Telling) -> Moved | None:
    one = Moved(way=way, was=was, would=would)
    waits = (was.at is None) != (would.at is None)
    return one if was.how is not would.how or one.later is not None or waits else None


# --- how a finding goes ----------------------------------------------------------------------------


def tellings(told: Sequence[Told], why: Mapping[str, str] | None = None) -> dict[Way, Telling]:
    """The first telling of a finding along each way; `why` says it by message, where it is known."""
    found: dict[Way, Telling] = {}
    for one in sorted(told, key=_first):
        if one.alert.judgement is None and one.alert.reason is not Reason.REPEAT:
            words = (why or {}).get(one.message or "", "")
            found.setdefault((one.alert.desk, one.alert.channel), Telling(how=_how(one), at=one.at, why=words))
    return found


def _first(one: Told) -> tuple[bool, bool, datetime]:
    return one.fate in _NEVER, one.at is None, one.at or one.alert.created_at


def _how(one: Told) -> How:
    if one.fate in _NEVER:
        return How.NEVER
    if one.alert.counted or (one.alert.reason is Reason.DIGEST and not one.alert.gathered):
        return How.COUNTED
    return How(one.alert.gathered) if one.alert.gathered else How.ALONE


# --- the days told again ---------------------------------------------------------------------------


@dataclass
class Days:
    """The stored days under several configurations; it holds no text of any finding."""

    configurations: Sequence[Configuration]
    since: datetime
    mutes: Sequence[Mute] = ()
    _seen: list[Seen] = field(default_factory=list)
    _was: dict[str, dict[Way, Telling]] = field(default_factory=dict)
    _messages: list[_Message] = field(default_factory=list)  #: that were made
    _kept: list[_Kept] = field(default_factory=list)

    def add(self, past: Past) -> None:
        """Take a finding in, in any order; those found up to BEFORE before the first day are wanted too."""
        finding = past.finding
        if finding.found_at >= self.since:
            self._seen.append(_seen(finding))
            self._was[finding.id] = tellings(past.told)
            self._messages += _messages(past.told)
        cases = tuple(_case(past, configuration, self.mutes) for configuration in self.configurations)
        self._kept.append(_Kept.of(past, cases))

    def told(self) -> Heard:
        """What was told of them, as it is recorded."""
        return Heard(tellings=self._was, messages=tuple(self._messages))

    def rehearsed(self, number: int, until: datetime) -> Heard:
        """What would be told of them under one of the configurations, by its number."""
        configuration = self.configurations[number]
        old = _Windows(self._kept)
        cases = [old.placed(one, one.cases[number]) for one in self._kept]
        outcome = rehearse(cases, configuration.routes, configuration.rates, self.mutes, until=until)
        told = {one.id: outcome.told.get(one.id, ()) for one in self._seen}
        return Heard(
            tellings={id_: tellings(many, outcome.why) for id_, many in told.items()},
            messages=tuple(one for many in told.values() for one in _messages(many)),
        )

    def trials(self, was: Heard, would: Heard) -> Iterator[Trial]:
        """Every finding since the first day, newest first."""
        for one in sorted(self._seen, key=lambda one: (one.found_at, one.id), reverse=True):
            yield Trial(finding=one, was=was.tellings.get(one.id, {}), would=would.tellings.get(one.id, {}))


#: a way, and when which message was made
_Message = tuple[Way, datetime, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What is told of all findings."""

    tellings: Mapping[str, Mapping[Way, Telling]]
    messages: tuple[_Message, ...]  #: one entry a finding


def _messages(told: Iterable[Told]) -> list[_Message]:
    return [
        ((one.alert.desk, one.alert.channel), one.at, one.message)
        for one in told
        if one.at is not None and one.message is not None
    ]


def _seen(finding: Finding) -> Seen:
    return Seen(
        id=finding.id,
        kind=finding.kind,
        rule=finding.rule,
        score=finding.score,
        status=finding.status,
        found_at=finding.found_at,
    )


def _case(past: Past, configuration: Configuration, mutes: Sequence[Mute]) -> Case:
    """A finding along the routes of a configuration; what follows from others is not known yet."""
    finding = past.finding
    alerts: tuple[Alert, ...] = ()
    if finding.score >= configuration.detecting.review_at:  # what is weaker would not even be kept
        alerts = alerts_for(finding, configuration.routes, now=finding.found_at)
    cap = caps.line_of(finding, finding.found_at) if finding.counted else None
    if cap is not None:
        alerts = tuple(counted(alert, cap.line, cap.until) for alert in alerts)
    return Case(
        finding=finding.id,
        cluster=finding.cluster,
        found_at=finding.found_at,
        severity=finding.severity,
        score=finding.score,
        alerts=alerts,
        mutes=frozenset(one.id for one in mutes if muting.names(one, finding)),
        judgements=past.judgements,
        actions=past.actions,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """A finding's cases, and what of it says which earlier ones it follows."""

    cases: tuple[Case, ...]
    alerts: tuple[Alert, ...]  #: that were made
    documents: frozenset[str]
    source: str | None  #: where it was found

    @classmethod
    def of(cls, past: Past, cases: tuple[Case, ...]) -> _Kept:
        seen, said = past.finding.observation, [claim.statement for claim in past.finding.claims]
        source = seen.source if seen is not None else said[0].source if said else None
        documents = {one.document for one in said}
        if seen is not None:
            documents |= {seen.document.id, (seen.previous or seen.document).id}
        alerts = tuple(one.alert for one in past.told if one.alert.judgement is None)
        return cls(cases=cases, alerts=alerts, documents=frozenset(documents), source=source)

    @property
    def stood_before(self) -> bool:
        """Whether it stood in its source before that was watched."""
        return any(one.gathered == "backfill" for one in self.alerts)


class _Windows:
    """What the alerts that were made say of what belongs together."""

    def __init__(self, kept: Sequence[_Kept]) -> None:
        self._of_group: dict[tuple[str, str, str], list[_Kept]] = defaultdict(list)
        self._first_polls: dict[str, list[datetime]] = defaultdict(list)
        for one in kept:
            for alert in one.alerts:
                self._of_group[alert.desk, alert.channel, alert.group].append(one)
            if one.stood_before and one.source is not None:
                self._first_polls[one.source].append(one.cases[0].found_at)

    def placed(self, one: _Kept, case: Case) -> Case:
        """The case with what it follows; and as part of a summary where it stood in a source before."""
        if one.source is not None and self._stood_before(one, case):
            case = replace(case, alerts=tuple(backfilled(alert, one.source) for alert in case.alerts))
        own = {(alert.desk, alert.channel) for alert in one.alerts if alert.reason not in _FOLLOWS}
        after = [alert for alert in one.alerts if alert.reason in _FOLLOWS]
        after = [alert for alert in after if (alert.desk, alert.channel) not in own]
        before = {id_: None for alert in after for id_ in self._before(one, alert)}
        known = {alert.id for alert in after if any(self._before(one, alert))}
        return replace(case, follows=tuple(before), fixed=tuple(alert for alert in after if alert.id not in known))

    def _before(self, one: _Kept, update: Alert) -> Iterator[str]:
        """The findings that were told along the way of an update, and that it may be about."""
        for other in self._of_group[update.desk, update.channel, update.group]:
            earlier = other.cases[0].found_at <= update.created_at and other is not one
            if earlier and one.documents & other.documents:
                yield other.cases[0].finding

    def _stood_before(self, one: _Kept, case: Case) -> bool:
        if one.alerts:
            return one.stood_before
        polls = self._first_polls.get(one.source or "", ())
        return any(abs(at - case.found_at) < SAME for at in polls)


# --- counts ----------------------------------------------------------------------------------------


@dataclass
class Day:
    """What changes for a desk and one of its channels on one day of its own zone."""

    was: int = 0  #: alerts
    would: int = 0
    messages_were: int = 0
    messages_would: int = 0
    new: int = 0
    lost: int = 0
    later: int = 0
    sooner: int = 0
    gathered: int = 0  #: told by itself before, and then in a digest, in a summary, or only counted
    latest: timedelta = timedelta()  #: how much later at most

    @property
    def changes(self) -> bool:
        return bool(self.new or self.lost or self.later or self.sooner or self.gathered)


class Totals:
    """Counts over many findings; it holds none of them."""

    def __init__(self, zones: Mapping[str, str] | None = None) -> None:
        self._zones = zones or {}
        self.findings = 0
        self.was: Counter[tuple[str, str, str]] = Counter()  #: alerts by desk, channel and kind
        self.would: Counter[tuple[str, str, str]] = Counter()
        self.new: Counter[str] = Counter()  #: findings by status
        self.lost: Counter[str] = Counter()
        self.days: dict[tuple[date, str, str], Day] = defaultdict(Day)

    def add(self, one: Trial) -> None:
        """Count one finding."""
        self.findings += 1
        self.was.update((*way, one.finding.kind) for way in _told(one.was))
        self.would.update((*way, one.finding.kind) for way in _told(one.would))
        self.new[one.finding.status.value] += bool(one.new)
        self.lost[one.finding.status.value] += bool(one.lost)
        for name, ways in (("was", _told(one.was)), ("would", _told(one.would)), ("new", one.new), ("lost", one.lost)):
            for way in ways:
                day = self._day(way, one.finding.found_at)
                setattr(day, name, getattr(day, name) + 1)
        for moved in one.moved:
            self._moved(self._day(moved.way, one.finding.found_at), moved)

    def add_messages(self, was: Iterable[_Message], would: Iterable[_Message]) -> None:
        """Count messages, each once, on the day on which it is made."""
        for way, at, _ in set(was):
            self._day(way, at).messages_were += 1
        for way, at, _ in set(would):
            self._day(way, at).messages_would += 1

    def _moved(self, day: Day, moved: Moved) -> None:
        later = moved.later
        day.gathered += moved.gathered
        if later is not None and later > timedelta():
            day.later, day.latest = day.later + 1, max(day.latest, later)
        elif later is not None:
            day.sooner += 1

    def _day(self, way: Way, at: datetime) -> Day:
        zone = ZoneInfo(self._zones.get(way[0], "UTC"))
        return self.days[at.astimezone(zone).date(), *way]


def zones(*configurations: Configuration) -> dict[str, str]:
    """Where each desk is, by its first route."""
    found: dict[str, str] = {}
    for configuration in configurations:
        for one in every(configuration.routes):
            found.setdefault(one.route.desk, one.route.zone)
    return found


# --- what it cannot show ---------------------------------------------------------------------------


def unseen(old: Configuration, new: Configuration) -> Iterator[str]:
    """What a changed configuration changes and stored findings cannot show."""
    differing = [name for name in ("actors", "places") if set(getattr(old, name)) != set(getattr(new, name))]
    if set(map(_reads, old.sources)) != set(map(_reads, new.sources)):
        differing.append("sources")
    if differing:
        yield (
            f"{', '.join(differing)} differ from the configuration in use: they change what is read and how it is "
            "compared, and no document is read again here"
        )
    was, is_ = old.detecting.review_at, new.detecting.review_at
    if is_ < was:
        yield f"review_at {is_:g} is below {was:g}: what was weaker than that was not kept, and is not counted"
    if (old.detecting.novelty, old.detecting.changes) != (new.detecting.novelty, new.detecting.changes):
        yield "novelty and changes are decided when something is found: what was told in a line stays in a line here"


def _reads(source: Source) -> tuple[object, ...]:
    """What of a source decides what its texts give; how often it is asked does not."""
    return source.id, source.url, source.actor, source.language, source.flags, source.enabled, source.options
