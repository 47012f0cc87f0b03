"""Interviews: lines that begin with who speaks and a colon, or a letter and a full stop, in turns. Pure.

Lists look the same ("Time: noon", "Place: Velm"): turns are read only where two speak and one asks or speaks again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from monitor.extract.clauses import Attribution
from monitor.extract.lexicon import Kind, Lexicon
from monitor.extract.reading import strip
from monitor.extract.sentence import STOPS, Sentence, Stretch

_LINE = re.compile(
    r"^[^\S\n]*(?:(?P<who>[^\n:：\x00]{1,48}?)(?P<colon>[^\S\n]*[:：])(?!//|\d)|(?P<letter>[^\W\d_](?P<dot>\.)))[^\S\n]*"
    r"(?P<said>[^\s\x00].*)$",
    re.M,
)
_MARKS = frozenset('«»"“”„「」『』')
_ASKS = ("?", "؟", "？")
_NAME = 6  #: words of who speaks


def turns(every: Sequence[Sentence]) -> list[Attribution]:
    """The turns of the interviews in a text, in order."""
    if not every:
        return []
    lines = [match for match in _LINE.finditer(every[0].text) if _is_speaker(every[0].lexicon, match["who"] or "")]
    return [_turn(line) for run in _runs(every[0].text, lines) if _is_talk(run) for line in run]


def _is_speaker(lexicon: Lexicon, words: str) -> bool:
    """Whether words before a colon may name who speaks: few, without a stop, and no label such as "Photo"."""
    plain = lexicon.abbreviation.sub(" ", words)
    return len(words.split()) <= _NAME and not lexicon.label.match(words.strip()) and not any(map(plain.count, STOPS))


def _runs(text: str, lines: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Lines that follow one another with nothing but white space between."""
    run: list[re.Match[str]] = lines[:1]
    for before, line in pairwise(lines):
        if text[before.end() : line.start()].strip():
            yield run
            run = []
        run.append(line)
    yield run


def _is_talk(run: list[re.Match[str]]) -> bool:
    """Whether two or more speak, and one of them asks or speaks again."""
    many = Counter(line["who"] or line["letter"] for line in run)
    asked = any(line["said"].rstrip().endswith(_ASKS) for line in run[:-1])
    if any(line["letter"] for line in run) and not (asked and len(many) == 2):
        return False  # the rows of a list are lettered too
    return len(many) > 1 and (asked or max(many.values()) > 1) and _MARKS.isdisjoint(line["said"][0] for line in run)


def _turn(line: re.Match[str]) -> Attribution:
    said: Stretch = strip(line.string, *line.span("said"))
    cue = strip(line.string, *line.span("colon" if line["who"] else "dot"))
    who = strip(line.string, *line.span("who" if line["who"] else "letter"))
    return Attribution(kind=Kind.UTTERS, contents=(said,), cue=cue, speaker=who, direct=True)


def holds(turn: Attribution, sentence: Sentence) -> bool:
    """Whether a sentence stands in a turn."""
    return (turn.speaker or turn.contents[0])[0] < sentence.end and sentence.start < turn.end
