"""Which desk hears of a finding, through which channel, and why or why not. Pure.

Routes are a tree. A finding is asked of each route in order. Of one that matches, the routes that stand in it are asked
first, each narrower; where none of them takes it, the route takes it itself if it is strong enough. The first that
takes it ends the search among its neighbours, unless it says `continue`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from alerts.texts import says
from storage.records import Alert, Fate, Finding, Reason, Route, Told, digest

#: who got an alert, or is about to
_GETS = frozenset({Fate.WAITING, Fate.SNOOZED, Fate.DUE, Fate.LEAVING, Fate.SENT})
#: what tells nobody of the finding itself, or only again
_ASIDE = frozenset({Reason.DIGEST, Reason.REPEAT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one route says of a finding."""

    route: Route
    name: str  #: its own, or its place in sources.yaml
    why_not: str | None  #: None: it takes it
    depth: int = 0  #: how many routes it stands in


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A route with its place."""

    route: Route
    path: str  #: "routes.0.routes.1"
    name: str  #: its own; else its place in the route around it, "karsan.routes.1"

    def within(self) -> Iterator[Placed]:
        """The routes that stand in it."""
        return placed(self.route.routes, self)


def placed(routes: Sequence[Route], around: Placed | None = None) -> Iterator[Placed]:
    """Neighbours with their places."""
    path, name = (f"{around.path}.", f"{around.name}.") if around else ("", "")
    for at, route in enumerate(routes):
        yield Placed(route=route, path=f"{path}routes.{at}", name=route.name or f"{name}routes.{at}")


def every(routes: Sequence[Route]) -> Iterator[Placed]:
    """All routes of the tree, each before those that stand in it."""
    return _every(placed(routes))


def _every(some: Iterable[Placed]) -> Iterator[Placed]:
    for one in some:
        yield one
        yield from _every(one.within())


def route_of(alert: Alert, routes: Sequence[Route]) -> Route | None:
    """The route of an alert as it is configured now; one that was moved is known by its desk and channel."""
    known = [one for one in every(routes) if one.route.desk == alert.desk]
    named = (one.route for one in known if alert.route in (one.name, one.path))
    moved = (one.route for one in known if alert.channel in one.route.channels)
    return next(named, None) or next(moved, None)


def verdicts(finding: Finding, routes: Sequence[Route]) -> Iterator[Verdict]:
    """Each route's answer, in order, up to the first that takes it and does not continue."""
    yield from _walk(finding, placed(routes), 0)[0]


def _walk(finding: Finding, some: Iterable[Placed], depth: int) -> tuple[list[Verdict], bool]:
    """The answers of neighbours and of what stands in them; whether any of them takes it."""
    said, taken = list[Verdict](), False
    for here in some:
        route = here.route
        why_not, inner, deeper = outside(finding, route), list[Verdict](), False
        if why_not is None:
            inner, deeper = _walk(finding, here.within(), depth + 1)
            why_not = "a route in it takes it" if deeper else too_weak(finding, route)
        said += (Verdict(route=route, name=here.name, why_not=why_not, depth=depth), *inner)
        if deeper or why_not is None:
            taken = True
            if not route.continue_:
                break
    return said, taken


def mismatch(finding: Finding, route: Route) -> str | None:
    """Why a finding does not go along a route by itself; None where it does."""
    return too_weak(finding, route) or outside(finding, route)


def too_weak(finding: Finding, route: Route) -> str | None:
    """Why a finding is not strong enough for a route; None where it is."""
    least = dict(route.rules).get(finding.rule)
    if finding.score < (route.at_least if least is None else least):
        needed = f"at_least {route.at_least:.2f}" if least is None else f"the {least:.2f} that {finding.rule} needs"
        return f"its strength {finding.score:.2f} is below {needed}"
    return None


def outside(finding: Finding, route: Route) -> str | None:
    """Why a route does not match a finding, and so nothing that stands in it; None where it does."""
    low, high = route.strength
    if not low <= finding.score <= high:
        return f"its strength {finding.score:.2f} is not from {low:.2f} to {high:.2f}"
    for name, wanted, has in _matchers(finding, route):
        if wanted and not has.intersection(route.inside if name == "places" and route.inside else wanted):
            return f"its {name} are {', '.join(sorted(has)) or 'none'}; the route wants {', '.join(wanted)}"
    if route.texts and not any(says(query, text) for query in route.texts for text in _texts(finding)):
        return f"no statement of it holds {' or '.join(route.texts)}"
    return None


def _matchers(finding: Finding, route: Route) -> Iterator[tuple[str, tuple[str, ...], set[str]]]:
    said = [claim.statement for claim in finding.claims]
    seen = finding.observation
    yield "kinds", route.kinds, {finding.kind}
    yield "severities", route.severities, {finding.severity}
    yield "actors", route.actors, {who for one in said for who in (one.actor, *one.joint, one.principal) if who}
    yield "principals", route.principals, {one.principal for one in said if one.principal}
    yield "languages", route.languages, {one.language for one in said}
    yield "sources", route.sources, {one.source for one in said} | ({seen.source} if seen else set())
    yield "flags", route.flags, {flag.value for one in said for flag in one.flags}
    yield "frames", route.frames, {claim.frame for claim in finding.claims}
    yield "places", route.places, set(_places(finding))


def _places(finding: Finding) -> Iterator[str]:
    """The places of a finding, and those that contain the places which its claims are looked up by."""
    for claim in finding.claims:
        for name in (*claim.keys, *(filler.entity or "" for filler in claim.roles)):
            if "place:" in name:
                yield name.rpartition("place:")[2]


def _texts(finding: Finding) -> Iterator[str]:
    """What was said; where no claim says it, what stands in the document."""
    yield from (claim.statement.text for claim in finding.claims)
    if finding.observation is not None and not finding.claims:
        yield finding.observation.document.text


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
    alerts = alerts_for(finding, routes, now=now)
    return followed(alerts, told, finding.id, finding.severity, finding.score, now=now)


def followed(
    alerts: Iterable[Alert], told: Iterable[Told], finding: str, severity: str, score: float, *, now: datetime
) -> tuple[Alert, ...]:
    """The alerts of a finding, and one along the way of everybody who was told what it changes or takes back."""
    made = {(alert.desk, alert.channel): alert for alert in alerts}
    for one in told:
        heard = one.alert.judgement is None and one.alert.reason not in _ASIDE and not one.alert.counted
        if heard and one.fate in _GETS:
            update = replace(_update(one.alert, now), finding=finding, severity=severity, score=score)
            made[one.alert.desk, one.alert.channel] = update
    return tuple(made.values())


def counted(alert: Alert, line: str, until: datetime) -> Alert:
    """The alert of a finding that is one of too many: told in one line with the others, when the time is over.

    In a digest, where all is in one message, it comes after the others.
    """
    if alert.gathered:
        return replace(alert, reason=Reason.DIGEST)
    group = digest("line", alert.desk, alert.channel, line)
    return replace(alert, reason=Reason.DIGEST, group=group, due_at=until)


def backfilled(alert: Alert, source: str) -> Alert:
    """The alert of what stood in a source before it was watched: all of that is told in one message."""
    if alert.gathered or alert.reason is not Reason.FIRST:
        return alert
    group = digest("backfill", alert.desk, alert.channel, alert.route, source)
    return replace(alert, gathered="backfill", group=group, due_at=alert.created_at)


def _update(before: Alert, now: datetime) -> Alert:
    """An alert along the way of an earlier one."""
    wait = timedelta() if before.gathered else before.due_at - before.created_at
    return replace(
        before,
        reason=Reason.UPDATE,
        created_at=now,
        due_at=now + wait,
        gathered=before.gathered if before.gathered == "digest" else "",
        counted=False,
    )


def _alert(finding: Finding, verdict: Verdict, channel: str, now: datetime) -> Alert:
    route = verdict.route
    by = {"cluster": finding.cluster, "kind": finding.kind, "rule": finding.rule, "finding": finding.id}
    group = digest("group", route.desk, channel, *(by[name] for name in route.group_by))
    return Alert(
        desk=route.desk,
        route=verdict.name,
        channel=channel,
        finding=finding.id,
        group=digest("digest", route.desk, channel, verdict.name) if route.digest else group,
        reason=Reason.FIRST,
        language=route.language,
        created_at=now,
        due_at=now + route.group_wait,
        severity=finding.severity,
        score=finding.score,
        gathered="digest" if route.digest else "",
    )
