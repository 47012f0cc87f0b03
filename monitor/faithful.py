"""Whether a translation has the figures and the negations of its original. Pure.

Both are read by the data of their own language: digits of every script, number words, ranges; words and endings that
deny. It finds what a reader of the translation alone would be misled by; it cannot say that a translation is right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from math import isinf

from monitor.claims.lexicon import Sort, lexicon
from monitor.grammar import codes
from monitor.quantities import quantities
from monitor.text import cut, fold, tokens

_DIGITS = re.compile(r"\d+")
_DENYING = frozenset({Sort.NEGATOR, Sort.NEGATOR_AFTER, Sort.WITHOUT, Sort.REFUSAL, Sort.NOBODY, Sort.DENIAL})
#: "one" is an article in many languages, and "no one" a nought
_LEAST = 2


def figures(original: str, source: str, translation: str, target: str) -> tuple[str, str] | None:
    """The figures that only the one has, and those that only the other has; None where they have the same."""
    ours, theirs = Counter(_figures(original, source)), Counter(_figures(translation, target))
    lost, new = ours - theirs, theirs - ours
    return (_shown(lost), _shown(new)) if set(lost) - set(theirs) or set(new) - set(ours) else None


def negation(original: str, source: str, translation: str, target: str) -> bool:
    """Whether one denies something that the other does not, as far as the two languages are known."""
    if source not in codes() or target not in codes():
        return False
    ours, theirs = _denials(original, source), _denials(translation, target)
    return ours != theirs if len(ours) == len(theirs) else any(ours) != any(theirs)


def _figures(text: str, language: str) -> Iterator[float]:
    """The values of a text: of its quantities, and of what is written in digits beside them (dates, names, times)."""
    rest, done = [], 0
    for one in quantities(text, language):
        yield from (value for value in {one.quantity.low, one.quantity.high} if not isinf(value) and value >= _LEAST)
        rest.append(text[done : one.span.start])
        done = one.span.end
    digits = (int(found) for found in _DIGITS.findall(" ".join([*rest, text[done:]])))
    yield from (float(value) for value in digits if value >= _LEAST)


def _shown(values: Counter[float]) -> str:
    return ", ".join(f"{value:g}" if value < 1e6 else f"{value:.0f}" for value in sorted(values)) or "-"


def _denials(text: str, language: str) -> list[bool]:
    """For each sentence whether it denies something."""
    words = lexicon(language)
    return [_denies(fold(text[start:end]), language) for start, end in cut(text, words.abbreviations)]


def _denies(sentence: str, language: str) -> bool:
    words = lexicon(language)
    hits = words.find(sentence)
    idle = [(hit.start, hit.end) for hit in hits if hit.entry.sort is Sort.NO_NEGATOR]
    denying = [hit for hit in hits if hit.entry.sort in _DENYING]
    if any(not any(low <= hit.start and hit.end <= high for low, high in idle) for hit in denying):
        return True
    shape = words.negative
    return shape is not None and any(shape.search(sentence[one.start : one.end]) for one in tokens(sentence))
