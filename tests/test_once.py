"""Of many threads that ask at once, one makes it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from monitor.once import once


def test_threads_that_ask_at_once_get_one() -> None:
    made: list[str] = []
    together = threading.Barrier(8)

    @once
    def slow(name: str) -> object:
        made.append(name)
        threading.Event().wait(0.05)
        return object()

    def ask(name: str) -> object:
        together.wait()
        return slow(name)

    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(ask, ["a", "b"] * 4))
    assert sorted(made) == ["a", "b"]
    assert len(set(map(id, found))) == 2


def test_what_could_not_be_made_is_tried_again() -> None:
    tries: list[int] = []

    @once
    def fragile() -> int:
        tries.append(1)
        if len(tries) == 1:
            raise OSError
        return len(tries)

    for _ in range(3):
        try:
            fragile()
        except OSError:
            continue
    assert fragile() == 2
