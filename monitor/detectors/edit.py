"""A published text was changed without a word about it, and what it claims changed with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.detect import Change, is_edit, of_change
from storage.records import Claim, Comparison, Finding, Relation

SCORE = 0.75
_SAME = frozenset({Relation.NONE, Relation.SAME, Relation.CONFIRMS, Relation.CORROBORATES, Relation.ELABORATES})


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """A claim of the new version against its like in the old one: another figure, actor, certainty, or its opposite."""
    if not isinstance(new, Change) or not is_edit(new):
        return
    kept = {one.new.id for one in earlier if one.relation is Relation.SAME}
    for one in earlier:
        if one.relation in _SAME or one.new.id in kept:
            continue
        sentence = "The text was changed after it was published, and what it claims changed with it."
        yield of_change(
            "edit",
            new,
            (one.new, one.earlier),
            score=SCORE,
            because=(sentence, *one.because[1:]),
            found_at=found_at,
            relation=one.relation,
            rule=one.rule,
        )
