"""Text folded for comparing, letter by letter: case, width, digits and the ways to write one letter made equal. Pure.

Two forms: `fold` keeps the punctuation and the accents, for what reads; `words` is what is searched, and both the index
and what is asked of it are made by it alone. The text itself is never changed.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterator

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


# --- what is searched -----------------------------------------------------------------------------

#: a letter with accents of its own after it
_ACCENTED = re.compile("[^\u0300-\u036f\u3099\u309a\uff9e\uff9f][\u0300-\u036f\u3099\u309a\uff9e\uff9f]+")
#: scripts that set no spaces between words: each sign is searched as a word, and several of them as a phrase
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
#: up to here letters lose their accents; from here on a mark makes another letter (й is not и)
_ALPHABETS_WITH_ACCENTS = 0x0400
#: Latin letters that are no base letter with a mark; the dotless i, or capitals of Turkish could not be found
_PLAIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "þ": "th", "æ": "ae", "œ": "oe"})
#: canonical combining classes of the marks without which an Indic word is another one: nukta and virama
_KEPT_CLASSES = (0, 7, 9)


def _search_char(char: str) -> str:
    """What is searched of one character: its letters, nothing, or white space where it parts words."""
    return "".join(map(_letter, "".join(map(_unaccented, _fold_char(char)))))


def _unaccented(char: str) -> str:
    whole = unicodedata.normalize("NFD", char)
    return whole if ord(whole[0]) < _ALPHABETS_WITH_ACCENTS else char


def _letter(char: str) -> str:
    if _UNSPACED.match(char):
        return f" {char} " if char.isalnum() else ""
    if char.isalnum():
        return char.translate(_PLAIN)
    if unicodedata.category(char) not in ("Mn", "Mc"):
        return " "
    is_selector = "\ufe00" <= char <= "\ufe0f" or char >= "\U000e0100"
    return char if unicodedata.combining(char) in _KEPT_CLASSES and not is_selector else ""


class _Searched(dict[int, str]):
    """The same by code point, made when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = made = _search_char(chr(code))
        return made


_SEARCHED = _Searched()


def words(text: str) -> str:
    """The words of a text as they are searched, between single spaces: letters and digits alone.

    More is equal here than in `fold`: Latin and Greek letters lose their accents, the Turkish dotless i is an i, and
    what joins words (an apostrophe, a hyphen) parts them. Signs of Chinese, Japanese, Thai and their like stand each
    for itself. `words(words(text)) == words(text)`.
    """
    return " ".join(_composed(text).translate(_SEARCHED).split())


def located(text: str) -> list[tuple[str, int, int]]:
    """The same words, each with where it begins and ends in the text."""
    found: list[tuple[str, int, int]] = []
    begun: list[str] = []
    start = end = 0
    for piece, at, after in _pieces(text):
        for letter in _composed(piece).translate(_SEARCHED) or "":
            if letter.isspace():
                found += [("".join(begun), start, end)] if begun else []
                begun = []
                continue
            start, end = at if not begun else start, after
            begun.append(letter)
    return [*found, ("".join(begun), start, end)] if begun else found


def _composed(text: str) -> str:
    if text.isascii():
        return text
    return _ACCENTED.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """Letters with their accents, and where they stand."""
    at = 0
    for match in _ACCENTED.finditer(text):
        yield from ((text[one], one, one + 1) for one in range(at, match.start()))
        yield match.group(), match.start(), match.end()
        at = match.end()
    yield from ((text[one], one, one + 1) for one in range(at, len(text)))
