"""What differs between a claim and the stretch that speaks of it, as features that a desk can read. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from monitor.compare import figures
from monitor.compare.general.align import Alignment, Stretch, weigh
from monitor.compare.general.clauses import clauses
from monitor.compare.general.lexicon import Mark
from monitor.compare.general.model import LONG
from monitor.compare.general.spread import gaps, kinds, neighbours, opposite, sentences
from monitor.quantities import quantities
from storage.records import Quantity

_BESIDE = 4  #: words between a word and the shared words that show where its counterpart must stand
_REACH = 5  #: words between those and the counterpart
_ENDS = '.!?؟۔।。！？…"”»)'
_MOST = 3  #: more of one kind says no more

#: marks of which it matters on which side they stand
_SIDED = (
    Mark.DENIAL,
    Mark.FALSE,
    Mark.RUMOUR,
    Mark.REFUSAL,
    Mark.LACK,
    Mark.CONTRARY,
    Mark.ONLY,
    Mark.ALL,
    Mark.SOME,
    Mark.NEVER,
    Mark.NONE,
    Mark.STILL,
    Mark.NO_LONGER,
    Mark.MAYBE,
    Mark.IF,
)
#: marks that turn what stands beside them
_TURNS = (
    Mark.DENIAL,
    Mark.FALSE,
    Mark.REFUSAL,
    Mark.CONTRARY,
    Mark.ONLY,
    Mark.NO_LONGER,
    Mark.NEVER,
    Mark.MAYBE,
)
_STRONG = (Mark.ONLY, Mark.ALL, Mark.NEVER, Mark.NONE, Mark.REFUSAL, Mark.NOT)
_NEGATIVE = frozenset((Mark.NOT, Mark.NONE, Mark.NEVER, Mark.NO_LONGER))


@dataclass(eq=False)
class Difference:
    """The features of one alignment; each is 0 where it says nothing."""

    on: Alignment

    def features(self) -> Mapping[str, float]:
        """Feature name to value, mostly between 0 and 1; those that are 0 left out."""
        parts = (
            self._shared(),
            self._marks(),
            self._negation(),
            self._denied(),
            self._turned(),
            self._meaning(),
            self._each(),
            self._figures(),
            self._places(),
            gaps(self.on),
            neighbours(self.on),
            sentences(self.on),
            clauses(self.on),
        )
        return {name: value for part in parts for name, value in part if value}

    def told(self, name: str) -> str:
        """A feature in words, with the words that show it."""
        shown = self._shown(name)
        return f"{name.partition(':')[0] if name.startswith('opposite') else name} ({shown})" if shown else name

    def _shown(self, name: str) -> str:
        claim, window = self.on.claim, self.on.window
        if name.startswith(("opposite words", "several opposite")):
            return _beside(claim, window, next(iter(self._opposed), None))
        if "figure" in name:
            one, other = _numbers(claim), _numbers(window)
            new, old = ([n for n in side if n not in rest] for side, rest in ((one, other), (other, one)))
            return " / ".join(", ".join(numbers[:_MOST]) or "-" for numbers in (new, old)) if new or old else ""
        if name.startswith("another of its kind"):
            gone, come = _members(claim.notions, window.notions), _members(window.notions, claim.notions)
            return _beside(claim, window, next(((gone[kind], come[kind]) for kind in gone if kind in come), None))
        return ""

    @cached_property
    def _opposed(self) -> Mapping[tuple[int, int], str]:
        """Words of the claim and of the stretch whose notions turn one another, with the two notions."""
        one, other = self.on.claim.notions, self.on.window.notions
        return {
            (one[name], other[turn]): "/".join(sorted((name, turn)))
            for name in one
            if name not in other
            for turn in sorted(opposite(name))
            if turn in other and turn not in one
        }

    @cached_property
    def _ahead(self) -> Callable[[int], Sequence[int]]:
        return _counterparts(self.on.pairs)

    @cached_property
    def _back(self) -> Callable[[int], Sequence[int]]:
        return _counterparts({like: at for at, like in self.on.pairs.items()})

    # --- what is shared ---

    def _shared(self) -> Iterable[tuple[str, float]]:
        on = self.on
        claim, window = on.claim, on.window
        all_of = weigh(claim, claim.content) or 1.0
        cover = weigh(claim, on.pairs) / all_of
        yield "words shared", cover
        yield "most words shared", max(0.0, cover - 0.5) * 2
        yield "nearly all words shared", max(0.0, cover - 0.8) * 5
        yield "few words shared", max(0.0, 0.35 - cover) * 3
        yield "words shared, names and notions alike", len(on.pairs) / max(1, len(claim.content))
        yield (
            "the other text says little else",
            len(set(on.pairs.values())) / max(1, len({window.reading.words[at].stem for at in window.content})),
        )
        yield "the same words in another order", 1 - on.order
        yield "much the same wording", fuzz.token_sort_ratio(_text(claim), _text(window)) / 100
        yield "words of the claim found nowhere", math.log1p(len(claim.content) - len(on.anywhere)) / 3
        yield "length of the claim", math.log1p(len(claim.content)) / 4
        yield "length of the other", math.log1p(len(window.content)) / 4
        yield "headlines", float(not on.long and not _ends(claim) and not _ends(window))
        yield "a headline against a sentence", float(not on.long and _ends(claim) and not _ends(window))
        yield "a sentence against a headline", float(not on.long and not _ends(claim) and _ends(window))
        yield from self._attributed(cover)
        if on.long:
            yield LONG, 1.0
            yield "shared all over the text", weigh(claim, on.anywhere) / all_of
            yield "shared where the text begins", weigh(claim, on.opening) / all_of

    def _attributed(self, cover: float) -> Iterable[tuple[str, float]]:
        """What is shared of what is said, apart from who says it."""
        claim = self.on.claim
        said = next((at for at in range(claim.end) if "say" in claim.reading.notions[at]), None)
        content = [at for at in claim.content if said is None or at > said]
        if said is None or len(content) * 2 < len(claim.content):
            yield "words shared of what is said", cover
            return
        yield (
            "words shared of what is said",
            weigh(claim, (at for at in content if at in self.on.pairs)) / (weigh(claim, content) or 1.0),
        )

    # --- marks ---

    def _marks(self) -> Iterable[tuple[str, float]]:
        on = self.on
        claim, window = kinds(on.claim), kinds(on.window)
        for mark in _SIDED:
            yield f"{mark}: only the claim", float(mark in claim and mark not in window)
            yield f"{mark}: only the other", float(mark in window and mark not in claim)
            yield f"{mark}: both", float(mark in window and mark in claim)
        if on.long:
            first = kinds(on.first)
            for mark in (Mark.DENIAL, Mark.FALSE, Mark.RUMOUR):
                yield f"{mark} where the text begins", float(mark in first and mark not in claim)
        yield "asks: only the claim", float(_asks(on.claim) and not _asks(on.window))
        yield "asks: only the other", float(_asks(on.window) and not _asks(on.claim))

    def _negation(self) -> Iterable[tuple[str, float]]:
        """Negations that have no counterpart beside the same words."""
        claim, window = _negations(self.on.claim), _negations(self.on.window)
        mine = [at for at in claim if self._ahead(at)]
        theirs = [at for at in window if self._back(at)]
        alone = [at for at in mine if not _met(self._ahead(at), window)]
        others = [at for at in theirs if not _met(self._back(at), claim)]
        yield "a negation: only the claim", float(bool(alone) and not others)
        yield "a negation: only the other", float(bool(others) and not alone)
        yield "a negation beside the same words", float(len(mine) > len(alone))
        yield "negations on both sides, of different words", float(bool(alone) and bool(others))
        yield "the claim negates", float(bool(claim) and not window)
        yield "the other negates", float(bool(window) and not claim)
        words, like = self.on.claim.reading.words, self.on.window.reading.words
        yield (
            "a shared verb is denied on one side",
            float(any(words[at].denies != like[place].denies for at, place in self.on.pairs.items())),
        )

    def _denied(self) -> Iterable[tuple[str, float]]:
        """Which words are denied, and whether the same ones are on the other side."""
        on = self.on
        mine, theirs = _denied_words(on.claim), _denied_words(on.window)
        back = {like: at for at, like in on.pairs.items()}
        here, there = [at for at in mine if at in on.pairs], [at for at in theirs if at in back]
        one = [at for at in here if not _close(on.pairs[at], theirs)]
        other = [at for at in there if not _close(back[at], mine)]
        yield "a shared word is denied: only the claim", float(bool(one) and not other)
        yield "a shared word is denied: only the other", float(bool(other) and not one)
        yield "a shared word is denied: both", float(len(here) > len(one))
        yield "the claim denies what the other does not name", float(bool(mine) and not here)
        yield "the other denies what the claim does not name", float(bool(theirs) and not there)

    def _turned(self) -> Iterable[tuple[str, float]]:
        """Marks near the shared words, and how many strong ones the claim has."""
        claim, near = _negations(self.on.claim), _negations(self.on.core)
        yield "negations near the shared words: only the claim", float(bool(claim) and not near)
        yield "negations near the shared words: only the other", float(bool(near) and not claim)
        here, there = kinds(self.on.claim), kinds(self.on.core)
        for mark in _TURNS:
            yield f"{mark} near the shared words: only the other", float(mark in there and mark not in here)
        yield "strong words in the claim", min(sum(mark in here for mark in _STRONG), _MOST) / _MOST

    # --- opposites ---

    def _meaning(self) -> Iterable[tuple[str, float]]:
        one, other = self.on.claim.notions, self.on.window.notions
        opposed = self._opposed
        near = [pair for pair in opposed if _met(self._ahead(pair[0]), (pair[1],))]
        yield "opposite words", float(bool(opposed))
        yield "opposite words about the same thing", float(bool(near))
        yield "several opposite words", float(len({at for at, _ in opposed}) > 1)
        yield (
            "a word and its negated form",
            float(_turned(self.on.claim, self.on.window) or _turned(self.on.window, self.on.claim)),
        )
        gone, come = _members(one, other), _members(other, one)
        both = gone.keys() & come.keys()
        beside = [kind for kind in both if _met(self._ahead(gone[kind]), (come[kind],))]
        yield "another of its kind", float(bool(both))
        yield "another of its kind about the same thing", float(bool(beside))
        yield "names a country or body that the other does not", float(bool(gone))
        yield "notions shared", math.log1p(len(one.keys() & other.keys())) / 3

    def _each(self) -> Iterable[tuple[str, float]]:
        """Each pair of opposites and each kind by itself."""
        on = self.on
        matched = set(on.pairs.values())
        for pair in self._opposed.values():
            yield f"opposite words: {pair}", 1.0
        near = [like for _, like in self._opposed if on.core.start <= like < on.core.end]
        yield "opposite words near the shared ones", float(bool(near))
        alone = [at for at, like in self._opposed if at not in on.pairs and like not in matched]
        yield "opposite words, unshared", float(bool(alone))
        gone, come = _members(on.claim.notions, on.window.notions), _members(on.window.notions, on.claim.notions)
        for kind in gone:
            yield (f"another {kind}" if kind in come else f"a {kind} that the other does not name"), 1.0

    # --- figures ---

    def _figures(self) -> Iterable[tuple[str, float]]:
        claim, window = _numbers(self.on.claim), _numbers(self.on.window)
        if not claim and not window:
            return
        yield "a figure: only the claim", float(bool(claim) and not window)
        yield "a figure: only the other", float(bool(window) and not claim)
        if not claim or not window:
            return
        yield "the same figures", float(claim.keys() == window.keys())
        new = [claim[number] for number in claim if number not in window]
        old = [window[number] for number in window if number not in claim]
        yield "a figure that the other has not", float(bool(new))
        yield "a figure that the claim has not", float(bool(old))
        yield "another figure beside the same words", float(any(_met(self._ahead(at), old) for at in new))
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
        yield "as many figures, and they differ", float(len(one) == len(other) and bool(apart))

    # --- what stands in the place of what ---

    def _places(self) -> Iterable[tuple[str, float]]:
        on = self.on
        blocks = [(gone, come) for gone, come in on.blocks if len(gone) <= 3 and len(come) <= 3]
        yield "a word in the place of another", min(len(blocks), _MOST) / _MOST
        yield (
            "one word in the place of another, and all else shared",
            float(len(on.claim.content) - len(on.pairs) == 1 and len(blocks) == 1),
        )
        one = on.claim.reading
        yield "a name in the place of another", float(any(one.capital(at) for gone, _ in blocks for at in gone))
        yield (
            "a name that the other has not",
            float(any(one.capital(at) for at in on.claim.content if at not in on.pairs and at > on.claim.start)),
        )


def _denied_words(stretch: Stretch) -> set[int]:
    """The words that a negation bears on: a verb form itself, or the next words of content beside it."""
    words, found = stretch.reading.words, set()
    for at in _negations(stretch):
        if words[at].denies and not words[at].small:
            found.add(at)
            continue
        after = next((i for i in range(at + 1, min(at + 4, stretch.end)) if not words[i].small), None)
        before = next((i for i in range(at - 1, max(at - 3, stretch.start - 1), -1) if not words[i].small), None)
        found |= {i for i in (after, before) if i is not None}
    return found


def _close(at: int, places: Iterable[int]) -> bool:
    return any(abs(at - place) <= 1 for place in places)


def _counterparts(pairs: Mapping[int, int]) -> Callable[[int], Sequence[int]]:
    """Where the counterpart of a word must stand, by the shared words beside it."""

    def places(at: int) -> Sequence[int]:
        return [pairs[place] for place in range(at - _BESIDE, at + _BESIDE + 1) if place in pairs]

    return places


def _met(places: Sequence[int], found: Iterable[int]) -> bool:
    return any(abs(at - place) <= _REACH for at in found for place in places)


def _text(stretch: Stretch) -> str:
    words = stretch.reading.words
    return " ".join(words[at].stem for at in stretch.content)


def _negations(stretch: Stretch) -> list[int]:
    marks = stretch.reading.marks
    return [at for at, mark in marks if mark in _NEGATIVE and stretch.start <= at < stretch.end]


def _asks(stretch: Stretch) -> bool:
    return any(sign in _source(stretch) for sign in "?؟？")


def _beside(one: Stretch, other: Stretch, pair: tuple[int, int] | None) -> str:
    """Two words as they are written: "rose / fell"."""
    return f"{_written(one, pair[0])} / {_written(other, pair[1])}" if pair else ""


def _written(stretch: Stretch, at: int) -> str:
    start = stretch.reading.starts[at]
    return stretch.reading.text[start : start + len(stretch.reading.words[at].text)]


def _ends(stretch: Stretch) -> bool:
    """Whether it ends as sentences do; headlines do not."""
    return _source(stretch).rstrip()[-1:] in tuple(_ENDS)


def _turned(one: Stretch, other: Stretch) -> bool:
    """Whether the other side has the bare form of a word, and not the word itself."""
    words = one.reading.words
    plain = (words[at] for at in one.content if words[at].plain)
    return any(word.plain in other.stems and word.stem not in other.stems for word in plain)


def _members(one: Mapping[str, int], other: Mapping[str, int]) -> Mapping[str, int]:
    """By kind, a member that only one side names: countries, bodies, days."""
    return {name.partition(":")[0]: at for name, at in one.items() if ":" in name and name not in other}


def _numbers(stretch: Stretch) -> Mapping[str, int]:
    words = stretch.reading.words
    return {words[at].text: at for at in range(stretch.start, stretch.end) if words[at].number}


def _source(stretch: Stretch) -> str:
    reading = stretch.reading
    if stretch.end <= stretch.start:
        return ""
    end = reading.starts[stretch.end] if stretch.end < len(reading.starts) else len(reading.text)
    return reading.text[reading.starts[stretch.start] : end]


def _quantities(stretch: Stretch) -> list[Quantity]:
    return [found.quantity for found in quantities(_source(stretch), stretch.reading.language)]


def _fits(one: Quantity, other: Quantity) -> bool:
    return not figures.comparable(one, other) or figures.meet(one, other)
