"""A mailbox as a page: the messages that came since the last one seen. Reads only, and marks nothing as read.

IMAP4rev1 (RFC 3501). What was seen is the page's validator: UIDVALIDITY and the last UID, kept once its messages are.
"""

from __future__ import annotations

import base64
import hashlib
import imaplib
import json
import re
import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import parse_qs, unquote, urlsplit

from monitor.fetch import Fetched
from monitor.http import Client, FetchError, Hold, Refused, Unavailable, cut
from storage.records import Page, PageState, Request, Source

SCHEMES = ("imaps", "imap")
_PORTS = {"imaps": 993, "imap": 143}
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
_DATE = re.compile(rb'INTERNALDATE "([^"]+)"')
_CAME = re.compile(rb"\* \d+ (?:EXISTS|RECENT)\r?\n")
#: what an IMAP search takes as it is
_PLAIN = re.compile(r"[A-Za-z0-9.@_-]{1,200}")


def is_mailbox(source: Source) -> bool:
    """Whether a source is a mailbox."""
    return urlsplit(source.url).scheme in SCHEMES


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What is asked of which folder."""

    secure: bool
    host: str
    port: int
    folder: str
    sender: str
    days: int
    limit: int


def fetch(
    request: Request, *, source: str, state: PageState | None, client: Client, login: Mapping[str, str], now: datetime
) -> Fetched:
    """The new messages of a folder, oldest first; raises FetchError. `login` holds user and password."""
    known = state or PageState(source=source, url=request.url)
    asked = _question(request.url)
    body, seen = _read(asked, known.etag if request.conditional else None, client, login, now)
    kept = replace(known, etag=seen, body_hash=hashlib.sha256(body).hexdigest(), fetched_at=now)
    page = Page(
        source=source,
        url=request.url,
        requested=request.url,
        status=200,
        headers=(),
        content_type="application/json",
        etag=seen,
        last_modified=None,
        body=body,
        fetched_at=now,
    )
    return Fetched(page=page, state=kept, unchanged=body == _NOTHING, before=known)


class NotOffered(FetchError):
    """The server cannot say by itself that something came."""


class _Lap(Exception):
    """It was quiet for so long that the line is taken up anew."""


def idle(
    request: Request,
    *,
    client: Client,
    login: Mapping[str, str],
    hold: Hold,
    lap_s: float,
) -> Iterator[None]:
    """Something once the server is asked to say what comes, and each time that something does, for `lap_s` seconds.

    RFC 2177. `hold` is given what cuts the connection and so ends the wait. Raises NotOffered or FetchError.
    """
    asked = _question(request.url)
    with suppress(_Lap), _session(asked, client, login, hold) as session:
        _, (offered, *_) = session.capability()
        if b"IDLE" not in (offered or b"").upper().split():
            raise NotOffered(f"{asked.host} does not offer IDLE")
        _selected(session, asked.folder)
        session.send(b"IDLE IDLE\r\n")
        yield from _told(session, asked.host, lap_s)


def _told(session: imaplib.IMAP4, host: str, lap_s: float) -> Iterator[None]:
    session.socket().settimeout(lap_s)
    while True:
        try:
            line = session.readline()
        except TimeoutError:
            raise _Lap from None
        if not line:
            raise Unavailable(f"{host} ended the session")
        if line.startswith(b"IDLE "):
            raise Unavailable(f"{host} does not say what comes: {line[:100]!r}")
        if line.startswith(b"+") or _CAME.match(line):
            yield


def _question(url: str) -> _Question:
    parts = urlsplit(url)
    said = {name: many[0] for name, many in parse_qs(parts.query).items()}
    if not parts.hostname or not _PLAIN.fullmatch(said.get("from", "")):
        raise Refused("the address names no mailbox")
    return _Question(
        secure=parts.scheme == "imaps",
        host=parts.hostname,
        port=parts.port or _PORTS[parts.scheme],
        folder=unquote(parts.path.strip("/")) or "INBOX",
        sender=said["from"],
        days=int(said.get("days", "7")),
        limit=int(said.get("limit", "100")),
    )


_NOTHING = json.dumps({"messages": [], "more": False}).encode()


def _read(
    asked: _Question, seen: str | None, client: Client, login: Mapping[str, str], now: datetime
) -> tuple[bytes, str]:
    with _session(asked, client, login) as session:
        validity = _selected(session, asked.folder)
        before, _, last = (seen or "").partition(":")
        first = int(last) + 1 if before == validity and last.isdigit() else None
        uids = _search(session, asked, first, now)
        wanted, more = uids[: asked.limit], len(uids) > asked.limit
        messages = [one for uid in wanted for one in _message(session, uid, client.max_body)]
    latest = wanted[-1] if wanted else (first or 1) - 1
    return json.dumps({"messages": messages, "more": more}).encode(), f"{validity}:{latest}"


@contextmanager
def _session(
    asked: _Question,
    client: Client,
    login: Mapping[str, str],
    hold: Hold = lambda _: None,
) -> Iterator[imaplib.IMAP4]:
    """A logged-in session; the border to imaplib, whose errors become ours."""
    connection = client.dial(asked.host, asked.port, secure=asked.secure)
    hold(partial(cut, connection))
    try:
        session = _Imap(connection, asked.host, limit=client.max_body)
        _checked(session.login(login["user"], login["password"]), "the login")
        yield session
        session.logout()
    except FetchError:
        raise
    except imaplib.IMAP4.abort as error:
        raise Unavailable(f"{asked.host}: the session broke off: {error}") from error
    except imaplib.IMAP4.error as error:
        raise Refused(f"{asked.host} refuses: {error}") from error
    except (OSError, ValueError, EOFError, UnicodeError) as error:
        raise Unavailable(f"{asked.host}: {error or type(error).__name__}") from error
    finally:
        connection.close()


class _Imap(imaplib.IMAP4):
    """imaplib over a connection that was made and checked elsewhere, with a cap on what one answer holds."""

    def __init__(self, connection: socket.socket, host: str, *, limit: int) -> None:
        self._given, self._cap = connection, limit
        super().__init__(host)

    def _create_socket(self, timeout: float | None) -> socket.socket:
        return self._given

    def read(self, size: int) -> bytes:
        if size > self._cap:
            raise Refused(f"a message of {size} bytes is too large")
        return super().read(size)


def _checked(answer: tuple[str, Sequence[object]], what: str) -> Sequence[object]:
    if answer[0] != "OK":
        raise Refused(f"{what} is refused: {answer[1]!r}")
    return answer[1]


def _selected(session: imaplib.IMAP4, folder: str) -> str:
    """Open a folder for reading only; its UIDVALIDITY."""
    _checked(session.select(f'"{folder}"', readonly=True), f"the folder {folder}")
    _, found = session.response("UIDVALIDITY")
    value = found[0] if found else None
    return value.decode("ascii", "replace") if isinstance(value, bytes) else "0"


def _search(session: imaplib.IMAP4, asked: _Question, first: int | None, now: datetime) -> list[int]:
    """The UIDs to read: those after the last one seen, or those of the last days."""
    since = (now - timedelta(days=asked.days)).strftime("%d-%b-%Y")
    which = ("UID", f"{first}:*") if first is not None else ("SINCE", since)
    found = _checked(session.uid("SEARCH", *which, "FROM", f'"{asked.sender}"'), "the search")
    given = b" ".join(one for one in found if isinstance(one, bytes)).split()
    # "n:*" gives the last message again where nothing is newer
    return sorted(int(one) for one in given if one.isdigit() and int(one) >= (first or 0))


def _message(session: imaplib.IMAP4, uid: int, limit: int) -> Iterator[dict[str, object]]:
    """One message raw; only its size where it is too large."""
    size = _number(_SIZE, _checked(session.uid("FETCH", str(uid), "(RFC822.SIZE)"), "a message"))
    if size is not None and size > limit:
        yield {"uid": uid, "size": size}
        return
    answer = _checked(session.uid("FETCH", str(uid), "(UID INTERNALDATE BODY.PEEK[])"), "a message")
    for part in answer:
        if isinstance(part, tuple) and len(part) == 2 and isinstance(part[1], bytes):
            date = _DATE.search(part[0])
            received = date[1].decode("ascii", "replace") if date else ""
            yield {"uid": uid, "received": received, "raw": base64.b64encode(part[1]).decode("ascii")}
            return


def _number(pattern: re.Pattern[bytes], answer: Sequence[object]) -> int | None:
    found = (
        pattern.search(one[0] if isinstance(one, tuple) else one) for one in answer if isinstance(one, (bytes, tuple))
    )
    return next((int(one[1]) for one in found if one), None)
