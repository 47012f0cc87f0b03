"""/reply/KIND/CHANNEL: what people press below a message in a chat, or answer to it. Proven by the chat's signature."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from starlette.concurrency import run_in_threadpool

from monitor.web.inbound import LARGEST
from monitor.web.site import Here

router = APIRouter(tags=["replies"])


@router.post("/reply/{kind}/{channel}", summary="Somebody pressed a button below a message, or answered it")
async def receive(
    kind: Annotated[str, Path(max_length=40, description="slack or telegram")],
    channel: Annotated[str, Path(max_length=100, description="id of the channel")],
    request: Request,
    site: Here,
) -> Response:
    """200 where the chat is proven, whatever it comes to; 401 where it is not; 404 where no channel is answered so."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            return Response(status_code=413)
    headers = {name.lower(): value for name, value in request.headers.items()}
    heard = await run_in_threadpool(site.reply, kind, channel, headers, bytes(body))
    return Response(heard.body, status_code=heard.status, media_type="application/json" if heard.body else None)
