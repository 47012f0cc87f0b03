"""How alike two names are, over scripts and spellings, and whether they are one name. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import LCSseq, Levenshtein

from monitor.names.words import Token, Word, parse, word

SAME_WORD = 0.78  #: from here on two words are spellings of one
SAME_NAME = 0.86  #: from here on two names are spellings of one, if no word is left over
_LIGHT = 0.12  #: what a particle weighs beside a name
_INITIAL = 0.8
_CONCEPT = 0.97
_OPENING = 0.15  #: "Ahmad" and "Mahmud": one begins with a vowel, the other does not

Weigh = Callable[[Token], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What two names have in common."""

    score: float  #: 0..1
    same: bool
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """Which words of two names stand for one another, and what is left over."""

    pairs: tuple[tuple[Token, Token, float], ...]
    left: tuple[Token, ...]
    right: tuple[Token, ...]

    def score(self, weigh: Weigh) -> float:
        """The share of both names that is alike."""
        weights = [weigh(a) + weigh(b) for a, b, _ in self.pairs]
        common = sum(alike * weight for (_, _, alike), weight in zip(self.pairs, weights, strict=True))
        whole = sum(weights) + sum(map(weigh, (*self.left, *self.right)))
        return common / whole if whole else 0.0


def likeness(a: str, b: str) -> Likeness:
    """Compare two names; a solid word left over on either side makes them two."""
    pairing = pair(parse(a), parse(b))
    score = round(pairing.score(plain), 4)
    lost = [token.word.text for token in (*pairing.left, *pairing.right) if not token.light]
    sure = [one for one in pairing.pairs if not one[0].light and not (one[0].initial or one[1].initial)]
    if lost:
        return Likeness(score=score, same=False, because=f"only one of them has {', '.join(map(_quoted, lost))}")
    weak = [one for one in pairing.pairs if one[2] < SAME_WORD and not (one[0].light and one[1].light)]
    if weak or not sure or score < SAME_NAME:
        return Likeness(score=score, same=False, because=_apart(weak, sure=bool(sure)))
    shown = ", ".join(f"{x.word.text} = {y.word.text}" for x, y, _ in pairing.pairs)
    return Likeness(score=score, same=True, because=f"the same words, in whatever script: {shown}")


def _apart(weak: Sequence[tuple[Token, Token, float]], *, sure: bool) -> str:
    if weak:
        return f"{_quoted(weak[0][0].word.text)} and {_quoted(weak[0][1].word.text)} are not one name"
    return "the spellings are too far apart" if sure else "only initials and small words agree"


def _quoted(text: str) -> str:
    return f'"{text}"'


def plain(token: Token) -> float:
    """What a word weighs in its name where nothing is known of other names."""
    if token.light:
        return _LIGHT
    return 0.5 if token.initial or token.word.concept else 1.0


def pair(a: tuple[Token, ...], b: tuple[Token, ...]) -> Pairing:
    """Pair the words of two names, the likest first; words written apart in one of them are put together."""
    if len(a) != len(b):
        a, b = _merged(a, b), _merged(b, a)
    ranked = sorted(
        ((alike(x, y), i, j) for i, x in enumerate(a) for j, y in enumerate(b)),
        key=lambda one: (-one[0], one[1], one[2]),
    )
    pairs: list[tuple[Token, Token, float]] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for score, i, j in ranked:
        if score < 0.5 or i in used_a or j in used_b:
            continue
        used_a.add(i)
        used_b.add(j)
        pairs.append((a[i], b[j], score))
    return Pairing(
        pairs=tuple(pairs),
        left=tuple(token for i, token in enumerate(a) if i not in used_a),
        right=tuple(token for j, token in enumerate(b) if j not in used_b),
    )


def _merged(a: tuple[Token, ...], b: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of a, two neighbours as one where b has a word with exactly their consonants."""
    wanted = {bones for token in b for bones in token.word.bones if len(bones) > 2}
    own = {bones for token in a for bones in token.word.bones}
    done: list[Token] = []
    for token in a:
        whole = word(done[-1].word.text + token.word.text) if done else None
        if whole and (set(whole.bones) & wanted) - own and not (done[-1].initial and token.initial):
            done[-1] = Token(word=whole, light=False, initial=False)
        else:
            done.append(token)
    return tuple(done)


def alike(a: Token, b: Token) -> float:
    """How alike two words are, 0..1; an initial is like every name that begins so."""
    if a.initial != b.initial:
        return _INITIAL if {one[:1] for one in a.word.bones} & {one[:1] for one in b.word.bones} else 0.0
    return _alike(a.word.text, b.word.text)


@lru_cache(maxsize=1 << 17)
def _alike(a: str, b: str) -> float:
    if a == b:
        return 1.0
    one, other = word(a), word(b)
    if one.concept and one.concept == other.concept:
        return _CONCEPT
    if (one.han and other.han) or a.isdigit() or b.isdigit():
        return 0.0
    if one.optional != other.optional:
        return 0.0  # "Mahmoud" is not "Mohammad", though their consonants are the same
    return max(
        (_heard(one, other, i, j) for i in range(len(one.sounds)) for j in range(len(other.sounds))), default=0.0
    )


def _heard(a: Word, b: Word, i: int, j: int) -> float:
    """How alike two readings are: consonants first, then the vowels as far as both scripts write them."""
    if not a.bones[i] or not b.bones[j]:
        return 0.0
    consonants = Levenshtein.normalized_similarity(a.bones[i], b.bones[j])
    found = 0.5 * consonants + 0.5 * _written(a, b, i, j) - 0.01 * ((i > 0) + (j > 0))
    opens = (a.bones[i][0] == "a") == (b.bones[j][0] == "a")
    return found if opens else found - _OPENING


def _written(a: Word, b: Word, i: int, j: int) -> float:
    x, y = a.sounds[i], b.sounds[j]
    if a.abjad == b.abjad:
        return Levenshtein.normalized_similarity(x, y)
    if not a.abjad:
        x, y = y, x
    x = x[1:] if x[0] == "a" else x  # alef and ayn stand for any vowel at a beginning
    return LCSseq.similarity(x, y) / len(x) if x else 1.0
