"""How like two texts are: typing errors, emoji and punctuation aside, figures not. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from rapidfuzz.distance import Levenshtein

from monitor.text import fold, tokens

#: share of a text up to which another one is the same with a few letters changed (DOMAIN.md: delete and repost)
NEAR = 0.1
#: letters in a row that stand for others: a sentence in place of another is no typing error, whatever follows it
IN_A_ROW = 20


def is_near(one: str, other: str) -> bool:
    """Whether one text is the other but for a tenth of its letters."""
    return _near(_words(one), _words(other))


def says_again(one: str, other: str) -> bool:
    """Whether one text is near to the other and gives the same figures: "12 dead" does not say "21 dead" again."""
    words, others = _words(one), _words(other)
    return _figures(words) == _figures(others) and _near(words, others)


def _near(words: Sequence[str], others: Sequence[str]) -> bool:
    one, other = " ".join(words), " ".join(others)
    return Levenshtein.normalized_distance(one, other, score_cutoff=NEAR) <= NEAR and _is_mended(words, others)


def _is_mended(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether nowhere many words in a row stand for others; words that came or went are no matter."""
    for kind, start, end, from_, to in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        if kind == "replace" and max(len(" ".join(words[start:end])), len(" ".join(others[from_:to]))) > IN_A_ROW:
            return False
    return True


def _words(text: str) -> list[str]:
    folded = fold(text)
    return [folded[span.start : span.end] for span in tokens(folded)]


def _figures(words: Sequence[str]) -> list[str]:
    return [word for word in words if any(letter.isdigit() for letter in word)]
