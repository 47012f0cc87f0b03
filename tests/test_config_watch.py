"""While Gainsay runs, a good change is taken; a broken file never stops it, and says what is wrong and where."""

from __future__ import annotations

import os
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.config import ConfigurationError
from monitor.config.watch import Live

SHIPPED = Path(__file__).parent.parent / "sources.yaml"
GOOD = """\
version: 1
include: [actors.yaml]
fetching: {contact: "mailto:desk@example.org", timeout: 30s}
places:
  - {id: karsan, names: {en: [Karsan], fa: [کارسان]}}
  - {id: delvar, names: {en: [Delvar], fa: [دلوار]}, part_of: karsan}
sources:
  - {id: wire, kind: feed, url: "https://wire.example/feed.xml", actor: front, every: 5m, flags: [official]}
  - {id: herald, kind: feed, url: "https://herald.example/feed.xml", language: fa, expect: {silent_after: 2d}}
channels:
  - {id: screen, kind: console}
  - {id: desk-mail, kind: email, to: [desk@example.org], password: {env: SMTP_PASSWORD}}
routes:
  - {desk: foreign, channels: [screen, desk-mail], match: {actors: [karim], places: [delvar]}, at_least: 0.7,
     digest: "07:00 Asia/Kabul", quiet: "23:00-06:00 UTC", language: fa}
"""
ACTORS = """\
actors:
  - {id: front, name: Karsan Front, kind: armed_group, names: {en: [Karsan Front], fa: [جبهه کارسان]}}
  - {id: karim, name: Nadir Karim, speaks_for: {actor: front, from: 2021-09-06}}
"""
PLACED = re.compile(r"^\S*\.yaml:[1-9]\d*:[1-9]\d*: (?:[a-z_]+(?:\.\S+)?: )?\S.{8,}$")
SIGNS = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    '"',
    "'",
    "&a",
    "*a",
    "!x",
    "|",
    "#",
    "-",
    "\t",
    "\n",
    "\0",
    "\ufeff",
    "\u202e",
    "%",
]
WORDS = ["null", "true", "nobody", "5x", "-1", "ftp://x", "hunter2", "[[[]]]", "{a: b}", "9" * 50, ".nan", "0s", "~"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "actors.yaml").write_text(ACTORS, encoding="utf-8")
    return written(tmp_path / "sources.yaml", GOOD)


def written(file: Path, text: str | bytes) -> Path:
    """Put in place as editors do: a new file under the old name."""
    fresh = file.with_suffix(".new")
    fresh.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    fresh.replace(file)
    return file


def mutated(text: str, seed: int) -> str:
    """The text with one to three things wrong with it (a mutation may also leave it good)."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 3)):
        text = chance.choice([_cut, _sign, _word, _line, _twice, _swap, _key])(text, chance)
    return text


def _cut(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    return text[:at] + text[at + chance.randint(1, 40) :]


def _sign(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    return text[:at] + chance.choice(SIGNS) + text[at:]


def _word(text: str, chance: random.Random) -> str:
    values = list(re.finditer(r"(?<=: )[^,\n}\]]+", text))
    found = chance.choice(values) if values else None
    return text[: found.start()] + chance.choice(WORDS) + text[found.end() :] if found else text + "x"


def _line(text: str, chance: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    lines.pop(chance.randrange(len(lines)))
    return "".join(lines) or "x"


def _twice(text: str, chance: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    return "".join(lines[: at + 1] + lines[at:])


def _swap(text: str, chance: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    chance.shuffle(lines)
    return "".join(lines)


def _key(text: str, chance: random.Random) -> str:
    keys = list(re.finditer(r"\b[a-z_]+(?=:)", text))
    found = chance.choice(keys) if keys else None
    return text[: found.start()] + found[0][::-1] + text[found.end() :] if found else text + "x"


def test_no_mutation_stops_it_and_the_last_good_one_stays(
    file: Path, many: Callable[[int, int], int], figure: Callable[[str], None]
) -> None:
    live = Live(file, {})
    refused, mutations = 0, many(260, 1_000)
    for seed in range(mutations):
        target = file if seed % 3 else file.with_name("actors.yaml")
        good = live.current
        written(target, mutated(GOOD if target == file else ACTORS, seed))
        taken = live.poll()
        if live.problem is None:
            assert taken == (live.current is not good and live.current != good)
        else:
            refused += 1
            assert not taken
            assert live.current is good
            assert all(PLACED.match(line) for line in live.problem.splitlines()), live.problem
        written(target, GOOD if target == file else ACTORS)
        live.poll()
        assert live.problem is None
        assert len(live.current.sources) == 2
    assert refused > 0.77 * mutations
    figure(f"{mutations} mutations while it runs: {refused} refused with file, line and path, 0 stops")


def test_a_good_change_is_taken_once(file: Path) -> None:
    live = Live(file, {})
    assert not live.poll()
    written(file, GOOD.replace("every: 5m", "every: 9m"))
    assert live.poll()
    assert live.current.sources[0].every.total_seconds() == 540
    assert not live.poll()


def test_a_file_that_was_only_touched_changes_nothing(file: Path) -> None:
    live = Live(file, {})
    before = live.current
    os.utime(file, (1, 1))
    assert not live.poll()
    assert live.problem is None
    assert live.current == before


def test_a_change_of_an_included_file_is_taken(file: Path) -> None:
    live = Live(file, {})
    written(file.with_name("actors.yaml"), ACTORS.replace("Nadir Karim", "Nadir Karim Senior"))
    assert live.poll()
    assert live.current.actors[1].name == "Nadir Karim Senior"


def test_a_file_that_goes_and_comes_back(file: Path) -> None:
    live = Live(file, {})
    before = live.current
    file.unlink()
    assert not live.poll()
    assert live.problem is not None
    assert "sources.yaml:1:1: cannot be read" in live.problem
    assert live.current is before
    written(file, GOOD)
    assert not live.poll()  # the same as what runs
    assert live.problem is None


def test_an_included_file_that_comes_later_is_seen(file: Path) -> None:
    live = Live(file, {})
    written(file, GOOD.replace("[actors.yaml]", "[actors.yaml, more.yaml]"))
    assert not live.poll()
    assert live.problem is not None
    assert "there is no file more.yaml" in live.problem
    written(file.with_name("more.yaml"), "actors:\n  - {id: council, name: Council of Karsan}\n")
    assert live.poll()
    assert [actor.id for actor in live.current.actors] == ["front", "karim", "council"]


def test_a_broken_file_is_read_once_and_its_mistakes_stay_said(file: Path) -> None:
    live = Live(file, {})
    written(file, GOOD.replace("every: 5m", "evry: 5m"))
    assert not live.poll()
    problem = live.problem
    assert problem is not None
    assert re.search(r"sources\.yaml:8:\d+: sources\.0\.evry: unknown key; did you mean 'every'\?", problem)
    assert not live.poll()
    assert live.problem is problem


def test_without_a_first_good_one_there_is_nothing_to_run(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        Live(tmp_path / "sources.yaml", {})


def test_the_shipped_file_cut_off_anywhere_never_stops_it(tmp_path: Path) -> None:
    whole = SHIPPED.read_bytes()
    live = Live(written(tmp_path / "sources.yaml", whole), {})
    for part in range(1, 8):
        written(tmp_path / "sources.yaml", whole[: len(whole) * part // 8])
        live.poll()
        assert live.current.actors
