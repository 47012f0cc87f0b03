"""What the first line of a reply wants done. Pure.

A line that could also be talk is not understood: "confirm" confirms, "confirm with Omid first" does nothing. Whoever
wrote it is told what is understood.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import TypeVar

from alerts.vocabulary import Vocabulary, vocabularies, vocabulary
from storage.records import Deed, Dismissal

T = TypeVar("T")

#: letters that two scripts of one keyboard write apart
_ALIKE = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "’": "'"})
#: what marks direction, joins or stretches letters
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\u0640\ufeff]")
_ENDS = ":،,;.!–—-"
#: deeds that are one word; what stands after it must stand behind a colon
_ALONE = frozenset({Deed.CONFIRM, Deed.ACKNOWLEDGE, Deed.CLAIM, Deed.RELEASE, Deed.WAKE})
_TIMED = frozenset({Deed.SNOOZE, Deed.MUTE})
_LONGEST_LINE = 1000
#: lines that an attribution ("On Friday Mina wrote:") may run over
_ATTRIBUTION = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What a reply wants done."""

    deed: Deed
    why: str = ""
    reason: Dismissal | None = None
    length: timedelta | None = None  #: None for a mute: until it is lifted


class NotUnderstood(ValueError):
    """A reply that does nothing; the message is for who wrote it, in the desk's language."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it was written, to be compared folded."""

    text: str

    @property
    def folded(self) -> str:
        return _fold(self.text)

    def rest(self, length: int) -> _Line:
        """What stands behind so many folded signs, without the spaces before it."""
        seen = 0
        for at, sign in enumerate(self.text):
            seen += len(_fold(sign))
            if seen > length:
                return _Line(self.text[at:].lstrip())
        return _Line("")

    def behind_colon(self) -> _Line | None:
        """What stands behind a mark at its start; the line where it is empty; None where words follow at once."""
        if not self.text:
            return self
        return self.rest(1) if self.text[0] in _ENDS else None


def parse(text: str, language: str) -> Command:
    """The command in the first line that somebody wrote; raises NotUnderstood."""
    words = vocabulary(language)
    written = first_line(text)
    line = _Line(written)
    deed, rest = _first(line, _deeds(language))
    if deed is None:
        raise _unclear(words.unknown.format(line=written), words)
    if deed in _ALONE or deed is Deed.NOTE:
        return _simple(deed, rest, written, words)
    return _dismissal(rest, language, written, words) if deed is Deed.DISMISS else _timed(deed, rest, written, language)


def first_line(text: str) -> str:
    """The first line that is no quotation of the message answered; "" where there is none."""
    lines = [_UNSEEN.sub("", line).strip() for line in text.splitlines()]
    at = 0
    while at < len(lines):
        if lines[at] in ("--", ""):
            if lines[at] == "--":
                return ""
        elif not lines[at].startswith(">"):
            end = _attribution(lines, at)
            if end is None:
                return lines[at][:_LONGEST_LINE]
            at = end
        at += 1
    return ""


def _attribution(lines: list[str], at: int) -> int | None:
    """Where an attribution that begins here ends: its last line ends in a colon, and a quotation follows it."""
    for end in range(at, min(at + _ATTRIBUTION, len(lines))):
        if not lines[end]:
            return None
        if lines[end].endswith(":"):
            after = next((line for line in lines[end + 1 :] if line), "")
            return end if after.startswith(">") else None
    return None


def _simple(deed: Deed, rest: _Line, written: str, words: Vocabulary) -> Command:
    why = rest.behind_colon()
    if why is None:
        raise _unclear(words.unknown.format(line=written), words)
    if deed is Deed.NOTE and not why.text.strip():
        raise _unclear(words.needs_words, words)
    return Command(deed=deed, why=why.text.strip())


def _dismissal(rest: _Line, language: str, written: str, words: Vocabulary) -> Command:
    """A reason of the list, with or without a colon before it; words of one's own need the colon."""
    behind = rest.behind_colon()
    said = behind or rest
    reason, more = _first(said, _reasons(language))
    why = more.behind_colon()
    if reason is not None and why is not None and (why.text.strip() or reason is not Dismissal.OTHER):
        return Command(deed=Deed.DISMISS, reason=reason, why=why.text.strip())
    if behind is None:
        raise _unclear(words.unknown.format(line=written), words)
    if not behind.text.strip() or reason is Dismissal.OTHER:
        raise _unclear(words.needs_reason, words)
    return Command(deed=Deed.DISMISS, reason=Dismissal.OTHER, why=behind.text.strip())


def _timed(deed: Deed, rest: _Line, written: str, language: str) -> Command:
    words = vocabulary(language)
    said = rest.behind_colon() or rest
    length, more = _length(said, language)
    lifted, after = _first(said, _lifted(language))
    if length is None and (not lifted or deed is Deed.SNOOZE):
        raise _unclear(words.needs_length, words)
    why = (more if length is not None else after).behind_colon()
    if why is None:
        raise _unclear(words.unknown.format(line=written), words)
    if deed is Deed.MUTE and not why.text.strip():
        raise _unclear(words.needs_words, words)
    return Command(deed=deed, length=length, why=why.text.strip())


def _length(line: _Line, language: str) -> tuple[timedelta | None, _Line]:
    """A length of time at the start of a line: "2h", "for 2 hours", "ساعتين"."""
    filler, after = _first(line, _fillers(language))
    line = after if filler else line
    pair, after = _first(line, _pairs(language))
    if pair is not None:
        return pair, after
    if not (number := re.match(r"(\d{1,4})\s*", line.folded)):
        return None, line
    unit, after = _first(line.rest(number.end()), _units(language))
    return (int(number[1]) * unit, after) if unit is not None else (None, line)


def _first(line: _Line, known: Mapping[str, T]) -> tuple[T | None, _Line]:
    """What the longest known words at the start of a line mean, and what stands behind them."""
    folded = line.folded
    for length in range(min(len(folded), max(map(len, known), default=0)), 0, -1):
        ends = length == len(folded) or not folded[length].isalnum()
        if ends and folded[:length] in known:
            return known[folded[:length]], line.rest(length)
    return None, line


# --- all languages as one dictionary, the desk's own first ----------------------------------------


@cache
def _deeds(language: str) -> Mapping[str, Deed]:
    return _all((word, deed) for each in vocabularies(language) for deed, many in each.deeds.items() for word in many)


@cache
def _reasons(language: str) -> Mapping[str, Dismissal]:
    return _all((word, one) for each in vocabularies(language) for one, many in each.reasons.items() for word in many)


@cache
def _units(language: str) -> Mapping[str, timedelta]:
    return _all((word, unit) for each in vocabularies(language) for many, unit in _measures(each) for word in many)


@cache
def _fillers(language: str) -> Mapping[str, bool]:
    return _all((word, True) for each in vocabularies(language) for word in each.fillers)


@cache
def _lifted(language: str) -> Mapping[str, bool]:
    return _all((word, True) for each in vocabularies(language) for word in each.lifted)


@cache
def _pairs(language: str) -> Mapping[str, timedelta]:
    found: list[tuple[str, timedelta]] = []
    for each in vocabularies(language):
        for word, meaning in each.pairs.items():
            number, _, unit = meaning.partition(" ")
            found.append((word, int(number) * _units(language)[_fold(unit)]))
    return _all(found)


def _measures(words: Vocabulary) -> Iterator[tuple[tuple[str, ...], timedelta]]:
    yield words.minutes, timedelta(minutes=1)
    yield words.hours, timedelta(hours=1)
    yield words.days, timedelta(days=1)
    yield words.weeks, timedelta(weeks=1)


def _all(pairs: Iterable[tuple[str, T]]) -> Mapping[str, T]:
    found: dict[str, T] = {}
    for word, meaning in pairs:
        found.setdefault(_fold(word), meaning)
    return found


def _fold(text: str) -> str:
    """Letters without their marks, case and look-alikes."""
    bare = _UNSEEN.sub("", text).translate(_ALIKE)
    return "".join(one for one in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(one)).casefold()


def _unclear(why: str, words: Vocabulary) -> NotUnderstood:
    return NotUnderstood(f"{why}\n{words.understood}")
