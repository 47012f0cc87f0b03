"""A mailbox: the press releases of one sender, known by the signature of its domain and never by its name.

Source: RFC 8601 (Authentication-Results, as the desk's own mail server writes it), RFC 6376 (DKIM).
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import ClassVar
from urllib.parse import urlencode, urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from alerts.secret import Secret
from monitor import embargo, mail
from monitor.connectors import Parsed
from monitor.feeds.entry import code
from monitor.mailbox import SCHEMES
from monitor.posts import Item, NotAsExpected, Text, answer
from storage.records import Document, DocumentKind, Page, Quarantined, Request, Source, digest

#: a date that runs so far ahead of the arrival is not believed
_AHEAD = timedelta(hours=1)
_DOMAIN = r"^[a-z0-9-]+(\.[a-z0-9-]+)+$"


class _Message(Item):
    """One message of the mailbox."""

    uid: int
    received: Text = ""
    raw: Text = ""
    size: int = 0


class Connector(BaseModel):
    """Reads a folder without changing it; a message whose domain is not proven is set aside, with the reason."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schemes: ClassVar[tuple[str, ...]] = SCHEMES

    user: str  #: who logs in
    password: Secret  #: of the mailbox, or of the application
    sender: str = Field(pattern=_DOMAIN)  #: the domain whose messages are read
    verified_by: str = Field(
        pattern=_DOMAIN
    )  #: the desk's own mail server, as it names itself in Authentication-Results
    idle: bool = True  #: be told by the server that something came, where it offers that (IDLE)
    days: int = Field(default=7, ge=1, le=365)  #: how far back the first look goes
    limit: int = Field(default=100, ge=1, le=1000)  #: messages read at one poll; the others are read at the next ones

    def unfit(self, url: str) -> str | None:
        """A server, and a folder of it."""
        return None if urlsplit(url).hostname else "names no server: write imaps://mail.example/INBOX"

    def credentials(self, environ: Mapping[str, str]) -> Mapping[str, str]:
        """The login."""
        return {"user": self.user, "password": self.password.reveal(environ)}

    def requests(self, source: Source) -> Iterator[Request]:
        """What came since the last time."""
        query = urlencode({"from": self.sender, "days": self.days, "limit": self.limit})
        yield Request(url=f"{source.url.split('?')[0]}?{query}", authorized=True)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """The messages that are proven and not under embargo; those that are under one are asked for again."""
        try:
            found = answer(page)
            messages = [_Message.model_validate(one) for one in found["messages"]]
        except (NotAsExpected, ValidationError, KeyError, TypeError) as error:
            return Parsed(problem=f"the mailbox could not be read: {error}")
        documents: list[Document] = []
        spoilt: list[Quarantined] = []
        held = False
        for message in messages:
            read = self._read(message, page)
            if isinstance(read, Quarantined):
                spoilt.append(read)
            elif isinstance(read, Document) and _is_held(read, page.fetched_at):
                held = True
            elif read is not None:
                documents.append(read)
        return Parsed(
            documents=tuple(documents),
            newest_item_at=max((one.published_at for one in documents if one.published_at), default=None),
            quarantined=tuple(spoilt),
            more=held,
        )

    def _read(self, message: _Message, page: Page) -> Document | Quarantined | None:
        """A document; the message set aside where nothing proves its domain; None where another domain sent it."""
        try:
            raw = base64.b64decode(message.raw, validate=True)
            found = mail.read(raw)
        except (binascii.Error, mail.NoMail) as error:
            why = f"it is larger than what is read ({message.size} bytes)" if message.size else str(error)
            return _set_aside(message.raw.encode(), why, page)
        if not _within(found.sender.rpartition("@")[2], self.sender):
            return None
        if not self._is_proven(found):
            return _set_aside(raw, f"{self.verified_by} does not say that {self.sender} has signed it", page)
        received = _received(message.received) or page.fetched_at
        sent = found.sent if found.sent and found.sent <= received + _AHEAD else received
        return Document(
            source=page.source,
            key=found.id or digest("mail", message.raw),
            url="",
            kind=DocumentKind.MAIL,
            title=found.subject,
            text=f"{found.subject}\n\n{found.text}".strip(),
            author=f"@{found.sender}",
            language=code(found.language),
            published_at=sent,
            fetched_at=page.fetched_at,
        )

    def _is_proven(self, found: mail.Mail) -> bool:
        """Whether the desk's own server has checked the signature of the sender's domain."""
        return any(_within(domain, self.sender) for domain in mail.signed_by(found, self.verified_by))


def _within(domain: str, of: str) -> bool:
    return domain.lower() == of or domain.lower().endswith(f".{of}")


def _is_held(document: Document, now: datetime) -> bool:
    until = embargo.until(document.text, received=document.published_at or now)
    return until is not None and until > now


def _received(written: str) -> datetime | None:
    try:
        return datetime.strptime(written.strip(), "%d-%b-%Y %H:%M:%S %z").astimezone(UTC)
    except ValueError:
        return None


def _set_aside(raw: bytes, why: str, page: Page) -> Quarantined:
    return Quarantined(source=page.source, url="", reason=why, raw=raw, at=page.fetched_at)


def by_hand(url: str) -> dict[str, object] | None:
    """A mailbox; what no address tells is in capitals."""
    wanted = {"user": "WHO LOGS IN", "password": {"env": "MAIL_PASSWORD"}, "sender": "THE SENDER'S DOMAIN"}
    return {**wanted, "verified_by": "YOUR MAIL SERVER"} if urlsplit(url).scheme in ("imap", "imaps") else None
