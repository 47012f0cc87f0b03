"""A desk with a store and channels of its own, to which a test publishes texts; people and places are invented."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from alerts import outbox
from alerts.channels import Means
from alerts.message import Message
from monitor.config import load
from monitor.desk import Desk
from monitor.keep import keep, keep_sight
from storage.records import Document, DocumentKind, Finding, Judgement, Observation, Sight, Status
from storage.store import Store
from tests import databases
from tests.receivers import PlainHttp

START = datetime(2030, 3, 6, 9, 10, tzinfo=UTC)  #: a Wednesday
CONFIG = """\
version: 1
actors:
  - {id: torvela, name: Government of Torvela, kind: government, names: {en: [Torvela government]}}
  - {id: defence, name: Ministry of Defence, kind: government, speaks_for: torvela, hostile_to: [front],
     names: {en: [Ministry of Defence], fa: [وزارت دفاع], fr: [ministère de la Défense]}}
  - {id: front, name: Karsan Front, kind: armed_group, names: {en: [Karsan Front], fa: [جبهه کارسان]}}
  - {id: agency, name: Torvela Press, kind: agency, names: {en: [Torvela Press]}}
  - {id: nadir-karim, name: Nadir Karim, names: {en: [Nadir Karim]}}
places:
  - {id: karsan, names: {en: [Karsan], fa: [کارسان]}}
PLACES
sources:
  - {id: ministry, kind: feed, url: "https://ministry.example/feed", actor: defence}
  - {id: front-posts, kind: feed, url: "https://front.example/feed", actor: front}
  - {id: agency, kind: feed, url: "https://agency.example/feed", actor: agency, flags: [carrier]}
  - {id: hijacked, kind: feed, url: "https://hijacked.example/feed", actor: front, flags: [compromised]}
  - {id: paper, name: The Paper, kind: feed, url: "https://paper.example/feed"}
  - {id: journal, name: Le Journal, kind: feed, url: "https://journal.example/feed", language: fr}
channels:
  - {id: hook, kind: console}
  - {id: mail, kind: console}
"""
ROUTES = """\
routes:
  - {desk: foreign, channels: [hook], group_wait: 0s, group_interval: 0s}
"""
#: in English, Persian, Russian, Arabic, Chinese
_PLACES = (
    ("delvar", "Delvar", "دلوار", "Дельвар", "دلوار", "德尔瓦"),
    ("mirzan", "Mirzan", "میرزان", "Мирзан", "ميرزان", "米尔赞"),
    *((f"ton{at}", f"Ton{'abcdefghijklmnopqrstuvwxyz'[at]}ra", "", "", "", "") for at in range(26)),
)


@dataclass
class Channel:
    """Keeps what it gets."""

    got: list[Message] = field(default_factory=list)

    def send(self, message: Message, means: Means) -> None:
        self.got.append(message)


@dataclass
class Newsroom:
    """A desk that reads, keeps and tells; `now` is moved by the test."""

    desk: Desk
    store: Store
    now: datetime = START
    channels: dict[str, Channel] = field(default_factory=lambda: {"hook": Channel(), "mail": Channel()})

    def publish(
        self,
        text: str,
        *,
        source: str = "ministry",
        key: str = "1",
        language: str = "en",
        was: Document | None = None,
        **more: Any,
    ) -> tuple[Finding, ...]:
        """Read a new document, or another version of one that is known; what was found."""
        known = self.store.latest(source, key)
        own = self.desk.sources[source].actor is not None
        values: dict[str, Any] = {
            "source": source, "key": key, "url": f"https://{source}.example/{key}", "text": text, "title": "",
            "kind": DocumentKind.POST if own else DocumentKind.ARTICLE, "language": language, "fetched_at": self.now,
            "published_at": known.published_at if known else self.now,
        }  # fmt: skip
        document = Document(**{**values, **more})
        kept = keep(
            document,
            source=self.desk.sources[source],
            desk=self.desk,
            store=self.store,
            now=self.now,
            backlog=False,
            previous=known or was,
        )
        return kept.findings if kept else ()

    def gone(self, *, source: str = "ministry", key: str = "1") -> tuple[Finding, ...]:
        """The document is no longer available, and that was confirmed."""
        return self._seen(source, key, Sight.UNAVAILABLE)

    def back(self, *, source: str = "ministry", key: str = "1") -> tuple[Finding, ...]:
        """The document is listed again."""
        return self._seen(source, key, Sight.RESTORED)

    def _seen(self, source: str, key: str, sight: Sight) -> tuple[Finding, ...]:
        document = self.store.latest(source, key)
        assert document is not None
        seen = Observation(source=source, document=document, sight=sight, at=self.now, attempts=3)
        return keep_sight(seen, desk=self.desk, store=self.store, now=self.now).findings

    def judge(self, of: Finding, status: Status, why: str = "misread") -> None:
        assert outbox.judge(self.store, Judgement(finding=of.id, status=status, by="Mina", why=why, at=self.now))

    def tell(self, **later: float) -> None:
        """Let time go by, and send what is due."""
        self.now += timedelta(**later)
        routes = self.desk.configuration.routes
        outbox.bundle(self.store, routes, self.desk.names, now=self.now, rates=self.desk.configuration.rates)
        outbox.deliver(
            self.store, self.channels, http=PlainHttp(), environ={}, clock=lambda: self.now, random=lambda: 0.0
        )

    def heard(self, channel: str = "hook") -> list[tuple[str, tuple[str, ...]]]:
        """The reason of each message with the kinds of its findings."""
        return [
            (one.reason.value, tuple(each["kind"] for each in json.loads(one.data)["findings"]))
            for one in self.channels[channel].got
        ]


@contextmanager
def newsroom(folder: Path, routes: str = ROUTES, **sections: str) -> Iterator[Newsroom]:
    """A newsroom with these routes; `sections` are others of sources.yaml, as YAML flow."""
    path = folder / "sources.yaml"
    more = "".join(f"{name}: {value}\n" for name, value in sections.items())
    path.write_text(CONFIG.replace("PLACES\n", _places()) + routes + more, encoding="utf-8")
    store = Store(databases.url(folder, "kept.db"))
    store.migrate()
    try:
        yield Newsroom(desk=Desk.of(load(path, environ={})), store=store)
    finally:
        store.close()


def _places() -> str:
    lines, codes = [], ("en", "fa", "ru", "ar", "zh")
    for id_, *names in _PLACES:
        each = ", ".join(f"{code}: [{name}]" for code, name in zip(codes, names, strict=True) if name)
        lines.append(f"  - {{id: {id_}, names: {{{each}}}, part_of: karsan}}\n")
    return "".join(lines)
