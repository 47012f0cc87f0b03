"""What a new claim costs when much is stored: looking up its candidates, setting it against them, detecting.

`make bench` prints lines for 10,000 and for 100,000 stored claims. The whole run, of more than ten minutes and
some 3 GB of temporary space: `python -m tests.bench.lookup --most 1000000`; `--file` measures a store that is there.

A real store in a temporary file is filled with invented claims: entities and frames as unevenly spread as words are
(Zipf), many speakers, times in any order over 90 days. Then new documents are set against what is stored as the
pipeline does it, inside the transaction in which the store records a document. Milliseconds are of one look-up;
claims a second are of CPU time, in one process. The store is opened anew before it is measured, and 50 documents go
ahead; the file may be in the cache of the system. This is done three times: with new claims drawn like the stored
ones, first with no claim left in memory by the look-up before, then as it runs; and with new claims that tell of
twenty matters only, as the news of a day does.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path

from monitor.claims import keys, wanted
from monitor.compare.sieve import sieve
from monitor.config import load
from monitor.desk import Desk
from monitor.frames import FRAMES, Frame
from monitor.grammar import codes
from monitor.keep import CANDIDATES, _against, _threaded
from monitor.world import World
from storage import tables
from storage.records import (
    Act,
    Actor,
    Claim,
    DateBasis,
    Decision,
    Document,
    DocumentKind,
    Filler,
    Form,
    Observation,
    Place,
    Polarity,
    Quantity,
    Sight,
    Span,
    Statement,
    Tie,
)
from storage.store import Lookup, Store
from storage.store._base import add
from storage.store._documents import RECENT, Recent
from tests.bench.goals import against
from tests.bench.reading import actors

SIZES = (10_000, 100_000, 1_000_000)
BATCH = 10_000
ACTORS, PLACES, THINGS = 2_000, 4_000, 2_000
DAYS = 90
NOW = datetime(2030, 3, 1, tzinfo=UTC)
#: claims of one document, documents that go ahead and that are measured
OF_DOCUMENT, AHEAD, DOCUMENTS = 5, 50, 400
#: what a day's news tells of, and the place of the one that is told of on the average
MATTERS, MATTER = 20, 5
_ACTS = (*(Act.ASSERT,) * 12, Act.DENY, Act.DENY, Act.CONFIRM, Act.ACCUSE, Act.PROMISE, Act.DEMAND)
_SAID = "{} that {} words are said here of {}, which are as many as a sentence of news has on the whole, more or less."


def desk(folder: Path) -> Desk:
    """A configuration with invented actors, a tenth of them at war with another one, and places in places."""
    file = folder / "sources.yaml"
    file.write_text("version: 1\n", encoding="utf-8")
    cast = actors(ACTORS, 3)
    foes = [replace(one, ties=(Tie(kind="hostile_to", actor=cast[at + 1].id),)) for at, one in enumerate(cast[:200])]
    everybody: tuple[Actor, ...] = (*foes, *cast[200:])
    places = tuple(Place(id=f"p{at}", names=(), part_of=f"p{at // 10}" if at >= 10 else None) for at in range(PLACES))
    return Desk.of(replace(load(file, environ={}), actors=everybody, places=places))


@dataclass(frozen=True, slots=True)
class Drawn:
    """Things, the first far oftener than the last."""

    things: Sequence[str]
    weights: Sequence[float]

    @classmethod
    def of(cls, things: Sequence[str]) -> Drawn:
        return cls(things, tuple(accumulate(1 / rank for rank in range(1, len(things) + 1))))

    def __call__(self, chance: random.Random) -> str:
        return chance.choices(self.things, cum_weights=self.weights)[0]


class Invented:
    """Claims by chance, always the same for one seed."""

    def __init__(self, world: World, seed: int) -> None:
        self._world, self._seed, self._chance = world, seed, random.Random(seed)
        self._actors = Drawn.of(tuple(world.actors))
        self._places = Drawn.of(tuple(world.places))
        self._things = Drawn.of(tuple(one.name for one in actors(THINGS, 1)))
        self._frames = Drawn.of(tuple(random.Random(5).sample(sorted(FRAMES), len(FRAMES))))
        self._made = 0

    def stored(self, many: int) -> Iterator[Claim]:
        """Claims of the past, each of a document of its own."""
        for _ in range(many):
            yield self._claim(self._document(NOW - timedelta(seconds=self._chance.randrange(DAYS * 86_400))), 0)

    def new(self) -> tuple[Document, tuple[Claim, ...]]:
        """A document of now with its claims."""
        document = self._document(NOW)
        return document, tuple(self._claim(document, at) for at in range(OF_DOCUMENT))

    def news(self, many: int) -> list[tuple[Document, tuple[Claim, ...]]]:
        """So many documents of now, which all tell of the same few matters."""
        matters = [self._claim(self._document(NOW), 0) for _ in range(MATTERS)]
        documents = [self._document(NOW) for _ in range(many)]
        return [(one, tuple(self._told(matters, one, at) for at in range(OF_DOCUMENT))) for one in documents]

    def _told(self, matters: Sequence[Claim], document: Document, place: int) -> Claim:
        """A claim of one of the matters: as another speaker tells it, four in five of its roles as they were."""
        matter = matters[min(int(self._chance.expovariate(1 / MATTER)), MATTERS - 1)]
        leads = FRAMES[matter.frame].anchors[:1]
        kept = {one.role: one for one in matter.roles if one.role in leads or self._chance.random() < 0.8}
        told = self._claim(document, place, matter.frame)
        roles = {**{one.role: one for one in told.roles}, **kept}
        told = replace(told, roles=tuple(roles.values()))
        return replace(told, keys=keys(told, self._world))

    def _document(self, at: datetime) -> Document:
        self._made += 1
        key = f"{self._seed}-{self._made}"
        return Document(
            source=f"source-{self._made % 500}",
            key=key,
            url=f"https://paper.example/{key}",
            kind=DocumentKind.ARTICLE,
            title="",
            text="",
            published_at=at,
            fetched_at=at,
        )

    def _claim(self, document: Document, place: int, of: str | None = None) -> Claim:
        chance = self._chance
        frame = FRAMES[of or self._frames(chance)]
        span = Span(start=place * 200, end=place * 200 + 150)
        roles = tuple(self._roles(frame))
        claim = Claim(
            statement=self._statement(document, span),
            act=chance.choice(_ACTS),
            frame=frame.id,
            roles=roles,
            polarity=Polarity.NEGATIVE if chance.random() < 0.15 else Polarity.POSITIVE,
            quantity=self._quantity() if any(role == "quantity" for role, _ in frame.roles) else None,
            span=span,
        )
        return replace(claim, keys=keys(claim, self._world))

    def _statement(self, document: Document, span: Span) -> Statement:
        chance = self._chance
        actor = self._actors(chance) if chance.random() < 0.7 else None
        speaker = self._things(chance)
        return Statement(
            document=document.id,
            version=document.version,
            source=document.source,
            url=document.url,
            channel=document.kind,
            speaker=speaker,
            actor=actor,
            principal=actor,
            text=_SAID.format(speaker, span.end, self._things(chance)),
            spans=(span,),
            form=Form.INDIRECT,
            cue="said",
            language=chance.choice(codes()),
            said_at=document.published_at,
            date_basis=DateBasis.PUBLISHED,
            published_at=document.published_at,
            seen_at=document.fetched_at,
        )

    def _roles(self, frame: Frame) -> Iterator[Filler]:
        """The role that leads to the claim, and some of the others."""
        for role, _ in frame.roles:
            if role != "quantity" and (role in frame.anchors[:1] or self._chance.random() < 0.6):
                yield self._filler(frame, role)

    def _filler(self, frame: Frame, role: str) -> Filler:
        chance = self._chance
        if role == "value":
            value = chance.choice(frame.values or ("much",))
            return Filler(role=role, text=value, entity=value)
        if role == "place":
            return Filler(role=role, text="there", entity=f"place:{self._places(chance)}")
        if role in ("agent", "counterpart") or (role == "object" and chance.random() < 0.4):
            return Filler(role=role, text="they", entity=f"actor:{self._actors(chance)}")
        return Filler(role=role, text=self._things(chance))

    def _quantity(self) -> Quantity:
        figure = float(self._chance.randint(1, 400))
        return Quantity(low=figure, high=figure, unit="person", text=f"{figure:.0f}")


def fill(store: Store, claims: Iterator[Claim], many: int) -> None:
    """Store so many claims, in transactions of 10,000, through the store's own tables."""
    for _ in range(0, many, BATCH):
        some = list(islice(claims, BATCH))
        with store._write() as connection:
            if connection.dialect.name == "sqlite":
                connection.exec_driver_sql("PRAGMA cache_size=-1000000")  # of this connection, which is then closed
            add(connection, tables.StatementRow, [tables.statement_row(one.statement) for one in some])
            add(connection, tables.ClaimRow, [tables.claim_row(one) for one in some])
            add(connection, tables.ClaimKeyRow, [row for one in some for row in tables.claim_key_rows(one)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What new claims cost."""

    wall_ms: Sequence[float]  #: of each look-up
    cpu_ms: Sequence[float]
    candidates: Sequence[int]
    claims: int
    whole_s: float  #: CPU time of look-up, comparing and detecting so many other claims

    def line(self, stored: int, what: str) -> str:
        wall, cpu = (statistics.quantiles(each, n=100) for each in (self.wall_ms, self.cpu_ms))
        return (
            f"{stored:>9,} claims stored, {what}: look-up p50 {wall[49]:.2f} ms, p99 {wall[98]:.2f} ms (CPU p50 "
            f"{cpu[49]:.2f} ms; {statistics.fmean(self.candidates):.0f} candidates); "
            f"{against('CPU p99', cpu[98], 2, 'ms')}; "
            f"{against('look-up, compare and detect', self.claims / self.whole_s, 2000, 'claims a second', least=True)}"
        )


def measure(store: Store, of: Desk, made: Sequence[tuple[Document, tuple[Claim, ...]]]) -> Measured:
    """Look up for half of the new documents, and set the others against what is stored; nothing of them is kept."""
    wall: list[float] = []
    cpu: list[float] = []
    counts: list[int] = []
    spent = [0.0]

    def looks(lookup: Lookup) -> None:
        asked = [(wanted(claim, of.world), claim) for _, claims in made[::2] for claim in claims]
        for some, claim in asked:
            at, begun = time.perf_counter(), time.process_time()
            counts.append(len(lookup(some, CANDIDATES, sieve(claim, of.world))))
            cpu.append(1000 * (time.process_time() - begun))
            wall.append(1000 * (time.perf_counter() - at))

    def detects(lookup: Lookup) -> None:
        begun = time.process_time()
        for document, claims in made[1::2]:
            seen = Observation(source=document.source, document=document, sight=Sight.SEEN, at=NOW)
            _threaded((), tuple(_against(seen, claims, lookup, of, NOW)), lookup)
        spent[0] = time.process_time() - begun

    _inside(store, made[0][0], looks)
    _inside(store, made[0][0], detects)
    return Measured(wall_ms=wall, cpu_ms=cpu, candidates=counts, claims=len(made[1::2]) * OF_DOCUMENT, whole_s=spent[0])


class _Over(Exception):
    """Ends a transaction of which nothing is to be kept."""


def _inside(store: Store, document: Document, work: Callable[[Lookup], None]) -> None:
    """Run something where the store lets it be decided what follows from a document."""

    def decide(lookup: Lookup) -> Decision:
        work(lookup)
        raise _Over

    seen = Observation(source=document.source, document=document, sight=Sight.SEEN, at=NOW)
    with suppress(_Over):
        store.record(seen, (), (), decide)


def report(url: str, of: Desk, seed: int) -> None:
    """Open a store anew for each kind of new claims, measure it, print a line."""
    new = Invented(of.world, seed)
    mixed = [new.new() for _ in range(AHEAD + DOCUMENTS)]
    news = new.news(AHEAD + DOCUMENTS)
    for what, most, made in (("cold", 0, mixed), ("as it runs", RECENT, mixed), ("few matters", RECENT, news)):
        store = Store(url)
        store._recent = Recent(most)
        measure(store, of, made[:AHEAD])  # what is loaded when first needed
        gc.collect()
        gc.freeze()  # as a service does with what it has loaded (monitor/loading.py)
        print(measure(store, of, made[AHEAD:]).line(store.counts().claims, what), flush=True)
        store.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=1_000_000, metavar="CLAIMS", help="the largest store to fill")
    parser.add_argument("--file", type=Path, help="bring this store up to date and measure it; fill nothing")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        of, stored = desk(Path(name)), 0
        past = Invented(of.world, 1)
        url = f"sqlite:///{args.file or Path(name) / 'bench.sqlite'}"
        for size in (one for one in SIZES if args.file is None and one <= args.most):
            store = Store(url)
            store.migrate()
            fill(store, past.stored(size - stored), size - stored)
            store.close()
            stored = size
            report(url, of, size)
        if args.file is not None:
            store = Store(url)
            store.migrate()
            store.close()
            report(url, of, 1_000_000)


if __name__ == "__main__":
    main()
