"""Finds configured names in running text of any script, with the letters that a sentence adds to them. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation

from monitor.grammar import language as grammar_of
from monitor.text import Folded, fold
from monitor.text import folded as folded_text
from storage.records import Name, Span

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
#: a word; a run of Chinese is one; the folded Turkish "İ" bears its dot apart
WORD = re.compile(rf"[{_HAN}]+|(?:[^\W_{_HAN}]\u0307?)+")
_GAP = re.compile(r"[\s_'.·\u00b7-]{1,3}|(?<=[^\W_])(?=[^\W_])")
_WORD_END = re.compile(rf"(?:[^\W_{_HAN}]\u0307?)*")
_HALF_SPACE = "\u200c"
_SHORT = 4  #: letters of a name that may carry an ending in a script without capitals
_STEM = 3  #: letters that are left of a name whose own ending gives way
_ACRONYM = 6
_REACH = 24  #: letters between two stems of a name: an ending, a gap, an article


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A configured name as it stands in a text."""

    span: Span
    entity: str  #: "actor:ID" or "place:ID"
    text: str  #: as written


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One word of a name."""

    stem: str  #: folded, without what a sentence may change
    ending: str = ""  #: what stands there in the name itself
    article: str = ""  #: what stands before it in the name itself
    han: bool = False
    capital: bool = False
    upper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One name of one actor or place."""

    entity: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Affixes:
    """What a language writes together with a name."""

    prefixes: frozenset[str]
    suffixes: frozenset[str]
    articles: tuple[str, ...]


@cache
def affixes(code: str) -> Affixes:
    """The affixes of a language, folded."""
    naming = grammar_of(code).naming
    return Affixes(
        prefixes=frozenset(map(fold, naming.prefixes)),
        suffixes=frozenset(map(fold, naming.suffixes)),
        articles=tuple(map(fold, naming.articles)),
    )


def split(text: str) -> list[str]:
    """The words of a folded text; a run of Chinese is one."""
    return WORD.findall(text)


def entry(entity: str, name: Name) -> Entry | None:
    """A name made ready for the search; None where it holds no word."""
    folded = Folded(name.text)
    parts: list[Part] = []
    for match in WORD.finditer(folded.text):
        span = folded.span(match.start(), match.end())
        parts.append(_part(match.group(), name.text[span.start : span.end], name.language))
    if len(parts) > 1 and not _bodies(name.language).isdisjoint(WORD.findall(folded.text)):
        parts = [replace(part, capital=False) for part in parts]  # "the defence ministry", as many papers write
    return Entry(entity=entity, parts=tuple(parts)) if parts else None


@cache
def _bodies(code: str) -> frozenset[str]:
    """The head words of organisations, folded: "ministry"."""
    return frozenset(map(fold, grammar_of(code).speech.bodies))


def _part(text: str, written: str, code: str) -> Part:
    """A word of a name, cut where a sentence in its language may change it."""
    naming = grammar_of(code).naming
    article = next((one for one in map(fold, naming.articles) if text.startswith(one) and len(text) > len(one) + 2), "")
    rest = text[len(article) :]
    ends = sorted(map(fold, naming.endings), key=len, reverse=True)
    ending = next((one for one in ends if rest.endswith(one) and len(rest) - len(one) >= _STEM), "")
    han = _is_han(text[0])
    return Part(
        stem=rest[: len(rest) - len(ending)],
        ending=ending,
        article=article,
        han=han,
        capital=written[:1].isupper(),
        upper=written.isupper() and 1 < len(written) <= _ACRONYM and not han,
    )


def spellings(name: Name) -> Iterator[Name]:
    """The name, and the same with a half-space read as a space: keyboards differ."""
    yield name
    if _HALF_SPACE in name.text:
        yield Name(language=name.language, text=name.text.replace(_HALF_SPACE, " "))
    for shift in grammar_of(name.language).naming.shifts:
        ending, bent = shift.split()
        if name.text.endswith(ending):
            yield Name(language=name.language, text=f"{name.text.removesuffix(ending)}{bent}")
    tails = [one for one in grammar_of(name.language).naming.tails if f" {one}" in name.text]
    for tail in tails:
        yield Name(language=name.language, text=name.text.replace(f" {tail}", tail))


class Spotter:
    """One automaton over the first words of all names; the other words are then compared in place."""

    def __init__(self, names: Iterable[tuple[str, Name]]) -> None:
        self._entries: dict[str, dict[str, list[Entry]]] = {}  #: by the stems of the first and the second word
        for entity, name in names:
            for spelling in spellings(name):
                one = entry(entity, spelling)
                if one is not None and one.parts[0].stem:
                    second = one.parts[1].stem if len(one.parts) > 1 else ""
                    alike = self._entries.setdefault(one.parts[0].stem, {}).setdefault(second, [])
                    alike += [] if one in alike else [one]
        self._stems = tuple(self._entries)
        self._automaton = AhoCorasick(self._stems, implementation=Implementation.ContiguousNFA) if self._stems else None

    def find(self, text: str, language: str) -> tuple[Mention, ...]:
        """Every name in the text, the longest where several overlap; those of two bearers are left out."""
        return self.within(folded_text(text), language)

    def within(self, folded: Folded, language: str) -> tuple[Mention, ...]:
        """The same in a text that is folded already."""
        found: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
        for one, start in self._begun(folded.text):
            end = _end(one, folded, start, affixes(language))
            if end:
                found[start - len(one.parts[0].article), end].add(one.entity)
        return tuple(_longest(folded, found)) if found else ()

    def _begun(self, text: str) -> Iterator[tuple[Entry, int]]:
        """The names of which the first word stands in a text, and the second near behind it, with their places."""
        matches = self._automaton.find_matches_as_indexes(text, overlapping=True) if self._automaton else ()
        for stem, start, end in matches:
            for second, entries in self._entries[self._stems[stem]].items():
                if text.find(second, end, end + _REACH + len(second)) >= 0:
                    yield from ((one, start) for one in entries)


def _longest(folded: Folded, found: dict[tuple[int, int], set[str]]) -> Iterator[Mention]:
    taken: list[tuple[int, int]] = []
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda one: (one[0] - one[1], one[0])):
        if all(end <= low or high <= start for low, high in taken):
            taken.append((start, end))
            kept.append((start, end))
    for start, end in sorted(kept):
        entity = _one(found[start, end])
        if entity is not None:
            span = folded.span(start, end)
            yield Mention(span=span, entity=entity, text=folded.source[span.start : span.end])


def _one(entities: set[str]) -> str | None:
    """The bearer of a name. One that a place shares with an actor is the place's; two of a kind share none."""
    places = [one for one in entities if one.startswith("place:")]
    wanted = places or list(entities)
    return wanted[0] if len(wanted) == 1 else None


def _end(one: Entry, folded: Folded, start: int, language: Affixes) -> int:
    """Where the name that begins there ends in the folded text; 0 where it is not there."""
    first = one.parts[0]
    if not _begins(first, folded, start, language):
        return 0
    at = _word(first, folded, start, language)
    for part in one.parts[1:]:
        gap = _GAP.match(folded.text, at) if at else None
        if gap is None:
            return 0
        at = _word(part, folded, _after_article(part, folded.text, gap.end()), language)
    return at


def _after_article(part: Part, text: str, at: int) -> int:
    return at + len(part.article) if text.startswith(part.article, at) else len(text)


def _begins(part: Part, folded: Folded, start: int, language: Affixes) -> bool:
    """Whether a word begins there, or only what may be written together with it stands before."""
    before = ""
    at = start
    while at > 0 and not part.han and folded.text[at - 1].isalnum() and not _is_han(folded.text[at - 1]):
        at -= 1
        before = folded.text[at:start]
        if len(before) > 5:
            return False
    if not before.endswith(part.article):
        return before in language.prefixes and before.endswith("لل")
    if before in ("", part.article):
        return _cased(part, folded, start)
    if len(part.stem) < _STEM or before not in language.prefixes:
        return False
    return bool(part.article) or not before.endswith(language.articles or ("\0",))


def _cased(part: Part, folded: Folded, start: int) -> bool:
    """Whether a name that is written with a capital is so here; behind # and @ nobody minds."""
    at = folded.span(start, start).start
    if not part.capital or folded.source[at - 1 : at] in ("#", "@"):
        return True
    return folded.source[at].isupper()


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"


def _word(part: Part, folded: Folded, at: int, language: Affixes) -> int:
    """Where a word of the name ends that stands there, with its ending; 0 where it does not."""
    end = at + len(part.stem)
    if not folded.text.startswith(part.stem, at) or at >= len(folded.text):
        return 0
    if part.han:
        return end
    if part.upper and not _all_upper(folded, at, end):
        return 0
    tail = _WORD_END.match(folded.text, end)
    last = tail.end() if tail else end
    rest = folded.text[end:last]
    if rest == part.ending:
        return last
    return last if rest in language.suffixes | {""} and _inflects(part, folded, end) else 0


def _all_upper(folded: Folded, at: int, end: int) -> bool:
    span = folded.span(at, end)
    return folded.source[span.start : span.end].isupper()


def _inflects(part: Part, folded: Folded, end: int) -> bool:
    """Whether the name is long enough, or marked clearly enough, to tell an ending from another word."""
    if folded.source[folded.span(end - 1, end).end : folded.span(end - 1, end).end + 1] == _HALF_SPACE:
        return True
    return len(part.stem) >= (_STEM if part.capital else _SHORT)
