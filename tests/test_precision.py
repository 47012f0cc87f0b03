"""How often people found Gainsay right, and what waits for them, from what they judged."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.precision import SORTS, Tally, measure, queue, waits, wilson
from storage.records import Dismissal, Outcome, Status
from tests.factory import NOW, after

OUTCOME = Outcome(
    finding="f", kind="contradiction", rule="R-CTRL", score=0.8, found_at=NOW, languages=("ar", "fa"),
    sources=("front", "ministry"), status=Status.PROPOSED,
)  # fmt: skip
RULES = {"R-NUM": 0.75, "R-CTRL": 0.4}


def told_from(rule: str) -> float:
    return RULES.get(rule, 0.6)


def outcome(**more: object) -> Outcome:
    return replace(OUTCOME, **more)  # type: ignore[arg-type]


OUTCOMES = st.lists(
    st.builds(
        outcome,
        finding=st.text("abcdef", min_size=3, max_size=6),
        kind=st.sampled_from(["contradiction", "figures", "new_claim"]),
        rule=st.sampled_from(["R-NUM", "R-CTRL", "R-POL", ""]),
        score=st.integers(30, 100).map(lambda one: one / 100),
        found_at=st.integers(0, 200).map(lambda one: after(hours=one)),
        languages=st.sampled_from([(), ("fa",), ("ar", "fa"), ("en", "fa", "ru")]),
        sources=st.sampled_from([("front",), ("front", "ministry")]),
        status=st.sampled_from(Status),
        reason=st.sampled_from([None, *Dismissal]),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [
        # the score intervals of R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_intervals_are_those_of_the_books(right: int, of: int, low: float, high: float) -> None:
    assert wilson(right, of) == pytest.approx((low, high), abs=0.00005)
    assert wilson(of - right, of) == pytest.approx((1 - high, 1 - low), abs=0.00005)


@given(st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_an_interval_holds_its_share_and_narrows_with_more(counts: tuple[int, int]) -> None:
    right, of = counts
    low, high = wilson(right, of)
    assert 0 <= low <= right / of <= high <= 1
    more = wilson(10 * right, 10 * of)
    assert more[1] - more[0] < high - low


def test_what_nobody_judged_has_no_precision() -> None:
    assert (Tally(unjudged=9).precision, Tally(unjudged=9).interval) == (None, None)
    found = measure([], told_from)
    assert (found.overall.precision, found.waiting) == (None, 0)
    assert all(found.by[sort] == () for sort in SORTS)


def test_outcomes_are_counted_by_what_they_have() -> None:
    found = measure(
        [
            outcome(status=Status.CONFIRMED),
            outcome(status=Status.DISMISSED, reason=Dismissal.SPEAKER, languages=("fa",), sources=("front",)),
            outcome(status=Status.DISMISSED, reason=Dismissal.TIME, rule="", kind="new_claim", sources=("front",)),
            outcome(status=Status.DISMISSED, reason=Dismissal.TIME, rule="R-NUM", kind="figures"),
            outcome(status=Status.DISMISSED),
            outcome(rule="R-NUM", kind="figures"),
        ],
        told_from,
    )
    assert (found.overall.confirmed, found.overall.dismissed, found.overall.unjudged) == (1, 4, 1)
    assert found.overall.precision == 0.2
    assert found.overall.reasons == ((Dismissal.TIME, 2), (Dismissal.SPEAKER, 1), (None, 1))
    shown = {sort: [(one.name, one.confirmed, one.dismissed, one.unjudged) for one in found.by[sort]] for sort in SORTS}
    assert shown == {
        "kind": [("contradiction", 1, 2, 0), ("figures", 0, 1, 1), ("new_claim", 0, 1, 0)],
        "rule": [("R-CTRL", 1, 2, 0), ("R-NUM", 0, 1, 1), ("", 0, 1, 0)],
        "language": [("fa", 1, 4, 1), ("ar", 1, 3, 1)],
        "languages": [("ar fa", 1, 3, 1), ("fa", 0, 1, 0)],
        "source": [("front", 1, 4, 1), ("ministry", 1, 2, 1)],
    }


@given(OUTCOMES, st.randoms(use_true_random=False))
def test_no_order_changes_what_is_counted(outcomes: list[Outcome], dice: random.Random) -> None:
    mixed = outcomes[:]
    dice.shuffle(mixed)
    assert measure(mixed, told_from) == measure(outcomes, told_from)


@given(OUTCOMES)
def test_every_finding_is_counted_once(outcomes: list[Outcome]) -> None:
    found = measure(outcomes, told_from)
    for each in ([found.overall], found.by["kind"], found.by["rule"], found.by["languages"]):
        assert sum(one.judged + one.unjudged for one in each) == len(outcomes)
    dismissed = sum(one.status is Status.DISMISSED for one in outcomes)
    assert sum(many for _, many in found.overall.reasons) == found.overall.dismissed == dismissed
    assert all(sum(many for _, many in one.reasons) == one.dismissed for sort in SORTS for one in found.by[sort])


@pytest.mark.parametrize(
    ("why", "more", "waiting"),
    [
        ("too weak", {"rule": "", "score": 0.59}, True),
        ("strong enough", {"rule": "", "score": 0.6}, False),
        ("too weak for its rule", {"rule": "R-NUM", "score": 0.74}, True),
        ("strong enough for its rule", {"rule": "R-CTRL", "score": 0.4}, False),
        ("judged", {"rule": "", "score": 0.5, "status": Status.CONFIRMED}, False),
    ],
)
def test_what_is_too_weak_and_not_judged_waits(why: str, more: dict[str, object], waiting: bool) -> None:
    assert waits(outcome(**more), told_from) is waiting


@given(OUTCOMES)
def test_the_queue_has_the_newest_day_first_and_of_a_day_the_strongest(outcomes: list[Outcome]) -> None:
    newest_first = sorted(outcomes, key=lambda one: one.found_at, reverse=True)
    found = list(queue(newest_first, told_from))
    assert len(found) == measure(outcomes, told_from).waiting
    assert all(waits(one, told_from) for one in found)
    at = [(one.found_at.date(), one.score) for one in found]
    assert at == sorted(at, reverse=True)
