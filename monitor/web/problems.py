"""Errors of the interface for machines: application/problem+json (RFC 9457), whatever goes wrong."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException as AnyHTTPException

from monitor.search import QueryError

MEDIA_TYPE = "application/problem+json"
#: what is for machines, and gets its errors so
_OURS = ("/api/", "/feeds/")


class Wrong(BaseModel):
    """One value that cannot be."""

    where: str = Field(description="query, path or body, and the name in it", examples=["query.limit"])
    why: str = Field(examples=["Input should be less than or equal to 200"])
    start: int | None = Field(default=None, description="where in a query that was typed, as code points")
    end: int | None = None


class Problem(BaseModel):
    """Why a request was not answered (RFC 9457)."""

    type: str = "about:blank"
    title: str = Field(description="the status in words")
    status: int
    detail: str = Field(description="what is wrong, for people")
    errors: list[Wrong] = Field(default=[], description="each value that is wrong, where values are")


def is_ours(path: str) -> bool:
    """Whether errors under a path are for machines."""
    return path.startswith(_OURS)


def answer(status: int, detail: str, *, headers: Mapping[str, str] | None = None, **more: Any) -> Response:
    """A problem as a response."""
    made = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, **more}
    body = json.dumps(made, ensure_ascii=False).encode("utf-8", "replace")
    return Response(body, status_code=status, media_type=MEDIA_TYPE, headers=headers)


def add_errors(app: FastAPI) -> None:
    """Answer with problems what is for machines; everything else as the pages do."""
    pages = app.exception_handlers[AnyHTTPException]

    def failed(request: Request, error: Exception) -> Any:
        return _answered(error) if is_ours(request.url.path) else pages(request, error)

    for kind in (AnyHTTPException, RequestValidationError, QueryError):
        app.add_exception_handler(kind, failed)

    def broken(request: Request, error: Exception) -> Response:
        words = "something went wrong on our side; it stands in the log"
        return answer(500, words) if is_ours(request.url.path) else Response(words, 500, media_type="text/plain")

    app.add_exception_handler(Exception, broken)


def _answered(error: Exception) -> Response:
    if isinstance(error, AnyHTTPException):
        return answer(error.status_code, str(error.detail), headers=error.headers)
    if isinstance(error, QueryError):
        place = {"where": f"query.{error.of}", "why": error.why, "start": error.start, "end": error.end}
        return answer(422, error.why, errors=[place])
    wrong = [_wrong(one) for one in error.errors()] if isinstance(error, RequestValidationError) else []
    return answer(422, "; ".join(f"{one['where']}: {one['why']}" for one in wrong[:5]), errors=wrong)


def _wrong(error: Mapping[str, Any]) -> dict[str, str]:
    """Where a value is wrong and why; the value itself is not repeated."""
    where = ".".join(str(part) for part in error["loc"])
    return {"where": where[:200], "why": str(error["msg"])}


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The errors of an operation, each with an example, for /openapi.json."""
    return {status: _documented(status) for status in (*statuses, 401, 403, 421, 422, 429, 500)}


def _documented(status: int) -> dict[str, Any]:
    title = HTTPStatus(status).phrase
    example = {"type": "about:blank", "title": title, "status": status, "detail": _EXAMPLES[status], "errors": []}
    if status == 422:
        example["errors"] = [{"where": "query.limit", "why": "Input should be less than or equal to 200"}]
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}, "example": example}}
    return {"description": _DESCRIPTIONS[status], "content": content}


_DESCRIPTIONS = {
    304: "Nothing changed since the answer whose ETag was sent",
    400: "The body is no JSON",
    401: "A login or a token is needed, and there is none that is good",
    403: "A page of another site asked for a change, or who asks may not do it",
    404: "There is no such thing",
    421: "Asked under a name that is not this server's",
    422: "A value is missing, unknown or not understood",
    429: "Too many requests; Retry-After says for how many seconds to wait",
    500: "Something went wrong on our side",
}
_EXAMPLES = {
    400: "There was an error parsing the body",
    401: "log in, or send a token: Authorization: Bearer ...",
    403: "a page of another site asked for this",
    404: "there is no finding 0f2c41d07be35a18c6d0e4f2",
    421: "this server does not answer to that name; set web.link in sources.yaml to the address you use",
    422: "query.limit: Input should be less than or equal to 200",
    429: "too many requests; wait 2 seconds",
    500: "something went wrong on our side; it stands in the log",
}
