"""OPML 2.0: lists of feeds, read and written. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import quoteattr

import lxml.etree

from monitor.feeds.decode import decode
from monitor.feeds.repair import document


class NoOpml(ValueError):
    """The bytes are no OPML; the words are for an operator."""


def feeds(body: bytes) -> tuple[tuple[str, str], ...]:
    """Address and title of every feed in a list, in order; raises NoOpml."""
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = lxml.etree.fromstring(document(decode(body).text).encode("utf-8", "replace"), parser=parser)
    except lxml.etree.LxmlError as error:
        raise NoOpml(f"this is no OPML: {error}") from error
    if root.tag != "opml":
        raise NoOpml("this is no OPML: its root is no opml")
    found = {one.get("xmlUrl"): one.get("title") or one.get("text") or "" for one in root.iter("outline")}
    return tuple((url, title) for url, title in found.items() if url and url.startswith(("http://", "https://")))


def written(listed: Iterable[tuple[str, str]], title: str) -> Iterator[str]:
    """The lines of a list of feeds (address, title)."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<opml version="2.0"><head><title>{quoteattr(title)[1:-1]}</title></head><body>'
    for url, name in listed:
        yield f'  <outline type="rss" text={quoteattr(name)} title={quoteattr(name)} xmlUrl={quoteattr(url)}/>'
    yield "</body></opml>"
