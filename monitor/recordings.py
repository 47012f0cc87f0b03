"""Recordings in a watched folder: after a poll the new ones are heard by a recogniser, each into a document of its own.

What was heard is kept under the file's name with the hash of what was listed of it, so that what a crash leaves undone
is done after the next poll, and a file is heard again only when it has changed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Protocol, runtime_checkable

from monitor import folder, transcript
from monitor.capture import capture
from monitor.connectors import Connector
from monitor.desk import Desk
from monitor.http import FetchError
from monitor.keep import Kept
from monitor.keeper import keep_one
from monitor.parsing import Taken, spoilt
from monitor.speech import NotInstalled, Recogniser
from monitor.tools import Tools
from monitor.transcript import Heard
from storage.records import Document, Page, Request, Source

log = logging.getLogger(__name__)

#: seconds that one recording may take
LIMIT_S = 2 * 60 * 60.0
#: address space of the process that hears: a model of middle size and what it works with
MEMORY = 8 * 2**30
#: recordings of one source that are heard after one poll
AT_ONCE = 5


@runtime_checkable
class Hears(Protocol):
    """What a connector has beside that where recordings stand among what it lists."""

    def recogniser(self) -> Recogniser | None:
        """What hears them; None where nothing does."""

    def recordings(self, page: Page, source: Source) -> tuple[Document, ...]:
        """The recordings of a list, each as a document without words; raises ValueError."""

    @property
    def floor(self) -> float:
        """The confidence below which what was heard is doubtful."""


def wanting(connectors: Iterable[tuple[str, Connector]]) -> Iterator[str]:
    """What is not installed and should be, in words; the connectors by their source."""
    for source, connector in connectors:
        recogniser = connector.recogniser() if isinstance(connector, Hears) else None
        if recogniser is not None and (why := recogniser.missing()) is not None:
            yield f"recordings of {source} are not heard: {why}"


def look(
    source: Source,
    connector: Connector,
    *,
    desk: Desk,
    tools: Tools,
    backlog: bool,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Kept]:
    """Hear what is new; a recording that cannot be heard is set aside with the reason, until it changes."""
    recogniser = connector.recogniser() if isinstance(connector, Hears) else None
    if recogniser is None or recogniser.missing() is not None or not isinstance(connector, Hears):
        return
    for listed in _waiting(source, connector, tools):
        taken = None if stopped() else _heard(listed, source, recogniser, connector.floor, tools)
        if taken is None or stopped():
            continue
        if not taken.document.text and taken.document.cautions != listed.cautions:
            why = taken.document.cautions[-1]
            log.warning(why, extra={"source": source.id, "file": listed.key})
            tools.store.quarantine(spoilt(source, listed.url, f"{listed.key}: {why}", b"", tools))
        if (kept := keep_one(taken, source, desk, tools, backlog=backlog)) is not None:
            yield kept


def _waiting(source: Source, connector: Hears, tools: Tools) -> list[Document]:
    try:
        found = folder.fetch(
            Request(url=source.url), source, state=None, now=tools.clock(), limit=tools.client.max_body
        )
        listed = connector.recordings(found.page, source)
    except (FetchError, ValueError) as error:
        log.warning("recordings cannot be listed", extra={"source": source.id, "why": str(error)})
        return []
    known = tools.store.raw_hashes(source.id, [one.key for one in listed])
    return [one for one in listed if known.get(one.key) != one.raw_hash][:AT_ONCE]


def hear(recogniser: Recogniser, path: str, language: str | None) -> tuple[Heard, ...]:
    """What a worker is asked to do; raises NotInstalled, OSError or ValueError."""
    return tuple(
        Heard(float(one.start), float(one.end), str(one.text), float(one.avg_logprob), float(one.no_speech_prob))
        for one in recogniser.transcribe(path, language=language)
    )


def _heard(listed: Document, source: Source, recogniser: Recogniser, floor: float, tools: Tools) -> Taken | None:
    url, _, public = listed.url.partition("#")
    segments, why = tuple[Heard, ...](), ""
    try:
        path = folder.file_of(source, url)
        language = listed.language or source.language
        segments = tools.workers.run(hear, recogniser, str(path), language, timeout_s=LIMIT_S)
    except NotInstalled as error:
        log.warning("recordings are not heard", extra={"source": source.id, "why": str(error)})
        return None
    except FetchError:
        return None  # it went while it was listed, or is none of the folder
    except Exception as error:  # the border to a recogniser, whose errors are its own
        why = f"the recording could not be heard: {error or type(error).__name__}"
    made = transcript.spoken(listed, transcript.heard(segments), machine=True, url=public, floor=floor)
    body = json.dumps([one._asdict() for one in segments], ensure_ascii=False).encode()
    page = _page(source, url, body, tools)
    document = replace(made, url=public, cautions=(*listed.cautions, why) if why else listed.cautions)
    return Taken(document=document, capture=capture(page, (document.key,)))


def _page(source: Source, url: str, body: bytes, tools: Tools) -> Page:
    """What the recogniser said, as the answer that the document was read from."""
    return Page(
        source=source.id, url=url, requested=url, status=200, headers=(), content_type="application/json",
        etag=None, last_modified=None, body=body, fetched_at=tools.clock(),
    )  # fmt: skip
