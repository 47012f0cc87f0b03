"""Fit the weights of the general comparison (monitor/compare/general) on the development data beside the project.

    python -m tests.fit.general --data ../shared/data            measure only
    python -m tests.fit.general --data ../shared/data --write    and write monitor/compare/general/weights.py

One logistic regression for all languages and sets, each set with an intercept of its own that is thrown away. Measured
by cross-validation: pairs that share a claim or a topic are never on both sides of a split. Deterministic.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.compare.general import difference, model
from monitor.language import identify

Floats = NDArray[np.float64]

FOLDS = 5
RIDGE = 5.0
STEPS = 9
PAIRS = 800.0  #: what a set weighs in all, half of it on its conflicts
RATE = 0.2  #: how often pairs that are compared conflict, for the intercept that is kept
SMALL = 0.02  #: weights below this are left out
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


XNLI = ("en", "fr", "es", "de", "ru", "tr", "ar", "ur", "zh")
SETS = (
    Set(
        name="farexstance article",
        path="contra_farexstance_fa/dev/article2claim_dev.jsonl",
        positive="disagree",
        group="claim",
        weight=2,
    ),
    Set(
        name="farexstance headline train",
        path="contra_farexstance_fa/dev/head2claim_train.tsv",
        positive="disagree",
        group="hypothesis",
        weight=1.5,
    ),
    Set(
        name="farexstance headline",
        path="contra_farexstance_fa/dev/head2claim_dev.tsv",
        positive="disagree",
        group="hypothesis",
        weight=2,
    ),
    Set(name="ans train", path="contra_ans_ar/dev/stance_train.tsv", positive="disagree", group="premise"),
    Set(name="ans dev", path="contra_ans_ar/dev/stance_dev.tsv", positive="disagree", group="premise"),
    Set(name="daccord", path="contra_daccord_fr/dev/daccord.tsv", positive="contradiction", group="url", weight=1.5),
    Set(
        name="persian headlines",
        path="contra_persianstance_fa/dev/head2claim.tsv",
        positive="disagree",
        group="hypothesis",
        weight=2.2,
    ),
    *(
        Set(
            name=f"rte3 {code}",
            path=f"nli_rte3_fr_de_it/dev/{code}.tsv",
            positive="contradiction",
            group="#1",
            weight=0.6,
        )
        for code in ("fr", "de", "it")
    ),
    Set(name="claimdiff", path="contra_claimdiff_en/dev/weak_train.jsonl", positive="1", group="topic", most=1900),
    Set(
        name="stress test",
        path="contra_equate_numeric_en/dev/StressTest.tsv",
        positive="contradiction",
        group="premise",
        weight=1.2,
    ),
    *(
        Set(
            name=f"xnli {code}",
            path=f"nli_xnli/dev/{code}.tsv",
            positive="contradiction",
            group="#3",
            weight=0.3,
            most=900,
        )
        for code in XNLI
    ),
    Set(name="inferes", path="nli_inferes_es/dev/inferes.tsv", positive="contradiction", group="topic", weight=0.5),
    Set(name="ocnli", path="nli_ocnli_zh/dev/train3k.tsv", positive="contradiction", group="premise", weight=0.3),
)


@dataclass(frozen=True)
class Row:
    """One pair as it is annotated."""

    a: str
    b: str
    language: str | None
    conflicts: bool
    fold: int


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
    return Row(a, b, row.get("lang"), label == one.positive, zlib.crc32(together.encode()) % FOLDS)


_SIDES = (("claim_a", "claim_b"), ("content", "claim"), ("premise", "hypothesis"))


def features(row: Row) -> Mapping[str, float]:
    """The terms of the model for one pair."""
    codes = (row.language or identify(row.a).language, row.language or identify(row.b).language)
    return dict(model.terms(difference(row.a, row.b, languages=codes).features()))


def average_precision(gold: Sequence[bool], score: Sequence[float]) -> float:
    """Ties share their mean precision, so a constant score gives the base rate."""
    seen = hits = 0
    area = 0.0
    by_score: dict[float, list[bool]] = {}
    for one, value in zip(gold, score, strict=True):
        by_score.setdefault(float(value), []).append(bool(one))
    for value in sorted(by_score, reverse=True):
        group = by_score[value]
        seen, hits = seen + len(group), hits + sum(group)
        area += sum(group) * hits / seen
    return area / max(1, sum(gold))


def fit(x: Floats, y: Floats, sets: NDArray[np.int64], weights: Floats) -> tuple[Floats, Floats]:
    """Weights of the terms and an intercept for each set: ridge logistic regression by Newton's method."""
    own = np.zeros((len(y), int(sets.max()) + 1))
    own[np.arange(len(y)), sets] = 1.0
    a = np.hstack([x, own])
    ridge = np.full(a.shape[1], RIDGE)
    ridge[x.shape[1] :] = 1e-3
    beta = np.zeros(a.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(a @ beta, -30, 30)))
        slope = a.T @ (weights * (p - y)) + ridge * beta
        curve = (a * (weights * p * (1 - p))[:, None]).T @ a + np.diag(ridge)
        beta -= np.linalg.solve(curve, slope)
    return beta[: x.shape[1]], beta[x.shape[1] :]


@dataclass(eq=False)
class Table:
    """All pairs of all sets as numbers."""

    names: Sequence[str]  #: of the terms
    x: Floats
    y: Floats
    sets: NDArray[np.int64]
    folds: NDArray[np.int64]
    weights: Floats

    def crossed(self) -> Floats:
        """The score of each pair by weights that never saw its claim or topic."""
        score = np.zeros(len(self.y))
        for fold in range(FOLDS):
            train = self.folds != fold
            beta, _ = fit(self.x[train], self.y[train], self.sets[train], self.weights[train])
            score[~train] = self.x[~train] @ beta
        return score

    def whole(self) -> tuple[Floats, float]:
        """The weights of all pairs and the intercept that is kept."""
        beta, own = fit(self.x, self.y, self.sets, self.weights)
        return beta, float(own.mean() + np.log(RATE / (1 - RATE)))


def table(
    found: Sequence[Sequence[Row]], terms: Sequence[Sequence[Mapping[str, float]]], names: Sequence[str]
) -> Table:
    """Rows and their terms as numbers."""
    at = {name: i for i, name in enumerate(names)}
    y = np.array([row.conflicts for one in found for row in one], dtype=np.float64)
    x = np.zeros((len(y), len(names)))
    for i, term in enumerate(term for one in terms for term in one):
        for name, value in term.items():
            if name in at:
                x[i, at[name]] = value
    sets = np.repeat(np.arange(len(found)), [len(one) for one in found])
    weights = np.zeros(len(y))
    for i, one in enumerate(SETS):
        for label in (0.0, 1.0):
            there = (sets == i) & (y == label)
            weights[there] = PAIRS * one.weight / 2 / max(1, int(there.sum()))
    folds = np.array([row.fold for one in found for row in one])
    return Table(names, x, y, sets, folds, weights)


def _named(terms: Iterable[Iterable[Mapping[str, float]]]) -> list[str]:
    return sorted({name for one in terms for term in one for name in term})


def swapped(one: Sequence[Row]) -> list[Row]:
    """Each claim against the text of another pair of its set."""
    texts = [row.a for row in one]
    random.Random(7).shuffle(texts)
    return [Row(text, row.b, row.language, row.conflicts, row.fold) for text, row in zip(texts, one, strict=True)]


def _alone(one: Sequence[Row], *, first: bool) -> list[Row]:
    """Each pair with one of its texts taken away."""
    return [Row("" if first else row.a, row.b if first else "", row.language, row.conflicts, row.fold) for row in one]


def written(names: Sequence[str], beta: Floats, intercept: float) -> str:
    """The weights as a module."""
    lines = [
        f"    {json.dumps(name)}: {value:.3f}," for name, value in zip(names, beta, strict=True) if abs(value) >= SMALL
    ]
    return _MODULE.format(intercept=f"{intercept:.3f}", weights="\n".join(lines))


_MODULE = '''"""The weights of the general comparison, as tests/fit/general.py fitted them. Not written by hand.

A term is a feature of monitor/compare/general/differ.py, alone or, behind " | ", under a condition: by how much is
shared, in a long text, beside a brief one, between headlines.
"""

from __future__ import annotations

from collections.abc import Mapping

INTERCEPT: float = {intercept}
WEIGHTS: Mapping[str, float] = {{
{weights}
}}
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

        terms = read(found)
        names = _named(terms)
        known = table(found, terms, names)
        print(f"{len(known.y)} pairs, {len(names)} terms, {time.perf_counter() - begun:.0f} s", file=sys.stderr)
        beta, intercept = known.whole()
        if args.write:
            WEIGHTS.write_text(written(names, beta, intercept), encoding="utf-8")
        columns = {
            "crossed": known.crossed(),
            "fitted": known.x @ beta,
            "swapped": table(found, read([swapped(one) for one in found]), names).x @ beta,
        }
        if not args.quick:
            for title, first in (("claim only", True), ("other only", False)):
                alone = read([_alone(one, first=first) for one in found])
                columns[title] = table(found, alone, _named(alone)).crossed()
    _show(known, columns)
    return 0


def _show(known: Table, columns: Mapping[str, Floats]) -> None:
    print(f"{'set':28s}{'pairs':>7s}{'base':>7s}", *(f"{title:>11s}" for title in columns))
    for i, one in enumerate(SETS):
        there = known.sets == i
        gold = [bool(value) for value in known.y[there]]
        figures = (f"{average_precision(gold, list(score[there])):11.3f}" for score in columns.values())
        print(f"{one.name:28s}{len(gold):7d}{sum(gold) / len(gold):7.3f}", *figures)


if __name__ == "__main__":
    raise SystemExit(main())
