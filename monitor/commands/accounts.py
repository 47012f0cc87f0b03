"""Who may log in to the dashboard, with which role, and which programs have a token."""

from __future__ import annotations

import argparse
import getpass
import secrets
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.counted import counted
from monitor.errors import CommandError

if TYPE_CHECKING:
    from storage.records import User
    from storage.store import Store

ROLES = ("viewer", "editor", "operator", "admin")
SCOPES = ("read", "judge", "operate")
_USE = "gainsay accounts {add, passwd, role, remove} NAME, or gainsay accounts token {list, add, revoke} NAME"


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay accounts`."""
    parser.add_argument(
        "action", choices=("list", "add", "passwd", "role", "remove", "token"),
        help="list; add NAME; passwd NAME; role NAME; remove NAME; token list, token add NAME, token revoke NAME",
    )  # fmt: skip
    parser.add_argument("words", nargs="*", metavar="NAME", help="whose; the password is asked for, or read from stdin")
    parser.add_argument("--role", choices=ROLES, help="add, role: viewer reads, editor judges, operator, admin")
    parser.add_argument("--scope", choices=SCOPES, help="token add: what the program may do")
    parser.add_argument(
        "--until", help="token add: how long it is good: 12w, or a day (2030-12-31); else until revoked"
    )


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0; what is missing is one line on standard error."""
    from monitor import clock
    from monitor.database import database_url, existing, opened

    making = args.action == "add" or (args.action == "token" and args.words[:1] == ["add"])
    with (opened if making else existing)(database_url(args.config, environ)) as store:
        for line in _ACTIONS[args.action](args, store, clock.now()):
            print(line)
    return 0


# --- people -------------------------------------------------------------------------------------


def _list(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    users, sessions = store.users(), store.sessions()
    for one in users:
        here = [session for session in sessions if session.user == one.id]
        last = max((session.seen_at for session in here), default=None)
        how = "by password" if one.password else "through the provider"
        used = f", logged in {counted(len(here), 'time')}, used last {_day(last)}" if last else ", not logged in"
        limits = f", desks {' '.join(one.desks)}" if one.desks else ""
        off = ", switched off" if one.is_off else ""
        yield f"{one.name}  {one.role.value}{limits}{off}  {how}, added {_day(one.added_at)}{used}"
    if not users:
        yield "there are no accounts; whoever can open the dashboard on this machine may do everything"


def _add(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    from monitor import accounts, audit, passwords
    from storage.records import Role, User

    name, role = _new_name(args), Role(_given(args.role, "--role"))
    id_ = accounts.local_id(name)
    if store.user(id_) is not None:
        raise CommandError(f"{name}: there is such an account; `gainsay accounts passwd` sets another password")
    user = User(id=id_, name=name, role=role, password=passwords.hashed(_new_password(name)), added_at=now)
    if not store.add_user(user, audit.by_command(now, "account added", name, f"role {role.value}")):
        raise CommandError(f"{name}: somebody else has that name")
    yield f"{name} may log in, as {role.value}"


def _passwd(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    from dataclasses import replace

    from monitor import audit, passwords

    user = _known(args, store)
    if not user.password:
        raise CommandError(f"{user.name} logs in through the provider and has no password here")
    user = replace(user, password=passwords.hashed(_new_password(user.name)))
    store.change_user(user, audit.by_command(now, "password", user.name))
    yield f"{user.name} has another password, and is logged out everywhere"


def _role(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    from dataclasses import replace

    from monitor import audit
    from storage.records import Role

    user, role = _known(args, store), Role(_given(args.role, "--role"))
    change = audit.by_command(now, "role", user.name, f"{user.role.value} to {role.value}")
    store.change_user(replace(user, role=role), change)
    yield f"{user.name} is {role.value}, and is logged out everywhere"
    yield from _nobody_left(store)


def _remove(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    from monitor import audit

    user = _known(args, store)
    store.remove_user(user.id, audit.by_command(now, "account removed", user.name))
    yield f"{user.name} may not log in any more, and is logged out everywhere"
    yield from _nobody_left(store)


def _nobody_left(store: Store) -> Iterator[str]:
    users = store.users()
    if users and not any(user.role.value == "admin" for user in users):
        yield "nobody is an admin now"
    if not users:
        yield "there are no accounts any more: on this machine the dashboard asks nobody to log in"


# --- programs -----------------------------------------------------------------------------------


def _token(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    action = args.words[0] if args.words else "list"
    if action not in _TOKENS:
        raise CommandError(f"gainsay accounts token {action}: {_USE}")
    args.words = args.words[1:]
    yield from _TOKENS[action](args, store, now)


def _tokens(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    from monitor.accounts import is_good

    tokens = store.tokens()
    for one in tokens:
        ends = f"until {_day(one.until)}" if one.until else "until it is revoked"
        used = f"used last {_day(one.used_at)}" if one.used_at else "never used"
        yield f"{one.name}  {one.scope.value}  {ends if is_good(one, now) else f'over since {_day(one.until)}'}, {used}"
    if not tokens:
        yield "there are no tokens"


def _add_token(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    from monitor import accounts, audit
    from storage.records import ApiToken, Scope

    name, scope = _new_name(args), Scope(_given(args.scope, "--scope"))
    secret = accounts.PREFIX + secrets.token_urlsafe(32)
    until = _until(args.until, now) if args.until else None
    made = ApiToken(id=accounts.kept(secret), name=name, scope=scope, added_at=now, until=until)
    more = f"scope {scope.value}, {f'until {_day(until)}' if until else 'until it is revoked'}"
    if not store.add_token(made, audit.by_command(now, "token added", name, more)):
        raise CommandError(f"{name}: there is such a token; revoke it, or take another name")
    print("shown once, and kept nowhere in clear:", file=sys.stderr)
    yield secret


def _revoke(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    from monitor import audit

    name = _name(args)
    if not store.revoke_token(name, audit.by_command(now, "token revoked", name)):
        raise CommandError(f"{name}: there is no such token; `gainsay accounts token list` shows them")
    yield f"the token {name} is good for nothing any more"


# --- what they share ----------------------------------------------------------------------------


def _name(args: argparse.Namespace) -> str:
    if len(args.words) != 1:
        raise CommandError(f"say whose, one name (quote one with spaces): {_USE}")
    name: str = args.words[0]
    return name


def _new_name(args: argparse.Namespace) -> str:
    from monitor.accounts import user_name

    try:
        return user_name(_name(args))
    except ValueError as error:
        raise CommandError(str(error)) from error


def _known(args: argparse.Namespace, store: Store) -> User:
    from monitor.accounts import local_id

    name = _name(args)
    found = next((one for one in store.users() if name in (one.name, one.id) or local_id(name) == one.id), None)
    if found is None:
        raise CommandError(f"{name}: there is no such account; `gainsay accounts list` shows them")
    return found


def _given(value: str | None, option: str) -> str:
    if not value:
        raise CommandError(f"say {option}: one of {', '.join(ROLES if option == '--role' else SCOPES)}")
    return value


def _new_password(name: str) -> str:
    """From the terminal, twice and unseen; otherwise the first line of standard input."""
    from monitor import passwords

    if sys.stdin.isatty():
        password = getpass.getpass(f"new password for {name}: ")
        if password != getpass.getpass("the same again: "):
            raise CommandError("the two are not the same; nothing was changed")
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    if why := passwords.problem(password, name):
        raise CommandError(f"{why}; nothing was changed")
    return password


def _until(text: str, now: datetime) -> datetime:
    from alerts import orders
    from alerts.orders import Unclear

    try:
        at = orders.until(text, now)
    except Unclear as error:
        raise CommandError(f"--until {text}: write a length (12w) or a day (2030-12-31)") from error
    if at <= now:
        raise CommandError(f"--until {text}: that is over already")
    return at


def _day(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "never"


_Action = Callable[[argparse.Namespace, "Store", datetime], Iterator[str]]
_TOKENS: dict[str, _Action] = {"list": _tokens, "add": _add_token, "revoke": _revoke}
_ACTIONS: dict[str, _Action] = {
    "list": _list,
    "add": _add,
    "passwd": _passwd,
    "role": _role,
    "remove": _remove,
    "token": _token,
}
