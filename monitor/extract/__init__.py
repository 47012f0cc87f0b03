"""Who said what, in which words: turns a document into statements. Pure.

A post of an actor's account is one statement of that actor, and what it quotes of others are more. An article has only
statements of those whom it quotes. Nothing here names a language: what is known of each stands in monitor/languages/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from monitor.extract import dates, passages
from monitor.extract.clauses import Attribution
from monitor.extract.lexicon import Lexicon, lexicon
from monitor.extract.people import Cast, Nobody, Resolver
from monitor.extract.reading import Reading, strip
from monitor.media import part_at
from monitor.text import fold
from storage.records import DateBasis, Document, DocumentKind, Form, Part, Source, Span, Statement

__all__ = ["Nobody", "Resolver", "extract", "read_text"]

_POSTS = frozenset({DocumentKind.POST, DocumentKind.REPLY, DocumentKind.QUOTE_POST})
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_HEAD = re.compile(r"[:：.。۔\n]|\s[-–—]\s")
_MARKS = frozenset('«»"“”„‟‹›「」『』')


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """A document on its way to statements."""

    document: Document
    id: str  #: of the document and of its version: both are digests of the whole text, taken once
    version: str
    source: Source | None
    language: str
    reading: Reading
    lexicon: Lexicon


def extract(document: Document, *, source: Source | None, language: str, people: Resolver) -> tuple[Statement, ...]:
    """The statements of a document, an account's own first, then those it quotes in the order of the text.

    A repost states nothing: it carries. Of a post that quotes another only its own text is read (`Document.text`).
    """
    if document.kind is DocumentKind.REPOST or not document.text.strip():
        return ()
    known = lexicon(language)
    page = _Page(
        document=document,
        id=document.id,
        version=document.version,
        source=source,
        language=language,
        reading=Reading(document.text, known.abbreviations),
        lexicon=known,
    )
    return (*_post(page, people), *_quoted(page, people))


def read_text(
    text: str,
    *,
    language: str,
    author: str | None = None,
    published_at: datetime | None = None,
    people: Resolver | None = None,
) -> tuple[Statement, ...]:
    """The statements of a text without a source; with an author it is that person's post."""
    document = Document(
        source="",
        key="",
        url="",
        kind=DocumentKind.ARTICLE if author is None else DocumentKind.POST,
        title="",
        text=text,
        author=author,
        published_at=published_at,
        fetched_at=published_at or _NEVER,
    )
    return extract(document, source=None, language=language, people=people or Nobody())


def _post(page: _Page, people: Resolver) -> Iterator[Statement]:
    """The whole document as its account's own statement; what was not published as text is one for each part."""
    document, source = page.document, page.source
    actor = source.actor if source is not None else None
    anonymous = actor is None and (document.kind not in _POSTS or document.author is None)
    if actor is None and not anonymous and document.author is not None:
        actor = people.actor(document.author, language=page.language, at=document.published_at)
    begins = document.parts[0].span.start if document.parts else len(document.text)
    for first, last in ((_body(document), begins), *((one.span.start, one.span.end) for one in document.parts)):
        start, end = strip(document.text, first, last)
        part = part_at(document.parts, start) if start < end else None
        if part is not None and part.speaker:
            who = people.actor(part.speaker, language=page.language, at=document.published_at)
            yield replace(_own(page, people, who, start, end, part), speaker=part.speaker, form=Form.DIRECT)
        elif start < end and not anonymous:
            yield _own(page, people, actor, start, end, part)


def _own(page: _Page, people: Resolver, actor: str | None, start: int, end: int, part: Part | None) -> Statement:
    document, source = page.document, page.source
    joint = _signatories(page, people, document.text[start:end])
    return Statement(
        document=page.id,
        version=page.version,
        source=document.source,
        url=document.url,
        channel=document.kind,
        flags=source.flags if source is not None else (),
        speaker=None if source is not None and source.actor else document.author,
        actor=actor,
        joint=tuple(one for one in joint if one != actor),
        principal=people.principal(actor, document.published_at),
        text=document.text[start:end],
        spans=(Span(start=start, end=end),),
        form=Form.POST,
        language=page.language,
        said_at=document.published_at,
        date_basis=DateBasis.PUBLISHED if document.published_at else DateBasis.UNKNOWN,
        published_at=document.published_at,
        seen_at=document.fetched_at,
        part=part,
    )


def _signatories(page: _Page, people: Resolver, text: str) -> tuple[str, ...]:
    """Who else makes a post's statement: "Joint statement of Turkey, Qatar and Velm:" at its head."""
    head = _HEAD.split(text, maxsplit=1)[0]
    match = page.lexicon.joint.search(fold(head))
    if match is None or len(fold(head)) != len(head):
        return ()
    cast = Cast(page.lexicon, people, language=page.language, at=page.document.published_at)
    return cast.named(head[match.end() :]) or cast.named(head[: match.start()])


def _body(document: Document) -> int:
    """Where a post's own words begin: after a title that only repeats how they begin."""
    title = document.title.strip()
    if not title or not document.text.startswith(document.title):
        return 0
    body = document.text[len(document.title) :]
    head = title.rstrip(".… ")
    return len(document.text) - len(body.lstrip()) if head and body.lstrip().startswith(head) else 0


def _quoted(page: _Page, people: Resolver) -> Iterator[Statement]:
    """What the document quotes of others."""
    document = page.document
    cast = Cast(page.lexicon, people, language=page.language, at=document.published_at)
    for one in passages.read(page.reading, page.lexicon):
        if _is_own(page, one):
            continue
        statement = _statement(page, one, cast)
        if statement.text.strip():
            yield statement


def _is_own(page: _Page, one: Attribution) -> bool:
    """Whether the speaker is the author: "we have agreed to" is said by the post itself."""
    return one.speaker is not None and page.reading.text[slice(*one.speaker)].strip() in page.lexicon.selves


def _statement(page: _Page, one: Attribution, cast: Cast) -> Statement:
    document, reading = page.document, page.reading
    spans = tuple(reading.span(start, end) for start, end in one.contents)
    speaker = reading.written(*one.speaker) if one.speaker else None
    actors = cast.who(speaker) if speaker is not None else ()
    actor = actors[0] if actors else None
    text = " ".join(document.text[span.start : span.end] for span in spans)
    said_at, basis = dates.said_at(page.lexicon, reading, one, document.published_at)
    return Statement(
        document=page.id,
        version=page.version,
        source=document.source,
        url=document.url,
        channel=document.kind,
        flags=page.source.flags if page.source is not None else (),
        speaker=speaker,
        speaker_span=reading.span(*one.speaker) if one.speaker else None,
        actor=actor,
        joint=actors[1:],
        principal=cast.people.principal(actor, document.published_at),
        chain=_chain(page, one),
        text=text,
        spans=spans,
        form=_form(one, text),
        cue=reading.written(*one.cue) if one.cue else None,
        cue_span=reading.span(*one.cue) if one.cue else None,
        language=page.language,
        committed=not (one.nested or one.carried or one.fitted),
        said_at=said_at,
        date_basis=basis,
        published_at=document.published_at,
        seen_at=document.fetched_at,
        part=part_at(document.parts, spans[0].start) if spans else None,
    )


def _form(one: Attribution, text: str) -> Form:
    if one.direct:
        return Form.DIRECT
    return Form.INDIRECT if _MARKS.isdisjoint(text) else Form.MIXED


def _chain(page: _Page, one: Attribution) -> tuple[str, ...]:
    """Who passed the statement on: the source, then the carriers that are named in the text."""
    carriers = [page.source.name] if page.source is not None else []
    return tuple(dict.fromkeys([*carriers, *(page.reading.written(*relay) for relay in one.relays)]))
