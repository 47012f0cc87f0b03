"""What differs between a claim and the stretch that speaks of it, as features that a desk can read. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from monitor.compare import figures
from monitor.compare.general.align import Alignment, Stretch
from monitor.compare.general.lexicon import Mark
from monitor.grammar.notions import OPPOSITES
from monitor.quantities import quantities
from monitor.text import fold
from storage.records import Quantity

_REACH = 6  #: words between a negation and what it is about
_MOST = 3  #: more of one kind says no more

#: marks of which it matters on which side they stand
_SIDED = (Mark.DENIAL, Mark.CLAIM, Mark.CONTRARY, Mark.ONLY, Mark.ALL, Mark.SOME, Mark.NEVER, Mark.STILL, Mark.MAYBE)
_NEGATIVE = (Mark.NOT, Mark.NONE, Mark.NEVER, Mark.NO_LONGER)


@dataclass(eq=False)
class Difference:
    """The features of one alignment; each is 0 where it says nothing."""

    on: Alignment

    @cached_property
    def cover(self) -> float:
        """Share of the claim's content words found in the stretch."""
        return len(self.on.pairs) / len(self.on.claim.content) if self.on.claim.content else 0.0

    @cached_property
    def back(self) -> float:
        """Share of the stretch's content words found in the claim."""
        return len(set(self.on.pairs.values())) / len(self.on.window.stems) if self.on.window.stems else 0.0

    def features(self) -> Mapping[str, float]:
        """Feature name to value, mostly between 0 and 1; those that are 0 left out."""
        found = dict(self._shared())
        found.update(self._marks())
        found.update(self._meaning())
        found.update(self._figures())
        found.update(self._places())
        found["long"] = float(self.on.long)
        return {name: value for name, value in found.items() if value}

    # --- what is shared ---

    def _shared(self) -> Iterable[tuple[str, float]]:
        on = self.on
        size = len(on.claim.content)
        yield "words shared", self.cover
        yield "most words shared", max(0.0, self.cover - 0.5) * 2
        yield "nearly all words shared", max(0.0, self.cover - 0.8) * 5
        yield "few words shared", max(0.0, 0.35 - self.cover) * 3
        yield "the other text says little else", self.back
        yield "the same words in another order", 1 - on.order
        yield "spelled alike", fuzz.token_sort_ratio(_text(on.claim), _text(on.window)) / 100
        yield "words of the claim found nowhere", math.log1p(size - on.found) / 3
        yield "words of the claim only elsewhere", math.log1p(on.found - len(on.pairs)) / 3
        yield "length of the claim", math.log1p(size) / 4
        yield "length of the other", math.log1p(len(on.window.content)) / 4

    # --- marks ---

    def _marks(self) -> Iterable[tuple[str, float]]:
        on = self.on
        claim, window = _counted(on.claim, None), _counted(on.window, None)
        for mark in _SIDED:
            one, other = claim.get(mark, 0), window.get(mark, 0)
            yield f"{mark}: only the claim", float(one > 0 and not other)
            yield f"{mark}: only the other", float(other > 0 and not one)
            yield f"{mark}: both", float(other > 0 and one > 0)
        yield from self._negation()
        if on.long:
            first = _counted(on.first, None)
            yield "a denial where the other text begins", float(Mark.DENIAL in first and Mark.DENIAL not in claim)
        yield "asks on one side", float((Mark.ASKS in claim or _asks(on.claim)) != (Mark.ASKS in window or _asks(on.window)))

    def _negation(self) -> Iterable[tuple[str, float]]:
        on = self.on
        claim = _negations(on.claim, set(on.pairs))
        window = _negations(on.window, set(on.pairs.values()))
        yield "a negation: only the claim", float(claim > 0 and not window)
        yield "a negation: only the other", float(window > 0 and not claim)
        yield "a negation: both", float(window > 0 and claim > 0)
        yield "a negation too many", float(claim > 0 and window > 0 and (claim - window) % 2)
        yield "a shared verb denied on one side", float(self._verbs())

    def _verbs(self) -> int:
        """Shared words of which one form carries a negation and the other none."""
        words, others = self.on.claim.reading.words, self.on.window.reading.words
        return sum(words[at].denies != others[like].denies for at, like in self.on.pairs.items())

    # --- opposites ---

    def _meaning(self) -> Iterable[tuple[str, float]]:
        one, other = self.on.claim.notions, self.on.window.notions
        opposed = [
            (name, turn)
            for name in one
            if name not in other
            for turn in _turns(name)
            if turn in other and turn not in one
        ]
        replaced = {(at, like) for at, like in self._pairs_replaced()}
        beside = [1 for name, turn in opposed if (one[name], other[turn]) in replaced]
        yield "opposite words", min(len(opposed), _MOST) / 1.0
        yield "opposite words in one place", float(bool(beside))
        yield "a word and its negated form", min(self._unlike(), 1)
        kinds = self._kinds(one, other)
        yield "another of its kind", min(kinds, _MOST) / 1.0
        yield "notions shared", math.log1p(len(one.keys() & other.keys())) / 3

    def _pairs_replaced(self) -> Iterable[tuple[int, int]]:
        for gone, come in self.on.blocks:
            yield from ((at, like) for at in gone for like in come)

    def _unlike(self) -> int:
        claim, window = self.on.claim, self.on.window
        return _turned(claim, window) + _turned(window, claim)

    def _kinds(self, one: Mapping[str, int], other: Mapping[str, int]) -> int:
        """Kinds of which the claim names a member that the other does not, and the other one that the claim does not."""
        gone = {name.partition(":")[0] for name in one if ":" in name and name not in other}
        come = {name.partition(":")[0] for name in other if ":" in name and name not in one}
        return len(gone & come)

    # --- figures ---

    def _figures(self) -> Iterable[tuple[str, float]]:
        claim, window = _numbers(self.on.claim), _numbers(self.on.window)
        if not claim and not window:
            return
        yield "a figure: only the claim", float(bool(claim) and not window)
        yield "a figure: only the other", float(bool(window) and not claim)
        if not claim or not window:
            return
        yield "the same figures", float(claim == window)
        yield "a figure that the other has not", float(bool(claim - window))
        yield "a figure that the claim has not", float(bool(window - claim))
        yield from self._quantities()

    def _quantities(self) -> Iterable[tuple[str, float]]:
        """Figures as intervals: 12 against at least 10."""
        one, other = _quantities(self.on.claim), _quantities(self.on.window)
        if not one or not other:
            return
        left = [q for q in one if not any(figures.equal(q, like) for like in other)]
        right = [q for q in other if not any(figures.equal(q, like) for like in one)]
        apart = [q for q in left if right and not any(_fits(q, like) for like in right)]
        yield "figures of one thing differ", float(bool(apart))
        yield "figures that can both hold", float(bool(left) and not apart and bool(right))
        yield "all figures agree", float(not left)
        yield "as many figures", float(len(one) == len(other) and bool(apart))

    # --- what stands in the place of what ---

    def _places(self) -> Iterable[tuple[str, float]]:
        on = self.on
        blocks = [(gone, come) for gone, come in on.blocks if len(gone) <= 3 and len(come) <= 3]
        yield "a word in the place of another", min(len(blocks), _MOST) / 1.0
        one = on.claim.reading
        names = sum(one.capital(at) for gone, come in blocks for at in gone)
        yield "a name in the place of another", float(names > 0)
        new = [at for at in on.claim.content if at not in on.pairs and at > on.claim.start and one.capital(at)]
        yield "a name that the other has not", float(bool(new))


def _text(stretch: Stretch) -> str:
    words = stretch.reading.words
    return " ".join(words[at].stem for at in stretch.content[:120])


def _counted(stretch: Stretch, around: set[int] | None) -> Mapping[Mark, int]:
    found: dict[Mark, int] = {}
    for at, mark in stretch.reading.marks:
        if stretch.start <= at < stretch.end and (around is None or at in around):
            found[mark] = found.get(mark, 0) + 1
    return found


def _negations(stretch: Stretch, shared: set[int]) -> int:
    """Negations within reach of a word that both share."""
    marks = [at for at, mark in stretch.reading.marks if mark in _NEGATIVE and stretch.start <= at < stretch.end]
    return sum(any(abs(at - place) <= _REACH for place in shared) for at in marks)


def _asks(stretch: Stretch) -> bool:
    text = stretch.reading.text
    return any(sign in text for sign in "?؟？") if stretch.start == 0 and len(text) < 400 else False


def _turns(name: str) -> Iterable[str]:
    return _OPPOSITE.get(name, ())


def _turned(one: Stretch, other: Stretch) -> int:
    """Words whose bare form the other side has, and who does not itself stand there."""
    words = one.reading.words
    plain = (words[at] for at in one.content if words[at].plain)
    return sum(word.plain in other.stems and word.stem not in other.stems for word in plain)


def _numbers(stretch: Stretch) -> frozenset[str]:
    words = stretch.reading.words
    return frozenset(words[at].text for at in range(stretch.start, stretch.end) if words[at].number)


def _quantities(stretch: Stretch) -> list[Quantity]:
    reading = stretch.reading
    end = reading.starts[stretch.end] if stretch.end < len(reading.starts) else len(reading.text)
    text = reading.text[reading.starts[stretch.start] : end] if stretch.end > stretch.start else ""
    return [found.quantity for found in quantities(text, reading.language)]


def _fits(one: Quantity, other: Quantity) -> bool:
    return not figures.comparable(one, other) or figures.meet(one, other)


def _opposite() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in OPPOSITES:
        found.setdefault(one, set()).add(other)
    return {name: frozenset(turns) for name, turns in found.items()}


_OPPOSITE = _opposite()
_ = fold
