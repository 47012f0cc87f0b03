"""The demo tells its whole story, and its story is what it says it is."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from alerts.plugins import names
from monitor.__main__ import main
from monitor.demo.stage import Stage
from monitor.demo.story import story
from tests.factory import NOW

STORY = story(NOW)


def test_it_ends_well_and_says_what_came(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--exit", "--json", "--port", "0"], {}) == 0
    shown = capsys.readouterr().out
    told = json.loads(shown.splitlines()[-1])
    assert told["findings"] == dict(sorted(Counter(one.kind for one in STORY.expected).items()))
    assert told["delivered"] >= len(STORY.expected)
    assert len(told["languages"]) >= 6
    assert "not in the story" not in shown
    assert "CONTRADICTION" in shown


def test_every_kind_of_finding_is_expected() -> None:
    untold = {"restored", "withdrawal"}  # nothing comes back in the story, and nobody withdraws a text by its name
    assert {one.kind for one in STORY.expected} | untold == set(names("monitor.detectors"))


def test_it_is_about_forty_texts_in_several_scripts() -> None:
    posts = [post for chapter in STORY.chapters for post in chapter.posts]
    assert 35 <= len(posts) <= 45
    assert len({post.key for post in posts}) == len(posts)
    text = "".join(post.text for post in posts)
    for sample in ("شهر", "قوات", "Белхар", "医疗", "Botschaft", "Mechrine", "Orlak'ta"):
        assert sample in text
    assert all(post.published_at < NOW for post in posts)
    keys = {post.key for post in posts}
    changed = {key for chapter in STORY.chapters for key, _ in chapter.edits}
    gone = {key for chapter in STORY.chapters for key in chapter.deletions}
    assert changed
    assert gone
    assert changed | gone | {key for one in STORY.expected for key in one.posts} <= keys


@pytest.mark.parametrize("path", ["/feeds/government-posts.xml", "/posts/government-posts/g1"])
def test_the_stage_serves_what_was_published_and_no_more(path: str) -> None:
    stage = Stage("whsec_" + "A" * 44)
    assert stage.page("/posts/government-posts/g1", "http://x") is None
    stage.publish(STORY.chapters[0])
    found = stage.page(path, "http://x")
    assert found is not None
    assert b"Schools in Orlak" in found[1]
    assert stage.page("/feeds/government-posts.exe", "http://x") is None


def test_a_forged_alert_is_turned_away() -> None:
    stage = Stage("whsec_" + "A" * 44)
    headers = {"webhook-id": "1", "webhook-timestamp": "1", "webhook-signature": "v1,no"}
    assert stage.receive(headers, b"{}") == 401
    assert stage.told == []
    assert stage.forged == 1
