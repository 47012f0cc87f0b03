"""Every page, looked at by axe-core in a real Chromium, and read for words that are not the visitor's.

axe is put into the page by the test; the policy of our answers allows no script but ours, and stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from monitor.web.guard import POLICY
from tests.browsing import browser, chromium, reader
from tests.everything import Everything, everything, log_in, plan

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

axe_playwright_python = pytest.importorskip("axe_playwright_python")

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="no Chromium is installed: the pages are not tried in a browser"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
#: all that axe knows of WCAG 2.0 to 2.2, A and AA, and its best practices; and of that what depends on how a page is
#: laid out and coloured, for the ways in which nothing else differs
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LAID_OUT = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"]
LOOK = """async (tags) => (await axe.run(document, {runOnly: tags, resultTypes: ['violations']})).violations.map(
    (one) => `${one.id}: ${one.nodes.length} x ${one.nodes[0].target} ${one.nodes[0].failureSummary}`)"""
WAYS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "light": ({}, RULES),
    "dark": ({"color_scheme": "dark"}, LAID_OUT),
    "phone": ({"viewport": {"width": 390, "height": 844}}, LAID_OUT),
    "Persian": ({"locale": "fa-IR"}, RULES),
}


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everything]:
    with everything(tmp_path_factory.mktemp("everything")) as made:
        yield made


def walked(page: Page, site: Everything, look: Callable[[Page], list[str]]) -> dict[str, list[str]]:
    """What is wrong on each page, from the login on."""
    page.goto("/login")
    found = {"login": look(page)}
    log_in(page)
    for name, address in site.pages.items():
        answer = page.goto(address)
        assert answer is not None
        assert answer.headers["content-security-policy"] == POLICY
        assert answer.status < 500, name
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        found[name] = look(page)
    plan(page)
    found["plan"] = look(page)
    return {name: many for name, many in found.items() if many}


@pytest.mark.parametrize("way", WAYS)
def test_axe_finds_nothing_on_any_page(chrome: Browser, site: Everything, way: str) -> None:
    how, rules = WAYS[way]

    def look(page: Page) -> list[str]:
        page.evaluate(AXE)
        found: list[str] = page.evaluate(LOOK, rules)
        return found

    with reader(chrome, site.base, **how) as (_, page, _wrong):
        assert walked(page, site, look) == {}


def test_axe_finds_what_it_is_for(chrome: Browser, site: Everything) -> None:
    with reader(chrome, site.base) as (_, page, _wrong):
        page.goto("/login")
        page.evaluate("document.querySelector('main').innerHTML = '<img src=\"/x\"><h4></h4><input>'")
        page.evaluate(AXE)
        found = {one.partition(":")[0] for one in page.evaluate(LOOK, RULES)}
    assert {"image-alt", "label", "empty-heading"} <= found


#: names, signs of formats and what is written the same in every language
SAME = {
    "Gainsay", "UTC", "CSV", "JSON", "Atom", "Feed", "Web", "Annotation", "SHA", "HTTP", "HTTPS", "YAML", "sources",
    "yaml", "routes", "Enter", "tests", "deny", "promise", "demand",
}  # fmt: skip
#: the words of a page that are ours: not those of a text in its own language, of a name, an address, a key or code
WORDS = """() => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const theirs = "[lang]:not([lang=fa]), bdi:not([lang]), code, kbd, pre, textarea, script, noscript, time, svg text";
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    if (!one.closest(theirs)) found.push(walker.currentNode.textContent);
  }
  for (const one of document.querySelectorAll("[aria-label], [title], [placeholder], [data-label], [data-new]"))
    for (const name of ["aria-label", "title", "placeholder", "data-label", "data-new", "data-on", "data-off"])
      if (!one.closest(theirs)) found.push(one.getAttribute(name) || "");
  if (document.documentElement.lang === "fa") found.push(document.title);  // the page behind a link is its desk's
  return found;
}"""


def test_no_page_in_persian_holds_a_word_of_ours_in_english(chrome: Browser, site: Everything) -> None:
    def look(page: Page) -> list[str]:
        texts = " ".join(page.evaluate(WORDS))
        return sorted(set(re.findall(r"[A-Za-z]{2,}", texts)) - SAME - NAMES)

    with reader(chrome, site.base, locale="fa-IR") as (_, page, _wrong):
        assert walked(page, site, look) == {}


#: of the invented site: what people called things
NAMES = {
    "Kesh", "MoD", "ada", "foreign", "herald", "grafana", "cms", "Mina", "Front", "Ministry", "of", "Defence",
    "ministry",
    "kesh", "screen", "actr", "our", "forces", "later",
}  # fmt: skip
