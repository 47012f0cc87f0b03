"""Feeds: RSS, RDF, Atom and JSON Feed, or a web page that announces one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel, ConfigDict

from monitor.connectors import Parsed
from monitor.feeds import hubs, jsonfeed, xml
from monitor.feeds.decode import Decoded, decode
from monitor.feeds.discover import feeds
from monitor.feeds.entry import Entries, document
from monitor.feeds.outline import ROOTS, outline
from monitor.feeds.xml import Listed
from monitor.posts import with_older
from storage.records import Document, Page, Quarantined, Request, Source

_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, */*;q=0.5"
)


class Connector(BaseModel):
    """Polls a feed conditionally; unchanged entries are not read again, and what leaves the feed is looked after."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    full_text: bool = False  #: read the linked article of each entry, for feeds that give only the beginning
    discover: bool = True  #: where the address is a web page, follow the feed that it announces
    push: bool = True  #: let its hub push what is new, where it announces one and can reach us
    entries: Entries | None = None  #: "post": the actor's own words; "article": others are quoted in it

    def requests(self, source: Source) -> Iterator[Request]:
        """The feed itself."""
        yield Request(url=source.url, accept=_ACCEPT)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """The new and changed entries of a page."""
        decoded = decode(page.body, page.content_type)
        text = decoded.text.lstrip("\ufeff \t\r\n")
        if not text:
            return Parsed(problem="an empty page came where a feed was expected")
        if text.startswith("{"):
            return self._json(text, decoded, page, source, known)
        shape = outline(text)
        if shape.root not in ROOTS:
            return self._web_page(text, page, source)
        if shape.fault is not None:
            return Parsed(problem=f"the feed is refused: it {shape.fault}")
        if not shape.whole:
            return Parsed(problem="the feed is cut off: its end is missing, so nothing is concluded from it")
        return self._parsed(xml.listed(text, shape, page.url, known), decoded, page, source, known)

    def _json(self, text: str, decoded: Decoded, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        try:
            found = jsonfeed.listed(text, page.url, known)
        except jsonfeed.NoFeed as error:
            return Parsed(problem=str(error))
        return self._parsed(found, decoded, page, source, known)

    def _web_page(self, text: str, page: Page, source: Source) -> Parsed:
        announced = feeds(text, page.url) if self.discover and page.requested == source.url else ()
        if announced:
            return Parsed(follow=(Request(url=announced[0], accept=_ACCEPT),))
        return Parsed(problem="a web page came where a feed was expected (a login page? a feed that moved?)")

    def _parsed(self, found: Listed, decoded: Decoded, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        entries: Entries = self.entries or ("post" if source.actor else "article")
        documents: dict[str, Document] = {}
        for entry in found.entries:
            made = document(
                entry, source=source, page=page, language=found.language, entries=entries, repaired=decoded.repaired
            )
            documents.setdefault(made.key, made)
        dates = [one.published_at for one in documents.values() if one.published_at is not None]
        read = Parsed(
            documents=tuple(one for one in documents.values() if one.text),
            window=tuple(dict.fromkeys(found.keys)),
            newest_item_at=max(dates, default=None),
            quarantined=tuple(_spoilt(raw, why, page) for raw, why in found.spoilt),
            excerpts=self.full_text,
            gone=found.deleted,
            hub=hubs.hub(hubs.of_headers(page.headers, page.url), found.relations),
        )
        return with_older(read, known, Request(url=found.older, accept=_ACCEPT) if found.older else None)


def _spoilt(raw: str, why: str, page: Page) -> Quarantined:
    return Quarantined(
        source=page.source, url=page.url, reason=why, raw=raw.encode("utf-8", "surrogatepass"), at=page.fetched_at
    )
