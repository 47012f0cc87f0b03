"""Posts alerts to Slack, as an app of the workspace or through an incoming webhook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator

from alerts.channels import Means
from alerts.errors import Refused, Unavailable
from alerts.exchange import Reply, Service, answered, barred, reference
from alerts.message import Message
from alerts.message.card import FSI, PDI, bare
from alerts.message.cut import cut
from alerts.message.shape import Kind, Look, Paragraph, Run, Section, fitted
from alerts.secret import Secret
from storage.records import Reason

# api.slack.com/reference/block-kit/blocks: header, blocks in a message, a text object
_HEADER, _BLOCKS, _TEXT = 150, 50, 3_000
#: all texts of a message; beyond about 13,000 Slack answers msg_blocks_too_long
_ALL = 12_000
#: answers of chat.postMessage and of incoming webhooks that blame the message
_REFUSED = frozenset({
    "attachment_payload_limit_exceeded", "invalid_attachments", "invalid_blocks", "invalid_blocks_format",
    "invalid_metadata_format", "invalid_metadata_schema", "invalid_payload", "metadata_too_large",
    "msg_blocks_too_long", "msg_too_long", "no_text", "too_many_attachments",
})  # fmt: skip
#: the thread cannot be answered any more; the message can be sent without it
_LOST = frozenset({"cannot_reply_to_message", "invalid_thread_ts", "message_not_found", "thread_not_found"})
_LATER = frozenset({
    "fatal_error", "internal_error", "message_limit_exceeded", "rate_limited", "ratelimited", "request_timeout",
    "rollup_error", "service_unavailable",
})  # fmt: skip
_STYLES = {
    Look.STRONG: {"bold": True},
    Look.DECISIVE: {"bold": True},
    Look.GONE: {"strike": True},
    Look.NEW: {"italic": True, "bold": True},
}
_MARKS = {Look.DECISIVE: ("▸", "◂"), Look.GONE: ("[-", "-]"), Look.NEW: ("{+", "+}")}


class Channel(BaseModel):
    """With `token` and `room` later messages answer in the thread; an incoming webhook (`url`) cannot do that."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Secret | None = None  #: address of an incoming webhook, a secret
    token: Secret | None = None  #: of a bot with the right chat:write ("xoxb-...")
    room: str | None = None  #: id of the channel ("C0123456789"); the bot must be in it
    api: str = "https://slack.com/api"
    reply_secret: Secret | None = None  #: the app's signing secret; with it there are buttons (docs/channels.md)

    @model_validator(mode="after")
    def _one_way(self) -> Channel:
        if (self.url is None) == (self.token is None) or (self.token is None) != (self.room is None):
            raise ValueError("slack needs either url (an incoming webhook) or token and room (a bot)")
        return self

    @property
    def _buttons(self) -> bool:
        return self.reply_secret is not None

    def send(self, message: Message, means: Means) -> str | None:
        """As a bot, the thread that the message stands in."""
        slack = Service(name="Slack", means=means, secrets={"url": self.url, "token": self.token})
        if self.room is None:
            _check(slack.send(slack.secret("url"), _body(message, joins=False, buttons=self._buttons)))
            return None
        room, thread = self.room, answered(means.thread, self.room)
        reply = self._post(slack, message, room, thread)
        if thread and reply.code("error") in _LOST:
            thread = None
            reply = self._post(slack, message, room, thread)
        _check(reply)
        return reference(room, thread or reply.code("ts"))

    def _post(self, slack: Service, message: Message, room: str, thread: str | None) -> Reply:
        body = _body(message, joins=thread is not None, buttons=self._buttons)
        body |= {"channel": room, "link_names": False, "parse": "none"}
        body["metadata"] = {
            "event_type": "gainsay_alert",
            "event_payload": {"id": message.id, "thread": message.thread},
        }
        if thread is not None:
            # a correction must not be buried in a thread that nobody has open
            body |= {"thread_ts": thread, "reply_broadcast": message.reason is Reason.CORRECTION}
        return slack.send(f"{self.api.rstrip('/')}/chat.postMessage", body, headers=slack.bearer())


def _check(reply: Reply) -> None:
    """Raises Refused or Unavailable where Slack did not take it, also where it says so with status 200."""
    code = reply.code("error") or _word(reply)
    if code in _REFUSED:
        raise Refused(f"Slack answered {code}")
    if code in _LATER or reply.status == 429:
        raise Unavailable(f"Slack answered {code or reply.status}", retry_after_s=reply.retry_after_s)
    reply.check(code)
    if reply.body.get("ok") is False:
        raise barred("Slack", code or "that it did not take the message")


def _word(reply: Reply) -> str:
    """What a webhook answers where it is not "ok": one word as text."""
    word = reply.text.strip()
    return word if reply.status >= 300 and word.replace("_", "").isalpha() and word.isascii() else ""


# --- the shape ----------------------------------------------------------------------------------


def _body(message: Message, *, joins: bool, buttons: bool) -> dict[str, Any]:
    pressed = list(_buttons(message)) if buttons else []
    blocks = fitted(message, lambda sections: list(_blocks(message, sections)), _fit, joins=joins)
    blocks += pressed[: _BLOCKS - len(blocks)]
    # the text stands in notifications only; blocks of rich text are never read as markup
    text = bare(cut(message.subject, _TEXT)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return {"text": text, "mrkdwn": False, "unfurl_links": False, "unfurl_media": False, "blocks": blocks}


def _blocks(message: Message, sections: Sequence[Section]) -> Iterator[dict[str, Any]]:
    title = bare(cut(message.subject, _HEADER)) or "Gainsay"
    yield {"type": "header", "text": {"type": "plain_text", "text": title, "emoji": False}}
    for at, section in enumerate(sections):
        if at:
            yield {"type": "divider"}
        yield {"type": "rich_text", "elements": list(_elements(section))}


def _elements(section: Section) -> Iterator[dict[str, Any]]:
    """Words of others as quotes, ours between them."""
    for quoted, paragraphs in groupby(section, key=lambda one: one.kind is Kind.QUOTE):
        parts: list[dict[str, Any]] = []
        for paragraph in paragraphs:
            parts += [{"type": "text", "text": "\n"}] if parts else []
            parts += [{"type": "text", "text": "\u200f"}] if paragraph.direction == "rtl" else []
            parts += [_element(run) for run in _alone(paragraph)]
        yield {"type": "rich_text_quote" if quoted else "rich_text_section", "elements": parts}


def _alone(paragraph: Paragraph) -> Sequence[Run]:
    """Words of others keep their order whatever direction the message has."""
    if paragraph.kind is not Kind.QUOTE:
        return paragraph.runs
    return (Run(text=FSI), *paragraph.runs, Run(text=PDI))


def _element(run: Run) -> dict[str, Any]:
    if run.url:
        return {"type": "link", "url": run.url, "text": run.text}
    before, after = _MARKS.get(run.look, ("", ""))
    element: dict[str, Any] = {"type": "text", "text": f"{before}{run.text}{after}"}
    return element | ({"style": _STYLES[run.look]} if run.look in _STYLES else {})


def _buttons(message: Message) -> Iterator[dict[str, Any]]:
    """What can be done with its finding, as buttons that call us (alerts/chats/slack.py); of several there are none."""
    offered = [act for card in message.cards for act in card.acts if act.button and len(message.cards) == 1]
    elements = [
        {
            "type": "button",
            "action_id": act.button.partition(":")[0],
            "text": {"type": "plain_text", "text": act.label[:75], "emoji": False},
            "value": act.button,
        }
        for act in offered
    ]
    if elements:
        yield {"type": "actions", "elements": elements}


def _fit(blocks: list[dict[str, Any]]) -> bool:
    texts = [
        len(part["text"]) + len(part.get("url", ""))
        for block in blocks
        for element in block.get("elements", ())
        for part in element["elements"]
    ]
    return len(blocks) <= _BLOCKS and sum(texts) <= _ALL and max(texts, default=0) <= _TEXT
