"""What a fetch may raise, named by what the caller can do.

FetchError
  Refused       the address must not be asked: never try the same again
  Unavailable   try again later
    Truncated   the body was cut: nothing may be concluded from it
"""

from __future__ import annotations


class FetchError(Exception):
    """A page could not be had; the words are for an operator."""


class Refused(FetchError, ValueError):
    """The address must not be asked."""


class Unavailable(FetchError, OSError):
    """The server did not answer as it should; later it may."""


class Truncated(Unavailable):
    """The body ended before it was complete."""
