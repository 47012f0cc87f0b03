"""The form of a text in which what is the same for a reader is the same: case, width, digits, letters. Pure."""

from __future__ import annotations

import re
import threading
import unicodedata

# Letters that are the same letter for a reader, written by different keyboards and habits (Unicode 15, Arabic
# block; Cyrillic yo). Marks, ZWNJ, ZWJ, tatweel and the bidi controls are dropped altogether.
_SAME = str.maketrans(
    {
        **dict.fromkeys("يىیېئۍےﻱ", "ی"),
        **dict.fromkeys("كکګڪ", "ک"),
        **dict.fromkeys("أإآٱا", "ا"),
        **dict.fromkeys("ةۀهہھە", "ه"),
        **dict.fromkeys("ؤو", "و"),
        "ё": "е",
        "ґ": "г",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "‐": "-",
        "‑": "-",
        "–": "-",
        "—": "-",
    }
)
_DROPPED = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]"
)


def _fold_char(char: str) -> str:
    """The folded form of one character: none, one or several characters."""
    if char.isascii():
        return char.lower()
    if _DROPPED.match(char):
        return ""
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    plain = unicodedata.normalize("NFKC", char).casefold().translate(_SAME)
    return "".join(" " if one.isspace() else one for one in plain if not _DROPPED.match(one))


class Folds(dict[int, str]):
    """The folded forms of the characters met so far, by code point: as many as there are characters, at most."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven = {"\u200c"}  #: those that fold to none or to several
        self.pattern = re.compile("\u200c")  #: of any of them
        self._lock = threading.Lock()

    def __missing__(self, code: int) -> str:
        folded = _fold_char(chr(code))
        if len(folded) != 1:
            with self._lock:
                self.uneven.add(chr(code))
                self.pattern = re.compile(f"[{''.join(self.uneven)}]")
        self[code] = folded
        return folded


FOLDS = Folds()


def fold(text: str) -> str:
    """The text with case, width, digits of every script and interchangeable Arabic letters made equal.

    Vowel signs, ZWNJ, tatweel and direction marks are gone. `fold(fold(text)) == fold(text)`.
    """
    return text.lower() if text.isascii() else text.translate(FOLDS)
