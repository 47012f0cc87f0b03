"""What the names in a query stand for: what is configured, and languages, frames and acts. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import cached_property

from monitor.frames import FRAMES
from monitor.grammar import codes, language
from storage.folding import words
from storage.records import Act, Actor, Place, Source

#: what the values of a field are, in an error
_WHAT = {
    "actor": "actor in sources.yaml",
    "source": "source in sources.yaml",
    "place": "place in sources.yaml",
    "lang": "language that Gainsay reads",
    "frame": "frame of the ontology",
    "act": "act",
}


class Known:
    """The ids that values of fields stand for: an id itself, or any name of it however it is written."""

    def __init__(self, actors: Sequence[Actor], places: Sequence[Place], sources: Sequence[Source]) -> None:
        self._actors, self._places, self._sources = actors, places, sources
        self._inside = _inside(places)

    @cached_property
    def _ids(self) -> Mapping[str, Mapping[str, Sequence[str]]]:
        """By field; made when first asked for, for it loads every language, which most commands do without."""
        return {
            "actor": _by_name((one.id, (one.name, *(name.text for name in one.names))) for one in self._actors),
            "source": _by_name((one.id, (one.name,)) for one in self._sources),
            "place": _by_name((one.id, [name.text for name in one.names]) for one in self._places),
            "lang": _by_name((code, (language(code).name,)) for code in codes()),
            "frame": _by_name((one, (one.replace("_", " "),)) for one in FRAMES),
            "act": _by_name((one.value, ()) for one in Act),
        }

    def __call__(self, field: str, value: str) -> Sequence[str]:
        """The ids, of a place also those of all that lies in it; raises LookupError with what is like it."""
        known = self._ids[field]
        found = known.get(value.lower()) or known.get(_name(value))
        if found is None:
            near = get_close_matches(value.lower(), known, 1) or get_close_matches(_name(value), known, 1)
            hint = f"; did you mean {' or '.join(known[near[0]])}?" if near else ""
            raise LookupError(f"there is no {_WHAT[field]} of the name {value}{hint}")
        return [inner for one in found for inner in self._inside.get(one, (one,))] if field == "place" else found


def _by_name(things: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, Sequence[str]]:
    """Ids by what they are called; an id is before all names."""
    found: dict[str, list[str]] = {}
    ids = []
    for id_, names in things:
        ids.append(id_)
        for name in {_name(one) for one in names if one}:
            found.setdefault(name, []).append(id_)
    return {**found, **{one.lower(): [one] for one in ids}}


def _name(text: str) -> str:
    return f"name {words(text)}"  # no id has a space in it


def _inside(places: Sequence[Place]) -> Mapping[str, Sequence[str]]:
    """Every place with all that lies in it."""
    found: dict[str, list[str]] = {one.id: [one.id] for one in places}
    above = {one.id: one.part_of for one in places}
    for one in places:
        at = one.part_of
        while at is not None and one.id not in found.setdefault(at, [at]):
            found[at].append(one.id)
            at = above.get(at)
    return found
