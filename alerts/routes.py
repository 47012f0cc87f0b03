"""Which desk hears of a finding, through which channel, and why or why not. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from storage.records import Alert, Fate, Finding, Reason, Route, Told, digest

#: who got an alert, or is about to
_GETS = frozenset({Fate.WAITING, Fate.SNOOZED, Fate.DUE, Fate.LEAVING, Fate.SENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one route says of a finding."""

    route: Route
    name: str  #: its place in sources.yaml
    why_not: str | None  #: None: it matches


def verdicts(finding: Finding, routes: Sequence[Route]) -> Iterator[Verdict]:
    """Each route's answer, in order, up to the first match that does not continue."""
    for at, route in enumerate(routes):
        verdict = Verdict(route=route, name=f"routes.{at}", why_not=mismatch(finding, route))
        yield verdict
        if verdict.why_not is None and not route.continue_:
            return


def mismatch(finding: Finding, route: Route) -> str | None:
    """Why a finding does not go along a route; None where it does."""
    least = dict(route.rules).get(finding.rule)
    if finding.score < (route.at_least if least is None else least):
        needed = f"at_least {route.at_least:.2f}" if least is None else f"the {least:.2f} that {finding.rule} needs"
        return f"its strength {finding.score:.2f} is below {needed}"
    for name, wanted, has in _matchers(finding, route):
        if wanted and not has.intersection(wanted):
            return f"its {name} are {', '.join(sorted(has)) or 'none'}; the route wants {', '.join(wanted)}"
    return None


def _matchers(finding: Finding, route: Route) -> Iterator[tuple[str, tuple[str, ...], set[str]]]:
    said = [claim.statement for claim in finding.claims]
    seen = finding.observation
    yield "kinds", route.kinds, {finding.kind}
    yield "severities", route.severities, {finding.severity}
    yield "actors", route.actors, {who for one in said for who in (one.actor, *one.joint, one.principal) if who}
    yield "languages", route.languages, {one.language for one in said}
    yield "sources", route.sources, {one.source for one in said} | ({seen.source} if seen else set())
    yield "frames", route.frames, {claim.frame for claim in finding.claims}
    yield "places", route.places, {place for claim in finding.claims for place in _places(claim.keys)}


def _places(keys: Sequence[str]) -> Iterator[str]:
    for key in keys:
        if "place:" in key:
            yield key.rpartition("place:")[2]


def alerts_for(finding: Finding, routes: Sequence[Route], *, now: datetime) -> tuple[Alert, ...]:
    """One alert for each channel of each matching route; a desk hears of a finding once a channel."""
    made: dict[str, Alert] = {}
    for verdict in verdicts(finding, routes):
        if verdict.why_not is None:
            for channel in verdict.route.channels:
                alert = _alert(finding, verdict, channel, now)
                made.setdefault(alert.id, alert)
    return tuple(made.values())


def updates_for(finding: Finding, told: Sequence[Told], routes: Sequence[Route], *, now: datetime) -> tuple[Alert, ...]:
    """The alerts of a finding that changes or takes back what was told: they also go to everybody who got that.

    Whatever their routes want, and in the thread that they know; a desk hears of it once a channel.
    """
    made = {(alert.desk, alert.channel): alert for alert in alerts_for(finding, routes, now=now)}
    for one in told:
        if one.fate in _GETS and one.alert.judgement is None and one.alert.reason is not Reason.DIGEST:
            made[one.alert.desk, one.alert.channel] = _update(finding, one.alert, now)
    return tuple(made.values())


def counted(alert: Alert, line: str, until: datetime) -> Alert:
    """The alert of a finding that is one of too many: told in one line with the others, when the time is over."""
    group = digest("line", alert.desk, alert.channel, line)
    return replace(alert, reason=Reason.DIGEST, group=group, due_at=until)


def _update(finding: Finding, before: Alert, now: datetime) -> Alert:
    """An alert along the way of an earlier one."""
    wait = before.due_at - before.created_at
    return replace(before, finding=finding.id, reason=Reason.UPDATE, created_at=now, due_at=now + wait)


def _alert(finding: Finding, verdict: Verdict, channel: str, now: datetime) -> Alert:
    route = verdict.route
    by = {"cluster": finding.cluster, "kind": finding.kind, "rule": finding.rule, "finding": finding.id}
    return Alert(
        desk=route.desk,
        route=verdict.name,
        channel=channel,
        finding=finding.id,
        group=digest("group", route.desk, channel, *(by[name] for name in route.group_by)),
        reason=Reason.FIRST,
        language=route.language,
        created_at=now,
        due_at=now + route.group_wait,
    )
