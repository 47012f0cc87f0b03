"""A full disk, a clock that jumps and other schedulers: nothing is lost, nothing is done twice, and it goes on."""

from __future__ import annotations

import random
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from shutil import disk_usage

import pytest
from sqlalchemy import event

from monitor import schedule
from storage.errors import StorageError
from storage.records import Source, SourceState
from storage.store import Store
from tests import databases
from tests.factory import NOW
from tests.kills import publish
from tests.polls import CONFIG, Post
from tests.publisher import Item, publisher

Many = Callable[[int, int], int]
Figure = Callable[[str], None]


class Disk:
    """A SQLite file that may not grow beyond so many pages; 0: as it likes."""

    def __init__(self, store: Store) -> None:
        self.store, self.pages = store, 0
        event.listen(store._engine, "checkout", self._limit)

    def _limit(self, raw: sqlite3.Connection, *_: object) -> None:
        raw.execute(f"PRAGMA max_page_count = {self.pages or 2**30}")

    def room(self, pages: int) -> None:
        """Leave so many pages."""
        with self.store._engine.connect() as connection:
            self.pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one() + pages


# --- a full disk --------------------------------------------------------------------------------


def test_a_full_disk_loses_nothing_that_was_stored_and_goes_on_when_there_is_room(
    tmp_path: Path, many: Many, figure: Figure
) -> None:
    limits, full = many(8, 64), 0
    for pages in range(limits):
        path = tmp_path / f"{pages}.db"
        store = Store(f"sqlite:///{path}")
        store.migrate()
        disk, kept = Disk(store), []
        disk.room(pages)
        for number in range(60):
            try:
                kept.append(publish(store, f"before {number}"))
            except StorageError as error:
                full += "full" in str(error)
                break
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert {one.id for one in store.findings(limit=500)} == set(kept), "what was said to be kept, and nothing else"
        disk.pages = 0
        kept += [publish(store, "before 59"), publish(store, "after")]
        assert {one.id for one in store.findings(limit=500)} == set(kept)
        store.close()
    assert full == limits, "the disk was full each time"
    figure(f"disk full at each of {limits} limits: the file whole, 0 lost, goes on when there is room")


def test_a_poll_that_met_a_full_disk_is_made_again(tmp_path: Path) -> None:
    if databases.Kind.now != databases.SQLITE:
        pytest.skip("a limit in pages is SQLite's")
    with publisher() as web:
        desk = Post(tmp_path, web, CONFIG)
        web.feed("/ministry", [])
        desk.poll("ministry")
        web.feed("/ministry", [Item(id=f"m{at}", text=f"Statement {at}. " + "Word. " * 200) for at in range(12)])
        disk = Disk(desk.store)
        disk.room(2)
        with pytest.raises(StorageError, match="full"):
            desk.poll("ministry")
        disk.pages = 0
        assert desk.poll("ministry")["ministry"].error is None
        assert desk.store.counts().documents == 12
        assert desk.poll("ministry")["ministry"].new == 0
        desk.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 8 MiB, in memory."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)]
    done = subprocess.run(mount, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"a small file system can be made by root alone, NOT TRIED HERE: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_file_system_that_is_really_full_loses_nothing_and_it_goes_on_when_there_is_room(
    small_disk: Path, many: Many, figure: Figure
) -> None:
    times, full = many(2, 16), 0
    for number in range(times):
        path, ballast, kept = small_disk / f"{number}.db", small_disk / "ballast", list[str]()
        store = Store(f"sqlite:///{path}")
        store.migrate()
        ballast.write_bytes(bytes(max(0, disk_usage(small_disk).free - (64 + 16 * number) * 1024)))
        for at in range(1_000):
            try:
                kept.append(publish(store, f"before {at}"))
            except StorageError as error:
                full += 1
                said = str(error)
                break
        assert "full" in said or "disk I/O error" in said
        assert {one.id for one in store.findings(limit=5_000)} == set(kept), "what was said to be kept, and no more"
        ballast.unlink()
        kept += [publish(store, f"before {at}"), publish(store, "after")]
        assert {one.id for one in store.findings(limit=5_000)} == set(kept)
        store.close()
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for file in small_disk.iterdir():
            file.unlink()
    assert full == times
    figure(f"a file system of 8 MiB full {times} times: the file whole, 0 lost, goes on when there is room")


# --- clocks and schedulers ----------------------------------------------------------------------

LEASE = timedelta(minutes=15)


class Week:
    """Some schedulers over one database, and a clock that may jump; every poll is counted."""

    def __init__(self, folder: Path, *, sources: int, schedulers: int, every: timedelta) -> None:
        self.sources = {
            f"s{at}": Source(id=f"s{at}", name=f"S{at}", kind="feed", url=f"https://s{at}.example/", every=every)
            for at in range(sources)
        }
        self.stores = [Store(databases.url(folder, "kept.db")) for _ in range(schedulers)]
        self.stores[0].migrate()
        self.dice, self.polls = random.Random(4), Counter[str]()
        self.asked: list[tuple[float, str]] = []  #: real seconds, source

    def begin(self, now: datetime) -> None:
        self.stores[0].sync_sources(list(self.sources.values()), now)

    def tick(self, real: float, now: datetime) -> None:
        """Each scheduler looks what is due, before any of them has ended a poll."""
        for store in self.stores:
            store.mend_clock(now)
        taken = [(store, state) for store in self.stores for state in store.lease_sources(now, lease=LEASE, limit=1000)]
        for store, state in taken:
            self.polls[state.source] += 1
            self.asked.append((real, state.source))
            source = self.sources[state.source]
            after = schedule.after_success(state, source, changed=True, newest=now, now=now, random=self.dice.random)
            store.finish_poll(after, ())

    def gaps(self) -> list[float]:
        """Real seconds between two polls of one source."""
        last: dict[str, float] = {}
        gaps = []
        for real, source in self.asked:
            if source in last:
                gaps.append(real - last[source])
            last[source] = real
        return gaps

    def close(self) -> None:
        for store in self.stores:
            store.close()


#: what the clock of the machine says beside a true one, by how much at which hour
JUMPS = {
    "none": {},
    "a day on": {12: timedelta(days=1)},
    "a day back": {12: timedelta(days=-1)},
    "an hour back and on, as a zone's summer time where a clock is set by hand": {
        6: timedelta(hours=-1),
        18: timedelta(hours=1),
    },
}


@pytest.mark.parametrize("jump", JUMPS)
def test_each_due_source_is_polled_once_whatever_the_clock_does(
    tmp_path: Path, many: Many, figure: Figure, jump: str
) -> None:
    hours, sources, every = many(24, 168), many(5, 200), timedelta(minutes=60)
    week = Week(tmp_path, sources=sources, schedulers=2, every=every)
    week.begin(NOW)
    shift = timedelta()
    for minute in range(0, hours * 60, 10):
        if minute % 60 == 0:
            shift += JUMPS[jump].get(minute // 60, timedelta())
        week.tick(minute * 60.0, NOW + timedelta(minutes=minute) + shift)
    gaps = week.gaps()
    week.close()
    assert set(week.polls) == set(week.sources)
    # a jump may bring one poll forward; what comes after it keeps the interval again
    early = [gap for gap in gaps if gap < 0.9 * every.total_seconds()]
    jumps = len(JUMPS[jump])
    assert len(early) <= jumps * sources
    # one that was asked just as long ago as the clock was set back is not told from one that was asked just now
    intervals = 2.2 if any(by < timedelta() for by in JUMPS[jump].values()) else 1.1
    assert max(gaps) <= intervals * every.total_seconds() + 600
    figure(
        f"clock: {jump}; {sources} sources, {hours} hours, 2 schedulers: {sum(week.polls.values()):,} polls, "
        f"at most {max(gaps) / 60:.0f} minutes apart, {len(early)} of them early"
    )


def test_a_source_that_fails_for_a_month_is_asked_for_a_month(figure: Figure) -> None:
    source = Source(id="s", name="S", kind="feed", url="https://s.example/", every=timedelta(minutes=5))
    state = SourceState(source="s", next_check_at=NOW, interval=source.every)
    dice, asked = random.Random(9), []
    while state.next_check_at < NOW + timedelta(days=30):
        asked.append(state.next_check_at)
        state = schedule.after_failure(state, source, error="502", now=state.next_check_at, random=dice.random)
    gaps = [(later - earlier) for earlier, later in pairwise(asked)]
    assert max(gaps) <= 1.1 * schedule.LONGEST_RETRY
    assert asked[-1] > NOW + timedelta(days=29)
    figure(f"failing for 30 days: asked {len(asked)} times, at most {max(gaps) / timedelta(hours=1):.1f} hours apart")
