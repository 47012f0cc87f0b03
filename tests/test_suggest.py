"""Spellings that an operator should look at, and those that are nobody's or already listed."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.__main__ import main
from monitor.suggest import suggestions
from storage.records import Actor, Decision, Name
from storage.store import Store
from tests import databases
from tests.factory import document, seen, statement

pytestmark = pytest.mark.usefixtures("engine")

ACTORS = (
    Actor(id="lind", name="Asta Lind", names=(Name(language="ru", text="Аста Линд"),)),
    Actor(id="ardov", name="Ruslan Ardov"),
)


def said(speaker: str | None, actor: str | None = None, key: str = "1") -> object:
    return statement(document(key), speaker=speaker, actor=actor, language="fa")


@pytest.mark.parametrize(
    ("speaker", "actor", "expected"),
    [
        ("آستا لیند", None, ["lind"]),
        ("آستا لیند", "lind", ["lind"]),
        ("Ruslan Ardow", None, ["ardov"]),
        ("Asta Lind", None, []),
        ("Аста Линд", None, []),
        ("Asta", None, []),
        ("Asta Karlsson", None, []),
        ("the spokesman", None, []),
        (None, "lind", []),
    ],
)
def test_only_a_near_and_unlisted_spelling_is_proposed(
    speaker: str | None, actor: str | None, expected: list[str]
) -> None:
    assert [one.actor for one in suggestions([said(speaker, actor)], ACTORS)] == expected  # type: ignore[list-item]


def test_what_stands_between_two_actors_is_proposed_for_neither() -> None:
    twins = (Actor(id="a", name="Asta Lind"), Actor(id="b", name="Asta Lindh"))
    assert suggestions([said("آستا لیند")], twins) == ()  # type: ignore[list-item]


def test_the_command_prints_lines_for_sources_yaml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = tmp_path / "sources.yaml"
    config.write_text("version: 1\nactors: [{id: lind, name: Asta Lind}]\n", encoding="utf-8")
    url = databases.url(tmp_path, "g.db")
    store = Store(url)
    store.migrate()
    for key in ("1", "2"):
        of = document(key)
        store.record(seen(of), (statement(of, speaker="آستا لیند", actor=None),), (), lambda _: Decision())
    store.close()
    assert main(["-c", str(config), "actors", "suggest"], {"GAINSAY_DATABASE": url}) == 0
    assert "lind: names: {fa: [آستا لیند]}  # 2 times" in capsys.readouterr().out
