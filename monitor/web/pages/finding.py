"""One finding, and what people make of it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from alerts import outbox
from alerts.difference import difference
from alerts.message import notes
from monitor.evidence import versions_of
from monitor.web import judging, shapes
from monitor.web.pages.showing import WORDS, card, show
from monitor.web.site import Here, Site
from storage.records import Dismissal, Fate, Finding, Status

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/findings/{id_}")
def finding(id_: str, site: Here) -> HTMLResponse:
    """One finding: both sides, why, the evidence, where it was told and what people made of it."""
    found = known(site, id_)
    seen = found.observation
    changed = difference(seen.previous.text, seen.document.text) if seen and seen.previous else ()
    return show(
        "finding.html",
        site,
        page="findings",
        shown=card(found, site),
        observation=seen,
        changed=changed,
        meaning=list(notes.changed(found, site.desk().names, WORDS)),
        deliveries=[shapes.delivery(one) for one in site.store.deliveries_of(id_)],
        withdrawn=[one.alert for one in site.store.told(id_, site.clock()) if one.fate is Fate.WITHDRAWN],
        judgements=site.store.judgements(id_),
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
    known(site, id_)
    try:
        judged = judging.judgement(id_, status=status, by=by.strip(), why=why.strip(), reason=reason, at=site.clock())
    except judging.Unreasoned as error:
        raise HTTPException(422, str(error)) from error
    outbox.judge(site.store, judged)
    return RedirectResponse(f"/findings/{id_}", status_code=303)


def known(site: Site, id_: str) -> Finding:
    found = site.store.finding(id_)
    if found is None:
        raise HTTPException(404, "there is no such finding")
    return found
