"""How long it takes from publishing to a channel's call, measured: the whole service on one machine, on loopback.

`python -m tests.bench.latency` runs `gainsay run` as a process of its own, publishes documents at a fixed rate, each of
which contradicts an earlier statement, and takes the time until a webhook of a desk is called with it. First the
documents are pushed (kind webhook), then they stand in a feed that is polled every second. Every route has a group_wait
of 0. Wall time, for that is what a desk waits; the load of the machine stands beside it.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from monitor.clock import monotonic
from tests.bench.goals import against
from tests.publisher import Item, Publisher, publisher
from tests.receivers import Receiver, receiver

TOKEN = "bench"
#: what a desk may wait for (PERFORMANCE.md): pushed; and polled, with the interval of a second
PUSHED_S, POLLED_S = 1.0, 4.0
_PAUSE = threading.Event()  #: never set
_TICKS = os.sysconf("SC_CLK_TCK")
_SYLLABLES = ("ka", "ro", "min", "sha", "del", "var", "to", "lis")
CONFIG = """\
version: 1
actors:
  - {{id: front, name: Karsan Front, kind: armed_group, hostile_to: [ministry]}}
  - {{id: ministry, name: Ministry of Defence, kind: government}}
places:
{places}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s}}
sources:
  - {{id: front, kind: webhook, actor: front, token: {{env: BENCH_TOKEN}}, items: items}}
  - {{id: ministry, kind: webhook, actor: ministry, token: {{env: BENCH_TOKEN}}, items: items}}
  - {{id: ministry-feed, kind: feed, url: "{base}/feed", actor: ministry, every: 1s}}
channels:
  - {{id: hook, kind: webhook, url: "{hook}"}}
routes:
  - {{desk: foreign, channels: [hook], match: {{kinds: [contradiction]}},
     group_wait: 0s, group_interval: 0s, storm: none, backfill: 0s}}
"""


@dataclass
class Bench:
    """The service, what publishes to it and what it calls."""

    process: subprocess.Popen[bytes]
    port: int
    web: Publisher
    hook: Receiver

    def cpu_s(self) -> float:
        """Seconds of CPU that the service and its workers have used; what ended is not in it."""
        used, family = 0.0, {self.process.pid}
        for stat in sorted(Path("/proc").glob("[0-9]*/stat"), key=lambda path: int(path.parent.name)):
            fields = _fields(stat)
            if fields and (int(stat.parent.name) in family or int(fields[1]) in family):
                family.add(int(stat.parent.name))
                used += (int(fields[11]) + int(fields[12])) / _TICKS
        return used

    def push(self, source: str, items: Sequence[dict[str, str]]) -> None:
        """Post to a source; returns when it is stored."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        body = json.dumps({"items": list(items)}).encode()
        heads = {"content-type": "application/json", "authorization": f"Bearer {TOKEN}"}
        connection.request("POST", f"/in/{source}", body, heads)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        if answer.status != 202:
            raise SystemExit(f"the service answered {answer.status}")


def _fields(stat: Path) -> list[str]:
    """What stands behind a process's name in /proc (proc(5)); nothing where it has ended."""
    try:
        return stat.read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return []


def names(many: int) -> list[str]:
    """Invented places."""
    found = ("".join(parts).title() for parts in product(_SYLLABLES, repeat=4))
    return [name for name, _ in zip(found, range(many), strict=False)]


@contextmanager
def service(folder: Path, places: Sequence[str]) -> Iterator[Bench]:
    """Run it until the measurement ends."""
    with publisher() as web, receiver() as hook:
        web.feed("/feed", [])
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        listed = "\n".join(f"  - {{id: p{at}, names: {{en: [{name}]}}}}" for at, name in enumerate(places))
        config = folder / "sources.yaml"
        config.write_text(CONFIG.format(places=listed, base=web.base, hook=hook.url), encoding="utf-8")
        run = [sys.executable, "-m", "monitor", "-c", str(config), "run", "--port", str(port), "--log-level", "ERROR"]
        process = subprocess.Popen(run, env={**os.environ, "BENCH_TOKEN": TOKEN})
        try:
            _ready(port, process)
            yield Bench(process, port, web, hook)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()


def _ready(port: int, process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        with socket.socket() as asking:
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
        _PAUSE.wait(0.1)
    raise SystemExit("the service did not start")


def at_rate(many: int, rate: float, publish: Callable[[int], None]) -> list[float]:
    """Publish so many a second, late or not; returns when each was."""
    begun = monotonic()
    at = []
    for number in range(many):
        _PAUSE.wait(max(0.0, begun + number / rate - monotonic()))
        at.append(monotonic())
        publish(number)
    return at


def arrivals(bench: Bench, keys: Sequence[str], patience_s: float) -> dict[str, float]:
    """When the receiver was called with each."""
    until = monotonic() + patience_s
    while monotonic() < until and not _seen(bench.hook).keys() >= set(keys):
        _PAUSE.wait(0.2)
    return _seen(bench.hook)


def _seen(hook: Receiver) -> dict[str, float]:
    found: dict[str, float] = {}
    for (_, body), at in zip(list(hook.got), list(hook.times), strict=False):
        for one in json.loads(body)["findings"]:
            for side in one["sides"]:
                found.setdefault(side["url"].rpartition("/")[2], at)
    return found


def tell(name: str, published: dict[str, float], seen: dict[str, float], cpu_s: float, goal_s: float) -> None:
    """Print the figures beside the goal for the 95th percentile."""
    late = sorted(seen[key] - at for key, at in published.items() if key in seen)
    if not late:
        print(f"{name}: nothing arrived")
        return
    p50, p95 = (late[int((len(late) - 1) * share)] for share in (0.5, 0.95))
    load = os.getloadavg()[0]
    print(
        f"{against(f'{name}: until told, p95', p95, goal_s, 's')}; {len(late)} of {len(published)} told, "
        f"p50 {p50:.2f} s, longest {late[-1]:.2f} s, "
        f"{1000 * cpu_s / len(published):.0f} ms of CPU each; "
        f"load {load:.1f} on {os.cpu_count()} cores",
        flush=True,
    )


def _pushed(bench: Bench, places: Sequence[str], rate: float) -> None:
    threads: list[threading.Thread] = []

    def publish(number: int) -> None:
        item = {"id": f"p{number}", "url": f"https://ministry.example/p{number}"}
        item["text"] = f"Our forces hold the town of {places[number]}."
        threads.append(threading.Thread(target=bench.push, args=("ministry", [item])))
        threads[-1].start()

    begun = bench.cpu_s()
    at = at_rate(len(places), rate, publish)
    for thread in threads:
        thread.join()
    keys = [f"p{number}" for number in range(len(places))]
    seen = arrivals(bench, keys, 30)
    tell(f"pushed, {rate:g} a second", dict(zip(keys, at, strict=True)), seen, bench.cpu_s() - begun, PUSHED_S)


def _polled(bench: Bench, places: Sequence[str], rate: float) -> None:
    items: list[Item] = []

    def publish(number: int) -> None:
        items.insert(0, Item(id=f"f{number}", text=f"Our forces hold the town of {places[number]}."))
        bench.web.feed("/feed", items[:300])

    begun = bench.cpu_s()
    at = at_rate(len(places), rate, publish)
    keys = [f"f{number}" for number in range(len(places))]
    seen = arrivals(bench, keys, 30)
    tell(
        f"polled every second, {rate:g} a second",
        dict(zip(keys, at, strict=True)),
        seen,
        bench.cpu_s() - begun,
        POLLED_S,
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=float, default=10.0, help="documents a second (default: 10)")
    parser.add_argument("--seconds", type=float, default=30.0, help="how long each part publishes (default: 30)")
    args = parser.parse_args()
    many = int(args.rate * args.seconds)
    places = names(2 * many)
    with tempfile.TemporaryDirectory() as folder, service(Path(folder), places) as bench:
        said = [
            {"id": f"a{at}", "url": f"https://front.example/a{at}", "text": f"We have captured the town of {name}."}
            for at, name in enumerate(places)
        ]
        for at in range(0, len(said), 100):
            bench.push("front", said[at : at + 100])
        _pushed(bench, places[:many], args.rate)
        _polled(bench, places[many:], args.rate)


if __name__ == "__main__":
    main()
