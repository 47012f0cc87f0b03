"""Whether two claims speak of the same thing: their key roles corefer, places by containment. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from monitor.claims.lookup import BETWEEN, OPEN, SIDES
from monitor.compare import figures
from monitor.compare.view import View
from monitor.frames import FRAMES, Kind
from monitor.names import likeness
from monitor.text import fold
from monitor.world import World
from storage.records import Act, Filler

#: how sure a match is of names that only look alike
ALIKE = 0.9
#: how sure it is that "the port" is the port that the other side names
THE_NOUN = 0.7
#: how sure it is that "the minister" and "the minister" are one person: of which body is not known
SOME_OFFICE = 0.5
#: how much less sure it is for each key role that one side leaves open
LEFT_OPEN = 0.85
#: how much less sure it is that two figures count one thing, where none of these roles is shared
SOMEWHERE = 0.6
#: the same of two who are at war with each other: "prisoners" of both are mostly the same ones
AT_ODDS = 0.75
#: within that time who denies something answers who said it, and an election is the same one
AN_ANSWER = timedelta(hours=24)
#: events of which there is seldom more than one on a day
_DATED = frozenset({"event:election", "event:summit", "event:conference", "event:ceremony", "indicator:turnout"})
SCENE = frozenset({"place", "event", "agent"})
#: kinds of fillers that are somebody or something in particular; the others are nouns, and may be any: "the video"
_PARTICULAR = frozenset({"actor", "place", "name", "self", "speaker"})
#: fillers that name anybody: as good as nothing
ANYBODY = frozenset({"group:people", "group:person", "person", "people", "disease:any"})


class Thing(NamedTuple):
    """What the two sides share."""

    sure: float  #: in [0, 1]; 0: they speak of different things
    shared: tuple[str, ...] = ()  #: the key roles that corefer
    nested: bool = False  #: one place lies in the other


_NOTHING = Thing(sure=0.0)
#: of some kinds of nouns the one that stands for all the others, or for all but a deed
GENERAL = {"goods": "aid", "cause": "accident"}
#: causes that are no accident
DEEDS = frozenset({"attack", "nature"})
#: facilities that need not be where their name is from: the embassy of a country, its ship
_ELSEWHERE = frozenset({"ship", "embassy", "aircraft"})
#: nouns that a kind of actor is called by its foe
GROUPS_OF = {
    "government": frozenset({"group:government", "group:army", "group:police", "group:enemy"}),
    "armed_group": frozenset({"group:rebels", "group:enemy"}),
}


#: families in which either party may be named first
MUTUAL = BETWEEN | {"meet", "contact"}
_TURN = {"agent": "counterpart", "counterpart": "agent"}


def turned(a: View, b: View, world: World) -> View:
    """The second side, its parties the other way round where so they fit the first: "he met her", "she met him"."""
    if a.family != b.family or a.family not in MUTUAL:
        return b
    roles = {_TURN.get(role, role): filler for role, filler in b.roles.items()}
    return b._replace(roles=roles) if _fit(a, roles, b, world) > _fit(a, b.roles, b, world) else b


def _fit(a: View, roles: Mapping[str, Filler], b: View, world: World) -> float:
    """How surely the parties of one side are those of the other."""
    both = [role for role in _TURN if role in a.roles and role in roles]
    return sum(alike(a.roles[role], a, roles[role], b, world) for role in both)


def same_thing(a: View, b: View, world: World) -> Thing:
    """Compare the key roles of two claims of one family."""
    sure, shared, nested = 1.0, [], False
    keys = key_roles(a, b)
    if a.family in BETWEEN and keys != ("place",):
        sure = _parties(a, b, world)
        if not sure:
            return _NOTHING
        shared = ["agent"] if (_party(a) and _party(b)) or a.family in OPEN else []
        keys = tuple(role for role in keys if role != "agent")
    for role in keys:
        one, other = _filled(a, role), _filled(b, role)
        if one is None or other is None:
            sure *= 1.0 if one is other else LEFT_OPEN
            continue
        alike = corefer(a, b, role, world)
        if not alike:
            return _NOTHING
        sure *= alike
        shared.append(role)
        nested = nested or (role == "place" and one.entity != other.entity)
    if not shared:
        return Thing(sure=LEFT_OPEN if a.family in OPEN and not _bound(a, b) else 0.0)
    scene = 1.0 if _one_event(a, b) else _scene(a, b, shared, world)
    return Thing(sure=sure * scene, shared=tuple(shared), nested=nested)


def _scene(a: View, b: View, shared: Sequence[str], world: World) -> float:
    """How surely what both name is one thing, and not one of a kind: "the ban", "the prisoners"."""
    scened = a.frame.kind is not Kind.QUANTITY or SCENE.isdisjoint(a.frame.key) or not SCENE.isdisjoint(shared)
    if not (scened and (not a.frame.key or _names(a, shared))):
        return AT_ODDS if _foes(a, b, world) else SOMEWHERE
    return 1.0 if _says_which(a, b, shared, world) or concerned(a, b, world) else SOMEWHERE


def _names(one: View, shared: Sequence[str]) -> bool:
    """Whether what both speak of is more than some people: "the hostages" of two sides may be others."""
    return any(role != "value" and not (_entity(one, role) or "").startswith("group:") for role in shared)


def _entity(one: View, role: str) -> str | None:
    """What fills a role, where that is known as an entity; a name otherwise, and nothing where it is left open."""
    filler = one.roles.get(role)
    return None if filler is None else filler.entity or "name:"


def _says_which(a: View, b: View, shared: Sequence[str], world: World) -> bool:
    """Whether anything that both name is one in particular: "the ban in Kesh", and not "the ban"."""
    for role in shared:
        if _in_particular(_entity(a, role)) or _in_particular(_entity(b, role)):
            return True
    both = (role for role in a.roles if role in b.roles and role not in ("value", *shared))
    return any(_in_particular(_entity(a, role)) and corefer(a, b, role, world) > 0 for role in both)


@lru_cache(maxsize=1 << 12)
def _in_particular(named: str | None) -> bool:
    """Whether what fills a role is somebody or something in particular."""
    kind, _, name = (named or "").partition(":")
    return kind in _PARTICULAR or ":" in name  # "facility:airport:kesh"


def concerned(a: View, b: View, world: World) -> bool:
    """Whether those who speak have to do with each other: one side, foes, or one speaks of the other."""
    mine, theirs = a.principal, b.principal
    if mine is None or theirs is None:
        return False
    if world.on_one_side(mine, a.at, theirs, b.at) or _foes(a, b, world) or _answers(a, b):
        return True
    return any(entity(one, a) == f"actor:{theirs}" for one in a.roles.values()) or any(
        entity(one, b) == f"actor:{mine}" for one in b.roles.values()
    )


def _answers(a: View, b: View) -> bool:
    """Whether one denies, and what the other says was said shortly before: it is an answer."""
    if a.at is None or b.at is None or a.family in BETWEEN:
        return False
    last = a if a.at >= b.at else b
    return last.claim.act is Act.DENY and abs(a.at - b.at) <= AN_ANSWER


def _one_event(a: View, b: View) -> bool:
    """Whether both speak of an event that is one by its day: "the election", "the flood"."""
    if a.at is None or b.at is None or abs(a.at - b.at) > AN_ANSWER:
        return False
    mine = [one.entity for one in a.roles.values() if one.entity and _is_dated(one.entity)]
    return bool(mine) and any(one.entity in mine for one in b.roles.values())


@lru_cache(maxsize=1 << 12)
def _is_dated(named: str) -> bool:
    return named in _DATED or named.startswith("hazard:")


def _foes(a: View, b: View, world: World) -> bool:
    return bool(a.principal and b.principal and world.hostile(a.principal, b.principal, a.at))


def _parties(a: View, b: View, world: World) -> float:
    """How surely a state between parties is one for both: they name one party in common, or are each other's foe."""
    mine, theirs = _party(a), _party(b)
    if not mine or not theirs:  # what names no party says of an agreement not which
        return LEFT_OPEN if a.family in OPEN or concerned(a, b, world) else 0.0
    foes = _foes(a, b, world)
    common = max(alike(one, a, other, b, world) for one in mine for other in theirs)
    return max(common, LEFT_OPEN if foes else 0.0)


def _party(one: View) -> list[Filler]:
    return [one.roles[role] for role in ("agent", "counterpart") if role in one.roles]


def key_roles(a: View, b: View) -> tuple[str, ...]:
    """The roles that must corefer."""
    if a.family == "hold_office":  # "I resign" names no office: the person is the key
        seats = a.positive and b.positive and "object" in a.roles and "object" in b.roles
        return ("object", "place") if seats else ("agent",)
    keys = KEYS[a.family]
    both = "place" in a.roles and "place" in b.roles
    return ("place",) if both and not any(_keyed(a, role) or _keyed(b, role) for role in keys) else keys


#: the roles by which each family is one thing; what is said of it is not one of them
KEYS = {id_: tuple(role for role in frame.key if role != "value") for id_, frame in FRAMES.items()}


#: states that befall many at once: of "18 people" at two places each are others
COUNTED = frozenset(
    id_ for id_, one in FRAMES.items() if one.kind is Kind.STATE and any(role == "quantity" for role, _ in one.roles)
)


def _keyed(one: View, role: str) -> bool:
    """Whether a key role is filled; "people" who are counted are nobody in particular."""
    return _filled(one, role) is not None if one.family in COUNTED else role in one.roles


def _filled(one: View, role: str) -> Filler | None:
    filler = one.roles.get(role)
    return None if filler is None or filler.entity in ANYBODY else filler


def _bound(a: View, b: View) -> bool:
    """Whether only one of two claims of an open family names its place."""
    return ("place" in a.roles) != ("place" in b.roles)


def shortens(short: View, whole: View, world: World) -> bool:
    """Whether a claim says nothing that another of its kind does not: "denies the arrest of a journalist in Kesh".

    What names another town, person or figure is something else; where it was may be left out of the other.
    """
    if (short.family, short.positive, short.group) != (whole.family, whole.positive, whole.group):
        return False
    figure, theirs = short.claim.quantity, whole.claim.quantity
    if figure is not None and (theirs is None or not figures.meet(figure, theirs)):
        return False
    named = (role for role in short.roles if not short.own(role) and _in_particular(_entity(short, role)))
    return all(
        corefer(short, whole, role, world) > 0 if role in whole.roles else role not in KEYS[short.family]
        for role in named
    )


def corefer(a: View, b: View, role: str, world: World) -> float:
    """How sure it is that a role is filled by the same thing on both sides."""
    sure = alike(a.roles[role], a, b.roles[role], b, world)
    entity_, other = a.roles[role].entity or "", b.roles[role].entity or ""
    if role in SIDES and entity_ != other and entity_.startswith("place:") and other.startswith("place:"):
        return 0.0  # a city does not act for its country
    return min(sure, SOME_OFFICE) if role == "agent" and entity_.startswith("office:") else sure


def alike(one: Filler, a: View, other: Filler, b: View, world: World) -> float:
    """How sure it is that two fillers are the same thing."""
    first, second = entity(one, a), entity(other, b)
    if first is None or second is None:
        return ALIKE if look_alike(one.text, other.text) else 0.0
    if first == second:
        return 1.0
    (kind, _, left), (other_kind, _, right) = first.partition(":"), second.partition(":")
    if kind != other_kind:
        return _across_kinds(first, a, second, b, world)
    if kind == "place":
        return 1.0 if world.contains(left, right) or world.contains(right, left) else 0.0
    if kind == "facility":
        moves = left.partition(":")[0] in _ELSEWHERE  # "a jet of the North": whose it is, and not where
        return (AT_ODDS if moves else THE_NOUN) if is_bare(left, right) else 0.0
    if kind in GENERAL:  # food and medicine are aid, a defect is an accident
        general = GENERAL[kind] in (left, right) and not DEEDS.intersection((left, right))
        return LEFT_OPEN if general else 0.0
    if kind == "actor":
        return ALIKE if world.on_one_side(left, a.at, right, b.at) else 0.0
    return 0.0


def is_bare(one: str, other: str) -> bool:
    """Whether one side names a facility and the other only says what it is: "the port of Kesh", "the port"."""
    nouns = one.partition(":"), other.partition(":")
    return nouns[0][0] == nouns[1][0] and bool(nouns[0][2]) != bool(nouns[1][2])


def _across_kinds(first: str, a: View, second: str, b: View, world: World) -> float:
    """How sure it is that a noun or a country stands for an actor, or a place for what stands there."""
    if _is_site(first, second, world) or _is_site(second, first, world):
        return ALIKE
    for group, of, actor in ((first, a, second), (second, b, first)):
        if _is_foe(group, of, actor, world) or _is_own(group, of, actor, world) or _is_country(group, actor, world):
            return ALIKE
    return 0.0


def _is_site(place: str, facility: str, world: World) -> bool:
    """Whether a facility bears the name of a place in the other place: the mine of Kesh, and Kesh."""
    kind, _, outer = place.partition(":")
    site, _, name = facility.partition(":")
    noun, _, inner = name.partition(":")
    fixed = site == "facility" and noun not in _ELSEWHERE
    return kind == "place" and fixed and world.contains(outer, inner)


def _is_own(group: str, of: View, actor: str, world: World) -> bool:
    kind, _, id_ = actor.partition(":")
    ours = kind == "actor" and of.principal is not None and of_its_own(group, of, world)
    return ours and bool(world.sides(id_, of.at) & world.sides(of.principal or "", of.at))


def _is_country(place: str, actor: str, world: World) -> bool:
    """Whether a government bears the name of the country that acts: "Halivia is ready to talk"."""
    kinds = place.partition(":"), actor.partition(":")
    return (kinds[0][0], kinds[1][0]) == ("place", "actor") and world.is_country_of(kinds[0][2], kinds[1][2])


def _is_foe(group: str, of: View, actor: str, world: World) -> bool:
    """Whether "the government" in the mouth of its foe is that government."""
    known = world.actors.get(actor.partition(":")[2]) if actor.startswith("actor:") else None
    if known is None or of.principal is None or group not in GROUPS_OF.get(known.kind, ()):
        return False
    return world.hostile(of.principal, known.id, of.at)


#: nouns by which a party to a war speaks of its own
OWN_GROUPS = {
    "government": frozenset({"group:government", "group:army", "group:police", "group:forces"}),
    "armed_group": frozenset({"group:rebels", "group:forces"}),
}


#: offices that stand for the government in its own words: "the President spoke with them"
_HEADS = frozenset({"office:president", "office:primeminister"})

#: nouns that may stand for an actor
NOUNS = frozenset(noun for nouns in (*GROUPS_OF.values(), *OWN_GROUPS.values()) for noun in nouns) | _HEADS


def of_its_own(group: str, of: View, world: World) -> bool:
    """Whether "government forces" in the mouth of a government at war are its own, or "the President" of any."""
    known = world.actors.get(of.principal or "")
    if known is not None and known.kind == "government" and group in (*_HEADS, "group:government"):
        return True
    return known is not None and group in OWN_GROUPS.get(known.kind, ()) and world.at_war(known.id, of.at)


def entity(filler: Filler, of: View) -> str | None:
    """What a filler stands for; "we" is the side that speaks."""
    known = filler.entity
    if known == "self":
        return f"actor:{of.principal}" if of.principal else None
    return None if known is None or known.startswith("name:") else known


@lru_cache(maxsize=1 << 16)
def look_alike(one: str, other: str) -> bool:
    """Whether two texts are one name, in whatever script."""
    return fold(one) == fold(other) or likeness(one, other).same
