"""What a channel raises, named by what the caller can do.

ChannelError
  Refused       never send this again: the receiver will not take it
  Unavailable   try again later
    Partly      some of those it is for have it already
"""

from __future__ import annotations


class ChannelError(Exception):
    """A message could not be delivered."""


class Refused(ChannelError):
    """The receiver will never take this message."""


class Unavailable(ChannelError):
    """The receiver could not be reached, or asked to wait."""

    def __init__(self, why: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(why)
        self.retry_after_s = retry_after_s


class Partly(Unavailable):
    """Some of those whom a message is for have it; the rest is to be tried again, without telling them twice."""

    def __init__(self, why: str, *, reference: str) -> None:
        """`reference` is given back to the channel at the next try of the same message."""
        super().__init__(why)
        self.reference = reference


#: statuses other than 5xx that mean "later" (RFC 9110, RFC 6585)
_LATER = frozenset({408, 421, 423, 425, 429})


def check_status(status: int, *, retry_after: str | None = None) -> None:
    """Nothing for 2xx, otherwise Refused or Unavailable. Redirects are refused (Standard Webhooks)."""
    if 200 <= status < 300:
        return
    if status >= 500 or status in _LATER:
        seconds = float(retry_after) if retry_after and retry_after.strip().isdigit() else None
        raise Unavailable(f"the receiver answered {status}", retry_after_s=seconds)
    raise Refused(f"the receiver answered {status}" + (" (gone for good)" if status == 410 else ""))
