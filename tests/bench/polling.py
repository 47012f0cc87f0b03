"""What polling costs without reading, beside peers, on the synthetic web of ../shared/bench: CPU seconds a round.

    python -m tests.bench.polling --feeds 1000 --rounds 3

Three kinds of round, as a poller meets them: the first import, a poll in which every feed answers 304, and one in
which a feed in five has something new. Each poll is a process of its own, measured from outside with its children;
what is compared runs in turns, and each figure is scaled by a fixed piece of Python before and after it
(../shared/bench/bench/measure.py). The peers are the script "httpx sync + feedparser + sqlite3" and, where
PEER_READER_PY names a Python that has it, lemon24/reader with one worker. Statements are read by nobody: the reader
of the desk is one that finds none. Everything is compiled before, as it is where a program was installed.
"""

from __future__ import annotations

import argparse
import compileall
import importlib
import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import forkserver
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from monitor.pipeline import Polled
    from storage.records import Document, Source, SourceState

SHARED = Path(__file__).parents[2].parent / "shared" / "bench"
ROUNDS = ("first import", "all 304", "churn")
#: what PERFORMANCE.md sets each round against: peer, and the most of its CPU that ours may take
GOALS = {"all 304": ("httpx sync", 1.2), "churn": ("reader", 0.5), "first import": ("reader", 0.8)}


class Unread:
    """A reader that finds no statement."""

    def read(self, document: Document, source: Source) -> list[Any]:
        return []

    def language(self, text: str, hint: str | None) -> str:
        return "und"  # nor any language: what is known of one is loaded to read it


def once(folder: Path) -> int:
    """One poll of everything, as a process of its own; how many documents came."""
    # here, for a worker process loads this file again, as it does the small one of `gainsay`
    from monitor.loading import loading

    with loading():
        from monitor.config import load
        from monitor.database import opened
        from monitor.desk import Desk
        from monitor.pipeline import poll
        from monitor.toolbox import tools_for

    with opened(f"sqlite:///{folder / 'kept.db'}") as store:
        desk: Any = Desk.of(load(folder / "sources.yaml", environ={}))
        desk = replace(desk, reader=Unread())
        with tools_for(desk, store, {}) as tools:
            store.sync_sources(desk.configuration.sources, tools.clock())

            def one(state: SourceState) -> Polled:
                return poll(state, desk=desk, tools=tools)

            with ThreadPoolExecutor(desk.configuration.fetching.concurrency) as pool:
                polled = list(pool.map(one, store.source_states()))
    # the workers are its children: only when it has ended is their time counted with ours
    forkserver._forkserver._stop()  # type: ignore[attr-defined]
    failed = [one for one in polled if one.error]
    if failed:
        print(f"{len(failed)} failed: {failed[0].error}", file=sys.stderr)
    return sum(one.new + one.edited for one in polled)


def configured(folder: Path, urls: list[str]) -> None:
    """A sources.yaml of feeds on loopback, asked without a pause."""
    lines = ["version: 1", "fetching: {allow_addresses: [127.0.0.0/8], pause: 0s}", "sources:"]
    lines += [f'  - {{id: f{at}, kind: feed, url: "{url}", push: false}}' for at, url in enumerate(urls)]
    (folder / "sources.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """One program that polls."""

    name: str
    command: Callable[[Path], list[str]]
    prepare: Callable[[Path, list[str]], None]
    folder: Path


def contenders(folder: Path) -> list[Contender]:
    """Ours, and the peers that are here."""
    script = SHARED / "bench" / "peer_scripts.py"

    def listed(place: Path, urls: list[str]) -> None:
        (place / "urls").write_text("\n".join(urls), encoding="utf-8")

    def ours(place: Path) -> list[str]:
        return [sys.executable, "-m", "tests.bench.polling", "--poll", str(place)]

    def httpx_sync(place: Path) -> list[str]:
        return [sys.executable, str(script), "pipeline", str(place), str(place / "urls"), "httpx-sync", "feedparser"]

    def reader(place: Path) -> list[str]:
        return [os.environ["PEER_READER_PY"], str(script), "reader", str(place), str(place / "urls"), "1"]

    found = [("gainsay", ours, configured), ("httpx sync", httpx_sync, listed)]
    if os.environ.get("PEER_READER_PY"):
        found.append(("reader", reader, listed))
    return [
        Contender(name=name, command=command, prepare=prepare, folder=folder / name.replace(" ", "-"))
        for name, command, prepare in found
    ]


def measure(feeds: int, rounds: int, port: int) -> dict[tuple[str, str], float]:
    """CPU seconds by round and contender, the median of the rounds, scaled to 1,000 feeds and a quiet core."""
    sys.path.insert(0, str(SHARED))
    remote, tools = importlib.import_module("synthweb.remote"), importlib.import_module("bench.measure")
    taken: dict[tuple[str, str], list[float]] = {}
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join((str(Path.cwd()), str(SHARED)))}

    def run(kind: str, one: Contender) -> None:
        before = tools.calibrate()
        found = tools.run_child(one.command(one.folder), env=environ)
        slow = (before + tools.calibrate()) / 2 / tools.CAL_REF_MS
        if found["rc"]:
            raise SystemExit(f"{one.name} failed: {found}")
        taken.setdefault((kind, one.name), []).append(found["cpu"] / slow * 1000 / feeds)
        print(f"{kind:12}  {one.name:10}  {found['cpu']:7.2f} s, slow by {slow:.2f}", flush=True)

    for part in ("monitor", "alerts", "storage", "tests"):
        compileall.compile_dir(Path.cwd() / part, quiet=2)
    with tempfile.TemporaryDirectory() as made, remote.Remote(feeds=feeds, hosts=feeds, port=port) as web:
        all_ = contenders(Path(made))
        for one in all_:
            one.folder.mkdir()
            one.prepare(one.folder, web.urls())
            run("first import", one)
        for _ in range(rounds):
            for one in all_:
                run("all 304", one)
            web.tick()
            for one in all_:
                run("churn", one)
    return {key: statistics.median(values) for key, values in taken.items()}


def main() -> None:
    """One line a round, with the ratio to the peer that the goal names."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--port", type=int, default=18080)
    parser.add_argument("--poll", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.poll:
        print(once(args.poll))
        return
    if not SHARED.is_dir():
        print(f"skipped: {SHARED} is not here, and without its synthetic web nothing is polled", file=sys.stderr)
        return
    found = measure(args.feeds, args.rounds, args.port)
    for kind in ROUNDS:
        peer, goal = GOALS[kind]
        figures = ", ".join(f"{name} {value:.2f}" for (k, name), value in found.items() if k == kind)
        ratio = found[kind, "gainsay"] / found[kind, peer] if (kind, peer) in found else None
        against = f"{ratio:.2f} x {peer} (goal {goal:.2f})" if ratio else f"{peer} is not here"
        print(f"{kind}: CPU s per 1,000 feeds: {figures}; {against}")


if __name__ == "__main__":
    main()
