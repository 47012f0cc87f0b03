"""A linear model over features in words: how likely a conflict is, and which features spoke most. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from monitor.compare.general.weights import INTERCEPT, WEIGHTS

_SPOKEN = 3  #: features that are told
_LEAST = 0.15  #: what speaks less is not told
_BRIEF = 20  #: content words from which a text is no longer brief

#: what is the size of a text and no difference
_SIZES = ("length of the claim", "length of the other", "a long text", "headlines", "words shared")
#: differences that are counted
_TELLING = frozenset(
    """
    opposite words
    a negation: only the claim
    a negation: only the other
    another of its kind
    figures of one thing differ
    a figure that the other has not
    denial: only the other
    denial: only the claim
    false: only the claim
    false: only the other
    one word in the place of another, and all else shared
    a name in the place of another
    never: only the claim
    only: only the claim
    a word and its negated form
    """.strip().split("\n    ")
)


def conflict(features: Mapping[str, float]) -> float:
    """Between 0 and 1."""
    score = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * value for name, value in terms(features))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def reasons(features: Mapping[str, float]) -> tuple[str, ...]:
    """The features that spoke most for a conflict, each with what it is worth in all conditions together."""
    worth: dict[str, float] = {}
    for name, value in terms(features):
        if weight := WEIGHTS.get(name):
            base = name.partition(" | ")[0]
            worth[base] = worth.get(base, 0.0) + weight * value
    spoken = (
        name
        for name, value in worth.items()
        if value > _LEAST and name not in _SIZES and worth.get(f"{name} about the same thing", 0.0) <= _LEAST
    )
    return tuple(sorted(spoken, key=lambda name: (-worth[name], name))[:_SPOKEN])


def terms(features: Mapping[str, float]) -> Iterable[tuple[str, float]]:
    """The features, how many of them tell, and each again under the conditions in which it may mean more or less."""
    shared = features.get("words shared", 0.0)
    conditions = {
        "shared": shared,
        "long": features.get("a long text", 0.0),
        "brief": max(0.0, 1 - (math.exp(4 * features.get("length of the other", 0.0)) - 1) / _BRIEF),
        "headlines": features.get("headlines", 0.0),
    }
    count = sum(name in _TELLING for name in features)
    counted = {
        "nothing differs": float(not count),
        "much differs": float(count > 1),
        "very much differs": float(count > 2),
    }
    for name, value in (*features.items(), *counted.items()):
        if not value:
            continue
        yield name, value
        for condition, weight in conditions.items():
            if weight and condition != name and not (name == "a long text" or (name, condition) == _TWICE):
                yield f"{name} | {condition}", value * weight


_TWICE = ("words shared", "shared")  #: says nothing new
