"""What became of the messages."""

from __future__ import annotations

from urllib.parse import urlencode

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from monitor.web import shapes
from monitor.web.pages.showing import PAGE, Text, show
from monitor.web.site import Here

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
    )
