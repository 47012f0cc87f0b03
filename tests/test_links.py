"""Links and buttons that act from the message: made, read, refused."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from alerts.links import LASTS, OFFERED, BadLink, Expired, Link, Signer, button, pressed, read, token
from alerts.message import Message
from monitor import clock
from monitor.app import App
from monitor.web import create_app
from storage.records import Deed, Finding, Status, digest
from tests import test_web
from tests.desks import newsroom
from tests.factory import NOW
from tests.test_web import Web

#: fixtures
configuration, site = test_web.configuration, test_web.web

KEY, OTHER = b"a key of this installation", b"a key of another one"
FINDING = digest("some finding")
LINK = Link(finding=FINDING, deed=Deed.DISMISS, desk="foreign", channel="desk-mail", until=NOW + LASTS)


def test_a_link_says_what_it_was_made_for() -> None:
    assert read(token(LINK, KEY), KEY, NOW) == LINK
    assert read(token(LINK, KEY), KEY, LINK.until - timedelta(seconds=1)) == LINK


def test_a_link_ends_and_still_says_which_finding() -> None:
    with pytest.raises(Expired) as caught:
        read(token(LINK, KEY), KEY, LINK.until)
    assert caught.value.finding == FINDING


def test_a_link_of_another_key_is_none_of_ours() -> None:
    with pytest.raises(BadLink):
        read(token(LINK, OTHER), KEY, NOW)


def test_no_part_of_a_link_can_be_changed() -> None:
    whole = token(LINK, KEY)
    for at, sign in enumerate(whole):
        other = whole[:at] + ("A" if sign != "A" else "B") + whole[at + 1 :]
        with pytest.raises(BadLink):
            read(other, KEY, NOW)


def test_a_link_cannot_be_turned_into_another() -> None:
    body, _, signature = token(LINK, KEY).partition(".")
    raw = base64.urlsafe_b64decode(body + "==").replace(b"dismiss", b"confirm")
    forged = base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
    with pytest.raises(BadLink):
        read(f"{forged}.{signature}", KEY, NOW)


@given(st.text())
def test_nonsense_is_a_bad_link_and_nothing_else(text: str) -> None:
    for reader in (lambda: read(text, KEY, NOW), lambda: pressed(text, KEY)):
        with pytest.raises(BadLink):
            reader()


@pytest.mark.parametrize("cut", [1, 5, 20])
def test_a_link_that_was_cut_is_refused(cut: int) -> None:
    with pytest.raises(BadLink):
        read(token(LINK, KEY)[:-cut], KEY, NOW)


def test_a_message_gets_a_link_for_each_thing_that_can_be_done() -> None:
    made = Signer(base="https://desk.example", key=KEY).act_links(FINDING, "foreign", "desk-mail", NOW)
    assert tuple(made) == OFFERED
    for deed, url in made.items():
        assert url.startswith("https://desk.example/act/")
        assert read(url.rpartition("/")[2], KEY, NOW) == Link(
            finding=FINDING, deed=deed, desk="foreign", channel="desk-mail", until=NOW + LASTS
        )


def test_there_are_no_links_where_nobody_knows_where_the_dashboard_is() -> None:
    assert Signer(base="", key=KEY).act_links(FINDING, "foreign", "desk-mail", NOW) == {}


@pytest.mark.parametrize("deed", OFFERED)
def test_a_button_fits_where_telegram_keeps_it_and_says_what_it_was_made_for(deed: Deed) -> None:
    made = button(deed, FINDING, KEY)
    assert len(made.encode()) <= 64
    assert pressed(made, KEY) == (deed, FINDING)
    with pytest.raises(BadLink):
        pressed(made, OTHER)
    with pytest.raises(BadLink):
        pressed(made.replace(FINDING, digest("another")), KEY)


def test_a_button_is_no_link() -> None:
    """One key signs both; neither passes for the other."""
    with pytest.raises(BadLink):
        read(button(Deed.CONFIRM, FINDING, KEY), KEY, NOW)
    with pytest.raises(BadLink):
        pressed(token(LINK, KEY), KEY)


# --- the page behind a link -----------------------------------------------------------------------


def address(site: Web, of: Finding, deed: Deed, **more: object) -> str:
    link = Link(finding=of.id, deed=deed, desk="foreign", channel="desk-mail", until=NOW + LASTS)
    return f"/act/{token(replace(link, **more), test_web.KEY)}"  # type: ignore[arg-type]


@pytest.mark.parametrize("deed", OFFERED)
def test_to_open_a_link_does_nothing(site: Web, deed: Deed) -> None:
    of = site.found()
    for _ in range(2):
        answer = site.client.get(address(site, of, deed))
        assert answer.status_code == 200
    assert answer.text.count("<button>") == 1
    assert site.client.head(address(site, of, deed)).status_code == 200
    assert (site.store.actions(of.id), site.store.judgements(of.id), site.store.mutes()) == ([], [], [])
    assert answer.headers["referrer-policy"] == "same-origin"


#: what is done, what the form says, what stands then
DONE: list[tuple[Deed, dict[str, object], str]] = [
    (Deed.CONFIRM, {}, "confirmed by foreign (through desk-mail)"),
    (Deed.DISMISS, {"reason": "speaker", "by": "Mina"}, "dismissed by Mina"),
    (Deed.ACKNOWLEDGE, {}, "acknowledge by foreign (through desk-mail) through desk-mail for foreign"),
    (Deed.CLAIM, {"by": "Mina"}, "claim by Mina through desk-mail for foreign"),
    (Deed.SNOOZE, {"length": "2h", "by": "Mina"}, "snooze by Mina through desk-mail for foreign"),
    (Deed.MUTE, {"length": "3d", "why": "noise", "by": "Mina", "scope": ["rule"]}, "mute by Mina for foreign: R-CTRL"),
    (Deed.MUTE, {"length": "lifted", "why": "noise"}, "mute by foreign (through desk-mail) for foreign: None"),
]


def stands(site: Web, of: Finding) -> list[str]:
    return [
        *(f"{one.status} by {one.by}" for one in site.store.judgements(of.id)),
        *(f"{one.deed} by {one.by} through {one.via} for {one.desk}" for one in site.store.actions(of.id)),
        *(f"mute by {one.by} for {one.desk}: {one.rule}" for one in site.store.mutes()),
    ]


@pytest.mark.parametrize(("deed", "form", "wanted"), DONE)
def test_the_button_behind_a_link_acts_for_the_desk_that_was_told(
    site: Web, deed: Deed, form: dict[str, object], wanted: str
) -> None:
    of = site.found()
    answer = site.client.post(address(site, of, deed), data=form)
    assert (answer.status_code, stands(site, of)) == (200, [wanted])
    assert "Done, for the desk <bdi>foreign</bdi>" in answer.text


@pytest.mark.parametrize(
    ("deed", "form"),
    [
        (Deed.DISMISS, {}),
        (Deed.DISMISS, {"reason": "other"}),
        (Deed.CLAIM, {"by": " "}),
        (Deed.SNOOZE, {}),
        (Deed.MUTE, {"length": "3d"}),
        (Deed.MUTE, {"why": "noise"}),
    ],
)
def test_what_is_missing_is_asked_for_on_the_same_page(site: Web, deed: Deed, form: dict[str, str]) -> None:
    of = site.found()
    answer = site.client.post(address(site, of, deed), data=form)
    assert (answer.status_code, stands(site, of)) == (422, [])
    assert answer.text.count("<button>") == 1
    assert 'role="alert"' in answer.text


def test_a_bad_link_is_a_clear_page_and_does_nothing(site: Web) -> None:
    of = site.found()
    good = address(site, of, Deed.CONFIRM)
    for method in (site.client.get, site.client.post):
        assert "not one of ours" in method(good[:-1]).text
        assert method(good[:-1]).status_code == 403
        old = method(address(site, of, Deed.CONFIRM, until=NOW))
        assert (old.status_code, f"/findings/{of.id}" in old.text) == (410, True)
        assert method(address(site, of, Deed.CONFIRM, finding="gone")).status_code == 404
    assert stands(site, of) == []


def test_another_sites_page_cannot_press_the_button(site: Web) -> None:
    of = site.found()
    headers = {"origin": "https://evil.example"}
    assert site.client.post(address(site, of, Deed.CONFIRM), headers=headers).status_code == 403
    assert stands(site, of) == []


def test_a_key_is_made_once_for_all(site: Web) -> None:
    assert site.store.key("links", lambda: "first") == "first"
    assert site.store.key("links", lambda: "second") == "first"
    assert site.store.key("others", lambda: "second") == "second"


@pytest.mark.parametrize(
    "web", ['{link: "https://desk.example/"}', "{link: 'https://desk.example', link_key: {env: LINKS}}"]
)
def test_a_message_of_the_running_service_can_be_acted_on_from_itself(tmp_path: Path, web: str) -> None:
    with newsroom(tmp_path, web=web) as room:
        room.now = clock.now()
        found = room.publish("Delvar is under our control.", source="ministry")
        app = App(tmp_path / "sources.yaml", room.store, {"LINKS": "a secret of the desk"})
        try:
            app.deliver()
            with TestClient(create_app(app.site(open_to_all=True)), base_url="https://desk.example") as client:
                (told,) = room.store.deliveries_of(found[0].id)
                links = re.findall(r"https://desk\.example(/act/[^\"]+)", Message.from_json(told.message).html)
                answers = [client.post(link, data={"by": "Mina"}) for link in links]
        finally:
            app.close()
        assert [one.status_code for one in answers] == [200, 422, 200, 200, 422, 422]
        assert [one.status.value for one in room.store.judgements(found[0].id)] == ["confirmed"]
        assert [one.deed for one in room.store.actions(found[0].id)] == [Deed.ACKNOWLEDGE, Deed.CLAIM]


def test_a_service_that_is_not_reached_from_elsewhere_offers_no_links(tmp_path: Path) -> None:
    with newsroom(tmp_path) as room:
        room.now = clock.now()
        found = room.publish("Delvar is under our control.", source="ministry")
        app = App(tmp_path / "sources.yaml", room.store, {})
        try:
            app.deliver()
        finally:
            app.close()
        (told,) = room.store.deliveries_of(found[0].id)
        assert "/act/" not in told.message


def test_a_correction_offers_nothing_more_to_do(tmp_path: Path) -> None:
    with newsroom(tmp_path, web="{link: 'https://desk.example'}") as room:
        (found,) = room.publish("Delvar is under our control.", source="ministry")
        signer = Signer(base="https://desk.example", key=KEY)
        names = replace(room.desk.names, acts=partial(signer.act_links, now=room.now))
        room.desk = replace(room.desk, names=names)
        room.tell(minutes=1)
        room.judge(found, Status.DISMISSED)
        room.tell(minutes=1)
        first, correction = room.channels["hook"].got
        assert (first.text.count("/act/"), correction.text.count("/act/")) == (1, 0), "one leads to all"
        assert first.html.count("/act/") == len(OFFERED)


def test_no_link_that_acts_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with newsroom(tmp_path, web="{link: 'https://desk.example'}") as room:
        room.now = clock.now()
        room.publish("Delvar is under our control.", source="ministry")
        app = App(tmp_path / "sources.yaml", room.store, {})
        try:
            app.deliver()
        finally:
            app.close()
    shown = capsys.readouterr().out
    assert "Delvar is under our control" in shown
    assert "/act/" not in shown
