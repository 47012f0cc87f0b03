"""Posts alerts to Discord, as a bot or through a webhook."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from pydantic import BaseModel, ConfigDict, model_validator

from alerts.channels import Means
from alerts.errors import Unavailable
from alerts.exchange import Reply, Service, answered, reference, seconds
from alerts.message import Message
from alerts.message.card import bare
from alerts.message.cut import cut, units
from alerts.message.markup import Markup
from alerts.message.shape import Look, Section, address, fitted
from alerts.secret import Secret

# discord.com/developers/docs/resources/message: title, description, embeds, and all texts of a message's embeds
_TITLE, _DESCRIPTION, _EMBEDS, _ALL = 256, 4_096, 10, 6_000
_MEANT = re.compile(r"([\\*_~`|><#\[\]@:])")
_COLOURS = {"urgent": 0xB00020, "normal": 0x8A6D00}


def _escaped(text: str) -> str:
    return _MEANT.sub(r"\\\1", text)


_MARKDOWN = Markup(
    escape=_escaped,
    looks={
        Look.STRONG: ("**", "**"),
        Look.DECISIVE: ("▸**", "**◂"),
        Look.GONE: ("~~", "~~"),
        Look.NEW: ("__", "__"),
    },
    link=lambda url, label: f"[{label}](<{url}>)",
    quote=lambda text: f"> {text}",
)


class Channel(BaseModel):
    """With `token` and `room` later messages answer the earlier one; a webhook (`url`) cannot do that."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Secret | None = None  #: address of a webhook, a secret
    token: Secret | None = None  #: of a bot
    room: str | None = None  #: id of the channel, in digits
    api: str = "https://discord.com/api/v10"

    @model_validator(mode="after")
    def _one_way(self) -> Channel:
        if (self.url is None) == (self.token is None) or (self.token is None) != (self.room is None):
            raise ValueError("discord needs either url (a webhook) or token and room (a bot)")
        if self.room is not None and not re.fullmatch(r"[0-9]+", self.room):
            raise ValueError("room is the id of a Discord channel, in digits")
        return self

    def send(self, message: Message, means: Means) -> str | None:
        """As a bot, the message that a later one answers."""
        discord = Service(name="Discord", means=means, secrets={"url": self.url, "token": self.token})
        if self.room is None:
            _check(discord.send(_waiting(discord.secret("url")), _body(message, joins=False)))
            return None
        earlier = answered(means.thread, self.room)
        # Discord gives a message with the same nonce back as it was, for some minutes
        body = _body(message, joins=earlier is not None) | {"nonce": message.id[:25], "enforce_nonce": True}
        if earlier is not None:
            body["message_reference"] = {"message_id": earlier, "fail_if_not_exists": False}
        url = f"{self.api.rstrip('/')}/channels/{self.room}/messages"
        reply = discord.send(url, body, headers=discord.bearer("Bot"))
        _check(reply)
        return reference(self.room, reply.code("id"))


def _waiting(url: str) -> str:
    """The address that answers only when the message stands, so that an error is told."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(query="&".join(one for one in (parts.query, "wait=true") if one)))


def _check(reply: Reply) -> None:
    code = reply.code("code")
    if reply.status == 429:
        wait = seconds(reply.body.get("retry_after"))
        raise Unavailable(f"Discord answered 429 {code}".rstrip(), retry_after_s=wait or reply.retry_after_s)
    reply.check(code)


def _body(message: Message, *, joins: bool) -> dict[str, Any]:
    def make(sections: Sequence[Section]) -> list[dict[str, Any]]:
        colour = {"color": _COLOURS[message.severity]} if message.severity in _COLOURS else {}
        made = [{"description": _MARKDOWN.text([one]), **colour} for one in sections]
        link = {"url": url} if (url := address(message.link)) else {}
        return [{"title": bare(cut(message.subject, _TITLE // 2)) or "Gainsay", **link, **made[0]}, *made[1:]]

    return {"embeds": fitted(message, make, _fit, joins=joins), "allowed_mentions": {"parse": []}}


def _fit(embeds: list[dict[str, Any]]) -> bool:
    sizes = [units(one["description"]) for one in embeds]
    return len(embeds) <= _EMBEDS and max(sizes) <= _DESCRIPTION and sum(sizes) + _TITLE <= _ALL
