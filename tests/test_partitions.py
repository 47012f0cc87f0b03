"""Networks that break, hang and lie: between workers and their database, and between the service and its feeds.

Real processes, and a line of ours between them (tests/faults.py). Nothing is lost, nothing doubled, and nobody has to
start anything again.
"""

from __future__ import annotations

import json
import os
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from monitor import slots
from monitor.clock import now
from monitor.jobs import JOBS
from monitor.poller import LEASE
from storage.store import Store
from tests import databases
from tests.cluster import Cluster, Feeds, cluster, feeds
from tests.faults import STATES, line
from tests.receivers import Receiver, receiver
from tests.soak import town
from tests.test_workers import free_port, url  # noqa: F401 - a fixture

FAULTS = [one for one in STATES if one != "up"]
PAIRS = 3
SOURCES = [f"{side}-{at}" for at in range(PAIRS) for side in ("ministry", "front")]
SAID = {"ministry": "Our forces hold the town of {}.", "front": "We have captured the town of {}."}
CONFIG = """\
version: 1
actors:
  - {{id: ministry, name: Ministry of Defence, kind: government, hostile_to: [front]}}
  - {{id: front, name: Karsan Front, kind: armed_group}}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s, timeout: {timeout}, concurrency: 2}}
channels: [{{id: hook, kind: webhook, url: "{hook}"}}]
routes:
  - {{desk: foreign, channels: [hook], match: {{kinds: [contradiction]}}, group_wait: 0s, backfill: 0s, storm: none}}
sources:
"""


def publish(web: Feeds, number: int) -> None:
    """Something new of every source, about towns that nobody named before."""
    web.edition = number
    for one in SOURCES:
        side, _, at = one.partition("-")
        web.pages[f"/{one}"] = SAID[side].format(town(PAIRS * number + int(at)))


def configure(folder: Path, hook: Receiver, port: int, *, every: str, timeout: str = "20s") -> None:
    lines = [
        f'  - {{id: {one}, kind: feed, url: "http://127.0.4.{at + 1}:{port}/{one}", actor: {one.partition("-")[0]}, '
        f"every: {every}, push: false, entries: post}}"
        for at, one in enumerate(SOURCES)
    ]
    text = CONFIG.format(hook=hook.url, timeout=timeout) + "\n".join(lines) + "\n"
    (folder / "sources.yaml").write_text(text, encoding="utf-8")


def told(hook: Receiver) -> Counter[str]:
    """The findings that were told, each under as many message ids as it was."""
    of = {(headers["webhook-id"], one["id"]) for headers, body in hook.got for one in json.loads(body)["findings"]}
    return Counter(finding for _, finding in of)


def once_each(gainsay: Cluster, web: Feeds, hook: Receiver, rounds: int) -> None:
    """Every pair of every round was found once and told once, and every document is there once."""
    gainsay.until("everything is told", lambda: len(told(hook)) >= PAIRS * rounds)
    found = Counter(
        one.claims[0].statement.text.rstrip(".").rpartition(" ")[2]
        for one in gainsay.store.findings(limit=1_000)
        if one.kind == "contradiction"
    )
    assert found == Counter(town(PAIRS * number + at) for number in range(1, rounds + 1) for at in range(PAIRS))
    assert set(told(hook).values()) == {1}
    assert gainsay.store.counts().documents == len(SOURCES) * (rounds + 1) + ("/calm" in web.pages) * (rounds + 1)


@pytest.fixture
def web() -> Iterator[Feeds]:
    with feeds() as served:
        publish(served, 0)
        for one in SOURCES:  # nothing that anybody could speak against
            served.pages[f"/{one}"] = f"The committee of {one} met."
        yield served


def _database(url: str) -> str:  # noqa: F811
    return url.partition("?")[0].rpartition("/")[2]


class Pair:
    """Two workers, each with its own line to the database, and a scheduler beside it."""

    def __init__(self, folder: Path, url: str, hook: Receiver, web: Feeds, stack: ExitStack) -> None:  # noqa: F811
        configure(folder, hook, web.port, every="1h")
        self.gainsay = stack.enter_context(cluster(folder, url))
        database = _database(url)
        here = databases.server().folder / ".s.PGSQL.5432"
        self.lines = [stack.enter_context(line(here)) for _ in range(2)]
        self.gainsay.start("scheduler")
        self.gainsay.until("every source is known", lambda: len(self.gainsay.store.source_states()) == len(SOURCES))
        self.gainsay.rest()
        self.workers = [
            self.gainsay.start("worker", url=f"postgresql://gainsay@127.0.0.1:{one.port}/{database}?sslmode=disable")
            for one in self.lines
        ]
        there = lambda: len(slots.workers(self.gainsay.store, now())) == 2  # noqa: E731
        self.gainsay.until("both workers are there", there)
        self.gainsay.due(*SOURCES)
        self.gainsay.until("all are polled for the first time", lambda: self.gainsay.polled(*SOURCES))

    def taken_over(self) -> bool:
        """Hurry the end of leases that nobody renews, which takes a minute otherwise; whether nothing is due."""
        states = self.gainsay.store.source_states()
        for one in states:
            left = one.lease_until - now() if one.holder is not None and one.lease_until is not None else LEASE
            if left < LEASE - timedelta(seconds=JOBS["renew"].every_s + 2):
                self.gainsay.lease_ends(one.source, f"127.0.4.{SOURCES.index(one.source) + 1}")
        return all(one.next_check_at > now() and one.holder is None for one in states)


def test_a_worker_whose_line_to_the_database_breaks_loses_and_doubles_nothing(
    tmp_path: Path,
    url: str,  # noqa: F811
    web: Feeds,
    many: Callable[[int, int], int],
    figure: Callable[[str], None],
) -> None:
    faults = FAULTS[: many(1, len(FAULTS))]
    with ExitStack() as stack:
        hook = stack.enter_context(receiver())
        pair = Pair(tmp_path, url, hook, web, stack)
        for number, fault in enumerate(faults, 1):
            publish(web, number)
            held = [web.hold(f"/{one}") for one in SOURCES]
            pair.gainsay.due(*SOURCES)
            pair.gainsay.until("both are in a poll", lambda: sum(web.waiting.values()) >= 4)
            broken = pair.lines[number % 2]
            broken.be(fault)
            for one in held:
                one.set()
            threading.Event().wait(2.0)
            broken.be("up")
            pair.gainsay.until(f"everything is polled after {fault}", pair.taken_over)
            web.held.clear()
            web.waiting.clear()
        once_each(pair.gainsay, web, hook, len(faults))
        # each works by itself, while the other is away
        for number, away in enumerate(pair.lines, len(faults) + 1):
            publish(web, number)
            away.be("cut")
            pair.gainsay.due(*SOURCES)
            pair.gainsay.until("everything is polled by one", pair.taken_over)
            away.be("up")
        once_each(pair.gainsay, web, hook, len(faults) + 2)
    figure(f"the line of a worker to its database {', '.join(faults)}: 0 lost, 0 doubled, both work on")


def test_where_packets_vanish_a_connection_ends_within_a_minute(
    tmp_path: Path,
    url: str,  # noqa: F811
) -> None:
    """As the system is told to: to wait for it would take that minute."""
    with line(databases.server().folder / ".s.PGSQL.5432") as way:
        store = Store(f"postgresql://gainsay@127.0.0.1:{way.port}/{_database(url)}?sslmode=disable")
        with store._read() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            with socket.socket(fileno=os.dup(raw.fileno())) as wire:
                names = ("TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_USER_TIMEOUT")
                found = [wire.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) for name in names]
        store.close()
    assert found == [20, 10, 3, 60_000]


def test_a_service_whose_line_to_its_feeds_breaks_loses_and_doubles_nothing(
    tmp_path: Path,
    engine: str,
    web: Feeds,
    many: Callable[[int, int], int],
    figure: Callable[[str], None],
) -> None:
    faults = FAULTS[: many(2, len(FAULTS))]
    with ExitStack() as stack:
        hook = stack.enter_context(receiver())
        way = stack.enter_context(line(("127.0.0.1", web.port)))
        web.pages["/calm"] = "The minister received guests."
        configure(tmp_path, hook, way.port, every="1s", timeout="2s")
        with (tmp_path / "sources.yaml").open("a", encoding="utf-8") as file:
            calm = web.url("/calm", "127.0.4.99")
            file.write(f'  - {{id: calm, kind: feed, url: "{calm}", every: 1s, push: false, entries: post}}\n')
        gainsay = stack.enter_context(cluster(tmp_path, databases.url(tmp_path)))
        gainsay.start("run", "--port", str(free_port()), "--log-level", "WARNING")
        gainsay.until("all are polled for the first time", lambda: gainsay.polled(*SOURCES, "calm"))
        for number, fault in enumerate(faults, 1):
            way.be(fault)
            publish(web, number)
            asked = web.many("/calm")
            gainsay.until(f"others are asked while it is {fault}", lambda asked=asked: web.many("/calm") > asked + 2)
            way.be("up")
            wanted = (len(SOURCES) + 1) * (number + 1)
            gainsay.until("all is read", lambda wanted=wanted: gainsay.store.counts().documents >= wanted)
        once_each(gainsay, web, hook, len(faults))
    figure(f"the line of a service to its feeds {', '.join(faults)}: 0 lost, 0 doubled, another feed polled meanwhile")
