"""Sudden death while messages are sent, or a schema is brought up: at every call of the database and of the socket, and
at random ones.

A process kills itself at its n-th call, or is killed after some milliseconds. `python -m tests.bench.kills` does it
longer.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from sqlalchemy import event

from alerts import outbox
from alerts.channels import webhook
from alerts.message import Names
from storage import migrations
from storage.records import Decision, Route
from storage.store import Store
from tests import databases
from tests.factory import NOW, alert, claim, document, finding, seen, statement
from tests.receivers import PlainHttp, Receiver, receiver

ROUTES = (Route(desk="foreign", channels=("hook",), group_wait=timedelta(0), group_interval=timedelta(0)),)
#: a process is forked from one that has no threads and holds no lock
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.kills"])


@dataclass
class Fate:
    """Counts the calls of a process, and ends it at one of them; at none where `at` is 0."""

    at: int
    calls: int = 0

    def call(self, *_: object, **__: object) -> None:
        self.calls += 1
        if self.calls == self.at:
            os.kill(os.getpid(), signal.SIGKILL)


def publish(store: Store, key: str, channels: Sequence[str] = ("hook",), now: datetime = NOW) -> str:
    """A finding with an alert for each channel, kept; returns its id."""
    one = claim(statement(document(key)))
    found = finding(one, found_at=now)
    alerts = tuple(alert(found, channel=name, group=f"{name} {key}", due_at=now, created_at=now) for name in channels)
    decision = Decision(findings=(found,), alerts=alerts)
    store.record(seen(document(key), at=now), (one.statement,), (one,), lambda lookup: decision)
    return found.id


def cycle(store: Store, url: str, now: datetime, before: Callable[[], None] | None = None) -> outbox.Sent:
    """Bundle, send, report: all that the outbox does."""
    outbox.bundle(store, ROUTES, Names(), now=now)
    http = PlainHttp(before) if before else PlainHttp()
    channels = {"hook": webhook.Channel(url=url)}
    sent = outbox.deliver(store, channels, http=http, environ={}, clock=lambda: now, random=lambda: 0.0)
    outbox.report(store, ("hook",), now=now)
    return sent


def _watched(database: str, fate: Fate) -> Store:
    store = Store(database)
    for name in ("before_cursor_execute", "commit"):
        event.listen(store._engine, name, fate.call)
    return store


def _one_cycle(database: str, url: str, at: int, calls: Path) -> None:
    fate = Fate(at)
    store = _watched(database, fate)
    cycle(store, url, NOW, fate.call)
    calls.write_text(str(fate.calls), encoding="utf-8")


def _one_life(database: str, url: str, life: int, at: int, now: datetime) -> None:
    fate = Fate(at)
    store = _watched(database, fate)
    for number in range(1_000):
        publish(store, f"{life}-{number}", now=now)
        cycle(store, url, now, fate.call)


@dataclass
class Toll:
    """What sudden deaths came to."""

    deaths: int = 0
    findings: int = 0
    lost: list[str] = field(default_factory=list)
    #: a receiver that looks at ids is told once of each; these it was sent again
    repeated: int = 0
    foreign: list[str] = field(default_factory=list)  #: sent without being stored
    calls: int = 0

    def count(self, store: Store, hook: Receiver) -> None:
        """Compare what is stored with what arrived."""
        stored = {one.id: one for one in store.deliveries(limit=100_000)}
        told = [id_ for one in stored.values() for id_ in one.findings]
        findings = [one.id for one in store.findings(limit=100_000)]
        self.findings += len(findings)
        ids = hook.ids()
        self.lost += [id_ for id_ in findings if told.count(id_) != 1]
        self.lost += [one.id for one in stored.values() if one.id not in ids or one.state != "sent"]
        self.foreign += [id_ for id_ in ids if id_ not in stored]
        self.repeated += len(ids) - len(set(ids))


def _die(target: Callable[..., None], *args: object) -> bool:
    """Run it in a process; whether that was killed. Fails where it ends in any other way."""
    process = _FORKS.Process(target=target, args=args)
    process.start()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL), process.exitcode
    return process.exitcode != 0


def every(folder: Path, *, step: int = 1) -> Toll:
    """Die at the first call of a cycle of two messages, at the second, ... until it gets through; each from afresh."""
    toll, calls, start = Toll(), folder / "calls", folder / "start.db"
    store = Store(f"sqlite:///{start}")
    store.migrate()
    for key in ("1", "2"):
        publish(store, key)
    store.wipe()
    store.close()
    at = 1
    while not calls.exists():
        with receiver() as hook:
            here = folder / f"at-{at}.db"
            shutil.copy(start, here)
            toll.deaths += _die(_one_cycle, f"sqlite:///{here}", hook.url, at, calls)
            _survive(f"sqlite:///{here}", hook, toll, NOW)
        at += step
    toll.calls = int(calls.read_text(encoding="utf-8"))
    return toll


def some(folder: Path, *, deaths: int, seed: int = 7) -> Toll:
    """Die somewhere, so often, on one database; each life begins where the last one ended."""
    toll, dice, now = Toll(), random.Random(seed), NOW
    database = f"sqlite:///{folder / 'kept.db'}"
    Store(database).migrate()
    with receiver() as hook:
        for life in range(deaths):
            now += timedelta(hours=1)
            toll.deaths += _die(_one_life, database, hook.url, life, dice.randint(1, 400), now)
        _survive(database, hook, toll, now)
    return toll


def _survive(database: str, hook: Receiver, toll: Toll, now: datetime) -> None:
    """Go on after a death until nothing is left to send."""
    store = Store(database)
    for _ in range(3):
        now += timedelta(hours=1)
        cycle(store, hook.url, now)
    toll.count(store, hook)
    store.close()


# --- a schema is brought up ---------------------------------------------------------------------


def _bring_up(database: str, at: int) -> None:
    _watched(database, Fate(at)).migrate()


def kept(path: Path) -> str:
    """A digest of every row of every table, but for SQLite's own of the index of words."""
    with closing(sqlite3.connect(path)) as raw:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name"
        names = [name for (name,) in raw.execute(query)]
        rows = [(name, sorted(map(repr, raw.execute(f'SELECT * FROM "{name}"')))) for name in names]  # noqa: S608
    return sha256(repr(rows).encode()).hexdigest()


def schema(path: Path) -> int:
    with closing(sqlite3.connect(path)) as raw:
        (found,) = raw.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
        return int(found)


#: the schema since which a finding is tagged with its places
_PLACES = 17


def older(folder: Path, number: int, newest: Path) -> Path:
    """A database of an earlier schema that holds what a newest one does, as far as it had a place for it."""
    path = folder / f"schema-{number}.db"
    with databases.raw(f"sqlite:///{path}") as connection:
        for one in range(1, number + 1):
            migrations.step(connection, one)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("ATTACH ? AS newest", (str(newest),))
        for (name,) in raw.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            there = {row[1] for row in raw.execute(f'PRAGMA newest.table_info("{name}")')}
            both = ", ".join(
                f'"{row[1]}"' for row in raw.execute(f'PRAGMA main.table_info("{name}")') if row[1] in there
            )
            if both and name != "meta" and not name.startswith(("search", "sqlite")):
                raw.execute(f'INSERT INTO main."{name}" ({both}) SELECT {both} FROM newest."{name}"')  # noqa: S608
        if number < _PLACES:  # no earlier program wrote these
            raw.execute("DELETE FROM main.finding_tags WHERE name = 'place'")
        raw.commit()
    return path


@dataclass
class Risen:
    """What sudden deaths of migrations came to."""

    deaths: int = 0
    old: int = 0  #: left at the schema that was there
    new: int = 0  #: left at the newest
    wrong: list[str] = field(default_factory=list)


def migrated(folder: Path, *, deaths: int, seed: int = 7) -> Risen:
    """Bring databases of every earlier schema up, and die meanwhile; then once more, undisturbed."""
    risen, dice, top = Risen(), random.Random(seed), max(migrations.steps())
    newest = folder / "newest.db"
    store = Store(f"sqlite:///{newest}")
    store.migrate()
    for key in ("1", "2", "3"):
        publish(store, key)
    store.close()
    begun = {number: older(folder, number, newest) for number in migrations.steps() if number < top}
    before = {number: kept(path) for number, path in begun.items()}
    after = {number: kept(_risen(path, folder / f"whole-{number}.db")) for number, path in begun.items()}
    while risen.deaths < deaths:
        number, here = dice.choice(list(begun)), folder / f"dies-{dice.randrange(10**9)}.db"
        shutil.copy(begun[number], here)
        if not _dies(here, dice):
            here.unlink()
            continue
        risen.deaths += 1
        found = schema(here)
        risen.old += found == number
        risen.new += found == top
        if found not in (number, top) or (found == number and kept(here) != before[number]):
            risen.wrong.append(f"from {number}: left at {found} with other rows")
        if kept(_risen(here, here)) != after[number]:
            risen.wrong.append(f"from {number}: other rows after the second time")
        for file in folder.glob(f"{here.name}*"):
            file.unlink()
    return risen


def _dies(path: Path, dice: random.Random) -> bool:
    """At a random call, or after so many milliseconds; whether it did not get through before."""
    database = f"sqlite:///{path}"
    if dice.random() < 0.5:
        return _die(_bring_up, database, dice.randint(1, 80))
    process = _FORKS.Process(target=_bring_up, args=(database, 0))
    process.start()
    process.join(dice.uniform(0.005, 0.3))
    process.kill()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL), process.exitcode
    return process.exitcode != 0


def _risen(path: Path, to: Path) -> Path:
    """Brought up without a death."""
    if path != to:
        shutil.copy(path, to)
    store = Store(f"sqlite:///{to}")
    store.migrate()
    store.close()
    return to
