"""The page of the search, and the commands that search and export: what they show, refuse and mark."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from monitor.__main__ import main
from monitor.web import create_app
from monitor.web.searching import BEFORE, LONGEST, pieces
from storage.records import Decision, Span
from storage.store import Store
from tests.factory import claim, document, finding, seen, statement
from tests.sites import site

ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)> \"'&lt;\u202e"


class Page:
    """The page over a store."""

    def __init__(self, folder: Path, client: TestClient, store: Store) -> None:
        self.folder, self.client, self.store = folder, client, store

    def text(self, path: str, status: int = 200) -> str:
        answer = self.client.get(path)
        assert answer.status_code == status, answer.text
        return answer.text

    def keep(self, text: str, key: str = "1", language: str = "en", **more: object) -> None:
        of = document(key, text, language=language, source="ministry" if language == "en" else "front-posts")
        said = statement(of, **more)
        one = claim(said)
        self.store.record(seen(of), (said,), (one,), lambda _: Decision(findings=(finding(one),)))

    def run(self, *args: str) -> int:
        environ = {"GAINSAY_DATABASE": f"sqlite:///{self.folder / 'kept.db'}"}
        return main(["-c", str(self.folder / "sources.yaml"), *args], environ)


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    store = Store(f"sqlite:///{tmp_path / 'kept.db'}")
    with TestClient(create_app(site(tmp_path, store)), base_url="http://localhost") as client:
        yield Page(tmp_path, client, store)
    store.close()


def test_what_was_asked_for_is_marked_in_its_own_script(page: Page) -> None:
    page.keep("کشتی‌ها در کابل‌اند.", "1", "fa")
    page.keep("The ships left the naïve harbour.", "2", actor="ministry", principal="ministry")
    text = page.text("/search?q=كشتي‌ها")
    assert '<blockquote dir="auto" lang="fa"><mark>کشتی‌ها</mark> در' in text
    assert "harbour" not in text
    assert "<bdi>جبهه کش</bdi>" in text
    assert "the <mark>naïve</mark> harbour" in page.text("/search?q=NAIVE")
    assert text.count("<mark>") == 1


def test_the_form_shows_what_was_asked_and_leads_to_the_same(page: Page) -> None:
    page.keep("The ships left.", actor="ministry", principal="ministry")
    text = page.text("/search?q=ships&actor=ministry&language=en&since=2030-03-01&until=2030-03-02&place=kesh")
    assert 'value="ships"' in text
    assert '<option value="ministry" selected>' in text
    assert '<option value="en" selected>' in text
    assert 'name="since" value="2030-03-01"' in text
    assert 'name="until" value="2030-03-02"' in text
    assert 'type="hidden" name="place" value="kesh"' in text
    assert "<mark>ships</mark>" in text
    for link in ("/api/v1/export/statements?", "/feeds/search.atom?", "/feeds/search.json?"):
        address = text.partition(f'href="{link}')[2].partition('"')[0].replace("&amp;", "&")
        assert page.client.get(link + address).status_code == 200
        assert "said=2030-03-01..2030-03-02" in address
    assert "<mark>" not in page.text("/search?q=ships&until=2030-02-01")


@pytest.mark.parametrize(
    ("path", "why", "place"),
    [
        ("/search?q=ships+OR", "OR stands between two things to look for", "<mark>OR</mark>"),
        ("/search?q=actor:nobody", "there is no actor in sources.yaml", "<mark>nobody</mark>"),
        ("/search?q=ships+%22", "quotation mark is opened and not closed", "<mark>&#34;</mark>"),
    ],
)
def test_a_mistake_is_shown_where_it_is(page: Page, path: str, why: str, place: str) -> None:
    text = page.text(path, 422)
    assert why in text
    assert place in text
    assert 'role="alert"' in text
    assert 'aria-invalid="true"' in text


def test_nothing_found_and_nothing_kept_are_said(page: Page) -> None:
    assert "Nothing was said that fits" in page.text("/search?q=ships")
    assert "Nothing was said that fits" in page.text("/search")


@pytest.mark.parametrize("path", ["/search", "/search?q=script", "/search?q=alert+img"])
def test_text_of_others_is_never_markup(page: Page, path: str) -> None:
    page.keep(ATTACK, actor=None, principal=None, speaker=ATTACK, url="javascript:alert(3)")
    text = page.text(path)
    assert "<img" not in text
    assert "<script>alert" not in text
    assert "javascript:" not in text
    assert "\u202e" not in text
    assert "[U+202E]" in text


def test_what_was_typed_is_never_markup(page: Page) -> None:
    text = page.text("/search?q=%3Cscript%3Ealert(1)%3C/script%3E&actor=%22%3E%3Cb%3E")
    assert "<script>alert" not in text
    assert "<b>" not in text
    text = page.text("/search?q=%22%3Cb%3E", 422)
    assert "<b>" not in text


def test_pages_of_many_lead_on_and_lose_none(page: Page) -> None:
    for number in range(65):
        page.keep(f"report {number} end", str(number))
    found: list[str] = []
    path = "/search?q=report"
    while path:
        text = page.text(path)
        found += [part.partition(" end")[0] for part in text.split("<mark>report</mark> ")[1:]]
        path = text.partition('class="older"><a href="')[2].partition('"')[0].replace("&amp;", "&")
    assert found == [str(number) for number in reversed(range(65))]


@pytest.mark.parametrize(
    ("text", "spans", "shown"),
    [
        ("abc", (), "abc"),
        ("abc", ((1, 2),), "a[b]c"),
        ("abc", ((0, 1), (2, 3)), "[a]b[c]"),
        ("x" * 700, (), "x" * LONGEST + " …"),
        ("x" * 400 + "word" + "y" * 400, ((400, 404),), "… " + "x" * BEFORE + "[word]" + "y" * 400),
        ("x" * 700 + "word", ((700, 704),), "… " + "x" * BEFORE + "[word]"),
    ],
)
def test_a_long_original_is_shown_around_its_first_match(
    text: str, spans: tuple[tuple[int, int], ...], shown: str
) -> None:
    found = pieces(text, tuple(Span(start=start, end=end) for start, end in spans))
    assert "".join(f"[{one.text}]" if one.marked else one.text for one in found) == shown


# --- commands -------------------------------------------------------------------------------------


def test_the_command_finds_and_marks(page: Page, capsys: pytest.CaptureFixture[str]) -> None:
    page.keep("کشتی‌ها در کابل‌اند.", "1", "fa")
    page.keep("The ships left.", "2", actor="ministry", principal="ministry")
    assert page.run("search", "كشتي‌ها") == 0
    out = capsys.readouterr().out
    assert "▸کشتی‌ها◂" in out
    assert "جبهه کش" in out
    assert page.run("search", "--jsonl", "actor:ministry", "ships") == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["text"] == "The ships left."
    assert page.run("search", "nothing") == 1
    assert capsys.readouterr().out == ""


def test_the_command_leads_on(page: Page, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(3):
        page.keep(f"report {number}", str(number))
    assert page.run("search", "--limit", "2", "report") == 0
    out = capsys.readouterr().out
    before = out.rpartition("--before ")[2].strip()
    assert page.run("search", "--limit", "2", "--before", before, "report") == 0
    assert "▸report◂ 0" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("search", "ships", "OR"), "OR stands between two things to look for\n  ships OR\n        ^^"),
        (("search", "--limit", "0", "x"), "--limit 0: ask for one statement at least"),
        (("export", "--format", "csv", "--query", '"'), "this quotation mark is opened"),
        (("export", "--format", "claimreview", "--query", "x"), "--query chooses statements"),
        (("export", "--format", "csv", "--kind", "denial"), "say --findings"),
        (("export", "--format", "webannotation", "--findings"), "webannotation is of statements"),
        (("export", "--format", "csv", "abc"), "only --evidence takes a folder"),
        (("export", "--format", "csv", "--limit", "0"), "ask for one at least"),
    ],
)
def test_a_wrong_call_is_said_in_words(
    page: Page, capsys: pytest.CaptureFixture[str], args: tuple[str, ...], words: str
) -> None:
    assert page.run(*args) == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("args", "holds"),
    [
        (("csv",), "The ships left."),
        (("csv", "--query", "ships"), "The ships left."),
        (("jsonl",), '"text": "The ships left."'),
        (("webannotation",), '"exact": "The ships left."'),
        (("csv", "--findings", "--kind", "contradiction"), "The ships left."),
        (("jsonl", "--findings", "--status", "proposed"), '"kind": "contradiction"'),
        (("claimreview",), '"claimReviewed": "The ships left."'),
    ],
)
def test_what_is_kept_is_written_in_open_formats(
    page: Page, capsys: pytest.CaptureFixture[str], args: tuple[str, ...], holds: str
) -> None:
    page.keep("The ships left.", actor="ministry", principal="ministry")
    assert page.run("export", "--format", *args) == 0
    assert holds in capsys.readouterr().out


def test_what_is_not_asked_for_is_not_written(page: Page, capsys: pytest.CaptureFixture[str]) -> None:
    page.keep("The ships left.")
    assert page.run("export", "--format", "jsonl", "--query", "harbour") == 0
    assert page.run("export", "--format", "jsonl", "--findings", "--kind", "denial") == 0
    assert capsys.readouterr().out == ""
