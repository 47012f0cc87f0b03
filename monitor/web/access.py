"""Lets a request pass only where it shows who asks, that they may, and that a page of ours asked; notes each change."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from monitor.accounts import TOUCHED, Visitor, form_token, is_good, is_loopback, is_over, kept, same
from monitor.web import problems
from monitor.web.needs import OPEN, Need, needed
from monitor.web.site import Site, site_of
from storage.records import Change

log = logging.getLogger(__name__)

_SAFE = ("GET", "HEAD", "OPTIONS")
#: bytes that a form or a body of people may have
LARGEST = 16 * 2**20
#: for programs beside what problems.py calls so
_MACHINES = ("/events", "/metrics", "/openapi.json")
#: what the audit log repeats of a form or body; never a password, a token or free words
_TOLD = ("status", "reason", "deed", "length", "until", "actor", "cluster", "rule", "source", "desk", "file", "on")
WORDS = {
    401: "log in, or send a token: Authorization: Bearer ...",
    403: "your role does not allow this",
    404: "there is no such page, or nobody was given the right to ask it",
    413: "that is too large",
}
_FORM = "this form is of another login; open the page again"
_BAD = "this token is not known, was revoked or is over"


class Refused(Exception):
    """Why a request is not passed on."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status, self.words = status, words


class Access:
    """Stands in front of every route. Without accounts everything passes, and changes are noted all the same."""

    def __init__(self, app: ASGIApp, *, site: Site) -> None:
        self._app, self._site = app, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass the request on with who asks in `scope["visitor"]`."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        need = needed(scope["method"], scope["path"])
        headers = Headers(scope=scope)
        body = b""
        try:
            guarded, visitor = await self._who(need, scope, headers)
            if guarded:
                _check(need, visitor, scope)
                send = _varying(send)
            if need is not None and scope["method"] not in _SAFE and (need.change or not need.own):
                body, receive = await _read(receive)
                if visitor is not None and guarded and not need.own:
                    check_form(visitor, headers, body)
        except Refused as refused:
            await _refusal(refused, scope, headers)(scope, receive, send)
            return
        scope["visitor"] = visitor
        scope.setdefault("state", {})
        if need is not None and need.change:
            send = self._noting(send, need, scope, said(headers, body))
        await self._app(scope, receive, send)

    async def _who(self, need: Need | None, scope: Scope, headers: Headers) -> tuple[bool, Visitor | None]:
        """Whether a login is needed here at all, and who asks. Raises Refused for a token that is not good."""
        if need is not None and need.own and not need.change and not _shows(headers):
            return False, None
        try:
            return await run_in_threadpool(identified, self._site, scope, headers)
        except Refused:
            if need is None or not need.own:
                raise
            return False, None
        except Exception:
            if need is None or not need.own:
                raise
            log.exception("who asks is not known")  # /readyz must answer whatever ails the database
            return False, None

    def _noting(self, send: Send, need: Need, scope: Scope, fields: Mapping[str, str]) -> Send:
        """Send, and before an answer that something was changed keep who did it."""

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] < 400:
                change = changed(need, scope, fields, site=self._site)
                await run_in_threadpool(self._site.store.note, change)
            await send(message)

        return noting


# --- who ----------------------------------------------------------------------------------------


def cookie_name(scope: Scope, headers: Headers) -> str:
    """The session's cookie: where it travels encrypted, one that no other host and no plain answer can set."""
    return "__Host-session" if is_secure(scope, headers) else "session"


def is_secure(scope: Scope, headers: Headers) -> bool:
    """Whether cookies are for HTTPS alone: everywhere but on this machine, which a browser asks without it."""
    host = headers.get("host", "").rpartition(":")[0] or headers.get("host", "")
    return bool(scope.get("scheme") == "https" or not is_loopback(host.strip("[]")))


def cookie(headers: Headers, name: str) -> str:
    """What a cookie holds; "" where it is not sent."""
    jar: SimpleCookie = SimpleCookie()
    try:
        jar.load(headers.get("cookie", ""))
    except CookieError:
        return ""
    return jar[name].value if name in jar else ""


def shown_token(scope: Scope, headers: Headers) -> str:
    """The token of a program: as a bearer's, as the password of Basic, or for feed readers in the address."""
    kind, _, value = headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return value.strip() or "-"
    if kind.lower() == "basic":
        try:
            return base64.b64decode(value, validate=True).decode().partition(":")[2] or "-"
        except ValueError:
            return "-"
    return _from_address(scope) if scope["path"].startswith("/feeds/") else ""


def _from_address(scope: Scope) -> str:
    """Take `token=` out of the address of a feed: what is behind us knows no such parameter."""
    pairs = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
    rest = [(name, value) for name, value in pairs if name != "token"]
    if len(rest) < len(pairs):
        scope["query_string"] = urlencode(rest).encode("latin-1")
    return next((value for name, value in pairs if name == "token"), "")


def _shows(headers: Headers) -> bool:
    return "authorization" in headers or "cookie" in headers


def still_in(site: Site, scope: Scope) -> bool:
    """Whether somebody who listens to a stream may still do so; to listen is no use that keeps a login."""
    try:
        guarded, visitor = identified(site, scope, Headers(scope=scope), touch=False)
    except Refused:
        return False
    return visitor is not None or not guarded


def identified(site: Site, scope: Scope, headers: Headers, *, touch: bool = True) -> tuple[bool, Visitor | None]:
    """Whether a login is needed, and who asks; raises Refused for a token that is not good."""
    token = shown_token(scope, headers)
    if not site.is_guarded():
        return False, None
    if token:
        return True, _program(site, token, touch=touch)
    secret = cookie(headers, cookie_name(scope, headers))
    return True, _person(site, secret, touch=touch) if secret else None


def _program(site: Site, secret: str, *, touch: bool) -> Visitor:
    now, found = site.clock(), site.store.token(kept(secret))
    if found is None or not is_good(found, now):
        raise Refused(401, _BAD)
    if touch and (found.used_at is None or now - found.used_at >= TOUCHED):
        site.store.touch_token(found.id, now)
    return Visitor(name=found.name, role=found.scope.role, desks=frozenset(found.desks))


def _person(site: Site, secret: str, *, touch: bool) -> Visitor | None:
    now, options = site.clock(), site.desk().configuration.accounts
    found = site.store.session(kept(secret))
    if found is None:
        return None
    session, user = found
    if is_over(session, now, idle=options.idle, lasts=options.lasts):
        site.store.end_sessions([session.id])
        return None
    if touch and now - session.seen_at >= TOUCHED:
        site.store.touch_session(session.id, now)
    if user.is_off:
        return None
    form, desks = form_token(secret), frozenset(user.desks)
    return Visitor(name=user.name, role=user.role, form=form, session=session.id, desks=desks)


# --- whether they may ---------------------------------------------------------------------------


def _check(need: Need | None, visitor: Visitor | None, scope: Scope) -> None:
    """Raises Refused where somebody may not ask this."""
    if need is not None and (need.role is OPEN or (need.local and is_loopback(_client(scope)))):
        return
    if visitor is None:
        raise Refused(401, WORDS[401])
    if need is None:
        raise Refused(404, WORDS[404])
    if need.role is not None and not visitor.role.may(need.role):
        words = f"it needs the role {need.role.value}, and {visitor.name} is {visitor.role.value}"
        raise Refused(403, f"{WORDS[403]}: {words}")


def check_form(visitor: Visitor, headers: Headers, body: bytes) -> None:
    """Raises Refused where a browser asks for a change and no page of ours did."""
    if visitor.is_program:
        return
    sent = headers.get("x-csrf-token") or fields_of(headers, body).get("token", "")
    if not same(sent, visitor.form):
        raise Refused(403, _FORM)


def fields_of(headers: Headers, body: bytes) -> dict[str, str]:
    """The fields of a form, or the texts of a JSON object; of each name the last."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        if kind == "application/x-www-form-urlencoded":
            return dict(parse_qsl(body.decode(), keep_blank_values=True))
        values: Any = json.loads(body) if kind == "application/json" else {}
    except (ValueError, RecursionError):
        return {}
    return {name: value for name, value in values.items() if isinstance(value, str)} if isinstance(values, dict) else {}


async def _read(receive: Receive) -> tuple[bytes, Receive]:
    """The whole body, and what gives it again. Raises Refused."""
    body, more = bytearray(), True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            break
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > LARGEST:
            raise Refused(413, WORDS[413])
    whole, given = bytes(body), False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": whole, "more_body": False}

    return whole, again


# --- what is answered ---------------------------------------------------------------------------


def _refusal(refused: Refused, scope: Scope, headers: Headers) -> ASGIApp:
    status, words, path = refused.status, refused.words, scope["path"]
    if problems.is_ours(path) or path in _MACHINES:
        kind = 'Basic realm="Gainsay"' if path.startswith("/feeds/") else "Bearer"
        return problems.answer(status, words, headers={"www-authenticate": kind} if status == 401 else None)
    if status == 401:
        return _to_login(scope, headers)
    from monitor.web.pages.showing import show  # the pages import what stands before them

    scope["visitor"] = None
    return show("error.html", site_of(Request(scope)), status=status, page="", code=status, text=words)


def _to_login(scope: Scope, headers: Headers) -> Response:
    here, query = quote(scope["path"]), scope["query_string"].decode("latin-1")
    if scope["method"] != "GET":
        here, query = "/", ""
    address = f"/login?next={quote(f'{here}?{query}' if query else here)}"
    if headers.get("hx-request") == "true":
        return Response(status_code=401, headers={"hx-redirect": "/login"})
    return RedirectResponse(address, status_code=303)


def _varying(send: Send) -> Send:
    """Send, and say that what is answered depends on who asks."""

    async def varying(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).add_vary_header("Cookie, Authorization")
        await send(message)

    return varying


# --- what is noted ------------------------------------------------------------------------------


def said(headers: Headers, body: bytes) -> dict[str, str]:
    """What the audit log may repeat of a request, and who says to be."""
    return {name: value[:100] for name, value in fields_of(headers, body).items() if value and name in (*_TOLD, "by")}


def changed(need: Need, scope: Scope, fields: Mapping[str, str], *, site: Site) -> Change:
    """The line of the audit log for a request that was done."""
    visitor: Visitor | None = scope["visitor"]
    by = fields.get("by", "")
    who = visitor.signed(by) if visitor else f"{by} (not logged in)" if by else "not logged in"
    known = scope.get("path_params", {})
    named = next((str(value) for name, value in known.items() if name != "token"), "")
    return Change(
        at=site.clock(),
        who=who,
        where=_client(scope),
        what=need.change,
        of=str(scope["state"].get("of", named))[:200],
        more=", ".join(f"{name} {fields[name]}" for name in _TOLD if name in fields),
    )


def _client(scope: Scope) -> str:
    return str(scope["client"][0]) if scope.get("client") else ""
