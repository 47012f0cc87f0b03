"""Whether what a source listed is still there: suspicion, another look, and only then an absence that is told."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from monitor import absence
from monitor.absence import Policy, Step
from monitor.desk import Desk
from monitor.http import FetchError
from monitor.keep import Kept, keep_sight
from monitor.tools import Tools
from storage.records import Document, Observation, Sight, Source, Watch

log = logging.getLogger(__name__)

_ABSENT = frozenset({Sight.MISSING, Sight.UNAVAILABLE})


def look(source: Source, window: Sequence[str] | None, *, desk: Desk, tools: Tools) -> tuple[Kept, ...]:
    """After a poll: begin to watch what left the list, look again at what is watched; the confirmed absences.

    `window` is what the source lists now, None where that is unchanged or unknown.
    """
    if window is not None:
        before = tools.store.window(source.id)
        _suspect(source, absence.vanished(before, window), tools)
        _restored(source, [key for key in window if key not in set(before)], desk, tools)
    policy = Policy(misses=desk.configuration.fetching.deletion.misses, over=desk.configuration.fetching.deletion.over)
    due = tools.store.watches(source.id, tools.clock())
    return tuple(found for watch in due for found in _again(watch, window or (), policy, desk, tools))


def _suspect(source: Source, keys: Collection[str], tools: Tools) -> None:
    for key in keys:
        document = tools.store.latest(source.id, key)
        if document is not None and document.url and document.url != source.url:
            tools.store.watch(absence.watch(document, tools.clock()))


def _restored(source: Source, keys: Collection[str], desk: Desk, tools: Tools) -> None:
    """What is listed again after it was away."""
    for key in keys:
        document = tools.store.latest(source.id, key)
        if document is None:
            continue
        seen = tools.store.sightings(document.id)
        if seen and seen[-1].sight in _ABSENT:
            keep_sight(_sight(document, Sight.RESTORED, tools.clock()), desk=desk, store=tools.store, now=tools.clock())
        tools.store.unwatch(document.id)


def _again(watch: Watch, listed: Sequence[str], policy: Policy, desk: Desk, tools: Tools) -> Iterator[Kept]:
    """One more look at a watched document under its own address."""
    now = tools.clock()
    status = 200 if watch.document.key in listed else _status(watch.document, tools)
    step, after = absence.look(watch, status, policy=policy, now=now)
    if step is Step.DROP:
        tools.store.unwatch(watch.document.id)
        return
    if after.misses > watch.misses:
        sight = Sight.UNAVAILABLE if step is Step.CONFIRM else Sight.MISSING
        seen = replace(_sight(watch.document, sight, now), http_status=status, attempts=after.misses)
        recorded = keep_sight(seen, desk=desk, store=tools.store, now=now)
        if step is Step.CONFIRM:
            log.info("no longer available", extra={"source": watch.document.source, "url": watch.document.url})
            yield Kept(document=watch.document, sight=sight, findings=recorded.findings)
    # last, so that a crash before here only looks once more
    if step is Step.CONFIRM:
        tools.store.unwatch(watch.document.id)
    else:
        tools.store.watch(after)


def _status(document: Document, tools: Tools) -> int | None:
    """The answer at the document's own address; None where there was none."""
    try:
        return tools.client.get(document.url).status
    except FetchError:
        return None


def _sight(document: Document, sight: Sight, at: datetime) -> Observation:
    return Observation(source=document.source, document=document, sight=sight, at=at)
