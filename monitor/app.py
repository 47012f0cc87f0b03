"""The composition root: the one place where the parts are put together, and what runs them."""

from __future__ import annotations

import logging
import random
import secrets
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from alerts import outbox
from alerts.couriers import Couriers, Sent
from alerts.links import Signer
from alerts.secret import MissingSecret
from monitor import clock, mailed, replying, retention, subscriptions
from monitor.budgets import Purse
from monitor.config import Configuration
from monitor.config.models import FetchingOptions
from monitor.config.watch import Live
from monitor.desk import Desk
from monitor.errors import CommandError
from monitor.http import Client, Settings
from monitor.inbound import Answer, confirm, receive
from monitor.pipeline import Polled, poll
from monitor.replying import Heard, Room
from monitor.sandbox import Sandbox
from monitor.schedule import Ticker
from monitor.templates import Templates
from monitor.tools import Tools
from monitor.translation import Translations
from storage.records import Route, SourceState
from storage.store import Store

if TYPE_CHECKING:
    from monitor.web.site import Site

log = logging.getLogger(__name__)

AGENT = f"Gainsay/{version('gainsay')}"
#: a poll that takes longer is taken for dead, and the source is given to another worker
LEASE = timedelta(minutes=15)
POLL_EVERY_S, SEND_EVERY_S, RELOAD_EVERY_S, REPORT_EVERY_S, LEAVE_EVERY_S, BOUND_EVERY_S = (
    1.0,
    0.5,
    2.0,
    5.0,
    60.0,
    60.0,
)
ANSWERS_EVERY_S = 60.0
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What /readyz wants to know of the running service."""

    ticked_at: datetime | None
    problem: str | None  #: why the present sources.yaml is not the one that runs


class App:
    """One running Gainsay: schedule, fetching, reading and outbox over one database."""

    def __init__(self, config: Path, store: Store, environ: Mapping[str, str], *, patient: bool = True) -> None:
        """`patient` waits for each route's group_wait; a run that ends at once does not."""
        self._patient = patient
        self._live = Live(config, environ)
        self._environ, self._store = environ, store
        self._workers = Sandbox()
        self._ticked_at: datetime | None = None
        self._dark = False
        self._running: dict[str, Future[None]] = {}
        self._bell = threading.Event()  #: rings when there may be something to send
        self._stopping = False
        self.ended = False  #: whether every poll had ended when it was stopped
        self._lock = threading.Lock()
        self._apply(self._live.current)
        self._shapers = Sandbox()  # its own: a page that takes long to read holds no message
        templates = Templates(lambda: self._desk.configuration.templates, self._shapers)
        self._couriers = Couriers(
            store,
            lambda: self._desk.configuration.channels,
            http=lambda: self._post,
            environ=environ,
            clock=clock.now,
            random=random.random,  # noqa: TID251 - the edge, where chance comes from
            shaped=templates.shaped,
        )
        self._translations = Translations(
            store,
            lambda: self._desk.configuration.translation,
            http=lambda: self._post,
            environ=environ,
            clock=clock.now,
        )
        self._pool = ThreadPoolExecutor(self._desk.configuration.fetching.concurrency, thread_name_prefix="poll")
        self._ticker = Ticker(
            {
                "poll": (POLL_EVERY_S, self.tick),
                "outbox": (SEND_EVERY_S, self._bell.set),
                "reload": (RELOAD_EVERY_S, self.reload),
                "report": (REPORT_EVERY_S, self.report),
                "hubs": (LEAVE_EVERY_S, self.leave),
                "translation": (SEND_EVERY_S, self.translate),
                "answers": (ANSWERS_EVERY_S, self.read_answers),
                "evidence": (BOUND_EVERY_S, self.bound),
            }
        )

    @property
    def desk(self) -> Desk:
        """The configuration put to use, as it is now."""
        return self._desk

    @property
    def health(self) -> Health:
        return Health(ticked_at=self._ticked_at, problem=self._live.problem)

    def site(self, *, open_to_all: bool) -> Site:
        """What the dashboard works with; `open_to_all` answers to any name, otherwise to this machine's and ours."""
        from monitor.web.site import Site  # with it the web framework, which a single poll does without

        ours = urlsplit(self._desk.configuration.web.link or "").hostname
        return Site(
            store=self._store,
            desk=lambda: self._desk,
            health=lambda: self.health,
            clock=clock.now,
            token=secrets.token_urlsafe(),
            hosts=None if open_to_all else frozenset({"localhost", "127.0.0.1", "::1", *([ours] if ours else [])}),
            version=version("gainsay"),
            key=lambda: self._signer.key,
            receive=self._receive,
            troubles=self.troubles,
            confirm=self._confirm,
            reply=self._reply,
            translated=self._translations.read,
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
        """Begin to poll and send, in threads of its own."""
        threading.Thread(target=self._send, name="outbox", daemon=True).start()
        self._ticker.start()

    def stop(self) -> None:
        """End after what runs has ended, or has had its time; a poll that is cut off here is simply due again."""
        self._stopping = True
        self._bell.set()
        self._couriers.stop(0)
        self._ticker.stop()
        self._pool.shutdown(wait=False, cancel_futures=True)
        until = clock.monotonic() + GRACE_S
        ended = not wait(self._running.values(), timeout=GRACE_S).not_done
        self.ended = self._couriers.stop(max(0.0, until - clock.monotonic())) and ended
        self.close()

    def close(self) -> None:
        self._workers.close()
        self._shapers.close()
        self._tools.client.close()
        self._post.close()

    def reload(self) -> None:
        """Take a changed sources.yaml, if it is good; the last good one runs on otherwise."""
        before = self._live.problem
        if self._live.poll():
            self._apply(self._live.current)
            log.info("configuration taken", extra={"sources": len(self._desk.sources)})
        elif self._live.problem and self._live.problem != before:
            log.error("the last good configuration runs on: %s", self._live.problem)

    def tick(self) -> None:
        """Give every free worker a source that is due."""
        free = self._desk.configuration.fetching.concurrency - len(self._running)
        for state in self._lease(limit=free) if free > 0 else ():
            with self._lock:
                self._running[state.source] = self._pool.submit(self._run, state)
        self._ticked_at = clock.now()

    def poll_once(self, only: Collection[str] | None = None) -> list[Polled]:
        """Poll every source that is due or was never asked, or the named ones, and wait for the end."""
        if only is None:
            unasked = [state.source for state in self._store.source_states() if state.checked_at is None]
            states = [*self._lease(limit=10_000), *self._lease(limit=10_000, only=unasked, force=True)]
        else:
            states = list(self._lease(limit=10_000, only=only, force=True))
        return list(self._pool.map(self._poll, states))

    def deliver(self) -> Sent:
        """Make messages of the alerts whose time has come, send what is due, and wait for the end."""
        self._dispatch()
        return self._couriers.wait()

    def _dispatch(self) -> None:
        """Make messages, and send the couriers out with what is due."""
        configuration, now = self._desk.configuration, clock.now()
        told, acts = self._translations, partial(self._signer.act_links, now=now)
        names = replace(self._desk.names, acts=acts, buttons=self._signer.buttons, translated=told.seek)
        ready = told.gate(names, now)
        outbox.bundle(self._store, configuration.routes, names, now=now, rates=configuration.rates, ready=ready)
        outbox.report(self._store, configuration.operators, now=now, routes=configuration.routes)
        self._couriers.dispatch()

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
            self._tools = _tools(configuration, self._store, self._workers, self._environ)
            # a client of its own: receivers invited us, so they are not made to wait for one another's turn
            self._post = Client(replace(settings(configuration.fetching), polite=False), clock=clock.monotonic)
        self._desk = desk
        self._signer = _signer(configuration, self._store, self._environ)
        self._store.sync_sources(configuration.sources, clock.now())
        outbox.configure(self._store, configuration.channels, now=clock.now())

    def _lease(self, *, limit: int, only: Collection[str] | None = None, force: bool = False) -> Iterable[SourceState]:
        return self._store.lease_sources(clock.now(), lease=LEASE, limit=limit, only=only, force=force)

    def _run(self, state: SourceState) -> None:
        try:
            if self._poll(state).findings:
                self._bell.set()
        except Exception:  # the border of one source: its lease ends, and it is polled again
            log.exception("poll ended unexpectedly", extra={"source": state.source})
        finally:
            with self._lock:
                self._running.pop(state.source, None)

    def _poll(self, state: SourceState) -> Polled:
        return poll(state, desk=self._desk, tools=self._tools)


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
        client=Client(settings(configuration.fetching), clock=clock.monotonic),
        workers=workers,
        clock=clock.now,
        random=random.random,  # noqa: TID251 - the edge, where chance comes from
        secret=secrets.token_urlsafe,
        environ=environ,
    )


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
