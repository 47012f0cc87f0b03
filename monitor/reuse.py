"""Pictures that stood somewhere before: under another date, or beside other words. A caution, and no verdict.

Nobody can tell from two equal pictures which words are true of them: what is said is where and when the picture stood
before, so that an editor looks there.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from monitor.desk import Desk
from monitor.fingerprint import LIMIT_S, fingerprint
from monitor.likeness import is_near
from monitor.media import Picture
from monitor.ocr import NoPicture
from monitor.sandbox import SandboxKilled
from monitor.tools import Tools
from storage.prints import Print
from storage.records import Document

log = logging.getLogger(__name__)

#: what is published so much later is published under another date
ANOTHER_DATE = timedelta(hours=24)
#: a picture that stands beside more posts is a banner, a logo or a portrait from the archive
MANY = 5
DATED = "one side shows a picture that {source} published on {date}: look at what it showed then"
BESIDE = "one side shows a picture that {source} published beside other words on {date}: look at both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A picture where it stands."""

    print: Print
    document: Document
    actor: str | None  #: whose words stand beside it


def caution(later: Shown, earlier: Shown, name: str) -> str | None:
    """What is said beside the later one, or None; `name` is the earlier one's source. Pure."""
    if is_near(later.document.text, earlier.document.text):
        return None
    date = f"{earlier.print.at:%Y-%m-%d}"
    if later.print.at - earlier.print.at >= ANOTHER_DATE:
        return DATED.format(source=name, date=date)
    same = later.print.source == earlier.print.source or (later.actor is not None and later.actor == earlier.actor)
    return None if same else BESIDE.format(source=name, date=date)


def blank(picture: Picture) -> Print:
    """A picture by its place alone."""
    post = picture.post
    at = post.published_at or post.fetched_at
    return Print(document=post.id, source=post.source, key=post.key, url=picture.media.url, at=at)


def compare(picture: Picture, raw: bytes, *, desk: Desk, tools: Tools) -> None:
    """Keep what a picture looks like, and note of it, and of those that came later, where it stood before.

    Its own print is kept last, so that what a crash leaves undone is done after the next poll.
    """
    made = blank(picture)
    try:
        hashes = tools.workers.run(fingerprint, raw, timeout_s=LIMIT_S)
    except (NoPicture, SandboxKilled) as error:
        log.warning("a picture cannot be compared", extra={"url": picture.media.url, "why": str(error)})
        hashes = None
    if hashes is None:
        tools.store.keep_print(made)
        return
    made = replace(made, first=hashes[0], second=hashes[1])
    others = _others(made, desk, tools)
    own = Shown(print=made, document=picture.post, actor=_actor(made, desk))
    before = [one for one in others if one.print.at <= made.at]
    for later in others[len(before) :]:
        _note(later, [own], desk, tools)
    if not _note(own, before, desk, tools):
        tools.store.keep_print(made)


def _others(made: Print, desk: Desk, tools: Tools) -> list[Shown]:
    """Where the same picture stands elsewhere, oldest first; none where it stands everywhere."""
    found = [one for one in tools.store.prints_like(made) if one.document != made.document]
    if len({one.document for one in found}) >= MANY:
        return []
    latest = ((one, tools.store.latest(one.source, one.key)) for one in found)
    return [Shown(print=one, document=document, actor=_actor(one, desk)) for one, document in latest if document]


def _actor(one: Print, desk: Desk) -> str | None:
    source = desk.sources.get(one.source)
    return source.actor if source else None


def _note(later: Shown, before: Sequence[Shown], desk: Desk, tools: Tools) -> bool:
    """Note the oldest place of which something is to be said; whether there is one."""
    for earlier in before:
        name = desk.names.sources.get(earlier.print.source, earlier.print.source)
        if (words := caution(later, earlier, name)) is not None:
            tools.store.keep_print(later.print, earlier.print, words)
            about = {"source": later.print.source, "key": later.print.key, "earlier": earlier.print.source}
            log.info("a picture stood somewhere before", extra=about)
            return True
    return False
