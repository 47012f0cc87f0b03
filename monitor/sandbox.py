"""A worker process that reads hostile bytes and can be killed: limits on time and memory.

20 kB of a hostile `author` cost feedparser 12 s of CPU, and nothing in the same process can interrupt that.
"""

from __future__ import annotations

import multiprocessing
import resource
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as Late
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing.context import BaseContext
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

#: address space of a worker, bytes: a page of 15 MiB is read in far less
MEMORY = 2**30
#: calls after which a worker is replaced, so that what a parser leaks does not grow
CALLS = 200

#: seconds that a call waits beyond what those before it may take; a worker's start is in it
PATIENCE_S = 60.0

_NOBODY = "no worker process took it up"
#: what most workers need
PRELOADED = ["monitor.preloaded"]

T = TypeVar("T")


class SandboxKilled(Exception):
    """The call did not end by itself: too slow, too big, or its worker died."""


class Sandbox:
    """Runs functions in worker processes, started when first needed. Threads share it."""

    def __init__(self, workers: int = 1, *, memory: int = MEMORY) -> None:
        self._workers, self._memory = workers, memory
        self._pool: ProcessPool | None = None
        self._lock = threading.Lock()
        self._calls = 0  #: that run or wait

    def run(self, function: Callable[..., T], *args: object, timeout_s: float, patience_s: float = PATIENCE_S) -> T:
        """The function's result; what it raises is raised here. Function and arguments must be picklable.

        Raises SandboxKilled after `timeout_s` seconds of work, or where the worker died; also where no worker took
        it up, `patience_s` after all that were there before it had their time.
        """
        with self._counted() as calls:
            limits = timeout_s, calls * timeout_s + patience_s
            with suppress(BrokenProcessPool):  # a worker died between two calls, which says nothing of this one
                return self._once(function, args, *limits)
            try:
                return self._once(function, args, *limits)
            except BrokenProcessPool as error:
                raise SandboxKilled(_NOBODY) from error

    def _once(self, function: Callable[..., T], args: tuple[object, ...], timeout_s: float, patience_s: float) -> T:
        pool = self._started()
        try:
            future = _scheduled(pool, function, args, timeout_s)
            return _result(future, timeout_s, patience_s)
        except (BrokenProcessPool, _Lost):
            self._replace(pool)
            raise

    def close(self) -> None:
        """End the workers."""
        with self._lock:
            if self._pool is not None:
                _end(self._pool)
                self._pool = None

    @contextmanager
    def _counted(self) -> Iterator[int]:
        with self._lock:
            self._calls += 1
            calls = self._calls
        try:
            yield calls
        finally:
            with self._lock:
                self._calls -= 1

    def _replace(self, pool: ProcessPool) -> None:
        """Begin with new workers; the old ones are ended beside, for what hangs may hang for long."""
        with self._lock:
            if self._pool is pool:
                self._pool = None
                threading.Thread(target=_end, args=(pool,), name="sandbox", daemon=True).start()

    def _started(self) -> ProcessPool:
        with self._lock:
            if self._pool is None:
                self._pool = ProcessPool(
                    max_workers=self._workers,
                    max_tasks=CALLS,
                    initializer=_limit,
                    initargs=(self._memory,),
                    context=_context(),
                )
            return self._pool


class _Lost(SandboxKilled):
    """Nobody works on the call: the worker that took it died before it could say so."""


def _scheduled(pool: ProcessPool, function: Callable[..., T], args: tuple[object, ...], timeout_s: float) -> Future[T]:
    try:
        future: Future[T] = pool.schedule(function, args=args, timeout=timeout_s)
    except RuntimeError as error:  # the pool's own words for being broken
        raise BrokenProcessPool from error
    return future


def _result(future: Future[T], timeout_s: float, patience_s: float) -> T:
    try:
        return future.result(patience_s)
    except Late as error:
        if not future.done():
            raise _Lost(_NOBODY) from error
        raise SandboxKilled(f"reading it took longer than {timeout_s:g} s") from error
    except (ProcessExpired, MemoryError) as error:
        raise SandboxKilled("reading it broke the worker process (too much memory, or a crash)") from error


def _end(pool: ProcessPool) -> None:
    pool.stop()  # type: ignore[no-untyped-call]
    pool.join()


class Inline:
    """The same without a process, for commands that read what their caller gives them, and for tests."""

    def run(self, function: Callable[..., T], *args: object, timeout_s: float) -> T:
        """The function's result; nothing limits it."""
        return function(*args)

    def close(self) -> None:
        """Nothing to end."""


def _context() -> BaseContext:
    """Workers are forked from a small process that has loaded what reads feeds, and nothing else of this one."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


def _limit(memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
