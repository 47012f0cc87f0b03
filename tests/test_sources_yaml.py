"""The shipped desk loads as it is, and every actor and place is known in the scripts of its story."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from monitor.config import Configuration, load
from monitor.world import World
from storage.records import Actor, Flag, Name, Place, Source

FILE = Path(__file__).parent.parent / "sources.yaml"


@cache
def shipped() -> Configuration:
    return load(FILE, environ={})


def scripts(names: Iterable[Name]) -> set[str]:
    """LATIN, ARABIC, CYRILLIC, CJK ..."""
    return {unicodedata.name(sign).partition(" ")[0] for name in names for sign in name.text if sign.isalpha()}


def of(section: str) -> list[Actor] | list[Place] | list[Source]:
    return list(getattr(shipped(), section))


def test_it_is_a_whole_desk() -> None:
    found = shipped()
    assert len(found.actors) >= 50
    assert len(found.places) >= 50
    assert len(found.sources) >= 40
    assert {"en", "fa", "ps", "ar", "ur", "ru", "fr"} <= {source.language for source in found.sources}
    assert found.warnings == ()
    assert [route.desk for route in found.routes] == ["news"]
    assert found.routes[0].channels == ("screen",)


@pytest.mark.parametrize("one", [*of("actors"), *of("places")], ids=lambda one: one.id)
def test_names_stand_in_three_scripts_and_five_languages(one: Actor | Place) -> None:
    assert {"LATIN", "ARABIC", "CYRILLIC"} <= scripts(one.names)
    assert {"en", "fa", "ps", "ar", "ru"} <= {name.language for name in one.names}


@pytest.mark.parametrize("one", [*of("actors"), *of("places")], ids=lambda one: one.id)
def test_names_are_written_in_the_script_of_their_language(one: Actor | Place) -> None:
    wanted = {"en": "LATIN", "fr": "LATIN", "ru": "CYRILLIC", "zh": "CJK"}
    for name in one.names:
        if name.language == "und":  # the display name
            continue
        found = scripts([name])
        assert wanted.get(name.language, "ARABIC") in found, name
        if name.language in {"fa", "ps", "ar", "ur", "zh"}:
            assert len(found) == 1, name
        if "ARABIC" in found:  # the letters of one language do not stand in another one's words
            assert not (name.language in {"fa", "ur"} and set("يك") & set(name.text)), name
            assert not (name.language == "ar" and set("یکگپچ") & set(name.text)), name
        assert name.text == unicodedata.normalize("NFC", name.text).strip()


def test_no_two_share_a_name() -> None:
    for section in ("actors", "places"):
        owners: dict[str, set[str]] = {}
        for one in getattr(shipped(), section):
            for name in one.names:
                owners.setdefault(name.text.casefold(), set()).add(one.id)
        assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_no_name_stands_twice_in_one_language() -> None:
    everybody: list[Actor | Place] = [*shipped().actors, *shipped().places]
    for one in everybody:
        assert [name for name, times in Counter(one.names).items() if times > 1] == [], one.id


def test_sources_are_asked_over_tls_and_only_once() -> None:
    addresses = [source.url for source in shipped().sources]
    assert {urlsplit(address).scheme for address in addresses} == {"https"}
    assert [address for address, times in Counter(addresses).items() if times > 1] == []


@pytest.mark.parametrize("source", of("sources"), ids=lambda one: one.id)
def test_a_source_says_what_it_is(source: Source) -> None:
    assert source.name != source.id
    assert source.flags
    assert (Flag.CARRIER in source.flags) == (source.actor is None)
    assert 600 <= source.every.total_seconds() <= 3600


def test_the_story_holds_together() -> None:
    world = World(shipped().actors, shipped().places)
    assert world.principal("zabihullah-mujahid", None) == "taliban"
    assert world.principal("abdul-qahar-balkhi", None) == "taliban"
    assert world.hostile("ahmad-massoud", "zabihullah-mujahid", None)
    assert world.hostile("enayatullah-khwarazmi", "sibghatullah-ahmadi", None)
    assert not world.hostile("unama", "taliban", None)
    assert world.contains("afghanistan", "bazarak")
    assert world.contains("panjshir", "paryan")
    assert not world.contains("pakistan", "torkham")


def test_the_file_says_that_addresses_change_and_how_to_look() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert "gainsay try SOURCE" in text
    for kind in ("email", "webhook", "ntfy", "apprise"):
        assert f"kind: {kind}" in text
