"""Whether two claims can speak of the same time. Pure."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from monitor.compare.view import View
from monitor.frames import FRAMES, Frame, Kind
from storage.records import DateBasis, Mood

#: how far apart two reports of one event may be
EVENT = timedelta(days=7)
#: after that, taking a place is news of its own and not the other side of an earlier claim
TAKEN_LATER = timedelta(hours=24)
#: what the text dates so long before it was published is an old saying, told again
TOLD_AGAIN = timedelta(days=30)
_SELDOM = frozenset({"meet", "contact"})  #: families of what two did once, if at all
_EVER = frozenset({"always", "never"})
_KEEPING = frozenset({"still", "always", "never"})


def same_time(a: View, b: View) -> bool:
    """Whether their reference times can meet; what is unknown can."""
    mine, theirs = a.claim.time, b.claim.time
    if mine is not None and theirs is not None and not mine.meets(theirs):
        return False
    if is_past(a, b) or is_past(b, a):
        return False
    gap = _gap(a, b)
    if gap is None or not (a.claim.mood is Mood.FACT and b.claim.mood is Mood.FACT):
        return True
    most = _most(a.claim.frame, b.claim.frame)
    return most is None or gap <= most


@cache
def _most(one: str, other: str) -> timedelta | None:
    return limit(FRAMES[one], FRAMES[other])


def is_past(dated: View, other: View) -> bool:
    """Whether one side speaks of a time long before the other, which names none, was said: "in 2019"."""
    ends = dated.claim.time.end if dated.claim.time is not None else None
    if ends is None or other.claim.time is not None or other.at is None or other.claim.scope in _EVER:
        return False
    if other.family in _SELDOM and not other.positive:
        return False  # "I did not meet him": at no time
    return other.at - ends > EVENT


def is_old(one: View) -> bool:
    """Whether an old saying is told again: "in a 2019 interview", found today."""
    said = one.claim.statement
    told = said.published_at or said.seen_at
    dated = said.date_basis is DateBasis.TEXT and said.said_at is not None
    return dated and said.said_at is not None and told - said.said_at > TOLD_AGAIN


def is_older(a: View, b: View) -> bool | None:
    """Whether a was said before b; None where that is not known."""
    return None if a.at is None or b.at is None or a.at == b.at else a.at < b.at


def is_later_change(old: View, new: View) -> bool:
    """Whether the new claim tells of a change since the old one, rather than of the same time."""
    gap = _gap(old, new)
    changes = (FRAMES[new.claim.frame].kind is Kind.EVENT and new.claim.frame != old.claim.frame) or _taken(new)
    return changes and gap is not None and gap > TAKEN_LATER and new.claim.scope not in _KEEPING


def _taken(one: View) -> bool:
    return one.claim.frame in ("capture", "withdraw") and one.claim.scope not in _KEEPING


def _gap(a: View, b: View) -> timedelta | None:
    return None if a.at is None or b.at is None else abs(a.at - b.at)


def limit(one: Frame, other: Frame) -> timedelta | None:
    """How far apart two facts of these frames may be said to be of one time; None: any time."""
    return min((found for frame in (one, other) if (found := _limit(frame)) is not None), default=None)


def _limit(frame: Frame) -> timedelta | None:
    if frame.stale is not None:
        return frame.stale
    if frame.persistent or frame.kind is Kind.QUANTITY or frame.counts_as is not None:
        return FRAMES[frame.family].stale
    return EVENT
