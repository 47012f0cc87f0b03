"""Schedulers, workers and dashboards as real processes over one PostgreSQL database: nothing is lost or doubled."""

from __future__ import annotations

import argparse
import json
import re
import signal
import socket
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from alerts import plugins
from monitor import slots
from monitor.__main__ import main
from monitor.clock import now
from monitor.config import load
from tests import databases
from tests.cluster import Cluster, Feeds, Process, cluster, feeds
from tests.receivers import Receiver, receiver

CONFIG = """\
version: 1
actors:
  - {id: defence, name: Ministry of Defence, kind: government, hostile_to: [front], names: {en: [Ministry of Defence]}}
  - {id: front, name: Karsan Front, kind: armed_group, names: {en: [Karsan Front]}}
"""
TOWNS = ("Delvar", "Mirzan", "Torbak")
PAUSE_S = 0.4
ROOT = Path(__file__).parent.parent


@pytest.fixture
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.config.getoption("database") == databases.SQLITE:
        pytest.skip("several processes share a database on PostgreSQL only")
    databases.Kind.now = databases.POSTGRES
    return databases.url(tmp_path)


def told(hook: Receiver) -> list[str]:
    """The ids of the findings that a receiver was told of."""
    return [one["id"] for _, body in hook.got for one in json.loads(body)["findings"]]


def get(port: int, path: str) -> tuple[int, str]:
    """Status and body; 0 where nobody listens yet."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except OSError:
        return 0, ""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


def token(port: int) -> str:
    """What stands in the forms of a page."""
    found = re.search(r'name="token" value="([^"]+)"', get(port, "/mutes")[1])
    assert found
    return found[1]


def asked_until_ended(port: int, process: Process, answers: list[int]) -> bool:
    answers.append(get(port, "/healthz")[0])
    return process.popen.poll() is not None


def both_at_once(gainsay: Cluster, web: Feeds, *sources: str) -> None:
    """Let two processes ask for two feeds, and answer both at the same moment."""
    held = {f"/{one}": web.hold(f"/{one}") for one in sources}
    gainsay.due(*sources)
    gainsay.until("both sides are asked for at one moment", lambda: all(web.waiting.get(path) for path in held))
    for one in held.values():
        one.set()
    gainsay.until("both were read", lambda: gainsay.polled(*sources))


@pytest.fixture
def web() -> Iterator[Feeds]:
    with feeds() as served:
        yield served


@pytest.fixture
def gainsay(tmp_path: Path, url: str) -> Iterator[Cluster]:
    with cluster(tmp_path, url) as made:
        yield made


def configure(folder: Path, sources: dict[str, str], *, more: str = "", fetching: str = "") -> None:
    """Sources by id, asked once an hour."""
    lines = [
        CONFIG,
        "places:",
        *(f"  - {{id: {town.lower()}, names: {{en: [{town}]}}}}" for town in TOWNS),
        f"fetching: {{allow_addresses: [127.0.0.0/8], {fetching}}}",
        "sources:",
    ]
    for name, url in sources.items():
        actor = "defence" if name.startswith("ministry") else "front"
        lines.append(f'  - {{id: {name}, kind: feed, url: "{url}", actor: {actor}, every: 1h, push: false}}')
    (folder / "sources.yaml").write_text("\n".join(lines) + "\n" + more, encoding="utf-8")


def test_two_schedulers_and_two_workers_do_everything_once(gainsay: Cluster, web: Feeds, tmp_path: Path) -> None:
    """Each due poll; both sides of a contradiction, stored at one moment, found and told once; and a host's pause."""
    sides: dict[str, str] = {}
    for at, town in enumerate(TOWNS):
        web.pages[f"/ministry-{at}"] = f"We have captured the town of {town}."
        web.pages[f"/front-{at}"] = f"{town} remains under the control of our forces."
        sides[f"ministry-{at}"] = web.url(f"/ministry-{at}", f"127.0.1.{at + 1}")
        sides[f"front-{at}"] = web.url(f"/front-{at}", f"127.0.1.{at + 101}")
    calm = {f"calm-{at}": web.url(f"/calm-{at}", "127.0.2.1") for at in range(5)}
    web.pages |= {f"/{name}": "The minister received guests." for name in calm}
    with receiver() as hook:
        more = (
            f'channels: [{{id: hook, kind: webhook, url: "{hook.url}"}}]\n'
            "routes:\n"
            "  - {desk: foreign, channels: [hook], match: {kinds: [contradiction]}, group_wait: 0s, backfill: 0s}\n"
        )
        # one poll at a time, so that two that are asked at one moment are asked by two processes
        configure(tmp_path, {**sides, **calm}, more=more, fetching=f"pause: {PAUSE_S}s, concurrency: 1")
        first = gainsay.start("scheduler")
        gainsay.until("every source is known", lambda: len(gainsay.store.source_states()) == len(sides) + len(calm))
        gainsay.rest()
        second = gainsay.start("scheduler")
        workers = [gainsay.start("worker"), gainsay.start("worker")]
        gainsay.until("both workers are there", lambda: len(slots.workers(gainsay.store, now())) == 2)
        for at in range(len(TOWNS)):
            both_at_once(gainsay, web, f"ministry-{at}", f"front-{at}")

        # the leader dies; the one that waited makes the messages
        first.kill()
        gainsay.lead_ends()
        gainsay.due(*calm)
        gainsay.until("the second scheduler leads", lambda: "this process has the schedule now" in second.said())
        gainsay.until("everything was polled", lambda: gainsay.polled(*sides, *calm))
        gainsay.until("everything is told", lambda: len(told(hook)) >= len(TOWNS))
        for one in (*workers, second):
            one.signal(signal.SIGTERM)
            assert one.popen.wait(30) == 0, one.said()
        found = [one for one in gainsay.store.findings(limit=99) if one.kind == "contradiction"]
        assert sorted(told(hook)) == sorted(one.id for one in found)
        assert len(found) == len(TOWNS)
    assert Counter(one.path for one in web.asked) == Counter({f"/{name}": 1 for name in (*sides, *calm)})
    shared = sorted((one for one in web.asked if one.host == "127.0.2.1"), key=lambda one: one.began)
    assert len(shared) == len(calm)
    assert all(later.began - earlier.ended >= PAUSE_S for earlier, later in pairwise(shared))
    assert slots.workers(gainsay.store, now()) == []


def test_who_freezes_or_dies_in_a_poll_is_taken_over_and_changes_nothing_afterwards(
    gainsay: Cluster, web: Feeds, tmp_path: Path
) -> None:
    configure(
        tmp_path,
        {"front-a": web.url("/a", "127.0.3.1"), "front-b": web.url("/b", "127.0.3.2")},
        fetching="pause: 0s, timeout: 4m",
    )
    gainsay.store.sync_sources(load(tmp_path / "sources.yaml", environ={}).sources, now())
    gainsay.rest()

    # one freezes while it is answered
    web.pages["/a"], held = "In Mirzan 12 soldiers were killed.", web.hold("/a")
    frozen = gainsay.start("worker")
    gainsay.due("front-a")
    gainsay.until("the first worker asks", lambda: web.waiting.get("/a") == 1)
    frozen.signal(signal.SIGSTOP)
    held.set()
    gainsay.until("it has its answer", lambda: web.many("/a") == 1)
    web.pages["/a"] = "In Mirzan 21 soldiers were killed."
    other = gainsay.start("worker")
    gainsay.lease_ends("front-a", "127.0.3.1")
    gainsay.until("the other has polled", lambda: gainsay.polled("front-a"))
    after = gainsay.store.source_state("front-a")
    frozen.signal(signal.SIGCONT)
    gainsay.until("the first one sees that it slept", lambda: "another process took it over" in frozen.said())
    assert gainsay.store.source_state("front-a") == after
    assert [one.text for one in gainsay.store.documents("front-a")] == [web.pages["/a"]]

    # one dies while it is answered
    web.pages["/b"], held = "The minister received guests.", web.hold("/b")
    other.signal(signal.SIGSTOP)
    gainsay.due("front-b")
    gainsay.until("the first worker asks again", lambda: web.waiting.get("/b") == 1)
    frozen.kill()
    held.set()
    other.signal(signal.SIGCONT)
    gainsay.lease_ends("front-b", "127.0.3.2")
    gainsay.until("the other has polled again", lambda: gainsay.polled("front-b"))
    assert (web.many("/a"), web.many("/b")) == (2, 2)
    assert gainsay.store.counts().documents == 2
    assert [one.kind for one in gainsay.store.findings() if one.kind == "edit"] == []


def test_dashboards_say_how_the_others_are_and_take_turns_without_a_gap(
    gainsay: Cluster, web: Feeds, tmp_path: Path
) -> None:
    configure(tmp_path, {})
    port = free_port()
    first = gainsay.start("web", "--port", str(port))
    gainsay.until("the dashboard answers", lambda: get(port, "/healthz")[0] == 200)
    status, body = get(port, "/readyz")
    assert status == 503
    assert json.loads(body)["problems"] == [
        "schedule: it does not tick",
        "workers: no process polls; start `gainsay worker`",
    ]
    leader = slots.Leader(gainsay.store, "s", now)
    assert leader.renew()
    slots.present(gainsay.store, "w", now())
    assert get(port, "/readyz")[0] == 200
    second = gainsay.start("web", "--port", str(port))
    gainsay.until("a second one listens", lambda: "dashboard at" in second.said())
    form = token(port)
    first.signal(signal.SIGTERM)
    answers: list[int] = []
    gainsay.until("the first one ended", lambda: asked_until_ended(port, first, answers))
    assert set(answers) == {200}
    assert token(port) == form, "a form of the first is taken by the second"


@pytest.mark.parametrize("command", ["web", "scheduler", "worker"])
def test_on_sqlite_one_line_says_what_to_do(tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    configure(tmp_path, {})
    environ = {"GAINSAY_DATABASE": f"sqlite:///{tmp_path / 'kept.db'}"}
    assert main(["-c", str(tmp_path / "sources.yaml"), command], environ) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "gainsay run" in said
    assert "gainsay migrate --to" in said


def test_the_cluster_of_compose_is_every_role_once_and_works_as_the_image_does() -> None:
    services = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]
    cluster = {name: one for name, one in services.items() if "cluster" in one.get("profiles", ())}
    assert set(cluster) == {"web", "scheduler", "worker", "postgres"}
    assert cluster["worker"]["scale"] == 2
    assert services["gainsay"]["scale"] == "${GAINSAY_ALONE:-1}", "or two would have one port"
    for name in ("web", "scheduler", "worker"):
        one = cluster[name]
        command = one["command"]
        parser = argparse.ArgumentParser()
        plugins.load("monitor.commands", command[0]).add(parser)
        assert command[0] == name
        assert parser.parse_args(command[1:])
        same = ("image", "volumes", "environment", "read_only", "cap_drop", "security_opt", "depends_on")
        assert {key: one[key] for key in same} == {key: services["gainsay"][key] for key in same}
