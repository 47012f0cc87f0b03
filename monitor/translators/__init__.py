"""One file for each service that translates: `ask` makes the request of a text, `read` takes the answer apart. Pure.

What is translated are words of others. They are sent as data and come back as data: whatever stands in them, nothing
is done with an answer but to show it beside the original, marked as made by a machine.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, cast

from alerts import plugins

_PACKAGE = "monitor.translators"


class Unusable(ValueError):
    """What a service answered is no translation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A text to be translated, and what a service needs to know of us."""

    text: str
    source: str  #: ISO 639-1
    target: str
    url: str  #: of the service, without a slash at the end; "": its own
    key: str  #: the secret itself, or ""
    model: str  #: "" where the service has none


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A request: a POST of JSON."""

    url: str
    headers: Mapping[str, str]
    body: bytes

    @classmethod
    def of(cls, url: str, values: Mapping[str, object], **headers: str) -> Ask:
        body = json.dumps(values, ensure_ascii=False).encode("utf-8", "replace")
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return cls(url=url, headers={"content-type": "application/json", **named}, body=body)


class Service(Protocol):
    """What a file holds."""

    NEEDS: frozenset[str]  #: options without which it cannot be asked: url, key, model

    def ask(self, wish: Wish) -> Ask: ...
    def read(self, body: bytes, wish: Wish) -> str:
        """The translation; raises Unusable."""


def kinds() -> tuple[str, ...]:
    """The services there are."""
    return plugins.names(_PACKAGE)


def service(kind: str) -> Service:
    """One of them; raises UnknownPlugin."""
    found: Service = cast(Service, plugins.load(_PACKAGE, kind))
    return found


def parsed(body: bytes) -> Any:
    """An answer's JSON; raises Unusable."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unusable("the answer is no JSON") from error


def found(values: Any, *path: str | int) -> Any:
    """What stands at a place of an answer; None where it has no such place."""
    for step in path:
        try:
            values = values[step]
        except (KeyError, IndexError, TypeError):
            return None
    return values


def text(value: object) -> str:
    """A translation that an answer holds; raises Unusable where it is none."""
    if not isinstance(value, str) or not value.strip():
        raise Unusable("the answer holds no translation")
    return value.strip()
