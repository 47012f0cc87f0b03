"""One document from its text to what is kept and told of it: read, set against earlier claims, stored at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from alerts.routes import alerts_for
from monitor.claims import wanted
from monitor.compare import compare
from monitor.desk import Desk
from monitor.detect import Change, Thresholds, compare_all, detect
from storage.records import (
    Claim,
    Comparison,
    Decision,
    Document,
    Finding,
    Observation,
    Sight,
    Source,
)
from storage.store import Lookup, Recorded, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What one document gave."""

    document: Document
    new: bool
    findings: tuple[Finding, ...] = ()


def keep(
    document: Document, *, source: Source, desk: Desk, store: Store, now: datetime, backlog: bool
) -> Kept:
    """Read a document version and store everything that follows from it, in one transaction.

    `backlog` marks what already stood in a source when it was first polled: it is compared, but nothing in it is
    told as new.
    """
    previous = store.latest(source.id, document.key)
    if previous is not None and previous.version == document.version:
        return Kept(document=document, new=False)
    read = desk.reader.read(document, source)
    claims = tuple(claim for _, found in read for claim in found)
    observation = Observation(
        source=source.id,
        document=document,
        previous=previous,
        sight=Sight.EDITED if previous else Sight.SEEN,
        at=now,
    )
    recorded = store.record(
        observation,
        tuple(statement for statement, _ in read),
        claims,
        lambda lookup: _decide(observation, claims, lookup, desk=desk, now=now, backlog=backlog),
    )
    return Kept(document=document, new=recorded.new, findings=recorded.findings)


def keep_absence(
    observation: Observation, *, desk: Desk, store: Store, now: datetime
) -> Recorded:
    """Store that a document is no longer available, or is there again."""
    return store.record(
        observation,
        (),
        (),
        lambda lookup: _told(
            detect(
                Change(
                    observation=observation, before=lookup.claims_of(observation.document.version), after=()
                ),
                (),
                found_at=now,
                thresholds=_thresholds(desk),
            ),
            desk,
            now,
        ),
    )


def _decide(
    observation: Observation,
    claims: Sequence[Claim],
    lookup: Lookup,
    *,
    desk: Desk,
    now: datetime,
    backlog: bool,
) -> Decision:
    """What a new or edited document means beside what is stored. Pure but for the look-ups."""
    if not desk.compares(desk.sources[observation.source]):
        return Decision(findings=(), alerts=())
    found = [
        *_from_claims(observation, claims, lookup, desk=desk, now=now),
        *_from_change(observation, claims, lookup, desk=desk, now=now),
    ]
    if backlog:
        found = [finding for finding in found if finding.kind != "new_claim"]
    return _told(found, desk, now)


def _from_claims(
    observation: Observation, claims: Sequence[Claim], lookup: Lookup, *, desk: Desk, now: datetime
) -> Iterator[Finding]:
    before = set()
    if observation.previous is not None:
        before = {_content(claim) for claim in lookup.claims_of(observation.previous.version)}
    fresh = [claim for claim in claims if _content(claim) not in before]
    for claim in fresh:
        candidates = lookup(wanted(claim, desk.world))
        compared = compare_all(claim, candidates, desk.world)
        yield from detect(claim, compared, found_at=now, thresholds=_thresholds(desk))
