"""From a live feed to a desk: what is published is read, set against what was said, and told once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from fastapi.testclient import TestClient

from monitor.__main__ import main
from monitor.app import App
from monitor.database import opened
from monitor.web import create_app
from storage.records import Finding
from storage.store import Store
from tests import databases
from tests.publisher import Item, Publisher, publisher
from tests.receivers import Receiver, receiver

pytestmark = pytest.mark.usefixtures("engine")

CONFIG = """\
    version: 1
    actors:
      - {{id: torvela, name: Government of Torvela, kind: government,
         names: {{en: [Torvela government], fa: [دولت تورولا]}}}}
      - {{id: defence, name: Ministry of Defence, kind: government, speaks_for: torvela, hostile_to: [front],
         names: {{en: [Ministry of Defence, defence ministry], fa: [وزارت دفاع]}}}}
      - {{id: front, name: Karsan Front, kind: armed_group, names: {{en: [Karsan Front], fa: [جبهه کارسان]}}}}
      - {{id: delawar, name: Rostam Delawar, kind: person, speaks_for: front,
         names: {{en: [Rostam Delawar], fa: [رستم دلاور]}}}}
    places:
      - {{id: karsan, names: {{en: [Karsan], fa: [کارسان]}}}}
      - {{id: delvar, names: {{en: [Delvar], fa: [دلوار]}}, part_of: karsan}}
      - {{id: mirzan, names: {{en: [Mirzan], fa: [میرزان]}}, part_of: karsan}}
    fetching:
      {{allow_addresses: [127.0.0.0/8], pause: 0s, contact: "mailto:desk@example.org",
        deletion: {{misses: 2, over: 0s}}}}
    sources:
      - {{id: ministry, kind: feed, url: "{base}/ministry", actor: defence, every: 1s, flags: [official]}}
      - {{id: commander, kind: feed, url: "{base}/commander", actor: delawar, every: 1s, language: fa}}
      - {{id: paper, kind: feed, url: "{base}/paper", every: 1s}}
    channels:
      - {{id: hook, kind: webhook, url: "{hook}"}}
    routes:
      - {{desk: foreign, channels: [hook], group_wait: {wait}, backfill: {wait}}}
"""

OURS = Item(id="m1", text="Our forces have captured the town of Delvar.")
THEIRS = Item(id="c1", text="دلوار همچنان در کنترل نیروهای ماست.", date="Fri, 01 Mar 2030 09:20:00 GMT")


class Desk:
    """A configuration on disk, its publisher and its receiver."""

    def __init__(self, folder: Path, web: Publisher, hook: Receiver) -> None:
        self.folder, self.web, self.hook = folder, web, hook
        self.configure("0s")
        web.feed("/ministry", [])
        web.feed("/commander", [], "fa")

    @property
    def environ(self) -> dict[str, str]:
        return {**os.environ, "GAINSAY_DATABASE": databases.url(self.folder, "gainsay.db")}

    @property
    def config(self) -> Path:
        return self.folder / "sources.yaml"

    def configure(self, wait: str) -> None:
        text = dedent(CONFIG).format(base=self.web.base, hook=self.hook.url, wait=wait)
        self.config.write_text(text, encoding="utf-8")

    def once(self, *sources: str) -> int:
        return main(["-c", str(self.config), "once", *(sources or ("ministry", "commander"))], self.environ)

    def findings(self) -> list[Finding]:
        with opened(self.environ["GAINSAY_DATABASE"]) as store:
            return store.findings()

    def kinds(self) -> list[str]:
        return sorted(finding.kind for finding in self.findings())

    def told(self) -> list[str]:
        return [one["kind"] for _, body in self.hook.got for one in json.loads(body)["findings"]]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with publisher() as web, receiver() as hook:
        yield Desk(tmp_path, web, hook)


def test_two_languages_that_contradict_each_other_are_told_once(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.once() == 0
    desk.web.feed("/ministry", [OURS])
    desk.web.feed("/commander", [THEIRS], "fa")
    assert desk.once() == 0
    assert desk.kinds().count("contradiction") == 1
    assert desk.told().count("contradiction") == 1
    capsys.readouterr()
    assert desk.once() == 0
    assert "0 findings" in capsys.readouterr().out
    assert desk.told().count("contradiction") == 1
    sides = next(
        one for _, body in desk.hook.got for one in json.loads(body)["findings"] if one["kind"] == "contradiction"
    )["sides"]
    assert {side["language"] for side in sides} == {"en", "fa"}
    assert {side["actor"] for side in sides} == {"defence", "delawar"}


def test_a_dismissal_on_the_dashboard_reaches_the_desk_that_was_told(desk: Desk) -> None:
    desk.once()
    desk.web.feed("/ministry", [OURS])
    desk.web.feed("/commander", [THEIRS], "fa")
    desk.once()
    (found,) = [one for one in desk.findings() if one.kind == "contradiction"]
    with opened(desk.environ["GAINSAY_DATABASE"]) as store:
        app = App(desk.config, store, desk.environ)
        site = app.site(open_to_all=False)
        form = {"token": site.token, "status": "dismissed", "by": "Mina", "why": "two towns of one name"}
        with TestClient(create_app(site), base_url="http://localhost") as client:
            for _ in range(2):  # a double click
                client.post(f"/findings/{found.id}/judgement", data=form)
        app.stop()
    desk.once()
    desk.once()
    told = [json.loads(body) for _, body in desk.hook.got]
    of_it = [one for one in told if found.id in [each["id"] for each in one["findings"]]]
    assert [one["reason"] for one in of_it][1:] == ["correction"]
    assert len({one["thread"] for one in of_it}) == 1
    assert of_it[1]["findings"][0]["judgement"]["why"] == "two towns of one name"


def test_a_second_poll_of_unchanged_feeds_is_answered_not_modified(desk: Desk) -> None:
    desk.web.feed("/ministry", [OURS])
    desk.once("ministry")
    desk.once("ministry")
    assert [status for path, status in desk.web.asked if path == "/ministry"] == [200, 304]


def test_a_silent_edit_is_found_with_both_versions(desk: Desk) -> None:
    desk.web.feed("/ministry", [Item(id="m2", text="In Mirzan 12 soldiers were killed.")])
    desk.once("ministry")
    desk.web.feed("/ministry", [Item(id="m2", text="In Mirzan 21 soldiers were killed.")])
    desk.once("ministry")
    assert "edit" in desk.kinds()
    store = Store(desk.environ["GAINSAY_DATABASE"])
    edit = next(finding for finding in store.findings() if finding.kind == "edit")
    store.close()
    assert edit.observation is not None
    assert edit.observation.previous is not None
    assert ("12" in edit.observation.previous.text, "21" in edit.observation.document.text) == (True, True)


def test_a_take_down_is_told_only_after_it_was_confirmed(desk: Desk) -> None:
    other = Item(id="m3", text="The minister received guests.")
    desk.web.feed("/ministry", [OURS, other])
    desk.once("ministry")
    desk.web.feed("/ministry", [other])
    desk.once("ministry")
    assert "deletion" not in desk.kinds(), "one miss is no absence"
    desk.once("ministry")
    assert desk.kinds().count("deletion") == 1
    desk.once("ministry")
    assert desk.kinds().count("deletion") == 1


REPOSTS = [
    ("a typing error is mended", "In Mirzan 12 soldiers were kiled.", "In Mirzan 12 soldiers were killed.", []),
    ("another figure", "In Mirzan 12 soldiers were killed.", "In Mirzan 21 soldiers were killed.", ["edit"]),
    ("another text", "In Mirzan 12 soldiers were killed.", "The minister received a delegation.", ["deletion"]),
]


@pytest.mark.parametrize(("why", "before", "after", "found"), REPOSTS, ids=[one[0] for one in REPOSTS])
def test_deleted_and_posted_again_within_minutes_is_an_edit(
    desk: Desk, why: str, before: str, after: str, found: list[str]
) -> None:
    other = Item(id="m3", text="The minister received guests.")
    desk.web.feed("/ministry", [Item(id="m1", text=before), other])
    desk.once("ministry")
    desk.web.feed("/ministry", [Item(id="m9", text=after, date="Fri, 01 Mar 2030 09:07:00 GMT"), other])
    for _ in range(4):
        desk.once("ministry")
    assert [kind for kind in desk.kinds() if kind != "new_claim"] == found


SAID = "The Ministry of Defence said that {dead} soldiers had been killed in Mirzan."
MARKS = [
    ("CORRECTED-Soldiers killed in Mirzan", SAID.format(dead=21), ["edit"]),
    ("REFILE-Soldiers killed in Mirzan", SAID.format(dead=21), []),
    ("WITHDRAWN-Soldiers killed in Mirzan", "This story is withdrawn. There will be no other.", ["withdrawal"]),
    ("WITHDRAWN-Floods in the valley", "This story is withdrawn. There will be no other.", []),
]


@pytest.mark.parametrize(("title", "text", "found"), MARKS, ids=[one[0] for one in MARKS])
def test_what_an_agency_says_of_an_earlier_story_is_told_of_that_story(
    desk: Desk, title: str, text: str, found: list[str]
) -> None:
    first = Item(id="p1", title="Soldiers killed in Mirzan", text=SAID.format(dead=12))
    rain = Item(id="p0", title="Rain in Delvar", text="It rains.")
    again = Item(id="p2", title=title, text=text, date="Fri, 01 Mar 2030 10:00:00 GMT")
    for items in ([rain], [first, rain], [again, first, rain]):
        desk.web.feed("/paper", items)
        desk.once("paper")
    assert [kind for kind in desk.kinds() if kind != "new_claim"] == found


def test_posted_again_before_it_was_deleted_is_no_take_down(desk: Desk) -> None:
    one, other = Item(id="m1", text="In Mirzan 12 soldiers were killed."), Item(id="m3", text="The minister rests.")
    again = Item(id="m9", text="In Mirzan, 12 soldiers were killed.", date="Fri, 01 Mar 2030 09:07:00 GMT")
    for items in ([one, other], [again, one, other], [again, other], [again, other], [again, other]):
        desk.web.feed("/ministry", items)
        desk.once("ministry")
    assert "deletion" not in desk.kinds()


def test_a_post_that_goes_and_comes_is_told_each_time(desk: Desk) -> None:
    one, other = Item(id="m1", text="In Mirzan 12 soldiers were killed."), Item(id="m3", text="The minister rests.")
    for items in ([one, other], *([[other]] * 3 + [[one, other]]) * 2):
        desk.web.feed("/ministry", items)
        desk.once("ministry")
    assert (desk.kinds().count("deletion"), desk.kinds().count("restored")) == (2, 2)


def test_a_source_that_fails_stops_no_other_and_is_said(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    del desk.web.pages["/ministry"]
    desk.web.feed("/commander", [THEIRS], "fa")
    assert desk.once() == 1
    out = capsys.readouterr().out
    assert "ministry: failing: the server answered 404" in out
    assert "commander: ok: 1 new" in out


def test_killed_between_storing_and_sending_it_is_told_once(desk: Desk) -> None:
    desk.web.feed("/ministry", [OURS])
    desk.web.feed("/commander", [THEIRS], "fa")
    desk.configure("10s")
    run = [sys.executable, "-m", "monitor", "-c", str(desk.config), "run", "--port", "0", "--log-level", "ERROR"]
    service = subprocess.Popen(run, env=desk.environ)
    waiting = threading.Event()
    for _ in range(1_000):
        if "contradiction" in desk.kinds():
            break
        waiting.wait(0.02)
        assert service.poll() is None, "the service ended by itself"
    service.send_signal(signal.SIGKILL)
    service.wait()
    assert desk.kinds().count("contradiction") == 1
    assert desk.told() == [], "nothing had been sent when it was killed"
    for _ in range(100):
        desk.once()
        if desk.told():
            break
        waiting.wait(0.05)
    desk.once()
    assert desk.told().count("contradiction") == 1
    assert desk.kinds().count("contradiction") == 1
