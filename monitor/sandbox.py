"""A worker process that reads hostile bytes and can be killed: limits on time and memory.

20 kB of a hostile `author` cost feedparser 12 s of CPU, and nothing in the same process can interrupt that.
"""

from __future__ import annotations

import multiprocessing
import resource
import threading
from collections.abc import Callable
from concurrent.futures import TimeoutError as Late
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

#: address space of a worker, bytes: a page of 15 MiB is read in far less
MEMORY = 2**30
#: calls after which a worker is replaced, so that what a parser leaks does not grow
CALLS = 200

T = TypeVar("T")


class SandboxKilled(Exception):
    """The call did not end by itself: too slow, too big, or its worker died."""


class Sandbox:
    """Runs functions in worker processes, started when first needed. Threads share it."""

    def __init__(self, workers: int = 1, *, memory: int = MEMORY) -> None:
        self._workers, self._memory = workers, memory
        self._pool: ProcessPool | None = None
        self._lock = threading.Lock()

    def run(self, function: Callable[..., T], *args: object, timeout_s: float) -> T:
        """The function's result; what it raises is raised here. Function and arguments must be picklable.

        Raises SandboxKilled after `timeout_s` seconds of work, or where the worker died.
        """
        future = self._started().schedule(function, args=args, timeout=timeout_s)
        try:
            result: T = future.result()
        except Late as error:
            raise SandboxKilled(f"reading it took longer than {timeout_s:g} s") from error
        except (ProcessExpired, MemoryError) as error:
            raise SandboxKilled("reading it broke the worker process (too much memory, or a crash)") from error
        return result

    def close(self) -> None:
        """End the workers."""
        with self._lock:
            if self._pool is not None:
                self._pool.stop()  # type: ignore[no-untyped-call]
                self._pool.join()
                self._pool = None

    def _started(self) -> ProcessPool:
        with self._lock:
            if self._pool is None:
                self._pool = ProcessPool(
                    max_workers=self._workers,
                    max_tasks=CALLS,
                    initializer=_limit,
                    initargs=(self._memory,),
                    context=multiprocessing.get_context("spawn"),
                )
            return self._pool


class Inline:
    """The same without a process, for commands that read what their caller gives them, and for tests."""

    def run(self, function: Callable[..., T], *args: object, timeout_s: float) -> T:
        """The function's result; nothing limits it."""
        return function(*args)

    def close(self) -> None:
        """Nothing to end."""


def _limit(memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
