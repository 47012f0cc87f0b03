"""A published text that held a statement of a tracked actor, or what a desk was told, is no longer available."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.detect import Change, is_told, of_change
from storage.records import Claim, Comparison, Finding, Relation, Sight

#: with claims that can be shown, and for a tracked account's post in which none was read
WITH_CLAIMS, WITHOUT = 0.7, 0.6
#: claims that are shown of a text
SHOWN = 2


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """Only what was confirmed to be gone; why it went is not known, so nothing is said of it."""
    if not isinstance(new, Change) or new.observation.sight is not Sight.UNAVAILABLE:
        return
    claims = (tuple(claim for claim in new.before if is_told(claim)) or new.told)[:SHOWN]
    if not claims and new.actor is None:
        return
    tries = new.observation.attempts
    sentence = f"It is no longer available: its address said so {tries} times. Why is not known."
    made = of_change(
        "deletion",
        new,
        claims,
        score=WITH_CLAIMS if claims else WITHOUT,
        because=(sentence,),
        found_at=found_at,
        relation=Relation.RETRACTS if claims else Relation.NONE,
    )
    yield replace(made, again=new.again)
