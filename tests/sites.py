"""A site over a store for tests: a dashboard and its interface for machines without a network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from monitor.config import load
from monitor.desk import Desk
from monitor.web import Site
from storage.store import Store
from tests.factory import NOW

CONFIG = """\
version: 1
actors:
  - {id: front, name: جبهه کش, kind: armed_group, names: {en: [Kesh Front]}}
  - {id: ministry, name: Ministry of Defence, kind: government}
places:
  - {id: velmar, names: {en: [Velmar]}}
  - {id: kesh, names: {en: [Kesh], fa: [کش]}, part_of: velmar}
sources:
  - {id: front-posts, name: Front, kind: feed, url: "https://front.example/feed", actor: front}
  - {id: ministry, name: Ministry, kind: feed, url: "https://ministry.example/feed", actor: ministry}
channels:
  - {id: console, kind: console}
  - {id: second, kind: console}
routes:
  - {desk: foreign, channels: [console, second]}
"""


@dataclass
class Health:
    ticked_at: datetime | None = NOW
    problem: str | None = None


def site(folder: Path, store: Store, *, clock: Callable[[], datetime] = lambda: NOW, more: str = "") -> Site:
    """The site of a configuration that is written into a folder; `more` stands at its end."""
    path = folder / "sources.yaml"
    path.write_text(CONFIG + more, encoding="utf-8")
    desk, health = Desk.of(load(path, environ={})), Health()
    store.migrate()
    store.sync_sources(desk.configuration.sources, NOW)
    return Site(
        store=store,
        desk=lambda: desk,
        health=lambda: health,
        clock=clock,
        token="the-token",
        hosts=frozenset({"localhost", "testserver"}),
        version="9.9",
    )
