"""Say why a finding was flagged and why it was or was not sent; or why two statements were flagged, or were not."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from datetime import datetime

    from alerts.audit import Event
    from monitor.config.models import DetectingOptions
    from monitor.world import World
    from storage.records import Alert, Claim, Comparison, Delivery, Finding, Group, Statement, Told
    from storage.store import Store


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay explain`."""
    parser.add_argument(
        "id", metavar="ID", help="a finding, as alerts and the dashboard show it; with OTHER, a statement or claim"
    )
    parser.add_argument(
        "other",
        nargs="?",
        metavar="OTHER",
        help="a second statement or claim: says what the two are to each other, flagged or not, and which gate stopped"
        " them (ids: /api/v1/statements, or a finding's page)",
    )


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Print both sides with the reason, flagged or not; for a finding also what became of its messages."""
    lines = _of_finding(args, environ) if args.other is None else _of_pair(args, environ)
    for line in lines:
        print(line)
    return 0


# --- a finding ----------------------------------------------------------------------------------


def _of_finding(args: argparse.Namespace, environ: Mapping[str, str]) -> Iterator[str]:
    from monitor import clock
    from monitor.database import database_url, existing

    with existing(database_url(args.config, environ)) as store:
        finding = found(store, args.id)
        messages = store.deliveries_of(finding.id)
        told = store.told(finding.id, clock.now())
        waiting = store.waiting(finding.id)
        story = _story(store, finding, messages, told)
    yield from _lines(finding)
    for delivery in messages:
        counted = any(one.alert.counted and one.alert.channel == delivery.channel for one in told)
        yield f"{delivery.channel}: {_fate(delivery)}{_why(delivery, counted=counted)}"
    taken = [one.alert for one in told if one.fate == "withdrawn"]
    yield from (f"{alert.channel}: {_taken(alert)}" for alert in taken)
    yield from _held(waiting, args, environ, clock.now())
    if not messages and not taken and not waiting and not any(one.held for one in told):
        yield "no message holds it: `gainsay route` says why"
    yield from (f"{one.at:%Y-%m-%d %H:%M:%S} UTC, {one.who}: {one.what}, {one.words}" for one in story)


def _story(store: Store, finding: Finding, messages: Sequence[Delivery], told: Sequence[Told]) -> tuple[Event, ...]:
    """Who was told what and when, or by which mute or snooze not, and what they did."""
    from alerts.audit import history

    named = sorted({id_ for one in told for id_ in (one.held, one.alert.mute) if id_})
    done = (store.judgements(finding.id), store.actions(finding.id))
    return history(told, messages, *done, store.mutes_by_id(named))


def found(store: Store, id_: str) -> Finding:
    """The finding of that id; raises CommandError."""
    finding = store.finding(id_)
    if finding is None:
        raise CommandError(f"no finding {id_} in this database; ids stand in every alert and on the dashboard")
    return finding


def _lines(finding: Finding) -> Iterator[str]:
    from alerts.plugins import load
    from monitor.world import World

    about = (load("monitor.detectors", finding.kind).__doc__ or "").strip().replace("\n", " ")
    yield f"{finding.kind} {finding.id}: {about}"
    yield f"strength {finding.score:.2f}, rule {finding.rule or 'none'}, {finding.severity}, {finding.status}"
    if finding.counted:
        yield "one of too many: counted in a line with others, not told by itself (detecting.novelty, .changes)"
    for claim in finding.claims:
        yield from _side(claim.statement, (claim,))
    # without the configuration, so that a broken one hides no finding
    yield from _role_by_role(finding.claims, World())
    yield from (f"because: {words}" for words in finding.because)
    yield from (f"caution: {words}" for words in finding.cautions)


def _side(said: Statement, claims: Sequence[Claim]) -> Iterator[str]:
    yield f"- {_who(said)} ({said.source}, seen {said.seen_at.isoformat()}): {said.text}"
    yield from (f"  read as {_content(claim)}" for claim in claims)
    if not claims:
        yield "  nothing that Gainsay can compare was read in it"


def _who(said: Statement) -> str:
    return said.actor or said.speaker or "unknown"


def _content(claim: Claim) -> str:
    roles = ", ".join(f"{filler.role}: {filler.entity or filler.text}" for filler in claim.roles)
    return f"{claim.act} {claim.frame} {claim.polarity} {roles} ({claim.certainty}, {claim.mood})"


def _role_by_role(claims: Sequence[Claim], world: World) -> Iterator[str]:
    from monitor.compare.why import roles

    for one in roles(claims, world):
        yield f"{one.role}:"
        for claim, words in zip(claims, one.sides, strict=True):
            yield f"  {_who(claim.statement)}: {words}"


def _why(delivery: Delivery, *, counted: bool) -> str:
    """Why a message was made when it was."""
    why = f"; made {delivery.created_at.isoformat()}: {delivery.why}" if delivery.why else ""
    return f"{why}; there it is only counted" if counted else why


def _taken(alert: Alert) -> str:
    if alert.again:
        return "not said again, because it was answered"
    return "withdrawn before it was sent, because the finding was dismissed"


def _held(
    waiting: Sequence[Group], args: argparse.Namespace, environ: Mapping[str, str], now: datetime
) -> Iterator[str]:
    """When what waits goes out, and why not before; a broken configuration hides no finding."""
    from alerts.groups import timing
    from alerts.pace import configured
    from monitor.config import ConfigurationError, load

    try:
        routes = load(args.config, environ=environ).routes if waiting else ()
    except ConfigurationError:
        yield from (f"{group.channel}: waits; sources.yaml is broken, so nothing says until when" for group in waiting)
        return
    for group in waiting:
        made = timing(group, configured(group, routes), now)
        others = f" with {len(group.alerts) - 1} others" if len(group.alerts) > 1 else ""
        yield f"{group.channel}: waits{others} until {made.at.isoformat()}: {made.why}"


def _fate(delivery: Delivery) -> str:
    if delivery.sent_at is not None:
        return f"sent {delivery.sent_at.isoformat()} at attempt {delivery.attempts}"
    if delivery.withdrawn_at is not None:
        return f"withdrawn {delivery.withdrawn_at.isoformat()} before it was sent"
    if delivery.dead_at is not None:
        return f"given up {delivery.dead_at.isoformat()}: {delivery.error}"
    return f"waits, {delivery.attempts} attempts so far{': ' + delivery.error if delivery.error else ''}"


# --- a pair -------------------------------------------------------------------------------------

Said = tuple["Statement", tuple["Claim", ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """One pair of claims with what it is worth to a desk."""

    one: Comparison
    finding: Finding | None  #: what it would be told as, however weak; None where no detector tells of it
    kept: Finding | None  #: what the database holds of this pair, also if it would not be told today


def _of_pair(args: argparse.Namespace, environ: Mapping[str, str]) -> Iterator[str]:
    from monitor.config import load
    from monitor.database import database_url, existing
    from monitor.world import World

    configuration = load(args.config, environ=environ)
    world = World(configuration.actors, configuration.places)
    with existing(database_url(args.config, environ)) as store:
        new, earlier = _in_order(store, args.id, args.other)
        judged = [_judged(store, one, other, world) for one in new[1] for other in earlier[1]]
    yield from _side(*new)
    yield from _side(*earlier)
    yield from _verdict(judged, world, configuration.detecting)


def _in_order(store: Store, one: str, other: str) -> tuple[Said, Said]:
    """Both sides, the one that came last first, as it was set against the earlier one; raises CommandError."""
    sides = [_said(store, one), _said(store, other)]
    ids = [{said.id, *(claim.id for claim in claims)} for said, claims in sides]
    if one == other or one in ids[1] or other in ids[0]:
        raise CommandError(f"{one} and {other} are one statement; give the ids of two")
    new, earlier = sorted(sides, key=lambda side: (side[0].seen_at, side[0].start), reverse=True)
    return new, earlier


def _said(store: Store, id_: str) -> Said:
    found = store.said(id_)
    if found is None:
        raise CommandError(f"no statement or claim {id_} in this database; /api/v1/statements gives the ids")
    return found


def _judged(store: Store, new: Claim, earlier: Claim, world: World) -> _Judged:
    from alerts.plugins import names
    from monitor.compare import compare
    from monitor.detect import DETECTORS, Thresholds, detect, of_comparison

    one, at = compare(new, earlier, world=world), new.statement.seen_at
    told = detect(new, (one,), found_at=at, thresholds=Thresholds(review_at=0.0))
    finding = max((each for each in told if len(each.claims) > 1), key=lambda each: each.score, default=None)
    # the id of a finding is that of its kind and claims
    ids = (of_comparison(kind, one, found_at=at).id for kind in names(DETECTORS))
    return _Judged(one=one, finding=finding, kept=next((kept for id_ in ids if (kept := store.finding(id_))), None))


def _verdict(judged: Sequence[_Judged], world: World, detecting: DetectingOptions) -> Iterator[str]:
    """The pair of claims that says most; where a desk was not told of it, also what stopped the others."""
    if not judged:
        yield "not flagged: there is nothing to compare"
        return
    best = max(judged, key=_rank)
    if not best.one.gate:
        yield from _relation(best.one, world)
        yield from _worth(best, world, detecting)
    if best.kept is not None:
        yield f"flagged: {best.kept.kind} {best.kept.id}, strength {best.kept.score:.2f} when it was found"
    if best.finding is None:
        yield from (_why_not(each.one, world) for each in judged if each.one.gate)


def _rank(judged: _Judged) -> tuple[bool, float, bool, float, float]:
    score = judged.finding.score if judged.finding else 0.0
    return judged.kept is not None, score, not judged.one.gate, judged.one.strength, judged.one.conflict


def _why_not(one: Comparison, world: World) -> str:
    from alerts.message import excerpt, one_line
    from monitor.compare.why import stopped

    new, earlier = (f"{claim.frame} [{one_line(excerpt(claim).decisive)}]" for claim in (one.new, one.earlier))
    return f"nothing to flag in {new} / {earlier}: {stopped(one, world)}"


def _relation(one: Comparison, world: World) -> Iterator[str]:
    yield f"{one.relation}, strength {one.strength:.2f}, rule {one.rule or 'none'}"
    yield from _role_by_role((one.new, one.earlier), world)
    yield from (f"because: {words}" for words in one.because)


def _worth(judged: _Judged, world: World, detecting: DetectingOptions) -> Iterator[str]:
    """Whether a desk is told, may look, or hears nothing of it, and why."""
    one, finding = judged.one, judged.finding
    if finding is None:
        yield f"not flagged: no detector tells of {one.relation} in such a pair"
        return
    yield from _capped(one, finding)
    yield f"as {finding.kind} it scores {finding.score:.2f}: {_place(finding, detecting)}"
    if judged.kept is None and finding.score >= detecting.review_at:
        yield f"not flagged: no finding of this pair is kept; {_passed_over(one, world)}"


def _passed_over(one: Comparison, world: World) -> str:
    """Why a pair that is worth it is in no finding, as far as what is kept of it can tell."""
    from monitor.claims import wanted

    new, earlier = one.new.statement, one.earlier.statement
    if new.document == earlier.document and new.version != earlier.version:
        return "they stand in two versions of one document, and an edit is told as such"
    if not set(wanted(one.new, world)).intersection(one.earlier.keys):
        return "nothing that both name leads from the one to the other"
    return "a stronger one of the dispute was told, it had been said before, or it was read under other settings"


def _capped(one: Comparison, finding: Finding) -> Iterator[str]:
    from monitor.detect import UNTRACKED

    untracked = not any(claim.statement.actor for claim in (one.new, one.earlier))
    if untracked or (finding.score == UNTRACKED and finding.score < one.strength):
        who = "no speaker is tracked" if untracked else "one side is named by a role alone"
        yield f"{who}: it counts {UNTRACKED:.2f} at most, for review only"


def _place(finding: Finding, detecting: DetectingOptions) -> str:
    told_from = detecting.told_from(finding.rule)
    if finding.score >= told_from:
        return f"an alert (from {told_from:.2f})"
    if finding.score >= detecting.review_at:
        return f"below an alert ({told_from:.2f}), for review (from {detecting.review_at:.2f})"
    return f"below review ({detecting.review_at:.2f}), so nothing is kept"
