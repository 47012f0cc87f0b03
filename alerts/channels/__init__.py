"""One file for each kind of channel: a pydantic class `Channel` whose fields are its settings.

`send` delivers one message or raises `Refused` or `Unavailable`; whether and when to try again is the outbox's
business. A channel keeps nothing between calls; what it needs of an earlier message is kept for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pydantic import BaseModel

from alerts.message import Message
from storage.records import digest


class Answer(Protocol):
    """What a server answered."""

    @property
    def status(self) -> int: ...
    @property
    def body(self) -> bytes: ...
    def header(self, name: str) -> str | None: ...


class Http(Protocol):
    """The one client: guarded, with a total deadline, following no redirect."""

    def post(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Raises OSError when the server cannot be reached, ValueError when it must not be."""

    def put(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        """The same with another method."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a channel is given to send with."""

    http: Http
    environ: Mapping[str, str]
    now: datetime
    thread: str | None = None  #: what `send` returned for the last message of the same thread through this channel
    partly: str | None = None  #: the reference of `Partly`, where an earlier try of this very message raised it
    answers: tuple[Earlier, ...] = ()  #: the messages that told what this one corrects


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A message that was sent, as its channel keeps it; and what became of it for those who did not have it then."""

    reference: str | None
    rest: str | None = None  #: the reference of what was left, for those who did not have it then
    rest_sent: bool = False
    rest_waits: bool = False  #: they are still to have it


class Sender(Protocol):
    """A configured channel."""

    def send(self, message: Message, means: Means) -> str | None:
        """Deliver one message; raises Refused or Unavailable.

        Returns what a later message of its thread needs to join it, in words that only the channel reads; None where
        the receiver knows no threads. It is no secret: it is kept and shown.
        """


def settings(channel: Sender) -> str:
    """A digest of a channel's kind and settings: another one means that somebody changed them. Holds no secret."""
    own = channel.model_dump_json() if isinstance(channel, BaseModel) else ""
    return digest("channel", type(channel).__module__, own)
