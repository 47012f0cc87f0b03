"""What operators watch: the log, the figures, the alerts on them with what to do, and what the program is made of."""

from __future__ import annotations

import io
import json
import logging
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client.core import Metric

from monitor.logs import FORMATS
from monitor.web.operations import polling, room
from ops.sbom import IMAGE, parts
from storage.records import Source, SourceState
from tests import test_web
from tests.factory import NOW
from tests.polls import post
from tests.publisher import Item
from tests.test_web import Web

ROOT = Path(__file__).parent.parent
ALERTS = yaml.safe_load((ROOT / "ops" / "alerts.yaml").read_text(encoding="utf-8"))
RULES = [rule for group in ALERTS["groups"] for rule in group["rules"]]
DASHBOARD = json.loads((ROOT / "ops" / "grafana.json").read_text(encoding="utf-8"))
RUNBOOK = (ROOT / "docs" / "runbook.md").read_text(encoding="utf-8")
#: what Prometheus itself knows, and words of its language
NOT_OURS = frozenset({"up", "sum", "or", "by"})
configuration, web = test_web.configuration, test_web.web  # fixtures


@contextmanager
def logged(form: str, level: int = logging.INFO) -> Iterator[io.StringIO]:
    """All that is logged meanwhile, as it is written."""
    written = io.StringIO()
    handler, root = logging.StreamHandler(written), logging.getLogger()
    handler.setFormatter(FORMATS[form]())
    before = root.level
    root.addHandler(handler)
    root.setLevel(level)
    try:
        yield written
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


# --- the log ------------------------------------------------------------------------------------


def test_there_is_one_line_for_each_poll_and_each_finding(tmp_path: Path) -> None:
    with post(tmp_path) as desk, logged("json") as written:
        desk.web.feed("/ministry", [Item(id="m1", text="Our forces have captured the town of Delvar.")])
        desk.web.feed("/commander", [Item(id="c1", text="دلوار همچنان در کنترل نیروهای ماست.")], "fa")
        desk.poll()
        del desk.web.pages["/ministry"]
        desk.poll()
        desk.poll()
        found = {one.id for one in desk.store.findings(limit=500)}
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    polls = [(one["source"], one["status"]) for one in lines if one["event"] == "polled"]
    assert sorted(polls) == [
        *(("commander", status) for status in ("ok", "unchanged", "unchanged")),
        *(("ministry", status) for status in ("failing", "failing", "ok")),
    ]
    assert found == {one["finding"] for one in lines if one["event"] == "found"}
    assert len([one for one in lines if one["event"] == "source failed"]) == 1, "the same failure is said once"
    assert "Delvar" not in written.getvalue(), "no words of others"


HOSTILE = "a\nERROR forged\r\n2030-01-01T00:00:00Z INFO forged\x1b[31m\u202e\u2028\x9b\ud800 \x00"


@pytest.mark.parametrize("form", FORMATS)
def test_no_value_makes_a_line_of_its_own(form: str) -> None:
    with logged(form) as written:
        log = logging.getLogger("test")
        log.warning("took %s", HOSTILE, extra={"why": HOSTILE, "many": 3})
        try:
            raise ValueError(HOSTILE)  # noqa: TRY301
        except ValueError:
            log.exception("failed", extra={"why": "x" * 1_000_000})
    text = written.getvalue()
    events = [line for line in text.split("\n") if line and not line.startswith("    ")]
    assert len(events) == 2
    assert all(char.isprintable() or char == "\n" for char in text)
    assert len(text) < 40_000
    if form == "json":
        first, second = map(json.loads, text.splitlines())
        assert (first["why"], first["many"], first["level"]) == (HOSTILE, 3, "WARNING")
        assert "ValueError" in second["traceback"]


# --- the figures and what is made of them -------------------------------------------------------


def shown(web: Web) -> set[str]:
    """The names of every figure at /metrics, those included of which there is none just now."""
    return set(re.findall(r"^# TYPE (\S+)", web.client.get("/metrics").text, re.M))


def asked(expression: str) -> set[str]:
    bare = re.sub(r"\{[^}]*\}|\[[^\]]*\]|by \([^)]*\)", "", expression)
    return set(re.findall(r"[a-z_]{2,}(?![a-z_(])", bare)) - NOT_OURS


EXPRESSIONS = [
    *((rule["alert"], rule["expr"]) for rule in RULES),
    *((panel["title"], target["expr"]) for panel in DASHBOARD["panels"] for target in panel["targets"]),
]


@pytest.mark.parametrize(("where", "expression"), EXPRESSIONS, ids=[f"{w} {e}" for w, e in EXPRESSIONS])
def test_alerts_and_dashboard_ask_for_figures_that_exist(web: Web, where: str, expression: str) -> None:
    names = asked(expression)
    assert names - shown(web) == set(), where
    assert names or "up{" in expression


def test_every_figure_of_ours_is_on_the_dashboard(web: Web) -> None:
    ours = {name for name in shown(web) if name.startswith("gainsay_")}
    on_it = {name for _, expression in EXPRESSIONS for name in asked(expression)}
    assert ours - on_it == {"gainsay_info"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["alert"])
def test_every_alert_says_how_bad_it_is_and_what_to_do(rule: dict[str, Any]) -> None:
    assert rule["labels"]["severity"] in ("page", "ticket")
    assert rule["annotations"]["summary"]
    assert rule["annotations"]["runbook"] == f"docs/runbook.md#{rule['alert'].lower()}"
    entry = RUNBOOK.partition(f"## {rule['alert']}\n")[2].partition("\n## ")[0]
    assert len(entry.split()) > 20, "its entry says what to do"


def test_no_entry_of_the_runbook_is_about_an_alert_that_is_gone() -> None:
    assert set(re.findall(r"^## (\w+)", RUNBOOK, re.M)) == {rule["alert"] for rule in RULES}


def test_prometheus_takes_the_rules() -> None:
    tool = shutil.which("promtool")
    if tool is None:
        pytest.skip("promtool is not installed: the rules were read as YAML, and their figures looked up, and no more")
    subprocess.run([tool, "check", "rules", ROOT / "ops" / "alerts.yaml"], check=True)


def values(metrics: Iterator[Metric]) -> dict[str, float]:
    return {sample.name: sample.value for metric in metrics for sample in metric.samples}


def test_the_source_that_waits_longest_counts() -> None:
    def state(name: str, **more: Any) -> SourceState:
        return SourceState(source=name, interval=timedelta(minutes=5), **more)

    states = [
        state("a", next_check_at=NOW - timedelta(minutes=20)),
        state("b", next_check_at=NOW - timedelta(hours=9), lease_until=NOW + timedelta(minutes=5)),  # is being asked
        state("c", next_check_at=NOW - timedelta(days=9), status="paused"),
        state("d", next_check_at=NOW + timedelta(minutes=1), alarm="everything in it is new"),
    ]
    sources = {one.source: Source(id=one.source, name="", kind="feed", url="https://a.example/") for one in states}
    assert values(polling(states, sources, NOW)) == {
        "gainsay_poll_lag_seconds": 1200.0,
        "gainsay_sources_silent": 0.0,
        "gainsay_sources_odd": 1.0,
    }
    assert values(polling([], {}, NOW))["gainsay_poll_lag_seconds"] == 0.0


def test_the_database_of_another_machine_has_no_size_here(tmp_path: Path) -> None:
    (tmp_path / "kept.db").write_bytes(b"x" * 100)
    assert values(room(tmp_path / "kept.db"))["gainsay_database_bytes"] == 100.0
    assert values(room(None)) == {}


# --- what it is made of -------------------------------------------------------------------------


def test_what_the_image_is_made_of_is_not_ignored_when_it_is_built() -> None:
    lets = {one.removeprefix("!") for one in (ROOT / ".dockerignore").read_text("utf-8").split() if one[0] == "!"}
    steps = [line.split() for line in (ROOT / "Dockerfile").read_text("utf-8").splitlines() if line.startswith("COPY")]
    copied = {one for _, *of, _to in steps for one in of if not any(each.startswith("--from") for each in of)}
    assert copied
    assert copied == lets
    assert [one for one in copied if not (ROOT / one).exists()] == []


def test_every_pinned_part_is_listed_with_its_hashes() -> None:
    done = subprocess.run([sys.executable, ROOT / "ops" / "sbom.py"], check=True, capture_output=True, text=True)
    listed = json.loads(done.stdout)
    text = "".join((ROOT / "requirements" / one).read_text() for one in IMAGE)
    assert all(f"requirements/{one}" in (ROOT / "Dockerfile").read_text() for one in IMAGE)
    pinned = re.findall(r"^([\w.-]+)(?:\[.*?\])?==(\S+)", text, re.M)
    assert listed["bomFormat"] == "CycloneDX"
    assert {(one["name"], one["version"]) for one in listed["components"]} == {(n.lower(), v) for n, v in pinned}
    assert all(one["hashes"] for one in listed["components"])
    hashes = set(re.findall(r"sha256:([0-9a-f]{64})", text))  # a package that both files pin is listed once
    assert sorted(h["content"] for one in listed["components"] for h in one["hashes"]) == sorted(hashes)


def test_a_part_of_one_platform_says_so() -> None:
    (one,) = parts("uvloop==0.21.0 ; sys_platform != 'win32' \\\n    --hash=sha256:" + "a" * 64 + "\n")
    assert one["properties"] == [{"name": "marker", "value": "sys_platform != 'win32'"}]
    assert len(one["hashes"]) == 1
