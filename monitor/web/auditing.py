"""Who changed what, when and from where: a page for admins."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from monitor.web.pages.showing import PAGE, show
from monitor.web.site import Here

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/audit")
def audit(site: Here, before: Annotated[int | None, Query(ge=1, le=2**62)] = None) -> HTMLResponse:
    """Changes, newest first."""
    found = site.store.changes(limit=PAGE, before=before)
    older = f"/audit?before={found[-1].id}" if len(found) == PAGE else ""
    return show("audit.html", site, page="audit", changes=found, older=older)
