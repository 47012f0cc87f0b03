"""Memory and size over a simulated week: a clock of its own, no waiting, no network.

    python -m tests.bench.week --sources 200 --days 7

Every source is a feed with a sliding window of entries, some new at each poll; a poll goes the whole way from the bytes
to the outbox, which is emptied into a channel that keeps nothing. A line a simulated day: what is kept, the resident
memory, the size of the file, and the CPU time of that day. Pages are read in this process, not in a worker.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from alerts import outbox
from alerts.channels import Means
from alerts.message import Message
from monitor import memory
from monitor.config import load
from monitor.desk import Desk
from monitor.http import Client, Settings
from monitor.http.client import Answer
from monitor.pipeline import poll
from monitor.tools import Tools
from storage.store import Store
from tests.bench.goals import against
from tests.polls import MORNING, Here
from tests.receivers import PlainHttp

PLACES = [
    f"{a}{b}" for a in ("Del", "Mir", "Kar", "Tor", "Vel", "Zan", "Ost", "Hal") for b in ("var", "zan", "san", "mir")
]
SAID = (
    "We have captured {}.",
    "{} remains under our control.",
    "The road to {} is open.",
    "In {} {} soldiers were killed.",
)
WINDOW = 10


class Web(Client):
    """The client, whose answers are made when they are asked for."""

    def __init__(self, *, news: float, dice: random.Random) -> None:
        super().__init__(Settings(), clock=lambda: self.now.timestamp())
        self.now, self.news, self.dice = MORNING, news, dice
        self.lists: dict[str, list[str]] = {}
        self.made = 0

    def get(self, url: str, **_: Any) -> Answer:
        """A feed that has something new as often as `news` says."""
        if url.count("/") > 3:
            return Answer(url=url, status=200, headers=(("content-type", "text/html"),), body=b"<p>still here</p>")
        entries = self.lists.setdefault(url, [])
        if not entries or self.dice.random() < self.news:
            self.made += 1
            said = self.dice.choice(SAID).format(self.dice.choice(PLACES), self.dice.randrange(1, 900))
            date = self.now.strftime("%a, %d %b %Y %H:%M:%S GMT")
            link = f"<guid>{url}/{self.made}</guid><link>{url}/{self.made}</link>"
            entries.insert(0, f"<item>{link}<description>{said}</description><pubDate>{date}</pubDate></item>")
            del entries[WINDOW:]
        body = f"<rss version='2.0'><channel>{''.join(entries)}</channel></rss>".encode()
        return Answer(url=url, status=200, headers=(("content-type", "application/rss+xml"),), body=body)


class Nobody:
    """A channel that takes everything and keeps nothing."""

    def send(self, message: Message, means: Means) -> None:
        return


def configured(folder: Path, sources: int) -> Desk:
    """Half of the sources speak for one side, half for the other."""
    places = ", ".join(f"{{id: p{at}, names: {{en: [{name}]}}}}" for at, name in enumerate(PLACES))
    lines = [
        "version: 1",
        "actors:",
        "  - {id: ours, name: Ministry of Defence, kind: government, hostile_to: [theirs]}",
        "  - {id: theirs, name: Karsan Front, kind: armed_group}",
        f"places: [{places}]",
        "channels: [{id: hook, kind: console}]",
        "routes: [{desk: foreign, channels: [hook]}]",
        "sources:",
        *(
            f'  - {{id: s{at}, kind: feed, url: "https://s{at}.example", actor: {("ours", "theirs")[at % 2]}, '
            f"every: 30m, entries: post}}"
            for at in range(sources)
        ),
    ]
    (folder / "sources.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return Desk.of(load(folder / "sources.yaml", environ={}))


def resident() -> float:
    """MiB of memory that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def hour(desk: Desk, tools: Tools, web: Web, http: PlainHttp) -> int:
    """Poll what is due in an hour, five minutes at a time, and tell the desk; how many polls that were."""
    polls, store = 0, tools.store
    for _ in range(12):
        web.now += timedelta(minutes=5)
        for state in store.lease_sources(web.now, lease=timedelta(minutes=15), limit=100_000):
            poll(state, desk=desk, tools=tools)
            polls += 1
        outbox.bundle(store, desk.configuration.routes, desk.names, now=web.now, rates=desk.configuration.rates)
        outbox.deliver(store, {"hook": Nobody()}, http=http, environ={}, clock=lambda: web.now, random=lambda: 0.5)
    memory.give_back()  # the service does, once a minute
    return polls


def main() -> None:
    """Live through the days, and print each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", type=int, default=200)
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--news", type=float, default=0.1, help="new entries at a poll, in the mean")
    args = parser.parse_args()
    memory.begin()
    dice = random.Random(1)
    # in memory, where there is such a place: what a disk takes to write is not what is measured here
    where = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=where) as name:
        folder = Path(name)
        desk, store, web = (
            configured(folder, args.sources),
            Store(f"sqlite:///{folder / 'kept.db'}"),
            Web(news=args.news, dice=dice),
        )
        store.migrate()
        store.sync_sources(desk.configuration.sources, web.now)
        tools = Tools(
            store=store, client=web, workers=Here(), clock=lambda: web.now, random=dice.random,
            secret=lambda: "secret", environ={},
        )  # fmt: skip
        print(" day   polls documents  claims findings  resident MiB  file MiB  CPU s")
        for day in range(1, args.days + 1):
            began = time.process_time()
            polls = sum(hour(desk, tools, web, PlainHttp()) for _ in range(24))
            gc.collect()
            kept, size = store.counts(), (folder / "kept.db").stat().st_size / 2**20
            found = sum(many for _, many in kept.findings)
            print(
                f"{day:4} {polls:7,} {kept.documents:9,} {kept.claims:7,} {found:8,} {resident():13.1f} {size:9.1f} "
                f"{time.process_time() - began:6.1f}",
                flush=True,
            )
        print(against(f"{args.sources:,} sources, resident at the end", resident(), 300, "MiB"))
        store.close()


if __name__ == "__main__":
    main()
