"""A published text was changed, as a rule without a word about it, and what it claims changed with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.detect import Change, is_edit, of_change
from monitor.marks import Mark
from monitor.meaning import DECISIVE, changes
from storage.records import Changed, Claim, Comparison, Finding, Relation

SCORE = 0.75
#: where the publisher says that it is a correction: for the digest, and for everybody who was told what it corrects
CORRECTED = 0.5
#: refiled for its form alone, or told as withdrawn
_ELSEWHERE = frozenset({Mark.REFILED, Mark.WITHDRAWN})
_FORCE = frozenset({"certainty", "mood"})
_SAME = frozenset({Relation.NONE, Relation.SAME, Relation.CONFIRMS, Relation.CORROBORATES, Relation.ELABORATES})


def detect(new: Claim | Change, earlier: Sequence[Comparison], *, found_at: datetime) -> Iterator[Finding]:
    """A claim of the new version against its like in the old: its opposite, another figure, actor, time, certainty."""
    if not isinstance(new, Change) or not is_edit(new) or new.mark in _ELSEWHERE:
        return
    marked = new.mark is Mark.CORRECTED
    dated = _is_dated_alike(new)
    pairs = [(one, _changes(one, dated)) for one in earlier]
    kept = {one.new.id for one, found in pairs if _is_kept(one, found)}
    for one, found in pairs:
        if one.new.id in kept or (one.relation in _SAME and not _is_turned(one, found)):
            continue
        how = "and its publisher says that it is a correction" if marked else "and what it claims changed with it"
        made = of_change(
            "edit",
            new,
            (one.new, one.earlier),
            score=CORRECTED if marked else SCORE,
            because=(f"The text was changed after it was published, {how}.", *one.because[1:]),
            found_at=found_at,
            relation=Relation.CORRECTS if marked else one.relation,
            rule=one.rule,
        )
        yield replace(made, changes=found)


def _is_dated_alike(change: Change) -> bool:
    """Whether both versions bear one date; "yesterday" is another day where a publisher moved the date."""
    new, old = change.observation.document, change.observation.previous
    return old is not None and old.published_at == new.published_at


def _changes(one: Comparison, dated: bool) -> tuple[Changed, ...]:
    return tuple(each for each in changes(one.new, one.earlier) if dated or each.axis != "time")


def _is_kept(one: Comparison, found: Sequence[Changed]) -> bool:
    """Whether a claim stands in both versions, however it is spelt or punctuated."""
    return one.relation in _SAME and (not found or (one.relation is Relation.SAME and not _decisive(found)))


def _decisive(found: Sequence[Changed]) -> frozenset[str]:
    return DECISIVE.intersection(each.axis for each in found)


def _is_turned(one: Comparison, found: Sequence[Changed]) -> bool:
    """Whether a claim that nothing opposes says one decisive thing differently and all else as before."""
    axes = {each.axis for each in found}
    alone = len(axes) == 1 or axes <= _FORCE  # "must" to "may" is both
    return one.new.frame == one.earlier.frame and bool(axes) and alone and axes <= DECISIVE
