"""Which thread a finding joins: the one that what it is about already stands in, however that is named. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from storage.records import Claim, Comparison, Finding, Relation


@dataclass(frozen=True, slots=True)
class Together:
    """Findings of one dispute, with the ids of all claims that belong to it, as they are known."""

    findings: tuple[Finding, ...]
    claims: tuple[str, ...]


def together(findings: Sequence[Finding], compared: Sequence[Comparison] = ()) -> Together:
    """What a claim gave, or an edit, with everything to which it is anything."""
    related = (one.earlier for one in compared if one.relation is not Relation.NONE)
    of: tuple[Claim, ...] = (*related, *(claim for one in findings for claim in one.claims))
    return Together(tuple(findings), tuple(dict.fromkeys(claim.id for claim in of)))


def joined(several: Sequence[Together], known: Mapping[str, str]) -> Iterator[tuple[Finding, ...]]:
    """The findings of each, in their thread.

    What two claims are to each other makes them one dispute, whatever words name it ("the bridge", "the bridge at
    Kesh"): so a finding joins the thread of the oldest finding on anything that its claims have to do with. What has
    none yet opens the dispute of its own keys (monitor/detect.py). `known` is the thread of each claim on which a
    stored finding rests, that of the oldest finding first.
    """
    here: dict[str, str] = {}  # of what is not stored yet
    order = {claim: at for at, claim in enumerate(known)}
    for one in several:
        stored = min((claim for claim in one.claims if claim in order), key=order.__getitem__, default=None)
        unstored = (here[claim] for claim in one.claims if claim in here)
        thread = known[stored] if stored is not None else next(unstored, None)
        found = one.findings if thread is None else tuple(replace(each, cluster=thread) for each in one.findings)
        for each in found:
            for claim in each.claims:
                here.setdefault(claim.id, each.cluster)
        yield found
