"""What a page costs when much is stored: every page that lists something, and what is searched.

`python -m tests.bench.search` stores a million invented documents with a statement and a claim each, and a finding and
an alert for every fiftieth, a third of them judged, in a temporary file of some 5 GB; `--most 50000` stores fewer,
`--keep FILE` leaves the file there and measures it as it is the next time, `--only NAME` asks for some pages. Words
are as unevenly frequent as words are (Zipf), in five scripts; the languages are those that Gainsay reads. Every page is
asked for many times over, each time with other words, actors or days, from the application itself, without a network.
Milliseconds are of the server, from the request to the last byte: of CPU, all threads, and of the wall, which also
counts what else the machine does.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from fastapi.testclient import TestClient

from monitor.config import load
from monitor.desk import Desk
from monitor.frames import FRAMES
from monitor.web import Site, create_app
from storage import tables
from storage.records import (
    Act,
    Actor,
    Alert,
    Claim,
    DateBasis,
    Dismissal,
    Document,
    DocumentKind,
    Filler,
    Finding,
    Form,
    Judgement,
    Observation,
    Place,
    Quantity,
    Reason,
    Relation,
    Sight,
    Source,
    Span,
    Statement,
    Status,
)
from storage.search import entries
from storage.store import Store
from storage.store._base import add
from tests.bench.lookup import Drawn

MOST, BATCH, DAYS = 1_000_000, 10_000, 365
GOAL_MS = 150  #: the most of a page's p99 (PERFORMANCE.md)
ACTORS, SOURCES, PLACES, VOCABULARY, WORDS = 2_000, 500, 4_000, 40_000, 25
NOW = datetime(2030, 3, 1, tzinfo=UTC)
#: of so many statements one is in a finding
FOUND = 50
KINDS = ("contradiction", "denial", "reversal", "figures", "new_claim", "edit")
#: the letters of a script, and the languages that are written in it
SCRIPTS = (
    ("abcdefghijklmnopqrstuvwxyz", ("en", "fr", "es", "de", "tr")),
    ("ابپتجچحخدرزسشعغفقکگلمنوهی", ("fa", "ps", "ur", "ar")),
    ("абвгдежзийклмнопрстуфхцчшщыьэюя", ("ru", "uk")),
    ("".join(map(chr, range(0x4E00, 0x4E00 + 3000))), ("zh",)),
)


def vocabulary(letters: str, seed: int) -> list[str]:
    """Invented words of a script, the frequent ones short."""
    chance = random.Random(seed)
    lengths = (2 + min(at // 100, 3) + chance.randrange(4) for at in range(VOCABULARY))
    return ["".join(chance.choices(letters, k=length)) for length in lengths]


class Invented:
    """Statements by chance, always the same for one seed; each is newer than the one before."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._actors = Drawn.of([f"a{at}" for at in range(ACTORS)])
        self._frames = Drawn.of(sorted(FRAMES))
        scripts = [(Drawn.of(vocabulary(letters, at)), codes) for at, (letters, codes) in enumerate(SCRIPTS)]
        self.words = {code: drawn for drawn, codes in scripts for code in codes}
        self._languages = Drawn.of(list(self.words))

    def language(self) -> str:
        return self._languages(self._chance)

    def actor(self) -> str:
        return self._actors(self._chance)

    def text(self, language: str, many: int = WORDS) -> str:
        """So many words."""
        drawn = self.words[language]
        said = self._chance.choices(drawn.things, cum_weights=drawn.weights, k=many)
        return ("" if language == "zh" else " ").join(said)

    def claims(self, many: int, of: int) -> Iterator[tuple[Document, Claim]]:
        """The claims of so many documents, spread over the days before now."""
        for at in range(many):
            seen = NOW - timedelta(days=DAYS) * ((of - at) / of)
            document = self._document(at, seen)
            yield document, self._claim(self._statement(document))

    def _document(self, at: int, seen: datetime) -> Document:
        language = self.language()
        return Document(
            source=f"source-{self._chance.randrange(SOURCES)}",
            key=str(at),
            url=f"https://paper.example/{at}",
            kind=DocumentKind.ARTICLE,
            title="",
            text=self.text(language),
            language=language,
            published_at=seen,
            fetched_at=seen,
        )

    def _statement(self, of: Document) -> Statement:
        actor = self.actor() if self._chance.random() < 0.7 else None
        return Statement(
            document=of.id,
            version=of.version,
            source=of.source,
            url=of.url,
            channel=of.kind,
            speaker=self.text(of.language or "en", 2),
            actor=actor,
            principal=actor,
            text=of.text,
            spans=(Span(start=0, end=len(of.text)),),
            form=Form.INDIRECT,
            cue="said",
            language=of.language or "und",
            said_at=of.published_at,
            date_basis=DateBasis.PUBLISHED,
            published_at=of.published_at,
            seen_at=of.fetched_at,
        )

    def _claim(self, of: Statement) -> Claim:
        place, frame = f"p{int(PLACES * self._chance.random() ** 3)}", self._frames(self._chance)
        low = float(self._chance.randrange(1, 500))
        return Claim(
            statement=of,
            act=Act.ASSERT,
            frame=frame,
            roles=(Filler(role="place", text="there", entity=f"place:{place}"),),
            keys=(f"={frame}|place:{place}",),
            quantity=Quantity(low=low, high=low, unit="person", text=f"{low:.0f}") if frame == "casualties" else None,
            span=Span(start=0, end=min(40, of.end)),
        )


def fill(store: Store, many: int) -> None:
    """Store so many statements through the store's own tables, as it would."""
    made = Invented(1).claims(many, many)
    for _ in range(0, many, BATCH):
        some = [one for one, _ in zip(made, range(BATCH), strict=False)]
        claims = [claim for _, claim in some]
        said = [claim.statement for claim in claims]
        findings = [_finding(claims[at], claims[at + 1], at // FOUND) for at in range(0, len(claims) - 1, FOUND)]
        with store._write() as connection:
            connection.exec_driver_sql("PRAGMA cache_size=-500000")
            add(connection, tables.StatementRow, [tables.statement_row(one) for one in said])
            add(connection, tables.SearchedRow, [tables.searched_row(one) for one in entries(said, claims)])
            add(connection, tables.ClaimRow, [tables.claim_row(one) for one in claims])
            add(connection, tables.ClaimKeyRow, [row for one in claims for row in tables.claim_key_rows(one)])
            _keep(connection, [document for document, _ in some])
            judged = [_judged(one) for at, one in enumerate(findings) if at % 3 == 0]
            add(connection, tables.JudgementRow, judged)
            add(connection, tables.FindingRow, [tables.finding_row(one) for one in findings])
            tags = [row for one in findings for row in tables.finding_tag_rows(one)]
            add(connection, tables.FindingTagRow, tags)
            sides = [
                {"finding": one.id, "position": at, "claim": claim.id}
                for one in findings
                for at, claim in enumerate(one.claims)
            ]
            add(connection, tables.FindingClaimRow, sides)
            add(connection, tables.AlertRow, [tables.alert_row(_alert(one)) for one in findings])


def _keep(connection: Any, documents: Sequence[Document]) -> None:
    seen = [Observation(source=one.source, document=one, sight=Sight.SEEN, at=one.fetched_at) for one in documents]
    kept = [tables.document_row(one, Sight.SEEN, one.fetched_at) for one in documents]
    add(connection, tables.DocumentRow, kept)
    add(connection, tables.VersionRow, [tables.version_row(one, 1) for one in documents])
    add(connection, tables.ObservationRow, [tables.observation_row(one) for one in seen])


def _judged(of: Finding) -> dict[str, Any]:
    status = Status.CONFIRMED if of.status is Status.CONFIRMED else Status.DISMISSED
    reason = Dismissal.THING if status is Status.DISMISSED else None
    made = Judgement(finding=of.id, status=status, by="Mina", why="", reason=reason, at=of.found_at)
    return {"finding": of.id, "at": of.found_at, "body": tables.dump(made)}


def _finding(new: Claim, earlier: Claim, at: int) -> Finding:
    judged = (Status.CONFIRMED, Status.CONFIRMED, Status.DISMISSED)[at // 3 % 3]
    return Finding(
        kind="figures" if new.quantity else KINDS[at % len(KINDS)],
        status=judged if at % 3 == 0 else Status.PROPOSED,
        claims=(new, earlier),
        relation=Relation.CONTRADICTS,
        score=0.9,
        rule="R-CTRL",
        because=("Both speak of one thing, and only one can be.",),
        cluster=f"{new.frame}|{new.roles[0].entity}",
        found_at=new.statement.seen_at,
    )


def _alert(of: Finding) -> Alert:
    return Alert(
        desk="foreign",
        route="routes.0",
        channel="console",
        finding=of.id,
        group=of.cluster,
        reason=Reason.FIRST,
        created_at=of.found_at,
        due_at=of.found_at,
    )


@dataclass(frozen=True, slots=True)
class Health:
    """Of a service that runs."""

    ticked_at: datetime | None = NOW
    problem: str | None = None


def site(folder: Path, store: Store) -> Site:
    """A dashboard over the store, with the actors, places and sources that are in it."""
    file = folder / "sources.yaml"
    file.write_text("version: 1\nweb: {rate: {per_minute: 0}}\n", encoding="utf-8")
    cast = tuple(Actor(id=f"a{at}", name=f"Actor {at}") for at in range(ACTORS))
    places = tuple(
        Place(id=f"p{at}", names=(), part_of=f"p{at // 8}" if at else None) for at in range(PLACES)
    )  # each lies in one, up to eight in each
    sources = tuple(
        Source(id=f"source-{at}", name=f"Source {at}", kind="feed", url=f"https://paper.example/{at}")
        for at in range(SOURCES)
    )
    store.sync_sources(sources, NOW)
    of = Desk.of(replace(load(file, environ={}), actors=cast, places=places, sources=sources))
    health = Health()
    return Site(
        store=store, desk=lambda: of, health=lambda: health, clock=lambda: NOW, token="", hosts=frozenset({"localhost"})
    )


class Asked:
    """Addresses by chance of each kind of page."""

    def __init__(self, store: Store, seed: int) -> None:
        self._chance = random.Random(seed)
        self._made = Invented(seed)
        found = store.findings(limit=200)
        self._findings, self._found = [one.id for one in found], found
        figures = [claim for one in store.findings(kind="figures", limit=200) for claim in one.claims if claim.quantity]
        self._counted = [claim.keys[0] for claim in figures] or ["none"]
        self._rare = Drawn.of(["en", "ru", "zh"])

    def kinds(self) -> dict[str, Callable[[], str]]:
        """What is asked for, by what it is called."""
        return {
            "wire": lambda: "/",
            "wire of one actor": lambda: f"/?actor={self._made.actor()}",
            "wire of one language": lambda: f"/?language={self._made.language()}",
            "wire, older": lambda: f"/?before={self._chance.choice(self._findings)}",
            "wire of one kind and language": lambda: self._wire("kind", "language"),
            "wire of actor and language": lambda: self._wire("actor", "language"),
            "wire of a place in a month": lambda: self._wire("place", "found"),
            "wire of actor, language, place, month": lambda: self._wire("actor", "language", "place", "found"),
            "wire, nothing fits": lambda: self._wire("actor", "language", "place", "found", "frame", miss=True),
            "finding": lambda: f"/findings/{self._chance.choice(self._findings)}",
            "dispute": lambda: f"/disputes/{quote(self._chance.choice(self._found).cluster, safe='')}",
            "actor's page": lambda: f"/actors/{self._made.actor()}",
            "actors": lambda: "/actors",
            "figures": lambda: "/figures",
            "figures of one thing": lambda: (
                f"/figures?{urlencode({'key': self._chance.choice(self._counted), 'unit': 'person'})}"
            ),
            "document": lambda: f"/documents/{self._chance.choice(self._found).claims[0].statement.document}",
            "sources": lambda: "/sources",
            "source's page": lambda: f"/sources/source-{self._chance.randrange(SOURCES)}",
            "coverage": lambda: "/coverage",
            "coverage of a year": lambda: "/coverage?days=365",
            "review": lambda: "/review",
            "quality": lambda: "/quality",
            "quality of a year": lambda: "/quality?days=365",
            "deliveries": lambda: "/deliveries",
            "mutes": lambda: "/mutes",
            "search: actor": lambda: self._search(f"actor:{self._made.actor()}"),
            "an actor who says little": lambda: self._search(f"actor:a{self._chance.randrange(ACTORS)}"),
            "word": lambda: self._search(self._word()),
            "frequent word": lambda: self._search(self._frequent()),
            "rare word": lambda: self._search(self._seldom()),
            "two words": lambda: self._search(f"{self._word()} {self._frequent()}"),
            "phrase": lambda: self._search(f'"{self._made.text("ru", 2)}"'),
            "phrase of Chinese": lambda: self._search(self._made.text("zh", 1)),
            "beginning": lambda: self._search(f"{self._seldom()[:3]}*"),
            "without a word": lambda: self._search(f"{self._frequent()} -{self._word()}"),
            "either": lambda: self._search(f"{self._word()} OR {self._word()} OR {self._seldom()}"),
            "actor and word": lambda: self._search(f"actor:{self._made.actor()} {self._word()}"),
            "actor and language": lambda: self._search(f"actor:{self._made.actor()} lang:{self._made.language()}"),
            "word in some months": lambda: self._search(f"{self._word()} said:{self._months()}"),
            "frame and place": lambda: self._search(f"frame:control place:p{self._chance.randrange(PLACES)}"),
            "nothing that fits": lambda: self._search(f"{self._frequent()} lang:zh actor:{self._made.actor()}"),
            "claims of an actor (API)": lambda: f"/api/v1/claims?actor={self._made.actor()}&limit=50",
            "statements (API)": lambda: f"/api/v1/statements?{urlencode({'q': self._word(), 'limit': 50})}",
            "findings of a place in a month (API)": lambda: (
                f"/api/v1/findings?{self._filters('place', 'found')}&limit=50"
            ),
            "alerts (API)": lambda: "/api/v1/alerts?desk=foreign&limit=50",
        }

    def _wire(self, *names: str, miss: bool = False) -> str:
        return f"/?{self._filters(*names, miss=miss)}"

    def _filters(self, *names: str, miss: bool = False) -> str:
        """Filters of the wire that one of the findings fits; with `miss` none of a place that nobody named."""
        claim = (one := self._chance.choice(self._found)).claims[0]
        values = {
            "kind": one.kind,
            "actor": claim.statement.actor or self._made.actor(),
            "language": claim.statement.language,
            "frame": claim.frame,
            "place": "p-none" if miss else claim.places[0],
            "found": f"{one.found_at:%Y-%m}",
        }
        return urlencode({name: values[name] for name in names})

    def _search(self, query: str) -> str:
        return f"/search?{urlencode({'q': query})}"

    def _word(self) -> str:
        """As words come in texts."""
        return self._made.text(self._chance.choice(["en", "fa", "ru"]), 1)

    def _frequent(self) -> str:
        return self._made.words[self._chance.choice(["en", "fa", "ru"])].things[self._chance.randrange(20)]

    def _seldom(self) -> str:
        return self._made.words[self._chance.choice(["en", "fa", "ru"])].things[-1 - self._chance.randrange(20_000)]

    def _months(self) -> str:
        first = date(2029, 3, 1) + timedelta(days=self._chance.randrange(300))
        return f"{first:%Y-%m}..{first + timedelta(days=45):%Y-%m-%d}"


def measure(client: TestClient, address: Callable[[], str], times: int) -> str:
    """Ask so many times; a line of what it took."""
    wall: list[float] = []
    cpu: list[float] = []
    sizes = []
    for _ in range(times):
        asked = address()
        at, begun = time.perf_counter(), time.process_time()
        answer = client.get(asked)
        cpu.append(1000 * (time.process_time() - begun))
        wall.append(1000 * (time.perf_counter() - at))
        if answer.status_code not in (200, 404):
            raise AssertionError(f"{asked}: {answer.status_code} {answer.text[:200]}")
        sizes.append(answer.text.count("<article") or answer.text.count('"id"'))
    spent, whole = (statistics.quantiles(each, n=100) for each in (cpu, wall))
    return (
        f"CPU p50 {spent[49]:6.1f} p99 {spent[98]:6.1f} ms, wall p50 {whole[49]:6.1f} p99 {whole[98]:6.1f} ms, "
        f"{statistics.fmean(sizes):.0f} shown{'' if whole[98] <= GOAL_MS else f'; goal {GOAL_MS} ms: missed'}"
    )


def main() -> None:
    """Fill, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=MOST, metavar="STATEMENTS", help="how many to store")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="the store, which is filled where it is not there")
    parser.add_argument("--only", metavar="NAME", default="", help="only pages with that in their name, as printed")
    parser.add_argument("--times", type=int, default=200, help="how often each page is asked for")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        path = args.keep or Path(name) / "bench.sqlite"
        new = not path.exists()
        store = Store(f"sqlite:///{path}")
        store.migrate()
        if new:
            begun = time.process_time()
            fill(store, args.most)
            print(f"filled in {time.process_time() - begun:.0f} s of CPU; {path.stat().st_size / 2**20:.0f} MiB")
        print(f"{store.counts().statements:,} statements")
        with TestClient(create_app(site(Path(name), store)), base_url="http://localhost") as client:
            kinds = Asked(store, 7).kinds()
            gc.collect()
            gc.freeze()  # the invented words are no part of a server, and no collection is to walk through them
            for kind, address in ((one, kinds[one]) for one in kinds if args.only in one):
                measure(client, address, 5)
                print(f"{kind:>38}: {measure(client, address, args.times)}", flush=True)
        store.close()


if __name__ == "__main__":
    main()
