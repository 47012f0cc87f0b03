"""A small fitted model beside the rules: finds acts of saying that they miss, mends borders and speakers. Pure.

For each word that may be a cue it scores which stretch on the left and which on the right is what is said, and which is
who says it, as sums of weights of what stands there (monitor/extract/fitted_features.py; the rules' own answer is among
it). A second sum judges every answer, the rules' and the model's, and of two that cover the same words keeps the
likelier. Direct quotations that the rules read stay as they are; of the rest the borders may move.

The weights of a language stand in its folder (monitor/languages/en/attribution.npz); one without has the rules only.
tests/fit/attribution.py makes them, and docs/quality.md says of what.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from monitor import languages
from monitor.errors import MonitorError
from monitor.extract import fitted_features as features
from monitor.extract import mentions
from monitor.extract.clauses import Attribution
from monitor.extract.fitted_features import Alphabet, Ints, Page
from monitor.extract.lexicon import Kind
from monitor.extract.reading import Reading, strip
from monitor.extract.sentence import Sentence, Stretch
from monitor.grammar import language

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]

FILE = "attribution.npz"
FORMAT = 1
#: the outputs that score content left and right of a cue, the speaker left and right, and that there is none
CONTENT, SPEAKER, NONE = (2, 5), (8, 11), (14, 15, 16)
MAYBE = 0.08  #: a word less likely to be a cue is not looked at
SAME = 0.45  #: two answers that share more of what they cover are one
_MORE = 0.2  #: so much likelier must a sentence be that only tells that somebody spoke
_SAME_NAMED = 0.5001  #: the same of an act of saying that the rules found, of a speaker who is no pronoun
_CLOSE = 0.8  #: an answer that shares more with the rules' does not move its borders
_SURE = 0.3  #: a speaker less sure than this does not replace the rules'
_NEVER = -1e9
_ACROSS = -60.0  #: nobody's name stands on both sides of a cue
_SIGNS = ",،，、;；؛:：.-–— "
#: how an answer came about: the model's without a rule, with the same as the rule's or with another; the rule's without
#: a cue, where the model sees no cue, with the same as the model's or with another
ORIGINS = ("new", "model agrees", "model differs", "rule without cue", "rule alone", "rule agrees", "rule differs")
_LENGTHS = (1, 2, 4, 8, 15, 30)
_PIECES = 3
#: what an answer is judged by, and how many weights each takes; times two: one for the model's, one for the rules'
JUDGED = {
    "always": 1, "origin": 7, "likely": 2, "likely, origin": 7, "sure": 1, "sure, origin": 7, "length": 14,
    "kind": 2 * (len(features.KINDS) + 1), "direct": 2, "nested": 1, "no speaker": 1, "agreement, origin": 7,
    "marks": 3, "sure speaker": 2, "person": 2, "pieces": 1, "inside": 2, "same as another": 1,
    "same as a likelier": 1, "beside a likelier": 1, "headline": 1,
}  # fmt: skip


class BrokenWeights(MonitorError):
    """A file of weights cannot be used: says which and why."""


class Model:
    """The weights of one language."""

    def __init__(
        self, alphabet: Alphabet, weights: Floats, judge: Doubles, *, least: float, least_sentence: float
    ) -> None:
        self.alphabet = alphabet
        self.weights = weights  #: [features, outputs]
        self.judge = judge  #: of the features of `judged`
        self.least = least  #: an answer judged less likely is left out
        self.least_sentence = least_sentence  #: the same of a sentence without a cue; over 1: none is looked at
        self.seen = np.ascontiguousarray(weights[:, CONTENT[0] : NONE[0]])  #: what a word seen from a cue is scored for

    def scores(self, known: Page) -> Floats:
        """The sums of the weights of each word, [words, outputs]."""
        sums = self._sums(known.cache)
        found: Floats = sums[2].take(known.rows, axis=0)
        for place, way in enumerate(features.NEAR):
            if way:
                found += sums[place].take(features.beside(known, known.rows, way, 0), axis=0)
        for one in features.around(known, self.alphabet):
            found += self.weights.take(one, axis=0)
        return found

    def _sums(self, cache: features.Forms) -> Floats:
        """What each form met so far adds to itself and to its neighbours, [ways, forms, outputs]."""
        with cache.lock:
            if cache.sums.shape[1] < len(cache.ids):
                cache.sums = np.concatenate((cache.sums, self._summed(cache.ids[cache.sums.shape[1] :])), axis=1)
            return cache.sums

    def _summed(self, forms: Ints) -> Floats:
        word, beginning, ending, kind, shape = forms.T
        start, weights, new = self.alphabet.start, self.weights, []
        for way in features.NEAR:
            one = weights[word + start(f"word {way:+d}")] + weights[kind + start(f"class {way:+d}")]
            if way in features.BESIDE:
                one = (
                    one
                    + weights[beginning + start(f"beginning {way:+d}")]
                    + weights[ending + start(f"ending {way:+d}")]
                )
                one = one + weights[shape + start(f"shape {way:+d}")]
            new.append(one)
        return np.stack(new)


def load(code: str, path: Path) -> Model:
    """The weights of a language from a file; raises BrokenWeights where they are not whole or of another format."""
    try:
        with path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            found = {name: file[name] for name in file.files}
        number = int(found["format"])
        lists = [str(found[name]).split("\n") for name in ("words", "beginnings", "endings", "classes")]
        weights = decoded(found["weights"], found["scale"])
        judge, limits = found["judge"].astype(np.float64), found["limits"].astype(np.float64)
    except Exception as error:  # numpy raises a dozen kinds, by where the file is broken
        raise BrokenWeights(f"{path}: cannot be read as weights ({error}): fit it again") from error
    if number != FORMAT:
        raise BrokenWeights(f"{path}: format {number}, this version reads {FORMAT}: fit it again")
    alphabet = Alphabet(lists, language(code).speech)
    shape = (alphabet.size, len(features.OUTPUTS))
    if weights.shape != shape or judge.shape != (sum(JUDGED.values()),) or limits.shape != (2,):
        raise BrokenWeights(f"{path}: weights {weights.shape}, expected {shape}: fit it again")
    return Model(alphabet, weights, judge, least=float(limits[0]), least_sentence=float(limits[1]))


def decoded(coded: npt.NDArray[np.int8], scale: Floats) -> Floats:
    """Weights from eight bits: the root of each is kept, so that small ones stay fine; `scale` is the largest."""
    root = coded.astype(np.float32) / np.float32(127)
    found: Floats = (root * np.abs(root) * scale).astype(np.float32)
    return found


@cache
def model(code: str) -> Model | None:
    """The weights beside the data of a language; None where there are none."""
    path = Path(languages.__path__[0]) / code / FILE
    return load(code, path) if path.is_file() else None


def amend(
    reading: Reading, sentences: Sequence[Sentence], found: list[Attribution], by: Model | None
) -> list[Attribution]:
    """What the rules found in a text, amended; the same where the language has no weights."""
    if by is None or not sentences:
        return found
    known = features.page(reading, by.alphabet, sentences, found)
    scores = by.scores(known)
    offered = answers(known, by, scores)
    kept = choose(offered, likelihoods(known, offered, by), by.least)
    text = _Text(reading, sentences, known, by.alphabet.class_names)
    amended = _with_sentences(text, _amended(text, found, kept), _bare(known, scores), by.least_sentence)
    settled = _settled(sentences, found)
    if not settled:
        return amended
    as_ruled = [one for one in found if _within(one, settled)]
    return sorted([*as_ruled, *(one for one in amended if not _within(one, settled))], key=_place)


def _settled(sentences: Sequence[Sentence], found: Sequence[Attribution]) -> list[Stretch]:
    """The sentences left to the rules, which know who passed the words on, or that the sentence before is meant."""
    known = [_place(one) for one in found if one.relays or one.carried or one.away]
    return [(one.start, one.end) for one in sentences if any(one.start <= place < one.end for place in known)]


def _within(one: Attribution, stretches: Sequence[Stretch]) -> bool:
    return any(start <= _place(one) < end for start, end in stretches)


def _place(one: Attribution) -> int:
    """Where an act of saying stands: at its cue, or where what is said begins."""
    return one.cue[0] if one.cue else one.start


# --- answers --------------------------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class Answer:
    """A possible act of saying, in words of the page: the model's, or the rules'."""

    pieces: list[Stretch]
    cue: int  #: -1 where there is none
    rule: int = -1  #: the number of the rules' act of saying that it is, or that has the same cue
    ruled: bool = False  #: it is the rules' own
    fixed: bool = False  #: the rules' borders stay: a direct quotation, or one without a cue
    named: bool = False  #: the rules give it a speaker who is no pronoun
    origin: int = 0
    likely: float  #: that the cue is one
    sure: float  #: of the content
    agreement: float = 0.0  #: with the other answer of the same cue
    speaker: Stretch | None = None  #: as the model sees it
    sure_speaker: float = 0.0


def answers(known: Page, by: Model, scores: Floats) -> list[Answer]:
    """The model's answers, then the rules'."""
    chance = 1 / (1 + np.exp(-scores[:, 0].astype(np.float64)))
    cues = np.flatnonzero(chance >= MAYBE).astype(np.int32)
    found = read(known, by, scores, cues, chance[cues]) if len(cues) else []
    best: dict[int, Answer] = {}
    for one in found:
        one.rule = int(known.owner[one.cue])
        if one.rule >= 0:
            one.agreement = shared(one.pieces, known.pieces[one.rule])
            one.origin = 1 if one.agreement >= 0.5 else 2
            one.fixed, one.named = bool(known.direct[one.rule + 1]), _named(known, one.rule)
            if one.rule not in best or best[one.rule].likely < one.likely:
                best[one.rule] = one
    return [*found, *(_ruled(known, number, best.get(number)) for number, own in enumerate(known.pieces) if own)]


def _ruled(known: Page, number: int, twin: Answer | None) -> Answer:
    """The rules' answer, with what the model thinks of the same cue."""
    cue = known.cues[number]
    made = Answer(pieces=known.pieces[number], cue=cue[0] if cue else -1, rule=number, ruled=True, likely=0.5, sure=0.5)
    made.fixed, made.named = cue is None or bool(known.direct[number + 1]), _named(known, number)
    if cue is None or twin is None:
        made.origin, made.likely = (3, 0.5) if cue is None else (4, MAYBE / 2)
        return made
    made.likely, made.sure, made.agreement = twin.likely, twin.sure, twin.agreement
    made.speaker, made.sure_speaker = twin.speaker, twin.sure_speaker
    made.origin = 5 if twin.agreement >= 0.5 else 6
    return made


def _holds(one: Answer) -> bool:
    """Whether the speaker stands inside what is said, as in a sentence that only tells that somebody spoke."""
    return one.speaker is not None and any(low <= one.speaker[0] < high for low, high in one.pieces)


def _named(known: Page, number: int) -> bool:
    """Whether the rules give an act of saying a speaker who is no pronoun."""
    speaker = known.speakers[number]
    return speaker is not None and not known.pronouns[slice(*speaker)].all()


def shared(one: Sequence[Stretch], other: Sequence[Stretch]) -> float:
    """How many words two answers share, of those that either covers."""
    both = either = 0
    for low, high in one:
        either += high - low
        for first, last in other:
            both += max(0, (high if high < last else last) - (low if low > first else first))
    for first, last in other:
        either += last - first
    either -= both
    return both / either if either else 0.0


def read(known: Page, by: Model, scores: Floats, cues: Ints, likely: Doubles) -> list[Answer]:
    """The best content and speaker of each word that may be a cue."""
    grid = Grid(known, by.alphabet, cues)
    own = grid.spread(by.seen, scores)
    left, right = (Best(*part) for part in grid.contents(own, scores))
    speaker = Best(*grid.speakers(own, scores))
    none = left.least & right.least  # what is said stands somewhere: take the better side
    left.least &= ~(none & (left.lead >= right.lead))
    right.least &= ~(none & (left.lead < right.lead))
    sure = np.exp(left.log() + right.log())
    made = []
    for row, cue in enumerate(cues.tolist()):
        low = int(grid.cells.low[row])
        pieces = [side.stretch(row, low) for side in (left, right) if not side.least[row]]
        if len(pieces) == 2 and pieces[0][1] == cue and pieces[1][0] == cue + 1:
            pieces = [(pieces[0][0], pieces[1][1])]
        made.append(
            Answer(
                pieces=pieces,
                cue=cue,
                likely=float(likely[row]),
                sure=float(sure[row]),
                speaker=None if speaker.least[row] else speaker.stretch(row, low),
                sure_speaker=float(np.exp(speaker.log()[row])),
            )
        )
    return made


class Grid:
    """The words in reach of some cues, one row for each cue, and their scores."""

    def __init__(self, known: Page, alphabet: Alphabet, cues: Ints) -> None:
        self.cells = features.cells(known, alphabet, cues)
        cells = self.cells
        shape = (len(cues), int(cells.lengths.max()))
        self.at = (cells.row, cells.word - cells.low[cells.row])
        self.cues = cues
        self.size = len(known.words)
        columns, middle = np.arange(shape[1])[None], (cues - cells.low)[:, None]
        inside = columns < cells.lengths[:, None]
        self.left, self.right, self.middle = inside & (columns < middle), inside & (columns > middle), columns == middle
        self.shape = shape

    def spread(self, seen: Floats, scores: Floats) -> Doubles:
        """The scores of each word seen from each cue, [cues, words, outputs of content and speaker]."""
        own = scores[self.cells.word, CONTENT[0] : NONE[0]]
        for one in self.cells.features:
            own += seen.take(one, axis=0)
        found = np.zeros((*self.shape, own.shape[1]))
        found[self.at] = own
        return found

    def contents(self, own: Doubles, scores: Floats) -> list[tuple[Doubles, Doubles, Doubles, Doubles]]:
        """Scores of where content begins, lies and ends on the left and on the right, and that there is none."""
        made = []
        for side, first, none in ((self.left, CONTENT[0], NONE[0]), (self.right, CONTENT[1], NONE[1])):
            begin, inside, end = np.moveaxis(own[:, :, first - 2 : first + 1], 2, 0)
            made.append(
                (np.where(side, begin, _NEVER), np.where(side, inside, 0.0), np.where(side, end, _NEVER),
                 scores[self.cues, none].astype(np.float64))
            )  # fmt: skip
        return made

    def speakers(self, own: Doubles, scores: Floats) -> tuple[Doubles, Doubles, Doubles, Doubles]:
        """The same of the speaker, who stands on one side only."""
        parts = []
        for place, outside in enumerate((_NEVER, 0.0, _NEVER)):
            left, right = own[:, :, SPEAKER[0] - 2 + place], own[:, :, SPEAKER[1] - 2 + place]
            parts.append(np.where(self.left, left, np.where(self.right, right, outside)))
        parts[1] = np.where(self.middle, _ACROSS, parts[1])
        return parts[0], parts[1], parts[2], scores[self.cues, NONE[2]].astype(np.float64)


class Best:
    """The best stretch of each row, by the scores of its first word, of all its words and of its last."""

    def __init__(self, begin: Doubles, inside: Doubles, end: Doubles, none: Doubles) -> None:
        total = np.cumsum(inside, axis=1)
        first, last = begin - total + inside, end + total
        best = np.maximum.accumulate(first, axis=1)
        sums = best + last
        rows = np.arange(len(sums))
        self.end = sums.argmax(axis=1)
        self.top = sums[rows, self.end]
        reach = np.arange(sums.shape[1])[None] <= self.end[:, None]
        self.begin = np.where(reach, first, -np.inf).argmax(axis=1)
        self.lead = self.top - none
        self.least = self.lead <= 0  #: that there is none is the likelier
        self._none = none
        peak, crest = first.max(axis=1, keepdims=True), last.max(axis=1, keepdims=True)
        weight = (np.cumsum(np.exp(first - peak), axis=1) * np.exp(last - crest)).sum(axis=1)
        self._all = np.logaddexp(np.log(np.maximum(weight, 1e-300)) + peak[:, 0] + crest[:, 0], none)

    def log(self) -> Doubles:
        """The logarithm of how likely the best stretch is, or that there is none."""
        found: Doubles = np.minimum(np.where(self.least, self._none, self.top) - self._all, 0.0)
        return found

    def stretch(self, row: int, low: int) -> Stretch:
        """The best stretch of a row, in words of the page."""
        return low + int(self.begin[row]), low + int(self.end[row]) + 1


# --- judging --------------------------------------------------------------------------------------


def likelihoods(known: Page, offered: Sequence[Answer], by: Model) -> Doubles:
    """How likely each answer is right."""
    weights = by.judge.tolist()
    sums = np.array([sum([weights[index] * value for index, value in one]) for one in judged(known, offered)])
    made: Doubles = 1 / (1 + np.exp(-sums))
    return made


def judged(known: Page, offered: Sequence[Answer]) -> list[list[tuple[int, float]]]:
    """What each answer is judged by: the number of a weight, and how much of it counts."""
    near = _neighbours(known, offered)
    return [_judged(known, one, near[number]) for number, one in enumerate(offered)]


_AT = {name: sum(list(JUDGED.values())[:place]) for place, name in enumerate(JUDGED)}


def _judged(known: Page, one: Answer, near: tuple[int, float, bool, bool]) -> list[tuple[int, float]]:
    by, origin = int(one.ruled), one.origin
    likely = math.log(max(one.likely, 1e-4) / max(1 - one.likely, 1e-4))
    sure = math.log(one.sure + 1e-3)
    length = bisect.bisect_left(_LENGTHS, sum(high - low for low, high in one.pieces))
    kinds = len(features.KINDS) + 1
    within, same, likelier, beside = near
    marked = {bool(known.marks[word]) for low, high in one.pieces for word in (low, high - 1)}
    found = [
        (_AT["always"], 1.0),
        (_AT["origin"] + origin, 1.0),
        (_AT["likely"] + by, likely),
        (_AT["likely, origin"] + origin, likely),
        (_AT["sure"], sure),
        (_AT["sure, origin"] + origin, sure),
        (_AT["length"] + by * 7 + length, 1.0),
        (_AT["kind"] + by * kinds + int(known.kinds[one.rule]), 1.0),
        (_AT["agreement, origin"] + origin, one.agreement),
        (_AT["marks"] + (2 if len(marked) > 1 else int(True in marked)), 1.0),
        (_AT["same as another"], same),
    ]
    flags = {
        "direct": one.rule >= 0 and bool(known.direct[one.rule + 1]),
        "nested": one.rule >= 0 and bool(known.nested[one.rule]),
        "no speaker": one.speaker is None and (one.rule < 0 or known.speakers[one.rule] is None),
        "pieces": len(one.pieces) > 1,
        "same as a likelier": likelier,
        "beside a likelier": beside,
        "headline": bool(known.heads[known.sentence[one.pieces[0][0]]]),
    }
    found += [(_AT[name] + (by if name == "direct" else 0), 1.0) for name, holds in flags.items() if holds]
    if one.speaker is not None:
        found.append((_AT["sure speaker"] + by, one.sure_speaker))
        found.append((_AT["person"] + by, float(known.persons[slice(*one.speaker)].any())))
    if within:
        found.append((_AT["inside"] + min(within, 2) - 1, 1.0))
    return found


def _neighbours(known: Page, offered: Sequence[Answer]) -> list[tuple[int, float, bool, bool]]:
    """Of each answer: inside how many others its cue stands, the likeliest other one that covers the same, whether
    that is likelier than it, and whether a likelier cue stands beside its own."""
    by_sentence: dict[int, list[Answer]] = {}
    for one in offered:
        by_sentence.setdefault(int(known.sentence[one.pieces[0][0]]), []).append(one)
    found = []
    for one in offered:
        within, same, beside = set(), 0.0, False
        for other in by_sentence[int(known.sentence[one.pieces[0][0]])]:
            if other.cue == one.cue or (other.rule >= 0 and other.rule == one.rule):
                continue
            if other.likely > 0.3 and any(low <= one.cue < high for low, high in other.pieces):
                within.add(other.cue)
            if other.likely > same and shared(one.pieces, other.pieces) >= 0.5:
                same = other.likely
            beside = beside or (abs(other.cue - one.cue) <= 2 and other.likely > one.likely)
        found.append((len(within), same, same > one.likely, beside))
    return found


def choose(offered: Sequence[Answer], likely: Doubles, least: float) -> list[Answer]:
    """The answers to keep, the likeliest first: one for every act of saying of the rules, unless a pronoun speaks and
    another answer covers the same ("she said she wants ..."); and what else is likely and covers something new."""
    ranked = sorted(zip(likely.tolist(), range(len(offered)), strict=True), key=lambda one: (-one[0], one[1]))
    best: dict[int, int] = {}
    for _, number in ranked:
        one = offered[number]
        if one.rule >= 0 and (one.ruled or (one.agreement < _CLOSE and not one.fixed)):
            best.setdefault(one.rule, number)
    kept = [one for one in offered if one.ruled and one.fixed]
    for rank, number in ranked:
        one = offered[number]
        if one.fixed:
            continue
        if best.get(one.rule) != number if one.rule >= 0 else rank < least + _MORE * _holds(one):
            continue
        most = _SAME_NAMED if one.rule >= 0 and one.named else SAME
        low, high = one.pieces[0][0], one.pieces[-1][1]
        near = [other for other in kept if other.pieces[0][0] < high and low < other.pieces[-1][1]]
        if all(shared(one.pieces, other.pieces) < most for other in near):
            kept.append(one)
    return kept


def reasons(known: Page, by: Model, one: Answer, many: int = 10) -> list[tuple[str, float]]:
    """What spoke most for an answer of the model, and against it: a feature as a desk can read it, and its weight.

    Of the cue, that it is one; of each piece, that its first word begins it and that its last word ends it.
    """
    words = features.of_words(known, by.alphabet)
    asked = [("cue", one.cue, 0)]
    for low, high in one.pieces:
        left = CONTENT[0] if low < one.cue else CONTENT[1]
        right = CONTENT[0] if high - 1 < one.cue else CONTENT[1]
        asked += [("begins", low, left), ("ends", high - 1, right + 2)]
    seen = features.cells(known, by.alphabet, np.array([one.cue], np.int32))
    found = []
    for name, word, output in asked:
        numbers = words[word].tolist()
        if output:
            numbers += [int(column[seen.word == word][0]) for column in seen.features]
        found += [
            (f"{name} {known.words[word]!r}: {by.alphabet.name(n)}", float(by.weights[n, output])) for n in numbers
        ]
    return sorted(found, key=lambda reason: (-abs(reason[1]), reason[0]))[:many]


# --- putting together -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Text:
    """The text behind a page: gives the words back as stretches."""

    reading: Reading
    sentences: Sequence[Sentence]
    known: Page
    class_names: Sequence[str]

    def stretch(self, words: Stretch) -> Stretch:
        return int(self.known.starts[words[0]]), int(self.known.ends[words[1] - 1])

    def sentence(self, word: int) -> Sentence:
        return self.sentences[int(self.known.sentence[word])]

    def content(self, pieces: Sequence[Stretch]) -> tuple[Stretch, ...]:
        """Content without the conjunction that opens it, and without the signs and marks around it."""
        found = []
        for piece in pieces:
            sentence = self.sentence(piece[0])
            start, end = strip(self.reading.text, *self.stretch(piece), _SIGNS)
            if match := sentence.lexicon.complementizer.match(self.reading.text, start, end):
                start = strip(self.reading.text, match.end(), end, _SIGNS)[0]
            for quote in sentence.quotes:
                start = quote.inner if start == quote.start else start
                end = quote.outer if end == quote.end else end
            start, end = strip(self.reading.text, start, end, _SIGNS)
            if start < end:
                found.append((start, end))
        return tuple(found)

    def negated(self, cue: int) -> bool:
        """Whether a word before a cue makes it no act of saying: "could not say"."""
        sentence = self.sentence(cue)
        return bool(sentence.lexicon.negation.search(sentence.text[sentence.start : int(self.known.starts[cue])]))

    def is_clause(self, pieces: Sequence[Stretch]) -> bool:
        """Whether a conjunction opens what is said: "that ..."."""
        start, end = self.stretch(pieces[-1])
        return bool(self.sentence(pieces[-1][0]).lexicon.complementizer.match(self.reading.text, start, end))

    def speaker(self, words: Stretch) -> Stretch | None:
        return mentions.trim(self.sentence(words[0]), *self.stretch(words))

    def kind(self, cue: int) -> Kind:
        """The kind of a cue that the rules do not have here: that of its word, or the kind that has an object."""
        name = self.class_names[int(self.known.forms[cue, 3])]
        return _KINDS.get(name.split(", ")[0], Kind.ACTS)


_KINDS = {"says": Kind.SAYS, "tells": Kind.TELLS, "states": Kind.STATES, "utters": Kind.UTTERS, "nouns": Kind.NOUN}


def _amended(text: _Text, found: list[Attribution], kept: Sequence[Answer]) -> list[Attribution]:
    """The rules' acts of saying, mended, and the new ones among them in the order of the text."""
    mended = {one.rule: one for one in kept if one.rule >= 0}
    offered = {number for number, pieces in enumerate(text.known.pieces) if pieces}
    amended: list[Attribution] = []
    before: tuple[Stretch | None, Stretch | None] = (None, None)  # a speaker that was mended, and what it is now
    for number, old in enumerate(found):
        one = _mended(text, old, mended[number]) if number in mended else old
        if old.inherits and old.speaker is not None and old.speaker == before[0] and one.speaker == old.speaker:
            one = replace(one, speaker=before[1])
        before = (old.speaker, one.speaker)
        if number in mended or number not in offered:
            amended.append(one)
    lost = [pieces for number, pieces in enumerate(text.known.pieces) if pieces and number not in mended]
    new = (_new(text, one, kept, fitted=not _stands_for(one, lost)) for one in kept if one.rule < 0)
    return _merged(amended, [one for one in new if one is not None])


def _stands_for(answer: Answer, lost: Sequence[Sequence[Stretch]]) -> bool:
    """Whether an answer takes the place of one of the rules, and so counts as much as that one did."""
    return answer.speaker is not None and any(shared(answer.pieces, pieces) >= SAME for pieces in lost)


def _mended(text: _Text, old: Attribution, answer: Answer) -> Attribution:
    contents = old.contents if answer.ruled else text.content(answer.pieces) or old.contents
    given = answer.speaker if answer.sure_speaker >= _SURE else None
    if given is None or (old.speaker and shared([text.stretch(given)], [old.speaker]) > 0):
        return old if contents is old.contents else replace(old, contents=contents)
    speaker = text.speaker(given)
    if speaker is None:
        return replace(old, contents=contents)
    return replace(old, contents=contents, speaker=speaker, inherits=False)


def _new(text: _Text, answer: Answer, kept: Sequence[Answer], *, fitted: bool) -> Attribution | None:
    """An act of saying of the model; None where it is negated or nothing is left of it."""
    contents = text.content(answer.pieces)
    speaker = text.speaker(answer.speaker) if answer.speaker else None
    kind = text.kind(answer.cue)
    if not contents or (text.negated(answer.cue) and (kind is not Kind.ACTS or text.is_clause(answer.pieces))):
        return None
    return Attribution(
        kind=kind,
        contents=contents,
        cue=text.stretch((answer.cue, answer.cue + 1)),
        speaker=speaker,
        nested=any(low <= answer.cue < high for one in kept if one is not answer for low, high in one.pieces),
        direct=all(bool(text.known.marks[low:high].all()) for low, high in answer.pieces),
        fitted=fitted,
    )


def _merged(old: list[Attribution], new: list[Attribution]) -> list[Attribution]:
    """Both in the order of the text; the old ones keep theirs."""
    made: list[Attribution] = []
    waiting = sorted(new, key=lambda one: one.start, reverse=True)
    for one in old:
        while waiting and one.contents and waiting[-1].start < one.start:
            made.append(waiting.pop())
        made.append(one)
    return [*made, *reversed(waiting)]


def _bare(known: Page, scores: Floats) -> Doubles:
    """How likely each sentence is someone's words without a cue."""
    many = np.bincount(known.sentence, minlength=len(known.opens))
    sums = np.bincount(known.sentence, weights=scores[:, 1], minlength=len(many)) / np.sqrt(np.maximum(many, 1))
    made: Doubles = np.where(many > 0, 1 / (1 + np.exp(-sums)), 0.0)
    return made


def _with_sentences(text: _Text, found: list[Attribution], likely: Doubles, least: float) -> list[Attribution]:
    """Sentences added that are the words of the speaker before them, those that follow one another as one."""
    runs: list[list[int]] = []
    for number in np.flatnonzero(likely >= least).tolist():
        sentence = text.sentences[number]
        if any(start < sentence.end and sentence.start < end for one in found for start, end in one.contents):
            continue
        if runs and runs[-1][-1] == number - 1 and not sentence.opens:
            runs[-1].append(number)
        else:
            runs.append([number])
    new = []
    for run in runs:
        start = text.sentences[run[0]].start
        speaker = next(
            (one.speaker for one in reversed(found) if one.contents and one.start < start and one.speaker), None
        )
        if speaker is not None:
            contents = tuple((text.sentences[number].start, text.sentences[number].rest) for number in run)
            new.append(Attribution(kind=Kind.MOOD, contents=contents, speaker=speaker, inherits=True, fitted=True))
    return _merged(found, new)
