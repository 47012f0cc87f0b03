"""Two sides say things of the same matter and time that cannot both be so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.detect import Change, of_comparison
from storage.records import Claim, Comparison, Finding, Relation

_RELATIONS = frozenset({Relation.CONTRADICTS, Relation.TENSION, Relation.ALLEGED_BREACH})


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """One finding for each earlier claim that the new one contradicts; mere tension is left to the review queue."""
    if isinstance(new, Change):
        return
    for one in earlier:
        if one.relation in _RELATIONS:
            yield of_comparison("contradiction", one, found_at=found_at)
