"""What a changed configuration would have told of stored findings: `gainsay backtest`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from alerts import outbox
from alerts.message import Names
from monitor import clock
from monitor.__main__ import main
from monitor.backtest import Days, unseen
from monitor.config import load
from storage.records import Decision, Fate, Finding, Past, Reason, Status, Told
from storage.store import Store
from tests import databases
from tests.factory import alert, claim, document, finding, judge, seen, statement
from tests.receivers import PlainHttp
from tests.scripts import Channel

pytestmark = pytest.mark.usefixtures("engine")

OLD = """\
version: 1
actors: [{id: front, name: جبهه کش, kind: armed_group}, {id: ministry, name: Ministry of Defence, kind: government}]
places: [{id: kesh, names: {en: [Kesh]}}]
sources:
  - {id: front-posts, kind: feed, url: "https://front.example/feed", actor: front}
channels: [{id: screen, kind: console}, {id: mail, kind: console}]
detecting: {review_at: 0.3}
routes: [{desk: news, channels: [screen]}]
"""
#: as a run with OLD made them: kind, rule, strength, status, channels of the desk "news" that were told
KEPT = [
    ("contradiction", "R-CTRL", 0.95, Status.CONFIRMED, ["screen"]),
    ("contradiction", "R-CTRL", 0.65, Status.DISMISSED, ["screen"]),
    ("figures", "R-NUM", 0.7, Status.PROPOSED, ["screen"]),
    ("figures", "R-NUM", 0.5, Status.CONFIRMED, []),
    ("new_claim", "", 0.6, Status.PROPOSED, ["screen"]),
]


class Desk:
    """A configuration in use, a database that it made, and a changed configuration."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.old, self.database = folder / "sources.yaml", databases.url(folder, "gainsay.db")
        self.old.write_text(OLD, encoding="utf-8")
        self.store = Store(self.database)
        self.store.migrate()
        self.now = clock.now()

    def keep(self, kind: str, rule: str, score: float, status: Status, told: list[str], at: datetime) -> Finding:
        number = self.store.counts().documents
        theirs = document(f"{number}", f"شهر کش در کنترل ماست. {number}")
        ours = document(f"{number} b", f"Kesh is ours. {number}", source="ministry", language="en")
        one, two = claim(statement(theirs)), claim(statement(ours, actor="ministry", principal="ministry"))
        made = finding(two, one, kind=kind, rule=rule, score=score, found_at=at, cluster=str(number))
        alerts = tuple(alert(made, desk="news", channel=each, group=made.id, created_at=at, due_at=at) for each in told)
        decision = Decision(findings=(made,), alerts=alerts)
        self.store.record(seen(theirs), (one.statement,), (one,), lambda _: Decision())
        self.store.record(seen(ours), (two.statement,), (two,), lambda _: decision)
        if told:
            self.tell(at + timedelta(minutes=1))
        if status is not Status.PROPOSED:
            judge(self.store, made.id, status)
        return made

    def tell(self, now: datetime) -> None:
        """As a run does it."""
        outbox.bundle(self.store, load(self.old, environ={}).routes, Names(), now=now)
        channels = {name: Channel() for name in ("screen", "mail")}
        clock = {"http": PlainHttp(), "environ": {}, "clock": lambda: now, "random": lambda: 0.0}
        outbox.deliver(self.store, channels, **clock)  # type: ignore[arg-type]

    def run(self, *args: str) -> tuple[int, str, str]:
        """Exit code, standard output and standard error of a backtest."""
        code = main(["-c", str(self.old), "backtest", *args], {"GAINSAY_DATABASE": self.database})
        return code, *self._capsys.readouterr()

    def lines(self, *args: str, changed: str | None = None) -> list[dict[str, Any]]:
        new = self.folder / "new.yaml"
        new.write_text(changed or OLD, encoding="utf-8")
        code, out, error = self.run("--json", "-c", str(new), *args)
        assert (code, error) == (0, "")
        return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Desk]:
    made = Desk(tmp_path, capsys)
    yield made
    made.store.close()


@pytest.fixture
def ids(desk: Desk) -> Mapping[str, int]:
    """The place in KEPT of each finding of a desk that kept them all, one an hour, the first an hour ago."""
    return {desk.keep(*one, at=desk.now - timedelta(hours=at)).id: at - 1 for at, one in enumerate(KEPT, start=1)}


def of(kind: str, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: value for name, value in line.items() if name != "type"} for line in lines if line["type"] == kind]


SCREEN, MAIL = ["news", "screen"], ["news", "mail"]
CHANGES: list[tuple[str, str, str, dict[int, list[list[str]]], dict[int, list[list[str]]]]] = [
    ("nothing is changed", "", "", {}, {}),
    ("more is wanted", "review_at: 0.3", "alert_at: 0.7", {}, {1: [SCREEN], 4: [SCREEN]}),
    ("less is wanted", "review_at: 0.3", "alert_at: 0.5", {3: [SCREEN]}, {}),
    ("a rule wants more", "review_at: 0.3", "rules: {R-CTRL: 0.9}", {}, {1: [SCREEN]}),
    ("a rule wants less", "review_at: 0.3", "rules: {R-NUM: 0.4}", {3: [SCREEN]}, {}),
    ("a route takes anything", "[screen]}]", "[screen], at_least: 0}]", {3: [SCREEN]}, {}),
    ("but only what is kept", "review_at: 0.3}\nroutes: [{", "review_at: 0.6}\nroutes: [{at_least: 0, ", {}, {}),
    ("one kind goes elsewhere", "routes: [", "routes: [{desk: news, channels: [mail], match: {kinds: figures}}, ",
     {2: [MAIL]}, {2: [SCREEN]}),
    ("another channel hears it too", "[screen]}]", "[screen, mail]}]", {at: [MAIL] for at in (0, 1, 2, 4)}, {}),
    ("a desk has another name", "desk: news", "desk: foreign", {at: [["foreign", "screen"]] for at in (0, 1, 2, 4)},
     {at: [SCREEN] for at in (0, 1, 2, 4)}),
]  # fmt: skip


@pytest.mark.parametrize(("why", "was", "is_", "new", "lost"), CHANGES, ids=[one[0] for one in CHANGES])
def test_findings_that_would_go_another_way_are_named(
    desk: Desk,
    ids: Mapping[str, int],
    why: str,
    was: str,
    is_: str,
    new: dict[int, list[list[str]]],
    lost: dict[int, list[list[str]]],
) -> None:
    lines = desk.lines(changed=OLD.replace(was, is_) if was else OLD)
    found = of("finding", lines)
    assert {ids[one["id"]]: one["new"] for one in found if one["new"]} == new
    assert {ids[one["id"]]: one["lost"] for one in found if one["lost"]} == lost
    (summary,) = of("summary", lines)
    assert summary["findings"] == len(KEPT)
    assert (sum(summary["new"].values()), sum(summary["lost"].values())) == (len(new), len(lost))
    counts = of("alerts", lines)
    assert sum(one["was"] for one in counts) == 4
    gained, gone = (sum(map(len, each.values())) for each in (new, lost))
    assert sum(one["would"] for one in counts) == 4 + gained - gone


@pytest.mark.parametrize(
    ("why", "made", "score", "new", "lost"),
    [
        ("along a route", [("screen", Reason.FIRST)], 0.9, [], []),
        ("and no longer", [("screen", Reason.FIRST)], 0.5, [], [("news", "screen")]),
        ("in a digest", [("screen", Reason.DIGEST)], 0.5, [], [("news", "screen")]),
        ("as news of what they had heard, routes or not", [("screen", Reason.UPDATE)], 0.5, [], []),
        ("the same elsewhere", [("mail", Reason.UPDATE)], 0.9, [("news", "screen")], []),
        ("corrected later", [("screen", Reason.FIRST), ("screen", Reason.CORRECTION)], 0.5, [], [("news", "screen")]),
        ("stands after all", [("screen", Reason.FIRST), ("screen", Reason.UPDATE)], 0.5, [], [("news", "screen")]),
    ],
)
def test_only_what_routes_decide_is_tried(
    desk: Desk, why: str, made: list[tuple[str, Reason]], score: float, new: list[object], lost: list[object]
) -> None:
    one = finding(score=score, found_at=desk.now)
    told = tuple(
        Told(alert=alert(one, desk="news", channel=channel, reason=reason), fate=Fate.SENT, message="m", at=desk.now)
        for channel, reason in made
    )
    days = Days(configurations=[load(desk.old, environ={})], since=desk.now)
    days.add(Past(finding=one, told=told))
    (found,) = days.trials(days.told(), days.rehearsed(0, desk.now))
    assert (list(found.new), list(found.lost)) == (new, lost)


def test_alerts_are_counted_by_desk_channel_and_kind(desk: Desk, ids: Mapping[str, int]) -> None:
    changed = OLD.replace("review_at: 0.3", "alert_at: 0.7")
    assert of("alerts", desk.lines(changed=changed)) == [
        {"desk": "news", "channel": "screen", "kind": "contradiction", "would": 1, "was": 2},
        {"desk": "news", "channel": "screen", "kind": "figures", "would": 1, "was": 1},
        {"desk": "news", "channel": "screen", "kind": "new_claim", "would": 0, "was": 1},
    ]
    (summary,) = of("summary", desk.lines(changed=changed))
    assert summary["lost"] == {"proposed": 1, "confirmed": 0, "dismissed": 1}


def test_people_read_one_line_a_finding_with_its_id(desk: Desk, ids: Mapping[str, int]) -> None:
    new = desk.folder / "new.yaml"
    new.write_text(OLD.replace("review_at: 0.3", "rules: {R-CTRL: 0.9, R-NUM: 0.4}"), encoding="utf-8")
    code, out, error = desk.run("-c", str(new))
    assert (code, error) == (0, "")
    lines = out.splitlines()
    by_place = {at: id_ for id_, at in ids.items()}
    assert lines[0].startswith(
        f"- news: screen  {by_place[1]}  0.65 R-CTRL, dismissed  Contradiction: Ministry of Defence / جبهه کش. Both"
    )
    assert lines[1].startswith(f"+ news: screen  {by_place[3]}  0.50 R-NUM, confirmed  Figures differ: ")
    assert "desk news, screen: contradiction: 1 would be sent, 2 were sent" in lines
    assert any(": 1 (1 confirmed) newly told (+), 1 (1 dismissed) told no longer (-)" in line for line in lines)
    assert "alert_at: not enough judgements: 3, and it takes 20" in lines
    assert all(len(line) < 300 for line in lines)


def test_only_findings_since_then_count(desk: Desk, ids: Mapping[str, int]) -> None:
    assert of("summary", desk.lines("--since", "150m"))[0]["findings"] == 2
    assert of("summary", desk.lines("--since", "1h"))[0]["findings"] == 0


def test_the_configuration_in_use_is_set_against_what_was_told(desk: Desk, ids: Mapping[str, int]) -> None:
    code, out, _ = desk.run()
    assert code == 0
    assert "5 findings since" in out
    assert "0 newly told (+), 0 told no longer (-)" in out
    desk.old.write_text(OLD.partition("routes:")[0], encoding="utf-8")
    assert "0 newly told (+), 4 (2 not judged, 1 confirmed, 1 dismissed) told no longer (-)" in desk.run()[1]


def test_thresholds_are_proposed_from_what_was_judged(desk: Desk) -> None:
    for at in range(26):
        right = at < 22
        kept = ("contradiction", "R-CTRL", 0.9 if right else 0.62, Status.CONFIRMED if right else Status.DISMISSED)
        desk.keep(*kept, ["screen"], at=desk.now - timedelta(minutes=at))
    desk.keep("figures", "R-NUM", 0.62, Status.CONFIRMED, [], at=desk.now)
    overall, control, figures = of("threshold", desk.lines())
    assert overall == {
        "rule": None, "precision": 0.95, "at": 0.9, "rests_on": 22, "confirmed": 22, "interval": [0.8513, 1.0],
        "lost": 1, "judged": 27, "why_not": "",
    }  # fmt: skip
    assert (control["rule"], control["at"], control["lost"]) == ("R-CTRL", 0.9, 0)
    assert (figures["at"], figures["why_not"]) == (None, "not enough judgements: 1, and it takes 20")
    assert of("threshold", desk.lines("--precision", "0.8"))[0]["at"] == 0.62
    assert (
        "alert_at 0.90: 22 of the 22 judged from there on are confirmed (1.00, interval 0.85-1.00); "
        "1 confirmed ones are weaker and would be lost" in desk.run()[1]
    )


def test_nothing_is_written(desk: Desk, ids: Mapping[str, int]) -> None:
    desk.store.close()

    def state() -> dict[str, str]:
        return {
            file.name: hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(desk.folder.iterdir())
            if not file.name.endswith("-shm")
        }

    new = desk.folder / "new.yaml"
    new.write_text(OLD.replace("review_at: 0.3", "alert_at: 0.7"), encoding="utf-8")
    before = state()
    assert desk.run("-c", str(new))[0] == 0
    assert state() == before


@pytest.mark.parametrize(
    ("was", "is_", "said"),
    [
        ("kind: armed_group", "kind: party", ["actors differ"]),
        ("{en: [Kesh]}", "{en: [Kesh, Kish]}", ["places differ"]),
        ("actor: front}", "flags: [satire]}", ["sources differ"]),
        ("feed, url", "feed, every: 1h, url", []),
        ("review_at: 0.3", "review_at: 0.2", ["review_at 0.2 is below 0.3"]),
        ("review_at: 0.3", "review_at: 0.4", []),
        ("channels: [screen]}", "channels: [mail]}", []),
        ("review_at: 0.3", "novelty: {per_actor_and_hour: 2}", ["novelty and changes are decided"]),
    ],
)
def test_what_stored_findings_cannot_show_is_said(tmp_path: Path, was: str, is_: str, said: list[str]) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(OLD.replace(was, is_), encoding="utf-8")
    found = list(unseen(load(old, environ={}), load(new, environ={})))
    assert [line.startswith(words) for line, words in zip(found, said, strict=True)] == [True] * len(said)


def test_it_says_that_no_document_is_read_again(desk: Desk, ids: Mapping[str, int]) -> None:
    notes = of("note", desk.lines(changed=OLD.replace("kind: armed_group", "kind: party")))
    assert "no document is read again here" in notes[0]["text"]
    assert "no document is read or compared again" in notes[-1]["text"]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--since", "3x"], "--since '3x' is no duration; write a number and s, m, h, d or w, such as 5m"),
        (["--precision", "0"], "--precision 0 is no share; write a number above 0, at most 1"),
        (["--precision", "95"], "--precision 95 is no share"),
        (["-c", "nowhere.yaml"], "nowhere.yaml:1:1: cannot be read"),
    ],
)
def test_a_wrong_call_ends_with_two_and_one_line(desk: Desk, args: list[str], words: str) -> None:
    code, out, error = desk.run(*args)
    assert (code, out, len(error.splitlines())) == (2, "", 1)
    assert words in error


def test_without_a_database_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sources.yaml").write_text(OLD, encoding="utf-8")
    assert main(["-c", str(tmp_path / "sources.yaml"), "backtest"], {}) == 2
    assert "there is no database yet" in capsys.readouterr().err
    assert not (tmp_path / "gainsay.db").exists()
