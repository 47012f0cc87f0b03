"""Fit the trees of the general comparison (monitor/compare/general) on the development data beside the project.

    python -m tests.fit.general --data ../shared/data            measure only
    python -m tests.fit.general --data ../shared/data --write    and write monitor/compare/general/weights.py

Gradient boosting (Friedman 2001) of trees of at most four questions, by Newton's steps, for all languages and sets: one
forest for short texts, fitted on them, and one for long ones, fitted on all pairs with the questions that a long text
can answer. Measured by cross-validation: pairs that share a claim or a topic are never on both sides of a split.
Deterministic.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
import textwrap
import time
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.compare.general import difference, model
from monitor.language import identify

Floats = NDArray[np.float64]
Bits = NDArray[np.uint8]  #: by question and pair, 1 for yes

FOLDS = 5
TREES = 200  #: of each forest
DEPTH = 4  #: questions that a tree asks at most
PACE = 0.1  #: share of each step that is taken
RIDGE = 5.0  #: holds back steps that few pairs speak for
LEAST = 10.0  #: what the pairs on each side of a question must weigh
GAIN = 0.5  #: what a question must be good for
ROWS, COLUMNS = 0.6, 0.3  #: shares of the pairs and of the questions that a tree may see
CUTS = 8  #: questions to one feature at most
RARE = 25  #: features of fewer pairs are left out
PAIRS = 800.0  #: what a set weighs in all, half of it on its conflicts
RATE = 0.2  #: how often pairs that are compared conflict, for the score that all begin with
WEIGHTS = Path(__file__).parents[2] / "monitor" / "compare" / "general" / "weights.py"
csv.field_size_limit(10_000_000)


@dataclass(frozen=True, kw_only=True)
class Set:
    """One file of pairs."""

    name: str
    path: str
    positive: str
    group: str  #: the column of what must stay on one side of a split; "#3" for three lines that belong together
    weight: float = 1.0
    most: int = 1700  #: pairs used, drawn with a fixed seed


#: by language what a set weighs: more where a language's words tell less, so that none falls behind
XNLI = {"en": 0.1, "fr": 0.1, "es": 0.15, "de": 0.2, "ru": 0.7, "tr": 0.3, "ar": 0.4, "ur": 0.8, "zh": 0.3}
SETS = (
    Set(
        name="farexstance article",
        path="contra_farexstance_fa/dev/article2claim_dev.jsonl",
        positive="disagree",
        group="claim",
        weight=3,
    ),
    Set(
        name="farexstance headline train",
        path="contra_farexstance_fa/dev/head2claim_train.tsv",
        positive="disagree",
        group="hypothesis",
        weight=4,
        most=5000,
    ),
    Set(
        name="farexstance headline",
        path="contra_farexstance_fa/dev/head2claim_dev.tsv",
        positive="disagree",
        group="hypothesis",
        weight=3,
    ),
    Set(
        name="ans train",
        path="contra_ans_ar/dev/stance_train.tsv",
        positive="disagree",
        group="premise",
        weight=1.5,
        most=2700,
    ),
    Set(name="ans dev", path="contra_ans_ar/dev/stance_dev.tsv", positive="disagree", group="premise", weight=0.7),
    Set(name="daccord", path="contra_daccord_fr/dev/daccord.tsv", positive="contradiction", group="url", weight=4),
    Set(
        name="persian headlines",
        path="contra_persianstance_fa/dev/head2claim.tsv",
        positive="disagree",
        group="hypothesis",
        weight=2.5,
    ),
    *(
        Set(
            name=f"rte3 {code}",
            path=f"nli_rte3_fr_de_it/dev/{code}.tsv",
            positive="contradiction",
            group="#1",
            weight=1,
        )
        for code in ("fr", "de", "it")
    ),
    Set(name="claimdiff", path="contra_claimdiff_en/dev/weak_train.jsonl", positive="1", group="topic", most=1900),
    Set(
        name="stress test",
        path="contra_equate_numeric_en/dev/StressTest.tsv",
        positive="contradiction",
        group="premise",
        weight=0.8,
    ),
    *(
        Set(
            name=f"xnli {code}",
            path=f"nli_xnli/dev/{code}.tsv",
            positive="contradiction",
            group="#3",
            weight=weight,
            most=900,
        )
        for code, weight in XNLI.items()
    ),
    Set(name="inferes", path="nli_inferes_es/dev/inferes.tsv", positive="contradiction", group="topic", weight=0.5),
    Set(name="ocnli", path="nli_ocnli_zh/dev/train3k.tsv", positive="contradiction", group="premise", weight=0.5),
)


@dataclass(frozen=True)
class Row:
    """One pair as it is annotated."""

    a: str
    b: str
    language: str | None
    conflicts: bool
    about: str  #: what must stay on one side of a split: its claim or topic

    @property
    def fold(self) -> int:
        """The split that it is tested in."""
        return zlib.crc32(self.about.encode()) % FOLDS


def rows(data: Path, one: Set) -> list[Row]:
    """The pairs of a set, each in its fold."""
    found = [_row(row, one, at) for at, row in enumerate(_read(data / one.path))]
    return found if len(found) <= one.most else random.Random(20210907).sample(found, one.most)


def _read(path: Path) -> Iterator[Mapping[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        if path.suffix == ".jsonl":
            yield from (json.loads(line) for line in lines if line.strip())
        else:
            yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _row(row: Mapping[str, str], one: Set, at: int) -> Row:
    a, b = next((row[x], row[y]) for x, y in _SIDES if x in row)
    together = f"{one.name.split()[0]} {at // int(one.group[1:])}" if one.group[0] == "#" else str(row[one.group])
    label = str(row["label"] if "label" in row else row["relation"])
    return Row(a, b, row.get("lang"), label == one.positive, together)


_SIDES = (("claim_a", "claim_b"), ("content", "claim"), ("premise", "hypothesis"))


def features(row: Row) -> Mapping[str, float]:
    """The features of one pair."""
    codes = (row.language or identify(row.a).language, row.language or identify(row.b).language)
    return difference(row.a, row.b, languages=codes).features()


def average_precision(gold: Sequence[bool], score: Sequence[float], weights: Sequence[float] | None = None) -> float:
    """Ties share their mean precision, so a constant score gives the base rate; without weights all pairs weigh one."""
    seen = hits = area = 0.0
    by_score: dict[float, list[tuple[bool, float]]] = {}
    for one, value, weight in zip(gold, score, weights or [1.0] * len(gold), strict=True):
        by_score.setdefault(float(value), []).append((bool(one), weight))
    for value in sorted(by_score, reverse=True):
        right = sum(weight for one, weight in by_score[value] if one)
        seen, hits = seen + sum(weight for _, weight in by_score[value]), hits + right
        area += right * hits / seen
    return area / hits if hits else 0.0


Question = tuple[int, float]  #: whether a feature, by its column, is above a value


def questions(x: Floats) -> list[Question]:
    """The questions that may be asked: a few values of each feature, so that each answer takes in many pairs."""
    found = []
    for at in range(x.shape[1]):
        column = x[:, at]
        known = np.unique(column)
        some = column[column != 0] if (column != 0).mean() < 0.9 else column
        if len(known) <= CUTS + 1:
            cuts = (known[1:] + known[:-1]) / 2
        else:
            cuts = np.unique(np.round(np.quantile(some, np.linspace(0.06, 0.94, CUTS)), 3))
            cuts = np.unique(np.append(cuts, 1e-6)) if (column == 0).mean() > 0.1 else cuts
        found += [(at, float(cut)) for cut in cuts]
    return found


def answers(x: Floats, asked: Sequence[Question]) -> Bits:
    """The answers to each question of each pair, 1 for yes."""
    columns, cuts = [at for at, _ in asked], np.array([cut for _, cut in asked])
    return np.ascontiguousarray((x[:, columns] > cuts).T, dtype=np.uint8)


def grow(bits: Bits, slope: Floats, curve: Floats, weights: Floats, rng: np.random.Generator) -> model.Tree:
    """One tree against what the trees before it got wrong: `slope` and `curve` are the derivatives of the loss."""
    pairs = np.nonzero(rng.random(len(slope)) < ROWS)[0]
    columns = np.sort(rng.choice(len(bits), max(1, int(COLUMNS * len(bits))), replace=False))
    bits = bits[columns].take(pairs, axis=1)
    sums = np.stack([slope[pairs], curve[pairs], weights[pairs]], 1).astype(np.float32)
    node = np.ones(len(pairs), dtype=np.int64)
    asked: dict[int, int] = {}
    values = {1: _step(sums.sum(0))}
    for level in range(DEPTH):
        yes, whole = _sums(bits, node - 2**level, 2**level, sums)
        there = [at for at in range(2**level, 2 ** (level + 1)) if at in values]
        for at, of, all_of in ((at, yes[:, at - 2**level], whole[at - 2**level]) for at in there):
            best = _best(of, all_of)
            if best is not None:
                asked[at] = int(columns[best])
                node = np.where(node == at, 2 * at + bits[best], node)
                values |= {2 * at: _step(all_of - of[best]), 2 * at + 1: _step(of[best])}
    return model.Tree(asked, values)


def _sums(
    bits: Bits, place: NDArray[np.int64], places: int, sums: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """By question and node, and by node alone, what its pairs add up to; those behind a tree's end are in none."""
    known = np.nonzero(place >= 0)[0]
    spread = np.zeros((len(place), places, sums.shape[1]), dtype=np.float32)
    spread[known, place[known]] = sums[known]
    yes = bits.astype(np.float32) @ spread.reshape(len(place), -1)
    return yes.reshape(len(bits), places, -1), spread.sum(0)


def _best(yes: NDArray[np.float32], whole: NDArray[np.float32]) -> int | None:
    """The question that helps most, if any does enough; sums of slope, curve and weight by question, and of all."""
    no = whole - yes
    gain = _worth(yes) + _worth(no) - _worth(whole[None, :])
    gain[(yes[:, 2] < LEAST) | (no[:, 2] < LEAST)] = 0
    best = int(gain.argmax())
    return best if gain[best] >= GAIN else None


def _worth(sums: NDArray[np.float32]) -> Floats:
    return np.asarray(sums[:, 0] ** 2 / (sums[:, 1] + RIDGE), dtype=np.float64)


def _step(sums: NDArray[np.float32]) -> float:
    return PACE * float(-sums[0] / (sums[1] + RIDGE))


def scored(trees: Iterable[model.Tree], bits: Bits) -> Floats:
    """What the trees add up to for each pair."""
    return sum((_scored(tree, bits) for tree in trees), np.zeros(bits.shape[1]))


def _scored(tree: model.Tree, bits: Bits) -> Floats:
    node = np.ones(bits.shape[1], dtype=np.int64)
    for at in sorted(tree.questions):
        node = np.where(node == at, 2 * at + bits[tree.questions[at]], node)
    values = np.zeros(max(tree.values) + 1)
    values[list(tree.values)] = list(tree.values.values())
    return np.asarray(values[node], dtype=np.float64)


def fit(bits: Bits, y: Floats, weights: Floats) -> list[model.Tree]:
    """The trees, one after the other."""
    rng = np.random.default_rng(1)
    score = np.zeros(len(y))
    found = []
    for _ in range(TREES):
        p = 1 / (1 + np.exp(-score))
        found.append(grow(bits, weights * (p - y), weights * p * (1 - p), weights, rng))
        score += _scored(found[-1], bits)
    return found


Forests = tuple[Sequence[model.Tree], Sequence[model.Tree]]  #: of short and of long texts


def scored_both(forests: Forests, bits: Bits, long: NDArray[np.bool_]) -> Floats:
    """The score of each pair by the forest of its kind."""
    short, of_long = forests
    return np.where(long, scored(of_long, bits), scored(short, bits))


@dataclass(eq=False)
class Table:
    """All pairs of all sets as numbers."""

    names: Sequence[str]  #: of the features
    x: Floats
    y: Floats
    sets: NDArray[np.int64]
    folds: NDArray[np.int64]
    weights: Floats
    abouts: Sequence[str]  #: the claim or topic of each pair

    @property
    def long(self) -> NDArray[np.bool_]:
        """Which pairs have a long text."""
        return np.asarray(self.x[:, list(self.names).index(model.LONG)] > 0)

    def crossed(self) -> Floats:
        """The score of each pair by trees that never saw its claim or topic."""
        score = np.zeros(len(self.y))
        bits = answers(self.x, questions(self.x))
        for fold in range(FOLDS):
            held = self.folds == fold
            score[held] = scored_both(self.forests(bits, ~held), bits[:, held], self.long[held])
        return score

    def whole(self) -> tuple[Sequence[Question], Forests]:
        """The questions, and the forests of all pairs."""
        asked = questions(self.x)
        return asked, self.forests(answers(self.x, asked), np.ones(len(self.y), dtype=bool))

    def forests(self, bits: Bits, train: NDArray[np.bool_]) -> Forests:
        """The forests of short and of long texts, fitted on some pairs."""
        short = train & ~self.long
        can = bits[:, self.long].any(1)
        return (
            fit(bits[:, short], self.y[short], self.weights[short]),
            fit(bits[:, train] * can[:, None], self.y[train], self.weights[train]),
        )


def table(
    found: Sequence[Sequence[Row]], known: Sequence[Sequence[Mapping[str, float]]], names: Sequence[str]
) -> Table:
    """Rows and their features as numbers."""
    at = {name: i for i, name in enumerate(names)}
    every = [row for one in found for row in one]
    y = np.array([row.conflicts for row in every], dtype=np.float64)
    x = np.zeros((len(y), len(names)))
    for i, feature in enumerate(feature for one in known for feature in one):
        for name, value in feature.items():
            if name in at:
                x[i, at[name]] = value
    sets = np.repeat(np.arange(len(found)), [len(one) for one in found])
    return Table(
        names, x, y, sets, np.array([row.fold for row in every]), _weights(sets, y), [row.about for row in every]
    )


def _weights(sets: NDArray[np.int64], y: Floats) -> Floats:
    """What each pair weighs: a set as much as it is told to, half of it for its conflicts."""
    weights = np.zeros(len(y))
    for i, one in enumerate(SETS):
        for label in (0.0, 1.0):
            there = (sets == i) & (y == label)
            weights[there] = PAIRS * one.weight / 2 / max(1, int(there.sum()))
    return weights


def _named(known: Iterable[Iterable[Mapping[str, float]]]) -> list[str]:
    """The features that more than a few pairs have."""
    counts = Counter(name for one in known for feature in one for name in feature)
    return sorted(name for name, count in counts.items() if count >= RARE)


def swapped(one: Sequence[Row]) -> list[Row]:
    """Each claim against the text of another pair of its set."""
    texts = [row.a for row in one]
    random.Random(7).shuffle(texts)
    return [Row(text, row.b, row.language, row.conflicts, row.about) for text, row in zip(texts, one, strict=True)]


def _alone(one: Sequence[Row], *, first: bool) -> list[Row]:
    """Each pair with one of its texts taken away."""
    return [Row("" if first else row.a, row.b if first else "", row.language, row.conflicts, row.about) for row in one]


def written(names: Sequence[str], asked: Sequence[Question], forests: Forests) -> str:
    """The trees as a module; only the questions that they ask."""
    used = sorted({question for trees in forests for tree in trees for question in tree.questions.values()})
    at = {question: i for i, question in enumerate(used)}
    told = [f"    ({json.dumps(names[asked[i][0]])}, {asked[i][1]:.6g})," for i in used]
    short, long = (";\n".join(_lines(tree, at) for tree in trees) for trees in forests)
    start = f"{np.log(RATE / (1 - RATE)):.3f}"
    return _MODULE.format(start=start, questions="\n".join(told), short=short, long=long)


def _lines(tree: model.Tree, at: Mapping[int, int]) -> str:
    asked = _listed({node: at[question] for node, question in tree.questions.items()})
    return textwrap.fill(
        f"{asked} | {_listed({node: round(1000 * value) for node, value in tree.values.items()})}", 119
    )


def _listed(numbers: Mapping[int, int]) -> str:
    """Numbers by node, from the first on."""
    return " ".join(str(numbers.get(node, ".")) for node in range(1, max(numbers, default=0) + 1))


_MODULE = '''"""The trees of the general comparison, as tests/fit/general.py fitted them. Not written by hand.

A question is a feature of monitor/compare/general/differ.py and the value above which the answer is yes. `model.tree`
reads a tree.
"""

from __future__ import annotations

from collections.abc import Sequence

START: float = {start}
QUESTIONS: Sequence[tuple[str, float]] = (
{questions}
)
TREES: str = """
{short}
"""
#: of long texts
LONG_TREES: str = """
{long}
"""
'''


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the weights where asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="write the weights into the project")
    parser.add_argument("--quick", action="store_true", help="no model of one text alone")
    args = parser.parse_args(arguments)
    begun = time.perf_counter()
    found = [rows(args.data, one) for one in SETS]
    with Pool(2) as pool:

        def read(of: Sequence[Sequence[Row]]) -> list[list[Mapping[str, float]]]:
            return [pool.map(features, one, chunksize=64) for one in of]

        read_ = read(found)
        names = _named(read_)
        known = table(found, read_, names)
        print(f"{len(known.y)} pairs, {len(names)} features, {time.perf_counter() - begun:.0f} s", file=sys.stderr)
        asked, forests = known.whole()
        if args.write:
            WEIGHTS.write_text(written(names, asked, forests), encoding="utf-8")
        other = table(found, read([swapped(one) for one in found]), names)
        columns = {
            "crossed": known.crossed(),
            "fitted": scored_both(forests, answers(known.x, asked), known.long),
            "swapped": scored_both(forests, answers(other.x, asked), other.long),
        }
        if not args.quick:
            for title, first in (("claim only", True), ("other only", False)):
                alone = read([_alone(one, first=first) for one in found])
                columns[title] = table(found, alone, _named(alone)).crossed()
    _show(known, columns)
    return 0


def _show(known: Table, columns: Mapping[str, Floats]) -> None:
    """By set: how many pairs, how many conflict, and average precision; last, with each claim or topic weighing one."""
    print(f"{'set':28s}{'pairs':>7s}{'base':>7s}", *(f"{title:>11s}" for title in (*columns, "by claim")))
    for i, one in enumerate(SETS):
        there = [int(at) for at in np.nonzero(known.sets == i)[0]]
        gold = [bool(value) for value in known.y[there]]
        counts = Counter(known.abouts[at] for at in there)
        even = [1 / counts[known.abouts[at]] for at in there]
        found = [average_precision(gold, list(score[there])) for score in columns.values()]
        found.append(average_precision(gold, list(columns["crossed"][there]), even))
        print(f"{one.name:28s}{len(gold):7d}{sum(gold) / len(gold):7.3f}", *(f"{value:11.3f}" for value in found))


if __name__ == "__main__":
    raise SystemExit(main())
