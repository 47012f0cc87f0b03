"""A tracked actor says something that nobody here has said before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from monitor.detect import KNOWN, Change, is_told, of_claim
from storage.records import Act, Certainty, Claim, Comparison, DateBasis, Finding, Mood

SCORE = 0.6
#: what was said longer ago than that is no news
OLD = timedelta(days=3)
_TOLD = frozenset({Act.ASSERT, Act.ACCUSE, Act.DECLARE, Act.PROMISE, Act.THREATEN, Act.WARN, Act.CONFIRM, Act.OFFER})
#: frames that say too little of the world to be told alone
_SMALL = frozenset({"said", "has_quality", "meet", "contact", "knew", "exists"})


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """A certain, dated claim without any earlier one that it repeats, confirms, updates or opposes."""
    if isinstance(new, Change) or not is_told(new) or not _is_news(new, found_at):
        return
    if not any(one.relation in KNOWN for one in earlier):
        why = "No earlier statement that says this, or speaks against it, is on record here."
        yield of_claim("new_claim", new, score=SCORE, because=(why,), found_at=found_at)


def _is_news(claim: Claim, found_at: datetime) -> bool:
    said = claim.statement
    dated = said.said_at is not None and said.date_basis is not DateBasis.UNKNOWN
    fact = claim.mood in (Mood.FACT, Mood.INTENT) and claim.act in _TOLD and claim.frame not in _SMALL
    plain = claim.certainty is Certainty.CERTAIN and fact and not claim.presupposed
    return plain and dated and said.said_at is not None and found_at - said.said_at <= OLD
