"""Nothing leaves the outbox but by a recorded outcome."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from alerts import outbox
from alerts.channels import Means
from alerts.errors import Refused, Unavailable
from alerts.message import Message, Names
from storage.records import Decision, Route
from storage.store import Store
from tests import databases
from tests.factory import NOW, after, alert, claim, document, finding, seen
from tests.receivers import PlainHttp

pytestmark = pytest.mark.usefixtures("engine")

ROUTES = (Route(desk="foreign", channels=("console",), group_wait=timedelta(0)),)


class Channel:
    """Raises what it is told to, then takes everything."""

    def __init__(self, *errors: Exception) -> None:
        self.errors, self.got = list(errors), list[str]()

    def send(self, message: Message, means: Means) -> None:
        if self.errors:
            raise self.errors.pop(0)
        self.got.append(message.id)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(databases.url(tmp_path, "kept.db"))
    opened.migrate()
    one = claim()
    found = finding(one)
    decision = Decision(findings=(found,), alerts=(alert(found),))
    opened.record(seen(document()), (one.statement,), (one,), lambda lookup: decision)
    assert outbox.bundle(opened, ROUTES, Names(), now=NOW) == 1
    yield opened
    opened.close()


def send(store: Store, channel: Channel, **later: float) -> outbox.Sent:
    return outbox.deliver(
        store, {"console": channel}, http=PlainHttp(), environ={}, clock=lambda: after(**later), random=lambda: 0.0
    )


def test_a_message_is_sent_once(store: Store) -> None:
    channel = Channel()
    send(store, channel)
    send(store, channel, days=1)
    assert len(channel.got) == 1


def test_what_was_refused_is_dead_and_stays_visible(store: Store) -> None:
    assert send(store, Channel(Refused("no"))).dead == 1
    assert [one.error for one in store.deliveries(state="dead")] == ["no"]


@pytest.mark.parametrize("error", [Unavailable("down"), ZeroDivisionError()])
def test_trouble_is_tried_again_with_the_same_id(store: Store, error: Exception) -> None:
    channel = Channel(error)
    assert send(store, channel).failed == 1
    assert send(store, channel, seconds=1).sent == 0
    assert send(store, channel, seconds=6).sent == 1
    assert channel.got == [store.deliveries()[0].id]


def test_the_receivers_wish_to_wait_is_kept(store: Store) -> None:
    channel = Channel(Unavailable("busy", retry_after_s=600))
    send(store, channel)
    assert send(store, channel, seconds=599).sent == 0
    assert send(store, channel, seconds=600).sent == 1


def test_a_crash_between_sending_and_recording_repeats_the_same_id(store: Store) -> None:
    (lost,) = store.lease_deliveries(NOW, lease=outbox.LEASE, limit=1)
    channel = Channel()
    assert send(store, channel, seconds=5).sent == 0
    send(store, channel, minutes=3)
    assert channel.got == [lost.id]
