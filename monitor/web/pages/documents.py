"""A document: its versions and what changed between them, the statements in its text, what was seen of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import Any

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse

from alerts.difference import difference
from alerts.message import visible
from monitor.web import topics
from monitor.web.pages.showing import kind_name, show
from monitor.web.site import Here, Site
from storage.records import Claim, Document, Mention, Utterance

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/documents/{id_}")
def document(id_: str, site: Here, version: int = 0) -> HTMLResponse:
    """One version (the last where none is asked for) with its statements, and what was before it."""
    versions = site.store.versions(id_)
    if not versions:
        raise HTTPException(404, "there is no such document")
    number = version if 1 <= version <= len(versions) else len(versions)
    shown = versions[number - 1]
    before = versions[number - 2] if number > 1 else None
    said = site.store.said_in(shown.version)
    mentions = site.store.mentions([claim.id for one in said for claim in one.claims])
    return show(
        "document.html",
        site,
        page="sources",
        document=shown,
        stood=[(one, site.tongue.told(one.caution)) for one in site.store.stood_before([id_])],
        title=visible(shown.title or shown.text.partition("\n")[0][:120] or shown.key),
        number=number,
        versions=[(at, one, _hash(one)) for at, one in enumerate(versions, 1)],
        pieces=pieces(shown.text, said),
        changed=difference(before.text, shown.text) if before else (),
        before=before,
        meaning=_meaning(before, shown, said, site),
        said=[_row(at, one, mentions, site) for at, one in enumerate(said, 1)],
        sightings=site.store.sightings(id_),
    )


def _hash(version: Document) -> str:
    return sha256(version.text.encode("utf-8", "surrogatepass")).hexdigest() if version.text else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text, and the numbers of the statements that it belongs to."""

    text: str
    statements: tuple[int, ...] = ()
    first: int = 0  #: the number of the statement that begins here; 0: none does


def pieces(text: str, said: Sequence[Utterance]) -> list[Piece]:
    """The whole text, cut where a statement begins or ends."""
    spans = [(span.start, span.end, at) for at, one in enumerate(said, 1) for span in one.statement.spans]
    edges = sorted({0, len(text), *(min(edge, len(text)) for span in spans for edge in span[:2])})
    begun: set[int] = set()
    found = []
    for start, end in pairwise(edges):
        here = tuple(sorted({at for low, high, at in spans if low < end and start < high}))
        first = next((at for at in here if at not in begun), 0)
        begun.update(here)
        found.append(Piece(text=visible(text[start:end]), statements=here, first=first))
    return found


def _row(at: int, one: Utterance, mentions: Mapping[str, Sequence[Mention]], site: Site) -> dict[str, Any]:
    """A statement with its claims in words and the findings that rest on them."""
    tongue = site.tongue
    found = {each.finding: each for claim in one.claims for each in mentions.get(claim.id, ())}
    return {
        "number": at,
        "said": one.statement,
        "claims": [(topics.subject(claim, tongue), claim, list(topics.content(claim, tongue))) for claim in one.claims],
        "findings": [(each, kind_name(each.kind, site)) for each in found.values()],
    }


def _meaning(before: Document | None, shown: Document, said: Sequence[Utterance], site: Site) -> dict[str, list[str]]:
    """What the version before claimed and this one does not, and the other way round, in words."""
    if before is None:
        return {"gone": [], "new": []}
    old, new = (_contents(each, site) for each in (site.store.said_in(before.version), said))
    return {
        "gone": [words for key, words in old.items() if key not in new],
        "new": [words for key, words in new.items() if key not in old],
    }


def _contents(said: Sequence[Utterance], site: Site) -> Mapping[tuple[str, ...], str]:
    return dict(_content(one, site) for each in said for one in each.claims)


def _content(claim: Claim, site: Site) -> tuple[tuple[str, ...], str]:
    tongue = site.tongue
    speaker = claim.statement.actor or claim.statement.speaker or ""
    words = ", ".join(f"{role}: {text}" for role, text in topics.content(claim, tongue))
    counted = topics.figure(claim.quantity) if claim.quantity else ""
    key = (speaker, claim.polarity.value, claim.certainty.value, counted, *topics.proposition(claim))
    return key, f"{topics.subject(claim, tongue)}: {tongue.t(topics.deed(claim))} ({words})"
