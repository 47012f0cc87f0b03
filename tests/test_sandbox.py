"""What a worker process does cannot hold up or break the service."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

import pytest

from monitor.clock import monotonic
from monitor.sandbox import Inline, Sandbox, SandboxKilled


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    found = Sandbox()
    yield found
    found.close()


def double(number: int) -> int:
    return 2 * number


def stuck() -> object:
    return re.match(r"(a+)+$", "a" * 40 + "b")


def greedy() -> int:
    return len(bytearray(3 * 2**30))


def dying() -> None:
    os._exit(9)


def wrong() -> None:
    raise ValueError("not a feed")


@pytest.mark.parametrize("attack", [stuck, greedy, dying])
def test_an_attack_is_ended_and_the_next_call_works(sandbox: Sandbox, attack: object) -> None:
    begun = monotonic()
    with pytest.raises(SandboxKilled):
        sandbox.run(attack, timeout_s=1.5)  # type: ignore[arg-type]
    assert sandbox.run(double, 21, timeout_s=20) == 42
    assert monotonic() - begun < 20


def test_what_the_function_raises_is_raised_here(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="not a feed"):
        sandbox.run(wrong, timeout_s=20)


def test_the_twin_without_a_process_gives_the_same() -> None:
    assert Inline().run(double, 21, timeout_s=1) == 42
