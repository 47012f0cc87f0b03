"""The composition root: the one place where the parts are put together."""

from __future__ import annotations

import logging
import os
import random
import secrets
import tempfile
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from alerts import outbox
from alerts.couriers import Sent
from alerts.links import Signer
from alerts.secret import MissingSecret
from monitor import clock, listening, mailed, memory, replying, retention, slots, subscriptions, takeovers, traces
from monitor.accounts import is_loopback
from monitor.broadcasts import Places
from monitor.budgets import Purse
from monitor.config import Configuration
from monitor.config.watch import Live
from monitor.database import opened
from monitor.desk import Desk
from monitor.editing import Editor, Refused
from monitor.http import Client
from monitor.inbound import Answer, confirm, receive
from monitor.jobs import Duty, Ticker, table
from monitor.outgoing import Outgoing
from monitor.pipeline import Polled
from monitor.poller import Poller
from monitor.replying import Heard, Room
from monitor.sandbox import Sandbox
from monitor.senses import Senses
from monitor.toolbox import settings, tools_of
from monitor.trial import Tried, tried
from storage.errors import StorageError
from storage.records import Route
from storage.store import Store

if TYPE_CHECKING:
    from monitor.web.site import Site

log = logging.getLogger(__name__)

#: documents of a source that is tried
TRIED = 10
#: seconds that running polls get to end in; a name look-up cannot be interrupted and may take longer
GRACE_S = 4.0


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
        self._dark = False
        self.ended = False  #: whether every poll had ended when it was stopped
        if Duty.LEAD in duties:
            self._lead.renew()
        self._reloading, self._trying = threading.Lock(), threading.Lock()
        self._editor = Editor(
            config, store, environ, running=lambda: self._desk.configuration, clock=clock.now, taken=self.reload
        )
        self._senses = Senses(lambda: self._desk, lambda: self._tools, environ=environ, found=self._ring)
        self._apply(self._live.current)
        self._outgoing = Outgoing(
            store, lambda: self._desk, lambda: self._signer, lambda: self._post,
            environ=environ, traces=self._traces, bundles=self._leads, delivers=Duty.DELIVER in duties,
        )  # fmt: skip
        self._poller = Poller(
            store,
            lambda: self._desk,
            lambda: self._tools,
            beside=beside,
            senses=self._senses,
            traces=self._traces,
            found=self._ring,
        )
        self._listening = listening.Listening(
            self._poller.call,
            client=lambda: self._lines,
            environ=environ,
            chance=random.random,  # noqa: TID251 - the edge, where chance comes from
            places=Places(store),
        )
        self._ticker: Ticker | None = None

    def _calls(self) -> dict[str, Callable[[], None]]:
        """What each job of the table (`monitor.jobs`) does."""
        return {
            "reload": self.reload,
            "memory": memory.give_back,
            "poll": self._poller.tick,
            "renew": self._poller.renew,
            "present": self.present,
            "outbox": self._ring,
            "translation": self._outgoing.translate,
            "report": self.report,
            "hubs": self.leave,
            "answers": self.read_answers,
            "evidence": self.bound,
            "sources": self.tell_sources,
            "clock": self.mend_clock,
            "lead": self.lead,
            "slots": self.forget,
        }

    def _leads(self) -> bool:
        return Duty.LEAD in self._duties and self._lead.leads()

    def _ring(self) -> None:
        self._outgoing.ring()

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
        ticked_at = slots.ticked_at(self._store) if self._beside else self._poller.ticked_at
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
            translated=self._outgoing.translations.read,
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
        self._ring()
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
        memory.begin()
        if self._beside and Duty.POLL in self._duties:
            self.present()
        if self._duties & {Duty.DELIVER, Duty.LEAD}:
            self._outgoing.start()
        if Duty.POLL in self._duties:
            self._listening.follow(self._desk.configuration)
        self._ticker = Ticker(table(self._calls(), duties=self._duties, beside=self._beside, leads=self._leads))
        self._ticker.start()

    def stop(self) -> None:
        """End after what runs has ended, or has had its time; a poll that is cut off here is simply due again."""
        self._poller.halt()
        self._outgoing.halt()
        if self._ticker is not None:
            self._ticker.stop()
        self._listening.stop(1.0)
        self._senses.stop()
        until = clock.monotonic() + GRACE_S
        ended = self._poller.stop(GRACE_S)
        self.ended = self._outgoing.stop(max(0.0, until - clock.monotonic())) and ended
        self._hand_over()
        self.close()

    def _hand_over(self) -> None:
        """Tell the others that this process is gone; where that cannot be said, they see it a little later."""
        with suppress(StorageError):
            self._lead.end()
            if self._beside and Duty.POLL in self._duties:
                slots.absent(self._store, self._name, clock.now())

    def close(self) -> None:
        """Let go of processes and connections."""
        self._workers.close()
        self._outgoing.close()
        self._senses.close()
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
        return self._poller.once(only)

    def deliver(self) -> Sent:
        """Make messages of the alerts whose time has come, send what is due, and wait for the end."""
        return self._outgoing.deliver()

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

    def report(self) -> None:
        """Say once that nothing can be reached, and once that something can again."""
        asked = [state for state in self._store.source_states() if state.checked_at is not None]
        dark = bool(asked) and all(state.failures > 0 for state in asked)
        if dark and not self._dark:
            log.error("no source can be reached: all %d that were asked failed; they are retried for ever", len(asked))
        if self._dark and not dark:
            log.info("sources can be reached again")
        self._dark = dark

    def tell_sources(self) -> None:
        """Tell the people who run this of sources that cannot be read, and of those that can be again."""
        configuration = self._desk.configuration
        outbox.report_sources(
            self._store, configuration.operators, after=configuration.fetching.tell_after, now=clock.now(),
            routes=configuration.routes,
        )  # fmt: skip
        self._ring()

    def _apply(self, configuration: Configuration) -> None:
        desk = Desk.of(configuration if self._patient else _at_once(configuration))
        known = getattr(self, "_desk", None)
        if known is None or known.configuration.fetching != configuration.fetching:
            self._tools = self._traces.watched(tools_of(configuration, self._store, self._workers, self._environ))
            # a client of its own: receivers invited us, so they are not made to wait for one another's turn
            self._post = Client(replace(settings(configuration.fetching), polite=False), clock=clock.monotonic)
            # and one for what holds its connection for as long as it goes
            self._lines = Client(replace(settings(configuration.fetching), polite=False), clock=clock.monotonic)
        self._desk = desk
        self._senses.follow(configuration)
        self._signer = _signer(configuration, self._store, self._environ)
        if self._leads():
            self._sync()

    def _sync(self) -> None:
        """Let the database know what is configured."""
        configuration = self._desk.configuration
        self._store.sync_sources(configuration.sources, clock.now())
        outbox.configure(self._store, configuration.channels, now=clock.now())
        takeovers.correct(self._store, self._desk.sources, clock.now())


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
