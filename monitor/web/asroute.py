"""A search as a route: what in sources.yaml tells a desk of what a search finds, as far as a route can say it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import yaml

from monitor.web.asking import Asked
from storage.search import Either, Every, Not, Phrase, Query, Tag

#: what a tag of a search is called in a route
_TAGS = {"actor": "actors", "lang": "languages", "source": "sources", "frame": "frames", "place": "places"}
_FIELDS = {"actor": "actors", "language": "languages", "source": "sources", "frame": "frames", "place": "places"}
#: texts that one route may be matched by here; a search of more is better said by hand
MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class AsRoute:
    """The route, and what of the search it does not say."""

    text: str  #: to be put under `routes:`; nothing where it would take just any finding
    unsaid: tuple[str, ...]  #: in words


@dataclass(slots=True)
class _Match:
    texts: list[str] = field(default_factory=lambda: [""])
    lists: dict[str, list[str]] = field(default_factory=dict)
    unsaid: dict[str, None] = field(default_factory=dict)

    def narrow(self, name: str, values: Sequence[str]) -> None:
        """A list of a route takes any of its values: two that must both hold are more than it can say."""
        if name in self.lists and self.lists[name] != list(values):
            self.unsaid[f"two {name} at once"] = None
        else:
            self.lists[name] = list(values)


def as_route(asked: Asked, typed: Query | None, desks: Sequence[str], channels: Sequence[str]) -> AsRoute:
    """A route for what is asked; `typed` is what was read in its words. It goes to the first desk and channel."""
    made = _Match()
    for name, of in _FIELDS.items():
        if value := getattr(asked, name):
            made.narrow(of, [value])
    for name in ("said", "seen"):
        if getattr(asked, name):
            made.unsaid["days: a route hears of what comes from now on"] = None
    for part in _parts(typed):
        _put(made, part)
    texts = [one.strip() for one in made.texts if one.strip()]
    match: dict[str, object] = {**made.lists, **({"text": texts} if texts else {})}
    where = {"desk": next(iter(desks), "DESK"), "channels": list(channels[:1]) or ["CHANNEL"]}
    route: Mapping[str, object] = {**where, "match": match, "continue": True}
    return AsRoute(text=f"  - {_flow(route)}" if match else "", unsaid=tuple(made.unsaid))


def _parts(query: Query | None) -> Iterator[Query]:
    if isinstance(query, Every):
        for part in query.parts:
            yield from _parts(part)
    elif query is not None:
        yield query


def _put(made: _Match, part: Query) -> None:
    match part:
        case Not():
            made.unsaid["what must not be: put a route before this one that takes it away"] = None
        case Tag() | Either() if (tags := _tags(part)) and _named(tags):
            made.narrow(_TAGS[tags[0].name], [one.value for one in tags])
        case Phrase() | Either() if texts := _texts(part):
            whole = [f"{before} {text}" for before in made.texts for text in texts]
            if len(whole) > MOST:
                made.unsaid["so many ways of saying it"] = None
            else:
                made.texts = whole
        case _:
            made.unsaid["days, acts, beginnings of words, and words or names of which either will do"] = None


def _tags(part: Query) -> list[Tag]:
    found = part.parts if isinstance(part, Either) else (part,)
    return [one for one in found if isinstance(one, Tag)] if all(isinstance(one, Tag) for one in found) else []


def _named(tags: Sequence[Tag]) -> bool:
    return tags[0].name in _TAGS and len({one.name for one in tags}) == 1


def _texts(part: Query) -> list[str]:
    """The texts of which one must be there; none where that cannot be said."""
    found: list[str] = []
    for one in part.parts if isinstance(part, Either) else (part,):
        words = [phrase for phrase in _parts(one) if isinstance(phrase, Phrase) and not phrase.begins]
        if not words or len(words) != len(list(_parts(one))):
            return []
        found.append(" ".join(f'"{" ".join(each.words)}"' if len(each.words) > 1 else each.words[0] for each in words))
    return found


def _flow(value: Mapping[str, object]) -> str:
    """In one line of YAML."""
    return str(yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=10**6)).strip()
