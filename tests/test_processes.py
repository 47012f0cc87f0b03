"""Several processes over one database: what they store at one moment meets; who dies or freezes holds up nobody."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from multiprocessing.synchronize import Barrier, Event
from typing import Any

import pytest

from storage import dialect, migrations
from storage.errors import StorageError
from storage.records import Decision, Finding, Source
from storage.store import Lookup, Store
from tests import databases, kills
from tests.factory import NOW, after, claim, document, finding, seen, statement

pytestmark = pytest.mark.usefixtures("engine")
FORK = multiprocessing.get_context("fork")
ROUNDS = 30


@pytest.fixture
def url(engine: str, tmp_path: Any) -> str:
    return databases.url(tmp_path)


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store(url)
    opened.migrate()
    yield opened
    opened.close()


def side(
    name: str, number: int = 0, hold: Callable[[], object] = lambda: None
) -> Callable[[Store], tuple[Finding, ...]]:
    """Stores one side of a contradiction; it is found by whoever sees the other side."""
    of = document(f"{number}-{name}", f"{name} holds town {number}.")
    own = claim(statement(of, actor=name, principal=name), place=f"town-{number}", keys=(f"control|{number}",))

    def decide(lookup: Lookup) -> Decision:
        earlier = lookup(own.keys)
        hold()
        return Decision(findings=tuple(finding(own, one, cluster=str(number)) for one in earlier))

    return lambda store: store.record(seen(of), (own.statement,), (own,), decide).findings


def test_the_second_of_two_sides_waits_for_the_first_and_finds_it(store: Store, url: str) -> None:
    inside, found = threading.Event(), []
    other = Store(url)

    def second() -> None:
        inside.wait(10)
        found.extend(side("front")(other))

    def hold() -> None:
        inside.set()
        late.join(0.3)  # the other has this time to look before this one is stored

    late = threading.Thread(target=second)
    late.start()
    assert side("ministry", hold=hold)(store) == ()
    late.join()
    other.close()
    assert [sorted(one.statement.actor or "" for one in each.claims) for each in found] == [["front", "ministry"]]


def _sides(url: str, name: str, ready: Barrier) -> None:
    store = Store(url)
    for number in range(ROUNDS):
        ready.wait(30)
        side(name, number)(store)
    store.close()


def test_two_processes_that_store_both_sides_at_once_find_each_contradiction_once(store: Store, url: str) -> None:
    ready = FORK.Barrier(2)
    both = [FORK.Process(target=_sides, args=(url, name, ready)) for name in ("front", "ministry")]
    for one in both:
        one.start()
    for one in both:
        one.join(60)
    assert sorted(one.cluster for one in store.findings(limit=99)) == sorted(map(str, range(ROUNDS)))


def _taken(url: str, ready: Barrier, many: Any) -> None:
    store = Store(url)
    ready.wait(30)
    while states := store.lease_sources(after(minutes=2), lease=timedelta(hours=1), limit=3):
        many.put([one.source for one in states])
    many.put(None)
    store.close()


def test_each_due_source_is_taken_once_by_any_number_of_processes(store: Store, url: str) -> None:
    sources = [Source(id=f"s{at}", name="", kind="feed", url="https://s.example/") for at in range(60)]
    store.sync_sources(sources, NOW)
    ready, many = FORK.Barrier(3), FORK.Queue()
    workers = [FORK.Process(target=_taken, args=(url, ready, many)) for _ in range(3)]
    for one in workers:
        one.start()
    taken: list[str] = []
    ended = 0
    while ended < len(workers):
        some = many.get(timeout=60)
        ended += some is None
        taken += some or []
    for one in workers:
        one.join(60)
    assert sorted(taken) == sorted(one.id for one in sources)


def test_two_that_begin_at_once_know_every_source(store: Store, url: str) -> None:
    sources = [Source(id=f"s{at}", name="", kind="feed", url="https://s.example/") for at in range(40)]

    def begin(order: list[Source]) -> None:
        other = Store(url)
        for _ in range(5):
            other.sync_sources(order, NOW)
        other.close()

    both = [threading.Thread(target=begin, args=[order]) for order in (sources, sources[::-1])]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert len(store.source_states()) == len(sources)


def _holds(url: str, inside: Event) -> None:
    def hold() -> None:
        inside.set()
        signal.pause()

    side("front", hold=hold)(Store(url))


def _in_the_middle(url: str) -> Any:
    """A process that stopped in the middle of storing a document."""
    inside = FORK.Event()
    other = FORK.Process(target=_holds, args=(url, inside))
    other.start()
    assert inside.wait(30)
    return other


def test_who_dies_while_he_stores_leaves_nothing_and_holds_up_nobody(store: Store, url: str) -> None:
    other = _in_the_middle(url)
    assert store.counts().documents == 0
    os.kill(other.pid, signal.SIGKILL)
    other.join()
    assert side("ministry")(store) == ()
    assert store.counts().documents == 1


def test_who_freezes_while_he_stores_loses_his_turn(
    store: Store, url: str, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if engine == databases.SQLITE:
        return  # whoever holds the file holds it: a machine of one process
    monkeypatch.setattr(dialect, "_SESSION", ("SET idle_in_transaction_session_timeout = '300ms'",))
    other = _in_the_middle(url)
    os.kill(other.pid, signal.SIGSTOP)
    assert side("ministry")(store) == ()
    os.kill(other.pid, signal.SIGKILL)
    other.join()
    assert store.counts().documents == 1


def test_a_writer_whose_server_went_away_says_so_and_works_again_afterwards(
    store: Store, url: str, engine: str, tmp_path: Any
) -> None:
    if engine == databases.SQLITE:
        return

    def cut() -> None:
        with databases.raw(url) as other:
            other.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    with pytest.raises(StorageError, match="the database cannot be used: "):
        side("front", hold=cut)(store)
    assert side("front")(store) == ()
    assert store.counts().documents == 1


# --- the schema ---------------------------------------------------------------------------------


def _dies_after(url: str, step: str) -> None:
    """Bring a database up, and die when a step has run."""
    module = __import__(f"storage.migrations.{step}", fromlist=["upgrade"])
    real = module.upgrade

    def upgrade(connection: Any) -> None:
        real(connection)
        os.kill(os.getpid(), signal.SIGKILL)

    module.upgrade = upgrade
    Store(url).migrate()


@pytest.mark.parametrize("step", migrations.steps().values())
@pytest.mark.parametrize("begun", [0, 1])
def test_a_migration_that_is_killed_leaves_the_old_schema(tmp_path: Any, engine: str, begun: int, step: str) -> None:
    url = databases.url(tmp_path, "old.db", empty=True)
    known = migrations.steps()
    if begun:
        with databases.raw(url) as raw:
            for number in range(1, begun + 1):
                migrations.step(raw, number)
    if int(step[1:5]) <= begun:
        return
    dying = FORK.Process(target=_dies_after, args=(url, step))
    dying.start()
    dying.join(60)
    assert dying.exitcode == -signal.SIGKILL
    store = Store(url)
    assert store.schema() == begun
    assert store.migrate() == max(known)
    assert side("front")(store) == ()
    store.close()


def test_a_migration_that_is_killed_anywhere_loses_no_row(
    tmp_path: Any, many: Callable[[int, int], int], figure: Callable[[str], None]
) -> None:
    if databases.Kind.now != databases.SQLITE:
        pytest.skip("it copies files of SQLite; a step that is killed on PostgreSQL: the test above")
    risen = kills.migrated(tmp_path, deaths=many(15, 1_000))
    assert risen.wrong == []
    assert risen.old + risen.new == risen.deaths
    figure(
        f"{risen.deaths} deaths at random moments from every earlier schema: {risen.old} left the old schema, "
        f"{risen.new} the new, 0 in between, all rows as without a death"
    )


def test_two_that_bring_it_up_at_once_both_find_it_new(tmp_path: Any, engine: str) -> None:
    url = databases.url(tmp_path, "old.db", empty=True)
    found: list[int] = []

    def bring_up() -> None:
        store = Store(url)
        found.append(store.migrate())
        store.close()

    both = [threading.Thread(target=bring_up) for _ in range(3)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert found == [max(migrations.steps())] * 3
