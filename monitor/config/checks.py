"""What one entry of sources.yaml says of another: ids that stand twice, names of what is not there, circles."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator

from alerts import plugins
from monitor.config.reading import Path_, Text, Value
from monitor.frames import FRAMES, RULES

_SECTIONS = {"actors": "actor", "places": "place", "sources": "source", "channels": "channel"}
_TIES = ("speaks_for", "member_of", "hostile_to")
_KNOWN: tuple[tuple[str, str, Callable[[], Iterable[str]]], ...] = (
    ("kinds", "detector", lambda: plugins.names("monitor.detectors")),
    ("kind", "detector", lambda: plugins.names("monitor.detectors")),
    ("frames", "frame", lambda: FRAMES),
)


def check(text: Text) -> None:
    """Add every mistake between entries to the text's mistakes."""
    ids = {section: _ids(text, section) for section in _SECTIONS}
    for section, path, wanted in _references(text):
        if wanted not in ids[section]:
            _unknown(text, path, _SECTIONS[section], wanted, ids[section])
    for path, thing, wanted, known in _words(text):
        if wanted not in known:
            _unknown(text, path, thing, wanted, dict.fromkeys(known, ()))
    _desks(text)
    _circles(text, "places", "part_of")
    _circles(text, "actors", "speaks_for")


def _desks(text: Text) -> None:
    """Every route has a desk and channels: its own, those of a route around it, or the defaults."""
    given = text.values.get("defaults")
    known: dict[Path_, set[str]] = {(): _written(given) if isinstance(given, dict) else set()}
    names: dict[str, Path_] = {}
    for path, route in _routes(text.values.get("routes"), ("routes",)):
        known[path] = known[path[:-2] if path[:-2] in known else ()] | _written(route)
        for key in ("desk", "channels"):
            if key not in known[path]:
                text.mistake((*path, key), "is missing; write it here, in a route around this one, or in defaults")
        name = route.get("name")
        if isinstance(name, str) and names.setdefault(name, path) != path:
            first = text.place(names[name])
            text.mistake(
                (*path, "name"), f"the name {name} stands twice; the first is in {first.file.name}:{first.line}"
            )


def _written(route: dict[str, Value]) -> set[str]:
    return {key for key, value in route.items() if value is not None}


def _entries(text: Text, section: str) -> Iterator[tuple[int, dict[str, Value]]]:
    many = text.values.get(section)
    for at, one in enumerate(many if isinstance(many, list) else []):
        if isinstance(one, dict):
            yield at, one


def _ids(text: Text, section: str) -> dict[str, Path_]:
    seen: dict[str, Path_] = {}
    for at, one in _entries(text, section):
        name = one.get("id")
        if not isinstance(name, str):
            continue
        if name in seen:
            first = text.place(seen[name])
            text.mistake(
                (section, at, "id"), f"the id {name} stands twice; the first is in {first.file.name}:{first.line}"
            )
        else:
            seen[name] = (section, at, "id")
    return seen


def _references(text: Text) -> Iterator[tuple[str, Path_, str]]:
    for at, actor in _entries(text, "actors"):
        for kind in _TIES:
            yield from (("actors", p, v) for p, v in _tied(actor.get(kind), ("actors", at, kind)))
    for at, place in _entries(text, "places"):
        yield from (("places", p, v) for p, v in _texts(place.get("part_of"), ("places", at, "part_of")))
    for at, source in _entries(text, "sources"):
        yield from (("actors", p, v) for p, v in _texts(source.get("actor"), ("sources", at, "actor")))
    yield from (("channels", p, v) for p, v in _texts(text.values.get("operators"), ("operators",)))
    for path, route in (*_defaults(text), *_routes(text.values.get("routes"), ("routes",))):
        yield from (("channels", p, v) for p, v in _texts(route.get("channels"), (*path, "channels")))
        yield from _named(route, (*path, "match"))
    yield from _watched(text)
    for at, test in _entries(text, "tests"):
        yield from _named({"match": test.get("finding")}, ("tests", at, "finding"))


def _watched(text: Text) -> Iterator[tuple[str, Path_, str]]:
    """What stands on watch lists: a name that is misspelt would protect nothing."""
    accounts = text.values.get("accounts")
    many = accounts.get("watch_lists") if isinstance(accounts, dict) else None
    for at, one in enumerate(many if isinstance(many, list) else []):
        for section in ("actors", "sources"):
            path: Path_ = ("accounts", "watch_lists", at, section)
            yield from ((section, p, v) for p, v in _texts(one.get(section) if isinstance(one, dict) else None, path))


#: lists of ids in what a route matches, and in what a test describes
_NAMED = (("actors", "actors"), ("principals", "actors"), ("sources", "sources"), ("places", "places"))


def _named(route: dict[str, Value], path: Path_) -> Iterator[tuple[str, Path_, str]]:
    match = route.get("match")
    for key, section in _NAMED if isinstance(match, dict) else ():
        values = match.get(key) if isinstance(match, dict) else None
        yield from ((section, p, v) for p, v in _texts(values, (*path, key)))


def _defaults(text: Text) -> Iterator[tuple[Path_, dict[str, Value]]]:
    defaults = text.values.get("defaults")
    if isinstance(defaults, dict):
        yield ("defaults",), defaults


def _routes(many: Value, path: Path_) -> Iterator[tuple[Path_, dict[str, Value]]]:
    """All routes with their paths, each before those that stand in it."""
    for at, one in enumerate(many if isinstance(many, list) else []):
        if isinstance(one, dict):
            yield (*path, at), one
            yield from _routes(one.get("routes"), (*path, at, "routes"))


def _words(text: Text) -> Iterator[tuple[Path_, str, str, Iterable[str]]]:
    """Where what the program knows is named, not what the file holds: path, thing, name, the right names."""
    detecting = text.values.get("detecting")
    rules = detecting.get("rules") if isinstance(detecting, dict) else None
    for rule in rules if isinstance(rules, dict) else ():
        yield ("detecting", "rules", rule), "rule", rule, RULES
    for path, route in (*_defaults(text), *_routes(text.values.get("routes"), ("routes",))):
        for here, wanted in _texts(route.get("language"), (*path, "language")):
            yield here, "language of alerts", wanted, plugins.names("alerts.wording")
        yield from _known(route.get("match"), (*path, "match"))
    for at, test in _entries(text, "tests"):
        yield from _known(test.get("finding"), ("tests", at, "finding"))
    routes = (*_defaults(text), *_routes(text.values.get("routes"), ("routes",)))
    desks = [wanted for _, route in routes for _, wanted in _texts(route.get("desk"), ("desk",))]
    yield from ((here, "desk", wanted, desks) for here, wanted in _of_desks(text) if desks)


def _of_desks(text: Text) -> Iterator[tuple[Path_, str]]:
    """Where a desk is named outside of the routes: a name that is misspelt would show somebody too little."""
    accounts, web = text.values.get("accounts"), text.values.get("web")
    for here, many in ((("accounts", "watch_lists"), accounts), (("web", "views"), web)):
        listed = many.get(here[1]) if isinstance(many, dict) else None
        for at, one in enumerate(listed if isinstance(listed, list) else []):
            for key in ("desk", "desks"):
                yield from _texts(one.get(key) if isinstance(one, dict) else None, (*here, at, key))
    oidc = accounts.get("oidc") if isinstance(accounts, dict) else None
    groups = oidc.get("desks") if isinstance(oidc, dict) else None
    for group, desks in groups.items() if isinstance(groups, dict) else ():
        yield from _texts(desks, ("accounts", "oidc", "desks", group))


def _known(match: Value, path: Path_) -> Iterator[tuple[Path_, str, str, Iterable[str]]]:
    for name, thing, known in _KNOWN if isinstance(match, dict) else ():
        values = match.get(name) if isinstance(match, dict) else None
        yield from ((p, thing, v, known()) for p, v in _texts(values, (*path, name)))


def _texts(value: Value, path: Path_) -> Iterator[tuple[Path_, str]]:
    if isinstance(value, str):
        yield path, value
    for at, one in enumerate(value if isinstance(value, list) else []):
        if isinstance(one, str):
            yield (*path, at), one


def _tied(value: Value, path: Path_) -> Iterator[tuple[Path_, str]]:
    yield from _texts(value, path)
    many = value if isinstance(value, list) else [value]
    for at, one in enumerate(many):
        if isinstance(one, dict) and isinstance(one.get("actor"), str):
            where = (*path, at, "actor") if isinstance(value, list) else (*path, "actor")
            yield where, str(one["actor"])


def _unknown(text: Text, path: Path_, what: str, wanted: str, known: dict[str, Path_]) -> None:
    near = difflib.get_close_matches(wanted, known, n=1)
    shown = ", ".join(sorted(known)[:12]) + (" ..." if len(known) > 12 else "")
    hint = f"did you mean {near[0]!r}?" if near else f"there are: {shown}" if known else f"no {what} is set down"
    text.mistake(path, f"no {what} {wanted!r}; {hint}")


def _circles(text: Text, section: str, key: str) -> None:
    ahead = {str(one.get("id")): [v for _, v in _tied(one.get(key), ())] for _, one in _entries(text, section)}
    for at, one in _entries(text, section):
        seen: set[str] = set()
        todo = list(ahead.get(str(one.get("id")), ()))
        while todo:
            here = todo.pop()
            if here not in seen:
                seen.add(here)
                todo += ahead.get(here, ())
        if str(one.get("id")) in seen:
            text.mistake((section, at, key), f"{one.get('id')} comes back to itself by {key}; break the circle")
