"""The dashboard's pages: what was found, what people made of it, how the sources do, what became of the messages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, FastAPI, Form, HTTPException, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException as AnyHTTPException

from alerts import outbox
from alerts.difference import difference
from alerts.message import Side, notes, sides, visible
from alerts.wording import wording
from monitor.evidence import versions_of
from monitor.frames import RULES
from monitor.grammar import codes, language
from monitor.precision import SORTS
from monitor.schedule import silent_for
from monitor.web import judging, shapes, standing
from monitor.web.site import Here, Site
from monitor.web.standing import LENGTHS
from storage.records import Dismissal, Fate, Finding, Source, SourceState, Status

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

PAGE = 30
_WORDS = wording("en")
#: autoescape for every template, whatever its name (TRUST.md: CVE-2023-24769)
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TEMPLATES.filters["visible"] = visible
_TEMPLATES.filters["time"] = lambda at: f"{at:%Y-%m-%d %H:%M} UTC" if at else "-"
_TEMPLATES.filters["moment"] = lambda text: f"{datetime.fromisoformat(text):%Y-%m-%d %H:%M:%S} UTC" if text else "-"
_TEMPLATES.filters["lateness"] = shapes.lateness
_TEMPLATES.globals["language_name"] = lambda code: language(code).name
_TEMPLATES.globals["dismissals"] = judging.DISMISSALS

Text = Annotated[str, Query(max_length=100)]
#: stretches of time that the page of quality offers, in days
STRETCHES = (7, 30, 90, 365)
Days = Annotated[int, Query(ge=1, le=3650)]


@router.get("/")
def findings(
    request: Request,
    site: Here,
    kind: Text = "",
    status: Text = "",
    actor: Text = "",
    language: Text = "",
    source: Text = "",
    state: Text = "",
    mute: Text = "",
    before: Text = "",
) -> HTMLResponse:
    """Findings newest first, both sides beside each other."""
    tags = {"actor": actor, "language": language, "source": source, "state": state, "mute": mute}
    filters = {name: value for name, value in {"kind": kind, "status": status, **tags}.items() if value}
    found = site.store.findings(
        kind=kind or None,
        status=Status(status) if status in set(Status) else None,
        tags={name: value for name, value in tags.items() if value},
        limit=PAGE,
        before=before or None,
    )
    more = {**filters, "before": found[-1].id} if len(found) == PAGE else None
    values: dict[str, Any] = {
        "cards": [_card(one, site) for one in found],
        "older": f"/?{urlencode(more)}" if more else "",
        "here": f"/?{urlencode(filters)}" if filters else "/",
        "newest": not before,
        "filters": filters,
        "choices": _choices(site),
    }
    if request.headers.get("hx-request") == "true":
        return _show("list.html", site, **values)
    return _show("findings.html", site, page="findings", **values)


@router.get("/findings/{id_}")
def finding(id_: str, site: Here) -> HTMLResponse:
    """One finding: both sides, why, the evidence, where it was told and what people made of it."""
    found = _known(site, id_)
    seen = found.observation
    changed = difference(seen.previous.text, seen.document.text) if seen and seen.previous else ()
    return _show(
        "finding.html",
        site,
        page="findings",
        shown=_card(found, site),
        observation=seen,
        changed=changed,
        meaning=list(notes.changed(found, site.desk().names, _WORDS)),
        deliveries=[shapes.delivery(one) for one in site.store.deliveries_of(id_)],
        withdrawn=[one.alert for one in site.store.told(id_, site.clock()) if one.fate is Fate.WITHDRAWN],
        judgements=site.store.judgements(id_),
        state=standing.standing(found, site),
        mutes=standing.mutes_of(found, site),
        events=standing.events(found, site),
        lengths=LENGTHS,
        captures=[one for version in versions_of(found) for one in site.store.captures(version)],
    )


@router.post("/findings/{id_}/judgement")
def judge(
    id_: str,
    site: Here,
    status: Annotated[Status, Form()],
    token: Annotated[str, Form(max_length=200)],
    by: Annotated[str, Form(min_length=1, max_length=100)],
    why: Annotated[str, Form(max_length=2000)] = "",
    reason: Annotated[Dismissal | None, Form()] = None,
) -> Response:
    """Keep a judgement and show the finding again."""
    if token != site.token:
        raise HTTPException(403, "this form is from before the service started; open the finding again")
    _known(site, id_)
    try:
        judged = judging.judgement(id_, status=status, by=by.strip(), why=why.strip(), reason=reason, at=site.clock())
    except judging.Unreasoned as error:
        raise HTTPException(422, str(error)) from error
    outbox.judge(site.store, judged)
    return RedirectResponse(f"/findings/{id_}", status_code=303)


@router.get("/review")
def review(site: Here, days: Days = judging.DAYS, before: Text = "") -> HTMLResponse:
    """What is too weak to be told and was not judged yet."""
    last = _known(site, before) if before else None
    found = judging.review(site, days, after=last, limit=PAGE)
    more = urlencode({"days": days, "before": found[-1].id}) if len(found) == PAGE else ""
    return _show(
        "review.html",
        site,
        page="review",
        cards=[_card(one, site) for one in found],
        older=f"/review?{more}" if more else "",
        first=not before,
        detecting=site.desk().configuration.detecting,
        days=days,
    )


@router.get("/quality")
def quality(site: Here, days: Days = judging.DAYS) -> HTMLResponse:
    """How often people found us right."""
    found = judging.quality(site, days)
    return _show(
        "quality.html",
        site,
        page="quality",
        quality=found,
        tables=[(sort, found.by[sort], _names(sort, site)) for sort in SORTS],
        days=days,
        stretches=STRETCHES,
    )


@router.get("/sources")
def sources(site: Here) -> HTMLResponse:
    """Every source, those that fail first."""
    now = site.clock()
    states = {state.source: state for state in site.store.source_states()}
    rows = [_row(source, states.get(source.id), now) for source in site.desk().configuration.sources]
    rows.sort(key=lambda row: (not row["failing"], not row["silent"], row["source"].name.casefold()))
    return _show("sources.html", site, page="sources", rows=rows, now=now, troubles=site.troubles())


@router.get("/deliveries")
def deliveries(site: Here, before: Text = "", state: Text = "") -> HTMLResponse:
    """Messages newest first, and what became of them."""
    chosen = state if state in ("due", "sent", "dead", "withdrawn") else None
    found = site.store.deliveries(state=chosen, limit=PAGE, before=before or None)
    more = {"before": found[-1].id, **({"state": chosen} if chosen else {})} if len(found) == PAGE else None
    return _show(
        "deliveries.html",
        site,
        page="deliveries",
        rows=[shapes.delivery(one) for one in found],
        older=f"/deliveries?{urlencode(more)}" if more else "",
        state=chosen or "",
        troubled=[shapes.channel(one) for one in site.store.channel_states() if one.off_at or one.failing_since],
    )


def add_errors(app: FastAPI) -> None:
    """Errors as pages for people and as JSON for machines; what the visitor sent is not repeated."""

    def failed(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, AnyHTTPException) else 422
        text = str(error.detail) if isinstance(error, AnyHTTPException) else "a value is missing or not understood"
        if request.url.path.startswith("/api/"):
            return Response(_json(text), status_code=status, media_type="application/json")
        return _show("error.html", request.app.state.site, status=status, page="", code=status, text=text)

    app.add_exception_handler(AnyHTTPException, failed)
    app.add_exception_handler(RequestValidationError, failed)


def _json(text: str) -> str:
    import json

    return json.dumps({"detail": text})


def _known(site: Site, id_: str) -> Finding:
    found = site.store.finding(id_)
    if found is None:
        raise HTTPException(404, "there is no such finding")
    return found


def _card(found: Finding, site: Site) -> dict[str, Any]:
    shown: tuple[Side, ...] = sides(found, site.desk().names, _WORDS)
    kind = _WORDS.kinds.get(found.kind, found.kind)
    return {
        "finding": found,
        "kind": kind,
        "sides": shown,
        "seen": _gone(found),
        "purged": _WORDS.purged,
        "state": standing.standing(found, site),
    }


def _gone(found: Finding) -> dict[str, str] | None:
    """The document of a finding without claims: an edit or a take-down of something that made none."""
    seen = found.observation
    if seen is None or found.claims or found.purged:
        return None
    url = seen.document.url if seen.document.url.startswith(("http://", "https://")) else ""
    return {"text": visible(seen.document.text[:600]), "language": seen.document.language or "und", "url": url}


def _names(sort: str, site: Site) -> Callable[[str], str]:
    """How what is counted is shown to people."""
    sources = site.desk().names.sources
    ways: dict[str, Callable[[str], str]] = {
        "kind": lambda name: _WORDS.kinds.get(name, name),
        "rule": lambda name: f"{name}: {RULES[name].name}" if name in RULES else name or "no rule",
        "language": lambda name: language(name).name,
        "languages": lambda name: " and ".join(language(code).name for code in name.split()) or "no text",
        "source": lambda name: sources.get(name, name),
    }
    return ways[sort]


def _row(source: Source, state: SourceState | None, now: datetime) -> dict[str, Any]:
    silent: timedelta | None = silent_for(state, source, now) if state else None
    return {
        "source": source,
        "state": state,
        "failing": bool(state and state.failures),
        "silent": silent,
        "push": shapes.push(state.subscription, now) if state and state.subscription else None,
    }


def _choices(site: Site) -> dict[str, list[tuple[str, str]]]:
    configuration = site.desk().configuration
    return {
        "kind": [(kind, _WORDS.kinds.get(kind, kind)) for kind, _ in site.store.counts().findings],
        "status": [(status.value, status.value) for status in Status],
        "state": [(state, state) for state in standing.STATES],
        "actor": sorted(((actor.id, actor.name) for actor in configuration.actors), key=lambda one: one[1].casefold()),
        "language": [(code, language(code).name) for code in codes()],
        "source": sorted(((one.id, one.name) for one in configuration.sources), key=lambda one: one[1].casefold()),
    }


def _show(template: str, site: Site, *, status: int = 200, **values: Any) -> HTMLResponse:
    problem = site.health().problem
    text = _TEMPLATES.get_template(template).render(token=site.token, problem=problem, words=_WORDS, **values)
    return HTMLResponse(text, status_code=status)
