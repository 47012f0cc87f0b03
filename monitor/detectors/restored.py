"""A text of which it was told that it is no longer available is there again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.detect import Change, is_told, of_change
from storage.records import Claim, Comparison, Finding, Sight

#: for the digest, and for everybody who was told that it had gone
SCORE = 0.5
#: claims that are shown of a text
SHOWN = 2


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """Only after a take-down that was found."""
    if not isinstance(new, Change) or new.observation.sight is not Sight.RESTORED or not new.gone:
        return
    claims = (tuple(claim for claim in new.before if is_told(claim)) or new.told)[:SHOWN]
    sentence = "It was no longer available and is listed again. Why is not known."
    made = of_change("restored", new, claims, score=SCORE, because=(sentence,), found_at=found_at)
    yield replace(made, again=new.again)
