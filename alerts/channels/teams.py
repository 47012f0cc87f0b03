"""Posts alerts to Microsoft Teams, as adaptive cards through a workflow's webhook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict

from alerts.channels import Means
from alerts.exchange import Service, barred, encoded
from alerts.message import Message
from alerts.message.card import bare
from alerts.message.cut import cut
from alerts.message.shape import Kind, Look, Paragraph, Run, Section, fitted
from alerts.secret import Secret

#: bytes of a message (learn.microsoft.com: 28 KB)
_LONGEST = 27_000
_LOOKS: dict[Look, dict[str, Any]] = {
    Look.STRONG: {"weight": "Bolder"},
    Look.DECISIVE: {"weight": "Bolder", "highlight": True},
    Look.GONE: {"strikethrough": True},
    Look.NEW: {"underline": True},
}
_MARKS = {Look.DECISIVE: ("▸", "◂"), Look.GONE: ("[-", "-]"), Look.NEW: ("{+", "+}")}


class Channel(BaseModel):
    """Teams knows no threads from outside: a correction is a message of its own that says what it belongs to."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Secret  #: address of a workflow "when a Teams webhook request is received", a secret

    def send(self, message: Message, means: Means) -> None:
        """Teams says only that the workflow took it; what it makes of it stands in the workflow's own history."""
        teams = Service(name="Teams", means=means, secrets={"url": self.url})
        body = fitted(message, lambda sections: _body(message, sections), _fit, joins=False)
        reply = teams.send(teams.secret("url"), body)
        code = reply.code("error", "code")
        if reply.status == 400 and code.startswith("Workflow"):
            # switched off, or removed: the workflow is at fault and not the message
            raise barred("Teams", f"400 {code}: look at the workflow")
        reply.check(code)


def _body(message: Message, sections: Sequence[Section]) -> dict[str, Any]:
    title = bare(cut(message.subject, 300))
    heading = {"type": "TextRun", "text": title, "weight": "Bolder", "size": "Medium"}
    blocks: list[dict[str, Any]] = [{"type": "RichTextBlock", "inlines": [heading]}]
    for section in sections:
        blocks += [
            {"type": "Container", "separator": not at and len(blocks) > 1, **_block(paragraph)}
            for at, paragraph in enumerate(section)
        ]
    card = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "rtl": message.direction == "rtl",
        "fallbackText": title,
        "msteams": {"width": "Full"},
        "body": blocks,
    }
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": card}
    return {"type": "message", "attachments": [attachment]}


def _block(paragraph: Paragraph) -> dict[str, Any]:
    """A paragraph in its own direction; text runs are never read as markup."""
    return {
        "rtl": paragraph.direction == "rtl",
        "style": "emphasis" if paragraph.kind is Kind.QUOTE else "default",
        "spacing": "Small",
        "items": [{"type": "RichTextBlock", "inlines": [_inline(run) for run in paragraph.runs]}],
    }


def _inline(run: Run) -> dict[str, Any]:
    before, after = _MARKS.get(run.look, ("", ""))
    inline = {"type": "TextRun", "text": f"{before}{run.text}{after}", **_LOOKS.get(run.look, {})}
    return inline | ({"selectAction": {"type": "Action.OpenUrl", "url": run.url}} if run.url else {})


def _fit(body: dict[str, Any]) -> bool:
    return len(encoded(body)) <= _LONGEST
