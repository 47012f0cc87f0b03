"""The order of the stages for one source: fetch, parse, read and keep, look for absences, finish. Decides nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from monitor import absence, article, schedule
from monitor.connectors import Connector, Parsed
from monitor.desk import Desk
from monitor.fetch import fetch
from monitor.http import Client
from monitor.http.errors import FetchError
from monitor.keep import Kept, keep, keep_absence
from monitor.sandbox import SandboxKilled
from storage.records import Document, Finding, Observation, Page, PageState, Request, Sight, Source, SourceState
from storage.store import Store

log = logging.getLogger(__name__)


class Workers(Protocol):
    """Where hostile bytes are read: `monitor.sandbox.Sandbox`, or its in-process twin."""

    def run(self, function: Callable[..., object], *args: object, timeout_s: float = ...) -> object: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What one poll of one source came to."""

    source: str
    status: str  #: SourceState.status after it
    http_status: int | None = None
    error: str | None = None
    new: int = 0
    edited: int = 0
    statements: int = 0
    claims: int = 0
    missing: int = 0
    findings: tuple[Finding, ...] = ()
