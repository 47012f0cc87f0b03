"""Web pages without a feed: a page that lists articles, and the page of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import lxml.html
from lxml.cssselect import CSSSelector
from lxml.etree import LxmlError
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from monitor import webpage
from monitor.connectors import Parsed
from monitor.feeds import dates, repair
from monitor.feeds.decode import decode
from monitor.feeds.entry import address, steady
from storage.records import Document, DocumentKind, Page, Request, Source, digest

_ACCEPT = "text/html, application/xhtml+xml"


def _selector(value: str) -> str:
    try:
        CSSSelector(value or "*")
    except Exception as error:  # cssselect has errors of several families
        raise ValueError(f"is no CSS selector: {error}") from error
    return value


Selector = Annotated[str, AfterValidator(_selector)]


class Article(BaseModel):
    """Where the parts of an article stand on its own page, as CSS selectors; what is left out is found without."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    body: Selector = ""
    title: Selector = ""
    author: Selector = ""
    date: Selector = ""
    remove: Selector = ""


class Connector(BaseModel):
    """Articles that a page lists; the text of each is read from its own page."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    item: Selector = ""  #: each entry of the list; left out, every link is one
    link: Selector = "a[href]"  #: in an entry, its link
    title: Selector = ""  #: in an entry, its headline; left out, the words of the link
    date: Selector = ""  #: in an entry, its date
    match: webpage.Pattern = ""  #: a regular expression that an address must contain
    article: Article = Article()
    limit: int = Field(default=20, ge=1, le=500)  #: pages read at one poll; the others are read at the next ones
    entries: Literal["post", "article"] | None = None  #: as for feeds
    robots: Literal["obey", "ignore"] = "obey"  #: "ignore" only where the site's owner allows it, or it is your own

    def requests(self, source: Source) -> Iterator[Request]:
        """The page that lists the articles."""
        yield Request(url=source.url, accept=_ACCEPT, crawl=True)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """The entries of the list; one in which nothing is found has been rebuilt, and is never taken for silence."""
        try:
            tree = lxml.html.fromstring(decode(page.body, page.content_type).text or "<p>")
        except (LxmlError, ValueError):
            return Parsed(problem="an empty page came where a list of articles was expected")
        documents: dict[str, Document] = {}
        for document in self._documents(tree, page, source):
            documents.setdefault(document.key, document)
        if not documents:
            what = f"nothing stands at {self.item!r}" if self.item else "no link that matches stands"
            return Parsed(problem=f"{what} on the page: has it been rebuilt, or is it another page?")
        fresh = [one for one in documents.values() if known.get(one.key) != one.raw_hash]
        dated = (one.published_at for one in documents.values() if one.published_at)
        return Parsed(
            documents=tuple(fresh[: self.limit]),
            window=tuple(documents),
            newest_item_at=max((at for at in dated if at <= page.fetched_at), default=None),
            excerpts=True,
            more=len(fresh) > self.limit,
        )

    def whole(self, document: Document, page: Page) -> Document:
        """The article at the operator's selectors."""
        return webpage.whole(document, page, webpage.Selectors(**self.article.model_dump()))

    def _documents(self, tree: Any, page: Page, source: Source) -> Iterator[Document]:
        host = urlsplit(page.url).netloc
        wanted = re.compile(self.match)
        for item in CSSSelector(self.item)(tree) if self.item else CSSSelector(self.link)(tree):
            link = item if not self.item or item.get("href") else next(iter(CSSSelector(self.link)(item)), None)
            url = address(page.url, link.get("href") or "") if link is not None else ""
            if url and wanted.search(url) and (self.item or self.match or urlsplit(url).netloc == host):
                yield self._document(item, link, url, page, source)

    def _document(self, item: Any, link: Any, url: str, page: Page, source: Source) -> Document:
        title = _words(next(iter(CSSSelector(self.title)(item)), link) if self.title else link)
        post = (self.entries or ("post" if source.actor else "article")) == "post"
        return Document(
            source=page.source,
            key=steady(url),
            url=url,
            kind=DocumentKind.POST if post else DocumentKind.ARTICLE,
            title=title,
            text=title,
            published_at=_date(item, self.date),
            fetched_at=page.fetched_at,
            raw_hash=digest("listed", steady(url), title),
        )


def _words(element: Any) -> str:
    return " ".join(repair.characters(element.text_content()).split())


def _date(item: Any, selector: str) -> datetime | None:
    found = CSSSelector(selector)(item) if selector else ()
    written = (value for one in found for value in (one.get("datetime"), one.text_content()))
    return next((at for value in written if value and (at := dates.read(value))), None)
