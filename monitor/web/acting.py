"""Acting on a finding: from its page, from the interface for machines, and through the signed link of a message."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Path, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import BaseModel, ConfigDict, Field

from alerts import links
from alerts.doing import do
from alerts.links import BadLink, Expired, Link
from alerts.orders import LIFTED, SCOPES, Order, Unclear, action, until
from alerts.routes import every
from monitor.web import answers, problems, standing
from monitor.web.asking import Nothing
from monitor.web.pages.showing import card, show
from monitor.web.site import Here, Site, check_token
from monitor.web.standing import LENGTHS
from storage.records import Deed, Dismissal, Finding

pages = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
api = APIRouter(prefix="/api/v1", tags=["api"], responses=problems.documented())

By = Annotated[str, Form(max_length=100)]
Words = Annotated[str, Form(max_length=2000)]
Short = Annotated[str, Form(max_length=60)]


class Wish(BaseModel):
    """What a person does with a finding beside judging it."""

    model_config = ConfigDict(extra="forbid")

    deed: Deed
    by: Annotated[str, Field(min_length=1, max_length=100)]
    why: Annotated[str, Field(max_length=2000)] = ""
    until: Annotated[str | None, Field(max_length=60)] = None  #: of a snooze: "2h", "3d" or an ISO 8601 time
    desk: Annotated[str | None, Field(max_length=100)] = None


# --- machines -----------------------------------------------------------------------------------


@api.post(
    "/findings/{id_}/actions",
    status_code=201,
    responses=problems.documented(404),
    response_model=answers.Action,
    response_description="The action as it is kept",
)
def act(
    id_: Annotated[str, Path(max_length=100, description="Finding.id")],
    wish: Wish,
    site: Here,
    asked: Annotated[Nothing, Query()],
) -> dict[str, Any]:
    """Keep that somebody acknowledged, claimed, released, snoozed, woke or noted; 422 says what is missing."""
    found = known(site, id_)
    now = site.clock()
    try:
        order = Order(
            deed=wish.deed,
            by=site.signed(wish.by.strip()),
            at=now,
            via="api",
            why=wish.why.strip(),
            until=until(wish.until, now) if wish.until else None,
            desk=wish.desk or None,
        )
        kept = action(order, found)
    except Unclear as error:
        raise HTTPException(422, str(error)) from error
    site.store.act(kept)
    return standing.action(kept)


# --- the finding's page -------------------------------------------------------------------------


@pages.post("/findings/{id_}/actions")
def act_on_page(
    id_: str,
    site: Here,
    deed: Annotated[Deed, Form()],
    token: Annotated[str, Form(max_length=200)],
    by: By,
    why: Words = "",
    length: Short = "",
    desk: Short = "",
    scope: Annotated[list[str] | None, Form()] = None,
) -> Response:
    """Do what the page's form says, and show the finding again."""
    check_token(site, token)
    found = known(site, id_)
    try:
        order = _order(site, deed, by=site.signed(by), via="dashboard", why=why, length=length, desk=desk, scope=scope)
        do(site.store, order, found)
    except Unclear as error:
        raise HTTPException(422, str(error)) from error
    return RedirectResponse(f"/findings/{id_}#state", status_code=303)


# --- the link of a message ----------------------------------------------------------------------


@pages.get("/act/{token}")
def ask(token: str, site: Here) -> HTMLResponse:
    """What the link would do, and one button. Nothing is done: mail scanners open every link."""
    link, found, site = _read(token, site)
    return _asked(site, link, found)


@pages.post("/act/{token}")
def act_by_link(
    token: str,
    request: Request,
    site: Here,
    by: By = "",
    why: Words = "",
    reason: Annotated[Dismissal | None, Form()] = None,
    length: Short = "",
    scope: Annotated[list[str] | None, Form()] = None,
) -> HTMLResponse:
    """Do it, for the desk that was told."""
    link, found, site = _read(token, site)
    request.state.of = found.id
    by = site.signed(by)
    who = by.strip() or f"{link.desk} (through {link.channel})"
    try:
        if link.deed is Deed.CLAIM and not by.strip():
            raise Unclear("say who looks after it")  # noqa: TRY301 - the page answers as for what the order lacks
        order = _order(
            site,
            link.deed,
            by=who,
            via=link.channel,
            why=why,
            length=length,
            desk=link.desk,
            reason=reason,
            scope=scope,
        )
        do(site.store, order, found)
    except Unclear as error:
        return _asked(site, link, found, wrong=str(error))
    return show("act.html", site, page="", link=link, shown=card(found, site), done=True, wrong="", lengths=())


def _asked(site: Site, link: Link, found: Finding, wrong: str = "") -> HTMLResponse:
    return show(
        "act.html",
        site,
        status=422 if wrong else 200,
        page="",
        link=link,
        shown=card(found, site),
        done=False,
        others=[(deed, links.token(replace(link, deed=deed), site.key())) for deed in links.OFFERED],
        wrong=wrong,
        lengths=LENGTHS,
    )


def _read(token: str, site: Site) -> tuple[Link, Finding, Site]:
    """What a link stands for, and the site as its desk reads it; a page says what is wrong with a link."""
    try:
        link = links.read(token, site.key(), site.clock())
    except Expired as error:
        raise HTTPException(410, f"{error}: /findings/{error.finding}") from error
    except BadLink as error:
        raise HTTPException(403, str(error)) from error
    return link, known(site, link.finding), replace(site, language=_spoken(site, link))


def _spoken(site: Site, link: Link) -> str:
    """The language in which the desk was told: of its route to the channel, else of the visitor."""
    routes = [one.route for one in every(site.desk().configuration.routes) if one.route.desk == link.desk]
    through = (one.language for one in routes if link.channel in one.channels)
    return next(chain(through, (one.language for one in routes)), site.language)


# --- what they share ----------------------------------------------------------------------------


def _order(
    site: Site,
    deed: Deed,
    *,
    by: str,
    via: str,
    why: str,
    length: str,
    desk: str,
    reason: Dismissal | None = None,
    scope: list[str] | None = None,
) -> Order:
    """An order from a form's fields; raises Unclear."""
    now = site.clock()
    if not by.strip():
        raise Unclear("say who you are")
    if deed is Deed.MUTE and not length.strip():
        raise Unclear("say until when it is muted, or that it is until somebody lifts it")
    wanted = tuple(name for name in SCOPES if name in (scope or ()))
    return Order(
        deed=deed,
        by=by.strip(),
        at=now,
        via=via,
        why=why.strip(),
        reason=reason,
        until=until(length, now) if length.strip() and length != LIFTED else None,
        desk=desk.strip() or None,
        scope=wanted or ("cluster",),
    )


def known(site: Site, id_: str) -> Finding:
    found = site.store.finding(id_)
    if found is None:
        raise HTTPException(404, "there is no such finding")
    return found
