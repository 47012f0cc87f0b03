"""What a language says of speech, made ready for searching: built once for each language, at first use. Pure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import ahocorasick_rs

from monitor.grammar import language
from monitor.grammar.dates import Dates
from monitor.grammar.meaning import Meaning
from monitor.grammar.press import Press
from monitor.grammar.speech import Sourcing, Speech
from monitor.once import once
from monitor.text import choice, fold

_NEVER = re.compile(r"(?!)")


class Kind(StrEnum):
    """How a cue gives what is said; see monitor/grammar/speech.py."""

    SAYS = "says"
    TELLS = "tells"
    STATES = "states"
    UTTERS = "utters"
    ACTS = "acts"
    GOVERNS = "governs"
    NOUN = "noun"
    SOURCE = "source"
    MOOD = "mood"  #: no cue at all: the verb's mood says that these are someone's words


@dataclass(slots=True, kw_only=True)  # not frozen, for the reason that Sentence gives
class Cue:
    """An occurrence of words that introduce speech."""

    kind: Kind
    start: int
    end: int
    sourcing: tuple[Sourcing, ...] = ()  #: for SOURCE: the ways in which the phrase may go on
    parted: str = ""  #: the second part of a separable verb, which must follow in the sentence


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: Kind
    sourcing: tuple[Sourcing, ...] = ()
    parted: str = ""
    second: bool = False  #: it stands only behind "and", without the auxiliary of the verb before it
    closings: tuple[str, ...] = ()  #: for SOURCE: one of them must follow, where each way needs one


class Lexicon:
    """The searchable form of one language's Speech."""

    def __init__(self, code: str, speech: Speech, meaning: Meaning, dates: Dates, press: Press) -> None:
        self.code = code
        self.dates = dates
        self.cased = meaning.cased
        self.speech = speech
        self.spaced = speech.spaced
        self.closing = frozenset(pair.close for pair in speech.marks)
        self.prefixes = frozenset(fold(speech.prefixes))
        self.abbreviations = frozenset(map(fold, speech.abbreviations))
        self.abbreviation = self._words((f"{word}." for word in speech.abbreviations), "")
        forms = dict((*_seconds(speech), *_entries(speech)))
        self._forms = list(forms)
        self._entries = [forms[form] for form in self._forms]
        self._automaton = ahocorasick_rs.AhoCorasick(self._forms)
        self.complementizer = self._words(speech.complementizers)
        self.question = self._words(speech.questions)
        self.leading = self._words(speech.leading, r"(?:[\s,،]+|$)")
        self.bridge = self._words((*meaning.coordinators, *speech.attached, *speech.trailing))
        self.attached = self._words(speech.attached, r"\s*", before="", kept=speech.kept)
        self.trailing = self._words(speech.trailing, r"$", before=r"(?:^|\s+)" if speech.spaced else r"(?<=.)")
        self.trails = _last_words(speech.trailing)
        self.adjunct = self._words(speech.adjuncts, kept=speech.kept)
        self.opener = self._words(speech.openers, kept=speech.kept)
        self.closer = self._words(speech.closers, r"$", before=r"")
        self.closing_word = self._words(speech.closers)
        self.pointing = self._words(speech.pointing)
        self.relative = self._words(speech.relatives)
        self.joiner = self._words(speech.joiners)
        self.coordinator = self._words(meaning.coordinators or speech.joiners)
        self.auxiliary = self._words(speech.auxiliaries)
        self.joins = _last_words((*meaning.coordinators, *speech.joiners))
        self.addressee = self._words(speech.addressees)
        self.addressed = self._words(speech.addressed, r"$", before=r"(?:^|\s+)")
        self.addresses = _last_words(speech.addressed)
        self.negation = self._words(speech.negations, r"\s*$", before=r"(?:^|\s)")
        self._denying = _last_words(speech.negations)
        self.negators = frozenset(map(fold, meaning.negators))
        self.nouns = frozenset(map(fold, speech.nouns))
        self.claims = tuple(fold(word.removesuffix("*")) for word in meaning.contents)
        self.rejecting = frozenset(map(fold, (*meaning.denials, *meaning.denials_after, *meaning.rejections)))
        self.scare = self._words(speech.scare, r"[\s:]*$", before=r"(?:^|\s|\()")
        self.label = self._words(speech.labels, r"$", before=r"^")
        self.honorific = self._words(speech.honorifics, r"[\s.]+", before=r"^")
        self.reported = self._words(speech.reported)
        self.pronouns = frozenset(map(fold, speech.pronouns))
        self.participles = frozenset(map(fold, speech.participles))
        self.vows = frozenset(map(fold, speech.vows))
        self.infinitives = tuple(map(fold, speech.infinitives))
        self.selves = frozenset(map(fold, meaning.selves))
        self.roles = frozenset(map(fold, speech.roles))
        self.title = self._words(role for role in speech.roles if " " in role)
        self.bodies = frozenset(map(fold, speech.bodies))
        self.particles = frozenset(map(fold, speech.particles))
        self.governs = frozenset(map(fold, speech.governs))
        self.object = self._words(speech.objects)
        self.marker = self._words(speech.markers, r"$", before=r"(?:^|\s+)")
        self.embedded = tuple(map(fold, speech.embedded))
        self.oblique = tuple(map(fold, speech.oblique))
        self.possessed = tuple(map(fold, speech.possessed))
        self.describers = tuple(map(fold, speech.describers))
        self.compounding = tuple(map(fold, speech.compounding))
        self.finite = frozenset(map(fold, speech.finite)) - self.roles
        self.accusatives = frozenset(map(fold, speech.accusatives))
        self.share = self._words(speech.shares, r"$", before=r"(?:^|\s)")
        self.topic = self._words(speech.topics)
        self.impersonal = frozenset(map(fold, speech.impersonal))
        self.attributives = frozenset(map(fold, speech.attributives))
        self.past = self._words(speech.past, r"\s+(?P<year>\d{4})(?!\d)")
        self.carrier = self._words((*press.carriers, *press.heads))
        firsts = _first_words((*press.carriers, *press.heads))
        self._whole = list(firsts.values())
        self._carriers = ahocorasick_rs.AhoCorasick(list(firsts))
        self.carrier_head = self._words(press.heads)
        self.person = self._words({*press.people, *speech.roles} - {*press.heads})
        self.citing = tuple(
            (self._words((one.before,)) if one.before else None, self._words((one.after,)) if one.after else None)
            for one in press.citing
        )
        self.dateline = self._words(press.datelines, r"(?=[\s()\]】])[\s)\]】]*(?:\([^()]*\))?\s*", before="")
        self.dated = _dated(dates)
        self.joint = self._words(press.joint)
        self.together = _parting(press.together, spaced=self.spaced)

    def denied(self, before: str) -> bool:
        """Whether the words before a cue end in a negation."""
        return before.rstrip().endswith(self._denying) and self.negation.search(before) is not None

    def openings(self, *words: str) -> str:
        """The letters with which some words can begin in a text, for a set in a pattern."""
        return re.escape("".join(sorted(self.prefixes.union(fold(word)[0] for word in words))))

    def cues(self, text: str, start: int, end: int) -> list[Cue]:
        """The cues between two offsets, longest first where they overlap, in order."""
        found: list[Cue] = []
        starts, hits = _hits(self, text)
        for first, back, index in hits[bisect_left(starts, start) : bisect_left(starts, end)]:
            last = -back
            if last > end or (found and first < found[-1].end) or not self._is_word(text, first, last, start, end):
                continue
            entry = self._entries[index]
            if entry.parted and not self._part(text, last, end, entry.parted):
                continue
            if entry.closings and not (self.spaced or any(text.find(one, last, end) >= 0 for one in entry.closings)):
                continue  # one sign of a longer word
            if entry.second and not self._follows(
                text, start, first, beside=bool(found) or entry.kind is not Kind.ACTS
            ):
                continue
            found.append(Cue(kind=entry.kind, start=first, end=last, sourcing=entry.sourcing, parted=entry.parted))
        return found

    def heard(self, text: str) -> list[int]:
        """Where a form begins, be it inside a word, in order: where none does there is no cue."""
        return _hits(self, text)[0]

    def carries(self, text: str, start: int, end: int) -> bool:
        """Whether a carrier's name may begin in a stretch: most sentences of a text are not searched for one."""
        places = _carried(self, text)
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end

    def carried(self, text: str) -> list[int]:
        """Where the first word of a carrier's name stands, in order; where words are not parted, inside them too."""
        found = self._carriers.find_matches_as_indexes(text, overlapping=True)
        if not self.spaced:
            return sorted(start for _, start, _ in found)
        return sorted(
            start
            for index, start, end in found
            if not (self._whole[index] and text[end : end + 1].isalnum()) and self._begins(text, start, 0)
        )

    def hits(self, text: str) -> list[tuple[int, int, int]]:
        """Every form in a text, also inside words: start, end with a minus, number; in order, the longest first.

        The comma that a form begins with is no part of the cue.
        """
        matches = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return sorted((first + (text[first] == ","), -last, index) for index, first, last in matches)

    def _is_word(self, text: str, first: int, last: int, start: int, end: int) -> bool:
        """Whether a form is a word of its own in the stretch from start to end."""
        if not self.spaced:
            return True
        return self._begins(text, first, start) and (last == end or not text[last].isalnum())

    def _begins(self, text: str, at: int, start: int) -> bool:
        """Whether a word begins here, a conjunction written together with it left aside."""
        if at == start or not text[at - 1].isalnum():
            return True
        return text[at - 1] in self.prefixes and (at == start + 1 or not text[at - 2].isalnum())

    def _follows(self, text: str, start: int, at: int, *, beside: bool) -> bool:
        """Whether "and" stands directly before a verb that leaves out the auxiliary of the one before it.

        `beside`: an act of saying stands before it, which an act needs: "was examined and rejected" is none.
        """
        joined = text[start:at].rstrip()
        if not beside or not joined.endswith(self.joins) or self.auxiliary.search(text, start, at) is None:
            return False
        return any(match.end() == len(joined) for match in self.coordinator.finditer(joined))

    def _part(self, text: str, start: int, end: int, part: str) -> bool:
        return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text[start:end]) is not None

    def _words(
        self, words: Iterable[str], after: str = "", before: str = "", kept: Iterable[str] = ()
    ) -> re.Pattern[str]:
        """Any of the words, longest first, between word borders, unless a longer word that is kept holds it."""
        folded = sorted({fold(word) for word in words}, key=lambda word: (-len(word), word))
        if not folded:
            return _NEVER
        border = (r"(?<!\w)", r"(?!\w)") if self.spaced else ("", "")
        clitic = f"[{''.join(sorted(self.prefixes))}]?" if self.prefixes else ""
        holders = tuple(map(fold, kept))
        plain = not holders and not any("~" in word for word in folded)
        each = "|".join(_pattern(word) + _outside(word, holders) for word in folded)
        listed = choice(folded, gap=r"\s+") if plain else each
        return re.compile(f"{before or border[0]}{clitic}(?:{listed}){after or border[1]}")


def _dated(dates: Dates) -> re.Pattern[str]:
    """A day and its month, with the words around them: "12 May", Persian "روز ۱۲ ثور"."""
    months = choice(fold(form) for row in (*dates.gregorian, *dates.solar, *dates.lunar) for form in row)
    before, behind = (choice(map(fold, words)) for words in (dates.before, dates.behind))
    year = rf"(?:\s+(?:{choice(map(fold, dates.between))}\s+)?\d{{4}})?"
    return re.compile(rf"(?<!\w)(?:(?:{before})\s+)?\d{{1,2}}\s+(?:{months})(?!\w){year}(?:\s+(?:{behind})(?!\w))?")


def _pattern(word: str) -> str:
    return re.escape(word).replace(r"\ ", r"\s+").replace(r"\~", ".+?")


def _outside(word: str, holders: Iterable[str]) -> str:
    """What says behind a word that it stands in none of those that hold it."""
    longer_ones = (longer for longer in holders if word in longer and longer != word)
    places = ((longer, at.end()) for longer in longer_ones for at in re.finditer(re.escape(word), longer))
    return "".join(rf"(?!(?<={re.escape(longer[:end])}){re.escape(longer[end:])})" for longer, end in places)


def _first_words(names: Iterable[str]) -> dict[str, bool]:
    """The first words of some names, and whether a border follows each of them wherever it stands."""
    found: dict[str, bool] = {}
    for name in map(fold, names):
        first = name.replace("~", " ").split()[0]
        found[first] = found.get(first, True) and not name.startswith(f"{first}~")
    return found


def _last_words(forms: Iterable[str]) -> tuple[str, ...]:
    """What a text ends in, where it ends in one of some forms."""
    return tuple({fold(form).replace("~", " ").split()[-1] for form in forms})


def _parting(words: Iterable[str], *, spaced: bool) -> re.Pattern[str]:
    """What stands between names in a row: a comma, a word, or both."""
    gap = r"\s+" if spaced else r"\s*"
    folded = sorted(map(fold, words), key=len, reverse=True)
    alone = [re.escape(word) + gap for word in folded if not word.endswith("-")]
    bound = [re.escape(word[:-1]) + r"(?=\w)" for word in folded if word.endswith("-")]
    joined = "|".join([*alone, *bound]) or r"(?!)"
    return re.compile(rf"\s*[,،，、]\s*(?:{joined})?|{gap}(?:{joined})")


def _seconds(speech: Speech) -> Iterator[tuple[str, _Entry]]:
    """The verb forms without their auxiliary, as the second of two verbs of one subject may stand."""
    for kind, forms in ((Kind.ACTS, speech.acts), (Kind.STATES, speech.states), (Kind.SAYS, speech.says)):
        for form in forms:
            auxiliary, _, rest = form.partition(" ")
            if rest and auxiliary in speech.auxiliaries and "~" not in rest:
                yield fold(rest), _Entry(kind, second=True)


def _entries(speech: Speech) -> Iterator[tuple[str, _Entry]]:
    """The forms to look for; a later kind gives way to an earlier one, so the surest come last."""
    for kind, forms in (
        (Kind.GOVERNS, speech.governs),
        (Kind.NOUN, speech.nouns),
        (Kind.ACTS, speech.acts),
        (Kind.UTTERS, speech.utters),
        (Kind.STATES, speech.states),
        (Kind.TELLS, speech.tells),
        (Kind.SAYS, speech.says),
    ):
        for form in forms:
            first, _, parted = form.partition("~")
            yield fold(first.strip()), _Entry(kind, (), fold(parted.strip()))
    ways: dict[str, tuple[Sourcing, ...]] = {}
    for sourcing in speech.sourcing:
        form = fold(sourcing.before or sourcing.after)
        ways[form] = (*ways.get(form, ()), sourcing)
    for form, found in ways.items():
        closings = tuple(fold(way.after) for way in found if way.before)
        yield form, _Entry(Kind.SOURCE, found, closings=closings if all(closings) else ())


@lru_cache(maxsize=4)
def _hits(lexicon: Lexicon, text: str) -> tuple[list[int], list[tuple[int, int, int]]]:
    """Where forms begin in a text, and the forms; asked for sentence by sentence; of the last few texts only."""
    hits = lexicon.hits(text)
    return [start for start, _, _ in hits], hits


@lru_cache(maxsize=4)
def _carried(lexicon: Lexicon, text: str) -> list[int]:
    """The same of the names of carriers."""
    return lexicon.carried(text)


@once
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language; an empty one where there is no file for it."""
    grammar = language(code)
    return Lexicon(code, grammar.speech, grammar.meaning, grammar.dates, grammar.press)
