"""The mailbox to which people answer a channel's mail, as it stands in the configuration."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from alerts.secret import Secret

_DOMAIN = r"^[a-z0-9-]+(\.[a-z0-9-]+)+$"


class Mailbox(BaseModel):
    """Read over IMAP, and only read. Who may answer is who is told, and who is named here."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = Field(min_length=1)
    port: int | None = Field(default=None, ge=1, le=65535)
    security: Literal["tls", "none"] = "tls"
    user: str
    password: Secret
    folder: str = "INBOX"
    verified_by: str = Field(pattern=_DOMAIN)  #: the desk's own mail server, as Authentication-Results names it
    senders: tuple[str, ...] = ()  #: more addresses that may answer, where the channel writes to a list

    @property
    def url(self) -> str:
        """Its address; without the login."""
        port = f":{self.port}" if self.port else ""
        return f"{'imaps' if self.security == 'tls' else 'imap'}://{self.host}{port}/{self.folder}"
