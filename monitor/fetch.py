"""Reads one page that a connector asks for: conditionally, and at the address where it now lives.

Validators never run ahead of what is stored: the new PageState is returned, and the caller keeps it after the
documents of the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.http import Answer, Client, FetchError, Unavailable, origin
from storage.records import Page, PageState, Request

#: equal sightings of a permanent redirect, one a poll, before the new address is asked first (a hotel's or a
#: state's captive page also answers 301; Feedbin waits for 576)
REMEMBER_AFTER = 10
NOT_MODIFIED = 304
#: Apache's mod_deflate adds this to the tag it sends but does not know it again (Apache bug 45023)
_DEFLATED = '-gzip"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One complete answer, and what is to be kept of it once its documents are stored."""

    page: Page
    state: PageState
    unchanged: bool  #: a 304, or the very bytes of the last time
    before: PageState | None = None  #: what is kept where the page must be read again; None: no validators at all

    @property
    def unkept(self) -> Fetched:
        """The same, to be read again the next time, lest what was left of it be missed."""
        return replace(self, state=self.before or replace(self.state, etag=None, last_modified=None, body_hash=None))

    def header(self, name: str) -> str | None:
        """The first header of that name (lower case)."""
        return next((value for known, value in self.page.headers if known == name), None)


def fetch(
    request: Request,
    *,
    source: str,
    state: PageState | None,
    client: Client,
    now: datetime,
    credentials: Mapping[str, str] | None = None,
) -> Fetched:
    """Fetch a page; raises FetchError. An error status is an answer too: the caller looks at `page.status`.

    `credentials` are headers that only the server of the request's own address is sent.
    """
    known = state or PageState(source=source, url=request.url)
    answer = _ask(request, known, client, credentials or {})
    if answer.status == NOT_MODIFIED and not (request.conditional and known.body_hash):
        raise Unavailable("the server says 'not modified' to a first request")
    page = _page(answer, request, source, now)
    after = _moved(known, answer, request)
    if 200 <= page.status < 300:
        kept = replace(after, etag=page.etag, last_modified=page.last_modified, body_hash=page.hash, fetched_at=now)
        return Fetched(page=page, state=kept, unchanged=request.conditional and page.hash == known.body_hash)
    if page.status == NOT_MODIFIED:
        kept = replace(
            after,
            etag=page.etag or known.etag,
            last_modified=page.last_modified or known.last_modified,
            fetched_at=now,
        )
        return Fetched(page=page, state=kept, unchanged=True)
    return Fetched(page=page, state=after, unchanged=False)


def _ask(request: Request, known: PageState, client: Client, credentials: Mapping[str, str]) -> Answer:
    """Ask the remembered new address first; where that fails, the configured one still counts."""
    headers = dict(_headers(request, known))
    if known.moved_to is not None and known.moved_seen >= REMEMBER_AFTER:
        own = credentials if origin(known.moved_to) == origin(request.url) else {}
        try:
            answer = client.get(known.moved_to, headers=headers, credentials=own)
        except FetchError:
            pass
        else:
            if answer.status < 400:
                return replace(answer, moved_to=known.moved_to)
    return client.get(request.url, headers=headers, credentials=credentials)


def _headers(request: Request, known: PageState) -> Iterator[tuple[str, str]]:
    yield "accept", request.accept
    if not (request.conditional and known.body_hash):
        return
    if known.etag:
        yield "if-none-match", _tags(known.etag)
    if known.last_modified:
        yield "if-modified-since", known.last_modified


def _tags(etag: str) -> str:
    """The tag byte for byte; beside a tag with Apache's suffix also the tag that Apache compares with."""
    return f'{etag}, {etag[: -len(_DEFLATED)]}"' if etag.endswith(_DEFLATED) else etag


def _moved(known: PageState, answer: Answer, request: Request) -> PageState:
    if answer.moved_to is None or answer.moved_to == request.url:
        return replace(known, moved_to=None, moved_seen=0)
    seen = known.moved_seen + 1 if answer.moved_to == known.moved_to else 1
    return replace(known, moved_to=answer.moved_to, moved_seen=seen)


def _page(answer: Answer, request: Request, source: str, now: datetime) -> Page:
    return Page(
        source=source,
        url=answer.url,
        requested=request.url,
        status=answer.status,
        headers=answer.headers,
        content_type=answer.header("content-type") or "",
        etag=answer.header("etag"),
        last_modified=answer.header("last-modified"),
        body=answer.body,
        fetched_at=now,
    )
