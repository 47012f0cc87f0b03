"""The page of the search: what was said, found again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse
from markupsafe import Markup
from pydantic import ConfigDict, Field

from alerts.message import visible
from monitor.search import FIELDS, QueryError, marks, parse
from monitor.search import Query as Searched
from monitor.web.asking import Asked, Before
from monitor.web.asroute import AsRoute, as_route
from monitor.web.pages.showing import PAGE, outside, show
from monitor.web.site import Here, Site
from monitor.web.tongue import offered
from storage.records import Span, Statement

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

#: characters of a statement that the list shows, and of those how many before the first match
LONGEST, BEFORE = 600, 150


class OfPage(Asked):
    """What a form sends; fields that are left empty ask for nothing, and what is not known does not matter."""

    model_config = ConfigDict(extra="ignore")

    before: Before = None
    since: Annotated[str, Field(max_length=10)] = ""
    until: Annotated[str, Field(max_length=10)] = ""

    def whole(self) -> Asked:
        """The same as it is asked for: two days are a range."""
        values = self.asked()
        if self.since or self.until:
            values["said"] = f"{self.since}..{self.until}"
        return Asked(**{name: value for name, value in values.items() if value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of an original; a marked one is what was asked for."""

    text: str
    marked: bool


@router.get("/search")
def search(site: Here, asked: Annotated[OfPage, Query()]) -> HTMLResponse:
    """The form, and below it what is found, with what was asked for marked."""
    whole = asked.whole()
    problem: QueryError | None = None
    found: list[Statement] = []
    query: Searched | None = None
    try:
        query = whole.query(site.desk())
        found = site.store.search(query, limit=PAGE, before=asked.before)
    except QueryError as error:
        problem = error
    more = whole.link("/search", before=found[-1].id) if len(found) == PAGE else ""
    return show(
        "search.html",
        site,
        status=422 if problem else 200,
        page="search",
        asked=whole,
        given={**whole.asked(), **_ends(whole.said or "")},
        rows=[_row(one, query, site) for one in found] if query else [],
        older=more,
        first=not asked.before,
        wrong=_wrong(getattr(whole, problem.of), problem) if problem else None,
        choices=_choices(site, whole.asked()),
        fields=FIELDS,
        links=_links(whole),
        route=_route(whole, site) if query else None,
    )


def pieces(text: str, spans: tuple[Span, ...]) -> Iterator[Piece]:
    """An original with what was asked for marked; of a long one the part around the first match."""
    start = max(0, spans[0].start - BEFORE) if spans and len(text) > LONGEST else 0
    end = min(len(text), start + LONGEST)
    if start:
        yield Piece(text="… ", marked=False)
    at = start
    for span in spans:
        if span.end > end:
            break
        yield Piece(text=text[at : span.start], marked=False)
        yield Piece(text=text[span.start : span.end], marked=True)
        at = span.end
    yield Piece(text=text[at:end], marked=False)
    if end < len(text):
        yield Piece(text=" …", marked=False)


def _row(said: Statement, query: Searched, site: Site) -> dict[str, Any]:
    names = site.names
    principal = names.actor(said.principal) if said.principal != said.actor else None
    return {
        "id": said.id,
        "who": visible(names.actor(said.actor) or said.speaker or site.words.unknown_speaker),
        "actor": said.actor,
        "principal": visible(principal) if principal else "",
        "source": visible(names.sources.get(said.source, said.source)),
        "said_at": said.said_at,
        "seen_at": said.seen_at,
        "language": said.language,
        "url": outside(said.url),
        "pieces": [one for one in pieces(said.text, marks(query, said.text)) if one.text],
    }


def _wrong(typed: str, error: QueryError) -> dict[str, str]:
    """Why nothing is found, and the place in what was typed."""
    here = typed[error.start : error.end]
    return {
        "why": error.why,
        "typed": typed,
        "before": typed[: error.start],
        "here": here,
        "after": typed[error.end :],
    }


def _ends(said: str) -> dict[str, str]:
    """A range of days as the two fields of the form."""
    since, dots, until = said.partition("..")
    return {"since": since, "until": until if dots else since}


def _links(asked: Asked) -> list[tuple[str, str]]:
    """The same as files and feeds."""
    files = (("CSV", "csv"), ("JSON lines", "jsonl"), ("Web Annotation", "webannotation"))
    return [
        *((name, asked.link("/api/v1/export/statements", format=value)) for name, value in files),
        ("Atom", asked.link("/feeds/search.atom")),
        ("JSON Feed", asked.link("/feeds/search.json")),
    ]


def _route(asked: Asked, site: Site) -> AsRoute:
    """The same as a route, to the desk and channel that stand first."""
    desk = site.desk()
    routes = desk.configuration.routes
    typed = parse(asked.q, desk.known) if asked.q.strip() else None
    return as_route(asked, typed, [one.desk for one in routes], list(desk.configuration.channels))


def _choices(site: Site, given: Mapping[str, str]) -> dict[str, Markup]:
    """The options of each filter, that which is chosen marked."""
    many = {name: [given[name]] if given[name] else [] for name in ("actor", "language", "source")}
    return {name: offered(site.desk(), site.language, name, chosen) for name, chosen in many.items()}
