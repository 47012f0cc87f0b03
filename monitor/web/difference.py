"""What changed between two versions of a text, word by word. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from monitor.text import tokens

#: beyond so many words a comparison word by word costs seconds; such texts are compared line by line
_WORDS = 4_000


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, came ("ins") or went ("del")."""

    text: str
    change: str = ""


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """The newer text with what went and what came marked; joined without "del" it is `after`."""
    old, new = _pieces(before), _pieces(after)
    if max(len(old), len(new)) > _WORDS:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return tuple(_marked(old, new))


def _marked(old: list[str], new: list[str]) -> Iterator[Piece]:
    for kind, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece("".join(new[new_start:new_end]))
            continue
        if end > start:
            yield Piece("".join(old[start:end]), "del")
        if new_end > new_start:
            yield Piece("".join(new[new_start:new_end]), "ins")


def _pieces(text: str) -> list[str]:
    """Words and what stands between them, nothing left out."""
    found, at = [], 0
    for span in tokens(text):
        if span.start > at:
            found.append(text[at : span.start])
        found.append(text[span.start : span.end])
        at = span.end
    return [*found, text[at:]] if at < len(text) else found
