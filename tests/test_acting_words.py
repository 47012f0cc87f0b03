"""The page behind a message's link speaks the language of the desk that was told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from alerts import plugins
from alerts.links import LASTS, OFFERED, Link, token
from alerts.wording import wording
from monitor.config import Configuration
from monitor.web import acts, judging, standing
from monitor.web.wording import codes, translations
from storage.records import Deed, Route
from tests import test_web
from tests.factory import NOW
from tests.test_web import Web

DESKS = ("en", "fr", "de", "es", "ar", "fa", "ru")
TEMPLATES = Path(test_web.__file__).parents[1] / "monitor" / "web" / "templates"


@pytest.fixture
def configuration(tmp_path: Path) -> Configuration:
    """A desk for each language, told through the channel "mail"."""
    path = tmp_path / "sources.yaml"
    path.write_text(test_web.CONFIG, encoding="utf-8")
    made = test_web.load(path, environ={})
    routes = tuple(Route(desk=f"desk-{code}", channels=("mail",), language=code) for code in DESKS)
    return replace(made, routes=routes)


site = test_web.web


def address(of: str, deed: Deed, code: str) -> str:
    link = Link(finding=of, deed=deed, desk=f"desk-{code}", channel="mail", until=NOW + LASTS)
    return f"/act/{token(link, test_web.KEY)}"


def asked() -> Iterator[str]:
    """Every word of ours on that page, in English."""
    for name in ("act", "base", "_card", "_name", "error"):
        text = (TEMPLATES / f"{name}.html").read_text(encoding="utf-8")
        yield from re.findall(r'\bt\("([^"]+)"\)', text)
        yield from re.findall(r'"(?:confirm|dismiss|acknowledge|claim|snooze|mute)": "([^"]+)"', text)
        yield from re.findall(r'\("\w+", "/\w*", "(\w+)"\)', text)
    yield from re.findall(
        r't\("([^"]+)"\)', (TEMPLATES / "_state.html").read_text(encoding="utf-8").split("{% endmacro")[0]
    )
    yield from judging.DISMISSALS.values()
    yield from (shown for _, shown in standing.LENGTHS)


def foreign() -> list[str]:
    return [code for code in DESKS if code != "en"]


@pytest.mark.parametrize("code", foreign())
def test_every_word_of_the_page_is_there(code: str) -> None:
    words = set(asked())
    assert len(words) > 60
    assert sorted(words - set(translations(code))) == []


def test_there_are_no_words_for_a_language_that_has_them_elsewhere() -> None:
    assert set(plugins.names(acts.__name__)) & set(codes()) == set()
    assert set(plugins.names(acts.__name__)) | set(codes()) == set(DESKS)


@pytest.mark.parametrize("code", DESKS)
def test_a_desk_is_asked_and_answered_in_its_own_language(site: Web, code: str) -> None:
    of, own, direction = site.found(), translations(code), wording(code).direction
    assert (direction == "rtl") is (code in ("ar", "fa"))
    words = set(asked()) - {"Gainsay"}
    for deed in OFFERED:
        shown = site.client.get(address(of.id, deed, code)).text
        assert f'<html lang="{code}" dir="{direction}">' in shown
        page = re.sub(r"<[^>]*>", "|", shown)
        left = {english for english in words if english != own.get(english) and f"|{english}|" in page}
        assert code == "en" or left == set()
    done = site.client.post(address(of.id, Deed.CONFIRM, code), data={"by": "Mina"})
    assert done.status_code == 200
    assert own.get("Done, for the desk", "Done, for the desk") in done.text


@pytest.mark.parametrize("code", foreign())
def test_what_is_missing_is_said_in_the_desks_language(site: Web, code: str) -> None:
    of, own = site.found(), translations(code)
    for deed, said, why in (
        (Deed.CLAIM, {}, "say who looks after it"),
        (Deed.MUTE, {"by": "Mina", "why": "x"}, "say until when it is muted, or that it is until somebody lifts it"),
        (Deed.MUTE, {"by": "Mina", "length": "1d"}, "a mute says why, so that whoever finds it later knows"),
        (Deed.DISMISS, {"by": "Mina"}, "a dismissal needs a reason"),
    ):
        answer = site.client.post(address(of.id, deed, code), data=said)
        assert answer.status_code == 422
        assert why not in answer.text
        assert f'<bdi lang="{code}"' in answer.text.split('role="alert">')[1]
        assert code == "fa" or next(text for english, text in own.items() if english.startswith(why)) in answer.text
