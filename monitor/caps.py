"""What is too much to be told one by one: it is kept and shown, and told in one line when the time is over. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.likeness import says_again
from storage.records import Claim, Finding, digest

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """The line that a finding is counted in."""

    line: str  #: key: one for each actor, or for each document
    until: datetime  #: when the line is told


def hour_of(now: datetime) -> datetime:
    """When the hour began, in UTC."""
    return now.replace(minute=0, second=0, microsecond=0)


def day_of(now: datetime) -> datetime:
    """When the day began, in UTC."""
    return hour_of(now).replace(hour=0)


def of_news(finding: Finding, told: Sequence[Claim], *, now: datetime, most: int) -> Cap | None:
    """Whether a new claim is one too many of its actor in this hour, or one that was told within an hour said again.

    `told` are the actor's new claims that were told one by one, since an hour ago.
    """
    new, hour = finding.claims[0], hour_of(now)
    many = sum(claim.statement.seen_at >= hour for claim in told)
    if many < most and not any(_is_again(new, claim) for claim in told):
        return None
    return line_of(finding, now)


def line_of(finding: Finding, now: datetime) -> Cap | None:
    """The line that a finding is counted in where it is one of too many; None where nothing is ever too much."""
    if finding.observation is not None:
        return Cap(line=digest("changes", finding.observation.document.id), until=day_of(now) + DAY)
    actor = finding.claims[0].statement.actor
    return None if actor is None else Cap(line=digest("news", actor), until=hour_of(now) + HOUR)


def _is_again(new: Claim, told: Claim) -> bool:
    """Whether a post says near enough the same words of nobody and no place else."""
    return not _is_apart(new, told) and says_again(new.statement.text, told.statement.text)


def _is_apart(one: Claim, other: Claim) -> bool:
    """Whether two claims name different tracked actors or places; one that names none may be misspelt."""
    return any(
        bool(ours) and bool(theirs) and ours != theirs
        for ours, theirs in ((_named(one, kind), _named(other, kind)) for kind in ("actor:", "place:"))
    )


def _named(claim: Claim, kind: str) -> frozenset[str]:
    return frozenset(filler.entity for filler in claim.roles if filler.entity and filler.entity.startswith(kind))


def of_changes(finding: Finding, told: int, *, now: datetime, most: int) -> Cap | None:
    """Whether it is one change too many of its document on this day; `told` were told one by one."""
    return None if finding.observation is None or told < most else line_of(finding, now)
