"""The order of the stages for one source: fetch, parse, read and keep, look for absences, finish. Decides nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor import article, presence, schedule
from monitor.connectors import Connector, Parsed
from monitor.desk import Desk
from monitor.fetch import Fetched, fetch
from monitor.http import FetchError
from monitor.keep import Kept, keep
from monitor.sandbox import SandboxKilled
from monitor.tools import Tools
from storage.errors import StorageError, Unstorable
from storage.records import (
    Document,
    Finding,
    Page,
    PageState,
    Quarantined,
    Request,
    Sight,
    Source,
    SourceState,
)

log = logging.getLogger(__name__)

#: pages that one poll may ask for: a connector that follows for ever is a mistake
MAX_PAGES = 20
#: seconds that a worker may read one page
READ_LIMIT_S = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What one poll of one source came to."""

    source: str
    status: str  #: SourceState.status after it
    error: str | None = None
    new: int = 0
    edited: int = 0
    missing: int = 0  #: no longer available, confirmed at this poll
    findings: tuple[Finding, ...] = ()


class Failed(Exception):
    """The poll ends without a result; the words are for an operator."""

    def __init__(self, why: str, http_status: int | None = None, retry_after: timedelta | None = None) -> None:
        super().__init__(why)
        self.http_status, self.retry_after = http_status, retry_after


def poll(state: SourceState, *, desk: Desk, tools: Tools) -> Polled:
    """Poll one leased source to the end, whatever happens; only the storage may raise."""
    source = desk.sources[state.source]
    try:
        read = _read(source, desk.configuration.connectors[source.id], desk, tools, state)
    except Failed as failure:
        return _failed(state, source, failure, tools)
    gone = presence.look(source, read.window, desk=desk, tools=tools)
    ended = schedule.after_success(
        state, source, changed=bool(read.kept), newest=read.newest_item_at, now=tools.clock(), random=tools.random
    )
    ended = replace(ended, items=ended.items + len(read.kept), repairs=read.repairs, http_status=read.http_status)
    tools.store.finish_poll(ended, read.pages, window=read.window)
    log.info("polled", extra={"source": source.id, "status": ended.status, "documents": len(read.kept)})
    return Polled(
        source=source.id,
        status=ended.status,
        new=sum(one.sight is Sight.SEEN for one in read.kept),
        edited=sum(one.sight is Sight.EDITED for one in read.kept),
        missing=len(gone),
        findings=tuple(finding for one in (*read.kept, *gone) for finding in one.findings),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What the pages of one poll gave."""

    pages: tuple[PageState, ...] = ()
    kept: tuple[Kept, ...] = ()
    windows: tuple[tuple[str, ...] | None, ...] = ()
    newest_item_at: datetime | None = None
    http_status: int | None = None
    repairs: int = 0

    @property
    def window(self) -> tuple[str, ...] | None:
        """Everything that the source lists now; None where a part of it is unchanged or nothing is a list."""
        known = [one for one in self.windows if one is not None]
        return tuple(key for one in known for key in one) if known and len(known) == len(self.windows) else None

    def plus(self, fetched: Fetched, parsed: Parsed | None, kept: Sequence[Kept]) -> _Read:
        found = parsed or Parsed()
        newest = max((at for at in (self.newest_item_at, found.newest_item_at) if at), default=None)
        return replace(
            self,
            pages=(*self.pages, fetched.state),
            kept=(*self.kept, *kept),
            windows=(*self.windows, found.window) if parsed is None or parsed.window is not None else self.windows,
            newest_item_at=newest,
            http_status=fetched.page.status,
            repairs=self.repairs + len(found.quarantined) + sum(bool(one.cautions) for one in found.documents),
        )


def _read(source: Source, connector: Connector, desk: Desk, tools: Tools, state: SourceState) -> _Read:
    """Ask for every page that the connector wants, and keep what each one holds."""
    read = _Read()
    for fetched, parsed in pages(source, connector, tools):
        each = documents(parsed, source, tools) if parsed else ()
        kept = [found for one in each if (found := _kept(one, source, desk, tools, state))]
        read = read.plus(fetched, parsed, kept)
    return read


def pages(source: Source, connector: Connector, tools: Tools) -> Iterator[tuple[Fetched, Parsed | None]]:
    """Each page of one poll with what it holds, None where it is unchanged; raises Failed."""
    waiting = list(connector.requests(source))
    asked: set[str] = set()
    known = tools.store.raw_hashes(source.id, tools.store.window(source.id))
    while waiting and len(asked) < MAX_PAGES:
        request = waiting.pop(0)
        if request.url in asked:
            continue
        asked.add(request.url)
        fetched = _fetched(request, source, tools)
        parsed = None if fetched.unchanged else _parsed(connector, fetched.page, source, known, tools)
        yield (_unkept(fetched) if parsed and parsed.follow else fetched), parsed
        waiting += parsed.follow if parsed else ()


def _unkept(fetched: Fetched) -> Fetched:
    """Without validators: a page that leads to others is read in full each time, lest they be missed."""
    return replace(fetched, state=replace(fetched.state, etag=None, last_modified=None, body_hash=None))


def _fetched(request: Request, source: Source, tools: Tools) -> Fetched:
    """One page; raises Failed with words for an operator."""
    now = tools.clock()
    state = tools.store.page_state(source.id, request.url)
    try:
        found = fetch(request, source=source.id, state=state, client=tools.client, now=now)
    except FetchError as error:
        raise Failed(str(error)) from error
    if found.page.status >= 300 and not found.unchanged:
        wish = schedule.retry_after(found.header("retry-after"), now)
        raise Failed(f"the server answered {found.page.status}", found.page.status, wish)
    return found


def parse_page(connector: Connector, page: Page, source: Source, known: dict[str, str]) -> Parsed:
    """What a worker is asked to do."""
    return connector.parse(page, source, known)


def _parsed(connector: Connector, page: Page, source: Source, known: Mapping[str, str], tools: Tools) -> Parsed:
    try:
        found = tools.workers.run(parse_page, connector, page, source, dict(known), timeout_s=READ_LIMIT_S)
    except SandboxKilled as error:
        tools.store.quarantine(_spoilt(source, page.url, str(error), page.body, tools))
        raise Failed(f"the page could not be read: {error}", page.status) from error
    if found.problem is not None:
        raise Failed(found.problem, page.status)
    for item in found.quarantined:
        tools.store.quarantine(item)
    return found


def _spoilt(source: Source, url: str, reason: str, raw: bytes, tools: Tools) -> Quarantined:
    return Quarantined(source=source.id, url=url, reason=reason, raw=raw, at=tools.clock())


def documents(parsed: Parsed, source: Source, tools: Tools) -> Iterator[Document]:
    """The documents of a page, oldest first, so that a later statement meets the earlier one."""
    listed_last_first = parsed.documents[::-1]  # feeds list the newest first; that order settles equal times
    for document in sorted(listed_last_first, key=lambda one: one.published_at or one.fetched_at):
        yield _whole(document, source, tools) if parsed.excerpts else document


def _whole(document: Document, source: Source, tools: Tools) -> Document:
    """The document with the text of its own page; the excerpt where that cannot be had."""
    request = Request(url=document.url, accept="text/html,application/xhtml+xml", conditional=False)
    try:
        page = fetch(request, source=source.id, state=None, client=tools.client, now=tools.clock()).page
        return tools.workers.run(article.whole, document, page, timeout_s=READ_LIMIT_S)
    except (FetchError, SandboxKilled, article.Unreadable) as error:
        log.warning("only the excerpt can be read", extra={"url": document.url, "why": str(error)})
        return replace(document, cautions=(*document.cautions, "only the excerpt in the feed could be read"))


def _kept(document: Document, source: Source, desk: Desk, tools: Tools, state: SourceState) -> Kept | None:
    """Keep one document; one that cannot be read or stored is set aside raw, and the others go on."""
    backlog = state.succeeded_at is None
    try:
        return keep(document, source=source, desk=desk, store=tools.store, now=tools.clock(), backlog=backlog)
    except Unstorable as error:
        why = str(error)
    except StorageError:
        raise
    except Exception as error:  # the border of one document: a bug in reading it must not lose the others
        log.exception("document could not be read", extra={"source": source.id, "key": document.key})
        why = f"unexpected {type(error).__name__}: {error}"
    raw = document.text.encode("utf-8", "surrogatepass")
    tools.store.quarantine(_spoilt(source, document.url, why, raw, tools))
    return None


def _failed(state: SourceState, source: Source, failure: Failed, tools: Tools) -> Polled:
    """Keep the failure in words; the source is asked again later, for ever."""
    after = schedule.after_failure(
        state,
        source,
        error=str(failure),
        http_status=failure.http_status,
        retry_after=failure.retry_after,
        now=tools.clock(),
        random=tools.random,
    )
    tools.store.finish_poll(after, ())
    if state.error != after.error:  # once, not at every try
        log.warning("source failed", extra={"source": source.id, "why": after.error, "next": after.next_check_at})
    return Polled(source=source.id, status=after.status, error=after.error)
