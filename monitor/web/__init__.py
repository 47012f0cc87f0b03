"""The dashboard and its interface for machines, over one store. Writes what people decide, and what is posted."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from monitor.web import (
    acting,
    api,
    auditing,
    exporting,
    feeds,
    inbound,
    login,
    managing,
    mutes,
    operations,
    pages,
    problems,
    replying,
    schema,
    searching,
)
from monitor.web.access import Access
from monitor.web.caching import Caching
from monitor.web.guard import Guard
from monitor.web.limits import Limits
from monitor.web.site import Site

__all__ = ["Site", "create_app"]

_STATIC = Path(__file__).parent / "static"


def create_app(site: Site) -> FastAPI:
    """The application that serves one site; of its own it holds only how often somebody asked."""
    app = FastAPI(title="Gainsay", version=site.version, docs_url=None, redoc_url=None, openapi_url="/openapi.json")
    app.state.site = site
    app.state.throttle = login.Throttle()
    app.add_middleware(Caching)
    app.add_middleware(Access, site=site)
    app.add_middleware(Limits, rate=lambda: site.desk().configuration.web.rate, clock=site.clock)
    app.add_middleware(Guard, hosts=site.hosts)
    app.mount("/static", StaticFiles(directory=_STATIC), name="static")
    for part in (operations, inbound, replying, api, pages, searching, feeds, exporting, login, auditing, managing):
        app.include_router(part.router)
    for more in (acting, mutes):
        app.include_router(more.api)
        app.include_router(more.pages)
    pages.add_errors(app)
    problems.add_errors(app)
    schema.complete(app)
    return app
