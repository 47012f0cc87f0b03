"""Sends alerts by e-mail, as text and HTML, one thread a dispute."""

from __future__ import annotations

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from alerts.channels import Means
from alerts.errors import Refused, Unavailable
from alerts.mailbox import Mailbox
from alerts.message import Message
from alerts.secret import MissingSecret, Secret


class Channel(BaseModel):
    """Hands messages to an SMTP server; DKIM is that server's business."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    to: tuple[str, ...] = Field(min_length=1)
    sender: str = "gainsay@localhost"
    host: str = "localhost"
    port: int = 25
    security: Literal["none", "starttls", "tls"] = "none"
    user: str | None = None
    password: Secret | None = None
    timeout_s: float = 30.0
    replies: Mailbox | None = None  #: where answers that do something arrive

    def send(self, message: Message, means: Means) -> None:
        """A 5xx answer is refused, everything else may be tried again."""
        try:
            with self._connected() as server:
                if self.user is not None and self.password is not None:
                    server.login(self.user, self.password.reveal(means.environ))
                server.send_message(self._mail(message, means), self.sender, list(self.to))
        except smtplib.SMTPRecipientsRefused as error:
            raise _weighed(max(code for code, _ in error.recipients.values())) from error
        except smtplib.SMTPAuthenticationError as error:
            # an operator can mend a password; the message is not at fault
            raise Unavailable(f"the mail server refused the login ({error.smtp_code})") from error
        except smtplib.SMTPResponseException as error:
            raise _weighed(error.smtp_code) from error
        except (smtplib.SMTPException, OSError, MissingSecret) as error:
            raise Unavailable(f"{type(error).__name__}: {error}") from error

    def _connected(self) -> smtplib.SMTP:
        if self.security == "tls":
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(self.host, self.port, timeout=self.timeout_s, context=context)
        server = smtplib.SMTP(self.host, self.port, timeout=self.timeout_s)
        if self.security == "starttls":
            server.starttls(context=ssl.create_default_context())
        return server

    def _mail(self, message: Message, means: Means) -> EmailMessage:
        mail = EmailMessage()
        mail["From"] = self.sender
        mail["To"] = ", ".join(self.to)
        mail["Subject"] = " ".join(message.subject.split())
        mail["Date"] = format_datetime(means.now)
        # the same over all attempts, so that a receiver that looks can tell a repeat
        mail["Message-ID"] = f"<{message.id}@gainsay>"
        mail["References"] = f"<{message.thread}@gainsay>"
        mail.set_content(message.text)
        mail.add_alternative(message.html, subtype="html")
        return mail


def _weighed(code: int) -> Refused | Unavailable:
    kind = Refused if code >= 500 else Unavailable
    return kind(f"the mail server answered {code}")
