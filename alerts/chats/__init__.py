"""What people do with a message in a chat: one file for each kind of chat that calls us. Pure.

`read` proves who calls and says what somebody wrote or pressed; `answer` is what the chat is told back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class Unproven(ValueError):
    """Nothing proves that the chat sent this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody wrote in answer to a message, or pressed below it."""

    by: str
    text: str = ""  #: in an answer
    about: tuple[str, ...] = ()  #: ids of the findings that the message answered links to
    pressed: str = ""  #: what the button carries (alerts/links.py)
    chosen: str = ""  #: what was chosen with it: the reason of a dismissal, or a length of time
    id: str = ""  #: the chat's own name for it; empty where the chat says nothing twice
    back: Mapping[str, str] = field(default_factory=dict)  #: what an answer needs
