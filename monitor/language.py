"""Which language a text is in. Pure, but for a statistical model that is read from its package at first use.

A naive-Bayes model over byte sequences gives the odds; the letters that tell neighbours apart, what the desk reads
every day and a source's declared language move them. What stays undecided is answered "und".
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from monitor.grammar import codes
from monitor.grammar.letters import LETTERS, PRIOR, SAME, UNLIKELY
from monitor.once import once

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

Doubles = npt.NDArray[np.float64]
UNDECIDED = "und"

_NOISE = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#](?=\w)|[@#]\S*\d\S*", re.IGNORECASE)
_NOISY = ("@", "#", "://", "www.")  #: one of these stands in each of them
_MODEL = "data/model.npz.xz"
_LONGEST = 600  #: characters read; more never changes the answer
_AGAINST = 2.5  #: log odds lost for each letter that a language does not have (at most _MOST)
_MOST = 6.0
_HINT = 2.0  #: log odds of a declared language: decides close calls only
_NEAR = 4.0  #: log odds within which a declared language is believed where nothing is sure
_LEAST = 1e-12  #: the least share that the model gives a language
_SURE = 0.35  #: below this the answer is "und"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A language and how likely it is, 0 to 1."""

    language: str  #: ISO 639-1 where there is one, or "und"
    score: float


def identify(text: str, *, hint: str | None = None) -> Guess:
    """The language of a text; `hint` is what its source declares, and decides only what is close.

    Dari is "fa": no text tells it from Iranian Persian reliably, a source does.
    """
    plain = _plain(text)
    if not plain:
        return Guess(language=UNDECIDED, score=0.0)
    model = _model()
    odds = model.odds(plain) - _losses(plain)
    declared = model.place.get(hint.lower().partition("-")[0]) if hint is not None else None
    if declared is not None:
        odds[declared] += _HINT
    best = int(odds.argmax())
    score = float(1 / np.exp(odds - odds[best]).sum())
    language = model.codes[best]
    if score < _SURE:
        near = declared is not None and model.codes[declared] in codes() and odds[declared] >= odds[best] - _NEAR
        language = model.codes[declared] if declared is not None and near else UNDECIDED
    return Guess(language=language, score=round(score, 4))


def _plain(text: str) -> str:
    """The words of the text's main script, without addresses and handles."""
    text = text[:_LONGEST]
    if any(sign in text.lower() for sign in _NOISY):
        text = _NOISE.sub(" ", text)
    text = unicodedata.normalize("NFC", text)
    letters = {char: count for char, count in Counter(text).items() if char.isalpha()}
    counted: Counter[str] = Counter()
    for char, count in letters.items():
        counted[_script(char)] += count
    if not counted:
        return ""
    main = counted.most_common(1)[0][0]
    others = {ord(char): " " for char in letters if _script(char) != main}
    return " ".join((text.translate(others) if others else text).split())


@cache
def _script(char: str) -> str:
    """The script of a letter by its Unicode name; Han and kana are one."""
    word = unicodedata.name(char, "?").partition(" ")[0].partition("-")[0]
    return "CJK" if word in {"HIRAGANA", "KATAKANA", "CJK", "KATAKANA-HIRAGANA"} else word


class _Model:
    """The model's tables. It walks over the bytes of a text; some states that it comes to stand for a feature."""

    def __init__(self, known: LanguageIdentifier) -> None:
        self._moves = np.asarray(known.tk_nextmove)
        self._rows = np.asarray(known.tk_row, np.intp) << 8
        self._features = np.asarray(known.tk_output)
        labels: list[str] = known.nb_classes
        self.codes = list(dict.fromkeys(code for label in labels if (code := _language(label))))
        self.place = {code: at for at, code in enumerate(self.codes)}
        likely = [at for at, label in enumerate(labels) if _language(label)]
        likely.sort(key=lambda at: (self.place[_language(labels[at])], labels.index(labels[at])))
        self._weights = np.ascontiguousarray(known.nb_ptc[:, likely])  # of 16 bits, as they are kept: 18 MiB less
        self._first = known.nb_pc[likely]
        self._labels = _begins([labels[at] for at in likely])  #: some have a column for each script
        self._codes = _begins([_language(labels[likely[at]]) for at in self._labels])
        self._priors = np.array([PRIOR.get(code, 0.0) for code in self.codes])

    def odds(self, text: str) -> Doubles:
        """Log odds of every language that it knows, but for the unlikely ones."""
        letters = np.frombuffer((text.lower() if text.isupper() else text).encode("utf8", "surrogatepass"), np.uint8)
        met, counts = np.unique(self._met(letters), return_counts=True)
        scores = np.zeros_like(self._first)
        if len(met):
            weights = self._weights.take(met, axis=0).astype(np.float32)
            scores = np.log1p(counts.astype(np.float32)) @ weights + self._first
        scores *= 1 / math.sqrt(len(letters))  # as py3langid has it: long texts are no surer than short ones
        shares = np.add.reduceat(np.exp(scores - scores.max()), self._labels, dtype=np.float64)
        likely = np.maximum.reduceat(shares / shares.sum(), self._codes)
        made: Doubles = np.log(np.maximum(likely, _LEAST)) + self._priors
        return made

    def _met(self, letters: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
        """The features met, in order. The walk is made at all places at once, until no state changes any more."""
        states = np.zeros(len(letters) + 1, np.intp)
        while not np.array_equal(moved := self._moves[self._rows[states[:-1]] + letters], states[1:]):
            states[1:] = moved
        features: npt.NDArray[np.int64] = self._features[states[1:]]
        return features[features >= 0]


def _language(label: str) -> str:
    """The language of one of the model's labels; "" for an unlikely one."""
    return "" if label in UNLIKELY and label not in codes() else SAME.get(label, label)


def _begins(names: list[str]) -> npt.NDArray[np.intp]:
    """Where each row of the same name begins."""
    return np.array([at for at, name in enumerate(names) if at == 0 or names[at - 1] != name], np.intp)


def _losses(text: str) -> Doubles:
    """What the letters of the text say against languages that share the script and lack those letters."""
    told = [(row, min(count, 2)) for one, count in Counter(text.lower()).items() if (row := _lacking(one)) is not None]
    if not told:
        return np.zeros(len(_model().codes))
    rows, counts = zip(*told, strict=True)
    losses: Doubles = np.minimum(_AGAINST * (np.array(counts, np.float64) @ np.array(rows)), _MOST)
    return losses


@cache
def _lacking(letter: str) -> Doubles | None:
    """1 for each language of the letter's script that does not use it; None where no language lists it."""
    users = {code for code, letters in LETTERS.items() if letter in letters}
    if not users:
        return None
    neighbours = {code for code in LETTERS if _home(code) == _script(letter)}
    return np.array([code in neighbours - users for code in _model().codes], np.float64)


@cache
def _home(code: str) -> str:
    """The script of a language in the table; those without special letters are Latin."""
    letters = [letter for letter in LETTERS[code] if letter.isalpha()]
    return _script(letters[0]) if letters else "LATIN"


@once
def _model() -> _Model:
    from py3langid.langid import LanguageIdentifier  # 0.1 s to load

    return _Model(LanguageIdentifier.from_model_file(_MODEL))
