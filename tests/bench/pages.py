"""How long pages take when much is stored: `python -m tests.bench.pages [--statements 1000000]`.

A real store in a temporary file is filled with invented statements and claims of 200 actors over 90 days, and one
finding for every 50 statements, in threads of uneven size. Then pages are asked for, each with a place in the store
drawn anew, through the whole application in one process. Milliseconds are of CPU time, all threads; the file may be in
the cache of the system. `--keep FILE` fills or takes a store of that name.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from pathlib import Path

from fastapi.testclient import TestClient

from monitor.config import load
from monitor.desk import Desk
from monitor.web import Site, create_app
from storage import tables
from storage.records import Finding, Sight
from storage.store import Store
from storage.store._base import add
from tests.factory import NOW, claim, document, finding, seen, statement

ACTORS, SOURCES, BATCH = 200, 50, 2_000
LANGUAGES = ("en", "fa", "ar", "ru", "tr", "uk", "fr", "es", "de", "zh")
KINDS = ("contradiction", "denial", "reversal", "figures", "new_claim", "new_claim", "edit")


@dataclass
class Health:
    """Well."""

    ticked_at = NOW
    problem = None


def configured(folder: Path) -> Desk:
    """So many actors and sources."""
    lines = ["version: 1", "actors:"]
    lines += [f"  - {{id: a{number}, name: Actor {number}}}" for number in range(ACTORS)]
    lines.append("sources:")
    lines += [
        f'  - {{id: s{number}, name: Source {number}, kind: feed, url: "https://s{number}.example/feed"}}'
        for number in range(SOURCES)
    ]
    path = folder / "sources.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return Desk.of(load(path, environ={}))


def fill(store: Store, many: int, chance: random.Random) -> None:
    """Rows as the store writes them, in few transactions."""
    numbers = iter(range(many))
    earlier: list[tables.Claim] = []
    while some := list(islice(numbers, BATCH)):
        documents, versions, sights, said, claims, keys, findings, sides, tags = ([] for _ in range(9))
        for number in some:
            at = NOW - timedelta(days=90) * (1 - number / many)
            actor = f"a{min(int(chance.paretovariate(0.7)), ACTORS) - 1}"
            language = chance.choice(LANGUAGES)
            of = document(
                str(number), f"Statement {number} of {actor} about the town.", source=f"s{number % SOURCES}",
                language=language, published_at=at, fetched_at=at,
            )  # fmt: skip
            place = f"p{min(int(chance.paretovariate(0.5)), 5_000)}"
            one = claim(statement(of, actor=actor, principal=actor), place=place, keys=(f"=control|place:{place}",))
            sight = seen(of, at=at)
            documents.append(tables.document_row(of, Sight.SEEN, at))
            versions.append({"id": of.version, "document": of.id, "number": 1, "body": tables.dump(of)})
            sights.append(tables.observation_row(sight))
            said.append(tables.statement_row(one.statement))
            claims.append(tables.claim_row(one))
            keys += tables.claim_key_rows(one)
            earlier.append(one)
            if number % 50 == 49:
                other = earlier[chance.randrange(max(0, len(earlier) - 2_000), len(earlier) - 1)]
                made = finding(one, other, kind=chance.choice(KINDS), found_at=at, cluster=f"thread {place}")
                findings.append(tables.finding_row(made))
                sides += [{"finding": made.id, "position": at, "claim": each.id} for at, each in enumerate(made.claims)]
                tags += tables.finding_tag_rows(made)
        del earlier[:-2_000]
        rows = (
            (tables.DocumentRow, documents), (tables.VersionRow, versions), (tables.ObservationRow, sights),
            (tables.StatementRow, said), (tables.ClaimRow, claims), (tables.ClaimKeyRow, keys),
            (tables.FindingRow, findings), (tables.FindingClaimRow, sides), (tables.FindingTagRow, tags),
        )  # fmt: skip
        with store._write() as connection:
            for row, values in rows:
                add(connection, row, values)


def asked(store: Store, chance: random.Random) -> dict[str, Callable[[], str]]:
    """An address of each page, drawn anew each time."""
    found: list[Finding] = store.findings(limit=200)

    def actor() -> str:
        return f"a{min(int(chance.paretovariate(0.7)), ACTORS) - 1}"

    return {
        "wire": lambda: "/",
        "wire, older": lambda: f"/?before={chance.choice(found).id}",
        "wire, one actor": lambda: f"/?actor={actor()}",
        "wire, one language and kind": lambda: f"/?language={chance.choice(LANGUAGES)}&kind={chance.choice(KINDS)}",
        "wire, nothing fits": lambda: "/?frame=none",
        "finding": lambda: f"/findings/{chance.choice(found).id}",
        "dispute": lambda: f"/disputes/{chance.choice(found).cluster}",
        "actor": lambda: f"/actors/{actor()}",
        "document": lambda: f"/documents/{chance.choice(found).claims[0].statement.document}",
        "source": lambda: f"/sources/s{chance.randrange(SOURCES)}",
        "actors": lambda: "/actors",
        "figures": lambda: "/figures",
        "sources": lambda: "/sources",
        "coverage": lambda: "/coverage",
    }


def lines(client: TestClient, pages: dict[str, Callable[[], str]], times: int) -> Iterator[str]:
    """A line for each page: the median and the slowest of a hundred."""
    for name, address in pages.items():
        took = []
        for _ in range(times):
            began = time.process_time()
            answer = client.get(address())
            took.append((time.process_time() - began) * 1000)
            if answer.status_code != 200:
                raise SystemExit(f"{name}: {answer.status_code}")
        took.sort()
        yield f"{name:30} median {statistics.median(took):7.1f} ms   p99 {took[int(len(took) * 0.99) - 1]:7.1f} ms"


def main() -> None:
    """Fill, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--keep", type=Path)
    args = parser.parse_args()
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        desk = configured(Path(folder))
        file = args.keep or Path(folder) / "pages.db"
        filled = file.exists()
        store = Store(f"sqlite:///{file}")
        store.migrate()
        store.sync_sources(desk.configuration.sources, NOW)
        if not filled:
            fill(store, args.statements, chance)
        print(f"{args.statements} statements, {args.statements // 50} findings")
        site = Site(
            store=store, desk=lambda: desk, health=Health, clock=lambda: NOW, token="t", hosts=frozenset({"localhost"})
        )
        with TestClient(create_app(site), base_url="http://localhost") as client:
            for line in lines(client, asked(store, chance), args.times):
                print(line, flush=True)
        store.close()


if __name__ == "__main__":
    main()
