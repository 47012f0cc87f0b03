"""JSON Feed 1.0 and 1.1 (jsonfeed.org). Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from monitor.feeds import dates, repair
from monitor.feeds.entry import Entry, address, raw_hash
from monitor.feeds.hubs import Relation, of_link
from monitor.feeds.pictures import pictures
from monitor.feeds.plain import plain, tidy
from monitor.feeds.xml import Listed
from storage.records import Media

VERSION = "https://jsonfeed.org/version/"


class NoFeed(ValueError):
    """The text is no JSON Feed; the words are for an operator."""


def listed(text: str, base: str, known: Mapping[str, str]) -> Listed:
    """The entries of a feed; those whose raw text is known by its hash are left out. Raises NoFeed."""
    feed = _object(text)
    entries: list[Entry] = []
    keys: list[str] = []
    spoilt: list[tuple[str, str]] = []
    for raw in feed["items"]:
        shown = json.dumps(raw, ensure_ascii=False, sort_keys=True)
        if not isinstance(raw, dict):
            spoilt.append((shown, "the entry is no object"))
            continue
        entry = _entry(raw, raw_hash(shown), base)
        keys.append(entry.key)
        if known.get(entry.key) != entry.raw_hash:
            entries.append(entry)
    return Listed(
        entries=tuple(entries),
        keys=tuple(keys),
        language=_text(feed, "language"),
        spoilt=tuple(spoilt),
        older=address(base, _text(feed, "next_url")) or None,
        relations=tuple(_relations(feed, base)),
    )


def _relations(feed: Mapping[str, Any], base: str) -> Iterator[Relation]:
    many = feed.get("hubs")
    for one in many if isinstance(many, list) else ():
        if isinstance(one, dict) and _text(one, "type").lower() == "websub":
            yield from of_link("hub", _text(one, "url"), base)
    yield from of_link("self", _text(feed, "feed_url"), base)


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise NoFeed("the JSON is broken or cut off") from error
    if not (isinstance(found, dict) and str(found.get("version", "")).startswith(VERSION)):
        raise NoFeed("the JSON is no JSON Feed (its version is missing)")
    if not isinstance(found.get("items"), list):
        raise NoFeed("the JSON Feed has no list of items")
    return found


def _refused(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _entry(raw: dict[str, Any], hash_: str, base: str) -> Entry:
    html, text = _text(raw, "content_html"), _text(raw, "content_text") or _text(raw, "summary")
    given = _text(raw, "date_published") or _text(raw, "date_modified")
    return Entry(
        id=_id(raw.get("id")),
        link=address(base, _text(raw, "url") or _text(raw, "external_url")),
        title=" ".join(_text(raw, "title").split()),
        body=plain(html) if html else tidy(text),
        author=_author(raw),
        language=_text(raw, "language") or None,
        published=dates.read(given),
        edited=dates.read(_text(raw, "date_modified")),
        dated=bool(given),
        media=tuple(_media(raw, base)),
        raw_hash=hash_,
    )


def _id(value: object) -> str:
    """Ids should be text; some publishers write numbers."""
    return str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""


def _text(raw: Mapping[str, Any], name: str) -> str:
    value = raw.get(name)
    return repair.characters(value) if isinstance(value, str) else ""


def _author(raw: Mapping[str, Any]) -> str | None:
    many = raw.get("authors")
    first = many[0] if isinstance(many, list) and many else raw.get("author")
    return _text(first, "name") or None if isinstance(first, dict) else None


def _media(raw: Mapping[str, Any], base: str) -> Iterator[Media]:
    if url := address(base, _text(raw, "image")):
        yield Media(url=url, kind="image")
    yield from pictures(_text(raw, "content_html"), base)
    many = raw.get("attachments")
    for one in many if isinstance(many, list) else ():
        url = address(base, _text(one, "url")) if isinstance(one, dict) else ""
        if url:
            yield Media(url=url, kind=_text(one, "mime_type"), alt=_text(one, "title"))
