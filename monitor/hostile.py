"""What workers are asked to do with bytes that may be hostile (`monitor.sandbox`). Loads little."""

from __future__ import annotations

from dataclasses import replace

from monitor.connectors import Connector, Exchanges, Parsed, Reads, Remembers, Token
from storage.records import Document, Page, Source


class Unreadable(ValueError):
    """The page holds no article; the words are for an operator."""


def parse_page(connector: Connector, page: Page, source: Source, known: dict[str, str]) -> Parsed:
    """What a page holds; what has no words is left out, unless a machine is to look at its pictures."""
    found = connector.parse(page, source, known)
    if found.excerpts:  # their words are still to come
        return found
    looks = bool(source.ocr) or source.pictures
    return replace(found, documents=tuple(one for one in found.documents if one.text or (looks and one.media)))


def read_whole(connector: Connector, document: Document, page: Page) -> Document:
    """The document with the text of its own page; raises Unreadable."""
    if isinstance(connector, Reads):
        return connector.whole(document, page)
    from monitor import article  # half a second to load, for sources that want it

    return article.whole(document, page)


def read_versions(connector: Remembers, document: Document, page: Page) -> tuple[Document, ...]:
    """The versions of one document."""
    return connector.versions(document, page)


def read_token(connector: Exchanges, body: bytes) -> Token:
    """The answer to a request for a token."""
    return connector.granted(body)
