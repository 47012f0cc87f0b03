"""GDELT: articles of the world's press that match a query; each is read from its own page.

Source: the DOC 2.0 API in mode artlist. It sheds load, and answers with words instead of JSON when it does: then it is
asked ever later, like every source that fails.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Literal
from urllib.parse import parse_qs, urlencode, urlsplit

from pydantic import BaseModel, ConfigDict, Field

from monitor import webpage
from monitor.connectors import Parsed
from monitor.feeds.decode import decode
from monitor.feeds.entry import address, steady
from monitor.posts import Item, NotAsExpected, Text, answer, inside, parsed
from storage.records import Document, DocumentKind, Page, Request, Source

_ACCEPT = "application/json"
_LONGEST_EXCUSE = 200


class _Article(Item):
    """Of an article, what is read."""

    url: Text
    title: Text = ""
    seendate: Text
    domain: Text = ""


class Connector(BaseModel):
    """Finds articles; the newest first, as far as one answer goes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    query: str = Field(min_length=3, max_length=500)  #: in GDELT's own language, such as '"Kesh" sourcelang:persian'
    timespan: str = Field(default="1d", pattern=r"^\d+(min|h|d|w)$")  #: how far back it looks
    limit: int = Field(default=20, ge=1, le=250)  #: pages read at one poll; the others are read at the next ones
    robots: Literal["obey", "ignore"] = "obey"  #: of the sites whose articles it finds

    def requests(self, source: Source) -> Iterator[Request]:
        """One question."""
        query = {"query": self.query, "mode": "artlist", "format": "json", "maxrecords": 250}
        asked = urlencode({**query, "timespan": self.timespan, "sort": "datedesc"})
        yield Request(url=f"{source.url.split('?')[0]}?{asked}", accept=_ACCEPT)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """The articles of an answer, to be read from their own pages."""
        try:
            found = inside(answer(page), "articles")
        except NotAsExpected:
            said = " ".join(decode(page.body, page.content_type).text.split())[:_LONGEST_EXCUSE]
            return Parsed(problem=f"GDELT answers in words: {said}" if said else "GDELT gives an empty answer")
        if found is None:
            return Parsed()  # {} means that nothing was found
        if not isinstance(found, list):
            return Parsed(problem="no list of articles came where one was expected")
        read = parsed(found, _Article, lambda one: _document(one, page), page=page, known=known)
        if read.problem:
            return read
        return Parsed(
            documents=read.documents[: self.limit],
            window=read.window,
            newest_item_at=read.newest_item_at,
            quarantined=read.quarantined,
            excerpts=True,
            more=len(read.documents) > self.limit,
        )

    def whole(self, document: Document, page: Page) -> Document:
        """The article from its own page."""
        return webpage.whole(document, page)


def _document(one: _Article, page: Page) -> Document | None:
    """What is known of an article before it is read; None where it has no address or no time."""
    url = address("", one.url)
    try:
        seen = datetime.strptime(one.seendate, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    title = " ".join(one.title.split())
    return Document(
        source=page.source,
        key=steady(url),
        url=url,
        kind=DocumentKind.ARTICLE,
        title=title,
        text=title or urlsplit(url).netloc,
        published_at=seen,
        fetched_at=page.fetched_at,
    ) if url else None  # fmt: skip


def recognise(url: str) -> dict[str, object] | None:
    """A question to the service, as a browser would ask it."""
    parts = urlsplit(url)
    query = parse_qs(parts.query).get("query", [""])[0]
    return {"query": query} if parts.hostname == "api.gdeltproject.org" and query else None
