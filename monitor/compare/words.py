"""A comparison in words that a desk understands first: the sentence, then role by role. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from monitor.compare import figures
from monitor.compare.relations import Order
from monitor.compare.rules import Pair
from monitor.compare.things import alike
from monitor.compare.view import View
from monitor.frames import RULES
from monitor.world import World
from storage.records import Relation

#: what the two speak of, by family
TOPICS: Mapping[str, str] = {
    "control": "who holds {place}",
    "withdraw": "whether {agent} left {place}",
    "present": "whether {agent} is in {place}",
    "fight": "whether there is fighting in {place}",
    "attack": "an attack on {object}",
    "ceasefire": "the ceasefire",
    "surrender": "whether {agent} gave up",
    "war_state": "whether the war is over",
    "vital_status": "whether {object} is alive",
    "casualties": "how many were {value}",
    "use_weapon": "the use of {means}",
    "responsible_for": "who did it",
    "displaced": "how many had to flee",
    "population": "how many people are in {place}",
    "hold_office": "whether {agent} holds the office",
    "negotiate": "whether {agent} talks with {counterpart}",
    "agreement": "the agreement",
    "meet": "whether {agent} met {counterpart}",
    "attend": "whether {agent} takes part",
    "location": "where {agent} is",
    "support": "support for {counterpart}",
    "stance": "where {agent} stands on {topic}",
    "operation_status": "whether {object} is open",
    "custody": "whether {object} is held",
    "cause": "the cause of {event}",
    "damage": "what was damaged",
    "said": "whether {agent} said so",
    "exists": "whether there is {object}",
    "authentic": "whether {object} is genuine",
    "obstruct": "whether {object} was kept out",
    "deliver": "whether {object} came through",
    "call_for": "what {agent} asks for",
    "knew": "whether {agent} knew of {topic}",
    "approval": "whether {object} was approved",
    "sentence": "the sentence of {object}",
    "committed_offence": "whether {agent} did it",
}
_SENTENCES: Mapping[Relation, str] = {
    Relation.CONTRADICTS: "{new} and {old} speak of {topic} and cannot both be right: {why}.",
    Relation.DENIES: "{new} denies what {old} says of {topic}.",
    Relation.FIGURES_DIFFER: "{new} gives {new_figure}, {old} gave {old_figure} for {topic}; the two do not meet.",
    Relation.REVERSES: "{new} now says the opposite of what {old} said before, on {topic}.",
    Relation.SOFTENS: "{new} is less firm than {old} was before, on {topic}.",
    Relation.HARDENS: "{new} is firmer than {old} was before, on {topic}.",
    Relation.PROMISE_BROKEN: "{old} said that it would; {new} now says that it does not, on {topic}.",
    Relation.CORRECTS: "{new} corrects what {old} said of {topic}.",
    Relation.RETRACTS: "{new} takes back what {old} said of {topic}.",
    Relation.UPDATES: "{new} tells of a later state than {old}, on {topic}.",
    Relation.CONFIRMS: "{new} says the same as {old} of {topic}.",
    Relation.CORROBORATES: "{new} says much the same as {old} of {topic}.",
    Relation.SAME: "{new} says again what {old} said of {topic}.",
    Relation.TENSION: "{new} and {old} are hard to bring together on {topic}: {why}.",
    Relation.DISAGREES: "{new} and {old} judge {topic} differently.",
}


class Because(Sequence[str]):
    """Why, put into words when they are read: most comparisons are never told."""

    def __init__(self, pair: Pair, order: Order, relation: Relation, rule: str) -> None:
        self._of = (pair, order, relation, rule)

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return because(*self._of, self._of[0].world)

    def __getitem__(self, at: Any) -> Any:
        return self._words[at]

    def __len__(self) -> int:
        return len(self._words)

    def __eq__(self, other: object) -> bool:
        return self._words == other

    __hash__ = None  # type: ignore[assignment]  # as any sequence that is not yet made


def because(pair: Pair, order: Order, relation: Relation, rule: str, world: World) -> tuple[str, ...]:
    """The sentence first, then what each role is on both sides."""
    sentence = _SENTENCES.get(relation, "{new} and {old} speak of {topic}; nothing was found against either.")
    new, old = order.new, order.old
    words = sentence.format(
        new=who(new, world),
        old=who(old, world),
        topic=topic(old, new, world),
        why=RULES[rule].when if rule else "they point in different directions",
        new_figure=_figure(new),
        old_figure=_figure(old),
    )
    return (words, *_roles(pair, order))


def who(one: View, world: World) -> str:
    """The claimant as a desk knows them."""
    said = one.claim.statement
    known = world.actors.get(said.actor or "")
    return known.name if known else said.speaker or "an unnamed source"


def topic(one: View, other: View, world: World) -> str:
    """What the two speak of, in few words."""
    words = TOPICS.get(one.family) or one.frame.gloss
    return words.format_map(_Named(one, other, world))


class _Named(dict[str, str]):
    """Role fillers as words, for a topic."""

    def __init__(self, one: View, other: View, world: World) -> None:
        super().__init__()
        self.sides, self.world = (one, other), world

    def __missing__(self, role: str) -> str:
        for side in self.sides:
            filler = side.roles.get(role)
            if role == "value" and side.value:
                return side.value
            if filler is not None:
                return named(filler.entity, self.world) or filler.text
        return {"place": "the place", "value": "counted"}.get(role, "the matter" if role != "agent" else "the side")


def named(entity: str | None, world: World) -> str | None:
    """The display name of a tracked actor or place."""
    kind, _, id_ = (entity or "").partition(":")
    if kind == "actor" and id_ in world.actors:
        return world.actors[id_].name
    place = world.places.get(id_) if kind == "place" else None
    return place.names[0].text if place and place.names else None


def _figure(one: View) -> str:
    return figures.shown(one.claim.quantity) if one.claim.quantity else "no figure"


def _roles(pair: Pair, order: Order) -> Iterator[str]:
    new, old = order.new, order.old
    for role in dict.fromkeys((*new.roles, *old.roles)):
        one, other = new.roles.get(role), old.roles.get(role)
        if one and other:
            same = role != "value" and alike(one, new, other, old, pair.world) > 0
            yield f"{role}: {one.text} / {other.text}" + (" (the same)" if same else "")
        elif one or other:
            yield f"{role}: {one.text if one else '-'} / {other.text if other else '-'}"
    if new.positive != old.positive:
        yield "one affirms it, the other does not"
