"""Whether a text holds the words and "phrases" of a query, whatever the case, the width or the keyboard. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from storage.folding import fold

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
#: words as a reader sees them; of a script that sets no spaces each character is one
_WORDS = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")
_PARTS = re.compile(r'["“”„«»]([^"“”„«»]+)["“”„«»]|([^\s"“”„«»]+)')


def parts(query: str) -> tuple[str, ...]:
    """What a text must hold: each word and each phrase, folded; none where the query holds no word."""
    found = (_spaced(quoted or word) for quoted, word in _PARTS.findall(query))
    return tuple(part for part in found if part.strip())


def says(query: str, text: str) -> bool:
    """Whether a text holds all of a query, as whole words."""
    words = _spaced(text)
    return all(part in words for part in _parts(query))


_parts = lru_cache(maxsize=4096)(parts)


@lru_cache(maxsize=256)
def _spaced(text: str) -> str:
    """The folded words with one space between and around them."""
    return f" {' '.join(_WORDS.findall(fold(text)))} "
