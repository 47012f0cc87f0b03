"""Publishes alerts to a topic of an ntfy server."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from alerts.channels import Means
from alerts.exchange import Service
from alerts.message import Message
from alerts.message.cut import cut, octets
from alerts.message.markup import PLAIN
from alerts.message.shape import address, fitted
from alerts.secret import Secret

#: bytes; ntfy makes an attachment of anything longer (documentation: 4,096)
_LONGEST = 4_000
#: its priorities go from 1 to 5; 3 is the default, 2 makes no sound
_PRIORITIES = {"urgent": 5, "low": 2}


class Channel(BaseModel):
    """Publishes as JSON, so that titles in every script arrive."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str = "https://ntfy.sh"
    topic: str
    token: Secret | None = None

    def send(self, message: Message, means: Means) -> None:
        """Each is a notification of its own: a correction says what it belongs to."""
        ntfy = Service(name="ntfy", means=means, secrets={"token": self.token})
        reply = ntfy.send(self.url, self._body(message), headers=ntfy.bearer() if self.token else {})
        reply.check(reply.code("code") if reply.status >= 300 else "")

    def _body(self, message: Message) -> dict[str, object]:
        published: dict[str, object] = {
            "topic": self.topic,
            "title": cut(message.subject, 250),
            "message": fitted(message, PLAIN.text, lambda text: octets(text) <= _LONGEST, joins=False),
            "priority": _PRIORITIES.get(message.severity, 3),
        }
        if click := address(message.link):
            published["click"] = click
        return published
