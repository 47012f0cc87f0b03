"""A small fitted model beside the rules: finds acts of saying that they miss, mends borders and speakers. Pure.

For each word that may be a cue it scores which stretch on the left and which on the right is what is said, and which
is who says it, as sums of weights of what stands there (page.py), the rules' own answer among it. A second sum judges
every answer (judge.py), the rules' and the model's, and of two that cover the same words keeps the likelier. Direct
quotations that the rules read stay as they are; of the rest the borders may move.

The weights of a language stand in its folder (monitor/languages/en/attribution.npz); one without has the rules only.
tests/fit/attribution.py makes them, and docs/quality.md says of what.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from monitor.extract import mentions
from monitor.extract.clauses import Attribution
from monitor.extract.fitted.answers import Answer, answers, shared
from monitor.extract.fitted.judge import SAME, choose, likelihoods
from monitor.extract.fitted.page import Page, page_of
from monitor.extract.fitted.weights import Doubles, Floats, Model, model
from monitor.extract.lexicon import Kind
from monitor.extract.reading import Reading, strip
from monitor.extract.sentence import Sentence, Stretch

__all__ = ["amend", "model"]

_SURE = 0.3  #: a speaker less sure than this does not replace the rules'
_SIGNS = ",،，、;；؛:：.-–— "
_KINDS = {"says": Kind.SAYS, "tells": Kind.TELLS, "states": Kind.STATES, "utters": Kind.UTTERS, "nouns": Kind.NOUN}


def amend(
    reading: Reading, sentences: Sequence[Sentence], found: list[Attribution], by: Model | None
) -> list[Attribution]:
    """What the rules found in a text, amended; the same where the language has no weights."""
    if by is None or not sentences:
        return found
    known = page_of(reading, by.alphabet, sentences, found)
    scores = by.scores(known)
    offered = answers(known, by, scores)
    kept = choose(offered, likelihoods(known, offered, by), by.least)
    text = _Text(reading, sentences, known, by.alphabet.class_names)
    amended = _with_sentences(text, _amended(text, found, kept), _bare(known, scores), by.least_sentence)
    settled = _settled(sentences, found)
    if not settled:
        return amended
    as_ruled = [one for one in found if _within(one, settled)]
    return sorted([*as_ruled, *(one for one in amended if not _within(one, settled))], key=_where)


def _settled(sentences: Sequence[Sentence], found: Sequence[Attribution]) -> list[Stretch]:
    """The sentences left to the rules, which know who passed the words on, or that the sentence before is meant."""
    known = [_where(one) for one in found if one.relays or one.carried or one.away]
    return [(one.start, one.end) for one in sentences if any(one.start <= place < one.end for place in known)]


def _within(one: Attribution, stretches: Sequence[Stretch]) -> bool:
    return any(start <= _where(one) < end for start, end in stretches)


def _where(one: Attribution) -> int:
    """Where an act of saying stands: at its cue, or where what is said begins."""
    return one.cue[0] if one.cue else one.start


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
