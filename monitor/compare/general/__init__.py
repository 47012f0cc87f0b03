"""How likely two texts conflict where no frame reads them: what they share, and what differs in it. Pure.

It ranks; it never alerts. The shorter text is the claim; the stretch of the other that speaks of it is found by their
words (`align`), what differs there is told in features that a desk can read (`differ`, `spread`, `clauses`), and small
trees of questions to them, fitted by tests/fit/general.py, make a score (`model`).
"""

from __future__ import annotations

from dataclasses import dataclass

from monitor.compare.general import model
from monitor.compare.general.align import SHORT, Alignment, align
from monitor.compare.general.differ import Difference
from monitor.compare.general.lexicon import Reading, lexicon

__all__ = ["Judged", "difference", "judge"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """How likely two texts conflict, and what spoke for it."""

    conflict: float  #: between 0 and 1; ranks pairs, and is no probability in life
    because: tuple[str, ...]  #: the features that spoke most, in words


def judge(a: str, b: str, *, languages: tuple[str, str]) -> Judged:
    """Two texts against each other; `languages` are their ISO 639-1 codes, "und" where unknown."""
    found = difference(a, b, languages=languages)
    features = found.features()
    reasons = model.reasons(features)
    return Judged(conflict=model.conflict(features), because=tuple(map(found.told, reasons)))


def difference(a: str, b: str, *, languages: tuple[str, str]) -> Difference:
    """What differs between the two; the later, or the short one beside a long one, is the claim."""
    older, newer = (lexicon(code).read(text) for text, code in zip((a, b), languages, strict=True))
    return Difference(_aligned(older, newer))


def _aligned(older: Reading, newer: Reading) -> Alignment:
    if len(newer.words) > SHORT and len(older.words) < len(newer.words):
        return align(older, newer)
    return align(newer, older)
