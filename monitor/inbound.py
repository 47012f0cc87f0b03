"""A message that a source sends us: proven, read in a worker, and kept, before it is answered."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

from alerts.secret import MissingSecret
from monitor import pipeline
from monitor.connectors import NotProven, Receives
from monitor.desk import Desk
from monitor.sandbox import SandboxKilled
from monitor.tools import Tools
from storage.records import Page, Source

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the sender is told."""

    status: int
    words: str


def receive(name: str, headers: Mapping[str, str], body: bytes, *, desk: Desk, tools: Tools) -> Answer:
    """Keep a message of a source; `headers` have names in lower case. Answers only after it is stored.

    One that is proven and cannot be read is kept raw, and taken: its sender could not mend it by sending it again.
    """
    source = desk.sources.get(name)
    connector = desk.configuration.connectors.get(name)
    if source is None or not isinstance(connector, Receives):
        return Answer(status=404, words="no source of that name is posted to")
    if not source.enabled:
        return Answer(status=410, words="the source is switched off")
    try:
        connector.prove(headers, body, environ=tools.environ, now=tools.clock())
    except NotProven as error:
        log.warning("a message was refused", extra={"source": name, "why": str(error)})
        return Answer(status=401, words=str(error))
    except MissingSecret as error:
        log.error("no message can be proven", extra={"source": name, "why": str(error)})
        return Answer(status=503, words="the source's secret is not there")
    return _taken(_page(source, headers, body, tools), source, desk, tools)


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
    try:
        found = tools.workers.run(pipeline.parse_page, connector, page, source, {}, timeout_s=pipeline.READ_LIMIT_S)
        why = found.problem
    except SandboxKilled as error:
        why = str(error)
    if why is not None:
        tools.store.quarantine(pipeline.spoilt(source, "", why, page.body, tools))
        return Answer(status=202, words=f"kept aside: {why}")
    kept = [
        one for document in found.documents if (one := pipeline.keep_one(document, source, desk, tools, backlog=False))
    ]
    state = next((one for one in tools.store.source_states() if one.source == source.id), None)
    if state is not None and kept:
        now = tools.clock()
        seen = replace(state, newest_item_at=now, succeeded_at=now, items=state.items + len(kept))
        tools.store.finish_poll(seen, ())
    log.info("received", extra={"source": source.id, "documents": len(kept)})
    return Answer(status=202, words=f"{len(kept)} new or changed")
