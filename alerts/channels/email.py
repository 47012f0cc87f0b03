"""Sends alerts by e-mail, as text and HTML, one thread a dispute."""

from __future__ import annotations

import logging
import re
import smtplib
import ssl
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from alerts.channels import Earlier, Means
from alerts.errors import Partly, Refused, Unavailable
from alerts.mailbox import Mailbox
from alerts.message import Message
from alerts.secret import MissingSecret, Secret

log = logging.getLogger(__name__)

_ID = re.compile(r"<[0-9a-zA-Z_.-]{1,100}@gainsay>")
#: asks for a login, or for another one (RFC 4954): an operator can mend that
_LOGIN = frozenset({530, 534, 535, 538})
#: of the messages before one, so many stand in its References besides the first (RFC 5322 asks for short lines)
_ANCESTORS = 8


class Channel(BaseModel):
    """Hands messages to an SMTP server; DKIM is that server's business."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    to: tuple[str, ...] = Field(min_length=1)
    sender: str = "gainsay@localhost"
    host: str = "localhost"
    port: int = 25
    security: Literal["none", "starttls", "tls"] = "none"
    ca: str | None = None  #: file with the authority of the server's certificate, if it is no public one
    user: str | None = None
    password: Secret | None = None
    timeout_s: float = 30.0
    replies: Mailbox | None = None  #: where answers that do something arrive

    def send(self, message: Message, means: Means) -> str:
        """A 5xx answer is refused, everything else may be tried again.

        Returns the message's id and those before it, and whom the server refused, each after "!".
        """
        (to, later), mail = self._recipients(means), self._mail(message, means)
        try:
            refused = self._handed(mail, to, means) if to else {}
        except smtplib.SMTPAuthenticationError as error:
            # an operator can mend a password; the message is not at fault
            raise Unavailable(f"the mail server refused the login ({error.smtp_code})") from error
        except smtplib.SMTPResponseException as error:
            raise _weighed(error.smtp_code) from error
        except (smtplib.SMTPException, OSError, MissingSecret) as error:
            raise Unavailable(f"{type(error).__name__}: {error}") from error
        if to and len(refused) == len(to) and (means.partly is None or not self._put_off(refused, later)):
            raise _weighed(min(refused.values()))
        never = [one for one, code in refused.items() if isinstance(_weighed(code), Refused)]
        if never:
            codes = sorted({refused[one] for one in never})
            log.error("mail was refused for some of its recipients", extra={"recipients": len(never), "codes": codes})
        kept, never = _thread(mail), [f"!{one}" for one in (*_never(means.partly), *never)]
        if put_off := self._put_off(refused, later):
            # the others have it: sent again, they would have it twice
            why = f"the mail server put off {len(put_off)} of {len(self.to)} recipients"
            raise Partly(why, reference=" ".join((*kept, *never)), left="\n".join((*put_off, *never)))
        return " ".join((*kept, *never))

    @staticmethod
    def _put_off(refused: Mapping[str, int], later: Sequence[str]) -> list[str]:
        """Those who may have it later."""
        return [*(one for one, code in refused.items() if isinstance(_weighed(code), Unavailable)), *later]

    def _handed(self, mail: EmailMessage, to: Sequence[str], means: Means) -> Mapping[str, int]:
        """Hand it to the server; the recipients that it refused, with its codes."""
        with self._connected() as server:
            if self.user is not None and self.password is not None:
                server.login(self.user, self.password.reveal(means.environ))
            try:
                refused = server.send_message(mail, self.sender, list(to))
            except smtplib.SMTPRecipientsRefused as error:
                refused = error.recipients
        return {one: code for one, (code, _) in refused.items()}

    def _recipients(self, means: Means) -> tuple[Sequence[str], Sequence[str]]:
        """Those who are to have it now, and those who first get what it corrects; who never gets that gets neither."""
        left = self.to if means.partly is None else [one for one in means.partly.split("\n") if one in self.to]
        if not means.answers:
            return left, ()
        now = [one for one in left if any(one not in _lacking(earlier) for earlier in means.answers)]
        waits = {one for earlier in means.answers if earlier.rest_waits for one in (earlier.rest or "").split("\n")}
        return now, [one for one in left if one not in now and one in waits]

    def _connected(self) -> smtplib.SMTP:
        if self.security == "tls":
            return smtplib.SMTP_SSL(self.host, self.port, timeout=self.timeout_s, context=self._context())
        server = smtplib.SMTP(self.host, self.port, timeout=self.timeout_s)
        if self.security == "starttls":
            server.starttls(context=self._context())
        return server

    def _context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.ca)

    def _mail(self, message: Message, means: Means) -> EmailMessage:
        own = f"<{message.id}@gainsay>"
        earlier = _ids(means.thread)
        # whoever gets it late gets it in its place
        earlier = earlier[: earlier.index(own)] if own in earlier else earlier
        mail = EmailMessage()
        mail["From"] = self.sender
        mail["To"] = ", ".join(self.to)
        mail["Subject"] = _subject(message.subject)
        mail["Date"] = format_datetime(means.now)
        # the same over all attempts, so that a receiver that looks can tell a repeat
        mail["Message-ID"] = own
        # a thread has an id of its own before it, so that it holds together whatever is lost or deleted
        mail["References"] = " ".join((f"<{message.thread}@gainsay>", *earlier))
        if earlier:
            mail["In-Reply-To"] = earlier[-1]
        # RFC 3834: no holiday notes, please
        mail["Auto-Submitted"] = "auto-generated"
        if message.severity == "urgent":
            mail["Importance"] = "high"
        mail.set_content(_whole(message.text))
        mail.add_alternative(_whole(message.html), subtype="html")
        return mail


def _ids(thread: str | None) -> list[str]:
    """The ids of the messages before this one, if they are such."""
    return [one for one in (thread or "").split() if _ID.fullmatch(one)]


def _thread(mail: EmailMessage) -> list[str]:
    """The ids of a mail and of those before it, without that of the thread."""
    earlier = str(mail["References"]).split()[1:]
    return [*earlier[:1], *earlier[1:][-_ANCESTORS:], str(mail["Message-ID"])]


def _never(kept: str | None) -> list[str]:
    """Those whom the server refused for good, as a reference names them."""
    return [one[1:] for one in (kept or "").split() if one.startswith("!")]


def _lacking(earlier: Earlier) -> set[str]:
    """Those who do not have an earlier message."""
    left = [] if earlier.rest_sent else (earlier.rest or "").split()
    return {*_never(earlier.reference), *_never(earlier.rest), *left}


def _subject(text: str) -> str:
    """One line, in which nothing is taken for an encoded word (RFC 2047)."""
    return _whole(" ".join(text.split()).replace("=?", "=\u2060?"))


def _whole(text: str) -> str:
    """Text without halves of surrogate pairs, which no mail can hold."""
    return text.encode("utf-8", "replace").decode()


def _weighed(code: int) -> Refused | Unavailable:
    kind = Refused if code >= 500 and code not in _LOGIN else Unavailable
    return kind(f"the mail server answered {code}")
