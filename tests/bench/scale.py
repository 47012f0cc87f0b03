"""Whether claims can be spread over many databases by what they are about: a simulation, with the keys of the product.

    python -m tests.bench.scale --claims 200000 --shards 8 32 128

Claims are invented as in tests/bench/lookup.py: 4,000 places in places, 2,000 actors, 2,000 things and all frames, each
as unevenly spread as words are (Zipf). Each gets the keys that `monitor.claims.keys` stores it under and those that
`monitor.claims.wanted` looks up. What a key is about (all after the "|") says in which shard it lies, so that all rules
of one matter meet there. Printed for each number of shards: in how many of them a claim is stored and a new one is
looked up, how much more the fullest gets than the mean, and the same where the busiest subjects are spread by family.
Nothing is stored, so memory is that of the counts; 10,000,000 claims are the same loop for longer.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache, partial
from hashlib import blake2b
from multiprocessing import get_context
from pathlib import Path

from monitor.claims import wanted
from tests.bench.lookup import Invented, desk

#: subjects that have so large a share of all keys are spread by family
HOT = 0.005


def subject(key: str) -> str:
    """What a key is about: that of "=family|entity" and of ">family|place" is the last part."""
    return key.partition("|")[2]


@lru_cache(1 << 18)
def shard(of: str, many: int) -> int:
    """Always the same, on every machine."""
    return int.from_bytes(blake2b(of.encode(), digest_size=8).digest(), "big") % many


def by_subject(key: str) -> str:
    """What a key is about."""
    return subject(key)


@dataclass(frozen=True, slots=True)
class Split:
    """By subject, and by the whole key where the subject is hot; the sign before it says only how it was met."""

    hot: frozenset[str]

    def __call__(self, key: str) -> str:
        return key[1:] if subject(key) in self.hot else subject(key)


@dataclass
class Spread:
    """How claims lie in so many shards."""

    many: int
    by: Callable[[str], str]
    claims: int = 0
    stored: int = 0  #: copies
    asked: int = 0  #: look-ups
    load: Counter[int] = field(default_factory=Counter)

    def add(self, own: Sequence[str], wants: Sequence[str]) -> None:
        here = {shard(self.by(key), self.many) for key in own}
        there = {shard(self.by(key), self.many) for key in wants}
        self.claims += 1
        self.stored += len(here)
        self.asked += len(there)
        self.load.update(here)
        self.load.update(there)

    def plus(self, other: Spread) -> None:
        """With what another process counted."""
        self.claims += other.claims
        self.stored += other.stored
        self.asked += other.asked
        self.load.update(other.load)

    def line(self) -> str:
        """In words."""
        mean = sum(self.load.values()) / self.many
        return (
            f"stored in {self.stored / self.claims:.2f}, looked up in {self.asked / self.claims:.2f} shards; "
            f"the fullest does {max(self.load.values()) / mean:.2f} times the mean"
        )


@dataclass
class Part:
    """What one process counted."""

    spreads: Sequence[Spread]
    own: int = 0
    asked: int = 0
    cpu_s: float = 0.0


def part(seed: int, claims: int, hot: frozenset[str], shards: Sequence[int]) -> Part:
    """Spread so many claims, invented from a seed."""
    with tempfile.TemporaryDirectory() as place:
        world = desk(Path(place)).world
    counted = Part([Spread(many, by) for many in shards for by in (by_subject, Split(hot))])
    began = time.process_time()
    for claim in Invented(world, seed).stored(claims):
        wants = wanted(claim, world)
        counted.own += len(claim.keys)
        counted.asked += len(wants)
        for one in counted.spreads:
            one.add(claim.keys, wants)
    counted.cpu_s = time.process_time() - began
    return counted


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Spread invented claims over shards.")
    parser.add_argument("--claims", type=int, default=200_000, help="how many (10,000,000 take some 20 min of CPU)")
    parser.add_argument("--shards", type=int, nargs="+", default=[8, 32, 128], help="how many databases")
    parser.add_argument("--processes", type=int, default=1)
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as place:
        world = desk(Path(place)).world
    subjects: Counter[str] = Counter()
    for claim in Invented(world, 1).stored(20_000):  # which are hot is seen on others than those that are spread
        subjects.update(map(subject, claim.keys))
    hot = frozenset(one for one, count in subjects.items() if count > HOT * sum(subjects.values()))
    each = args.claims // args.processes
    with ProcessPoolExecutor(args.processes, get_context("spawn")) as pool:
        parts = list(pool.map(partial(part, claims=each, hot=hot, shards=args.shards), range(2, 2 + args.processes)))
    first, *others = parts
    for other in others:
        first.own, first.asked = first.own + other.own, first.asked + other.asked
        for whole, more in zip(first.spreads, other.spreads, strict=True):
            whole.plus(more)
    many = first.spreads[0].claims
    cpu_s = sum(one.cpu_s for one in parts)
    print(f"{many:,} claims, {first.own / many:.2f} keys each, {first.asked / many:.2f} looked up; {cpu_s:.0f} s CPU")
    top = subjects.most_common(1)[0]
    print(f"the busiest subject has {top[1] / sum(subjects.values()):.1%} of the keys; {len(hot)} are hot")
    for one in first.spreads:
        how = "by subject" if one.by is by_subject else "hot ones by family too"
        print(f"{one.many:>4} shards {how}: {one.line()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
