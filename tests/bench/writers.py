"""How many documents a second several processes store in one database, and how long each has it to itself.

`python -m tests.bench.writers [--documents 300]`. Documents of five invented claims each (see tests/bench/lookup.py)
are set against 20,000 stored ones and kept, by 1, 2 and 4 processes at once, in a SQLite file and on a PostgreSQL
server that is started for it (durable: it waits for the disk, as SQLite does). Reading, which goes on outside the
transaction, is left out: so the figure is what one database can take at most. Documents a second are by the clock of a
machine that may be busy with other things, so look at the CPU too, which is that of the processes without the server.
"""

from __future__ import annotations

import argparse
import multiprocessing
import tempfile
import time
from functools import partial
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from monitor.compare.question import Question
from monitor.desk import Desk
from monitor.keep import _against, _ask
from storage.records import Decision, Observation, Sight
from storage.store import Lookup, Record, Store
from tests import databases
from tests.bench.lookup import NOW, Invented, desk, fill

STORED, PROCESSES = 20_000, (1, 2, 4)


def work(url: str, of: Desk, seed: int, many: int, ready: Barrier, cpu: Any) -> None:
    """Store so many documents; adds the CPU time of it."""
    store, new = Store(url), Invented(of.world, seed)
    made = [new.new() for _ in range(many)]
    ready.wait()
    begun = time.process_time()
    for document, claims in made:
        seen = Observation(source=document.source, document=document, sight=Sight.SEEN, at=NOW)
        asked = {one.id: Question(one, of.world) for one in claims}

        def decide(lookup: Lookup, seen: Observation = seen, asked: dict[str, Question] = asked) -> Decision:
            claims = [one.claim for one in asked.values()]
            return Decision(findings=tuple(_against(seen, claims, lookup, of, NOW, asked)))

        said = tuple(one.statement for one in claims)
        look = partial(_ask, asked.values())
        store.record_all([Record(observation=seen, statements=said, claims=tuple(claims), decide=decide, look=look)])
    with cpu.get_lock():
        cpu.value += time.process_time() - begun
    store.close()
    ready.wait()


def measure(url: str, of: Desk, processes: int, many: int, seed: int) -> tuple[float, float]:
    """Seconds for so many documents by each process, by the clock and of CPU (of the server none)."""
    fork = multiprocessing.get_context("fork")
    ready, cpu = fork.Barrier(processes + 1), fork.Value("d", 0.0)
    all_ = [fork.Process(target=work, args=(url, of, seed + at, many, ready, cpu)) for at in range(processes)]
    for one in all_:
        one.start()
    ready.wait()
    begun = time.perf_counter()
    ready.wait()
    spent = time.perf_counter() - begun
    for one in all_:
        one.join()
    return spent, float(cpu.value)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=300, help="of each process")
    many = parser.parse_args().documents
    with tempfile.TemporaryDirectory() as name:
        of = desk(Path(name))
        for kind in (databases.SQLITE, databases.POSTGRES):
            url = f"sqlite:///{name}/kept.db"
            if kind == databases.POSTGRES:
                server = databases.Server(durable=True)
                server.create("kept", "template0")
                url = server.address("kept")
            store = Store(url)
            store.migrate()
            fill(store, Invented(of.world, 1).stored(STORED), STORED)
            store.close()
            for processes in PROCESSES:
                spent, cpu = measure(url, of, processes, many, seed=100 * processes)
                rate = processes * many / spent
                each = f"{1000 * cpu / many / processes:.1f} ms of CPU a document"
                print(f"{kind}: {processes} processes, {rate:.0f} documents a second, {each}", flush=True)


if __name__ == "__main__":
    main()
