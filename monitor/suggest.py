"""Which spellings met in the text could be names of tracked actors that the configuration does not list. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from monitor.lookalike import alike, mixed, skeleton
from monitor.names import NameIndex
from monitor.text import fold
from storage.records import Actor, Statement

#: how like a listed name a spelling must be to be worth an operator's look
LIKE = 0.8
#: how much more like one actor than like any other
MARGIN = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A spelling that an operator may add to an actor's names."""

    actor: str
    language: str  #: of the text
    name: str  #: as written
    score: float
    times: int
    url: str  #: where it was met last
    alike: bool = False  #: it only looks like the name: nothing to add, but to beware of


@dataclass(slots=True)
class _Met:
    name: str
    times: int = 0
    url: str = ""
    resolved: set[str] = field(default_factory=set)


def suggestions(statements: Iterable[Statement], actors: Sequence[Actor]) -> tuple[Suggestion, ...]:
    """The spellings of speakers that are not listed and like a listed name, those met most often first."""
    listed = {fold(name) for actor in actors for name in (actor.name, *_texts(actor))}
    index = NameIndex((actor.id, name) for actor in actors for name in (actor.name, *_texts(actor)))
    spoken = _met(statements)
    shapes = {skeleton(name): (actor.id, name) for actor in actors for name in (actor.name, *_texts(actor))}
    beware = [
        Suggestion(actor=actor, language=language, name=met.name, score=1.0, times=met.times, url=met.url, alike=True)
        for (language, _), met in spoken.items()
        for actor, name in [shapes.get(skeleton(met.name), ("", ""))]
        if actor and alike(met.name, name) and fold(met.name) not in listed
    ]
    shady = {one.name for one in beware}
    found = [
        Suggestion(actor=actor, language=language, name=met.name, score=score, times=met.times, url=met.url)
        for (language, plain), met in spoken.items()
        if plain not in listed and met.name not in shady and not mixed(met.name)
        for actor, score in _like(index, met)
    ]
    return tuple(sorted((*beware, *found), key=lambda one: (-one.times, -one.score, one.actor, one.name)))


def _texts(actor: Actor) -> Iterator[str]:
    return (one.text for one in actor.names)


def _met(statements: Iterable[Statement]) -> dict[tuple[str, str], _Met]:
    """The mentions of speakers by language and folded form."""
    found: defaultdict[tuple[str, str], _Met] = defaultdict(lambda: _Met(""))
    for said in statements:
        if said.speaker:
            one = found[said.language, fold(said.speaker).strip()]
            one.name, one.url = said.speaker.strip(), said.url
            one.times += 1
            if said.actor:
                one.resolved.add(said.actor)
    return dict(found)


def _like(index: NameIndex, met: _Met) -> Iterator[tuple[str, float]]:
    """The one actor whose name it is like; nobody where two are about as near."""
    if len(met.name.split()) < 2 and not any(ord(sign) > 0x2E80 for sign in met.name):
        return  # one word is like too many names
    ranked = index.ranked(met.name)
    if not ranked or ranked[0][1] < LIKE:
        return
    if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < MARGIN:
        return
    if met.resolved <= {ranked[0][0]}:
        yield ranked[0]
