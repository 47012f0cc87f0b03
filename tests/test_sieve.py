"""What a sieve leaves out is nothing to the new claim; what it lets through is compared as before."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.compare import related
from monitor.compare.sieve import sieve
from monitor.detect import Thresholds, detect
from monitor.frames import FRAMES
from monitor.world import World
from storage.records import (
    Act,
    Actor,
    Certainty,
    Claim,
    DateBasis,
    Filler,
    Flag,
    Mood,
    Name,
    Place,
    Polarity,
    Quantity,
    Span,
    Tie,
)
from storage.signs import FIELDS, LONGEST, fields, sign
from tests.factory import NOW, statement

_DATA = Path(__file__).parent / "data" / "compare" / "pairs.jsonl"
_ENDED = NOW - timedelta(days=40)


def _tie(kind: str, actor: str, **when: Any) -> Tie:
    return Tie(kind=kind, actor=actor, **when)


def _called(text: str) -> tuple[Name, ...]:
    return (Name(language="en", text=text),)


#: a war, a ministry that speaks for one side, a group that belonged to the other until lately, a country by its name
WORLD = World(
    (
        Actor(id="velmar", name="Government of Velmar", kind="government", names=_called("Velmari government"),
              ties=(_tie("hostile_to", "front"),)),
        Actor(id="defence", name="Ministry of Defence", kind="government", ties=(_tie("speaks_for", "velmar"),)),
        Actor(id="front", name="Velm Front", kind="armed_group"),
        Actor(id="guard", name="Nova Guard", kind="armed_group", ties=(_tie("member_of", "front", until=_ENDED),)),
        Actor(id="lind", name="Asta Lind", kind="person", ties=(_tie("speaks_for", "front", since=_ENDED),)),
        Actor(id="health", name="Health Agency", kind="agency"),
    ),
    (
        Place(id="velmar", names=_called("Velmar")),
        Place(id="velm", part_of="velmar", names=_called("Velm")),
        Place(id="port", part_of="velm", names=_called("Old Port")),
        Place(id="nova", names=_called("Nova")),
    ),
)  # fmt: skip
_ENTITIES = (
    *(f"actor:{id_}" for id_ in WORLD.actors), *(f"place:{id_}" for id_ in WORLD.places), "self",
    "facility:port", "facility:port:velm", "facility:port:nova", "facility:embassy:velmar",
    "group:government", "group:army", "group:forces", "group:rebels", "group:enemy", "group:people", "person",
    "disease:any", "office:minister", "hazard:flood", "event:talks", "issue:truce", "name:kesh", None, None,
)  # fmt: skip
_WORDS = ("Kesh", "کش", "Кеш", "the army", "Velm", "ولم", "Ahmad Kesh", "the police", "")
_SCOPES = (None, None, "never", "all", "still", "no_longer")


def invented(chance: random.Random) -> Claim:
    """Any claim at all, of few frames and things, so that many meet."""
    frame = FRAMES[chance.choice(sorted(FRAMES))]
    actor = chance.choice((*WORLD.actors, None))
    when = NOW - timedelta(hours=chance.choice((0, 1, 5, 30, 200, 900, 2000)))
    said = statement(
        actor=actor,
        principal=WORLD.principal(actor, when) if chance.random() < 0.8 else None,
        speaker=chance.choice((None, "Velmar", "A spokesman")),
        joint=("health",) if chance.random() < 0.05 else (),
        flags=(chance.choice(list(Flag)),) if chance.random() < 0.2 else (),
        said_at=when if chance.random() < 0.9 else None,
        date_basis=chance.choice(list(DateBasis)),
        seen_at=when,
        text=f"{chance.random()}",
    )
    return Claim(
        statement=said,
        act=chance.choice((Act.ASSERT, Act.ASSERT, *Act)),
        frame=frame.id,
        roles=tuple(_filled(frame.values, role, chance) for role, _ in frame.roles if chance.random() < 0.7),
        polarity=chance.choice(list(Polarity)),
        certainty=chance.choice((Certainty.CERTAIN, Certainty.CERTAIN, *Certainty)),
        mood=chance.choice((Mood.FACT, Mood.FACT, *Mood)),
        quantity=_figure(chance) if chance.random() < 0.4 else None,
        scope=chance.choice(_SCOPES),
        condition="if it rains" if chance.random() < 0.1 else None,
        committed=chance.random() < 0.9,
        span=Span(start=0, end=chance.randint(1, 9)),
    )


def _filled(values: tuple[str, ...], role: str, chance: random.Random) -> Filler:
    if role == "value":
        value = chance.choice(values or ("much", "little"))
        return Filler(role=role, text=value, entity=value)
    return Filler(role=role, text=chance.choice(_WORDS), entity=chance.choice(_ENTITIES))


def _figure(chance: random.Random) -> Quantity:
    low = float(chance.randint(1, 30))
    return Quantity(low=low, high=low, unit="person", text=str(low))


def family(one: Claim, chance: random.Random) -> Claim:
    """A claim of a frame that meets that of another, about much the same."""
    other = invented(chance)
    near = [id_ for id_, frame in FRAMES.items() if frame.family == FRAMES[one.frame].family]
    kept = {role.role: role for role in one.roles if chance.random() < 0.6}
    roles = {**{role.role: role for role in other.roles}, **kept}
    return replace(other, frame=chance.choice((one.frame, *near, other.frame)), roles=tuple(roles.values()))


def assert_nothing_is_lost(new: Claim, earlier: list[Claim], world: World) -> int:
    """Fails where a claim that is left out would have been anything; how many were."""
    passes = sieve(new, world)
    kept = [one for one in earlier if passes(sign(one))]
    compared = related(new, kept, world=world)
    whole = related(new, earlier, world=world)
    assert [one for one in whole if not one.gate] == [one for one in compared if not one.gate]
    told = {"found_at": NOW, "thresholds": Thresholds(alert_at=0.0, review_at=0.0)}
    assert detect(new, compared, **told) == detect(new, whole, **told)  # type: ignore[arg-type]
    return len(earlier) - len(kept)


@given(st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_what_a_sieve_leaves_out_is_nothing_to_the_new_claim(seed: int) -> None:
    chance = random.Random(seed)
    new = invented(chance)
    assert_nothing_is_lost(new, [family(new, chance) for _ in range(10)], WORLD)


def test_most_of_what_is_found_under_a_key_is_left_out() -> None:
    chance = random.Random(4)
    claims = [invented(chance) for _ in range(130)]
    new, earlier = claims[:80], claims[80:]  # a joint claim is set against all: many new ones even that out
    assert sum(assert_nothing_is_lost(one, earlier, WORLD) for one in new) > 0.8 * len(new) * len(earlier)


@cache
def _read() -> tuple[World, list[Claim]]:
    """The claims of some sentences of tests/data/compare in all languages, said over some days."""
    from tests import test_compare

    lines = [json.loads(line) for line in _DATA.read_text(encoding="utf-8").splitlines()]
    sides = sorted({tuple(line[side][:3]) for line in lines for side in "ab"})
    found = [one for at, side in enumerate(sides[::9]) for one in test_compare.claims(*side, at % 40, f"{at}")]
    return test_compare.reader().world, found


@pytest.mark.parametrize("part", range(4))
def test_nothing_is_lost_of_the_sentences_that_are_compared(part: int) -> None:
    world, claims = _read()
    left_out = sum(assert_nothing_is_lost(one, claims, world) for one in claims[part::8])
    assert left_out > 0


@pytest.mark.parametrize(
    "told",
    [
        {"joint": ("front", "health")},
        {"speaker": "a" * LONGEST},
        {"speaker": "tab\tin it"},
        {"speaker": "nul\0in it"},
    ],
)
def test_what_no_short_line_can_tell_is_always_compared(told: dict[str, Any]) -> None:
    (new, *_), chance = [invented(random.Random(1))], random.Random(2)
    other = invented(chance)
    assert sign(replace(other, statement=replace(other.statement, **told))) == ""
    assert sieve(replace(new, committed=True, act=Act.ASSERT, mood=Mood.FACT, certainty=Certainty.CERTAIN), WORLD)("")


def test_a_sign_tells_frame_stand_and_roles_in_any_script() -> None:
    one = replace(invented(random.Random(3)), roles=(Filler(role="place", text="کِش\u200c", entity="place:velm"),))
    made = fields(sign(replace(one, statement=replace(one.statement, joint=()))))
    assert (len(made), made[0], made[FIELDS - 5]) == (FIELDS, one.frame, "place:velm\vکِش\u200c")
