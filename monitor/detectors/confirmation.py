"""A second side says what until now only another had said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache

from monitor.detect import Change, is_told, of_comparison
from monitor.text import fold, words
from storage.records import Act, Claim, Comparison, Finding, Relation

#: strength of the first confirmation, and of those that follow it or leave open part of what is confirmed
FIRST, MORE = 0.65, 0.4
#: how sure it must be that both speak of one thing
SURE = 0.9
#: a text of that many words, of which that share stands in the other too, is a copy: it confirms nothing
LONG, COPIED = 8, 0.8


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """The claim that is confirmed; only the first time that this side says it."""
    if isinstance(new, Change) or not is_told(new):
        return
    if any(one.relation is Relation.SAME or _is_change(one) for one in earlier):
        return
    confirmed = [one for one in earlier if one.relation is Relation.CONFIRMS and not _is_copy(one)]
    sides = {one.earlier.statement.principal or one.earlier.statement.speaker for one in confirmed}
    for one in confirmed[:1]:
        first = len(sides) == 1 and one.strength >= SURE
        yield of_comparison("confirmation", one, found_at=found_at, score=FIRST if first else MORE)


def _is_change(one: Comparison) -> bool:
    """Whether this side said the contrary before: then things have changed since the other spoke."""
    sides = {said.principal or said.actor for said in (one.new.statement, one.earlier.statement)}
    return one.relation is Relation.UPDATES and one.new.quantity is None and len(sides) == 1


def _is_copy(one: Comparison) -> bool:
    """Whether two outlets carry the same words, which makes no second side."""
    if one.new.act is Act.CONFIRM:
        return False
    new, earlier = (_words(claim.statement.text) for claim in (one.new, one.earlier))
    smaller = min(len(new), len(earlier))
    return smaller >= LONG and len(new & earlier) >= COPIED * smaller


@lru_cache(maxsize=64)  # a new claim is set against many
def _words(text: str) -> frozenset[str]:
    return frozenset(words(fold(text)))
