"""From what a page lists to documents with their whole text, each with the answer that it was read from."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache

from alerts.secret import MissingSecret
from monitor.capture import capture
from monitor.connectors import Connector, Parsed, Remembers
from monitor.doors import READ_LIMIT_S, ask
from monitor.hostile import Unreadable, read_versions, read_whole
from monitor.http import FetchError
from monitor.robots import Disallowed
from monitor.sandbox import SandboxKilled
from monitor.tools import Tools
from storage.records import Capture, Document, Page, Quarantined, Request, Source

log = logging.getLogger(__name__)

#: articles are read for so long after their list; the others at the next poll. A lease lasts longer
LONGEST = timedelta(minutes=8)
#: of a post that is older and was never seen no earlier versions are asked for: they are no news
FRESH = timedelta(hours=24)
#: answers of a server that is in trouble now and may be well later
_TROUBLE = frozenset({429, *range(500, 600)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A document with the answer that it was read from."""

    document: Document
    capture: Capture


def documents(parsed: Parsed, page: Page, source: Source, connector: Connector, tools: Tools) -> Iterator[Taken | None]:
    """The documents of a page, oldest first, so that a later statement meets the earlier one.

    None stands for one that cannot be read now and is to be asked for again.
    """
    keys = (*(parsed.window or ()), *parsed.listed, *(one.key for one in parsed.documents))
    listing = lru_cache(lambda: capture(page, keys))  # packed once, and only where something was read from it
    listed_last_first = parsed.documents[::-1]  # feeds list the newest first; that order settles equal times
    for document in sorted(listed_last_first, key=lambda one: one.published_at or one.fetched_at):
        if parsed.excerpts and tools.clock() - page.fetched_at > LONGEST:
            yield None
        elif parsed.excerpts:
            yield _whole(document, source, connector, tools, listing)
        else:
            yield from with_history(Taken(document=document, capture=listing()), source, connector, tools)


def with_history(taken: Taken, source: Source, connector: Connector, tools: Tools) -> Iterator[Taken]:
    """The versions between the one that is known and this one, oldest first, where the platform tells them; and it."""
    document = taken.document
    if document.edited_at is not None and isinstance(connector, Remembers):
        yield from _between(connector.history(document, source), document, source, connector, tools)
    yield taken


def _between(
    request: Request | None, document: Document, source: Source, connector: Connector, tools: Tools
) -> Iterator[Taken]:
    known = tools.store.latest(source.id, document.key)
    fresh = (document.published_at or document.fetched_at) >= tools.clock() - FRESH
    if request is None or not (known or fresh):
        return
    try:
        page = ask(request, source, connector, tools, None).page
        told = tools.workers.run(read_versions, connector, document, page, timeout_s=READ_LIMIT_S)
    except (FetchError, MissingSecret, SandboxKilled, ValueError) as error:
        log.warning("earlier versions cannot be read", extra={"url": document.url, "why": str(error)})
        return
    since = _stood_from(known) if known else None
    for one in told:
        if one.text and (since is None or _stood_from(one) > since) and _stood_from(one) < _stood_from(document):
            yield Taken(document=one, capture=capture(page, (document.key,)))


def _stood_from(document: Document) -> datetime:
    return document.edited_at or document.published_at or document.fetched_at


def _whole(
    document: Document, source: Source, connector: Connector, tools: Tools, listing: Callable[[], Capture]
) -> Taken | None:
    """The document with the text of its own page; a new one as it was listed where that cannot be had.

    One that is known stays as it was read: a page that fails is no edit. So does one of which only the headline is
    listed, while its server is in trouble.
    """
    request = Request(url=document.url, accept="text/html,application/xhtml+xml", conditional=False, crawl=True)
    trouble, why = True, "only the excerpt in the feed could be read"
    try:
        page = ask(request, source, connector, tools, None).page
        trouble = page.status in _TROUBLE
        read = tools.workers.run(read_whole, connector, document, page, timeout_s=READ_LIMIT_S)
        return Taken(document=read, capture=capture(replace(page, source=source.id), (document.key,)))
    except Disallowed:
        trouble, why = False, "only its headline is read: the site asks machines not to read the article"
    except (FetchError, MissingSecret, SandboxKilled, Unreadable) as error:
        log.warning("only the excerpt can be read", extra={"url": document.url, "why": str(error)})
    bare = document.text == document.title
    if (bare and trouble) or tools.store.latest(source.id, document.key) is not None:
        return None
    excerpt = replace(document, cautions=(*document.cautions, why))
    return Taken(document=excerpt, capture=listing())


def spoilt(source: Source, url: str, reason: str, raw: bytes, tools: Tools) -> Quarantined:
    return Quarantined(source=source.id, url=url, reason=reason, raw=raw, at=tools.clock())
