"""Pairs of sentences and what they are to each other; what never holds whatever they say."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.claims import wanted
from monitor.compare import compare, related
from monitor.compare.view import view
from monitor.detect import Thresholds, detect
from monitor.reading import Reader, reader_of
from monitor.world import World
from storage.records import Actor, Claim, Comparison, DateBasis, Flag, Name, Place, Relation, Tie
from tests.factory import NOW, after, claim

DATA = Path(__file__).parent / "data" / "compare" / "pairs.jsonl"
CASES: list[dict[str, Any]] = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]


def _names(**forms: str) -> tuple[Name, ...]:
    return tuple(Name(language=code, text=text) for code, text in forms.items())


def _tied(kind: str, actor: str) -> tuple[Tie, ...]:
    return (Tie(kind=kind, actor=actor),)


_FRONT = _names(es="Frente de Velm", fa="جبهه ولم", ru="Фронт Велма")
_LIND = _names(fa="آستا لیند", ar="أستا ليند", ru="Аста Линд", uk="Аста Лінд", zh="阿斯塔·林德")
ACTORS = (
    Actor(
        id="government", name="Government of Velmar", kind="government",
        names=_names(en="Velmari government"), ties=_tied("hostile_to", "front"),
    ),
    Actor(id="defence", name="Ministry of Defence", kind="government", ties=_tied("speaks_for", "government")),
    Actor(id="front", name="Velm Front", kind="armed_group", names=_FRONT, ties=_tied("hostile_to", "government")),
    Actor(id="ardov", name="Ruslan Ardov", names=_names(ru="Руслан Ардов"), ties=_tied("speaks_for", "front")),
    Actor(id="lind", name="Asta Lind", names=_LIND),
    Actor(id="health", name="Health Agency", kind="agency"),
    Actor(id="observers", name="Observer Mission", kind="organisation"),
)  # fmt: skip
PLACES = (
    Place(id="velmar", names=_names(en="Velmar", fa="ولمار", ar="فيلمار", ru="Велмар", zh="维尔马")),
    Place(id="velm", part_of="velmar",
          names=_names(en="Velm", fa="ولم", ar="ولم", ru="Велм", ur="ولم", ps="ولم", uk="Велм", zh="维尔姆")),
    Place(id="nova", part_of="velmar", names=_names(en="Nova", fa="نوا", ar="نوفا", ru="Нова", zh="诺瓦")),
)  # fmt: skip


@cache
def reader() -> Reader:
    return reader_of(ACTORS, PLACES)


@cache
def claims(who: str, code: str, text: str, hours: int, side: str) -> tuple[Claim, ...]:
    """The claims of one side's post; "defence+front" is a joint statement of two."""
    first, *others = who.split("+")
    name = next(actor.name for actor in ACTORS if actor.id == first)
    read = reader().read_text(text, language=code, author=name, published_at=after(hours=hours))
    own = (replace(said, document=side, version=side, joint=tuple(others)) for said, _ in read)
    return tuple(one for said in own for one in reader().claims(said))


def compared(case: dict[str, Any]) -> list[Comparison]:
    earlier, new = claims(*case["a"], "a"), claims(*case["b"], "b")
    return [compare(one, other, world=reader().world) for one in new for other in earlier]


def strongest(case: dict[str, Any]) -> Comparison | None:
    found = [one for one in compared(case) if one.relation is not Relation.NONE]
    return max(found, key=lambda one: one.strength, default=None)


@pytest.mark.parametrize("case", [case for case in CASES if "relation" in case], ids=lambda case: case["why"])
def test_a_pair_is_what_stands_beside_it(case: dict[str, Any]) -> None:
    best = strongest(case)
    assert (best.relation.value if best else "none") == case["relation"], best and best.because
    if "rule" in case:
        assert best is not None
        assert best.rule == case["rule"]
        assert best.because


_CONFLICT = {"contradicts", "denies", "reverses", "figures_differ"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_a_desk_hears_of_conflicts_and_of_nothing_else(case: dict[str, Any]) -> None:
    heard = case.get("alert", case.get("relation") in _CONFLICT)
    kinds = {"contradiction", "denial", "reversal", "figures"}
    told = [
        found
        for one in claims(*case["b"], "b")
        for found in detect(
            one,
            [compare(one, other, world=reader().world) for other in claims(*case["a"], "a")],
            found_at=NOW,
            thresholds=Thresholds(),
        )
        if found.kind in kinds and found.score >= Thresholds().alert_at and len(found.claims) > 1
    ]
    assert bool(told) == heard, [(one.kind, one.score, one.because[0]) for one in told]


@pytest.mark.parametrize("case", [case for case in CASES if case.get("relation") in _CONFLICT], ids=lambda c: c["why"])
def test_what_conflicts_is_looked_up_whichever_comes_first(case: dict[str, Any]) -> None:
    pairs = [(one, other) for one in claims(*case["b"], "b") for other in claims(*case["a"], "a")]
    found = [compare(one, other, world=reader().world).relation.value in _CONFLICT for one, other in pairs]
    met = [pair for pair, conflicts in zip(pairs, found, strict=True) if conflicts]
    world = reader().world
    assert any(set(wanted(one, world)) & set(other.keys) for one, other in met)
    assert any(set(wanted(other, world)) & set(one.keys) for one, other in met)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_neither_order_of_asking_changes_the_answer(case: dict[str, Any]) -> None:
    for one in claims(*case["b"], "b"):
        for other in claims(*case["a"], "a"):
            there = compare(one, other, world=reader().world)
            back = compare(other, one, world=reader().world)
            assert (there.relation, there.strength, there.rule) == (back.relation, back.strength, back.rule)
            assert there.conflict == back.conflict


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_nothing_conflicts_with_itself(case: dict[str, Any]) -> None:
    for one in (*claims(*case["a"], "a"), *claims(*case["b"], "b")):
        assert compare(one, one, world=reader().world).conflict == 0


@pytest.mark.parametrize("flag", [Flag.SATIRE, Flag.PARODY, Flag.COMPROMISED])
@pytest.mark.parametrize(
    "case", [case for case in CASES if case.get("relation") in _CONFLICT][:8], ids=lambda c: c["why"]
)
def test_satire_parody_and_stolen_accounts_go_against_nobody(case: dict[str, Any], flag: Flag) -> None:
    for one in claims(*case["b"], "b"):
        flagged = replace(one, statement=replace(one.statement, flags=(flag,)))
        for other in claims(*case["a"], "a"):
            assert compare(flagged, other, world=reader().world).relation is Relation.NONE


SENTENCES = sorted({tuple(case[side][:3]) for case in CASES for side in "ab"})


@given(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES), st.integers(0, 300), st.integers(0, 300))
@settings(max_examples=300, deadline=None)
def test_any_two_sentences_are_answered_within_bounds(one: Any, other: Any, first: int, second: int) -> None:
    for a in claims(*one, first, "a"):
        for b in claims(*other, second, "b"):
            found = compare(b, a, world=reader().world)
            assert 0 <= found.conflict <= 1
            assert 0 <= found.strength <= 1
            assert (found.relation is Relation.NONE) == (found.strength == 0) or found.relation is Relation.NONE
            assert found.gate in ("", "committed", "thing", "time", "rule", "type")


@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=12), st.sampled_from(list(Flag)))
@settings(max_examples=100, deadline=None)
def test_against_many_is_against_each(sentences: list[Any], flag: Flag) -> None:
    (new, *earlier) = [claims(*one, at * 7, str(at)) for at, one in enumerate(sentences)]
    others = [one for each in earlier for one in each]
    others += [replace(one, statement=replace(one.statement, flags=(flag,))) for one in others[:2]]
    for one in new:
        each = (compare(one, other, world=reader().world) for other in others)
        found = tuple(one for one in each if one.relation is not Relation.NONE or one.gate == "time")
        assert related(one, others, world=reader().world) == found


@pytest.mark.parametrize(("days", "relation"), [(5, Relation.REVERSES), (400, Relation.NONE)])
def test_an_old_saying_told_again_goes_against_nothing(days: int, relation: Relation) -> None:
    (earlier,) = claims("front", "en", "We never attacked Velm.", 0, "a")
    (new,) = claims("front", "en", "The Velm Front attacked Velm on Monday.", 1, "b")
    told = replace(new.statement, said_at=after(hours=-24 * days), date_basis=DateBasis.TEXT)
    assert compare(replace(new, statement=told), earlier, world=reader().world).relation == relation


def test_a_claim_is_seen_anew_in_another_world_and_forgotten_among_many(monkeypatch: pytest.MonkeyPatch) -> None:
    said, peace, war = claim(), World(), World()
    views = import_module("monitor.compare.view")
    monkeypatch.setattr(views, "REMEMBERED", 3)
    for _ in range(5):
        seen = view(said, peace)
        assert view(said, peace) is seen
        assert view(replace(said, act=said.act), peace) is not seen
        assert view(said, war) is not view(said, peace)
        assert len(views._seen) <= 3
