"""Polls what is due: takes leases, gives each source a thread, and keeps its lease while it is polled."""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import datetime, timedelta
from functools import partial

from monitor import clock, listening, presence
from monitor.desk import Desk
from monitor.news import News
from monitor.pipeline import Polled, poll
from monitor.senses import Senses
from monitor.tools import Tools
from monitor.traces import Tracing
from storage.records import SourceState
from storage.store import Store

log = logging.getLogger(__name__)

#: a process that does not renew what it polls for so long is taken for dead, and another polls it
LEASE = timedelta(seconds=60)
#: the same for a command that polls once, and renews nothing
LONG_LEASE = timedelta(minutes=15)


class Poller:
    """The polls of one process, as many at once as `fetching.concurrency` says."""

    def __init__(
        self,
        store: Store,
        desk: Callable[[], Desk],
        tools: Callable[[], Tools],
        *,
        beside: bool,
        senses: Senses,
        traces: Tracing,
        found: Callable[[], None],
    ) -> None:
        """`beside`: other processes poll too; `found` is called when there is something new to tell."""
        self._store, self._desk, self._tools = store, desk, tools
        self._beside, self._senses, self._traces, self._found = beside, senses, traces, found
        self._pool = ThreadPoolExecutor(self._concurrency, thread_name_prefix="poll")
        self._running: dict[tuple[str, str], Future[None]] = {}  #: by source and holder of its lease
        self._called: set[str] = set()
        self._lock, self._taking = threading.Lock(), threading.Lock()
        self._more = False  #: whether more was due than could be taken
        self._stopping = False
        self.ticked_at: datetime | None = None

    @property
    def _concurrency(self) -> int:
        return self._desk().configuration.fetching.concurrency

    def tick(self) -> None:
        """Give every free thread a source that is due."""
        with self._taking:
            if self._stopping:
                return
            free = self._concurrency - len(self._running)
            # another process may know newer sources than this one
            only = self._desk().sources if self._beside else None
            taken = self._lease(limit=free, only=only) if free > 0 else []
            self._more = len(taken) >= free
            for state in taken:
                with self._lock:
                    self._running[_leased(state)] = self._pool.submit(self._run, state)
            self.ticked_at = clock.now()

    def renew(self) -> None:
        """Keep the leases of the polls that run."""
        with self._lock:
            held = dict(self._running.keys())
        if held:
            self._store.renew_sources(held, clock.now(), lease=LEASE)

    def call(self, news: News) -> None:
        """A server says that something of a source is new: it is due now, and so is what it names."""
        source, at = news.source, clock.now() + news.settles
        if news.key is not None:
            presence.named(source, news.key, at, self._store)
        if any(name == source for name, _ in list(self._running)):
            self._called.add(source)
        self._make_due(source, news.settles)

    def once(self, only: Collection[str] | None = None) -> list[Polled]:
        """Poll every source that is due or was never asked, or the named ones, and wait for the end."""
        if only is None:
            unasked = [state.source for state in self._store.source_states() if state.checked_at is None]
            states = [*self._lease_long(), *self._lease_long(only=unasked, force=True)]
        else:
            states = self._lease_long(only=only, force=True)
        polled = list(self._pool.map(self._poll, states))
        for state in states:
            self._senses.perceive(state)
        return polled

    def halt(self) -> None:
        """Begin with nothing more."""
        self._stopping = True

    def stop(self, within_s: float) -> bool:
        """Whether every poll ended within so many seconds; one that is cut off here is simply due again."""
        self.halt()
        taking = self._taking.acquire(timeout=within_s)  # whoever leases just now needs the threads for what it took
        self._pool.shutdown(wait=False, cancel_futures=True)
        if taking:
            self._taking.release()
        begun = [one for one in self._running.values() if not one.cancelled()]
        return not wait(begun, timeout=within_s).not_done

    def _lease(self, *, limit: int, only: Collection[str] | None) -> list[SourceState]:
        holder = secrets.token_hex(8)
        return self._store.lease_sources(clock.now(), lease=LEASE, limit=limit, only=only, holder=holder)

    def _lease_long(self, *, only: Collection[str] | None = None, force: bool = False) -> list[SourceState]:
        return self._store.lease_sources(clock.now(), lease=LONG_LEASE, limit=10_000, only=only, force=force)

    def _run(self, state: SourceState) -> None:
        try:
            if self._poll(state).findings:
                self._found()
            if state.source in self._called:  # while it was polled: what is new may have come too late for that
                self._called.discard(state.source)
                self._make_due(state.source)
        except Exception:  # the border of one source: its lease ends, and it is polled again
            log.exception("poll ended unexpectedly", extra={"source": state.source})
        finally:
            with self._lock:
                self._running.pop(_leased(state), None)
            self._senses.after(state)
        self._go_on()

    def _go_on(self) -> None:
        """Where more is due than could be taken, take it as soon as half of the threads are free."""
        if self._more and not self._stopping and 2 * len(self._running) <= self._concurrency:
            try:
                self.tick()
            except Exception:  # the tick that follows says it too
                log.exception("nothing more could be taken")

    def _make_due(self, source: str, settles: timedelta = timedelta(0)) -> None:
        self._store.change_source(source, lambda one: listening.due(one, clock.now(), settles))

    def _poll(self, state: SourceState) -> Polled:
        return self._traces.polling(state, partial(poll, state, desk=self._desk(), tools=self._tools()))


def _leased(state: SourceState) -> tuple[str, str]:
    return state.source, state.holder or ""
