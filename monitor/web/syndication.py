"""Feeds for people's readers: Atom (RFC 4287) and JSON Feed 1.1. Text of others is escaped. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID
from xml.sax.saxutils import escape, quoteattr

from storage.records import digest

ATOM, JSON = "application/atom+xml", "application/feed+json"
#: of a feed in which nothing stands yet
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
#: what XML 1.0 cannot hold
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that a reader shows; it has the same id each time it changes."""

    id: str
    title: str
    link: str
    html: str  #: safe: what comes from outside is escaped
    published: datetime
    updated: datetime
    language: str
    author: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed with its entries, those that changed last first."""

    title: str
    address: str  #: its own, without the suffix and what is asked
    asked: str  #: what stands behind the suffix, from the question mark on
    home: str
    entries: tuple[Entry, ...]

    @property
    def id(self) -> str:
        return urn("feed", self.address, self.asked)

    @property
    def updated(self) -> datetime:
        return max((one.updated for one in self.entries), default=_NEVER)


def urn(*parts: str) -> str:
    """An id that a reader knows a thing by for ever: computed from what it is."""
    return UUID(hex=digest(*parts).ljust(32, "0")).urn


def atom(feed: Feed) -> str:
    """The feed as Atom."""
    return "".join(_NO_XML.sub("\ufffd", part) for part in _atom(feed))


def _atom(feed: Feed) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
    yield f"<id>{escape(feed.id)}</id>\n<title>{escape(feed.title)}</title>\n<updated>{_time(feed.updated)}</updated>\n"
    yield "<author><name>Gainsay</name></author>\n<generator>Gainsay</generator>\n"
    here = quoteattr(f"{feed.address}.atom{feed.asked}")
    yield f'<link rel="self" type="{ATOM}" href={here}/>\n'
    yield f'<link rel="alternate" type="text/html" href={quoteattr(feed.home)}/>\n'
    for one in feed.entries:
        yield f"<entry xml:lang={quoteattr(one.language)}>\n<id>{escape(one.id)}</id>\n"
        yield f"<title>{escape(one.title)}</title>\n"
        yield f"<published>{_time(one.published)}</published>\n<updated>{_time(one.updated)}</updated>\n"
        yield f"<author><name>{escape(one.author)}</name></author>\n" if one.author else ""
        yield f'<link rel="alternate" href={quoteattr(one.link)}/>\n'
        yield "".join(f"<category term={quoteattr(tag)}/>\n" for tag in one.tags)
        yield f'<content type="html">{escape(one.html)}</content>\n</entry>\n'
    yield "</feed>\n"


def json_feed(feed: Feed) -> str:
    """The feed as JSON Feed."""
    items = [
        {
            "id": one.id,
            "url": one.link,
            "title": one.title,
            "content_html": one.html,
            "date_published": _time(one.published),
            "date_modified": _time(one.updated),
            "language": one.language,
            **({"authors": [{"name": one.author}]} if one.author else {}),
            **({"tags": list(one.tags)} if one.tags else {}),
        }
        for one in feed.entries
    ]
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": f"{feed.address}.json{feed.asked}",
        "items": items,
    }
    return json.dumps(whole, ensure_ascii=False)


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
