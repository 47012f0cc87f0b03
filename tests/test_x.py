"""X: an edit is a new post there and the same document here, under whatever names the API has today."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.connectors import Parsed
from monitor.connectors.x import Connector
from storage.records import Sight, Source
from tests import platforms
from tests.platforms import NOON, Answer, Platform, Post
from tests.test_connectors import KINDS, TOKEN, Watched, watched
from tests.test_feeds import page

Speak = Callable[[Platform, str, dict[str, list[str]]], Answer | None]
#: what the OpenAPI file calls what the guides call otherwise
RENAMED = {"tweet": "post", "tweets": "posts"}


def _renamed(value: Any) -> Any:
    if isinstance(value, list):
        return [_renamed(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {"_".join(RENAMED.get(part, part) for part in name.split("_")): _renamed(one) for name, one in value.items()}


def openapi(speak: Speak) -> Speak:
    """The same API under the names of the OpenAPI file."""

    def spoken(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
        assert not [name for name in (path, *query) if "tweet" in name], "it is asked under its own names"
        answer = speak(platform, path.replace("/posts", "/tweets"), query)
        return answer and replace(answer, body=json.dumps(_renamed(json.loads(answer.body))).encode())

    return spoken


@contextmanager
def account(names: str, folder: Path, speak: Speak = platforms.x) -> Iterator[Watched]:
    (kind,) = (one for one in KINDS if one.name == "x")
    spoken = openapi(speak) if names == "post" else speak
    with watched(replace(kind, speak=spoken, options={**kind.options, "names": names}), folder) as one:
        yield one


BOTH = pytest.mark.parametrize("names", ["tweet", "post"])


def chain(*texts: str) -> Speak:
    """An account with one post that was edited so often: the API answers with the last, and its whole history."""
    ids = [str(100 + at) for at in range(len(texts))]

    def speak(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
        if not platform.posts:
            return platforms.x(platform, path, query)
        last = {
            "id": ids[-1],
            "text": texts[-1],
            "created_at": (NOON + timedelta(minutes=len(texts))).isoformat(),
            "author_id": "7",
            "edit_history_tweet_ids": ids,
        }
        wanted = query.get("ids", [""])[0].split(",")
        if path == "/2/tweets" and not set(ids).intersection(wanted):
            return platforms.x(platform, path, query)
        return Answer(body=json.dumps({"data": [last], "meta": {"result_count": 1}}).encode())

    return speak


@BOTH
def test_a_chain_of_edits_is_one_document_and_no_deletion(names: str, tmp_path: Path) -> None:
    texts = ["12 soldiers were killed in Kesh.", "21 soldiers were killed in Kesh.", "22 soldiers were killed in Kesh."]
    with account(names, tmp_path) as one:
        one.platform.posts = [Post(number=1, text="x")]
        told = []
        for many in range(1, len(texts) + 1):
            spoken = chain(*texts[:many])
            one.platform.speak = openapi(spoken) if names == "post" else spoken
            polled = one.poll(minutes=2)
            assert (polled.error, polled.new, polled.edited, polled.missing) == (None, many == 1, many > 1, 0)
            told += [finding.kind for finding in polled.findings]
        assert "deletion" not in told
        assert told.count("edit") == 2
        assert "new_claim" not in told[1:], "what was edited is not told as new"
        [post] = one.documents()
        assert (post.key, post.url.rpartition("/")[2]) == ("100", "102")
        assert [version.text for version in one.store.versions(post.id)] == texts
        assert one.store.counts().documents == 1
        for _ in range(3):
            polled = one.poll(hours=7)  # the looks by age ask for its last number
            assert (polled.error, polled.new, polled.edited, polled.missing) == (None, 0, 0, 0)
        assert [seen.sight for seen in one.store.sightings(post.id)] == [Sight.SEEN, Sight.EDITED, Sight.EDITED]


@BOTH
def test_who_deletes_one_version_deletes_the_chain_and_it_is_told_once(names: str, tmp_path: Path) -> None:
    with account(names, tmp_path) as one:
        one.platform.posts = [
            Post(number=2, text="The minister received guests."),
            Post(number=1, text="We hold Kesh.", edited=NOON),
            Post(number=3, text="An older word."),
        ]
        assert one.poll().new == 3
        del one.platform.posts[1]
        found = [one.poll(minutes=5), one.poll(minutes=10), one.poll(minutes=10)]
        assert [each.missing for each in found] == [0, 1, 0]
        assert one.store.latest("it", "10") is None, "and its text is removed"


@BOTH
def test_a_long_post_is_read_whole_and_its_kind_is_known(names: str, tmp_path: Path) -> None:
    def speak(platform: Platform, path: str, query: dict[str, list[str]]) -> Answer | None:
        long = {
            "id": "5",
            "text": "The beginning of it ...",
            "note_tweet": {"text": "The beginning of it and all the rest."},
            "created_at": NOON.isoformat(),
            "edit_history_tweet_ids": ["5"],
            "referenced_tweets": [{"type": "quoted", "id": "4"}],
        }
        return Answer(body=json.dumps({"data": [long], "meta": {"result_count": 1}}).encode())

    with account(names, tmp_path, speak) as one:
        assert one.poll().error is None
        [post] = one.documents()
        assert (post.text, post.kind) == ("The beginning of it and all the rest.", "quote_post")


def read(post: dict[str, Any]) -> Parsed:
    token: Any = TOKEN["token"]
    connector = Connector(account="7", token=token, terms="accepted")
    source = Source(id="it", name="It", kind="x", url="https://x.com/ministry")
    body = json.dumps({"data": [post]}).encode()
    return connector.parse(replace(page(body, "", source.url), source="it"), source, {})


def snowflake(at: datetime) -> str:
    return str(int(at.timestamp() * 1000) - 1_288_834_974_657 << 22)


@pytest.mark.parametrize(
    ("first", "last", "published"),
    [
        (snowflake(NOON), snowflake(NOON + timedelta(minutes=20)), NOON),
        ("11", "12", NOON + timedelta(minutes=20)),
        ("x", snowflake(NOON + timedelta(minutes=20)), NOON + timedelta(minutes=20)),
        (snowflake(NOON), snowflake(NOON + timedelta(hours=9)), NOON + timedelta(minutes=20)),
    ],
    ids=["ids hold the time", "small ids", "no number", "ids that do not fit"],
)
def test_an_edited_post_was_published_when_its_first_version_was(first: str, last: str, published: datetime) -> None:
    at = NOON + timedelta(minutes=20)
    post = {"id": last, "text": "We hold Kesh.", "created_at": at.isoformat(), "edit_history_tweet_ids": [first, last]}
    (document,) = read(post).documents
    assert (document.published_at, document.edited_at) == (published, at if first < last or first == "x" else None)
