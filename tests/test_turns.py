"""The turns of hosts among several processes, each with turns of its own over one store."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor import clock
from monitor.http import Resting, Unavailable
from monitor.http.turns import Turns
from monitor.slots import Hosts, Leader
from storage.store import Store
from tests import databases
from tests.factory import NOW, after

pytestmark = pytest.mark.usefixtures("engine")
HOST = "feeds.example"


@pytest.fixture
def store(engine: str, tmp_path: Path) -> Iterator[Store]:
    opened = Store(databases.url(tmp_path))
    opened.migrate()
    yield opened
    opened.close()


def turns(store: Store, holder: str, pause_s: float = 0.0) -> Turns:
    return Turns(clock.monotonic, pause_s=pause_s, others=Hosts(store=store, holder=holder, clock=clock.now))


def test_one_asks_at_a_time_whichever_process_it_is(store: Store) -> None:
    inside, overlaps, many = threading.Semaphore(1), list[bool](), [turns(store, name) for name in "abc"]

    def ask(one: Turns) -> None:
        with one.turn(HOST, patience_s=60):
            overlaps.append(not inside.acquire(blocking=False))
            threading.Event().wait(0.02)
            inside.release()

    threads = [threading.Thread(target=ask, args=(one,)) for one in many * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert overlaps == [False] * 6


def test_who_waits_too_long_is_told_and_disturbs_nobody(store: Store) -> None:
    first, second = turns(store, "a"), turns(store, "b")
    with first.turn(HOST, patience_s=1):
        with pytest.raises(Unavailable, match=f"too many requests wait for {HOST}"), second.turn(HOST, patience_s=0):
            pass
        assert [one.holder for one in store.slots("host ")] == ["a"]
    with second.turn(HOST, patience_s=1):
        pass


def test_a_pause_holds_for_the_others(store: Store) -> None:
    first, second = turns(store, "a", pause_s=3600), turns(store, "b")
    with first.turn(HOST, patience_s=1):
        pass
    with pytest.raises(Unavailable), second.turn(HOST, patience_s=0):
        pass
    with second.turn("another.example", patience_s=0):
        pass


def test_a_host_that_wants_to_be_left_alone_is_left_alone_by_all(store: Store) -> None:
    first, second = turns(store, "a"), turns(store, "b")
    with first.turn(HOST, patience_s=1):
        pass
    first.rest(HOST, 3600)
    with pytest.raises(Resting, match="wants to be left alone for 3"), second.turn(HOST, patience_s=1):
        pass


def test_the_lead_is_taken_kept_lost_and_handed_over(store: Store) -> None:
    time = [NOW]
    first, second = (Leader(store, name, lambda: time[0]) for name in "ab")
    assert (first.renew(), first.leads(), second.renew(), second.leads()) == (True, True, False, False)
    time[0] = after(seconds=20)
    assert (first.renew(), first.leads()) == (False, True)
    time[0] = after(seconds=51)
    assert not first.leads(), "it slept, and asks nobody before it knows"
    assert (second.renew(), second.leads(), first.renew(), first.leads()) == (True, True, False, False)
    second.end()
    assert (second.leads(), first.renew()) == (False, True)
