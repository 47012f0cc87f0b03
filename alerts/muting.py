"""What nobody is to be told of now: mutes and snoozes. They hold or count, they never drop. Pure.

A snooze holds everything of a dispute for a desk, and what waited is told when it ends. A mute holds what it names and
counts it in one line when it ends. What became of an alert that was told before passes every mute: errors are not
buried (DOMAIN.md section 6).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from storage.records import Action, Alert, Finding, Mute, Reason, digest

#: a mute that runs longer is one that was forgotten; who means it says "until lifted"
LONGEST = timedelta(days=90)
#: what tells somebody that what they were told is no longer so
_PASSES = frozenset({Reason.CORRECTION, Reason.UPDATE})


def held(
    alert: Alert, finding: Finding, mutes: Sequence[Mute], snoozes: Sequence[Action], now: datetime
) -> Mute | Action | None:
    """What keeps an alert from being told now; a mute comes before a snooze."""
    return muted(alert, finding, mutes, now) or snoozed(alert, finding.cluster, snoozes, now)


def muted(alert: Alert, finding: Finding, mutes: Sequence[Mute], now: datetime) -> Mute | None:
    """The first mute that holds an alert of a finding; corrections, updates and the counts of mutes pass."""
    return mute_of(alert, [one for one in mutes if names(one, finding)], now)


def mute_of(alert: Alert, mutes: Sequence[Mute], now: datetime) -> Mute | None:
    """The same, of mutes that name its finding."""
    if alert.judgement is not None or alert.reason in _PASSES or alert.mute is not None:
        return None
    return next((one for one in mutes if one.desk in (None, alert.desk) and one.ended_at(now) is None), None)


def snoozed(alert: Alert, cluster: str, snoozes: Sequence[Action], now: datetime) -> Action | None:
    """The snooze of the alert's desk that holds its dispute."""
    return next(
        (
            one
            for one in snoozes
            if one.cluster == cluster and one.desk in (None, alert.desk) and one.until is not None and one.until > now
        ),
        None,
    )


def holds(mute: Mute, finding: Finding, now: datetime) -> bool:
    """Whether a mute runs and everything that it names fits."""
    return mute.ended_at(now) is None and names(mute, finding)


def names(mute: Mute, finding: Finding) -> bool:
    """Whether everything that a mute names fits."""
    return all(wanted in has for wanted, has in _named(mute, finding))


def _named(mute: Mute, finding: Finding) -> Iterator[tuple[str, set[str | None]]]:
    said = [claim.statement for claim in finding.claims]
    seen = finding.observation
    has: tuple[tuple[str | None, set[str | None]], ...] = (
        (mute.actor, {who for one in said for who in (one.actor, *one.joint, one.principal)}),
        (mute.cluster, {finding.cluster}),
        (mute.rule, {finding.rule}),
        (mute.source, {*(one.source for one in said), *([seen.source] if seen else [])}),
    )
    return ((wanted, values) for wanted, values in has if wanted is not None)


def counting(alert: Alert, mute: Mute, at: datetime) -> Alert:
    """The alert that counts what a mute held: told in one line with the others, when the mute has ended."""
    group = digest("muted", alert.desk, alert.channel, mute.id)
    return replace(alert, reason=Reason.DIGEST, group=group, gathered="", mute=mute.id, created_at=at, due_at=at)
