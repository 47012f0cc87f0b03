"""The two-sided stories: what a desk must hear of them, and nothing else (floors.json beside them)."""

from __future__ import annotations

import json
from functools import cache
from itertools import chain
from typing import Any

import pytest

from alerts.plugins import names
from tests.eval.sides import heard, sides
from tests.eval.stories import DATA, HALVES, SETS, Score, disputes, score, stories

FLOORS: dict[str, dict[str, float]] = json.loads((DATA / "floors.json").read_text("utf-8"))
ALL = stories()
LANGUAGES = {"en", "fa", "ps", "ar", "ru", "ur", "tr", "uk", "fr", "es", "de", "zh"}


@cache
def scored(half: str) -> Score:
    return score(half)


@pytest.mark.parametrize("story", ALL, ids=lambda story: story["name"])
def test_a_story_is_whole(story: dict[str, Any]) -> None:
    documents = [one["id"] for one in story["documents"] if "id" in one]
    assert 3 <= len(story["documents"]) <= 12
    assert len(set(documents)) == len(documents)
    named = [one for one in story["documents"] if "id" not in one]
    assert {one.get("edit") or one["delete"] for one in named} <= set(documents)
    expected = [one for dispute in disputes(story) for one in (*dispute.must, *dispute.may)]
    assert set(chain.from_iterable(one.of for one in expected)) <= set(documents)
    carried = chain.from_iterable(one.get("carries", ()) for one in story["documents"])
    assert set(carried) <= set(documents)
    times = [one["at"] for one in story["documents"]]
    assert times == sorted(times)


def test_there_are_enough_of_every_kind_and_language() -> None:
    assert len(ALL) >= 30
    apart = [story["half"] for story in ALL if story["half"] in HALVES]
    assert apart.count("second") * 3 >= len(apart)
    wanted = [one for story in ALL for dispute in disputes(story) for one in (*dispute.must, *dispute.may)]
    untold = {"restored", "withdrawal"}  # nothing comes back in a story, and nobody withdraws a text by that name
    assert set(names("monitor.detectors")) - untold <= set(chain.from_iterable(one.kinds for one in wanted))
    languages = [{source["id"]: source.get("language") for source in story["sources"]} for story in ALL]
    used = {
        one.get("language") or known.get(one.get("source"))
        for story, known in zip(ALL, languages, strict=True)
        for one in story["documents"]
    }
    assert used >= LANGUAGES


@pytest.mark.parametrize("half", SETS)
def test_a_desk_hears_what_it_must_and_little_else(half: str) -> None:
    found, floors = scored(half), FLOORS[half]
    assert round(found.recall, 3) >= floors["recall"], found.misses
    assert round(found.precision, 3) >= floors["precision"], found.misses
    assert round(found.threads_each, 3) <= floors["threads"], found.misses
    assert round(found.opposed_each, 3) <= floors["opposed"], found.misses


def test_two_sides_of_one_topic_are_heard_in_every_language() -> None:
    rows = sides()
    assert {row["language"] for row in rows} == LANGUAGES
    missed = [(row["language"], row["topic"]) for row in rows if not heard(row)]
    assert len(missed) <= FLOORS["sides"]["missed"], missed
