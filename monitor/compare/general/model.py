"""A few hundred small trees of questions to the features: how likely a conflict is, and what spoke most for it. Pure.

Short texts and long ones have trees of their own. Each tree asks at most four questions ("are more than 0.6 of the
words shared?") and adds a little to the score, or takes a little from it. What an answer changed is what its feature is
told to be worth.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

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
    score = weights.START + sum(tree.values[path[-1]] for tree, path in _walks(features))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def worth(features: Mapping[str, float]) -> Mapping[str, float]:
    """What each feature that was asked of added to the score, or took from it."""
    found: dict[str, float] = {}
    for tree, path in _walks(features):
        for node, answer in pairwise(path):
            name = weights.QUESTIONS[tree.questions[node]][0]
            found[name] = found.get(name, 0.0) + tree.values[answer] - tree.values[node]
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


def _walks(features: Mapping[str, float]) -> Iterable[tuple[Tree, Sequence[int]]]:
    """Each tree with the nodes that a pair comes by."""
    yes = [features.get(name, 0.0) > cut for name, cut in weights.QUESTIONS]
    for tree in _LONG_TREES if features.get(LONG) else _TREES:
        path = [1]
        while path[-1] in tree.questions:
            path.append(2 * path[-1] + yes[tree.questions[path[-1]]])
        yield tree, path


def tree(line: str) -> Tree:
    """A tree as it is written in a line: "12 . 5 | -20 -35 11 . . 8 -9"; for each node its question, then its value.

    Values are thousandths; "." stands where there is none.
    """
    questions, _, values = line.partition("|")
    return Tree(_numbers(questions), {node: value / 1000 for node, value in _numbers(values).items()})


def _numbers(text: str) -> Mapping[int, int]:
    return {node: int(one) for node, one in enumerate(text.split(), 1) if one != "."}


def trees(lines: str) -> Sequence[Tree]:
    """The trees that are written in some lines."""
    return tuple(map(tree, lines.strip().splitlines()))


_TREES, _LONG_TREES = trees(weights.TREES), trees(weights.LONG_TREES)
