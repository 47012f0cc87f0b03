"""The whole service for as long as one likes, over an invented web, while processes die and a receiver goes away.

What must come of it is known beforehand: each town of a pair has two statements that cannot both be true, so it has one
contradiction and one new claim; a town of its own has one new claim; the rest says nothing.
`python -m tests.bench.soak` does it for an hour and prints a table.
"""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from monitor import clock
from monitor.clock import monotonic
from storage.store import Store
from tests.cluster import _Server

#: entries that a feed lists: more than it gains while the service is down
WINDOW = 80
_SYLLABLES = ("ka", "ro", "mi", "sha", "de", "va", "to", "li", "pe", "nu")
_PLACES = 5
FRONT, MINISTRY = "front", "ministry"
SAID = {FRONT: "We have captured the town of {}.", MINISTRY: "Our forces hold the town of {}."}
CONFIG = """\
version: 1
actors:
  - {{id: front, name: Karsan Front, kind: armed_group, hostile_to: [ministry]}}
  - {{id: ministry, name: Ministry of Defence, kind: government}}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s}}
channels:
  - {{id: hook, kind: webhook, url: "{hook}"}}
routes:
  - {{desk: foreign, channels: [hook], match: {{kinds: [contradiction]}},
     group_wait: 0s, group_interval: 0s, storm: none, backfill: 0s}}
sources:
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """How much of what; times in seconds."""

    seconds: float = 60.0
    feeds: int = 120
    every: float = 3.5  #: between two polls of a feed that changes
    documents: float = 10.0  #: a second, in all
    pairs: float = 0.4  #: share of the documents that are one side of a pair
    towns: float = 0.2  #: share that says something which nobody speaks against
    apart: float = 20.0  #: the second side comes at most so long after the first
    kill: float = 60.0  #: mean time that a process lives; 0: none is killed
    break_: float = 60.0  #: the same for a worker that parses
    away: float = 150.0  #: mean time between two absences of the receiver; 0: it is never away
    absence: float = 40.0  #: at most
    quiet: float = 1 / 6  #: the middle share of the time, in which nothing goes wrong
    patience: float = 900.0  #: that what is left gets at the end
    seed: int = 7


def town(number: int) -> str:
    """A name that no other number has, and none that another spells: unlisted names of the same consonants are one."""
    number = number * 7_919 % len(_SYLLABLES) ** _PLACES
    return "".join(_SYLLABLES[int(digit)] for digit in f"{number:0{_PLACES}d}").capitalize()


# --- what is published --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One document."""

    key: str
    feed: int
    text: str
    town: str = ""


@dataclass
class Web:
    """Feeds by number, each on a host of its own."""

    port: int = 0
    lists: dict[str, deque[tuple[str, str]]] = field(default_factory=dict)  #: path: key and entry, newest first
    tags: dict[str, str] = field(default_factory=dict)
    asked: int = 0
    unchanged: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def publish(self, said: Said) -> None:
        """It stands in its feed from now on."""
        path, date = f"/f{said.feed}", format_datetime(clock.now(), usegmt=True)
        entry = (
            f"<item><guid isPermaLink='false'>{said.key}</guid><link>http://{host(said.feed)}:{self.port}/{said.key}"
            f"</link><description>{said.text}</description><pubDate>{date}</pubDate></item>"
        )
        with self.lock:
            self.lists.setdefault(path, deque(maxlen=WINDOW)).appendleft((said.key, entry))
            self.tags[path] = f'"{said.key}"'

    def answer(self, path: str, tag: str | None) -> tuple[int, bytes, str]:
        """Status, body and ETag."""
        with self.lock:
            entries = self.lists.get(path)
            if entries is None:
                return 404, b"", ""
            now = self.tags[path]
            self.asked += 1
            self.unchanged += tag == now
            listed = "".join(entry for _, entry in entries)
        if tag == now:
            return 304, b"", now
        text = f"<rss version='2.0'><channel><title>{path}</title><language>en</language>{listed}</channel></rss>"
        return 200, text.encode(), now


def host(feed: int) -> str:
    return f"127.1.{feed // 250}.{feed % 250 + 1}"


@contextmanager
def web() -> Iterator[Web]:
    """Serve until it ends."""
    kept = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, body, tag = kept.answer(self.path, self.headers.get("if-none-match"))
            with suppress(OSError):  # whoever asked may be dead
                self.send_response(status)
                self.send_header("content-type", "application/rss+xml")
                self.send_header("content-length", str(len(body)))
                self.send_header("etag", tag)
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            return

    with _serving(Handler, "0.0.0.0") as port:
        kept.port = port
        yield kept


@contextmanager
def _serving(handler: type[BaseHTTPRequestHandler], where: str) -> Iterator[int]:
    server: ThreadingHTTPServer = _Server((where, 0), handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


@dataclass
class Script:
    """What is published next, and what must come of it."""

    load: Load
    dice: random.Random
    pairs: list[str] = field(default_factory=list)  #: towns with both sides published
    alone: list[str] = field(default_factory=list)
    second: dict[str, float] = field(default_factory=dict)  #: town of a pair: when its second side was published
    published: int = 0
    _waiting: list[tuple[float, str, str]] = field(default_factory=list)  #: due, whose side, town

    def first(self) -> Iterator[Said]:
        """One neutral document for each feed, so that none is a new source with a backlog."""
        for feed in range(self.load.feeds):
            yield self._said(feed, f"The committee received guest number {self.published} in its hall.")

    def next(self, now: float, *, last: bool = False) -> Said | None:
        """The next document; `last`: only what belongs to one that was published. None where nothing is left."""
        self._waiting.sort()
        if self._waiting and (last or self._waiting[0][0] <= now):
            _, side, name = self._waiting.pop(0)
            self.pairs.append(name)
            self.second[name] = now
            return self._of(side, name)
        return None if last else self._new(now)

    def _new(self, now: float) -> Said:
        # a pair begun brings a second document, so that half as many begin
        one, other = self.load.pairs / 2, self.load.towns
        rest = 1 - self.load.pairs / 2
        chance = self.dice.random() * rest
        name, side = town(self.published), self.dice.choice((FRONT, MINISTRY))
        if chance < one:
            against = MINISTRY if side == FRONT else FRONT
            self._waiting.append((now + self.dice.uniform(0, self.load.apart), against, name))
            return self._of(side, name)
        if chance < one + other:
            self.alone.append(name)
            return self._of(side, name)
        text = f"In {name} the committee opened school number {self.published} on Tuesday."
        return self._said(self.dice.randrange(self.load.feeds), text)

    def _of(self, side: str, name: str) -> Said:
        feed = self.dice.randrange(self.load.feeds // 2) * 2 + (side == MINISTRY)
        return self._said(feed, SAID[side].format(name), name)

    def _said(self, feed: int, text: str, name: str = "") -> Said:
        self.published += 1
        return Said(key=f"d{self.published}", feed=feed, text=text, town=name)


# --- who is told --------------------------------------------------------------------------------


@dataclass
class Hook:
    """A receiver: `up` takes what comes; `busy` answers 503; `silent` takes it and breaks off without an answer."""

    state: str = "up"
    told: list[tuple[float, str, tuple[str, ...]]] = field(default_factory=list)  #: when, message, findings; answered
    heard: Counter[str] = field(default_factory=Counter)  #: message: how often it came whole, answered or not
    towns: dict[str, float] = field(default_factory=dict)  #: when it was first told of each
    refused: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, message: str, body: bytes) -> str:
        """Keep what came; the state in which it came."""
        found = json.loads(body)["findings"]
        with self.lock:
            if self.state == "busy":
                self.refused += 1
                return self.state
            self.heard[message] += 1
            if self.state == "up":
                at = monotonic()
                self.told.append((at, message, tuple(one["id"] for one in found)))
                for one in found:
                    self.towns.setdefault(named(one["sides"][0]["text"]), at)
            return self.state


def named(text: str) -> str:
    """The town of a statement."""
    return text.rstrip(".").rpartition(" ")[2]


@contextmanager
def hook() -> Iterator[tuple[Hook, str]]:
    """Listen until it ends; with its address."""
    kept = Hook()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            state = kept.take(self.headers["webhook-id"], body)
            if state == "silent":
                self.close_connection = True
                return
            with suppress(OSError):
                self.send_response(204 if state == "up" else 503)
                self.send_header("content-length", "0")
                self.end_headers()

        def log_message(self, *args: object) -> None:
            return

    with _serving(Handler, "127.0.0.1") as port:
        yield kept, f"http://127.0.0.1:{port}/hook"


# --- what runs ----------------------------------------------------------------------------------


@dataclass
class Service:
    """Processes that are started again as often as they end."""

    folder: Path
    database: str
    commands: Sequence[Sequence[str]]
    port: int = 0
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)  #: seconds until the dashboard listened
    fell: list[str] = field(default_factory=list)  #: ended by themselves
    killed: int = 0
    broken: int = 0  #: parsing workers that were killed
    _children: set[int] = field(default_factory=set)

    def start(self) -> None:
        self.running = [self._run(at) for at in range(len(self.commands))]
        self._ready()

    def kill(self, dice: random.Random) -> None:
        """One of them dies at once, and another takes its place."""
        at = dice.randrange(len(self.running))
        self._children.update(self.parsers(at))
        self.running[at].kill()
        self.running[at].wait()
        self.killed += 1
        self.running[at] = self._run(at)
        if self.commands[at][0] == "run":
            self._ready()

    def break_(self, dice: random.Random) -> None:
        """A worker that parses dies at once."""
        found = sorted(pid for at in range(len(self.running)) for pid in self.parsers(at))
        if found:
            with suppress(ProcessLookupError):
                os.kill(dice.choice(found), signal.SIGKILL)
                self.broken += 1

    def look(self) -> None:
        """Note who ended by himself, and start him again."""
        for at, one in enumerate(self.running):
            if one.poll() is not None:
                self.fell.append(f"{self.commands[at][0]}: {one.returncode}")
                self.running[at] = self._run(at)

    def parsers(self, at: int) -> list[int]:
        """The worker processes of one of them: forked from a process that it keeps for that."""
        return [pid for own in children(self.running[at].pid) if _FORKS in _command(own) for pid in children(own)]

    def orphans(self) -> list[int]:
        """Worker processes of the killed that live on."""
        return [pid for pid in self._children if _FORKS in _command(pid)]

    def resident(self) -> tuple[float, float]:
        """MiB that the largest of them holds, and that all their children hold."""
        mains = [_resident(one.pid) for one in self.running]
        below = [pid for one in self.running for own in children(one.pid) for pid in (own, *children(own))]
        return max(mains), sum(map(_resident, below))

    def stop(self) -> list[tuple[int, float]]:
        """SIGTERM; exit status and seconds of each."""
        begun, ended = monotonic(), []
        for one in self.running:
            one.terminate()
        for one in self.running:
            with suppress(subprocess.TimeoutExpired):
                one.wait(60)
            one.kill()
            ended.append((one.wait(), monotonic() - begun))
        return ended

    def _run(self, at: int) -> subprocess.Popen[bytes]:
        options = ["--port", str(self.port)] if self.commands[at][0] == "run" else []
        options += ["--log-level", "WARNING", "--log-format", "json"]
        with (self.folder / f"{at}.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "monitor", "-c", f"{self.folder}/sources.yaml", *self.commands[at], *options],
                env={**os.environ, "GAINSAY_DATABASE": self.database}, stdout=log, stderr=subprocess.STDOUT,
                cwd=Path(__file__).parent.parent,
            )  # fmt: skip

    def _ready(self) -> None:
        begun, pause = monotonic(), threading.Event()
        while self.port and self.running[0].poll() is None and monotonic() < begun + 120:
            with socket.socket() as asking:
                if asking.connect_ex(("127.0.0.1", self.port)) == 0:
                    self.starts.append(monotonic() - begun)
                    return
            pause.wait(0.05)

    def said(self) -> Counter[str]:
        """What the logs hold, by level and words."""
        found: Counter[str] = Counter()
        for log in sorted(self.folder.glob("*.log")):
            for line in log.read_text("utf-8", "replace").splitlines():
                try:
                    one = json.loads(line)
                    why = one.get("why") or one.get("traceback", "").rpartition("\n")[2]
                    found[f"{one['level']} {one['event']}: {str(why)[:80]}"] += 1
                except (ValueError, KeyError):
                    found[f"not a line of the log: {line[:80]}"] += 1
        return found


#: in the command of a process that forks workers, and so in theirs
_FORKS = b"multiprocessing.forkserver"


def children(parent: int) -> list[int]:
    """Its child processes (proc(5))."""
    try:
        tasks = list(Path(f"/proc/{parent}/task").iterdir())
        return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]
    except OSError:
        return []


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _resident(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except (OSError, IndexError):
        return 0.0


# --- one run ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """How it was at a moment; sizes in MiB."""

    at: float
    resident: float
    children: float
    file: float
    published: int
    polls: int
    told: int
    kills: int


@dataclass
class Toll:
    """What it came to."""

    load: Load
    samples: list[Sample] = field(default_factory=list)
    quiet: tuple[float, float] = (0.0, 0.0)
    wrong: list[str] = field(default_factory=list)  #: in words, what must not be
    late: list[tuple[float, float]] = field(
        default_factory=list
    )  #: when a second side was published, seconds until told
    facts: dict[str, str] = field(default_factory=dict)

    def expect(self, what: str, is_: object, wanted: object) -> None:
        """Note a figure, and where it is not what it must be."""
        self.facts[what] = f"{is_:,}" if isinstance(is_, int) else str(is_)
        if is_ != wanted:
            self.wrong.append(f"{what}: {is_}, wanted {wanted}")


def soak(
    load: Load, folder: Path, database: str, commands: Sequence[Sequence[str]], say: Callable[[Toll], None]
) -> Toll:
    """Publish, kill, wait, count; `say` is called about every half a minute."""
    toll, pause = Toll(load=load), threading.Event()
    with web() as served, hook() as (told, url):
        script = Script(load, random.Random(load.seed))
        service = Service(folder, database, commands, port=_free() if commands[0][0] == "run" else 0)
        _configure(folder, load, served, url)
        for one in script.first():
            served.publish(one)
        store = Store(database)
        store.migrate()
        service.start()
        try:
            _until(load, lambda: store.counts().documents >= load.feeds)
            _live(load, script, served, told, service, toll, lambda: _room(database), say)
            _until(load, lambda: len(told.towns) >= len(script.pairs) and store.counts().documents >= script.published)
            # what was answered when its sender died is sent again when its lease is over
            _until(load, lambda: not store.deliveries(state="due", limit=1))
            pause.wait(2.0)  # what is told too often may still come
            ended = service.stop()
        finally:
            for one in service.running:
                one.kill()
        _count(store, script, told, toll)
        store.close()
        _facts(script, served, told, service, ended, toll)
    return toll


def _free() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _configure(folder: Path, load: Load, served: Web, url: str) -> None:
    lines = [
        f'  - {{id: f{at}, kind: feed, url: "http://{host(at)}:{served.port}/f{at}", entries: post, push: false, '
        f"actor: {(FRONT, MINISTRY)[at % 2]}, every: {load.every:g}s}}"
        for at in range(load.feeds)
    ]
    (folder / "sources.yaml").write_text(CONFIG.format(hook=url) + "\n".join(lines) + "\n", encoding="utf-8")


def _until(load: Load, holds: Callable[[], bool]) -> bool:
    pause, end = threading.Event(), monotonic() + load.patience
    while monotonic() < end:
        if holds():
            return True
        pause.wait(1.0)
    return False


def _room(database: str) -> float:
    """MiB of the file and what belongs to it; 0 where the database is a server's."""
    if not database.startswith("sqlite"):
        return 0.0
    path = Path(database.removeprefix("sqlite:///"))
    return sum(file.stat().st_size for file in path.parent.glob(f"{path.name}*")) / 2**20


@dataclass
class _Plan:
    """When which fault comes next; none in the quiet middle."""

    load: Load
    dice: random.Random
    begun: float
    quiet: tuple[float, float]
    due: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, mean in (("kill", self.load.kill), ("break", self.load.break_), ("away", self.load.away)):
            self.due[name] = self.begun + self._wait(mean)

    def _wait(self, mean: float) -> float:
        return self.dice.expovariate(1 / mean) if mean else float("inf")

    def now(self, at: float) -> Iterator[str]:
        """The faults whose time has come."""
        means = {"kill": self.load.kill, "break": self.load.break_, "away": self.load.away}
        for name, due in self.due.items():
            if due <= at:
                self.due[name] = at + self._wait(means[name])
                if not self.quiet[0] <= at < self.quiet[1]:
                    yield name


def _live(
    load: Load, script: Script, served: Web, told: Hook, service: Service, toll: Toll, room: Callable[[], float],
    say: Callable[[Toll], None],
) -> None:  # fmt: skip
    """Publish at the rate, let faults come, look from time to time."""
    begun, pause = monotonic(), threading.Event()
    middle, half = begun + load.seconds / 2, load.seconds * load.quiet / 2
    toll.quiet = (middle - half, middle + half)
    plan = _Plan(load, script.dice, begun, toll.quiet)
    harm = _Harm(load, told, service, script.dice)
    faults = threading.Thread(target=harm.go, args=(plan, begun + load.seconds), daemon=True)
    faults.start()
    number, looked = 0, 0.0
    while (now := monotonic()) < begun + load.seconds:
        if now >= looked + min(30.0, load.seconds / 10):
            looked = now
            toll.samples.append(_sample(script, served, told, service, room, begun))
            say(toll)
        said = script.next(now)
        assert said is not None
        served.publish(said)
        number += 1
        pause.wait(max(0.0, begun + number / load.documents - monotonic()))
    while (said := script.next(monotonic(), last=True)) is not None:
        served.publish(said)
    faults.join()
    toll.samples.append(_sample(script, served, told, service, room, begun))
    say(toll)


def _sample(
    script: Script, served: Web, told: Hook, service: Service, room: Callable[[], float], begun: float
) -> Sample:
    resident, of_children = service.resident()
    return Sample(
        at=monotonic() - begun, resident=resident, children=of_children, file=room(), published=script.published,
        polls=served.asked, told=len(told.towns), kills=service.killed,
    )  # fmt: skip


@dataclass
class _Harm:
    """Does what the plan says, in a thread of its own, for a start takes seconds."""

    load: Load
    told: Hook
    service: Service
    dice: random.Random
    absences: int = 0
    _back: float = 0.0

    def go(self, plan: _Plan, end: float) -> None:
        pause = threading.Event()
        while (now := monotonic()) < end:
            if self._back <= now:
                self.told.state = "up"
            for name in plan.now(now):
                self._do(name, now, min(end, plan.quiet[0] if now < plan.quiet[0] else end))
            self.service.look()
            pause.wait(0.1)
        self.told.state = "up"
        plan.quiet = (0.0, float("inf"))

    def _do(self, name: str, now: float, end: float) -> None:
        if name == "kill":
            self.service.kill(self.dice)
        elif name == "break":
            self.service.break_(self.dice)
        else:
            self.absences += 1
            self.told.state = self.dice.choice(("busy", "silent"))
            self._back = min(end, now + self.dice.uniform(1.0, self.load.absence))


def _count(store: Store, script: Script, told: Hook, toll: Toll) -> None:
    """Compare what is kept and what was told with what must be."""
    kinds: dict[str, Counter[str]] = {"contradiction": Counter(), "new_claim": Counter()}
    ids: dict[str, str] = {}
    for one in store.findings(limit=10_000_000):
        name = named(one.claims[0].statement.text)
        kinds.setdefault(one.kind, Counter())[name] += 1
        if one.kind == "contradiction":
            ids[one.id] = name
    wanted = {"contradiction": Counter(script.pairs), "new_claim": Counter([*script.pairs, *script.alone])}
    toll.expect("documents kept", store.counts().documents, script.published)
    toll.expect("kinds of findings", sorted(kinds), sorted(wanted))
    for kind, towns in wanted.items():
        found = kinds[kind]
        toll.expect(f"{kind}: wanted and there once", sum(found[name] == 1 for name in towns), len(towns))
        toll.expect(f"{kind}: lost", sum(not found[name] for name in towns), 0)
        toll.expect(f"{kind}: doubled", sum(many > 1 for many in found.values()), 0)
        toll.expect(f"{kind}: not wanted", sum(name not in towns for name in found), 0)
    messages: dict[str, set[str]] = {}
    for _, message, findings in told.told:
        for id_ in findings:
            messages.setdefault(id_, set()).add(message)
    toll.expect("contradictions told", sum(id_ in messages for id_ in ids), len(script.pairs))
    toll.expect("told under two message ids", sum(len(one) > 1 for one in messages.values()), 0)
    toll.expect("told and not kept", sum(id_ not in ids for id_ in messages), 0)
    toll.expect("messages not sent", sum(one.state != "sent" for one in store.deliveries(limit=10_000_000)), 0)


def _facts(
    script: Script, served: Web, told: Hook, service: Service, ended: list[tuple[int, float]], toll: Toll
) -> None:
    """The rest of the figures."""
    answered = Counter(message for _, message, _ in told.told)
    toll.late = [(at, told.towns[name] - at) for name, at in script.second.items() if name in told.towns]
    toll.facts |= {
        "messages that came again with the same id": f"{sum(told.heard.values()) - len(told.heard):,}, "
        f"{sum(answered.values()) - len(answered):,} of them after an answer",
        "refused with 503": f"{told.refused:,}",
        "polls": f"{served.asked:,}, of them unchanged {served.unchanged:,}",
        "killed": f"{service.killed} processes of {', '.join(one[0] for one in service.commands)}; "
        f"{service.broken} workers that parse",
        "start-up": f"{_at(service.starts, 0.5):.1f} s, longest {max(service.starts, default=0.0):.1f} s",
        "at the end": ", ".join(f"status {status} after {seconds:.1f} s" for status, seconds in ended),
        "the log": "; ".join(f"{many} x {words}" for words, many in service.said().most_common(12)) or "nothing",
    }
    toll.expect("ended by themselves", service.fell, [])
    toll.expect("orphans", service.orphans(), [])


def _at(values: Sequence[float], share: float) -> float:
    """The value at a share of the way, in order."""
    ordered = sorted(values)
    return ordered[int((len(ordered) - 1) * share)] if ordered else 0.0


def quantiles(values: Sequence[float]) -> str:
    """In words, seconds."""
    found = [_at(values, share) for share in (0.5, 0.95, 0.99, 1.0)]
    return "p50 {:.1f} s, p95 {:.1f} s, p99 {:.1f} s, longest {:.1f} s".format(*found)


def lines(toll: Toll) -> Iterator[str]:
    """The table at the end."""
    for name, value in toll.facts.items():
        yield f"{name:44} {value}"
    inside = [late for at, late in toll.late if toll.quiet[0] <= at < toll.quiet[1] - 10.0]
    yield f"{'published until told, everything':44} {quantiles([late for _, late in toll.late])} ({len(toll.late):,})"
    yield f"{'published until told, while nothing died':44} {quantiles(inside)} ({len(inside):,})"
    for one in toll.wrong:
        yield f"WRONG: {one}"
    yield "nothing lost, nothing doubled, nothing that was not wanted" if not toll.wrong else f"{len(toll.wrong)} wrong"


def row(sample: Sample, before: Sample | None) -> str:
    """One line of how it went on."""
    since = sample.at - (before.at if before else 0.0) or 1.0
    polls = (sample.polls - (before.polls if before else 0)) / since
    documents = (sample.published - (before.published if before else 0)) / since
    return (
        f"{sample.at / 60:6.1f} min  {polls:5.1f} polls/s  {documents:5.1f} documents/s  {sample.published:7,} in all "
        f"{sample.told:6,} told {sample.kills:4} kills  {sample.resident:6.1f} MiB  children {sample.children:5.1f} MiB"
        f"  file {sample.file:7.1f} MiB"
    )


def quick(**changes: Any) -> Load:
    """A few seconds of it, without a death that others must wait out."""
    wanted: dict[str, Any] = {
        "seconds": 6.0, "feeds": 8, "every": 1.0, "documents": 6.0, "apart": 2.0, "kill": 0.0, "break_": 3.0,
        "away": 4.0, "absence": 1.0, "quiet": 0.0, "patience": 60.0,
    }  # fmt: skip
    return Load(**{**wanted, **changes})
