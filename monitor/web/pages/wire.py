"""The wire: threads of findings, the one that moved last first; and the views that a desk keeps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from markupsafe import Markup

from monitor.config.models import FILTERS
from monitor.desk import Desk
from monitor.web import standing, topics, wording
from monitor.web.asking import inside, is_days, stretch
from monitor.web.pages.showing import Text, brief, cards, kind_name, show
from monitor.web.site import COOKIE, Here, Site
from monitor.web.tongue import offered, options
from storage.records import Finding, Route, Status, Thread

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

#: threads of one page
THREADS = 20
_TAGS = tuple(name for name in FILTERS if name not in ("kind", "status", "found"))
_SEVERITIES = ("low", "normal", "urgent")


@router.get("/")
def wire(request: Request, site: Here, before: Text = "") -> HTMLResponse:
    """Threads, the one with the newest finding first; the list alone for a page that renews itself."""
    filters = filters_of(request.url.query)
    wanted = inside_of(filters, site.desk())
    since, until = found_in(filters)
    found = site.store.threads(
        kinds=filters.get("kind", ()),
        status=_status(filters),
        tags={name: wanted[name] for name in _TAGS if name in wanted},
        since=since,
        until=until,
        limit=THREADS,
        before=before or None,
    )
    here = urlencode(filters, doseq=True)
    more = urlencode({**filters, "before": found[-1].id}, doseq=True) if len(found) == THREADS else ""
    values: dict[str, Any] = {
        "threads": _shown(found, site),
        "older": f"/?{more}" if more else "",
        "here": f"/?{here}" if here else "/",
        "query": here,
        "newest": not before,
        "filters": filters,
    }
    if request.headers.get("hx-request") == "true":
        return show("list.html", site, **values)
    return show(
        "wire.html", site, page="wire", choices=_choices(site, filters), views=list(_views(site, filters)), **values
    )


@router.get("/language")
def read_in(to: Text) -> RedirectResponse:
    """Keep the language that this visitor wants to read the pages in."""
    answer = RedirectResponse("/", status_code=303)
    if to in wording.codes():
        answer.set_cookie(COOKIE, to, max_age=365 * 86400, httponly=True, samesite="strict")
    return answer


def filters_of(query: str) -> dict[str, list[str]]:
    """The filters of an address; what is no filter, is empty or comes twice is left out."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query[:4000], max_num_fields=None):
        good = len(value) <= 100 and (name != "found" or (is_days(value) and name not in found))
        if name in FILTERS and good and value not in found.get(name, ()):
            found.setdefault(name, []).append(value)
    return found


def inside_of(filters: Mapping[str, list[str]], desk: Desk) -> dict[str, list[str]]:
    """The filters, a place with all that lies in it."""
    places = [one for place in filters.get("place", ()) for one in inside(place, desk)]
    return {**filters, "place": list(dict.fromkeys(places))} if places else dict(filters)


def found_in(filters: Mapping[str, list[str]]) -> tuple[datetime | None, datetime | None]:
    """From when on, and before when it must have been found; None: at any time."""
    return stretch(filters["found"][0]) if "found" in filters else (None, None)


def _status(filters: Mapping[str, list[str]]) -> Status | None:
    wanted = filters.get("status", [""])[0]
    return Status(wanted) if wanted in set(Status) else None


def _shown(threads: Sequence[Thread], site: Site) -> list[dict[str, Any]]:
    """Threads: of each the gravest of its newest findings with both sides, the others in a line each."""
    leads = [max(one.findings, key=_weight) for one in threads]
    return [_thread(one, lead, site) for one, lead in zip(threads, cards(leads, site), strict=True)]


def _thread(thread: Thread, shown: Mapping[str, Any], site: Site) -> dict[str, Any]:
    lead = shown["finding"]
    return {
        "cluster": thread.cluster,
        "topic": topics.heading(thread.findings, site.tongue),
        "lead": shown,
        "others": [brief(one, site) for one in thread.findings if one is not lead],
        "count": thread.count,
        "more": thread.count - len(thread.findings),
        "newest": thread.findings[0].found_at,
        "severity": lead.severity,
    }


def _weight(finding: Finding) -> tuple[bool, int, bool, float]:
    """What stands before what: a dismissed finding last, news of one side behind what two say, then strength."""
    grave = _SEVERITIES.index(finding.severity) if finding.severity in _SEVERITIES else 0
    return finding.status is not Status.DISMISSED, grave, len(finding.claims) > 1, finding.score


def _views(site: Site, filters: Mapping[str, list[str]]) -> Iterator[tuple[str, str, bool]]:
    """Name, address and whether it is shown now: what is configured, then each desk's routes."""
    configuration = site.desk().configuration
    now = sorted(filters.items())
    kept = [(one.name, filters_of(one.show)) for one in configuration.web.views]
    desks = [(f"{route.desk}", wanted) for route in configuration.routes if (wanted := _wanted(route))]
    for name, wanted in [*kept, *desks]:
        yield name, f"/?{urlencode(wanted, doseq=True)}", sorted(wanted.items()) == now


def _wanted(route: Route) -> dict[str, list[str]]:
    """The filters that show what a route takes, as far as filters can say it."""
    parts = {"kind": route.kinds, "actor": route.actors, "language": route.languages, "source": route.sources}
    more = {"frame": route.frames, "place": route.places}
    return {name: list(values) for name, values in {**parts, **more}.items() if values}


def _choices(site: Site, filters: Mapping[str, list[str]]) -> dict[str, Markup]:
    """The options of each filter, those that are chosen marked."""
    t = site.tongue.t
    few = {
        "kind": [(kind, kind_name(kind, site)) for kind in site.words.kinds],
        "status": [(status.value, t(status.value)) for status in Status],
        "state": [(state, t(state)) for state in standing.STATES],
    }
    chosen = {name: filters.get(name, ()) for name in (*few, "actor", "language", "source", "place")}
    return {
        name: options(few[name], wanted) if name in few else offered(site.desk(), site.language, name, wanted)
        for name, wanted in chosen.items()
    }
