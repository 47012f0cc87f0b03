"""A few hundred small trees of questions to the features: how likely a conflict is, and what spoke most for it. Pure.

Short texts and long ones have trees of their own. Each tree asks at most four questions ("are more than 0.6 of the
words shared?") and adds a little to the score, or takes a little from it. What an answer changed is what its feature is
told to be worth.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.compare.general import weights

LONG = "a long text"  #: the feature of pairs that the trees of long texts judge
_SPOKEN = 3  #: features that are told
_LEAST = 0.1  #: what speaks less is not told
#: features whose names hold one of these are of one kind, and told as one, by the one that spoke most
_KINDS = {
    "opposite": "opposite",
    "negat": "negation",
    "denie": "negation",
    "turns": "negation",
    "figure": "figure",
    "of its kind": "kind",
}
#: what is the size of a text, or what is shared, and no difference
_SIZES = (
    "length of",
    LONG,
    "headlines",
    "a headline against",
    "a sentence against",
    "words shared",
    "most words shared",
    "nearly all words shared",
    "shared ",
    "rarer words shared",
    "notions ",
    "sentences that speak of it",
    "how often",
    "neighbours of the claim are",
    "neighbours of the claim stand",
    "much the same wording",
    "nothing turns",
)


@dataclass(frozen=True, slots=True)
class Tree:
    """Questions with what a pair is worth that came so far.

    Node 1 is the first; the node behind "no" to node k is 2k, the one behind "yes" 2k + 1.
    """

    questions: Mapping[int, int]  #: by node; where there is none, the tree ends
    values: Mapping[int, float]  #: by node


def conflict(features: Mapping[str, float]) -> float:
    """Between 0 and 1."""
    yes, score = _answers(features), weights.START
    for asked, values in _forest(features):
        node = 1
        while (question := asked[node]) >= 0:
            node = 2 * node + yes[question]
        score += values[node]
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def worth(features: Mapping[str, float]) -> Mapping[str, float]:
    """What each feature that was asked of added to the score, or took from it."""
    yes, told = _answers(features), [0.0] * len(weights.QUESTIONS)
    for asked, values in _forest(features):
        node = 1
        while (question := asked[node]) >= 0:
            after = 2 * node + yes[question]
            told[question] += values[after] - values[node]
            node = after
    found: dict[str, float] = {}
    for (name, _), value in zip(weights.QUESTIONS, told, strict=True):
        if value:
            found[name] = found.get(name, 0.0) + value
    return found


def reasons(features: Mapping[str, float]) -> tuple[str, ...]:
    """The features of the pair that spoke most for a conflict."""
    told = worth(features)
    kinds: dict[str, list[str]] = {}
    for name in sorted(told, key=lambda name: (-told[name], name)):
        if features.get(name) and not name.startswith(_SIZES):
            kinds.setdefault(_kind(name), []).append(name)
    total = {names[0]: sum(told[name] for name in names) for names in kinds.values()}
    spoken = sorted((name for name in total if total[name] > _LEAST), key=lambda name: (-total[name], name))
    return tuple(spoken[:_SPOKEN])


def _kind(name: str) -> str:
    return next((kind for part, kind in _KINDS.items() if part in name), name)


_Flat = tuple[Sequence[int], Sequence[float]]  #: of a tree, by node, its questions, -1 where it ends, and its values


def _answers(features: Mapping[str, float]) -> Sequence[bool]:
    return [features.get(name, 0.0) > cut for name, cut in weights.QUESTIONS]


def _forest(features: Mapping[str, float]) -> Sequence[_Flat]:
    return _LONG if features.get(LONG) else _SHORT


def _flat(one: Tree) -> _Flat:
    nodes = range(max(one.values) + 1)
    return [one.questions.get(node, -1) for node in nodes], [one.values.get(node, 0.0) for node in nodes]


def tree(text: str) -> Tree:
    """A tree as it is written: "12 . 5 | -20 -35 11 . . 8 -9"; for each node its question, then its value.

    Values are thousandths; "." stands where there is none.
    """
    questions, _, values = text.partition("|")
    return Tree(_numbers(questions), {node: value / 1000 for node, value in _numbers(values).items()})


def _numbers(text: str) -> Mapping[int, int]:
    return {node: int(one) for node, one in enumerate(text.split(), 1) if one != "."}


def trees(text: str) -> Sequence[Tree]:
    """Trees as they are written, a semicolon between them."""
    return tuple(map(tree, text.split(";")))


_SHORT, _LONG = (tuple(map(_flat, trees(text))) for text in (weights.TREES, weights.LONG_TREES))
