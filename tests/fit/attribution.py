"""Fits the weights of monitor/extract/py: python -m tests.fit.attribution en --data ../shared/data

The annotated articles (docs/quality.md names them with their licences) are read, never copied: what is kept is a list
of words, beginnings and endings that many articles share, and numbers. Fitted on train.jsonl alone; dev.jsonl is only
scored. The judge is fitted on answers about articles that the weights behind them have not seen (two halves in turn),
and the figures for train.jsonl are of those answers. Deterministic: the seed and the order are fixed.

Weights maximise the likelihood of the annotation: of each word that it is a cue, of each sentence that it is someone's
words without a cue, and, for each cue, of where content and speaker begin and end among all stretches (one segment a
side, summed over by running sums). AdaGrad in small batches of articles, a small ridge, averaged over the second half
of the rounds.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from monitor import languages
from monitor.extract import fitted, passages
from monitor.extract.clauses import Attribution
from monitor.extract.fitted.alphabet import BEGINNING, ENDING, OUTPUTS, TOKEN, WINDOW, Alphabet, classes
from monitor.extract.fitted.answers import Grid, answers, shared
from monitor.extract.fitted.judge import judged, likelihoods, reasons
from monitor.extract.fitted.page import Page, of_words, page_of
from monitor.extract.fitted.weights import CONTENT, FILE, FORMAT, JUDGED, NONE, ORIGINS, SPEAKER, Model, load
from monitor.extract.lexicon import lexicon
from monitor.extract.reading import Reading
from monitor.extract.sentence import Sentence, Stretch, sentences
from monitor.grammar import language
from monitor.text import fold

SETS = {"en": "quotes_polnear_en", "de": "quotes_wikinews_de"}
SEED = 20210907
ROUNDS = 5
ARTICLES = 40  #: in a batch
#: steps and ridges: of the cue, of a sentence without one, of everything else
STEPS, RIDGES = (0.3, 0.2, 0.04), (1e-6, 1e-6, 1e-5)
LEAST = 0.003  #: a weight nearer to nought is left out
#: articles that must share a word, a beginning; occurrences of an ending
WORDS, BEGINNINGS, ENDINGS = 6, 4, 20
#: where nouns have capitals, so that a capital does not tell a name
NOUNS = frozenset({"de"})
GIVEN = 0.006  #: of F1 that may be given for precision
_MATCH = 0.5
Array = npt.NDArray[Any]


@dataclass
class Said:
    """An annotated act of saying, in offsets of the folded text."""

    content: list[Stretch]
    speaker: list[Stretch]
    cue: list[Stretch]


@dataclass
class Article:
    """An annotated article, with what the rules make of it."""

    reading: Reading
    sentences: list[Sentence]
    ruled: list[Attribution]
    gold: list[Said]


@dataclass
class Example:
    """An article as the model sees it, with what it should say."""

    page: Page
    cues: Array  #: words
    aims: Array  #: [cues, 3, 2]: first and last word of content left and right and of the speaker; -1: none
    bare: Array  #: of each sentence, whether it is someone's words without a cue


def main() -> int:
    """Fit one language, write its weights, print figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("language", choices=sorted(SETS))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--why", metavar="TEXT", help="fit nothing: say what spoke for what the model finds in a text")
    args = parser.parse_args()
    if args.why:
        _why(args.language, args.why)
        return 0
    folder = args.data / SETS[args.language] / "dev"
    train, dev = (_articles(args.language, folder / f"{part}.jsonl") for part in ("train", "dev"))
    for name, part in (("train", train), ("dev", dev)):
        print(f"{name}: rules alone      {_figures(part, [one.ruled for one in part])}")
    found = fit(args.language, train, dev)
    path = Path(languages.__path__[0]) / args.language / FILE
    size = write(found, path)
    again = load(args.language, path)
    print(f"dev: as written     {_figures(dev, [_amended(one, again) for one in dev])}")
    print(f"{path.name}: {size:,} bytes")
    return 0


# --- articles -------------------------------------------------------------------------------------


def _articles(code: str, path: Path) -> list[Article]:
    return [_article(code, json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def _article(code: str, row: dict[str, Any]) -> Article:
    known = lexicon(code)
    reading = Reading(row["text"], known.abbreviations)
    every = sentences(reading, known, tuple(passages._quotes(reading, known)))
    annotator = (row.get("annotators") or [None])[0]
    gold = [
        Said(*(_folded(reading, one[part]) for part in ("content", "source", "cue")))
        for one in row["quotes"]
        if one["content"] and one.get("annotator") in (None, annotator)
    ]
    return Article(reading, every, passages.ruled(every), gold)


def _folded(reading: Reading, part: dict[str, Any] | None) -> list[Stretch]:
    return [(reading.at(start), reading.at(end)) for start, end in (part or {"spans": []})["spans"]]


def _page(article: Article, alphabet: Alphabet) -> Page:
    return page_of(article.reading, alphabet, article.sentences, article.ruled)


def _amended(article: Article, by: Model) -> list[Attribution]:
    return fitted.amend(article.reading, article.sentences, article.ruled, by)


# --- what is to be learned ------------------------------------------------------------------------


def _alphabet(code: str, articles: Sequence[Article]) -> Alphabet:
    """Words that stand in many articles and are no names, beginnings and endings."""
    shared: Counter[str] = Counter()
    small: Counter[str] = Counter()
    every: Counter[str] = Counter()
    endings: Counter[str] = Counter()
    starts: Counter[str] = Counter()
    for article in articles:
        written = TOKEN.findall(article.reading.source)
        folded = [fold(word) for word in written]
        every.update(folded)
        small.update(word for word, as_written in zip(folded, written, strict=True) if not as_written[0].isupper())
        lettered = [word for word in folded if word[:1].isalpha()]
        endings.update(word[-ENDING:] for word in lettered if len(word) > ENDING + 1)
        starts.update({word[:BEGINNING] for word in lettered})
        shared.update(set(folded))
    known = classes(language(code).speech)
    names = {word for word in every if word[:1].isalpha() and small[word] < every[word] / 2 and word not in known}
    capital = Counter(word[:BEGINNING] for word in names for _ in range(every[word]))
    total = Counter(word[:BEGINNING] for word in every for _ in range(every[word]))
    named = set() if code in NOUNS else {start for start in total if capital[start] > total[start] / 2}
    lists = (
        [word for word in sorted(shared) if shared[word] >= WORDS and word not in names],
        [start for start in sorted(starts) if starts[start] >= BEGINNINGS and start not in named],
        [ending for ending in sorted(endings) if endings[ending] >= ENDINGS],
        sorted(set(known.values())),
    )
    return Alphabet(lists, language(code).speech)


def _odds(articles: Sequence[Article], pages: Sequence[Page]) -> dict[str, float]:
    """How often each word is in a cue, of all its occurrences; or in a sentence that only tells of speech."""
    cue: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for article, page in zip(articles, pages, strict=True):
        every.update(map(fold, page.words))
        for said in article.gold:
            for stretch in said.cue:
                cue.update(map(fold, page.words[slice(*page.within(stretch))]))
            if not said.cue and said.speaker and _covers(said.content, said.speaker):
                words = page.words[slice(*page.within(said.content[0]))]
                cue.update(fold(word) for word in words if word[0].islower() and len(word) >= 4)
    return {word: (count + 0.1) / (every[word] + 1) for word, count in cue.items()}


def _covers(outer: Sequence[Stretch], inner: Sequence[Stretch]) -> bool:
    return any(start <= inner[0][0] < end for start, end in outer)


def _example(article: Article, page: Page, odds: dict[str, float]) -> Example:
    cues: list[int] = []
    aims: list[list[Stretch]] = []
    bare = np.zeros(len(page.opens))
    for said in article.gold:
        content = [piece for piece in map(page.within, said.content) if piece[0] < piece[1]]
        if not content:
            continue
        speaker = [page.within(stretch) for stretch in said.speaker]
        cue = _cue(page, said, content, speaker, odds)
        if cue is None:
            _cover(page, content, bare)
            continue
        low, high = (
            max(int(page.first[cue]), cue - WINDOW),
            min(int(page.last[cue]), cue + WINDOW + 1),
        )
        cues.append(cue)
        aims.append([_hull(content, low, cue), _hull(content, cue + 1, high), _widest(speaker, low, cue, high)])
    return Example(page, np.array(cues, np.int32), np.array(aims, int).reshape(-1, 3, 2), bare)


def _cue(
    page: Page, said: Said, content: Sequence[Stretch], speaker: Sequence[Stretch], odds: dict[str, float]
) -> int | None:
    """The word that stands for a cue; where none is annotated, the likeliest word of the speaker's sentence."""
    words = [word for stretch in said.cue for word in range(*page.within(stretch))]
    low, high = int(page.first[content[0][0]]), int(page.last[content[0][0]])
    if not words and speaker and low <= speaker[0][0] < high:
        own = {word for stretch in speaker for word in range(*stretch)}
        words = [word for word in range(low, high) if word not in own and not page.marks[word]]
        words = [word for word in words if odds.get(fold(page.words[word]), 0) > 0.02]
    return max(words, key=lambda word: (odds.get(fold(page.words[word]), 0.05), -word)) if words else None


def _cover(page: Page, content: Sequence[Stretch], bare: Array) -> None:
    """Mark the sentences that content covers by half."""
    for low, high in content:
        for number in np.unique(page.sentence[low:high]):
            first = int(np.searchsorted(page.sentence, number))
            last = int(page.last[first])
            bare[number] = max(bare[number], float(min(high, last) - max(low, first) >= (last - first) / 2))


def _hull(pieces: Sequence[Stretch], low: int, high: int) -> Stretch:
    inside = [(max(low, start), min(high, end)) for start, end in pieces]
    inside = [piece for piece in inside if piece[0] < piece[1]]
    return (inside[0][0], max(end for _, end in inside) - 1) if inside else (-1, -1)


def _widest(pieces: Sequence[Stretch], low: int, cue: int, high: int) -> Stretch:
    inside = [(max(low, start), min(high, end)) for start, end in pieces if not start <= cue < end]
    start, end = max(inside, key=lambda piece: piece[1] - piece[0], default=(0, 0))
    return (start, end - 1) if start < end else (-1, -1)


# --- fitting --------------------------------------------------------------------------------------


class Batch:
    """Some articles side by side."""

    def __init__(self, alphabet: Alphabet, examples: Sequence[Example]) -> None:
        self.words = np.concatenate([of_words(one.page, alphabet) for one in examples])
        sizes = [len(one.page.words) for one in examples]
        starts = np.cumsum([0, *sizes])
        self.cue = np.zeros(len(self.words), np.float32)
        many = np.cumsum([0, *(len(one.bare) for one in examples)])
        self.sentence = np.concatenate([one.page.sentence + at for one, at in zip(examples, many, strict=False)])
        self.bare = np.concatenate([one.bare for one in examples])
        self.root = 1 / np.sqrt(np.maximum(np.bincount(self.sentence, minlength=len(self.bare)), 1))
        self.parts: list[tuple[Grid, Array, int]] = []
        for one, start in zip(examples, starts, strict=False):
            self.cue[start + one.cues] = 1
            if len(one.cues):
                self.parts.append((Grid(one.page, alphabet, one.cues), one.aims, int(start)))


def fit_weights(alphabet: Alphabet, examples: Sequence[Example], dev: Sequence[Example] = ()) -> Array:
    """The weights, [features, outputs]."""
    chance = np.random.default_rng(SEED)
    order = chance.permutation(len(examples))
    batches = [
        Batch(alphabet, [examples[number] for number in order[at : at + ARTICLES]])
        for at in range(0, len(order), ARTICLES)
    ]
    held = [Batch(alphabet, dev[at : at + ARTICLES]) for at in range(0, len(dev), ARTICLES)]
    shape = (alphabet.size, len(OUTPUTS))
    steps, ridges = (
        np.array([first, second, *[rest] * (len(OUTPUTS) - 2)], np.float32) for first, second, rest in (STEPS, RIDGES)
    )
    weights, squares, total = np.zeros(shape, np.float32), np.ones(shape, np.float32), np.zeros(shape)
    counted = 0
    for number in range(ROUNDS):
        begun, loss = time.perf_counter(), 0.0
        for at in chance.permutation(len(batches)):
            lost, slope = _slope(weights, batches[at])
            loss += lost
            slope -= ridges * len(batches[at].cue) * weights
            squares += slope * slope
            weights += steps * slope / np.sqrt(squares)
            if number >= ROUNDS // 2:
                total += weights
                counted += 1
        if dev:
            ahead = sum(_slope(weights, batch, only_loss=True)[0] for batch in held)
            print(
                f"  round {number + 1}: loss {loss:,.0f}, dev {ahead:,.0f}, {time.perf_counter() - begun:.0f} s",
                flush=True,
            )
    found = (total / counted).astype(np.float32)
    found[np.abs(found) < LEAST] = 0
    return found


def _slope(weights: Array, batch: Batch, *, only_loss: bool = False) -> tuple[float, Array]:
    """The loss of a batch, and what would lessen it: the gradient of the likelihood."""
    scores = np.zeros((len(batch.words), len(OUTPUTS)), np.float32)
    for column in batch.words.T:
        scores += weights[column]
    back = np.zeros_like(scores)
    loss = _ones(scores[:, 0], batch.cue, back[:, 0])
    sums = np.bincount(batch.sentence, weights=scores[:, 1], minlength=len(batch.bare)) * batch.root
    slope = np.zeros(len(sums))
    loss += _ones(sums, batch.bare, slope) if batch.bare.any() else 0.0
    back[:, 1] = (slope * batch.root)[batch.sentence]
    seen = weights[:, CONTENT[0] : NONE[0]]
    cells: list[tuple[Grid, Array]] = []
    for grid, aims, start in batch.parts:
        end = start + int(grid.size)
        lost, own = _segments(grid, aims, grid.spread(seen, scores[start:end]), scores[start:end], back[start:end])
        loss += lost
        cells.append((grid, own))
    return loss, np.zeros(0) if only_loss else _gathered(batch, back, cells, len(weights))


def _ones(scores: Array, aims: Array, back: Array) -> float:
    """The loss of yes-or-no answers; writes its slope."""
    chance = 1 / (1 + np.exp(-scores))
    back[:] = aims - chance
    return float(-np.log(np.where(aims > 0, chance, 1 - chance) + 1e-9).sum())


def _segments(grid: Grid, aims: Array, own: Array, scores: Array, back: Array) -> tuple[float, Array]:
    """The loss of content and speaker of the cues of an article, and its slope for each cell."""
    loss, slope = 0.0, np.zeros((*grid.shape, NONE[0] - CONTENT[0]), np.float32)
    parts = [*grid.contents(own, scores), grid.speakers(own, scores)]
    low = grid.cells.low
    for number, part in enumerate(parts):
        aim = np.where(aims[:, number] >= 0, aims[:, number] - low[:, None], -1)
        lost, begin, inside, end, none = _segment(*part, aim)
        loss += lost
        np.add.at(back[:, NONE[number]], grid.cues, none)
        sides = ((grid.left, SPEAKER[0]), (grid.right, SPEAKER[1]))
        sides = sides if number == 2 else (((grid.left, grid.right)[number], CONTENT[number]),)  # type: ignore[assignment]
        for side, first in sides:
            for place, one in enumerate((begin, inside, end)):
                slope[:, :, first - CONTENT[0] + place] += one * side
    return loss, slope[grid.at]


def _segment(
    begin: Array, inside: Array, end: Array, none: Array, aim: Array
) -> tuple[float, Array, Array, Array, Array]:
    """Loss and slopes of one segment a row: what is annotated less what is expected."""
    rows, total = np.arange(len(aim)), np.cumsum(inside, axis=1)
    before = total - inside
    first, last = begin - before, end + total
    ahead = np.logaddexp.accumulate(first, axis=1)
    behind = np.logaddexp.accumulate(last[:, ::-1], axis=1)[:, ::-1]
    every = np.logaddexp(np.logaddexp.reduce(ahead + last, axis=1), none)[:, None]
    begins, ends = np.exp(np.minimum(first + behind - every, 0)), np.exp(np.minimum(ahead + last - every, 0))
    lies = np.cumsum(begins, axis=1) - np.cumsum(ends, axis=1) + ends
    some = aim[:, 0] >= 0
    low, high = np.maximum(aim[:, 0], 0), np.maximum(aim[:, 1], 0)
    right = np.where(some, first[rows, low] + last[rows, high], none)
    begins, ends, lies = -begins, -ends, -lies
    begins[rows[some], low[some]] += 1
    ends[rows[some], high[some]] += 1
    columns = np.arange(begin.shape[1])[None]
    lies += some[:, None] & (columns >= low[:, None]) & (columns <= high[:, None])
    return float((every[:, 0] - right).sum()), begins, lies, ends, ~some - np.exp(none - every[:, 0])


def _gathered(batch: Batch, back: Array, cells: Sequence[tuple[Grid, Array]], size: int) -> Array:
    """The slope of every weight."""
    for (grid, own), (_, _, start) in zip(cells, batch.parts, strict=True):
        np.add.at(back[:, CONTENT[0] : NONE[0]], grid.cells.word + start, own)
    slope = np.zeros((size, len(OUTPUTS)), np.float32)
    flat, wide = batch.words.ravel(), batch.words.shape[1]
    seen = (
        np.concatenate([np.stack(grid.cells.features, axis=1) for grid, _ in cells]) if cells else np.zeros((0, 1), int)
    )
    own = np.concatenate([one for _, one in cells]) if cells else np.zeros((0, NONE[0]))
    for output in range(len(OUTPUTS)):
        slope[:, output] = np.bincount(flat, weights=np.repeat(back[:, output], wide), minlength=size)
        if CONTENT[0] <= output < NONE[0] and len(own):
            repeated = np.repeat(own[:, output - CONTENT[0]], seen.shape[1])
            slope[:, output] += np.bincount(seen.ravel(), weights=repeated, minlength=size)
    return slope


def fit(code: str, train: Sequence[Article], dev: Sequence[Article]) -> Model:
    """The weights of a language: fitted on one half and judged on the other, then fitted on both."""
    alphabet = _alphabet(code, train)
    pages = [_page(one, alphabet) for one in train]
    odds = _odds(train, pages)
    examples = [_example(one, page, odds) for one, page in zip(train, pages, strict=True)]
    held = [_example(one, _page(one, alphabet), odds) for one in dev]
    print(
        f"  {len(alphabet.words)} words, {alphabet.size} features, {sum(len(one.cues) for one in examples)} cues",
        flush=True,
    )
    nobody = np.zeros(sum(JUDGED.values()))
    halves = [
        Model(alphabet, fit_weights(alphabet, examples[1 - half :: 2]), nobody, least=0.45, least_sentence=2.0)
        for half in (0, 1)
    ]
    judge = _fit_judge(train, pages, halves)
    bare = any(one.bare.any() for one in examples)
    for by in halves:
        by.judge = judge
    least, least_sentence = _limits(train, halves, bare)
    for by in halves:
        by.least, by.least_sentence = least, least_sentence
    print(
        f"train: crosswise    {_figures(train, [_amended(one, halves[at % 2]) for at, one in enumerate(train)])}",
        flush=True,
    )
    weights = fit_weights(alphabet, examples, held)
    found = Model(alphabet, weights, judge, least=least, least_sentence=least_sentence)
    print(f"dev: with weights   {_figures(dev, [_amended(one, found) for one in dev])}", flush=True)
    return found


def _fit_judge(train: Sequence[Article], pages: Sequence[Page], halves: Sequence[Model]) -> Array:
    """The weights of the judge, by Newton's method, from answers about articles the weights have not seen."""
    rows: list[list[tuple[int, float]]] = []
    right: list[bool] = []
    for at, (article, page) in enumerate(zip(train, pages, strict=True)):
        by = halves[at % 2]
        offered = answers(page, by, by.scores(page))
        rows += judged(page, offered)
        gold = [[piece for piece in map(page.within, said.content) if piece[0] < piece[1]] for said in article.gold]
        right += [any(shared(one.pieces, said) >= _MATCH for said in gold) for one in offered]
    table = np.zeros((len(rows), sum(JUDGED.values())))
    for number, row in enumerate(rows):
        for index, value in row:
            table[number, index] = value
    aims, found = np.array(right, float), np.zeros(table.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-table @ found))
        bend = (table * (chance * (1 - chance))[:, None]).T @ table + 3 * np.eye(len(found))
        found += np.linalg.solve(bend, table.T @ (aims - chance) - 3 * found)
    return found


def _limits(train: Sequence[Article], halves: Sequence[Model], bare: bool) -> tuple[float, float]:
    """The limits with the best F1 on the answers about unseen articles; every fourth article tells."""
    some = [(at, one) for at, one in enumerate(train) if at // 2 % 4 == 0]

    def score(least: float, least_sentence: float) -> float:
        for by in halves:
            by.least, by.least_sentence = least, least_sentence
        counted = Score.of([one for _, one in some], [_amended(one, halves[at % 2]) for at, one in some])
        return counted.f1

    least = _highest({value: score(value, 2.0) for value in (0.35, 0.4, 0.45, 0.5, 0.55)})
    if not bare:
        return least, 2.0
    return least, _highest({value: score(least, value) for value in (0.2, 0.25, 0.3, 0.35, 0.4, 0.5)})


def _highest(scores: dict[float, float]) -> float:
    """The highest limit that is as good as the best, or nearly: of two that find as much, the one that errs less."""
    best = max(scores.values())
    return max(value for value, score in scores.items() if score >= best - GIVEN)


# --- scoring --------------------------------------------------------------------------------------


@dataclass
class Score:
    """Counts of spans that match one to one where they share half of what both cover, and of their speakers."""

    gold: int = 0
    found: int = 0
    hit: int = 0
    speakers: int = 0
    right: int = 0

    @classmethod
    def of(cls, articles: Iterable[Article], found: Iterable[Sequence[Attribution]]) -> Score:
        made = cls()
        for article, every in zip(articles, found, strict=True):
            made.add(article.gold, [one for one in every if any(start < end for start, end in one.contents)])
        return made

    def add(self, gold: Sequence[Said], found: Sequence[Attribution]) -> None:
        self.gold += len(gold)
        self.found += len(found)
        free = list(gold)
        for one in found:
            best = max(free, key=lambda said: shared(one.contents, said.content), default=None)
            if best is None or shared(one.contents, best.content) < _MATCH:
                continue
            free.remove(best)
            self.hit += 1
            self.speakers += bool(best.speaker)
            self.right += bool(best.speaker and one.speaker and shared([one.speaker], best.speaker) > 0)

    @property
    def f1(self) -> float:
        return 2 * self.hit / max(1, self.gold + self.found)


def _figures(articles: Sequence[Article], found: Sequence[Sequence[Attribution]]) -> str:
    one = Score.of(articles, found)
    return (
        f"precision {one.hit / max(1, one.found):.3f}  recall {one.hit / max(1, one.gold):.3f}  F1 {one.f1:.3f}  "
        f"speaker {one.right / max(1, one.speakers):.3f}"
    )


# --- writing and telling --------------------------------------------------------------------------


def write(found: Model, path: Path) -> int:
    """Write weights as eight bits with one scale for each output; returns the bytes."""
    scale = np.maximum(np.abs(found.weights).max(axis=0), 1e-6).astype(np.float32)
    root = np.sign(found.weights) * np.sqrt(np.abs(found.weights) / scale)
    alphabet = found.alphabet
    np.savez_compressed(
        path,
        format=FORMAT,
        words="\n".join(alphabet.words),
        beginnings="\n".join(alphabet.beginnings),
        endings="\n".join(alphabet.endings),
        classes="\n".join(alphabet.class_names[2:]),
        weights=np.round(root * 127).astype(np.int8),
        scale=scale,
        judge=found.judge.astype(np.float32),
        limits=np.array([found.least, found.least_sentence], np.float32),
    )
    return path.stat().st_size


def _why(code: str, text: str) -> None:
    """Print the model's answers for a text, each with what spoke for it."""
    by = fitted.model(code)
    if by is None:
        raise SystemExit(f"no weights for {code!r}: fit them first")
    page = _page(_article(code, {"text": text, "quotes": []}), by.alphabet)
    offered = answers(page, by, by.scores(page))
    for one, likely in zip(offered, likelihoods(page, offered, by), strict=True):
        said = " ... ".join(" ".join(page.words[low:high]) for low, high in one.pieces)
        print(f"{likely:.2f} {ORIGINS[one.origin]}: {said}")
        for reason, weight in reasons(page, by, one) if not one.ruled else ():
            print(f"    {weight:+.2f} {reason}")


if __name__ == "__main__":
    sys.exit(main())
