"""Who is watched, and what one of them said: over time, topic by topic, in which figures, under which names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse

from alerts.message import visible
from monitor.web import topics
from monitor.web.pages.showing import Text, kind_name, show
from monitor.web.site import Here, Site
from storage.records import Actor, Claim, Mention, Statement, Tie, Utterance

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

#: statements that a page of an actor is made from
STATEMENTS = 100
#: days that the list of actors counts
_COUNTED = 30
#: kinds in which an actor stands against what it said itself before
_TURNS = frozenset({"reversal", "withdrawal", "edit"})


@router.get("/actors")
def actors(site: Here) -> HTMLResponse:
    """Every tracked actor, with how much was read of it lately."""
    known = site.desk().configuration.actors
    since = site.clock() - timedelta(days=_COUNTED)
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for share in site.store.shares([one.id for one in known], since):
        if share.actor:
            said[share.actor][share.language] += share.count
    rows = [(one, said[one.id].total(), said[one.id].most_common()) for one in known]
    rows.sort(key=lambda row: (-row[1], row[0].name.casefold()))
    return show("actors.html", site, page="actors", rows=rows, days=_COUNTED)


@router.get("/actors/{id_}")
def actor(id_: str, site: Here, before: Text = "") -> HTMLResponse:
    """What an actor said, as far as a page goes; it leads on to what was before."""
    one = site.desk().world.actors.get(id_)
    if one is None:
        raise HTTPException(404, "no actor of that name is configured")
    said = site.store.said_by(id_, limit=STATEMENTS, before=before or None)
    claims = [claim for utterance in said for claim in utterance.claims]
    mentions = site.store.mentions([claim.id for claim in claims])
    more = urlencode({"before": said[-1].id}) if len(said) == STATEMENTS else ""
    return show(
        "actor.html",
        site,
        page="actors",
        actor=one,
        names_of=_names(one, said),
        ties=list(_ties(one, site)),
        sources=[source for source in site.desk().configuration.sources if source.actor == id_],
        timeline=[_line(utterance, mentions, site) for utterance in sorted(said, key=_when, reverse=True)],
        positions=_positions(claims, mentions, site),
        figures=[_figure(claim, site) for claim in claims if claim.quantity is not None],
        newest=not before,
        older=f"/actors/{id_}?{more}" if more else "",
    )


def _when(utterance: Utterance) -> tuple[datetime, str]:
    said = utterance.statement
    return said.said_at or said.seen_at, said.id


def _line(utterance: Utterance, mentions: Mapping[str, Sequence[Mention]], site: Site) -> dict[str, Any]:
    """A statement with the findings that rest on it."""
    found = {one.finding: one for claim in utterance.claims for one in mentions.get(claim.id, ())}
    return {
        "said": utterance.statement,
        "topics": list(dict.fromkeys(topics.subject(claim, site.tongue) for claim in utterance.claims)),
        "findings": [(one, kind_name(one.kind, site)) for one in found.values()],
    }


# --- positions ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What an actor said of one thing at one time, and the finding in which it turns against itself."""

    claim: Claim
    words: str
    hedge: str
    turn: Mention | None = None


@dataclass(slots=True)
class _Topic:
    name: str
    positions: list[Position] = field(default_factory=list)


def _positions(claims: Sequence[Claim], mentions: Mapping[str, Sequence[Mention]], site: Site) -> list[dict[str, Any]]:
    """Topic by topic, those with a turn first, then those of which most was said; in each the newest first."""
    tongue = site.tongue
    found: dict[str, _Topic] = {}
    for claim in sorted(claims, key=_said, reverse=True):
        topic = found.setdefault(topics.topic_key(claim), _Topic(topics.subject(claim, tongue)))
        words = "; ".join(f"{role}: {text}" for role, text in topics.content(claim, tongue))
        turn = next((one for one in mentions.get(claim.id, ()) if one.kind in _TURNS and one.position == 0), None)
        topic.positions.append(Position(claim=claim, words=words, hedge=topics.hedge(claim), turn=turn))
    rows = [{"name": one.name, "positions": one.positions, "turns": _turns(one)} for one in found.values()]
    return sorted(rows, key=lambda row: (-row["turns"], -len(row["positions"])))


def _said(claim: Claim) -> tuple[datetime, str]:
    return claim.statement.said_at or claim.statement.seen_at, claim.id


def _turns(topic: _Topic) -> int:
    return sum(one.turn is not None for one in topic.positions)


# --- who it is ----------------------------------------------------------------------------------


def _names(actor: Actor, said: Sequence[Utterance]) -> list[dict[str, Any]]:
    """The names it is found by, and what it was called in what was read: how often, and where last."""
    met: dict[str, list[Statement]] = defaultdict(list)
    for one in said:
        if one.statement.speaker:
            met[one.statement.speaker].append(one.statement)
    named = {name.text: name.language for name in actor.names}
    rows = [{"text": visible(text), "language": code, "seen": met.get(text, [])} for text, code in named.items()]
    others = [
        {"text": visible(text), "language": many[0].language, "seen": many}
        for text, many in met.items()
        if text not in named
    ]
    return sorted([*rows, *others], key=lambda row: -len(row["seen"]))


def _ties(actor: Actor, site: Site) -> Iterator[dict[str, Any]]:
    """Its ties to others and theirs to it, in words that read from it."""
    yield from (_tie(tie, tie.actor, _OWN[tie.kind]) for tie in actor.ties if tie.kind in _OWN)
    for other in site.desk().configuration.actors:
        yield from (_tie(tie, other.id, _THEIRS[tie.kind]) for tie in other.ties if tie.actor == actor.id)


_OWN = {"speaks_for": "speaks for", "member_of": "belongs to", "hostile_to": "hostile to"}
_THEIRS = {"speaks_for": "its speaker", "member_of": "its member", "hostile_to": "hostile to it"}


def _tie(tie: Tie, other: str, words: str) -> dict[str, Any]:
    return {"words": words, "other": other, "since": tie.since, "until": tie.until}


def _figure(claim: Claim, site: Site) -> dict[str, Any]:
    """A figure with what it counts, and the chart in which it stands."""
    of = topics.series(claim)
    chart = urlencode({"key": of.key, "value": of.value, "unit": of.unit}) if of else ""
    return {
        "claim": claim,
        "topic": topics.subject(claim, site.tongue),
        "figure": topics.figure(claim.quantity, site.tongue.t) if claim.quantity else "",
        "chart": f"/figures?{chart}" if chart else "",
    }
