"""What a poll works with: everything that touches the world, put together in one place and handed down."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from monitor.budgets import Budgets
from monitor.http import Client
from monitor.robots import Robots
from monitor.tokens import Tokens
from storage.store import Store

T = TypeVar("T")


class Workers(Protocol):
    """Where hostile bytes are read: `monitor.sandbox.Sandbox`, or its in-process twin."""

    def run(self, function: Callable[..., T], *args: object, timeout_s: float) -> T:
        """The function's result; raises SandboxKilled where it took too long or broke its worker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The store, the door to the network, the workers, the clock, chance, and where secrets stand or are made."""

    store: Store
    client: Client
    workers: Workers
    clock: Callable[[], datetime]
    random: Callable[[], float]
    secret: Callable[[], str]  #: a new one that nobody can guess
    environ: Mapping[str, str]
    tokens: Tokens = field(default_factory=Tokens)
    robots: Robots = field(default_factory=Robots)
    budgets: Budgets = field(default_factory=Budgets)
