"""What a version was read from is kept with it, once, within its size; and shown as what proves a copy."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from monitor.capture import capture
from storage.errors import Unstorable
from storage.records import Capture, Decision, Document, Page
from storage.store import Lookup, Store
from tests import databases
from tests.factory import NOW, claim, document, finding, seen, statement

pytestmark = pytest.mark.usefixtures("engine")


def page(body: bytes, **more: object) -> Page:
    made = Page(
        source="front-posts", url="https://front.example/feed", requested="https://front.example/feed", status=200,
        headers=(("content-type", "text/plain"),), content_type="text/plain", etag=None, last_modified=None, body=body,
        fetched_at=NOW,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type] # fields of Page


@pytest.fixture
def store(engine: str, tmp_path: Path) -> Iterator[Store]:
    made = Store(databases.url(tmp_path))
    made.migrate()
    yield made
    made.close()


def keep(store: Store, of: Document, *captures: Capture) -> None:
    store.record(seen(of), (), (), lambda _: Decision(), captures)


def noise(at: int, size: int = 1000) -> bytes:
    """Bytes that no packing makes smaller."""
    return random.Random(at).randbytes(size)


def test_the_answer_is_kept_as_it_came(store: Store) -> None:
    body = "<p>شهر کش</p>\r\n".encode()
    one = document()
    keep(store, one, capture(page(body), (one.key,)))
    (kept,) = store.captures(one.version)
    assert (kept.body, kept.hash, kept.size) == (body, sha256(body).hexdigest(), len(body))
    assert (kept.url, kept.status, kept.headers, kept.at) == (
        "https://front.example/feed", 200, (("content-type", "text/plain"),), NOW,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["Set-Cookie", "authorization", "X-Gitlab-Token", "x-api-key", "Cookie"])
def test_what_opens_a_session_is_not_kept(name: str) -> None:
    headers = (("etag", '"1"'), (name, "s3cret"))
    assert capture(page(b"x", headers=headers), ()).headers == (("etag", '"1"'),)


def test_a_body_that_is_kept_adds_nothing(store: Store) -> None:
    body = noise(1)
    many = [document(str(at)) for at in range(3)]
    for one in many:
        keep(store, one, capture(page(body), [each.key for each in many]))
    once = store.evidence_size()
    later = page(body, fetched_at=NOW + timedelta(hours=1))
    keep(store, document("9"), capture(later, ["9"]))
    assert store.evidence_size() == once
    assert [one.body for version in many for one in store.captures(version.version)] == [body] * 3


def test_the_version_and_its_answer_are_kept_together_or_not_at_all(store: Store) -> None:
    one = document()

    def fails(_: Lookup) -> Decision:
        raise UnicodeEncodeError("utf-8", "x", 0, 1, "no")

    with pytest.raises(Unstorable):
        store.record(seen(one), (), (), fails, (capture(page(noise(1)), (one.key,)),))
    assert (store.versions(one.id), store.captures(one.version), store.evidence_size()) == ([], [], 0)


def test_what_goes_beyond_the_size_goes_oldest_first_and_what_findings_need_goes_last(store: Store) -> None:
    said = claim(statement(document("0")))
    made = finding(said)
    first = capture(page(noise(0)), ("0",))
    store.record(seen(document("0")), (said.statement,), (said,), lambda _: Decision(findings=(made,)), (first,))
    for at in range(1, 5):
        keep(store, document(str(at)), capture(page(noise(at), fetched_at=NOW + timedelta(hours=at)), (str(at),)))

    def left() -> list[int]:
        return [at for at in range(5) if store.captures(document(str(at)).version)[0].body is not None]

    each = store.evidence_size() // 5
    assert store.bound_evidence(each * 5) == (0, 0)
    assert store.bound_evidence(each * 3) == (2, 0)
    assert left() == [0, 3, 4]
    assert store.bound_evidence(each) == (2, 0)
    assert left() == [0]
    assert store.bound_evidence(0) == (1, 1)
    assert left() == []
    (kept,) = store.captures(document("0").version)
    assert kept.hash == sha256(noise(0)).hexdigest(), "its hash still proves a copy"


def test_an_edit_of_an_observed_document_is_needed_by_its_finding(store: Store) -> None:
    before, after = document("1", "before"), document("1", "after")
    keep(store, before, capture(page(noise(1)), ("1",)))
    change = seen(after, previous=before)
    told = finding(claim(statement(document("7"))), kind="edit", observation=change)
    store.record(change, (), (), lambda _: Decision(findings=(told,)), (capture(page(noise(2)), ("1",)),))
    assert store.bound_evidence(0) == (2, 2), "both versions of what changed are evidence"


def test_removing_one_takes_every_page_on_which_it_stood(store: Store) -> None:
    both = capture(page(noise(1)), ("1", "2"))
    alone = capture(page(noise(2), requested="https://front.example/2", url="https://front.example/2"), ("2",))
    later = capture(page(noise(3), fetched_at=NOW + timedelta(hours=1)), ("1", "3"))
    keep(store, document("1"), both)
    keep(store, document("2"), both, alone)
    keep(store, document("3"), later)
    store.purge("front-posts", "1", NOW, hashes=True, reword=lambda one, group: "")
    assert [one.body for one in store.captures(document("1").version)] == []
    assert [one.body for one in store.captures(document("2").version)] == [None, noise(2)]
    assert [one.body for one in store.captures(document("3").version)] == [None]
    (stone,) = store.tombstones("front-posts")
    assert stone.pages == (both.hash,)


def test_what_another_source_needs_stays_there(store: Store) -> None:
    body = noise(1)
    keep(store, document("1"), capture(page(body), ("1",)))
    other = document("1", source="mirror")
    keep(store, other, capture(page(body, source="mirror"), ("1",)))
    store.purge("front-posts", "1", NOW, hashes=False, reword=lambda one, group: "")
    assert [one.body for one in store.captures(other.version)] == [body]
    store.purge("mirror", "1", NOW, hashes=False, reword=lambda one, group: "")
    assert store.evidence_size() == 0
