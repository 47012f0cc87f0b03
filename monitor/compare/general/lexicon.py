"""One language's words for a general comparison: stems, notions, and the marks that turn a sentence. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import Generic, TypeVar

import snowballstemmer

from monitor.grammar import language
from monitor.once import once
from monitor.text import fold, tokens

_NEAR = 6  #: letters of a stem that carry a word's meaning where its endings are not known
M = TypeVar("M")
_APOSTROPHE = re.compile("['’]")
_LEAST = 3  #: letters that must be left of a word
_COMMON = 0.5  #: the weight of a word that every paper has daily
_LONGEST = 1500  #: words read of a text; what stands behind is rarely about the claim


class Mark(StrEnum):
    """What a word of grammar does to its sentence."""

    NOT = "not"
    NONE = "none"
    DENIAL = "denial"  #: someone denies it: "denied"
    FALSE = "false"  #: the text itself calls it untrue: "is a lie"
    RUMOUR = "rumour"  #: a noun of what can be denied, too
    REFUSAL = "refusal"  #: refuses, fails, forbids, lacks: turns what follows without a negation
    LACK = "lack"  #: what does not come about or is not there: cancelled, missing, impossible
    CONTRARY = "contrary"
    ONLY = "only"
    ALL = "all"
    SOME = "some"
    NEVER = "never"
    STILL = "still"
    NO_LONGER = "no longer"
    MAYBE = "maybe"
    ASKS = "asks"
    IF = "if"
    NOTHING = "nothing"  #: looks like a mark and is none: "not only"


#: notions that are marks wherever they stand
_MARKS = {
    "deny": Mark.DENIAL,
    "false": Mark.FALSE,
    "rumour": Mark.RUMOUR,
    **dict.fromkeys(("refuse", "fail", "forbid"), Mark.REFUSAL),
    **dict.fromkeys(("absent", "cancel", "impossible", "forget", "missing", "needless"), Mark.LACK),
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared."""

    text: str  #: folded
    stem: str
    near: str  #: the beginning of the stem, or all of it where it is short
    small: bool  #: says nothing of the topic
    number: bool
    denies: bool  #: a verb form that carries its own negation
    bare: str  #: the stem without letters that are only written together with it; "" where there are none
    plain: str  #: the stem without a beginning that turns it ("un-", "غیر"); "" where there is none
    notions: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A text, read: its words in order with what they stand for."""

    text: str
    language: str
    words: Sequence[Word]
    starts: Sequence[int]  #: offsets of the words in the text
    ends: Sequence[int]
    notions: Sequence[frozenset[str]]  #: of each word, phrases included
    marks: Sequence[tuple[int, Mark]]  #: at which word
    cased: bool
    weights: Sequence[float]  #: how much each word says of the topic: names more than what every paper has daily

    def capital(self, at: int) -> bool:
        """Whether a word is written as a name."""
        return self.cased and self.text[self.starts[at]].isupper()


class Lexicon:
    """What a language file says, as tables."""

    def __init__(self, code: str) -> None:
        known = language(code)
        meaning, notions = known.meaning, known.notions
        self.code = code
        self.cased = meaning.cased
        self.spaced = meaning.spaced
        self._stemmer = _stemmer(known.name)
        self._endings = tuple(sorted(map(fold, notions.endings), key=len, reverse=True))
        self._prefixes = tuple(sorted(map(fold, meaning.prefixes), key=len, reverse=True))
        self._negative = re.compile(fold(meaning.negative) or "(?!)")
        self._unlike = re.compile(fold(notions.unlike) or "(?!)")
        small = (*notions.small, *(form for forms in meaning.markers.values() for form in forms))
        self._small = frozenset(word for form in small for word in fold(form).split())
        # "one" is an article as often as a figure
        counted = (word for word, value in known.numbers.words.items() if value > 1)
        self._numbers = frozenset(map(fold, (*counted, *known.numbers.scales)))
        self._marks: _Phrases[Mark] = _Phrases()
        for mark, forms in _marks(code):
            for form in forms:
                self._marks.add(_cut(fold(form.rstrip("*"))), mark)
        self._notions: _Phrases[str] = _Phrases()
        self._beginnings: dict[str, set[str]] = {}
        self._single: dict[str, set[str]] = {}
        for name, forms in notions.words.items():
            for form in forms:
                self._learn(name, form)
        self._lengths = sorted({len(key) for key in self._beginnings})

    def _learn(self, name: str, form: str) -> None:
        if form.endswith("*") and " " not in form:
            self._beginnings.setdefault(fold(form[:-1]), set()).add(name)
            return
        stems = tuple(self.stem(word) for word in _cut(form.rstrip("*")))
        if len(stems) == 1:
            self._single.setdefault(stems[0], set()).add(name)
        elif stems:
            self._notions.add(stems, name)

    def stem(self, word: str) -> str:
        """The folded stem of a word as it was written."""
        lower = word.lower()
        stem = fold(self._stemmer(lower)) or fold(lower)
        ending = next((one for one in self._endings if stem.endswith(one)), "")
        return stem[: len(stem) - len(ending)] if len(stem) - len(ending) >= _LEAST else stem

    @lru_cache(maxsize=1 << 17)  # noqa: B019 - one lexicon a language, kept for good
    def word(self, written: str) -> Word:
        """A word as it is compared."""
        text = fold(written)
        stem = self.stem(written)
        rest = self._rest(text)
        bare = self.stem(rest) if rest else ""
        turned = self._unlike.match(text)
        plain = fold(self._stemmer(text[turned.end() :])) if turned and len(text) - turned.end() >= _NEAR - 3 else ""
        return Word(
            text=text,
            stem=stem,
            near=stem[:_NEAR],
            small=text in self._small or (len(text) < 2 and self.spaced and not text.isdigit()),
            number=text.isdigit() or text in self._numbers,
            denies=self._negative.search(text) is not None,
            bare=bare,
            plain=plain,
            notions=frozenset(self._named(text, stem)) or frozenset(self._named(rest, bare) if bare else ()),
        )

    def _rest(self, text: str) -> str:
        """A word without the letters that are only written together with it: Arabic ل, ب, و."""
        rest = text
        while prefix := next((one for one in self._prefixes if rest.startswith(one)), ""):
            if len(rest) - len(prefix) < _LEAST:
                break
            rest = rest[len(prefix) :]
        return rest if rest != text else ""

    def _named(self, text: str, stem: str) -> Iterable[str]:
        yield from self._single.get(stem, ())
        for length in self._lengths:
            if length > len(text):
                break
            yield from self._beginnings.get(text[:length], ())

    def _cut(self, text: str) -> Iterator[tuple[int, int]]:
        """The words; a small word before an apostrophe is a word of its own: "l'armée", "it's"."""
        for span in tokens(text):
            start, end = span.start, span.end
            mark = _APOSTROPHE.search(text, start, end)
            if mark and start < mark.start() and fold(text[start : mark.start()]) in self._small:
                yield start, mark.start()
                start = mark.end()
            if start < end:
                yield start, end

    def read(self, text: str) -> Reading:
        """A text with its notions and marks."""
        spans = list(islice(self._cut(text), _LONGEST))
        words = [self.word(text[start:end]) for start, end in spans]
        notions = [word.notions for word in words]
        for at, length, names in self._notions.find([word.stem for word in words]):
            for i in range(at, at + length):
                notions[i] |= names
        marks = [(at, mark) for at, _, found in self._marks.find([word.text for word in words]) for mark in found]
        marks += [(at, _MARKS[name]) for at, names in enumerate(notions) for name in names if name in _MARKS]
        marked = {at for at, _ in marks}
        marks += [(at, Mark.NOT) for at, word in enumerate(words) if word.denies and at not in marked]
        return Reading(
            text,
            self.code,
            words,
            [start for start, _ in spans],
            [end for _, end in spans],
            notions,
            sorted(marks),
            self.cased,
            [_weight(word, names) for word, names in zip(words, notions, strict=True)],
        )


def _weight(word: Word, notions: frozenset[str]) -> float:
    if word.small:
        return 0.0
    return _COMMON if notions or word.denies else 1.0


class _Phrases(Generic[M]):
    """Phrases with what they mean, the longest found first."""

    def __init__(self) -> None:
        self._known: dict[str, dict[tuple[str, ...], set[M]]] = {}

    def add(self, words: tuple[str, ...], meaning: M) -> None:
        if words:
            self._known.setdefault(words[0], {}).setdefault(words, set()).add(meaning)

    def find(self, words: Sequence[str]) -> Iterable[tuple[int, int, frozenset[M]]]:
        """Where a phrase begins, how many words it has, what it means; none inside another."""
        free = 0
        for at, word in enumerate(words):
            phrases = self._known.get(word)
            if phrases is None or at < free:
                continue
            best = max((key for key in phrases if tuple(words[at : at + len(key)]) == key), key=len, default=None)
            if best is not None:
                free = at + len(best)
                yield at, len(best), frozenset(phrases[best])


def _marks(code: str) -> Iterable[tuple[Mark, Iterable[str]]]:
    meaning, notions = language(code).meaning, language(code).notions
    scopes = meaning.scopes
    yield Mark.NOT, (*meaning.negators, *meaning.negators_after, *meaning.without, *notions.lacks)
    yield Mark.REFUSAL, meaning.refusals
    yield Mark.NONE, meaning.nobody
    yield Mark.DENIAL, (*meaning.denials, *meaning.rejections)
    denied = notions.words.get("deny", ())
    yield Mark.FALSE, (form for form in meaning.denials_after if not form.startswith(denied))
    yield Mark.DENIAL, (form for form in meaning.denials_after if form.startswith(denied))
    yield Mark.RUMOUR, meaning.contents
    yield Mark.CONTRARY, notions.contrary
    yield Mark.ONLY, notions.exclusive
    yield Mark.ALL, (*notions.universal, *scopes.get("all", ()), *scopes.get("always", ()))
    yield Mark.SOME, scopes.get("some", ())
    yield Mark.NEVER, scopes.get("never", ())
    yield Mark.STILL, scopes.get("still", ())
    yield Mark.NO_LONGER, scopes.get("no_longer", ())
    yield Mark.MAYBE, (*meaning.probable, *meaning.possible)
    yield Mark.ASKS, meaning.questions
    yield Mark.IF, meaning.conditions
    yield Mark.NOTHING, meaning.no_negators
    yield from ((Mark(name), forms) for name, forms in notions.marks.items())


def _cut(text: str) -> tuple[str, ...]:
    return tuple(text[span.start : span.end] for span in tokens(text))


def _stemmer(name: str) -> Callable[[str], str]:
    """The stemmer of a language by its English name; where there is none, the word itself."""
    if name.lower() not in snowballstemmer.algorithms():
        return lambda word: word
    stem: Callable[[str], str] = snowballstemmer.stemmer(name.lower()).stemWord
    return stem


@once
def lexicon(code: str) -> Lexicon:
    """The tables of the language with that code, made once."""
    return Lexicon(code)
