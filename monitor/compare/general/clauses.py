"""Whether one clause of a short text holds what is shared, and what turns that clause. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from monitor.compare.general.align import Alignment, Stretch, weigh
from monitor.compare.general.lexicon import Mark
from monitor.compare.general.spread import Features, kinds, opposite

_SIGNS = re.compile(r"[,;:.!?…،؛؟。，；：！？、۔«»“”„\"()\[\]–—|/\n]|\s-\s")

#: what turns a clause; marks of one line turn it once, however many there are ("nobody never came")
_TURNS = (
    (Mark.NOT, Mark.NONE, Mark.NEVER, Mark.NO_LONGER),
    (Mark.DENIAL, Mark.FALSE),
    (Mark.REFUSAL, Mark.LACK),
)


def clauses(on: Alignment) -> Features:
    """How much is shared with one clause, and whether one side turns it, has opposite words, or both, which cancels."""
    if on.long:
        return
    whole = weigh(on.claim, on.claim.content) or 1.0
    shared, clause = max(((_shared(on, clause) / whole, clause) for clause in cut(on.window)), key=lambda one: one[0])
    turned = _odd(on.claim) != _odd(clause)
    opposed = _opposed(on.claim, clause)
    yield "words shared in one clause", shared
    yield "one side turns the clause of the shared words", shared * (turned and not opposed)
    yield "opposite words in the clause of the shared words", shared * (opposed and not turned)
    yield "opposite words in a turned clause of the shared words", shared * (opposed and turned)
    yield "nothing turns the clause of the shared words", shared * (not opposed and not turned)


def cut(stretch: Stretch) -> Sequence[Stretch]:
    """Its clauses, as the signs between its words cut them."""
    reading = stretch.reading
    ends = [
        at + 1
        for at in range(stretch.start, stretch.end - 1)
        if _SIGNS.search(reading.text, reading.ends[at], reading.starts[at + 1])
    ]
    return [Stretch(reading, start, end) for start, end in pairwise((stretch.start, *ends, stretch.end))]


def _shared(on: Alignment, clause: Stretch) -> float:
    return weigh(on.claim, (at for at, place in on.pairs.items() if clause.start <= place < clause.end))


def _odd(stretch: Stretch) -> bool:
    there = kinds(stretch)
    return sum(any(mark in there for mark in marks) for marks in _TURNS) % 2 == 1


def _opposed(claim: Stretch, clause: Stretch) -> bool:
    here, there = claim.notions.keys(), clause.notions.keys()
    return any(name not in there and (opposite(name) & there) - here for name in here)
