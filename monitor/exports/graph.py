"""A JSON document whose one long list is written as it comes. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any


def streamed(head: Mapping[str, Any], name: str, items: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The document with the list under a name at its end."""
    yield f"{json.dumps(head, ensure_ascii=False)[:-1]}, {json.dumps(name)}: ["
    for at, one in enumerate(items):
        yield f"{',' if at else ''}\n{json.dumps(one, ensure_ascii=False)}"
    yield "\n]}\n"
