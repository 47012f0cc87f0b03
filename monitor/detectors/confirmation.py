"""A second side says what until now only another had said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.detect import Change, is_told, of_comparison
from storage.records import Claim, Comparison, Finding, Relation

#: strength of the first confirmation, and of those that follow it
FIRST, MORE = 0.65, 0.4


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """The claim that is confirmed; only the first time that this side says it."""
    if isinstance(new, Change) or not is_told(new):
        return
    if any(one.relation is Relation.SAME for one in earlier):
        return
    confirmed = [one for one in earlier if one.relation is Relation.CONFIRMS]
    sides = {one.earlier.statement.principal or one.earlier.statement.speaker for one in confirmed}
    for one in confirmed[:1]:
        yield of_comparison("confirmation", one, found_at=found_at, score=FIRST if len(sides) == 1 else MORE)
