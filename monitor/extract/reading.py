"""A text folded for comparing, with a way to and from the offsets of the text as it was written. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from monitor import text as texts

#: quotation marks typed as two apostrophes or two graves, as wire services do; two signs stay two
_OPENING = re.compile(r"(?<![^\s(\[\-])(?:''|``)(?=[\w$])")
_CLOSING = re.compile(r"(?<=[^\s'])''(?![\w'])")
_SPACE = "".join(char for char in map(chr, range(0x3001)) if char.isspace())  #: all white space of Unicode


class Reading(texts.Folded):
    """One text under reading. All offsets inside the package are those of the folded `text`."""

    __slots__ = ("abbreviations",)

    def __init__(self, source: str, abbreviations: frozenset[str] = frozenset()) -> None:
        if "''" in source or "``" in source:
            source = _OPENING.sub(' "', _CLOSING.sub('" ', source))
        super().__init__(source)
        self.abbreviations = abbreviations

    @property
    def origins(self) -> Sequence[int]:
        """Where each place of the folded text stands in the source; a range where both are the same."""
        return self._from

    def written(self, start: int, end: int) -> str:
        """A stretch of the folded text as it was written."""
        first, last = self.origin(start, end)
        return self.source[first:last]

    def sign(self, place: int) -> str:
        """The character as it was written."""
        return self.source[self._from[place]] if place < len(self.text) else ""

    def sentences(self) -> Iterator[tuple[int, int]]:
        """The sentences, in offsets of the folded text."""
        cut = texts.cut(self.source, self.abbreviations)
        return cut if isinstance(self._from, range) else ((self.at(start), self.at(end)) for start, end in cut)


def strip(text: str, start: int, end: int, signs: str = "") -> tuple[int, int]:
    """The stretch without white space, and without the given signs, none of them a letter or digit, at both ends."""
    if start >= end or (text[start].isalnum() and text[end - 1].isalnum()):
        return start, end
    signs += _SPACE
    piece = text[start:end].lstrip(signs)
    start = end - len(piece)
    return start, start + len(piece.rstrip(signs))
