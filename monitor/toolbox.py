"""Puts together what a poll works with, as it is configured."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version

from monitor import clock, slots
from monitor.budgets import Budgets, Memory
from monitor.config import Configuration
from monitor.config.models import FetchingOptions
from monitor.desk import Desk
from monitor.http import Client, Settings
from monitor.http.turns import Turns
from monitor.sandbox import Sandbox
from monitor.tools import Tools
from storage.store import Store

AGENT = f"Gainsay/{version('gainsay')}"


def settings(fetching: FetchingOptions) -> Settings:
    """The client's limits as configured."""
    return Settings(
        agent=f"{AGENT} (+{fetching.contact})" if fetching.contact else AGENT,
        allow_addresses=tuple(str(one) for one in fetching.allow_addresses),
        timeout_s=fetching.timeout.total_seconds(),
        max_body=fetching.max_body,
        pause_s=fetching.pause.total_seconds(),
    )


def tools_of(configuration: Configuration, store: Store, workers: Sandbox, environ: Mapping[str, str]) -> Tools:
    """Everything that a poll works with; its client is new, and the caller closes it."""
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


@contextmanager
def tools_for(desk: Desk, store: Store, environ: Mapping[str, str]) -> Iterator[Tools]:
    """The same for one command, with workers of its own."""
    workers = Sandbox()
    tools = tools_of(desk.configuration, store, workers, environ)
    try:
        yield tools
    finally:
        tools.client.close()
        workers.close()


def _others(store: Store, kind: str = slots.HOST) -> slots.Hosts | None:
    """Those who ask the same hosts; its holder is new, for a changed configuration makes another client."""
    return slots.Hosts(store=store, holder=secrets.token_hex(8), clock=clock.now, kind=kind) if store.shared else None


def _budgets(fetching: FetchingOptions, store: Store) -> Budgets:
    """What is left of tokens: of this process, or of all that share the database."""
    # a request may wait for its host, be asked twice, and want a new token before
    longest = 4 * fetching.timeout.total_seconds()
    turns = Turns(clock.monotonic, pause_s=0.0, others=_others(store, slots.TOKEN), longest_s=longest)
    return Budgets(store if store.shared else Memory(), turns)
