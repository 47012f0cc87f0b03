"""What pictures, sound and film say in words: which descriptions are read, from where, and how they are marked."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from alerts import plugins
from monitor import article, webpage
from monitor.extract import Nobody, extract
from monitor.media import described
from storage.records import Document, DocumentKind, Media, Origin, Part, Source
from tests.factory import document
from tests.test_feeds import SOURCE, item, page, parse, rss

SPACE = 'xmlns:media="http://search.yahoo.com/mrss/"'
ALT = "The flag of the front above the town of Kesh."
LONG = "The ministry of defence said on Friday that its forces had entered the town of Kesh in the morning. " * 4


def told(*alts: str, text: str = "Today in Kesh.") -> Document:
    media = tuple(Media(url=f"https://e.example/{at}.png", kind="image", alt=alt) for at, alt in enumerate(alts))
    return described(document(text=text, media=media, language="en"))


def words(made: Document, part: Part) -> str:
    return made.text[part.span.start : part.span.end]


@pytest.mark.parametrize(
    ("text", "alts", "read"),
    [
        ("Today in Kesh.", (ALT,), (ALT,)),
        ("", (ALT,), (ALT,)),
        ("Today in Kesh.", (ALT, "Our soldiers at the bridge."), (ALT, "Our soldiers at the bridge.")),
        (f"Today: {ALT}", (ALT,), ()),
        (f"Today: {ALT.upper()}", (ALT,), ()),
        ("Today in Kesh.", (ALT, ALT), (ALT,)),
        ("Today in Kesh.", ("", "   ", "Flag"), ()),
        ("Today in Kesh.", ("IMG_2034.JPG", "https://e.example/a/b/front-line.webp"), ()),
        ("امروز در کش", ("نیروهای ما در شهر کش هستند.",), ("نیروهای ما در شهر کش هستند.",)),
    ],
)
def test_a_description_is_read_once_where_it_says_something(
    text: str, alts: tuple[str, ...], read: tuple[str, ...]
) -> None:
    made = told(*alts, text=text)
    assert tuple(words(made, part) for part in made.parts) == read
    assert made.text == "\n\n".join(one for one in (text, *read) if one)
    assert {part.origin for part in made.parts} <= {Origin.DESCRIPTION}


def test_a_description_is_a_statement_of_its_own_that_leads_to_its_picture() -> None:
    made = told(ALT)
    source = replace(SOURCE, id=made.source)
    own, other = extract(made, source=source, language="en", people=Nobody())
    assert (own.text, own.part) == ("Today in Kesh.", None)
    assert (other.text, other.actor) == (ALT, "defence")
    assert other.part == made.parts[0]
    assert other.part.url == "https://e.example/0.png"


def test_what_a_carriers_caption_quotes_is_marked_too() -> None:
    quoting = "The minister said on Friday: “We will never leave the town of Kesh.”"
    made = replace(told(quoting), kind=DocumentKind.ARTICLE)
    carrier = Source(id=made.source, name="Paper", kind="feed", url="https://paper.example/feed")
    [said] = extract(made, source=carrier, language="en", people=Nobody())
    assert said.part is not None
    assert said.part.origin is Origin.DESCRIPTION


PICTURE = '<media:content url="https://e.example/a.png" medium="image"'
FEEDS = {
    "media rss": rss(
        item("1", "Today in Kesh.", f"{PICTURE} {SPACE}><media:description>{ALT}</media:description></media:content>")
    ),
    "media rss, with a title and in CDATA": rss(
        item(
            "1",
            "Today in Kesh.",
            f"{PICTURE} {SPACE}><media:title>IMG_1</media:title>"
            f'<media:description type="plain"><![CDATA[{ALT}]]></media:description></media:content>',
        )
    ),
    "html": rss(item("1", f"&lt;p&gt;Today in Kesh.&lt;/p&gt;&lt;img src='/a.png' alt='{ALT}'&gt;")),
    "atom": f'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title/>'
    f'<content type="html">&lt;p&gt;Today in Kesh.&lt;/p&gt;&lt;img src="/a.png" alt="{ALT}"&gt;</content>'
    f"<updated>2030-03-01T09:00:00Z</updated></entry></feed>",
    "json": json.dumps({
        "version": "https://jsonfeed.org/version/1.1", "title": "T",
        "items": [{"id": "1", "content_html": f"<p>Today in Kesh.</p><img src='/a.png' alt='{ALT}'>"}],
    }),
    "json, attached": json.dumps({
        "version": "https://jsonfeed.org/version/1.1", "title": "T",
        "items": [{"id": "1", "content_text": "Today in Kesh.",
                   "attachments": [{"url": "/a.png", "mime_type": "image/png", "title": ALT}]}],
    }),
}  # fmt: skip


@pytest.mark.parametrize("name", FEEDS)
def test_a_feed_gives_what_is_written_of_its_pictures_beside_the_text(name: str) -> None:
    kind = "application/feed+json" if name.startswith("json") else "application/xml"
    [made] = parse(FEEDS[name], kind).documents
    assert made.text == f"Today in Kesh.\n\n{ALT}"
    assert [words(made, part) for part in made.parts] == [ALT]
    assert [one.alt for one in made.media if one.url] == [ALT]


PAGE = (
    "<html><head><title>t</title></head><body><header><img src='/logo.png' alt='The newspaper of the town'></header>"
    "<article><h1>News</h1>{}<p>" + LONG + "</p><a href='/2'><img src='/2.jpg' alt='Another town has fallen too.'></a>"
    "</article><aside><figure><img src='/3.jpg' alt='Yet another town has fallen.'></figure></aside></body></html>"
)  # fmt: skip


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("", []),
        (f"<figure><img src='/1.jpg' alt='{ALT}'></figure>", [ALT]),
        (f"<p><img src='/1.jpg' alt='{ALT}'></p>", [ALT]),
        (
            f"<figure><img src='/1.jpg' alt='{ALT}'><figcaption>Soldiers enter the town.</figcaption></figure>",
            [ALT, "Soldiers enter the town."],
        ),
    ],
)
def test_a_page_gives_the_captions_of_its_article_and_no_others(shown: str, read: list[str]) -> None:
    got = page(PAGE.format(shown).encode(), "text/html", "https://example.org/1")
    listed = document(text="News", title="News", url="https://example.org/1", language="en")
    made = webpage.whole(listed, got)
    assert "fallen" not in made.text
    assert "newspaper" not in made.text
    for one in read:
        assert made.text.count(one) == 1
    again = webpage.whole(made, got)
    assert (again.text, again.parts) == (made.text, made.parts), "read again it says the same"


def test_a_caption_that_leaves_the_page_leaves_the_text() -> None:
    shown = f"<figure><img src='/1.jpg' alt='{ALT}'></figure>"
    listed = document(text="News", title="News", url="https://example.org/1", language="en")
    made = webpage.whole(listed, page(PAGE.format(shown).encode(), "text/html", "https://example.org/1"))
    after = webpage.whole(made, page(PAGE.format("").encode(), "text/html", "https://example.org/1"))
    assert ALT in made.text
    assert ALT not in after.text


def test_the_whole_article_keeps_the_descriptions_of_its_excerpt_where_they_stand() -> None:
    excerpt = told(ALT, text="News")
    made = article.whole(excerpt, page(PAGE.format("").encode(), "text/html", "https://example.org/1"))
    assert [words(made, part) for part in made.parts] == [ALT]
    assert made.text.endswith(ALT)


@pytest.mark.parametrize("spoilt", [None, "x", [1], [{"media_key": None}], [{"media_key": "3_1", "alt_text": 7}]])
def test_a_picture_that_is_not_as_documented_costs_no_post(spoilt: object) -> None:
    answer = {
        "data": [{"id": "1", "text": "Today in Kesh.", "created_at": "2030-03-01T09:00:00.000Z",
                  "attachments": {"media_keys": ["3_1"]}}],
        "includes": {"media": spoilt},
    }  # fmt: skip
    connector = plugins.load("monitor.connectors", "x").Connector(account="7", token={"env": "TOKEN"}, terms="accepted")
    [made] = connector.parse(page(json.dumps(answer).encode(), "application/json"), SOURCE, {}).documents
    assert made.text == "Today in Kesh."


def test_a_version_from_the_history_has_the_descriptions_of_its_time() -> None:
    connector = plugins.load("monitor.connectors", "mastodon").Connector()
    edits = [
        {"created_at": f"2030-03-01T0{hour}:00:00.000Z", "content": "<p>Today in Kesh.</p>", "spoiler_text": "",
         "media_attachments": [{"type": "image", "url": "https://e.example/a.png", "description": alt}]}
        for hour, alt in ((8, ALT), (9, "Our forces have left the town of Kesh."))
    ]  # fmt: skip
    now = told("Our forces have left the town of Kesh.")
    first, second = connector.versions(now, page(json.dumps(edits).encode(), "application/json"))
    assert first.text == f"Today in Kesh.\n\n{ALT}"
    assert (second.text, second.version) == (now.text, now.version)
