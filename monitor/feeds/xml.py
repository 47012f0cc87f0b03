"""RSS, RDF and Atom: the entries of an XML feed, read by feedparser after the text was made fit for it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape, unescape
from io import BytesIO
from itertools import chain
from time import struct_time
from typing import Any

from monitor.feeds import dates, repair
from monitor.feeds.entry import Entry, address, raw_hash
from monitor.feeds.hubs import Relation, of_link
from monitor.feeds.outline import TAG, Outline, Piece, local
from monitor.feeds.pictures import pictures
from monitor.feeds.plain import plain, tidy
from storage.records import Media

_HEADERS = {"content-type": "application/xml; charset=utf-8"}
_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
_LONGEST_AUTHOR = 200
#: entries that are read one by one, a few milliseconds each, before that takes too long
_APART = 500
#: Media RSS: a picture or film with what is said of it
_CONTENT = re.compile(r"<media:content\b([^<>]*[^<>/])>(.*?)</media:content\s*>", re.DOTALL)
_ABOUT = re.compile(r"<media:(description|title)\b[^<>]*>(.*?)</media:\1\s*>", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A feed's entries in order: read, left out because unchanged, or unreadable."""

    entries: tuple[Entry, ...] = ()  #: new and changed ones
    keys: tuple[str, ...] = ()  #: of all, in the feed's order
    language: str | None = None
    spoilt: tuple[tuple[str, str], ...] = ()  #: raw text and the reason
    older: str | None = None  #: address of the page before this one (RFC 5005)
    deleted: tuple[str, ...] = ()  #: keys of what the publisher says it has taken down (RFC 6721)
    relations: tuple[Relation, ...] = ()  #: to its hub and to itself


def listed(text: str, shape: Outline, base: str, known: Mapping[str, str]) -> Listed:
    """The entries of a feed; those whose raw text is known by its hash are not read again."""
    text = text[: shape.end]
    older, deleted, relations = _around(text, shape, base)
    if not (shape.sound and shape.pieces):
        whole, language = _unsound(text, shape, base)
        keys = tuple(one.key for one in whole)
        # a feed that cannot be taken apart may hold links of others
        relations = relations if shape.sound else ()
        return Listed(entries=whole, keys=keys, language=language, older=older, deleted=deleted, relations=relations)
    seen = {hash_: key for key, hash_ in known.items()}
    raws = [text[piece.start : piece.end] for piece in shape.pieces]
    hashes = [raw_hash(raw) for raw in raws]
    fresh = [at for at, piece in enumerate(shape.pieces) if hashes[at] not in seen and piece.fault is None]
    spoilt = [(raws[at], f"the entry {piece.fault}") for at, piece in enumerate(shape.pieces) if piece.fault]
    found, language, lost = _each(text, shape, fresh, base)
    entries = {at: replace(entry, raw_hash=hashes[at]) for at, entry in found.items()}
    listed_ = (entries[at].key if at in entries else seen.get(hashes[at]) for at in range(len(raws)))
    return Listed(
        entries=tuple(entries.values()),
        keys=tuple(key for key in listed_ if key is not None),
        language=language,
        spoilt=(*spoilt, *((raws[at], why) for at, why in lost)),
        older=older,
        deleted=deleted,
        relations=relations,
    )


def _unsound(text: str, shape: Outline, base: str) -> tuple[tuple[Entry, ...], str | None]:
    """Every entry of a feed that cannot be taken apart; each by itself where more of them have words so."""
    whole, language = _read(text, base)
    if _worded(whole) >= len(shape.rough) or len(shape.rough) > _APART:
        return whole, language
    fit = [at for at, piece in enumerate(shape.rough) if piece.fault is None]
    alone, language_alone, _ = _singly(text, shape.rough, (), fit, base)
    apart = tuple(alone.values())
    return (apart, language or language_alone) if _worded(apart) > _worded(whole) else (whole, language)


def _worded(entries: tuple[Entry, ...]) -> int:
    return sum(bool(one.title or one.body) for one in entries)


def _around(text: str, shape: Outline, base: str) -> tuple[str | None, tuple[str, ...], tuple[Relation, ...]]:
    """What a feed says outside its entries: the page before it, what was taken down, and where it and its hub are."""
    ends = [0, *(piece.end for piece in shape.pieces)]
    starts = [*(piece.start for piece in shape.pieces), len(text)]
    tags = [tag for end, start in zip(ends, starts, strict=True) for tag in TAG.finditer(text, end, start)]
    links = [tag[3] for tag in tags if local(tag[2]) == "link"]
    older = next((link for one in links if (link := _older(one, base))), None)
    relations = (of_link(_attribute(one, "rel"), _attribute(one, "href"), base) for one in links)
    named = (_attribute(tag[3], "ref") for tag in tags if local(tag[2]) == "deleted-entry" and not tag[1])
    gone = tuple(dict.fromkeys(Entry(id=ref).key for ref in named if ref))
    return older, gone, tuple(chain.from_iterable(relations))


def _older(attributes: str, base: str) -> str | None:
    """The address of a link to the page before: "next" of a paged feed, "prev-archive" of an archived one."""
    known = _attribute(attributes, "rel").lower() in ("next", "prev-archive")
    return address(base, _attribute(attributes, "href")) or None if known else None


def _attribute(attributes: str, name: str) -> str:
    found = re.search(rf"""\s{name}\s*=\s*(?:"([^"<]*)"|'([^'<]*)')""", attributes)
    return unescape(found[1] if found[1] is not None else found[2]).strip() if found else ""


def _each(
    text: str, shape: Outline, fresh: list[int], base: str
) -> tuple[dict[int, Entry], str | None, list[tuple[int, str]]]:
    """Read the fresh pieces at once; one by one where that does not give an entry for each."""
    entries, language = _tried(_only(text, shape.pieces, shape.unread, fresh), base)
    if len(entries) == len(fresh):
        return dict(zip(fresh, entries, strict=True)), language, []
    found, alone, lost = _singly(text, shape.pieces, shape.unread, fresh, base)
    return found, language or alone, lost


def _singly(
    text: str, pieces: tuple[Piece, ...], unread: tuple[tuple[int, int], ...], wanted: list[int], base: str
) -> tuple[dict[int, Entry], str | None, list[tuple[int, str]]]:
    found: dict[int, Entry] = {}
    lost: list[tuple[int, str]] = []
    language: str | None = None
    for at in wanted:
        alone, language_alone = _tried(_only(text, pieces, unread, [at]), base)
        language = language or language_alone
        if len(alone) == 1:
            found[at] = alone[0]
        else:
            lost.append((at, "the entry cannot be read"))
    return found, language, lost


def _only(text: str, pieces: tuple[Piece, ...], unread: tuple[tuple[int, int], ...], wanted: list[int]) -> str:
    """The feed with only some of its pieces, and of those without what need not be read."""
    keep = set(wanted)
    other = ((piece.start, piece.end) for number, piece in enumerate(pieces) if number not in keep)
    parts, at = [], 0
    for start, end in sorted((*other, *unread)):
        if start >= at:  # not in a piece that is left out
            parts.append(text[at:start])
            at = end
    return "".join([*parts, text[at:]])


def _tried(text: str, base: str) -> tuple[tuple[Entry, ...], str | None]:
    try:
        return _read(text, base)
    except Exception:  # the border to a parser of hostile text: one entry must not lose the others
        return (), None


def _read(text: str, base: str) -> tuple[tuple[Entry, ...], str | None]:
    import feedparser  # 0.1 s to load, and only the workers need it

    body = (_DECLARATION + _CONTENT.sub(_inscribed, repair.document(text))).encode("utf-8", "replace")
    # a file object, never a string: feedparser would open a string that names a file or an address
    parsed = feedparser.parse(
        BytesIO(body), response_headers=_HEADERS, sanitize_html=False, resolve_relative_uris=False
    )
    return tuple(_entry(one, base) for one in parsed.entries), parsed.feed.get("language")


def _inscribed(content: re.Match[str]) -> str:
    """A picture with what is said of it as an attribute: feedparser would take that for the text of the entry."""
    said = {one[1]: one[2] for one in _ABOUT.finditer(content[2])}
    words = plain(unescape(_CDATA.sub(r"\1", said.get("description") or "")))
    alt = f' alt="{escape(words)}"' if words else ""
    return f"<media:content{content[1]}{alt}>{_ABOUT.sub('', content[2])}</media:content>"


def _entry(one: Any, base: str) -> Entry:
    content = [part for part in one.get("content", ()) if part.get("value")]
    detail = max(content, key=lambda part: len(part["value"]), default=None) or one.get("summary_detail") or {}
    title = one.get("title_detail") or {}
    (published, at), (updated, updated_at) = _date(one, "published"), _date(one, "updated")
    return Entry(
        id=str(one.get("id") or ""),
        link=str(one.get("link") or ""),
        title=" ".join(_plain(title).split()),
        body=_plain(detail),
        author=" ".join(str(one.get("author") or "").split())[:_LONGEST_AUTHOR] or None,
        language=one.get("language") or detail.get("language") or title.get("language"),
        published=dates.read(published, at) if published else dates.read(updated, updated_at),
        edited=dates.read(updated, updated_at) if published and updated else None,
        dated=bool(published or updated),
        media=tuple(_media(one, base)),
    )


def _date(one: Any, name: str) -> tuple[str, struct_time | None]:
    """A date as written and as feedparser read it; asked for only where it stands: feedparser gives one for another."""
    return (str(one[name]), one.get(f"{name}_parsed")) if name in one else ("", None)


def _plain(detail: Any) -> str:
    value = str(detail.get("value") or "")
    return tidy(value) if detail.get("type") == "text/plain" and "<" not in value else plain(value)


def _media(one: Any, base: str) -> Iterator[Media]:
    for given in (*one.get("enclosures", ()), *one.get("media_content", ())):
        url = address(base, str(given.get("href") or given.get("url") or ""))
        if url:
            kind = str(given.get("type") or given.get("medium") or "")
            yield Media(url=url, kind=kind, alt=str(given.get("alt") or ""))
    for detail in (*one.get("content", ()), one.get("summary_detail") or {}):
        if detail.get("type") != "text/plain" or "<" in str(detail.get("value") or ""):
            yield from pictures(str(detail.get("value") or ""), base)
