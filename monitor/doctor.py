"""What is wrong with an installation, and what to do about it. Pure: what was looked at is handed in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import islice

from monitor.config import Configuration
from monitor.counted import counted
from monitor.schedule import silent_for
from storage.records import ChannelState, Counts, Source, SourceState

#: free space below which a database cannot be relied on to grow, bytes
LITTLE = 2**30
#: how long after the time that a source was due somebody must have asked it
IDLE = timedelta(minutes=10)
#: a message is tried at once; waiting for so long, the outbox does not move
LATE = timedelta(minutes=15)
#: failures in a row after which a source is no passing trouble
FAILURES = 3
#: things of one sort that are named one by one
_NAMED = 10


class Grade(StrEnum):
    """How bad it is."""

    GOOD = "good"
    LOOK = "look"  #: works, but less well than it could
    BAD = "bad"  #: something is lost, late or not done


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """One thing that was looked at."""

    grade: Grade
    what: str
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """The database as it was found."""

    place: str
    size: int | None = None  #: bytes; None where it is no file of ours
    free: int | None = None  #: bytes left beside it
    faults: tuple[str, ...] = ()
    states: tuple[SourceState, ...] = ()
    counts: Counts | None = None
    channels: tuple[ChannelState, ...] = ()
    error: str | None = None  #: why it cannot be opened


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """All that was looked at."""

    now: datetime
    configuration: Configuration | None
    mistakes: tuple[str, ...] = ()
    base: Base | None = None  #: None: there is no database yet
    wanting: tuple[str, ...] = ()  #: programs that the configuration wants and that are not installed
    sandbox: str | None = None  #: why pages cannot be read in a process of their own


def diagnose(found: Installation) -> Iterator[Diagnosis]:
    """Everything that was looked at, in the order in which an operator would mend it."""
    if found.sandbox is not None:
        yield _bad(
            f"pages cannot be read: {found.sandbox}", "allow processes and 1 GiB of memory for each (ulimit -u, -v)"
        )
    if found.configuration is None:
        for mistake in islice(found.mistakes, _NAMED):
            yield _bad(mistake, "`gainsay check` names every mistake")
    else:
        yield from _configured(found.configuration)
        yield from (_look(one, "install it (docs/connectors.md), or take out what wants it") for one in found.wanting)
    if found.base is None:
        yield _look("there is no database yet", "`gainsay run` or `gainsay once` makes it")
        return
    yield from _stored(found.base)
    if found.configuration is not None and found.base.error is None:
        yield from _polled(found.configuration, found.base.states, found.now)
    if found.configuration is not None:
        yield from _told(found.configuration, found.base.channels)
    if found.base.counts is not None:
        yield from _sent(found.base.counts, found.now)


def _configured(configuration: Configuration) -> Iterator[Diagnosis]:
    if not configuration.sources:
        yield _bad("no sources: nothing is read", "add some under sources:, or `gainsay sources add URL`")
    if not configuration.actors:
        yield _bad("no actors: nobody's statements are watched", "add those you follow under actors:")
    if not configuration.routes:
        yield _bad("no routes: nobody is told", "say under routes: which desk hears of what, through which channel")
    if configuration.web.link is None:
        yield _look("web.link is not set: links in alerts lead nowhere", "set it to the dashboard's address")
    if configuration.fetching.contact is None:
        yield _look(
            "fetching.contact is not set: publishers cannot ask you to go slower, and some refuse such clients",
            "set it to an address of yours",
        )
    used = {name for route in configuration.routes for name in route.channels}
    for name in sorted(set(configuration.channels) - used):
        yield _look(f"the channel {name} is in no route", "name it in a route, or take it out")
    for warning in configuration.warnings:
        yield _bad(warning, "set it where Gainsay runs: service file, compose.yaml or secret file")
    many = f"{counted(len(configuration.sources), 'source')}, {counted(len(configuration.actors), 'actor')}"
    yield _good(f"{many} configured")


def _stored(base: Base) -> Iterator[Diagnosis]:
    if base.error is not None:
        yield _bad(f"the database cannot be used: {base.error}", "look at its place and who may write there")
        return
    for fault in base.faults:
        yield _bad(
            f"the database is damaged: {fault}", "stop Gainsay, keep the file, `gainsay restore` the last backup"
        )
    if base.free is not None and base.free < max(LITTLE, base.size or 0):
        yield _bad(
            f"{base.free / 2**20:,.0f} MiB are free beside the database of {(base.size or 0) / 2**20:,.0f} MiB",
            "make room: a full disk stops the reading, and a backup needs as much again",
        )
    if not base.faults:
        held = f", {base.size / 2**20:,.1f} MiB" if base.size is not None else ""
        yield _good(f"the database {base.place} is whole{held}")


def _polled(configuration: Configuration, states: Sequence[SourceState], now: datetime) -> Iterator[Diagnosis]:
    by_id = {source.id: source for source in configuration.sources}
    known = [state for state in states if state.source in by_id]
    yield from _nobody_polls(known, now)
    yield from _waiting(known)
    failing = [state for state in known if state.failures >= FAILURES]
    asked = [state for state in known if state.checked_at is not None]
    if asked and len(failing) == len(asked):
        yield _bad("no source can be reached", "look at the network, name servers and proxies of this machine")
        return
    yield from _some(
        (_bad(f"{one.source} failed {one.failures} times in a row: {one.error}", f"`gainsay try {one.source}`"))
        for one in sorted(failing, key=lambda one: -one.failures)
    )
    yield from _some(_odd(known, by_id, now))
    well = sum(not one.failures for one in asked)
    yield from _some(_good(f"{one.source} failed when asked last: {one.error}") for one in known if _is_passing(one))
    if well:
        yield _good(f"{well} of {counted(len(known), 'source')} answered when asked last")


def _is_passing(one: SourceState) -> bool:
    """Whether it failed, and not often enough to be called wrong: it is asked again by itself."""
    return 0 < one.failures < FAILURES


def _nobody_polls(states: Sequence[SourceState], now: datetime) -> Iterator[Diagnosis]:
    waiting = [state for state in states if state.status != "paused" and state.next_check_at + IDLE < now]
    if states and len(waiting) == len(states):
        last = max((state.checked_at for state in states if state.checked_at), default=None)
        since = f"since {last:%Y-%m-%d %H:%M} UTC" if last else "so far"
        yield _bad(f"nothing was polled {since}, though all was due", "start `gainsay run` (or look at its log)")


def _odd(states: Iterable[SourceState], by_id: dict[str, Source], now: datetime) -> Iterator[Diagnosis]:
    for one in states:
        silent = silent_for(one, by_id[one.source], now)
        if one.alarm is not None:
            yield _look(f"{one.source}: {one.alarm}", f"`gainsay try {one.source}`, and compare with the site")
        elif silent is not None:
            yield _look(
                f"{one.source} has given nothing for {silent.days} days, longer than its silent_after",
                "look whether it moved, or set expect.silent_after",
            )


def _waiting(states: Sequence[SourceState]) -> Iterator[Diagnosis]:
    """What several sources wait for together (a token, a server's wish) is one thing, said once."""
    together: dict[str, list[str]] = {}
    for one in states:
        if one.status == "waiting" and one.error is not None:
            together.setdefault(one.error, []).append(one.source)
    for why, sources in sorted(together.items()):
        named = ", ".join(sources[:_NAMED]) + (" ..." if len(sources) > _NAMED else "")
        advice = "they go on by themselves; where it is a token that is refused, renew it where it is kept"
        yield _look(f"{counted(len(sources), 'source waits', 'sources wait')} ({named}): {why}", advice)


def _told(configuration: Configuration, states: Iterable[ChannelState]) -> Iterator[Diagnosis]:
    """Channels that are off or fail."""
    for one in states:
        if one.channel not in configuration.channels:
            continue
        why = f": {one.why}" if one.why else ""
        if one.off_at is not None:
            what = f"the channel {one.channel} is off since {one.off_at:%Y-%m-%d %H:%M} UTC{why}"
            yield _bad(what, f"mend its address, then `gainsay channels enable {one.channel}`; what waits is kept")
        elif one.failing_since is not None:
            what = f"the channel {one.channel} fails since {one.failing_since:%Y-%m-%d %H:%M} UTC{why}"
            yield _look(what, f"`gainsay channels test {one.channel}` says what the receiver answers")


def _sent(counts: Counts, now: datetime) -> Iterator[Diagnosis]:
    if counts.oldest_due_at is not None and now - counts.oldest_due_at > LATE:
        waiting = counted(counts.due, "message waits", "messages wait")
        yield _bad(
            f"{waiting}, the oldest since {counts.oldest_due_at:%Y-%m-%d %H:%M} UTC",
            "/deliveries says what the receivers answer; `gainsay channels test NAME` tries one",
        )
    if counts.dead:
        what = f"{counted(counts.dead, 'message was', 'messages were')} refused or given up"
        yield _look(what, "/deliveries says why")
    if counts.oldest_due_at is None and not counts.dead:
        yield _good("every message was sent")


def _some(many: Iterable[Diagnosis]) -> Iterator[Diagnosis]:
    """The first of many; how many more there are."""
    rest = list(many)
    yield from rest[:_NAMED]
    if len(rest) > _NAMED:
        yield Diagnosis(grade=rest[-1].grade, what=f"and {len(rest) - _NAMED} more like these", advice="see /sources")


def _good(what: str) -> Diagnosis:
    return Diagnosis(grade=Grade.GOOD, what=what)


def _look(what: str, advice: str) -> Diagnosis:
    return Diagnosis(grade=Grade.LOOK, what=what, advice=advice)


def _bad(what: str, advice: str) -> Diagnosis:
    return Diagnosis(grade=Grade.BAD, what=what, advice=advice)
