"""A text folded for comparing, with a way to and from the offsets of the text as it was written. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, repeat

from monitor import text as texts
from storage.records import Span

_fold = cache(texts.fold)
#: quotation marks typed as two apostrophes or two graves, as wire services do; two signs stay two
_OPENING = re.compile(r"(?<![^\s(\[\-])(?:''|``)(?=[\w$])")
_CLOSING = re.compile(r"(?<=[^\s'])''(?![\w'])")


class Reading:
    """One text under reading. All offsets inside the package are those of the folded `text`."""

    __slots__ = ("_ahead", "_back", "abbreviations", "source", "text")

    def __init__(self, source: str, abbreviations: frozenset[str] = frozenset()) -> None:
        source = _OPENING.sub(' "', _CLOSING.sub('" ', source))
        parts = list(map(_fold, source))
        lengths = list(map(len, parts))
        self.source = source
        self.text = "".join(parts)
        self.abbreviations = abbreviations
        if set(lengths) <= {1}:  # every character folds to one: offsets are the same
            self._ahead: Sequence[int] = range(len(source) + 1)
            self._back: Sequence[int] = self._ahead
            return
        self._ahead = [*accumulate(lengths, initial=0)]
        self._back = [*chain.from_iterable(map(repeat, range(len(source)), lengths)), len(source)]

    @property
    def ahead(self) -> Sequence[int]:
        """Where each place of the source stands in the folded text; a range where both are the same."""
        return self._ahead

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the folded text stands in the source."""
        if end <= start:
            return Span(start=self._back[start], end=self._back[start])
        return Span(start=self._back[start], end=self._back[end - 1] + 1)

    def written(self, start: int, end: int) -> str:
        """A stretch of the folded text as it was written."""
        span = self.span(start, end)
        return self.source[span.start : span.end]

    def sign(self, place: int) -> str:
        """The character as it was written."""
        return self.source[self._back[place]] if place < len(self.text) else ""

    def sentences(self) -> Iterator[tuple[int, int]]:
        """The sentences, in offsets of the folded text."""
        for span in texts.sentences(self.source, self.abbreviations):
            yield self._ahead[span.start], self._ahead[span.end]


def strip(text: str, start: int, end: int, signs: str = "") -> tuple[int, int]:
    """The stretch without white space, and without the given signs, at both ends."""
    while start < end and (text[start].isspace() or text[start] in signs):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in signs):
        end -= 1
    return start, end
