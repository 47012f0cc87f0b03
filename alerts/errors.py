"""What a channel raises, named by what the caller can do.

ChannelError
  Refused       never send this message again: the receiver will not take it
    Barred      nobody gets in as the channel is set up; the message is not at fault and waits until that is mended
      Gone      the receiver is gone for good: the channel is switched off, and what waits for it is kept
  Unavailable   try again later
    Partly      some of those it is for have it already
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from alerts.statuses import Verdict, named, verdict


class ChannelError(Exception):
    """A message could not be delivered."""


class Refused(ChannelError):
    """The receiver will never take this message."""


class Barred(Refused):
    """The receiver takes nothing from the channel as it is set up: a token, an address, a right is wrong."""


class Gone(Barred):
    """The receiver is gone for good."""


class Unavailable(ChannelError):
    """The receiver could not be reached, or asked to wait: so many seconds, or until then."""

    def __init__(self, why: str, *, retry_after_s: float | None = None, retry_at: datetime | None = None) -> None:
        super().__init__(why)
        self.retry_after_s, self.retry_at = retry_after_s, retry_at

    def wait_s(self, now: datetime) -> float | None:
        """How long the receiver asked to wait, in seconds; None where it did not say."""
        if self.retry_after_s is not None:
            return max(0.0, self.retry_after_s)
        return max(0.0, (self.retry_at - now).total_seconds()) if self.retry_at is not None else None


class Partly(Unavailable):
    """Some of those whom a message is for have it; the rest is to be tried again, without telling them twice."""

    def __init__(self, why: str, *, reference: str, left: str) -> None:
        """`reference` is what `send` returns; `left` is given back at the next try of the same message."""
        super().__init__(why)
        self.reference, self.left = reference, left


def check_status(status: int, *, retry_after: str | None = None, but: Mapping[int, Verdict] | None = None) -> None:
    """Nothing where a status means taken, otherwise Refused, Barred, Gone or Unavailable.

    `retry_after` is the header (RFC 9110 10.2.3: seconds, or a date); `but` are exceptions to the table of statuses.
    """
    found, why = verdict(status, but), f"the receiver answered {named(status)}"
    if found is Verdict.LATER:
        seconds, at = _wish(retry_after or "")
        raise Unavailable(why, retry_after_s=seconds, retry_at=at)
    kinds = {Verdict.REFUSED: Refused, Verdict.BARRED: Barred, Verdict.GONE: Gone}
    if found in kinds:
        raise kinds[found](why)


def _wish(header: str) -> tuple[float | None, datetime | None]:
    text = header.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9]), None
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None, None
    return None, at.replace(tzinfo=UTC) if at.tzinfo is None else at
