"""What every answer carries and every request must show: TRUST.md, A6 and A13."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from monitor.web import problems

#: nothing but our own files; no inline script, no inline style, no frame around us
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    # nothing for other sites; with "no-referrer" browsers send our own forms as if they were another site's
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
}
_SAFE = ("GET", "HEAD", "OPTIONS")


class Guard:
    """Refuses names that are not ours (DNS rebinding) and writes that another site's page asks for."""

    def __init__(self, app: ASGIApp, *, hosts: frozenset[str] | None) -> None:
        self._app, self._hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = _refusal(scope["method"], Headers(scope=scope), self._hosts)
        app = _refused(scope["path"], *refusal) if refusal else self._app
        if scope["method"] == "HEAD":  # what GET would answer, without its body
            scope, send = {**scope, "method": "GET"}, _bodiless(send)
        await app(scope, receive, _guarded(send, cached=scope["path"].startswith("/static/")))


def _guarded(send: Send, *, cached: bool) -> Send:
    """Send with the headers that every answer carries."""

    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer = MutableHeaders(scope=message)
            answer.update(HEADERS)
            if not cached:
                answer.setdefault("cache-control", "no-store")
        await send(message)

    return guarded


def _bodiless(send: Send) -> Send:
    async def bodiless(message: Message) -> None:
        await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

    return bodiless


def _refused(path: str, status: int, words: str) -> Response:
    return problems.answer(status, words) if problems.is_ours(path) else PlainTextResponse(f"{words}\n", status)


def _refusal(method: str, headers: Headers, hosts: frozenset[str] | None) -> tuple[int, str] | None:
    host = headers.get("host", "")
    if hosts is not None and (urlsplit(f"//{host}").hostname or "") not in hosts:
        return 421, "this server does not answer to that name; set web.link in sources.yaml to the address you use"
    if method in _SAFE:
        return None
    origin = headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != host:
        return 403, "a page of another site asked for this"
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return 403, "a page of another site asked for this"
    return None
