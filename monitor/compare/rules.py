"""Why two claims cannot both stand: the rules of monitor/frames as functions. Pure.

Each takes the two sides and gives how surely the rule fires, in [0, 1]; 0 where it does not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf
from typing import NamedTuple

from monitor.compare import figures
from monitor.compare.things import Thing, alike, corefer, entity, key_roles, of_its_own
from monitor.compare.view import View
from monitor.frames import Kind
from monitor.text import fold
from monitor.world import World
from storage.records import Filler, Mood

#: two sides that an operator did not set down as hostile may hold a place together
PERHAPS_TOGETHER = 0.5
#: each says of itself, and only of itself, that it holds the place
EACH_ITSELF = 0.85
#: "the war in the north is over" says little of fighting that is placed nowhere
ELSEWHERE = 0.5
#: two holders of "the presidency", of which it is not known that it is one: neither place nor both people are known
SOME_SEAT = 0.5
_TROOPS = frozenset({"group:forces", "group:army"})
#: of two winners it is not known that they speak of one election
SOME_ELECTION = 0.85
#: of two documents it is not known that they are one
SOME_THING = 0.9
WHOLE = 100  #: per cent
#: part of a price by which it differs from one shop to the next
PRICES_VARY = 0.05
#: magnitudes of one quake differ so much from one institute to the next
STATIONS_VARY = 0.3
#: "our police" of one side is what the other calls "police"
GROUP_WORD = 0.9


class Clash(NamedTuple):
    """A rule that fired."""

    rule: str
    sure: float


class Pair(NamedTuple):
    """Two claims about one thing."""

    a: View
    b: View
    thing: Thing
    world: World

    def agents(self) -> tuple[Filler, Filler] | None:
        one, other = self.a.roles.get("agent"), self.b.roles.get("agent")
        return (one, other) if one and other else None

    def one_agent(self) -> bool:
        found = self.agents()
        return found is not None and alike(found[0], self.a, found[1], self.b, self.world) > 0

    def one_group(self) -> bool:
        """Whether a side's own force is meant by the noun that the other uses: "our police" and "police"."""
        found = self.agents()
        if found is None:
            return False
        nouns = [one.entity.partition(":")[2] for one in found if one.entity and one.entity.startswith("group:")]
        return len(nouns) == 1 and all(nouns[0] in fold(one.text) for one in found)

    def hostile(self) -> float:
        """How surely the two agents cannot be on one side."""
        found = self.agents()
        if found is None or self.one_agent():
            return 0.0
        first, second = entity(found[0], self.a), entity(found[1], self.b)
        known = [one for one in (self._side(first, self.a), self._side(second, self.b)) if one]
        if len(known) == 2 and self.world.hostile(known[0], known[1], self.a.at):
            return 1.0
        each = self.a.own("agent") and self.b.own("agent") and self.a.principal != self.b.principal
        return EACH_ITSELF if each else PERHAPS_TOGETHER

    def _side(self, who: str | None, of: View) -> str | None:
        """The actor that a filler stands for, also where its own side calls it by a noun."""
        kind, _, id_ = (who or "").partition(":")
        if kind == "actor":
            return id_
        return of.principal if who and of.principal and of_its_own(who, of, self.world) else None


def clash(pair: Pair) -> Clash | None:
    """The rule that two claims of one family break, if any."""
    a, b = pair.a, pair.b
    found = _OWN.get(a.family, _general)(pair)
    if found is None or (a.positive != b.positive and found.sure <= 0):
        return None
    return found if found.sure > 0 else None


def _control(pair: Pair) -> Clash | None:
    a, b = pair.a, pair.b
    if a.positive and b.positive:
        if pair.agents() is None:
            return _taken_from(pair)
        if pair.thing.nested and not _full(pair):
            return None
        return Clash(rule="R-CTRL", sure=pair.hostile())
    if a.positive == b.positive:
        return None
    negative = b if a.positive else a
    if negative.roles.get("agent") is None:
        return Clash(rule="R-POL", sure=0.9)
    same = 1.0 if pair.one_agent() else GROUP_WORD if pair.one_group() or _foes_word(pair, negative) else 0.0
    return Clash(rule="R-POL", sure=same) if not pair.thing.nested else None


def _foes_word(pair: Pair, negative: View) -> bool:
    """Whether a foe says of "the troops" that they do not hold what the other says that its own hold."""
    positive = pair.b if negative is pair.a else pair.a
    agent = negative.roles["agent"]
    return agent.entity in _TROOPS and _theirs(positive, pair.world) and _foes(positive, negative, pair.world)


def _taken_from(pair: Pair) -> Clash | None:
    """A place that is said to be taken, by nobody named, against the foe who says that it is still theirs."""
    for taken, held in ((pair.a, pair.b), (pair.b, pair.a)):
        bare = taken.claim.frame == "capture" and "agent" not in taken.roles and held.claim.frame == "control"
        if bare and not pair.thing.nested and _theirs(held, pair.world) and _foes(taken, held, pair.world):
            return Clash(rule="R-CTRL", sure=EACH_ITSELF)
    return None


def _theirs(held: View, world: World) -> bool:
    """Whether the side that speaks says that it is itself the holder."""
    agent = held.roles.get("agent")
    noun = agent.entity if agent is not None else None
    return held.own("agent") or (noun is not None and of_its_own(noun, held, world))


def _foes(a: View, b: View, world: World) -> bool:
    return bool(a.principal and b.principal and world.hostile(a.principal, b.principal, a.at))


def _full(pair: Pair) -> bool:
    """Whether the claim to the larger place is a claim to all of it."""
    first, second = pair.a.roles["place"].entity or "", pair.b.roles["place"].entity or ""
    larger = pair.a if pair.world.contains(first.partition(":")[2], second.partition(":")[2]) else pair.b
    return larger.value == "full" or larger.claim.scope == "all"


def _office(pair: Pair) -> Clash | None:
    a, b = pair.a, pair.b
    if a.positive != b.positive:
        return Clash(rule="R-RESIGN", sure=1.0) if pair.one_agent() else None
    both = a.positive and pair.agents() is not None and not pair.one_agent()
    if not both or "object" not in pair.thing.shared:
        return None
    known = "place" in pair.thing.shared or all(one.entity for one in pair.agents() or ())
    return Clash(rule="R-OFFICE", sure=1.0 if known else SOME_SEAT)


def _election(pair: Pair) -> Clash | None:
    """One who won and lost, or two who both won."""
    one, other = pair.a.group, pair.b.group
    if one is None or other is None or pair.agents() is None:
        return None
    if pair.one_agent():
        return Clash(rule="R-FUN", sure=1.0) if one != other else None
    return Clash(rule="R-FUN", sure=SOME_ELECTION) if one == other == 0 else None


def _vital(pair: Pair) -> Clash | None:
    a, b = pair.a, pair.b
    if a.claim.frame == b.claim.frame == "kill":
        return _authors(pair)
    if _only_authorship(a) or _only_authorship(b):
        return None
    groups = {a.group, b.group}
    return Clash(rule="R-DEAD", sure=1.0) if groups == {0, 1} else None


def _authors(pair: Pair) -> Clash | None:
    """Two claims of who killed someone."""
    agents = {role: one for one, role in ((pair.a, "a"), (pair.b, "b")) if _agent(one) is not None}
    if len(agents) < 2:
        return Clash(rule="R-POL", sure=1.0) if not agents and pair.a.positive != pair.b.positive else None
    one, other = _agent(pair.a), _agent(pair.b)
    same = bool(one and other and alike(one, pair.a, other, pair.b, pair.world))
    if pair.a.positive != pair.b.positive:
        return Clash(rule="R-RESP", sure=1.0) if same else None
    return Clash(rule="R-RESP", sure=0.9) if pair.a.positive and not same else None


def _agent(one: View) -> Filler | None:
    return one.claim.role("agent")


def _only_authorship(one: View) -> bool:
    """ "We did not kill him" says nothing of whether he lives."""
    return one.claim.frame == "kill" and not one.positive and _agent(one) is not None


def _figures(pair: Pair) -> Clash | None:
    one, other = pair.a.claim.quantity, pair.b.claim.quantity
    if not (_same_count(pair) or _denies_all(pair)):
        return None
    if one is None or other is None:
        return Clash(rule="R-POL", sure=0.9) if pair.a.positive != pair.b.positive and _rules_out(pair) else None
    if not figures.comparable(one, other):
        return None
    if pair.a.positive and pair.b.positive:
        return None if figures.meet(one, other) else Clash(rule="R-NUM", sure=1.0)
    denied = pair.a.positive != pair.b.positive and figures.meet(one, other) and _rules_out(pair)
    return Clash(rule="R-POL", sure=0.9) if denied else None


def _same_count(pair: Pair) -> bool:
    """Killed against killed, civilians against civilians: what one side leaves open is not the same count."""
    one, other = (view.roles.get("object") for view in (pair.a, pair.b))
    named = [filler for filler in (one, other) if filler is not None and filler.key not in _GENERIC]
    if len(named) == 1:
        return False
    return pair.a.value == pair.b.value


def _denies_all(pair: Pair) -> bool:
    """Whether one says that nobody was, the other how many of a group: "no one was killed", "two soldiers were"."""
    a, b = pair.a, pair.b
    if a.positive == b.positive or a.value != b.value:
        return False
    filler = (b if a.positive else a).roles.get("object")
    return filler is None or filler.key in _GENERIC


_GENERIC = frozenset({"group:people", "group:person", "person", "people"})


def _general(pair: Pair) -> Clash | None:
    a, b = pair.a, pair.b
    if a.frame.kind is Kind.STATE and a.claim.quantity and b.claim.quantity and a.positive and b.positive:
        return _figures(pair)
    if a.group is not None and b.group is not None:
        return Clash(rule="R-FUN", sure=1.0) if a.group != b.group else None
    if a.positive != b.positive:
        return Clash(rule="R-POL", sure=1.0) if _fillers_agree(pair) and _rules_out(pair) else None
    if not a.positive:
        return None
    differing = [role for role in a.frame.functional if role not in ("quantity", "value") and _differs(pair, role)]
    if not differing or (a.family == "location" and _is_body(pair)):
        return None
    rule = {"cause": "R-CAUSE", "responsible_for": "R-RESP", "location": "R-LOC"}.get(a.family, "R-FUN")
    return Clash(rule=rule, sure=1.0)


def _rules_out(pair: Pair) -> bool:
    """Whether what one side denies is all that the other says: "we did not do it" leaves it open that it was done."""
    negative, positive = (pair.b, pair.a) if pair.a.positive else (pair.a, pair.b)
    bound = _BOUND.get(negative.frame.kind, ())
    open_ = [role for role in bound if role in negative.roles and role not in positive.roles]
    return not open_ or (open_ == ["topic"] and _is_sum(negative) and positive.claim.quantity is not None)


def _is_sum(one: View) -> bool:
    """Whether "money" is what was paid, and not what it was paid for."""
    return one.family == "pay" and one.roles["topic"].entity == "issue:money"


#: what is said of a deed beside the deed itself: "we did not talk of money" leaves it open that they talked
_BOUND: Mapping[Kind, tuple[str, ...]] = {
    Kind.EVENT: ("agent", "means", "event", "topic"),
    Kind.QUANTITY: ("agent", "means", "event"),
    Kind.ACTIVITY: ("topic",),
}


def _is_body(pair: Pair) -> bool:
    """Whether what is located has many members, who may be in two places at once."""
    located = (entity(pair.a.roles["agent"], pair.a) if "agent" in pair.a.roles else None) or ""
    kind, _, name = located.partition(":")
    known = pair.world.actors.get(name)
    return kind == "group" or (kind == "actor" and known is not None and known.kind != "person")


def _differs(pair: Pair, role: str) -> bool:
    """Whether the two name different things; "Iran" and "a drone made in Iran" may be one."""
    if role not in pair.a.roles or role not in pair.b.roles or corefer(pair.a, pair.b, role, pair.world):
        return False
    one, other = fold(pair.a.roles[role].text), fold(pair.b.roles[role].text)
    return not (one and other and (one in other or other in one))


def _fillers_agree(pair: Pair) -> bool:
    """Whether what the two say of the thing is the same but for its polarity."""
    keys = key_roles(pair.a, pair.b)
    rest = [role for role in pair.a.roles if role in pair.b.roles and role not in (*keys, "value", "quantity")]
    negative, positive = (pair.b, pair.a) if pair.a.positive else (pair.a, pair.b)
    # "they have not left" denies "they have left altogether"; "not altogether" leaves open that they have left in part
    return negative.value in (None, positive.value) and not any(_differs(pair, role) for role in rest)


def _existence(pair: Pair) -> Clash | None:
    """Whether there is a thing; of "the document" it is never quite known which one is meant."""
    found = _general(pair)
    return found and found._replace(sure=found.sure * SOME_THING)


def _price(pair: Pair) -> Clash | None:
    """Two prices of one thing and day, further apart than they are from one stall to the next."""
    highest = max((one.claim.quantity.high for one in (pair.a, pair.b) if one.claim.quantity), default=0.0)
    return _apart(pair, PRICES_VARY * highest if highest < inf else 0.0)


def _hazard(pair: Pair) -> Clash | None:
    """Whether it happened, and of what magnitude."""
    return _apart(pair, STATIONS_VARY)


def _apart(pair: Pair, room: float) -> Clash | None:
    """As `_figures`, but two figures may differ by so much."""
    found = _figures(pair)
    one, other = pair.a.claim.quantity, pair.b.claim.quantity
    if found is None or found.rule != "R-NUM" or one is None or other is None:
        return found
    return None if figures.within(one, other, room) else found


def _flow(pair: Pair) -> Clash | None:
    """Whether goods flow; how much only where both say of which time."""
    dated = "event" in pair.thing.shared or (pair.a.claim.time is not None and pair.b.claim.time is not None)
    return _figures(pair) if dated or pair.a.positive != pair.b.positive else None


def _owner(pair: Pair) -> Clash | None:
    """One owner's share in two figures; two owners who each own the whole, or more than the whole together."""
    if pair.agents() is None:
        return None
    if pair.one_agent():
        return _general(pair)
    if not (pair.a.positive and pair.b.positive):
        return None
    shares = [one.claim.quantity.low if one.claim.quantity else WHOLE for one in (pair.a, pair.b)]
    return Clash(rule="R-FUN", sure=EACH_ITSELF) if sum(shares) > WHOLE else None


def _effect(pair: Pair) -> Clash | None:
    """Safe against harmful, and works against does not work: what works may do harm."""
    one, other = (view.value in _SAFETY for view in (pair.a, pair.b))
    return _general(pair) if one == other else None


def _deal(pair: Pair) -> Clash | None:
    """A deal against its end, or against the word that there were not even talks."""
    negative, positive = (pair.b, pair.a) if pair.a.positive else (pair.a, pair.b)
    if pair.a.positive != pair.b.positive and negative.value == "talks":
        done = positive.value in ("talks", "agreed", "signed", "completed")
        return Clash(rule="R-POL", sure=1.0) if done else None
    return _general(pair)


_SAFETY = frozenset({"safe", "unsafe"})

_OWN: Mapping[str, Callable[[Pair], Clash | None]] = {
    "control": _control,
    "hold_office": _office,
    "vital_status": _vital,
    "election_result": _election,
    **dict.fromkeys(
        ("casualties", "population", "displaced", "case_count", "indicator", "jobs", "vote_share", "protest"),
        _figures,
    ),
    "sentence": _figures,
    "exists": _existence,
    "price": _price,
    "hazard": _hazard,
    "trade_flow": _flow,
    "own": _owner,
    "product_effect": _effect,
    "deal": _deal,
}


# --- rules between families ---------------------------------------------------------------------


def across(a: View, b: View, world: World) -> tuple[Clash, Thing] | None:
    """The rule that sets two families against each other, with what they share."""
    for one, other in ((a, b), (b, a)):
        rule = _ACROSS.get((one.family, other.family))
        if rule is not None:
            found = rule(one, other, world)
            thing = Thing(sure=_where(one, other, world), shared=("place",) if "place" in one.roles else ())
            return (found, thing) if found is not None and thing.sure > 0 else None
    return None


def _where(a: View, b: View, world: World) -> float:
    """Whether the two speak of one area; what names none speaks of the only one at issue, less surely."""
    one, other = a.roles.get("place"), b.roles.get("place")
    if one is None or other is None:
        at_issue = one is None and (other is not None or _between(a, b, world))
        return 0.85 if at_issue else ELSEWHERE
    return alike(one, a, other, b, world)


def _between(a: View, b: View, world: World) -> bool:
    """Whether the two who speak are one side, or each other's foe."""
    if a.principal is None or b.principal is None:
        return False
    return a.principal == b.principal or world.hostile(a.principal, b.principal, a.at)


def _pair(a: View, b: View, world: World) -> Pair:
    return Pair(a=a, b=b, thing=Thing(sure=1.0), world=world)


def _war_over(over: View, fight: View, world: World) -> Clash | None:
    """The war is over, yet there is fighting."""
    if over.group != 1 or not fight.positive or fight.claim.scope == "no_longer":
        return None
    return Clash(rule="R-WAROVER", sure=0.75 if fight.claim.mood is Mood.INTENT else 1.0)


def _truce(truce: View, attack: View, world: World) -> Clash | None:
    """A truce in force, yet an attack, which is what its breach is called."""
    if truce.group != 0 or truce.value == "agreed" or not attack.positive:
        return None
    return Clash(rule="R-TRUCE", sure=0.8)


def _presence(control: View, present: View, world: World) -> Clash | None:
    """All of a place held by one, yet the other stands in it."""
    hostile = _pair(control, present, world).hostile()
    if not (control.positive and present.positive) or hostile <= PERHAPS_TOGETHER:
        return None
    everywhere = present.value in ("all_strategic_positions", "everywhere")
    full = control.value == "full" or control.claim.scope == "all"
    return Clash(rule="R-CTRLPRES", sure=hostile if everywhere and full else 0.5 * hostile) if full else None


def _withdrawn(left: View, there: View, world: World) -> Clash | None:
    """Gone from a place, yet there afterwards."""
    after = left.at is None or there.at is None or left.at <= there.at
    whole = left.value in (None, "full")
    if not (left.positive and there.positive and after and whole and _pair(left, there, world).one_agent()):
        return None
    return Clash(rule="R-WITHDRAW", sure=1.0)


def _surrendered(up: View, fights: View, world: World) -> Clash | None:
    after = up.at is None or fights.at is None or up.at <= fights.at
    one = _pair(up, fights, world).one_agent()
    return Clash(rule="R-SURR", sure=1.0) if up.positive and fights.positive and after and one else None


def _let_in(blocked: View, delivered: View, world: World) -> Clash | None:
    goods = blocked.roles.get("object"), delivered.roles.get("object")
    same = goods[0] is not None and goods[1] is not None and alike(goods[0], blocked, goods[1], delivered, world) > 0
    return Clash(rule="R-OBST", sure=1.0) if blocked.positive and delivered.positive and same else None


_ACROSS: Mapping[tuple[str, str], Callable[[View, View, World], Clash | None]] = {
    ("war_state", "fight"): _war_over,
    ("war_state", "attack"): _war_over,
    ("ceasefire", "attack"): _truce,
    ("ceasefire", "fight"): _truce,
    ("ceasefire", "violate"): _truce,
    ("control", "present"): _presence,
    ("withdraw", "present"): _withdrawn,
    ("withdraw", "control"): _withdrawn,
    ("surrender", "fight"): _surrendered,
    ("surrender", "attack"): _surrendered,
    ("obstruct", "deliver"): _let_in,
}
#: the pairs of families that a rule sets against each other
CROSSING = frozenset(_ACROSS)
