"""What a person wants done with a finding, from wherever they say it, as the record that is kept of it. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from alerts.muting import LONGEST
from storage.records import Action, Deed, Dismissal, Finding, Judgement, Mute, Status

#: who wants to hear nothing for longer mutes the dispute, and says why
LONGEST_SNOOZE = timedelta(days=30)
#: what of a finding a mute can name
SCOPES = ("cluster", "actor", "rule", "source")
#: in place of a time: the mute runs until somebody lifts it
LIFTED = "lifted"
_LENGTH = re.compile(r"\s*(\d{1,5})\s*(m|min|h|d|w)\s*")
_UNITS = {"m": "minutes", "min": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class Unclear(ValueError):
    """What was said cannot be done so; the message is for who said it."""


class Unreasoned(Unclear):
    """A judgement without the reason that it needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What somebody wants done with one finding."""

    deed: Deed
    by: str
    at: datetime
    via: str  #: see Action.via
    why: str = ""
    reason: Dismissal | None = None
    until: datetime | None = None  #: of a snooze or a mute; of a mute None: until it is lifted
    desk: str | None = None
    scope: tuple[str, ...] = ("cluster",)  #: what of the finding a mute names
    reply: str | None = None  #: the answer that says so, and the finding: it is done once, however often it is read


def meant(order: Order, finding: Finding) -> Judgement | Action | Mute:
    """The record to keep; raises Unclear."""
    if order.deed in (Deed.CONFIRM, Deed.DISMISS):
        status = Status.CONFIRMED if order.deed is Deed.CONFIRM else Status.DISMISSED
        return judgement(
            finding.id, status=status, by=order.by, why=order.why, reason=order.reason, at=order.at
        )  # fmt: skip
    if order.deed is Deed.MUTE:
        return mute(
            **{name: _of(finding, name) for name in order.scope},
            desk=order.desk,
            by=order.by,
            why=order.why,
            at=order.at,
            until=order.until,
        )
    return action(order, finding)


def judgement(finding: str, *, status: Status, by: str, why: str, reason: Dismissal | None, at: datetime) -> Judgement:
    """A judgement as it is kept; raises Unreasoned. Words alone are a reason of their own."""
    if status is not Status.DISMISSED and reason is not None:
        raise Unreasoned(f"only a dismissal has a reason, and this says {status}; leave it out")
    if status is Status.DISMISSED and not why.strip() and reason in (None, Dismissal.OTHER):
        known = ", ".join(one for one in Dismissal if one is not Dismissal.OTHER)
        raise Unreasoned(f"a dismissal needs a reason ({known}), or why in your own words")
    if status is Status.DISMISSED and reason is None:
        reason = Dismissal.OTHER
    return Judgement(finding=finding, status=status, by=by, why=why, reason=reason, at=at)


def action(order: Order, finding: Finding) -> Action:
    """An action as it is kept; raises Unclear."""
    if order.deed in (Deed.CONFIRM, Deed.DISMISS, Deed.MUTE):
        raise Unclear(f"{order.deed} is no action: judge the finding, or set a mute")
    if order.deed is Deed.NOTE and not order.why.strip():
        raise Unclear("the note is empty")
    until = _snoozed_until(order) if order.deed is Deed.SNOOZE else None
    return Action(
        finding=finding.id,
        cluster=finding.cluster,
        deed=order.deed,
        by=order.by,
        why=order.why,
        until=until,
        desk=order.desk,
        via=order.via,
        at=order.at,
    )


def _snoozed_until(order: Order) -> datetime:
    if order.until is None:
        raise Unclear("snoozed until when? Say a time or a length such as 2h or 3d")
    if not order.at < order.until <= order.at + LONGEST_SNOOZE:
        raise Unclear(f"a snooze ends after now and within {LONGEST_SNOOZE.days} days; mute it for longer")
    return order.until


def mute(
    *,
    actor: str | None = None,
    cluster: str | None = None,
    rule: str | None = None,
    source: str | None = None,
    desk: str | None = None,
    by: str,
    why: str,
    at: datetime,
    until: datetime | None,
) -> Mute:
    """A mute as it is kept; raises Unclear. `until` None runs until it is lifted."""
    if not (actor or cluster or rule or source):
        raise Unclear("a mute names an actor, a dispute (cluster), a rule or a source")
    if not why.strip():
        raise Unclear("a mute says why, so that whoever finds it later knows")
    if until is not None and not at < until <= at + LONGEST:
        raise Unclear(f"a mute ends after now and within {LONGEST.days} days, or says that it runs until it is lifted")
    return Mute(
        actor=actor or None,
        cluster=cluster or None,
        rule=rule or None,
        source=source or None,
        desk=desk or None,
        by=by,
        why=why,
        at=at,
        until=until,
    )


def until(text: str, now: datetime) -> datetime:
    """The time that "2h", "3d" or an ISO 8601 time means (UTC where it names no zone); raises Unclear."""
    if found := _LENGTH.fullmatch(text.lower()):
        return now + timedelta(**{_UNITS[found[2]]: int(found[1])})
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        raise Unclear("say until when as a length (90m, 2h, 3d, 1w) or a time (2030-03-01T07:00+01:00)") from None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _of(finding: Finding, name: str) -> str:
    """What a finding has of what a mute can name; raises Unclear where it has nothing."""
    said = finding.claims[0].statement if finding.claims else None
    seen = finding.observation
    source = said.source if said else seen.source if seen else None
    values = {"cluster": finding.cluster, "rule": finding.rule, "actor": said.actor if said else None, "source": source}
    if name not in values:
        raise Unclear(f"a mute names {', '.join(SCOPES)}, not {name}")
    value = values[name]
    if not value:
        raise Unclear(f"this finding has no {name} that could be muted")
    return value
