"""`gainsay backtest` at the pace of a run: what was told is told again, and a change of pace shows by how much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor import clock
from monitor.backtest import Days, How, Totals, Trial, zones
from monitor.commands.backtest import _length
from monitor.config import Configuration, load
from monitor.demo import theatre
from storage.records import Action, Deed, Mute
from storage.store import Store
from tests.scripts import CHANNELS, DAY, Stage, play, stage
from tests.test_pace import SCRIPTS

HOOK = "routes: [{desk: foreign, channels: [hook], group_wait: 0s, group_interval: 0s%s}]\n"
PHONE = HOOK.replace("hook", "phone")
EVER = timedelta(days=30)


def trials(store: Store, *configurations: Configuration, since: datetime, until: datetime) -> list[Trial]:
    """Of one configuration against what was told, of two against one another; oldest first."""
    mutes = store.mutes(limit=500)[::-1]
    days = Days(configurations=configurations, since=since, mutes=mutes)
    for past in store.pasts(since - EVER, until):
        days.add(past)
    was = days.told() if len(configurations) == 1 else days.rehearsed(1, until)
    return list(days.trials(was, days.rehearsed(0, until)))[::-1]


def shown(on: Stage, found: list[Trial]) -> list[str]:
    """One line a change: the finding, by how much later, in what instead of what."""
    return sorted(_shown(on, found))


def _shown(on: Stage, found: list[Trial]) -> Iterator[str]:
    for one in found:
        name = on.names[one.finding.id]
        yield from (f"+ {name} {channel}" for _, channel in one.new)
        yield from (f"- {name} {channel}" for _, channel in one.lost)
        for moved in one.moved:
            later, how = moved.later, moved.would.how
            by = (
                ""
                if later is None
                else f" {'later' if later > timedelta() else 'sooner'} {_length(abs(later).seconds)}"
            )
            yield f"~ {name}{by}{'' if how is moved.was.how else f' {how}'}"


@pytest.mark.parametrize(("why", "routes", "day", "script"), SCRIPTS, ids=[one[0] for one in SCRIPTS])
def test_the_configuration_in_use_would_tell_what_it_told_when_it_told_it(
    tmp_path: Path, why: str, routes: str, day: datetime, script: str
) -> None:
    with stage(tmp_path, routes, day=day) as on:
        assert play(on, script) == []
        found = trials(on.store, on.configuration, since=day - timedelta(days=1), until=on.now)
        assert len(found) == len(on.names)
        assert shown(on, found) == []


DAY_AND_NIGHT = """
    21:00    push a kesh
    23:30    push b nova
    23:40    push c tala urgent
"""
MANY = """
    09:00    push a kesh 0.9
    09:01    push b nova 0.8
    09:02    push c tala 0.7
    09:03    push d sula 0.6
    09:04    push e mira 0.6
"""
CHANGES = [
    ("the same", HOOK % "", HOOK % "", DAY_AND_NIGHT, []),
    ("quiet hours", HOOK % "", HOOK % ', quiet: "23:00-06:00"', DAY_AND_NIGHT,
     ["~ b later 6 h 30 min", "~ c later 6 h 20 min"]),
    ("quiet hours that the grave ones pierce", HOOK % "", HOOK % ', quiet: "23:00-06:00", pierce: [urgent]',
     DAY_AND_NIGHT, ["~ b later 6 h 30 min"]),
    ("no quiet hours any more", HOOK % ', quiet: "23:00-06:00"', HOOK % "", DAY_AND_NIGHT,
     ["~ b sooner 6 h 30 min", "~ c sooner 6 h 20 min"]),
    ("a digest", HOOK % "", HOOK % ', digest: "07:00"', DAY_AND_NIGHT,
     ["~ a later 10 h digest", "~ b later 7 h 30 min digest", "~ c later 7 h 20 min digest"]),
    ("a digest that shows less", HOOK % ', digest: "07:00"', HOOK % ', digest: "07:00", digest_most: 1',
     DAY_AND_NIGHT, ["~ a counted", "~ b counted"]),
    ("a longer wait", HOOK % "", HOOK.replace("group_wait: 0s", "group_wait: 20m") % "", DAY_AND_NIGHT,
     ["~ a later 20 min", "~ b later 20 min", "~ c later 20 min"]),
    ("a channel with a rate", HOOK % "", PHONE % "", MANY,
     [*(f"+ {name} phone" for name in "abcde"), *(f"- {name} hook" for name in "abcde")]),
    ("a storm", HOOK % "", HOOK % ", storm: 2 per 10m", MANY,
     ["~ c storm", "~ d later 9 min storm", "~ e later 8 min storm"]),
    ("only the strong ones", HOOK % "", HOOK % ", at_least: 0.75", MANY, ["- c hook", "- d hook", "- e hook"]),
    ("weaker ones too", HOOK % ", at_least: 0.75", HOOK % "", MANY, ["+ c hook", "+ d hook", "+ e hook"]),
    ("what was new in a source", HOOK % "", HOOK % ", backfill: 30m", "09:00  backfill old x3",
     [f"~ old-{at} later 25 min" for at in range(3)]),
    ("a dismissal in quiet hours", HOOK % "", HOOK % ', quiet: "23:00-06:00"', """
        23:30    push a kesh
        23:50    dismiss a
     """, ["- a hook"]),
    ("said again", HOOK % ", repeat: 2h", HOOK % "", DAY_AND_NIGHT, []),
]  # fmt: skip


@pytest.mark.parametrize(("why", "old", "new", "script", "changes"), CHANGES, ids=[one[0] for one in CHANGES])
def test_a_change_of_pace_shows_what_is_new_gone_later_and_gathered(
    tmp_path: Path, why: str, old: str, new: str, script: str, changes: list[str]
) -> None:
    with stage(tmp_path, old) as on:
        play(on, script)
        on.until(on.now + timedelta(days=2), timedelta(hours=1))
        path = tmp_path / "new.yaml"
        path.write_text(CHANNELS + new, encoding="utf-8")
        changed = load(path, environ={})
        found = trials(on.store, changed, on.configuration, since=DAY, until=on.now)
        assert shown(on, found) == sorted(changes)


def test_a_rate_makes_a_summary_of_what_is_beyond_it(tmp_path: Path) -> None:
    free = CHANNELS.replace(", rate: 3 per hour", "")
    with stage(tmp_path, PHONE % "", channels=free) as on:
        play(on, MANY)
        path = tmp_path / "new.yaml"
        path.write_text(CHANNELS + PHONE % "", encoding="utf-8")
        found = trials(on.store, load(path, environ={}), on.configuration, since=DAY, until=on.now)
        assert shown(on, found) == ["~ d later 57 min rate", "~ e later 56 min rate"]
        assert [moved.would.how for one in found for moved in one.moved] == [How.RATE, How.RATE]


def test_what_nobody_wanted_to_hear_is_not_heard_in_a_rehearsal(tmp_path: Path) -> None:
    with stage(tmp_path, HOOK % "") as on:
        on.store.mute(
            Mute(cluster="kesh", by="Mina", why="known", at=DAY, until=DAY + timedelta(hours=12), desk="foreign")
        )
        play(on, "09:00  push a kesh\n09:00  push b nova")
        made = on.found["b"]
        snooze = Action(finding=made.id, cluster="nova", deed=Deed.SNOOZE, by="Omid", at=on.now, desk="foreign",
                        until=on.now + timedelta(hours=2))  # fmt: skip
        on.store.act(snooze)
        on.push("c", cluster="nova")
        on.until(on.now + timedelta(hours=6), timedelta(minutes=1))
        found = trials(on.store, on.configuration, since=DAY, until=on.now)
        assert shown(on, found) == []
        (muted, _, snoozed) = (one.would["foreign", "hook"] for one in found)
        assert (muted.how, muted.at) == (How.COUNTED, DAY + timedelta(hours=12))
        assert (snoozed.how, snoozed.at) == (How.ALONE, snooze.until)


def test_days_are_those_of_the_desk_and_count_messages(tmp_path: Path) -> None:
    routes = HOOK % ', zone: "Asia/Tokyo"'
    with stage(tmp_path, routes) as on:
        play(on, DAY_AND_NIGHT)
        path = tmp_path / "new.yaml"
        path.write_text(CHANNELS + HOOK % ', zone: "Asia/Tokyo", digest: "07:00 Asia/Tokyo"', encoding="utf-8")
        new = load(path, environ={})
        days = Days(configurations=(new, on.configuration), since=DAY)
        for past in on.store.pasts(DAY, on.now):
            days.add(past)
        was, would = days.rehearsed(1, on.now), days.rehearsed(0, on.now)
        totals = Totals(zones(new))
        for one in days.trials(was, would):
            totals.add(one)
        totals.add_messages(was.messages, would.messages)
        counted = {
            day.isoformat(): (one.was, one.messages_were, one.would, one.messages_would, one.later, one.gathered)
            for (day, _, _), one in totals.days.items()
        }
        # 21:00 to 23:40 UTC is the next morning in Tokyo; one is told at 07:00 there, two a day later
        assert counted == {"2030-03-07": (3, 3, 3, 1, 3, 3), "2030-03-08": (0, 0, 0, 1, 0, 0)}


def test_the_demo_told_again_is_told_as_it_was(tmp_path: Path) -> None:
    import threading

    began = clock.now()
    with theatre({}, began, "http://127.0.0.1:1") as play_:
        outcome = play_.play(lambda _: None, threading.Event())
        assert outcome.complete
        configuration = play_.app.desk.configuration
        now = clock.now()
        found = trials(play_.store, configuration, since=began, until=now)
        assert len(found) == len(outcome.findings)
        assert [one for one in found if one.changes] == []
        told = sum(len(one.was) for one in found)
        assert told >= len(outcome.findings)
        # and it is not blind: a desk that wants more hears less
        strict = tuple(replace(one, at_least=0.9) for one in configuration.routes)
        less = trials(play_.store, replace(configuration, routes=strict), since=began, until=now)
        assert any(one.lost for one in less)
