"""What hubs push to us (W3C WebSub): found, asked for, proven, renewed and ended, against a hub on loopback."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.connectors.feed import Connector
from monitor.feeds import hubs
from storage.records import Hub
from tests import test_feeds

HUB, SELF = "https://hub.example/", "https://example.org/feed"
FOUND = Hub(url=HUB, topic=SELF)
ATOM = 'xmlns:atom="http://www.w3.org/2005/Atom"'
LINKS = f'<{{0}}link rel="hub" href="{HUB}"/><{{0}}link rel="self" href="{SELF}"/>'
ENTRY = "<item><guid>1</guid><description>The town is ours.</description>{}</item>"


def rss(inside: str, entry: str = "") -> str:
    return f"<rss version='2.0' {ATOM}><channel><title>T</title>{inside}{ENTRY.format(entry)}</channel></rss>"


NOWHERE = rss("")
ATOM_FEED = (
    f'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>{LINKS.format("")}'
    "<entry><id>1</id><title>The town is ours.</title></entry></feed>"
)
JSON_FEED = (
    f'{{"version": "https://jsonfeed.org/version/1.1", "title": "T", "feed_url": "{SELF}", '
    f'"hubs": [{{"type": "rssCloud", "url": "https://a.example/"}}, {{"type": "WebSub", "url": "{HUB}"}}, 7], '
    '"items": [{"id": "1", "content_text": "The town is ours."}]}'
)
#: body, Link headers, what is found
DISCOVERIES: dict[str, tuple[str, tuple[str, ...], Hub | None]] = {
    "Atom": (ATOM_FEED, (), FOUND),
    "RSS": (rss(LINKS.format("atom:")), (), FOUND),
    "JSON Feed": (JSON_FEED, (), FOUND),
    "one header": (NOWHERE, (f'<{HUB}>; rel="hub", <{SELF}>; rel=self',), FOUND),
    "two headers": (NOWHERE, (f"<{HUB}>;rel=hub", f'<{SELF}>; title="a, b"; REL="alternate Self"'), FOUND),
    "headers count first": (rss(LINKS.format("atom:")), ('<https://other.example/>; rel="hub"',),
                            Hub(url="https://other.example/", topic=SELF)),
    "the first of two hubs": (NOWHERE, (f"<{HUB}>; rel=hub, <https://b.example/>; rel=hub, </feed>; rel=self",), FOUND),
    "a link of another thing": (NOWHERE, (f'<{HUB}>; rel="hub"; anchor="/x", <{SELF}>; rel=self',), None),
    "a link in an entry": (rss("", LINKS.format("atom:")), (), None),
    "a hub without a topic": (rss(f'<atom:link rel="hub" href="{HUB}"/>'), (), None),
    "a topic without a hub": (rss(f'<atom:link rel="self" href="{SELF}"/>'), (), None),
    "no web address": (NOWHERE, (f"<javascript:x>; rel=hub, <{SELF}>; rel=self",), None),
    "nothing": (NOWHERE, (), None),
}  # fmt: skip


@pytest.mark.parametrize("case", DISCOVERIES.values(), ids=DISCOVERIES)
def test_a_hub_and_its_topic_are_found(case: tuple[str, tuple[str, ...], Hub | None]) -> None:
    body, links, expected = case
    page = replace(test_feeds.page(body.encode()), headers=tuple(("link", one) for one in links))
    parsed = Connector().parse(page, test_feeds.SOURCE, {})
    assert (parsed.problem, parsed.hub, len(parsed.documents)) == (None, expected, 1)


@given(st.lists(st.text(max_size=80).map(lambda text: f"<{HUB}>;{text}") | st.text(max_size=80)))
def test_no_header_breaks_the_search_for_a_hub(links: list[str]) -> None:
    found = list(hubs.of_headers([("link", one) for one in links], SELF))
    assert {rel for rel, _ in found} <= {"hub", "self"}
