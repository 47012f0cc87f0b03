"""Posts alerts as JSON to an address of yours, signed as Standard Webhooks says."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

from pydantic import BaseModel, ConfigDict

from alerts.channels import Means
from alerts.errors import Refused, Unavailable, check_status
from alerts.message import Message
from alerts.secret import MissingSecret, Secret


class Channel(BaseModel):
    """Posts JSON with the headers webhook-id (the same over retries), webhook-timestamp and webhook-signature."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str
    secret: Secret | None = None  #: "whsec_..." as in Standard Webhooks; without it nothing is signed

    def send(self, message: Message, means: Means) -> None:
        body = message.data.encode()
        headers = {
            "content-type": "application/json",
            "webhook-id": message.id,
            "webhook-timestamp": str(int(means.now.timestamp())),
        }
        if self.secret is not None:
            headers["webhook-signature"] = self._signature(body, headers, self.secret, means)
        try:
            answer = means.http.post(self.url, body=body, headers=headers)
        except ValueError as error:
            raise Refused(str(error)) from error
        except OSError as error:
            raise Unavailable(str(error)) from error
        check_status(answer.status, retry_after=answer.header("retry-after"))

    def _signature(self, body: bytes, headers: dict[str, str], secret: Secret, means: Means) -> str:
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        try:
            key = base64.b64decode(secret.reveal(means.environ).removeprefix("whsec_"), validate=True)
        except MissingSecret as error:
            raise Unavailable(str(error)) from error
        except binascii.Error as error:
            raise Unavailable("the webhook's secret is not base64 (whsec_...)") from error
        return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
