"""A claim in the terms of its frame family, so that "captured" and "holds" can be set side by side. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from monitor.claims.lookup import BETWEEN, SIDES
from monitor.compare.stand import uncommitted
from monitor.frames import FRAMES, Frame
from monitor.text import fold
from monitor.world import World
from storage.records import Claim, Filler, Polarity

#: views that are kept
REMEMBERED = 4096
#: values of one family that exclude each other: the groups in which they stand
GROUPS: Mapping[str, tuple[frozenset[str], ...]] = {
    "vital_status": (frozenset({"dead"}), frozenset({"alive"})),
    "custody": (frozenset({"held"}), frozenset({"free"})),
    "war_state": (frozenset({"war"}), frozenset({"over"})),
    "operation_status": (frozenset({"up", "open"}), frozenset({"down", "closed"})),
    "ceasefire": (frozenset({"in_force", "agreed"}), frozenset({"ended", "rejected"})),
    "agreement": (frozenset({"agreed", "signed", "ratified"}), frozenset({"rejected", "ended"})),
    "damage": (frozenset({"intact"}), frozenset({"damaged", "destroyed"})),
    "health_status": (frozenset({"has"}), frozenset({"has_not"})),
    "product_effect": (frozenset({"effective", "safe"}), frozenset({"ineffective", "unsafe"})),
    "approval": (frozenset({"approved"}), frozenset({"rejected"})),
    "verdict": (frozenset({"guilty"}), frozenset({"acquitted"})),
    "authentic": (frozenset({"genuine"}), frozenset({"fake", "manipulated"})),
    "investigate": (frozenset({"open"}), frozenset({"none", "closed"})),
    "stance": (frozenset({"for"}), frozenset({"against"})),
    "election_result": (frozenset({"won"}), frozenset({"lost"})),
    "measure_status": (frozenset({"in_force", "passed"}), frozenset({"repealed", "suspended"})),
    "sanction": (frozenset({"imposed", "extended"}), frozenset({"lifted"})),
    "deal": (frozenset({"agreed", "signed", "completed"}), frozenset({"cancelled", "denied"})),
}


class View(NamedTuple):
    """One side of a comparison. A tuple, because one is made for every claim that is looked up."""

    claim: Claim
    frame: Frame  #: of the family
    roles: Mapping[str, Filler]  #: as that frame names them
    value: str | None
    positive: bool
    principal: str | None  #: on whose behalf: an actor's id, or a name as written; None: unknown
    family: str
    at: datetime | None  #: when it was said
    group: int | None  #: which of the excluding groups its value stands in
    committed: bool  #: whether the speaker stands by it

    def own(self, role: str) -> bool:
        """Whether a role is filled by the side that speaks."""
        filler = self.roles.get(role)
        said = self.claim.statement
        return filler is not None and filler.entity in ("self", f"actor:{self.principal}", f"actor:{said.actor}")


#: by where their claims, which they hold, are in memory: to hash a claim takes as long as to view it
_seen: dict[int, tuple[World, View]] = {}


def view(claim: Claim, world: World) -> View:
    """The claim as its family sees it; made once of a claim that is set against one new claim after another."""
    found = _seen.get(id(claim))
    if found is not None and found[0] is world and found[1].claim is claim:
        return found[1]
    made = _view(claim, world)
    if len(_seen) >= REMEMBERED:
        _seen.clear()
    _seen[id(claim)] = (world, made)
    return made


def _view(claim: Claim, world: World) -> View:
    own = FRAMES[claim.frame]
    implied = own.counts_as
    fillers = {filler.role: filler for filler in claim.roles}
    named = {there: fillers[here] for here, there in implied.roles if here in fillers} if implied else fillers
    side = principal(claim, world)
    roles = _with_speaker(claim, own, _ruled(named, world), side, world)
    filled = roles.get("value")
    value = (implied.value if implied else None) or (filled.entity or filled.text if filled else None)
    positive = (implied.polarity(claim.polarity) if implied else claim.polarity) is Polarity.POSITIVE
    return View(
        claim=claim,
        frame=FRAMES[implied.frame] if implied else own,
        roles=roles,
        value=value,
        positive=positive,
        principal=side,
        family=own.family,
        at=claim.statement.said_at,
        group=_group(claim, own.family, value, positive=positive),
        committed=uncommitted(claim) is None,
    )


def _group(claim: Claim, family: str, value: str | None, *, positive: bool) -> int | None:
    """Which of the excluding groups a value stands in, turned round where two groups are all there is."""
    if not positive and claim.frame != family and claim.role("agent") is not None:
        return None  # "we did not kill him" says nothing of whether he lives
    own = next((at for at, group in enumerate(GROUPS.get(family, ())) if value in group), None)
    return own if own is None or positive else 1 - own


def _ruled(roles: Mapping[str, Filler], world: World) -> Mapping[str, Filler]:
    """The roles, a country that acts being its government, where one is tracked: "Halivia shelled the town"."""
    for role in SIDES:
        one = roles.get(role)
        if one is not None and one.entity is not None and one.entity.startswith("place:"):
            ruler = world.government(one.entity.partition(":")[2])
            roles = {**roles, role: replace(one, entity=f"actor:{ruler}")} if ruler else roles
    return roles


def _with_speaker(
    claim: Claim, frame: Frame, roles: Mapping[str, Filler], side: str | None, world: World
) -> Mapping[str, Filler]:
    """The roles, a party to a war being a party to what it says that there is with its foe: "no truce with them"."""
    foe = roles.get("counterpart")
    if frame.family not in BETWEEN or foe is None or "agent" in roles or side is None:
        return roles
    known = foe.entity is not None and foe.entity.startswith("actor:") and foe.entity != f"actor:{side}"
    if not (known and world.at_war(side, claim.statement.said_at)):
        return roles
    return {**roles, "agent": Filler(role="agent", text=foe.text, entity="self")}


def principal(claim: Claim, world: World) -> str | None:
    """Who answers for a claim: the body spoken for, the actor, or the speaker's name where nobody is tracked."""
    said = claim.statement
    return spoken_for(said.principal, said.actor, said.speaker, said.said_at, world)


def spoken_for(
    principal: str | None, actor: str | None, speaker: str | None, said_at: datetime | None, world: World
) -> str | None:
    """The same of what a statement says of who speaks."""
    if principal or actor:
        return principal or world.principal(actor, said_at)
    return (world.ruler(speaker) or fold(speaker)) if speaker else None
