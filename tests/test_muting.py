"""What is muted is stored, counted when the mute ends, and never lost; corrections pass."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from alerts.audit import history
from alerts.muting import muted
from alerts.wording import wording
from storage.records import Alert, Fate, Finding, Mute, Reason, Status
from tests import test_web
from tests.desks import Newsroom, newsroom
from tests.factory import NOW, after, alert, claim, document, finding, statement
from tests.test_web import Web

#: fixtures
configuration, site = test_web.configuration, test_web.web

ROUTES = """\
routes:
  - {desk: foreign, channels: [hook], group_wait: 0s, group_interval: 0s, match: {kinds: contradiction}, continue: true}
  - {desk: home, channels: [mail], group_wait: 0s, group_interval: 0s, match: {kinds: contradiction}, digest: "07:00"}
"""


def mute(**named: object) -> Mute:
    values: dict[str, object] = {"by": "Mina", "why": "told by the agency", "at": NOW, "until": after(days=1)}
    return Mute(**{**values, **named})  # type: ignore[arg-type]


JOINT = finding(claim(statement(document(source="agency"), actor="front", joint=("ally",), principal="state")))
FITS = [
    (mute(cluster="control of kesh"), True),
    (mute(cluster="control of nova"), False),
    (mute(rule="R-CTRL"), True),
    (mute(actor="front"), True),
    (mute(actor="ally"), True),
    (mute(actor="state"), True),
    (mute(actor="ministry"), False),
    (mute(source="agency"), True),
    (mute(source="front-posts"), False),
    (mute(actor="front", rule="R-CTRL"), True),
    (mute(actor="front", rule="R-DEAD"), False),
    (mute(rule="R-CTRL", desk="foreign"), True),
    (mute(rule="R-CTRL", desk="home"), False),
    (mute(rule="R-CTRL", until=NOW), False),
    (mute(rule="R-CTRL", until=None), True),
    (mute(rule="R-CTRL", until=None, lifted_at=NOW, lifted_by="Omid"), False),
]


@pytest.mark.parametrize(("one", "fits"), FITS)
def test_everything_that_a_mute_names_must_fit(one: Mute, fits: bool) -> None:
    assert (muted(alert(JOINT), JOINT, [one], NOW) is one) is fits


PASSES = [
    alert(JOINT, reason=Reason.CORRECTION),
    alert(JOINT, reason=Reason.UPDATE),
    alert(JOINT, reason=Reason.DIGEST, mute="another that ended"),
]


@pytest.mark.parametrize("one", PASSES)
def test_corrections_updates_and_counts_pass(one: Alert) -> None:
    assert muted(one, JOINT, [mute(rule="R-CTRL")], NOW) is None


# --- scripts in time --------------------------------------------------------------------------------


@pytest.fixture
def room(tmp_path: Path, engine: str) -> Iterator[Newsroom]:
    with newsroom(tmp_path, ROUTES) as one:
        yield one


def clash(room: Newsroom, place: str) -> Finding:
    room.publish(f"{place} is under our control.", key=place)
    found = room.publish(f"{place} is under our control.", key=place, source="front-posts")
    return next(one for one in found if one.kind == "contradiction")


def silence(room: Newsroom, minutes: float | None = 60, **named: object) -> Mute:
    until = None if minutes is None else room.now + timedelta(minutes=minutes)
    one = mute(**{"actor": "front", "at": room.now, "until": until, **named})
    room.store.mute(one)
    return one


def fates(room: Newsroom, of: Finding) -> list[tuple[str, Fate]]:
    return [(one.alert.channel, one.fate) for one in room.store.told(of.id, room.now)]


def test_what_is_muted_is_kept_and_counted_in_one_line_when_the_mute_ends(room: Newsroom) -> None:
    one = silence(room)
    found = [clash(room, place) for place in ("Delvar", "Mirzan", "Tonara")]
    for _ in range(5):
        room.tell(minutes=11)
    assert room.heard() == [], "nothing between minute 0 and minute 55"
    assert fates(room, found[0]) == [("hook", Fate.MUTED), ("mail", Fate.MUTED)]
    assert {it.held for it in room.store.told(found[0].id, room.now)} == {one.id}
    assert room.store.held_by([one.id]) == {one.id: 6}
    assert (room.store.counts().muted, room.store.counts().waiting) == (6, 0)
    room.tell(minutes=6)
    assert [reason for reason, _ in room.heard()] == ["digest"]
    (message,) = room.channels["hook"].got
    assert message.subject.startswith("3 findings were muted, 2030-03-06")
    assert f"/?mute={one.id}" in message.text
    assert {it["id"] for it in json.loads(message.data)["findings"]} == {it.id for it in found}
    assert [it.id for it in room.store.findings(tags={"mute": one.id})] == [
        it.id for it in sorted(found, key=lambda it: it.id, reverse=True)
    ]
    assert fates(room, found[0])[0] == ("hook", Fate.MUTED), "by which mute is still known"
    room.tell(hours=1)
    assert len(room.heard()) == 1, "once"


def test_a_desk_that_has_a_digest_reads_the_count_in_it(room: Newsroom) -> None:
    silence(room)
    clash(room, "Delvar")
    room.tell(minutes=61)
    assert room.heard("mail") == []
    room.tell(days=1)
    assert [reason for reason, _ in room.heard("mail")] == ["digest"]


def test_what_waited_before_the_mute_is_held_too(room: Newsroom) -> None:
    of = clash(room, "Delvar")
    silence(room)
    room.tell(minutes=1)
    assert room.heard() == []
    assert fates(room, of)[0] == ("hook", Fate.MUTED)


def test_what_comes_after_the_mute_is_told(room: Newsroom) -> None:
    silence(room)
    room.tell(minutes=61)
    clash(room, "Delvar")
    room.tell(minutes=1)
    assert room.heard() == [("first", ("contradiction",))]


def test_a_mute_that_held_nothing_says_nothing(room: Newsroom) -> None:
    silence(room)
    room.tell(minutes=61)
    room.tell(minutes=1)
    assert room.heard() == []


def test_a_lifted_mute_ends_at_once_and_counts(room: Newsroom) -> None:
    one = silence(room, None)
    clash(room, "Delvar")
    room.tell(days=400)
    assert room.heard() == []
    lifted = room.store.lift(one.id, "Omid", room.now)
    assert lifted is not None
    assert (lifted.lifted_by, lifted.ended_at(room.now)) == ("Omid", room.now)
    room.tell(minutes=1)
    assert [reason for reason, _ in room.heard()] == ["digest"]
    room.tell(minutes=1)
    again = room.store.lift(one.id, "Mina", room.now)
    assert again == lifted, "lifting twice lifts once"


def test_a_correction_passes_a_mute(room: Newsroom) -> None:
    of = clash(room, "Delvar")
    room.tell(minutes=1)
    silence(room)
    room.judge(of, Status.DISMISSED)
    room.tell(minutes=1)
    assert [reason for reason, _ in room.heard()] == ["first", "correction"]


def test_what_was_dismissed_under_the_mute_is_not_counted(room: Newsroom) -> None:
    silence(room)
    of = clash(room, "Delvar")
    room.tell(minutes=1)
    room.judge(of, Status.DISMISSED)
    room.tell(hours=2)
    assert room.heard() == []


def test_what_stands_after_all_is_told_when_the_mute_is_over(room: Newsroom) -> None:
    silence(room)
    of = clash(room, "Delvar")
    room.tell(minutes=1)
    room.judge(of, Status.DISMISSED)
    room.tell(hours=2)
    room.judge(of, Status.CONFIRMED)
    room.tell(minutes=1)
    assert room.heard() == [("first", ("contradiction",))]


def test_a_mute_of_one_desk_leaves_the_others(room: Newsroom) -> None:
    silence(room, desk="home")
    of = clash(room, "Delvar")
    room.tell(minutes=1)
    assert (len(room.heard()), fates(room, of)) == (1, [("hook", Fate.SENT), ("mail", Fate.MUTED)])


def test_two_mutes_that_overlap_count_a_finding_once(room: Newsroom) -> None:
    first = silence(room)
    room.now += timedelta(seconds=1)
    second = silence(room, 120, actor=None, rule="R-CTRL", by="Omid")
    clash(room, "Delvar")
    for minutes in (1, 60, 60):
        room.tell(minutes=minutes)
    assert [reason for reason, _ in room.heard()] == ["digest"]
    assert room.store.held_by([first.id, second.id]) == {first.id: 2, second.id: 0}


def test_a_mute_is_found_again_in_order(room: Newsroom) -> None:
    first = silence(room)
    room.now += timedelta(minutes=5)
    second = silence(room, rule="R-CTRL")
    assert room.store.mutes() == [second, first]
    assert room.store.mutes(limit=1) == [second]
    assert room.store.mutes(before=second.id) == [first]
    assert room.store.running_mutes(room.now + timedelta(minutes=58)) == [second]
    assert room.store.mutes_by_id([first.id, "nothing"]) == {first.id: first}
    assert room.store.lift("nothing", "Mina", room.now) is None


@pytest.mark.parametrize("code", ["en", "fr", "de", "es", "ar", "fa", "ru"])
def test_the_count_is_said_in_every_desk_language(code: str) -> None:
    words = wording(code)
    assert "2030" in words.counted(words.more_muted, 1, span="2030")
    assert words.number(7) in words.counted(words.more_muted, 7, span="2030")
    assert code == "en" or wording(code).more_muted != wording("en").more_muted


def test_the_id_of_what_counts_is_not_that_of_what_it_counts() -> None:
    plain = alert(JOINT, reason=Reason.DIGEST)
    assert len({plain.id, replace(plain, mute="a").id, replace(plain, mute="b").id}) == 3


# --- the dashboard and the interface for machines -------------------------------------------------

GOOD = {"actor": "front", "by": "Mina", "why": "told by the agency", "until": "3d"}


def test_the_interface_adds_lists_and_lifts_mutes(site: Web) -> None:
    made = site.client.post("/api/v1/mutes", json=GOOD)
    assert (made.status_code, made.json()["until"], made.json()["running"]) == (201, "2030-03-04T09:00:00Z", True)
    site.now = after(minutes=1)
    assert site.client.post("/api/v1/mutes", json={**GOOD, "until": "lifted"}).json()["until"] is None
    listed = site.client.get("/api/v1/mutes?limit=1").json()
    assert [one["until"] for one in listed["items"]] == [None]
    older = site.client.get(f"/api/v1/mutes?before={listed['next']}").json()
    assert [(one["actor"], one["held"]) for one in older["items"]] == [("front", 0)]
    lifted = site.client.delete(f"/api/v1/mutes/{made.json()['id']}?by=Omid").json()
    assert (lifted["running"], lifted["lifted_by"]) == (False, "Omid")
    assert datetime.fromisoformat(lifted["ended_at"]) == after(minutes=1)
    assert site.client.delete("/api/v1/mutes/nothing?by=Omid").status_code == 404
    assert site.client.delete(f"/api/v1/mutes/{made.json()['id']}").status_code == 422, "by whom?"


@pytest.mark.parametrize(
    "wrong",
    [
        {"actor": None}, {"why": " "}, {"by": " "}, {"by": ""}, {"until": "91d"}, {"until": "2030-02-01"},
        {"until": ""}, {"until": "some day"},
    ],
)  # fmt: skip
def test_a_mute_says_what_until_when_by_whom_and_why(site: Web, wrong: dict[str, str | None]) -> None:
    assert site.client.post("/api/v1/mutes", json={**GOOD, **wrong}).status_code == 422
    assert site.store.mutes() == []


def test_the_page_lists_running_and_past_mutes_and_makes_one(site: Web) -> None:
    form = {"token": "the-token", **GOOD, "why": "<b>جنگ</b>"}
    assert site.client.post("/mutes", data=form, follow_redirects=False).status_code == 303
    (one,) = site.store.mutes()
    text = site.client.get("/mutes").text
    assert "&lt;b&gt;جنگ&lt;/b&gt;" in text
    assert f'action="/mutes/{one.id}/lift"' in text
    lift = {"token": "the-token", "by": "Omid"}
    assert site.client.post(f"/mutes/{one.id}/lift", data=lift, follow_redirects=False).status_code == 303
    text = site.client.get("/mutes").text
    assert "lifted by <bdi>Omid</bdi>" in text
    assert f'action="/mutes/{one.id}/lift"' not in text
    assert site.client.post("/mutes", data={**form, "token": "another"}).status_code == 403


def test_a_finding_says_by_which_mute_it_would_be_held(site: Web) -> None:
    of = site.found()
    site.client.post("/api/v1/mutes", json={**GOOD, "actor": "ministry"})
    (held,) = site.client.get(f"/api/v1/findings/{of.id}").json()["state"]["muted"]
    assert (held["actor"], held["by"]) == ("ministry", "Mina")
    shown = site.client.get(f"/findings/{of.id}").text
    assert 'Muted by <bdi>Mina</bdi> until <span dir="ltr">2030-03-04 09:00 UTC</span>' in shown


def test_a_mute_from_the_page_of_a_finding_names_what_was_chosen(site: Web) -> None:
    of = site.found()
    form = {
        "token": "the-token", "by": "Mina", "deed": "mute", "why": "noise", "length": "3d",
        "scope": ["actor", "rule"], "desk": "home",
    }  # fmt: skip
    assert site.client.post(f"/findings/{of.id}/actions", data=form, follow_redirects=False).status_code == 303
    (one,) = site.store.mutes()
    assert (one.actor, one.rule, one.cluster, one.source, one.desk) == ("ministry", "R-CTRL", None, None, "home")


def test_what_is_muted_is_counted_for_the_operator(site: Web) -> None:
    text = site.client.get("/metrics").text
    assert "gainsay_alerts_muted 0.0" in text
    assert "gainsay_alerts_snoozed 0.0" in text


def test_the_story_of_a_finding_says_by_which_mute_it_was_not_told(room: Newsroom) -> None:
    one = silence(room)
    of = clash(room, "Delvar")
    room.tell(minutes=1)
    room.tell(minutes=61)
    told = history(room.store.told(of.id, room.now), room.store.deliveries_of(of.id), [], [], {one.id: one})
    words = f"muted by Mina until 2030-03-06 10:10 UTC (mute {one.id}, actor front): told by the agency"
    assert [(it.who, it.words) for it in told if it.who.startswith("foreign")] == [
        ("foreign through hook", f"first: not told by itself: {words}"),
        ("foreign through hook", f"digest: sent in a line that counts what mute {one.id} held"),
    ]
