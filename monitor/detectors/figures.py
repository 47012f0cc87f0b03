"""Two figures are given for the same thing and time, and they do not meet even with the margins of their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.detect import Change, of_comparison
from storage.records import Claim, Comparison, Finding, Relation

_RELATIONS = frozenset({Relation.FIGURES_DIFFER, Relation.CORRECTS})


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """Figures that differ; a running total that grew is no difference."""
    if isinstance(new, Change):
        return
    for one in earlier:
        if one.relation in _RELATIONS and one.new.quantity and one.earlier.quantity:
            yield of_comparison("figures", one, found_at=found_at)
