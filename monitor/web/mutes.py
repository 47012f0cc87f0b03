"""Mutes: those that run and those that ran, what they held, and the form that makes one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Form, HTTPException, Path, Query
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import BaseModel, ConfigDict, Field

from alerts import orders
from alerts.orders import LIFTED, Unclear, until
from monitor.frames import RULES
from monitor.web import answers, problems, standing
from monitor.web.answers import Page
from monitor.web.asking import Lists, Nothing
from monitor.web.pages.showing import show
from monitor.web.sight import desks_of
from monitor.web.site import Here, Site, check_token
from monitor.web.standing import LENGTHS
from monitor.web.tongue import offered, options
from storage.records import Mute

pages = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
api = APIRouter(prefix="/api/v1", tags=["api"], responses=problems.documented())

PAGE = 30
Short = Annotated[str, Field(max_length=200)]
Field_ = Annotated[str, Form(max_length=200)]


class Silence(BaseModel):
    """What nobody is to be told of. Everything that is named must fit a finding."""

    model_config = ConfigDict(extra="forbid")

    actor: Short | None = None
    cluster: Short | None = None
    rule: Short | None = None
    source: Short | None = None
    desk: Short | None = None
    by: Annotated[str, Field(min_length=1, max_length=100)]
    why: Annotated[str, Field(min_length=1, max_length=2000)]
    until: Annotated[str, Field(max_length=60)]  #: "2h", "3d", an ISO 8601 time, or "lifted": until it is lifted


class ByWhom(BaseModel):
    """Who ends a mute."""

    model_config = ConfigDict(extra="forbid")

    by: Annotated[str, Field(min_length=1, max_length=100, description="who lifts it")]


# --- machines -----------------------------------------------------------------------------------


@api.get("/mutes", response_model=Page[answers.Mute], response_description="Mutes, the newest first")
def mutes(site: Here, asked: Annotated[Lists, Query()]) -> dict[str, Any]:
    """Mutes newest first, also those that ended, each with how many alerts it holds or held."""
    found = site.store.mutes(limit=asked.limit, before=asked.before)
    return {"items": _shapes(found, site), "next": found[-1].id if len(found) == asked.limit else None}


@api.post("/mutes", status_code=201, response_model=answers.Mute, response_description="The mute as it is kept")
def add(silence: Silence, site: Here, asked: Annotated[Nothing, Query()]) -> dict[str, Any]:
    """Keep a mute; 422 says what is missing. At most 90 days, or "lifted"."""
    made = _made(site, **silence.model_dump())
    return standing.mute(made, site.clock(), held=0)


@api.delete(
    "/mutes/{id_}",
    responses=problems.documented(404),
    response_model=answers.Mute,
    response_description="The mute, which has ended",
)
def lift(
    id_: Annotated[str, Path(max_length=100, description="Mute.id")], site: Here, asked: Annotated[ByWhom, Query()]
) -> dict[str, Any]:
    """End a mute now; what it held is counted in one line. 404 if there is none."""
    return _shapes([_lifted(site, id_, asked.by)], site)[0]


# --- the page -----------------------------------------------------------------------------------


@pages.get("/mutes")
def show_mutes(site: Here, before: Annotated[str, Query(max_length=100)] = "") -> HTMLResponse:
    """What is muted, by whom, until when and why, what it held; and a form."""
    found = site.store.mutes(limit=PAGE, before=before or None)
    shown = _shapes(found, site)
    return show(
        "mutes.html",
        site,
        page="mutes",
        rows=[{**one, "record": mute, "named": _named(mute, site)} for one, mute in zip(shown, found, strict=True)],
        older=f"/mutes?{urlencode({'before': found[-1].id})}" if len(found) == PAGE else "",
        lengths=LENGTHS,
        actors=offered(site.desk(), site.language, "actor"),
        sources=offered(site.desk(), site.language, "source"),
        rules=options([(id_, site.tongue.t(rule.name)) for id_, rule in RULES.items()]),
        desks=desks_of(site.desk().configuration),
        limited=site.is_limited,
    )


@pages.post("/mutes")
def add_on_page(
    site: Here,
    token: Field_,
    by: Field_,
    why: Annotated[str, Form(max_length=2000)],
    until: Field_,
    actor: Field_ = "",
    cluster: Field_ = "",
    rule: Field_ = "",
    source: Field_ = "",
    desk: Field_ = "",
) -> Response:
    """Keep a mute and show them all."""
    check_token(site, token)
    _made(site, actor=actor, cluster=cluster, rule=rule, source=source, desk=desk, by=by, why=why, until=until)
    return RedirectResponse("/mutes", status_code=303)


@pages.post("/mutes/{id_}/lift")
def lift_on_page(id_: str, site: Here, token: Field_, by: Field_) -> Response:
    """End a mute and show them all."""
    check_token(site, token)
    _lifted(site, id_, by)
    return RedirectResponse("/mutes", status_code=303)


# --- what they share ----------------------------------------------------------------------------


def _made(site: Site, *, by: str, why: str, until: str, **named: str | None) -> Mute:
    now = site.clock()
    try:
        made = orders.mute(by=_who(site.signed(by)), why=why.strip(), at=now, until=_end(until, site), **named)
    except Unclear as error:
        raise HTTPException(422, str(error)) from error
    site.store.mute(made)
    return made


def _end(text: str, site: Site) -> Any:
    return None if text.strip().lower() == LIFTED else until(text, site.clock())


def _who(by: str) -> str:
    if not by.strip():
        raise Unclear("say who you are")
    return by.strip()


def _lifted(site: Site, id_: str, by: str) -> Mute:
    try:
        found = site.store.lift(id_, _who(site.signed(by)), site.clock())
    except Unclear as error:
        raise HTTPException(422, str(error)) from error
    if found is None:
        raise HTTPException(404, "there is no such mute")
    return found


def _named(mute: Mute, site: Site) -> list[tuple[str, str, str]]:
    """What a mute names: what sort of thing, its id, and how it is called."""
    names, t = site.names, site.tongue.t
    rule = RULES.get(mute.rule or "")
    parts = (
        ("actor", mute.actor, names.actor(mute.actor)),
        ("dispute", mute.cluster, mute.cluster),
        ("rule", mute.rule, t(rule.name) if rule else mute.rule),
        ("source", mute.source, names.sources.get(mute.source or "", mute.source)),
        ("desk", mute.desk, mute.desk),
    )
    return [(sort, id_, shown or id_) for sort, id_, shown in parts if id_ is not None]


def _shapes(found: Iterable[Mute], site: Site) -> list[dict[str, Any]]:
    many = list(found)
    held = site.store.held_by([one.id for one in many])
    return [standing.mute(one, site.clock(), held[one.id]) for one in many]
