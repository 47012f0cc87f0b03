"""When a desk is told: acceptance tests as scripts in time, over a real store and outbox."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from alerts.message import Message
from monitor.config import load
from monitor.desk import Desk
from monitor.keep import keep
from monitor.web.operations import told_together
from storage.records import Document, DocumentKind
from storage.store import Store
from tests import databases, outlets
from tests.desks import Newsroom
from tests.scripts import DAY, Stage, play, stage

BERLIN_FORWARD = datetime(2030, 3, 30, tzinfo=UTC)  #: on the 31st at 02:00 the clock is put to 03:00
BERLIN_BACK = datetime(2030, 10, 26, tzinfo=UTC)  #: on the 27th at 03:00 it is put to 02:00

PLAIN = "routes: [{desk: foreign, channels: [hook], group_wait: 0s}]\n"
WAITS = "routes: [{desk: foreign, channels: [hook], group_wait: 2m, group_interval: 10m}]\n"
QUIET = 'routes: [{desk: foreign, channels: [hook], group_wait: 0s, quiet: "23:00-06:00"}]\n'
PIERCED = 'routes: [{desk: foreign, channels: [hook], group_wait: 0s, quiet: "23:00-06:00", pierce: [urgent]}]\n'
BERLIN = 'routes: [{desk: foreign, channels: [hook], group_wait: 0s, quiet: "23:00-02:30 Europe/Berlin"}]\n'
DAILY = 'routes: [{desk: foreign, channels: [hook], digest: "07:00 Europe/Berlin", digest_most: 3}]\n'
HOURLY = 'routes: [{desk: foreign, channels: [hook], digest: "hourly :30 Asia/Kabul"}]\n'
RATED = "routes: [{desk: foreign, channels: [phone], group_wait: 0s}]\n"
STORMY = "routes: [{desk: foreign, channels: [hook], group_wait: 0s, storm: 3 per 10m, digest_most: 2}]\n"
REPEATED = "routes: [{desk: foreign, channels: [hook], group_wait: 0s, repeat: 2h}]\n"
INHERITED = """\
defaults: {channels: [hook], group_wait: 0s, quiet: "23:00-06:00"}
routes:
  - desk: foreign
    routes:
      - {match: {severities: urgent}, quiet: none}
      - {match: {severities: low}, digest: "07:00"}
"""

SCRIPTS = [
    ("the first at once, what follows in one message after the interval", PLAIN, DAY, """
        09:00        push a kesh
        09:00        want hook first: a
        09:01        push b kesh
        09:02        push c kesh
        09:05-09:06  want hook more: b c
    """),
    ("two disputes are two messages", PLAIN, DAY, """
        09:00        push a kesh
        09:00        push b nova
        09:00        want hook first: a
        09:00        want hook first: b
    """),
    ("what comes within group_wait goes along", WAITS, DAY, """
        09:00        push a kesh
        09:01        push b kesh
        09:02-09:03  want hook first: a b
        09:04        push c kesh
        09:12-09:13  want hook more: c
    """),
    ("quiet hours hold and do not drop", QUIET, DAY, """
        22:59        push a kesh
        22:59        want hook first: a
        23:10        push b nova urgent
        +1 02:00     push c nova
        +1 06:00-06:01 want hook first: b c
        +1 06:05     push d kesh
        +1 06:05     want hook more: d
    """),
    ("an urgent one goes through quiet hours where the route says so, with its dispute", PIERCED, DAY, """
        23:10        push a kesh
        23:20        push b kesh urgent
        23:20        want hook first: a b
        23:40        push c nova
        +1 06:00-06:01 want hook first: c
    """),
    ("the end of quiet hours that a clock leaves out holds until after it", BERLIN, BERLIN_FORWARD, """
        23:00        push a kesh
        +1 00:59     push b nova
        +1 01:30-01:31 want hook first: a
        +1 01:30-01:31 want hook first: b
        +1 01:35     push c tala
        +1 01:35     want hook first: c
    """),
    ("the end of quiet hours that a clock shows twice holds until the second", BERLIN, BERLIN_BACK, """
        22:00        push a kesh
        +1 00:45     push b nova
        +1 01:30-01:31 want hook first: a
        +1 01:30-01:31 want hook first: b
        +1 01:35     push c tala
        +1 01:35     want hook first: c
    """),
    ("a digest is one message a day, ranked and with a cap", DAILY, DAY, """
        09:00        push a kesh 0.7
        10:00        push b nova 0.9
        11:00        push c tala low 0.99
        12:00        push d sula urgent 0.65
        13:00        push e mira 0.8
        +1 06:00-06:01 want hook digest: d b e +2
        +1 09:00     push f kesh
        +2 06:00-06:01 want hook digest: f
    """),
    ("a daily digest keeps its hour when the clock is put forward", DAILY, BERLIN_FORWARD, """
        09:00        push a kesh
        +1 05:00-05:01 want hook digest: a
    """),
    ("an hourly digest goes at its minute where the desk is", HOURLY, DAY, """
        09:10        push a kesh
        09:40        push b nova
        10:00-10:01  want hook digest: a b
        10:20        push c tala
        11:00-11:01  want hook digest: c
    """),
    ("what is beyond a channel's rate is one message of the rest when there is room", RATED, DAY, """
        09:00        push a kesh
        09:00        want phone first: a
        09:01        push b nova
        09:01        want phone first: b
        09:02        push c tala
        09:02        want phone first: c
        09:03        push d sula
        09:04        push e mira
        10:00-10:01  want phone digest: d e
        10:02        push f pale
        10:02        want phone first: f
    """),
    ("of several at once the gravest and strongest go by themselves", RATED, DAY, """
        09:00        push rain x4 low 0.7
        09:00        want phone first: rain-0
        09:00        want phone first: rain-1
        09:00        want phone first: rain-2
        10:00-10:01  want phone digest: rain-3
    """),
    ("a storm of a route is one message, and then one after each stretch", STORMY, DAY, """
        09:00        push a kesh
        09:00        want hook first: a
        09:01        push rain x5
        09:01        want hook digest: rain-0 rain-1 +3
        09:02        push more x3
        09:11-09:12  want hook digest: more-0 more-1 +1
        09:30        push b nova
        09:30        want hook first: b
    """),
    ("said again while nobody answers", REPEATED, DAY, """
        09:00        push a kesh
        09:00        want hook first: a
        11:00-11:01  want hook repeat: a
        13:00-13:02  want hook repeat: a
        14:00        confirm a
        17:00        push b nova
        17:00        want hook first: b
        18:00        dismiss b
        18:00-18:01  want hook correction: b
        20:00        push c tala
        20:00        want hook first: c
    """),
    ("what stood in a new source is one message when no more of it comes", PLAIN, DAY, """
        09:00        backfill old x3
        09:02        backfill older x3
        09:07-09:08  want hook digest: old-0 old-1 old-2 older-0 older-1 older-2
        09:10        push a kesh
        09:10        want hook first: a
    """),
    ("what a route does not say is as around it, and else as in the defaults", INHERITED, DAY, """
        23:10        push a kesh urgent
        23:10        want hook first: a
        23:20        push b nova
        23:30        push c tala low
        +1 06:00-06:01 want hook first: b
        +1 07:00-07:01 want hook digest: c
    """),
]  # fmt: skip


@pytest.mark.parametrize(("why", "routes", "day", "script"), SCRIPTS, ids=[one[0] for one in SCRIPTS])
def test_a_desk_is_told_in_time(tmp_path: Path, why: str, routes: str, day: datetime, script: str) -> None:
    with stage(tmp_path, routes, day=day) as on:
        assert play(on, script) == []
        assert on.store.counts().dropped == 0


def told(on: Stage) -> list[str]:
    """The ids of all findings that a message shows or counts."""
    return sorted(id_ for one in on.store.deliveries(limit=100_000) for id_ in one.findings)


def test_a_storm_of_ten_thousand_in_a_minute_keeps_to_the_rate_and_loses_nothing(tmp_path: Path) -> None:
    with stage(tmp_path, "routes: [{desk: foreign, channels: [phone], group_wait: 0s, storm: none}]\n") as on:
        start = on.now
        for second in range(50):
            on.now = start + timedelta(seconds=second)
            on.push(f"s{second}", 200)
            on.tick()
        on.until(start + timedelta(minutes=2), timedelta(seconds=30))
        on.until(start + timedelta(hours=3), timedelta(minutes=15))
        within_an_hour = [one for one in on.heard if one.at < start + timedelta(hours=1)]
        assert (len(within_an_hour), len(on.heard)) == (3, 4)
        last = on.heard[-1]
        assert (last.reason, len(last.shown), last.more) == ("digest", 20, 10_000 - 3 - 20)
        assert told(on) == sorted(on.names)
        counts = on.store.counts()
        assert (counts.dropped, counts.waiting, counts.gathered) == (0, 0, (("rate", "phone", 9_997),))
        shown = {(one.name, *one.labels.values()): one.value for each in told_together(counts) for one in each.samples}
        assert shown == {("gainsay_alerts_gathered_total", "rate", "phone"): 9_997, ("gainsay_alerts_dropped",): 0}


def test_what_stood_in_a_new_source_is_at_most_one_message(tmp_path: Path) -> None:
    with stage(tmp_path, "routes: [{desk: foreign, channels: [hook]}]\n") as on:
        start = on.now
        for part in range(20):
            on.now += timedelta(minutes=2)
            on.push(f"old{part}", 500, source="new-source")
            on.tick()
        on.until(start + timedelta(hours=2), timedelta(minutes=10))
        assert [(one.reason, one.more) for one in on.heard] == [("digest", 9_980)]
        assert told(on) == sorted(on.names)


def test_what_is_only_counted_is_not_corrected(tmp_path: Path) -> None:
    script = """
        09:00        push a kesh 0.9
        09:00        push b nova 0.8
        09:00        push c tala 0.7
        09:00        push d sula 0.6
        +1 06:00-06:01 want hook digest: a b c +1
        +1 08:00     dismiss d
        +1 09:00     dismiss a
        +1 09:00-09:01 want hook correction: a
    """
    with stage(tmp_path, DAILY) as on:
        assert play(on, script) == []


@pytest.mark.parametrize(("language", "line"), [("en", "and 1 more in this thread"), ("de", "und 1 weitere")])
def test_a_digest_counts_what_it_does_not_show_in_a_line_with_a_link(tmp_path: Path, language: str, line: str) -> None:
    routes = DAILY.replace("digest_most: 3", f"digest_most: 1, language: {language}")
    with stage(tmp_path, routes) as on:
        on.push("rain", 2)
        on.now += timedelta(days=1)
        on.tick()
        (made,) = on.store.deliveries()
        message = Message.from_json(made.message)
        assert line in message.text
        assert message.text.endswith("/")
        assert line in message.html
        assert line.partition(" 1 ")[0] in message.subject
        assert len(made.findings) == 2


def test_a_message_says_why_it_was_made_then(tmp_path: Path) -> None:
    with stage(tmp_path, QUIET) as on:
        assert play(on, "23:10 push a kesh\n+1 06:00-06:01 want hook first: a") == []
        (made,) = on.store.deliveries()
        assert made.why == "group_wait is over; quiet hours 23:00-06:00 UTC hold it"


def test_a_route_that_is_moved_or_gone_still_delivers(tmp_path: Path) -> None:
    with stage(tmp_path, QUIET) as on:
        on.now += timedelta(hours=23)
        on.push("a")
        on.tick()
        moved = QUIET.replace("[{desk", "[{desk: sports, channels: [phone], match: {kinds: edit}}, {desk")
        with stage(tmp_path, moved) as after:
            after.now, after.names = on.now, on.names
            after.until(on.now + timedelta(hours=2), timedelta(minutes=10))
            assert after.heard == [], "the same quiet hours hold it, at another place in the file"
        with stage(tmp_path, "routes: []\n") as after:
            after.now, after.names = on.now + timedelta(hours=2, minutes=1), on.names
            after.tick()
            assert [one.shown for one in after.heard] == [{"a"}]


# --- one story, many outlets --------------------------------------------------------------------


@contextmanager
def outlets_room(folder: Path) -> Iterator[Newsroom]:
    file = folder / "sources.yaml"
    file.write_text(
        f"{outlets.configuration()}routes: [{{desk: foreign, channels: [hook], group_wait: 0s}}]\n", "utf-8"
    )
    store = Store(databases.url(folder, "kept.db"))
    store.migrate()
    try:
        yield Newsroom(desk=Desk.of(load(file, environ={})), store=store)
    finally:
        store.close()


@pytest.mark.parametrize("answered", ["before", "after"])
def test_one_story_of_twelve_outlets_in_five_languages_is_one_alert_and_updates(tmp_path: Path, answered: str) -> None:
    assert (len(outlets.TOLD), len({code for _, code, _ in outlets.TOLD})) == (12, 5)
    with outlets_room(tmp_path) as room:
        if answered == "before":
            room.publish(outlets.DENIED)
            room.tell()
        for name, code, text in outlets.TOLD:
            room.publish(text, source=name, key=name, language=code)
            room.tell(minutes=2)
        if answered == "after":
            room.publish(outlets.DENIED)
        room.tell(minutes=10)
        said = room.store.statements(limit=100)
        assert sum(one.actor == "front" for one in said) == 12, "each of them is read as the front's words"
        assert room.heard() == [("first", ("new_claim",)), ("more", ("contradiction",))]
        assert len({one.thread for one in room.channels["hook"].got}) == 1, "in one thread"


def test_a_backlog_that_is_read_is_one_message(tmp_path: Path) -> None:
    with outlets_room(tmp_path) as room:
        room.publish(outlets.DENIED)
        room.tell()
        for at, (name, code, text) in enumerate(outlets.TOLD[:4]):
            document = Document(
                source="herald", key=str(at), url=f"https://{name}.example/", kind=DocumentKind.ARTICLE, title="",
                text=text.replace("Delvar", f"Delvar. {at}"), language=code, fetched_at=room.now, published_at=room.now,
            )  # fmt: skip
            keep(
                document,
                source=room.desk.sources["herald"],
                desk=room.desk,
                store=room.store,
                now=room.now,
                backlog=True,
                previous=None,
            )
            room.tell(minutes=1)
        assert len(room.heard()) == 1
        room.tell(minutes=10)
        reason, told_of = room.heard()[-1]
        assert (len(room.heard()), reason) == (2, "digest")
        assert set(told_of) == {"contradiction"}
