"""Why two claims are nothing to each other: each gate in words; and where the words of a role stand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from monitor.compare import compare
from monitor.compare.stand import uncommitted
from monitor.compare.why import marked, roles, stopped
from monitor.world import World
from storage.records import (
    Act,
    Certainty,
    Claim,
    Comparison,
    DateBasis,
    Filler,
    Flag,
    Form,
    Interval,
    Mood,
    Polarity,
    Quantity,
    Relation,
    Span,
)
from tests.factory import NOW, after, claim, document, statement
from tests.test_compare import ACTORS, CASES, PLACES, compared, reader

WORLD = World(ACTORS, PLACES)


def said(text: str = "We hold Velm.", *, actor: str = "front", hours: float = 0, **more: Any) -> Claim:
    """A claim of control of Velm, or of what `more` says."""
    of = document(text, text, language="en", published_at=after(hours=hours), fetched_at=after(hours=hours))
    flags = more.pop("flags", ())
    values = {"place": "velm", **more}
    return claim(statement(of, actor=actor, principal=actor, flags=flags), **values)


def party(name: str) -> tuple[Filler, ...]:
    return (Filler(role="agent", text=name, entity=f"name:{name}"),)


OURS = said()
GATES: dict[str, tuple[Claim, Claim, str]] = {
    "a question": (
        said(actor="defence", mood=Mood.QUESTION, committed=False), OURS,
        "stopped at 'committed': nobody stands by one of them (the newer: the speaker only asks)",
    ),
    "satire": (
        OURS, said(actor="defence", flags=(Flag.SATIRE,)),
        "stopped at 'committed': nobody stands by one of them (the older: its source is marked as satire)",
    ),
    "two places": (
        said(actor="defence", place="nova"), OURS,
        "stopped at 'thing': they do not speak of the same thing (place: Nova / Velm)",
    ),
    "no place named": (
        said(actor="defence", roles=party("Ruvik")), said(roles=party("Ruvik")),
        "stopped at 'thing': it is not known that they speak of the same thing (nothing that both name: place)",
    ),
    "two matters": (
        said(actor="defence", frame="vital_status"), OURS,
        "stopped at 'thing': they speak of different matters, and no rule sets these against each other",
    ),
    "two matters that a rule knows": (
        said(actor="defence", frame="fight", place="nova"), said(frame="war_state"),
        "stopped at 'thing': they speak of different matters, and the rule between them does not fit",
    ),
    "two parties": (
        said(actor="health", frame="ceasefire", roles=party("Ruvik")),
        said(actor="lind", frame="ceasefire", roles=party("Tolma")),
        "stopped at 'thing': they do not speak of the same parties (Ruvik / Tolma)",
    ),
    "two times": (
        said(actor="defence", time=Interval(start=after(hours=5), end=after(hours=6))),
        said(time=Interval(end=NOW)),
        "stopped at 'time': they speak of times that do not meet (2030-03-01 14:00+00:00 to 2030-03-01 15:00+00:00 / o",
    ),
    "one long ago": (
        said(actor="defence", time=Interval(start=after(days=-400), end=after(days=-35))), OURS,
        "stopped at 'time': one speaks of 2029-01-25 09:00+00:00 to 2030-01-25 09:00+00:00, the other of the time when",
    ),
    "far apart": (
        said(actor="defence", hours=24 * 100), OURS,
        "stopped at 'time': they were said too far apart to be about one time (2030-06-09 / 2030-03-01)",
    ),
    "two things that can both be": (
        said(actor="defence", mood=Mood.DEMAND, roles=OURS.roles), OURS,
        "stopped at 'rule': they speak of the same thing and time, and no rule",
    ),
    "a demand": (
        said(actor="defence", mood=Mood.DEMAND, polarity=Polarity.NEGATIVE, roles=OURS.roles), OURS,
        "stopped at 'type': R-POL holds",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", GATES)
def test_every_gate_says_what_stopped_two_claims(case: str) -> None:
    new, earlier, words = GATES[case]
    found = compare(new, earlier, world=WORLD)
    assert found.relation is Relation.NONE
    assert stopped(found, WORLD).startswith(words)


def test_an_old_saying_told_again_is_said_to_be_one() -> None:
    old = said(actor="defence")
    again = replace(old.statement, said_at=after(days=-400), date_basis=DateBasis.TEXT)
    found = compare(replace(old, statement=again), OURS, world=WORLD)
    assert stopped(found, WORLD) == "stopped at 'time': the newer tells again what was said long before, 2029-01-25"


def test_what_no_gate_stopped_has_no_reason_why_not() -> None:
    found = compare(said(actor="defence", hours=1), OURS, world=WORLD)
    assert found.relation is Relation.CONTRADICTS
    assert stopped(found, WORLD) == ""


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({}, None),
        ({"committed": False}, "passes it on"),
        ({"certainty": Certainty.UNCOMMITTED}, "leaves open"),
        ({"act": Act.DECLINE}, "declines"),
        ({"act": Act.QUESTION}, "only asks"),
        ({"mood": Mood.HYPOTHETICAL}, "imagined"),
        ({"flags": (Flag.PARODY,)}, "parody"),
    ],
)
def test_who_does_not_stand_by_a_claim_is_said(change: dict[str, Any], why: str | None) -> None:
    found = uncommitted(said(**change))
    assert found == why or (why or "nothing") in (found or "")


CUT = statement(
    document("cut", "“Velm is,” he said, “all ours.”", language="en"),
    text="Velm is, all ours.",
    spans=(Span(start=1, end=9), Span(start=21, end=30)),
    form=Form.DIRECT,
)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(start=1, end=5), "[Velm] is, all ours. (1-5)"),
        (Span(start=25, end=29), "Velm is, all [ours]. (25-29)"),
        (Span(start=6, end=29), "Velm [is, all ours]. (6-29)"),
        (Span(start=11, end=13), "not within the statement (11-13)"),
        (Span(start=6, end=13), "not within the statement (6-13)"),
    ],
)
def test_words_are_marked_in_a_statement_that_its_cue_cuts(span: Span, words: str) -> None:
    assert marked(CUT, span) == words


def test_long_text_is_shown_around_the_words_and_on_one_line() -> None:
    text = f"{'a' * 100}\nVelm\n{'b' * 100}"
    of = statement(document("long", text))
    assert marked(of, Span(start=101, end=105)) == f"…{'a' * 39} [Velm] {'b' * 39}… (101-105)"


def test_roles_are_shown_on_both_sides_and_what_one_leaves_open_is() -> None:
    of = statement(document("t", "Our forces killed 12 in Velm.", language="en"))
    figure = Quantity(low=12, high=12, unit="person", text="12")
    place = Filler(role="place", text="Velm", entity="place:velm", span=Span(start=24, end=28))
    agent = Filler(role="agent", text="Our forces", entity="self")
    one = claim(of, frame="casualties", roles=(agent, place), quantity=figure, span=Span(start=11, end=20))
    other = claim(statement(document("u", "Nobody died.", language="en")), frame="casualties", roles=())
    assert {found.role: found.sides for found in roles((one, other), WORLD)} == {
        "decisive words": ("Our forces [killed 12] in Velm. (11-20)", "[Nobody died.] (0-12)"),
        "agent": ("the side that speaks", "-"),
        "place": ("Our forces killed 12 in [Velm]. (24-28)", "-"),
        "figure": ("12", "-"),
    }
    assert list(roles((), WORLD)) == []


def test_a_value_that_follows_from_the_frame_is_said_to_follow() -> None:
    killed = claim(frame="kill", roles=(Filler(role="object", text="Asta Lind", entity="actor:lind"),))
    alive = claim(frame="vital_status", roles=(*killed.roles, Filler(role="value", text="alive", entity="alive")))
    (values,) = (one.sides for one in roles((killed, alive), WORLD) if one.role == "value")
    assert values == ("dead, follows from kill", "alive, understood")


STOPPED = [one for case in CASES for one in compared(case) if one.gate]


@pytest.mark.parametrize("one", STOPPED, ids=lambda one: f"{one.new.statement.text} {one.earlier.statement.text}")
def test_every_pair_that_was_stopped_gets_words(one: Comparison) -> None:
    words = stopped(one, reader().world)
    assert words.startswith(f"stopped at '{one.gate}': ")
    assert "()" not in words
    assert (one.gate == "committed") == any(map(uncommitted, (one.new, one.earlier)))
