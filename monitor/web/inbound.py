"""POST /in/{source}: what sources send us. Proven by its signature, so no page of ours and no account is needed."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.concurrency import run_in_threadpool

from monitor.web.site import Here

router = APIRouter()

#: bytes that a message may have
LARGEST = 2**20


@router.post("/in/{source}", summary="A message of a source of kind webhook", status_code=202)
async def receive(source: str, request: Request, site: Here) -> Response:
    """202 once it is stored; 401 where nothing proves its sender, 404, 410 for a source switched off, 413."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            return _answer(413, f"a message may have {LARGEST} bytes")
    headers = {name.lower(): value for name, value in request.headers.items()}
    answer = await run_in_threadpool(site.receive, source, headers, bytes(body))
    return _answer(answer.status, answer.words)


def _answer(status: int, words: str) -> Response:
    return JSONResponse({"status": status, "detail": words}, status_code=status)
