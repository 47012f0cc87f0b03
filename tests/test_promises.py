"""Every line of the ledger of promises names what exists, and none is missing."""

from __future__ import annotations

import re
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest

from alerts import plugins
from tests.promises import ROOT, Promise, promises

ALL = list(promises())
PARTS = [(one.number, command) for one in ALL for command in one.commands]


def named_in(file: Path) -> list[str]:
    return re.findall(r"^(?:async )?def (test_\w+)", file.read_text(encoding="utf-8"), re.M)


def test_every_promise_of_reliability_and_security_has_its_line() -> None:
    numbers = [one.number for one in ALL]
    assert len(numbers) == len(set(numbers))
    assert {*(f"R{at}" for at in range(1, 16)), *(f"S{at}" for at in range(1, 16))} <= set(numbers)


@pytest.mark.parametrize("promise", ALL, ids=lambda one: one.number)
def test_a_promise_says_what_it_came_to_and_when(promise: Promise) -> None:
    assert promise.words
    assert promise.figure
    assert promise.machine == "A"
    assert date.fromisoformat(promise.date)


@pytest.mark.parametrize(("number", "command"), PARTS, ids=[f"{n} {' '.join(c)}" for n, c in PARTS])
def test_a_proof_names_what_exists(number: str, command: tuple[str, ...]) -> None:
    program, *rest = command
    assert program in ("pytest", "python", "make", "gainsay")
    if program == "pytest":
        chosen_by(rest)
    elif program == "python":
        assert rest[0] == "-m"
        assert find_spec(rest[1]) is not None
    elif program == "make":
        assert re.search(rf"^{rest[0]}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    else:
        assert rest[0] in plugins.names("monitor.commands")


def chosen_by(words: list[str]) -> None:
    """Every file holds a test that is chosen, and every word of the choice chooses one."""
    at = words.index("-k") if "-k" in words else len(words)
    files, wanted = [ROOT / word for word in words[:at]], "".join(words[at + 1 : at + 2]).split(" or ")
    names = {file: [f"{file.stem} {name}" for name in named_in(file)] for file in files if file.is_file()}
    for file in files:
        assert file.exists()
        if file.is_file():
            assert any(word in name for word in wanted for name in names[file]), file.name
    if at < len(words):
        for word in wanted:
            assert any(word in name for each in names.values() for name in each), word
