"""The tests that stand beside the routes in sources.yaml: a described finding, and who must hear of it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from alerts.groups import timing
from alerts.routes import Verdict, alerts_for, every, verdicts
from monitor.config import Configuration, RouteTest, models
from monitor.world import World
from storage.records import (
    Act,
    Alert,
    Claim,
    DocumentKind,
    Filler,
    Finding,
    Form,
    Group,
    Route,
    Span,
    Statement,
)

#: where a test names no time: a day on which nothing is special
NOON = datetime(2030, 1, 2, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Who hears of a finding, and why or why not."""

    desks: frozenset[str]
    channels: frozenset[str]
    routes: frozenset[str]
    reasons: tuple[str, ...]


def failures(configuration: Configuration) -> Iterator[str]:
    """One line for each test that fails: file, line, path, and what came instead."""
    for test in configuration.tests:
        if why := failure(test, configuration):
            at, name = test.place, f" ({test.options.name})" if test.options.name else ""
            yield f"{at.file}:{at.line}:{at.column}: {test.path}{name}: {why}"


def failure(test: RouteTest, configuration: Configuration) -> str | None:
    """What came instead of what a test expects; None where it is as expected."""
    wanted, came = test.options.expect, telling(test.options, configuration)
    missed = list(_missed(wanted, came))
    reason = test.options.reason
    if not missed and reason is not None and not any(reason.casefold() in one.casefold() for one in came.reasons):
        missed.append(f"no reason holds {reason!r}")
    return f"{'; '.join(missed)}; {'; '.join(came.reasons) or 'there are no routes'}" if missed else None


def _missed(wanted: str | models.TellingOptions, came: Telling) -> Iterator[str]:
    if isinstance(wanted, str):
        if came.desks:
            yield f"expected nobody, told {_shown(came.desks)}"
        return
    for name in ("desks", "channels", "routes"):
        asked, has = set(getattr(wanted, name)), getattr(came, name)
        if name in wanted.model_fields_set and asked != has:
            yield f"expected {name} {_shown(asked)}, came {_shown(has)}"


def _shown(names: Sequence[str] | frozenset[str] | set[str]) -> str:
    return ", ".join(sorted(names)) or "nobody"


def telling(test: models.RouteTestOptions, configuration: Configuration) -> Telling:
    """Who would hear of the finding that a test describes."""
    at = test.at or NOON
    found = described(test.finding, configuration, at)
    said = list(verdicts(found, configuration.routes))
    alerts = alerts_for(found, configuration.routes, now=at)
    taken = [one for one in said if one.why_not is None]
    return Telling(
        desks=frozenset(alert.desk for alert in alerts),
        channels=frozenset(alert.channel for alert in alerts),
        routes=frozenset(one.name for one in taken),
        reasons=tuple(_reasons(said, alerts, configuration.routes, at)),
    )


def _reasons(said: Sequence[Verdict], alerts: Sequence[Alert], routes: Sequence[Route], at: datetime) -> Iterator[str]:
    known = {one.name: one.route for one in every(routes)}
    for verdict in said:
        if verdict.why_not is not None:
            yield f"{verdict.name}: {verdict.why_not}"
    for alert in alerts:
        yield f"{alert.route}: {when(alert, known[alert.route], at)}"


def when(alert: Alert, route: Route, now: datetime) -> str:
    """When an alert that is made now goes out, and why then."""
    group = Group(key=alert.group, desk=alert.desk, route=alert.route, channel=alert.channel, alerts=(alert,))
    made = timing(group, route, now)
    return f"{alert.channel} {'now' if made.at <= now else f'at {made.at:%Y-%m-%d %H:%M} UTC'}: {made.why}"


def described(options: models.DescribedOptions, configuration: Configuration, at: datetime) -> Finding:
    """The finding that a test describes: each actor says each text, about each place."""
    world = World(configuration.actors, configuration.places)
    flags = {source.id: source.flags for source in configuration.sources}
    many = max(1, *(len(getattr(options, name)) for name in ("actors", "sources", "languages", "frames", "text")))
    claims = []
    for number in range(many):
        actor = _of(options.actors, number)
        source = _of(options.sources, number) or ""
        text = _of(options.text, number) or ""
        said = Statement(
            document=f"document {number}",
            version=f"version {number}",
            source=source,
            url="",
            channel=DocumentKind.POST,
            flags=flags.get(source, ()),
            speaker=None,
            actor=actor,
            principal=_of(options.principals, number) or world.principal(actor, at),
            text=text,
            spans=(Span(start=0, end=len(text)),),
            form=Form.POST,
            language=_of(options.languages, number) or "und",
            said_at=at,
            seen_at=at,
        )
        claims.append(_claim(said, _of(options.frames, number) or "", options.places, world))
    return Finding(
        kind=options.kind,
        claims=tuple(claims),
        score=options.strength,
        rule=options.rule,
        because=(),
        cluster="",
        severity=options.severity,
        found_at=at,
    )


def _claim(said: Statement, frame: str, places: Sequence[str], world: World) -> Claim:
    inner = (Filler(role="place", text=place, entity=f"place:{place}") for place in places)
    around = dict.fromkeys(outer for place in places for outer in (place, *world.containers(place)))
    keys = tuple(f">{frame}|place:{place}" for place in around)
    return Claim(statement=said, act=Act.ASSERT, frame=frame, roles=tuple(inner), span=said.spans[0], keys=keys)


def _of(values: Sequence[str], at: int) -> str | None:
    """One of a list, the last where it is too short; None of an empty one."""
    return values[min(at, len(values) - 1)] if values else None
