"""A message that a source or its hub sends us: proven, read in a worker, and kept, before it is answered."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from alerts.secret import MissingSecret
from monitor import doors, hostile, parsing, presence, websub
from monitor.capture import capture
from monitor.connectors import Connector, NotProven, Parsed, Receives, Subscribes
from monitor.desk import Desk
from monitor.keeper import keep_one
from monitor.sandbox import SandboxKilled
from monitor.tools import Tools
from storage.records import Page, Source, SourceState

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the sender is told."""

    status: int
    words: str


def receive(name: str, headers: Mapping[str, str], body: bytes | None, *, desk: Desk, tools: Tools) -> Answer:
    """Keep a message of a source; `headers` have names in lower case, `body` is None where it is too large.

    Answers only after it is stored. One that is proven and cannot be read is kept raw, and taken: its sender could
    not mend it by sending it again.
    """
    source = desk.sources.get(name)
    connector = desk.configuration.connectors.get(name)
    if source is None or not isinstance(connector, (Receives, Subscribes)):
        return Answer(status=404, words="no source of that name is posted to")
    if not source.enabled:
        return Answer(status=410, words="the source is switched off")
    if isinstance(connector, Subscribes):
        return _pushed(source, connector, headers, body, desk, tools)
    if body is None:
        return Answer(status=413, words="the message is too large")
    try:
        connector.prove(headers, body, environ=tools.environ, now=tools.clock())
    except NotProven as error:
        log.warning("a message was refused", extra={"source": name, "why": str(error)})
        return Answer(status=401, words=str(error))
    except MissingSecret as error:
        log.error("no message can be proven", extra={"source": name, "why": str(error)})
        return Answer(status=503, words="the source's secret is not there")
    return _taken(_page(source, headers, body, tools), source, desk, tools)


def confirm(name: str, query: Mapping[str, str], *, desk: Desk, tools: Tools) -> Answer:
    """Answer a hub that asks whether we meant it, and keep what it says of the lease, or why it will not push."""
    source, now = desk.sources.get(name), tools.clock()
    state = tools.store.source_state(name)
    if state is None:
        return Answer(status=websub.NOTHING.status, words=websub.NOTHING.words)
    answer = websub.answer(state.subscription, query, now)
    if answer.after is not None:
        tools.store.change_source(name, lambda state: _confirmed(state, source, query, now))
        kept = answer.after
        log.info("a hub asked back", extra={"source": name, "lease_until": kept.lease_until, "denied": kept.denied})
    return Answer(status=answer.status, words=answer.words)


def _confirmed(state: SourceState, source: Source | None, query: Mapping[str, str], now: datetime) -> SourceState:
    after = websub.answer(state.subscription, query, now).after
    if after is None:
        return state
    state = replace(state, subscription=after)
    # without its hub a source is polled at its own pace again
    return websub.due(state, now, after=source.every) if after.denied is not None and source is not None else state


def _pushed(
    source: Source, connector: Subscribes, headers: Mapping[str, str], body: bytes | None, desk: Desk, tools: Tools
) -> Answer:
    """Keep what a hub pushes, which may be a part of the feed: nothing is concluded from what it leaves out.

    What is not believed is answered like what is (WebSub, 7.1), and what cannot be taken is polled instead.
    """
    state, now = tools.store.source_state(source.id), tools.clock()
    kept = state.subscription if state else None
    if kept is None or kept.ended_at is not None or not connector.push:
        return Answer(status=410, words="nothing is subscribed to here")
    if body is None:
        tools.store.change_source(source.id, lambda one: websub.due(one, now))
    elif websub.signed(kept.secret, body, headers.get("x-hub-signature", "")):
        page = replace(_page(source, headers, body, tools), url=kept.hub.topic, requested=kept.hub.topic)
        _take(page, source, desk, tools)
    else:
        log.warning("a push was not believed", extra={"source": source.id, "why": "its signature does not fit"})
    return Answer(status=202, words="taken")


def _take(page: Page, source: Source, desk: Desk, tools: Tools) -> None:
    """Keep the documents of a push; where it does not hold them whole, the source is polled at once."""
    connector, now = desk.configuration.connectors[source.id], tools.clock()
    known = tools.store.raw_hashes(source.id, tools.store.window(source.id))
    found = _read(page, source, connector, known, tools)
    if found.problem is not None:
        tools.store.quarantine(parsing.spoilt(source, page.url, found.problem, page.body, tools))
    for item in found.quarantined:
        tools.store.quarantine(item)
    whole = () if found.excerpts else [one for one in parsing.documents(found, page, source, connector, tools) if one]
    kept = [one for taken in whole if (one := keep_one(taken, source, desk, tools, backlog=False))]
    presence.look_later(source, [one.document for one in kept], connector, tools)
    again = bool(found.problem or found.excerpts or found.gone or found.follow)
    tools.store.change_source(source.id, lambda one: websub.proven(one, documents=len(kept), again=again, now=now))
    log.info("pushed", extra={"source": source.id, "documents": len(kept), "polled": again})


def _read(page: Page, source: Source, connector: Connector, known: Mapping[str, str], tools: Tools) -> Parsed:
    try:
        return tools.workers.run(hostile.parse_page, connector, page, source, dict(known), timeout_s=doors.READ_LIMIT_S)
    except SandboxKilled as error:
        return Parsed(problem=str(error))


def _page(source: Source, headers: Mapping[str, str], body: bytes, tools: Tools) -> Page:
    return Page(
        source=source.id,
        url="",
        requested="",
        status=200,
        headers=tuple(headers.items()),
        content_type=headers.get("content-type", ""),
        etag=None,
        last_modified=None,
        body=body,
        fetched_at=tools.clock(),
    )


def _taken(page: Page, source: Source, desk: Desk, tools: Tools) -> Answer:
    connector = desk.configuration.connectors[source.id]
    found = _read(page, source, connector, {}, tools)
    if found.problem is not None:
        tools.store.quarantine(parsing.spoilt(source, "", found.problem, page.body, tools))
        return Answer(status=202, words=f"kept aside: {found.problem}")
    held = capture(page, (one.key for one in found.documents))
    taken = (parsing.Taken(document=document, capture=held) for document in found.documents)
    kept = [done for one in taken if (done := keep_one(one, source, desk, tools, backlog=False))]
    if kept:
        now, count = tools.clock(), len(kept)
        tools.store.change_source(
            source.id,
            lambda one: replace(one, newest_item_at=now, succeeded_at=now, items=one.items + count),
        )
    log.info("received", extra={"source": source.id, "documents": len(kept)})
    return Answer(status=202, words=f"{len(kept)} new or changed")
