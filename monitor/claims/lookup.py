"""Under which keys a claim is kept, and under which those are found that could speak to it. Pure.

A key is "=family|entity" for what a claim is itself about, and ">family|place" for every place that contains one of
its places. Families and entities are the same in every language, so the keys are.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from monitor.claims.scene import skeleton
from monitor.frames import FRAMES, rivals
from monitor.world import World
from storage.records import Claim, Filler

#: families in which a claim that names nothing still speaks of the one thing at issue
OPEN = frozenset({"war_state", "ceasefire", "negotiate"})
#: families of what holds between two sides, whichever of them says so
BETWEEN = frozenset({"ceasefire", "negotiate", "agreement"})
#: roles in which a country is its government
SIDES = frozenset({"agent", "counterpart"})


def keys(claim: Claim, world: World) -> tuple[str, ...]:
    """What a claim is stored under."""
    family = FRAMES[claim.frame].family
    found: list[str] = []
    for entity in _entities(claim, world):
        found.append(f"={family}|{entity}")
        found += (f">{family}|{container}" for container in _containers(entity, world))
    return tuple(dict.fromkeys([*found, *_weak(claim, family, world, bare=not found)]))


def wanted(claim: Claim, world: World) -> tuple[str, ...]:
    """What to look up: claims of its own family, and of those that a rule sets against it."""
    family = FRAMES[claim.frame].family
    entities = tuple(_entities(claim, world))
    found: list[str] = []
    for one in (family, *rivals(family)):
        for entity in entities:
            found.append(f"={one}|{entity}")
            found += (f"={one}|{other}" for other in _bearers(entity, world))
            found += (f"={one}|{container}" for container in _containers(entity, world))
            if entity.startswith("place:") or (entity.startswith("facility:") and entity.count(":") == 1):
                found.append(f">{one}|{entity}")
        found += _weak(claim, one, world, bare=not entities)
    return tuple(dict.fromkeys(found))


def _weak(claim: Claim, family: str, world: World, *, bare: bool) -> Iterator[str]:
    """Keys for a claim that leaves its key roles open: the side that makes it, and that nothing is named."""
    if bare or (family in BETWEEN and _leaves_open(claim, world)):
        yield from (f"={family}|actor:{one}" for one in world.claimants(claim.statement))
    if family in OPEN or (bare and FRAMES[claim.frame].family in OPEN):
        yield f"={family}|open"


def _leaves_open(claim: Claim, world: World) -> bool:
    """Whether a party to a war speaks of what it has with its foe, and names itself nowhere."""
    at = claim.statement.said_at
    return claim.role("agent") is None and any(world.at_war(one, at) for one in world.claimants(claim.statement))


def _entities(claim: Claim, world: World) -> Iterator[str]:
    """The entities through which a claim can be found, surest first; "we" is everybody who makes the claim."""
    for role in _anchors(claim.frame):
        filler = claim.role(role)
        if filler is not None and filler.entity == "self":
            yield from (f"actor:{one}" for one in world.claimants(claim.statement))
        elif filler is not None and role in SIDES:
            yield from _sides(filler, claim, world)
        elif filler is not None:
            yield entity(filler)


def _sides(filler: Filler, claim: Claim, world: World) -> Iterator[str]:
    """A side as keys: a country is its government, and who speaks for a body is that body too."""
    kind, _, name = entity(filler).partition(":")
    ruler = world.government(name) if kind == "place" else None
    yield f"actor:{ruler}" if ruler else entity(filler)
    principal = world.principal(name, claim.statement.said_at) if kind == "actor" else None
    if principal and principal != name:
        yield f"actor:{principal}"


@cache
def _anchors(frame_id: str) -> tuple[str, ...]:
    """The roles that lead to a claim of a frame."""
    frame = FRAMES[frame_id]
    return tuple(dict.fromkeys((*frame.anchors, *(role for role in frame.key if role != "value"))))


def entity(filler: Filler) -> str:
    """A filler as a key: its entity, or a form of the name that scripts share."""
    return filler.entity or f"name:{skeleton(filler.text)}"


def _bearers(of: str, world: World) -> Iterator[str]:
    """A country for the governments that bear its name, and they for it: "sanctions on Halivia" are on either."""
    kind, _, name = of.partition(":")
    if kind == "place":
        yield from (f"actor:{one}" for one in world.rulers(name))
    elif kind == "actor":
        yield from (f"place:{one}" for one in world.countries(name))


def _containers(of: str, world: World) -> Iterator[str]:
    """The places in which an entity lies, nearest first; a facility lies in the place whose name it bears.

    "The port" alone may be any port: it contains those that have a name.
    """
    kind, _, name = of.partition(":")
    if kind == "place":
        yield from (f"place:{one}" for one in world.containers(name))
    elif kind == "facility":
        noun, _, place = name.partition(":")
        if place:
            yield f"facility:{noun}"
        if place in world.places:
            yield f"place:{place}"
            yield from (f"place:{one}" for one in world.containers(place))
