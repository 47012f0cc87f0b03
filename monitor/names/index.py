"""Finds the name most like another among many, through keys instead of a scan. Pure."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from monitor.names.likeness import pair
from monitor.names.words import Token, parse

_SCANNED = 1500  #: entries looked at for one question
_COMPARED = 10  #: names compared in full


class NameIndex:
    """Names with what they stand for. One line may stand there many times with different names."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._names = tuple(names)
        self._keys: defaultdict[str, list[int]] = defaultdict(list)
        met: Counter[str] = Counter()
        for number, (_, name) in enumerate(self._names):
            tokens = parse(name)
            for key in {key for key, _ in _keys(tokens)}:
                self._keys[key].append(number)
            met.update({bones for token in tokens for bones in token.word.bones[:1]})
        self._rare = math.log(len(self._names) + 2)
        self._worth = {bones: 0.25 + 1 - math.log(1 + count) / self._rare for bones, count in met.items()}
        self._unmet = 0.25 + 1 - math.log(2) / self._rare

    def best(self, name: str) -> tuple[str, float] | None:
        """The id of the name most like this one, and how alike they are; None where nothing is near."""
        ranked = self.ranked(name)
        return ranked[0] if ranked else None

    def ranked(self, name: str) -> tuple[tuple[str, float], ...]:
        """The ids of the names most like this one, best first, each once."""
        tokens = parse(name)
        found: dict[str, float] = {}
        for number in self._candidates(tokens):
            id_, other = self._names[number]
            score = pair(tokens, parse(other)).score(self._weight)
            found[id_] = max(found.get(id_, 0.0), score)
        return tuple(sorted(found.items(), key=lambda one: -one[1]))

    def _candidates(self, tokens: tuple[Token, ...]) -> list[int]:
        """The names that share most with the asked one, rare keys first."""
        lists = sorted(
            ((self._keys[key], weight) for key, weight in dict.fromkeys(_keys(tokens)) if key in self._keys),
            key=lambda one: len(one[0]),
        )
        votes: defaultdict[int, float] = defaultdict(float)
        scanned = 0
        for numbers, weight in lists:
            if scanned and scanned + len(numbers) > _SCANNED:
                break
            scanned += len(numbers)
            worth = weight * (self._rare - math.log(1 + len(numbers)))
            for number in numbers:
                votes[number] += worth
        return sorted(votes, key=votes.__getitem__, reverse=True)[:_COMPARED]

    def _weight(self, token: Token) -> float:
        """A word tells the more, the fewer names have it."""
        if token.light:
            return 0.1
        worth = max((self._worth[bones] for bones in token.word.bones if bones in self._worth), default=self._unmet)
        return 0.5 * worth if token.initial or token.word.concept else worth


def _keys(tokens: tuple[Token, ...]) -> Iterator[tuple[str, float]]:
    """What a name is kept and found under: its consonants word by word, in pairs, as one, and with one left out."""
    words = [tuple(dict.fromkeys(token.word.bones)) for token in tokens if not token.initial]
    for token in tokens:
        if token.word.concept:
            yield "#" + token.word.concept, 0.6
    for bones in words:
        for one in bones:
            yield one, 1.0
            if len(one) > 3:
                yield from (("-" + one[:at] + one[at + 1 :], 0.5) for at in range(len(one)))
    for a, b in combinations([bones[:2] for bones in words][:5], 2):
        for x in a:
            yield from ((f"{min(x, y)}+{max(x, y)}", 1.0) for y in b)
    yield "=" + "".join(bones[0] for bones in words if bones), 1.0
    yield from (("=" + a[0] + b[0], 0.7) for a, b in pairwise(words) if a and b)
