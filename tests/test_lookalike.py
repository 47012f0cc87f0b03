"""A name that only looks like that of a tracked actor is nobody's, and whoever reads it is told so."""

from __future__ import annotations

from pathlib import Path

import pytest

from alerts import plugins, reasons
from monitor.__main__ import main
from monitor.detect import cautions
from monitor.lookalike import alike, mixed
from monitor.resolve import Roster
from monitor.suggest import suggestions
from storage.records import Actor, Decision, Name
from storage.store import Store
from tests import databases
from tests.factory import claim, document, seen, statement

ACTORS = (
    Actor(id="karim", name="Nadir Karim", kind="person", names=(Name(language="ru", text="Надир Карим"),)),
    Actor(id="front", name="Karsan Front", kind="armed_group"),
)
#: written with letters of other scripts, by code point so that a reader of this file sees it
FALSE = [
    ("N\N{CYRILLIC SMALL LETTER A}dir Karim", "Nadir Karim"),
    ("Nadir K\N{CYRILLIC SMALL LETTER A}rim", "Nadir Karim"),
    ("Nadir \N{CYRILLIC CAPITAL LETTER KA}arim", "Nadir Karim"),
    ("\N{GREEK CAPITAL LETTER NU}adir Karim", "Nadir Karim"),
    ("Nad\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}r Karim", "Nadir Karim"),
    ("\N{CYRILLIC CAPITAL LETTER KA}arsan Front", "Karsan Front"),
    ("Karsan Fr\N{GREEK SMALL LETTER OMICRON}nt", "Karsan Front"),
    ("Karsan Fr\N{ARMENIAN SMALL LETTER OH}nt", "Karsan Front"),
]
SHAPED = [("Karsan Fr0nt", "Karsan Front"), ("Nadir Karirn", "Nadir Karim")]
TRUE = ["Nadir Karim", "NADIR KARIM", "Надир Карим", "\N{FULLWIDTH LATIN CAPITAL LETTER N}adir Karim"]


@pytest.mark.parametrize(("name", "listed"), FALSE)
def test_a_name_in_mixed_letters_is_nobodys(name: str, listed: str) -> None:
    assert mixed(name)
    assert alike(name, listed)
    roster = Roster(ACTORS, ())
    assert roster.actor(name, language="en") is None
    assert [one.entity for one in roster.mentions(f"Yesterday {name} spoke.", "en")] == []


@pytest.mark.parametrize("name", TRUE)
def test_the_name_itself_and_its_transliteration_are_his(name: str) -> None:
    assert not mixed(name)
    assert not alike(name, "Nadir Karim")
    assert Roster(ACTORS, ()).actor(name, language="en") == "karim"


@pytest.mark.parametrize(("name", "listed"), [*FALSE, *SHAPED])
def test_it_is_shown_as_something_to_beware_of_and_never_proposed(name: str, listed: str) -> None:
    (found,) = suggestions([statement(document("1"), speaker=name, actor=None)], ACTORS)
    assert (found.alike, found.name) == (True, name)
    assert found.actor == next(one.id for one in ACTORS if one.name == listed)


@pytest.mark.parametrize("name", ["Tadir Karim", "Karsan Point", "Front"])
def test_another_name_is_no_look_alike(name: str) -> None:
    assert not any(one.alike for one in suggestions([statement(document("1"), speaker=name, actor=None)], ACTORS))


@pytest.mark.parametrize("language", plugins.names("alerts.wording"))
def test_an_alert_says_so_in_the_language_of_the_desk(language: str) -> None:
    said = statement(document("1"), speaker=FALSE[0][0], actor=None)
    (words,) = [one for one in cautions([claim(said)]) if "several scripts" in one]
    assert FALSE[0][0] in words
    told = reasons.told(words, language)
    assert language == "en" or (told is not None and FALSE[0][0] in told and told != words)


@pytest.mark.usefixtures("engine")
def test_the_command_names_it_in_letters_that_cannot_deceive(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "sources.yaml"
    config.write_text("version: 1\nactors: [{id: front, name: Karsan Front}]\n", encoding="utf-8")
    url = databases.url(tmp_path, "g.db")
    store = Store(url)
    store.migrate()
    of = document("1")
    store.record(seen(of), (statement(of, speaker=FALSE[6][0], actor=None),), (), lambda _: Decision())
    store.close()
    assert main(["-c", str(config), "actors", "suggest"], {"GAINSAY_DATABASE": url}) == 0
    out = capsys.readouterr().out
    assert out.startswith(r"# beware: 'Karsan Fr\u03bfnt' (once, ")
    assert "only looks like a name of front" in out
