"""A watched folder: transcripts and wire drops as text, HTML, mail, JSON or ninjs, each with a note where it needs one.

Source of ninjs: IPTC ninjs 1.x to 3.x (headline or headlines, body_text or bodies, versioncreated, pubstatus).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, ClassVar, Literal
from urllib.parse import urlsplit

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, field_validator
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from alerts import plugins
from monitor import mail, transcript
from monitor.article import Unreadable
from monitor.connectors import Parsed
from monitor.feeds import dates, repair
from monitor.feeds.decode import decode
from monitor.feeds.entry import code
from monitor.feeds.plain import plain, tidy
from monitor.folder import url_of
from monitor.posts import Item, NotAsExpected, Text, answer
from monitor.speech import Recogniser
from storage.records import Document, DocumentKind, Page, Quarantined, Request, Source, digest

#: kinds that a note may name
Kinds = Literal["post", "article", "mail", "transcript"]
_READ = frozenset({".txt", ".md", ".html", ".htm", ".json", ".ninjs", ".eml", ".vtt", ".srt"})
#: what a recogniser may hear
_RECORDED = frozenset({
    ".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".wav", ".flac", ".mp4", ".m4v", ".mov", ".webm", ".mkv"
})  # fmt: skip
#: what a publisher has taken back, or does not want used
_UNUSABLE = frozenset({"canceled", "cancelled", "withheld"})


HEARD = "heard by machine: compare it with the recording"


class _File(Item):
    """One file of the folder."""

    name: Text
    size: int
    modified: int
    note: Text = ""


class _Note(BaseModel):
    """What may be said of a file beside it, in NAME.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = ""
    author: str = ""
    language: str = ""
    kind: Kinds | None = None
    published_at: AwareDatetime | None = None
    url: str = Field(default="", pattern=r"^(https?://\S+)?$")  #: where it can be seen, for the alert
    machine: bool = False  #: whether a machine heard what a transcript holds


class Connector(BaseModel):
    """The files of a folder; a changed file is an edit. What is taken out of the folder was read, and is not gone."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schemes: ClassVar[tuple[str, ...]] = ("file",)

    entries: Kinds = "transcript"  #: what the files are, where no note says so
    speech: dict[str, Any] | None = None  #: the recogniser that hears recordings: its kind and its own options
    floor: float = Field(default=0.7, ge=0, le=1)  #: what was heard with a confidence below is doubtful
    limit: int = Field(default=100, ge=1, le=1000)  #: files read at one poll; the others are read at the next ones

    @field_validator("speech")
    @classmethod
    def _known(cls, value: dict[str, Any] | None) -> dict[str, Any] | None:
        if value is not None:
            _recogniser(value)
        return value

    def recogniser(self) -> Recogniser | None:
        """What hears the recordings of the folder."""
        return _recogniser(self.speech) if self.speech is not None else None

    def recordings(self, page: Page, source: Source) -> tuple[Document, ...]:
        """The recordings of the list; one whose note cannot be read waits until it can."""
        found: list[Document] = []
        for raw in answer(page):
            one = _File.model_validate(raw)
            if PurePosixPath(one.name).suffix.lower() in _RECORDED:
                with suppress(ValidationError, YAMLError):
                    listed = self._listed(one, page, source)
                    found.append(replace(listed, kind=DocumentKind.TRANSCRIPT, text="", cautions=(HEARD,)))
        return tuple(found)

    def unfit(self, url: str) -> str | None:
        """A folder of this machine."""
        parts = urlsplit(url)
        good = parts.netloc in ("", "localhost") and parts.path.startswith("/") and not parts.fragment
        return None if good else "must be a folder of this machine: write file:///PATH"

    def requests(self, source: Source) -> Iterator[Request]:
        """The list of the folder."""
        yield Request(url=source.url)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """The new and changed files; their notes are read with the list."""
        try:
            found = [_File.model_validate(one) for one in answer(page)]
        except (NotAsExpected, ValidationError, TypeError) as error:
            return Parsed(problem=f"the folder could not be listed: {error}")
        documents: list[Document] = []
        spoilt: list[Quarantined] = []
        files = [one for one in found if PurePosixPath(one.name).suffix.lower() in _READ]
        for one in files:
            if known.get(one.name) == _hash(one):
                continue
            try:
                documents.append(self._listed(one, page, source))
            except (ValidationError, YAMLError) as error:
                why = f"the note beside {one.name} cannot be read: {str(error).splitlines()[0]}"
                raw = one.note.encode("utf-8", "surrogatepass")
                spoilt.append(Quarantined(source=page.source, url=page.url, reason=why, raw=raw, at=page.fetched_at))
        return Parsed(
            documents=tuple(documents[: self.limit]),
            window=tuple(one.name for one in files) or None,
            quarantined=tuple(spoilt),
            excerpts=True,
            more=len(documents) > self.limit,
        )

    def whole(self, document: Document, page: Page) -> Document:
        """A file's own text; what its note says of it stands."""
        suffix = PurePosixPath(document.key).suffix.lower()
        public = urlsplit(document.url).fragment
        made = replace(_READERS.get(suffix, _plain)(document, page), url=public)
        if not made.text.strip():
            raise Unreadable(f"{document.key} holds no text")
        return made

    def _listed(self, one: _File, page: Page, source: Source) -> Document:
        note = _Note.model_validate(YAML(typ="safe", pure=True).load(one.note) or {}) if one.note else _Note()
        return Document(
            source=page.source,
            key=one.name,
            url=url_of(source.url, one.name) + (f"#{note.url}" if note.url else ""),
            kind=DocumentKind(note.kind or self.entries),
            title=note.title,
            text=note.title,
            author=note.author or None,
            language=code(note.language),
            published_at=note.published_at,
            fetched_at=page.fetched_at,
            raw_hash=_hash(one),
            cautions=(HEARD,) if note.machine else (),
        )


def _recogniser(value: Mapping[str, Any]) -> Recogniser:
    """The recogniser of that kind with its options; raises ValueError."""
    own = {name: one for name, one in value.items() if name != "kind"}
    try:
        made: Recogniser = plugins.load("monitor.speech", str(value.get("kind"))).Recogniser(**own)
    except plugins.UnknownPlugin as error:
        raise ValueError(str(error)) from error
    return made


def _hash(one: _File) -> str:
    return digest("file", one.name, str(one.size), str(one.modified), one.note)


def _text(page: Page) -> str:
    return repair.characters(decode(page.body, page.content_type).text)


def _plain(document: Document, page: Page) -> Document:
    text = tidy(_text(page))
    turns = transcript.turns(text) if document.kind is DocumentKind.TRANSCRIPT else ()
    if not turns and HEARD in document.cautions:
        turns = (transcript.Piece(start=None, text=text),)
    return _spoken(document, turns) if turns else _titled(document, document.title, text)


def _cues(document: Document, page: Page) -> Document:
    found = transcript.cues(_text(page))
    if not found:
        raise Unreadable(f"{document.key} holds no cue with its times")
    return _spoken(document, found)


def _spoken(document: Document, pieces: tuple[transcript.Piece, ...]) -> Document:
    url = urlsplit(document.url).fragment
    made = replace(document, title=" ".join(document.title.split()))
    return transcript.spoken(made, pieces, machine=HEARD in document.cautions, url=url)


def _html(document: Document, page: Page) -> Document:
    return _titled(document, document.title, plain(_text(page)))


def _eml(document: Document, page: Page) -> Document:
    try:
        found = mail.read(page.body)
    except mail.NoMail as error:
        raise Unreadable(str(error)) from error
    made = replace(
        document,
        kind=DocumentKind.MAIL,
        author=document.author or f"@{found.sender}",
        language=document.language or code(found.language),
        published_at=document.published_at or found.sent,
    )
    return _titled(made, document.title or found.subject, found.text)


def _ninjs(document: Document, page: Page) -> Document:
    try:
        item = json.loads(_text(page))
    except (ValueError, RecursionError) as error:
        raise Unreadable("the JSON is broken or cut off") from error
    if not isinstance(item, dict):
        raise Unreadable("the JSON is no item")
    if str(_any(item, "pubStatus", "pubstatus")).lower() in _UNUSABLE:
        raise Unreadable("its publisher has taken it back")
    html = _one_of(item, "body_html", "body_xhtml") or _in_list(item, "bodies", "html")
    text = _one_of(item, "body_text", "text", "body") or _in_list(item, "bodies", "text")
    made = replace(
        document,
        language=document.language or code(_one_of(item, "language")),
        author=document.author or _one_of(item, "byline") or None,
        published_at=document.published_at
        or dates.read(
            _one_of(
                item,
                "contentCreated",
                "contentcreated",
                "firstCreated",
                "firstcreated",
                "versionCreated",
                "versioncreated",
            )
        ),
    )
    title = document.title or _one_of(item, "headline", "title") or _in_list(item, "headlines", "value")
    return _titled(made, title, tidy(text) if text else plain(html))


_READERS = {
    ".html": _html,
    ".htm": _html,
    ".eml": _eml,
    ".json": _ninjs,
    ".ninjs": _ninjs,
    ".vtt": _cues,
    ".srt": _cues,
}


def _titled(document: Document, title: str, body: str) -> Document:
    title = " ".join(title.split())
    return replace(document, title=title, text=body if not title or body.startswith(title) else f"{title}\n\n{body}")


def _any(item: Mapping[str, Any], *names: str) -> Any:
    return next((item[name] for name in names if name in item), None)


def _one_of(item: Mapping[str, Any], *names: str) -> str:
    return next((item[name] for name in names if isinstance(item.get(name), str) and item[name]), "")


def _in_list(item: Mapping[str, Any], name: str, kind: str) -> str:
    """Of ninjs 2 and 3's lists of bodies and headlines, the first of a kind."""
    many = item.get(name)
    for one in many if isinstance(many, list) else ():
        if isinstance(one, dict) and isinstance(one.get("value"), str):
            html = "html" in str(one.get("contentType") or one.get("contenttype") or one.get("role") or "")
            if kind == "value" or html == (kind == "html"):
                return str(one["value"])
    return ""


def recognise(url: str) -> dict[str, object] | None:
    """A folder of this machine."""
    return {} if urlsplit(url).scheme == "file" else None
