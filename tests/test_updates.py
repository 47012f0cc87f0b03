"""What changes, corrects or takes back a claim reaches everybody who was told of what rests on it, in that thread."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from alerts.message import wording
from storage.records import Status
from storage.store._told import _CLAIMS_TOLD, _RESTING, _TOLD
from tests import databases
from tests.desks import Newsroom, newsroom

pytestmark = pytest.mark.usefixtures("engine")

#: the first desk wants contradictions and figures alone; the second one wants everything of the front
ROUTES = """\
routes:
  - {desk: foreign, channels: [hook], match: {kinds: [contradiction, figures]}, group_wait: 0s, group_interval: 0s,
     continue: true}
  - {desk: front, channels: [mail], match: {actors: [front]}, group_wait: 0s, group_interval: 0s, group_by: [kind]}
"""
TOWN = (
    ("ministry", "1", "Our forces have captured Delvar."),
    ("front-posts", "f", "Delvar is still under our control."),
)
DEAD = (
    ("ministry", "1", "In Delvar 30 civilians were killed in the shelling."),
    ("front-posts", "f", "In Delvar 3 civilians were killed in the shelling."),
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path, ROUTES) as made:
        yield made


def play(room: Newsroom, *steps: tuple[str, str, str]) -> None:
    """Publish texts one after another, each sent before the next; an empty text is a take-down."""
    for source, key, text in steps:
        room.now += timedelta(minutes=20)
        if text:
            room.publish(text, source=source, key=key)
        else:
            room.gone(source=source, key=key)
        room.tell()


#: what was told, what happened then, and the kinds of which the first desk hears as updates
CASES = [
    (TOWN, (("ministry", "1", "Our forces have not captured Delvar."),), ["edit"]),
    (TOWN, (("front-posts", "f", "Delvar is no longer under our control."),), ["edit"]),
    (TOWN, (("ministry", "1", "Our forces have captured Delvar!"),), []),
    (TOWN, (("ministry", "1", "Our forces have captured Delvar!"),
            ("ministry", "1", "Our forces have not captured Delvar.")), ["edit"]),
    (TOWN, (("ministry", "1", "Our forces have captured Delvar. In Mirzan 12 people died."),
            ("ministry", "1", "Our forces have captured Delvar. In Mirzan 22 people died.")), []),
    (TOWN, (("ministry", "1", ""),), ["deletion"]),
    (TOWN, (("ministry", "1", "Our forces have captured Delvar!"), ("ministry", "1", "")), ["deletion"]),
    (TOWN, (("ministry", "2", "Correction: our forces have not captured Delvar."),), ["reversal"]),
    (TOWN, (("ministry", "2", "We retract the statement that our forces captured Delvar."),), ["reversal"]),
    (TOWN, (("ministry", "2", "In Mirzan 12 people died."), ("ministry", "2", "In Mirzan 22 people died.")), []),
    (DEAD, (("ministry", "2", "Correction: 3 civilians were killed in the shelling in Delvar."),), ["figures"]),
    (DEAD, (("ministry", "1", "In Delvar 3 civilians were killed in the shelling."),), ["edit"]),
    (DEAD, (("ministry", "1", "In Delvar 3 civilians were killed in the shelling."), ("ministry", "1", "")),
     ["edit", "deletion"]),
]  # fmt: skip


@pytest.mark.parametrize(("first", "then", "kinds"), CASES)
def test_who_was_told_of_a_claim_hears_what_becomes_of_it(
    room: Newsroom, first: tuple[tuple[str, str, str], ...], then: tuple[tuple[str, str, str], ...], kinds: list[str]
) -> None:
    play(room, *first)
    told = room.heard("hook")
    assert [reason for reason, _ in told] == ["first"]
    play(room, *then)
    assert room.heard("hook")[1:] == [("update", (kind,)) for kind in kinds]
    assert len({one.thread for one in room.channels["hook"].got}) == 1, "one thread"


def test_a_desk_whose_route_takes_it_hears_it_once_and_in_the_thread_it_knows(room: Newsroom) -> None:
    play(room, *TOWN)
    (first,) = room.channels["mail"].got
    play(room, ("front-posts", "f", "Delvar is no longer under our control."))
    assert room.heard("mail")[1:] == [("update", ("edit",))]
    assert {one.thread for one in room.channels["mail"].got} == {first.thread}


def test_who_was_not_told_hears_nothing(room: Newsroom) -> None:
    play(room, TOWN[0], ("ministry", "1", "Our forces have not captured Delvar."))
    assert room.heard("hook") == []


def test_an_alert_that_still_waits_and_its_update_go_out_together(tmp_path: Path) -> None:
    with newsroom(tmp_path, ROUTES.replace("group_wait: 0s", "group_wait: 1h")) as room:
        for source, key, text in TOWN:
            room.publish(text, source=source, key=key)
        room.publish("Our forces have not captured Delvar.")
        room.tell(hours=2)
        assert room.heard("hook") == [("update", ("contradiction", "edit"))]


def test_an_alert_that_was_withdrawn_unsent_draws_no_update(tmp_path: Path) -> None:
    with newsroom(tmp_path, ROUTES.replace("group_wait: 0s", "group_wait: 1h")) as room:
        for source, key, text in TOWN:
            found = room.publish(text, source=source, key=key)
        room.judge(found[0], Status.DISMISSED)
        room.publish("Our forces have not captured Delvar.")
        room.tell(hours=2)
        assert room.heard("hook") == []


@pytest.mark.parametrize("text", ["Our forces have captured Delvar.", "Good morning to all of you."])
def test_who_was_told_that_it_went_hears_that_it_is_there_again(tmp_path: Path, text: str) -> None:
    deletions = "routes:\n  - {desk: foreign, channels: [hook], match: {kinds: [deletion]}, group_wait: 0s}\n"
    with newsroom(tmp_path, deletions) as room:
        room.publish(text)
        assert room.back() == (), "it had not gone"
        room.gone()
        room.tell()
        room.now += timedelta(minutes=20)
        assert [one.kind for one in room.back()] == ["restored"]
        room.tell(minutes=20)
        assert room.heard() == [("first", ("deletion",)), ("update", ("restored",))]
        assert len({one.thread for one in room.channels["hook"].got}) == 1
        room.now += timedelta(minutes=20)
        assert [one.kind for one in room.gone()] == ["deletion"], "and it went again"


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ru", "ar", "fa"])
def test_an_update_says_that_it_is_one(tmp_path: Path, language: str) -> None:
    routes = ROUTES.replace("group_wait: 0s", f"group_wait: 0s, language: {language}")
    with newsroom(tmp_path, routes) as room:
        play(room, *TOWN, ("ministry", "1", ""))
        message, words = room.channels["hook"].got[-1], wording(language)
        assert message.subject.startswith(f"{words.update}: {words.kinds['deletion']}")
        assert message.text.startswith(words.concerns)


def test_who_was_told_is_looked_up_by_index(room: Newsroom) -> None:
    with room.store._read() as connection:
        for query in (_TOLD.params(findings=["f"]), _RESTING.params(claims=["c"]), _CLAIMS_TOLD.params(document="d")):
            plan = databases.plan(connection, query, small=True)
            assert all(plan.values()), plan
