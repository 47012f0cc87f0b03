"""A publisher withdraws a text that held a statement of a tracked actor, or what a desk was told, and says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.detect import Change, is_told, of_change
from monitor.marks import Mark
from storage.records import Claim, Comparison, Finding, Relation

SCORE = 0.75
#: claims that are shown of a text
SHOWN = 2


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """The claims that the text made; nothing where none of them can be shown."""
    if not isinstance(new, Change) or new.mark is not Mark.WITHDRAWN:
        return
    claims = (new.told or tuple(claim for claim in new.before if is_told(claim)))[:SHOWN]
    if claims:
        sentence = (
            "Its publisher has withdrawn it and says so. What it said is not said any more; it may be true or not."
        )
        yield of_change(
            "withdrawal",
            new,
            claims,
            score=SCORE,
            because=(sentence,),
            found_at=found_at,
            relation=Relation.RETRACTS,
        )
