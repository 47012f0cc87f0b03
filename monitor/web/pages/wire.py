"""The wire: what was found, newest first."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from monitor.grammar import codes, language
from monitor.web.pages.showing import PAGE, WORDS, Text, card, show
from monitor.web.site import Here, Site
from storage.records import Status

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/")
def findings(
    request: Request,
    site: Here,
    kind: Text = "",
    status: Text = "",
    actor: Text = "",
    language: Text = "",
    source: Text = "",
    before: Text = "",
) -> HTMLResponse:
    """Findings newest first, both sides beside each other."""
    tags = {"actor": actor, "language": language, "source": source}
    filters = {name: value for name, value in {"kind": kind, "status": status, **tags}.items() if value}
    found = site.store.findings(
        kind=kind or None,
        status=Status(status) if status in set(Status) else None,
        tags={name: value for name, value in tags.items() if value},
        limit=PAGE,
        before=before or None,
    )
    more = {**filters, "before": found[-1].id} if len(found) == PAGE else None
    values: dict[str, Any] = {
        "cards": [card(one, site) for one in found],
        "older": f"/?{urlencode(more)}" if more else "",
        "here": f"/?{urlencode(filters)}" if filters else "/",
        "newest": not before,
        "filters": filters,
        "choices": _choices(site),
    }
    if request.headers.get("hx-request") == "true":
        return show("list.html", site, **values)
    return show("findings.html", site, page="findings", **values)


def _choices(site: Site) -> dict[str, list[tuple[str, str]]]:
    configuration = site.desk().configuration
    return {
        "kind": [(kind, WORDS.kinds.get(kind, kind)) for kind, _ in site.store.counts().findings],
        "status": [(status.value, status.value) for status in Status],
        "actor": sorted(((actor.id, actor.name) for actor in configuration.actors), key=lambda one: one[1].casefold()),
        "language": [(code, language(code).name) for code in codes()],
        "source": sorted(((one.id, one.name) for one in configuration.sources), key=lambda one: one[1].casefold()),
    }
