"""Who pushes a feed: its hub and the topic that the hub knows it by (W3C WebSub, 4 Discovery; RFC 8288). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from monitor.feeds.entry import address
from storage.records import Hub

_LINK = re.compile(r"<([^<>]*)>([^<]*)")
_WORD = re.compile(r""";\s*([a-z*]+)\s*=\s*(?:"([^"]*)"|([^\s;,"]+))""", re.IGNORECASE)
_LONGEST = 2000

#: a relation and the address it leads to
Relation = tuple[str, str]


def of_headers(headers: Iterable[tuple[str, str]], base: str) -> Iterator[Relation]:
    """The relations that Link headers name; those of another thing (`anchor`) are left out."""
    for name, value in headers:
        for target, words in _LINK.findall(value) if name == "link" else ():
            given = {word.lower(): quoted or bare for word, quoted, bare in reversed(_WORD.findall(words))}
            if "anchor" not in given:
                yield from of_link(given.get("rel", ""), target, base)


def of_link(rel: str, target: str, base: str) -> Iterator[Relation]:
    """The relations of one link: `rel` may hold several words."""
    found = address(base, target)
    if found and len(found) <= _LONGEST:
        yield from ((word, found) for word in rel.lower().split() if word in ("hub", "self"))


def hub(*places: Iterable[Relation]) -> Hub | None:
    """The hub that the first place names, and the topic likewise; None where either is missing."""
    found: dict[str, str] = {}
    for place in places:
        for rel, target in place:
            found.setdefault(rel, target)
    return Hub(url=found["hub"], topic=found["self"]) if {"hub", "self"} <= found.keys() else None
