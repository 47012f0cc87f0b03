"""Feeds in every format, script and state of disrepair: what is read, what is refused, and that nothing crashes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.connectors import Parsed
from monitor.connectors.feed import Connector
from monitor.feeds import dates
from monitor.feeds.entry import address, code, steady
from monitor.feeds.outline import outline
from monitor.feeds.plain import plain
from storage.records import DocumentKind, Page, Source

NOW = datetime(2030, 3, 1, 12, 0, tzinfo=UTC)
SOURCE = Source(id="ministry", name="Ministry", kind="feed", url="https://example.org/feed", actor="defence")
CORPORA = Path(__file__).parents[2] / "shared" / "corpora"


def page(body: bytes, content_type: str = "application/xml", url: str = SOURCE.url) -> Page:
    return Page(
        source=SOURCE.id,
        url=url,
        requested=url,
        status=200,
        headers=(),
        content_type=content_type,
        etag=None,
        last_modified=None,
        body=body,
        fetched_at=NOW,
    )


def parse(
    body: str | bytes,
    content_type: str = "application/xml",
    known: Mapping[str, str] | None = None,
    connector: Connector | None = None,
    source: Source = SOURCE,
) -> Parsed:
    raw = body if isinstance(body, bytes) else body.encode()
    return (connector or Connector()).parse(page(raw, content_type), source, known or {})


def rss(*items: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>', channel: str = "") -> str:
    return f'{head}<rss version="2.0"><channel><title>T</title>{channel}{"".join(items)}</channel></rss>'


def declared(encoding: str) -> str:
    return f'<?xml version="1.0" encoding="{encoding}"?>'


def item(id_: str, text: str, more: str = "") -> str:
    return f"<item><guid isPermaLink='false'>{id_}</guid><description>{text}</description>{more}</item>"


@dataclass(frozen=True, kw_only=True)
class Case:
    """A feed beside what must come of it."""

    name: str
    body: str | bytes
    texts: tuple[str, ...]
    content_type: str = "application/xml"
    language: str | None = None
    published: datetime | None = None


CASES = (
    Case(
        name="RSS 2.0 in Persian",
        body=rss(
            item("1", "نیروهای ما شهر دلوار را تصرف کردند.", "<pubDate>Fri, 01 Mar 2030 09:00:00 +0430</pubDate>"),
            channel="<language>fa-AF</language>",
        ),
        texts=("نیروهای ما شهر دلوار را تصرف کردند.",),
        language="fa",
        published=datetime(2030, 3, 1, 4, 30, tzinfo=UTC),
    ),
    Case(
        name="RDF (RSS 1.0) in Russian",
        body=(
            '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            '<channel rdf:about="https://example.org/"><title>T</title><dc:language>ru</dc:language></channel>'
            '<item rdf:about="https://example.org/1"><title>Мирзан под контролем</title>'
            "<link>https://example.org/1</link><description>Министерство сообщило об этом.</description>"
            "<dc:date>2030-03-01T09:00:00+03:00</dc:date></item>"
            "</rdf:RDF>"
        ),
        texts=("Мирзан под контролем\n\nМинистерство сообщило об этом.",),
        language="ru",
        published=datetime(2030, 3, 1, 6, 0, tzinfo=UTC),
    ),
    Case(
        name="Atom with XHTML in Arabic",
        body=(
            '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><id>f</id><title>T</title>'
            "<updated>2030-03-01T09:00:00Z</updated><entry><id>tag:example.org,2030:1</id><title>بيان</title><published>2030-03-01T08:00:00Z</published>"
            '<updated>2030-03-01T09:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
            "<p>نفى المتحدث ذلك.</p><p>وقال إن المدينة آمنة.</p></div></content></entry></feed>"
        ),
        texts=("بيان\n\nنفى المتحدث ذلك.\n\nوقال إن المدينة آمنة.",),
        language="ar",
        published=datetime(2030, 3, 1, 8, 0, tzinfo=UTC),
    ),
    Case(
        name="JSON Feed in Chinese",
        body=json.dumps(
            {
                "version": "https://jsonfeed.org/version/1.1",
                "title": "T",
                "language": "zh-CN",
                "items": [
                    {"id": 7, "content_html": "<p>政府军已占领米尔赞。</p>", "date_published": "2030-03-01T09:00:00Z"}
                ],
            },
            ensure_ascii=False,
        ),
        content_type="application/feed+json",
        texts=("政府军已占领米尔赞。",),
        language="zh",
        published=datetime(2030, 3, 1, 9, 0, tzinfo=UTC),
    ),
    Case(
        name="windows-1256 as its declaration says",
        body=rss(
            item("1", "قال المتحدث إن المدينة آمنة."), head='<?xml version="1.0" encoding="windows-1256"?>'
        ).encode("windows-1256"),
        texts=("قال المتحدث إن المدينة آمنة.",),
    ),
    Case(
        name="windows-1251 though the server says Latin-1",
        body=rss(item("1", "Город под контролем."), head=declared("windows-1251")).encode("windows-1251"),
        content_type="application/xml; charset=iso-8859-1",
        texts=("Город под контролем.",),
    ),
    Case(
        name="UTF-8 though the declaration says Latin-1",
        body=rss(item("1", "Ordu Çorlu'ya girdi."), head=declared("ISO-8859-1")),
        texts=("Ordu Çorlu'ya girdi.",),
    ),
    Case(
        name="one bad byte costs one character",
        body=rss(item("1", "شهر دلوار امن است، همه جا آرام است.")).encode().replace("،".encode(), b"\xff"),
        texts=("شهر دلوار امن است\ufffd همه جا آرام است.",),
    ),
    Case(
        name="halves of an emoji as references",
        body=rss(item("1", "Done &#55357;&#56832; here")),
        texts=("Done 😀 here",),
    ),
    Case(
        name="control characters, HTML names and a DTD",
        body=rss(item("1", "Caf&eacute;\x0b closed&nbsp;today"), head='<!DOCTYPE rss [<!ENTITY x "y">]>'),
        texts=("Café\ufffd closed today",),
    ),
    Case(
        name="escaped HTML, scripts left out, a line break kept",
        body=rss(item("1", "&lt;p&gt;We hold&lt;br&gt;Delvar.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;")),
        texts=("We hold\nDelvar.",),
    ),
    Case(
        name="the title that only repeats how a post begins",
        body=rss(item("1", "We hold Delvar and will stay.", "<title>We hold Delvar…</title>")),
        texts=("We hold Delvar and will stay.",),
    ),
    Case(
        name="a feed that is fine but for a stray ampersand and an unclosed break",
        body=rss(item("1", "War &amp; peace & more"), item("2", "<![CDATA[one<br>two]]>")),
        texts=("War & peace & more", "one\ntwo"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_feed_is_read(case: Case) -> None:
    found = parse(case.body, case.content_type)
    assert found.problem is None
    assert tuple(one.text for one in found.documents) == case.texts
    assert {one.kind for one in found.documents} == {DocumentKind.POST}
    if case.language:
        assert found.documents[0].language == case.language
    if case.published:
        assert found.documents[0].published_at == case.published


PROBLEMS = (
    ("nothing", b"", "empty page"),
    ("a login page", b"<!DOCTYPE html><html><body><form>Sign in</form></body></html>", "web page"),
    ("a cut feed", rss(item("1", "We hold Delvar.")).encode()[:-20], "cut off"),
    ("a cut entry", b"<rss><channel><item><title>We ho", "cut off"),
    ("JSON that is no feed", b'{"error": "not found"}', "no JSON Feed"),
    ("broken JSON", b'{"version": "https://jsonfeed.org/version/1.1", "items": [', "broken"),
    ("JSON with a list that is none", b'{"version": "https://jsonfeed.org/version/1", "items": 3}', "no list"),
    ("nothing but words", b"Service unavailable", "web page"),
    ("a tower of elements", b"<rss>" + b"<a>" * 500 + b"</a>" * 500 + b"</rss>", "refused"),
)


@pytest.mark.parametrize(("body", "words"), [row[1:] for row in PROBLEMS], ids=[row[0] for row in PROBLEMS])
def test_what_is_no_whole_feed_is_said_and_concludes_nothing(body: bytes, words: str) -> None:
    found = parse(body, "")
    assert found.problem is not None
    assert words in found.problem
    assert (found.documents, found.window) == ((), None)


def test_unchanged_entries_are_not_read_again_but_still_listed() -> None:
    first = parse(rss(item("1", "One."), item("2", "Two.")))
    known = {one.key: one.raw_hash for one in first.documents}
    again = parse(rss(item("3", "Three."), item("1", "One."), item("2", "Two, changed.")), known=known)
    assert [one.text for one in again.documents] == ["Three.", "Two, changed."]
    assert again.window == ("3", "1", "2")


def test_one_spoilt_entry_does_not_lose_the_others() -> None:
    deep = "<b>" * 150 + "</b>" * 150
    found = parse(rss(item("1", "One."), item("2", deep), item("3", "Three.")))
    assert [one.text for one in found.documents] == ["One.", "Three."]
    assert [one.reason for one in found.quarantined] == ["the entry has more than 100 elements in one another"]
    assert b"<guid" in found.quarantined[0].raw


def test_a_spoilt_item_of_a_json_feed_does_not_lose_the_others() -> None:
    items = [None, {"id": "1", "content_text": "One."}]
    found = parse(json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}), "application/json")
    assert [one.text for one in found.documents] == ["One."]
    assert len(found.quarantined) == 1


def test_a_page_leads_to_the_feed_that_it_announces() -> None:
    html = (
        "<html><head><link rel='alternate' type='application/rss+xml' href='/comments/feed'>"
        "<link rel='alternate' type='application/atom+xml' href='/feed.atom'></head></html>"
    )
    found = parse(html, "text/html")
    assert [one.url for one in found.follow] == ["https://example.org/feed.atom"]
    assert parse(html, "text/html", connector=Connector(discover=False)).problem is not None


def test_the_articles_of_an_outlet_are_no_posts_and_full_text_asks_for_their_pages() -> None:
    outlet = Source(id="wire", name="Wire", kind="feed", url=SOURCE.url)
    found = parse(rss(item("1", "The minister said no.")), connector=Connector(full_text=True), source=outlet)
    assert found.documents[0].kind is DocumentKind.ARTICLE
    assert found.excerpts


def test_a_date_that_cannot_be_right_is_left_out_and_said() -> None:
    found = parse(rss(item("1", "One.", "<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>")))
    assert found.documents[0].published_at is None
    assert found.documents[0].cautions == ("the publisher's date cannot be right and was left out",)


def test_a_link_that_is_no_web_address_is_never_shown() -> None:
    found = parse(rss(item("1", "One.", "<link>javascript:alert(1)</link>")))
    assert found.documents[0].url == ""


DATES = (
    ("Fri, 01 Mar 2030 09:00:00 GMT", datetime(2030, 3, 1, 9, tzinfo=UTC)),
    ("Fri, 01 Mar 2030 09:00:00 AFT", datetime(2030, 3, 1, 4, 30, tzinfo=UTC)),
    ("1 Mar 2030 09:00 +0300", datetime(2030, 3, 1, 6, tzinfo=UTC)),
    ("2030-03-01T09:00:00.123456+04:30", datetime(2030, 3, 1, 4, 30, 0, 123456, tzinfo=UTC)),
    ("2030-03-01", datetime(2030, 3, 1, tzinfo=UTC)),
    ("2030-02-31T00:00:00Z", None),
    ("9999-12-31T23:59:59-23:00", None),
    ("yesterday", None),
    ("", None),
)


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates_are_read_in_utc(text: str, expected: datetime | None) -> None:
    assert dates.read(text) == expected


def test_ids_are_steady_against_tracking_marks_and_schemes() -> None:
    assert steady("http://Example.org/a?utm_source=rss&id=3#top") == steady("https://example.org/a?id=3")
    assert steady("tag:example.org,2030:1") == "tag:example.org,2030:1"


def test_languages_and_addresses_of_publishers() -> None:
    assert [code(one) for one in ("prs", "fa-IR", "PUS", "zxx-unknown", "", None)] == [
        "fa",
        "fa",
        "ps",
        None,
        None,
        None,
    ]
    assert address("https://example.org/a/", "../b") == "https://example.org/b"
    assert address("https://example.org/", "http://[bad") == ""


@given(st.text())
@example("<![")
@example("<![1 a]]>b")
@example("<![\x00")
@example("a<![&")
def test_every_piece_of_html_gives_text(html: str) -> None:
    assert "\x00" not in plain(html)


@given(st.binary())
@example(b"\xff\xfe<")
@example(b"<![\x00")
@example(b"<![1]>")
@example(b"<rss><channel><item>&#xD83D;</item></channel></rss>")
def test_no_bytes_make_a_feed_crash(body: bytes) -> None:
    found = parse(body, "application/xml")
    assert found.problem or found.follow or found.window is not None


@given(
    st.lists(st.sampled_from(["<item>", "</item>", "<a>", "</a>", "<![CDATA[", "]]>", "&", "کش", "<", "'", '"', "x=1"]))
)
def test_no_order_of_tags_makes_a_feed_crash(parts: list[str]) -> None:
    parse(rss("".join(parts)))


@pytest.mark.shared
def test_no_feed_that_others_collected_makes_the_reader_crash() -> None:
    if not CORPORA.exists():
        pytest.skip("the collected feeds are not beside the project: ../shared/corpora")
    files = [path for path in sorted(CORPORA.glob("feedparser-*/**/*.xml")) if path.stat().st_size < 200_000]
    assert files
    read = sum(bool(parse(path.read_bytes()).documents) for path in files)
    assert read > len(files) / 5, "most of them hold no words at all, but these do"


@pytest.mark.parametrize(
    ("entry", "left_out"),
    [
        ("<item><category>a</category><dc:subject>b</dc:subject><title>t</title></item>",
         ["<category>a</category>", "<dc:subject>b</dc:subject>"]),
        ("<entry><category term='a > b'/><media:thumbnail url='u'></media:thumbnail></entry>",
         ["<category term='a > b'/>", "<media:thumbnail url='u'></media:thumbnail>"]),
        ("<item><category><![CDATA[</category>]]></category></item>", ["<category><![CDATA[</category>]]></category>"]),
        ("<item><category><title>We have Delvar.</title></category></item>", []),
        ("<entry><content type='xhtml'><div><category>words</category></div></content></entry>", []),
        ("<item><title><![CDATA[<category>words</category>]]></title></item>", []),
        ("<item><category>never closed</item>", []),
    ],
)  # fmt: skip
def test_what_is_not_read_of_an_entry_is_not_parsed(entry: str, left_out: list[str]) -> None:
    text = f"<rss><channel><category>of the feed</category>{entry}</channel></rss>"
    assert [text[start:end] for start, end in outline(text).unread] == left_out


def test_an_entry_with_many_labels_reads_as_it_does_without_them() -> None:
    labels = "<category domain='d'>Krieg &amp; Frieden</category><comments>https://example.org/c</comments>"
    plain_, labelled = (
        parse(rss(item("1", "Wir haben Delvar.", more), item("2", "<b>Ja</b>"))) for more in ("", labels)
    )
    assert [(one.key, one.text) for one in labelled.documents] == [(one.key, one.text) for one in plain_.documents]
    assert [one.text for one in labelled.documents] == ["Wir haben Delvar.", "Ja"]
