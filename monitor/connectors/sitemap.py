"""Sitemaps: news sitemaps, plain ones and indexes of them, packed or not, or the robots.txt that names them.

Source: sitemaps.org protocol 0.9, and the news extension (schemas/sitemap-news/0.9).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal
from urllib.parse import urlsplit

import lxml.etree
from pydantic import BaseModel, ConfigDict, Field

from monitor import webpage
from monitor.connectors import Parsed
from monitor.feeds import dates, repair
from monitor.feeds.decode import decode
from monitor.feeds.entry import address, code, steady
from storage.records import Document, DocumentKind, Page, Request, Source, digest

#: what a packed sitemap may unpack to (the protocol's own limit)
LARGEST = 50 * 2**20
#: sitemaps of an index that are followed, those changed last first
FOLLOWED = 5
_ACCEPT = "application/xml, text/xml, text/plain;q=0.5"
_ROBOTS = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Listed:
    """One address of a sitemap."""

    url: str
    changed: str = ""  #: as written
    published: datetime | None = None
    title: str = ""
    language: str = ""

    @property
    def newest(self) -> datetime | None:
        return self.published or dates.read(self.changed)


class Connector(BaseModel):
    """Articles as a site lists them for search engines; the text of each is read from its own page."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    match: webpage.Pattern = ""  #: a regular expression that an address must contain, such as "/news/"
    limit: int = Field(default=20, ge=1, le=500)  #: pages read at one poll; the others are read at the next ones
    days: float = Field(default=2, gt=0)  #: articles listed as older than that are left alone
    entries: Literal["post", "article"] = "article"  #: "post": all of it is the actor's own words
    robots: Literal["obey", "ignore"] = "obey"  #: "ignore" only where the site's owner allows it, or it is your own

    def requests(self, source: Source) -> Iterator[Request]:
        """The sitemap itself."""
        yield Request(url=source.url, accept=_ACCEPT, crawl=True)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """The new and changed addresses, newest first."""
        if urlsplit(page.url).path.endswith("/robots.txt"):
            named = _ROBOTS.findall(decode(page.body, page.content_type).text)
            return _followed([_Listed(url=one) for one in named], page)
        try:
            text = decode(_unpacked(page.body), page.content_type).text
            root = lxml.etree.fromstring(repair.document(text).encode("utf-8", "replace"), parser=_parser())
        except (zlib.error, OverflowError, lxml.etree.LxmlError, ValueError) as error:
            return Parsed(problem=f"no sitemap can be read: {error or 'the page is empty'}")
        if lxml.etree.QName(root).localname == "sitemapindex":
            return _followed(list(_listed(root)), page)
        if lxml.etree.QName(root).localname != "urlset":
            return Parsed(problem="a page came where a sitemap was expected (a login page? a sitemap that moved?)")
        return self._articles(list(_listed(root)), page, source, known)

    def whole(self, document: Document, page: Page) -> Document:
        """The article from its own page."""
        return webpage.whole(document, page)

    def _articles(self, listed: list[_Listed], page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """Documents with a headline at most; what is older than the articles of a news sitemap is left alone."""
        wanted = re.compile(self.match)
        found = [one for one in listed if address(page.url, one.url) and wanted.search(one.url)]
        found.sort(key=lambda one: one.newest or page.fetched_at, reverse=True)
        recent = page.fetched_at - timedelta(days=self.days)
        new = [self._document(one, page) for one in found if one.newest is None or one.newest >= recent]
        fresh = [one for one in {one.key: one for one in new}.values() if known.get(one.key) != one.raw_hash]
        dated = (one.newest for one in found if one.newest is not None and one.newest <= page.fetched_at)
        return Parsed(
            documents=tuple(fresh[: self.limit]),
            window=tuple(dict.fromkeys(steady(one.url) for one in found)),
            newest_item_at=max(dated, default=None),
            excerpts=True,
            # a part of a whole is always read, so that the whole is known
            more=len(fresh) > self.limit or page.requested != source.url,
        )

    def _document(self, one: _Listed, page: Page) -> Document:
        title = " ".join(one.title.split())
        return Document(
            source=page.source,
            key=steady(one.url),
            url=address(page.url, one.url),
            kind=DocumentKind.POST if self.entries == "post" else DocumentKind.ARTICLE,
            title=title,
            text=title,
            language=code(one.language),
            published_at=one.published,
            fetched_at=page.fetched_at,
            raw_hash=digest("listed", one.url, one.changed, title),
        )


def _followed(listed: Sequence[_Listed], page: Page) -> Parsed:
    """The sitemaps that another names, those changed last first; one without a date may be the newest."""
    ordered = sorted(listed, key=lambda one: one.newest or page.fetched_at, reverse=True)
    urls = dict.fromkeys(url for one in ordered if (url := address(page.url, one.url)) and url != page.url)
    if not urls:
        return Parsed(problem="no sitemap is named where some were expected")
    return Parsed(follow=tuple(Request(url=url, accept=_ACCEPT, crawl=True) for url in [*urls][:FOLLOWED]))


def _unpacked(body: bytes) -> bytes:
    """The sitemap itself; raises zlib.error, or OverflowError for one that unpacks to more than the protocol allows."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    reader = zlib.decompressobj(wbits=31)
    plain = reader.decompress(body, LARGEST)
    if reader.unconsumed_tail:
        raise OverflowError(f"it unpacks to more than {LARGEST >> 20} MiB")
    if not reader.eof:
        raise zlib.error("its end is missing")
    return plain


def _parser() -> lxml.etree.XMLParser:
    return lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def _listed(root: Any) -> Iterator[_Listed]:
    for one in root.iter("{*}url", "{*}sitemap"):
        said = {lxml.etree.QName(part).localname: (part.text or "").strip() for part in one.iter("{*}*")}
        if said.get("loc"):
            yield _Listed(
                url=said["loc"],
                changed=said.get("lastmod", "") or said.get("publication_date", ""),
                published=dates.read(said.get("publication_date", "")),
                title=said.get("title", ""),
                language=said.get("language", ""),
            )


def recognise(url: str) -> dict[str, object] | None:
    """What is called a sitemap, or the file that names it."""
    path = urlsplit(url).path.lower()
    return {} if path.endswith("/robots.txt") or ("sitemap" in path and path.endswith((".xml", ".xml.gz"))) else None
