"""A new claim set against an earlier one, through the gates of DOMAIN.md section 4, in order. Pure.

committed -> the same thing -> the same time -> incompatible by a rule -> typed by principal, order of said time and
mood. What stops it at a gate is said, so that "why not" can be answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from monitor.compare import relations, rules, times, words
from monitor.compare.relations import Order, Typed
from monitor.compare.rules import Clash, Pair
from monitor.compare.things import same_thing, turned
from monitor.compare.view import View, view
from monitor.frames import RULES
from monitor.world import World
from storage.records import Claim, Comparison, Relation

__all__ = ["Context", "compare", "each", "related"]

_DISSENT = frozenset({Relation.CONTRADICTS, Relation.DENIES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known beside the two claims."""

    condition_holds_from: datetime | None = None  #: since when the older claim's condition is known to be met


def compare(new: Claim, earlier: Claim, *, world: World, context: Context | None = None) -> Comparison:
    """What a new claim is to an earlier one, how strongly, by which rule, and why in words where it is anything.

    A joint statement is everybody's who makes it: it is compared as each one's, and the most telling is kept.
    """
    if not (view(new, world).committed and view(earlier, world).committed):
        return _stopped(new, earlier, "committed")
    found = _jointly(new, _voices(new, world), earlier, world, context or Context())
    return replace(found, because=tuple(found.because))


def related(new: Claim, earlier: Iterable[Claim], *, world: World) -> tuple[Comparison, ...]:
    """What a new claim is to those of the earlier ones to which it is anything, in their order; why, when it is asked.

    Those that speak of the same thing at another time stand among them: so much at least was said before.
    """
    return tuple(one for one in each(new, earlier, world=world) if one is not None)


def each(new: Claim, earlier: Iterable[Claim], *, world: World) -> Iterator[Comparison | None]:
    """The same for each of the earlier claims; None for one to which the new one is nothing."""
    committed, context = view(new, world).committed, Context()
    voices = _voices(new, world) if committed else []
    for one in earlier:
        theirs = view(one, world)
        if not (committed and theirs.committed):
            yield None
        elif len(voices) == 1 and not one.statement.joint:
            yield _related(new, one, _compare(voices[0], theirs, world, context))
        else:
            found = _jointly(new, voices, one, world, context)
            yield found if found.relation is not Relation.NONE or found.gate == "time" else None


def _related(new: Claim, earlier: Claim, found: _Found | str) -> Comparison | None:
    """The comparison, where it has to be told of or at least speaks of the same thing at another time."""
    if isinstance(found, str):
        return _stopped(new, earlier, "time") if found == "time" else None
    return None if found.typed.relation is Relation.NONE else _compared(found)


def _voices(claim: Claim, world: World) -> list[View]:
    """The claim as that of each one who makes it."""
    said = claim.statement
    if not said.joint:
        return [view(claim, world)]
    who = [one for one in (said.actor, *said.joint) if one is not None]
    alone = (replace(said, actor=one, joint=(), principal=world.principal(one, said.said_at)) for one in who)
    return [view(replace(claim, statement=one), world) for one in alone]


def _jointly(new: Claim, voices: Sequence[View], earlier: Claim, world: World, context: Context) -> Comparison:
    """A new claim, given as its voices, against an earlier one, both committed."""
    pairs = [(a, b) for a in voices for b in _voices(earlier, world)]
    found = [(a, b, _compare(a, b, world, context)) for a, b in pairs]
    each = [_stopped(a.claim, b.claim, one) if isinstance(one, str) else _compared(one) for a, b, one in found]
    if len(each) == 1:
        return each[0]
    return replace(_telling(each, _dissents(new, earlier, world)), new=new, earlier=earlier)


def _dissents(new: Claim, earlier: Claim, world: World) -> bool:
    """Whether one alone speaks after several did."""
    a, b = view(new, world), view(earlier, world)
    first, last = (a, b) if times.is_older(a, b) else (b, a)
    return bool(first.claim.statement.joint) and not last.claim.statement.joint


def _telling(each: list[Comparison], dissents: bool) -> Comparison:
    """Which comparison of the voices counts: one side's with itself, or its dissent from the others who signed."""
    own = [one for one in each if one.new.statement.principal == one.earlier.statement.principal]
    others = [one for one in each if one not in own and one.relation in _DISSENT]
    if not own:
        return max(each, key=_rank)
    return max(others, key=_rank) if dissents and others else max(own, key=_rank)


def _rank(one: Comparison) -> tuple[bool, float, float]:
    return one.relation is not Relation.NONE, one.strength, one.conflict


class _Found(NamedTuple):
    """What all gates let through."""

    pair: Pair
    order: Order
    clash: Clash | None
    typed: Typed


def _compare(a: View, other: View, world: World, context: Context) -> _Found | str:
    """The gates after the first; the name of the one that stopped it where nothing more is to be said."""
    b = turned(a, other, world)
    across = rules.across(a, b, world) if a.family != b.family else None
    thing = across[1] if across else same_thing(a, b, world) if a.family == b.family else None
    if thing is None or not thing.sure:
        return "thing"
    if times.is_old(a) or not times.same_time(a, b):
        return "time"
    pair, order = Pair(a=a, b=b, thing=thing, world=world), _ordered(a, b)
    clash = across[0] if across else rules.clash(pair)
    typed = (
        relations.opposed(pair, clash, order, condition_holds_from=context.condition_holds_from)
        if clash
        else relations.agreeing(pair, order)
    )
    return _Found(pair=pair, order=order, clash=clash, typed=typed)


def _ordered(a: View, b: View) -> Order:
    """By said time; where that is not known, as they came. Of two versions of one text the earlier is the older."""
    mine, theirs = a.claim.statement, b.claim.statement
    edited = mine.document == theirs.document and mine.version != theirs.version
    older = False if edited else times.is_older(a, b)
    old, new = (a, b) if older else (b, a)
    return Order(old=old, new=new, known=older is not None)


def _stopped(new: Claim, earlier: Claim, gate: str) -> Comparison:
    return Comparison(
        new=new, earlier=earlier, relation=Relation.NONE, conflict=0.0, strength=0.0, rule="", gate=gate, because=()
    )


def _compared(found: _Found) -> Comparison:
    pair, order, clash, typed = found
    rule = clash.rule if clash else ""
    conflict = RULES[rule].strength * clash.sure * pair.thing.sure if clash else 0.0
    told = typed.relation is not Relation.NONE
    return Comparison(
        new=pair.a.claim,
        earlier=pair.b.claim,
        relation=typed.relation,
        conflict=min(1.0, conflict),
        strength=min(1.0, typed.strength),
        rule=rule,
        gate="" if told else "type" if clash else "rule",
        because=words.Because(pair, order, typed.relation, rule) if told else (),
    )
