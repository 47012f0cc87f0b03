"""The documents of a poll are kept together, in their order; one that is spoilt loses no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from monitor.capture import capture
from monitor.keeper import MOST_CLAIMS, Keeper
from monitor.parsing import Taken
from storage.errors import Locked, Unstorable
from storage.records import Claim, Decision, Document, Page, Sight, Source
from storage.store import Lookup, Record, Store
from storage.store._base import AHEAD
from tests import databases
from tests.factory import NOW, claim, document, seen, statement
from tests.polls import Post, post

KEYS = ("one", "two", "three", "four")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(databases.url(tmp_path))
    made.migrate()
    yield made
    made.close()


def record(of: Document, **more: Any) -> Record:
    said = claim(statement(of))
    made: dict[str, Any] = {"observation": seen(of), "decide": lambda _: Decision()}
    return Record(statements=(said.statement,), claims=(said,), **{**made, **more})


def page(*keys: str) -> Page:
    return Page(
        source="front-posts", url="https://front.example/feed", requested="https://front.example/feed", status=200,
        headers=(), content_type="", etag=None, last_modified=None, body=" ".join(keys).encode(), fetched_at=NOW,
    )  # fmt: skip


def test_each_is_decided_on_when_those_before_it_are_kept_and_none_after(store: Store) -> None:
    found: list[Sequence[Claim]] = []

    def decide(lookup: Lookup) -> Decision:
        found.append(lookup(key))
        return Decision()

    key = claim(statement(document("one"))).keys
    recorded = store.record_all([record(document(one, f"text {one}"), decide=decide) for one in KEYS])
    assert [one.new for one in recorded] == [True] * len(KEYS)
    assert [len(earlier) for earlier in found] == [0, 1, 2, 3]


def test_all_are_kept_or_none(store: Store) -> None:
    def fails(lookup: Lookup) -> Decision:
        raise ValueError("a bug")

    before = store.counts()
    with pytest.raises(ValueError, match="a bug"):
        store.record_all([record(document("one")), record(document("two", "other"), decide=fails)])
    with pytest.raises(Unstorable):
        store.record_all([record(document("one")), record(document("two", "half of a pair: \ud83d"))])
    assert store.counts() == before


def test_versions_of_one_document_are_kept_in_their_order(store: Store) -> None:
    old, new = document("one", "12 people."), document("one", "21 people.")
    edit = replace(seen(new, previous=old), sight=Sight.EDITED)
    recorded = store.record_all([record(old), record(new, observation=edit), record(old, observation=seen(old))])
    assert [one.new for one in recorded] == [True, True, True]
    assert store.versions(old.id) == [old, new]
    assert store.record_all([record(old)])[0].new is False


@contextmanager
def somebody_alone(address: str) -> Iterator[None]:
    """Another process has the lock of those who write documents; no row is locked."""
    with databases.raw(address) as raw:
        if databases.Kind.now == databases.SQLITE:
            raw.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            raw.exec_driver_sql("SELECT pg_advisory_xact_lock(7143, 1)")
        yield


def test_two_that_keep_the_same_document_at_one_moment_keep_it_once(store: Store, tmp_path: Path) -> None:
    other, found = Store(databases.url(tmp_path)), list[bool]()

    def keep(there: Store) -> None:
        found.extend(one.new for one in there.record_all([record(document("one"))]))

    threads = [Thread(target=keep, args=(there,)) for there in (store, other)]
    with somebody_alone(databases.url(tmp_path)):
        for one in threads:
            one.start()
        threads[0].join(0.3)
        assert found == []
    for one in threads:
        one.join()
    assert sorted(found) == [False, True]
    assert (store.counts().documents, store.counts().claims) == (1, 1)
    other.close()


def test_those_who_wait_to_be_alone_leave_connections_to_others(store: Store, tmp_path: Path) -> None:
    many = 20
    threads = [
        Thread(target=store.record_all, args=([record(document(f"d{at}", f"text {at}"))],)) for at in range(many)
    ]
    with somebody_alone(databases.url(tmp_path)):
        for one in threads:
            one.start()
        threads[0].join(0.3)
        held: Any = store._engine.pool
        assert held.checkedout() <= AHEAD
        assert store.counts().documents == 0
    for one in threads:
        one.join()
    assert store.counts().documents == many


def test_one_answer_is_kept_once_for_all_that_stand_in_it(store: Store) -> None:
    held = capture(page(*KEYS), KEYS)
    store.record_all([record(document(one, f"text {one}"), captures=(held,)) for one in KEYS])
    kept = [store.captures(document(one, f"text {one}").version) for one in KEYS]
    assert kept == [[held]] * len(KEYS)
    assert store.evidence_size() == len(held.packed)


# --- the keeper ----------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Post]:
    with post(tmp_path) as one:
        yield one


def keeper(desk: Post, reads: Any, **more: Any) -> Keeper:
    source: Source = desk.desk.sources["ministry"]
    return Keeper(source, replace(desk.desk, reader=reads), desk.tools, backlog=False, **more)


def taken(key: str, text: str) -> Taken:
    of = document(key, text, source="ministry", language="en")
    return Taken(document=of, capture=capture(page(key), (key,)))


class Reads:
    """Finds one claim in texts that claim something, and cannot read one that is spoilt."""

    def read(self, document: Document, source: Source) -> list[Any]:
        if "spoilt" in document.text:
            raise ValueError("a bug")
        said = statement(document)
        return [(said, (claim(said),))] if "claims" in document.text else []

    def language(self, text: str, hint: str | None = None) -> str:
        return "en"


@pytest.mark.parametrize("spoilt", ["spoilt", "half of a pair: \ud83d"])
def test_one_that_is_spoilt_loses_no_other(desk: Post, spoilt: str) -> None:
    one = keeper(desk, Reads())
    for key in KEYS:
        one.add(taken(key, spoilt if key == "two" else f"text {key}"))
    assert [kept.document.key for kept in one.flush()] == ["one", "three", "four"]
    [aside] = desk.store.quarantined("ministry")
    assert aside.raw == spoilt.encode("utf-8", "surrogatepass")


def test_nothing_waits_when_the_database_is_not_there(desk: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(records: Sequence[Record]) -> None:
        raise Locked("the database is locked")

    one = keeper(desk, Reads())
    one.add(taken("one", "text"))
    monkeypatch.setattr(desk.store, "record_all", locked)
    with pytest.raises(Locked):
        one.flush()
    assert not desk.store.quarantined("ministry")


def test_a_version_is_set_against_the_one_that_waits(desk: Post) -> None:
    one = keeper(desk, Reads())
    one.expect(["one"])
    one.add(taken("one", "12 people."))
    one.add(taken("one", "21 people."))
    assert [kept.sight for kept in one.flush()] == [Sight.SEEN, Sight.EDITED]


def test_what_says_something_does_not_wait_for_long(desk: Post) -> None:
    one = keeper(desk, Reads())
    for number in range(MOST_CLAIMS + 1):
        one.add(taken(str(number), f"The ministry claims something on day {number}."))
    assert len(one.kept) == MOST_CLAIMS


def test_nothing_is_kept_where_the_lease_is_lost(desk: Post) -> None:
    def held() -> None:
        raise InterruptedError

    one = keeper(desk, Reads(), held=held)
    one.add(taken("one", "text"))
    with pytest.raises(InterruptedError):
        one.flush()
    assert desk.store.latest("ministry", "one") is None
