"""A desk in this process that polls a publisher on loopback, with a clock that only a test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from monitor.config import load
from monitor.desk import Desk
from monitor.http import Client
from monitor.pipeline import Polled, poll
from monitor.toolbox import settings
from monitor.tools import Tools
from storage.store import Store
from tests import databases
from tests.factory import NOW
from tests.publisher import Publisher, publisher

#: shortly after what tests/publisher.py dates its items with
MORNING = NOW.replace(year=2030, month=3, day=1, hour=10, minute=0, second=0, microsecond=0)
CONFIG = """\
version: 1
actors:
  - {{id: torvela, name: Government of Torvela, kind: government}}
  - {{id: defence, name: Ministry of Defence, kind: government, speaks_for: torvela, hostile_to: [front]}}
  - {{id: front, name: Karsan Front, kind: armed_group}}
places:
  - {{id: karsan, names: {{en: [Karsan], fa: [کارسان]}}}}
  - {{id: delvar, names: {{en: [Delvar], fa: [دلوار]}}, part_of: karsan}}
  - {{id: mirzan, names: {{en: [Mirzan], fa: [میرزان]}}, part_of: karsan}}
fetching:
  {{allow_addresses: [127.0.0.0/8], pause: 0s, contact: "mailto:desk@example.org",
    deletion: {{misses: 2, over: 0s}}}}
sources:
  - {{id: ministry, kind: feed, url: "{base}/ministry", actor: defence, every: 5m, entries: post}}
  - {{id: commander, kind: feed, url: "{base}/commander", actor: front, every: 5m, language: fa, entries: post}}
channels: [{{id: hook, kind: console}}]
routes: [{{desk: foreign, channels: [hook], group_wait: 0s}}]
"""


class Here:
    """Reads in this process: what a worker does, without one."""

    def run(self, function: Callable[..., Any], *args: object, timeout_s: float) -> Any:
        return function(*args)


class Post:
    """Sources, a store and what a poll works with."""

    def __init__(self, folder: Path, web: Publisher, text: str = CONFIG, environ: Mapping[str, str] | None = None):
        self.web, self.now = web, MORNING
        config = folder / "sources.yaml"
        config.write_text(text.format(base=web.base), encoding="utf-8")
        self.desk = Desk.of(load(config, environ=environ or {}))
        self.url = databases.url(folder, "kept.db")
        self.store = Store(self.url)
        self.store.migrate()
        self.store.sync_sources(self.desk.configuration.sources, self.now)
        self.tools = Tools(
            store=self.store,
            client=Client(settings(self.desk.configuration.fetching), clock=lambda: self.now.timestamp()),
            workers=Here(),
            clock=lambda: self.now,
            random=lambda: 0.5,
            secret=lambda: "secret",
            environ=environ or {},
        )

    def poll(self, *sources: str, **later: float) -> dict[str, Polled]:
        """Poll these sources, or all, so much later."""
        self.now += timedelta(**(later or {"minutes": 5}))
        states = [one for one in self.store.source_states() if not sources or one.source in sources]
        return {one.source: poll(one, desk=self.desk, tools=self.tools) for one in states}

    def next(self) -> datetime:
        """When the next source is due."""
        return min(one.next_check_at for one in self.store.source_states())

    def close(self) -> None:
        self.tools.client.close()
        self.store.close()


@contextmanager
def post(folder: Path, text: str = CONFIG, environ: Mapping[str, str] | None = None) -> Iterator[Post]:
    """A desk and its publisher, until the test ends."""
    with publisher() as web:
        one = Post(folder, web, text, environ)
        try:
            yield one
        finally:
            one.close()
