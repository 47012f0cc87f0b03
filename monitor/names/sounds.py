"""How a written word sounds, as far as the spellings of a name agree on it over scripts. Pure.

A sound has the vowels `a i u` and one small letter for each consonant (`c` is ch, `j` also zh, `S` is sh); doubled
sounds count once. Scripts without a table here are romanised by anyascii and then read as Latin.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import Final

from anyascii import anyascii

_ARABIC: Final[dict[str, str]] = {
    **dict(zip("ابپتثجچحخدرزژسشصطظفقکگلمنهی", "abptsjchhdrzjsSstzfkkglmnhi", strict=True)),
    "ذ": "z", "ض": "z", "ع": "", "غ": "g", "و": "u", "ء": "", "ټ": "t", "ډ": "d", "ړ": "r", "ږ": "j", "ښ": "S",
    "څ": "s", "ځ": "z", "ڼ": "n", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n", "ۆ": "u", "ڵ": "l", "ڕ": "r", "ڤ": "v",
    "ۇ": "u", "ۈ": "u", "ۋ": "v",
}  # fmt: skip
_CYRILLIC: Final[dict[str, str]] = {
    **dict(zip("абвгдежзийклмнопрстуфхчшщыэі", "abvgdijziiklmnuprstufhcSSiii", strict=True)),
    "ц": "ts", "ъ": "", "ь": "", "ю": "iu", "я": "ia", "ї": "i", "є": "i", "ў": "v", "ӣ": "i", "ӯ": "u", "ҳ": "h",
    "қ": "k", "ғ": "g", "ҷ": "j", "ә": "a", "ө": "u", "ү": "u", "ұ": "u", "һ": "h", "ң": "n", "ј": "i", "љ": "li",
    "њ": "ni", "ћ": "c", "ђ": "j", "џ": "j", "ѓ": "g", "ќ": "k", "ѕ": "z", "i": "i",
}  # fmt: skip
_LATIN: Final[dict[str, str]] = {
    "ş": "S", "ș": "S", "š": "S", "ś": "S", "ç": "C", "č": "C", "ć": "C", "ž": "zh", "ğ": "g", "ı": "i", "ə": "a",
}  # fmt: skip
#: letter groups of Latin spellings, longest first where one begins another
_GROUPS: Final[dict[str, str]] = {
    "shch": "S", "tsch": "c", "tch": "c", "tsh": "c", "sch": "S", "sh": "S", "dzh": "j", "dj": "j", "ch": "c",
    "zh": "j", "kh": "h", "gh": "g", "th": "t", "dh": "z", "ph": "f", "ck": "k", "tz": "ts", "ts": "ts",
    "ou": "u", "oo": "u", "ee": "i", "c": "k", "q": "k", "x": "ks", "w": "v", "y": "i", "e": "i", "o": "u",
}  # fmt: skip
_GROUP = re.compile("c(?=[eiy])|" + "|".join(_GROUPS))

#: The other sound that a letter or group may have, by script: ج as in Egypt, و as v, г as in Ukrainian, Turkish c.
_DOUBTS: Final[tuple[tuple[str, str, str], ...]] = (
    ("ج", "ج", "گ"), ("ق", "ق", "گ"), ("ض", "ض", "د"), ("ظ", "ظ", "د"), ("ذ", "ذ", "د"), ("ث", "ث", "ت"),
    ("و", "و", "ۋ"), ("غ", "غ", "ک"), ("ښ", "ښ", "خ"), ("ږ", "ږ", "گ"), ("г", "г", "х"), ("дж", "дж", "ж"),
    ("w", "w", "u"),
    ("c", r"(?<!s)(?<!t)c(?![hk])", "j"), ("ch", r"(?<!s)(?<!t)ch", "sh"), ("j", "(?<!d)j", "y"), ("dh", "dh", "d"),
    ("th", "th", "s"), ("g", "g(?=[eiy])", "j"), ("x", "x", "h"),
)  # fmt: skip
_DOUBT = tuple((sign, re.compile(pattern), other) for sign, pattern, other in _DOUBTS)
_MOST = 4  #: readings of one word

_ARABIC_SIGN = re.compile("[\u0600-\u06ff]")
_CYRILLIC_SIGN = re.compile("[\u0400-\u052f]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


def is_abjad(word: str) -> bool:
    """Whether the word is in a script that leaves short vowels out."""
    return any("\u0590" <= char <= "\u06ff" for char in word)


def is_han(word: str) -> bool:
    """Whether the word is in Chinese characters: equal sounds are no equal names there."""
    return _HAN.search(word) is not None


@lru_cache(maxsize=1 << 16)
def readings(word: str) -> tuple[str, ...]:
    """How a folded word may sound, the likeliest reading first; a reading may be empty."""
    written = [word]
    for sign, pattern, other in _DOUBT:
        if sign in word and len(written) < _MOST:
            written += [changed for one in written if (changed := pattern.sub(other, one)) != one]
    return tuple(dict.fromkeys(_sound(one) for one in written[:_MOST]))


def bones(sound: str) -> str:
    """The consonants of a sound, with an `a` for a vowel at its beginning; ts as s, ch as j."""
    first = "a" if sound[:1] in "aiu" else ""
    return first + sound.translate(_BONES).replace("dj", "j").replace("ts", "s")


_BONES = str.maketrans({"a": "", "i": "", "u": "", "c": "j"})


def _sound(word: str) -> str:
    """One reading of a folded word."""
    if _ARABIC_SIGN.search(word):
        found = _arabic(word)
    elif _CYRILLIC_SIGN.search(word):
        found = "".join(_CYRILLIC.get(char) or ("" if char in "ъь'" else _latin(char)) for char in word)
        found = found.replace("dj", "j")
    else:
        found = _latin(word)
    return "".join(sign for sign, _ in groupby(found))


def _arabic(word: str) -> str:
    found = "".join(_ARABIC[char] if char in _ARABIC else _latin(char) for char in word)
    if word[0] == "ع":
        found = "a" + found
    if word[0] == "و":
        found = "v" + found[1:]
    return found[:-1] if word.endswith("ه") and len(found) > 2 else found


def _latin(word: str) -> str:
    plain = "".join(_LATIN.get(char) or (char if char.isascii() else anyascii(char).lower()) for char in word)
    plain = re.sub(r"(?<=[aeiouy])h$", "", plain)
    plain = _GROUP.sub(lambda match: _GROUPS.get(match.group(), "s") if match.group() != "c" else _hard(match), plain)
    return re.sub("[^a-zSC0-9]", "", plain).replace("C", "c")


def _hard(match: re.Match[str]) -> str:
    """c as s before a bright vowel, else as k."""
    return "s" if match.string[match.end() : match.end() + 1] in ("e", "i", "y") else "k"
