"""An invented story, published on loopback, polled for real, read, flagged, delivered and shown."""

from __future__ import annotations

import base64
import secrets
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from monitor.app import App
from monitor.database import opened
from monitor.demo.stage import Stage, served
from monitor.demo.story import FOLDER, Chapter, Expected, Story, story

__all__ = ["Chapter", "Outcome", "Theatre", "theatre"]
from storage.records import Finding
from storage.store import Store

#: seconds after which a chapter that is not yet read is left behind
PATIENCE_S = 30.0
_LOOK_S = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of the story."""

    findings: tuple[Finding, ...]
    missing: tuple[Expected, ...]
    unexpected: tuple[Expected, ...]
    delivered: int
    undelivered: int
    languages: tuple[str, ...]

    @property
    def counts(self) -> dict[str, int]:
        """Findings by kind."""
        return dict(sorted(Counter(one.kind for one in self.findings).items()))

    @property
    def complete(self) -> bool:
        """Whether every expected finding came and was delivered."""
        return not self.missing and not self.undelivered


@dataclass(frozen=True, slots=True, kw_only=True)
class Theatre:
    """The running demo."""

    app: App
    store: Store
    stage: Stage
    story: Story
    patience_s: float = PATIENCE_S

    def play(self, announce: Callable[[Chapter], None], waiting: threading.Event) -> Outcome:
        """Publish one chapter after the other, each when the one before was read; then wait for what must come."""
        for chapter in self.story.chapters:
            announce(chapter)
            self.stage.publish(chapter)
            self.app.poll_once(chapter.sources)  # the schedule would come to it too, a little later
            self._until(partial(self._read, chapter), waiting)
            self._until(self._quiet, waiting)
        self._until(lambda: self.outcome().complete, waiting)
        return self.outcome()

    def outcome(self) -> Outcome:
        """What has come of the story so far."""
        findings = tuple(self.store.findings(limit=1_000))
        came = Counter(Expected(kind=one.kind, posts=_posts(one)) for one in findings)
        wanted = Counter(self.story.expected)
        counts = self.store.counts()
        deliveries = self.store.deliveries(limit=1_000)
        return Outcome(
            findings=findings,
            missing=tuple((wanted - came).elements()),
            unexpected=tuple((came - wanted).elements()),
            delivered=sum(one.sent_at is not None for one in deliveries),
            undelivered=counts.waiting + counts.due + counts.dead,
            languages=tuple(sorted({one.language for one in self.store.statements(limit=1_000)})),
        )

    def _until(self, done: Callable[[], bool], waiting: threading.Event) -> None:
        """Look again and again, until it is so or patience ends; `waiting` may end it."""
        for _ in range(int(self.patience_s / _LOOK_S)):
            if done() or waiting.wait(_LOOK_S):
                return

    def _read(self, chapter: Chapter) -> bool:
        """Whether everything that a chapter publishes or changes has been read."""
        texts = {post.key: post.text for post in chapter.posts} | dict(chapter.edits)
        return all(self._has(key, text) for key, text in texts.items())

    def _quiet(self) -> bool:
        """Whether everything that was found has been sent."""
        counts = self.store.counts()
        return not (counts.waiting or counts.due)

    def _has(self, key: str, text: str) -> bool:
        source, _, id_ = key.partition("/")
        ids = (id_, key)
        kept = (self.store.latest(source, one) for one in ids)
        return any(text.split("\n\n", 1)[0] in document.text for document in kept if document is not None)


def _posts(finding: Finding) -> frozenset[str]:
    """The posts that a finding is about, by their addresses."""
    urls = [claim.statement.url for claim in finding.claims]
    urls += [finding.observation.document.url] if finding.observation else []
    return frozenset(url.partition("/posts/")[2] for url in urls)


@contextmanager
def theatre(environ: Mapping[str, str], now: datetime, link: str) -> Iterator[Theatre]:
    """The demo with a database of its own, which goes when it ends."""
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
    stage = Stage(secret)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gainsay-demo-")))
        base = stack.enter_context(served(stage))
        desk = (FOLDER / "desk.yaml").read_text(encoding="utf-8").replace("http://stage.invalid", base)
        config = folder / "sources.yaml"
        config.write_text(desk.replace("http://dashboard.invalid", link), encoding="utf-8")
        store = stack.enter_context(opened(f"sqlite:///{folder / 'gainsay.db'}"))
        app = App(config, store, {**environ, "GAINSAY_DEMO_SECRET": secret})
        stack.callback(app.stop)
        app.start()
        yield Theatre(app=app, store=store, stage=stage, story=story(now))
