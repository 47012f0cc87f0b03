"""Sends alerts through apprise, to the many services that it knows."""

from __future__ import annotations

import importlib
from typing import Any

from pydantic import BaseModel, ConfigDict

from alerts.channels import Means
from alerts.errors import Unavailable
from alerts.message import Message
from alerts.secret import MissingSecret, Secret


class Channel(BaseModel):
    """Needs `pip install gainsay[apprise]`. An address holds tokens: it is a secret. It has its own network client."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    address: Secret

    def send(self, message: Message, means: Means) -> None:
        try:
            library: Any = importlib.import_module("apprise")
        except ImportError as error:
            raise Unavailable("apprise is not installed: pip install 'gainsay[apprise]'") from error
        sender = library.Apprise()
        try:
            known = sender.add(self.address.reveal(means.environ))
        except MissingSecret as error:
            raise Unavailable(str(error)) from error
        if not known:
            raise Unavailable("apprise does not know this kind of address")
        if not sender.notify(title=message.subject, body=message.text):
            raise Unavailable("apprise could not deliver")
