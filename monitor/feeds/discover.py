"""The feeds that a web page announces (RSS Advisory Board, feed autodiscovery). Pure."""

from __future__ import annotations

from monitor.feeds.entry import address
from monitor.feeds.plain import Lenient

_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/json",
)


class _Links(Lenient):
    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.base, self.found = page, list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "base" and given.get("href"):
            self.base = address(self.base, given["href"]) or self.base
        if tag == "link" and "alternate" in given.get("rel", "").lower().split():
            kind = given.get("type", "").partition(";")[0].strip().lower()
            url = address(self.base, given.get("href", ""))
            if kind in _TYPES and url:
                self.found.append(url)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)


def feeds(html: str, page: str) -> tuple[str, ...]:
    """Addresses of the announced feeds, in the page's order, comment feeds last."""
    links = _Links(page)
    links.feed(html)
    links.close()
    return tuple(sorted(dict.fromkeys(links.found), key=lambda url: "comment" in url.lower()))
