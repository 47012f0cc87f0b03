"""Which tracked actor or place a name stands for, in any script. Pure.

Precision comes first: a name that two share, a longer name that only begins like a known one, or the brother of a
known person stands for nobody here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from typing import TypeVar

from monitor.lookalike import mixed
from monitor.names import NameIndex, likeness
from monitor.resolve.speakers import follows_a_stranger, is_person_here, is_voice_of, runs
from monitor.resolve.spotting import Mention, Spotter, split
from monitor.text import Folded, fold
from monitor.world import World
from storage.records import Actor, Name, Place, Span

T = TypeVar("T")

__all__ = ["Mention", "Roster"]

#: how alike an unlisted spelling must be to a listed one
SURE = 0.9
#: how much more like one actor than like any other
MARGIN = 0.04
_FULL = 2  #: words of a full name
_REMEMBERED = 1 << 13  #: mentions whose actor is kept in mind: a day's news names the same people again and again
#: an account begins with it, and is nobody's by its name alone: only where it is listed as it stands
HANDLE = "@"


class Roster:
    """The actors and places of one configuration, found by what they are called."""

    def __init__(self, actors: Iterable[Actor], places: Iterable[Place]) -> None:
        self.world = World(actors, places)
        self._spotter = Spotter([*self._actor_names(), *self._place_names()])
        self._speakers = Spotter(self._actor_names())
        self._places = Spotter(self._place_names())
        self._persons = {actor.id for actor in self.world.actors.values() if actor.kind == "person"}
        people = [(entity[6:], name.text) for entity, name in self._actor_names() if entity[6:] in self._persons]
        self._handles = {fold(name.text): entity[6:] for entity, name in self._actor_names() if name.text[:1] == HANDLE}
        self._index = NameIndex(people)
        self._surnames = _surnames(people)
        self._known = lru_cache(maxsize=_REMEMBERED)(self._meant)

    def _actor_names(self) -> Iterator[tuple[str, Name]]:
        for actor in self.world.actors.values():
            yield from ((f"actor:{actor.id}", name) for name in actor.names)
            yield f"actor:{actor.id}", Name(language="und", text=actor.name)

    def _place_names(self) -> Iterator[tuple[str, Name]]:
        for place in self.world.places.values():
            yield from ((f"place:{place.id}", name) for name in place.names)

    def mentions(self, text: str, language: str) -> tuple[Mention, ...]:
        """Every configured name in a text, in order; the longest where names overlap."""
        return self._spotter.find(text, language)

    def place(self, mention: str, language: str) -> str | None:
        """The id of the one place that a mention names."""
        return _only(one.entity[6:] for one in self._places.find(mention, language))

    def actor(self, mention: str, *, language: str, at: datetime | None = None, short: bool = False) -> str | None:
        """The id of the actor whose words a mention says they are; None where that is nobody known, or not sure.

        A spokesman who is not tracked speaks for the body he is named with. `short` also takes a surname alone,
        if only one tracked person has it: for a context in which the full name has been given. Names carry no
        dates, so `at` makes no difference yet.
        """
        return self._known(mention, language, short)

    def _meant(self, mention: str, language: str, short: bool) -> str | None:
        """The same, looked up."""
        if mention[:1] == HANDLE:
            return self._handles.get(fold(mention))
        folded = Folded(mention)
        found = self._speakers.within(folded, language)
        people = [one for one in found if self._is_person(one)]
        if people:
            return _only(one.entity[6:] for one in people if self._is_meant(mention, one, language))
        name = _only(runs(folded, [one.span for one in found], language))
        spelled = self._spelled(mention, name, language, short=short and not found) if name else None
        if spelled or not found:
            return spelled
        return _only(one.entity[6:] for one in found if is_voice_of(mention, one.span, language))

    def principal(self, actor: str | None, at: datetime | None) -> str | None:
        """On whose behalf an actor speaks at that time."""
        return self.world.principal(actor, at)

    def _is_meant(self, mention: str, one: Mention, language: str) -> bool:
        """Whether the mention is of that person: "адвокат Ольги" is not of Olga, whose name is bent there."""
        if not is_person_here(mention, one.span, language):
            return False
        written = mention[one.span.start : one.span.end]
        return not follows_a_stranger(mention, one.span, language) or fold(written) in self._written(one.entity[6:])

    def _written(self, actor: str) -> frozenset[str]:
        return frozenset(fold(name.text) for name in self._names_of(actor))

    def _is_person(self, one: Mention) -> bool:
        return one.entity[6:] in self._persons

    def _spelled(self, mention: str, span: Span, language: str, *, short: bool) -> str | None:
        """The person whose name is a spelling of that one; nobody where two are about as near."""
        name = mention[span.start : span.end]
        if len(split(fold(name))) < _FULL:
            return self._surnames.get(fold(name)) if short else None
        if mixed(name) or not is_person_here(mention, span, language):
            return None
        ranked = self._index.ranked(name)
        if not ranked or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < MARGIN):
            return None
        same = (likeness(name, known.text) for known in self._names_of(ranked[0][0]))
        return ranked[0][0] if any(one.same and one.score >= SURE for one in same) else None

    def _names_of(self, actor: str) -> tuple[Name, ...]:
        known = self.world.actors[actor]
        return (*known.names, Name(language="und", text=known.name))


def _only(found: Iterable[T]) -> T | None:
    """The one thing found, however often; None where there are two."""
    kinds = set(found)
    return kinds.pop() if len(kinds) == 1 else None


def _surnames(people: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The last words of names that only one person bears."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for id_, name in people:
        words = fold(name).split()
        if len(words) > 1:
            bearers[words[-1]].add(id_)
    return {surname: min(ids) for surname, ids in bearers.items() if len(ids) == 1}
