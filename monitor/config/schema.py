"""A JSON Schema of sources.yaml for editors: one branch for each kind of source and of channel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from alerts import plugins
from monitor.config import CHANNELS, CONNECTORS, models
from monitor.config.plan import shown

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """Built from the same models that read the file, so it says what they say."""
    root = models.FileOptions.model_json_schema(by_alias=True)
    shared: dict[str, Any] = root.pop("$defs", {})
    listed = {
        "sources": _kinds(models.SourceOptions, CONNECTORS, "Connector", shared),
        "channels": _kinds(models.ChannelOptions, CHANNELS, "Channel", shared),
    }
    name = {"type": "string", "minLength": 1}
    include = {"anyOf": [name, {"type": "array", "items": name}], "description": "Other files, relative to this one."}
    properties = {"include": include, **root.pop("properties"), **listed}
    return {"$schema": _DIALECT, **root, "title": "Gainsay configuration", "properties": properties, "$defs": shared}


def _kinds(common: type[BaseModel], package: str, cls: str, shared: dict[str, Any]) -> dict[str, Any]:
    branches = [
        _branch(common, kind, getattr(plugins.load(package, kind), cls), shared) for kind in plugins.names(package)
    ]
    return {"type": "array", "items": {"oneOf": branches}}


def _branch(common: type[BaseModel], kind: str, plugin: type[BaseModel], shared: dict[str, Any]) -> dict[str, Any]:
    all_, own = (one.model_json_schema(by_alias=True) for one in (common, plugin))
    shared |= {**all_.pop("$defs", {}), **own.pop("$defs", {})}
    return {
        "title": kind,
        "description": own.get("description", ""),
        "type": "object",
        "properties": {**all_["properties"], **own.get("properties", {}), "kind": {"const": kind}},
        "required": sorted({*all_.get("required", ()), *own.get("required", ())}),
        "additionalProperties": False,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing that can be written of a source."""

    name: str
    values: str  #: what may stand there, in short
    default: str | None  #: None: there is none, it must be written
    own: bool  #: of its kind, not of every source


def options(kind: str) -> Iterator[Option]:
    """What can be written of a source of a kind: first what every source has, then what its kind has."""
    plugin = plugins.load(CONNECTORS, kind).Connector
    for model in (models.SourceOptions, plugin):
        found = model.model_json_schema(by_alias=True)
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        for name, one in found.get("properties", {}).items():
            default = None if name in found.get("required", ()) else _default(fields[name].default)
            values = _values(one, found.get("$defs", {}))
            yield Option(name=name, values=values, default=default, own=model is plugin)


def _default(value: Any) -> str:
    return "" if value is None or isinstance(value, tuple | BaseModel) else shown(value)


def _values(one: Mapping[str, Any], known: Mapping[str, Any]) -> str:
    """The shape of a value in a few words."""
    if "$ref" in one:
        return _values(known[str(one["$ref"]).rpartition("/")[2]], known)
    if "enum" in one:
        return " | ".join(map(str, one["enum"]))
    if "const" in one:
        return str(one["const"])
    for several in ("anyOf", "allOf", "oneOf"):
        if several in one:
            found = dict.fromkeys(_values(each, known) for each in one[several] if each.get("type") != "null")
            return " | ".join(one for one in found if f"[{one}, ...]" not in found)
    return _plain(one, known)


def _plain(one: Mapping[str, Any], known: Mapping[str, Any]) -> str:
    kind = one.get("type")
    if kind == "array":
        return f"[{_values(one.get('items', {}), known)}, ...]"
    if kind == "object" and one.get("properties"):
        return "{" + ", ".join(one["properties"]) + "}"
    if kind == "boolean":
        return "true | false"
    examples = one.get("examples")
    return f"{_KINDS.get(str(kind), 'text')}{f', such as {examples[0]}' if examples else ''}"


_KINDS = {"integer": "whole number", "number": "number", "object": "{key: value, ...}", "string": "text"}
