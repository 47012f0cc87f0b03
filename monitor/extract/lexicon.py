"""What a language says of speech, made ready for searching: built once for each language, at first use. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import ahocorasick_rs

from monitor.grammar import language
from monitor.grammar.dates import Dates
from monitor.grammar.meaning import Meaning
from monitor.grammar.speech import Sourcing, Speech
from monitor.text import fold

_NEVER = re.compile(r"(?!)")


class Kind(StrEnum):
    """How a cue gives what is said; see monitor/grammar/speech.py."""

    SAYS = "says"
    TELLS = "tells"
    STATES = "states"
    UTTERS = "utters"
    ACTS = "acts"
    NOUN = "noun"
    SOURCE = "source"
    MOOD = "mood"  #: no cue at all: the verb's mood says that these are someone's words


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """An occurrence of words that introduce speech."""

    kind: Kind
    start: int
    end: int
    sourcing: Sourcing | None = None  #: for SOURCE
    parted: str = ""  #: the second part of a separable verb, which must follow in the sentence


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: Kind
    sourcing: Sourcing | None = None
    parted: str = ""


class Lexicon:
    """The searchable form of one language's Speech."""

    def __init__(self, code: str, speech: Speech, meaning: Meaning, dates: Dates) -> None:
        self.code = code
        self.dates = dates
        self.cased = meaning.cased
        self.speech = speech
        self.spaced = speech.spaced
        self.prefixes = frozenset(fold(speech.prefixes))
        self.abbreviations = frozenset(map(fold, speech.abbreviations))
        forms = dict(_entries(speech))
        self._forms = list(forms)
        self._entries = [forms[form] for form in self._forms]
        self._automaton = ahocorasick_rs.AhoCorasick(self._forms)
        self.complementizer = self._words(speech.complementizers)
        self.question = self._words(speech.questions)
        self.leading = self._words(speech.leading, r"(?:[\s,،]+|$)")
        self.trailing = self._words(speech.trailing, r"$", before=r"(?:^|\s+)")
        self.adjunct = self._words(speech.adjuncts)
        self.opener = self._words(speech.openers)
        self.relative = self._words(speech.relatives)
        self.joiner = self._words(speech.joiners)
        self.coordinator = self._words(meaning.coordinators or speech.joiners)
        self.addressee = self._words(speech.addressees)
        self.negation = self._words(speech.negations, r"\s*$", before=r"(?:^|\s)")
        self.scare = self._words(speech.scare, r"[\s:]*$", before=r"(?:^|\s|\()")
        self.label = self._words(speech.labels, r"$", before=r"^")
        self.honorific = self._words(speech.honorifics, r"[\s.]+", before=r"^")
        self.reported = self._words(speech.reported)
        self.pronouns = frozenset(map(fold, speech.pronouns))
        self.participles = frozenset(map(fold, speech.participles))
        self.selves = frozenset(map(fold, meaning.selves))
        self.roles = frozenset(map(fold, speech.roles))
        self.bodies = frozenset(map(fold, speech.bodies))
        self.particles = frozenset(map(fold, speech.particles))
        self.embedded = tuple(map(fold, speech.embedded))
        self.past = self._words(speech.past, r"\s+(?P<year>\d{4})(?!\d)")

    def cues(self, text: str, start: int, end: int) -> list[Cue]:
        """The cues between two offsets, longest first where they overlap, in order."""
        hits = sorted(
            ((first, -last, index) for index, first, last in self._hits(text[start:end])),
        )
        found: list[Cue] = []
        for first, last, index in hits:
            entry = self._entries[index]
            cue = Cue(
                kind=entry.kind,
                start=start + first,
                end=start - last,
                sourcing=entry.sourcing,
                parted=entry.parted,
            )
            if found and cue.start < found[-1].end:
                continue
            if entry.parted and not self._part(text, cue.end, end, entry.parted):
                continue
            found.append(cue)
        return found

    def _hits(self, text: str) -> Iterator[tuple[int, int, int]]:
        for index, first, last in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if not self.spaced or (self._begins(text, first) and not text[last : last + 1].isalnum()):
                yield index, first, last

    def _begins(self, text: str, at: int) -> bool:
        """Whether a word begins here, a conjunction written together with it left aside."""
        if at == 0 or not text[at - 1].isalnum():
            return True
        return text[at - 1] in self.prefixes and (at == 1 or not text[at - 2].isalnum())

    def _part(self, text: str, start: int, end: int, part: str) -> bool:
        return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text[start:end]) is not None

    def _words(self, words: Iterable[str], after: str = "", before: str = "") -> re.Pattern[str]:
        """Any of the words, longest first, between word borders."""
        folded = sorted({fold(word) for word in words}, key=lambda word: (-len(word), word))
        if not folded:
            return _NEVER
        border = (r"(?<!\w)", r"(?!\w)") if self.spaced else ("", "")
        clitic = f"[{''.join(sorted(self.prefixes))}]?" if self.prefixes else ""
        choice = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in folded)
        return re.compile(f"{before or border[0]}{clitic}(?:{choice}){after or border[1]}")


def _entries(speech: Speech) -> Iterator[tuple[str, _Entry]]:
    """The forms to look for; a later kind gives way to an earlier one, so the surest come last."""
    for kind, forms in (
        (Kind.NOUN, speech.nouns),
        (Kind.ACTS, speech.acts),
        (Kind.UTTERS, speech.utters),
        (Kind.STATES, speech.states),
        (Kind.TELLS, speech.tells),
        (Kind.SAYS, speech.says),
    ):
        for form in forms:
            first, _, parted = form.partition("~")
            yield fold(first.strip()), _Entry(kind, None, fold(parted.strip()))
    for sourcing in speech.sourcing:
        yield fold(sourcing.before or sourcing.after), _Entry(Kind.SOURCE, sourcing)


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language; an empty one where there is no file for it."""
    grammar = language(code)
    return Lexicon(code, grammar.speech, grammar.meaning, grammar.dates)
