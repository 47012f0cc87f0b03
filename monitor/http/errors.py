"""What a fetch may raise, named by what the caller can do.

FetchError
  Refused       the address must not be asked: never try the same again
  Unavailable   try again later
    Truncated   the body was cut: nothing may be concluded from it
    Resting     the server wants to be left alone: nothing was asked
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


class Resting(Unavailable):
    """Nothing was asked: the server, or who gave a token, said that it wants to be left alone for so many seconds."""

    def __init__(self, why: str, wait_s: float) -> None:
        super().__init__(why)
        self.wait_s = wait_s
