"""How like two texts are: typing errors, emoji and punctuation aside, figures not. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from rapidfuzz.distance import Levenshtein

from monitor.text import fold, tokens

#: share of a text up to which another one is the same with a few letters changed (DOMAIN.md: delete and repost)
NEAR = 0.1
#: letters in a row that stand for others: a sentence in place of another is no typing error, whatever follows it
IN_A_ROW = 20
BETWEEN = 2


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
    """Whether nowhere many words in a row stand for others; words that only came or only went are no matter."""
    return not any(went and came and max(went, came) > IN_A_ROW for went, came in _changed(words, others))


def _changed(words: Sequence[str], others: Sequence[str]) -> Iterator[tuple[int, int]]:
    """How many letters went and came at each place; places with a word or two between them are one."""
    went = came = 0
    for kind, start, end, from_, to in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        if kind == "equal" and end - start > BETWEEN:
            yield went, came
            went = came = 0
        elif kind != "equal":
            went += sum(map(len, words[start:end]))
            came += sum(map(len, others[from_:to]))
    yield went, came


def _words(text: str) -> list[str]:
    folded = fold(text)
    return [folded[span.start : span.end] for span in tokens(folded)]


def _figures(words: Sequence[str]) -> list[str]:
    return [word for word in words if any(letter.isdigit() for letter in word)]
