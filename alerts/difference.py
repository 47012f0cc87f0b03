"""What changed between two versions of a text, word by word. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

#: beyond so many words a comparison word by word costs seconds; such texts are compared line by line
_WORDS = 4_000
_SIGN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
#: a sign of Chinese or Japanese, a word or number with its marks and joiners, or one character of what is between
_PIECE = re.compile(rf"[{_SIGN}]|(?:[^\W{_SIGN}]|(?<=\w)['’\u200c\u200d](?=\w)|[\u0300-\u036f])+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, came ("ins") or went ("del")."""

    text: str
    change: str = ""
    whole: tuple[tuple[int, int], ...] = ()  #: what of it is told whole or not at all


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
    return _PIECE.findall(text)
