"""Looking after one source: try it, poll it now, pause it, edit it where it is written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Form, Header, HTTPException
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from monitor.config import Configuration, ConfigurationError, Mistake
from monitor.config.files import Stale, Standing, Unwritable
from monitor.config.schema import options
from monitor.config.writing import Entry
from monitor.editing import Editor, Refused, as_in
from monitor.pipeline import Failed
from monitor.web.operating import By, Operates, Whole, Why, editor_of, named
from monitor.web.pages import configuring
from monitor.web.pages.showing import show
from monitor.web.site import Here, Site
from storage.records import Source

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

#: what htmx says of itself: then a piece of a page is the answer
Piece = Annotated[str, Header(alias="hx-request")]


@router.post("/sources/{id_}/try", dependencies=[Operates])
def attempt(id_: str, site: Here, piece: Piece = "") -> HTMLResponse:
    """Fetch the source now, and show what it would give."""
    return _tried(known(site, id_), None, site, piece)


@router.post("/sources/{id_}/poll", dependencies=[Operates])
def poll(id_: str, site: Here) -> Response:
    """Make the source due at once."""
    if not known(site, id_).enabled:
        raise HTTPException(409, "the source is paused; take it up again first")
    now = site.clock()
    if site.store.change_source(id_, lambda state: replace(state, next_check_at=now)) is None:
        raise HTTPException(409, "the source is new here; it is polled for the first time in a moment")
    return RedirectResponse(f"/sources/{id_}", status_code=303)


@router.post("/sources/{id_}/switch", dependencies=[Operates])
def switch(id_: str, site: Here, on: Annotated[bool, Form()], by: By = "", why: Why = "") -> Response:
    """Pause the source, or take it up again, where it is written."""
    known(site, id_)
    editor, who = editor_of(site), named(site.signed(by))
    what = f"{id_} taken up again" if on else f"{id_} paused"
    try:
        editor.switch(id_, on=on, by=who, why=f"{what}: {why.strip()}" if why.strip() else what)
    except ConfigurationError as error:
        raise HTTPException(409, f"the file has mistakes now, and is left as it is: {error}") from error
    except (Refused, Stale, Unwritable) as error:
        raise HTTPException(409, str(error)) from error
    return RedirectResponse(f"/sources/{id_}", status_code=303)


# --- where it is written ------------------------------------------------------------------------


@router.get("/sources/{id_}/edit")
def edit(id_: str, site: Here) -> HTMLResponse:
    """The entry of the source as text."""
    source, editor = known(site, id_), editor_of(site)
    try:
        _, _, entry = editor.find(id_)
    except Refused as error:
        raise HTTPException(409, str(error)) from error
    return _edit(source, _Edited(editor, id_, entry.text, entry.text), entry.text, site)


@router.post("/sources/{id_}/edit/check", dependencies=[Operates])
def check(id_: str, site: Here, was: Whole, text: Whole = "") -> HTMLResponse:
    """What is wrong with the entry, or what it would change: a piece of the page."""
    known(site, id_)
    return show("_checked.html", site, **_Edited(editor_of(site), id_, text, was).checked)


@router.post("/sources/{id_}/edit/try", dependencies=[Operates])
def attempt_edited(id_: str, site: Here, was: Whole, text: Whole = "", piece: Piece = "") -> HTMLResponse:
    """Fetch the source as the text would have it, and show what it would give."""
    source, edited = known(site, id_), _Edited(editor_of(site), id_, text, was)
    made = edited.configuration
    if made is None:
        if piece:
            return show("_tried.html", site, tried=(), failed="the text has mistakes; mend them first")
        return _edit(source, edited, was, site, status=422)
    if id_ not in {one.id for one in made.sources}:
        raise HTTPException(409, f"in that text there is no source {id_}")
    return _tried(source, made, site, piece)


@router.post("/sources/{id_}/edit", dependencies=[Operates])
def plan(id_: str, site: Here, was: Whole, text: Whole = "") -> HTMLResponse:
    """What the text would change, before it is put to use; with mistakes the text again."""
    source, edited = known(site, id_), _Edited(editor_of(site), id_, text, was)
    if edited.file is None or edited.now is None or edited.configuration is None:
        return _edit(source, edited, was, site, status=409 if edited.file is None else 422)
    return configuring.planned(site, edited.file, edited.whole, edited.now.mark, source=id_)


@dataclass(slots=True)
class _Edited:
    """What somebody made of an entry, put where it belongs."""

    editor: Editor
    source: str
    text: str  #: as the form sent it
    was: str  #: the entry as it was shown
    file: str | None = None  #: None: it cannot be put anywhere, for somebody has changed the entry
    now: Standing | None = None
    whole: str = ""
    configuration: Configuration | None = None  #: None: it has mistakes
    checked: dict[str, Any] = field(default_factory=dict)  #: what the pages show of it

    def __post_init__(self) -> None:
        self.text, self.was = as_in(self.text, ""), as_in(self.was, "")
        try:
            self.file, self.now, self.whole = self.editor.entry_put(self.source, self.text, self.was)
            _, _, entry = self.editor.find(self.source)
            made = self.editor.plan(self.file, self.whole)
        except Refused as error:
            self.checked = configuring.wrong((_mistake(str(error)),))
        except ConfigurationError as error:
            shown = replace(entry, text=self.text)
            self.checked = configuring.wrong(tuple(self.editor.within(error.mistakes, shown, self.file or "")))
        else:
            self.checked, self.configuration = configuring.right(made), made.configuration


def _mistake(why: str) -> Mistake:
    """What is wrong with no line of it."""
    return Mistake(file=Path(), line=0, column=0, path="", message=why)


def _edit(source: Source, edited: _Edited, was: str, site: Site, status: int = 200) -> HTMLResponse:
    file, now, entry = _place(edited, source.id)
    return show(
        "edit.html",
        site,
        status=status,
        page="sources",
        source=source,
        file=file,
        first=entry.first + 1,
        locked=now.locked,
        text=edited.text,
        was=was,
        present=entry.text if entry.text.rstrip() != edited.was.rstrip() else None,
        options=list(options(source.kind)),
        **edited.checked,
    )


def _place(edited: _Edited, id_: str) -> tuple[str, Standing, Entry]:
    try:
        return edited.editor.find(id_)
    except Refused as error:
        raise HTTPException(409, str(error)) from error


def _tried(source: Source, made: Configuration | None, site: Site, piece: str) -> HTMLResponse:
    failed = ""
    try:
        found = tuple(site.attempt(source.id, made))
    except (Failed, Refused) as error:
        found, failed = (), str(error)
    if piece:
        return show("_tried.html", site, tried=found, failed=failed)
    return show("tried.html", site, page="sources", source=source, tried=found, failed=failed)


def known(site: Site, id_: str) -> Source:
    """A source that is configured; 404 without one."""
    found = site.desk().sources.get(id_)
    if found is None:
        raise HTTPException(404, "no source of that name is configured")
    return found
