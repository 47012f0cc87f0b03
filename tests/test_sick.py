"""A source that cannot be read is said to those who run this: once, soon, and once more when it can be read again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from alerts import outbox, plugins
from monitor import schedule
from storage.records import Route, Source, SourceState
from storage.store import Store
from tests import databases
from tests.factory import NOW

AFTER = timedelta(minutes=15)
EVERY = timedelta(minutes=5)  #: how often it is looked


@pytest.fixture
def store(tmp_path: Path, engine: str) -> Iterator[Store]:
    made = Store(databases.url(tmp_path))
    made.migrate()
    yield made
    made.close()


class Desk:
    """Sources that are asked when they are due, and answer or not."""

    def __init__(self, store: Store, every: timedelta, many: int = 1, language: str = "en") -> None:
        self.store, self.now, self.good = store, NOW, True
        self.sources = {
            f"s{at}": Source(id=f"s{at}", name=f"S{at}", kind="feed", url=f"https://s{at}.example/", every=every)
            for at in range(many)
        }
        store.sync_sources(list(self.sources.values()), self.now)
        self.routes = (Route(desk="foreign", channels=("desk",), language=language),)
        self.told: list[tuple[datetime, str]] = []

    def live(self, lasts: timedelta, *, step: timedelta = EVERY, operators: tuple[str, ...] = ("desk",)) -> None:
        end = self.now + lasts
        while self.now < end:
            self.now += step
            for state in self.store.lease_sources(self.now, lease=timedelta(minutes=1), limit=99):
                self.store.finish_poll(self._after(state), ())
            made = outbox.report_sources(self.store, operators, after=AFTER, now=self.now, routes=self.routes)
            new = self.store.deliveries(limit=made) if made else []
            self.told += [(self.now, json.loads(json.loads(one.message)["data"])["text"]) for one in new]

    def _after(self, state: SourceState) -> SourceState:
        source = self.sources[state.source]
        if self.good:
            return schedule.after_success(state, source, changed=True, newest=None, now=self.now, random=lambda: 0.5)
        why = "the server answered 503"
        return schedule.after_failure(state, source, error=why, now=self.now, random=lambda: 0.5)


@pytest.mark.parametrize("minutes", [15, 60, 360])
def test_a_source_that_fails_is_told_within_two_intervals_and_once(
    store: Store, minutes: int, figure: Callable[[str], None]
) -> None:
    every = timedelta(minutes=minutes)
    desk = Desk(store, every)
    desk.live(every * 3)
    assert desk.told == []
    desk.good, broke = False, desk.now
    desk.live(2 * every + EVERY)
    desk.live(timedelta(days=30), step=timedelta(hours=3))
    ((at, text),) = desk.told
    assert at - broke <= 2 * every + EVERY
    assert "- s0: the server answered 503" in text
    desk.good, mended = True, desk.now
    desk.live(timedelta(days=1), step=timedelta(minutes=30))
    assert len(desk.told) == 2
    at, text = desk.told[1]
    assert at - mended <= schedule.LONGEST_RETRY * 1.2
    assert "can be read again:\n- s0" in text
    desk.live(timedelta(days=1), step=timedelta(minutes=30))
    assert len(desk.told) == 2
    figure(
        f"failing for 30 days, asked each {minutes} minutes: said once, after {desk.told[0][0] - broke}; and at its end"
    )


def test_a_hiccup_is_told_to_nobody(store: Store) -> None:
    desk = Desk(store, timedelta(hours=1))
    desk.live(timedelta(hours=3))
    desk.good = False
    desk.live(timedelta(hours=1))
    desk.good = True
    desk.live(timedelta(hours=5))
    assert desk.told == []


def test_what_fails_at_once_is_in_one_message_that_is_no_longer_than_can_be_read(store: Store) -> None:
    desk = Desk(store, timedelta(minutes=5), many=30)
    desk.live(timedelta(hours=1))
    desk.good = False
    desk.live(timedelta(hours=2))
    texts = [text for _, text in desk.told]
    assert len(texts) <= 2
    assert sum(text.count("\n- ") for text in texts) >= 20
    assert any(text.endswith("+ 10") for text in texts)


def test_nobody_is_told_where_nobody_is_named_and_what_is_gone_is_forgotten(store: Store) -> None:
    desk = Desk(store, timedelta(minutes=15))
    desk.good = False
    desk.live(timedelta(hours=2), operators=())
    assert desk.told == []
    desk.live(timedelta(minutes=5))
    assert len(desk.told) == 1, "whoever is named later hears of what fails still"
    store.sync_sources([], desk.now)
    desk.live(timedelta(hours=1))
    assert len(desk.told) == 1, "one that is polled no longer is not well again"
    store.sync_sources(list(desk.sources.values()), desk.now)
    desk.live(timedelta(minutes=5))
    assert len(desk.told) == 2, "and is new where it comes back"


@pytest.mark.parametrize("language", plugins.names("alerts.wording"))
def test_it_is_said_in_the_language_of_the_desk(store: Store, language: str) -> None:
    desk = Desk(store, timedelta(minutes=15), language=language)
    desk.good = False
    desk.live(timedelta(hours=1))
    desk.good = True
    desk.live(timedelta(hours=12))
    failing, again = (text.splitlines()[0] for _, text in desk.told)
    assert failing != again
    assert failing.isascii() == (language == "en")
