"""Sends alerts to a chat, group or channel of Telegram, as a bot."""

from __future__ import annotations

import html
import logging
import re
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from alerts.channels import Means
from alerts.errors import Unavailable
from alerts.exchange import Reply, Service, answered, barred, reference, seconds
from alerts.message import Message
from alerts.message.cut import units
from alerts.message.markup import hypertext, unnamed
from alerts.message.shape import fitted
from alerts.secret import Secret

log = logging.getLogger(__name__)

#: UTF-16 units of a text without its markup (core.telegram.org/bots/api#sendmessage)
_LONGEST = 4_096
_HTML = hypertext(strong="b", gone="s", new="u", escaped=unnamed)
_TAG = re.compile(r"<[^>]*>")
#: complaints about where a message goes, not about what it says
_PLACE = re.compile(r"chat|rights|member|thread|topic|peer|bot was|group|user|forbidden|blocked|payment", re.IGNORECASE)


class Channel(BaseModel):
    """Later messages of a thread answer the earlier ones."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    token: Secret  #: of the bot, as @BotFather gives it
    room: str = Field(pattern=r"^(@[A-Za-z0-9_]+|-?[0-9]+)$")  #: id of the chat ("-1001234567890"), or "@channel"
    topic: int | None = None  #: in a group with topics
    api: str = "https://api.telegram.org"
    reply_secret: Secret | None = None  #: the webhook's `secret_token`; with it there are buttons (docs/channels.md)

    def send(self, message: Message, means: Means) -> str | None:
        """The message that a later one answers."""
        telegram = Service(name="Telegram", means=means, secrets={"token": self.token})
        body = self._body(message, means)
        reply = self._post(telegram, body)
        moved = _number(reply.body.get("parameters", {}), "migrate_to_chat_id")
        if reply.status == 400 and moved is not None:
            log.warning("the Telegram group has a new id: write it into the configuration", extra={"room": moved})
            # what this answers stayed in the old group
            body.pop("reply_parameters", None)
            reply = self._post(telegram, body | {"chat_id": moved})
        _check(reply)
        return reference(self.room, _number(reply.body.get("result"), "message_id"))

    def _post(self, telegram: Service, body: dict[str, Any]) -> Reply:
        token = telegram.secret("token")
        if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token):
            raise Unavailable("Telegram: the token is none that @BotFather gives")
        return telegram.send(f"{self.api.rstrip('/')}/bot{token}/sendMessage", body)

    def _body(self, message: Message, means: Means) -> dict[str, Any]:
        earlier = answered(means.thread, self.room)
        body: dict[str, Any] = {
            "chat_id": self.room,
            "text": fitted(message, _HTML.text, _fit, joins=earlier is not None),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
            "disable_notification": message.severity == "low",
        }
        if self.topic is not None:
            body["message_thread_id"] = self.topic
        buttons = [act for card in message.cards for act in card.acts if act.button]
        if self.reply_secret is not None and buttons and len(message.cards) == 1:
            keys = [{"text": act.label, "callback_data": act.button} for act in buttons]
            body["reply_markup"] = {"inline_keyboard": [keys[at : at + 3] for at in range(0, len(keys), 3)]}
        if earlier is not None:
            body["reply_parameters"] = {"message_id": int(earlier), "allow_sending_without_reply": True}
        return body


def _number(values: object, name: str) -> int | None:
    found = values.get(name) if isinstance(values, dict) else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def _check(reply: Reply) -> None:
    """Raises Refused or Unavailable; Telegram says in words what it minds, and they are not repeated."""
    if reply.status == 429:
        wait = seconds(_number(reply.body.get("parameters"), "retry_after"))
        raise Unavailable("Telegram answered 429", retry_after_s=wait or reply.retry_after_s)
    if reply.status == 400 and _PLACE.search(str(reply.body.get("description", ""))):
        raise barred("Telegram", "400: the bot cannot write there; look at room, topic and the bot's rights")
    reply.check()
    if reply.body.get("ok") is False:
        raise Unavailable("Telegram answered that it did not take the message")


def _fit(text: str) -> bool:
    return units(html.unescape(_TAG.sub("", text))) <= _LONGEST
