"""Who somebody is and what a session, a name, a token and an address to go on to must be. Decides only."""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from storage.records import ApiToken, Role, Session, digest

#: a session or token that was used within it is not written again
TOUCHED = timedelta(minutes=1)
#: how a token of ours begins, so that scanners of leaked secrets can know it
PREFIX = "gainsay_"
_LONGEST = 60
#: joins letters in Persian and other names; the only formatting signs that a name may hold
_JOINERS = "\u200c\u200d"
_NAME = re.compile(r"[^\s:/\\]+( [^\s:/\\]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who asks, as the request shows it."""

    name: str
    role: Role
    form: str = ""  #: what its forms must carry; "": a program, which has none
    session: str = ""  #: Session.id; "": a program
    desks: frozenset[str] = frozenset()  #: the only ones whose private matters they see; none: all

    @property
    def is_program(self) -> bool:
        """Whether it came with a token and not with a login."""
        return not self.session

    def signed(self, by: str) -> str:
        """Under which name something is kept: the login's own, whatever the form says."""
        if not self.is_program:
            return self.name
        by = by.strip()
        return f"{by} (through {self.name})" if by and by != self.name else self.name


#: whoever may change how Gainsay runs sees all of it
LIMITABLE = (Role.VIEWER, Role.EDITOR)


def limits(role: Role, desks: Collection[str]) -> tuple[str, ...]:
    """The desks that somebody of a role is limited to, as they are kept; raises ValueError."""
    if desks and role not in LIMITABLE:
        raise ValueError(f"somebody who is {role.value} sees what all desks see: only viewers and editors are limited")
    return tuple(sorted(set(desks)))


def user_name(text: str) -> str:
    """A name as it is kept; raises ValueError."""
    name = unicodedata.normalize("NFKC", text).strip()
    odd = any(unicodedata.category(sign).startswith("C") and sign not in _JOINERS for sign in name)
    if odd or len(name) > _LONGEST or not _NAME.fullmatch(name):
        raise ValueError(f"a name has 1 to {_LONGEST} visible characters, single spaces at most, none of : / \\")
    return name


def local_id(name: str) -> str:
    """The id of a user with a password: names that differ only in case are one."""
    return f"local:{unicodedata.normalize('NFKC', name).strip().casefold()}"


def provided_id(issuer: str, subject: str) -> str:
    """The id of a user of an OpenID provider: never that of a user with a password, whatever it is called there."""
    return f"oidc:{digest(issuer, subject)}"


def provided_name(wanted: str, subject: str, taken: frozenset[str]) -> str:
    """A name for a user of a provider that no other user has."""
    try:
        name = user_name(wanted)
    except ValueError:
        name = f"user {digest(subject)[:8]}"
    return f"{name[:40]} ({digest(subject)[:8]})" if name.casefold() in taken else name


def kept(secret: str) -> str:
    """What is stored of a random secret of 256 bits: its SHA-256."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def form_token(secret: str) -> str:
    """What the forms of a browser carry: known to whoever knows its cookie, which no other page can read."""
    return hmac.new(secret.encode("utf-8", "surrogatepass"), b"form", hashlib.sha256).hexdigest()


def same(one: str, other: str) -> bool:
    """Whether two secrets are the same, in a time that does not tell how far they are."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))


def is_over(session: Session, now: datetime, *, idle: timedelta, lasts: timedelta) -> bool:
    """Whether a session has ended: not used for too long, or begun too long ago."""
    return now - session.seen_at >= idle or now - session.begun_at >= lasts


def is_good(token: ApiToken, now: datetime) -> bool:
    """Whether a token may still be used."""
    return token.until is None or now < token.until


def inside(path: str) -> str:
    """An address of ours to go on to after the login: a path with its query; "/" for anything else."""
    odd = any(sign <= " " or sign == "\\" or sign >= "\x7f" for sign in path)
    if odd or len(path) > 2000 or not path.startswith("/") or path.startswith("//"):
        return "/"
    try:
        parts = urlsplit(path)
    except ValueError:
        return "/"
    return "/" if parts.scheme or parts.netloc or parts.path.startswith("/log") else path


def is_loopback(host: str) -> bool:
    """Whether an address or name is of this machine."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def network(host: str) -> str:
    """Who is counted as one client: an IPv4 address, or the /64 of an IPv6 address."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    return str(address) if address.version == 4 else address.exploded[:19]
