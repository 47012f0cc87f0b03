"""The dashboard's pages, one module each."""

from __future__ import annotations

import json

from fastapi import APIRouter, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException as AnyHTTPException

from monitor.web.pages import (
    actors,
    configuring,
    coverage,
    deliveries,
    disputes,
    documents,
    figures,
    finding,
    live,
    review,
    sources,
    tending,
    wire,
)
from monitor.web.pages.showing import show
from monitor.web.site import site_of

router = APIRouter()
for part in (
    wire, finding, live, actors, disputes, figures, documents, review, sources, tending, configuring, coverage,
    deliveries,
):  # fmt: skip
    router.include_router(part.router)


def add_errors(app: FastAPI) -> None:
    """Errors as pages for people and as JSON for machines; what the visitor sent is not repeated."""

    def failed(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, AnyHTTPException) else 422
        text = str(error.detail) if isinstance(error, AnyHTTPException) else "a value is missing or not understood"
        if request.url.path.startswith("/api/"):
            return Response(json.dumps({"detail": text}), status_code=status, media_type="application/json")
        if "hx-request" in request.headers:  # a piece of a page was asked for
            return show("_failed.html", site_of(request), status=status, text=text)
        return show("error.html", site_of(request), status=status, page="", code=status, text=text)

    app.add_exception_handler(AnyHTTPException, failed)
    app.add_exception_handler(RequestValidationError, failed)
