"""Buttons below a message of a Telegram bot, and answers to it.

Source: core.telegram.org/bots/api: setWebhook (`secret_token`), Update, CallbackQuery, "Making requests when getting
updates".
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from alerts.chats import Said, Unproven

_FINDING = re.compile(r"/findings/([0-9a-f]{24})\b")
#: characters of a notification above the chat
_SHORT = 200


def read(headers: Mapping[str, str], body: bytes, secret: str, now: datetime) -> Said | None:
    """What was pressed or answered; None for what is no business of ours. Raises Unproven."""
    given = headers.get("x-telegram-bot-api-secret-token", "")
    if not given.isascii() or not hmac.compare_digest(secret.encode(), given.encode()):
        raise Unproven("the secret token is not that of this channel")
    update = _loaded(body)
    query = _part(update, "callback_query")
    if query:
        return _pressed(query)
    message = _part(update, "message") or _part(update, "channel_post")
    before = _part(message, "reply_to_message")
    return _answered(message, before) if before and _part(before, "from").get("is_bot") is not False else None


def answer(said: Said, text: str) -> Mapping[str, Any]:
    """A call of the Bot API as the body of our answer."""
    if query := said.back.get("query"):
        return {
            "method": "answerCallbackQuery",
            "callback_query_id": query,
            "text": text[:_SHORT],
            "show_alert": len(text) > _SHORT // 2,
        }
    to = {"chat_id": int(said.back["chat"]), "reply_parameters": {"message_id": int(said.back["message"])}}
    return {"method": "sendMessage", **to, "text": text}


def _pressed(query: Mapping[str, Any]) -> Said | None:
    data, id_ = query.get("data"), query.get("id")
    if not isinstance(data, str) or not isinstance(id_, str):
        return None
    chat = _number(_part(_part(query, "message"), "chat").get("id"))
    return Said(by=_name(_part(query, "from")), pressed=data, id=f"query {id_}", back={"query": id_, "chat": chat})


def _answered(message: Mapping[str, Any], before: Mapping[str, Any]) -> Said | None:
    text = message.get("text")
    back = {"chat": _number(_part(message, "chat").get("id")), "message": _number(message.get("message_id"))}
    about = tuple(dict.fromkeys(_findings(before)))
    if not isinstance(text, str) or not all(back.values()) or not about:
        return None
    by = _part(message, "from") or _part(message, "sender_chat")
    return Said(by=_name(by), text=text, about=about, id=f"message {back['chat']} {back['message']}", back=back)


def _findings(message: Mapping[str, Any]) -> Iterator[str]:
    """The findings that a message of ours links to, in its text or behind its words."""
    for name in ("text", "caption"):
        if isinstance(text := message.get(name), str):
            yield from _FINDING.findall(text)
    for name in ("entities", "caption_entities"):
        entities = message.get(name)
        for one in entities if isinstance(entities, list) else ():
            if isinstance(one, dict) and isinstance(url := one.get("url"), str):
                yield from _FINDING.findall(url)


def _loaded(body: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _part(of: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = of.get(name)
    return found if isinstance(found, dict) else {}


def _number(value: object) -> str:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _name(user: Mapping[str, Any]) -> str:
    if isinstance(handle := user.get("username"), str) and handle:
        return f"@{handle}"
    named = (user.get(one) for one in ("first_name", "last_name", "title"))
    return " ".join(one for one in named if isinstance(one, str)) or "somebody in Telegram"
