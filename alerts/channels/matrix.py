"""Sends alerts to a room of Matrix."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, Field

from alerts.channels import Means
from alerts.errors import Unavailable
from alerts.exchange import Service, answered, encoded, reference, seconds
from alerts.message import Message
from alerts.message.markup import PLAIN, hypertext
from alerts.message.shape import fitted
from alerts.secret import Secret

#: bytes of the content; an event may have 65,536 with what servers add (spec.matrix.org, size limits)
_LONGEST = 48_000
_HTML = hypertext(strong="strong", gone="del", new="u")


class Channel(BaseModel):
    """Later messages stand in the thread of the first; a room with encryption shows them as not encrypted."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    server: str  #: "https://matrix.example.org"
    token: Secret  #: access token of the bot's account
    room: str = Field(pattern=r"^![^\s/?#]+$")  #: its internal id, "!abc...", not its alias; the bot must have joined

    def send(self, message: Message, means: Means) -> str | None:
        """The thread that the message stands in. The server knows a repeat by the message's id."""
        matrix = Service(name="Matrix", means=means, secrets={"token": self.token})
        thread = answered(means.thread, self.room)
        path = f"/_matrix/client/v3/rooms/{quote(self.room, safe='')}/send/m.room.message/{quote(message.id, safe='')}"
        url = f"{self.server.rstrip('/')}{path}"
        reply = matrix.send(url, _content(message, thread), headers=matrix.bearer(), method="PUT")
        if reply.status == 429:
            wait = seconds(reply.body.get("retry_after_ms"), per_s=1_000.0)
            raise Unavailable("Matrix answered 429 M_LIMIT_EXCEEDED", retry_after_s=wait or reply.retry_after_s)
        reply.check(reply.code("errcode"))
        event = reply.body.get("event_id")
        return reference(self.room, thread or (event if isinstance(event, str) else None))


def _content(message: Message, thread: str | None) -> dict[str, Any]:
    joins = thread is not None
    content: dict[str, Any] = {
        "msgtype": "m.text",
        "body": fitted(message, PLAIN.text, _half, joins=joins),
        "format": "org.matrix.custom.html",
        "formatted_body": fitted(message, lambda one: _lines(_HTML.text(one)), _half, joins=joins),
        # an empty list of whom it names: whatever stands in the text calls nobody
        "m.mentions": {},
    }
    if thread is not None:
        content["m.relates_to"] = {
            "rel_type": "m.thread",
            "event_id": thread,
            "is_falling_back": True,
            "m.in_reply_to": {"event_id": thread},
        }
    return content


def _lines(text: str) -> str:
    """Line breaks as elements; a quotation is a block and needs none."""
    return (
        text.replace("\n<blockquote>", "<blockquote>").replace("</blockquote>\n", "</blockquote>").replace("\n", "<br>")
    )


def _half(text: str) -> bool:
    return len(encoded(text)) <= _LONGEST // 2
