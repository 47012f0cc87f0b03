"""The interface for machines: CONTRACT.md, HTTP. Pages go on from the id of the last one ("before")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Protocol

from fastapi import APIRouter, HTTPException, Query
from pydantic import BaseModel, Field

from alerts import outbox
from monitor.evidence import versions_of
from monitor.web import judging, shapes, standing
from monitor.web.site import Here, Site
from storage.records import Dismissal, Finding, Status

router = APIRouter(prefix="/api/v1", tags=["api"])

Limit = Annotated[int, Query(ge=1, le=200)]
Days = Annotated[int, Query(ge=1, le=3650)]


class Verdict(BaseModel):
    """What a person makes of a finding."""

    status: Status
    by: Annotated[str, Field(min_length=1, max_length=100)]
    why: Annotated[str, Field(max_length=2000)] = ""
    reason: Dismissal | None = None


class Identified(Protocol):
    @property
    def id(self) -> str: ...


@router.get("/findings")
def findings(
    site: Here,
    kind: str | None = None,
    status: Status | None = None,
    actor: str | None = None,
    language: str | None = None,
    source: str | None = None,
    frame: str | None = None,
    state: Annotated[str | None, Query(pattern=f"^({'|'.join(standing.STATES)})$")] = None,
    mute: str | None = None,
    before: str | None = None,
    limit: Limit = 50,
) -> dict[str, Any]:
    """Findings newest first, with both sides."""
    tags = {"actor": actor, "language": language, "source": source, "frame": frame, "state": state, "mute": mute}
    wanted = {name: value for name, value in tags.items() if value}
    found = site.store.findings(kind=kind, status=status, tags=wanted, limit=limit, before=before)
    return _page(found, [shapes.finding(one, site.desk().names) for one in found], limit)


@router.get("/findings/{id_}")
def finding(id_: str, site: Here) -> dict[str, Any]:
    """One finding with both sides, the evidence, the messages that told it, what people made of it and did with it."""
    found = _known(site, id_)
    return {
        **shapes.finding(found, site.desk().names),
        **standing.shape(found, site),
        "captures": {
            version: [shapes.capture(one) for one in site.store.captures(version)] for version in versions_of(found)
        },
        "deliveries": [shapes.delivery(one) for one in site.store.deliveries_of(id_)],
        "judgements": [shapes.judgement(one) for one in site.store.judgements(id_)],
    }


@router.post("/findings/{id_}/judgement")
def judge(id_: str, verdict: Verdict, site: Here) -> dict[str, Any]:
    """Keep what a person made of a finding; a dismissal says why, by a reason or in words (422 otherwise)."""
    _known(site, id_)
    try:
        judged = judging.judgement(
            id_, status=verdict.status, by=verdict.by, why=verdict.why, reason=verdict.reason, at=site.clock()
        )
    except judging.Unreasoned as error:
        raise HTTPException(422, str(error)) from error
    outbox.judge(site.store, judged)
    return shapes.judgement(judged)


@router.get("/review")
def review(site: Here, days: Days = judging.DAYS, before: str | None = None, limit: Limit = 50) -> dict[str, Any]:
    """Findings too weak to be told that nobody judged: the newest day first, of a day the strongest."""
    last = site.store.finding(before) if before else None
    found = judging.review(site, days, after=last, limit=limit) if last or not before else []
    return _page(found, [shapes.finding(one, site.desk().names) for one in found], limit)


@router.get("/quality")
def quality(site: Here, days: Days = judging.DAYS) -> dict[str, Any]:
    """How often people found us right: precision by kind, rule, language and source, and the reasons of dismissals."""
    return {"days": days, **shapes.quality(judging.quality(site, days))}


@router.get("/statements")
def statements(
    site: Here,
    actor: str | None = None,
    language: str | None = None,
    source: str | None = None,
    before: str | None = None,
    limit: Limit = 50,
) -> dict[str, Any]:
    """Statements newest first."""
    found = site.store.statements(actor=actor, language=language, source=source, limit=limit, before=before)
    return _page(found, [shapes.statement(one) for one in found], limit)


@router.get("/actors")
def actors(site: Here) -> dict[str, Any]:
    """The tracked actors."""
    return {"items": [shapes.actor(one) for one in site.desk().configuration.actors], "next": None}


@router.get("/sources")
def sources(site: Here) -> dict[str, Any]:
    """The sources and how they do."""
    states = {state.source: state for state in site.store.source_states()}
    items = [shapes.source(one, states.get(one.id), site.clock()) for one in site.desk().configuration.sources]
    return {"items": items, "next": None}


@router.get("/deliveries")
def deliveries(
    site: Here,
    state: Annotated[str | None, Query(pattern="^(due|sent|dead|withdrawn)$")] = None,
    channel: str | None = None,
    before: str | None = None,
    limit: Limit = 50,
) -> dict[str, Any]:
    """Messages newest first, and what became of them."""
    found = site.store.deliveries(state=state, channel=channel, limit=limit, before=before)
    return _page(found, [shapes.delivery(one) for one in found], limit)


def _known(site: Site, id_: str) -> Finding:
    found = site.store.finding(id_)
    if found is None:
        raise HTTPException(404, f"there is no finding {id_}")
    return found


def _page(records: Sequence[Identified], items: list[dict[str, Any]], limit: int) -> dict[str, Any]:
    return {"items": items, "next": records[-1].id if len(records) == limit else None}
