"""The interface for machines: CONTRACT.md, HTTP. Pages go on from the id of the last one ("before").

What is answered is documented in answers.py, with examples from examples.py; errors are problems (problems.py). A
parameter that is not documented is an error: a filter that is misspelt must not look as if it had matched everything.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Annotated, Any, Literal, Protocol

from fastapi import APIRouter, HTTPException, Path, Query
from pydantic import Field

from alerts import outbox
from monitor.desk import Desk
from monitor.evidence import documents_of, versions_of
from monitor.exports.reading import Wanted
from monitor.web import answers, judging, problems, shapes, standing
from monitor.web.answers import Page
from monitor.web.asking import Before, Days, Limit, Listed, Lists, Nothing, Strict, Word, inside, stretch
from monitor.web.site import Here, Site
from storage.records import Act, Claim, Dismissal, Finding, Status

router = APIRouter(prefix="/api/v1", tags=["api"], responses=problems.documented())

Id = Annotated[str, Path(max_length=100, description="Finding.id")]
#: what is answered, before it is checked against what is documented
Values = dict[str, Any]
Back = Annotated[int, Field(ge=1, le=3650, description="how far back")]


class Verdict(Strict):
    """What a person makes of a finding."""

    status: Status
    by: Annotated[str, Field(min_length=1, max_length=100)]
    why: Annotated[str, Field(max_length=2000)] = ""
    reason: Dismissal | None = None


#: what a list of findings can be narrowed to
StateName = Literal["acknowledged", "claimed", "snoozed", "muted"]


class ByFinding(Strict):
    """Which findings; what is left out matches anything."""

    kind: Annotated[Word, Field(description="the kind of finding", examples=["contradiction"])] = None
    status: Annotated[Status | None, Field(description="what people made of it")] = None
    actor: Annotated[Word, Field(description="id of an actor of either side")] = None
    language: Annotated[Word, Field(description="of either side")] = None
    source: Annotated[Word, Field(description="id of the source of either side")] = None
    frame: Annotated[Word, Field(description="what it is about")] = None
    place: Annotated[Word, Field(description="id of a place of either side, or of one that it lies in")] = None
    found: Annotated[Days, Field(description="day, month, year or range in which it was found")] = None
    state: Annotated[StateName | None, Field(description="what people did with it")] = None
    mute: Annotated[Word, Field(description="id of a mute that holds it")] = None

    def wanted(self, desk: Desk) -> Wanted:
        """What the store is asked for."""
        tags = {name: getattr(self, name) for name in ("actor", "language", "source", "frame", "state", "mute")}
        chosen: dict[str, Collection[str]] = {name: (value,) for name, value in tags.items() if value}
        if self.place:
            chosen["place"] = inside(self.place, desk)
        since, until = stretch(self.found) if self.found else (None, None)
        return {"kind": self.kind, "status": self.status, "tags": chosen, "since": since, "until": until}


class OfFindings(ByFinding):
    """The same, and which page of the list."""

    limit: Limit = 50
    before: Before = None


class OfClaims(Listed):
    """Which statements' claims, and which of those."""

    act: Annotated[Act | None, Field(description="what is done with it")] = None


class OfDays(Strict):
    """How far back."""

    days: Back = judging.DAYS


class OfReview(Lists):
    """How far back, and which page."""

    days: Back = judging.DAYS


class OfAlerts(Lists):
    """Which alerts."""

    desk: Annotated[Word, Field(description="whom they are for")] = None
    channel: Annotated[Word, Field(description="id of a channel")] = None
    finding: Annotated[Word, Field(description="id of a finding")] = None


class OfDeliveries(Lists):
    """Which messages."""

    state: Annotated[str | None, Field(pattern="^(due|sent|dead|withdrawn)$", description="what became of it")] = None
    channel: Annotated[Word, Field(description="id of a channel")] = None


class Identified(Protocol):
    @property
    def id(self) -> str: ...


@router.get(
    "/statements", response_model=Page[answers.Statement], response_description="Statements, those that came last first"
)
def statements(site: Here, asked: Annotated[Listed, Query()]) -> Values:
    """Statements: all, those of an actor, or what a search finds, with the filters of the page of the search."""
    found = site.store.search(asked.query(site.desk()), limit=asked.limit, before=asked.before)
    return _page(found, [shapes.statement(one) for one in found], asked.limit)


@router.get(
    "/claims",
    response_model=Page[answers.Claim],
    response_description="Claims, those of the statements that came last first",
)
def claims(site: Here, asked: Annotated[OfClaims, Query()]) -> Values:
    """What the statements that are asked for claim, each claim with its statement."""

    def wanted(one: Claim) -> bool:
        return (asked.frame is None or one.frame == asked.frame) and (asked.act is None or one.act is asked.act)

    query = asked.query(site.desk())
    found = site.store.claims(query, wanted=wanted, limit=asked.limit, before=asked.before)
    return _page(found, [shapes.claim(one) for one in found], asked.limit)


@router.get("/findings", response_model=Page[answers.Finding], response_description="Findings newest first")
def findings(site: Here, asked: Annotated[OfFindings, Query()]) -> Values:
    """Findings with both sides."""
    found = site.store.findings(**asked.wanted(site.desk()), limit=asked.limit, before=asked.before)
    return _page(found, [shapes.finding(one, site.desk().names) for one in found], asked.limit)


@router.get("/findings/{id_}", responses=problems.documented(404), response_description="The finding")
def finding(id_: Id, site: Here, asked: Annotated[Nothing, Query()]) -> answers.WholeFinding:
    """One finding with both sides, the evidence, the messages that told it, and what people made of it and did."""
    found = _known(site, id_)
    values = {
        **shapes.finding(found, site.desk().names),
        **standing.shape(found, site),
        "captures": {
            version: [shapes.capture(one) for one in site.store.captures(version)] for version in versions_of(found)
        },
        "pictures": [shapes.before(one) for one in site.store.stood_before(documents_of(found))],
        "deliveries": [shapes.delivery(one) for one in site.store.deliveries_of(id_)],
        "judgements": [shapes.judgement(one) for one in site.store.judgements(id_)],
    }
    return answers.WholeFinding.model_validate(values)


@router.post("/findings/{id_}/judgement", responses=problems.documented(400, 404), response_description="As it is kept")
def judge(id_: Id, verdict: Verdict, site: Here, asked: Annotated[Nothing, Query()]) -> answers.Judgement:
    """Keep what a person made of a finding; a dismissal says why, by a reason or in words (422 otherwise)."""
    _known(site, id_)
    try:
        judged = judging.judgement(
            id_,
            status=verdict.status,
            by=site.signed(verdict.by),
            why=verdict.why,
            reason=verdict.reason,
            at=site.clock(),
        )
    except judging.Unreasoned as error:
        raise HTTPException(422, str(error)) from error
    outbox.judge(site.store, judged)
    return answers.Judgement.model_validate(shapes.judgement(judged))


@router.get("/review", response_model=Page[answers.Finding], response_description="What waits for review")
def review(site: Here, asked: Annotated[OfReview, Query()]) -> Values:
    """Findings too weak to be told that nobody judged: the newest day first, of a day the strongest."""
    last = site.store.finding(asked.before) if asked.before else None
    wanted = last is not None or not asked.before
    found = judging.review(site, asked.days, after=last, limit=asked.limit) if wanted else []
    return _page(found, [shapes.finding(one, site.desk().names) for one in found], asked.limit)


@router.get("/quality", response_description="What people made of everything")
def quality(site: Here, asked: Annotated[OfDays, Query()]) -> answers.Quality:
    """How often people found us right: precision by kind, rule, language and source, and the reasons of dismissals."""
    found = shapes.quality(judging.quality(site, asked.days))
    return answers.Quality.model_validate({"days": asked.days, **found})


@router.get("/actors", response_model=Page[answers.Actor], response_description="All of them")
def actors(site: Here, asked: Annotated[Nothing, Query()]) -> Values:
    """The tracked actors."""
    return _all([shapes.actor(one) for one in site.desk().configuration.actors])


@router.get("/sources", response_model=Page[answers.Source], response_description="All of them")
def sources(site: Here, asked: Annotated[Nothing, Query()]) -> Values:
    """The sources and how they do."""
    states = {state.source: state for state in site.store.source_states()}
    items = [shapes.source(one, states.get(one.id), site.clock()) for one in site.desk().configuration.sources]
    return _all(items)


@router.get("/alerts", response_model=Page[answers.Alert], response_description="Alerts newest first")
def alerts(site: Here, asked: Annotated[OfAlerts, Query()]) -> Values:
    """What desks are told of: a finding on its way to one channel, and what became of it."""
    found = site.store.alerts(
        site.clock(),
        desk=asked.desk,
        channel=asked.channel,
        finding=asked.finding,
        limit=asked.limit,
        before=asked.before,
    )
    return _page([one.alert for one in found], [shapes.alert(one) for one in found], asked.limit)


@router.get("/deliveries", response_model=Page[answers.Delivery], response_description="Messages newest first")
def deliveries(site: Here, asked: Annotated[OfDeliveries, Query()]) -> Values:
    """Messages and what became of them."""
    found = site.store.deliveries(state=asked.state, channel=asked.channel, limit=asked.limit, before=asked.before)
    return _page(found, [shapes.delivery(one) for one in found], asked.limit)


def _known(site: Site, id_: str) -> Finding:
    found = site.store.finding(id_)
    if found is None:
        raise HTTPException(404, "there is no such finding")
    return found


def _page(records: Sequence[Identified], items: list[Values], limit: int) -> Values:
    return {"items": items, "next": records[-1].id if len(records) == limit else None}


def _all(items: list[Values]) -> Values:
    return {"items": items, "next": None}
