"""How much more several workers do than one, over one PostgreSQL database; how soon a dead one is taken over.

    python -m tests.bench.workers --workers 1 2 4 --feeds 200
    python -m tests.bench.workers --take-over

Real processes (`gainsay scheduler`, `gainsay worker`), a server of feeds in this one, each feed on a host of its own.
In each round every feed has one new document of one statement and all are due at the same moment; the first round warms
up. For each number of workers: polls a second by the clock, and where the time went, in seconds of CPU (the cores are
shared, so the clock says less): workers with the processes that parse for them, PostgreSQL, and this server. Beside it
how much of the time the one lock of those who write documents was held, and how much of it somebody waited for it, by
looking every 10 ms. The database writes nothing through to the disk (tests/databases.py).
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy

from monitor import slots
from monitor.clock import monotonic, now
from tests import databases
from tests.cluster import Cluster, Feeds, Process, cluster, feeds, until

_TICKS = os.sysconf("SC_CLK_TCK")
_LOOK_S = 0.01
_SYLLABLES = ("ka", "ro", "min", "sha", "del", "var", "to", "lis", "pe", "nu")
_HELD = """SELECT count(*) FILTER (WHERE granted), count(*) FILTER (WHERE NOT granted) FROM pg_locks
WHERE locktype = 'advisory' AND classid = 7143"""


def name(number: int) -> str:
    """A town's name that no other number has."""
    return "".join(_SYLLABLES[int(digit)] for digit in f"{number:03d}").capitalize()


def configure(folder: Path, web: Feeds, many: int) -> None:
    """So many feeds, each on a host of its own, about a town of its own."""
    lines = [
        "version: 1",
        "actors: [{id: front, name: Karsan Front, kind: armed_group}]",
        "places:",
        *(f"  - {{id: p{at}, names: {{en: [{name(at)}]}}}}" for at in range(many)),
        "fetching: {allow_addresses: [127.0.0.0/8], pause: 0s}",
        "sources:",
    ]
    for at in range(many):
        url = web.url(f"/f{at}", f"127.1.{at // 250}.{at % 250 + 1}")
        lines.append(f'  - {{id: f{at}, kind: feed, url: "{url}", actor: front, every: 1d, push: false}}')
    (folder / "sources.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def cpu(processes: Sequence[int]) -> float:
    """Seconds of CPU of these and of all their children that live or were waited for."""
    children: dict[int, list[int]] = {}
    spent: dict[int, float] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(folder.name))
        spent[int(folder.name)] = sum(map(int, fields[11:15])) / _TICKS
    found, todo = 0.0, list(processes)
    while todo:
        one = todo.pop()
        found += spent.get(one, 0.0)
        todo += children.get(one, [])
    return found


@dataclass
class Lock:
    """How often the lock of those who write documents was seen held, and waited for."""

    looks: int = 0
    held: int = 0
    waited: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def watch(self, url: str) -> None:
        with databases.raw(url) as raw:
            while not self.over.wait(_LOOK_S):
                held, waits = raw.execute(sqlalchemy.text(_HELD)).one()
                self.looks += 1
                self.held += held > 0
                self.waited += waits > 0


@contextmanager
def watched(url: str) -> Iterator[Lock]:
    lock = Lock()
    thread = threading.Thread(target=lock.watch, args=(url,))
    thread.start()
    try:
        yield lock
    finally:
        lock.over.set()
        thread.join()


def rounds(gainsay: Cluster, web: Feeds, workers: Sequence[Process], many: int, times: int) -> None:
    """Publish, let all be due, wait, say what it took."""
    server = databases.server().process.pid
    sources = [f"f{at}" for at in range(many)]
    for number in range(times + 1):
        web.edition += 1
        for at in range(many):
            web.pages[f"/f{at}"] = f"The Karsan Front said that it had captured {number + 2} tanks in {name(at)}."
        asked = len(web.asked)
        parties = ([one.popen.pid for one in workers], [server], [os.getpid()])
        before, began = [cpu(pids) for pids in parties[:2]], monotonic()
        own = sum(os.times()[:2])
        with watched(gainsay.url) as lock:
            gainsay.due(*sources)
            gainsay.until("a round", lambda: all(one.next_check_at > now() for one in gainsay.store.source_states()))
        took = monotonic() - began
        spent = [cpu(pids) - was for pids, was in zip(parties[:2], before, strict=True)]
        own = sum(os.times()[:2]) - own
        polls = len(web.asked) - asked
        if number:
            print(
                f"{len(workers)} workers: {polls} polls in {took:.1f} s: {polls / took:.1f}/s; "
                f"CPU workers {spent[0]:.1f}, PostgreSQL {spent[1]:.1f}, feeds and this {own:.1f} s; "
                f"lock held {lock.held / lock.looks:.0%}, "
                f"waited for {lock.waited / lock.looks:.0%} of {lock.looks} looks; load {os.getloadavg()[0]:.1f}",
                flush=True,
            )


def scale(number: int, many: int, times: int) -> None:
    """So many workers over a database of their own."""
    with tempfile.TemporaryDirectory() as place, feeds() as web:
        folder = Path(place)
        web.pages |= {f"/f{at}": "The minister received guests." for at in range(many)}
        configure(folder, web, many)
        with cluster(folder, databases.url(folder)) as gainsay:
            gainsay.start("scheduler")
            gainsay.until("every source is known", lambda: len(gainsay.store.source_states()) == many)
            gainsay.rest()
            workers = [gainsay.start("worker", "--log-level", "WARNING") for _ in range(number)]
            gainsay.until("all are there", lambda: len(slots.workers(gainsay.store, now())) == number)
            rounds(gainsay, web, workers, many, times)
            counts = gainsay.store.counts()
            print(f"  documents {counts.documents}, claims {counts.claims}", flush=True)


def take_over() -> None:
    """Kill a worker in a poll, and the scheduler that leads, and see how long it takes, with nothing hurried."""
    with tempfile.TemporaryDirectory() as place, feeds() as web:
        folder = Path(place)
        web.pages |= {"/f0": "The minister received guests."}
        configure(folder, web, 1)
        with cluster(folder, databases.url(folder)) as gainsay:
            first = gainsay.start("scheduler")
            gainsay.until("the source is known", lambda: len(gainsay.store.source_states()) == 1)
            gainsay.rest()
            second = gainsay.start("scheduler")
            worker, other = gainsay.start("worker"), gainsay.start("worker")
            gainsay.until("both are there", lambda: len(slots.workers(gainsay.store, now())) == 2)
            other.signal(signal.SIGSTOP)  # so that it is the first one that asks
            held = web.hold("/f0")
            gainsay.due("f0")
            gainsay.until("it is asked", lambda: web.waiting.get("/f0", 0) > 0)
            other.signal(signal.SIGCONT)
            began = monotonic()
            worker.kill()
            first.kill()
            held.set()
            until("the other scheduler leads", lambda: "this process has the schedule now" in second.said())
            print(f"another scheduler leads after {monotonic() - began:.1f} s", flush=True)
            gainsay.until("the other worker has polled", lambda: gainsay.polled("f0"))
            print(f"another worker has polled after {monotonic() - began:.1f} s", flush=True)


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Measure several workers.")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4], help="how many at a time")
    parser.add_argument("--feeds", type=int, default=200, help="how many are due at one moment, 1,000 at most")
    parser.add_argument("--rounds", type=int, default=2, help="how often, after one to warm up")
    parser.add_argument("--take-over", action="store_true", help="kill a worker and a scheduler instead")
    args = parser.parse_args(argv)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    databases.Kind.now = databases.POSTGRES
    if args.take_over:
        take_over()
    else:
        for number in args.workers:
            scale(number, args.feeds, args.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
