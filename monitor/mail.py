"""A message as a document: what it says, without what it carries along. Pure. Source: RFC 5322, RFC 2045."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from monitor.feeds import repair
from monitor.feeds.decode import decode
from monitor.feeds.plain import plain, tidy


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What is read of a message."""

    id: str
    sender: str  #: the address
    name: str  #: as the sender calls himself
    subject: str
    text: str
    sent: datetime | None
    language: str
    answers: tuple[str, ...] = ()  #: the ids that it names as what it answers, the nearest first
    automatic: bool = False  #: a machine says that it wrote it (RFC 3834)
    checked: tuple[str, ...] = ()  #: what servers on the way say they have checked, the last one's word first


_SIGNED = re.compile(r"\bdkim\s*=\s*pass\b[^;]*?\bheader\.(?:d|i)\s*=\s*@?([a-z0-9.-]+)", re.IGNORECASE)


class NoMail(ValueError):
    """The bytes are no message; the words are for an operator."""


def read(body: bytes) -> Mail:
    """Read a message; attachments are never opened. Raises NoMail."""
    message = message_from_bytes(body, policy=policy.default)
    if not isinstance(message, EmailMessage) or not (message.get("from") or message.get("subject")):
        raise NoMail("this is no message: it has neither sender nor subject")
    name, address = parseaddr(_header(message, "from"))
    return Mail(
        id=_header(message, "message-id").strip("<> "),
        sender=address,
        name=name,
        subject=_header(message, "subject"),
        text=_text(message),
        sent=_sent(_header(message, "date")),
        language=_header(message, "content-language"),
        answers=(*_header(message, "in-reply-to").split(), *reversed(_header(message, "references").split())),
        automatic=_header(message, "auto-submitted").casefold() not in ("", "no"),
        checked=_headers(message, "authentication-results"),
    )


def signed_by(found: Mail, server: str) -> tuple[str, ...]:
    """The domains whose signature the desk's own server has checked, in lower case.

    Only the first such header counts: a server takes away those that came with the message in its name.
    """
    own = (said for said in found.checked if said.partition(";")[0].lower().split()[:1] == [server])
    return tuple(domain.lower() for domain in _SIGNED.findall(next(own, "")))


def _header(message: EmailMessage, name: str) -> str:
    try:
        value = str(message.get(name) or "")
    except (ValueError, IndexError, AttributeError, LookupError):  # headers that email itself cannot read
        return ""
    return " ".join(repair.characters(value).split())


def _headers(message: EmailMessage, name: str) -> tuple[str, ...]:
    try:
        many = message.get_all(name, [])
    except (ValueError, IndexError, AttributeError, LookupError):
        return ()
    return tuple(" ".join(repair.characters(str(one)).split()) for one in many)


def _text(message: EmailMessage) -> str:
    """The plain text, else the HTML's words."""
    try:
        part = message.get_body(preferencelist=("plain", "html"))
    except (AttributeError, KeyError, LookupError):
        part = None
    if part is None:
        return ""
    raw = part.get_payload(decode=True)
    text = decode(raw if isinstance(raw, bytes) else b"", str(part.get("content-type") or "")).text
    return plain(repair.characters(text)) if part.get_content_type() == "text/html" else tidy(repair.characters(text))


def _sent(written: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(written)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
