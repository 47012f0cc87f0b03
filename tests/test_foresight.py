"""What is looked up before a document is stored is not read again while others have to wait, and nothing is missed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from storage.records import Claim
from storage.store import _documents
from tests.desks import Newsroom, newsroom

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path) as made:
        yield made


def _kinds(found: Any) -> list[str]:
    return [one.kind for one in found]


def test_nothing_that_was_foreseen_is_read_under_the_lock(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.publish("Our forces have captured Delvar.", key="m")
    read: list[tuple[bool, int]] = []
    real = _documents.claims_by_id

    def counted(connection: Any, ids: Any) -> Any:
        read.append((bool(connection.get_execution_options().get("alone")), len(ids)))
        return real(connection, ids)

    monkeypatch.setattr(_documents, "claims_by_id", counted)
    found = room.publish("Delvar is still under our control.", source="front-posts", key="f")
    assert _kinds(found) == ["contradiction"]
    assert [many for alone, many in read if many and not alone] == [1]
    assert not [many for alone, many in read if many and alone]


def test_what_is_stored_in_between_is_found(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    real = type(room.store).foresee
    between: list[Callable[[], Any]] = [lambda: room.publish("Our forces have captured Delvar.", key="m")]

    def foresee(store: Any, *asked: Any) -> Mapping[str, Claim]:
        seen = real(store, *asked)
        if between:
            between.pop()()  # another worker is faster
        return seen

    monkeypatch.setattr(type(room.store), "foresee", foresee)
    found = room.publish("Delvar is still under our control.", source="front-posts", key="f")
    assert _kinds(found) == ["contradiction"]
    assert found[0].claims[1].statement.source == "ministry"
