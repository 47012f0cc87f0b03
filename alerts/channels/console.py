"""Prints alerts on standard output, for a first look and for logs."""

from __future__ import annotations

import sys

from pydantic import BaseModel, ConfigDict

from alerts.channels import Means
from alerts.message import Message


class Channel(BaseModel):
    """Prints each alert on standard output."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    width: int = 78  #: of the line above an alert

    def send(self, message: Message, means: Means) -> None:
        """Cannot fail but by a closed output."""
        mark = "▲" if message.severity == "urgent" else "△"
        sys.stdout.write(f"\n{mark}{'─' * (self.width - 1)}\n{message.text}\n")
        sys.stdout.flush()
