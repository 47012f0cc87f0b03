"""How likely each answer is, the rules' and the model's, which of them are kept, and why. Pure."""

from __future__ import annotations

import bisect
import math
from collections.abc import Sequence

import numpy as np

from monitor.extract.fitted.alphabet import KINDS
from monitor.extract.fitted.answers import Answer, holds, shared
from monitor.extract.fitted.page import Page, cells_of, of_words
from monitor.extract.fitted.weights import CONTENT, JUDGED, LENGTHS, Doubles, Model

SAME = 0.45  #: two answers that share more of what they cover are one
_MORE = 0.2  #: so much likelier must a sentence be that only tells that somebody spoke
_SAME_NAMED = 0.5001  #: the same of an act of saying that the rules found, of a speaker who is no pronoun
_CLOSE = 0.8  #: an answer that shares more with the rules' does not move its borders
_AT = {name: sum(list(JUDGED.values())[:place]) for place, name in enumerate(JUDGED)}


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


def _judged(known: Page, one: Answer, near: tuple[int, float, bool, bool]) -> list[tuple[int, float]]:
    by, origin = int(one.ruled), one.origin
    likely = math.log(max(one.likely, 1e-4) / max(1 - one.likely, 1e-4))
    sure = math.log(one.sure + 1e-3)
    length = bisect.bisect_left(LENGTHS, sum(high - low for low, high in one.pieces))
    kinds = len(KINDS) + 1
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
        (_AT["kind"] + by * kinds + known.kinds[one.rule], 1.0),
        (_AT["agreement, origin"] + origin, one.agreement),
        (_AT["marks"] + (2 if len(marked) > 1 else int(True in marked)), 1.0),
        (_AT["same as another"], same),
    ]
    flags = {
        "direct": one.rule >= 0 and bool(known.direct[one.rule + 1]),
        "nested": one.rule >= 0 and known.nested[one.rule],
        "no speaker": one.speaker is None and (one.rule < 0 or known.speakers[one.rule] is None),
        "pieces": len(one.pieces) > 1,
        "same as a likelier": likelier,
        "beside a likelier": beside,
        "headline": bool(known.heads[known.sentence[one.pieces[0][0]]]),
    }
    found += [(_AT[name] + (by if name == "direct" else 0), 1.0) for name, holds in flags.items() if holds]
    if one.speaker is not None:
        found.append((_AT["sure speaker"] + by, one.sure_speaker))
        found.append((_AT["person"] + by, float(any(known.persons[slice(*one.speaker)]))))
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
        if best.get(one.rule) != number if one.rule >= 0 else rank < least + _MORE * holds(one):
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
    words = of_words(known, by.alphabet)
    asked = [("cue", one.cue, 0)]
    for low, high in one.pieces:
        left = CONTENT[0] if low < one.cue else CONTENT[1]
        right = CONTENT[0] if high - 1 < one.cue else CONTENT[1]
        asked += [("begins", low, left), ("ends", high - 1, right + 2)]
    seen = cells_of(known, by.alphabet, np.array([one.cue], np.int32))
    found = []
    for name, word, output in asked:
        numbers = words[word].tolist()
        if output:
            numbers += [int(column[seen.word == word][0]) for column in seen.features]
        found += [
            (f"{name} {known.words[word]!r}: {by.alphabet.name(n)}", float(by.weights[n, output])) for n in numbers
        ]
    return sorted(found, key=lambda reason: (-abs(reason[1]), reason[0]))[:many]
