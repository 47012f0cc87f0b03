"""/feeds: the alerts of a desk, and what a search finds, for people's feed readers."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Path, Query, Request, Response

from alerts.message import Names, one_line, subject, visible
from alerts.message.card import card
from alerts.message.notes import Entry as Alerted
from alerts.message.page import part
from alerts.wording import wording
from monitor.web import problems
from monitor.web.asking import Asked
from monitor.web.site import Here, Site
from monitor.web.syndication import ATOM, JSON, Entry, Feed, atom, json_feed, urn
from storage.records import Fate, Statement, Told

router = APIRouter(prefix="/feeds", tags=["feeds"], responses=problems.documented())

#: entries of a feed, and the alerts that they are looked for among: a finding has one for each channel
MANY, LOOKED_AT = 50, 300
#: a reader is shown what the desk was told, not what waits or was taken back before it was sent
_TOLD = frozenset({Fate.DUE, Fate.LEAVING, Fate.SENT, Fate.DEAD})
_SHORT = 80

Suffix = Annotated[str, Path(pattern="^(atom|json)$", description="atom (RFC 4287) or json (JSON Feed 1.1)")]
_DOCUMENTED: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The feed, newest first",
        "content": {ATOM: {"schema": {"type": "string"}}, JSON: {"schema": {"type": "object"}}},
    },
    304: {"description": "Nothing changed since the answer whose ETag was sent"},
}


@router.get("/search.{suffix}", responses=_DOCUMENTED, response_class=Response)
def search(request: Request, suffix: Suffix, site: Here, asked: Annotated[Asked, Query()]) -> Response:
    """What a search finds, as a feed: a saved search that a reader looks at."""
    found = site.store.search(asked.query(site.desk()), limit=MANY)
    names = _names(request, site)
    feed = Feed(
        title=f"Gainsay: {one_line(asked.q)}" if asked.q.strip() else "Gainsay: statements",
        address=f"{names.link_base}/feeds/search",
        asked=asked.link(""),
        home=f"{names.link_base}{asked.link('/search')}",
        entries=tuple(_statement(one, names) for one in found),
    )
    return _written(feed, suffix)


@router.get("/{desk}.{suffix}", responses={**_DOCUMENTED, **problems.documented(404)}, response_class=Response)
def alerts(
    request: Request,
    suffix: Suffix,
    site: Here,
    desk: Annotated[str, Path(max_length=100, description="a desk of the routes")],
) -> Response:
    """What a desk was told, as a feed. A finding is one entry; what became of it later changes that entry."""
    if desk not in {route.desk for route in site.desk().configuration.routes}:
        raise HTTPException(404, "there is no desk of that name")
    names = _names(request, site)
    feed = Feed(
        title=f"Gainsay: {desk}",
        address=f"{names.link_base}/feeds/{desk}",
        asked="",
        home=f"{names.link_base}/",
        entries=tuple(_alerts(desk, site, names)),
    )
    return _written(feed, suffix)


def _names(request: Request, site: Site) -> Names:
    """How ids are shown, and where we are: the address that is configured, or the one that was asked."""
    names = site.desk().names
    return names if names.link_base else replace(names, link_base=str(request.base_url).rstrip("/"))


def _alerts(desk: str, site: Site, names: Names) -> list[Entry]:
    newest: dict[str, Told] = {}
    for one in site.store.alerts(site.clock(), desk=desk, limit=LOOKED_AT):
        if one.fate in _TOLD:
            newest.setdefault(one.alert.finding, one)
    some = list(newest.values())[:MANY]
    found = site.store.findings_named([one.alert.finding for one in some])
    pairs = ((one, found[one.alert.finding]) for one in some if one.alert.finding in found)
    return [_alert(desk, Alerted(finding=finding, alert=one.alert), names) for one, finding in pairs]


def _alert(desk: str, one: Alerted, names: Names) -> Entry:
    words = wording(one.alert.language)
    return Entry(
        id=urn("desk", desk, one.finding.id),
        title=subject(one, names, words, 1),
        link=f"{names.link_base}/findings/{one.finding.id}",
        html=part(replace(card(one, names, words), acts=())),  # a link that acts is for whom it was sent to
        published=one.finding.found_at,
        updated=max(one.alert.created_at, one.finding.found_at),
        language=words.code,
        tags=(one.finding.kind, one.finding.severity),
    )


def _statement(said: Statement, names: Names) -> Entry:
    who = visible(names.actor(said.actor) or said.speaker or "unknown speaker")
    text = one_line(said.text)
    where = visible(names.sources.get(said.source, said.source))
    is_web = said.url.startswith(("http://", "https://"))
    return Entry(
        id=urn("statement", said.id),
        title=one_line(f"{who}: {text[:_SHORT]}{'…' if len(text) > _SHORT else ''}"),
        link=said.url if is_web else f"{names.link_base}/search",
        html=f'<blockquote dir="auto" lang="{escape(said.language)}">{escape(visible(said.text))}</blockquote>'
        f"<p><bdi>{escape(who)}</bdi> · <bdi>{escape(where)}</bdi></p>",
        published=said.published_at or said.seen_at,
        updated=said.seen_at,
        language=said.language,
        author=who,
    )


def _written(feed: Feed, suffix: str) -> Response:
    text, kind = (atom(feed), ATOM) if suffix == "atom" else (json_feed(feed), JSON)
    return Response(text.encode("utf-8", "replace"), media_type=kind)
