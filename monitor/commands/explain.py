"""Say why a finding was flagged, and why it was or was not sent."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from storage.records import Claim, Delivery, Finding
    from storage.store import Store


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay explain`."""
    parser.add_argument("finding", metavar="FINDING", help="id of a finding, as alerts and the dashboard show it")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Print both sides, the reason and what became of its messages."""
    from monitor.app import database_url, existing

    with existing(database_url(args.config, environ)) as store:
        finding = found(store, args.finding)
        messages = store.deliveries_of(finding.id)
    for line in _lines(finding):
        print(line)
    for delivery in messages:
        print(f"{delivery.channel}: {_fate(delivery)}")
    if not messages:
        print("no message holds it: `gainsay route` says why, or it still waits for its group")
    return 0


def found(store: Store, id_: str) -> Finding:
    """The finding of that id; raises CommandError."""
    finding = store.finding(id_)
    if finding is None:
        raise CommandError(f"no finding {id_} in this database; ids stand in every alert and on the dashboard")
    return finding


def _lines(finding: Finding) -> Iterator[str]:
    from alerts.plugins import load

    about = (load("monitor.detectors", finding.kind).__doc__ or "").strip().replace("\n", " ")
    yield f"{finding.kind} {finding.id}: {about}"
    yield f"strength {finding.score:.2f}, rule {finding.rule or 'none'}, {finding.severity}, {finding.status}"
    for claim in finding.claims:
        yield from _side(claim)
    yield from (f"because: {words}" for words in finding.because)
    yield from (f"caution: {words}" for words in finding.cautions)


def _side(claim: Claim) -> Iterator[str]:
    said = claim.statement
    yield f"- {said.actor or said.speaker or 'unknown'} ({said.source}, seen {said.seen_at.isoformat()}): {said.text}"
    roles = ", ".join(f"{filler.role}: {filler.entity or filler.text}" for filler in claim.roles)
    yield f"  read as {claim.act} {claim.frame} {claim.polarity} {roles} ({claim.certainty}, {claim.mood})"


def _fate(delivery: Delivery) -> str:
    if delivery.sent_at is not None:
        return f"sent {delivery.sent_at.isoformat()} at attempt {delivery.attempts}"
    if delivery.dead_at is not None:
        return f"given up {delivery.dead_at.isoformat()}: {delivery.error}"
    return f"waits, {delivery.attempts} attempts so far{': ' + delivery.error if delivery.error else ''}"
