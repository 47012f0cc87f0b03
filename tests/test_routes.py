"""Routes as a tree: who takes what, what is taken over from around, and the tests that stand beside them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from alerts.routes import alerts_for, every, route_of, verdicts
from alerts.texts import parts, says
from monitor.__main__ import main
from monitor.config import Configuration, load
from monitor.config.expected import failures
from monitor.config.plan import changes
from storage.records import DailyTime, Finding, Flag, QuietHours, Rate
from tests.configurations import SHIPPED, said, written
from tests.factory import NOW, claim, document, finding, statement

BASE = """\
version: 1
actors: [{id: front, name: Karsan Front, speaks_for: council}, {id: council, name: Council}, {id: relief, name: Relief}]
places:
  - {id: karsan, names: {en: [Karsan]}}
  - {id: delvar, names: {en: [Delvar]}, part_of: karsan}
  - {id: mill, names: {en: [Mill]}, part_of: delvar}
  - {id: nova, names: {en: [Nova]}}
sources: [{id: paper, kind: feed, url: "https://paper.example/", flags: [official]}]
channels: [{id: mail, kind: console, rate: 20 per hour}, {id: phone, kind: console}]
"""
TREE = """\
defaults: {channels: [mail], quiet: "23:00-06:00", storm: 5 per 1m}
routes:
  - name: karsan
    desk: foreign
    match: {places: karsan}
    at_least: 0.8
    group_wait: 2m
    language: fa
    routes:
      - {match: {severities: urgent}, channels: [phone], quiet: none, group_wait: 0s}
      - desk: edits
        match: {kinds: edit}
        at_least: 0.5
        digest: hourly
        continue: true
        routes: [{match: {sources: paper}, language: en}]
      - {name: relief, match: {actors: relief}, repeat: 2h, pierce: [urgent, normal]}
  - {desk: news, match: {strength: {at_most: 0.9}}}
"""


def loaded(folder: Path, text: str = TREE) -> Configuration:
    return load(written(folder, BASE + text), environ={})


def found(place: str = "delvar", text: str = "", **more: Any) -> Finding:
    of = {name: more.pop(name) for name in ("actor", "principal", "flags", "language", "source") if name in more}
    said_ = statement(document("1", text or "Our forces hold the town."), **of)
    values: dict[str, Any] = {"severity": "normal", "score": 0.85, **more}
    return finding(claim(said_, place=place, keys=()), **values)


WAYS = [
    ("its own where nothing in it takes it", {}, ["karsan"]),
    ("a place in the place", {"place": "mill"}, ["karsan"]),
    ("one narrower, and no longer the one around it", {"severity": "urgent"}, ["karsan.routes.0"]),
    ("two deep", {"kind": "edit", "source": "paper"}, ["karsan.routes.1.routes.0"]),
    ("one that continues asks its neighbours", {"kind": "edit", "actor": "relief"}, ["karsan.routes.1", "relief"]),
    ("one in it may take what is too weak for it", {"kind": "edit", "score": 0.55}, ["karsan.routes.1"]),
    ("too weak for it goes on to the next", {"score": 0.7}, ["routes.1"]),
    ("elsewhere goes on to the next", {"place": "nova"}, ["routes.1"]),
    ("too strong for that", {"place": "nova", "score": 0.95}, []),
]


@pytest.mark.parametrize(("why", "of", "names"), WAYS, ids=[one[0] for one in WAYS])
def test_the_narrowest_that_matches_takes_it(tmp_path: Path, why: str, of: dict[str, Any], names: list[str]) -> None:
    answers = list(verdicts(found(**of), loaded(tmp_path).routes))
    assert [one.name for one in answers if one.why_not is None] == names
    assert all(one.why_not for one in answers if one.name not in names), "each of the others says why not"


def test_what_a_route_does_not_say_it_takes_over(tmp_path: Path) -> None:
    names = {one.name: one.route for one in every(loaded(tmp_path).routes)}
    night = QuietHours(start=(23, 0), end=(6, 0))
    outer, urgent, edits = names["karsan"], names["karsan.routes.0"], names["karsan.routes.1"]
    inner, relief, news = names["karsan.routes.1.routes.0"], names["relief"], names["routes.1"]
    assert [one.desk for one in (outer, urgent, edits, inner, news)] == ["foreign", "foreign", "edits", "edits", "news"]
    assert [one.channels for one in (outer, urgent, inner)] == [("mail",), ("phone",), ("mail",)]
    assert [one.quiet for one in (outer, urgent, relief, news)] == [night, None, night, night]
    assert [one.at_least for one in (outer, urgent, edits, inner, news)] == [0.8, 0.8, 0.5, 0.5, 0.6]
    assert [one.language for one in (outer, edits, inner, news)] == ["fa", "fa", "en", "en"]
    assert {one.storm for one in names.values()} == {Rate(most=5, within=timedelta(minutes=1))}
    assert inner.digest == DailyTime(hour=None, minute=0, zone="UTC")
    assert (edits.continue_, inner.continue_) == (True, False)
    assert (relief.pierce, outer.pierce) == (("urgent", "normal"), ())


MATCHES = [
    ("{principals: council}", {"principal": "council"}, True),
    ("{principals: council}", {"actor": "council", "principal": "relief"}, False),
    ("{flags: official}", {"flags": (Flag.OFFICIAL,)}, True),
    ("{flags: [official, partisan]}", {"flags": (Flag.CARRIER,)}, False),
    ("{strength: {at_least: 0.9}}", {}, False),
    ("{strength: {at_most: 0.9}}", {}, True),
    ("{text: '\"power plant\"'}", {"text": "The Power  Plant of Mill is ours."}, True),
    ("{text: '\"power plant\"'}", {"text": "The plant has power."}, False),
    ("{text: [dam, power plant]}", {"text": "The plant has power."}, True),
    ("{text: 'كابل'}", {"text": "شهر کابل در کنترل ماست.", "language": "fa"}, True),
    ("{text: 'آب'}", {"text": "آبادی در کنترل ماست.", "language": "fa"}, False),
    ("{text: '2030'}", {"text": "سال ۲۰۳۰ سال ماست.", "language": "fa"}, True),
    ("{text: '发电厂'}", {"text": "我军控制了发电厂。", "language": "zh"}, True),
]


@pytest.mark.parametrize(("match", "of", "goes"), MATCHES, ids=[f"{one[0]} {one[2]}" for one in MATCHES])
def test_a_route_takes_what_it_names(tmp_path: Path, match: str, of: dict[str, Any], goes: bool) -> None:
    routes = loaded(tmp_path, f"routes: [{{desk: foreign, channels: mail, match: {match}}}]\n").routes
    assert bool(alerts_for(found(**of), routes, now=NOW)) is goes


def test_a_query_is_words_and_phrases_and_nothing_else() -> None:
    assert parts('water "power plant"') == (" water ", " power plant ")
    assert parts(" ... ") == ()
    assert says("a.*b", "a b")
    assert not says("a.*b", "axxb")
    assert says("“nuclear power”", "Nuclear power!")


def test_an_alert_finds_its_route_by_name_by_place_and_by_desk(tmp_path: Path) -> None:
    routes = loaded(tmp_path).routes
    (alert,) = alerts_for(found(), routes, now=NOW)
    assert (alert.route, alert.desk, alert.channel) == ("karsan", "foreign", "mail")
    for name, language in (("karsan", "fa"), ("routes.0", "fa"), ("routes.7", "fa")):
        route = route_of(type(alert)(**{**_fields(alert), "route": name}), routes)
        assert route is not None
        assert route.language == language
    assert route_of(type(alert)(**{**_fields(alert), "desk": "gone"}), routes) is None


def _fields(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


# --- mistakes -----------------------------------------------------------------------------------

MISTAKES = [
    (
        "routes: [{desk: news}]",
        [
            "11:10: routes.0.channels: is missing; write it here, in a route around this one, or in defaults",
        ],
    ),
    (
        "routes: [{channels: mail, routes: [{match: {kinds: edit}}]}]",
        [
            "11:10: routes.0.desk: is missing; write it here, in a route around this one, or in defaults",
            "11:36: routes.0.routes.0.desk: is missing; write it here, in a route around this one, or in defaults",
        ],
    ),
    (
        "routes: [{desk: news, channels: mail, routes: [{match: {kinds: edt}}]}]",
        [
            "11:57: routes.0.routes.0.match.kinds: no detector 'edt'; did you mean 'edit'?",
        ],
    ),
    (
        "routes: [{desk: news, channels: mail, routes: [{match: {places: [rome]}}]}]",
        [
            "11:66: routes.0.routes.0.match.places.0: no place 'rome'; there are: delvar, karsan, mill, nova",
        ],
    ),
    (
        "defaults: {chanels: mail}",
        [
            "11:12: defaults.chanels: unknown key; did you mean 'channels'?",
        ],
    ),
    (
        "defaults: {channels: post}",
        [
            "11:12: defaults.channels: no channel 'post'; there are: mail, phone",
        ],
    ),
    (
        "routes: [{desk: news, channels: mail, storm: lots}]",
        [
            "11:39: routes.0.storm: 'lots' is no rate; write such as 20 per hour, or 60 per 10m",
        ],
    ),
    (
        "routes: [{desk: news, channels: mail, match: {text: '...'}}]",
        [
            "11:47: routes.0.match.text: '...' holds no word to look for; write words, and phrases in quotation marks",
        ],
    ),
    (
        "routes: [{desk: news, channels: mail, match: {strength: {at_least: 0.9, at_most: 0.2}}}]",
        [
            "11:47: routes.0.match.strength: at_least must not be above at_most",
        ],
    ),
    (
        "routes: [{name: a, desk: x, channels: mail}, {name: a, desk: y, channels: mail}]",
        [
            "11:47: routes.1.name: the name a stands twice; the first is in sources.yaml:11",
        ],
    ),
    (
        "tests: [{finding: {kind: edt}, expect: nobody}]",
        [
            "11:20: tests.0.finding.kind: no detector 'edt'; did you mean 'edit'?",
        ],
    ),
    (
        "tests: [{finding: {actors: [rome]}, expect: nobody}]",
        [
            "11:29: tests.0.finding.actors.0: no actor 'rome'; there are: council, front, relief",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), MISTAKES, ids=[one[0] for one in MISTAKES])
def test_a_mistake_has_its_place_and_the_way_out(tmp_path: Path, text: str, lines: list[str]) -> None:
    wanted = [f"sources.yaml:{line}" for line in lines]
    assert said(written(tmp_path, f"{BASE}\n{text}\n")) == wanted


def test_a_plan_shows_what_changes_in_a_tree(tmp_path: Path) -> None:
    old = loaded(tmp_path)
    new = loaded(tmp_path, TREE.replace("at_least: 0.5", "at_least: 0.55").replace("quiet: none, ", "storm: none, "))
    assert list(changes(old, new)) == [
        "~ routes.0.routes.0 (desk foreign: phone): quiet nothing -> 23:00-06:00 UTC, storm 5 per 1m -> nothing",
        "~ routes.0.routes.1 (desk edits: mail): at_least 0.5 -> 0.55",
        "~ routes.0.routes.1.routes.0 (desk edits: mail): at_least 0.5 -> 0.55",
    ]
    faster = load(written(tmp_path, (BASE + TREE).replace("20 per hour", "30 per hour")), environ={})
    assert list(changes(old, faster)) == ["~ channel mail: rate 20 per 1h -> 30 per 1h"]


# --- tests beside the routes --------------------------------------------------------------------

RIGHT = """\
tests:
  - {finding: {places: delvar, strength: 0.85}, expect: {desks: foreign, channels: mail, routes: karsan}}
  - finding: {places: mill, severity: urgent, strength: 0.85}
    at: 2030-03-06T23:30
    expect: {channels: phone}
    reason: phone now
  - {finding: {places: delvar, strength: 0.85}, at: "2030-03-06T23:30", expect: {channels: mail}, reason: quiet hours}
  - {finding: {kind: edit, places: delvar}, expect: {desks: edits}, reason: digest hourly}
  - {finding: {strength: 0.5}, expect: nobody, reason: is below at_least 0.60}
"""
WRONG = [
    ("{finding: {places: delvar}, expect: {desks: news}}", "expected desks news, came foreign; karsan.routes.0: its "),
    ("{finding: {places: delvar}, expect: nobody}", "expected nobody, told foreign; "),
    ("{finding: {strength: 0.5}, expect: {desks: news}}", "expected desks news, came nobody; karsan: its places are "),
    ("{finding: {strength: 0.5}, expect: nobody, reason: quiet}", "no reason holds 'quiet'; "),
    ("{name: night, finding: {places: nova}, expect: {channels: [mail, phone]}}", "expected channels mail, phone"),
]  # fmt: skip


def test_tests_that_hold_say_nothing(tmp_path: Path) -> None:
    assert list(failures(loaded(tmp_path, TREE + RIGHT))) == []


@pytest.mark.parametrize(("test", "why"), WRONG, ids=[one[0] for one in WRONG])
def test_a_test_that_fails_says_where_it_stands_and_what_came(
    tmp_path: Path, test: str, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, f"{BASE}{TREE}{RIGHT}  - {test}\n")
    assert main(["-c", str(file), "check"], {}) == 1
    shown = capsys.readouterr().out.splitlines()
    assert shown[1].startswith(f"{file}:{len(file.read_text('utf-8').splitlines())}:5: tests.5")
    assert why in shown[1]
    assert shown[2] == f"{file}: 6 tests of routes: 1 failed"


def test_the_tests_of_the_shipped_desk_and_of_the_docs_hold(tmp_path: Path) -> None:
    import re

    text = (SHIPPED.parent / "docs" / "configuration.md").read_text(encoding="utf-8")
    examples = "".join(re.findall(r"^```yaml\n(.*?)^```$", text, re.DOTALL | re.MULTILINE))
    for file in (SHIPPED, written(tmp_path, examples)):
        configuration = load(file, environ={})
        assert len(configuration.tests) >= 2
        assert list(failures(configuration)) == []
