"""The commands that others script against: what they print, and how they end (docs/commands.md)."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from alerts.quiet import following
from monitor.__main__ import main
from storage.records import Claim, DailyTime
from storage.store import Store
from tests import databases
from tests.publisher import Item, Publisher, publisher
from tests.receivers import Receiver, receiver

CONFIG = """\
version: 1
actors:
  - {{id: front, name: Karsan Front, kind: armed_group, hostile_to: [ministry]}}
  - {{id: ministry, name: Ministry of Defence, kind: government}}
places:
  - {{id: delvar, names: {{en: [Delvar]}}}}
  - {{id: kesh, names: {{en: [Kesh]}}}}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s}}
sources:
  - {{id: ministry-posts, kind: feed, url: "{base}/ministry", actor: ministry, every: 1s}}
  - {{id: front-posts, kind: feed, url: "{base}/front", actor: front, every: 1s}}
channels:
  - {{id: hook, kind: webhook, url: "{hook}"}}
routes:
  - {{desk: foreign, channels: [hook], match: {{kinds: [contradiction]}}, group_wait: 0s}}
"""


class Desk:
    """A configuration on disk with two feeds that contradict each other, and a receiver."""

    def __init__(self, folder: Path, web: Publisher, hook: Receiver) -> None:
        self.folder, self.web, self.hook = folder, web, hook
        self.config = folder / "sources.yaml"
        self.config.write_text(CONFIG.format(base=web.base, hook=hook.url), encoding="utf-8")
        web.feed("/ministry", [Item(id="m1", text="Our forces hold the town of Delvar.")])
        web.feed("/front", [Item(id="f1", text="We have captured Delvar.", date="Fri, 01 Mar 2030 10:00:00 GMT")])

    def run(self, *args: str) -> int:
        return main(["-c", str(self.config), *args], {"GAINSAY_DATABASE": databases.url(self.folder, "g.db")})

    @contextmanager
    def store(self) -> Iterator[Store]:
        store = Store(databases.url(self.folder, "g.db"))
        try:
            yield store
        finally:
            store.close()

    def statements(self) -> list[str]:
        """The ids of everything that was said."""
        with self.store() as store:
            return [one.id for one in store.statements()]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with publisher() as web, receiver() as hook:
        yield Desk(tmp_path, web, hook)


def test_once_polls_finds_sends_and_says_so(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run("once") == 0
    shown = capsys.readouterr().out
    assert "2 sources polled, 0 failed" in shown
    assert "1 contradiction" in shown
    assert "1 message sent" in shown
    assert len(desk.hook.got) == 1
    assert desk.run("once", "front-posts", "ministry-posts") == 0
    assert "0 findings" in capsys.readouterr().out
    assert len(desk.hook.got) == 1


def test_once_with_a_source_that_fails_ends_with_one(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    del desk.web.pages["/front"]
    assert desk.run("once") == 1
    shown = capsys.readouterr().out
    assert "front-posts: failing: the server answered 404" in shown
    assert "ministry-posts: ok: 1 new" in shown


def test_a_finding_is_explained_and_routed(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.run("once")
    told = json.loads(desk.hook.got[0][1])["findings"][0]
    capsys.readouterr()
    assert desk.run("explain", told["id"]) == 0
    shown = capsys.readouterr().out
    assert "Our forces hold the town of Delvar." in shown
    assert "We have captured Delvar." in shown
    assert "R-CTRL" in shown
    assert "  front: We have captured [Delvar]. (17-23)" in shown
    assert "  ministry: Our forces hold the town of [Delvar]. (28-34)" in shown
    assert "hook: sent" in shown
    assert ": one message of what stood in a new source\n" in shown
    assert desk.run("route", told["id"]) == 0
    assert capsys.readouterr().out == (
        "routes.0 (desk foreign: hook): takes it\n"
        "found now, desk foreign would be told by hook now: group_wait is over; what is beyond storm 60 per 10m goes"
        " into one message of the rest\n"
    )
    desk.config.write_text(desk.config.read_text("utf-8").replace("[contradiction]", "[denial]"), "utf-8")
    assert desk.run("route", told["id"]) == 1
    assert "no route takes it" in capsys.readouterr().out


def test_what_is_muted_is_explained_and_a_mute_is_listed_and_lifted(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk.run("once", "nobody") == 2
    with desk.store() as store:
        store.migrate()
    assert desk.run("mutes", "list") == 0
    assert "nothing was muted yet" in capsys.readouterr().out
    wanted = ("--actor", "front", "--until", "3d", "--by", "Mina", "--why", "told by the agency")
    assert desk.run("mutes", "add", *wanted) == 0
    made = capsys.readouterr().out
    assert made.startswith("runs: muted by Mina until ")
    assert "actor front): told by the agency" in made
    assert desk.run("once") == 0
    assert desk.hook.got == []
    with desk.store() as store:
        (one,) = [one.id for one in store.findings(kind="contradiction")]
        (mute,) = store.mutes()
    capsys.readouterr()
    assert desk.run("explain", one) == 0
    shown = capsys.readouterr().out
    assert f"first: not told by itself: muted by Mina until {mute.until:%Y-%m-%d %H:%M} UTC (mute {mute.id}" in shown
    assert "no message holds it" not in shown
    assert desk.run("mutes", "lift", mute.id, "--by", "Omid") == 0
    assert "lifted by Omid" in capsys.readouterr().out
    assert desk.run("mutes", "list") == 0
    assert capsys.readouterr().out.startswith("ended: muted by Mina")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["add"], "say --until"),
        (["add", "--until", "3d"], "say --by"),
        (["add", "--until", "3d", "--by", "Mina"], "say --why"),
        (["add", "--until", "3d", "--by", "Mina", "--why", "noise"], "a mute names"),
        (["add", "--until", "a while", "--by", "Mina", "--why", "noise", "--rule", "R-NUM"], "as a length"),
        (["add", "--until", "91d", "--by", "Mina", "--why", "noise", "--rule", "R-NUM"], "within 90 days"),
        (["lift"], "which mute"),
        (["lift", "nothing", "--by", "Mina"], "no mute nothing"),
    ],
)
def test_a_mute_that_is_not_whole_is_one_clear_line(
    desk: Desk, capsys: pytest.CaptureFixture[str], args: list[str], words: str
) -> None:
    with desk.store() as store:
        store.migrate()
    assert desk.run("mutes", *args) == 2
    said = capsys.readouterr().err
    assert (words in said, said.count("\n")) == (True, 1)


def test_try_shows_what_a_source_would_give_and_stores_nothing(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run("try", "front-posts") == 0
    shown = capsys.readouterr().out
    assert "We have captured Delvar." in shown
    assert "capture" in shown
    assert not (desk.folder / "g.db").exists()


def test_a_channel_can_be_tried(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run("channels", "list") == 0
    assert desk.run("channels", "test", "hook") == 0
    assert "was taken" in capsys.readouterr().out
    assert json.loads(desk.hook.got[0][1])["type"] == "test"


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["once", "nobody"], "no source nobody"),
        (["try", "nobody"], "no source nobody"),
        (["channels", "test", "nothing"], "no channel nothing"),
        (["explain", "0"], "no database yet"),
        (["route", "0"], "no database yet"),
        (["run", "--host", "0.0.0.0", "--port", "0"], "can be reached by others"),
        (["extract", "--jsonl", "/nowhere.jsonl"], "/nowhere.jsonl"),
        (["names", "--jsonl", "--against", "/nowhere"], "/nowhere"),
    ],
)
def test_a_wrong_call_ends_with_two_and_one_line(
    desk: Desk, capsys: pytest.CaptureFixture[str], args: list[str], words: str
) -> None:
    assert desk.run(*args) == 2
    shown = capsys.readouterr()
    assert words in shown.err
    assert len(shown.err.strip().splitlines()) == 1
    assert "Traceback" not in shown.err


def test_an_unknown_finding_is_said(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.run("once")
    capsys.readouterr()
    assert desk.run("explain", "nothing") == 2
    assert "no finding nothing" in capsys.readouterr().err


@pytest.mark.parametrize("id_of", [lambda claim: claim.statement.id, lambda claim: claim.id], ids=["said", "claim"])
def test_a_flagged_pair_is_explained_by_statements_and_by_claims(
    desk: Desk, capsys: pytest.CaptureFixture[str], id_of: Callable[[Claim], str]
) -> None:
    desk.run("once")
    told = json.loads(desk.hook.got[0][1])["findings"][0]
    with desk.store() as store:
        claims = getattr(store.finding(told["id"]), "claims", ())
    capsys.readouterr()
    assert desk.run("explain", *map(id_of, claims)) == 0
    shown = capsys.readouterr().out
    assert "contradicts, strength 0.95, rule R-CTRL" in shown
    assert "  front: We have captured [Delvar]. (17-23)" in shown
    assert "  ministry: Our forces hold the town of [Delvar]. (28-34)" in shown
    assert "an alert (from 0.60)" in shown
    assert f"flagged: contradiction {told['id']}" in shown


@pytest.mark.parametrize(
    ("ministry", "front", "words"),
    [
        ("Our forces hold the town of Delvar.", "Our forces hold the town of Kesh.",
         "stopped at 'thing': they do not speak of the same thing (place: Kesh / Delvar)"),
        ("Our forces hold the town of Delvar.", "Good morning to everybody.",
         "nothing that Gainsay can compare was read in it"),
    ],
)  # fmt: skip
def test_a_pair_that_was_not_flagged_is_explained(
    desk: Desk, capsys: pytest.CaptureFixture[str], ministry: str, front: str, words: str
) -> None:
    desk.web.feed("/ministry", [Item(id="m1", text=ministry)])
    desk.web.feed("/front", [Item(id="f1", text=front)])
    desk.run("once", "ministry-posts")
    desk.run("once", "front-posts")
    capsys.readouterr()
    assert desk.run("explain", *desk.statements()) == 0
    shown = capsys.readouterr().out
    assert words in shown
    assert "flagged:" not in shown.replace("not flagged:", "")


def test_a_pair_with_no_tracked_speaker_is_for_review_only(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    config = desk.config.read_text("utf-8")
    desk.config.write_text(config.replace(", actor: ministry", "").replace(", actor: front", ""), "utf-8")
    desk.web.feed("/ministry", [Item(id="m1", text="Oren Saar said: “Our forces hold the town of Delvar.”")])
    desk.web.feed("/front", [Item(id="f1", text="Lena Voss said: “We have captured Delvar.”")])
    desk.run("once")
    capsys.readouterr()
    assert desk.run("explain", *desk.statements()) == 0
    shown = capsys.readouterr().out
    assert "no speaker is tracked: it counts 0.45 at most, for review only" in shown
    assert "scores 0.45: below an alert (0.60), for review (from 0.30)" in shown


def test_a_pair_below_review_is_said_to_be_so(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    with desk.config.open("a", encoding="utf-8") as file:
        file.write("detecting: {alert_at: 1.0, review_at: 0.99}\n")
    desk.run("once")
    capsys.readouterr()
    assert desk.run("explain", *desk.statements()) == 0
    assert "below review (0.99), so nothing is kept" in capsys.readouterr().out


def test_what_waits_is_explained_with_its_time_and_reason(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    text = desk.config.read_text("utf-8")
    desk.config.write_text(text.replace("group_wait: 0s", 'digest: "07:00 Asia/Kabul"'), "utf-8")
    desk.run("once")
    assert desk.hook.got == []
    with desk.store() as store:
        (found,) = store.findings()
        (group,) = store.waiting(found.id)
    capsys.readouterr()
    assert desk.run("explain", found.id) == 0
    until = following(DailyTime(hour=7, minute=0, zone="Asia/Kabul"), group.alerts[0].created_at)
    assert f"hook: waits until {until.isoformat()}: digest 07:00 Asia/Kabul" in capsys.readouterr().out
    desk.config.write_text("nothing: good\n", "utf-8")
    assert desk.run("explain", found.id) == 0
    assert "hook: waits; sources.yaml is broken" in capsys.readouterr().out


def test_what_a_rule_needs_is_said_and_holds_for_every_route(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    with desk.config.open("a", encoding="utf-8") as file:
        file.write("detecting: {rules: {R-CTRL: 0.97}}\n")
    desk.run("once")
    capsys.readouterr()
    assert desk.hook.got == []
    assert desk.run("explain", *desk.statements()) == 0
    assert "0.95: below an alert (0.97), for review (from 0.30)" in capsys.readouterr().out
    with desk.store() as store:
        (found,) = store.findings()
    assert desk.run("route", found.id) == 1
    assert "its strength 0.95 is below the 0.97 that R-CTRL needs" in capsys.readouterr().out


def test_a_pair_that_was_flagged_and_would_not_be_today_is_said_to_be_so(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.run("once")
    told = json.loads(desk.hook.got[0][1])["findings"][0]
    desk.config.write_text(
        desk.config.read_text("utf-8").replace("[ministry]}", "[], speaks_for: [ministry]}"), "utf-8"
    )
    capsys.readouterr()
    assert desk.run("explain", *desk.statements()) == 0
    shown = capsys.readouterr().out
    assert "contradicts" not in shown
    assert f"flagged: contradiction {told['id']}, strength 0.95 when it was found" in shown


@pytest.mark.parametrize(
    ("pick", "words"),
    [
        (lambda said, claim: [said, said], "are one statement"),
        (lambda said, claim: [said, claim], "are one statement"),
        (lambda said, claim: [claim, said], "are one statement"),
        (lambda said, claim: [said, "nothing"], "no statement or claim nothing"),
    ],
)
def test_ids_of_a_pair_that_cannot_be_compared_are_said(
    desk: Desk, capsys: pytest.CaptureFixture[str], pick: Callable[[str, str], list[str]], words: str
) -> None:
    desk.run("once")
    one, _ = desk.statements()
    with desk.store() as store:
        _, (claim, *_) = store.said(one) or (None, ())
    capsys.readouterr()
    assert desk.run("explain", *pick(one, claim.id)) == 2
    assert words in capsys.readouterr().err


# --- JSON lines ---------------------------------------------------------------------------------


Answers = tuple[int, list[Any]]


def answers(tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: list[object], *args: str) -> Answers:
    asked = tmp_path / "asked.jsonl"
    text = "".join(f"{line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)}\n" for line in lines)
    asked.write_text(text, encoding="utf-8")
    code = main(["-c", str(tmp_path / "none.yaml"), *args, str(asked)], {})
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_extract_answers_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "Nadir Karim said: “The town of Delvar is under our control.”"
    code, found = answers(tmp_path, capsys, [{"id": "1", "text": text}, {"id": "2", "text": ""}], "extract", "--jsonl")
    assert code == 0
    assert [one["id"] for one in found] == ["1", "2"]
    (said,) = found[0]["statements"]
    assert text[said["start"] : said["end"]] == said["text"] == "The town of Delvar is under our control."
    assert text[said["speaker_start"] : said["speaker_end"]] == said["speaker"] == "Nadir Karim"
    assert (found[0]["language"], said["form"], said["cue"]) == ("en", "direct", "said")
    (claim,) = said["claims"]
    assert (claim["frame"], claim["polarity"], claim["certainty"], claim["committed"]) == ("control", "+", "CT", True)
    assert claim["roles"]["place"]
    assert found[1]["statements"] == []


def test_extract_makes_a_post_of_an_authors_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = {"id": "1", "text": "At least 12 civilians were killed in Delvar.", "author": "Nadir Karim",
             "published_at": "2030-03-01T09:00:00Z"}  # fmt: skip
    _, found = answers(tmp_path, capsys, [asked], "extract", "--jsonl")
    (said,) = found[0]["statements"]
    assert said["form"] == "post"
    assert said["said_at"].startswith("2030-03-01T09:00:00")
    assert said["claims"][0]["quantity"] == {"low": 12.0, "high": None, "unit": "person"}


def test_compare_answers_as_the_contract_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = {
        "id": "1",
        "a": {"text": "Our forces hold the town of Delvar.", "speaker": "Ministry", "said_at": "2030-03-01T09:00:00Z"},
        "b": {"text": "We have captured Delvar.", "speaker": "Front", "said_at": "2030-03-01T10:00:00Z"},
    }
    code, (found,) = answers(tmp_path, capsys, [asked], "compare", "--jsonl")
    assert code == 0
    assert set(found) >= {"id", "relation", "conflict", "alert", "rule", "because", "a_span", "b_span"}
    assert (found["relation"], found["rule"], found["alert"]) == ("contradicts", "R-CTRL", True)
    assert 0 < found["conflict"] <= 1


def test_names_are_found_across_scripts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    against = tmp_path / "names.txt"
    against.write_text("Zabihullah Mujahid\nAbdul Ghani\n", encoding="utf-8")
    asked = [{"id": "1", "name": "ذبیح‌الله مجاهد"}, {"id": "2", "a": "Забихулла Муджахид", "b": "ذبیح الله مجاهد"}]
    code, found = answers(tmp_path, capsys, asked, "names", "--jsonl", "--against", str(against))
    assert code == 0
    assert found[0]["best"] == "Zabihullah Mujahid"
    assert found[1]["same"] is True
    assert found[1]["because"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The ministry said that the road to the north was open again.", "en"),
        ("وزارت دفاع گفت که راه شمال دوباره باز شده است.", "fa"),
        ("د دفاع وزارت وویل چې د شمال لاره بېرته پرانیستل شوې ده.", "ps"),
        ("قالت وزارة الدفاع إن الطريق إلى الشمال مفتوح من جديد.", "ar"),
        ("وزارت دفاع نے کہا کہ شمال کی سڑک دوبارہ کھول دی گئی ہے۔", "ur"),
        ("Министерство обороны сообщило, что дорога на север снова открыта.", "ru"),
        ("Міністерство оборони повідомило, що дорога на північ знову відкрита.", "uk"),
        ("Savunma Bakanlığı kuzeye giden yolun yeniden açıldığını söyledi.", "tr"),
        ("Le ministère de la Défense a dit que la route du nord était de nouveau ouverte.", "fr"),
        ("El Ministerio de Defensa dijo que la carretera del norte estaba abierta de nuevo.", "es"),
        ("Das Verteidigungsministerium sagte, die Straße nach Norden sei wieder offen.", "de"),
        ("国防部表示，通往北方的道路已经重新开放。", "zh"),
        ("12:30 !!! 🙂", "und"),
    ],
)
def test_a_language_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, code: str) -> None:
    _, (found,) = answers(tmp_path, capsys, [{"id": "1", "text": text}], "language", "--jsonl")
    assert found["language"] == code
    assert 0 <= found["score"] <= 1


@pytest.mark.parametrize("command", ["extract", "compare", "names", "language"])
@pytest.mark.parametrize("line", ["not json", "[]", "{}", '{"id": 1}', '{"text": 5, "name": 5, "a": 5, "b": []}'])
def test_a_line_that_cannot_be_answered_is_answered_so_and_the_next_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, line: str
) -> None:
    good = {"id": "good", "text": "Good morning.", "name": "A", "a": "A", "b": "A"}
    if command == "compare":
        good |= {"a": {"text": "Good morning."}, "b": {"text": "Good night."}}
    if command == "names":
        del good["name"]
    code, found = answers(tmp_path, capsys, [line, good], command, "--jsonl")
    assert code == 1
    assert "error" in found[0]
    assert "error" not in found[1]
    assert found[1]["id"] == "good"


# --- run ----------------------------------------------------------------------------------------


def test_run_without_a_network_stays_up_says_so_and_ends_in_time(tmp_path: Path) -> None:
    config = tmp_path / "sources.yaml"
    sources = "".join(
        f'  - {{id: s{number}, kind: feed, url: "https://s{number}.invalid/feed", every: 1s}}\n' for number in range(3)
    )
    config.write_text(f"version: 1\nsources:\n{sources}", encoding="utf-8")
    run = [sys.executable, "-m", "monitor", "-c", str(config), "run", "--port", "0"]
    with subprocess.Popen(run, stderr=subprocess.PIPE, text=True, env=dict(os.environ)) as service:
        assert service.stderr is not None
        seen: list[str] = []
        ready = threading.Event()

        def read() -> None:
            for line in service.stderr or ():
                seen.append(line)
                if "no source can be reached" in line:
                    ready.set()

        threading.Thread(target=read, daemon=True).start()
        assert ready.wait(60), "".join(seen)
        address = next(match[0] for line in seen if (match := re.search(r"http://127\.0\.0\.1:\d+", line)))
        assert httpx.get(f"{address}/healthz").status_code == 200
        assert httpx.get(f"{address}/readyz").status_code == 200
        assert "s0.invalid" in httpx.get(f"{address}/sources").text
        assert service.poll() is None
        service.send_signal(signal.SIGTERM)
        assert service.wait(10) == 0
