"""How often people found Gainsay right: by kind, rule, language and source, from what they judged. Pure.

Precision is the share of confirmed findings among those that were judged; what nobody judged counts for nothing. The
last judgement of a finding is the one that counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from math import sqrt

from storage.records import Dismissal, Outcome, Status

#: what findings are counted by; `languages` is that of both sides together: "ar fa"
SORTS = ("kind", "rule", "language", "languages", "source")
#: standard deviations on either side that hold 95 of 100
_Z = 1.959964


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What people made of the findings of one kind, rule, language or source, or of all."""

    name: str = ""  #: "" of a rule: found by none
    confirmed: int = 0
    dismissed: int = 0
    unjudged: int = 0
    reasons: tuple[tuple[Dismissal | None, int], ...] = ()  #: most frequent first; None: dismissed without one

    @property
    def judged(self) -> int:
        return self.confirmed + self.dismissed

    @property
    def precision(self) -> float | None:
        """In [0, 1]; None where nothing was judged."""
        return self.confirmed / self.judged if self.judged else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Where the precision of many more would lie, 95 times of 100; None where nothing was judged."""
        return wilson(self.confirmed, self.judged) if self.judged else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """What people made of everything."""

    overall: Tally
    by: Mapping[str, tuple[Tally, ...]]  #: by each of SORTS; what was judged most stands first
    waiting: int  #: findings that wait for review


def wilson(right: int, of: int) -> tuple[float, float]:
    """Wilson's score interval of a share at 95 %; `of` is at least 1. It holds for few and for all of them, too."""
    share, square = right / of, _Z * _Z
    middle = share + square / (2 * of)
    half = _Z * sqrt(share * (1 - share) / of + square / (4 * of * of))
    low, high = ((middle + side) / (1 + square / of) for side in (-half, half))
    return min(max(0.0, low), share), max(min(1.0, high), share)


def measure(outcomes: Iterable[Outcome], told_from: Callable[[str], float]) -> Quality:
    """Count; `told_from` is the strength from which a rule's findings are told. Holds no finding."""
    counts: Counter[tuple[str, str, Status]] = Counter()
    reasons: Counter[tuple[str, str, Dismissal | None]] = Counter()
    waiting = 0
    for one in outcomes:
        waiting += waits(one, told_from)
        for sort, name in _places(one):
            counts[sort, name, one.status] += 1
            if one.status is Status.DISMISSED:
                reasons[sort, name, one.reason] += 1
    names: dict[str, dict[str, None]] = {sort: {} for sort in ("", *SORTS)}
    for sort, name, _ in counts:
        names[sort][name] = None
    by = {
        sort: tuple(sorted((_tally(sort, name, counts, reasons) for name in names[sort]), key=_order)) for sort in SORTS
    }
    return Quality(overall=_tally("", "", counts, reasons), by=by, waiting=waiting)


def waits(one: Outcome, told_from: Callable[[str], float]) -> bool:
    """Whether it is for review: too weak to be told, and judged by nobody."""
    return one.status is Status.PROPOSED and one.score < told_from(one.rule)


def queue(outcomes: Iterable[Outcome], told_from: Callable[[str], float]) -> Iterator[Outcome]:
    """What waits for review: the newest day first, and of a day the strongest first. `outcomes` are newest first."""
    waiting = (one for one in outcomes if waits(one, told_from))
    for _, day in groupby(waiting, key=lambda one: one.found_at.date()):
        yield from sorted(day, key=lambda one: place(one.found_at, one.score, one.finding))


def place(found_at: datetime, score: float, id_: str) -> tuple[int, float, str]:
    """Where a finding stands in the queue for review, whether or not it still waits there."""
    return -found_at.date().toordinal(), -score, id_


def _places(one: Outcome) -> Iterator[tuple[str, str]]:
    yield "", ""
    yield "kind", one.kind
    yield "rule", one.rule
    yield from (("language", language) for language in one.languages)
    yield "languages", " ".join(one.languages)
    yield from (("source", source) for source in one.sources)


def _tally(
    sort: str,
    name: str,
    counts: Counter[tuple[str, str, Status]],
    reasons: Counter[tuple[str, str, Dismissal | None]],
) -> Tally:
    found = [(reason, many) for reason in (*Dismissal, None) if (many := reasons[sort, name, reason])]
    return Tally(
        name=name,
        confirmed=counts[sort, name, Status.CONFIRMED],
        dismissed=counts[sort, name, Status.DISMISSED],
        unjudged=counts[sort, name, Status.PROPOSED],
        reasons=tuple(sorted(found, key=lambda one: -one[1])),
    )


def _order(tally: Tally) -> tuple[int, int, str]:
    return -tally.judged, -tally.unjudged, tally.name
