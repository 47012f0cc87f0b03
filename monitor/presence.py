"""Whether what a source listed is still there: suspicion, another look, and only then an absence that is told."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from monitor import absence, folder
from monitor.absence import Policy, Step
from monitor.connectors import Connector, Reads, Recheck, Rechecks
from monitor.desk import Desk
from monitor.kept import Kept
from monitor.media import pictures
from monitor.tools import Tools
from storage.records import Decision, Document, DocumentKind, Finding, Observation, Sight, Source, Watch
from storage.store import Store

log = logging.getLogger(__name__)

_ABSENT = frozenset({Sight.MISSING, Sight.UNAVAILABLE})
#: documents looked at after one poll: in batches, or one request each
AT_ONCE, ONE_BY_ONE = 200, 20
_REPOST = DocumentKind.REPOST  # its absence may be that of what it repeats, and it states nothing


class Asks(Protocol):
    """How documents are asked for again; what has changed in them is kept on the way."""

    def many(self, question: Recheck, known: Mapping[str, str]) -> AbstractSet[str] | None:
        """The keys that are there; None where the answer proves nothing. `known` gives raw hashes by key."""

    def one(self, document: Document) -> int | None:
        """The HTTP status at a document's own address; None where it proves nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What a poll saw of a source."""

    window: tuple[str, ...] | None  #: what it lists now, None where that is unchanged or unknown
    new: tuple[Document, ...] = ()
    gone: tuple[str, ...] = ()  #: keys of what the publisher says it has taken down


def look(
    source: Source, polled: Polled, connector: Connector, ask: Asks, *, desk: Desk, tools: Tools
) -> Iterator[Kept]:
    """After a poll: begin to watch what left the list or is new, look again at what is due; the confirmed absences."""
    if folder.is_folder(source):
        return  # what is taken out of a folder was read, and is not gone
    if polled.window is not None:
        before = frozenset(known := tools.store.window(source.id))
        _suspect(source, absence.vanished(known, polled.window), polled.window, desk, tools)
        _restored(source, [key for key in polled.window if key not in before], desk, tools)
    for key in polled.gone:
        yield from _taken_down(source, key, desk, tools)
    look_later(source, polled.new, connector, tools)
    due = [watch for watch in tools.store.watches(source.id, tools.clock()) if watch.document.kind is not _REPOST]
    if not due:
        return
    due.sort(key=lambda watch: -watch.misses)  # what was missed already comes first
    listed = frozenset(tools.store.window(source.id) if polled.window is None else polled.window)
    for watch, status in _answers(due, source, listed, connector, ask):
        yield from _weigh(watch, status, desk, tools)


def look_later(source: Source, new: Sequence[Document], connector: Connector, tools: Tools) -> None:
    """Watch documents by their age: an actor's own, and where many are asked for at once."""
    if new and (source.actor is not None or isinstance(connector, Rechecks)):
        for document in new:
            _watch(absence.later(document, tools.clock()), document, tools)


def named(source: str, key: str, at: datetime, store: Store) -> None:
    """A server says that a document was edited or taken down: it is looked at again then, however old it is.

    One that was missed already keeps the pace of its looks.
    """
    document = store.latest(source, key)
    if document is None:
        return
    missed = any(one.misses for one in store.watches(source) if one.document.id == document.id)
    if not missed:
        store.watch(absence.watch(document, at))


def _taken_down(source: Source, key: str, desk: Desk, tools: Tools) -> Iterator[Kept]:
    """What the publisher itself says is gone needs no second look; it is told once."""
    document = tools.store.latest(source.id, key)
    if document is None:
        return
    seen = tools.store.sightings(document.id)
    if seen and seen[-1].sight in (Sight.UNAVAILABLE, Sight.REPOSTED):
        return
    findings = _keep(_sight(document, Sight.UNAVAILABLE, tools.clock()), desk, tools)
    tools.store.unwatch(document.id)
    yield Kept(document=document, sight=Sight.UNAVAILABLE, findings=findings)


def _answers(
    due: Sequence[Watch], source: Source, listed: AbstractSet[str], connector: Connector, ask: Asks
) -> Iterator[tuple[Watch, int | None]]:
    """What is known of each watched document: an HTTP status, None where nothing is."""
    there = [watch for watch in due if watch.document.key in listed]
    if isinstance(connector, Reads):
        there = there[:ONE_BY_ONE]
        for watch in there:
            ask.one(watch.document)  # what is listed is there; its own page may have been edited
    yield from ((watch, 200) for watch in there)
    most = AT_ONCE if isinstance(connector, Rechecks) else ONE_BY_ONE
    unlisted = [watch for watch in due if watch.document.key not in listed][:most]
    if not isinstance(connector, Rechecks):
        yield from ((watch, ask.one(watch.document)) for watch in unlisted)
        return
    by_key = {watch.document.key: watch for watch in unlisted}
    for question in connector.recheck([watch.document for watch in unlisted], source):
        known = {key: by_key[key].document.raw_hash for key in question.keys}
        found = ask.many(question, known)
        if found is None and question.pages:
            continue
        for key in question.keys:
            yield by_key.pop(key), None if found is None else 200 if key in found else 404
    yield from ((watch, ask.one(watch.document)) for watch in [*by_key.values()][:ONE_BY_ONE])


def missed(source: Source, window: Sequence[str] | None, tools: Tools) -> tuple[Document, ...]:
    """What the source has ceased to list since a moment ago, and what is new may be again."""
    if folder.is_folder(source):
        return ()
    gone = absence.vanished(tools.store.window(source.id), window) if window is not None else ()
    since = tools.clock() - absence.REPOST
    watched = [one.document for one in tools.store.watches(source.id) if one.misses and one.first_missed_at >= since]
    return (*latest(source, gone, tools), *watched)


def latest(source: Source, keys: Collection[str], tools: Tools) -> tuple[Document, ...]:
    """The latest versions of the documents of a source under those keys."""
    found = tools.store.latest_of(source.id, keys) if keys else {}
    return tuple(found[key] for key in keys if key in found)


def _suspect(source: Source, keys: Collection[str], window: Sequence[str], desk: Desk, tools: Tools) -> None:
    """Begin to watch what left the list, but for what stands there again under another address."""
    now = tools.clock()
    listed = latest(source, window, tools) if keys else ()
    for document in latest(source, keys, tools):
        seen = tools.store.sightings(document.id)
        if seen and seen[-1].sight is Sight.REPOSTED:
            continue
        if absence.published_again(document, listed) is not None:
            _keep(_sight(document, Sight.REPOSTED, now), desk, tools)
            tools.store.unwatch(document.id)
        elif document.url and document.url != source.url:
            tools.store.watch(absence.watch(document, now))


def _restored(source: Source, keys: Collection[str], desk: Desk, tools: Tools) -> None:
    """What is listed again after it was away."""
    away = [key for key, sight in tools.store.sights(source.id, keys).items() if sight in _ABSENT]
    for document in latest(source, away, tools):
        _keep(_sight(document, Sight.RESTORED, tools.clock()), desk, tools)
    watched = {watch.document.key: watch.document.id for watch in tools.store.watches(source.id)} if keys else {}
    tools.store.unwatch(*(watched[key] for key in keys if key in watched))


def _weigh(watch: Watch, status: int | None, desk: Desk, tools: Tools) -> Iterator[Kept]:
    """Keep what one more look at a watched document says."""
    now, limits = tools.clock(), desk.configuration.fetching.deletion
    step, after = absence.look(watch, status, policy=Policy(misses=limits.misses, over=limits.over), now=now)
    if step is Step.DROP:
        _watch(absence.later(watch.document, now), watch.document, tools)
        return
    if after.misses > watch.misses:
        sight = Sight.UNAVAILABLE if step is Step.CONFIRM else Sight.MISSING
        seen = replace(_sight(watch.document, sight, now), http_status=status, attempts=after.misses)
        findings = _keep(seen, desk, tools)
        if step is Step.CONFIRM:
            log.info("no longer available", extra={"source": watch.document.source, "url": watch.document.url})
            yield Kept(document=watch.document, sight=sight, findings=findings)
    # last, so that a crash before here only looks once more
    _watch(None if step is Step.CONFIRM else after, watch.document, tools)


def _watch(next_: Watch | None, document: Document, tools: Tools) -> None:
    if next_ is None:
        tools.store.unwatch(document.id)
    else:
        tools.store.watch(next_)


def _keep(seen: Observation, desk: Desk, tools: Tools) -> tuple[Finding, ...]:
    """Keep what was seen of a document, and with it of what a machine read of its pictures; what follows from it.

    Of a picture it is told only where nothing is told of its post: it went once.
    """
    from monitor.keep import keep_sight  # it loads what reads texts

    findings = keep_sight(seen, desk=desk, store=tools.store, now=seen.at).findings
    for picture in pictures(seen.document):
        read = tools.store.latest(seen.source, picture.key)
        if read is None:
            continue
        with_it = replace(seen, document=read)
        if findings:
            tools.store.record(with_it, (), (), lambda _: Decision())
        else:
            findings = keep_sight(with_it, desk=desk, store=tools.store, now=seen.at).findings
    return findings


def _sight(document: Document, sight: Sight, at: datetime) -> Observation:
    return Observation(source=document.source, document=document, sight=sight, at=at)
