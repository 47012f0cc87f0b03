"""The running service beside its polls: pictures and recordings are read after them, and a call makes a source due."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor import clock
from monitor.app import App
from monitor.news import News
from monitor.poller import _leased
from storage.records import DocumentKind
from storage.store import Store
from tests import databases
from tests.platforms import Platform, Post, served
from tests.test_pictures import ENGLISH, posts, program

FILE = """
version: 1
actors:
  - {{id: ministry, name: Ministry of Defence, kind: government}}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s}}
sources:
  - {source}
"""


@pytest.fixture
def platform() -> Iterator[Platform]:
    with served(posts) as one:
        one.posts = [Post(number=1, text="Statement of today.", shows="poster", at=clock.now() - timedelta(hours=1))]
        yield one


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(databases.url(tmp_path, "gainsay.db"))
    made.migrate()
    yield made
    made.close()


def app(platform: Platform, store: Store, folder: Path, **options: object) -> App:
    source = {"id": "it", "kind": "mastodon", "url": f"{platform.base}/@ministry", "actor": "ministry", **options}
    file = folder / "sources.yaml"
    file.write_text(FILE.format(source=json.dumps(source)), encoding="utf-8")
    program(folder, "eng")
    return App(file, store, {"PATH": str(folder)}, patient=False)


@pytest.mark.parametrize(("options", "read"), [({"ocr": "en"}, [ENGLISH]), ({}, [])])
def test_a_single_run_reads_the_pictures_too(
    platform: Platform, store: Store, tmp_path: Path, options: dict[str, object], read: list[str]
) -> None:
    made = app(platform, store, tmp_path, **options)
    try:
        [polled] = made.poll_once()
        assert (polled.error, polled.new) == (None, 1)
        seen = [one.text for one in store.statements() if one.channel is DocumentKind.IMAGE and one.form == "post"]
        assert seen == read
    finally:
        made.close()


def test_a_call_makes_a_source_due_and_one_that_comes_during_its_poll_is_not_lost(
    platform: Platform, store: Store, tmp_path: Path
) -> None:
    made = app(platform, store, tmp_path)
    try:
        made.poll_once()
        [before] = store.source_states()
        made._poller.call(News(source="it"))
        [called] = store.source_states()
        assert called.next_check_at < before.next_check_at
        [state] = store.lease_sources(called.next_check_at, lease=timedelta(minutes=1), limit=1)
        made._poller._running[_leased(state)] = made._poller._pool.submit(
            lambda: None
        )  # as it stands while the source is polled
        made._poller.call(News(source="it"))
        made._poller._run(state)
        [after] = store.source_states()
        assert after.checked_at is not None
        assert after.next_check_at - after.checked_at <= timedelta(seconds=20)
    finally:
        made.close()
