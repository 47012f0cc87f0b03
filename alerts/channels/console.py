"""Prints alerts on standard output, for a first look and for logs."""

from __future__ import annotations

import sys
from dataclasses import replace

from pydantic import BaseModel, ConfigDict

from alerts.channels import Means
from alerts.message import Message, plain


class Channel(BaseModel):
    """Prints each alert on standard output."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    width: int = 78  #: of the line above an alert

    def send(self, message: Message, means: Means) -> None:
        """Cannot fail but by a closed output. Links that act are left out: an output is kept in logs."""
        mark = "▲" if message.severity == "urgent" else "△"
        sys.stdout.write(f"\n{mark}{'─' * (self.width - 1)}\n{_text(message)}\n")
        sys.stdout.flush()


def _text(message: Message) -> str:
    return "\n\n".join(plain.text(replace(card, acts=())) for card in message.cards) or message.text
