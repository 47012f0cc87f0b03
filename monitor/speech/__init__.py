"""One file for each recogniser of speech: a pydantic class `Recogniser` whose fields are its options.

What it gives has the shape of faster-whisper's segments. It runs in a process of its own, which may be killed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class NotInstalled(RuntimeError):
    """What the recogniser needs is not there; the words say how to get it."""


class Segment(Protocol):
    """A stretch of a recording: times in seconds, and how sure the recogniser was."""

    start: float
    end: float
    text: str
    avg_logprob: float
    no_speech_prob: float


class Recogniser(Protocol):
    """A configured recogniser."""

    def missing(self) -> str | None:
        """What it needs and is not installed, with the way to get it; None where all is there."""

    def transcribe(self, path: str, *, language: str | None) -> Iterable[Segment]:
        """The segments of an audio or video file, in order; raises NotInstalled, or OSError or ValueError for the file.

        `language` is ISO 639-1 where the source has one.
        """
