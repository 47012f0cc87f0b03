"""Makes messages of what was found and sends the couriers out with them, whenever the bell rings."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from alerts import outbox
from alerts.couriers import Couriers, Sent
from alerts.links import Signer
from monitor import clock
from monitor.desk import Desk
from monitor.http import Client
from monitor.sandbox import Sandbox
from monitor.templates import Templates
from monitor.traces import Tracing
from monitor.translation import Translations
from storage.store import Store

log = logging.getLogger(__name__)


class Outgoing:
    """What leaves one process: messages, with their translations and in their channel's own words."""

    def __init__(
        self,
        store: Store,
        desk: Callable[[], Desk],
        signer: Callable[[], Signer],
        http: Callable[[], Client],
        *,
        environ: Mapping[str, str],
        traces: Tracing,
        bundles: Callable[[], bool],
        delivers: bool,
    ) -> None:
        """`desk`, `signer` and `http` are what counts now.

        `bundles`: whether this process makes messages of alerts now; `delivers`: whether it sends them.
        """
        self._store, self._desk, self._signer = store, desk, signer
        self._bundles, self._delivers = bundles, delivers
        self._bell = threading.Event()  #: rings when there may be something to send
        self._stopping = False
        self._shapers = Sandbox()  # its own: a page that takes long to read holds no message
        templates = Templates(lambda: desk().configuration.templates, self._shapers)
        self._couriers = Couriers(
            store,
            lambda: traces.senders(desk().configuration.channels),
            http=http,
            environ=environ,
            clock=clock.now,
            random=random.random,  # noqa: TID251 - the edge, where chance comes from
            shaped=templates.shaped,
        )
        self.translations = Translations(
            store, lambda: desk().configuration.translation, http=http, environ=environ, clock=clock.now
        )

    def ring(self) -> None:
        """There may be something to send."""
        self._bell.set()

    def start(self) -> None:
        """Send whenever the bell rings, in a thread of its own."""
        threading.Thread(target=self._send, name="outbox", daemon=True).start()

    def deliver(self) -> Sent:
        """Make messages of the alerts whose time has come, send what is due, and wait for the end."""
        self._dispatch()
        # nothing translates beside a run that ends now: what waited for that is told with it or without
        self.translations.work()
        self._dispatch(patient=False)
        return self._couriers.wait()

    def translate(self) -> None:
        """Translate what messages and pages wait for."""
        if self.translations.work():
            self.ring()

    def halt(self) -> None:
        """Begin with nothing more."""
        self._stopping = True
        self._bell.set()
        self._couriers.stop(0)

    def stop(self, within_s: float) -> bool:
        """Whether what was under way ended within so many seconds."""
        return self._couriers.stop(within_s)

    def close(self) -> None:
        """End the process that makes a channel's own words."""
        self._shapers.close()

    def _dispatch(self, *, patient: bool = True) -> None:
        """Make messages, and send the couriers out with what is due; whichever of it is this process's duty.

        `patient` holds those for a moment whose translations are being made.
        """
        if self._bundles():
            self._bundle(patient)
        if self._delivers:
            self._couriers.dispatch()

    def _bundle(self, patient: bool) -> None:
        desk, signer, now = self._desk(), self._signer(), clock.now()
        configuration, told, acts = desk.configuration, self.translations, partial(signer.act_links, now=now)
        names = replace(desk.names, acts=acts, buttons=signer.buttons, translated=told.seek)
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
