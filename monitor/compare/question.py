"""A new claim as it is asked what earlier ones are to it: each of them is compared once, however often it is found.

So what is compared before a document is stored need not be compared again while it is, when nobody else can write.
"""

from __future__ import annotations

from collections.abc import Iterable

from monitor.claims import wanted
from monitor.compare import each
from monitor.compare.sieve import sieve
from monitor.world import World
from storage.records import Claim, Comparison


class Question:
    """What is asked for one claim, and what was answered."""

    def __init__(self, claim: Claim, world: World) -> None:
        self.claim, self._world = claim, world
        self.keys = wanted(claim, world)
        self._sieve = sieve(claim, world)
        self._passed: dict[str, bool] = {}
        #: with the earlier claims, so that each stays where it is in memory
        self._answers: dict[int, tuple[Claim, Comparison | None]] = {}

    def passes(self, sign: str) -> bool:
        """Whether an earlier claim of that sign has to be compared."""
        found = self._passed.get(sign)
        if found is None:
            found = self._passed[sign] = self._sieve(sign)
        return found

    def related(self, earlier: Iterable[Claim]) -> tuple[Comparison, ...]:
        """As `related` (monitor/compare)."""
        asked = tuple(earlier)
        new = [one for one in asked if id(one) not in self._answers]
        for one, found in zip(new, each(self.claim, new, world=self._world), strict=True):
            self._answers[id(one)] = (one, found)
        answers = (self._answers[id(one)][1] for one in asked)
        return tuple(one for one in answers if one is not None)
