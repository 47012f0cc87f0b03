"""What is kept is kept once, whole, and comes back as it was."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect, text

from storage import dialect, migrations
from storage.errors import Locked, TooNew, Unstorable
from storage.records import (
    Action,
    Answer,
    Decision,
    Deed,
    Delivery,
    Dismissal,
    Expectation,
    Group,
    Hub,
    Judgement,
    Mute,
    Outcome,
    PageState,
    Quantity,
    Quarantined,
    Reason,
    Revision,
    Sight,
    Source,
    SourceState,
    Span,
    Status,
    Subscription,
    Told,
    Watch,
)
from storage.store import Store, _findings
from storage.store._documents import Recent, _whole
from storage.store._walk import Chosen
from tests import databases
from tests.factory import NOW, after, alert, bundle_all, claim, document, finding, judge, seen, statement

LEASE = timedelta(minutes=2)
FEED = Source(
    id="front-posts", name="Front", kind="feed", url="https://front.example/feed",
    expect=Expectation(silent_after=timedelta(days=2)),
)  # fmt: skip


pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def url(engine: str, tmp_path: Path) -> str:
    return databases.url(tmp_path)


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store(url, busy_s=0.2)
    opened.migrate()
    yield opened
    opened.close()


def contradiction(store: Store, key: str = "1") -> Decision:
    """Two sides of a contradiction, with an alert, kept."""
    ours = document(key)
    theirs = document(f"{key}-b", "Our forces have taken Kesh.", source="ministry", language="en")
    first = claim(statement(ours))
    second = claim(statement(theirs, actor="ministry", principal="government"))
    found = finding(second, first)
    decision = Decision(findings=(found,), alerts=(alert(found),))
    store.record(seen(ours), (first.statement,), (first,), lambda lookup: Decision())
    store.record(seen(theirs), (second.statement,), (second,), lambda lookup: decision)
    return decision


def delivery(group: Group) -> Delivery:
    return Delivery(
        id=f"delivery of {group.alerts[0].id}", channel=group.channel, group=group.key, reason=Reason.FIRST,
        message="{}", findings=tuple(f.id for f in group.findings), created_at=NOW, next_try_at=NOW,
    )  # fmt: skip


def nothing(before: Status, told: Sequence[Told]) -> Answer:
    return Answer()


# --- documents ----------------------------------------------------------------------------------


def test_a_document_comes_back_as_it_was(store: Store) -> None:
    kept = document(text="‏«نیروهای ما کش را ترک نکرده‌اند»\u200c 😀", title="کش", author="بارانی")
    store.record(seen(kept), (), (), lambda lookup: Decision())
    assert store.latest(kept.source, kept.key) == kept
    assert store.raw_hashes(kept.source, [kept.key, "unknown"]) == {kept.key: kept.raw_hash}


def test_reading_the_same_thing_twice_changes_nothing(store: Store) -> None:
    decision = contradiction(store)
    before = store.counts()
    contradiction(store)
    assert store.counts() == before
    assert store.findings() == list(decision.findings)


def test_an_edit_keeps_both_versions(store: Store) -> None:
    old = document(text="12 people were killed.")
    new = replace(old, text="21 people were killed.", fetched_at=after(hours=1))
    store.record(seen(old), (), (), lambda lookup: Decision())
    store.record(seen(new, previous=old), (), (), lambda lookup: Decision())
    assert store.versions(old.id) == [old, new]
    assert [one.sight for one in store.sightings(old.id)] == [Sight.SEEN, Sight.EDITED]
    assert store.sightings(old.id)[1].previous == old


def test_an_edit_taken_back_is_the_old_version_again(store: Store) -> None:
    old, new = document(text="a"), document(text="b")
    for at, (version, previous) in enumerate([(old, None), (new, old), (old, new)]):
        store.record(seen(version, previous=previous, at=after(minutes=at)), (), (), lambda lookup: Decision())
    assert store.latest(old.source, old.key) == old
    assert len(store.sightings(old.id)) == 3


def test_a_lone_surrogate_is_refused_and_the_next_document_is_kept(store: Store) -> None:
    with pytest.raises(Unstorable):
        store.record(seen(document("bad", "\ud83d")), (), (), lambda lookup: Decision())
    assert store.record(seen(document("good")), (), (), lambda lookup: Decision()).new


def test_a_failing_decision_stores_nothing(store: Store) -> None:
    def fail(lookup: object) -> Decision:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.record(seen(document()), (statement(),), (claim(),), fail)
    assert store.counts().documents == store.counts().claims == 0


def test_earlier_claims_are_found_by_key_newest_first_and_never_the_documents_own(store: Store) -> None:
    for number in range(5):
        one = document(str(number), f"کش {number}", fetched_at=after(minutes=number))
        store.record(seen(one), (statement(one),), (claim(statement(one)),), lambda lookup: Decision())
    own = document("own", "Kesh is ours.", fetched_at=after(hours=1))
    found = []

    def decide(lookup: Callable[..., object]) -> Decision:
        found.extend(lookup(["=control|place:kesh", ">control|place:velmar"], 3))  # type: ignore[call-overload]
        return Decision()

    store.record(seen(own), (statement(own),), (claim(statement(own)),), decide)
    assert [one.statement.text for one in found] == ["کش 4", "کش 3"]


def test_a_claim_with_an_open_figure_comes_back(store: Store) -> None:
    least = claim(quantity=Quantity(low=40, high=float("inf"), unit="person", text="at least 40"))
    store.record(seen(document()), (least.statement,), (least,), lambda lookup: Decision())
    back = []
    other = document("2", "x")
    store.record(seen(other), (), (), lambda lookup: back.extend(lookup(["=control|place:kesh"])) or Decision())
    assert back == [least]


def test_only_the_claims_that_were_asked_for_last_stay_in_memory() -> None:
    claims = {name: claim(place=name) for name in "abcd"}
    recent = Recent(3)
    recent.add({name: claims[name] for name in "abc"})
    assert recent.known("ax") == {"a": claims["a"]}
    recent.add({"d": claims["d"]})
    assert recent.known("abcd") == {name: claims[name] for name in "acd"}


def test_what_a_failed_document_said_is_not_remembered(store: Store) -> None:
    own, other = document("own"), document("other", "x")
    failed, kept = (claim(statement(own, said_at=after(hours=hours))) for hours in (1, 2))
    assert failed.id == kept.id

    def fail(lookup: Callable[..., object]) -> Decision:
        lookup(["=control|place:kesh"])
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.record(seen(own), (failed.statement,), (failed,), fail)
    store.record(seen(own), (kept.statement,), (kept,), lambda lookup: Decision())
    found = []
    store.record(seen(other), (), (), lambda lookup: found.extend(lookup(["=control|place:kesh"])) or Decision())
    assert found == [kept]


def test_looking_up_earlier_claims_scans_nothing(store: Store, engine: str) -> None:
    if engine == databases.POSTGRES:
        databases.fill(store, "claim_keys", "'k' || mod(n, 7), 'c' || n, now()")
        databases.fill(store, "claims", "'c' || n, 's' || n, '', '', now(), repeat('x', 200)")
        databases.fill(store, "statements", "'s' || n, '', '', '', '', now(), repeat('x', 200)")
    with store._read() as connection:
        newest = dialect.of(connection).newest(2)
        asked = {"k0": "k", "k1": "l", "most": 50}
        assert databases.plan(connection, newest, **asked) == {"claim_keys": "ix_claim_keys_key_seen"}
        primary = "{}_pkey" if engine == databases.POSTGRES else "sqlite_autoindex_{}_1"
        plan = databases.plan(connection, _whole(2), k0="c1", k1="c2")
        assert plan == {name: primary.format(name) for name in ("claims", "statements")}
        if engine == databases.SQLITE:  # the searches give them in order, and are merged
            steps = databases.steps(connection, newest, **asked)
            assert steps.count("SEARCH claim_keys USING COVERING INDEX ix_claim_keys_key_seen (key=?)") == 2
            assert not [step for step in steps if "TEMP B-TREE" in step]


# --- sources ------------------------------------------------------------------------------------


def test_a_new_source_is_due_within_a_minute_and_leased_once(store: Store) -> None:
    store.sync_sources([FEED], NOW)
    assert store.lease_sources(NOW - timedelta(seconds=1), lease=LEASE, limit=9) == []
    taken = store.lease_sources(after(minutes=1), lease=LEASE, limit=9)
    assert [state.source for state in taken] == [FEED.id]
    assert store.lease_sources(after(minutes=1), lease=LEASE, limit=9, force=True) == []
    assert store.lease_sources(after(minutes=4), lease=LEASE, limit=9) != []


def test_finishing_a_poll_keeps_state_validators_and_window(store: Store) -> None:
    store.sync_sources([FEED], NOW)
    (state,) = store.lease_sources(NOW, lease=LEASE, limit=1, force=True)
    page = PageState(source=FEED.id, url=FEED.url, etag='W/"a-gzip"', last_modified="Fri, 01 Mar 2030 09:00:00 GMT")
    done = replace(state, next_check_at=after(minutes=5), status="ok", lease_until=None)
    store.finish_poll(done, [page], window=["b", "a"])
    assert store.source_state(FEED.id) == done
    assert store.page_state(FEED.id, FEED.url) == page
    assert store.window(FEED.id) == ("b", "a")


def test_a_source_that_is_taken_out_is_not_due_and_comes_back_as_it_was(store: Store) -> None:
    store.sync_sources([FEED], NOW)
    (state,) = store.lease_sources(NOW, lease=LEASE, limit=1, force=True)
    store.finish_poll(replace(state, failures=3, status="failing"), [])
    store.sync_sources([], NOW)
    assert store.lease_sources(after(days=9), lease=LEASE, limit=9, force=True) == []
    store.sync_sources([FEED], after(days=1))
    back = store.source_state(FEED.id)
    assert back is not None
    assert back.failures == 3


def test_a_disabled_source_is_shown_paused_and_never_due(store: Store) -> None:
    store.sync_sources([replace(FEED, enabled=False)], NOW)
    assert [state.status for state in store.source_states()] == ["paused"]
    assert store.lease_sources(after(days=9), lease=LEASE, limit=9, force=True) == []


def test_whoever_lost_his_lease_ends_and_renews_nothing(store: Store) -> None:
    store.sync_sources([FEED], NOW)
    (slow,) = store.lease_sources(after(minutes=1), lease=LEASE, limit=1, holder="slow")
    store.renew_sources({FEED.id: "slow"}, after(minutes=2), lease=LEASE)
    assert store.lease_sources(after(minutes=3), lease=LEASE, limit=1, holder="other") == []
    (other,) = store.lease_sources(after(minutes=6), lease=LEASE, limit=1, holder="other")
    assert (store.holds(FEED.id, "slow"), store.holds(FEED.id, "other")) == (False, True)
    store.renew_sources({FEED.id: "slow"}, after(minutes=30), lease=LEASE)
    store.finish_poll(replace(slow, failures=3), [PageState(source=FEED.id, url=FEED.url, etag="old")], window=["old"])
    assert store.source_state(FEED.id) == other
    assert (store.page_state(FEED.id, FEED.url), store.window(FEED.id)) == (None, ())
    store.finish_poll(replace(other, next_check_at=after(hours=1)), [])
    assert store.source_state(FEED.id) == replace(other, next_check_at=after(hours=1), lease_until=None, holder=None)


def subscription(due_at: datetime | None = None) -> Subscription:
    hub = Hub(url="https://h.example/", topic=FEED.url)
    return Subscription(hub=hub, callback="https://g.example/in/a", secret="s", asked_at=NOW, due_at=due_at)


def test_what_a_hub_changes_while_a_poll_runs_stays(store: Store) -> None:
    store.sync_sources([FEED], NOW)
    (state,) = store.lease_sources(NOW, lease=LEASE, limit=1, force=True)
    assert store.change_source(FEED.id, lambda one: replace(one, subscription=subscription(NOW))) is not None
    store.finish_poll(replace(state, next_check_at=after(minutes=5)), [])
    kept = store.source_state(FEED.id)
    assert kept is not None
    assert (kept.subscription, kept.next_check_at, kept.lease_until) == (subscription(NOW), NOW, None)
    (again,) = store.lease_sources(NOW, lease=LEASE, limit=1)
    assert again.subscription == subscription(), "its wish is granted once"


def test_a_change_of_nothing_is_nothing(store: Store) -> None:
    assert store.change_source("nowhere", lambda one: one) is None


def test_what_is_kept_of_a_source_taken_out_can_be_looked_at(store: Store) -> None:
    store.sync_sources([FEED, replace(FEED, id="other")], NOW)
    store.change_source(FEED.id, lambda one: replace(one, subscription=subscription()))
    store.sync_sources([replace(FEED, id="other")], NOW)
    assert [(one.source, one.subscription) for one in store.unpolled_sources()] == [(FEED.id, subscription())]


def test_a_subscriptions_secret_is_not_shown() -> None:
    assert "secret" not in repr(replace(subscription(), secret="not to be seen"))


def test_what_cannot_be_read_is_kept_raw(store: Store) -> None:
    item = Quarantined(source=FEED.id, url=FEED.url, reason="bad reference", raw=b"<item>\xff", at=NOW)
    store.quarantine(item)
    store.quarantine(item)
    assert store.quarantined(FEED.id) == [item]


def test_a_watch_comes_back_when_it_is_due(store: Store) -> None:
    kept = document()
    store.record(seen(kept), (), (), lambda lookup: Decision())
    watch = Watch(document=kept, misses=1, first_missed_at=NOW, next_check_at=after(minutes=30))
    store.watch(watch)
    assert store.watches(kept.source, NOW) == []
    assert store.watches(kept.source, after(minutes=30)) == [watch]
    store.unwatch(kept.id)
    assert store.watches(kept.source) == []


# --- findings and the outbox --------------------------------------------------------------------


def test_findings_are_filtered_and_paged(store: Store) -> None:
    for number in range(5):
        contradiction(store, str(number))
    every = store.findings()
    first = store.findings(limit=2)
    rest = store.findings(limit=9, before=first[-1].id)
    assert first + rest == every
    assert len(every) == 5
    assert store.findings(tags={"actor": "government"}) == every
    assert store.findings(tags={"language": "ru"}) == []
    assert store.findings(kind="denial") == []


def test_a_judgement_changes_the_status_and_is_kept(store: Store) -> None:
    (found,) = contradiction(store).findings
    judgement = Judgement(finding=found.id, status=Status.DISMISSED, by="desk", why="same town, other war", at=NOW)
    assert store.judge(judgement, nothing)
    back = store.finding(found.id)
    assert back is not None
    assert back.status is Status.DISMISSED
    assert store.judgements(found.id) == [judgement]
    assert not store.judge(replace(judgement, finding="unknown"), nothing)


def test_findings_come_in_short_with_what_was_made_of_them_last(store: Store) -> None:
    first, second, third = (contradiction(store, key).findings[0].id for key in ("1", "2", "3"))
    judge(store, first, Status.DISMISSED, Dismissal.TIME)
    judge(store, first, Status.DISMISSED, Dismissal.SPEAKER)
    judge(store, second, Status.DISMISSED, Dismissal.TIME)
    judge(store, second, Status.CONFIRMED)
    found = {one.finding: one for one in store.outcomes(NOW)}
    assert found[first] == Outcome(
        finding=first, kind="contradiction", rule="R-CTRL", score=0.95, found_at=NOW, languages=("en", "fa"),
        sources=("front-posts", "ministry"), status=Status.DISMISSED, reason=Dismissal.SPEAKER,
    )  # fmt: skip
    assert [(found[one].status, found[one].reason) for one in (second, third)] == [
        (Status.CONFIRMED, None),
        (Status.PROPOSED, None),
    ]
    assert list(store.outcomes(after(seconds=1))) == []


def test_a_judgement_from_before_there_were_reasons_is_read(store: Store, url: str) -> None:
    (found,) = contradiction(store).findings
    judge(store, found.id, Status.DISMISSED)
    with databases.raw(url) as raw:
        body = raw.execute(text("SELECT body FROM judgements")).scalar_one()
        old = {name: value for name, value in json.loads(body).items() if name != "reason"}
        raw.execute(text("UPDATE judgements SET body = :body"), {"body": json.dumps(old)})
    (one,) = store.outcomes(NOW)
    assert (one.status, one.reason) == (Status.DISMISSED, None)


@pytest.mark.parametrize("many", [0, 1, 4, 5])
def test_all_findings_come_newest_first_whatever_the_batches(
    store: Store, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_findings, "_BATCH", 2)
    for number in range(many):  # some were found at one moment
        one = document(str(number))
        made = finding(claim(statement(one)), found_at=after(minutes=number // 3))
        decision = Decision(findings=(made,), alerts=(alert(made), alert(made, channel="mail"))[: number % 3])
        record = (seen(one), (made.claims[0].statement,), made.claims)
        store.record(*record, lambda _, what=decision: what)  # type: ignore[misc]
    every = store.findings(limit=99)
    assert [one.finding for one in store.outcomes(NOW)] == [one.id for one in every]
    pasts = list(store.pasts(NOW, NOW))
    assert [one.finding for one in pasts] == every
    told = {one.finding.id: sorted(each.alert.channel for each in one.told) for one in pasts}
    assert sorted(told.values()) == sorted([[], ["console"], ["console", "mail"]][number % 3] for number in range(many))
    assert len(list(store.pasts(after(minutes=1), NOW))) == max(0, many - 3)


def test_going_through_all_findings_enters_the_index_where_it_left_it(store: Store, engine: str) -> None:
    if engine == databases.POSTGRES:
        databases.fill(store, "findings", "'f' || n, 'k', '', 'proposed', now(), NULL, '{}'")
    with store._write() as connection:
        connection.exec_driver_sql("DELETE FROM findings")
    (found,) = contradiction(store).findings
    with store._read() as connection:
        (last,) = connection.execute(_findings._newest(NOW, None, Chosen())).all()
        plan = databases.plan(connection, _findings._newest(NOW, last, Chosen()))
    assert (last.id, plan) == (found.id, {"findings": "ix_findings_found"})


def test_an_alert_becomes_one_delivery(store: Store) -> None:
    (found,) = contradiction(store).findings
    assert bundle_all(store, NOW, None) == 0
    assert bundle_all(store, NOW, delivery) == 1
    assert bundle_all(store, after(days=1), delivery) == 0
    (taken,) = store.lease_deliveries(NOW, lease=LEASE, limit=9)
    assert (taken.findings, taken.attempts) == ((found.id,), 1)
    assert store.lease_deliveries(NOW, lease=LEASE, limit=9) == []
    assert [one.attempts for one in store.lease_deliveries(after(minutes=3), lease=LEASE, limit=9)] == [2]
    store.settle(replace(taken, sent_at=NOW, next_try_at=None, lease_until=None), NOW)
    assert store.lease_deliveries(after(days=1), lease=LEASE, limit=9) == []
    assert [one.sent_at for one in store.deliveries(state="sent")] == [NOW]


def test_what_was_said_is_found_by_the_id_of_a_statement_or_a_claim(store: Store) -> None:
    of = statement()
    later = claim(of, place="nova", span=Span(start=4, end=6))
    first = claim(of, span=Span(start=0, end=3))
    silent = statement(document("2"))
    store.record(seen(document()), (of,), (later, first), lambda lookup: Decision())
    store.record(seen(document("2")), (silent,), (), lambda lookup: Decision())
    assert store.said(of.id) == (of, (first, later))
    assert store.said(later.id) == (of, (later,))
    assert store.said(silent.id) == (silent, ())
    assert store.said("nothing") is None


def test_a_message_that_no_alert_asked_for_is_put_in_once(store: Store) -> None:
    store.enqueue(ANSWER)
    (leased,) = store.lease_deliveries(NOW, lease=LEASE, limit=9)
    store.settle(replace(leased, sent_at=NOW, next_try_at=None, lease_until=None), NOW)
    store.enqueue(ANSWER)
    assert [one.state for one in store.deliveries()] == ["sent"]


def test_counts_say_what_waits(store: Store) -> None:
    contradiction(store)
    assert (store.counts().waiting, store.counts().due) == (1, 0)
    bundle_all(store, NOW, delivery)
    counts = store.counts()
    assert (counts.waiting, counts.due, counts.oldest_due_at) == (0, 1, NOW)
    assert counts.findings == (("contradiction", 1),)


# --- slots --------------------------------------------------------------------------------------


def test_a_slot_is_one_holders_until_it_ends_or_is_given_back(store: Store) -> None:
    first = store.take_slot("schedule", "a", NOW, lease=LEASE)
    assert (first.holder, first.until) == ("a", NOW + LEASE)
    assert store.take_slot("schedule", "b", NOW, lease=LEASE) == first
    renewed = store.take_slot("schedule", "a", after(minutes=1), lease=LEASE)
    assert renewed.until == after(minutes=1) + LEASE
    assert store.take_slot("schedule", "b", NOW + LEASE, lease=LEASE) == renewed
    assert store.take_slot("schedule", "b", renewed.until, lease=LEASE).holder == "b"
    store.end_slot("schedule", "a", NOW)
    assert [one.holder for one in store.slots("schedule")] == ["b"], "it is no longer his to give back"
    store.end_slot("schedule", "b", after(minutes=20))
    waits = store.take_slot("schedule", "b", after(minutes=19), lease=LEASE)
    assert (waits.holder, waits.until) == (None, after(minutes=20)), "a pause holds for whoever made it too"
    assert store.take_slot("schedule", "a", after(minutes=20), lease=LEASE).holder == "a"


def test_a_slot_that_rests_is_nobodys(store: Store) -> None:
    assert store.take_slot("host h", "a", NOW, lease=LEASE).holder == "a"
    store.rest_slot("host h", after(hours=1), NOW)
    store.rest_slot("host h", after(minutes=30), NOW)
    store.end_slot("host h", "a", NOW)
    slot = store.take_slot("host h", "b", after(minutes=59), lease=LEASE)
    assert (slot.holder, slot.rests_until) == (None, after(hours=1))
    assert store.take_slot("host h", "b", after(hours=1), lease=LEASE).holder == "b"


def test_slots_are_found_by_what_their_names_begin_with_and_forgotten_when_they_are_over(store: Store) -> None:
    for name in ("worker a", "worker b", "work%"):
        store.take_slot(name, "h", NOW, lease=LEASE)
    store.rest_slot("worker b", after(hours=1), NOW)
    assert [one.name for one in store.slots("worker ")] == ["worker a", "worker b"]
    assert [one.name for one in store.slots("work%")] == ["work%"]
    assert store.forget_slots(NOW + LEASE) == 0
    assert store.forget_slots(after(minutes=30)) == 2
    assert store.forget_slots(after(hours=2)) == 1


# --- trouble ------------------------------------------------------------------------------------

ANSWER = Delivery(
    id="d", channel="console", group="g", reason=Reason.ANSWER, message="{}", findings=(), created_at=NOW,
    next_try_at=NOW,
)  # fmt: skip
WRITERS: dict[str, Callable[[Store], object]] = {
    "record": lambda store: store.record(seen(document("9")), (), (), lambda lookup: Decision()),
    "sync_sources": lambda store: store.sync_sources([FEED], NOW),
    "lease_sources": lambda store: store.lease_sources(NOW, lease=LEASE, limit=1),
    "finish_poll": lambda store: store.finish_poll(
        SourceState(source="s", next_check_at=NOW, interval=LEASE), [], window=[]
    ),
    "change_source": lambda store: store.change_source("s", lambda one: one),
    "bundle": lambda store: bundle_all(store, NOW, delivery),
    "purge": lambda store: store.purge("front-posts", "1", NOW, hashes=False, reword=lambda one, group: ""),
    "forget_quarantined": lambda store: store.forget_quarantined("front-posts"),
    "lease_deliveries": lambda store: store.lease_deliveries(NOW, lease=LEASE, limit=1),
    "judge": lambda store: store.judge(
        Judgement(finding="f", status=Status.CONFIRMED, by="b", why="", at=NOW), nothing
    ),
    "act": lambda store: store.act(Action(finding="f", cluster="c", deed=Deed.CLAIM, by="b", at=NOW)),
    "mute": lambda store: store.mute(Mute(rule="R-CTRL", by="b", why="w", at=NOW, until=None)),
    "lift": lambda store: store.lift("m", "b", NOW),
    "renew_sources": lambda store: store.renew_sources({"s": "h"}, NOW, lease=LEASE),
    "take_slot": lambda store: store.take_slot("s", "h", NOW, lease=LEASE),
    "end_slot": lambda store: store.end_slot("s", "h", NOW),
    "rest_slot": lambda store: store.rest_slot("s", after(minutes=1), NOW),
    "forget_slots": lambda store: store.forget_slots(NOW),
    "key": lambda store: store.key("links", lambda: "k"),
    "enqueue": lambda store: store.enqueue(ANSWER),
    "keep_revision": lambda store: store.keep_revision(Revision(file="f", text="t", by="b", why="w", at=NOW)),
    "keep_page": lambda store: store.keep_page(PageState(source="s", url="u")),
    "migrate": lambda store: store.migrate(),
}


@pytest.mark.parametrize("name", WRITERS)
def test_a_locked_database_is_said_to_be_locked(store: Store, url: str, name: str) -> None:
    with databases.locked(url):
        with pytest.raises(Locked):
            WRITERS[name](store)
        assert store.findings() == []


def test_a_newer_database_is_refused(store: Store, url: str) -> None:
    with databases.raw(url) as raw:
        raw.execute(text("UPDATE meta SET value = '9999'"))
    with pytest.raises(TooNew):
        store.migrate()


def test_versions_of_the_configuration_are_kept_newest_first(store: Store) -> None:
    made = [Revision(file="sources.yaml", text=f"کش {n}", by="Mina", why="w", at=after(hours=n)) for n in range(4)]
    for one in (*reversed(made), made[0]):
        store.keep_revision(one)
    store.keep_revision(Revision(file="more.yaml", text="t", by="", why="w", at=NOW))
    assert store.revisions("sources.yaml") == made[::-1]
    assert store.revisions("sources.yaml", limit=2, before=made[3].id) == [made[2], made[1]]
    assert store.revisions("sources.yaml", before="none") == []
    assert (store.revision(made[1].id), store.revision("none")) == (made[1], None)


def test_migrating_twice_changes_nothing(store: Store) -> None:
    contradiction(store)
    before = store.findings()
    assert store.migrate() == max(migrations.steps())
    assert store.findings() == before


def test_the_tables_are_what_the_migrations_make(url: str, store: Store) -> None:
    from sqlmodel import SQLModel

    import storage.tables  # noqa: F401 - fills the metadata

    with databases.raw(url) as raw:
        there = inspect(raw)
        names = [name for name in there.get_table_names() if name.split("_")[0] != "search"]  # SQLite's own index
        columns = {name: {one["name"] for one in there.get_columns(name)} for name in names}
    assert {name: set(table.columns.keys()) for name, table in SQLModel.metadata.tables.items()} == columns


def _work(url: str, sent: Path, seed: int, going: Event) -> None:
    """Store, bundle and send until killed; what is sent is appended to a file. `going` is set when one went through."""
    store = Store(url)
    for number in range(1000):
        contradiction(store, f"{seed}-{number}")
        bundle_all(store, NOW, delivery)
        for one in store.lease_deliveries(after(days=seed), lease=timedelta(hours=1), limit=99):
            with sent.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"id": one.id, "findings": one.findings}) + "\n")
                file.flush()
                os.fsync(file.fileno())
            store.settle(replace(one, sent_at=NOW, next_try_at=None, lease_until=None), NOW)
        going.set()


def test_nothing_is_lost_or_doubled_by_sudden_death(url: str, tmp_path: Path) -> None:
    kills, sent_file = 20, tmp_path / "kept.sent"
    first = Store(url)
    first.migrate()
    first.close()
    dice = random.Random(7)
    for seed in range(kills):
        fork = multiprocessing.get_context("fork")
        going = fork.Event()
        worker = fork.Process(target=_work, args=(url, sent_file, seed, going))
        worker.start()
        if seed % 2:  # however slow the machine is, half of them die at work, and half at any time since their start
            assert going.wait(60)
        worker.join(dice.uniform(0.02, 0.5))
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGKILL)
        worker.join()
    store = Store(url)
    bundle_all(store, after(days=kills), delivery)
    left = [one.id for one in store.lease_deliveries(after(days=kills), lease=LEASE, limit=10_000)]
    lines = sent_file.read_text(encoding="utf-8").splitlines() if sent_file.exists() else []
    sent = [json.loads(line)["id"] for line in lines]
    told = [one for done in store.deliveries(limit=10_000) for one in done.findings]
    findings = [one.id for one in store.findings(limit=10_000)]
    assert findings, "the workers got somewhere before they died"
    assert sorted(told) == sorted(findings), "every finding is in exactly one delivery"
    assert set(sent) | set(left) == {one.id for one in store.deliveries(limit=10_000)}, "sent, or still to send"
    assert len(sent) - len(set(sent)) <= kills, "a repeat only for what was in flight"
    store.close()


@settings(max_examples=40, deadline=None)
@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=6))
def test_any_order_and_repetition_of_documents_ends_the_same(texts: list[str]) -> None:
    kept = []
    for order in (texts, [*texts, *texts]):
        store = Store(databases.fresh())
        store.migrate()
        for one in order:
            store.record(seen(document(one, one)), (), (), lambda lookup: Decision())
        kept.append(store.counts())
        store.close()
    assert kept[0] == kept[1]
