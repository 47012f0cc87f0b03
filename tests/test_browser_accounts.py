"""Logging in, what a role is offered, and logging out, in a real Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from monitor import accounts
from storage.records import Role, Status, User
from storage.store import Store
from tests.browsing import browser, chromium, press, reader, served
from tests.factory import NOW
from tests.sites import site
from tests.test_accounts import CHANGE, HASH, PASSWORD
from tests.test_browser import CHECKS, Served, dispute

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="no Chromium is installed: the login is not tried in a browser"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Served]:
    store = Store(f"sqlite:///{tmp_path / 'web.db'}")
    made = replace(site(tmp_path, store), hosts=frozenset({"127.0.0.1"}))
    for name in ("viewer", "editor", "admin"):
        user = User(id=accounts.local_id(name), name=name, role=Role(name), password=HASH, added_at=NOW)
        store.add_user(user, CHANGE)
    found = dispute(store, 1)
    with served(made) as base:
        yield Served(base, store, found)
    store.close()


def log_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.fill("input[name=name]", name)
    page.fill("input[name=password]", password)
    press(page, "main button")


@pytest.mark.parametrize("way", [{}, {"viewport": {"width": 390, "height": 844}}, {"locale": "fa-IR"}], ids=str)
def test_an_editor_logs_in_judges_and_logs_out(chrome: Browser, desk: Served, way: dict[str, object]) -> None:
    with reader(chrome, desk.base, **way) as (_, page, wrong):
        page.goto(f"/findings/{desk.made.id}")
        assert page.evaluate(CHECKS) == []
        assert page.url.startswith(f"{desk.base}/login?next=")
        log_in(page, "editor")
        assert page.url == f"{desk.base}/findings/{desk.made.id}"
        assert page.evaluate(CHECKS) == []
        assert page.locator("input[name=by]").first.input_value() == "editor"
        press(page, "button[value=confirmed]")
        press(page, ".who button")
        assert page.url == f"{desk.base}/login"
        page.go_back()
        page.reload()
        assert page.url.startswith(f"{desk.base}/login")
        assert wrong == []
    [judged] = desk.store.judgements(desk.made.id)
    assert (judged.by, judged.status) == ("editor", Status.CONFIRMED)


def test_a_wrong_password_is_said_and_the_name_stays(chrome: Browser, desk: Served) -> None:
    with reader(chrome, desk.base) as (_, page, _wrong):
        page.goto("/login")
        log_in(page, "viewer", "not the password")
        assert page.inner_text("[role=alert]") == "The name or the password is wrong."
        assert page.input_value("input[name=name]") == "viewer"
        assert page.evaluate(CHECKS) == []


def test_a_role_is_offered_what_it_may(chrome: Browser, desk: Served) -> None:
    for name, forms, audit in (("viewer", 0, 0), ("admin", 5, 1)):
        with reader(chrome, desk.base) as (_, page, wrong):
            page.goto("/")
            log_in(page, name)
            page.goto(f"/findings/{desk.made.id}")
            assert page.locator("main form").count() == forms
            assert page.locator("a[href='/audit']").count() == audit
            assert wrong == []
            if audit:
                press(page, "a[href='/audit']")
                assert page.evaluate(CHECKS) == []
                assert "logged in" in page.inner_text("main")


def test_it_works_without_javascript(chrome: Browser, desk: Served) -> None:
    with reader(chrome, desk.base, java_script_enabled=False) as (_, page, _wrong):
        page.goto("/mutes")
        log_in(page, "editor")
        assert page.url == f"{desk.base}/mutes"
