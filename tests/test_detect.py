"""Which findings a claim, an edit or a take-down gives, and which it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from alerts.plugins import load, names
from monitor.detect import Change, Thresholds, cautions, cluster, detect, fresh, severity, strongest
from monitor.marks import Mark
from storage.records import (
    Act,
    Certainty,
    Claim,
    Comparison,
    DateBasis,
    Finding,
    Flag,
    Mood,
    Origin,
    Part,
    Polarity,
    Quantity,
    Relation,
    Sight,
    Span,
)
from tests.factory import NOW, after, claim, document, finding, seen, statement

THRESHOLDS = Thresholds()


def said(text: str = "Kesh is ours.", *, actor: str | None = "front", hours: float = 0, **more: Any) -> Claim:
    of = document(text, text, language="en", published_at=after(hours=hours), fetched_at=after(hours=hours))
    return claim(statement(of, actor=actor, principal=actor), **more)


def compared(relation: Relation, strength: float = 0.9, **more: Any) -> Comparison:
    values: dict[str, Any] = {
        "new": said(actor="ministry", hours=1), "earlier": said(), "relation": relation, "conflict": strength,
        "strength": strength, "rule": "R-CTRL", "because": ("Why.",),
    }  # fmt: skip
    return Comparison(**{**values, **more})


def kinds(new: Claim | Change, *earlier: Comparison) -> list[str]:
    return sorted(one.kind for one in detect(new, earlier, found_at=NOW, thresholds=THRESHOLDS))


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        (Relation.CONTRADICTS, ["contradiction"]), (Relation.TENSION, ["contradiction"]),
        (Relation.ALLEGED_BREACH, ["contradiction"]), (Relation.DENIES, ["denial"]), (Relation.REVERSES, ["reversal"]),
        (Relation.CONFIRMS, ["confirmation"]), (Relation.SAME, []), (Relation.UPDATES, []),
        (Relation.CORROBORATES, []), (Relation.NONE, ["new_claim"]),
    ],
)  # fmt: skip
def test_a_relation_is_told_as_its_kind(relation: Relation, expected: list[str]) -> None:
    one = compared(relation)
    assert kinds(one.new, one) == expected


def test_figures_need_figures() -> None:
    twelve, three = (Quantity(low=n, high=n, unit="person", text=str(n)) for n in (12.0, 3.0))
    one = compared(Relation.FIGURES_DIFFER, new=said(actor="ministry", quantity=three), earlier=said(quantity=twelve))
    assert kinds(one.new, one) == ["figures"]
    assert kinds(one.new, replace(one, earlier=said())) == []


def test_what_is_too_weak_is_kept_by_nobody() -> None:
    one = compared(Relation.CONTRADICTS, strength=0.2)
    assert kinds(one.new, one) == []


@pytest.mark.parametrize(
    ("actor", "speaker", "told"),
    [
        ("front", None, True), (None, "Aster Holm", True), (None, "spokeswoman Dana Reth", True),
        (None, "the company", False), (None, "the minister", False),
    ],
)  # fmt: skip
def test_a_side_that_only_a_role_names_is_left_to_review(actor: str | None, speaker: str | None, told: bool) -> None:
    other = said(actor=actor)
    earlier = replace(other, statement=replace(other.statement, speaker=speaker))
    one = compared(Relation.CONTRADICTS, earlier=earlier)
    (found,) = detect(one.new, (one,), found_at=NOW, thresholds=THRESHOLDS)
    assert (found.score >= THRESHOLDS.alert_at) is told


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, ["new_claim"]),
        ({"committed": False}, []),
        ({"act": Act.QUESTION}, []),
        ({"certainty": Certainty.POSSIBLE}, []),
    ],
)
def test_a_new_claim_is_one_that_a_tracked_actor_stands_by(more: dict[str, Any], expected: list[str]) -> None:
    assert kinds(said(**more)) == expected


def test_words_of_nobody_tracked_are_not_news() -> None:
    assert kinds(said(actor=None)) == []


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"act": Act.DENY, "polarity": Polarity.NEGATIVE}, ["denial"]),
        ({"act": Act.DENY, "polarity": Polarity.NEGATIVE, "mood": Mood.INTENT}, []),
        ({"act": Act.ADMIT}, ["admission"]),
    ],
)
def test_a_denial_or_an_admission_of_what_nobody_said_here(more: dict[str, Any], expected: list[str]) -> None:
    found = [kind for kind in kinds(said(**more)) if kind != "new_claim"]
    assert found == expected


def test_a_conflict_is_not_also_told_as_an_admission_or_a_confirmation() -> None:
    one = compared(Relation.CONTRADICTS, new=said(actor="ministry", hours=1, act=Act.ADMIT))
    other = compared(Relation.CONFIRMS, new=one.new, earlier=said("Kesh is theirs.", actor="paper"))
    assert kinds(one.new, one, other) == ["contradiction"]


LONG = "Our men have held the whole of Kesh since dawn, the bridge and both of its roads."


@pytest.mark.parametrize(
    ("text", "strength", "score"),
    [("Kesh is theirs, we say so too.", 0.9, 0.65), ("Kesh is theirs.", 0.85, 0.4), (LONG + " (wire)", 1.0, None)],
)
def test_a_confirmation_needs_other_words_and_one_thing(text: str, strength: float, score: float | None) -> None:
    new = said(text, actor="ministry", hours=1)
    one = compared(Relation.CONFIRMS, strength, new=new, earlier=said(LONG))
    found = [each for each in detect(new, [one], found_at=NOW, thresholds=THRESHOLDS) if each.kind == "confirmation"]
    assert [each.score for each in found] == ([] if score is None else [score])


@pytest.mark.parametrize(
    ("new", "earlier", "told"), [("ministry", "front", True), ("ministry", None, True), (None, "front", True),
                                 (None, None, False)],
)  # fmt: skip
def test_a_desk_is_told_of_what_goes_with_or_against_a_tracked_actor(
    new: str | None, earlier: str | None, told: bool
) -> None:
    one = compared(Relation.CONTRADICTS, new=said(actor=new, hours=1), earlier=said(actor=earlier))
    [found] = detect(one.new, [one], found_at=NOW, thresholds=THRESHOLDS)
    assert (found.score >= THRESHOLDS.alert_at) is told
    assert found.score >= THRESHOLDS.review_at


def test_what_was_said_before_is_not_set_against_what_was_older_still() -> None:
    new = said(actor="ministry", hours=5)
    before = compared(Relation.CONTRADICTS, new=new, earlier=said(hours=0))
    again = compared(Relation.SAME, new=new, earlier=said(actor="ministry", hours=2))
    answer = compared(Relation.CONTRADICTS, new=new, earlier=said("Kesh is ours, still.", hours=3))
    later = compared(Relation.CONTRADICTS, new=new, earlier=said("Kesh is ours, still.", hours=40))
    assert fresh((before, again)) == (again,)
    assert kinds(new, before, again) == []
    assert kinds(new, before, again, answer) == [], "it was set against the first saying when it came"
    assert kinds(new, before, again, later) == ["contradiction"]


def test_a_change_of_what_a_text_claims_is_told_with_both_versions() -> None:
    old = document("1", "Kesh is ours.", language="en")
    new = replace(old, text="Kesh is theirs.")
    change = Change(observation=seen(new, previous=old), before=(said(),), after=(said("Kesh is theirs."),))
    assert kinds(change, compared(Relation.CONTRADICTS, new=said("Kesh is theirs."))) == ["edit"]
    assert kinds(change, compared(Relation.SAME, new=said("Kesh is ours!"))) == []
    assert kinds(change, compared(Relation.CONFIRMS, new=said(actor="ministry"))) == ["edit"], "another says it now"
    assert kinds(change) == []


def test_a_claim_that_an_edit_kept_is_no_change() -> None:
    old = document("1", "Kesh is ours.", language="en")
    change = Change(observation=seen(replace(old, text="Kesh is ours!"), previous=old), before=(said(),))
    new = said("Kesh is ours!")
    kept, other = compared(Relation.SAME, new=new), compared(Relation.CONTRADICTS, new=new, earlier=said("No."))
    assert kinds(change, kept, other) == []


@pytest.mark.parametrize(
    ("before", "actor", "expected"),
    [((said(),), "front", ["deletion"]), ((), "front", ["deletion"]), ((), None, []), ((said(actor=None),), None, [])],
)
def test_a_take_down_is_told_of_tracked_words(
    before: tuple[Claim, ...], actor: str | None, expected: list[str]
) -> None:
    gone = seen(document(), sight=Sight.UNAVAILABLE, attempts=3)
    assert kinds(Change(observation=gone, before=before, actor=actor)) == expected


def test_a_document_that_is_missing_for_the_first_time_is_told_to_nobody() -> None:
    assert kinds(Change(observation=seen(document(), sight=Sight.MISSING), before=(said(),), actor="front")) == []


def test_of_several_against_one_dispute_the_strongest_is_told_and_of_equals_the_latest() -> None:
    early = finding(said(hours=5), said(), score=0.9)
    late = finding(said(hours=5), said("Kesh is ours, we said.", hours=2), score=0.9)
    weak = finding(said(hours=5), said("Kesh may be ours.", hours=3), score=0.7)
    for order in ((early, late, weak), (weak, late, early), (late, early, weak)):
        assert strongest(order) == (late,)


@pytest.mark.parametrize(("score", "told"), [(0.95, ["denial"]), (0.6, ["denial"]), (0.45, ["denial", "new_claim"])])
def test_what_is_new_and_opposed_in_one_text_is_told_once_where_the_opposition_is(
    score: float, told: list[str]
) -> None:
    first, answer = said("Kesh is ours."), said("The ministry rejects that.", actor="ministry")
    new = finding(first, kind="new_claim", relation=Relation.NONE, score=0.6, rule="")
    against = finding(answer, first, kind="denial", relation=Relation.DENIES, score=score)
    for order in ((new, against), (against, new)):
        assert sorted(one.kind for one in strongest(order)) == told


def test_a_dispute_is_one_thread_whoever_speaks() -> None:
    assert cluster(said(), said(actor="ministry")) == cluster(said(actor="paper"), said("Kesh?", actor="front"))
    assert cluster(said(place="kesh")) != cluster(claim(place="nova", keys=("=control|place:nova",)))


@pytest.mark.parametrize(
    ("kind", "claims", "expected"),
    [
        ("contradiction", (said(), said(actor="ministry")), "urgent"),
        ("contradiction", (said(), said(actor=None)), "normal"),
        ("new_claim", (said(),), "low"),
        ("admission", (said(),), "urgent"),
        ("edit", (said(), said()), "normal"),
    ],
)
def test_how_grave_it_is(kind: str, claims: tuple[Claim, ...], expected: str) -> None:
    assert severity(kind, claims) == expected


def _of(**more: Any) -> Claim:
    one = said()
    return replace(one, statement=replace(one.statement, **more))


def _read(origin: Origin = Origin.PICTURE, **more: Any) -> Claim:
    """A claim in a part of a text that was not published as text."""
    return _of(part=Part(span=Span(start=0, end=400), origin=origin, url="https://e.example/p", **more))


#: a word of "Kesh is ours.", and one that is none of it
DECISIVE, ELSEWHERE = (Span(start=8, end=12),), (Span(start=300, end=304),)
FIGURE = Quantity(low=7, high=7, unit="person", text="7")


@pytest.mark.parametrize(
    ("doubts", "quantity", "told"),
    [
        ((), None, True),
        (DECISIVE, None, False),
        (ELSEWHERE, None, True),
        (ELSEWHERE, FIGURE, False),
        ((), FIGURE, True),
    ],
)
@pytest.mark.parametrize("side", ["new", "earlier"])
def test_what_a_machine_may_have_misread_is_looked_at_and_not_told(
    doubts: tuple[Span, ...], quantity: Quantity | None, told: bool, side: str
) -> None:
    mine = replace(_read(doubts=doubts), quantity=quantity)
    other = said("Kesh is theirs.", actor="ministry", hours=1)
    pair = {"new": mine, "earlier": other} if side == "new" else {"new": other, "earlier": mine}
    one = compared(Relation.CONTRADICTS, **pair)
    [found] = detect(one.new, [one], found_at=NOW, thresholds=THRESHOLDS)
    assert (found.score >= THRESHOLDS.alert_at) is told
    assert found.score >= THRESHOLDS.review_at


def test_what_was_said_for_certain_is_told_though_a_machine_may_have_read_it_before() -> None:
    new = said(actor="ministry", hours=5)
    before = compared(Relation.CONTRADICTS, new=new, earlier=said(hours=0))
    misread = _read(doubts=DECISIVE)
    misread = replace(misread, statement=replace(misread.statement, actor="ministry", seen_at=NOW + timedelta(hours=2)))
    again = compared(Relation.SAME, new=new, earlier=misread)
    assert kinds(new, before, again) == ["contradiction"]


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (said(condition="if they leave"), "there is a condition: if they leave"),
        (said(certainty=Certainty.PROBABLE), "it is hedged"),
        (_of(said_at=None), "it is not known when one side was said"),
        (_of(date_basis=DateBasis.UNKNOWN), "it is not known when one side was said"),
        (_of(chain=("Paper",)), "relayed by Paper"),
        (_of(actor=None, speaker="a neighbour"), "a neighbour is not a tracked actor"),
        (_of(flags=(Flag.PARTISAN,)), "one source is marked as partisan"),
        (_read(Origin.DESCRIPTION), "one side is from the description of a picture or recording: https://e.example/p"),
        (_read(confidence=0.91), "one side was read by machine from a picture (91% sure): https://e.example/p"),
        (
            _read(Origin.SPEECH, confidence=0.8, at_s=3754.2),
            "one side was heard by machine at 1:02:34 in the recording (80% sure): https://e.example/p",
        ),
        (
            _read(Origin.TRANSCRIPT, at_s=0.0),
            "one side is from a transcript at 0:00:00 in the recording: https://e.example/p",
        ),
        (
            _read(doubts=(Span(start=0, end=4),)),
            "the machine was not sure of the words that decide: look at the original",
        ),
    ],
)
def test_a_desk_is_warned_of_what_makes_it_weak(one: Claim, words: str) -> None:
    assert words in cautions((one,))


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (Certainty.PROBABLE, Certainty.CERTAIN, "the first side is hedged"),
        (Certainty.CERTAIN, Certainty.POSSIBLE, "the second side is hedged"),
        (Certainty.POSSIBLE, Certainty.PROBABLE, "both sides are hedged"),
    ],
)
def test_which_side_is_hedged_is_said(first: Certainty, second: Certainty, words: str) -> None:
    assert cautions((said(certainty=first), said(actor="ministry", certainty=second))) == (words,)


def test_plain_words_need_no_caution() -> None:
    assert cautions((said(), said(actor="ministry"))) == ()


@pytest.mark.parametrize("name", names("monitor.detectors"))
def test_every_detector_gives_findings_of_its_own_kind(name: str) -> None:
    """Asked with everything there is, a detector says only what its file is named for, within bounds."""
    old, gone = document("1", "Kesh is ours.", language="en"), seen(document(), sight=Sight.UNAVAILABLE, attempts=3)
    quantity = Quantity(low=1, high=1, unit="person", text="1")
    changes = (
        Change(observation=seen(replace(old, text="No."), previous=old), before=(said(),), actor="front"),
        Change(observation=gone, before=(said(),), actor="front"),
        Change(observation=seen(replace(old, text="No."), previous=old), before=(said(),), mark=Mark.WITHDRAWN),
        Change(observation=replace(gone, sight=Sight.RESTORED), before=(said(),), actor="front", gone=True),
    )
    asked = [compared(relation, earlier=said(quantity=quantity)) for relation in Relation]
    asked = [replace(one, new=replace(one.new, quantity=quantity)) for one in asked]
    new = (said(), said(act=Act.ADMIT), said(act=Act.DENY, polarity=Polarity.NEGATIVE), *changes)
    found: list[Finding] = [
        one for each in new for row in ([], asked, *[[one] for one in asked])
        for one in load("monitor.detectors", name).detect(each, row, found_at=NOW)
    ]  # fmt: skip
    assert found
    assert {one.kind for one in found} == {name}
    assert all(0 < one.score <= 1 and one.because and one.found_at == NOW for one in found)
    assert after() - NOW == timedelta()
    assert all(one.claims == () or one.claims[0].span >= Span(start=0, end=0) for one in found)
