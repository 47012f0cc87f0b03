"""The stretches of a text that are told whole or not at all: a condition with what hangs on it, a negation. Pure.

"We shall sign the paper" is not what "We shall sign the paper, if they leave" says, nor what "We shall sign the paper
on no account" does. So a sentence with such words is never cut. One that is longer than any message would show keeps
them with the clauses around them; of a language that is not known every sentence stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.claims.lexicon import Lexicon, Sort, lexicon
from monitor.grammar import codes
from monitor.text import Folded, cut, tokens

#: words that turn a sentence or hang it on something
_TURNING = frozenset({
    Sort.CONDITION, Sort.NEGATOR, Sort.NEGATOR_AFTER, Sort.WITHOUT, Sort.REFUSAL, Sort.NOBODY, Sort.DENIAL,
    Sort.DENIAL_AFTER, Sort.REJECTION,
})  # fmt: skip
#: words with which a sentence goes on from the one before: "But only if they leave."
_GOING_ON = frozenset({Sort.JOINER, Sort.CONTRAST})
#: code points; no longer sentence is kept whole
LONGEST = 1_000
#: words of a sentence that is no more than what was left out of the one before: "Not before they leave."
_SHORT = 6
_BREAK = re.compile(r"[,;:،؛](?=\s)|[，；：、]")
#: a full stop in whose place the sentence may go on
_OPEN = (":", "：", ",", "،", "，", "–", "—", "-")

Stretch = tuple[int, int]


def whole(text: str, language: str) -> tuple[Stretch, ...]:
    """Where they begin and end in the text, in order; they do not overlap."""
    if language not in codes():
        return tuple(cut(text))
    words = lexicon(language)
    found: list[Stretch] = []
    before: Stretch | None = None
    for start, end in cut(text, words.abbreviations):
        turning, goes_on = _turns(text[start:end], words)
        if before is not None and (goes_on or text[before[0] : before[1]].endswith(_OPEN)):
            found.append((before[0], end))
        if turning:
            found += [(start + low, start + high) for low, high in _kept(text[start:end], turning)]
        before = (start, end)
    return tuple(_joined(sorted(found)))


def _turns(sentence: str, words: Lexicon) -> tuple[tuple[Stretch, ...], bool]:
    """Where a sentence is turned or hangs on something, and whether it goes on from the one before."""
    folded = Folded(sentence)
    hits = words.find(folded.text)
    spans = [(one.start, one.end) for one in tokens(folded.text)]
    turning = [(hit.start, hit.end) for hit in hits if hit.entry.sort in _TURNING]
    shapes = [shape for shape in (words.negative, words.conditional) if shape is not None]
    turning += [one for one in spans if any(shape.search(folded.text[slice(*one)]) for shape in shapes)]
    if not turning:
        return (), False
    first = spans[0][1] if spans else 0
    joined = any(hit.entry.sort in _GOING_ON and hit.start < first for hit in hits)
    rest = len(spans) <= _SHORT and min(turning)[0] < first
    return tuple(folded.origin(*one) for one in sorted(turning)), joined or rest


def _kept(sentence: str, turning: tuple[Stretch, ...]) -> Iterator[Stretch]:
    """The sentence; of one that is too long the words that turn it, with the clauses before and behind them."""
    if len(sentence) <= LONGEST:
        yield 0, len(sentence)
        return
    breaks = [0, *(match.end() for match in _BREAK.finditer(sentence)), len(sentence)]
    for start, end in turning:
        before = [at for at in breaks if at <= start]
        behind = [at for at in breaks if at >= end]
        low, high = before[-2:][0], behind[:2][-1]
        yield (low, high) if high - low <= LONGEST else (max(low, start - LONGEST // 2), min(high, end + LONGEST // 2))


def _joined(stretches: list[Stretch]) -> Iterator[Stretch]:
    """Stretches that overlap as one."""
    open_: Stretch | None = None
    for start, end in stretches:
        if open_ is not None and start < open_[1]:
            open_ = (open_[0], max(open_[1], end))
            continue
        if open_ is not None:
            yield open_
        open_ = (start, end)
    if open_ is not None:
        yield open_
