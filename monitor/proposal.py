"""From which strength on findings were right often enough, by what people judged. Pure.

A threshold is tried only where a judged finding lies, rounded down to hundredths: nothing is said of strengths that
nobody judged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage.records import Outcome, Status

#: judged findings that a threshold must rest on
FEWEST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The lowest threshold at which precision reaches what is wanted, or why there is none."""

    rule: str | None  #: None: of all findings together
    judged: int
    confirmed: int  #: of those judged
    at: float | None  #: None: nothing can be proposed
    rests_on: int = 0  #: judged findings that are at least so strong
    right: int = 0  #: confirmed ones among them
    why_not: str = ""  #: in words, where nothing can be proposed

    @property
    def lost(self) -> int:
        """Confirmed findings that are weaker: they would not be told."""
        return self.confirmed - self.right


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The judged findings that are at least so strong."""

    at: int  #: in hundredths
    judged: int
    right: int

    @property
    def precision(self) -> float:
        return self.right / self.judged


def propose(outcomes: Iterable[Outcome], *, wanted: float, review_at: float) -> tuple[Proposal, ...]:
    """For all findings together, then for each rule that was judged, most judged first; `wanted` is in (0, 1].

    What is weaker than `review_at` is left out: it would not be kept.
    """
    counts: dict[str | None, Counter[tuple[int, bool]]] = {None: Counter()}
    for one in outcomes:
        if one.status is not Status.PROPOSED and one.score >= review_at:
            for rule in (None, one.rule) if one.rule else (None,):
                counts.setdefault(rule, Counter())[hundredths(one.score), one.status is Status.CONFIRMED] += 1
    made = [_proposal(rule, steps(found), wanted, review_at) for rule, found in counts.items()]
    return tuple(sorted(made, key=lambda one: (one.rule is not None, -one.judged, one.rule or "")))


def hundredths(score: float) -> int:
    """The highest threshold in hundredths that a strength reaches, as `score >= at / 100` sees it."""
    at = int(score * 100) + 1
    while at / 100 > score:
        at -= 1
    return at


def steps(counts: Counter[tuple[int, bool]]) -> tuple[Step, ...]:
    """What each threshold would tell, the strongest first; `counts` are by hundredths and whether it was right."""
    found: list[Step] = []
    judged = right = 0
    for at in sorted({at for at, _ in counts}, reverse=True):
        right += counts[at, True]
        judged += counts[at, True] + counts[at, False]
        found.append(Step(at=at, judged=judged, right=right))
    return tuple(found)


def _proposal(rule: str | None, tried: Sequence[Step], wanted: float, review_at: float) -> Proposal:
    judged, confirmed = (tried[-1].judged, tried[-1].right) if tried else (0, 0)
    firm = [step for step in tried if step.judged >= FEWEST]
    good = [step for step in firm if step.precision >= wanted]
    if not good:
        why = _why_not(judged, firm, wanted)
        return Proposal(rule=rule, judged=judged, confirmed=confirmed, at=None, why_not=why)
    low = good[-1]
    at = max(low.at / 100, review_at)
    return Proposal(rule=rule, judged=judged, confirmed=confirmed, at=at, rests_on=low.judged, right=low.right)


def _why_not(judged: int, firm: Sequence[Step], wanted: float) -> str:
    if not firm:
        return f"not enough judgements: {judged}, and it takes {FEWEST}"
    best = max(firm, key=lambda step: (step.precision, step.judged))
    return (
        f"no threshold reaches {wanted:g}: the best is {best.precision:.2f}, from {best.at / 100:.2f} on "
        f"({best.right} of {best.judged} confirmed)"
    )
