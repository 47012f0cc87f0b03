"""Scores passages that were annotated by reading, half by half: python -m tests.eval.passages fa --half first --misses

A file tests/data/passages/<code>.jsonl holds one passage a line: {"half": "first" | "second" | "fresh", "text": ...,
"statements": [{"text": verbatim content without quotation marks, "speaker": verbatim mention or null}]}. Spans match
where they share at least half of what they cover together, a statement of several pieces by any of them; a matched
speaker is right where the two mentions overlap. The second half was written before anything was tuned, and is never
looked at for tuning. "Fresh" are later passages, annotated before they were first read; the rules were mended on them.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from monitor.extract import read_text

DATA = Path(__file__).parents[1] / "data" / "passages"
HALVES = ("first", "second")
FRESH = "fresh"
_OVERLAP = 0.5
#: borders of a word; signs of scripts without spaces border on one another
_BEGINS, _ENDS = r"(?<![^\W\u3040-\u9fff])", r"(?![^\W\u3040-\u9fff])"


@dataclass(frozen=True)
class Said:
    """One statement: its stretch of the text and its speaker's."""

    pieces: tuple[tuple[int, int], ...]
    speaker: tuple[int, int] | None
    text: str = ""


@dataclass
class Score:
    """Counts over passages."""

    gold: int = 0
    found: int = 0
    matched: int = 0  #: of gold
    useful: int = 0  #: of found
    speakers: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        precision = self.useful / self.found if self.found else 1.0
        recall = self.matched / self.gold if self.gold else 1.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    @property
    def speaker(self) -> float:
        return self.speakers / self.matched if self.matched else 1.0


def passages(code: str) -> list[dict[str, Any]]:
    """The passages of a language."""
    path = DATA / f"{code}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def gold(passage: dict[str, Any]) -> list[Said]:
    """What is said in it; every content and speaker must stand in the text."""
    return list(_gold(passage))


def _gold(passage: dict[str, Any]) -> Iterator[Said]:
    text, after = passage["text"], 0
    for one in passage["statements"]:
        start = text.find(one["text"], after)
        start = start if start >= 0 else text.find(one["text"])
        if start < 0:
            raise ValueError(f"not in the text: {one['text']}")
        end = start + len(one["text"])
        speaker = None
        if one["speaker"] is not None:
            at = _nearest(text, one["speaker"], start, end)
            speaker = (at, at + len(one["speaker"]))
        yield Said(((start, end),), speaker, one["text"])
        after = end


def _nearest(text: str, mention: str, start: int, end: int) -> int:
    """The place of a mention that stands nearest to what is said; a word of its own before a part of another word."""
    ways = (rf"{_BEGINS}{re.escape(mention)}{_ENDS}", _BEGINS + re.escape(mention), re.escape(mention))
    found = ([match.start() for match in re.finditer(way, text)] for way in ways)
    places = next(filter(None, found), None)
    if places is None:
        raise ValueError(f"not in the text: {mention}")
    return min(places, key=lambda at: min(abs(at - end), abs(start - at)))


def found(text: str, code: str) -> list[Said]:
    """What Gainsay finds."""
    read = read_text(text, language=code)
    return [
        Said(
            tuple((span.start, span.end) for span in one.spans),
            (one.speaker_span.start, one.speaker_span.end) if one.speaker_span else None,
            one.text,
        )
        for one in read
    ]


def score(code: str, half: str) -> Score:
    """The counts of one half."""
    total = Score()
    for passage in passages(code):
        if passage["half"] == half:
            _add(total, gold(passage), found(passage["text"], code), passage["text"])
    return total


def _add(total: Score, wanted: list[Said], got: list[Said], text: str) -> None:
    total.gold += len(wanted)
    total.found += len(got)
    used: set[int] = set()
    for one in wanted:
        at, best = max(enumerate(got), key=lambda other: _share(one, other[1]), default=(-1, None))
        if best is None or _share(one, best) < _OVERLAP:
            total.misses.append(f"MISSED  {one.text!r}\n    in {text!r}")
            continue
        used.add(at)
        total.matched += 1
        if _same(one.speaker, best.speaker):
            total.speakers += 1
        else:
            total.misses.append(
                f"SPEAKER {_cut(text, one.speaker)!r} was {_cut(text, best.speaker)!r}\n    in {text!r}"
            )
    total.useful += len(used)
    total.misses += [f"EXTRA   {one.text!r}\n    in {text!r}" for at, one in enumerate(got) if at not in used]


def _share(one: Said, other: Said) -> float:
    """What two share of what they cover, by the best of the other's pieces or all of them."""
    whole = (min(start for start, _ in other.pieces), max(end for _, end in other.pieces))
    return max(_overlap(one.pieces[0], piece) for piece in (*other.pieces, whole))


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / (max(one[1], other[1]) - min(one[0], other[0]) or 1)


def _same(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    if one is None or other is None:
        return one is other
    return one[0] < other[1] and other[0] < one[1]


def _cut(text: str, span: tuple[int, int] | None) -> str | None:
    return text[span[0] : span[1]] if span else None


def main() -> None:
    """Print the figures of a language, and its misses where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code")
    parser.add_argument("--half", choices=(*HALVES, FRESH), default="first")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    result = score(args.code, args.half)
    print(
        f"{args.code} {args.half}: gold {result.gold} found {result.found} matched {result.matched} "
        f"span F1 {result.f1:.3f} speaker {result.speaker:.3f}"
    )
    for miss in result.misses if args.misses else ():
        print(miss)


if __name__ == "__main__":
    main()
