"""The composition root: the one place where the parts are put together, and what runs them."""

from __future__ import annotations

import logging
import os
import random
import secrets
import tempfile
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from alerts import outbox
from alerts.couriers import Couriers, Sent
from alerts.links import Signer
from alerts.secret import MissingSecret
from monitor import (
    clock,
    listening,
    mailed,
    ocr,
    pictures,
    recordings,
    replying,
    retention,
    slots,
    subscriptions,
    traces,
)
from monitor.accounts import is_loopback
from monitor.budgets import Budgets, Memory, Purse
from monitor.config import Configuration
from monitor.config.models import FetchingOptions
from monitor.config.watch import Live
from monitor.desk import Desk
from monitor.editing import Editor, Refused
from monitor.errors import CommandError
from monitor.http import Client, Settings
from monitor.http.turns import Turns
from monitor.inbound import Answer, confirm, receive
from monitor.keep import Kept
from monitor.pipeline import Polled, poll
from monitor.replying import Heard, Room
from monitor.sandbox import Sandbox
from monitor.schedule import Ticker
from monitor.templates import Templates
from monitor.tools import Tools
from monitor.translation import Translations
from monitor.trial import Tried, tried
from storage.errors import StorageError
from storage.records import Route, SourceState
from storage.store import Store

if TYPE_CHECKING:
    from monitor.web.site import Site

log = logging.getLogger(__name__)

AGENT = f"Gainsay/{version('gainsay')}"
#: a process that does not renew what it polls for so long is taken for dead, and another polls it
LEASE = timedelta(seconds=60)
#: the same for a command that polls once, and renews nothing
LONG_LEASE = timedelta(minutes=15)
POLL_EVERY_S, SEND_EVERY_S, RELOAD_EVERY_S, REPORT_EVERY_S, LEAVE_EVERY_S, BOUND_EVERY_S = (
    1.0,
    0.5,
    2.0,
    5.0,
    60.0,
    60.0,
)
ANSWERS_EVERY_S = 60.0
RENEW_EVERY_S, LEAD_EVERY_S, FORGET_EVERY_S = 15.0, 5.0, 3600.0
#: documents of a source that is tried
TRIED = 10
#: seconds that running polls get to end in; a name look-up cannot be interrupted and may take longer
GRACE_S = 4.0


def database_url(config: Path, environ: Mapping[str, str]) -> str:
    """$GAINSAY_DATABASE, or gainsay.db beside the configuration."""
    return environ.get("GAINSAY_DATABASE") or f"sqlite:///{config.resolve().parent / 'gainsay.db'}"


@contextmanager
def opened(url: str) -> Iterator[Store]:
    """The database, brought up to this version."""
    store = Store(url)
    try:
        store.migrate()
        yield store
    finally:
        store.close()


@contextmanager
def existing(url: str, *, migrated: bool = True) -> Iterator[Store]:
    """The database, which must be there; `migrated`: brought up to this version. Raises CommandError."""
    file = Path(url.removeprefix("sqlite:///"))
    missing = url.startswith("sqlite:///") and not file.exists()
    with closing(Store(url)) as store:
        if missing or not store.schema():
            where = file if missing else "this database is empty"
            raise CommandError(f"{where}: there is no database yet; `gainsay run` or `gainsay once` makes it")
        if migrated:
            store.migrate()
        yield store


@contextmanager
def tools_for(desk: Desk, store: Store, environ: Mapping[str, str]) -> Iterator[Tools]:
    """Everything that a poll works with, for one command."""
    workers = Sandbox()
    tools = _tools(desk.configuration, store, workers, environ)
    try:
        yield tools
    finally:
        tools.client.close()
        workers.close()


@contextmanager
def shared(url: str) -> Iterator[Store]:
    """The database, brought up to this version, for one of several processes. Raises CommandError."""
    if url.startswith("sqlite"):
        raise CommandError(
            "several processes need PostgreSQL, and this database is SQLite: run all in one with `gainsay run`, or "
            "move it with `gainsay migrate --to postgresql://...`"
        )
    with opened(url) as store:
        yield store


class Duty(StrEnum):
    """What a process does of the whole, besides showing it."""

    POLL = "poll"  #: fetch, read and detect what is due
    DELIVER = "deliver"  #: send the messages that are due
    LEAD = "lead"  #: what only one process may do: take sources.yaml, make messages of alerts, renew, clear up


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What /readyz wants to know of the running service."""

    ticked_at: datetime | None
    problem: str | None  #: why the present sources.yaml is not the one that runs


class App:
    """One process of Gainsay over a database: by itself all of it, or some duties of it beside others."""

    def __init__(
        self,
        config: Path,
        store: Store,
        environ: Mapping[str, str],
        *,
        patient: bool = True,
        duties: frozenset[Duty] = frozenset(Duty),
        beside: bool = False,
    ) -> None:
        """`patient` waits for each route's group_wait; a run that ends at once does not. `beside`: others may run."""
        self._patient, self._duties, self._beside = patient, duties, beside
        #: new with each start, and says to an operator where it runs
        self._name = f"{os.uname().nodename}-{os.getpid()}-{secrets.token_hex(4)}"
        self._lead: slots.Lead = slots.Leader(store, self._name, clock.now) if beside else slots.Alone()
        self._traces = traces.begun(environ, version=version("gainsay"), process=self._name, clock=clock.monotonic)
        self._live = Live(config, environ)
        self._environ, self._store = environ, store
        self._workers = Sandbox()
        self._ticked_at: datetime | None = None
        self._dark = False
        self._running: dict[tuple[str, str], Future[None]] = {}  #: by source and holder of its lease
        self._bell = threading.Event()  #: rings when there may be something to send
        self._stopping = False
        self.ended = False  #: whether every poll had ended when it was stopped
        self._taking = threading.Lock()
        self._more = False  #: whether more was due than could be taken
        if Duty.LEAD in duties:
            self._lead.renew()
        self._lock, self._reloading, self._trying = threading.Lock(), threading.Lock(), threading.Lock()
        self._editor = Editor(
            config, store, environ, running=lambda: self._desk.configuration, clock=clock.now, taken=self.reload
        )
        self._apply(self._live.current)
        self._shapers = Sandbox()  # its own: a page that takes long to read holds no message
        templates = Templates(lambda: self._desk.configuration.templates, self._shapers)
        self._couriers = Couriers(
            store,
            lambda: self._traces.senders(self._desk.configuration.channels),
            http=lambda: self._post,
            environ=environ,
            clock=clock.now,
            random=random.random,  # noqa: TID251 - the edge, where chance comes from
            shaped=templates.shaped,
        )
        self._eyes, self._ears = Sandbox(), Sandbox(memory=recordings.MEMORY)
        self._senses = ThreadPoolExecutor(2, thread_name_prefix="senses")
        self._perceiving: set[str] = set()
        self._called: set[str] = set()
        self._listening = listening.Listening(
            self.call,
            client=lambda: self._lines,
            environ=environ,
            chance=random.random,  # noqa: TID251 - the edge, where chance comes from
        )
        self._translations = Translations(
            store,
            lambda: self._desk.configuration.translation,
            http=lambda: self._post,
            environ=environ,
            clock=clock.now,
        )
        self._pool = ThreadPoolExecutor(self._desk.configuration.fetching.concurrency, thread_name_prefix="poll")
        self._ticker = Ticker(self._jobs())

    def _jobs(self) -> dict[str, tuple[float, Callable[[], None]]]:
        """What is called again and again, by the duties of this process."""
        jobs: dict[str, tuple[float, Callable[[], None]]] = {"reload": (RELOAD_EVERY_S, self.reload)}
        if Duty.POLL in self._duties:
            jobs |= {"poll": (POLL_EVERY_S, self.tick), "renew": (RENEW_EVERY_S, self.renew)}
        if self._duties & {Duty.DELIVER, Duty.LEAD}:
            jobs |= {"outbox": (SEND_EVERY_S, self._bell.set)}
        if Duty.LEAD in self._duties:
            jobs |= {
                "report": (REPORT_EVERY_S, self._led(self.report)),
                "hubs": (LEAVE_EVERY_S, self._led(self.leave)),
                "answers": (ANSWERS_EVERY_S, self._led(self.read_answers)),
                "translation": (SEND_EVERY_S, self._led(self.translate)),
                "evidence": (BOUND_EVERY_S, self._led(self.bound)),
                "clock": (BOUND_EVERY_S, self._led(self.mend_clock)),
            }
        if self._beside and Duty.LEAD in self._duties:
            jobs |= {"lead": (LEAD_EVERY_S, self.lead), "slots": (FORGET_EVERY_S, self._led(self.forget))}
        if self._beside and Duty.POLL in self._duties:
            jobs |= {"present": (LEAD_EVERY_S, self.present)}
        return jobs

    def _led(self, job: Callable[[], None]) -> Callable[[], None]:
        """A job that only the process with the lead does."""
        return lambda: job() if self._leads() else None

    def _leads(self) -> bool:
        return Duty.LEAD in self._duties and self._lead.leads()

    @property
    def desk(self) -> Desk:
        """The configuration put to use, as it is now."""
        return self._desk

    @property
    def name(self) -> str:
        """How the other processes know this one."""
        return self._name

    @property
    def health(self) -> Health:
        ticked_at = slots.ticked_at(self._store) if self._beside else self._ticked_at
        return Health(ticked_at=ticked_at, problem=self._live.problem)

    def lacks(self) -> Sequence[str]:
        """What is missing for the service to do its work, in words."""
        there = not self._beside or slots.workers(self._store, clock.now())
        return () if there else ("workers: no process polls; start `gainsay worker`",)

    def site(self, *, open_to_all: bool, host: str = "127.0.0.1") -> Site:
        """What the dashboard works with, as it is listened for at `host`.

        `open_to_all` asks nobody to log in while there is no account. Where others can come it answers to any name,
        otherwise to this machine's and ours.
        """
        from monitor.web.site import Site  # with it the web framework, which a single poll does without

        ours, local = urlsplit(self._desk.configuration.web.link or "").hostname, is_loopback(host)
        return Site(
            store=self._store,
            desk=lambda: self._desk,
            health=lambda: self.health,
            clock=clock.now,
            # of several processes each takes the forms of the others
            token=self._store.key("forms", secrets.token_urlsafe) if self._beside else secrets.token_urlsafe(),
            hosts=None
            if open_to_all or not local
            else frozenset({"localhost", "127.0.0.1", "::1", *([ours] if ours else [])}),
            version=version("gainsay"),
            key=lambda: self._signer.key,
            receive=self._receive,
            troubles=self.troubles,
            lacks=self.lacks,
            confirm=self._confirm,
            reply=self._reply,
            translated=self._translations.read,
            closed=not (open_to_all or local),
            post=lambda: self._post,
            environ=self._environ,
            editor=self._editor,
            attempt=self.attempt,
        )

    def troubles(self) -> Sequence[str]:
        """What several sources wait for together, in words."""
        return self._tools.budgets.troubles(self._purses, clock.now())

    def _purses(self) -> Mapping[str, Sequence[str]]:
        """The sources that share a token or a server, by the key of what they share."""
        purses: dict[str, list[str]] = {}
        configuration = self._desk.configuration
        for source in configuration.sources:
            connector = configuration.connectors[source.id]
            for request in connector.requests(source) if source.enabled else ():
                purses.setdefault(Purse.of(connector, request.url, token=request.authorized).key, []).append(source.id)
        return purses

    def attempt(self, source: str, configuration: Configuration | None = None) -> tuple[Tried, ...]:
        """What a source, as it is or as it would be configured, gives now; nothing is kept. Raises Failed, Refused.

        One at a time: each asks a publisher, at the pace and out of the budget that polls have too.
        """
        if not self._trying.acquire(blocking=False):
            raise Refused("another source is being tried; wait until that is done")
        try:
            desk = self._desk if configuration is None else Desk.of(configuration)
            with tempfile.TemporaryDirectory() as folder, opened(f"sqlite:///{Path(folder) / 'try.db'}") as store:
                return tuple(tried(desk.sources[source], desk, replace(self._tools, store=store), TRIED))
        finally:
            self._trying.release()

    def _receive(self, source: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        answer = receive(source, headers, body, desk=self._desk, tools=self._tools)
        self._bell.set()
        return answer

    def _confirm(self, source: str, query: Mapping[str, str]) -> Answer:
        return confirm(source, query, desk=self._desk, tools=self._tools)

    def _reply(self, kind: str, channel: str, headers: Mapping[str, str], body: bytes) -> Heard:
        return replying.receive(kind, headers, body, self._room(channel), environ=self._environ, client=self._post)

    def _room(self, channel: str) -> Room:
        key = self._signer.key
        return Room(store=self._store, desk=self._desk, channel=channel, key=key, now=clock.now())

    def start(self) -> None:
        """Begin to do its duties, in threads of its own."""
        if self._beside and Duty.POLL in self._duties:
            self.present()
        if self._duties & {Duty.DELIVER, Duty.LEAD}:
            threading.Thread(target=self._send, name="outbox", daemon=True).start()
        if Duty.POLL in self._duties:
            self._listening.follow(self._desk.configuration)
        self._ticker.start()

    def stop(self) -> None:
        """End after what runs has ended, or has had its time; a poll that is cut off here is simply due again."""
        self._stopping = True
        self._bell.set()
        self._couriers.stop(0)
        self._ticker.stop()
        self._listening.stop(1.0)
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._senses.shutdown(wait=False, cancel_futures=True)
        until = clock.monotonic() + GRACE_S
        ended = not wait(self._running.values(), timeout=GRACE_S).not_done
        self.ended = self._couriers.stop(max(0.0, until - clock.monotonic())) and ended
        self._hand_over()
        self.close()

    def _hand_over(self) -> None:
        """Tell the others that this process is gone; where that cannot be said, they see it a little later."""
        with suppress(StorageError):
            self._lead.end()
            if self._beside and Duty.POLL in self._duties:
                slots.absent(self._store, self._name, clock.now())

    def close(self) -> None:
        self._workers.close()
        self._shapers.close()
        self._eyes.close()
        self._ears.close()
        self._tools.client.close()
        self._post.close()
        self._lines.close()
        self._traces.close()

    def reload(self) -> None:
        """Take a changed sources.yaml, if it is good; the last good one runs on otherwise."""
        with self._reloading:
            before = self._live.problem
            if self._live.poll():
                self._apply(self._live.current)
                if Duty.POLL in self._duties:
                    self._listening.follow(self._desk.configuration)
                log.info("configuration taken", extra={"sources": len(self._desk.sources)})
            elif self._live.problem and self._live.problem != before:
                log.error("the last good configuration runs on: %s", self._live.problem)

    def tick(self) -> None:
        """Give every free thread a source that is due."""
        with self._taking:
            if self._stopping:
                return
            free = self._desk.configuration.fetching.concurrency - len(self._running)
            # another process may know newer sources than this one
            only = self._desk.sources if self._beside else None
            taken = self._lease(limit=free, only=only) if free > 0 else []
            self._more = len(taken) >= free
            for state in taken:
                with self._lock:
                    self._running[_leased(state)] = self._pool.submit(self._run, state)
            self._ticked_at = clock.now()

    def renew(self) -> None:
        """Keep the leases of the polls that run."""
        with self._lock:
            held = dict(self._running.keys())
        if held:
            self._store.renew_sources(held, clock.now(), lease=LEASE)

    def lead(self) -> None:
        """Take the lead where nobody has it, or keep it."""
        if self._lead.renew():
            self._sync()

    def present(self) -> None:
        """Say that this process polls."""
        slots.present(self._store, self._name, clock.now())

    def forget(self) -> None:
        """Let go of what processes said that are long gone."""
        slots.forget(self._store, clock.now())

    def poll_once(self, only: Collection[str] | None = None) -> list[Polled]:
        """Poll every source that is due or was never asked, or the named ones, and wait for the end."""
        if only is None:
            unasked = [state.source for state in self._store.source_states() if state.checked_at is None]
            states = [*self._lease_long(), *self._lease_long(only=unasked, force=True)]
        else:
            states = self._lease_long(only=only, force=True)
        polled = list(self._pool.map(self._poll, states))
        for state in states:
            self._perceive(state)
        return polled

    def deliver(self) -> Sent:
        """Make messages of the alerts whose time has come, send what is due, and wait for the end."""
        self._dispatch()
        # nothing translates beside a run that ends now: what waited for that is told with it or without
        self._translations.work()
        self._dispatch(patient=False)
        return self._couriers.wait()

    def _dispatch(self, *, patient: bool = True) -> None:
        """Make messages, and send the couriers out with what is due; whichever of it is this process's duty.

        `patient` holds those for a moment whose translations are being made.
        """
        if self._leads():
            self._bundle(patient)
        if Duty.DELIVER in self._duties:
            self._couriers.dispatch()

    def _bundle(self, patient: bool) -> None:
        configuration, now = self._desk.configuration, clock.now()
        told, acts = self._translations, partial(self._signer.act_links, now=now)
        names = replace(self._desk.names, acts=acts, buttons=self._signer.buttons, translated=told.seek)
        ready = told.gate(names, now) if patient else outbox.at_once
        outbox.bundle(self._store, configuration.routes, names, now=now, rates=configuration.rates, ready=ready)
        outbox.report(self._store, configuration.operators, now=now, routes=configuration.routes)

    def _send(self) -> None:
        """Whenever the bell rings, until the end: a fresh message leaves at once."""
        while self._bell.wait() and not self._stopping:
            self._bell.clear()
            try:
                self._dispatch()
            except Exception:  # the border of the outbox: whatever it meets, it is called again
                log.exception("sending failed")

    def translate(self) -> None:
        """Translate what messages and pages wait for."""
        if self._translations.work():
            self._bell.set()

    def leave(self) -> None:
        """Tell the hubs of sources that were taken out that they are wanted no more."""
        subscriptions.leave(self._tools)

    def read_answers(self) -> None:
        """Do what people answered to mail that told them something."""
        for name, channel in self._desk.configuration.channels.items():
            if getattr(channel, "replies", None) is not None:
                mailed.read_answers(
                    cast(mailed.Answerable, channel), self._room(name), environ=self._environ, client=self._tools.client
                )

    def bound(self) -> None:
        """Keep the evidence within its size."""
        retention.bound(self._desk.configuration.evidence.size, self._store)

    def mend_clock(self) -> None:
        """Ask on where the clock was set back."""
        if many := self._store.mend_clock(clock.now()):
            log.warning("the clock was set back: what was due later is asked now", extra={"sources": many})

    def call(self, source: str) -> None:
        """A server says that something of a source is new: it is due now."""
        if any(name == source for name, _ in list(self._running)):
            self._called.add(source)
        self._store.change_source(source, lambda one: listening.due(one, clock.now()))

    def report(self) -> None:
        """Say once that nothing can be reached, and once that something can again."""
        asked = [state for state in self._store.source_states() if state.checked_at is not None]
        dark = bool(asked) and all(state.failures > 0 for state in asked)
        if dark and not self._dark:
            log.error("no source can be reached: all %d that were asked failed; they are retried for ever", len(asked))
        if self._dark and not dark:
            log.info("sources can be reached again")
        self._dark = dark

    def _apply(self, configuration: Configuration) -> None:
        desk = Desk.of(configuration if self._patient else _at_once(configuration))
        known = getattr(self, "_desk", None)
        if known is None or known.configuration.fetching != configuration.fetching:
            self._tools = self._traces.watched(_tools(configuration, self._store, self._workers, self._environ))
            # a client of its own: receivers invited us, so they are not made to wait for one another's turn
            self._post = Client(replace(settings(configuration.fetching), polite=False), clock=clock.monotonic)
            # and one for what holds its connection for as long as it goes
            self._lines = Client(replace(settings(configuration.fetching), polite=False), clock=clock.monotonic)
        self._desk = desk
        wanted = any(one.ocr for one in configuration.sources)
        self._program = ocr.found(self._environ) if wanted else None
        for line in (
            *ocr.wanting(configuration.sources, self._environ),
            *recordings.wanting(configuration.connectors.items()),
        ):
            log.warning(line)
        self._signer = _signer(configuration, self._store, self._environ)
        if self._leads():
            self._sync()

    def _sync(self) -> None:
        """Let the database know what is configured."""
        configuration = self._desk.configuration
        self._store.sync_sources(configuration.sources, clock.now())
        outbox.configure(self._store, configuration.channels, now=clock.now())

    def _lease(self, *, limit: int, only: Collection[str] | None) -> list[SourceState]:
        holder = secrets.token_hex(8)
        return self._store.lease_sources(clock.now(), lease=LEASE, limit=limit, only=only, holder=holder)

    def _lease_long(self, *, only: Collection[str] | None = None, force: bool = False) -> list[SourceState]:
        return self._store.lease_sources(clock.now(), lease=LONG_LEASE, limit=10_000, only=only, force=force)

    def _run(self, state: SourceState) -> None:
        try:
            if self._poll(state).findings:
                self._bell.set()
            if state.source in self._called:  # while it was polled: what is new may have come too late for that
                self._called.discard(state.source)
                self._store.change_source(state.source, lambda one: listening.due(one, clock.now()))
        except Exception:  # the border of one source: its lease ends, and it is polled again
            log.exception("poll ended unexpectedly", extra={"source": state.source})
        finally:
            with self._lock:
                self._running.pop(_leased(state), None)
                new = state.source not in self._perceiving and not self._stopping and self._perceives(state)
                if new:
                    self._perceiving.add(state.source)
                    self._senses.submit(self._perceive, state)
        self._go_on()

    def _go_on(self) -> None:
        """Where more is due than could be taken, take it as soon as half of the threads are free."""
        if (
            self._more
            and not self._stopping
            and 2 * len(self._running) <= self._desk.configuration.fetching.concurrency
        ):
            try:
                self.tick()
            except Exception:  # the tick that follows says it too
                log.exception("nothing more could be taken")

    def _perceives(self, state: SourceState) -> bool:
        """Whether a machine reads or hears what the source gives beside text."""
        source = self._desk.sources.get(state.source)
        if source is None:
            return False
        connector = self._desk.configuration.connectors[source.id]
        hears = isinstance(connector, recordings.Hears) and connector.recogniser() is not None
        return hears or (bool(source.ocr) and self._program is not None)

    def _perceive(self, state: SourceState) -> None:
        """Read the new pictures and recordings of a source after its poll, which did not wait for them."""
        try:
            if self._perceives(state) and any(one.findings for one in list(self._perceived(state))):
                self._bell.set()
        except Exception:  # the border of one source: they are looked for again after its next poll
            log.exception("pictures or recordings could not be read", extra={"source": state.source})
        finally:
            with self._lock:
                self._perceiving.discard(state.source)

    def _perceived(self, state: SourceState) -> Iterator[Kept]:
        source = self._desk.sources[state.source]
        connector = self._desk.configuration.connectors[source.id]
        how: dict[str, Any] = {
            "desk": self._desk, "backlog": state.succeeded_at is None, "stopped": lambda: self._stopping
        }  # fmt: skip
        if self._program is not None:
            eyes = replace(self._tools, workers=self._eyes)
            yield from pictures.look(source, connector, program=self._program, tools=eyes, **how)
        yield from recordings.look(source, connector, tools=replace(self._tools, workers=self._ears), **how)

    def _poll(self, state: SourceState) -> Polled:
        return self._traces.polling(state, partial(poll, state, desk=self._desk, tools=self._tools))


def _leased(state: SourceState) -> tuple[str, str]:
    return state.source, state.holder or ""


def settings(fetching: FetchingOptions) -> Settings:
    """The client's limits as configured."""
    return Settings(
        agent=f"{AGENT} (+{fetching.contact})" if fetching.contact else AGENT,
        allow_addresses=tuple(str(one) for one in fetching.allow_addresses),
        timeout_s=fetching.timeout.total_seconds(),
        max_body=fetching.max_body,
        pause_s=fetching.pause.total_seconds(),
    )


def _tools(configuration: Configuration, store: Store, workers: Sandbox, environ: Mapping[str, str]) -> Tools:
    return Tools(
        store=store,
        client=Client(settings(configuration.fetching), clock=clock.monotonic, others=_others(store)),
        workers=workers,
        clock=clock.now,
        random=random.random,  # noqa: TID251 - the edge, where chance comes from
        secret=secrets.token_urlsafe,
        environ=environ,
        budgets=_budgets(configuration.fetching, store),
    )


def _others(store: Store, kind: str = slots.HOST) -> slots.Hosts | None:
    """Those who ask the same hosts; its holder is new, for a changed configuration makes another client."""
    return slots.Hosts(store=store, holder=secrets.token_hex(8), clock=clock.now, kind=kind) if store.shared else None


def _budgets(fetching: FetchingOptions, store: Store) -> Budgets:
    """What is left of tokens: of this process, or of all that share the database."""
    # a request may wait for its host, be asked twice, and want a new token before
    longest = 4 * fetching.timeout.total_seconds()
    turns = Turns(clock.monotonic, pause_s=0.0, others=_others(store, slots.TOKEN), longest_s=longest)
    return Budgets(store if store.shared else Memory(), turns)


def _signer(configuration: Configuration, store: Store, environ: Mapping[str, str]) -> Signer:
    """What makes the links of messages: with the configured key, or with one that this database made for itself."""
    web, key = configuration.web, ""
    if web.link_key is not None:
        try:
            key = web.link_key.reveal(environ)
        except MissingSecret as error:
            log.error("web.link_key: %s; links are signed with the key of the database", error)
    return Signer(
        base=(web.link or "").rstrip("/"),
        key=(key or store.key("links", secrets.token_urlsafe)).encode(),
        lasts=web.link_lasts,
    )


def _at_once(configuration: Configuration) -> Configuration:
    """The same, with no route waiting for more of a group, or of what stood in a new source."""
    return replace(configuration, routes=tuple(map(_impatient, configuration.routes)))


def _impatient(route: Route) -> Route:
    return replace(route, group_wait=timedelta(), backfill=timedelta(), routes=tuple(map(_impatient, route.routes)))
