"""A made-up alert, with which an operator's template is tried. Pure."""

from __future__ import annotations

from datetime import UTC, datetime

from alerts.message import Message
from alerts.message.card import Act, Card, Quote, Row
from storage.records import Reason

_WHEN = f"{datetime(2030, 3, 1, 9, 0, tzinfo=UTC):%Y-%m-%d %H:%M} UTC"


def example() -> Message:
    """With every value that a real one may have."""
    return Message(
        id="example",
        thread="example",
        subject="Contradiction: A. Example / B. Example",
        text="Contradiction",
        html="",
        data="{}",
        severity="normal",
        reason=Reason.FIRST,
        language="en",
        direction="ltr",
        link="https://desk.example/findings/1",
        cards=(_card(),),
    )


def _card() -> Card:
    return Card(
        kind="Contradiction",
        strength="strength 0.90",
        severity="normal",
        notes=(),
        quotes=(_quote("A", "The bridge is open."), _quote("B", "پل بسته است.")),
        rows=(Row(label="Why", text="One says that it is so, the other that it is not so."),),
        link="https://desk.example/findings/1",
        link_label="Both sides, and confirm or dismiss",
        acts=(Act(label="Confirm", url="https://desk.example/act/1"),),
        acts_label="Confirm, dismiss, take it on, snooze or mute",
        grade="strength 0.90, normal",
    )


def _quote(label: str, text: str) -> Quote:
    return Quote(
        label=label,
        says=f"{label}. Example says",
        before="",
        decisive=text,
        after="",
        language="en",
        where="Example",
        said=f"said {_WHEN}",
        seen=f"seen {_WHEN}",
        url="https://example.org/1",
        url_label="Original",
        language_name="English",
    )
