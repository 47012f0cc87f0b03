"""What several threads write at one moment is written in one transaction, and nobody goes on before it is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from storage.errors import Locked, Unstorable
from storage.records import PageState, Source
from storage.store import Store
from storage.together import Together
from tests import databases
from tests.factory import NOW, after


class Disk:
    """Keeps what it is given; the first time it waits until it may go on."""

    def __init__(self, refuses: Callable[[Sequence[str]], Exception | None] = lambda given: None) -> None:
        self.written: list[list[str]] = []
        self.begun, self.goes_on = threading.Event(), threading.Event()
        self._refuses = refuses

    def __call__(self, given: Sequence[str]) -> None:
        if not self.begun.is_set():
            self.begun.set()
            assert self.goes_on.wait(10)
        elif (error := self._refuses(given)) is not None:
            raise error
        self.written.append(sorted(given))


def beside(disk: Disk, names: Sequence[str]) -> dict[str, str]:
    """Write the first; while that goes on, the others come. What each was told, by name."""
    told: dict[str, str] = {}
    come = threading.Semaphore(0)

    def pause(_: float) -> None:  # the one who writes for the others looks whether more of them came
        while len(together._waiting) < len(names) - 1:
            come.acquire(timeout=0.01)

    together = Together(disk, pause=pause)

    def write(name: str) -> None:
        try:
            together(name)
            told[name] = "kept"
        except Exception as error:
            told[name] = str(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in names]
    threads[0].start()
    assert disk.begun.wait(10)
    for thread in threads[1:]:
        thread.start()
    while len(together._waiting) < len(names) - 1:
        come.acquire(timeout=0.01)
    assert told == {}, "nobody goes on before it is kept"
    disk.goes_on.set()
    for thread in threads:
        thread.join(10)
    return told


def test_those_who_come_while_one_writes_are_written_at_once() -> None:
    disk = Disk()
    assert beside(disk, ["a", "b", "c", "d"]) == dict.fromkeys("abcd", "kept")
    assert disk.written == [["a"], ["b", "c", "d"]]


def test_one_who_comes_alone_waits_for_nobody() -> None:
    disk, paused = Disk(), []
    disk.goes_on.set()
    together = Together(disk, pause=paused.append)
    for name in "abc":
        together(name)
    assert (disk.written, paused) == ([["a"], ["b"], ["c"]], [])


def test_what_cannot_be_kept_loses_nothing_of_the_others() -> None:
    disk = Disk(lambda given: Unstorable("spoilt") if "b" in given else None)
    assert beside(disk, ["a", "b", "c", "d"]) == {"a": "kept", "b": "spoilt", "c": "kept", "d": "kept"}
    assert disk.written == [["a"], ["c"], ["d"]]


def test_a_locked_database_is_said_to_everybody_at_once() -> None:
    disk = Disk(lambda given: Locked("locked"))
    assert beside(disk, ["a", "b", "c"]) == {"a": "kept", "b": "locked", "c": "locked"}


@pytest.fixture
def store(engine: str, tmp_path: Path) -> Iterator[Store]:
    opened = Store(databases.url(tmp_path))
    opened.migrate()
    yield opened
    opened.close()


def test_polls_that_end_at_one_moment_end_each_with_its_own(store: Store) -> None:
    sources = [Source(id=f"s{at}", name="S", kind="feed", url=f"https://s{at}.example/") for at in range(12)]
    store.sync_sources(sources, NOW)
    taken = store.lease_sources(after(minutes=1), lease=timedelta(minutes=2), limit=12, holder="one")
    store.finish_poll(replace(taken[3], failures=9), [])
    store.lease_sources(after(minutes=1), lease=timedelta(minutes=2), limit=1, force=True, holder="another")
    threads = [
        threading.Thread(
            target=store.finish_poll,
            args=(
                replace(state, failures=at, next_check_at=after(hours=1)),
                [
                    PageState(source=state.source, url=url, etag=f"e{at}")
                    for url in ("https://a.example/", "")[: at % 3]
                ],
            ),
            kwargs={"window": [f"k{at}"] if at % 2 else None},
        )
        for at, state in enumerate(taken)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for at, state in enumerate(taken):
        kept = store.source_state(state.source)
        page = store.page_state(state.source, "https://a.example/")
        assert kept is not None
        if at == 3:  # another has it by now
            assert (kept.holder, kept.failures, page, store.window(state.source)) == ("another", 9, None, ())
            continue
        assert (kept.holder, kept.failures, kept.next_check_at) == (None, at, after(hours=1))
        assert (page and page.etag) == (f"e{at}" if at % 3 else None)
        assert store.window(state.source) == ((f"k{at}",) if at % 2 else ())
