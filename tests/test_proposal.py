"""The thresholds that judgements bear out, and an honest word where they bear out none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.proposal import FEWEST, Proposal, hundredths, propose
from storage.records import Outcome, Status
from tests.factory import NOW

OUTCOME = Outcome(
    finding="f", kind="contradiction", rule="R-CTRL", score=0.8, found_at=NOW, languages=(), sources=(),
    status=Status.CONFIRMED,
)  # fmt: skip


def judged(*groups: tuple[str, float, int, int]) -> list[Outcome]:
    """Outcomes from (rule, score, confirmed, dismissed)."""
    return [
        replace(OUTCOME, rule=rule, score=score, status=status)
        for rule, score, confirmed, dismissed in groups
        for status, many in ((Status.CONFIRMED, confirmed), (Status.DISMISSED, dismissed))
        for _ in range(many)
    ]


def overall(outcomes: list[Outcome], wanted: float = 0.95, review_at: float = 0.3) -> Proposal:
    return propose(outcomes, wanted=wanted, review_at=review_at)[0]


@pytest.mark.parametrize(
    ("why", "groups", "at", "rests_on", "lost"),
    [
        ("all are right", [("R-CTRL", 0.5, 20, 0)], 0.5, 20, 0),
        ("the weak ones are wrong", [("R-CTRL", 0.9, 20, 0), ("R-CTRL", 0.5, 2, 8)], 0.9, 20, 2),
        ("nineteen of twenty", [("R-CTRL", 0.9, 19, 1), ("R-CTRL", 0.5, 0, 1)], 0.9, 20, 0),
        ("the lowest of several", [("R-NUM", 0.9, 20, 2), ("R-NUM", 0.7, 30, 0), ("R-NUM", 0.4, 0, 9)], 0.7, 52, 0),
        ("the lowest where all reach it", [("R-NUM", 0.9, 20, 0), ("R-NUM", 0.7, 20, 0)], 0.7, 40, 0),
        ("the strongest alone are too few", [("R-CTRL", 0.9, 19, 0), ("R-CTRL", 0.8, 1, 0)], 0.8, 20, 0),
        ("a score between two hundredths", [("R-CTRL", 0.857, 20, 0), ("R-CTRL", 0.849, 0, 5)], 0.85, 20, 0),
    ],
)  # fmt: skip
def test_the_lowest_threshold_that_is_right_often_enough_is_proposed(
    why: str, groups: list[tuple[str, float, int, int]], at: float, rests_on: int, lost: int
) -> None:
    found = overall(judged(*groups))
    assert (found.at, found.rests_on, found.lost, found.why_not) == (at, rests_on, lost, "")


@pytest.mark.parametrize(
    ("groups", "why_not"),
    [
        ([], "not enough judgements: 0, and it takes 20"),
        ([("R-CTRL", 0.9, 19, 0)], "not enough judgements: 19, and it takes 20"),
        (
            [("R-CTRL", 0.9, 18, 2), ("R-CTRL", 0.5, 0, 9)],
            "no threshold reaches 0.95: the best is 0.90, from 0.90 on (18 of 20 confirmed)",
        ),
        (
            [("R-CTRL", 0.9, 5, 0), ("R-CTRL", 0.5, 8, 8)],
            "no threshold reaches 0.95: the best is 0.62, from 0.50 on (13 of 21 confirmed)",
        ),
    ],
)
def test_where_there_is_none_it_says_why(groups: list[tuple[str, float, int, int]], why_not: str) -> None:
    found = overall(judged(*groups))
    assert (found.at, found.why_not) == (None, why_not)


def test_each_rule_gets_its_own_and_what_no_rule_found_gets_none() -> None:
    found = propose(
        judged(("R-CTRL", 0.6, 30, 0), ("R-NUM", 0.9, 20, 0), ("R-NUM", 0.6, 0, 20), ("", 0.5, 5, 0)),
        wanted=0.95,
        review_at=0.3,
    )
    assert [(one.rule, one.at, one.judged) for one in found] == [
        (None, 0.9, 75),
        ("R-NUM", 0.9, 40),
        ("R-CTRL", 0.6, 30),
    ]


def test_what_nobody_judged_counts_for_nothing() -> None:
    waiting = [replace(OUTCOME, status=Status.PROPOSED, score=0.1 * at) for at in range(4, 10)]
    assert overall([*judged(("R-CTRL", 0.9, 20, 0)), *waiting]).judged == 20


def test_nothing_below_review_is_counted_or_proposed() -> None:
    found = overall(judged(("R-CTRL", 0.507, 20, 0), ("R-CTRL", 0.4, 20, 0)), review_at=0.505)
    assert (found.at, found.judged) == (0.505, 20)


@given(st.floats(0, 1))
def test_a_threshold_in_hundredths_is_the_highest_that_a_strength_reaches(score: float) -> None:
    at = hundredths(score)
    assert at / 100 <= score < (at + 1) / 100


#: many at each of a few strengths, so that more than one threshold is right often enough
JUDGED = st.lists(
    st.tuples(
        st.sampled_from(["R-NUM", "R-CTRL", ""]),
        st.integers(300, 1000).map(lambda one: one / 1000),
        st.integers(0, 40),
        st.integers(0, 4),
    ),
    max_size=6,
).map(lambda groups: judged(*groups))


@given(JUDGED, st.sampled_from([0.5, 0.8, 0.9, 0.95, 1.0]))
def test_a_proposal_is_what_trying_every_threshold_finds(outcomes: list[Outcome], wanted: float) -> None:
    tried = []
    for at in sorted({hundredths(one.score) / 100 for one in outcomes}):
        told = [one.status is Status.CONFIRMED for one in outcomes if one.score >= at]
        if len(told) >= FEWEST and sum(told) / len(told) >= wanted:
            tried.append((at, len(told), sum(told)))
    found = overall(outcomes, wanted)
    confirmed = sum(one.status is Status.CONFIRMED for one in outcomes)
    assert (found.judged, found.confirmed) == (len(outcomes), confirmed)
    assert found.at == (tried[0][0] if tried else None)
    assert bool(found.why_not) == (not tried)
    if tried:
        assert (found.rests_on, found.right, found.lost) == (*tried[0][1:], confirmed - tried[0][2])


@given(JUDGED)
def test_to_want_more_never_proposes_a_lower_threshold(outcomes: list[Outcome]) -> None:
    some, more = overall(outcomes, 0.8).at, overall(outcomes, 0.95).at
    assert more is None or (some is not None and some <= more)
