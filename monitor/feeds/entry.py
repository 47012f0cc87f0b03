"""One entry of a feed of any format, and the document that it makes. Pure."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from monitor.media import described
from storage.records import Document, DocumentKind, Media, Page, Source, digest

#: a date before that is a clock that was never set, or another calendar
_EARLIEST = 1990
#: a date further ahead than that is a mistake, not an announcement
_AHEAD = timedelta(days=2)
_LONGEST_KEY = 500
_TRACKING = re.compile(r"^(utm_\w+|fbclid|gclid|yclid|mc_[ce]id|at_\w+|ns_\w+|ref_src|cmpid)$", re.IGNORECASE)
#: what publishers write for languages that have a two-letter code (ISO 639-2/3, and Dari's own code)
_CODES = {
    "prs": "fa", "pes": "fa", "fas": "fa", "per": "fa", "pus": "ps", "pbu": "ps", "pst": "ps", "ara": "ar", "rus": "ru",
    "urd": "ur", "tur": "tr", "ukr": "uk", "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "deu": "de", "ger": "de",
    "zho": "zh", "chi": "zh", "cmn": "zh", "tgk": "tg", "uzb": "uz", "hin": "hi", "por": "pt", "ita": "it",
}  # fmt: skip

Entries = Literal["post", "article"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a feed says of one thing; text is plain, dates are as they could be read."""

    id: str = ""
    link: str = ""
    title: str = ""
    body: str = ""
    author: str | None = None
    language: str | None = None
    published: datetime | None = None
    edited: datetime | None = None
    dated: bool = False  #: whether it gives a date at all
    media: tuple[Media, ...] = ()
    raw_hash: str = ""

    @property
    def key(self) -> str:
        """The publisher's own id; else the address; else what it says. Steady against tracking marks and https."""
        found = steady(self.id or self.link)
        if not found:
            return digest("entry", self.title, self.body)
        return found if len(found) <= _LONGEST_KEY else digest("entry", found)


def document(
    entry: Entry, *, source: Source, page: Page, language: str | None, entries: Entries, repaired: bool
) -> Document:
    """The document that an entry makes; `language` is what the feed says of itself."""
    cautions = ["bytes of the page had to be repaired"] if repaired else []
    published = _believable(entry.published, page.fetched_at)
    if entry.dated and published is None:
        cautions.append("the publisher's date cannot be right and was left out")
    kind = DocumentKind.POST if entries == "post" else DocumentKind.ARTICLE
    made = Document(
        source=source.id,
        key=entry.key,
        url=address(page.url, entry.link),
        kind=kind,
        title=entry.title,
        text=_text(entry, kind),
        author=entry.author,
        language=code(entry.language) or code(language),
        published_at=published,
        edited_at=_believable(entry.edited, page.fetched_at),
        fetched_at=page.fetched_at,
        media=entry.media,
        raw_hash=entry.raw_hash,
        cautions=tuple(cautions),
    )
    return described(made)


def raw_hash(raw: str) -> str:
    """SHA-256 of an entry as it was published, white space aside."""
    return hashlib.sha256(" ".join(raw.split()).encode("utf-8", "replace")).hexdigest()


def steady(address: str) -> str:
    """An address without what changes though the thing does not; other ids as they are."""
    address = address.strip()
    if not address.startswith(("http://", "https://")):
        return address
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    query = urlencode([pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(pair[0])])
    return urlunsplit(("https", parts.netloc.lower(), parts.path, query, ""))


def address(base: str, link: str) -> str:
    """An absolute web address, or nothing: other schemes are never shown as a link."""
    try:
        found = urljoin(base, link.strip()) if link.strip() else ""
    except ValueError:
        return ""
    return found if found.startswith(("http://", "https://")) else ""


@lru_cache(256)
def code(language: str | None) -> str | None:
    """ISO 639-1 for what a publisher writes ("fa-AF", "prs", "pus"); None for what it cannot be."""
    first = re.split(r"[-_]", (language or "").strip().lower())[0]
    found = _CODES.get(first, first)
    return found if re.fullmatch(r"[a-z]{2}", found) else None


def _text(entry: Entry, kind: DocumentKind) -> str:
    title, body = entry.title, entry.body
    if not title or not body:
        return title or body
    begins = body.startswith(title.rstrip("….").rstrip())
    if begins and kind is DocumentKind.POST:
        return body  # the title only repeats how the post begins
    return body if body.split("\n", 1)[0] == title else f"{title}\n\n{body}"


def _believable(at: datetime | None, now: datetime) -> datetime | None:
    return at if at is not None and at.year >= _EARLIEST and at <= now + _AHEAD else None
