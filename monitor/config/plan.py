"""What one version of the configuration changes against another, in lines that people read. Pure."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from pydantic import BaseModel

from alerts.groups import daily_words, quiet_words, rate_words
from alerts.routes import Placed, every
from monitor.config import Configuration
from storage.records import DailyTime, QuietHours, Rate, Route

_WORDS: Mapping[type, Callable[[Any], str]] = {Rate: rate_words, DailyTime: daily_words, QuietHours: quiet_words}
_LONGEST = 60  #: a longer value is not shown: its field's name must do
_UNITS = (("w", 604800), ("d", 86400), ("h", 3600), ("m", 60), ("s", 1))


def changes(old: Configuration, new: Configuration) -> Iterator[str]:
    """One line for each thing that is added (+), removed (-), changed (~) or moved (>)."""
    for kind, before, after in _sections(old, new):
        yield from _section(kind, before, after)
    yield from _routes(old.routes, new.routes)
    for name in ("fetching", "detecting", "evidence", "web"):
        yield from _changed(name, getattr(old, name), getattr(new, name))
    if old.translation != new.translation:
        yield f"~ {_change('translation', _service(old), _service(new))}"
    if old.operators != new.operators:
        yield f"~ {_change('operators', old.operators, new.operators)}"


def _service(one: Configuration) -> str | None:
    return one.translation.kind if one.translation else None


def _sections(
    old: Configuration, new: Configuration
) -> Iterator[tuple[str, Mapping[str, object], Mapping[str, object]]]:
    for kind in ("source", "actor", "place"):
        before, after = getattr(old, f"{kind}s"), getattr(new, f"{kind}s")
        yield kind, {one.id: one for one in before}, {one.id: one for one in after}
    yield "channel", _rated(old), _rated(new)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rated:
    """A channel with its rate."""

    channel: BaseModel
    rate: Rate | None


def _rated(one: Configuration) -> Mapping[str, object]:
    return {name: _Rated(channel=channel, rate=one.rates.get(name)) for name, channel in one.channels.items()}  # type: ignore[arg-type]


def _section(kind: str, before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[str]:
    for name in before:
        if name not in after:
            yield f"- {kind} {name}"
    for name in after:
        if name not in before:
            yield f"+ {kind} {name}"
        else:
            yield from _changed(f"{kind} {name}", before[name], after[name])


def _changed(title: str, before: object, after: object) -> Iterator[str]:
    was, is_ = _fields(before), _fields(after)
    differing = [name for name in {**was, **is_} if was.get(name) != is_.get(name)]
    if differing:
        yield f"~ {title}: {', '.join(_change(name, was.get(name), is_.get(name)) for name in differing)}"


def _fields(one: object) -> dict[str, object]:
    """A record's fields by name; a source's own options count as fields, and so does a channel's kind."""
    if isinstance(one, BaseModel):
        kind = type(one).__module__.rpartition(".")[2]
        return {"kind": kind, **{name: getattr(one, name) for name in type(one).model_fields}}
    if isinstance(one, _Rated):
        return {**_fields(one.channel), "rate": one.rate}
    assert dataclasses.is_dataclass(one)  # noqa: S101 - all sections are records
    found = {field.name.rstrip("_"): getattr(one, field.name) for field in dataclasses.fields(one)}
    options = found.pop("options", None)
    return {**found, **json.loads(options)} if isinstance(options, str) else found


def _change(name: str, was: object, is_: object) -> str:
    text = f"{name} {shown(was)} -> {shown(is_)}"
    return text if len(text) <= _LONGEST else name


def shown(value: object) -> str:
    """A value in the words of sources.yaml."""
    if isinstance(value, timedelta):
        return _duration(value)
    for kind, words in _WORDS.items():
        if isinstance(value, kind):
            return words(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(map(shown, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return "nothing" if value is None else str(value)


def _duration(value: timedelta) -> str:
    seconds = value.total_seconds()
    unit, size = next((one for one in _UNITS if seconds and seconds % one[1] == 0), ("s", 1))
    return f"{seconds / size:g}{unit}"


def _routes(old: Sequence[Route], new: Sequence[Route]) -> Iterator[str]:
    """Routes have no id: equal ones are the same one, then those of one desk, in their order."""
    before, after = list(every(old)), list(every(new))
    pairs = dict(_pairs(list(map(_alone, before)), list(map(_alone, after))))
    for at, one in enumerate(before):
        if at not in pairs:
            yield f"- {_title(one)}"
    found = {now: was for was, now in pairs.items()}
    order = sorted(found)
    ranks = {was: rank for rank, was in enumerate(sorted(pairs))}
    for at, one in enumerate(after):
        if at not in found:
            yield f"+ {_title(one)}"
            continue
        was = before[found[at]]
        if ranks[found[at]] != order.index(at):
            yield f"> {_title(one)}: was {was.path}"
        yield from _changed(_title(one), _alone(was), _alone(one))


def _alone(one: Placed) -> Route:
    """A route without those that stand in it, and without what follows from the places."""
    return replace(one.route, routes=(), inside=())


def _pairs(before: Sequence[Route], after: Sequence[Route]) -> Iterator[tuple[int, int]]:
    left, right = dict(enumerate(before)), dict(enumerate(after))
    for same in (_equal, _one_desk):
        for was in list(left):
            now = next((at for at in right if same(left[was], right[at])), None)
            if now is not None:
                del left[was], right[now]
                yield was, now


def _equal(one: Route, other: Route) -> bool:
    return one == other


def _one_desk(one: Route, other: Route) -> bool:
    return one.desk == other.desk


def _title(one: Placed) -> str:
    return f"{one.path} (desk {one.route.desk}: {', '.join(one.route.channels)})"
