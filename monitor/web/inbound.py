"""/in/{source}: what sources send us. Proven by its signature, so no page of ours and no account is needed."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from starlette.concurrency import run_in_threadpool

from monitor.web.site import Here

router = APIRouter()

#: bytes that a message may have
LARGEST = 2**20


_TAKEN: dict[int | str, dict[str, Any]] = {
    202: {"description": "Taken", "content": {"application/json": {"example": {"status": 202, "detail": "taken"}}}},
    **{
        status: {
            "description": words,
            "content": {"application/json": {"example": {"status": status, "detail": words}}},
        }
        for status, words in (
            (401, "Nothing proves its sender"),
            (404, "No source of that name is posted to"),
            (410, "The source is switched off, or nothing is subscribed to"),
            (413, "It is too large"),
            (503, "The source's secret is not there"),
        )
    },
}


@router.get(
    "/in/{source}",
    summary="A hub asks whether we subscribed to a source",
    response_class=PlainTextResponse,
    response_description="The hub's challenge",
    responses={404: {"description": "We did not", "content": {"text/plain": {}}}},
)
async def confirm(source: str, request: Request, site: Here) -> Response:
    """200 with the hub's challenge where we did, 404 otherwise; nothing else is said."""
    answer = await run_in_threadpool(site.confirm, source, dict(request.query_params))
    return PlainTextResponse(answer.words, status_code=answer.status)


@router.post(
    "/in/{source}",
    summary="A message of a source that posts, or of a source's hub",
    status_code=202,
    responses=_TAKEN,
)
async def receive(source: str, request: Request, site: Here) -> Response:
    """202 once it is stored; 401 where nothing proves its sender, 404, 410 for a source switched off, 413.

    What a hub pushes is answered 202 also where it is not believed (WebSub), 410 where nothing is subscribed to.
    """
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            break
    headers = {name.lower(): value for name, value in request.headers.items()}
    message = bytes(body) if len(body) <= LARGEST else None
    answer = await run_in_threadpool(site.receive, source, headers, message)
    return _answer(answer.status, answer.words)


def _answer(status: int, words: str) -> Response:
    return JSONResponse({"status": status, "detail": words}, status_code=status)
