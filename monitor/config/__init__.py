"""sources.yaml, read and checked: all its mistakes at once, each with file, line, path and the way out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel, ValidationError

from alerts import plugins
from alerts.channels import Sender
from alerts.secret import MissingSecret, Secret
from monitor.config import checks, models, tree
from monitor.config.errors import ConfigurationError, Mistake
from monitor.config.reading import Draft, Path_, Text, Value, read
from monitor.config.reading import Place as At
from monitor.config.words import words
from monitor.connectors import Addressed, Connector
from storage.records import (
    Account,
    Actor,
    Expectation,
    Name,
    Place,
    Rate,
    Route,
    Source,
    Tie,
)

__all__ = ["Configuration", "ConfigurationError", "Mistake", "load"]

CONNECTORS = "monitor.connectors"
CHANNELS = "alerts.channels"
#: what becomes of stored text where neither sources.yaml nor the platform's terms say it
KEEP = "keep"
#: how the address of a source begins where its connector does not say otherwise
WEB = ("http", "https")
#: what stands at the top of the file beside the sections of FileOptions
_ELSEWHERE = frozenset({"sources", "channels", "include"})


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteTest:
    """What must become of a described finding, and where that is written."""

    options: models.RouteTestOptions
    place: At
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """One good version of sources.yaml."""

    actors: tuple[Actor, ...]
    places: tuple[Place, ...]
    sources: tuple[Source, ...]
    connectors: Mapping[str, Connector]  #: by source
    channels: Mapping[str, Sender]
    rates: Mapping[str, Rate]  #: by channel
    templates: Mapping[str, models.TemplateOptions] = field(default_factory=dict)  #: the same
    routes: tuple[Route, ...]
    tests: tuple[RouteTest, ...] = ()
    fetching: models.FetchingOptions
    detecting: models.DetectingOptions
    evidence: models.EvidenceOptions
    web: models.WebOptions
    accounts: models.AccountsOptions
    files: tuple[Path, ...]
    translation: models.TranslationOptions | None = None
    operators: tuple[str, ...] = ()  #: the channels that are told when another is in trouble
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plugged:
    """One source or channel: what all of them have, and the plug-in's own settings."""

    common: Any
    own: Any


def load(path: Path, *, environ: Mapping[str, str], draft: Draft | None = None) -> Configuration:
    """Read a configuration, or what it would be with a draft; raises ConfigurationError with every mistake in it."""
    text = read(path, draft)
    sources = _plugged(text, "sources", models.SourceOptions, CONNECTORS, "Connector")
    channels = _plugged(text, "channels", models.ChannelOptions, CHANNELS, "Channel")
    rest = {key: value for key, value in text.values.items() if key not in {"sources", "channels"}}
    readable = bool(text.values) or not text.mistakes
    file = _validated(text, models.FileOptions, rest, (), also=_ELSEWHERE) if readable else None
    checks.check(text)
    if text.mistakes or file is None:
        raise ConfigurationError(tuple(sorted(set(text.mistakes))), tuple(text.files))
    return _configuration(text, file, sources, channels, environ)


# --- validation ---------------------------------------------------------------------------------


def _plugged(text: Text, section: str, model: type[BaseModel], package: str, cls: str) -> list[Plugged]:
    many = text.values.get(section)
    if many is None:
        return []
    if not isinstance(many, list):
        text.mistake((section,), "must be a list, each entry beginning with -")
        return []
    made = [_one(text, (section, at), one, model, package, cls) for at, one in enumerate(many)]
    return [one for one in made if one is not None]


def _one(text: Text, path: Path_, value: Value, model: type[BaseModel], package: str, cls: str) -> Plugged | None:
    if not isinstance(value, dict):
        text.mistake(path, "must be a mapping with id, kind and the options of that kind")
        return None
    kind = value.get("kind")
    try:
        plugin = getattr(plugins.load(package, str(kind)), cls) if kind is not None else None
    except plugins.UnknownPlugin as error:
        text.mistake((*path, "kind"), str(error))
        plugin = None
    shared = {field.alias or name for name, field in model.model_fields.items()}
    common = _validated(text, model, {k: v for k, v in value.items() if k in shared}, path)
    if plugin is None:
        return None
    own = _validated(text, plugin, {k: v for k, v in value.items() if k not in shared}, path, also=shared)
    if common is None or own is None:
        return None
    if why := _unfit(common, own):
        text.mistake((*path, "url"), why)
    return Plugged(common=common, own=own)


def _unfit(common: Any, own: Any) -> str | None:
    """Why a connector has no use for its source's address."""
    url = getattr(common, "url", None)
    schemes = getattr(own, "schemes", WEB)
    if url is None or (not url and not schemes):
        return None
    if not url:
        return "is missing; write where the source is"
    if not schemes:
        return "is not needed: the source posts to us; leave it out"
    if urlsplit(url).scheme not in schemes:
        return f"{url!r} must begin with {' or '.join(f'{scheme}://' for scheme in schemes)}"
    return own.unfit(url) if isinstance(own, Addressed) else None


def _validated(
    text: Text,
    model: type[BaseModel],
    value: Any,
    path: Path_,
    also: AbstractSet[str] = frozenset(),
) -> Any:
    try:
        return model.model_validate(value)
    except ValidationError as error:
        for one in error.errors(include_url=False):
            loc = tuple(part for part in one["loc"] if part != "[key]")
            text.mistake(_near(text, (*path, *loc)), words(one, model, also))
    return None


def _near(text: Text, path: Path_) -> Path_:
    """The path as the operator wrote it: pydantic counts a single text as a list of one."""
    while len(path) > 1 and path not in text.places and isinstance(path[-1], int):
        path = path[:-1]
    return path


# --- from options to records --------------------------------------------------------------------


def _configuration(
    text: Text,
    file: models.FileOptions,
    sources: list[Plugged],
    channels: list[Plugged],
    environ: Mapping[str, str],
) -> Configuration:
    return Configuration(
        actors=tuple(map(_actor, file.actors)),
        places=tuple(_place(place) for place in file.places),
        sources=tuple(_source(source) for source in sources),
        connectors=MappingProxyType({source.common.id: source.own for source in sources}),
        channels=MappingProxyType({channel.common.id: channel.own for channel in channels}),
        rates=MappingProxyType(
            {channel.common.id: channel.common.rate for channel in channels if channel.common.rate is not None}
        ),
        templates=MappingProxyType(
            {channel.common.id: channel.common.template for channel in channels if channel.common.template is not None}
        ),
        routes=tree.routes(file),
        tests=tuple(_test(text, at, test) for at, test in enumerate(file.tests)),
        fetching=file.fetching,
        detecting=file.detecting,
        evidence=file.evidence,
        web=file.web,
        translation=file.translation,
        accounts=file.accounts,
        operators=file.operators,
        files=tuple(text.files),
        warnings=(*_missing_secrets(channels, environ), *_missing_secrets(sources, environ), *_held(sources)),
    )


def _test(text: Text, at: int, options: models.RouteTestOptions) -> RouteTest:
    path: Path_ = ("tests", at)
    return RouteTest(options=options, place=text.place(path), path=".".join(map(str, path)))


def _missing_secrets(many: list[Plugged], environ: Mapping[str, str]) -> Iterator[str]:
    for one in many:
        for name in type(one.own).model_fields:
            value = getattr(one.own, name)
            if isinstance(value, Secret):
                try:
                    value.reveal(environ)
                except MissingSecret as error:
                    yield f"{one.common.id}: {name}: {error}"


def _held(sources: list[Plugged]) -> Iterator[str]:
    """Sources that keep more than their platform's terms allow."""
    for one in sources:
        wanted, written = _retention(one.own), one.common.retention
        if written is not None and wanted != KEEP and written != wanted:
            yield (
                f"{one.common.id}: retention: {written} keeps more than the terms of {one.common.kind} allow: "
                f"leave it out or write {wanted}, unless your contract with the platform says otherwise"
            )


def _retention(connector: Connector) -> str:
    """What a platform's terms want of text that was taken down there."""
    return getattr(connector, "retention", KEEP)


def _names(names: Mapping[str, tuple[str, ...]]) -> tuple[Name, ...]:
    return tuple(Name(language=language, text=text) for language, many in names.items() for text in many)


def _actor(options: models.ActorOptions) -> Actor:
    names = _names(options.names)
    if options.name not in {name.text for name in names}:
        names = (Name(language="und", text=options.name), *names)
    ties = [
        Tie(kind=kind, actor=tie.actor, since=tie.since, until=tie.until)
        for kind in ("speaks_for", "member_of", "hostile_to")
        for tie in getattr(options, kind)
    ]
    accounts = [Account(platform=platform, handle=handle) for platform, handle in options.accounts.items()]
    return Actor(
        id=options.id,
        name=options.name,
        kind=options.kind,
        names=names,
        accounts=tuple(accounts),
        ties=tuple(ties),
    )


def _place(options: models.PlaceOptions) -> Place:
    return Place(id=options.id, names=_names(options.names), part_of=options.part_of)


def _source(plugged: Plugged) -> Source:
    common: models.SourceOptions = plugged.common
    own = json.dumps(plugged.own.model_dump(mode="json"), sort_keys=True, ensure_ascii=False)
    return Source(
        id=common.id,
        name=common.name or common.id,
        kind=common.kind,
        url=common.url,
        actor=common.actor,
        language=common.language,
        every=common.every,
        flags=common.flags,
        compromised_since=common.compromised_since,
        expect=Expectation(per_day=common.expect.per_day, silent_after=common.expect.silent_after),
        retention=common.retention or _retention(plugged.own),
        enabled=common.enabled,
        ocr=common.ocr,
        pictures=common.pictures == "compare",
        options=own,
    )
