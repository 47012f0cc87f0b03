"""`doctor` names what is wrong with an installation and the way out, and calls nothing wrong that is not."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.__main__ import main
from monitor.config import Configuration, load
from monitor.doctor import Base, Grade, Installation, diagnose
from storage.records import ChannelState, Counts, SourceState
from tests.desks import START, newsroom

WELL = """\
version: 1
actors: [{id: front, name: Karsan Front}]
sources:
  - {id: posts, kind: feed, url: "https://front.example/feed", actor: front, expect: {silent_after: 2d}}
  - {id: paper, kind: feed, url: "https://paper.example/feed"}
channels: [{id: hook, kind: console}]
routes: [{desk: foreign, channels: [hook]}]
web: {link: "https://desk.example"}
fetching: {contact: "desk@example.org"}
"""
COUNTS = Counts(
    documents=9, statements=9, claims=9, findings=(), sources=(), waiting=0, due=0, oldest_due_at=None, dead=0
)


def configuration(folder: Path, text: str = WELL, **environ: str) -> Configuration:
    path = folder / "sources.yaml"
    path.write_text(text, encoding="utf-8")
    return load(path, environ=environ)


def state(source: str, **more: Any) -> SourceState:
    values: dict[str, Any] = {
        "next_check_at": START + timedelta(minutes=1), "interval": timedelta(minutes=5), "status": "ok",
        "checked_at": START, "succeeded_at": START, "newest_item_at": START,
    }  # fmt: skip
    return SourceState(source=source, **{**values, **more})


def base(**more: Any) -> Base:
    values: dict[str, Any] = {
        "place": "kept.db", "size": 2**20, "free": 2**40, "counts": COUNTS, "states": (state("posts"), state("paper")),
    }  # fmt: skip
    return Base(**{**values, **more})


def said(found: Installation, grade: Grade) -> list[str]:
    return [one.what for one in diagnose(found) if one.grade is grade]


def installation(folder: Path, text: str = WELL, now: datetime = START, **more: Any) -> Installation:
    return Installation(now=now, configuration=configuration(folder, text), base=base(**more))


def test_a_sound_installation_is_called_sound(tmp_path: Path) -> None:
    found = list(diagnose(installation(tmp_path)))
    assert {one.grade for one in found} == {Grade.GOOD}
    assert all(not one.advice for one in found)


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("changed", "grade", "words"),
    [
        ({"free": 2**20}, Grade.BAD, "1 MiB are free beside the database of 1 MiB"),
        ({"size": 2**35, "free": 2**34}, Grade.BAD, "are free beside"),
        ({"faults": ("row 3 missing from index",)}, Grade.BAD, "the database is damaged: row 3"),
        ({"error": "no permission"}, Grade.BAD, "the database cannot be used: no permission"),
        (
            {"states": (state("posts"), state("paper", failures=3, error="404 Not Found"))},
            Grade.BAD,
            "paper failed 3 times in a row: 404 Not Found",
        ),
        (
            {"states": (state("posts", failures=9, error="x"), state("paper", failures=3, error="x"))},
            Grade.BAD,
            "no source can be reached",
        ),
        (
            {"states": (state("posts", next_check_at=START - HOUR), state("paper", next_check_at=START - HOUR))},
            Grade.BAD,
            "nothing was polled since 2030-03-06 09:10 UTC",
        ),
        (
            {"states": (state("posts", newest_item_at=START - 72 * HOUR), state("paper"))},
            Grade.LOOK,
            "posts has given nothing for 3 days",
        ),
        (
            {"states": (state("posts"), state("paper", alarm="its texts are much shorter than they were"))},
            Grade.LOOK,
            "paper: its texts are much shorter",
        ),
        (
            {"counts": replace(COUNTS, due=4, oldest_due_at=START - HOUR)},
            Grade.BAD,
            "4 messages wait, the oldest since 2030-03-06 08:10 UTC",
        ),
        ({"counts": replace(COUNTS, dead=2)}, Grade.LOOK, "2 messages were refused"),
        ({"counts": replace(COUNTS, dead=1)}, Grade.LOOK, "1 message was refused"),
        (
            {"channels": (ChannelState(channel="hook", off_at=START - HOUR, why="it answered 410"),)},
            Grade.BAD,
            "the channel hook is off since 2030-03-06 08:10 UTC: it answered 410",
        ),
        (
            {"channels": (ChannelState(channel="hook", failures=3, failing_since=START - HOUR, why="timed out"),)},
            Grade.LOOK,
            "the channel hook fails since 2030-03-06 08:10 UTC: timed out",
        ),
        (
            {
                "states": tuple(
                    state(one, status="waiting", error="the token X is refused") for one in ("posts", "paper")
                )
            },
            Grade.LOOK,
            "2 sources wait (posts, paper): the token X is refused",
        ),
    ],
)
def test_what_ails_it_is_named_with_a_way_out(
    changed: dict[str, Any], grade: Grade, words: str, tmp_path: Path
) -> None:
    found = list(diagnose(installation(tmp_path, **changed)))
    (one,) = (one for one in found if one.grade is not Grade.GOOD)
    assert one.grade is grade
    assert words in one.what
    assert one.advice


def test_a_source_that_failed_once_is_named_and_not_said_to_answer(tmp_path: Path) -> None:
    once = (state("posts"), state("paper", failures=1, error="timed out"))
    good = said(installation(tmp_path, states=once), Grade.GOOD)
    assert "paper failed when asked last: timed out" in good
    assert "1 of 2 sources answered when asked last" in good


@pytest.mark.parametrize(
    "changed",
    [
        {"states": (state("posts"), state("paper", failures=2, error="timed out"))},
        {"states": (state("posts"), state("paper", next_check_at=START - HOUR))},
        {"states": (state("posts"), state("gone-from-the-file", failures=99, error="410"))},
        {"states": (state("posts", newest_item_at=START - 47 * HOUR), state("paper"))},
        {"counts": replace(COUNTS, due=1, oldest_due_at=START - timedelta(minutes=1))},
        {"size": None, "free": None},
        {"channels": (ChannelState(channel="hook"), ChannelState(channel="taken-out", off_at=START))},
    ],
)
def test_what_passes_by_itself_is_not_called_wrong(changed: dict[str, Any], tmp_path: Path) -> None:
    assert not said(installation(tmp_path, **changed), Grade.BAD)
    assert not said(installation(tmp_path, **changed), Grade.LOOK)


@pytest.mark.parametrize(
    ("old", "new", "grade", "words"),
    [
        ('web: {link: "https://desk.example"}\n', "", Grade.LOOK, "web.link"),
        ('fetching: {contact: "desk@example.org"}\n', "", Grade.LOOK, "fetching.contact"),
        ("routes: [{desk: foreign, channels: [hook]}]\n", "", Grade.BAD, "no routes"),
        ("kind: console}]", "kind: console}, {id: spare, kind: console}]", Grade.LOOK, "spare"),
        (
            "{id: hook, kind: console}",
            '{id: hook, kind: webhook, url: "https://d.example", secret: {env: HOOK}}',
            Grade.BAD,
            "the environment variable HOOK is not set",
        ),
    ],
)
def test_a_configuration_that_leads_nowhere_is_named(
    old: str, new: str, grade: Grade, words: str, tmp_path: Path
) -> None:
    assert old in WELL
    assert any(words in one for one in said(installation(tmp_path, WELL.replace(old, new)), grade))


def test_of_fifty_failing_sources_ten_are_named(tmp_path: Path) -> None:
    many = "".join(f'  - {{id: s{at}, kind: feed, url: "https://s{at}.example/"}}\n' for at in range(50))
    states = (state("posts"), *(state(f"s{at}", failures=3 + at, error="502") for at in range(50)))
    bad = said(installation(tmp_path, WELL.replace("channels:", f"{many}channels:", 1), states=states), Grade.BAD)
    assert bad[0].startswith("s49 failed 52 times")
    assert bad[-1] == "and 40 more like these"
    assert len(bad) == 11


def test_the_command_looks_at_the_real_thing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with newsroom(tmp_path) as room:
        room.publish("Delvar has been captured by the Karsan Front.", source="front-posts")
    config, environ = tmp_path / "sources.yaml", {"GAINSAY_DATABASE": f"sqlite:///{tmp_path / 'kept.db'}"}
    assert main(["-c", str(config), "doctor"], environ) == 0
    assert "ok    the database" in capsys.readouterr().out
    config.write_text("version: 1\nsauces: []\n", encoding="utf-8")
    assert main(["-c", str(config), "doctor", "--json"], environ) == 1
    shown = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert any(one["grade"] == "bad" and "sauces" in one["what"] for one in shown)


def test_the_command_finds_a_damaged_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with newsroom(tmp_path) as room:
        for at in range(40):
            room.publish(f"Delvar has been captured by the Karsan Front, for the {at}. time.", key=str(at))
    file = tmp_path / "kept.db"
    with closing(sqlite3.connect(file)) as base_, base_:
        (page,) = base_.execute("SELECT rootpage FROM sqlite_master WHERE name = 'claims'").fetchone()
        (size,) = base_.execute("PRAGMA page_size").fetchone()
    whole = bytearray(file.read_bytes())
    whole[(page - 1) * size : page * size] = os.urandom(size)
    file.write_bytes(whole)
    environ = {"GAINSAY_DATABASE": f"sqlite:///{file}"}
    assert main(["-c", str(tmp_path / "sources.yaml"), "doctor"], environ) == 1
    shown = capsys.readouterr()
    assert "BAD   the database" in shown.out
    assert "restore" in shown.out
    assert "Traceback" not in shown.err
