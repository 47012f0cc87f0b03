"""How the sources do: all of them, those in trouble first; and one with its documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse

from monitor.schedule import silent_for
from monitor.web import shapes
from monitor.web.charts import bars
from monitor.web.pages.showing import PAGE, Text, show
from monitor.web.site import Here, Site
from storage.records import Source, SourceState

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

#: days of a sparkline
DAYS = 14


@router.get("/sources")
def sources(site: Here) -> HTMLResponse:
    """Every source, those that fail first, then those that are silent."""
    rows = _rows(site.desk().configuration.sources, site)
    rows.sort(key=lambda row: (_ORDER.index(row["state_word"]), row["source"].name.casefold()))
    counts = {word: sum(row["state_word"] == word for row in rows) for word in _ORDER}
    more: dict[str, Any] = {"now": site.clock(), "days": DAYS, "troubles": site.troubles()}
    return show(
        "sources.html", site, page="sources", rows=rows, counts=counts, editable=site.editor is not None, **more
    )


@router.get("/sources/{id_}")
def source(id_: str, site: Here, before: Text = "") -> HTMLResponse:
    """One source: how it does, what was promised of it, what it brought."""
    one = site.desk().sources.get(id_)
    if one is None:
        raise HTTPException(404, "no source of that name is configured")
    found = site.store.documents(id_, limit=PAGE, before=before or None)
    more = urlencode({"before": found[-1].id}) if len(found) == PAGE else ""
    return show(
        "source.html",
        site,
        page="sources",
        row=_rows([one], site)[0],
        documents=found,
        unread=site.store.quarantined(id_, limit=10),
        now=site.clock(),
        days=DAYS,
        older=f"/sources/{id_}?{more}" if more else "",
        editable=site.editor is not None,
    )


#: the states of a source in words, the worst first
_ORDER = ("failing", "waiting", "silent", "odd", "new", "paused", "well")


def _rows(many: Sequence[Source], site: Site) -> list[dict[str, Any]]:
    now = site.clock()
    states = {state.source: state for state in site.store.source_states()}
    days = [(now - timedelta(days=back)).date() for back in reversed(range(DAYS))]
    since = datetime.combine(days[0], datetime.min.time(), tzinfo=now.tzinfo)
    counts = site.store.documents_by_day([one.id for one in many], since)
    return [_row(one, states.get(one.id), counts.get(one.id, {}), days, now) for one in many]


def _row(
    one: Source, state: SourceState | None, counts: Mapping[date, int], days: list[date], now: datetime
) -> dict[str, Any]:
    silent: timedelta | None = silent_for(state, one, now) if state else None
    values = [counts.get(day, 0) for day in days]
    return {
        "source": one,
        "state": state,
        "state_word": _word(one, state, silent),
        "silent": silent,
        "age": now - state.newest_item_at if state and state.newest_item_at else None,
        "values": list(zip(days, values, strict=True)),
        "bars": bars(values),
        "per_day": sum(values) / DAYS,
        "push": shapes.push(state.subscription, now) if state and state.subscription else None,
    }


def _word(one: Source, state: SourceState | None, silent: timedelta | None) -> str:
    if not one.enabled:
        return "paused"
    if state is None or (state.checked_at is None and not state.failures):
        return "new"
    if state.failures:
        return "failing"
    if state.status == "waiting":
        return "waiting"
    if silent:
        return "silent"
    return "odd" if state.alarm else "well"
