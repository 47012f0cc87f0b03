"""The weights of a language, a file in its folder that is read once, and the sums that they give."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from monitor import languages
from monitor.errors import MonitorError
from monitor.extract.fitted.alphabet import BESIDE, KINDS, NEAR, OUTPUTS, Alphabet, Forms, Ints
from monitor.extract.fitted.page import Page, around, beside
from monitor.grammar import language
from monitor.once import once

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
FILE = "attribution.npz"
FORMAT = 1
#: the outputs that score content left and right of a cue, the speaker left and right, and that there is none
CONTENT, SPEAKER, NONE = (2, 5), (8, 11), (14, 15, 16)


#: how an answer came about: the model's without a rule, with the same as the rule's or with another; the rule's without
#: a cue, where the model sees no cue, with the same as the model's or with another
ORIGINS = ("new", "model agrees", "model differs", "rule without cue", "rule alone", "rule agrees", "rule differs")
LENGTHS = (1, 2, 4, 8, 15, 30)
_PIECES = 3
#: what an answer is judged by, and how many weights each takes; times two: one for the model's, one for the rules'
JUDGED = {
    "always": 1, "origin": 7, "likely": 2, "likely, origin": 7, "sure": 1, "sure, origin": 7, "length": 14,
    "kind": 2 * (len(KINDS) + 1), "direct": 2, "nested": 1, "no speaker": 1, "agreement, origin": 7,
    "marks": 3, "sure speaker": 2, "person": 2, "pieces": 1, "inside": 2, "same as another": 1,
    "same as a likelier": 1, "beside a likelier": 1, "headline": 1,
}  # fmt: skip


class BrokenWeights(MonitorError):
    """A file of weights cannot be used: says which and why."""


class Model:
    """The weights of one language."""

    def __init__(
        self, alphabet: Alphabet, weights: Floats, judge: Doubles, *, least: float, least_sentence: float
    ) -> None:
        self.alphabet = alphabet
        self.weights = weights  #: [features, outputs]
        self.judge = judge  #: of the features of `judged`
        self.least = least  #: an answer judged less likely is left out
        self.least_sentence = least_sentence  #: the same of a sentence without a cue; over 1: none is looked at
        self.seen = np.ascontiguousarray(weights[:, CONTENT[0] : NONE[0]])  #: what a word seen from a cue is scored for

    def scores(self, known: Page) -> Floats:
        """The sums of the weights of each word, [words, outputs]."""
        sums = self._sums(known.cache)
        found: Floats = sums[2].take(known.rows, axis=0)
        for place, way in enumerate(NEAR):
            if way:
                found += sums[place].take(beside(known, known.rows, way, 0), axis=0)
        for one in around(known, self.alphabet):
            found += self.weights.take(one, axis=0)
        return found

    def _sums(self, cache: Forms) -> Floats:
        """What each form met so far adds to itself and to its neighbours, [ways, forms, outputs]."""
        with cache.lock:
            if cache.sums.shape[1] < len(cache.ids):
                cache.sums = np.concatenate((cache.sums, self._summed(cache.ids[cache.sums.shape[1] :])), axis=1)
            return cache.sums

    def _summed(self, forms: Ints) -> Floats:
        word, beginning, ending, kind, shape = forms.T
        start, weights, new = self.alphabet.start, self.weights, []
        for way in NEAR:
            one = weights[word + start(f"word {way:+d}")] + weights[kind + start(f"class {way:+d}")]
            if way in BESIDE:
                one = (
                    one
                    + weights[beginning + start(f"beginning {way:+d}")]
                    + weights[ending + start(f"ending {way:+d}")]
                )
                one = one + weights[shape + start(f"shape {way:+d}")]
            new.append(one)
        return np.stack(new)


def load(code: str, path: Path) -> Model:
    """The weights of a language from a file; raises BrokenWeights where they are not whole or of another format."""
    try:
        with path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            found = {name: file[name] for name in file.files}
        number = int(found["format"])
        lists = [str(found[name]).split("\n") for name in ("words", "beginnings", "endings", "classes")]
        weights = decoded(found["weights"], found["scale"])
        judge, limits = found["judge"].astype(np.float64), found["limits"].astype(np.float64)
    except Exception as error:  # numpy raises a dozen kinds, by where the file is broken
        raise BrokenWeights(f"{path}: cannot be read as weights ({error}): fit it again") from error
    if number != FORMAT:
        raise BrokenWeights(f"{path}: format {number}, this version reads {FORMAT}: fit it again")
    alphabet = Alphabet(lists, language(code).speech)
    shape = (alphabet.size, len(OUTPUTS))
    if weights.shape != shape or judge.shape != (sum(JUDGED.values()),) or limits.shape != (2,):
        raise BrokenWeights(f"{path}: weights {weights.shape}, expected {shape}: fit it again")
    return Model(alphabet, weights, judge, least=float(limits[0]), least_sentence=float(limits[1]))


def decoded(coded: npt.NDArray[np.int8], scale: Floats) -> Floats:
    """Weights from eight bits: the root of each is kept, so that small ones stay fine; `scale` is the largest."""
    root = coded.astype(np.float32) / np.float32(127)
    found: Floats = (root * np.abs(root) * scale).astype(np.float32)
    return found


@once
def model(code: str) -> Model | None:
    """The weights beside the data of a language; None where there are none."""
    path = Path(languages.__path__[0]) / code / FILE
    return load(code, path) if path.is_file() else None
