"""Signed links that act on a finding from the message that told it: made and read. Pure.

A link names the finding, what is to be done, the desk and channel that were told, and when it ends. It is a bearer's:
who has the message may act for the desk, as who has the mailbox could answer. To open it changes nothing (mail
scanners open links); the page behind it has the button.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from storage.records import Deed

#: how long a link works
LASTS = timedelta(days=14)
#: what a message offers
OFFERED = (Deed.CONFIRM, Deed.DISMISS, Deed.ACKNOWLEDGE, Deed.CLAIM, Deed.SNOOZE, Deed.MUTE)
#: separates what is signed here from what the same key signs elsewhere
_LINK, _BUTTON = b"link", b"button"
#: bytes of a signature: of a link, and of a button, which must be short
_LONG, _SHORT = 16, 12


class BadLink(ValueError):
    """No link of ours, or not as we made it; the message is for who opened it."""


class Expired(BadLink):
    """A link of ours whose time is over."""

    def __init__(self, finding: str) -> None:
        super().__init__("this link has expired; open the finding on the dashboard instead")
        self.finding = finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What a link stands for."""

    finding: str
    deed: Deed
    desk: str
    channel: str
    until: datetime  #: to the second


def token(link: Link, key: bytes) -> str:
    """A link as it stands in an address: letters, digits, "-", "_" and one "."."""
    values = [link.finding, link.deed.value, link.desk, link.channel, int(link.until.timestamp())]
    body = _armoured(json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode())
    return f"{body}.{_armoured(_signature(_LINK, body.encode(), key)[:_LONG])}"


def read(text: str, key: bytes, now: datetime) -> Link:
    """The link again; raises BadLink, and Expired where only its time is over."""
    body, _, signature = text.partition(".")
    if not key or not hmac.compare_digest(
        _armoured(_signature(_LINK, body.encode("utf-8", "replace"), key)[:_LONG]), _ascii(signature)
    ):
        raise BadLink(
            "this link is not one of ours, or a part of it was lost on the way; open it from the message again"
        )
    finding, deed, desk, channel, until = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    link = Link(finding=finding, deed=Deed(deed), desk=desk, channel=channel, until=datetime.fromtimestamp(until, UTC))
    if link.until <= now:
        raise Expired(link.finding)
    return link


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """What makes the links of a message."""

    base: str  #: where the dashboard is, without a slash at the end; "": there can be no links
    key: bytes
    lasts: timedelta = LASTS

    def act_links(self, finding: str, desk: str, channel: str, now: datetime) -> Mapping[Deed, str]:
        """The address of each thing that can be done with a finding, for a message of a desk through a channel."""
        if not self.base:
            return {}
        told = (
            Link(finding=finding, deed=deed, desk=desk, channel=channel, until=now + self.lasts) for deed in OFFERED
        )
        return {link.deed: f"{self.base}/act/{token(link, self.key)}" for link in told}

    def buttons(self, finding: str) -> Mapping[Deed, str]:
        """What a button of a chat carries for each thing that needs no more words: a dismissal says why on its page."""
        return {deed: button(deed, finding, self.key) for deed in OFFERED if deed is not Deed.DISMISS}


# --- buttons ------------------------------------------------------------------------------------


def button(deed: Deed, finding: str, key: bytes) -> str:
    """What a button of a chat carries: at most 64 bytes (Telegram's `callback_data`)."""
    said = f"{deed.value}:{finding}"
    return f"{said}:{_armoured(_signature(_BUTTON, said.encode(), key)[:_SHORT])}"


def pressed(text: str, key: bytes) -> tuple[Deed, str]:
    """What a button stands for, and the finding; raises BadLink. It works as long as the chat is kept."""
    said, _, signature = text.rpartition(":")
    wanted = _armoured(_signature(_BUTTON, said.encode("utf-8", "replace"), key)[:_SHORT])
    if not key or not hmac.compare_digest(wanted, _ascii(signature)):
        raise BadLink("this button is not one of ours")
    deed, _, finding = said.partition(":")
    return Deed(deed), finding


def _signature(use: bytes, said: bytes, key: bytes) -> bytes:
    return hmac.new(key, use + b"\0" + said, hashlib.sha256).digest()


def _armoured(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _ascii(text: str) -> str:
    """`compare_digest` takes no other text; what is not ASCII is no signature."""
    return text if text.isascii() else ""
