"""What a later claim is to an earlier one: by principal, order of said time and mood (DOMAIN.md section 4). Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from monitor.compare import figures, times
from monitor.compare.rules import Clash, Pair
from monitor.compare.things import corefer
from monitor.compare.view import View
from monitor.frames import RULES, Kind
from storage.records import Act, Certainty, Mood, Relation

#: FactBank's certainty as a factor (DOMAIN.md section 4)
CERTAIN = {Certainty.CERTAIN: 1.0, Certainty.PROBABLE: 0.7, Certainty.POSSIBLE: 0.4, Certainty.UNCOMMITTED: 0.0}
#: a change of certainty or condition by one side is told as such, whatever the certainty it ends with
SHIFT = 0.65
#: what may be an opposition, for the review queue
WEAK = 0.4
PRESUPPOSED = 0.5
#: what one says that another told them, against that other's own word
HEARSAY = 0.65
#: within that time a total that is so many times as high is another side's count, not a later one
SO_SOON, FAR_HIGHER = timedelta(hours=6), 1.5
_ABSOLUTE = frozenset({"never", "always"})
_WILL = frozenset({Mood.INTENT, Mood.PREDICTION})


class Typed(NamedTuple):
    """A relation with its strength in [0, 1]."""

    relation: Relation
    strength: float = 0.0


class Order(NamedTuple):
    """The two sides by the time at which they were said."""

    old: View
    new: View
    known: bool  #: False: the times are not known, so nothing that has a direction may be said

    @property
    def same_side(self) -> bool:
        return self.old.principal is not None and self.old.principal == self.new.principal


def opposed(pair: Pair, clash: Clash, order: Order, *, condition_holds_from: datetime | None = None) -> Typed:
    """The relation of two claims that cannot both stand."""
    strength = RULES[clash.rule].strength * clash.sure * pair.thing.sure * _certainty(order)
    if clash.rule in ("R-NUM", "R-CUM"):
        return _figures(pair, order, strength)
    moods = {order.old.claim.mood, order.new.claim.mood}
    if Mood.EVALUATION in moods:
        return Typed(relation=Relation.DISAGREES, strength=min(strength, WEAK))
    if Mood.DEMAND in moods:
        return _demands(order, moods, strength)
    if order.same_side:
        return _own(order, clash, strength, condition_holds_from)
    if Act.RETRACT in {order.old.claim.act, order.new.claim.act}:
        return Typed(relation=Relation.NONE)  # who takes a thing back does not say it to anybody
    return _others(pair, clash, order, strength)


def _certainty(order: Order) -> float:
    """How sure the less sure side is; what is only presupposed counts half."""
    sure = min(CERTAIN[order.old.claim.certainty], CERTAIN[order.new.claim.certainty])
    taken = order.old.claim.presupposed or order.new.claim.presupposed
    return sure * (PRESUPPOSED if taken else 1.0)


def _demands(order: Order, moods: set[Mood], strength: float) -> Typed:
    if order.same_side and moods == {Mood.DEMAND} and order.known:
        return Typed(relation=Relation.REVERSES, strength=RULES["R-DEMAND"].strength * strength)
    return Typed(relation=Relation.NONE)


def _figures(pair: Pair, order: Order, strength: float) -> Typed:
    old, new = order.old.claim, order.new.claim
    if old.quantity is None or new.quantity is None:
        return Typed(relation=Relation.NONE)
    if new.act is Act.CORRECT and order.known:
        return Typed(relation=Relation.CORRECTS, strength=strength)
    running = pair.a.frame.cumulative or pair.a.frame.kind is Kind.STATE
    if running and order.known and figures.grows(old.quantity, new.quantity):
        told = Relation.FIGURES_DIFFER if _at_odds(pair, order) else Relation.UPDATES
        return Typed(relation=told, strength=strength)
    return Typed(relation=Relation.FIGURES_DIFFER, strength=strength)


def _at_odds(pair: Pair, order: Order) -> bool:
    """Whether a higher count is another side's and no later state: its foe's, or far higher so soon after."""
    old, new = order.old, order.new
    if order.same_side or old.principal is None or new.principal is None or _member(pair, order):
        return False
    if pair.world.hostile(old.principal, new.principal, old.at):
        return True
    soon = old.at is not None and new.at is not None and new.at - old.at <= SO_SOON
    counts = old.claim.quantity, new.claim.quantity
    far = counts[0] is not None and counts[1] is not None and counts[1].low >= FAR_HIGHER * counts[0].high
    return soon and far and all(one.claim.statement.actor for one in (old, new))


def _own(order: Order, clash: Clash, strength: float, condition_holds_from: datetime | None) -> Typed:
    """One side against itself."""
    old, new = order.old.claim, order.new.claim
    if not order.known:
        return Typed(relation=Relation.TENSION, strength=min(strength, WEAK))
    if new.act in (Act.CORRECT, Act.RETRACT):
        told = Relation.CORRECTS if new.act is Act.CORRECT else Relation.RETRACTS
        return Typed(relation=told, strength=strength)
    if old.mood in _WILL or new.mood in _WILL:
        return _will(order, strength, condition_holds_from)
    if _is_update(order, clash):
        return Typed(relation=Relation.UPDATES, strength=strength)
    return Typed(relation=Relation.REVERSES, strength=strength)


def _is_update(order: Order, clash: Clash) -> bool:
    """Whether a side tells that things have changed, rather than goes back on what it said."""
    if clash.rule == "R-DEAD":
        return order.old.group != 0  # nobody is alive again
    absolute = {order.old.claim.scope, order.new.claim.scope} & _ABSOLUTE
    denies = order.new.claim.act is Act.DENY or (order.old.claim.act is Act.DENY and order.old.family == "hold_office")
    return order.old.frame.persistent and not absolute and not denies


def _will(order: Order, strength: float, condition_holds_from: datetime | None) -> Typed:
    """What one side said that it would do, against what it says now."""
    old, new = order.old.claim, order.new.claim
    if old.mood not in _WILL:  # a state of things, then another plan: nothing is taken back
        return Typed(relation=Relation.NONE)
    strength = max(strength, SHIFT) if strength > 0 else strength
    if old.condition and not new.condition:
        met = condition_holds_from is not None and new.statement.said_at is not None
        if met and condition_holds_from is not None and new.statement.said_at is not None:
            met = condition_holds_from <= new.statement.said_at
        return Typed(relation=Relation.PROMISE_BROKEN if met else Relation.HARDENS, strength=strength)
    if old.condition and new.condition:
        return Typed(relation=Relation.SOFTENS, strength=min(strength, WEAK))
    if new.mood is Mood.FACT and order.old.positive:
        return Typed(relation=Relation.PROMISE_BROKEN, strength=strength)
    return Typed(relation=Relation.REVERSES, strength=strength)


def _others(pair: Pair, clash: Clash, order: Order, strength: float) -> Typed:
    """Two sides against each other."""
    old, new = order.old, order.new
    if old.principal and new.principal and _member(pair, order):
        return Typed(relation=Relation.TENSION, strength=min(strength, WEAK))
    if pair.a.family == "said":  # who told whom what: one's word against another's
        return Typed(relation=Relation.CONTRADICTS, strength=min(strength, HEARSAY))
    moods = {old.claim.mood, new.claim.mood}
    if moods & _WILL and clash.rule != "R-WAROVER":
        return _others_will(pair, order, strength)
    if order.known and _superseded(order, clash):
        return Typed(relation=Relation.UPDATES, strength=strength)
    if clash.rule == "R-DEAD" and order.known and old.group == 1 and not _denies(order):
        return Typed(relation=Relation.TENSION, strength=min(strength, WEAK))  # he may have died since
    if clash.sure < RULES[clash.rule].strength and strength < WEAK:
        return Typed(relation=Relation.TENSION, strength=strength)
    return Typed(relation=Relation.DENIES if _denies(order) else Relation.CONTRADICTS, strength=strength)


def _member(pair: Pair, order: Order) -> bool:
    """Whether one speaks for a part of what the other speaks for: dissent, not dispute."""
    old, new = order.old, order.new
    return bool(pair.world.sides(old.principal or "", old.at) & pair.world.sides(new.principal or "", new.at))


def _others_will(pair: Pair, order: Order, strength: float) -> Typed:
    """A plan of one side against what another says of that plan."""
    about_self = [one for one in (order.old, order.new) if one.own("agent")]
    if len(about_self) == 1 and pair.one_agent():
        return Typed(relation=Relation.CONTRADICTS, strength=strength)
    return Typed(relation=Relation.NONE)


def _superseded(order: Order, clash: Clash) -> bool:
    return clash.rule != "R-DEAD" and times.is_later_change(order.old, order.new)


def _denies(order: Order) -> bool:
    return order.new.claim.act is Act.DENY


# --- nothing opposes them -----------------------------------------------------------------------


def agreeing(pair: Pair, order: Order) -> Typed:
    """The relation of two claims that can both stand: the same thing said again, by whom and how surely."""
    if not _same_content(pair, order):
        return Typed(relation=Relation.NONE)
    if _takes_back(order):
        return Typed(relation=Relation.RETRACTS, strength=_certainty(order))
    if _grown(pair, order):
        return Typed(relation=Relation.UPDATES, strength=1.0)
    if order.same_side:
        return _again(order)
    if _member(pair, order) or order.new.principal is None or order.old.principal is None:
        return Typed(relation=Relation.CORROBORATES, strength=WEAK)
    sure = CERTAIN[order.new.claim.certainty] == 1 and CERTAIN[order.old.claim.certainty] == 1
    facts = order.new.claim.mood is Mood.FACT and order.old.claim.mood is Mood.FACT
    strength = pair.thing.sure * (1.0 if sure else WEAK)
    confirms = sure and facts and _whose(pair)
    return Typed(relation=Relation.CONFIRMS if confirms else Relation.CORROBORATES, strength=strength)


def _takes_back(order: Order) -> bool:
    """Whether a side takes back what it said."""
    acts = order.old.claim.act, order.new.claim.act
    return order.same_side and order.known and acts[0] is not Act.RETRACT and acts[1] is Act.RETRACT


def _whose(pair: Pair) -> bool:
    """Whether both say who, where that is the point of it: "the town fell" does not confirm that the front took it."""
    named = all("agent" in one.roles for one in (pair.a, pair.b))
    return named or "agent" not in pair.a.frame.functional


def _grown(pair: Pair, order: Order) -> bool:
    """Whether a running total is given higher: "at least 12", a day later 31."""
    old, new = order.old.claim.quantity, order.new.claim.quantity
    if not (pair.a.frame.cumulative and order.known and old and new):
        return False
    return new.low > old.low and new.high != old.high


def _again(order: Order) -> Typed:
    old, new = order.old.claim, order.new.claim
    shift = CERTAIN[new.certainty] - CERTAIN[old.certainty]
    if shift == 0 and bool(old.condition) != bool(new.condition):
        shift = 1.0 if old.condition else -1.0
    if shift == 0 or not order.known:
        return Typed(relation=Relation.SAME, strength=1.0)
    return Typed(relation=Relation.HARDENS if shift > 0 else Relation.SOFTENS, strength=SHIFT)


def _same_content(pair: Pair, order: Order) -> bool:
    a, b = pair.a, pair.b
    moods = {a.claim.mood, b.claim.mood}
    if a.family != b.family or not (len(moods) == 1 or moods <= _WILL):
        return False
    figures_fit = _figures_fit(a, b)
    if a.group is not None or b.group is not None:
        return a.group == b.group and figures_fit and _holders_fit(pair)
    return a.positive == b.positive and figures_fit and _fillers_fit(pair, order)


def _holders_fit(pair: Pair) -> bool:
    """Whether who won, where only one can, is the same for both."""
    roles = [role for role in pair.a.frame.functional if role not in ("value", "quantity")]
    both = [role for role in roles if role in pair.a.roles and role in pair.b.roles]
    return all(corefer(pair.a, pair.b, role, pair.world) for role in both)


def _figures_fit(a: View, b: View) -> bool:
    one, other = a.claim.quantity, b.claim.quantity
    if one is None or other is None:
        return one is other
    return figures.meet(one, other) and figures.comparable(one, other)


def _fillers_fit(pair: Pair, order: Order) -> bool:
    both = [role for role in pair.a.roles if role in pair.b.roles and role not in ("value", "quantity")]
    if any(not corefer(pair.a, pair.b, role, pair.world) for role in both):
        return False
    only_one = pair.a.roles.keys() ^ pair.b.roles.keys()
    values = {pair.a.value, pair.b.value} - ({None} if order.same_side else set())
    # "the town was taken", "we took the town"; who says it again may leave out whom
    own = order.same_side and (pair.a.own("agent") or pair.b.own("agent") or "agent" not in order.new.roles)
    return len(values) <= 1 and ("agent" not in only_one or own)
