"""An account turns out to have been in other hands: who was told what it said hears so, once, in their language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.takeovers import correct
from storage.records import Flag, Source, Status
from tests.desks import START, Newsroom, newsroom

pytestmark = pytest.mark.usefixtures("engine")

OURS, THEIRS = "Delvar is still under our control.", "Our forces have captured Delvar."


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path) as made:
        yield made


def marked(room: Newsroom, source: str = "front-posts", *, since: datetime | None = START) -> dict[str, Source]:
    """The sources, one of them marked as compromised since then."""
    one = room.desk.sources[source]
    bad = replace(one, flags=(*one.flags, Flag.COMPROMISED), compromised_since=since)
    return {**room.desk.sources, source: bad}


def mark(room: Newsroom, source: str = "front-posts", *, since: datetime | None = START) -> int:
    """The operator marks the account, and the file is taken; how many findings that takes back."""
    return correct(room.store, marked(room, source, since=since), room.now)


def dispute(room: Newsroom) -> None:
    """Two sides, the front's account second."""
    room.publish(THEIRS, key="m")
    room.now += timedelta(minutes=5)
    room.publish(OURS, source="front-posts", key="f")


def act(room: Newsroom, step: str) -> None:
    kept = room.store.findings(tags={"source": "front-posts"})
    steps = {
        "dispute": lambda: dispute(room),
        "tell": lambda: room.tell(minutes=1),
        "mark": lambda: mark(room),
        "later": lambda: mark(room, since=room.now + timedelta(minutes=1)),
        "unknown": lambda: mark(room, since=None),
        "other": lambda: mark(room, "paper"),
        "stands": lambda: [room.judge(one, Status.CONFIRMED) for one in kept],
        "dismiss": lambda: [room.judge(one, Status.DISMISSED) for one in kept],
        "month": lambda: setattr(room, "now", room.now + timedelta(days=30)),
    }
    steps[step]()


#: what happens in this order, and the messages that tell of the dispute
HISTORIES = [
    ("dispute tell mark tell", "first correction"),
    ("dispute tell mark mark tell mark tell", "first correction"),
    ("dispute tell unknown tell", "first correction"),
    ("dispute mark tell", ""),
    ("dispute tell other tell", "first"),
    ("dispute tell later tell", "first"),
    ("dispute tell month unknown tell", "first"),
    ("dispute tell month mark tell", "first correction"),
    ("dispute tell mark tell stands tell mark tell", "first correction update"),
    ("dispute tell dismiss tell mark tell", "first correction"),
]


@pytest.mark.parametrize(("history", "heard"), HISTORIES, ids=[one for one, _ in HISTORIES])
def test_who_was_told_hears_it_once(room: Newsroom, history: str, heard: str) -> None:
    for step in history.split():
        act(room, step)
    told = [why for why, kinds in room.heard() if "contradiction" in kinds]
    assert " ".join(told) == heard


REASONS = {
    "en": "the account was not in its owner's hands",
    "fr": "le compte n'était pas entre les mains de son titulaire",
    "de": "das Konto war nicht in der Hand seines Inhabers",
    "es": "la cuenta no estaba en manos de su titular",
    "ru": "аккаунт был в чужих руках",
    "ar": "لم يكن الحساب في يد صاحبه",
    "fa": "حساب در دست صاحبش نبود",
}


@pytest.mark.parametrize("language", REASONS)
def test_the_reason_is_in_the_desks_language(tmp_path: Path, language: str) -> None:
    routes = (
        "routes:\n  - {desk: foreign, channels: [hook], group_wait: 0s, group_interval: 0s, language: "
        + language
        + "}\n"
    )
    with newsroom(tmp_path, routes) as room:
        for step in ("dispute", "tell", "mark", "tell"):
            act(room, step)
        last = room.channels["hook"].got[-1]
        assert REASONS[language] in last.text
        told = json.loads(last.data)["findings"][0]["judgement"]
        assert told["by"] == "sources.yaml"


def test_a_crash_between_leaves_the_rest_for_the_next_start(room: Newsroom) -> None:
    room.publish(THEIRS, key="m")
    room.publish("Our forces have captured Mirzan.", key="n")
    room.publish(OURS, source="front-posts", key="f")
    room.publish("Mirzan is still under our control.", source="front-posts", key="g")
    first, *rest = room.store.findings(tags={"source": "front-posts"})
    room.judge(first, Status.DISMISSED)  # the one that was done before it died
    assert mark(room) == len(rest) > 0
    assert mark(room) == 0
    assert all(one.status is Status.DISMISSED for one in room.store.findings(tags={"source": "front-posts"}))


def test_what_it_said_is_set_against_nothing_any_more(room: Newsroom) -> None:
    room.publish(OURS, source="front-posts", key="f")
    room.desk = replace(room.desk, sources=marked(room))
    room.now += timedelta(minutes=5)
    assert [one.kind for one in room.publish(THEIRS, key="m")] == ["new_claim"]


def test_what_it_said_before_still_counts(room: Newsroom) -> None:
    room.publish(OURS, source="front-posts", key="f")
    room.now += timedelta(minutes=5)
    room.desk = replace(room.desk, sources=marked(room, since=room.now))
    assert [one.kind for one in room.publish(THEIRS, key="m")] == ["contradiction"]
