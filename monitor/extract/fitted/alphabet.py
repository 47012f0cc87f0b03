"""What the fitted model looks at: a few numbers for each word, and for each word seen from a possible cue. Pure.

A word is known by itself where it is frequent, and by its beginning, its ending, its shape and its class in the
language's lexicon (monitor/grammar/speech.py) always. Around it stand the words before and behind, the quotation
marks, the place in the sentence, and what the rules made of it (monitor/extract/passages.py).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Sequence
from typing import cast

import numpy as np
import numpy.typing as npt

from monitor.extract.lexicon import Kind
from monitor.grammar.speech import Speech
from monitor.text import fold

Ints = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]
TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|\S")
#: what the model scores of a word: it is a cue; its sentence is someone's words without a cue; content, speaker: it
#: begins, lies in, ends them, on the left and on the right of a cue; of a cue: there is none of them
OUTPUTS = (
    "cue", "sentence", "left_begin", "left_in", "left_end", "right_begin",
    "right_in", "right_end", "by_left_begin", "by_left_in", "by_left_end", "by_right_begin",
    "by_right_in", "by_right_end", "no_left", "no_right", "no_speaker",
)  # fmt: skip
SIGNS = ".,:;!?()-–—\"“”„«»‘’'…"
SHAPES = ("edge", "number", "sign", "capitals", "capital", "title", "small", *SIGNS)
_SHAPE = {shape: number for number, shape in enumerate(SHAPES)}
#: the lists of monitor/grammar/speech.py that give a word its class, the most telling first
LISTS = (
    "says", "tells", "states", "utters", "acts", "participles", "nouns", "reported",
    "sourcing", "complementizers", "questions", "pronouns", "roles", "bodies", "honorifics", "relatives",
    "joiners", "negations", "particles", "openers", "adjuncts", "addressees", "leading", "trailing",
)  # fmt: skip
_CUES = frozenset({"says", "tells", "states", "utters", "acts", "sourcing"})
_CLAUSES = frozenset({"complementizers", "relatives", "joiners"})
_PERSONS = frozenset({"pronouns", "roles", "bodies", "honorifics"})
NEAR = (-2, -1, 0, 1, 2)
BESIDE = (-1, 0, 1)
BEGINNING = 5  #: letters of a word that stand for its stem
ENDING = 3
WINDOW = 70  #: words on either side of a cue that can belong to it
#: as the weights count them: what an object-taking verb gives is counted among the acts
KINDS = tuple(kind for kind in Kind if kind is not Kind.GOVERNS)
_RULE = 11 * (len(KINDS) + 2)
FAR = (1, 2, 3, 4, 5, 7, 10, 15, 25)
DISTANCES = 2 * (len(FAR) + 1)
STATES = 7  #: of a word to what a rule read, see place


class Alphabet:
    """The words, beginnings, endings and classes that a model knows, and where in its table each feature stands."""

    def __init__(self, lists: Sequence[Sequence[str]], speech: Speech) -> None:
        """The lists hold words, beginnings, endings and classes."""
        words, beginnings, endings, class_names = lists
        self.words = _numbered(words)
        self.beginnings = _numbered(beginnings)
        self.endings = _numbered(endings)
        self.class_names = ("edge", "none", *class_names)
        known = _numbered(class_names)
        self.classes = {word: known[name] for word, name in classes(speech).items() if name in known}
        self.commas = np.isin(np.arange(len(SHAPES)), [_SHAPE[sign] for sign in ",;:–—"])
        self.clauses, self.verbs, self.persons = map(self._of_lists, (_CLAUSES, _CUES, _PERSONS))
        self.pronouns = self._of_lists(frozenset({"pronouns"}))
        self.tables: dict[str, tuple[int, int]] = {}
        self.size = 0
        self._lay_out()
        self.forms = Forms(self)

    def _lay_out(self) -> None:
        words, starts, ends, kinds = (
            len(self.words) + 2, len(self.beginnings) + 2, len(self.endings) + 2, len(self.class_names)
        )  # fmt: skip
        shapes = len(SHAPES)
        for at in NEAR:
            self._add(f"word {at:+d}", words)
            self._add(f"class {at:+d}", kinds)
        for at in BESIDE:
            self._add(f"beginning {at:+d}", starts)
            self._add(f"ending {at:+d}", ends)
            self._add(f"shape {at:+d}", shapes)
        for at in BESIDE:
            self._add(f"rule {at:+d}", _RULE)
        self._add("marks around", 64)
        self._add("place in sentence", 16)
        self._add("sentence", 64)
        self._add("class, class before", kinds * kinds)
        self._add("class, class behind", kinds * kinds)
        self._add("beginning, class behind", starts * kinds)
        self._add("shape, shape before", shapes * shapes)
        self._add("shape, shape behind", shapes * shapes)
        self.inner = self.size  #: features up to here are of a word, those behind of a word seen from a cue
        self._add("cue's class, distance", kinds * DISTANCES)
        self._add("distance, edge of sentence", DISTANCES * 4)
        self._add("cue's class, class", 2 * kinds * kinds)
        self._add("cue's beginning, distance", starts * 8)
        self._add("rule of the cue, content", (STATES + 1) * 2)
        self._add("rule of the cue, speaker", (STATES + 1) * 2)
        self._add("commas and clauses between", 2 * 5 * 4 * 3)
        self._add("cues and commas between", 2 * 4 * 4)
        self._add("marks", 2 * 4 * 4)
        self._add("cue's ending", 2 * ends)
        self._add("shape, distance", shapes * DISTANCES)

    def _add(self, name: str, size: int) -> None:
        self.tables[name] = (self.size, size)
        self.size += size

    def start(self, name: str) -> int:
        """Where the features of that name begin in the table."""
        return self.tables[name][0]

    def form(self, written: str) -> tuple[int, int, int, int, int]:
        """The numbers of a word as it is written: itself, its beginning, its ending, its class, its shape."""
        word = fold(written)
        lettered = word[:1].isalpha()
        return (
            self.words.get(word, 1),
            self.beginnings.get(word[:BEGINNING], 1) if lettered else 1,
            self.endings.get(word[-ENDING:], 1) if lettered and len(word) > ENDING + 1 else 1,
            self.classes.get(word, 1),
            _SHAPE[_shape(written)],
        )

    def _of_lists(self, lists: frozenset[str]) -> Flags:
        """Of each class, whether it comes from one of these lists."""
        return np.array(
            [bool(lists & {one.removeprefix("begins ") for one in name.split(", ")}) for name in self.class_names]
        )

    def name(self, feature: int) -> str:
        """A feature as a desk can read it."""
        for table, (start, size) in self.tables.items():
            if start <= feature < start + size:
                return f"{table}: {self._value(table, feature - start)}"
        raise IndexError(feature)

    def _value(self, table: str, value: int) -> str:
        kind = table.split(" ")[0]
        if kind == "shape" and "," not in table:
            return str(SHAPES[value])
        if kind == "class" and "," not in table:
            return str(self.class_names[value])
        lists = {"word": self.words, "beginning": self.beginnings, "ending": self.endings}
        if kind in lists:
            return str(["the edge", "another", *lists[kind]][value])
        return self._pair(table, value)

    def _pair(self, table: str, value: int) -> str:
        """The parts of a feature that holds two."""
        kinds, names = len(self.class_names), self.class_names
        if table == "beginning, class behind":
            return f"{['the edge', 'another', *self.beginnings][value // kinds]}, {names[value % kinds]}"
        if table.startswith("class, class"):
            return f"{names[value // kinds]}, {names[value % kinds]}"
        if table == "cue's class, distance":
            return f"{names[value // DISTANCES]}, {value % DISTANCES}"
        if table == "cue's class, class":
            return f"{names[value // kinds % kinds]}, {names[value % kinds]}"
        if table == "cue's beginning, distance":
            return f"{['the edge', 'another', *self.beginnings][value // 8]}, {value % 8 - 4}"
        return str(value)


class Forms:
    """The words met so far, as written: each is looked up once, as texts repeat their words."""

    MOST = 20_000  #: kept; past it all are forgotten

    def __init__(self, alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        self._rows: dict[str, int] = {"": 0}
        self.ids = np.zeros((1, 5), np.int32)  #: row 0 is the edge of a sentence
        self.sums = np.zeros((len(NEAR), 0, len(OUTPUTS)), np.float32)  #: see Model.scores
        self.lock = threading.RLock()

    def rows(self, words: Sequence[str]) -> Ints:
        """The row of each word in `ids`."""
        with self.lock:
            rows = self._rows
            if missing := [word for word in dict.fromkeys(words) if word not in rows]:
                rows.update((word, number) for number, word in enumerate(missing, len(rows)))
                self.ids = np.concatenate(
                    (self.ids, np.array([self._alphabet.form(word) for word in missing], np.int32))
                )
            return np.fromiter(map(rows.__getitem__, words), np.int32, len(words))

    def __len__(self) -> int:
        return len(self._rows)


def _numbered(words: Sequence[str]) -> dict[str, int]:
    """0 is the edge of a sentence, 1 everything that is not in the list."""
    return {word: number for number, word in enumerate(words, 2)}


def classes(speech: Speech) -> dict[str, str]:
    """The class of each word: the first two lists that have it, or that have a cue which begins with it."""
    found: dict[str, list[str]] = {}
    for name in LISTS:
        for form in _forms(speech, name):
            first, *rest = fold(form).replace("~", " ").split() or [""]
            if rest and name not in _CUES:
                continue
            lists = found.setdefault(first, [])
            if len(lists) < 2 and name not in lists:
                lists.append(f"begins {name}" if rest else name)
    return {word: ", ".join(lists) for word, lists in found.items()}


def _forms(speech: Speech, name: str) -> Iterable[str]:
    if name == "sourcing":
        return tuple(one.before or one.after for one in speech.sourcing)
    return cast("tuple[str, ...]", getattr(speech, name))


def _shape(word: str) -> str:
    first = word[0]
    if first.isdigit():
        return "number"
    if not first.isalnum():
        return word if word in SIGNS else "sign"
    if word.isupper():
        return "capitals" if len(word) > 1 else "capital"
    return "title" if first.isupper() else "small"
