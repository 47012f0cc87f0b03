"""How many of something, as one says it. Pure."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """The number and the word: "1 source", "2 sources", "1,204 entries"."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"
