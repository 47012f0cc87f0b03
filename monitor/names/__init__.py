"""The same name over scripts and spellings: compared word by word, and found among many. Pure."""

from __future__ import annotations

from functools import lru_cache

from monitor.names.index import NameIndex
from monitor.names.likeness import Likeness, likeness
from monitor.names.words import parse, solid

__all__ = ["Likeness", "NameIndex", "likeness", "skeleton"]


@lru_cache(maxsize=1 << 14)
def skeleton(name: str) -> tuple[str, ...]:
    """The consonants of each word, the same for most spellings in any script; small words are left out."""
    tokens = parse(name)
    kept = solid(tokens) or tokens
    return tuple(token.word.text if token.word.han else token.word.bones[0] or token.word.text for token in kept)
