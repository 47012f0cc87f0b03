"""Asks for documents again, in batches or one by one, and keeps what has changed in them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from alerts.secret import MissingSecret
from monitor.capture import capture
from monitor.connectors import Connector, Parsed, Reads, Recheck
from monitor.desk import Desk
from monitor.doors import READ_LIMIT_S, ask
from monitor.hostile import Unreadable, parse_page, read_whole
from monitor.http import FetchError
from monitor.kept import Kept
from monitor.parsing import Taken, with_history
from monitor.sandbox import SandboxKilled
from monitor.tools import Tools
from storage.records import Capture, Document, Page, Request, Source

log = logging.getLogger(__name__)

#: answers that say of a document that it is gone: atproto says 400 of a record
_SAYS_NO = frozenset({400, 404, 410})


@dataclass(slots=True)
class Again:
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
        if found.problem is None and found.documents:
            held = capture(page, (*(found.window or ()), *(one.key for one in found.documents)))
            for document in found.documents:
                self._keep(document, held)
        return None if found.problem is not None or found.window is None else frozenset(found.window)

    def one(self, document: Document) -> int | None:
        page = self._page(
            Request(url=document.url, accept="text/html,application/xhtml+xml", conditional=False, crawl=True)
        )
        if page is None or page.status != 200 or not isinstance(self.connector, Reads):
            return page.status if page else None
        try:
            read = self.tools.workers.run(read_whole, self.connector, document, page, timeout_s=READ_LIMIT_S)
        except (SandboxKilled, Unreadable) as error:  # neither there nor gone: a login page, a soft 404
            log.warning("a document could not be read again", extra={"url": page.url, "why": str(error)})
            return None
        self._keep(read, capture(page, (document.key,)))
        return page.status

    def _page(self, request: Request) -> Page | None:
        try:
            return ask(request, self.source, self.connector, self.tools, None).page
        except (FetchError, MissingSecret) as error:
            log.warning("a document could not be asked for again", extra={"url": request.url, "why": str(error)})
            return None

    def _keep(self, document: Document, held: Capture) -> None:
        from monitor.keeper import keep_one  # it loads what reads texts

        seen = Taken(document=replace(document, fetched_at=self.tools.clock()), capture=held)
        for taken in with_history(seen, self.source, self.connector, self.tools):
            if kept := keep_one(taken, self.source, self.desk, self.tools, backlog=False):
                self.changed.append(kept)
