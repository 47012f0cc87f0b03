"""What is cut, rewritten or spoilt on its way is no edit, no deletion and nothing new."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from monitor.connectors.feed import Connector
from storage.records import Page, Source
from tests.factory import NOW
from tests.polls import Post, post
from tests.publisher import Item

CORPORA = Path(__file__).parents[2] / "shared" / "corpora"
Many = Callable[[int, int], int]
Figure = Callable[[str], None]

TEXTS = (
    "Our forces have captured the town of Delvar.",
    "In Mirzan 12 soldiers were killed.",
    "The minister received guests.",
    "The road to Karsan is open.",
    "We will not negotiate.",
    "The bridge of Delvar was rebuilt in May.",
)
THEIRS = Item(id="c1", text="دلوار همچنان در کنترل نیروهای ماست.", date="Fri, 01 Mar 2030 09:20:00 GMT")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Post]:
    with post(tmp_path) as one:
        yield one


def rss(base: str, *, ids: str = "{base}/ministry/{at}", links: str = "{base}/ministry/{at}") -> bytes:
    """The posts of the ministry; `ids` and `links` say how each is written."""
    entries = "".join(
        f"<item><guid>{ids.format(base=base, at=at)}</guid><link>{links.format(base=base, at=at)}</link>"
        f"<description>{text}</description><pubDate>Fri, 01 Mar 2030 09:0{at}:00 GMT</pubDate></item>"
        for at, text in enumerate(TEXTS)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>{entries}</channel></rss>'.encode()


def atom(base: str) -> bytes:
    entries = "".join(
        f"<entry><id>{base}/ministry/{at}</id><link href='{base}/ministry/{at}'/><content>{text}</content>"
        f"<updated>2030-03-01T09:0{at}:00Z</updated></entry>"
        for at, text in enumerate(TEXTS)
    )
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode()


def json_feed(base: str) -> bytes:
    items = [
        {"id": f"{base}/ministry/{at}", "url": f"{base}/ministry/{at}", "content_text": text}
        for at, text in enumerate(TEXTS)
    ]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}).encode()


def publish(desk: Post, body: bytes, kind: str = "application/rss+xml") -> None:
    desk.web.pages["/ministry"] = (kind, body)
    for at, text in enumerate(TEXTS):
        desk.web.pages[f"/ministry/{at}"] = ("text/html", f"<p>{text}</p>".encode())


# --- cut ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("write", "kind"),
    [(rss, "application/rss+xml"), (atom, "application/atom+xml"), (json_feed, "application/feed+json")],
    ids=["rss", "atom", "json"],
)
def test_a_body_cut_anywhere_is_no_edit_and_no_deletion(
    desk: Post, many: Many, figure: Figure, write: Callable[[str], bytes], kind: str
) -> None:
    body = write(desk.web.base)
    publish(desk, body, kind)
    assert desk.poll("ministry")["ministry"].new == len(TEXTS)
    dice, times = random.Random(8), many(20, 400)
    for _ in range(times):
        publish(desk, body[: dice.randrange(len(body) - 1)], kind)
        polled = desk.poll("ministry")["ministry"]
        assert (polled.new, polled.edited, polled.missing, polled.findings) == (0, 0, 0, ())
    publish(desk, body, kind)
    polled = desk.poll("ministry")["ministry"]
    assert (polled.error, polled.new, polled.edited, polled.missing) == (None, 0, 0, 0)
    figure(f"{times:,} bodies of {kind} cut at random: 0 edits, 0 deletions")


@pytest.mark.shared
def test_a_collected_feed_cut_anywhere_gives_no_half_entry(many: Many, figure: Figure) -> None:
    if not CORPORA.exists():
        pytest.skip("the collected feeds are not beside the project: ../shared/corpora")
    files = [path for path in sorted(CORPORA.glob("*/**/*.xml")) if 200 < path.stat().st_size < 100_000]
    dice, whole, cuts = random.Random(8), 0, 0
    dice.shuffle(files)
    for path in files:
        if cuts >= many(60, 1000):
            break
        body = path.read_bytes().rstrip()
        texts = read(body)
        if not texts:
            continue
        whole += 1
        cut = read(body[: dice.randrange(len(body) - 1)])
        cuts += 1
        assert cut is None or cut == texts, path
    assert cuts >= many(60, 300)
    figure(f"{cuts:,} collected feeds cut at random: 0 half entries, 0 shorter lists")


def read(body: bytes) -> Mapping[str, str] | None:
    """The texts by key; None where the page gives no list."""
    source = Source(id="s", name="S", kind="feed", url="https://example.org/feed")
    page = Page(
        source="s", url=source.url, requested=source.url, status=200, headers=(), content_type="application/xml",
        etag=None, last_modified=None, body=body, fetched_at=NOW,
    )  # fmt: skip
    found = Connector().parse(page, source, {})
    return None if found.window is None else {one.key: one.text for one in found.documents}


# --- rewritten ----------------------------------------------------------------------------------

#: what publishers change in one go, without having said anything
REWRITTEN = {
    "every id is another": {"ids": "tag:example.org,2030:{at}"},
    "every id and every address is another": {"ids": "urn:x:{at}", "links": "{base}/new/{at}"},
    "ids with tracking parameters": {"ids": "{base}/ministry/{at}?utm_source=rss&utm_medium=feed"},
    "addresses with tracking parameters": {"links": "{base}/ministry/{at}?utm_campaign=spring&fbclid=x{at}"},
    "both with tracking parameters": {
        "ids": "{base}/ministry/{at}?utm_source=rss",
        "links": "{base}/ministry/{at}?utm_source=rss",
    },
    "moved to https": {"ids": "https{base}/ministry/{at}", "links": "https{base}/ministry/{at}"},
}


@pytest.mark.parametrize("change", REWRITTEN)
def test_a_rewritten_feed_says_nothing_new(desk: Post, change: str, figure: Figure) -> None:
    desk.web.feed("/commander", [THEIRS], "fa")
    publish(desk, rss(desk.web.base))
    desk.poll()
    before = {one.id for one in desk.store.findings(limit=500)}
    assert before, "the two sides contradict each other"
    how = {
        name: written.replace("https{base}", desk.web.base.replace("http:", "https:"))
        for name, written in REWRITTEN[change].items()
    }
    body = rss(desk.web.base, **how)
    publish(desk, body)
    for at, text in enumerate(TEXTS):
        desk.web.pages[f"/new/{at}"] = ("text/html", f"<p>{text}</p>".encode())
    for _ in range(5):
        desk.poll(hours=1)
    assert {one.id for one in desk.store.findings(limit=500)} - before == set()
    figure(f"{change}: 0 findings")


def test_the_same_id_with_another_text_is_one_edit(desk: Post) -> None:
    publish(desk, rss(desk.web.base))
    desk.poll()
    publish(desk, rss(desk.web.base).replace(b"12 soldiers", b"21 soldiers"))
    polled = [desk.poll("ministry")["ministry"] for _ in range(3)]
    assert [one.edited for one in polled] == [1, 0, 0]
    assert [[one.kind for one in each.findings] for each in polled] == [["edit"], [], []]


# --- spoilt -------------------------------------------------------------------------------------

POISON = (
    *("&#55357;&#56834;", "&#xD800;", "&#x110000;", "&#99999999999;", "&#x0;", "&#xFFFF;", "&#xFFFFFFFFFFFFFFFFF;"),
    *("&nosuchthing;", "&", "&&&", "&#;", "&#x;", "&#-1;", "\x00", "\x01\x02", "\x0b", "\x1b[31m", "\ufffe", "\u202e"),
    *("]]>", "<!DOCTYPE x>", "<b>" * 150, "<b", "</item", "</description>", "<item>"),
    *("<style>" + "url(" * 40, "a.a.a.@" * 50, "<p>" * 3000, "<a " + "x='1' " * 3000 + ">", "&amp;" * 3000),
    *("&lt;script&gt;", "<svg><desc>", "<math>", "<table><tr>", "<xml:base='//'>", "\ud83d\ude42", "%00", "\\u0000"),
)


#: what is opened here and never closed: the rest cannot be told from a body that was cut
ENDLESS = ("<![CDATA[", "<!--", "<?php ")


def poisoned(poison: str) -> bytes:
    """A hundred entries, of which the fiftieth holds the poison."""
    entries = "".join(
        f"<item><guid>{at}</guid><description>Entry {at}. {poison if at == 50 else ''}</description></item>"
        for at in range(100)
    )
    return f"<rss version='2.0'><channel>{entries}</channel></rss>".encode("utf-8", "surrogatepass")


def test_one_poisoned_entry_of_a_hundred_costs_no_other(figure: Figure) -> None:
    others = {str(at): f"Entry {at}." for at in range(100) if at != 50}
    hurt = [poison[:20] for poison in POISON if not others.items() <= (read(poisoned(poison)) or {}).items()]
    assert hurt == []
    figure(f"{len(POISON)} poisons in one of 100 entries: the 99 others whole each time")


@pytest.mark.parametrize("poison", ENDLESS)
def test_a_poison_without_an_end_is_said_and_concludes_nothing(poison: str) -> None:
    assert read(poisoned(poison)) is None
