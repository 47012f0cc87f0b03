"""The frames and rules agree with one another."""

from __future__ import annotations

import pytest

from monitor.frames import FRAMES, RULES, Frame, rivals
from storage.records import Polarity, Relation

EACH = pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES.keys())


def test_there_are_seventy_frames_and_twenty_two_rules() -> None:
    assert (len(FRAMES), len(RULES)) == (70, 22)


@EACH
def test_every_role_a_frame_speaks_of_is_one_of_its_roles(frame: Frame) -> None:
    roles = {role for role, _ in frame.roles}
    assert {*frame.key, *frame.functional, *frame.anchors} <= roles
    assert bool(frame.values) <= ("value" in roles)


@EACH
def test_every_claim_can_be_looked_up(frame: Frame) -> None:
    assert frame.anchors


@EACH
def test_what_a_frame_counts_as_is_a_frame_with_the_roles_it_hands_over(frame: Frame) -> None:
    implied = frame.counts_as
    if implied is not None:
        there = FRAMES[implied.frame]
        assert {role for role, _ in implied.roles} <= {role for role, _ in frame.roles}
        assert {role for _, role in implied.roles} <= {role for role, _ in there.roles}
        assert implied.value is None or implied.value in there.values
        assert there.counts_as is None, "families are one step away"


def test_capture_counts_as_control_and_resigning_as_not_holding_office() -> None:
    assert FRAMES["capture"].family == "control"
    assert FRAMES["kill"].family == "vital_status"
    resign = FRAMES["resign"].counts_as
    assert resign is not None
    assert resign.polarity(Polarity.POSITIVE) is Polarity.NEGATIVE
    assert resign.polarity(Polarity.NEGATIVE) is Polarity.POSITIVE


def test_a_family_has_the_rivals_that_a_rule_sets_against_it_both_ways() -> None:
    assert "fight" in rivals("war_state")
    assert "war_state" in rivals("fight")
    assert {"attack", "fight"} <= set(rivals("ceasefire"))
    for family in FRAMES:
        assert family not in rivals(family)
        assert all(family in rivals(other) for other in rivals(family))


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())
def test_a_rule_gives_relations_of_the_closed_list_and_names_families(rule: object) -> None:
    found = RULES[rule.id]  # type: ignore[attr-defined]
    assert found.gives
    assert all(name in set(Relation) for name in found.gives)
    assert 0 < found.strength <= 1
    families = {frame.family for frame in FRAMES.values()}
    assert all(one in families for pair in found.families for one in pair)
