"""Real processes of Gainsay over one database, and a server of feeds that sees who asks what, and when.

Every address of 127.0.0.0/8 is a host of its own, and all of them lead to the one server.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from monitor import clock
from storage.store import Store
from tests import databases

#: generous, for a machine that does much else
PATIENCE_S = 120.0


def until(what: str, holds: Callable[[], bool], *, alive: Callable[[], object] = lambda: None) -> None:
    """Wait until something holds; fails with its name where it never does."""
    pause, end = threading.Event(), clock.monotonic() + PATIENCE_S
    while not holds():
        alive()
        assert clock.monotonic() < end, f"it never came: {what}"
        pause.wait(0.05)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request, by the clock of the server: from its coming to the moment before it is answered."""

    host: str
    path: str
    began: float
    ended: float


@dataclass
class Feeds:
    """What is served, what was asked, and what is held back until a test lets it go."""

    port: int
    pages: dict[str, str] = field(default_factory=dict)  #: path: text of the one entry of its feed
    asked: list[Asked] = field(default_factory=list)  #: answered, or about to be
    waiting: dict[str, int] = field(default_factory=dict)  #: path: requests that are held back
    held: dict[str, threading.Event] = field(default_factory=dict)
    edition: int = 1  #: part of the id of each entry

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def hold(self, path: str) -> threading.Event:
        """Answer nothing at this path until the event is set, and then what stood there when it was asked for."""
        self.held[path] = threading.Event()
        return self.held[path]

    def many(self, path: str) -> int:
        """How often it was answered."""
        return sum(one.path == path for one in self.asked)

    def body(self, path: str) -> bytes:
        """A feed of one entry."""
        return (
            '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>f</title><language>en</language>'
            f"<item><guid isPermaLink='false'>{path}-{self.edition}</guid><title></title>"
            f"<description>{self.pages[path]}"
            "</description><pubDate>Fri, 01 Mar 2030 09:00:00 GMT</pubDate></item></channel></rss>"
        ).encode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


@contextmanager
def feeds() -> Iterator[Feeds]:
    """Serve until the test ends."""
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, began, body = self.path, clock.monotonic(), kept.body(self.path)
            held = kept.held.get(path)
            if held is not None:
                with lock:
                    kept.waiting[path] = kept.waiting.get(path, 0) + 1
                held.wait(2 * PATIENCE_S)
            with lock:
                host = self.headers["host"].partition(":")[0]
                kept.asked.append(Asked(host=host, path=path, began=began, ended=clock.monotonic()))
            with suppress(OSError):  # whoever asked may be dead
                self.send_response(200)
                self.send_header("content-type", "application/rss+xml")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            return

    server = _Server(("0.0.0.0", 0), Handler)
    kept = Feeds(port=server.server_port)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield kept
    finally:
        for held in kept.held.values():
            held.set()
        server.shutdown()
        server.server_close()


@dataclass
class Process:
    """One process, and what it says."""

    popen: subprocess.Popen[bytes]
    log: Path

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def signal(self, number: int) -> None:
        self.popen.send_signal(number)

    def kill(self) -> None:
        """End it at once, whatever it does."""
        self.popen.kill()
        self.popen.wait()

    def alive(self) -> None:
        """Fails where it ended by itself."""
        assert self.popen.poll() is None, f"it ended by itself: {self.said()}"


@dataclass
class Cluster:
    """Processes over one database and one configuration."""

    folder: Path
    url: str
    store: Store
    processes: list[Process] = field(default_factory=list)

    def start(self, *command: str, url: str | None = None) -> Process:
        """`gainsay COMMAND` as a process of its own; `url`: its own way to the database."""
        log = self.folder / f"{len(self.processes)}-{command[0]}.log"
        with log.open("wb") as file:
            popen = subprocess.Popen(
                [sys.executable, "-m", "monitor", "-c", str(self.folder / "sources.yaml"), *command],
                env={**self.environ, "GAINSAY_DATABASE": url or self.url}, stdout=file, stderr=subprocess.STDOUT,
                cwd=Path(__file__).parent.parent,
            )  # fmt: skip
        self.processes.append(Process(popen, log))
        return self.processes[-1]

    @property
    def environ(self) -> Mapping[str, str]:
        return {**os.environ, "GAINSAY_DATABASE": self.url}

    def until(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait; fails with what they said where one ended by itself."""
        try:
            until(what, holds, alive=lambda: [one.alive() for one in self.processes if one.popen.returncode is None])
        except AssertionError as error:
            said = "\n".join(f"--- {one.log.name}\n{one.said()[-2000:]}" for one in self.processes)
            raise AssertionError(f"{error}\n{said}") from None

    def due(self, *sources: str) -> None:
        """Let these be due now, all at the same moment."""
        with databases.raw(self.url) as raw:
            for source in sources:
                raw.exec_driver_sql(
                    "UPDATE source_states SET next_check_at = %s WHERE source = %s", (clock.now(), source)
                )

    def rest(self) -> None:
        """Let nothing be due but what a test says."""
        with databases.raw(self.url) as raw:
            raw.exec_driver_sql("UPDATE source_states SET next_check_at = now() + interval '1 day'")

    def lead_ends(self) -> None:
        """As if the time of a scheduler that died were over, which takes half a minute otherwise."""
        with databases.raw(self.url) as raw:
            raw.exec_driver_sql("UPDATE slots SET until = now() WHERE name = 'schedule'")

    def lease_ends(self, source: str, host: str) -> None:
        """As if the time of a process that died or froze were over; fails where that would take more than a minute."""
        now = clock.now()
        with databases.raw(self.url) as raw:
            left = raw.exec_driver_sql("SELECT lease_until FROM source_states WHERE source = %s", (source,)).scalar()
            if left is None:
                return  # who held it ended the poll meanwhile
            assert isinstance(left, datetime)
            assert left - now < timedelta(seconds=61)
            raw.exec_driver_sql("UPDATE source_states SET lease_until = %s WHERE source = %s", (now, source))
            raw.exec_driver_sql("UPDATE slots SET until = %s WHERE name = %s", (now, f"host {host}"))

    def polled(self, *sources: str) -> bool:
        """Whether each was polled with success."""
        states = {one.source: one for one in self.store.source_states()}
        return all(one in states and states[one].succeeded_at is not None for one in sources)


@contextmanager
def cluster(folder: Path, url: str) -> Iterator[Cluster]:
    """Ends what was started."""
    store = Store(url)
    store.migrate()
    made = Cluster(folder, url, store)
    try:
        yield made
    finally:
        for one in made.processes:
            if one.popen.poll() is None:
                one.signal(signal.SIGCONT)
                one.signal(signal.SIGTERM)
        for one in made.processes:
            with suppress(subprocess.TimeoutExpired):
                one.popen.wait(30)
            one.popen.kill()
            one.popen.wait()
        store.close()
