"""The tree of routes with what each takes over from the route around it, and from `defaults`. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from monitor.config import models
from storage.records import DailyTime, QuietHours, Route

#: what is handed down
_SETTINGS = tuple(models.SettingsOptions.model_fields)


def routes(file: models.FileOptions) -> tuple[Route, ...]:
    """Every route of the file with all that holds for it."""
    given = {name: getattr(file.defaults, name) for name in _SETTINGS}
    return tuple(_route(one, given, file) for one in file.routes)


def _route(options: models.RouteOptions, around: Mapping[str, Any], file: models.FileOptions) -> Route:
    own = {name: getattr(options, name) for name in _SETTINGS if name in options.model_fields_set}
    settings = {**around, **own, "desk": options.desk or around["desk"]}
    match, least = options.match, settings["at_least"]
    digest, quiet, detecting = settings["digest"], settings["quiet"], file.detecting
    return Route(
        **{
            **settings,
            "at_least": detecting.alert_at if least is None else least,
            "digest": DailyTime(hour=digest[0], minute=digest[1], zone=digest[2]) if digest else None,
            "quiet": QuietHours(start=quiet[0], end=quiet[1], zone=quiet[2]) if quiet else None,
            "zone": settings["zone"] or next((one[2] for one in (digest, quiet) if one), "UTC"),
            "pierce": tuple(settings["pierce"] or ()),
        },
        name=options.name or "",
        actors=match.actors,
        principals=match.principals,
        kinds=match.kinds,
        languages=match.languages,
        sources=match.sources,
        flags=tuple(flag.value for flag in match.flags),
        frames=match.frames,
        places=match.places,
        inside=_inside(match.places, file.places),
        texts=match.text,
        strength=(match.strength.at_least, match.strength.at_most),
        severities=tuple(match.severities),
        rules=tuple(one for one in sorted(detecting.rules.items()) if least is None or one[1] > least),
        continue_=options.continue_,
        routes=tuple(_route(one, settings, file) for one in options.routes),
    )


def _inside(wanted: Iterable[str], places: Iterable[models.PlaceOptions]) -> tuple[str, ...]:
    """The places with all that lies in them."""
    inner: dict[str, list[str]] = {}
    for place in places:
        inner.setdefault(place.part_of or "", []).append(place.id)
    found: dict[str, None] = {}
    todo = list(wanted)
    while todo:
        here = todo.pop(0)
        if here not in found:
            found[here] = None
            todo += inner.get(here, ())
    return tuple(found)
