"""One finding, and what people make of it."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from alerts import outbox
from alerts.difference import difference
from alerts.message import notes, visible
from monitor.evidence import documents_of, versions_of
from monitor.frames import FRAMES, RULES
from monitor.web import judging, shapes, standing, topics
from monitor.web.pages.showing import card, kind_name, known, show
from monitor.web.sight import desks_of
from monitor.web.site import Here, Site
from monitor.web.tongue import Line, Tongue
from storage.records import Claim, Dismissal, Fate, Finding, Status

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

#: findings of the same thread that the page lists
_THREAD = 30


@router.get("/findings/{id_}")
def finding(id_: str, request: Request, site: Here) -> HTMLResponse:
    """One finding: both sides, why, the evidence, where it was told and what people made of it."""
    found = known(site, id_)
    seen = found.observation
    changed = difference(seen.previous.text, seen.document.text) if seen and seen.previous else ()
    return show(
        "finding.html",
        site,
        page="wire",
        shown=card(found, site),
        rule=_rule(found.rule, site),
        roles=list(_roles(found.claims, site)),
        steps=[site.tongue.told(line) for line in found.because[1:] if not _is_role(line, found.claims)],
        evidence=[one for id_ in documents_of(found) for one in _evidence(id_, found, site)],
        thread=[
            (one, kind_name(one.kind, site), _why(one, site))
            for one in site.store.dispute(found.cluster, limit=_THREAD)
        ],
        share=f"{site.names.link_base or str(request.base_url).rstrip('/')}/findings/{found.id}",
        observation=seen,
        before={one.caution: one.earlier for one in site.store.stood_before(documents_of(found))},
        changed=changed,
        meaning=list(notes.changed(found, site.names, site.words)),
        deliveries=[shapes.delivery(one) for one in site.store.deliveries_of(id_)],
        withdrawn=[one.alert for one in site.store.told(id_, site.clock()) if one.fate is Fate.WITHDRAWN],
        judgements=site.store.judgements(id_),
        state=standing.standing(found, site),
        mutes=standing.mutes_of(found, site),
        events=standing.events(found, site),
        lengths=standing.LENGTHS,
        desks=desks_of(site.desk().configuration),
        limited=site.is_limited,
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
        judged = judging.judgement(
            id_, status=status, by=site.signed(by.strip()), why=why.strip(), reason=reason, at=site.clock()
        )
    except judging.Unreasoned as error:
        raise HTTPException(422, str(error)) from error
    outbox.judge(site.store, judged)
    return RedirectResponse(f"/findings/{id_}", status_code=303)


def _rule(id_: str, site: Site) -> dict[str, Any] | None:
    """A rule as it is shown."""
    found = RULES.get(id_)
    told = site.tongue.told
    return {"id": found.id, "when": told(found.when), "name": told(found.name)} if found else None


def _why(found: Finding, site: Site) -> Line:
    return site.tongue.told(found.because[0] if found.because else "")


def _roles(claims: tuple[Claim, ...], site: Site) -> Iterator[dict[str, Any]]:
    """Row by row what each side says: its words, the thing as we know it, and whether it is the same for all."""
    tongue = site.tongue
    for role in dict.fromkeys(filler.role for claim in claims for filler in claim.roles):
        fillers = [claim.role(role) for claim in claims]
        cells = [{"text": visible(one.text), "means": topics.filled(one, tongue)} if one else None for one in fillers]
        keys = {one.key for one in fillers if one}
        yield {
            "name": tongue.t(role),
            "cells": cells,
            "same": len(claims) > 1 and None not in fillers and len(keys) == 1,
        }
    for name, values in _ways(claims, tongue):
        if any(values):
            cells = [{"text": "", "means": visible(value)} if value else None for value in values]
            yield {"name": tongue.t(name), "cells": cells, "same": len(claims) > 1 and len(set(values)) == 1}


def _ways(claims: tuple[Claim, ...], tongue: Tongue) -> Iterator[tuple[str, list[str]]]:
    t = tongue.t
    yield "figure", [topics.figure(one.quantity, tongue.t) if one.quantity else "" for one in claims]
    yield "says", [t(topics.deed(one)) for one in claims]
    yield "certainty", [t(topics.hedge(one) or "certain") for one in claims]
    yield "mood", [t(one.mood.value) for one in claims]
    yield "condition", [one.condition or "" for one in claims]
    yield "kind of claim", [t(FRAMES[one.frame].gloss) if one.frame in FRAMES else one.frame for one in claims]


def _is_role(line: str, claims: tuple[Claim, ...]) -> bool:
    """Whether a line of the reasons says what the table of roles shows too."""
    role, colon, _ = line.partition(": ")
    return bool(colon) and any(claim.role(role) for claim in claims)


def _evidence(document: str, found: Finding, site: Site) -> Iterator[dict[str, Any]]:
    """Each version of a document that is kept, with its hash; those that the finding speaks of are marked."""
    seen = found.observation
    spoken = {claim.statement.version for claim in found.claims}
    spoken |= {one.version for one in (seen.document, seen.previous) if one} if seen else set()
    for number, version in enumerate(site.store.versions(document), 1):
        yield {
            "document": document,
            "version": version,
            "number": number,
            "spoken": version.version in spoken,
            "hash": sha256(version.text.encode("utf-8", "surrogatepass")).hexdigest() if version.text else "",
        }
