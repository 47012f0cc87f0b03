"""The answers of the fitted model: for each word that may be a cue, the likeliest content and speaker. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from monitor.extract.fitted.alphabet import Alphabet, Ints
from monitor.extract.fitted.page import Page, cells_of
from monitor.extract.fitted.weights import CONTENT, NONE, SPEAKER, Doubles, Floats, Model
from monitor.extract.sentence import Stretch

MAYBE = 0.08  #: a word less likely to be a cue is not looked at
_NEVER = -1e9
_ACROSS = -60.0  #: nobody's name stands on both sides of a cue


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


def holds(one: Answer) -> bool:
    """Whether the speaker stands inside what is said, as in a sentence that only tells that somebody spoke."""
    return one.speaker is not None and any(low <= one.speaker[0] < high for low, high in one.pieces)


def _named(known: Page, number: int) -> bool:
    """Whether the rules give an act of saying a speaker who is no pronoun."""
    speaker = known.speakers[number]
    return speaker is not None and not all(known.pronouns[slice(*speaker)])


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
    parts = zip(*grid.contents(own, scores), grid.speakers(own, scores), strict=True)
    best = Best(*map(np.stack, parts))  # content on the left, on the right, and who says it: all three at once
    left, right = best.least[0], best.least[1]
    none, better = left & right, best.lead[0] >= best.lead[1]  # what is said stands somewhere: take the better side
    left &= ~(none & better)
    right &= ~(none & ~better)
    sure = best.log()
    sure_content, sure_speaker = np.exp(sure[0] + sure[1]).tolist(), np.exp(sure[2]).tolist()
    chances = likely.tolist()
    made = []
    for row, (cue, stretches) in enumerate(zip(cues.tolist(), best.stretches(grid.cells.low), strict=True)):
        pieces = [one for one in stretches[:2] if one is not None]
        if len(pieces) == 2 and pieces[0][1] == cue and pieces[1][0] == cue + 1:
            pieces = [(pieces[0][0], pieces[1][1])]
        made.append(
            Answer(
                pieces=pieces,
                cue=cue,
                likely=chances[row],
                sure=sure_content[row],
                speaker=stretches[2],
                sure_speaker=sure_speaker[row],
            )
        )
    return made


class Grid:
    """The words in reach of some cues, one row for each cue, and their scores."""

    def __init__(self, known: Page, alphabet: Alphabet, cues: Ints) -> None:
        self.cells = cells_of(known, alphabet, cues)
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
    """The best stretch of each row, by the scores of its first word, of all its words and of its last; in layers."""

    def __init__(self, begin: Doubles, inside: Doubles, end: Doubles, none: Doubles) -> None:
        total = np.cumsum(inside, axis=-1)
        first, last = begin - total + inside, end + total
        sums = np.maximum.accumulate(first, axis=-1) + last
        self._end = sums.argmax(axis=-1)
        self._top = sums.max(axis=-1)
        reach = np.arange(sums.shape[-1]) <= self._end[..., None]
        self._begin = np.where(reach, first, -np.inf).argmax(axis=-1)
        self.lead = self._top - none
        self.least = self.lead <= 0  #: that there is none is the likelier
        self._none = none
        peak, crest = first.max(axis=-1, keepdims=True), last.max(axis=-1, keepdims=True)
        weight = (np.cumsum(np.exp(first - peak), axis=-1) * np.exp(last - crest)).sum(axis=-1)
        self._all = np.logaddexp(np.log(np.maximum(weight, 1e-300)) + peak[..., 0] + crest[..., 0], none)

    def log(self) -> Doubles:
        """The logarithm of how likely the best stretch is, or that there is none."""
        found: Doubles = np.minimum(np.where(self.least, self._none, self._top) - self._all, 0.0)
        return found

    def stretches(self, low: Ints) -> list[list[Stretch | None]]:
        """The best stretches of each row, in words of the page; None where there is none."""
        begins, ends, least = (self._begin + low).T.tolist(), (self._end + low + 1).T.tolist(), self.least.T.tolist()
        rows = zip(begins, ends, least, strict=True)
        return [[None if no else (x, y) for x, y, no in zip(*row, strict=True)] for row in rows]
