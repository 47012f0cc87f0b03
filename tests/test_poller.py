"""A poller that ends while it takes what is due keeps its threads until that has one."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from monitor.counted import counted
from monitor.pipeline import Polled
from monitor.poller import Poller
from storage.records import SourceState
from tests.factory import NOW

DUE = SourceState(source="paper", next_check_at=NOW, interval=timedelta(minutes=5), status="ok")


class Slow:
    """A store that is asked for what is due, and answers when a test says so."""

    def __init__(self) -> None:
        self.asked, self.answers = threading.Event(), threading.Event()

    def lease_sources(self, *_: object, holder: str, **__: object) -> list[SourceState]:
        self.asked.set()
        assert self.answers.wait(10)
        return [replace(DUE, holder=holder)]


def test_a_service_that_ends_while_something_is_taken_polls_that_and_says_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store, polled, broken = Slow(), [], []
    desk: Any = SimpleNamespace(configuration=SimpleNamespace(fetching=SimpleNamespace(concurrency=2)), sources={})

    def poll(state: SourceState, _: object) -> Polled:
        polled.append(state.source)
        return Polled(source=state.source, status="ok")

    poller = Poller(
        store,  # type: ignore[arg-type]  # what is asked of it is there
        lambda: desk,
        lambda: None,  # type: ignore[arg-type,return-value]  # nothing is polled in earnest
        beside=False,
        senses=SimpleNamespace(after=lambda _: None),  # type: ignore[arg-type]
        traces=SimpleNamespace(polling=poll),  # type: ignore[arg-type]
        found=lambda: None,
    )

    def tick() -> None:
        try:
            poller.tick()
        except RuntimeError as error:
            broken.append(str(error))

    taking = threading.Thread(target=tick)
    taking.start()
    assert store.asked.wait(10)
    ended: list[bool] = []
    ending = threading.Thread(target=lambda: ended.append(poller.stop(10)))
    ending.start()
    ending.join(0.2)  # it waits for what is being taken
    store.answers.set()
    taking.join(10)
    ending.join(10)
    assert (broken, ended, caplog.text) == ([], [True], "")
    assert polled in ([], ["paper"]), "it is due again where no thread had begun with it"
    store.asked.clear()
    poller.tick()
    assert not store.asked.is_set(), "and nothing more is taken"


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 sources"), (1, "1 source"), (2, "2 sources"), (1204, "1,204 sources")]
)
def test_one_is_not_said_as_many(number: int, words: str) -> None:
    assert counted(number, "source") == words
    assert counted(number, "entry waits", "entries wait").endswith("entry waits" if number == 1 else "entries wait")
