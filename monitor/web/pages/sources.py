"""How the sources do."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from monitor.schedule import silent_for
from monitor.web import shapes
from monitor.web.pages.showing import show
from monitor.web.site import Here
from storage.records import Source, SourceState

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/sources")
def sources(site: Here) -> HTMLResponse:
    """Every source, those that fail first."""
    now = site.clock()
    states = {state.source: state for state in site.store.source_states()}
    rows = [_row(source, states.get(source.id), now) for source in site.desk().configuration.sources]
    rows.sort(key=lambda row: (not row["failing"], not row["silent"], row["source"].name.casefold()))
    return show("sources.html", site, page="sources", rows=rows, now=now, troubles=site.troubles())


def _row(source: Source, state: SourceState | None, now: datetime) -> dict[str, Any]:
    silent: timedelta | None = silent_for(state, source, now) if state else None
    return {
        "source": source,
        "state": state,
        "failing": bool(state and state.failures),
        "silent": silent,
        "push": shapes.push(state.subscription, now) if state and state.subscription else None,
    }
