"""Accounts: who may log in, with which role and for which desks, and which programs have a token; for admins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from alerts import orders
from alerts.orders import Unclear
from monitor import accounts, passwords
from monitor.web.operating import Operates
from monitor.web.pages.showing import show
from monitor.web.sight import desks_of
from monitor.web.site import Here, Site
from storage.records import ApiToken, Change, Role, Scope, User

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

Word = Annotated[str, Form(max_length=1000)]
Desks = Annotated[list[str], Form()]
_TAKEN = "somebody has that name, or one that differs only in case"
_LAST = "that would leave nobody who is an admin and may log in"


@router.get("/accounts")
def show_accounts(site: Here) -> HTMLResponse:
    """People with roles, desks and last logins, programs with their tokens, and the forms to change them."""
    return _shown(site)


# --- people -------------------------------------------------------------------------------------


@router.post("/accounts", dependencies=[Operates])
def add(
    request: Request,
    site: Here,
    name: Word,
    role: Annotated[Role, Form()],
    password: Word,
    by: Word = "",
    desks: Desks = [],  # noqa: B006 - FastAPI copies it
) -> Response:
    """A new account with a password."""
    name, limits = _name(name), _limits(role, desks, site)
    if why := passwords.problem(password, name):
        raise HTTPException(422, why)
    if role is not Role.ADMIN and not site.has_accounts():
        raise HTTPException(409, "the first account must be an admin's: as soon as there is one, everybody must log in")
    now = site.clock()
    made = User(
        id=accounts.local_id(name),
        name=name,
        role=role,
        password=passwords.hashed(password),
        added_at=now,
        desks=limits,
    )
    if not site.store.add_user(made, _change(request, site, by, "account added", name, _may(made))):
        raise HTTPException(409, _TAKEN)
    return _back()


@router.post("/accounts/{id_}/password", dependencies=[Operates])
def set_password(request: Request, id_: str, site: Here, password: Word, by: Word = "") -> Response:
    """Another password; ends the logins."""
    user = _user(site, id_)
    if not user.password:
        raise HTTPException(409, f"{user.name} logs in through the single sign-on and has no password here")
    if why := passwords.problem(password, user.name):
        raise HTTPException(422, why)
    changed = replace(user, password=passwords.hashed(password))
    site.store.change_user(changed, _change(request, site, by, "password", user.name))
    return _back()


@router.post("/accounts/{id_}/role", dependencies=[Operates])
def set_role(
    request: Request,
    id_: str,
    site: Here,
    role: Annotated[Role, Form()],
    by: Word = "",
    desks: Desks = [],  # noqa: B006 - FastAPI copies it
) -> Response:
    """Another role, and for which desks; ends the logins."""
    user = _user(site, id_)
    changed = replace(user, role=role, desks=_limits(role, desks, site))
    _someone_left(site, changed)
    site.store.change_user(changed, _change(request, site, by, "role", user.name, f"{_may(user)} to {_may(changed)}"))
    return _back()


@router.post("/accounts/{id_}/switch", dependencies=[Operates])
def switch(request: Request, id_: str, site: Here, on: Annotated[bool, Form()], by: Word = "") -> Response:
    """Let somebody log in no more, or again; ends the logins."""
    changed = replace(_user(site, id_), is_off=not on)
    _someone_left(site, changed)
    what = "account switched on" if on else "account switched off"
    site.store.change_user(changed, _change(request, site, by, what, changed.name))
    return _back()


@router.post("/accounts/{id_}/remove", dependencies=[Operates])
def remove(request: Request, id_: str, site: Here, by: Word = "") -> Response:
    """Forget somebody; what they did keeps their name."""
    user = _user(site, id_)
    _someone_left(site, replace(user, is_off=True), last="that would leave accounts, and nobody who is an admin")
    site.store.remove_user(user.id, _change(request, site, by, "account removed", user.name))
    return _back()


# --- programs -----------------------------------------------------------------------------------


@router.post("/tokens", dependencies=[Operates])
def add_token(
    request: Request,
    site: Here,
    name: Word,
    scope: Annotated[Scope, Form()],
    until: Word = "",
    by: Word = "",
    desks: Desks = [],  # noqa: B006 - FastAPI copies it
) -> HTMLResponse:
    """A new token, shown once."""
    name, now = _name(name), site.clock()
    end = _end(until, now) if until.strip() else None
    secret = accounts.PREFIX + site.secret()
    limits = _limits(scope.role, desks, site)
    made = ApiToken(id=accounts.kept(secret), name=name, scope=scope, added_at=now, until=end, desks=limits)
    more = f"scope {scope.value}, {f'until {end:%Y-%m-%d %H:%M} UTC' if end else 'until it is revoked'}"
    if not site.store.add_token(made, _change(request, site, by, "token added", name, more + _of(limits))):
        raise HTTPException(409, "there is a token of that name; revoke it, or take another name")
    return _shown(site, secret=secret, secret_of=name)


@router.post("/tokens/{name}/revoke", dependencies=[Operates])
def revoke(request: Request, name: str, site: Here, by: Word = "") -> Response:
    """A token is good for nothing any more."""
    if not site.store.revoke_token(name, _change(request, site, by, "token revoked", name)):
        raise HTTPException(404, "there is no such token")
    return _back()


# --- what they share ----------------------------------------------------------------------------


def _shown(site: Site, **more: Any) -> HTMLResponse:
    sessions, now = site.store.sessions(), site.clock()
    values = {"secret": "", "secret_of": "", **more}
    return show(
        "accounts.html",
        site,
        page="accounts",
        users=[(one, sum(each.user == one.id for each in sessions)) for one in site.store.users()],
        tokens=[(one, accounts.is_good(one, now)) for one in site.store.tokens()],
        roles=list(Role),
        scopes=list(Scope),
        desks=desks_of(site.desk().configuration),
        limitable=[one.value for one in accounts.LIMITABLE],
        **values,
    )


def _back() -> Response:
    return RedirectResponse("/accounts", status_code=303)


def _user(site: Site, id_: str) -> User:
    found = site.store.user(id_)
    if found is None:
        raise HTTPException(404, "there is no such account")
    return found


def _name(text: str) -> str:
    try:
        return accounts.user_name(text)
    except ValueError as error:
        raise HTTPException(422, str(error)) from error


def _limits(role: Role, desks: Sequence[str], site: Site) -> tuple[str, ...]:
    """The desks that somebody is limited to: desks of the routes, or none."""
    wanted = [one for one in desks if one]
    unknown = sorted(set(wanted) - set(desks_of(site.desk().configuration)))
    if unknown:
        raise HTTPException(422, f"there is no desk {unknown[0][:60]} in the routes")
    try:
        return accounts.limits(role, wanted)
    except ValueError as error:
        raise HTTPException(422, str(error)) from error


def _end(text: str, now: datetime) -> datetime:
    try:
        at = orders.until(text, now)
    except Unclear as error:
        raise HTTPException(422, "write how long it is good as a length (12w) or a day (2030-12-31)") from error
    if at <= now:
        raise HTTPException(422, "that is over already")
    return at


def _someone_left(site: Site, changed: User, *, last: str = _LAST) -> None:
    """409 where somebody who is changed was the last admin."""
    if changed.role is Role.ADMIN and not changed.is_off:
        return
    others = [one for one in site.store.users() if one.id != changed.id]
    if not any(one.role is Role.ADMIN and not one.is_off for one in others):
        raise HTTPException(409, last)


def _may(user: User) -> str:
    return f"role {user.role.value}{_of(user.desks)}"


def _of(desks: Sequence[str]) -> str:
    return f", desks {' '.join(desks)}" if desks else ""


def _change(request: Request, site: Site, by: str, what: str, of: str, more: str = "") -> Change:
    """The line of the audit log, which is kept together with what it tells of."""
    if site.visitor is not None:
        who = site.visitor.name
    else:
        who = f"{by.strip()} (not logged in)" if by.strip() else "not logged in"
    where = request.client.host if request.client else ""
    return Change(at=site.clock(), who=who, where=where, what=what, of=of, more=more)
