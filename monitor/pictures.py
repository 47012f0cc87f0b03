"""Pictures: after a poll the new ones are fetched, compared with earlier ones, and their words read by machine.

The text of a post never waits for its pictures. What was read of a picture is a document of its own, kept under a key
made of the post's and the picture's address, so that what a crash leaves undone is done after the next poll, and
nothing is read twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from alerts.secret import MissingSecret
from monitor import fingerprint, ocr, presence, reuse
from monitor.capture import capture
from monitor.connectors import Connector
from monitor.desk import Desk
from monitor.doors import ask
from monitor.http import FetchError
from monitor.keep import Kept
from monitor.keeper import keep_one
from monitor.media import Picture, pictures
from monitor.parsing import Taken, spoilt
from monitor.sandbox import SandboxKilled
from monitor.tools import Tools
from storage.records import Document, DocumentKind, Media, Origin, Page, Part, Request, Source, Span

log = logging.getLogger(__name__)

#: what is older was news before anybody asked; and a picture that cannot be had is asked for no longer than that
FRESH = timedelta(hours=24)
#: pictures of one source that are read after one poll
AT_ONCE = 20
#: seconds that a worker may take: a little longer than the program in it
LIMIT_S = ocr.LIMIT_S + 5
CAUTION = "read by machine from a picture: compare it with the picture"
_ACCEPT = "image/png, image/jpeg, image/webp"
_TROUBLE = frozenset({429, *range(500, 600)})


def wanting(sources: Iterable[Source]) -> Iterator[str]:
    """What is not installed and should be, in words."""
    first = next((one.id for one in sources if one.enabled and one.pictures), None)
    if first is not None and (why := fingerprint.missing()) is not None:
        yield f"pictures are not compared: {why}, which pictures: compare of {first} wants"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A picture, and what is still to be done with it."""

    picture: Picture
    compare: bool
    read: bool


def waiting(source: Source, tools: Tools, *, reads: bool) -> list[Waiting]:
    """The pictures of what the source lists that were not looked at yet, oldest post first."""
    if not (reads or source.pictures):
        return []
    since = tools.clock() - FRESH
    listed = presence.latest(source, tools.store.window(source.id), tools)
    fresh = (one for one in listed[::-1] if (one.published_at or one.fetched_at) >= since)
    shown = {one.key: one for post in fresh for one in pictures(post)}
    known = tools.store.sights(source.id, list(shown)) if reads else shown
    wanted = shown.values() if source.pictures and fingerprint.missing() is None else ()
    prints = {one.id for one in tools.store.prints([*{one.post.id for one in wanted}])}
    new = {one.key for one in wanted if reuse.blank(one).id not in prints}
    return [
        Waiting(picture=one, compare=key in new, read=key not in known)
        for key, one in shown.items()
        if key in new or key not in known
    ][:AT_ONCE]


def look(
    source: Source,
    connector: Connector,
    *,
    program: ocr.Program | None,
    desk: Desk,
    tools: Tools,
    backlog: bool,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Kept]:
    """Look at what waits; one that cannot be had now waits on, one that cannot be read is set aside with the reason.

    `stopped` says whether the service ends, which kills the workers: that is no fault of a picture.
    """
    reads = program is not None and bool(program.packs_of(source.ocr))
    for one in waiting(source, tools, reads=reads):
        page = None if stopped() else _asked(one.picture, source, connector, tools)
        if page is None:
            continue
        if one.compare:
            reuse.compare(one.picture, page.body if page.status == 200 else b"", desk=desk, tools=tools)
        taken = _read(one.picture, source, page, program, tools) if one.read and program is not None else None
        if taken is None or stopped():
            continue
        if not taken.document.text and taken.document.cautions != (CAUTION,):
            _set_aside(taken, source, tools)
        if (kept := keep_one(taken, source, desk, tools, backlog=backlog)) is not None:
            yield kept


def _set_aside(taken: Taken, source: Source, tools: Tools) -> None:
    why, url = taken.document.cautions[0], taken.document.media[0].url
    log.warning(why, extra={"url": url})
    tools.store.quarantine(spoilt(source, url, why, taken.capture.body or b"", tools))


def _asked(picture: Picture, source: Source, connector: Connector, tools: Tools) -> Page | None:
    """What its address answers; None where that is for now."""
    request = Request(url=picture.media.url, accept=_ACCEPT, conditional=False, crawl=True)
    try:
        page = ask(request, source, connector, tools, None).page
    except (FetchError, MissingSecret) as error:
        log.warning("a picture cannot be had", extra={"url": picture.media.url, "why": str(error)})
        return None
    return None if page.status in _TROUBLE else page


def _read(picture: Picture, source: Source, page: Page, program: ocr.Program, tools: Tools) -> Taken:
    seen, why = ocr.Seen(), ""
    try:
        seen = tools.workers.run(ocr.read, _body(page), program.path, program.packs_of(source.ocr), timeout_s=LIMIT_S)
    except (ocr.NoPicture, SandboxKilled) as error:
        why = f"the picture could not be read: {error}"
    document = _document(picture, seen, source, page, why or CAUTION)
    return Taken(document=document, capture=capture(page, (document.key,)))


def _body(page: Page) -> bytes:
    kind = page.content_type.partition(";")[0].strip().lower()
    if page.status != 200:
        raise ocr.NoPicture(f"its address answered {page.status}")
    if not (kind.startswith("image/") or kind in ("", "application/octet-stream", "binary/octet-stream")):
        raise ocr.NoPicture(f"its address gives {kind}")
    return page.body


def _document(picture: Picture, seen: ocr.Seen, source: Source, page: Page, caution: str) -> Document:
    """What was read, as a document of its own; one of which nothing could be read has no text."""
    post, url = picture.post, picture.media.url
    part = Part(
        span=Span(start=0, end=len(seen.text)),
        origin=Origin.PICTURE,
        url=url,
        confidence=round(seen.confidence, 4),
        doubts=seen.doubts,
    )
    return Document(
        source=source.id,
        key=picture.key,
        url=post.url,
        kind=DocumentKind.IMAGE,
        title="",
        text=seen.text,
        author=post.author,
        language=source.ocr[0] if len(source.ocr) == 1 else post.language,
        published_at=post.published_at,
        fetched_at=page.fetched_at,
        media=(Media(url=url, kind=picture.media.kind),),
        parts=(part,) if seen.text else (),
        raw_hash=page.hash,
        cautions=(caution,),
    )
