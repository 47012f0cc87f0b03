"""Names that look like others and are not: letters of several scripts in one word, or other letters of the same shape.

Pure. A small part of the table of confusable characters of Unicode Technical Standard 39 (skeletons): the letters of
other scripts that are drawn like Latin ones, and the figures and strokes that are. A name wholly in another script is
no look-alike but a transliteration, which monitor/names reads.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from monitor.text import fold, words

#: scripts whose letters are drawn like one another's
_DRAWN_ALIKE = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "COPTIC", "CHEROKEE")
_LATIN = {
    # Cyrillic
    "а": "a", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ј": "j", "ӏ": "l", "ո": "n", "о": "o", "р": "p", "ԛ": "q",
    "с": "c", "ѕ": "s", "у": "y", "ѵ": "v", "ԝ": "w", "х": "x", "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H",
    "І": "l", "Ј": "J", "К": "K", "к": "k", "М": "M", "О": "O", "Р": "P", "Ѕ": "S", "Т": "T", "Х": "X", "У": "Y",
    # Greek
    "α": "a", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "υ": "u", "χ": "x", "γ": "y", "Α": "A", "Β": "B",
    "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "l", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y",
    "Χ": "X",
    # Armenian, Coptic, Cherokee
    "օ": "o", "ս": "u", "հ": "h", "ց": "g", "ⲟ": "o", "ⲥ": "c", "Ꭺ": "A", "Ꮯ": "C", "Ꭼ": "E", "Ꮋ": "H", "Ꭻ": "J",
    "Ꮶ": "K", "Ꮇ": "M", "Ꮲ": "P", "Ꭱ": "R", "Ꮪ": "S", "Ꭲ": "T",
    # Latin itself, and what is no letter
    "ɑ": "a", "ɡ": "g", "ı": "i", "ʟ": "L", "I": "l", "1": "l", "|": "l", "0": "o", "5": "s",
}  # fmt: skip
_TABLE = str.maketrans(_LATIN)
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


@lru_cache(maxsize=1 << 12)
def mixed(name: str) -> bool:
    """Whether a word of it has letters of two scripts that are drawn alike: nobody writes his own name so."""
    return any(len(_scripts(word)) > 1 for word in words(unicodedata.normalize("NFKC", name)))


def alike(name: str, listed: str) -> bool:
    """Whether a reader may take one for the other although they are not the same."""
    return fold(name) != fold(listed) and skeleton(name) == skeleton(listed)


@lru_cache(maxsize=1 << 12)
def skeleton(name: str) -> str:
    """The same for names that look the same."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name))
    shown = "".join(one for one in plain if unicodedata.category(one) not in ("Cf", "Mn"))
    found = " ".join(shown.translate(_TABLE).lower().split())
    for two, one in _PAIRS:
        found = found.replace(two, one)
    return found


def _scripts(word: str) -> set[str]:
    named = (unicodedata.name(one, "").partition(" ")[0] for one in word if one.isalpha())
    return {script for script in named if script in _DRAWN_ALIKE}
