"""Editing a source in a real Chromium: a mistake is said while it is typed, leads to its line, and harms nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browsing import browser, chromium, press, reader, served
from tests.test_editing import CONFIG, Edited, editable

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="no Chromium is installed: the pages are not tried in a browser"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
CHECKS = (Path(__file__).parent / "data" / "reading.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[str, Edited]]:
    with editable(tmp_path) as (site, made), served(site) as base:
        yield base, made


def test_editing_a_source_with_a_mistake(chrome: Browser, desk: tuple[str, Edited]) -> None:
    base, made = desk
    with reader(chrome, base) as (_, page, wrong):
        page.goto("/sources/front-posts")
        press(page, "text=Edit >> nth=-1")
        good = page.input_value("#text")
        page.fill("#text", good.replace("kind: feed", "kind: feeed"))
        page.wait_for_selector(".mistakes")
        assert "no connector 'feeed'" in page.inner_text(".mistakes")
        page.click(".mistakes a")
        chosen = "(one) => one.value.slice(one.selectionStart, one.selectionEnd)"
        assert page.locator("#text").evaluate(chosen) == "kind: feeed"
        press(page, "text=Show what it would change")
        page.wait_for_selector("textarea[aria-invalid=true]")
        assert made.text == CONFIG
        page.fill("#text", good.replace("# every: 1m", "every: 2m"))
        page.wait_for_selector(".changes >> text=every 5m -> 2m")
        press(page, "text=Show what it would change")
        page.fill("input[name=by]", "Mina")
        press(page, "text=Put to use")
        page.wait_for_url("**/sources/front-posts")
        assert made.text == CONFIG.replace("# every: 1m", "every: 2m")
        assert [one for one in wrong if "422" not in one] == []


def test_the_same_without_javascript(chrome: Browser, desk: tuple[str, Edited]) -> None:
    base, made = desk
    with reader(chrome, base, java_script_enabled=False) as (_, page, _wrong):
        page.goto("/configuration")
        page.fill("#text", CONFIG.replace("10m", "ten minutes"))
        press(page, "text=Show what it would change")
        assert page.locator(".mistakes").count() == 1
        page.fill("#text", CONFIG.replace("10m", "3m"))
        press(page, "text=Show what it would change")
        page.fill("input[name=by]", "Mina")
        press(page, "text=Put to use")
        assert made.text == CONFIG.replace("10m", "3m")
        press(page, "[data-item] >> nth=-1 >> a")
        press(page, "text=Bring it back")
        page.fill("input[name=by]", "Mina")
        press(page, "text=Put to use")
        assert made.text == CONFIG


WAYS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}},
    "Persian": {"locale": "fa-IR"},
}


@pytest.mark.parametrize("way", WAYS)
def test_every_page_can_be_read_by_everybody(chrome: Browser, desk: tuple[str, Edited], way: str) -> None:
    base, made = desk
    made.editor.apply("sources.yaml", f"{CONFIG}# {'long ' * 60}\n", instead_of=made.mark(), by="Mina", why="w")
    newest = made.revisions()[0].id
    pages = ["/sources/herald", "/sources/herald/edit", "/configuration", "/configuration/history", "/search?q=kesh"]
    with reader(chrome, base, **WAYS[way]) as (_, page, wrong):
        for address in (*pages, f"/configuration/history/{newest}"):
            assert page.goto(address).status == 200, address  # type: ignore[union-attr]
            assert page.evaluate(CHECKS) == [], address
        assert wrong == []
