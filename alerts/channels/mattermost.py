"""Posts alerts to Mattermost, as a bot or through an incoming webhook."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator

from alerts.channels import Means
from alerts.exchange import Reply, Service, answered, reference
from alerts.message import Message
from alerts.message.card import bare
from alerts.message.cut import cut
from alerts.message.markup import JOINER, Markup, unnamed
from alerts.message.shape import Look, Section, fitted
from alerts.secret import Secret

#: characters of all attachments; older servers take no more than 8,000 in a post's properties
_LONGEST = 7_000
_MEANT = re.compile(r"([\\`*{}\[\]()#+\-.!_>~|])")
_EMOJI = re.compile(r":(?=[\w+-]+:)")
_COLOURS = {"urgent": "#b00020", "normal": "#8a6d00"}


def _escaped(text: str) -> str:
    return _MEANT.sub(r"\\\1", _EMOJI.sub(f":{JOINER}", unnamed(text)))


_MARKDOWN = Markup(
    escape=_escaped,
    looks={
        Look.STRONG: ("**", "**"),
        Look.DECISIVE: ("▸**", "**◂"),
        Look.GONE: ("~~", "~~"),
        Look.NEW: ("**", "**"),
    },
    link=lambda url, label: f"[{label}]({url})",
    quote=lambda text: f"> {text}\n",
)


class Channel(BaseModel):
    """With `token` and `room` later messages answer in the thread; an incoming webhook (`url`) cannot do that."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Secret | None = None  #: address of an incoming webhook, a secret
    server: str | None = None  #: "https://chat.example.org", for a bot
    token: Secret | None = None  #: of a bot, or of a person
    room: str | None = None  #: id of the channel (26 letters and digits)

    @model_validator(mode="after")
    def _one_way(self) -> Channel:
        bot = (self.server, self.token, self.room)
        if (None in bot) if self.url is None else any(one is not None for one in bot):
            raise ValueError("mattermost needs either url (an incoming webhook) or server, token and room (a bot)")
        return self

    def send(self, message: Message, means: Means) -> str | None:
        """As a bot, the thread that the message stands in."""
        chat = Service(name="Mattermost", means=means, secrets={"url": self.url, "token": self.token})
        if self.server is None or self.room is None:
            reply = chat.send(
                chat.secret("url"), {"text": _title(message), "attachments": _parts(message, joins=False)}
            )
            reply.check(reply.code("id"))
            return None
        thread = answered(means.thread, self.room)
        reply = self._post(chat, message, thread)
        if thread and reply.status == 400 and "root_id" in reply.code("id"):
            # somebody removed what this answers
            thread = None
            reply = self._post(chat, message, thread)
        reply.check(reply.code("id") if reply.status >= 300 else "")
        return reference(self.room, thread or reply.code("id"))

    def _post(self, chat: Service, message: Message, thread: str | None) -> Reply:
        body = {
            "channel_id": self.room,
            "message": _title(message),
            "root_id": thread or "",
            # a repeat of the same message is given back as it was
            "pending_post_id": message.id,
            "props": {"attachments": _parts(message, joins=thread is not None)},
        }
        return chat.send(f"{(self.server or '').rstrip('/')}/api/v4/posts", body, headers=chat.bearer())


def _title(message: Message) -> str:
    return _escaped(bare(cut(message.subject, 300)))


def _parts(message: Message, *, joins: bool) -> list[dict[str, Any]]:
    """An attachment for each finding; what stands in one is never looked up for a preview."""

    def make(sections: Sequence[Section]) -> list[dict[str, Any]]:
        colour = {"color": _COLOURS[message.severity]} if message.severity in _COLOURS else {}
        return [
            {"fallback": unnamed(bare(cut(message.subject, 300))), "text": _MARKDOWN.text([one]), **colour}
            for one in sections
        ]

    return fitted(message, make, lambda parts: sum(len(one["text"]) for one in parts) <= _LONGEST, joins=joins)
