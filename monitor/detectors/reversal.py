"""A side says the opposite of what it said, corrects it or takes it back, or does not do what it said it would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.detect import Change, of_comparison
from storage.records import Claim, Comparison, Finding, Relation

_RELATIONS = frozenset(
    {Relation.REVERSES, Relation.SOFTENS, Relation.HARDENS, Relation.PROMISE_BROKEN, Relation.RETRACTS}
)


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """Every earlier claim of the same side that the new one goes back on, made firmer or less firm."""
    if isinstance(new, Change):
        return
    for one in earlier:
        if (one.relation in _RELATIONS or _is_corrected(one)) and not _is_version(one):
            yield of_comparison("reversal", one, found_at=found_at)


def _is_corrected(one: Comparison) -> bool:
    """Whether a side corrects itself in something that is no figure."""
    return one.relation is Relation.CORRECTS and not (one.new.quantity and one.earlier.quantity)


def _is_version(one: Comparison) -> bool:
    """Whether both stand in versions of one document: that is an edit."""
    new, earlier = one.new.statement, one.earlier.statement
    return new.document == earlier.document and new.version != earlier.version
