"""How fast it reads, measured: articles through language, extraction and resolving; names among many; claims.

`make bench` prints one line a figure. The texts are the project's own (tests/data): each article is a row of sentences
of one language, 4,000 characters long. CPU time of one process, the median of several rounds.
"""

from __future__ import annotations

import gc
import json
import random
import statistics
import time
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from monitor import extract
from monitor.grammar import codes
from monitor.reading import Reader, reader_of
from monitor.resolve import Roster
from storage.records import Actor, Name
from tests.bench.goals import against

DATA = Path(__file__).parents[1] / "data"
LENGTH = 4_000
#: share of sentences that hold speech: some 18 statements in an article, as are found in the papers of PolNeAR
SPEECH = 0.2
ROUNDS = 5
T = TypeVar("T")
_SYLLABLES = ["ka", "ro", "min", "sha", "del", "var", "to", "lis", "en", "bor", "ga", "zu", "fir", "ham", "ne", "os"]


def articles(many: int) -> list[tuple[str, str]]:
    """Language and text of articles, the languages in turn."""
    chance = random.Random(1)
    made = []
    for number in range(many):
        code = codes()[number % len(codes())]
        said, plain = _sentences(code, "extract"), _sentences(code, "claims")
        text = ""
        while len(text) < LENGTH:
            text += chance.choice(said if chance.random() < SPEECH else plain) + (
                "\n\n" if chance.random() < 0.4 else " "
            )
        made.append((code, text[:LENGTH]))
    return made


def _sentences(code: str, kind: str) -> list[str]:
    """The sentences of a language among the tests' cases: with speech in every one, or with hardly any."""
    file = DATA / kind / f"{code}.jsonl"
    file = file if file.exists() else DATA / "claims" / f"{code}.jsonl"
    return [json.loads(line)["text"] for line in file.read_text("utf-8").splitlines()]


def actors(many: int, names: int) -> list[Actor]:
    """Invented actors with several names each."""
    chance = random.Random(2)

    def name() -> str:
        words = ("".join(chance.choices(_SYLLABLES, k=chance.randint(2, 3))).title() for _ in range(2))
        return " ".join(words)

    return [
        Actor(id=f"a{number}", name=name(), names=tuple(Name(language="en", text=name()) for _ in range(names - 1)))
        for number in range(many)
    ]


def timed(work: Callable[[T], int], fresh: Callable[[], T]) -> float:
    """Things a second of CPU, the median of several rounds, each with something fresh that remembers no round."""
    rates = []
    for _ in range(ROUNDS):
        given = fresh()
        begun = time.process_time()
        done = work(given)
        rates.append(done / (time.process_time() - begun))
    return statistics.median(rates)


def _reader() -> Reader:
    return reader_of(actors(100, 5), ())


def _read(reader: Reader, texts: Sequence[tuple[str, str]]) -> int:
    for _, text in texts:
        extract.read_text(text, language=reader.language(text), people=reader.roster)
    return len(texts)


def _claimed(reader: Reader, texts: Sequence[tuple[str, str]]) -> int:
    for code, text in texts:
        reader.read_text(text, language=code)
    return len(texts)


def _asked(roster: Roster, mentions: Sequence[str]) -> int:
    for mention in mentions:
        roster.actor(mention, language="en")
    return len(mentions)


def main() -> None:
    """Measure and print."""
    texts = articles(48)
    reader = _reader()
    _claimed(reader, texts[:12])
    read = timed(lambda given: _read(given, texts), _reader)
    claimed = timed(lambda given: _claimed(given, texts), _reader)
    print(against("articles through language + extract + resolve", read, 150, "a second", least=True))
    print(against("the same with claims", claimed, 100, "a second", least=True))
    cast = actors(10_000, 5)
    roster = Roster(cast, ())
    chance = random.Random(3)
    known = [chance.choice(one.names).text for one in chance.sample(cast, 400 * ROUNDS)]
    mentions = [[*some, *(f"{one[:-1]}e" for one in some)] for some in (known[at::ROUNDS] for at in range(ROUNDS))]
    _asked(roster, known[:20])
    rate = timed(lambda some: _asked(roster, some), iter(mentions).__next__)
    print(against("a mention among 10,000 actors with 50,000 names", 1000 / rate, 1, "ms"))
    _memory(reader, texts)


def _memory(reader: Reader, texts: Sequence[tuple[str, str]]) -> None:
    """What stays after the same texts were read many times."""
    _read(reader, texts)
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(3):
        _read(reader, texts)
    gc.collect()
    print(f"memory kept after 144 more articles: {(tracemalloc.get_traced_memory()[0] - before) / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
