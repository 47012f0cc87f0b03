"""One thread for each dispute: a finding joins what its claims already stand in, however that is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.threads import Threads
from storage.records import Claim, Finding
from storage.store._told import _THREADS
from tests import databases
from tests.desks import Newsroom, newsroom
from tests.factory import claim, finding


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path) as made:
        yield made


KESH, DELVAR, MIRZAN, NEW = (claim(place=one) for one in ("kesh", "delvar", "mirzan", "nova"))


def told(*claims: Claim, cluster: str = "own") -> Finding:
    return finding(*claims, cluster=cluster)


#: threads of claims on which findings rest, oldest first; claims to which the new one is anything; the thread it joins
JOINED: list[tuple[str, dict[str, str], tuple[Claim, ...], str]] = [
    ("nothing is known of it", {}, (KESH,), "own"),
    ("another claim's thread is no matter", {MIRZAN.id: "t"}, (KESH,), "own"),
    ("what it goes against has one", {KESH.id: "t"}, (KESH,), "t"),
    ("what says the same as that has one", {DELVAR.id: "t"}, (KESH, DELVAR), "t"),
    ("the oldest of two", {DELVAR.id: "old", KESH.id: "t"}, (KESH, DELVAR), "old"),
    ("of itself, where an edit tells of it", {NEW.id: "t"}, (), "t"),
]


@pytest.mark.parametrize(("known", "related", "thread"), [one[1:] for one in JOINED], ids=[one[0] for one in JOINED])
def test_a_finding_joins_the_thread_of_the_oldest(
    known: dict[str, str], related: tuple[Claim, ...], thread: str
) -> None:
    threads = Threads(lambda ids: {id_: of for id_, of in known.items() if id_ in ids})
    (joined,) = threads.join([told(NEW, KESH)], related)
    assert joined.cluster == thread
    assert joined.id == told(NEW, KESH).id


def test_findings_of_one_document_join_each_other_before_they_are_stored() -> None:
    threads = Threads(lambda ids: {})
    (first,) = threads.join([told(NEW, KESH, cluster="one")])
    (second,) = threads.join([told(MIRZAN, KESH, cluster="two")])
    (other,) = threads.join([told(DELVAR, cluster="three")])
    assert [first.cluster, second.cluster, other.cluster] == ["one", "one", "three"]


def test_nothing_is_looked_up_where_nothing_was_found() -> None:
    def known(ids: object) -> dict[str, str]:
        raise AssertionError("asked")

    assert Threads(known).join([], (KESH,)) == ()


def test_aid_that_is_kept_out_came_in_and_never_came_is_one_dispute(room: Newsroom) -> None:
    (new,) = room.publish("The army is blocking aid from entering Delvar.", source="front-posts", key="1")
    (against,) = room.publish("Aid entered Delvar last night.", key="2")
    (again,) = room.publish("No aid has reached Delvar.", source="front-posts", key="3")
    assert against.cluster == new.cluster
    assert again.cluster == new.cluster
    (gone,) = room.gone(source="front-posts", key="1")
    assert gone.cluster == new.cluster


def test_the_thread_of_a_claim_is_looked_up_by_its_index(room: Newsroom) -> None:
    with room.store._read() as connection:
        plan = databases.plan(connection, _THREADS.params(claims=["a", "b"]), small=True)
    assert plan["finding_claims"] == "ix_finding_claims_claim"
    if databases.Kind.now == databases.SQLITE:  # a server reads few findings whole
        assert plan["findings"] == "sqlite_autoindex_findings_1"
