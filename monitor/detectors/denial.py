"""A side denies what another has said, or denies something of which there is no record here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.detect import Change, is_told, of_claim, of_comparison
from storage.records import Act, Claim, Comparison, Finding, Mood, Polarity, Relation

#: strength of a denial whose target was never seen
UNSEEN = 0.65


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """The denied claims; where there is none, the denial alone, if the same was not denied before."""
    if isinstance(new, Change):
        return
    denied = [one for one in earlier if one.relation is Relation.DENIES]
    for one in denied:
        yield of_comparison("denial", one, found_at=found_at)
    known = any(one.relation is not Relation.NONE for one in earlier)
    if new.act is Act.DENY and not known and is_told(new) and _is_plain(new):
        why = "The denial names something of which there is no record here; someone else may have said it."
        yield of_claim("denial", new, score=UNSEEN, because=(why,), found_at=found_at)


def _is_plain(claim: Claim) -> bool:
    """Whether it denies a fact, not a plan."""
    return claim.mood is Mood.FACT and claim.polarity is Polarity.NEGATIVE
