"""What two texts share: which words of a claim stand in which stretch of the other text, and in which order. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import LCSseq, Levenshtein

from monitor.compare.general.lexicon import Reading
from monitor.names import skeleton
from monitor.text import sentences

SHORT = 60  #: a text of so many words is looked at whole
_SENTENCE = 40  #: words of a sentence; longer ones are cut, as full stops may be missing
_GAIN = 0.2  #: share of the claim that the neighbour of a sentence must add
_RIVALS = 3  #: further sentences of a long text that are looked at
_LIKE = 0.7  #: share of the best that they must reach
_MARGIN = 3  #: words beside the shared ones that may still turn them
_BONES = 3  #: consonants by which a name is known in another script


@dataclass(eq=False)
class Stretch:
    """Some words of a reading, from `start` to before `end`."""

    reading: Reading
    start: int
    end: int

    @cached_property
    def content(self) -> Sequence[int]:
        """The words that say something of the topic."""
        words = self.reading.words
        return [at for at in range(self.start, self.end) if not words[at].small]

    @cached_property
    def stems(self) -> Mapping[str, int]:
        """The stems of its content and where each stands first."""
        words = self.reading.words
        found = {words[at].bare: at for at in reversed(self.content) if words[at].bare}
        return found | {words[at].stem: at for at in reversed(self.content)}

    @cached_property
    def nears(self) -> Mapping[str, int]:
        """The same by the beginnings of longer words."""
        words = self.reading.words
        return {words[at].near: at for at in reversed(self.content) if len(words[at].near) > 4}

    @cached_property
    def notions(self) -> Mapping[str, int]:
        """The notions of all its words and where each stands first."""
        found: dict[str, int] = {}
        for at in range(self.start, self.end):
            for name in sorted(self.reading.notions[at]):
                found.setdefault(name, at)
        return found

    @cached_property
    def bones(self) -> Mapping[str, int]:
        """The consonants of its words, as names keep them over scripts."""
        words = self.reading.words
        return {bones: at for at in self.content if len(bones := "".join(skeleton(words[at].text))) >= _BONES}


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """A claim against the stretch of the other text that speaks of it most."""

    claim: Stretch
    window: Stretch
    first: Stretch  #: how the other text begins
    pairs: Mapping[int, int]  #: words of the claim by the words of the window that say the same
    anywhere: Mapping[int, int]  #: the same for all of the other text
    opening: Mapping[int, int]  #: and for how it begins
    order: float  #: share of the matched words that stand in one order on both sides
    blocks: Sequence[tuple[Sequence[int], Sequence[int]]]  #: few words in the place of few others
    long: bool
    core: Stretch  #: the window from the first to the last shared word, and a little beside them
    rivals: Sequence[Stretch]  #: the other sentences of a long text that share most, best first


def whole(reading: Reading) -> Stretch:
    """All of a text."""
    return Stretch(reading, 0, len(reading.words))


def align(claim: Reading, other: Reading) -> Alignment:
    """A claim against another text."""
    said, all_of = whole(claim), whole(other)
    cuts = _cuts(other)
    long = len(other.words) > SHORT
    window, rivals = _best(said, other, cuts) if long else (all_of, ())
    first = Stretch(other, 0, min(_SENTENCE, len(other.words))) if long else window
    pairs = _pairs(said, window)
    return Alignment(
        claim=said,
        window=window,
        first=first,
        pairs=pairs,
        anywhere=_pairs(said, all_of) if long else pairs,
        opening=_pairs(said, first) if long else pairs,
        order=_order(pairs),
        blocks=_blocks(said, window, pairs),
        long=long,
        core=_core(window, pairs),
        rivals=rivals,
    )


def weigh(stretch: Stretch, places: Iterable[int]) -> float:
    """How much some of its words say of the topic."""
    weights = stretch.reading.weights
    return sum(weights[at] for at in places)


def _cuts(reading: Reading) -> list[tuple[int, int]]:
    """The sentences as stretches of words."""
    starts, found, at = reading.starts, [], 0
    for span in sentences(reading.text):
        begin = at
        while at < len(starts) and starts[at] < span.end:
            at += 1
        found += [(cut, min(cut + _SENTENCE, at)) for cut in range(begin, at, _SENTENCE)]
    return found or [(0, len(starts))]


def _best(claim: Stretch, other: Reading, cuts: Sequence[tuple[int, int]]) -> tuple[Stretch, Sequence[Stretch]]:
    """The sentence that shares most with the claim, with its neighbour where that adds to it; and the next best."""
    shared = [set(_pairs(claim, Stretch(other, *cut))) for cut in cuts]
    worth = [weigh(claim, found) for found in shared]
    ranked = sorted(range(len(cuts)), key=lambda i: (-worth[i], i))
    at = ranked[0]
    rivals = tuple(Stretch(other, *cuts[i]) for i in ranked[1 : 1 + _RIVALS] if worth[i] >= _LIKE * worth[at] > 0)
    beside = [i for i in (at - 1, at + 1) if 0 <= i < len(cuts)]
    gain = {i: weigh(claim, shared[i] - shared[at]) for i in beside}
    most = max(beside, key=lambda i: (gain[i], i), default=at)
    if gain.get(most, 0.0) >= _GAIN * weigh(claim, claim.content):
        return Stretch(other, cuts[min(at, most)][0], cuts[max(at, most)][1]), rivals
    return Stretch(other, *cuts[at]), rivals


def _core(window: Stretch, pairs: Mapping[int, int]) -> Stretch:
    """From the first to the last shared word, and a little beside them."""
    places = pairs.values()
    start, end = min(places, default=window.start), max(places, default=window.end - 1)
    return Stretch(window.reading, max(window.start, start - _MARGIN), min(window.end, end + 1 + _MARGIN))


def _pairs(claim: Stretch, other: Stretch) -> dict[int, int]:
    """Which content words of the claim have a like in the other stretch."""
    stems, nears, notions = other.stems, other.nears, other.notions
    foreign = claim.reading.language != other.reading.language
    words = claim.reading.words
    found: dict[int, int] = {}
    for at in claim.content:
        word = words[at]
        like = stems.get(word.stem)
        if like is None and word.bare:
            like = stems.get(word.bare)
        if like is None and len(word.near) > 4:
            like = nears.get(word.near)
        if like is None and claim.reading.notions[at]:
            like = next((notions[name] for name in sorted(claim.reading.notions[at]) if name in notions), None)
        if like is None and foreign:
            like = other.bones.get("".join(skeleton(word.text)))
        if like is not None:
            found[at] = like
    return found


def _order(pairs: Mapping[int, int]) -> float:
    """Share of the matched words that stand in one order on both sides."""
    if len(pairs) < 2:
        return 1.0
    after = [pairs[at] for at in sorted(pairs)]
    return LCSseq.similarity(after, sorted(after)) / len(after)


def _blocks(claim: Stretch, window: Stretch, pairs: Mapping[int, int]) -> list[tuple[Sequence[int], Sequence[int]]]:
    """Where some content words stand in the place of others, between words that are shared."""
    one = [pairs.get(at, -1 - at) for at in claim.content]
    other = list(window.content)
    found = []
    ops = list(Levenshtein.opcodes(one, other))
    for i, op in enumerate(ops):
        if op.tag == "replace" and (
            i == 0 or ops[i - 1].tag == "equal" or i + 1 == len(ops) or ops[i + 1].tag == "equal"
        ):
            gone = claim.content[op.src_start : op.src_end]
            come = window.content[op.dest_start : op.dest_end]
            found.append(([at for at in gone if at not in pairs], come))
    return [(gone, come) for gone, come in found if gone and come]
