"""Scripts in time: what is found when, and what a desk must be told between which times. Nobody waits.

A line begins with a time of day, or two with a dash between, in UTC, after `+1` on the next day, and so on:

    09:00        push a kesh urgent      the finding a, of the dispute kesh; severity and strength may follow
    09:00        push rain x40 kesh      forty findings, rain-0 to rain-39, each a dispute of its own (kesh-0 ...)
    09:10        backfill old x40        forty that stood in a new source
    09:01-09:02  want hook first: a b    one message to the channel hook, of that reason, that shows a and b
    09:01-09:02  want hook digest: a +3  the same, and it counts three others
    09:01-09:02  want hook digest: *     whatever it shows
    09:30        confirm a               or dismiss: what a person makes of it

Every message must be wanted, and every one that is wanted must come.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from alerts import outbox
from alerts.channels import Means
from alerts.message import Message, Names
from alerts.routes import alerts_for, backfilled
from monitor.config import Configuration, load
from storage.records import Claim, Decision, Finding, Judgement, Span, Status
from storage.store import Store
from tests import databases
from tests.factory import claim, document, finding, seen, statement
from tests.receivers import PlainHttp

DAY = datetime(2030, 3, 6, tzinfo=UTC)
CHANNELS = """\
version: 1
places: [{id: velmar, names: {en: [Velmar]}}, {id: kesh, names: {en: [Kesh]}, part_of: velmar}]
channels:
  - {id: hook, kind: console}
  - {id: phone, kind: console, rate: 3 per hour}
"""
_TIME = re.compile(r"(?:\+(\d+)\s+)?(\d\d):(\d\d)")
_SEVERITIES = ("urgent", "normal", "low")


@dataclass(frozen=True, slots=True)
class Heard:
    """One message as it came."""

    at: datetime
    channel: str
    reason: str
    shown: frozenset[str]
    more: int

    def __str__(self) -> str:
        more = f" +{self.more}" if self.more else ""
        return f"{self.at:%d %H:%M:%S} {self.channel} {self.reason}: {' '.join(sorted(self.shown))}{more}"


@dataclass
class Channel:
    """Keeps what it gets."""

    got: list[Message] = field(default_factory=list)

    def send(self, message: Message, means: Means) -> None:
        self.got.append(message)


@dataclass
class Stage:
    """A store, the routes, channels that keep what they get, and a time that a script moves."""

    store: Store
    configuration: Configuration
    now: datetime = DAY
    heard: list[Heard] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)  #: of findings, by id
    found: dict[str, Finding] = field(default_factory=dict)

    def push(self, name: str, many: int = 1, *, cluster: str = "", source: str | None = None, **more: object) -> None:
        """Keep findings, in one transaction; `source` is a new one in which they stood."""
        text = f"{name} is told of Kesh."
        said = statement(document(name, text, language="en"))
        claims = [claim(said, place=f"{name}-{at}", span=Span(start=0, end=len(text))) for at in range(many)]
        made = [self._finding(one, name if many == 1 else f"{name}-{at}", at, many, cluster, more)
                for at, one in enumerate(claims)]  # fmt: skip
        routes = self.configuration.routes
        alerts = [alert for one in made for alert in alerts_for(one, routes, now=self.now)]
        alerts = [backfilled(alert, source) for alert in alerts] if source else alerts
        decision = Decision(findings=tuple(made), alerts=tuple(alerts))
        self.store.record(seen(document(name, text, language="en")), (said,), tuple(claims), lambda _: decision)

    def _finding(self, one: Claim, name: str, at: int, many: int, cluster: str, more: dict[str, object]) -> Finding:
        dispute = cluster or name
        values: dict[str, Any] = {"severity": "normal", **more}
        values["score"] = values.get("score", 0.9) - at / 100_000  # so that their order is known
        made = finding(one, cluster=dispute if many == 1 else f"{dispute}-{at}", found_at=self.now, **values)
        self.names[made.id], self.found[name] = name, made
        return made

    def judge(self, name: str, status: Status) -> None:
        made = Judgement(finding=self.found[name].id, status=status, by="Mina", why="looked", at=self.now)
        assert outbox.judge(self.store, made)

    def tick(self) -> None:
        """Bundle and send what is due now."""
        routes, rates = self.configuration.routes, self.configuration.rates
        outbox.bundle(self.store, routes, Names(), now=self.now, rates=rates)
        channels = {name: Channel() for name in self.configuration.channels}
        clock = {"http": PlainHttp(), "environ": {}, "clock": lambda: self.now, "random": lambda: 0.0}
        while outbox.deliver(self.store, channels, **clock).sent:  # type: ignore[arg-type]
            pass
        for name, channel in channels.items():
            self.heard += [self._heard(name, message) for message in channel.got]

    def until(self, end: datetime, step: timedelta) -> None:
        """Let time go by."""
        while self.now + step < end:
            self.now += step
            self.tick()
        self.now = end
        self.tick()

    def _heard(self, channel: str, message: Message) -> Heard:
        data = json.loads(message.data)
        shown = frozenset(self.names[one["id"]] for one in data["findings"])
        return Heard(self.now, channel, message.reason.value, shown, data["more"])


@contextmanager
def stage(folder: Path, routes: str, *, channels: str = CHANNELS, day: datetime = DAY) -> Iterator[Stage]:
    """A stage with these routes, and with `defaults` where they hold some."""
    path = folder / "sources.yaml"
    path.write_text(channels + routes, encoding="utf-8")
    store = Store(databases.url(folder, "kept.db"))
    store.migrate()
    try:
        yield Stage(store=store, configuration=load(path, environ={}), now=day)
    finally:
        store.close()


@dataclass(frozen=True, slots=True)
class _Line:
    start: datetime
    end: datetime
    words: tuple[str, ...]


def play(on: Stage, script: str) -> list[str]:
    """What went otherwise than the script says; none where all went so.

    The outbox looks every ten minutes, and every minute where something is wanted, beginning a minute before.
    """
    lines = [_line(text, on.now) for text in script.strip().splitlines() if text.strip()]
    for at in _times(lines):
        on.now = at
        on.tick()
        for one in lines:
            if one.start == at and one.words[0] != "want":
                _act(on, one.words)
                on.tick()
    left = list(on.heard)
    wrong = []
    for one in lines:
        if one.words[0] == "want":
            came = next((heard for heard in left if _is(heard, one)), None)
            if came is None:
                wrong.append(f"did not come {one.start:%d %H:%M} to {one.end:%H:%M}: {' '.join(one.words[1:])}")
            else:
                left.remove(came)
    return [*wrong, *(f"not wanted: {heard}" for heard in left)]


def _times(lines: list[_Line]) -> list[datetime]:
    minute = timedelta(minutes=1)
    first, last = min(one.start for one in lines), max(one.end for one in lines) + minute
    found = {first + number * 10 * minute for number in range((last - first) // (10 * minute) + 1)} | {last}
    for one in lines:
        found |= {one.start + number * minute for number in range(-1, (one.end - one.start) // minute + 1)}
    return sorted(at for at in found if at >= first)


def _line(text: str, day: datetime) -> _Line:
    found = list(_TIME.finditer(text))
    times = [one for one in found if text[: one.start()].strip(" -+0123456789:") == ""]
    start, end = (_moment(one, times[0][1], day) for one in (times[0], times[-1]))
    return _Line(start, end, tuple(text[times[-1].end() :].split()))


def _moment(match: re.Match[str], days: str | None, day: datetime) -> datetime:
    hours, minutes = int(match[2]), int(match[3])
    return day.replace(hour=0, minute=0) + timedelta(days=int(days or 0), hours=hours, minutes=minutes)


def _act(on: Stage, words: tuple[str, ...]) -> None:
    verb, name, *rest = words
    if verb in ("confirm", "dismiss"):
        on.judge(name, Status.CONFIRMED if verb == "confirm" else Status.DISMISSED)
        return
    many = next((int(word[1:]) for word in rest if re.fullmatch(r"x\d+", word)), 1)
    grave = next((word for word in rest if word in _SEVERITIES), "normal")
    score = next((float(word) for word in rest if re.fullmatch(r"[01]\.\d+", word)), 0.9)
    cluster = next((word for word in rest if word.isalpha() and word not in _SEVERITIES), "")
    source = "new-source" if verb == "backfill" else None
    on.push(name, many, cluster=cluster, source=source, severity=grave, score=score)


def _is(heard: Heard, line: _Line) -> bool:
    _, channel, reason, *names = line.words
    more = sum(int(name[1:]) for name in names if name.startswith("+"))
    shown = {name for name in names if not name.startswith("+")}
    same = (heard.channel, f"{heard.reason}:") == (channel, reason) and line.start <= heard.at <= line.end
    return same and ("*" in shown or (heard.shown == shown and heard.more == more))
