"""Where the words of a claim stand in the other text: gaps, neighbours, and the sentences that speak of it. Pure."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from monitor.compare.general.align import Alignment, Stretch
from monitor.compare.general.lexicon import Mark, Reading
from monitor.grammar.notions import OPPOSITES

_MOST = 3  #: more of one kind says no more
_NEAR = 3  #: words between two that stand together
_APART = 6  #: words between two that do not
_OFTEN = 5  #: a word that stands there so often is what the text is about
_NONE_SAYS = (Mark.NOT, Mark.REFUSAL, Mark.ONLY, Mark.ALL, Mark.NEVER, Mark.NONE)
_SOME_SAY = (Mark.NOT, Mark.REFUSAL, Mark.DENIAL, Mark.FALSE, Mark.CONTRARY)

Features = Iterable[tuple[str, float]]


def kinds(stretch: Stretch) -> frozenset[Mark]:
    """The marks of a stretch."""
    return frozenset(mark for at, mark in stretch.reading.marks if stretch.start <= at < stretch.end)


def opposite(name: str) -> frozenset[str]:
    """The notions that turn this one."""
    return _OPPOSITE.get(name, frozenset())


# --- what of the claim the other has not ---


def gaps(on: Alignment) -> Features:
    """Which words of the claim are missing, and where in it."""
    content = on.claim.content
    if not content:
        return
    found = [at in on.anywhere for at in content]
    yield "the last word of the claim is not in the other", float(not found[-1])
    yield "the last words of the claim are not in the other", float(not any(found[-2:]))
    yield "the first words of the claim are not in the other", float(not any(found[:2]))
    holes = _holes([at in on.pairs for at in content])
    yield "one gap between shared words", float(len(holes) == 1)
    yield "gaps between shared words", min(len(holes), _MOST) / _MOST
    yield "a gap of one word", float(1 in holes)
    words, other = on.claim.reading.words, on.first.reading.words
    figures = {words[at].text for at in content if words[at].number}
    yield "a figure found nowhere in the other", float(bool(figures - {word.text for word in other}))
    named, rarer = _sorted(on.claim)
    yield "rarer words shared", _share(rarer, on.anywhere)
    yield "rarer words shared in one place", _share(rarer, on.pairs)
    yield "notions of the claim shared", _share(named, on.pairs)
    between = len(set(on.core.content) - set(on.pairs.values()))
    yield "words between the shared ones", math.log1p(between) / 3
    yield "shared words stand close", len(on.pairs) / max(1, len(on.core.content))


def _holes(found: Sequence[bool]) -> list[int]:
    """How long the runs of missing words are that stand between words that are there."""
    places = [i for i, one in enumerate(found) if one]
    return [b - a - 1 for a, b in pairwise(places) if b - a > 1]


def _sorted(claim: Stretch) -> tuple[Sequence[int], Sequence[int]]:
    """Its words that languages have notions of, and the rarer ones; figures are neither."""
    reading = claim.reading
    named = [at for at in claim.content if reading.notions[at]]
    return named, [at for at in claim.content if not reading.notions[at] and not reading.words[at].number]


def _share(places: Sequence[int], found: Mapping[int, int]) -> float:
    return sum(at in found for at in places) / max(1, len(places))


# --- what stands beside what ---


def neighbours(on: Alignment) -> Features:
    """Whether words that stand side by side in the claim do so in the other text."""
    couples = list(pairwise(on.claim.content))
    apart = [abs(on.pairs[b] - on.pairs[a]) for a, b in couples if a in on.pairs and b in on.pairs]
    yield "neighbours of the claim are neighbours in the other", sum(n <= _NEAR for n in apart) / max(1, len(couples))
    yield "shared neighbours stand apart", sum(n > _APART for n in apart) / max(1, len(apart))
    yield "the widest gap between shared neighbours", math.log1p(max(apart, default=0)) / 4
    reading = on.claim.reading
    yield (
        "a shared figure beside other words",
        float(any(reading.words[at].number and _alone(on, at) for at in on.pairs)),
    )
    named = (at for at in on.pairs if at > on.claim.start and reading.capital(at))
    yield "a shared name beside other words", float(any(_alone(on, at) for at in named))
    where: dict[str, list[int]] = {}
    for i, word in enumerate(on.first.reading.words):
        where.setdefault(word.stem, []).append(i)
    yield from _together(on, couples, where)
    yield from _replaced(on, couples, where)


def _alone(on: Alignment, at: int) -> bool:
    """Whether none of the words beside it in the claim stands beside its counterpart."""
    beside = (n for n in range(at - 3, at + 4) if n in on.pairs and n != at)
    return not any(abs(on.pairs[n] - on.pairs[at]) <= 4 for n in beside)


def _together(on: Alignment, couples: Sequence[tuple[int, int]], where: Mapping[str, Sequence[int]]) -> Features:
    """Neighbours of the claim of which both stand somewhere in the other text."""
    words = on.claim.reading.words
    places = [(where.get(words[a].stem, ()), where.get(words[b].stem, ())) for a, b in couples]
    both = [(one, other) for one, other in places if one and other]
    near = sum(any(abs(x - y) <= _NEAR for x in one for y in other) for one, other in both)
    yield "neighbours of the claim stand together anywhere", near / max(1, len(couples))
    yield "neighbours of the claim never stand together", (len(both) - near) / max(1, len(both))


def _replaced(on: Alignment, couples: Sequence[tuple[int, int]], where: Mapping[str, Sequence[int]]) -> Features:
    """Shared words beside which another word stands than in the claim."""
    reading, other = on.claim.reading, on.first.reading
    known = {reading.words[at].stem for at in on.claim.content}
    known |= {name for at in on.claim.content for name in reading.notions[at]}
    same = others = 0
    for a, b in couples:
        for one, two, step in ((a, b, 1), (b, a, -1)):
            if (two - one) * step > 2:
                continue
            found = [_next(other, i, step) for i in where.get(reading.words[one].stem, ())]
            there = [i for i in found if i is not None]
            like = any(_alike(reading, two, other, i) for i in there)
            same += like
            others += not like and any(other.words[i].stem not in known for i in there)
    yield "beside a shared word stands another", min(others, 4) / 4
    yield "all that stand beside shared words are others", others / max(1, others + same)


def _next(reading: Reading, at: int, step: int) -> int | None:
    """The next word of content, if it stands close."""
    near = (at + step, at + 2 * step)
    return next((i for i in near if 0 <= i < len(reading.words) and not reading.words[i].small), None)


def _alike(one: Reading, at: int, other: Reading, place: int) -> bool:
    return one.words[at].stem == other.words[place].stem or bool(one.notions[at] & other.notions[place])


# --- the sentences of a long text ---


def sentences(on: Alignment) -> Features:
    """What the sentences of a long text that speak of the claim say together."""
    if not on.long:
        return
    spread = (on.window, *on.rivals)
    claim, others = kinds(on.claim), [kinds(one) for one in spread]
    for mark in _NONE_SAYS:
        none = mark in claim and not any(mark in one for one in others)
        yield f"{mark}: the claim, and no sentence that speaks of it", float(none)
    for mark in _SOME_SAY:
        if mark not in claim:
            yield f"{mark}: sentences that speak of it", sum(mark in one for one in others) / len(others)
    yield "sentences that speak of it", len(spread) / 4
    theirs = {name for one in spread for name in one.notions}
    yield "a notion of the claim that none of them has", float(bool(on.claim.notions.keys() - theirs))
    yield "opposite words in several sentences", float(sum(_opposed(on.claim, one) for one in spread) > 1)
    yield "length of the text", math.log1p(len(on.first.reading.words)) / 8
    yield from _often(on)


def _opposed(claim: Stretch, other: Stretch) -> bool:
    there = other.notions.keys()
    return any(name not in there and opposite(name) & there for name in claim.notions)


def _often(on: Alignment) -> Features:
    """How often the text has the words of the claim: what it is about, it says again."""
    counts = Counter(word.stem for word in on.first.reading.words)
    words = on.claim.reading.words
    _, rarer = _sorted(on.claim)
    for title, places in (("the words of the claim", on.claim.content), ("its rarer words", rarer)):
        often = sum(min(counts[words[at].stem], _OFTEN) for at in places)
        yield f"how often the text has {title}", often / _OFTEN / max(1, len(places))


def _opposites() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in OPPOSITES:
        found.setdefault(one, set()).add(other)
    return {name: frozenset(turns) for name, turns in found.items()}


_OPPOSITE = _opposites()
