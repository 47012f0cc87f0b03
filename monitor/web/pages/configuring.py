"""The configuration on the dashboard: edited as text, checked while it is typed, planned, put to use, undone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Form, HTTPException
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from monitor.config import ConfigurationError, Mistake
from monitor.config.files import Stale, Standing, Unreadable, Unwritable
from monitor.editing import Editor, Plan, as_in, difference
from monitor.web.operating import By, Operates, Whole, Why, editor_of, named
from monitor.web.pages.showing import PAGE, Text, show
from monitor.web.site import Here, Site
from storage.records import Revision

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

File = Annotated[str, Form(max_length=500)]
Mark = Annotated[str, Form(max_length=64)]
#: mistakes and changes that a page shows
SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a difference."""

    text: str
    change: str  #: ins, del, at (where it is), or nothing


@router.get("/configuration")
def configuration(site: Here, file: Text = "") -> HTMLResponse:
    """A file of the configuration as text."""
    editor = editor_of(site)
    chosen = file or editor.files[0]
    now = _read(editor, chosen)
    return edit(site, chosen, now.text, now.mark, checked=checked(editor, chosen, now.text))


@router.post("/configuration/check", dependencies=[Operates])
def check(site: Here, file: File, text: Whole = "") -> HTMLResponse:
    """What is wrong with a text, or what it would change: a piece of the page, asked for while somebody types."""
    editor = editor_of(site)
    return show("_checked.html", site, **checked(editor, file, _typed(editor, file, text)))


@router.post("/configuration/plan", dependencies=[Operates])
def plan(site: Here, file: File, mark: Mark, text: Whole = "") -> HTMLResponse:
    """What a text would change, before it is put to use; with mistakes the text again."""
    editor = editor_of(site)
    return planned(site, file, _typed(editor, file, text), mark)


@router.post("/configuration/text", dependencies=[Operates])
def again(site: Here, file: File, mark: Mark, text: Whole = "") -> HTMLResponse:
    """The text once more, to go on with it."""
    editor = editor_of(site)
    typed = _typed(editor, file, text)
    return edit(site, file, typed, mark, checked=checked(editor, file, typed))


@router.post("/configuration/apply", dependencies=[Operates])
def apply(
    site: Here, file: File, mark: Mark, text: Whole = "", by: By = "", why: Why = "", source: File = ""
) -> Response:
    """Put a text to use."""
    editor, who = editor_of(site), named(site.signed(by))
    typed = _typed(editor, file, text)
    try:
        editor.apply(file, typed, instead_of=mark, by=who, why=why.strip())
    except ConfigurationError as error:
        return edit(site, file, typed, mark, checked=wrong(error.mistakes), status=422)
    except Stale:
        return stale(site, file, typed)
    except Unwritable as error:
        return edit(site, file, typed, mark, checked=checked(editor, file, typed), status=409, locked=str(error))
    if source in site.desk().sources:
        return RedirectResponse(f"/sources/{source}", status_code=303)
    return RedirectResponse(f"/configuration/history?{urlencode({'file': file})}", status_code=303)


# --- history ------------------------------------------------------------------------------------


@router.get("/configuration/history")
def history(site: Here, file: Text = "", before: Text = "") -> HTMLResponse:
    """Who changed the configuration when and why, newest first."""
    editor = editor_of(site)
    chosen = _known(editor, file or editor.files[0])
    found = editor.history(chosen, limit=PAGE, before=before or None)
    more = urlencode({"file": chosen, "before": found[-1].id}) if len(found) == PAGE else ""
    return show(
        "history.html",
        site,
        page="sources",
        file=chosen,
        files=editor.files,
        revisions=found,
        older=f"/configuration/history?{more}" if more else "",
    )


@router.get("/configuration/history/{id_}")
def revision(id_: str, site: Here) -> HTMLResponse:
    """One version: what it changed, and what bringing it back would change."""
    editor, one = editor_of(site), _revision(site, id_)
    previous = next(iter(editor.history(one.file, limit=1, before=one.id)), None)
    now = _read(editor, one.file)
    return show(
        "revision.html",
        site,
        page="sources",
        revision=one,
        changed=list(lines(difference(previous.text, one.text))) if previous else [],
        first=previous is None,
        back=list(lines(difference(now.text, one.text))),
    )


@router.post("/configuration/history/{id_}/plan", dependencies=[Operates])
def back(id_: str, site: Here) -> HTMLResponse:
    """What bringing a version back would change, before that is done."""
    editor, one = editor_of(site), _revision(site, id_)
    now = _read(editor, one.file)
    return planned(site, one.file, one.text, now.mark, why=f"back to the version of {one.at:%Y-%m-%d %H:%M} UTC")


# --- what the pages share -----------------------------------------------------------------------


def edit(
    site: Site, file: str, text: str, mark: str, *, checked: dict[str, Any], status: int = 200, **more: Any
) -> HTMLResponse:
    """The page on which a whole file is edited."""
    editor = editor_of(site)
    values = {"conflict": None, "locked": _read(editor, file).locked, **more}
    return show(
        "configuration.html",
        site,
        status=status,
        page="sources",
        file=file,
        files=editor.files,
        text=text,
        mark=mark,
        **checked,
        **values,
    )


def planned(site: Site, file: str, text: str, mark: str, *, why: str = "", source: str = "") -> HTMLResponse:
    """The page from which a text is put to use; with mistakes, or where somebody was faster, the text again."""
    editor = editor_of(site)
    now = _read(editor, file)
    if now.mark != mark:
        return stale(site, file, text)
    try:
        made = editor.plan(file, text)
    except ConfigurationError as error:
        return edit(site, file, text, mark, checked=wrong(error.mistakes), status=422)
    return show(
        "plan.html",
        site,
        page="sources",
        file=file,
        text=text,
        mark=mark,
        why=why,
        source=source,
        locked=now.locked,
        plan=made,
        changed=list(lines(made.difference)),
    )


def stale(site: Site, file: str, text: str) -> HTMLResponse:
    """Somebody was faster: their text against this one, and this one on top of it to go on with."""
    editor = editor_of(site)
    now = _read(editor, file)
    newest = next(iter(editor.history(file, limit=1)), None)
    conflict = {
        "by": newest if newest and newest.text == now.text else None,
        "lines": list(lines(difference(now.text, text))),
    }
    return edit(site, file, text, now.mark, checked=checked(editor, file, text), status=409, conflict=conflict)


def checked(editor: Editor, file: str, text: str) -> dict[str, Any]:
    """What the pages show of a check: the mistakes, or what would change."""
    try:
        return right(editor.plan(file, text))
    except ConfigurationError as error:
        return wrong(error.mistakes)


def right(plan: Plan) -> dict[str, Any]:
    """A check that found nothing wrong."""
    many = len(plan.changes)
    return {"mistakes": (), "many": 0, "changes": plan.changes[:SHOWN], "more": many - SHOWN, "failures": plan.failures}


def wrong(mistakes: Sequence[Mistake]) -> dict[str, Any]:
    """A check that found mistakes."""
    many = len(mistakes)
    return {"mistakes": mistakes[:SHOWN], "many": many, "changes": (), "more": many - SHOWN, "failures": ()}


def lines(found: Sequence[str]) -> Iterator[Line]:
    """A unified diff for a page."""
    changes = {"+": "ins", "-": "del", "@": "at"}
    for one in found:
        yield Line(text=one if one.startswith("@") else one[1:], change=changes.get(one[:1], ""))


def _typed(editor: Editor, file: str, text: str) -> str:
    return as_in(text, _read(editor, file).text)


def _read(editor: Editor, file: str) -> Standing:
    """A file as it stands; 409 where it is no text."""
    try:
        return editor.read(_known(editor, file))
    except Unreadable as error:
        raise HTTPException(409, str(error)) from error


def _known(editor: Editor, file: str) -> str:
    if file not in editor.files:
        raise HTTPException(404, "there is no such file in the configuration that runs")
    return file


def _revision(site: Site, id_: str) -> Revision:
    found = site.store.revision(id_)
    if found is None:
        raise HTTPException(404, "there is no such version")
    return found
