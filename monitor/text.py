"""Text of any script, cut and folded with offsets kept. Pure.

The text itself is never changed: what is computed here is a form for comparing, with a way back.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from storage.folding import FOLDS
from storage.folding import fold as fold
from storage.records import Span

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_CJK}]|(?:[^\W{_CJK}]+|['’\u200c\u200d\u0300-\u036f]+)+")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_STOP, _WIDE = ".!?…؟۔।", "。！？!?"
#: where a sentence may end; what it begins with is one set, which lets the search skip all else
#: a full stop with no space after it, as Persian and Arabic sites lose it; initials have one letter
_GLUED = r"(?<=[\u0620-\u06d3]{2}[.؟!۔])(?=[\u0620-\u06d3]{2})"
_END = re.compile(
    rf"[{_STOP}{_WIDE}\n]"
    rf"(?:(?<=[{_STOP}])[{_STOP}]*[\"'”’»)\]“]*(?=\s|$)|{_GLUED}|(?<=[{_WIDE}])[{_WIDE}]*[」』”’）]*|(?<=\n)\n*)"
)
_SHORT = re.compile(r"(?:^|[\s(«\"“])(?:[^\W\d_]|[^\W\d_]\.[^\W\d_]|\d{1,3})\.$")
_LINE_END = re.compile(" *\n")


class Folded:
    """A folded text that knows where each of its characters came from."""

    __slots__ = ("_from", "source", "text")

    def __init__(self, source: str) -> None:
        self.source = source
        self.text = fold(source)
        self._from = range(len(source) + 1) if source.isascii() else _origins(source)

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the folded text stands in the source; dropped marks inside it are included."""
        first, last = self.origin(start, end)
        return Span(start=first, end=last)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The same as bare offsets."""
        first = self._from[start]
        return first, self._from[end - 1] + 1 if end > start else first

    def at(self, place: int) -> int:
        """Where a place of the source stands in the folded text."""
        return place if isinstance(self._from, range) else bisect_left(self._from, place)


@lru_cache(maxsize=1 << 4)
def folded(source: str) -> Folded:
    """A folded text; of the last few only: one stage after the other asks for the same sentence."""
    return Folded(source)


def _origins(source: str) -> Sequence[int]:
    """For each character of a text that was folded, and for its end, where it stands in the source."""
    found: list[int] = []
    at = 0
    for match in FOLDS.pattern.finditer(source):
        place = match.start()
        found += range(at, place)
        found += [place] * len(FOLDS[ord(match.group())])
        at = match.end()
    return [*found, *range(at, len(source) + 1)] if found or at else range(len(source) + 1)


def choice(words: Iterable[str], gap: str = " ") -> str:
    """A pattern of any of some words, the longest that is there; "(?!)" of none. `gap` is the pattern of a space.

    Words that begin alike share their beginning, so that a search through hundreds looks at each letter once: the same
    as one word after the other takes two to six times as long.
    """
    root = _Letters()
    for word in words:
        at = root
        for sign in word:
            at = at.setdefault(sign, _Letters())
        at[""] = _Letters()
    return _continued(root, gap) if root else "(?!)"


class _Letters(dict[str, "_Letters"]):
    """The letters that may come next, each with those behind it; "" where a word may end."""


def _continued(letters: _Letters, gap: str) -> str:
    parts = ((gap if sign == " " else re.escape(sign), rest) for sign, rest in letters.items() if sign)
    ways = [part + _continued(rest, gap) for part, rest in parts]
    if not ways:
        return ""
    one = ways[0] if len(ways) == 1 and "" not in letters else f"(?:{'|'.join(ways)})"
    return one + "?" * ("" in letters)


def tokens(text: str) -> Iterator[Span]:
    """The words and numbers of a text; Chinese and Japanese sign by sign."""
    for match in _TOKEN.finditer(text):
        yield Span(start=match.start(), end=match.end())


def words(text: str) -> list[str]:
    """The same as they are written."""
    return _TOKEN.findall(text)


def bounds(text: str) -> tuple[list[int], list[int]]:
    """Where the words and numbers of a text begin, and where they end."""
    spans = [match.span() for match in _TOKEN.finditer(text)]
    return [start for start, _ in spans], [end for _, end in spans]


def paragraphs(text: str) -> tuple[Span, ...]:
    """The stretches between blank lines, without the white space around them."""
    borders = [0, *(place for match in _PARAGRAPH.finditer(text) for place in match.span()), len(text)]
    stretches = zip(borders[::2], borders[1::2], strict=True)
    found = (_bare(text, start, end) for start, end in stretches)
    return tuple(Span(start=start, end=end) for start, end in found if start < end)


def sentences(text: str, abbreviations: frozenset[str] = frozenset()) -> tuple[Span, ...]:
    """The sentences of a text, each within one line, without the white space around them.

    `abbreviations` are folded words, without their full stop, after which a sentence goes on.
    """
    return tuple(Span(start=start, end=end) for start, end in cut(text, abbreviations))


def cut(text: str, abbreviations: frozenset[str] = frozenset()) -> Iterator[tuple[int, int]]:
    """The same as bare offsets."""
    start = 0
    for match in (*_END.finditer(text), None):
        if match is not None and _goes_on(text, start, match, abbreviations):
            continue
        end = match.end() if match is not None else len(text)
        found = _bare(text, start, end)
        if found[0] < found[1]:
            yield found
        start = end


def _goes_on(text: str, start: int, end: re.Match[str], abbreviations: frozenset[str]) -> bool:
    """Whether the full stop ends an abbreviation, an initial or an ordinal instead of a sentence."""
    at, after = end.span()
    if text[at] == "\n":
        return False
    if _lower(text, after):
        return True
    if text[at:after] != ".":
        return False
    if _is_short(text, start, at):
        return not _LINE_END.match(text, after)
    word = text[max(start, at - 24) : at].rsplit(None, 1)[-1:]
    return bool(word) and fold(word[0].lstrip("(«\"“'")) in abbreviations


def _is_short(text: str, start: int, at: int) -> bool:
    """Whether an initial or a number stands before a full stop; a letter that stands second to it begins neither."""
    second = at - 2
    if second >= start and text[second].isalpha():
        return False
    return _SHORT.search(text[max(start, at - 4) : at + 1]) is not None


def _lower(text: str, at: int) -> bool:
    """Whether the next word begins with a small letter of a script that has capitals."""
    following = text[at : at + 12].lstrip(" \"'“«—–-")[:1]
    return following.islower()


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the white space around it."""
    body = text[start:end].lstrip()
    start = end - len(body)
    return start, start + len(body.rstrip())
