"""The order of the stages for one source: fetch, parse, read and keep, look for absences, finish. Decides nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from alerts.secret import MissingSecret
from monitor import (
    absence,
    article,
    canary,
    folder,
    mailbox,
    marks,
    presence,
    retention,
    schedule,
    subscriptions,
)
from monitor.connectors import Authorized, Connector, Exchanges, Parsed, Reads, Recheck, Token
from monitor.desk import Desk
from monitor.fetch import Fetched, fetch
from monitor.http import FetchError
from monitor.keep import Kept, keep
from monitor.sandbox import SandboxKilled
from monitor.tokens import TokenRefused
from monitor.tools import Tools
from storage.errors import StorageError, Unstorable
from storage.records import (
    Document,
    Finding,
    Hub,
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
#: answers of a server that is in trouble now and may be well later
_SAYS_NO = frozenset({400, 404, 410})  #: atproto says 400 of a record that is gone
UNAUTHORIZED = 401
_TROUBLE = frozenset({429, *range(500, 600)})


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
    connector = desk.configuration.connectors[source.id]
    try:
        read = _read(source, connector, desk, tools, backlog=state.succeeded_at is None)
    except Failed as failure:
        return _failed(state, source, failure, tools)
    again = _Again(source, connector, desk, tools)
    polled = presence.Polled(window=read.window, new=tuple(one.document for one in read.kept), gone=read.gone)
    gone = tuple(presence.look(source, polled, connector, again, desk=desk, tools=tools))
    retention.apply(source, desk=desk, tools=tools)
    read = replace(read, kept=(*read.kept, *again.changed))
    ended = schedule.after_success(
        state, source, changed=bool(read.kept), newest=read.newest_item_at, now=tools.clock(), random=tools.random
    )
    lengths = [len(one.document.text) for one in read.kept]
    ended = replace(
        ended,
        items=ended.items + len(read.kept),
        repairs=read.repairs,
        http_status=read.http_status,
        alarm=canary.alarm(everything_new=read.strange, lengths=lengths, usual=state.usual_length),
        usual_length=canary.usual(state.usual_length, lengths),
    )
    new = any(one.sight is Sight.SEEN for one in read.kept)
    ended = subscriptions.paced(ended, source, before=state.checked_at, new=new, tools=tools)
    if ended.alarm is not None and ended.alarm != state.alarm:
        log.warning("source gives something else than usual", extra={"source": source.id, "why": ended.alarm})
    tools.store.finish_poll(ended, read.pages, window=read.window)
    subscriptions.follow(source, connector, read.hubs, desk=desk, tools=tools)
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
    gone: tuple[str, ...] = ()
    hubs: tuple[Hub | None, ...] = ()  #: who pushes what each list holds
    strange: bool = False  #: nothing of what it lists is known

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
            gone=(*self.gone, *found.gone),
            hubs=self.hubs if found.window is None else (*self.hubs, found.hub),
            repairs=self.repairs + len(found.quarantined) + sum(bool(one.cautions) for one in found.documents),
        )


def _read(source: Source, connector: Connector, desk: Desk, tools: Tools, *, backlog: bool) -> _Read:
    """Ask for every page that the connector wants, and keep what each one holds."""
    read = _Read()
    before = tools.store.window(source.id)
    closed = False  # whether a page before the newest one reaches back to what is known
    for fetched, parsed in pages(source, connector, tools):
        all_new = parsed is not None and canary.all_new(before, parsed.window)
        # a hub may have pushed more since then than a page lists
        known = all_new and bool(tools.store.raw_hashes(source.id, (parsed and parsed.window) or ()))
        strange = all_new and not known and (parsed is None or parsed.older is None)
        closed = closed or known or (parsed is not None and parsed.reaches)
        kept: list[Kept] = []
        missed = False
        gone = presence.missed(source, parsed.window, tools) if parsed else ()
        for document in documents(parsed, source, connector, tools) if parsed else ():
            missed = missed or document is None
            backlog_here = backlog or strange
            if document is not None and (
                found := keep_one(document, source, desk, tools, backlog=backlog_here, gone=gone)
            ):
                kept.append(found)
        read = read.plus(fetched.unkept if missed else fetched, parsed, kept)
    if read.window == () and before:
        raise Failed(f"nothing is listed where {len(before)} stood at the last poll", read.http_status)
    return replace(read, strange=not closed and canary.all_new(before, read.window))


def pages(source: Source, connector: Connector, tools: Tools) -> Iterator[tuple[Fetched, Parsed | None]]:
    """Each page of one poll with what it holds, None where it is unchanged; raises Failed."""
    waiting = list(connector.requests(source))
    asked: set[str] = set()
    older: set[str] = set()
    known = tools.store.raw_hashes(source.id, tools.store.window(source.id))
    while waiting and len(asked) < MAX_PAGES:
        request = waiting.pop(0)
        if request.url in asked:
            continue
        asked.add(request.url)
        fetched = _fetched(request, source, connector, tools)
        parsed = None if fetched.unchanged else _parsed(connector, fetched.page, source, known, tools)
        if parsed is not None and request.url in older:
            # what it lists now is the newest page alone
            parsed = replace(parsed, window=None, reaches=parsed.older is None)
        yield (fetched.unkept if parsed and (parsed.follow or parsed.more) else fetched), parsed
        if parsed is not None:
            waiting += parsed.follow
            waiting += () if parsed.older is None else (parsed.older,)
            older.update(() if parsed.older is None else (parsed.older.url,))


def _fetched(request: Request, source: Source, connector: Connector, tools: Tools) -> Fetched:
    """One page; raises Failed with words for an operator."""
    state = tools.store.page_state(source.id, request.url)
    try:
        found = ask(request, source, connector, tools, state)
    except TokenRefused as error:
        wish = schedule.retry_after(error.retry_after, tools.clock())
        raise Failed(str(error), error.http_status, wish) from error
    except (FetchError, MissingSecret) as error:
        raise Failed(str(error)) from error
    if found.page.status >= 300 and not found.unchanged:
        wish = schedule.retry_after(found.header("retry-after"), tools.clock())
        raise Failed(_refusal(found.page.status, request), found.page.status, wish)
    return found


def ask(request: Request, source: Source, connector: Connector, tools: Tools, state: PageState | None) -> Fetched:
    """One page through its source's door: web, folder or mailbox; raises FetchError or MissingSecret."""
    now = tools.clock()
    if folder.is_folder(source):
        return folder.fetch(request, source, state=state, now=now, limit=tools.client.max_body)
    own = credentials(request, connector, tools)
    if mailbox.is_mailbox(source):
        return mailbox.fetch(request, source=source.id, state=state, client=tools.client, login=own, now=now)
    found = fetch(request, source=source.id, state=state, client=tools.client, now=now, credentials=own)
    if found.page.status != UNAUTHORIZED or not (own and isinstance(connector, Exchanges)):
        return found
    tools.tokens.forget(connector, tools.environ)  # it was taken back early: once more, with another
    own = credentials(request, connector, tools)
    return fetch(request, source=source.id, state=state, client=tools.client, now=now, credentials=own)


def credentials(request: Request, connector: Connector, tools: Tools) -> Mapping[str, str]:
    """The headers that carry the source's token where a request wants it; raises MissingSecret or FetchError."""
    if not request.authorized:
        return {}
    if isinstance(connector, Exchanges):
        return tools.tokens.headers(
            connector,
            read=lambda body: _granted(connector, body, tools),
            client=tools.client,
            environ=tools.environ,
            now=tools.clock(),
        )
    return connector.credentials(tools.environ) if isinstance(connector, Authorized) else {}


def read_token(connector: Exchanges, body: bytes) -> Token:
    """What a worker is asked to do with the answer to a request for a token."""
    return connector.granted(body)


def _granted(connector: Exchanges, body: bytes, tools: Tools) -> Token:
    try:
        return tools.workers.run(read_token, connector, body, timeout_s=READ_LIMIT_S)
    except SandboxKilled:
        raise TokenRefused("the answer to the request for a token could not be read") from None


def _refusal(status: int, request: Request) -> str:
    if status in (401, 403):
        why = "the token is not accepted any more, or may not read this" if request.authorized else "it wants a login"
        return f"the server answered {status}: {why}"
    return f"the server answered {status}"


def parse_page(connector: Connector, page: Page, source: Source, known: dict[str, str]) -> Parsed:
    """What a worker is asked to do."""
    return connector.parse(page, source, known)


def _parsed(connector: Connector, page: Page, source: Source, known: Mapping[str, str], tools: Tools) -> Parsed:
    try:
        found = tools.workers.run(parse_page, connector, page, source, dict(known), timeout_s=READ_LIMIT_S)
    except SandboxKilled as error:
        tools.store.quarantine(spoilt(source, page.url, str(error), page.body, tools))
        raise Failed(f"the page could not be read: {error}", page.status) from error
    if found.problem is not None:
        raise Failed(found.problem, page.status)
    for item in found.quarantined:
        tools.store.quarantine(item)
    return found


@dataclass(slots=True)
class _Again:
    """Asks for documents again, and keeps what has changed in them."""

    source: Source
    connector: Connector
    desk: Desk
    tools: Tools
    changed: list[Kept] = field(default_factory=list)

    def many(self, question: Recheck, known: Mapping[str, str]) -> frozenset[str] | None:
        page = self._page(question.request)
        if page is None or (page.status >= 300 and page.status not in _SAYS_NO):
            return None
        try:
            work = (parse_page, self.connector, page, self.source, dict(known))
            found: Parsed = self.tools.workers.run(*work, timeout_s=READ_LIMIT_S)
        except SandboxKilled as error:
            log.warning("an answer could not be read", extra={"url": page.url, "why": str(error)})
            return None
        for document in found.documents if found.problem is None else ():
            self._keep(document)
        return None if found.problem is not None or found.window is None else frozenset(found.window)

    def one(self, document: Document) -> int | None:
        page = self._page(Request(url=document.url, accept="text/html,application/xhtml+xml", conditional=False))
        if page is None or page.status != 200 or not isinstance(self.connector, Reads):
            return page.status if page else None
        try:
            self._keep(self.tools.workers.run(read_whole, self.connector, document, page, timeout_s=READ_LIMIT_S))
        except (SandboxKilled, article.Unreadable) as error:  # neither there nor gone: a login page, a soft 404
            log.warning("a document could not be read again", extra={"url": page.url, "why": str(error)})
            return None
        return page.status

    def _page(self, request: Request) -> Page | None:
        try:
            return ask(request, self.source, self.connector, self.tools, None).page
        except (FetchError, MissingSecret) as error:
            log.warning("a document could not be asked for again", extra={"url": request.url, "why": str(error)})
            return None

    def _keep(self, document: Document) -> None:
        seen = replace(document, fetched_at=self.tools.clock())
        if kept := keep_one(seen, self.source, self.desk, self.tools, backlog=False):
            self.changed.append(kept)


def spoilt(source: Source, url: str, reason: str, raw: bytes, tools: Tools) -> Quarantined:
    return Quarantined(source=source.id, url=url, reason=reason, raw=raw, at=tools.clock())


def documents(parsed: Parsed, source: Source, connector: Connector, tools: Tools) -> Iterator[Document | None]:
    """The documents of a page, oldest first, so that a later statement meets the earlier one.

    None stands for one that cannot be read now and is to be asked for again.
    """
    listed_last_first = parsed.documents[::-1]  # feeds list the newest first; that order settles equal times
    for document in sorted(listed_last_first, key=lambda one: one.published_at or one.fetched_at):
        yield _whole(document, source, connector, tools) if parsed.excerpts else document


def read_whole(connector: Connector, document: Document, page: Page) -> Document:
    """What a worker is asked to do with the page of one document."""
    return connector.whole(document, page) if isinstance(connector, Reads) else article.whole(document, page)


def _whole(document: Document, source: Source, connector: Connector, tools: Tools) -> Document | None:
    """The document with the text of its own page; a new one as it was listed where that cannot be had.

    One that is known stays as it was read: a page that fails is no edit. So does one of which only the headline is
    listed, while its server is in trouble.
    """
    request = Request(url=document.url, accept="text/html,application/xhtml+xml", conditional=False)
    trouble = True
    try:
        page = ask(request, source, connector, tools, None).page
        trouble = page.status in _TROUBLE
        return tools.workers.run(read_whole, connector, document, page, timeout_s=READ_LIMIT_S)
    except (FetchError, MissingSecret, SandboxKilled, article.Unreadable) as error:
        log.warning("only the excerpt can be read", extra={"url": document.url, "why": str(error)})
    bare = document.text == document.title
    if (bare and trouble) or tools.store.latest(source.id, document.key) is not None:
        return None
    return replace(document, cautions=(*document.cautions, "only the excerpt in the feed could be read"))


def keep_one(
    document: Document, source: Source, desk: Desk, tools: Tools, *, backlog: bool, gone: Sequence[Document] = ()
) -> Kept | None:
    """Keep one document; one that cannot be read or stored is set aside raw, and the others go on."""
    try:
        was = absence.published_again(document, gone) or _original(document, source, desk, tools)
        return keep(document, source=source, desk=desk, store=tools.store, now=tools.clock(), backlog=backlog, was=was)
    except Unstorable as error:
        why = str(error)
    except StorageError:
        raise
    except Exception as error:  # the border of one document: a bug in reading it must not lose the others
        log.exception("document could not be read", extra={"source": source.id, "key": document.key})
        why = f"unexpected {type(error).__name__}: {error}"
    raw = document.text.encode("utf-8", "surrogatepass")
    tools.store.quarantine(spoilt(source, document.url, why, raw, tools))
    return None


def _original(document: Document, source: Source, desk: Desk, tools: Tools) -> Document | None:
    """The earlier text that a new one corrects or withdraws, where its headline says so."""
    if not document.title or tools.store.latest(source.id, document.key) is not None:
        return None
    found = marks.marked(document, desk.reader.language(document.text, document.language or source.language))
    listed = presence.latest(source, tools.store.window(source.id), tools) if found else ()
    return marks.original(found, document, listed) if found else None


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
