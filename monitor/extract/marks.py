"""Quotation marks: pairs them, over paragraphs too, and leaves apostrophes alone. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from monitor.extract.reading import Reading
from monitor.grammar.speech import Marks

_SINGLE = "'‘’‚‛"
_BREAK = re.compile(r"\n\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A stretch between quotation marks that lies in no other one."""

    start: int  #: of the opening mark
    end: int  #: after the closing mark
    inner: int  #: first sign after the opening mark
    outer: int  #: the closing mark, or the end where there is none
    closed: bool = True
    follows: bool = False  #: goes on from the paragraph before, which closed no mark


def find(reading: Reading, marks: tuple[Marks, ...]) -> tuple[Quote, ...]:
    """The outermost quotations, in order. A mark left open ends with its paragraph."""
    closers, pattern = _known(marks)
    scan = _Scan(reading, closers)
    for match in pattern.finditer(reading.text):
        scan.meet(match.start(), match.end())
    scan.close_paragraph(len(reading.text), len(reading.text))
    return tuple(scan.found)


@cache
def _known(marks: tuple[Marks, ...]) -> tuple[Mapping[str, str], re.Pattern[str]]:
    """The signs that close each opening one; what to look for: marks and the ends of paragraphs."""
    closers: dict[str, str] = {}
    for pair in marks:
        closers[pair.open] = closers.get(pair.open, "") + pair.close
    if '"' in closers and "“" in closers:  # editors mix what the typewriter and what the typesetter has
        closers['"'] += "”"
        closers["“"] += '"'
    signs = re.escape("".join({sign for pair in marks for sign in pair.open + pair.close}) + "'")
    return closers, re.compile(rf"[{signs}]|\n\s*" if marks else r"\n\s*")


class _Scan:
    """Walks over the marks of a text with a stack of those that are open."""

    def __init__(self, reading: Reading, closers: Mapping[str, str]) -> None:
        self.reading = reading
        self.closers = closers
        self.open: list[tuple[str, int]] = []
        self.found: list[Quote] = []
        self.follows = False

    def meet(self, start: int, end: int) -> None:
        """Take note of a mark or of the end of a paragraph."""
        if self.reading.text[start] == "\n":
            self.close_paragraph(start, end)
            return
        sign = self.reading.sign(start)
        if self.open and self._closes(sign, start):
            self._close(start)
        elif sign in self.closers and self._opens(sign, start):
            self.open.append((sign, start))

    def close_paragraph(self, end: int, following: int) -> None:
        """End what is still open; single marks left open were apostrophes."""
        pending = self.follows
        self.follows = False
        if self.open and self.open[0][0] not in _SINGLE:
            start = self.open[0][1]
            self._add(Quote(start=start, end=end, inner=start + 1, outer=end, closed=False), pending)
            self.follows = self.reading.sign(following) in self.closers
        self.open.clear()

    def _close(self, at: int) -> None:
        while self.open[-1][0] in _SINGLE and self.reading.sign(at) not in _SINGLE and len(self.open) > 1:
            self.open.pop()
        _, start = self.open.pop()
        if not self.open:
            self._add(Quote(start=start, end=at + 1, inner=start + 1, outer=at), self.follows)
            self.follows = False

    def _add(self, quote: Quote, follows: bool) -> None:
        self.found.append(replace(quote, follows=follows) if follows else quote)

    def _closes(self, sign: str, at: int) -> bool:
        """Whether the sign ends the innermost open mark, or a double one around an open single one."""
        for opener, start in reversed(self.open):
            if sign in self.closers[opener]:
                same = sign == opener
                inside = at > start + 1
                return inside and not (_between(self.reading, at) if sign in _SINGLE else same and self._leads(at))
            if opener not in _SINGLE:
                return False
        return False

    def _leads(self, at: int) -> bool:
        """Whether a sign that both opens and closes stands where only an opening one can."""
        text = self.reading.text
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        return (before.isspace() or before in "([") and after.isalnum() and text.find(text[at], at + 1) > 0

    def _opens(self, sign: str, at: int) -> bool:
        text = self.reading.text
        before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
        if sign in _SINGLE:
            return not before.isalnum() and bool(after) and not after.isspace()
        return not after.isspace() or sign != '"'


def _between(reading: Reading, at: int) -> bool:
    """Whether a single mark stands inside a word, and so is an apostrophe."""
    return reading.text[at + 1 : at + 2].isalnum()
