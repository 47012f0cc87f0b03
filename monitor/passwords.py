"""Passwords, kept as argon2id (RFC 9106, the second recommended choice: 64 MiB, three passes, four lanes)."""

from __future__ import annotations

import threading
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

SHORTEST, LONGEST = 12, 1000
_HASHER = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
#: each takes 64 MiB: more at once wait, whatever a crowd sends
_TURNS = threading.BoundedSemaphore(2)
#: of no password at all, made with the same cost: a name that nobody has takes as long as one that somebody has
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$Z2FpbnNheS1ub2JvZHktMDE$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


def problem(password: str, name: str) -> str | None:
    """What is wrong with a new password."""
    if not SHORTEST <= len(password) <= LONGEST:
        return f"a password has {SHORTEST} to {LONGEST} characters; four words that do not belong together will do"
    if name.casefold() in password.casefold() and len(password) - len(name) < SHORTEST // 2:
        return "the password must not be the name"
    return "the password must not be one sign over and over" if len(set(password)) < 4 else None


def hashed(password: str) -> str:
    """What is kept of a password, with its salt and cost."""
    with _TURNS:
        return _HASHER.hash(_same_on_all_keyboards(password))


def matches(kept: str, password: str) -> bool:
    """Whether it is the password; "" is nobody's, and takes as long to find out."""
    with _TURNS:
        try:
            return _HASHER.verify(kept or _NOBODY, _same_on_all_keyboards(password[:LONGEST])) and bool(kept)
        except (VerificationError, InvalidHashError):
            return False


def is_outdated(kept: str) -> bool:
    """Whether a password was kept with another cost than now."""
    return _HASHER.check_needs_rehash(kept)


def _same_on_all_keyboards(password: str) -> bytes:
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
