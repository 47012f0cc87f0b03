"""Every version of an edited post is kept where its platform tells them, in order and once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from storage.records import Sight
from tests.platforms import NOON, Answer, Platform, Post, mastodon, served
from tests.test_connectors import Kind, Watched

KIND = Kind(name="mastodon", speak=mastodon, url="{base}/@ministry", options={"account": "7"})
FIRST = Post(number=1, text="The town of Delvar is in our hands.")


def minutes(many: float) -> datetime:
    return NOON + timedelta(minutes=many)


SECOND = replace(FIRST, text="Delvar is contested.", edited=minutes(62), was=((FIRST.text, NOON),))
THIRD = replace(
    FIRST, text="Delvar is lost.", edited=minutes(64), was=((FIRST.text, NOON), (SECOND.text, minutes(62)))
)  # fmt: skip
ALL = [FIRST.text, SECOND.text, THIRD.text]


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    with served(mastodon) as platform:
        platform.posts = [FIRST]
        one = Watched(KIND, platform, tmp_path)
        yield one
        one.close()


def versions(one: Watched) -> list[str]:
    (key,) = one.store.window("it")
    document = one.store.latest("it", key)
    assert document is not None
    return [version.text for version in one.store.versions(document.id)]


def sights(one: Watched) -> list[Sight]:
    document = one.documents()[0]
    return [seen.sight for seen in one.store.sightings(document.id)]


def test_two_edits_between_two_polls_are_two_versions(watched: Watched) -> None:
    watched.poll()
    watched.platform.posts = [THIRD]
    assert watched.poll(minutes=5).edited == 2
    assert (versions(watched), sights(watched)) == (ALL, [Sight.SEEN, Sight.EDITED, Sight.EDITED])
    watched.platform.asked.clear()
    assert watched.poll(minutes=5).edited == 0
    assert [path for path in watched.platform.asked if path.endswith("/history")] == []


def test_a_version_that_is_known_is_not_kept_again(watched: Watched) -> None:
    watched.poll()
    for post in (SECOND, THIRD):
        watched.platform.posts = [post]
        assert watched.poll(minutes=5).edited == 1
    assert (versions(watched), sights(watched)) == (ALL, [Sight.SEEN, Sight.EDITED, Sight.EDITED])


def test_a_fresh_post_that_was_edited_before_it_was_seen_is_kept_from_its_first_version(watched: Watched) -> None:
    watched.platform.posts = [THIRD]
    watched.poll(minutes=5)
    assert versions(watched) == ALL


def test_of_an_old_post_that_was_never_seen_the_last_version_is_enough(watched: Watched) -> None:
    watched.platform.posts = [THIRD]
    watched.poll(hours=30)
    assert versions(watched) == ALL[-1:]


def test_the_first_words_that_come_back_are_a_version_again(watched: Watched) -> None:
    watched.poll()
    back = replace(FIRST, edited=minutes(64), was=((FIRST.text, NOON), (SECOND.text, minutes(62))))
    watched.platform.posts = [back]
    assert watched.poll(minutes=5).edited == 2
    assert sights(watched) == [Sight.SEEN, Sight.EDITED, Sight.EDITED]
    assert watched.documents()[0].text == FIRST.text


@pytest.mark.parametrize("answer", [
    Answer(body=b"<h1>Sorry</h1>", status=500), Answer(body=b"[", status=200), Answer(body=b'{"error":"gone"}'),
    Answer(body=b'[{"content":1}]'), Answer(body=b"[]"),
])  # fmt: skip
def test_where_nothing_is_told_the_last_version_is_kept_all_the_same(watched: Watched, answer: Answer) -> None:
    def speak(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
        return answer if path.endswith("/history") else mastodon(platform, path, query)

    watched.poll()
    watched.platform.speak, watched.platform.posts = speak, [THIRD]
    polled = watched.poll(minutes=5)
    assert (polled.error, polled.edited, versions(watched)) == (None, 1, [FIRST.text, THIRD.text])
