"""Speakers who are in no configuration, made actors for as long as two statements are compared. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from monitor.grammar import codes
from monitor.names import likeness
from monitor.resolve import Roster
from monitor.resolve.speakers import words
from monitor.text import fold
from storage.records import Actor, Name, Place, Tie

_GROUP = re.compile(r"\s*\(([^()]+)\)")


def cast(actors: Sequence[Actor], places: Sequence[Place], speakers: Iterable[str]) -> tuple[Actor, ...]:
    """The actors with one more for each speaker who is none of them, tied to whom they speak for or belong to."""
    roster = Roster(actors, places)
    added: list[Actor] = []
    for speaker in dict.fromkeys(speakers):
        if not speaker.strip() or _known(roster, speaker):
            continue
        bare, group = _GROUP.sub("", speaker).strip(), _GROUP.search(speaker)
        same = next((one for one in added if _same(bare, one.name)), None)
        if same is not None:
            added[added.index(same)] = replace(same, names=(*same.names, *_names(bare)))
            continue
        ties = tuple(_ties(bare, group[1] if group else None, added))
        added.append(Actor(id=f"speaker-{len(added) + 1}", name=bare or speaker, names=tuple(_names(bare)), ties=ties))
    return (*actors, *_mutual(added))


def _known(roster: Roster, speaker: str) -> bool:
    return any(roster.actor(speaker, language=code) for code in codes())


def _names(bare: str) -> Iterator[Name]:
    """As written, and without titles where a full name is left."""
    yield Name(language="und", text=bare)
    short = _without_titles(bare)
    if short and short != bare:
        yield Name(language="und", text=short)


def _without_titles(name: str) -> str:
    said = [words(code) for code in codes()]
    titles = {word for one in said for word in (*one.known, *one.honorifics)}
    links = {word for one in said for word in one.links}
    left = [word for word in name.split() if fold(word.strip(",.")) not in titles]
    while left and fold(left[0]) in links:
        left = left[1:]
    # one word may be the place of an office ("commander of Kesh") unless it is written as a name is
    return " ".join(left) if len(left) > 1 or any(word[0].isupper() for word in left) else ""


def _same(one: str, other: str) -> bool:
    """Whether two ways of naming a speaker are one: "Ministre Hale" and "Minister Hale"."""
    if fold(one) == fold(other) or likeness(one, other).same:
        return True
    short, other_short = _without_titles(one), _without_titles(other)
    return bool(short) and short.casefold() == other_short.casefold() and short != one and other_short != other


def _ties(bare: str, group: str | None, others: Sequence[Actor]) -> Iterator[Tie]:
    for one in others:
        if _holds(bare, one.name):
            yield Tie(kind="speaks_for", actor=one.id)
        elif group is not None and _same(group, one.name):
            yield Tie(kind="member_of", actor=one.id)


def _mutual(added: Sequence[Actor]) -> Iterator[Actor]:
    """Ties to those who came later: the ministry was named before its minister."""
    for at, one in enumerate(added):
        later = [other for other in added[at + 1 :] if _holds(one.name, other.name)]
        yield replace(one, ties=(*one.ties, *(Tie(kind="speaks_for", actor=other.id) for other in later)))


def _holds(longer: str, shorter: str) -> bool:
    """Whether one name stands inside the other: "Office of President Lind"."""
    return len(longer) > len(shorter) and f" {fold(shorter)} " in f" {fold(longer)} "
