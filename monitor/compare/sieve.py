"""Which earlier claims can be nothing to a new one, told by their signs alone (storage/signs.py). Pure.

Most claims under a key speak of something else, and reading and comparing one costs many times what its sign does.
This asks what the first gates ask (monitor/compare), less finely: what it leaves out would have been stopped there
(tests/test_sieve.py). Where a sign does not tell, the claim is compared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

from monitor.claims.lookup import BETWEEN, OPEN, SIDES
from monitor.compare import times
from monitor.compare.rules import CROSSING
from monitor.compare.stand import unspoken
from monitor.compare.things import ANYBODY, COUNTED, GENERAL, KEYS, MUTUAL, NOUNS, entity, is_bare, look_alike
from monitor.compare.view import spoken_for, view
from monitor.frames import FRAMES, Kind
from monitor.world import World
from storage.records import Act, Certainty, Claim, Flag, Mood, Polarity
from storage.signs import (
    ACTOR,
    FIELDS,
    FRAME,
    POLARITY,
    PRINCIPAL,
    ROLES,
    SAID_AT,
    SPEAKER,
    STAND,
    fields,
    filler,
)

#: what fills a role, as an entity if it is known as one, and in words
_Named = tuple[str | None, str]
_ROLE = {role: FIELDS - len(ROLES) + at for at, role in enumerate(ROLES)}
_PARTIES = ("agent", "counterpart")
#: how what fills a role begins that may be a side: whose side somebody is on depends on when it was said
_SIDED = ("self", "actor:")
#: families of which a rule between two sets only what is affirmed against the other
_AFFIRMED = frozenset({"fight", "attack", "violate", "present", "withdraw", "surrender", "obstruct", "deliver"})
#: roles that must be one for a rule between two families
_ONE = {
    frozenset({"withdraw", "present"}): ("agent",),
    frozenset({"withdraw", "control"}): ("agent",),
    frozenset({"surrender", "fight"}): ("agent",),
    frozenset({"surrender", "attack"}): ("agent",),
    frozenset({"obstruct", "deliver"}): ("object",),
}


class _Plan(NamedTuple):
    """How claims of one frame are set against those of another."""

    roles: dict[str, int]  #: where in a sign stands what fills a role of the family
    flips: bool  #: whether an affirmed claim counts as a negated one in the family
    family: str
    limit_s: float | None  #: of two facts said further apart none speaks of the time of the other


def sieve(claim: Claim, world: World) -> Callable[[str], bool]:
    """Whether an earlier claim with that sign has to be compared with a new one."""
    if claim.statement.joint:  # it is compared as each one's who makes it
        return _everything
    return _Sieve(claim, world) if view(claim, world).committed else _nothing


def _everything(line: str) -> bool:
    return True


def _nothing(line: str) -> bool:
    return False


class _Sieve:
    """The new claim, as far as it is asked for."""

    def __init__(self, claim: Claim, world: World) -> None:
        self._new, self._world = view(claim, world), world
        self._frame, self._family = claim.frame, self._new.family
        self._roles: dict[str, _Named] = {
            role: (entity(one, self._new), one.text) for role, one in self._new.roles.items()
        }
        said_at = claim.statement.said_at if claim.mood is Mood.FACT else None
        self._dated = said_at.timestamp() if said_at else None
        self._known: dict[tuple[str, str], bool | None] = {}  #: what `_fits` answered where only the words decide

    def __call__(self, line: str) -> bool:
        other = fields(line)
        if len(other) != FIELDS:
            return True
        plan = _plan(self._frame, other[FRAME])
        if plan is None or not _stands(other[STAND]) or (plan.limit_s is not None and self._is_past(plan, other)):
            return False
        if plan.family != self._family:
            return self._crosses(plan, other)
        if plan.family in BETWEEN:
            return self._between(plan, other)
        return self._shares(self._keys(plan, other), plan, other)

    def _is_past(self, plan: _Plan, other: Sequence[str]) -> bool:
        """Whether two events were told of too far apart; a state that was said before is no news, whenever."""
        if plan.limit_s is None or self._dated is None or not other[SAID_AT]:
            return False
        return abs(self._dated - int(other[SAID_AT])) > plan.limit_s and _is_fact(other[STAND])

    def _crosses(self, plan: _Plan, other: Sequence[str]) -> bool:
        """Whether a rule may set the two families against each other."""
        mine, theirs = self._new.family, plan.family
        if (mine in _AFFIRMED and not self._new.positive) or (theirs in _AFFIRMED and not _positive(plan, other)):
            return False
        one = _ONE.get(frozenset((mine, theirs)), ())
        if any(role not in self._roles or not other[plan.roles[role]] for role in one):
            return False
        return all(
            self._meets(role, plan, other)
            for role in (*one, "place")
            if role in self._roles and role in plan.roles and other[plan.roles[role]]
        )

    def _between(self, plan: _Plan, other: Sequence[str]) -> bool:
        """Whether a state between parties may be one; who speaks may be a party, and either may come first."""
        theirs = [other[plan.roles[role]] for role in _PARTIES if role in plan.roles and other[plan.roles[role]]]
        mine = [self._roles[role] for role in _PARTIES if role in self._roles]
        principal = self._principal(other)
        if not mine or not theirs:
            return plan.family in OPEN or self._concerned(plan, principal, other)
        named = [self._named("agent", one, other) for one in theirs]
        named += [(f"actor:{principal}", "")] if principal else []
        if any(self._may_be(one, two, other) for one in mine for two in named):
            return True
        own = self._new.principal
        return bool(own and principal and self._world.hostile(own, principal, self._new.at))

    def _concerned(self, plan: _Plan, principal: str | None, other: Sequence[str]) -> bool:
        """As `concerned` (monitor/compare/things.py)."""
        own = self._new.principal
        if own is None or principal is None:
            return False
        at = _at(other)
        if self._world.on_one_side(own, self._new.at, principal, at) or self._world.hostile(own, principal, at):
            return True
        if self._world.hostile(own, principal, self._new.at):
            return True
        theirs = (self._named(role, other[part], other) for role, part in plan.roles.items() if other[part])
        return any(one == f"actor:{principal}" for one, _ in self._roles.values()) or any(
            one == f"actor:{own}" for one, _ in theirs
        )

    def _keys(self, plan: _Plan, other: Sequence[str]) -> tuple[str, ...]:
        """As `key_roles` (monitor/compare/things.py)."""
        here, there = self._roles, plan.roles
        if plan.family == "hold_office":
            seats = self._new.positive and _positive(plan, other) and "object" in here and bool(other[there["object"]])
            return ("object", "place") if seats else ("agent",)
        keys = KEYS[plan.family]
        if "place" not in here or "place" not in there or not other[there["place"]]:
            return keys
        return keys if any(self._is_filled(role, plan, other) for role in keys) else ("place",)

    def _is_filled(self, role: str, plan: _Plan, other: Sequence[str]) -> bool:
        """Whether either side names somebody or something there."""
        anybody = ANYBODY if plan.family in COUNTED else ()
        if role in self._roles and self._roles[role][0] not in anybody:
            return True
        field = other[plan.roles[role]] if role in plan.roles else ""
        return bool(field) and self._named(role, field, other)[0] not in anybody

    def _shares(self, keys: Sequence[str], plan: _Plan, other: Sequence[str]) -> bool:
        """Whether what both name may be one, and both name something."""
        shared = plan.family in OPEN
        for role in keys:
            mine = self._roles.get(role)
            if mine is None or mine[0] in ANYBODY:
                continue
            if plan.family in MUTUAL and role in _PARTIES:
                if not self._either(mine, plan, other):
                    return False
                shared = True
            elif role in plan.roles and (field := other[plan.roles[role]]):
                fits = self._fits(role, mine, field, other)
                if fits is False:
                    return False
                shared = shared or fits is True
        return shared

    def _fits(self, role: str, mine: _Named, field: str, other: Sequence[str]) -> bool | None:
        """Whether both may name one thing in a role; None where the earlier claim names anybody there."""
        if (role, field) in self._known:
            return self._known[role, field]
        theirs = self._named(role, field, other)
        found = None if theirs[0] in ANYBODY else self._may_be(mine, theirs, other)
        if role not in SIDES and not field.startswith(_SIDED):
            self._known[role, field] = found
        return found

    def _either(self, mine: _Named, plan: _Plan, other: Sequence[str]) -> bool:
        """Whether a party may be either of the two; where only one is named the other may be anybody."""
        named = [self._named(role, field, other) for role in _PARTIES if (field := other[plan.roles[role]])]
        return len(named) < len(_PARTIES) or any(self._may_be(mine, one, other) for one in named)

    def _meets(self, role: str, plan: _Plan, other: Sequence[str]) -> bool:
        return self._may_be(self._roles[role], self._named(role, other[plan.roles[role]], other), other)

    def _named(self, role: str, field: str, other: Sequence[str]) -> _Named:
        """What fills a role of the earlier claim, as its view has it."""
        known, text = filler(field)
        if known == "self":
            principal = self._principal(other)
            return (f"actor:{principal}" if principal else None), text
        if not known or known.startswith("name:"):
            return None, text
        if role in SIDES and known.startswith("place:"):
            ruler = self._world.government(known.partition(":")[2])
            return (f"actor:{ruler}" if ruler else known), text
        return known, text

    def _principal(self, other: Sequence[str]) -> str | None:
        principal, actor, speaker = (other[part] or None for part in (PRINCIPAL, ACTOR, SPEAKER))
        return spoken_for(principal, actor, speaker, _at(other), self._world)

    def _may_be(self, mine: _Named, theirs: _Named, other: Sequence[str]) -> bool:
        """Whether two fillers may be one thing: as `alike` of monitor/compare/things.py; True where that asks more."""
        one, two = mine[0], theirs[0]
        if one is None or two is None:
            return look_alike(mine[1], theirs[1])
        if one == two:
            return True
        (kind, _, left), (other_kind, _, right) = one.partition(":"), two.partition(":")
        if kind != other_kind:
            return self._across(kind, one, other_kind, two)
        if kind == "place":
            return self._world.contains(left, right) or self._world.contains(right, left)
        if kind == "facility":
            return is_bare(left, right)
        if kind in GENERAL:
            return GENERAL[kind] in (left, right)
        return kind == "actor" and self._world.on_one_side(left, self._new.at, right, _at(other))

    def _across(self, kind: str, one: str, other_kind: str, two: str) -> bool:
        """Whether a noun or a country may stand for an actor, or a place for what stands there."""
        kinds = frozenset((kind, other_kind))
        if kinds in ({"group", "actor"}, {"office", "actor"}):
            return one in NOUNS or two in NOUNS
        if kinds == {"place", "actor"}:
            place, actor = (one, two) if kind == "place" else (two, one)
            return self._world.is_country_of(place.partition(":")[2], actor.partition(":")[2])
        return kinds == {"place", "facility"}


def _at(other: Sequence[str]) -> datetime | None:
    return datetime.fromtimestamp(int(other[SAID_AT]), UTC) if other[SAID_AT] else None


def _positive(plan: _Plan, other: Sequence[str]) -> bool:
    return (other[POLARITY] == Polarity.POSITIVE) != plan.flips


@cache
def _plan(new: str, other: str) -> _Plan | None:
    """How claims of the new frame meet those of the other; None where they never do."""
    if other not in FRAMES:
        return None
    mine, theirs = FRAMES[new], FRAMES[other]
    if mine.family != theirs.family and not CROSSING & {(mine.family, theirs.family), (theirs.family, mine.family)}:
        return None
    implied = theirs.counts_as
    named = dict(implied.roles) if implied else {role: role for role in ROLES}
    limit = None if mine.kind is Kind.STATE else times.limit(mine, theirs)
    return _Plan(
        roles={there: _ROLE[here] for here, there in named.items() if here in _ROLE},
        flips=bool(implied and implied.flips),
        family=theirs.family,
        limit_s=None if limit is None else limit.total_seconds() + 1,
    )


@cache
def _stands(stand: str) -> bool:
    """Whether the speaker of an earlier claim stands by it."""
    act, mood, certainty, committed, *flags = stand.split(" ")
    said = unspoken(Act(act), Mood(mood), Certainty(certainty), tuple(map(Flag, flags)), committed=committed == "+")
    return said is None


@cache
def _is_fact(stand: str) -> bool:
    return stand.split(" ")[1] == Mood.FACT
