"""Publishers that none of us wrote, on loopback: what is new, edited and deleted there is found here.

Run by `make real-test`, which starts them; without $RECIPES the tests are skipped.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.__main__ import main
from storage.records import Finding, PageState
from storage.store import Store

RECIPES = os.environ.get("RECIPES", "")
pytestmark = pytest.mark.skipif(not RECIPES, reason="no real publishers: run `make real-test`")

CONFIG = """\
version: 1
actors:
  - {{id: front, name: Velm Front, kind: armed_group}}
places:
  - {{id: velm, names: {{en: [Velm]}}}}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s, deletion: {{misses: 2, over: 0s}}}}
sources:
  - {{id: real, kind: feed, url: "{url}", actor: front, language: en, every: 1s}}
channels:
  - {{id: screen, kind: console}}
routes:
  - {{desk: foreign, channels: [screen], at_least: 0.3, group_wait: 0s, group_interval: 0s}}
"""


def recipe(name: str, *args: str) -> str:
    done = subprocess.run(["bash", f"{RECIPES}/{name}.sh", *args], check=True, capture_output=True, text=True)
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


def runs(name: str) -> bool:
    """Whether a recipe's server is there already."""
    return subprocess.run(["bash", f"{RECIPES}/{name}.sh", "status"], check=False, capture_output=True).returncode == 0


class Desk:
    """One feed that is polled by `gainsay once`."""

    def __init__(self, folder: Path, url: str) -> None:
        self.config = folder / "sources.yaml"
        self.config.write_text(CONFIG.format(url=url), encoding="utf-8")
        self.url = url
        self.environ = {"GAINSAY_DATABASE": f"sqlite:///{folder / 'g.db'}"}

    def once(self) -> list[Finding]:
        """Poll; the findings that are new since."""
        before = {one.id for one in self.store().findings(limit=500)}
        assert main(["-c", str(self.config), "once", "real"], self.environ) == 0
        return [one for one in self.store().findings(limit=500) if one.id not in before]

    def store(self) -> Store:
        store = Store(self.environ["GAINSAY_DATABASE"])
        store.migrate()
        return store

    @property
    def status(self) -> tuple[str, int | None]:
        state = self.store().source_state("real")
        assert state is not None
        return state.status, state.http_status

    @property
    def page(self) -> PageState:
        found = self.store().page_state("real", self.url)
        assert found is not None
        return found


@pytest.fixture
def wordpress(tmp_path: Path) -> Iterator[tuple[Desk, str]]:
    number = recipe("wordpress", "post", "Town", "<p>Our forces hold Velm.</p>")
    return Desk(tmp_path, "http://127.0.0.1:28080/?feed=rss2"), number


def test_wordpress_edits_and_deletions(wordpress: tuple[Desk, str], capsys: pytest.CaptureFixture[str]) -> None:
    desk, number = wordpress
    desk.once()
    assert any("Our forces hold Velm." in one.text for one in desk.store().statements(limit=200))
    assert desk.page.etag
    assert desk.page.last_modified
    assert desk.once() == []
    assert desk.status == ("unchanged", 304)

    recipe("wordpress", "edit", number, "Town", "<p>Our forces do not hold Velm.</p>")
    (edit,) = [one for one in desk.once() if one.kind == "edit"]
    assert edit.observation is not None
    assert edit.observation.previous is not None
    assert "hold Velm" in edit.observation.previous.text
    assert "do not hold Velm" in edit.observation.document.text
    assert desk.once() == []
    assert desk.status == ("unchanged", 304)

    recipe("wordpress", "delete", number)
    first = [one.kind for one in desk.once()]
    assert "deletion" not in first, "one miss is not enough"
    (gone,) = [one for one in desk.once() if one.kind == "deletion"]
    assert gone.observation is not None
    assert gone.observation.http_status in (404, 410)
    assert gone.observation.attempts == 2
    assert desk.once() == []
    assert "NO LONGER AVAILABLE" in capsys.readouterr().out


@pytest.mark.parametrize("server", ["nginx", "apache"])
def test_a_static_feed_answers_304_and_shows_what_is_new_and_gone(server: str, tmp_path: Path) -> None:
    slug = f"velm-{server}"
    recipe("static_feed", "post", slug, "Velm", "Our forces hold Velm.")
    port = {"nginx": 28081, "apache": 28082}[server]
    desk = Desk(tmp_path, f"http://127.0.0.1:{port}/feeds/all.atom.xml")
    desk.once()
    assert any("Our forces hold Velm." in one.text for one in desk.store().statements(limit=200))
    assert desk.once() == []
    assert desk.status == ("unchanged", 304)
    recipe("static_feed", "rm", slug)
    assert "deletion" not in [one.kind for one in desk.once()]
    assert [one.kind for one in desk.once()].count("deletion") <= 1
