"""A JSON Schema of sources.yaml for editors: one branch for each kind of source and of channel."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from alerts import plugins
from monitor.config import CHANNELS, CONNECTORS, models

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
