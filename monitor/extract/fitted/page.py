"""A text as the fitted model sees it: its words with their numbers, and each word seen from a possible cue. Pure."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from monitor.extract.clauses import Attribution
from monitor.extract.fitted.alphabet import (
    BESIDE,
    DISTANCES,
    FAR,
    KINDS,
    NEAR,
    SHAPES,
    STATES,
    TOKEN,
    WINDOW,
    Alphabet,
    Flags,
    Forms,
    Ints,
)
from monitor.extract.lexicon import Kind
from monitor.extract.reading import Reading
from monitor.extract.sentence import Sentence, Stretch

_BUCKET = np.searchsorted(FAR, np.arange(WINDOW + 1)).astype(np.int32)


@dataclass(slots=True)
class Page:
    """A text as the model sees it: arrays with one entry for each word."""

    words: list[str]
    starts: Ints  #: offsets in the folded text
    ends: Ints
    borders: tuple[list[int], list[int]]  #: both as lists
    cache: Forms
    rows: Ints  #: of each word, in the cache
    forms: Ints  #: [words, 5]; see Alphabet.form
    sentence: Ints  #: its sentence's number
    first: Ints  #: the first word of its sentence
    last: Ints  #: the word behind its sentence
    marks: Ints  #: 0 outside quotation marks, 1 the opening one, 2 inside, 3 the closing one
    quote: Ints  #: the number of its quotation, -1 outside
    rule: Ints  #: what the rules made of it
    owner: Ints  #: the rules' act of saying whose cue it is, -1 where it is none
    states: Ints  #: [acts of saying + 1, words]: where it stands to the content and to the speaker; row 0: of none
    direct: Ints  #: of each act of saying, shifted by one
    nested: list[bool]
    kinds: list[int]  #: of each act of saying, and one past the last
    pieces: list[list[Stretch]]  #: the content of each act of saying, in words
    speakers: list[Stretch | None]
    cues: list[Stretch | None]
    opens: Flags  #: of each sentence
    heads: Flags
    commas: Ints  #: how many stand up to here
    clauses: Ints
    verbs: Ints
    pronouns: list[bool]
    persons: list[bool]  #: of each word, whether it stands for a person or a body: "she", "minister", "court"

    def within(self, stretch: Stretch) -> Stretch:
        """The words of a stretch of the folded text."""
        low = bisect.bisect_right(self.borders[1], stretch[0])
        return low, max(low, bisect.bisect_left(self.borders[0], stretch[1]))


def _number(kind: Kind) -> int:
    """The number of a cue's kind among those that the weights know."""
    return KINDS.index(Kind.ACTS if kind is Kind.GOVERNS else kind)


def page_of(reading: Reading, alphabet: Alphabet, sentences: Sequence[Sentence], found: Sequence[Attribution]) -> Page:
    """A text with its sentences and with what the rules found in it."""
    matches = list(TOKEN.finditer(reading.source))
    words = [match.group() for match in matches]
    starts = np.array([match.start() for match in matches], np.int32)
    ends = starts + np.array(list(map(len, words)), np.int32)
    if not isinstance(reading.origins, range):
        origins = np.array(reading.origins, np.int32)
        starts, ends = (np.searchsorted(origins, places).astype(np.int32) for places in (starts, ends))
    size = len(words)
    first = np.searchsorted(starts, [one.start for one in sentences]).astype(np.int32)
    first[:1] = 0
    sentence = (np.searchsorted(first, np.arange(size), side="right") - 1).astype(np.int32)
    edges = np.append(first, size).astype(np.int32)
    if len(alphabet.forms) > Forms.MOST:
        alphabet.forms = Forms(alphabet)
    cache = alphabet.forms
    rows = cache.rows(words)
    forms = cache.ids[rows]
    made = Page(
        words=words,
        starts=starts,
        ends=ends,
        borders=(starts.tolist(), ends.tolist()),
        cache=cache,
        rows=rows,
        forms=forms,
        sentence=sentence,
        first=edges[sentence] if size else sentence,
        last=edges[sentence + 1] if size else sentence,
        marks=np.zeros(size, np.int32),
        quote=np.full(size, -1, np.int32),
        rule=np.zeros(size, np.int32),
        owner=np.full(size, -1, np.int32),
        states=_states(len(found), size),
        direct=np.array([0, *(one.direct for one in found)], np.int32),
        nested=[one.nested for one in found],
        kinds=[*(_number(one.kind) for one in found), len(KINDS)],
        pieces=[],
        speakers=[],
        cues=[],
        opens=np.array([one.opens for one in sentences], bool),
        heads=np.array([one.headline for one in sentences], bool),
        commas=_running(alphabet.commas[forms[:, 4]]),
        clauses=_running(alphabet.clauses[forms[:, 3]]),
        pronouns=alphabet.pronouns[forms[:, 3]].tolist(),
        persons=alphabet.persons[forms[:, 3]].tolist(),
        verbs=_running(alphabet.verbs[forms[:, 3]]),
    )
    _mark(made, sentences)
    _rules(made, found)
    return made


def _running(flags: Any) -> Ints:
    return np.cumsum(flags).astype(np.int32)


def _mark(made: Page, sentences: Sequence[Sentence]) -> None:
    quotes = [quote for one in sentences for quote in one.quotes]
    for number, quote in enumerate(quotes):
        low, high = made.within((quote.start, quote.end))
        if low < high:
            made.marks[low:high] = 2
            made.marks[low], made.marks[high - 1] = 1, 3
            made.quote[low:high] = number


def _rules(made: Page, found: Sequence[Attribution]) -> None:
    content, other = np.zeros(len(made.words), np.int32), np.zeros(len(made.words), np.int32)
    for number, one in enumerate(found):
        pieces = [made.within(piece) for piece in one.contents]
        pieces = [(low, high) for low, high in pieces if low < high]
        speaker = made.within(one.speaker) if one.speaker else None
        cue = made.within(one.cue) if one.cue else None
        states = made.states[number + 1]
        place(states, pieces)
        for low, high in pieces:
            content[low:high] = states[low:high] + 5 * one.direct
        if speaker is not None:
            own = np.zeros_like(content)
            place(own, [speaker] if speaker[0] < speaker[1] else [])
            states += own * (STATES + 1)
            other[slice(*speaker)] = 1
        if cue is not None:
            other[slice(*cue)] = 2 + _number(one.kind)
            made.owner[slice(*cue)] = number
        made.pieces.append(pieces)
        made.speakers.append(speaker)
        made.cues.append(cue)
    made.rule[:] = content * (len(KINDS) + 2) + other


def _states(many: int, size: int) -> Ints:
    """Every word outside what every act of saying covers; in row 0, of no act of saying, a state of its own."""
    found = np.zeros((many + 1, size), np.int32)
    found[0] = STATES * (STATES + 2)
    return found


def place(states: Ints, pieces: Sequence[Stretch]) -> None:
    """Write where each word stands to some stretches: 1 first, 2 inside, 3 last, 4 the only one, 5 before, 6 behind."""
    for low, high in pieces:
        states[max(low - 1, 0) : low] = 5
        states[high : high + 1] = 6
    for low, high in pieces:
        states[low:high] = 2
        states[low] = 1
        states[high - 1] = 3 if low < high - 1 else 4


def around(known: Page, alphabet: Alphabet) -> list[Ints]:
    """The features of each word that are not its own form or a neighbour's, one array each."""
    size = len(known.words)
    at = np.arange(size, dtype=np.int32)
    says = np.zeros(len(known.opens) + 1, np.int32)
    quotes = says.copy()
    quotes[known.sentence[known.marks > 0]] = 1
    for pieces in known.pieces:
        for low, _ in pieces:
            says[known.sentence[low]] = 1
    before = np.concatenate((np.zeros(1, np.int32), says[:-1]))
    sentence = known.heads * 32 + known.opens * 16 + says[:-1] * 8 + before[:-1] * 4 + quotes[:-1] * 2 + says[1:]
    kinds, kind, shapes, shape = len(alphabet.class_names), known.forms[:, 3], len(SHAPES), known.forms[:, 4]
    rule = [beside(known, known.rule, way, 0) + alphabet.start(f"rule {way:+d}") for way in BESIDE]
    marks = known.marks * 16 + beside(known, known.marks, -1, 0) * 4 + beside(known, known.marks, 1, 0)
    place = np.minimum(at - known.first, 3) * 4 + np.minimum(known.last - 1 - at, 3)
    return [
        *rule,
        marks + alphabet.start("marks around"),
        place + alphabet.start("place in sentence"),
        (sentence[known.sentence] if size else at).astype(np.int32) + alphabet.start("sentence"),
        kind * kinds + beside(known, kind, -1, 0) + alphabet.start("class, class before"),
        kind * kinds + beside(known, kind, 1, 0) + alphabet.start("class, class behind"),
        known.forms[:, 1] * kinds + beside(known, kind, 1, 0) + alphabet.start("beginning, class behind"),
        shape * shapes + beside(known, shape, -1, 0) + alphabet.start("shape, shape before"),
        shape * shapes + beside(known, shape, 1, 0) + alphabet.start("shape, shape behind"),
    ]


def beside(known: Page, values: Ints, way: int, edge: int) -> Ints:
    """The values of the words so far before (negative) or behind, the edge where the sentence is over."""
    if way == 0:
        return values
    found = np.full_like(values, edge)
    same = known.sentence[abs(way) :] == known.sentence[: -abs(way)]
    if way > 0:
        found[:-way] = np.where(same, values[way:], edge)
    else:
        found[-way:] = np.where(same, values[:way], edge)
    return found


def of_words(known: Page, alphabet: Alphabet) -> Ints:
    """All features of each word, [words, features]; for fitting and explaining."""
    word, beginning, ending, kind, shape = known.forms.T
    found: list[Ints] = []
    for way in NEAR:
        found.append(beside(known, word, way, 0) + alphabet.start(f"word {way:+d}"))
        found.append(beside(known, kind, way, 0) + alphabet.start(f"class {way:+d}"))
    for way in BESIDE:
        found.append(beside(known, beginning, way, 0) + alphabet.start(f"beginning {way:+d}"))
        found.append(beside(known, ending, way, 0) + alphabet.start(f"ending {way:+d}"))
        found.append(beside(known, shape, way, 0) + alphabet.start(f"shape {way:+d}"))
    return np.stack([*found, *around(known, alphabet)], axis=1)


@dataclass(slots=True)
class Cells:
    """The words that each of some possible cues can have as content or speaker."""

    cues: Ints  #: the words that may be cues
    low: Ints  #: the first word in reach of each
    lengths: Ints  #: how many are in reach
    row: Ints  #: of each cell, the number of its cue
    word: Ints  #: of each cell, its word
    features: list[Ints]  #: of each cell

    @property
    def column(self) -> Ints:
        return self.word - self.low[self.row]


def cells_of(known: Page, alphabet: Alphabet, cues: Ints) -> Cells:
    """Every word in reach of every cue, with what it is seen from there."""
    low = np.maximum(known.first[cues], cues - WINDOW)
    lengths = np.minimum(known.last[cues], cues + WINDOW + 1) - low
    row = np.repeat(np.arange(len(cues), dtype=np.int32), lengths)
    start = np.cumsum(lengths) - lengths
    word = np.arange(len(row), dtype=np.int32) - np.repeat(start - low, lengths).astype(np.int32)
    return Cells(cues, low, lengths, row, word, _seen(known, alphabet, cues[row], word))


def _seen(known: Page, alphabet: Alphabet, cue: Ints, word: Ints) -> list[Ints]:
    kinds = len(alphabet.class_names)
    forms, seen = known.forms[cue], known.forms[word]
    far = word - cue
    side = (far > 0).astype(np.int32)
    distance = _BUCKET[np.abs(far)] + (DISTANCES // 2) * side
    edge = (word == known.first[cue]) + 2 * (word == known.last[cue] - 1)
    commas = np.minimum(np.abs(known.commas[word] - known.commas[cue]), 4)
    clauses = np.minimum(np.abs(known.clauses[word] - known.clauses[cue]), 3)
    verbs = np.minimum(np.abs(known.verbs[word] - known.verbs[cue]), 3)
    quote = known.quote[word]
    quoted = np.where(quote == known.quote[cue], 0, np.where(quote >= 0, 1, 2))
    owner = known.owner[cue] + 1
    states = known.states[owner, word]
    start = alphabet.start
    return [
        forms[:, 3] * DISTANCES + distance + start("cue's class, distance"),
        distance * 4 + edge + start("distance, edge of sentence"),
        (side * kinds + forms[:, 3]) * kinds + seen[:, 3] + start("cue's class, class"),
        forms[:, 1] * 8 + np.clip(far, -4, 3) + 4 + start("cue's beginning, distance"),
        states % (STATES + 1) * 2 + known.direct[owner] + start("rule of the cue, content"),
        states // (STATES + 1) * 2 + known.direct[owner] + start("rule of the cue, speaker"),
        ((side * 5 + commas) * 4 + clauses) * 3 + quoted + start("commas and clauses between"),
        (side * 4 + verbs) * 4 + np.minimum(commas, 3) + start("cues and commas between"),
        (side * 4 + known.marks[word]) * 4 + known.marks[cue] + start("marks"),
        side * (len(alphabet.endings) + 2) + forms[:, 2] + start("cue's ending"),
        seen[:, 4] * DISTANCES + distance + start("shape, distance"),
    ]
