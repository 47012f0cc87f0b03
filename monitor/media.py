"""What pictures, sound and film say in words: their descriptions become parts of a document's text. Pure.

A description (alt text, a caption) is what its publisher wrote, so it is read as the other words of a post are; it is
marked, because who looks for it in the text of the post will not find it there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from monitor.feeds.plain import tidy
from monitor.text import fold
from storage.records import Document, DocumentKind, Media, Origin, Part, Span, digest

#: code points; a description that is shorter names a thing and states nothing
SHORTEST = 8
#: descriptions of one document that are read, and code points of one
MOST, LONGEST = 20, 4000
#: what programs write where people write nothing
_FILE = re.compile(r"\S{0,300}\.(?:jpe?g|png|gif|webp|avif|heic|mp4|mov|webm|mp3)", re.IGNORECASE)


def described(document: Document) -> Document:
    """The document with each description as a paragraph at its end; what its text says already is not said again."""
    text, parts = document.text, list(document.parts)
    for words, url in _descriptions(document):
        if fold(words) in fold(text):
            continue
        start = len(text) + 2 if text else 0
        text = f"{text}\n\n{words}" if text else words
        parts.append(Part(span=Span(start=start, end=len(text)), origin=Origin.DESCRIPTION, url=url))
    return replace(document, text=text, parts=tuple(parts)) if parts else document


def part_at(parts: Sequence[Part], place: int) -> Part | None:
    """The part of a text in which a place lies."""
    return next((one for one in parts if one.span.start <= place < one.span.end), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of a post that can be fetched."""

    post: Document
    media: Media

    @property
    def key(self) -> str:
        """Under which what a machine reads of it is kept."""
        return f"{self.post.key}#picture-{digest(self.media.url)}"


def pictures(post: Document) -> Iterator[Picture]:
    """The pictures of a post; what it only passes on has none of its own."""
    if post.kind is not DocumentKind.REPOST:
        shown = {one.url: one for one in post.media if one.url and one.kind.startswith(("image", "photo"))}
        yield from (Picture(post=post, media=one) for one in [*shown.values()][:MOST])


def _descriptions(document: Document) -> Iterator[tuple[str, str]]:
    for one in document.media[:MOST]:
        words = tidy(one.alt[:LONGEST])
        if len(words) >= SHORTEST and not _FILE.fullmatch(words):
            yield words, one.url
