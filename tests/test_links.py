"""Links and buttons that act from the message: made, read, refused."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.links import LASTS, OFFERED, BadLink, Expired, Link, Signer, button, pressed, read, token
from storage.records import Deed, digest
from tests.factory import NOW

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
        try:
            assert read(other, KEY, NOW) == LINK, "the last sign of Base64 may hold bits that mean nothing"
        except BadLink:
            continue
        assert at == len(whole) - 1


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
