"""Who speaks for whom, who is hostile to whom, which place lies in which. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache

from monitor.text import fold
from storage.records import Actor, Place, Statement

#: ties by which an actor is one side with another
_JOINS = ("speaks_for", "member_of")
#: names of speakers of whom it is kept in mind whether a government is meant
_REMEMBERED = 1 << 12


class World:
    """The actors and places of the configuration, asked by id."""

    def __init__(self, actors: Iterable[Actor] = (), places: Iterable[Place] = ()) -> None:
        self.actors = {actor.id: actor for actor in actors}
        self.places = {place.id: place for place in places}
        hostile = [(id_, tie.actor) for id_, one in self.actors.items() for tie in one.ties if tie.kind == "hostile_to"]
        self._hostile = frozenset(id_ for pair in hostile for id_ in pair)
        self._joined = {id_ for id_, one in self.actors.items() if any(tie.kind in _JOINS for tie in one.ties)}
        self._named = {fold(name.text): place.id for place in self.places.values() for name in place.names}
        self._rulers = self._governments()
        self._countries = _turned(self._rulers)
        self._within = {id_: tuple(self._outer(id_)) for id_ in self.places}
        self._ruler = lru_cache(maxsize=_REMEMBERED)(self._ruling)
        self._ruled = {id_: self._government(place) for id_, place in self.places.items()}

    def _governments(self) -> dict[str, tuple[str, ...]]:
        """For each place the governments whose names hold the place's name as words."""
        found: dict[str, list[str]] = {}
        for actor in self.actors.values():
            if actor.kind == "government":
                words = [fold(text).split() for text in (actor.name, *(name.text for name in actor.names))]
                for name in {" ".join(run) for each in words for run in _runs(each)}:
                    if name in self._named:
                        found.setdefault(self._named[name], []).append(actor.id)
        return {place: tuple(dict.fromkeys(ids)) for place, ids in found.items()}

    def principal(self, actor: str | None, at: datetime | None) -> str | None:
        """On whose behalf an actor speaks at that time: the end of its `speaks_for` chain, or itself."""
        seen: set[str] = set()
        while actor is not None and actor not in seen:
            seen.add(actor)
            ahead = next(iter(self._tied(actor, "speaks_for", at)), None)
            if ahead is None:
                break
            actor = ahead
        return actor

    def claimants(self, said: Statement) -> tuple[str, ...]:
        """Everybody on whose behalf a statement is made: several, where it is a joint one."""
        first = said.principal or said.actor
        others = (self.principal(one, said.said_at) for one in said.joint)
        return tuple(dict.fromkeys(one for one in (first, *others) if one is not None))

    def sides(self, actor: str, at: datetime | None) -> frozenset[str]:
        """The actor and every body that it speaks for or belongs to at that time."""
        if actor not in self._joined:
            return frozenset((actor,))
        found: set[str] = set()
        open_ = [actor]
        while open_:
            one = open_.pop()
            if one not in found:
                found.add(one)
                open_ += (other for kind in _JOINS for other in self._tied(one, kind, at))
        return frozenset(found)

    def on_one_side(self, one: str, at: datetime | None, other: str, then: datetime | None) -> bool:
        """Whether two actors, each at its time, are one or speak for or belong to one."""
        if one not in self._joined and other not in self._joined:
            return one == other
        return not self.sides(one, at).isdisjoint(self.sides(other, then))

    def hostile(self, one: str, other: str, at: datetime | None) -> bool:
        """Whether any side of one is set down as hostile to any side of the other, either way."""
        mine, theirs = self.sides(one, at), self.sides(other, at)
        if self._hostile.isdisjoint(mine) or self._hostile.isdisjoint(theirs):
            return False
        return any(self._foes(a, at) & theirs for a in mine) or any(self._foes(b, at) & mine for b in theirs)

    def at_war(self, actor: str, at: datetime | None) -> bool:
        """Whether any side of the actor is set down as hostile to anyone, or anyone to it, at whatever time."""
        return not self._hostile.isdisjoint(self.sides(actor, at))

    def rulers(self, place: str) -> tuple[str, ...]:
        """The governments that bear the name of a place."""
        return self._rulers.get(place, ())

    def countries(self, actor: str) -> tuple[str, ...]:
        """The places whose name a government bears."""
        return self._countries.get(actor, ())

    def is_country_of(self, place: str, actor: str) -> bool:
        """Whether a government bears the name of a place: "Halivia", "Government of Halivia"."""
        return actor in self._rulers.get(place, ())

    def ruler(self, name: str) -> str | None:
        """The one government that is meant where a place speaks: "Halivia denies"; None where none or several."""
        return self._ruler(name)

    def _ruling(self, name: str) -> str | None:
        """The same, looked up."""
        place = self._named.get(fold(name))
        found = [one for one in self._rulers.get(place or "", ()) if not any(self._tied(one, "speaks_for", None))]
        return found[0] if len(found) == 1 else None

    def government(self, place: str) -> str | None:
        """The one government that is meant where that place acts; None where none or several."""
        return self._ruled.get(place)

    def _government(self, place: Place) -> str | None:
        return next((found for name in place.names if (found := self.ruler(name.text))), None)

    def containers(self, place: str) -> tuple[str, ...]:
        """The places that contain a place, nearest first, itself left out."""
        return self._within.get(place, ())

    def _outer(self, place: str) -> Iterator[str]:
        seen = {place}
        at = self.places.get(place)
        while at is not None and at.part_of is not None and at.part_of not in seen:
            seen.add(at.part_of)
            yield at.part_of
            at = self.places.get(at.part_of)

    def contains(self, outer: str, inner: str) -> bool:
        """Whether inner is outer or lies in it."""
        return outer == inner or outer in self.containers(inner)

    def _tied(self, actor: str, kind: str, at: datetime | None) -> Iterator[str]:
        known = self.actors.get(actor)
        for tie in known.ties if known else ():
            if tie.kind == kind and tie.holds(at):
                yield tie.actor

    def _foes(self, actor: str, at: datetime | None) -> set[str]:
        return set(self._tied(actor, "hostile_to", at))


def _runs(words: list[str]) -> Iterator[list[str]]:
    """Every run of neighbouring words."""
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            yield words[start:end]


def _turned(of: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """For each value the keys that hold it."""
    found: dict[str, list[str]] = {}
    for key, values in of.items():
        for value in values:
            found.setdefault(value, []).append(key)
    return {value: tuple(keys) for value, keys in found.items()}
