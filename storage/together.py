"""Gathers what several threads write at one moment into one transaction: a commit waits for the disk, and costs most.

Nobody goes on before what he brought is committed, so nothing is weaker than with a transaction for each.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from storage.errors import StorageError, Unstorable

T = TypeVar("T")

#: where others come too, one waits for them as long as one more came within so many seconds, and that so often
PAUSE_S, PAUSES = 0.004, 8


class _One(Generic[T]):
    """What one thread brought, and what became of it."""

    __slots__ = ("brought", "done", "error")

    def __init__(self, brought: T) -> None:
        self.brought = brought
        self.error: BaseException | None = None
        self.done = threading.Lock()
        self.done.acquire()


class Together(Generic[T]):
    """Threads share it: the first of those who come at one moment writes for all."""

    def __init__(self, write: Callable[[Sequence[T]], None], *, pause: Callable[[float], object] | None = None) -> None:
        """`write` keeps all that it is given in one transaction, or raises."""
        self._write, self._pause = write, pause or threading.Event().wait
        self._guard, self._turn = threading.Lock(), threading.Lock()
        self._waiting: list[_One[T]] = []
        self._many = 1  #: of the last time

    def __call__(self, brought: T) -> None:
        """Write it; raises what `write` raises for it."""
        one = _One(brought)
        with self._guard:
            self._waiting.append(one)
            leads = len(self._waiting) == 1
        if leads:
            self._write_all()
        else:
            one.done.acquire()
        if one.error is not None:
            raise one.error

    def _write_all(self) -> None:
        with self._turn:  # meanwhile others come, and are written with the next one
            all_: Sequence[_One[T]] = ()
            try:
                try:
                    self._gather()
                finally:
                    all_ = self._taken()
                self._try(all_)
            except BaseException as error:  # Ctrl-C in the thread that writes for all
                for one in all_:
                    one.error = one.error or error
                raise
            finally:
                for one in all_:
                    one.done.release()

    def _taken(self) -> Sequence[_One[T]]:
        with self._guard:
            all_, self._waiting = self._waiting, []
            self._many = len(all_)
            return all_

    def _gather(self) -> None:
        """Wait as long as others come; not at all where nobody came beside the last one."""
        known = len(self._waiting)
        if max(known, self._many) < 2:
            return
        for _ in range(PAUSES):
            self._pause(PAUSE_S)
            if len(self._waiting) == known:
                return
            known = len(self._waiting)

    def _try(self, all_: Sequence[_One[T]]) -> None:
        """All at once; where one of them cannot be kept, each by itself."""
        try:
            self._write([one.brought for one in all_])
        except Exception as error:  # what one brought must not lose what the others did
            if len(all_) > 1 and (isinstance(error, Unstorable) or not isinstance(error, StorageError)):
                for one in all_:
                    self._try([one])
                return
            for one in all_:
                one.error = error
