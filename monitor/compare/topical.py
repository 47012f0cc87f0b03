"""How likely two texts are to conflict where no frame reads them: what they share, and what turns one of them. Pure.

It ranks; it never alerts. The weights are set by hand and kept readable: shared words say that two texts may speak of
one thing, and a negation or a figure on one side only says that they may not agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from monitor.grammar import language as grammar_of
from monitor.text import fold, tokens

#: a text that shares nothing with the other still ranks above nothing at all
BASE = 0.05
SHARED, TURNED, FIGURES = 0.20, 0.45, 0.25
_STEM = 5  #: folded characters that carry a word's meaning across its endings
_SHORT = 3  #: shorter words are mostly grammar
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gist:
    """What is compared of a text."""

    stems: frozenset[str]
    numbers: frozenset[str]
    negated: bool


def gist(text: str, language: str) -> Gist:
    """Stems, numbers, and whether an odd number of words negates."""
    folded = fold(text)
    words = [folded[span.start : span.end] for span in tokens(folded)]
    negators = _negators(language)
    turns = sum(word in negators for word in words)
    stems = frozenset(word[:_STEM] for word in words if len(word) >= _SHORT and word not in negators)
    return Gist(stems=stems, numbers=frozenset(_NUMBER.findall(folded)), negated=turns % 2 == 1)


def conflict(a: Gist, b: Gist) -> float:
    """In [0, 1): how likely the two conflict, by their words alone."""
    smaller = min(len(a.stems), len(b.stems))
    shared = len(a.stems & b.stems) / smaller if smaller else 0.0
    turned = shared if a.negated != b.negated else 0.0
    differ = shared if a.numbers and b.numbers and not a.numbers & b.numbers else 0.0
    return BASE + SHARED * shared + TURNED * turned + FIGURES * differ


@cache
def _negators(language: str) -> frozenset[str]:
    meaning = grammar_of(language).meaning
    return frozenset(fold(word) for word in (*meaning.negators, *meaning.denials) if " " not in word)
