"""What becomes of stored text when its document is gone: each source's policy, put into effect.

It runs after a poll has stored that a document is no longer available, with the finding and its alerts: those tell of
it without a word of its text. What a crash leaves undone, the next poll does; so it does what a policy that was
changed makes due.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta

from alerts.message import Names, compose
from monitor.config import KEEP
from monitor.desk import Desk
from monitor.media import pictures
from monitor.tools import Tools
from storage.records import Delivery, Group, Source, Tombstone
from storage.store import Store

log = logging.getLogger(__name__)

HASHES, PURGE = "keep_hash_only", "purge"
#: raw items that could not be read are known under no key, so nothing tells when they are gone: they are kept so long
ASIDE = timedelta(days=7)


def apply(source: Source, *, desk: Desk, tools: Tools) -> int:
    """Remove what the source's policy says of all that is gone from it; returns how many documents that were."""
    if source.retention == KEEP:
        return 0
    tools.store.forget_quarantined(source.id, before=tools.clock() - ASIDE)
    keys = tools.store.gone(source.id)
    for _ in purge(
        tools.store, source.id, keys, names=desk.names, hashes=source.retention == HASHES, now=tools.clock()
    ):
        log.info("text removed", extra={"source": source.id, "retention": source.retention})
    return len(keys)


def bound(most: int, store: Store) -> None:
    """Keep the answers that documents were read from within `most` bytes: what no finding needs goes first."""
    gone, needed = store.bound_evidence(most)
    if gone:
        log.info("raw answers are kept no longer: evidence.size is reached", extra={"bodies": gone})
    if needed:
        log.warning("raw answers that findings rest on had to go: raise evidence.size", extra={"bodies": needed})


def _pictures(store: Store, source: str, key: str) -> Iterator[str]:
    """What a machine read of the pictures of a document: it goes first, for only the document tells of it."""
    post = store.latest(source, key)
    versions = store.versions(post.id) if post is not None else ()
    yield from dict.fromkeys(one.key for version in versions for one in pictures(version))


def purge(
    store: Store, source: str, keys: list[str], *, names: Names, hashes: bool, now: datetime
) -> Iterator[Tombstone]:
    """Remove documents, each in one transaction, and then what is left of them in the WAL."""

    def reword(delivery: Delivery, group: Group) -> str:
        language = group.alerts[0].language
        return compose(
            group, id_=delivery.rest_of or delivery.id, reason=delivery.reason, names=names, language=language
        ).to_json()

    for own in (own for key in keys for own in (*_pictures(store, source, key), key)):
        stone = store.purge(source, own, now, hashes=hashes, reword=reword)
        if stone is not None:
            yield stone
    if keys and not store.wipe():
        log.warning("what was removed may stand in the WAL until the next purge: another process reads the database")
