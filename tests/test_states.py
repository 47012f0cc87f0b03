"""What people do with a finding beside judging it: the log, the present state, and a snooze that holds and tells."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from alerts.audit import history
from alerts.states import State, state
from storage.records import Action, Deed, Fate, Finding, Status
from tests import test_web
from tests.desks import Newsroom, newsroom
from tests.factory import NOW, after
from tests.test_web import Web

#: fixtures
configuration, site = test_web.configuration, test_web.web

TWO_DESKS = """\
routes:
  - {desk: foreign, channels: [hook], group_wait: 0s, group_interval: 0s, match: {kinds: contradiction}, continue: true}
  - {desk: home, channels: [mail], group_wait: 0s, group_interval: 0s, match: {kinds: contradiction}}
"""


def did(deed: Deed, by: str = "Mina", minutes: float = 0, **more: object) -> Action:
    values: dict[str, object] = {"finding": "f", "cluster": "c", "deed": deed, "by": by, "at": after(minutes=minutes)}
    return Action(**{**values, **more})  # type: ignore[arg-type]


def snooze(until: float, minutes: float = 0, **more: object) -> Action:
    return did(Deed.SNOOZE, minutes=minutes, until=after(minutes=until), **more)


def shown(one: State) -> dict[str, object]:
    """A state in short."""
    return {
        "seen": one.acknowledged.by if one.acknowledged else None,
        "whose": one.claimed.by if one.claimed else None,
        "quiet": [it.desk for it in one.snoozed],
        "notes": [it.why for it in one.notes],
    }


NOTHING: dict[str, object] = {"seen": None, "whose": None, "quiet": [], "notes": []}
BOTH = [snooze(60, desk="foreign"), snooze(60, desk="home")]
#: the log, the minute at which one looks, what is shown then
LOGS: list[tuple[list[Action], float, dict[str, object]]] = [
    ([], 0, {}),
    ([did(Deed.ACKNOWLEDGE), did(Deed.ACKNOWLEDGE, "Omid", 5)], 9, {"seen": "Mina"}),
    ([did(Deed.CLAIM)], 9, {"whose": "Mina"}),
    ([did(Deed.CLAIM), did(Deed.CLAIM, "Omid", 5)], 9, {"whose": "Omid"}),
    ([did(Deed.CLAIM), did(Deed.RELEASE, "Omid", 5)], 9, {}),
    ([did(Deed.CLAIM), did(Deed.RELEASE, minutes=5), did(Deed.CLAIM, "Omid", 6)], 9, {"whose": "Omid"}),
    ([snooze(60)], 59, {"quiet": [None]}),
    ([snooze(60)], 60, {}),
    ([snooze(60), snooze(10, 5)], 20, {}),
    (BOTH, 20, {"quiet": ["foreign", "home"]}),
    ([BOTH[0], BOTH[1], did(Deed.WAKE, minutes=5, desk="home")], 20, {"quiet": ["foreign"]}),
    ([snooze(60), did(Deed.WAKE, minutes=5, desk="home")], 20, {}),
    ([snooze(60, desk="foreign"), did(Deed.WAKE, minutes=5)], 20, {}),
    ([did(Deed.NOTE, why="called"), did(Deed.NOTE, minutes=1, why="no")], 9, {"notes": ["called", "no"]}),
]  # fmt: skip


@pytest.mark.parametrize(("log", "at", "wanted"), LOGS)
def test_the_present_state_is_what_the_log_says(log: list[Action], at: float, wanted: dict[str, object]) -> None:
    assert shown(state(log, NOW + timedelta(minutes=at))) == {**NOTHING, **wanted}


# --- a snooze, told as a script in time -----------------------------------------------------------


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path, TWO_DESKS) as one:
        yield one


def dispute(room: Newsroom) -> Finding:
    """The ministry says it holds the town; the Front says that it does."""
    room.publish("Delvar is under our control.", source="ministry")
    (found,) = [one for one in room.publish("Delvar is under our control.", source="front-posts") if one.relation]
    return found


def put_off(room: Newsroom, of: Finding, minutes: float, desk: str | None = None) -> Action:
    action = Action(
        finding=of.id, cluster=of.cluster, deed=Deed.SNOOZE, by="Mina", desk=desk, at=room.now,
        until=room.now + timedelta(minutes=minutes),
    )  # fmt: skip
    assert room.store.act(action)
    return action


def goes_on(room: Newsroom) -> Finding:
    """The dispute goes on: a third one takes a side."""
    text = "The Karsan Front does not control Delvar, Nadir Karim said."
    return next(one for one in room.publish(text, source="paper") if one.kind == "contradiction")


def test_a_snoozed_dispute_is_not_told_until_then_and_told_then(room: Newsroom) -> None:
    first = dispute(room)
    room.tell(minutes=1)
    assert len(room.heard("hook")) == 1
    put_off(room, first, 60)
    more = goes_on(room)
    assert more.cluster == first.cluster
    for _ in range(5):
        room.tell(minutes=11)
    assert (len(room.heard("hook")), len(room.heard("mail"))) == (1, 1), "nothing between minute 1 and minute 61"
    assert {one.fate for one in room.store.told(more.id, room.now)} == {Fate.SNOOZED}
    assert (room.store.counts().snoozed, room.store.counts().waiting) == (2, 0)
    room.tell(minutes=6)
    assert room.heard("hook")[1:] == [("more", ("contradiction",))]
    assert room.heard("mail")[1:] == [("more", ("contradiction",))]
    room.tell(hours=5)
    assert len(room.heard("hook")) == 2, "once"


def test_a_snooze_of_one_desk_is_no_other_desks(room: Newsroom) -> None:
    first = dispute(room)
    room.tell(minutes=1)
    put_off(room, first, 60, desk="foreign")
    goes_on(room)
    room.tell(minutes=1)
    assert (len(room.heard("hook")), len(room.heard("mail"))) == (1, 2)


def test_another_dispute_is_told_meanwhile(room: Newsroom) -> None:
    first = dispute(room)
    room.tell(minutes=1)
    put_off(room, first, 60)
    room.publish("Mirzan is under our control.", key="3")
    room.publish("Mirzan is under our control.", key="3", source="front-posts")
    room.tell(minutes=1)
    assert len(room.heard("hook")) == 2


def test_to_wake_it_tells_what_waited(room: Newsroom) -> None:
    first = dispute(room)
    room.tell(minutes=1)
    put_off(room, first, 60)
    goes_on(room)
    room.tell(minutes=1)
    assert room.store.act(Action(finding=first.id, cluster=first.cluster, deed=Deed.WAKE, by="Omid", at=room.now))
    room.tell(minutes=1)
    assert len(room.heard("hook")) == 2


def test_what_is_dismissed_meanwhile_is_not_told_when_it_ends(room: Newsroom) -> None:
    first = dispute(room)
    room.tell(minutes=1)
    put_off(room, first, 60)
    more = goes_on(room)
    room.tell(minutes=1)
    room.judge(more, Status.DISMISSED)
    room.tell(hours=2)
    assert len(room.heard("hook")) == 1
    assert {one.fate for one in room.store.told(more.id, room.now)} == {Fate.WITHDRAWN}


def test_a_snooze_that_is_made_longer_holds_what_waited_already(room: Newsroom) -> None:
    first = dispute(room)
    room.tell(minutes=1)
    put_off(room, first, 60)
    goes_on(room)
    room.tell(minutes=30)
    put_off(room, first, 120)
    room.tell(minutes=60)
    assert len(room.heard("hook")) == 1
    room.tell(minutes=61)
    assert len(room.heard("hook")) == 2


def test_actions_are_kept_and_found_by_state(room: Newsroom) -> None:
    one = dispute(room)
    for minute, deed in enumerate((Deed.ACKNOWLEDGE, Deed.CLAIM, Deed.NOTE)):
        act = Action(finding=one.id, cluster=one.cluster, deed=deed, by="Mina", at=room.now + timedelta(minutes=minute))
        assert room.store.act(act)
    assert [it.deed for it in room.store.actions(one.id)] == [Deed.ACKNOWLEDGE, Deed.CLAIM, Deed.NOTE]
    assert [it.id for it in room.store.findings(tags={"state": "claimed"})] == [one.id]
    let = Action(finding=one.id, cluster=one.cluster, deed=Deed.RELEASE, by="Mina", at=room.now + timedelta(hours=1))
    assert room.store.act(let)
    assert room.store.findings(tags={"state": "claimed"}) == []
    assert [it.id for it in room.store.findings(tags={"state": "acknowledged"})] == [one.id]


def test_an_action_on_nothing_is_kept_nowhere(room: Newsroom) -> None:
    assert not room.store.act(did(Deed.CLAIM))
    assert room.store.actions("f") == []


def test_a_snooze_is_found_by_state_until_it_ends(room: Newsroom) -> None:
    one = dispute(room)
    put_off(room, one, 60)
    assert [it.id for it in room.store.findings(tags={"state": "snoozed"})] == [one.id]
    room.tell(minutes=61)
    assert room.store.findings(tags={"state": "snoozed"}) == []


# --- the dashboard and the interface for machines -------------------------------------------------

ATTACK = "<b>بگو</b>\u202e"


def post(site: Web, of: Finding, **wish: object) -> tuple[int, dict[str, object]]:
    answer = site.client.post(f"/api/v1/findings/{of.id}/actions", json={"by": "Mina", **wish})
    return answer.status_code, answer.json()


def test_the_interface_keeps_an_action_and_shows_where_the_finding_stands(site: Web) -> None:
    of = site.found()
    assert post(site, of, deed="acknowledge")[0] == 201
    site.now = after(minutes=1)
    assert post(site, of, deed="claim", why=ATTACK)[0] == 201
    status, kept = post(site, of, deed="snooze", until="2h", desk="foreign")
    assert (status, kept["until"], kept["via"]) == (201, "2030-03-01T11:01:00Z", "api")
    shown = site.client.get(f"/api/v1/findings/{of.id}").json()
    assert shown["state"]["acknowledged"]["by"] == "Mina"
    assert shown["state"]["claimed"]["why"] == ATTACK
    assert [one["desk"] for one in shown["state"]["snoozed"]] == ["foreign"]
    assert [one["deed"] for one in shown["actions"]] == ["acknowledge", "claim", "snooze"]
    assert [one["what"] for one in shown["history"]] == ["acknowledge", "claim", "snooze"]


UNCLEAR: list[tuple[dict[str, object], str]] = [
    ({"deed": "snooze"}, "until when"),
    ({"deed": "snooze", "until": "soon"}, "a length"),
    ({"deed": "snooze", "until": "2030-02-01"}, "after now"),
    ({"deed": "snooze", "until": "31d"}, "within 30 days"),
    ({"deed": "note"}, "empty"),
    ({"deed": "confirm"}, "judge"),
    ({"deed": "mute"}, "mute"),
]


@pytest.mark.parametrize(("wish", "why"), UNCLEAR)
def test_what_is_unclear_is_refused_in_words(site: Web, wish: dict[str, object], why: str) -> None:
    of = site.found()
    status, said = post(site, of, **wish)
    assert (status, why in str(said["detail"])) == (422, True)
    assert site.store.actions(of.id) == []


def test_nothing_is_done_with_what_is_not_there(site: Web) -> None:
    answer = site.client.post("/api/v1/findings/nothing/actions", json={"deed": "claim", "by": "Mina"})
    assert answer.status_code == 404


def test_the_page_and_the_list_say_where_a_finding_stands(site: Web) -> None:
    of = site.found()
    form = {"token": "the-token", "by": f"Mina {ATTACK}", "deed": "claim"}
    answer = site.client.post(f"/findings/{of.id}/actions", data=form, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/findings/{of.id}#state")
    for path in ("/", f"/findings/{of.id}"):
        text = site.client.get(path).text
        assert "looked after by <bdi>Mina &lt;b&gt;" in text
        assert "\u202e" not in text
    assert "Let it go" in site.client.get(f"/findings/{of.id}").text
    assert of.id in site.client.get("/?state=claimed").text
    assert of.id not in site.client.get("/?state=snoozed").text
    assert len(site.client.get("/api/v1/findings?state=claimed").json()["items"]) == 1
    assert site.client.get("/api/v1/findings?state=odd").status_code == 422


@pytest.mark.parametrize(
    "form", [{"token": "another"}, {"by": " "}, {"deed": "snooze", "length": "long"}, {"deed": "mute", "length": ""}]
)
def test_a_form_that_is_not_ours_or_is_unclear_does_nothing(site: Web, form: dict[str, str]) -> None:
    of = site.found()
    sent = {"token": "the-token", "by": "Mina", "deed": "acknowledge", "why": "so", **form}
    assert site.client.post(f"/findings/{of.id}/actions", data=sent).status_code in (403, 422)
    assert site.store.actions(of.id) == []
    assert site.store.mutes() == []


def test_who_was_told_what_and_what_they_did_is_one_story(room: Newsroom) -> None:
    of = dispute(room)
    room.tell(minutes=1)
    put_off(room, of, 60, desk="foreign")
    more = goes_on(room)
    room.tell(minutes=1)
    room.judge(more, Status.CONFIRMED, why="checked")
    told = history(
        room.store.told(more.id, room.now), room.store.deliveries_of(more.id), room.store.judgements(more.id),
        room.store.actions(more.id), {},
    )  # fmt: skip
    assert sorted((one.what, one.who, one.words) for one in told) == [
        ("judged", "Mina", "confirmed: checked"),
        ("snooze", "Mina", "snoozed by Mina for foreign until 2030-03-06 10:11 UTC"),
        ("told", "foreign through hook", "first: waits: snoozed by Mina for foreign until 2030-03-06 10:11 UTC"),
        ("told", "home through mail", "first: sent"),
    ]
