"""A dispute: who asserts, denies and confirms what, and what nobody has answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse

from alerts.message import visible
from monitor.web import topics
from monitor.web.pages.showing import PAGE, Text, cards, show
from monitor.web.site import Here, Site
from monitor.web.tongue import Tongue
from monitor.world import World
from storage.records import Act, Claim, Finding, Polarity

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

#: findings that the matrix is made from
FINDINGS = 60


@router.get("/disputes/{cluster}")
def dispute(cluster: str, site: Here, before: Text = "") -> HTMLResponse:
    """The matrix of a dispute, its open questions, and everything that was found of it, newest first."""
    found = site.store.dispute(cluster, limit=FINDINGS)
    if not found:
        raise HTTPException(404, "there is no such dispute")
    tongue = site.tongue
    claims = claims_of(found)
    speakers = list(dict.fromkeys(speaker(one) for one in claims))
    listed = site.store.dispute(cluster, limit=PAGE, before=before) if before else found[:PAGE]
    more = urlencode({"before": listed[-1].id}) if len(listed) == PAGE else ""
    return show(
        "dispute.html",
        site,
        page="wire",
        topic=topics.heading(found, tongue),
        cluster=cluster,
        speakers=[(one, name(one, site)) for one in speakers],
        rows=[_row(one, speakers, tongue) for one in matrix(claims)],
        questions=sorted(questions(claims, tongue), key=lambda one: QUESTIONS.index(one["kind"])),
        cards=cards(listed, site),
        chart=next((_chart(claim) for claim in claims if topics.series(claim)), ""),
        count=len(found),
        first=not before,
        older=f"/disputes/{cluster}?{more}" if more else "",
    )


def claims_of(findings: Sequence[Finding]) -> list[Claim]:
    """Every claim that findings rest on, once, in the order of saying."""
    found = {claim.id: claim for finding in findings for claim in finding.claims}
    return sorted(found.values(), key=lambda one: (said(one), one.id))


def said(claim: Claim) -> datetime:
    """When it was said, or first seen where that is not known."""
    return claim.statement.said_at or claim.statement.seen_at


def speaker(claim: Claim) -> str:
    """Who makes a claim: an actor's id, or the name as written."""
    return claim.statement.actor or claim.statement.speaker or ""


def name(who: str, site: Site) -> str:
    """How a speaker is shown."""
    return visible(site.names.actors.get(who, who)) or site.words.unknown_speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposition:
    """One content, and everybody who spoke to it, in the order of saying."""

    claims: tuple[Claim, ...]

    @property
    def affirmed(self) -> list[Claim]:
        """Those that say that it is so."""
        return [one for one in self.claims if one.polarity is Polarity.POSITIVE and one.act is not Act.DENY]

    def by(self, who: str) -> list[Claim]:
        """What one speaker said of it."""
        return [one for one in self.claims if speaker(one) == who]


def matrix(claims: Sequence[Claim]) -> list[Proposition]:
    """The contents that were spoken to, in the order in which they came up."""
    found: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        found.setdefault(topics.proposition(claim), []).append(claim)
    return [Proposition(claims=tuple(many)) for many in found.values()]


def _row(one: Proposition, speakers: Sequence[str], tongue: Tongue) -> dict[str, Any]:
    first = one.claims[0]
    return {
        "content": list(topics.content(first, tongue, figures=False)),
        "topic": topics.subject(first, tongue),
        "cells": [one.by(who) for who in speakers],
    }


#: what can be open, the gravest first: said and denied, counted differently, said by one side, not answered
QUESTIONS = ("contested", "figures", "alone", "silent")


def questions(claims: Sequence[Claim], tongue: Tongue) -> Iterator[dict[str, Any]]:
    """What is open in a dispute; nothing of it says who is right."""
    world = tongue.world
    for one in matrix(claims):
        kind = _open(one, world)
        if kind is not None:
            yield {
                "kind": kind,
                "who": list(dict.fromkeys(map(speaker, one.claims))),
                "content": list(topics.content(one.claims[0], tongue, figures=False)),
                "figures": [topics.figure(each.quantity, tongue.t) for each in one.claims if each.quantity],
            }
    spoken = {who for one in claims for who in world.sides(speaker(one), said(one))}
    named = [filler.entity or "" for one in claims for filler in one.roles]
    for entity in dict.fromkeys(named):
        kind, _, id_ = entity.partition(":")
        if kind == "actor" and id_ in world.actors and id_ not in spoken:
            yield {"kind": "silent", "who": [id_], "content": [], "figures": []}


def _open(one: Proposition, world: World) -> str | None:
    """What is open about one content."""
    sides = {_side(each, world) for each in one.claims}
    affirming = {_side(each, world) for each in one.affirmed}
    denying = {_side(each, world) for each in one.claims if each not in one.affirmed}
    if affirming and denying and len(sides) > 1:
        return "contested"
    figures = [each.quantity for each in one.affirmed if each.quantity]
    if figures and max(each.low for each in figures) > min(each.high for each in figures):
        return "figures"
    return "alone" if affirming and len(sides) == 1 else None


def _side(claim: Claim, world: World) -> str:
    return world.principal(claim.statement.actor, said(claim)) or speaker(claim)


def _chart(claim: Claim) -> str:
    of = topics.series(claim)
    return f"/figures?{urlencode({'key': of.key, 'value': of.value, 'unit': of.unit})}" if of else ""
