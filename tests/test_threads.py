"""One thread for each dispute: a finding joins what its claims already stand in, however that is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.threads import joined, together
from storage.records import Claim, Comparison, Finding, Relation
from storage.store._told import threads_query
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


def comparison(new: Claim, earlier: Claim, relation: Relation = Relation.CONFIRMS) -> Comparison:
    return Comparison(
        new=new, earlier=earlier, relation=relation, conflict=0.0, strength=0.7, rule="", gate="", because=()
    )


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
    made = told(NEW, KESH)
    compared = [comparison(NEW, one) for one in related]
    (((found,)),) = joined([together([made], compared)], known)
    assert found.cluster == thread
    assert found.id == made.id


def test_what_is_nothing_to_it_gives_no_thread() -> None:
    nothing = comparison(NEW, MIRZAN, relation=Relation.NONE)
    (((found,)),) = joined([together([told(NEW)], [nothing])], {MIRZAN.id: "t"})
    assert found.cluster == "own"


def test_findings_of_one_document_join_each_other_before_they_are_stored() -> None:
    one, two, three = told(NEW, KESH, cluster="one"), told(MIRZAN, KESH, cluster="two"), told(DELVAR, cluster="three")
    found = joined([together([each]) for each in (one, two, three)], {})
    assert [each.cluster for (each,) in found] == ["one", "one", "three"]


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
        plan = databases.plan(connection, threads_query(2).params(k0="a", k1="b"), small=True)
    assert plan["finding_claims"] == "ix_finding_claims_claim"
    if databases.Kind.now == databases.SQLITE:  # a server reads few findings whole
        assert plan["findings"] == "sqlite_autoindex_findings_1"
