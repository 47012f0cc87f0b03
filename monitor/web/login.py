"""Logging in by password or through an OpenID provider, and out again."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from dataclasses import replace
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from monitor import accounts, oidc, passwords
from monitor.accounts import form_token, inside, kept, same
from monitor.config.models import RateOptions
from monitor.web.access import cookie, cookie_name, is_secure
from monitor.web.limits import CLIENTS, Bucket, taken
from monitor.web.pages.showing import show
from monitor.web.site import Here, Site
from storage.records import Change, Session, User

log = logging.getLogger(__name__)

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

#: attempts of one client, and at one name: so many at once, and so many a minute from then on
OF_CLIENT, OF_NAME = RateOptions(per_minute=6, burst=10), RateOptions(per_minute=10, burst=30)
#: seconds that a login page and a visit to a provider may take
FORM_S, VISIT_S = 3600, 600
WRONG = "The name or the password is wrong."
BUSY = "Too many attempts. Wait a minute."
STALE = "That took too long, or your browser keeps no cookies. Try again."

Word = Annotated[str, Form(max_length=1000)]
Next = Annotated[str, Query(max_length=2000)]


class Throttle:
    """How often somebody may still try: one bucket for each client and each name."""

    def __init__(self) -> None:
        self._buckets = OrderedDict[tuple[str, str], Bucket]()
        self._lock = threading.Lock()

    def allows(self, client: str, name: str, now: datetime) -> bool:
        """Take one attempt of both; False where either has none left."""
        with self._lock:
            return all([self._take(("client", client), now, OF_CLIENT), self._take(("name", name), now, OF_NAME)])

    def forget(self, client: str, name: str) -> None:
        """Whoever knew the password begins anew."""
        with self._lock:
            self._buckets.pop(("client", client), None)
            self._buckets.pop(("name", name), None)

    def _take(self, key: tuple[str, str], now: datetime, rate: RateOptions) -> bool:
        self._buckets[key], wait = taken(self._buckets.pop(key, None), now, rate)
        if len(self._buckets) > CLIENTS:
            self._buckets.popitem(last=False)
        return not wait


@router.get("/login")
def ask(request: Request, site: Here, next: Next = "/") -> Response:
    """The page that asks who you are."""
    if site.visitor is not None:
        return RedirectResponse(inside(next), status_code=303)
    return _asked(request, site, next=next)


@router.post("/login")
def log_in(
    request: Request,
    site: Here,
    token: Word = "",
    name: Word = "",
    password: Word = "",
    next: Word = "/",
) -> Response:
    """Begin a session, and go on to where somebody wanted to."""
    sent = cookie(request.headers, _form_cookie(request))
    if not sent or not same(token, form_token(sent)):
        return _asked(request, site, next=next, wrong=STALE, status=403)
    throttle: Throttle = request.app.state.throttle
    client, id_ = accounts.network(_client(request)), accounts.local_id(name)
    if not throttle.allows(client, id_, site.clock()):
        return _asked(request, site, next=next, wrong=BUSY, status=429)
    user = site.store.user(id_)
    if not passwords.matches(user.password if user else "", password) or user is None or user.is_off:
        log.warning("a login was refused", extra={"client": client})
        return _asked(request, site, next=next, wrong=WRONG, status=403, name=name)
    throttle.forget(client, id_)
    if passwords.is_outdated(user.password):
        site.store.change_user(replace(user, password=passwords.hashed(password)), None, keep_sessions=True)
    return _begun(request, site, user, next=next, how="by password")


@router.post("/logout")
def log_out(request: Request, site: Here) -> Response:
    """End the session here and in the database."""
    if site.visitor is not None and not site.visitor.is_program:
        site.store.end_sessions([site.visitor.session])
    answer = RedirectResponse("/login", status_code=303)
    answer.headers["clear-site-data"] = '"cache"'
    _unset(request, answer, cookie_name(request.scope, request.headers))
    return answer


# --- through a provider -------------------------------------------------------------------------


@router.get("/login/provider")
def visit(request: Request, site: Here, next: Next = "/") -> Response:
    """Send the browser to the provider."""
    options, door = _provider(site)
    secret = site.secret()
    try:
        address = oidc.address(oidc.discover(door, options.issuer), options, _back(site), secret)
    except oidc.Failed as error:
        log.error("the OpenID provider cannot be used: %s", error)
        return _asked(request, site, next=next, wrong="The single sign-on does not answer as it should.", status=502)
    answer = RedirectResponse(address, status_code=303)
    _set(request, answer, "visit", f"{secret}.{inside(next)}", VISIT_S)
    return answer


@router.get("/auth/callback")
def come_back(
    request: Request,
    site: Here,
    code: Annotated[str, Query(max_length=4000)] = "",
    state: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    """Take what the provider says of who came back."""
    options, door = _provider(site)
    secret, _, next_ = cookie(request.headers, "visit").partition(".")
    if not secret or not same(state, oidc.state(secret)):
        return _asked(request, site, next="/", wrong=STALE, status=403)
    try:
        person = oidc.redeem(door, options, code, secret, back=_back(site), environ=site.environ, now=site.clock())
    except oidc.Failed as error:
        log.error("the OpenID provider said nothing to believe: %s", error)
        answer = _asked(request, site, next=next_, wrong="The single sign-on did not let you in.", status=403)
        _unset(request, answer, "visit")
        return answer
    user = _known(site, options.issuer, person, where=_client(request))
    if user is None or user.is_off:
        wrong = "The single sign-on knows you, but no group of yours has a role here. Ask an admin."
        answer = _asked(request, site, next="/", wrong=wrong, status=403)
    else:
        answer = _begun(request, site, user, next=next_, how=f"through {options.name}")
    _unset(request, answer, "visit")
    return answer


def _known(site: Site, issuer: str, person: oidc.Person, *, where: str) -> User | None:
    """The user of a provider with the role that the groups give now; None where they give none."""
    id_ = accounts.provided_id(issuer, person.subject)
    user, now = site.store.user(id_), site.clock()
    if person.role is None:
        if user is not None:
            site.store.remove_user(
                id_, Change(at=now, who=user.name, where=where, what="account removed", of=user.name)
            )
        return None
    if user is None:
        taken = frozenset(one.name.casefold() for one in site.store.users())
        name = accounts.provided_name(person.name, person.subject, taken)
        user = User(id=id_, name=name, role=person.role, added_at=now, desks=person.desks)
        more = f"role {person.role.value}, by its provider"
        site.store.add_user(user, Change(at=now, who=name, where=where, what="account added", of=name, more=more))
    elif (user.role, user.desks) != (person.role, person.desks):
        user = replace(user, role=person.role, desks=person.desks)
        more = f"{person.role.value}, by its provider"
        site.store.change_user(user, Change(at=now, who=user.name, where=where, what="role", of=user.name, more=more))
    return user


def _provider(site: Site) -> tuple[oidc.OidcOptions, oidc.Door]:
    options = site.desk().configuration.accounts.oidc
    if options is None or site.post is None:
        raise HTTPException(404, "no single sign-on is configured")
    return options, site.post()


def _back(site: Site) -> str:
    return f"{site.names.link_base}/auth/callback"


# --- what they share ----------------------------------------------------------------------------


def _begun(request: Request, site: Site, user: User, *, next: str, how: str) -> Response:
    """A session under a new id, whatever the browser held before."""
    secret, now = site.secret(), site.clock()
    before = cookie(request.headers, cookie_name(request.scope, request.headers))
    made = Session(id=kept(secret), user=user.id, begun_at=now, seen_at=now)
    change = Change(at=now, who=user.name, where=_client(request), what="logged in", of=user.name, more=how)
    site.store.begin_session(made, change, instead_of=kept(before) if before else None)
    answer = RedirectResponse(inside(next), status_code=303)
    lasts = int(site.desk().configuration.accounts.lasts.total_seconds())
    _set(request, answer, cookie_name(request.scope, request.headers), secret, lasts)
    _unset(request, answer, _form_cookie(request))
    return answer


def _asked(
    request: Request,
    site: Site,
    *,
    next: str,
    wrong: str = "",
    status: int = 200,
    name: str = "",
) -> Response:
    options = site.desk().configuration.accounts.oidc
    form = cookie(request.headers, _form_cookie(request)) or site.secret()
    https = request.url.scheme == "https" or (site.desk().configuration.web.link or "").startswith("https:")
    users = site.store.users()
    answer = show(
        "login.html",
        site,
        status=status,
        page="login",
        wrong=wrong,
        plain=is_secure(request.scope, request.headers) and not https,
        nobody=not users and options is None,
        passwords=any(one.password for one in users),
        provider=options.name if options else "",
        form=form_token(form),
        next=inside(next),
        name=name,
    )
    _set(request, answer, _form_cookie(request), form, FORM_S)
    return answer


def _form_cookie(request: Request) -> str:
    return "__Host-form" if is_secure(request.scope, request.headers) else "form"


def _set(request: Request, answer: Response, name: str, value: str, seconds: int) -> None:
    secure = is_secure(request.scope, request.headers)
    answer.set_cookie(name, value, max_age=seconds, path="/", secure=secure, httponly=True, samesite="lax")


def _unset(request: Request, answer: Response, name: str) -> None:
    secure = is_secure(request.scope, request.headers)
    answer.delete_cookie(name, path="/", secure=secure, httponly=True, samesite="lax")


def _client(request: Request) -> str:
    return request.client.host if request.client else ""
