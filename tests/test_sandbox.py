"""What a worker process does cannot hold up or break the service."""

from __future__ import annotations

import os
import re
import signal
import threading
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


def test_a_worker_that_dies_while_it_waits_takes_nothing_with_it(sandbox: Sandbox) -> None:
    """As where the system is out of memory, and it is the worker that has to go."""
    for _ in range(3):
        worker = sandbox.run(os.getpid, timeout_s=20)
        os.kill(worker, signal.SIGKILL)
        assert sandbox.run(double, 21, timeout_s=20) == 42
        os.kill(sandbox.run(os.getpid, timeout_s=20), signal.SIGKILL)
        threading.Event().wait(0.5)  # it is seen to be gone before there is anything to do
        assert sandbox.run(double, 21, timeout_s=20) == 42


def test_a_call_that_no_worker_knows_of_ends(sandbox: Sandbox) -> None:
    sandbox.run(double, 21, timeout_s=20)
    worker = sandbox.run(os.getpid, timeout_s=20)
    os.kill(worker, signal.SIGSTOP)
    begun = monotonic()
    with pytest.raises(SandboxKilled, match="no worker"):
        sandbox.run(double, 21, timeout_s=0.5, patience_s=1.0)
    assert sandbox.run(double, 21, timeout_s=20) == 42
    assert monotonic() - begun < 20


def test_what_the_function_raises_is_raised_here(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="not a feed"):
        sandbox.run(wrong, timeout_s=20)


def test_the_twin_without_a_process_gives_the_same() -> None:
    assert Inline().run(double, 21, timeout_s=1) == 42
