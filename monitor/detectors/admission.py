"""A side admits something: in its own words it concedes what speaks against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.detect import Change, is_told, of_claim
from storage.records import Act, Claim, Comparison, Finding, Mood, Relation

SCORE = 0.7


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """A fact that is said with words of admitting, the first time that this side says it."""
    if isinstance(new, Change) or new.act is not Act.ADMIT or new.mood is not Mood.FACT or not is_told(new):
        return
    # in many languages one verb says "admit" and "recognize a state"
    if new.frame == "recognize" or any(one.relation is Relation.SAME for one in earlier):
        return
    why = "The words are words of admitting: the speaker concedes it."
    yield of_claim("admission", new, score=SCORE, because=(why,), found_at=found_at)
