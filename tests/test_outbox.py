"""Nothing leaves the outbox but by a recorded outcome, and no channel waits for another."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from http import HTTPStatus
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller

from alerts import circuit, notices, outbox
from alerts.channels import Means, Sender, email, settings, webhook
from alerts.couriers import CRASHES, LEASE, Couriers
from alerts.errors import Barred, Gone, Refused, Unavailable, check_status
from alerts.message import Message, Names
from alerts.statuses import STATUSES, Verdict, verdict
from storage.records import ChannelState, Decision, Delivery, Reason, Route, Status
from storage.store import Store
from tests import databases, kills
from tests.factory import NOW, after, alert, claim, document, finding, judge, seen
from tests.receivers import PlainHttp, receiver

pytestmark = pytest.mark.usefixtures("engine")

ROUTES = (Route(desk="foreign", channels=("console",), group_wait=timedelta(0), group_interval=timedelta(0)),)


class Channel:
    """Raises what it is told to, then takes everything; `poison` is a message at which it always fails."""

    def __init__(self, *errors: Exception, poison: str = "") -> None:
        self.errors, self.poison, self.got, self.asked = list(errors), poison, list[str](), 0

    def send(self, message: Message, means: Means) -> None:
        self.asked += 1
        if message.id == self.poison:
            raise ZeroDivisionError
        if self.errors:
            raise self.errors.pop(0)
        self.got.append(message.id)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    opened = Store(databases.url(tmp_path, "kept.db"))
    opened.migrate()
    yield opened
    opened.close()


@pytest.fixture
def store(empty: Store) -> Store:
    one = claim()
    found = finding(one)
    decision = Decision(findings=(found,), alerts=(alert(found),))
    empty.record(seen(document()), (one.statement,), (one,), lambda lookup: decision)
    assert outbox.bundle(empty, ROUTES, Names(), now=NOW) == 1
    return empty


def send(store: Store, channel: Sender | None, **later: float) -> outbox.Sent:
    channels = {"console": channel, "ops": Channel()} if channel else {}
    return outbox.deliver(
        store, channels, http=PlainHttp(), environ={}, clock=lambda: after(**later), random=lambda: 0.0
    )


def more(store: Store, many: int, *, channels: Sequence[str] = ("console",), now: datetime = NOW) -> None:
    """So many messages more."""
    there = len(store.findings(limit=10_000))
    for number in range(there, there + many):
        kills.publish(store, f"more {number}", channels, now)
    outbox.bundle(store, ROUTES, Names(), now=now)


def state(store: Store, name: str = "console") -> ChannelState:
    return next((one for one in store.channel_states() if one.channel == name), ChannelState(channel=name))


# --- one message --------------------------------------------------------------------------------


def test_a_message_is_sent_once(store: Store) -> None:
    channel = Channel()
    send(store, channel)
    send(store, channel, days=1)
    assert len(channel.got) == 1


def test_what_was_refused_is_dead_and_stays_visible(store: Store) -> None:
    assert send(store, Channel(Refused("no"))).dead == 1
    assert [one.error for one in store.deliveries(state="dead")] == ["no"]


@pytest.mark.parametrize("error", [Unavailable("down"), Barred("the token is wrong"), ZeroDivisionError()])
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


def test_a_wish_beyond_reason_is_granted_for_a_day(store: Store) -> None:
    channel = Channel(Unavailable("never", retry_after_s=10**9))
    send(store, channel)
    assert send(store, channel, days=1).sent == 1


def test_a_crash_between_sending_and_recording_repeats_the_same_id(store: Store) -> None:
    (lost,) = store.lease_deliveries(NOW, lease=LEASE, limit=1)
    channel = Channel()
    assert send(store, channel, seconds=5).sent == 0
    send(store, channel, minutes=3)
    assert channel.got == [lost.id]


def test_every_attempt_is_kept_with_what_was_answered_and_what_came_late_is_marked(store: Store) -> None:
    channel = Channel(Unavailable("down"), Unavailable("still down"))
    for at in (0, 10, 400):
        send(store, channel, seconds=at)
    (one,) = store.deliveries()
    assert [each.answer for each in one.tries] == ["down", "still down", None]
    assert [each.at for each in one.tries] == [NOW, after(seconds=10), after(seconds=400)]
    assert one.late == timedelta(seconds=400)


def test_a_message_that_kills_the_process_is_given_up_and_blocks_no_other(store: Store) -> None:
    for crash in range(CRASHES):
        (flying,) = store.lease_deliveries(after(hours=crash), lease=LEASE, limit=1)
    more(store, 2, now=after(hours=CRASHES))
    channel = Channel()
    assert send(store, channel, hours=CRASHES) == outbox.Sent(sent=2, failed=1, dead=1)
    (dead,) = store.deliveries(state="dead")
    assert (dead.id, dead.error) == (flying.id, f"the process died {CRASHES} times while this was sent")
    assert dead.id not in channel.got
    assert state(store).failures == 0, "the channel is not to blame"


def test_a_message_at_which_the_channel_always_fails_blocks_no_other_and_dies(empty: Store) -> None:
    more(empty, 1)
    (poison,) = empty.deliveries()
    channel = Channel(poison=poison.id)
    late = []
    for hour in range(0, 90, 2):
        more(empty, 1, now=after(hours=hour))
        send(empty, channel, hours=hour)
        late += [one.late for one in empty.deliveries(state="sent", limit=1)]
    assert max(late) == timedelta(0)
    assert [one.id for one in empty.deliveries(state="dead")] == [poison.id]
    assert channel.asked - len(channel.got) == 1 + len(outbox.SCHEDULE)


# --- statuses -----------------------------------------------------------------------------------

KINDS = {Verdict.LATER: Unavailable, Verdict.REFUSED: Refused, Verdict.BARRED: Barred, Verdict.GONE: Gone}


@pytest.mark.parametrize("status", [*range(100, 600), 0, 99, 600, 999])
def test_every_status_has_one_meaning(status: int) -> None:
    found = verdict(status)
    if found is Verdict.TAKEN:
        check_status(status)
        return
    with pytest.raises(KINDS[found]) as raised:
        check_status(status)
    assert type(raised.value) is KINDS[found]
    assert str(status) in str(raised.value)


def test_the_table_holds_every_registered_status() -> None:
    assert {one.value for one in HTTPStatus} <= STATUSES.keys()
    assert {104, 208, 226, 305, 306, 421, 425, 451, 506, 508, 510, 511} <= STATUSES.keys()


@pytest.mark.parametrize(("classes", "allowed"), [
    (range(200, 300), {Verdict.TAKEN}),
    (range(300, 400), {Verdict.REFUSED}),
    (range(500, 600), {Verdict.LATER, Verdict.BARRED}),
])  # fmt: skip
def test_classes_mean_what_they_mean(classes: range, allowed: set[Verdict]) -> None:
    assert {verdict(status) for status in classes} <= allowed


def test_a_channel_may_know_its_receiver_better() -> None:
    with pytest.raises(Unavailable):
        check_status(400, but={400: Verdict.LATER})
    check_status(409, but={409: Verdict.TAKEN})


WISHES = [
    ("120", 120.0), (" 7 ", 7.0), ("0", 0.0), ("Fri, 01 Mar 2030 09:02:00 GMT", 120.0),
    ("Friday, 01-Mar-30 09:02:00 GMT", 120.0), ("Fri Mar  1 09:02:00 2030", 120.0),
    ("Thu, 28 Feb 2030 09:00:00 GMT", 0.0), ("soon", None), ("-5", None), ("1.5", None), ("", None), ("１２", None),
    ("9" * 40, 999_999_999.0),
]  # fmt: skip


@pytest.mark.parametrize(("header", "seconds"), WISHES)
def test_a_wish_to_wait_is_read_in_seconds_or_as_a_date(header: str, seconds: float | None) -> None:
    with pytest.raises(Unavailable) as raised:
        check_status(503, retry_after=header)
    assert raised.value.wait_s(NOW) == seconds


# --- a channel in trouble -----------------------------------------------------------------------


def test_a_channel_that_fails_is_asked_with_one_message_and_then_gets_all(empty: Store) -> None:
    more(empty, 40)
    channel = Channel(*[Unavailable("down")] * 5)
    asked = []
    for at in (0, 4, 6, 36, 37, 160, 461):
        send(empty, channel, seconds=at)
        asked.append(channel.asked)
    # two at first, for the first may be at fault itself; then one after each wait; then it takes them all
    assert asked == [2, 2, 3, 4, 4, 5, 45]
    assert len(channel.got) == len(set(channel.got)) == 40
    assert state(empty).failures == 0


def test_while_one_message_is_sent_to_see_no_other_process_sends_another(empty: Store) -> None:
    more(empty, 4)
    send(empty, Channel(*[Unavailable("down")] * 2))
    now = after(seconds=10)

    def taken(at: datetime) -> list[Delivery]:
        admit = lambda one: circuit.admit(one, at, LEASE)  # noqa: E731
        return empty.lease_deliveries(at, lease=LEASE, limit=1, channels=["console"], admit=admit)

    assert (len(taken(now)), len(taken(now)), len(taken(now + LEASE))) == (1, 0, 1)


def test_a_receiver_that_is_gone_switches_the_channel_off_and_nothing_is_lost(empty: Store) -> None:
    more(empty, 3)
    with receiver() as hook, receiver() as ops:
        hook.always = (410, {})
        channels = {"console": webhook.Channel(url=hook.url), "ops": webhook.Channel(url=ops.url)}
        outbox.configure(empty, channels, now=NOW)

        def run(now: datetime) -> None:
            outbox.report(empty, ("console", "ops"), now=now)
            outbox.deliver(
                empty, channels, http=PlainHttp(), environ={}, clock=lambda: now, random=lambda: 0.0
            )  # fmt: skip

        for hour in range(200):
            run(after(hours=hour))
        assert hook.calls == 1
        assert (empty.counts().held, empty.counts().due, empty.counts().dead) == (3, 0, 0)
        assert len(ops.got) == 1, "said once, through the other channel"
        assert b"console was switched off" in ops.got[0][1]
        hook.always = None
        run(after(hours=200))
        assert hook.calls == 1, "it stays off"
        assert outbox.enable(empty, "console", now=after(hours=201)).off_at is None
        run(after(hours=201))
        run(after(hours=201))
        assert (len(hook.ids()), len(set(hook.ids()))) == (4, 3), "410 was answered to one of them"
        assert empty.counts().held == empty.counts().due == 0
        assert b"takes messages again" in ops.got[1][1]


def test_a_channel_that_is_off_is_sent_to_again_when_its_settings_change(store: Store) -> None:
    before, after_ = webhook.Channel(url="http://127.0.0.1:9/a"), webhook.Channel(url="http://127.0.0.1:9/b")
    outbox.configure(store, {"console": before}, now=NOW)
    send(store, Channel(Gone("gone")))
    assert send(store, Channel(), hours=1).sent == 0
    outbox.configure(store, {"console": before}, now=after(hours=2))
    assert send(store, Channel(), hours=2).sent == 0
    outbox.configure(store, {"console": after_}, now=after(hours=3))
    assert send(store, Channel(), hours=3).sent == 1


def test_settings_are_told_apart_without_a_secret_in_them() -> None:
    url = "https://desk.example/hook"
    assert settings(webhook.Channel(url=url)) == settings(webhook.Channel(url=url))
    assert settings(webhook.Channel(url=url)) != settings(webhook.Channel(url=f"{url}2"))
    assert settings(webhook.Channel(url=url)) != settings(email.Channel(to=("a@b.example",)))


def test_a_channel_that_was_taken_out_keeps_what_waits(store: Store) -> None:
    assert send(store, None).failed == 1
    assert send(store, Channel(), minutes=20).sent == 1


def said(store: Store, channel: str = "ops") -> list[str]:
    return [Message.from_json(one.message).subject for one in store.deliveries(channel=channel, limit=999)][::-1]


def test_what_is_given_up_is_told_once_an_hour_through_another_channel(empty: Store) -> None:
    for minute in range(0, 140, 10):
        more(empty, 1, now=after(minutes=minute))
        send(empty, Channel(Refused("no")), minutes=minute)
        outbox.report(empty, ("ops", "console"), now=after(minutes=minute))
    assert said(empty) == [
        "Gainsay: a message for the channel console could not be delivered",
        "Gainsay: 6 messages for the channel console could not be delivered",
        "Gainsay: 6 messages for the channel console could not be delivered",
    ]
    outbox.report(empty, ("ops",), now=after(minutes=300))
    assert len(said(empty)) == 4, "those of the last minutes are told when the hour is over"
    outbox.report(empty, ("ops",), now=after(minutes=3000))
    assert len(said(empty)) == 4


def test_a_notice_that_cannot_be_delivered_makes_no_other(store: Store) -> None:
    send(store, Channel(Refused("no")))
    outbox.report(store, ("ops", "other"), now=NOW)
    both = {"ops": Channel(*[Refused("no")] * 9), "other": Channel(*[Refused("no")] * 9)}
    for hour in range(50):
        now = after(hours=hour)
        outbox.deliver(store, both, http=PlainHttp(), environ={}, clock=lambda at=now: at, random=lambda: 0.0)  # type: ignore[misc]
        outbox.report(store, ("ops", "other"), now=now)
    assert [one.reason for one in store.deliveries(limit=99)] == [Reason.SERVICE, Reason.SERVICE, Reason.FIRST]


def test_without_another_channel_trouble_stands_in_the_log(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    send(store, Channel(Refused("no")))
    for _ in range(3):
        outbox.report(store, ("console",), now=NOW)
    assert [one.levelname for one in caplog.records if "could not be delivered" in one.message] == ["ERROR"]
    assert len(store.deliveries()) == 1


def test_a_channel_that_fails_for_long_is_told_and_so_is_its_return() -> None:
    failing = ChannelState(channel="c", failures=3, failing_since=NOW, why="503")
    assert notices.notices(failing, after(minutes=14)) == (failing, ())
    told, (one,) = notices.notices(failing, after(minutes=15))
    assert "has taken no message since 2030-03-01 09:00 UTC: 503" in one.text
    assert notices.notices(told, after(days=1))[1] == ()
    well, (back,) = notices.notices(replace(told, failures=0, failing_since=None), after(days=1))
    assert "again" in back.text
    assert notices.notices(well, after(days=2)) == (well, ())


# --- what was given up --------------------------------------------------------------------------


def test_what_was_given_up_is_sent_again_under_its_id(store: Store) -> None:
    send(store, Channel(Refused("no")))
    (dead,) = store.deliveries(state="dead")
    assert [one.state for one in store.put_back(after(days=9), ids=[dead.id])] == ["due"]
    channel = Channel(Unavailable("down"))
    for at in (0, 6):
        send(store, channel, days=9, seconds=at)
    assert channel.got == [dead.id]
    (sent,) = store.deliveries()
    assert (len(sent.tries), sent.attempts, sent.late) == (3, 2, timedelta(days=9, seconds=6))


def test_what_is_put_back_is_chosen_by_id_or_channel(empty: Store) -> None:
    more(empty, 2, channels=("console", "mail"))
    both = {name: Channel(*[Refused("no")] * 9) for name in ("console", "mail")}
    outbox.deliver(empty, both, http=PlainHttp(), environ={}, clock=lambda: NOW, random=lambda: 0.0)
    assert len(empty.deliveries(state="dead")) == 4
    assert [one.channel for one in empty.put_back(NOW, channel="mail")] == ["mail", "mail"]
    assert empty.put_back(NOW, ids=["unknown"]) == []
    assert [one.channel for one in empty.put_back(NOW)] == ["console", "console"]
    assert empty.deliveries(state="dead") == []


def test_what_was_dismissed_since_is_not_sent_again(store: Store) -> None:
    send(store, Channel(Refused("no")))
    judge(store, store.findings()[0].id, Status.DISMISSED)
    assert [one.state for one in store.put_back(NOW)] == ["withdrawn"]
    assert send(store, Channel()).sent == 0


# --- a late outcome -----------------------------------------------------------------------------

ENDS = {
    "it arrived after all": (lambda one: replace(one, sent_at=NOW, next_try_at=None, lease_until=None), "sent", 2),
    "it failed": (lambda one: replace(one, next_try_at=after(hours=5), lease_until=None, error="late"), "due", 2),
}


@pytest.mark.parametrize("name", ENDS)
def test_an_outcome_that_comes_after_the_lease_undoes_nothing(store: Store, name: str) -> None:
    end, state_, tries = ENDS[name]
    (slow,) = store.lease_deliveries(NOW, lease=LEASE, limit=1)
    (other,) = store.lease_deliveries(after(minutes=3), lease=LEASE, limit=1)
    store.settle(end(slow), after(minutes=4))
    kept = store.delivery(slow.id)
    assert kept is not None
    assert (kept.state, len(kept.tries)) == (state_, tries)
    store.settle(replace(other, sent_at=after(minutes=5), next_try_at=None, lease_until=None), after(minutes=5))
    store.settle(end(slow), after(minutes=6))
    (done,) = store.deliveries()
    assert done.state == "sent"


# --- one channel down never slows another -------------------------------------------------------


@dataclass
class Clock:
    now: datetime = NOW


def p95(many: Sequence[timedelta | None]) -> timedelta:
    known = sorted(one for one in many if one is not None)
    return known[int(len(known) * 0.95)]


@pytest.mark.parametrize("hangs", [False, True])
def test_a_receiver_that_hangs_moves_no_other(empty: Store, hangs: bool) -> None:
    clock = Clock()
    with receiver() as slow, receiver() as fast:
        channels = {"slow": webhook.Channel(url=slow.url), "fast": webhook.Channel(url=fast.url)}
        couriers = Couriers(
            empty, lambda: channels, http=PlainHttp, environ={}, clock=lambda: clock.now, random=lambda: 0.0
        )
        if hangs:
            slow.hang()
        for second in range(60):
            clock.now = after(seconds=second)
            more(empty, 1, channels=("slow", "fast"), now=clock.now)
            couriers.dispatch()
            couriers.wait(60, but=("slow",) if hangs else ())
            assert "fast" not in couriers.out()
            if hangs and second % 30 == 29:
                slow.cut()
        late = [one.late for one in empty.deliveries(channel="fast", limit=999)]
        assert (len(fast.ids()), p95(late), max(late)) == (60, timedelta(0), timedelta(0))  # type: ignore[type-var]
        assert len(slow.ids()) == (0 if hangs else 60)
        slow.open.set()
        assert couriers.stop(60)


def test_a_message_that_comes_while_a_courier_is_out_goes_with_it(empty: Store) -> None:
    more(empty, 1)
    with receiver() as hook:
        hook.hang()
        channels = {"console": webhook.Channel(url=hook.url)}
        couriers = Couriers(empty, lambda: channels, http=PlainHttp, environ={}, clock=lambda: NOW, random=lambda: 0.0)
        couriers.dispatch()
        more(empty, 1)
        couriers.dispatch()
        assert couriers.out() == ("console",)
        hook.open.set()
        assert couriers.wait(60).sent == 2


def test_a_courier_that_is_stopped_ends_after_its_message(empty: Store) -> None:
    more(empty, 3)
    with receiver() as hook:
        hook.hang()
        channels = {"console": webhook.Channel(url=hook.url)}
        couriers = Couriers(empty, lambda: channels, http=PlainHttp, environ={}, clock=lambda: NOW, random=lambda: 0.0)
        couriers.dispatch()
        assert not couriers.stop(0), "it is still out"
        hook.open.set()
        assert couriers.stop(60)
        assert len(hook.ids()) <= 1
        assert empty.counts().due >= 2


# --- six hours ----------------------------------------------------------------------------------


@dataclass
class Mailbox:
    """Keeps the ids of mail."""

    ids: list[str] = field(default_factory=list)

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:
        content: bytes = envelope.content  # type: ignore[attr-defined]
        self.ids.append(content.partition(b"Message-ID: <")[2].partition(b"@")[0].decode())
        return "250 ok"


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def test_receivers_that_are_down_for_six_hours_lose_nothing_and_delay_no_other(empty: Store) -> None:
    box, port, clock, every = Mailbox(), free_port(), Clock(), 15
    mails = Controller(box, hostname="127.0.0.1", port=port)
    with receiver() as down, receiver() as well:
        channels: dict[str, Sender] = {
            "down": webhook.Channel(url=down.url),
            "mail": email.Channel(to=("desk@example.org",), host="127.0.0.1", port=port),
            "well": webhook.Channel(url=well.url),
        }
        down.always = (503, {})
        for minute in range(7 * 60):
            clock.now = after(minutes=minute)
            if minute == 5 * 60:
                down.always = (503, {"retry-after": "900"})
            if minute == 6 * 60:
                down.always = None
                mails.start()
            if minute % every == 0:
                more(empty, 1, channels=tuple(channels), now=clock.now)
            outbox.deliver(
                empty, channels, http=PlainHttp(), environ={}, clock=lambda: clock.now, random=lambda: 0.5
            )  # fmt: skip
        mails.stop()
    made = 7 * 60 // every
    stored = {name: empty.deliveries(channel=name, limit=999) for name in channels}
    assert {one.state for many in stored.values() for one in many} == {"sent"}
    taken = [headers["webhook-id"] for headers, _ in down.got[-made:]]
    for name, ids in (("down", taken), ("mail", box.ids), ("well", well.ids())):
        assert sorted(ids) == sorted(one.id for one in stored[name]), name
    late = [one.late for one in stored["well"]]
    assert (p95(late), max(late)) == (timedelta(0), timedelta(0))  # type: ignore[type-var]
    assert max(one.late for one in stored["down"] if one.late) >= timedelta(hours=5)
    # what waited comes soon after its receiver does: within the longest wait, with chance
    waited = [one for name in ("down", "mail") for one in stored[name] if one.created_at < after(hours=6)]
    assert max(one.sent_at for one in waited if one.sent_at) < after(hours=6, minutes=20)
    assert down.calls - made <= 6 * 60 // 15 + 6, "it is asked now and then, not hammered"


# --- sudden death -------------------------------------------------------------------------------


def test_death_at_any_call_of_a_cycle_loses_nothing_and_repeats_only_equal_ids(tmp_path: Path) -> None:
    """Every call of the database and the socket in turn (GAINSAY_CRASH_STEP=1); every fifth one otherwise."""
    step = int(os.environ.get("GAINSAY_CRASH_STEP", "5"))
    toll = kills.every(tmp_path, step=step)
    assert toll.deaths >= toll.calls // step > 5
    assert (toll.lost, toll.foreign) == ([], [])
    assert toll.repeated <= toll.deaths


def test_death_at_random_calls_loses_nothing_and_repeats_only_equal_ids(tmp_path: Path) -> None:
    toll = kills.some(tmp_path, deaths=12)
    assert (toll.deaths, toll.lost, toll.foreign) == (12, [], [])
    assert toll.findings > 0
    assert toll.repeated <= toll.deaths
