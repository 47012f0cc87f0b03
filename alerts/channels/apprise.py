"""Sends alerts through apprise, to the many services that it knows."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from alerts.channels import Means
from alerts.errors import Unavailable
from alerts.message import Message
from alerts.optional import library
from alerts.secret import MissingSecret, Secret


class Channel(BaseModel):
    """Needs `pip install gainsay[apprise]`. An address holds tokens: it is a secret. It has its own network client."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    address: Secret

    def send(self, message: Message, means: Means) -> None:
        apprise = library("apprise", "apprise")
        sender = apprise.Apprise()
        try:
            known = sender.add(self.address.reveal(means.environ))
        except MissingSecret as error:
            raise Unavailable(str(error)) from error
        if not known:
            raise Unavailable("apprise does not know this kind of address")
        # named as plain text, it is escaped for services that read markup
        if not sender.notify(title=message.subject, body=message.text, body_format=apprise.NotifyFormat.TEXT):
            raise Unavailable("apprise could not deliver")
