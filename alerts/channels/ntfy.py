"""Publishes alerts to a topic of an ntfy server."""

from __future__ import annotations

import json

from pydantic import BaseModel, ConfigDict

from alerts.channels import Means
from alerts.errors import Refused, Unavailable, check_status
from alerts.message import Message
from alerts.secret import MissingSecret, Secret

#: ntfy makes an attachment of anything longer (documentation: 4,096 bytes)
_LONGEST = 4_000


class Channel(BaseModel):
    """Publishes as JSON, so that titles in every script arrive."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str = "https://ntfy.sh"
    topic: str
    token: Secret | None = None

    def send(self, message: Message, means: Means) -> None:
        headers = {"content-type": "application/json"}
        try:
            if self.token is not None:
                headers["authorization"] = f"Bearer {self.token.reveal(means.environ)}"
            answer = means.http.post(self.url, body=self._body(message), headers=headers)
        except (MissingSecret, OSError) as error:
            raise Unavailable(str(error)) from error
        except ValueError as error:
            raise Refused(str(error)) from error
        check_status(answer.status, retry_after=answer.header("retry-after"))

    def _body(self, message: Message) -> bytes:
        text = message.text.encode()[:_LONGEST].decode(errors="ignore")
        published = {
            "topic": self.topic,
            "title": message.subject,
            "message": text,
            "priority": 5 if message.severity == "urgent" else 3,
        }
        if message.link.startswith(("http://", "https://")):
            published["click"] = message.link
        return json.dumps(published, ensure_ascii=False).encode()
