"""A tracked actor says something that nobody here has said before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from monitor.detect import KNOWN, Change, is_told, of_claim
from monitor.frames import FRAMES, Kind
from monitor.meaning import changes
from storage.records import Act, Certainty, Claim, Comparison, DateBasis, Finding, Flag, Form, Mood

SCORE = 0.6
#: what says the same within that time keeps a claim from being new (DOMAIN.md)
WINDOW = timedelta(days=90)
#: what was said longer ago than that is no news
OLD = timedelta(days=3)
_TOLD = frozenset({Act.ASSERT, Act.ACCUSE, Act.DECLARE, Act.PROMISE, Act.THREATEN, Act.WARN, Act.CONFIRM, Act.OFFER})
#: who is counted, which says nothing of where
_PEOPLE = ("group:", "person")
#: frames that say too little of the world to be told alone
_SMALL = frozenset({"said", "has_quality", "meet", "contact", "knew", "exists"})


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """A certain, dated claim without any earlier one that it repeats, confirms, updates or opposes."""
    if isinstance(new, Change) or not is_told(new) or _is_relayed(new) or not _is_news(new, found_at):
        return
    if not any(_is_known(one, found_at) for one in earlier):
        why = "No earlier statement that says this, or speaks against it, is on record here."
        yield of_claim("new_claim", new, score=SCORE, because=(why,), found_at=found_at)


def _is_known(one: Comparison, found_at: datetime) -> bool:
    """Whether an earlier claim of the last months says it, whoever made it and in whatever language, or opposes it."""
    said = one.earlier.statement
    recent = found_at - (said.said_at or said.seen_at) <= WINDOW
    return recent and (one.relation in KNOWN or _is_standing(one))


def _is_standing(one: Comparison) -> bool:
    """Whether it is a state of things, said again so much later that it may be another time; an event is another."""
    state = FRAMES[one.new.frame].kind is Kind.STATE
    return state and one.gate == "time" and {each.axis for each in changes(one.new, one.earlier)} <= {"speaker"}


def _counts_nowhere(claim: Claim) -> bool:
    """Whether a running total says neither where nor in what: it could be any, and a total of another is another."""
    named = (one for one in claim.roles if one.role in ("place", "event", "agent", "object"))
    return FRAMES[claim.frame].cumulative and all((one.entity or "").startswith(_PEOPLE) for one in named)


def _is_relayed(claim: Claim) -> bool:
    """Whether a carrier says it in its own words, which pass on what others say."""
    return Flag.CARRIER in claim.statement.flags and claim.statement.form is Form.POST


def _is_news(claim: Claim, found_at: datetime) -> bool:
    said = claim.statement
    dated = said.said_at is not None and said.date_basis is not DateBasis.UNKNOWN
    fact = claim.mood in (Mood.FACT, Mood.INTENT) and claim.act in _TOLD and claim.frame not in _SMALL
    plain = claim.certainty is Certainty.CERTAIN and fact and not claim.presupposed
    plain = plain and not _counts_nowhere(claim)
    past = claim.time is not None and claim.time.end is not None and found_at - claim.time.end > OLD
    return plain and not past and dated and said.said_at is not None and found_at - said.said_at <= OLD
