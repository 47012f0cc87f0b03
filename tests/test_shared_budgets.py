"""What one token has left is left for all processes together: real workers over one PostgreSQL database."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from monitor import slots
from monitor.clock import now
from storage.records import SourceState
from tests.cluster import Cluster, cluster
from tests.platforms import Answer, Platform, Post, mastodon, served
from tests.test_budgets import FIRST_POST, REFUSALS
from tests.test_workers import free_port, get, url  # noqa: F401 - a fixture

MANY = 8
SOURCES = [f"s{at}" for at in range(MANY)]


@pytest.fixture
def platform() -> Iterator[Platform]:
    with served(mastodon) as one:
        one.posts = [FIRST_POST, Post(number=2, text="The minister received guests.")]
        yield one


@pytest.fixture
def gainsay(
    tmp_path: Path,
    url: str,  # noqa: F811
    platform: Platform,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Cluster]:
    monkeypatch.setenv("TOKEN", "s3cret")
    lines = [
        "version: 1",
        "actors: [{id: front, name: Karsan Front, kind: armed_group}]",
        "fetching: {allow_addresses: [127.0.0.0/8], pause: 0s, concurrency: 3}",
        "sources:",
        *(
            f'  - {{id: {one}, kind: mastodon, url: "{platform.base}/@ministry", account: "7", token: {{env: TOKEN}}, '
            "actor: front, every: 1h}"
            for one in SOURCES
        ),
    ]
    (tmp_path / "sources.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    with cluster(tmp_path, url) as made:
        made.start("scheduler")
        made.until("every source is known", lambda: len(made.store.source_states()) == MANY)
        made.rest()
        for _ in range(2):
            made.start("worker")
        made.until("both workers are there", lambda: len(slots.workers(made.store, now())) == 2)
        yield made


def all_at_once(gainsay: Cluster, platform: Platform, answer: Answer | None = None) -> None:
    """Let every source be due, and answer nobody until both workers have taken what they can; then with `answer`."""
    free, speak = threading.Event(), platform.speak

    def held(one: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
        free.wait(120)
        return answer or speak(one, path, query)

    platform.speak = held
    gainsay.due(*SOURCES)
    gainsay.until("both have what they can take", lambda: leased(gainsay) == 6)
    free.set()
    gainsay.until("everything had its turn", lambda: all(one.next_check_at > now() for one in states(gainsay)))
    gainsay.until("nothing runs", lambda: leased(gainsay) == 0)
    platform.speak = speak


def states(gainsay: Cluster) -> list[SourceState]:
    return gainsay.store.source_states()


def leased(gainsay: Cluster) -> int:
    return sum(one.holder is not None for one in states(gainsay))


def test_a_budget_that_one_process_spends_is_spent_for_the_others(gainsay: Cluster, platform: Platform) -> None:
    spent = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1800"}
    platform.trouble = None
    found = mastodon(platform, "/api/v1/accounts/7/statuses", {})
    assert found is not None
    all_at_once(gainsay, platform, replace(found, headers=spent))
    assert len(platform.asked) == 1
    assert sorted(one.status for one in states(gainsay)) == ["ok", *["waiting"] * (MANY - 1)]


def test_a_refused_token_is_asked_with_once_and_its_end_is_known_to_all(gainsay: Cluster, platform: Platform) -> None:
    all_at_once(gainsay, platform, REFUSALS["mastodon"])
    assert len(platform.asked) == 1
    assert sorted(one.status for one in states(gainsay)) == ["failing", *["waiting"] * (MANY - 1)]
    said = "".join(one.said() for one in gainsay.processes)
    assert said.count("a token is refused: its sources wait") == 1

    # a dashboard, which polls nothing, knows of it
    port = free_port()
    gainsay.start("web", "--port", str(port))
    gainsay.until("the dashboard answers", lambda: get(port, "/healthz")[0] == 200)
    notes = json.loads(get(port, "/readyz")[1])["notes"]
    assert [one for one in notes if "the token of mastodon (TOKEN) is refused" in one and f"{MANY} sources wait" in one]

    # its time comes, one tries, and nobody needs to wait any longer
    (key,) = gainsay.store.troubles()
    gainsay.store.change_trouble(key, lambda one: one and replace(one, until=now()))
    gainsay.due("s5")
    gainsay.until("all were polled", lambda: gainsay.polled(*SOURCES))
    assert gainsay.store.troubles() == {}
    assert len(platform.asked) == 1 + MANY
