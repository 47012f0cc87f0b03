"""An ETag for every answer for machines, and 304 for whoever has it already (RFC 9110)."""

from __future__ import annotations

from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from monitor.web import problems

#: what a client that has the answer need not be told again
_DROPPED = ("content-length", "content-type")


class Caching:
    """Reads an answer whole before it is sent; one of unknown length (an export) is passed on as it comes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and send what came of it, or that nothing changed."""
        if scope["type"] != "http" or scope["method"] != "GET" or not problems.is_ours(scope["path"]):
            await self._app(scope, receive, send)
            return
        await self._app(scope, receive, _Kept(send, Headers(scope=scope).get("if-none-match", "")))


class _Kept:
    """Sends the answer when all of it is there."""

    def __init__(self, send: Send, known: str) -> None:
        self._send, self._known = send, known
        self._start: Message | None = None
        self._body = bytearray()

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_kept(message):
            self._start = message
        elif self._start is None:
            await self._send(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._answer(self._start)

    async def _answer(self, start: Message) -> None:
        body = bytes(self._body)
        tag = f'"{sha256(body).hexdigest()[:32]}"'
        headers = MutableHeaders(scope=start)
        headers["etag"] = tag
        headers["cache-control"] = "private, no-cache"  # kept by whoever asked, and asked for again each time
        if is_known(tag, self._known):
            start, body = {**start, "status": 304}, b""
            for name in _DROPPED:
                del headers[name]
        await self._send(start)
        await self._send({"type": "http.response.body", "body": body})


def _is_kept(start: Message) -> bool:
    return start["status"] == 200 and "content-length" in Headers(raw=start["headers"])


def is_known(tag: str, known: str) -> bool:
    """Whether an ETag is among those of an If-None-Match; whether either is weak does not matter."""
    tags = [one.strip().removeprefix("W/") for one in known.split(",")]
    return tag in tags or tags == ["*"]
