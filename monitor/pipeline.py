"""The order of the stages for one source: fetch, parse, read and keep, look for absences, finish. Decides nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache

from alerts.secret import MissingSecret
from monitor import (
    canary,
    limits,
    presence,
    retention,
    schedule,
    subscriptions,
)
from monitor.again import Again
from monitor.connectors import Connector, Parsed
from monitor.desk import Desk
from monitor.doors import NO_TOKEN, READ_LIMIT_S, accepted, ask, refused
from monitor.fetch import Fetched
from monitor.hostile import parse_page
from monitor.http import FetchError, Resting
from monitor.kept import Kept
from monitor.parsing import documents, spoilt
from monitor.robots import Closed
from monitor.sandbox import SandboxKilled
from monitor.tokens import TokenRefused
from monitor.tools import Tools
from storage.records import (
    Finding,
    Hub,
    Page,
    PageState,
    Request,
    Sight,
    Source,
    SourceState,
)

log = logging.getLogger(__name__)

#: pages that one poll may ask for: a connector that follows for ever is a mistake
MAX_PAGES = 20
UNAUTHORIZED, FORBIDDEN = 401, 403


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

    def __init__(
        self, why: str, http_status: int | None = None, retry_after: timedelta | None = None, *, token: bool = False
    ) -> None:
        """`token`: what failed is a token, which is said once for all its sources."""
        super().__init__(why)
        self.http_status, self.retry_after, self.token = http_status, retry_after, token


class Taken(Exception):
    """This process slept through the end of its lease, and another polls the source: what was read here is old."""


class Waits(Failed):
    """The poll did not come to ask: a server or a token wants to be left alone, which is no fault of the source."""


def poll(state: SourceState, *, desk: Desk, tools: Tools) -> Polled:
    """Poll one leased source to the end, whatever happens; only the storage may raise."""
    source = desk.sources[state.source]
    connector = desk.configuration.connectors[source.id]
    try:
        read = _read(source, connector, desk, tools, state)
    except Waits as waits:
        return _waiting(state, source, waits, tools)
    except Failed as failure:
        return _failed(state, source, failure, tools)
    except Taken:
        log.warning(
            "the poll took longer than its lease, and another process took it over", extra={"source": source.id}
        )
        return Polled(source=source.id, status="taken over")
    again = Again(source, connector, desk, tools)
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
    subscriptions.follow(source, connector, read.hubs, ended, desk=desk, tools=tools)
    return _said(
        Polled(
            source=source.id,
            status=ended.status,
            new=sum(one.sight is Sight.SEEN for one in read.kept),
            edited=sum(one.sight is Sight.EDITED for one in read.kept),
            missing=len(gone),
            findings=tuple(finding for one in (*read.kept, *gone) for finding in one.findings),
        )
    )


def _said(polled: Polled) -> Polled:
    """One line in the log for each poll; why one failed is said once, where that changes."""
    about = {"source": polled.source, "status": polled.status, "new": polled.new, "edited": polled.edited}
    log.info("polled", extra={**about, "missing": polled.missing, "findings": len(polled.findings)})
    return polled


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


def _read(source: Source, connector: Connector, desk: Desk, tools: Tools, state: SourceState) -> _Read:
    """Ask for every page that the connector wants, and keep what each one holds."""
    read, backlog = _Read(), state.succeeded_at is None
    before = cache(lambda: tools.store.window(source.id))  # most polls find nothing changed and need none of it
    closed = False  # whether a page before the newest one reaches back to what is known
    for fetched, parsed in pages(source, connector, tools):
        if parsed is None:
            read = read.plus(fetched, None, ())
            continue
        all_new = canary.all_new(before(), parsed.window)
        # a hub may have pushed more since then than a page lists
        known = all_new and bool(tools.store.raw_hashes(source.id, parsed.window or ()))
        strange = all_new and not known and parsed.older is None
        closed = closed or known or parsed.reaches
        kept, missed = _kept(parsed, fetched.page, source, connector, desk, tools, state, backlog=backlog or strange)
        read = read.plus(fetched.unkept if missed else fetched, parsed, kept)
    if read.window == () and before():
        raise Failed(f"nothing is listed where {len(before())} stood at the last poll", read.http_status)
    return replace(read, strange=bool(read.window) and not closed and canary.all_new(before(), read.window))


def _kept(
    parsed: Parsed,
    page: Page,
    source: Source,
    connector: Connector,
    desk: Desk,
    tools: Tools,
    state: SourceState,
    *,
    backlog: bool,
) -> tuple[Sequence[Kept], bool]:
    """Keep what a page holds; and whether something of it could not be had."""
    if not parsed.documents:
        return (), False
    from monitor.keeper import MOST, Keeper  # it loads what reads texts

    missed = False
    keeper = Keeper(
        source,
        desk,
        tools,
        backlog=backlog,
        most=1 if parsed.excerpts else MOST,  # each article is waited for
        gone=presence.missed(source, parsed.window, tools),
        held=lambda: _check_held(state, tools),
    )
    keeper.expect([one.key for one in parsed.documents])
    for taken in documents(parsed, page, source, connector, tools):
        if taken is None:
            missed = True
        else:
            keeper.add(taken)
    return keeper.flush(), missed


def _check_held(state: SourceState, tools: Tools) -> None:
    """Before anything is kept, for what another stored meanwhile is newer. Raises Taken."""
    if state.holder is not None and not tools.store.holds(state.source, state.holder):
        raise Taken


def pages(source: Source, connector: Connector, tools: Tools) -> Iterator[tuple[Fetched, Parsed | None]]:
    """Each page of one poll with what it holds, None where it is unchanged; raises Failed."""
    waiting = list(connector.requests(source))
    asked: set[str] = set()
    older: set[str] = set()
    known = cache(lambda: tools.store.raw_hashes(source.id, tools.store.window(source.id)))
    while waiting and len(asked) < MAX_PAGES:
        request = waiting.pop(0)
        if request.url in asked:
            continue
        asked.add(request.url)
        fetched = _fetched(request, source, connector, tools)
        parsed = None if fetched.unchanged else _parsed(request, connector, fetched.page, source, known(), tools)
        accepted(request, connector, tools)
        if parsed is not None and request.url in older:
            # what it lists now is the newest page alone
            parsed = replace(parsed, window=None, listed=parsed.window or (), reaches=parsed.older is None)
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
        raise Failed(str(error), error.http_status, wish, token=error.http_status in NO_TOKEN) from error
    except Resting as error:
        raise Waits(str(error), retry_after=timedelta(seconds=error.wait_s)) from error
    except Closed as error:
        raise Failed(str(error), retry_after=error.wait) from error
    except (FetchError, MissingSecret) as error:
        raise Failed(str(error)) from error
    if found.page.status >= 300 and not found.unchanged:
        wish = schedule.retry_after(found.header("retry-after"), tools.clock())
        status, body = found.page.status, found.page.body
        token = request.authorized and (status == UNAUTHORIZED or limits.refuses(status, body))
        raise Failed(_refusal(status, request), status, wish, token=token)
    return found


def _refusal(status: int, request: Request) -> str:
    if status in (UNAUTHORIZED, FORBIDDEN):
        why = "the token is not accepted any more, or may not read this" if request.authorized else "it wants a login"
        return f"the server answered {status}: {why}"
    return f"the server answered {status}"


def _parsed(
    request: Request, connector: Connector, page: Page, source: Source, known: Mapping[str, str], tools: Tools
) -> Parsed:
    try:
        found = tools.workers.run(parse_page, connector, page, source, dict(known), timeout_s=READ_LIMIT_S)
    except SandboxKilled as error:
        tools.store.quarantine(spoilt(source, page.url, str(error), page.body, tools))
        raise Failed(f"the page could not be read: {error}", page.status) from error
    if found.refused:
        refused(request, source, connector, tools, "is refused")
    if found.problem is not None:
        raise Failed(found.problem, page.status, token=found.refused)
    for item in found.quarantined:
        tools.store.quarantine(item)
    return found


def _waiting(state: SourceState, source: Source, waits: Waits, tools: Tools) -> Polled:
    """Put the poll off; who is left alone is said once by whoever knows it, and not by each source."""
    wait = waits.retry_after or timedelta()
    after = schedule.after_wait(state, source, why=str(waits), wait=wait, now=tools.clock(), random=tools.random)
    tools.store.finish_poll(after, ())
    return _said(Polled(source=source.id, status=after.status, error=after.error))


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
    if state.error != after.error and not failure.token:  # once, not at every try
        log.warning(
            "source failed",
            extra={"source": source.id, "why": after.error, "next": f"{after.next_check_at:%Y-%m-%dT%H:%M:%SZ}"},
        )
    return _said(Polled(source=source.id, status=after.status, error=after.error))
