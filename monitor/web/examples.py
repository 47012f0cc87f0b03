"""An example of each answer in /openapi.json, made by what makes the answers. People and places are invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from alerts.message import Names
from monitor.precision import measure
from monitor.web import shapes, standing
from storage.records import (
    Act,
    Action,
    Actor,
    Alert,
    Claim,
    DateBasis,
    Deed,
    Delivery,
    Dismissal,
    DocumentKind,
    Fate,
    Filler,
    Finding,
    Form,
    Judgement,
    Mute,
    Name,
    Outcome,
    Reason,
    Relation,
    Source,
    SourceState,
    Span,
    Statement,
    Status,
    Told,
    digest,
)

_AT = datetime(2030, 3, 1, 9, 0, tzinfo=UTC)
_NAMES = Names(
    actors={"front": "جبهه کش", "ministry": "Ministry of Defence"},
    sources={"front-posts": "Front", "ministry": "Ministry"},
    link_base="https://gainsay.example",
)
_CAPTURE = {
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "size": 48_210,
    "url": "https://ministry.example/feed",
    "status": 200,
    "at": _AT.isoformat(),
    "kept": True,
}


@cache
def examples() -> Mapping[str, Any]:
    """By path, or by method and path where a path has several."""
    ours = _claim("ministry", "Our forces hold the whole of Kesh.", "en", _AT)
    theirs = _claim("front", "شهر کش در کنترل ماست.", "fa", _AT - timedelta(hours=2))
    found = Finding(
        kind="contradiction",
        claims=(ours, theirs),
        relation=Relation.CONTRADICTS,
        score=0.95,
        rule="R-CTRL",
        because=("Both speak of who holds Kesh at the same time, and only one can.",),
        cluster="control|place:kesh",
        severity="urgent",
        found_at=_AT,
    )
    judged = Judgement(finding=found.id, status=Status.CONFIRMED, by="Mina", why="both on record", at=_AT)
    sent = Delivery(
        id=digest("delivery", found.id),
        channel="desk-mail",
        group="foreign desk-mail control|place:kesh",
        reason=Reason.FIRST,
        message="",
        findings=(found.id,),
        created_at=_AT,
        attempts=1,
        sent_at=_AT + timedelta(seconds=2),
    )
    whole = shapes.finding(found, _NAMES)
    seen = standing.action(
        Action(
            finding=found.id, cluster=found.cluster, deed=Deed.ACKNOWLEDGE, by="Mina", why="on it", at=_AT, via="api"
        )
    )
    mute = Mute(actor="front", by="Mina", why="a flood of the same", at=_AT, until=_AT + timedelta(days=1))
    muted = standing.mute(mute, _AT)
    return {
        "/api/v1/statements": _page(shapes.statement(ours.statement), shapes.statement(theirs.statement)),
        "/api/v1/claims": _page(shapes.claim(ours)),
        "/api/v1/findings": _page(whole),
        "/api/v1/review": _page(whole),
        "/api/v1/findings/{id_}": {
            **whole,
            "captures": {ours.statement.version: [_CAPTURE]},
            "pictures": [],
            "deliveries": [shapes.delivery(sent)],
            "judgements": [shapes.judgement(judged)],
            "state": {"acknowledged": seen, "claimed": None, "snoozed": [], "muted": []},
            "actions": [seen],
            "history": [{"at": _AT.isoformat(), "what": "acknowledge", "who": "Mina", "words": "on it"}],
        },
        "/api/v1/findings/{id_}/actions": seen,
        "GET /api/v1/mutes": _page({**muted, "held": 3}),
        "POST /api/v1/mutes": {**muted, "held": 0},
        "/api/v1/mutes/{id_}": {**muted, "running": False, "ended_at": _AT.isoformat(), "lifted_by": "Mina", "held": 3},
        "/api/v1/findings/{id_}/judgement": shapes.judgement(judged),
        "/api/v1/quality": {"days": 30, **shapes.quality(measure(_outcomes(found), lambda _: 0.6))},
        "/api/v1/actors": _page(shapes.actor(_actor()), over=True),
        "/api/v1/sources": _page(shapes.source(*_source(), _AT), over=True),
        "/api/v1/alerts": _page(shapes.alert(Told(alert=_alert(found), fate=Fate.SENT))),
        "/api/v1/deliveries": _page(shapes.delivery(sent)),
        "/healthz": {"status": "ok"},
        "/readyz": {"status": "ok", "problems": [], "notes": []},
    }


def _page(*items: dict[str, Any], over: bool = False) -> dict[str, Any]:
    return {"items": list(items), "next": None if over else items[-1]["id"]}


def _claim(actor: str, text: str, language: str, at: datetime) -> Claim:
    said = Statement(
        document=digest("document", actor, "1"),
        version=digest("version", text),
        source="ministry" if actor == "ministry" else "front-posts",
        url=f"https://{actor}.example/posts/1",
        channel=DocumentKind.POST,
        speaker=None,
        actor=actor,
        principal=actor,
        text=text,
        spans=(Span(start=0, end=len(text)),),
        form=Form.POST,
        language=language,
        said_at=at,
        date_basis=DateBasis.PUBLISHED,
        published_at=at,
        seen_at=at + timedelta(minutes=1),
    )
    roles = (
        Filler(role="agent", text=text.split()[0], entity=f"actor:{actor}"),
        Filler(role="place", text="Kesh" if language == "en" else "کش", entity="place:kesh"),
    )
    return Claim(statement=said, act=Act.ASSERT, frame="control", roles=roles, span=Span(start=0, end=len(text)))


def _outcomes(found: Finding) -> list[Outcome]:
    confirmed = Outcome(
        finding=found.id,
        kind=found.kind,
        rule=found.rule,
        score=found.score,
        found_at=found.found_at,
        languages=("en", "fa"),
        sources=("front-posts", "ministry"),
        status=Status.CONFIRMED,
    )
    return [confirmed, replace(confirmed, status=Status.DISMISSED, reason=Dismissal.TIME)]


def _actor() -> Actor:
    names = (Name(language="en", text="Kesh Front"), Name(language="fa", text="جبهه کش"))
    return Actor(id="front", name="جبهه کش", kind="armed_group", names=names)


def _source() -> tuple[Source, SourceState]:
    source = Source(
        id="ministry",
        name="Ministry",
        kind="feed",
        url="https://ministry.example/feed",
        actor="ministry",
        every=timedelta(minutes=5),
    )
    state = SourceState(
        source="ministry",
        next_check_at=_AT + timedelta(minutes=5),
        interval=source.every,
        status="ok",
        checked_at=_AT,
        succeeded_at=_AT,
        items=214,
    )
    return source, state


def _alert(found: Finding) -> Alert:
    return Alert(
        desk="foreign",
        route="routes.0",
        channel="desk-mail",
        finding=found.id,
        group="foreign desk-mail control|place:kesh",
        reason=Reason.FIRST,
        created_at=_AT,
        due_at=_AT + timedelta(seconds=30),
    )
