"""The words of a reply that does something, one file for each desk language, data only.

A word means one thing in all of them together, so a desk may answer in any.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from alerts import plugins
from storage.records import Deed, Dismissal

_PACKAGE = "alerts.vocabulary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What people write, and what they are told where it is not understood. Letters are compared folded."""

    code: str
    deeds: dict[Deed, tuple[str, ...]]
    reasons: dict[Dismissal, tuple[str, ...]]  #: of a dismissal
    minutes: tuple[str, ...]
    hours: tuple[str, ...]
    days: tuple[str, ...]
    weeks: tuple[str, ...]
    pairs: dict[str, str]  #: a length in one word, as another in this file: "deux heures" needs none, "ساعتين" does
    fillers: tuple[str, ...]  #: what may stand before a length: "for"
    lifted: tuple[str, ...]  #: a mute without an end
    unknown: str  #: "{line}" was not understood
    needs_reason: str
    needs_length: str
    needs_words: str
    several: str  #: the message holds several findings, and only one can be judged
    understood: str  #: examples of what is understood


def vocabularies(first: str = "en") -> Iterator[Vocabulary]:
    """All of them, the desk's own first."""
    known = plugins.names(_PACKAGE)
    for code in sorted(known, key=lambda code: code != first):
        yield vocabulary(code)


def vocabulary(code: str) -> Vocabulary:
    """The words of a language; English where there is no file for it."""
    known = plugins.names(_PACKAGE)
    found: Vocabulary = plugins.load(_PACKAGE, code if code in known else "en").VOCABULARY
    return found
