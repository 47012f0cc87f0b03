"""What became of the messages."""

from __future__ import annotations

from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from alerts import outbox
from monitor.web import shapes
from monitor.web.operating import Operates
from monitor.web.pages.showing import PAGE, Text, show
from monitor.web.site import Here, Site

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/deliveries")
def deliveries(site: Here, before: Text = "", state: Text = "") -> HTMLResponse:
    """Messages newest first, and what became of them."""
    chosen = state if state in ("due", "sent", "dead", "withdrawn") else None
    found = site.store.deliveries(state=chosen, limit=PAGE, before=before or None)
    more = {"before": found[-1].id, **({"state": chosen} if chosen else {})} if len(found) == PAGE else None
    return show(
        "deliveries.html",
        site,
        page="deliveries",
        rows=[shapes.delivery(one) for one in found],
        older=f"/deliveries?{urlencode(more)}" if more else "",
        state=chosen or "",
        troubled=[shapes.channel(one) for one in site.store.channel_states() if one.off_at or one.failing_since],
        given_up=_given_up(site),
    )


@router.post("/deliveries/{id_}/retry", dependencies=[Operates])
def retry(id_: str, site: Here) -> Response:
    """Send again a message that was given up."""
    if not site.store.put_back(site.clock(), ids=[id_]):
        raise HTTPException(409, "that message was not given up, or is sent again already")
    return RedirectResponse("/deliveries?state=due", status_code=303)


@router.post("/channels/{name}/retry", dependencies=[Operates])
def retry_all(name: str, site: Here) -> Response:
    """Send again everything that was given up for a channel."""
    _known(name, site)
    site.store.put_back(site.clock(), channel=name)
    return RedirectResponse("/deliveries?state=due", status_code=303)


@router.post("/channels/{name}/enable", dependencies=[Operates])
def enable(name: str, site: Here) -> Response:
    """Send to a channel again that was switched off, or waits after failures."""
    _known(name, site)
    outbox.enable(site.store, name, now=site.clock())
    return RedirectResponse("/deliveries", status_code=303)


def _given_up(site: Site) -> list[tuple[str, int]]:
    """The channels for which messages were given up, and how many."""
    counts = ((name, site.store.deliveries_by_state(name)[1]) for name in site.desk().configuration.channels)
    return [(name, dead) for name, dead in counts if dead]


def _known(name: str, site: Site) -> None:
    if name not in site.desk().configuration.channels:
        raise HTTPException(404, "no channel of that name is configured")
