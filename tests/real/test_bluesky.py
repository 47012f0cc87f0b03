"""A personal data server of atproto that none of us wrote, on loopback: a post, its edit and its deletion."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from monitor import clock, presence
from storage.records import Sight
from tests.real.test_platforms import Desk
from tests.real.test_publishers import RECIPES

pytestmark = pytest.mark.skipif(not RECIPES, reason="no real servers: run `make real-test`")

PDS = "http://127.0.0.1:2583"
POSTS = "app.bsky.feed.post"
SOURCE = (
    '{{id: real, kind: bluesky, url: "https://bsky.app/profile/%s", account: "%s", read: repository,'
    f' service: "{PDS}", actor: front, every: 1s}}}}'
)

APPVIEW = "http://127.0.0.1:2584"
VIEWED = (
    '{{id: real, kind: bluesky, url: "https://bsky.app/profile/%s", account: "%s",'
    f' service: "{APPVIEW}", actor: front, every: 1s}}}}'
)


class Account:
    """An account of the server that speaks as any client does."""

    def __init__(self, name: str) -> None:
        login = {"identifier": name, "password": "hunter22"}
        session = self._call("com.atproto.server.createSession", login)
        self.did, self._token = str(session["did"]), session["accessJwt"]

    def post(self, text: str, **more: Any) -> str:
        return str(self._write("createRecord", record=self._record(text, **more))["uri"])

    def edit(self, uri: str, text: str) -> None:
        self._write("putRecord", rkey=uri.rpartition("/")[2], record=self._record(text))

    def delete(self, uri: str) -> None:
        self._write("deleteRecord", rkey=uri.rpartition("/")[2])

    def _record(self, text: str, **more: Any) -> dict[str, Any]:
        now = datetime.now(UTC).isoformat()  # noqa: TID251 - the outside world has a clock
        return {"$type": POSTS, "text": text, "createdAt": now, **more}

    def _write(self, what: str, **more: Any) -> Any:
        return self._call(f"com.atproto.repo.{what}", {"repo": self.did, "collection": POSTS, **more}, self._token)

    def _call(self, method: str, body: dict[str, Any], token: str = "") -> Any:
        headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
        asked = Request(f"{PDS}/xrpc/{method}", json.dumps(body).encode(), headers)
        with urlopen(asked, timeout=20) as answer:
            return json.load(answer)


@pytest.fixture(scope="module")
def front() -> Account:
    started = ["bash", f"{RECIPES}/atproto.sh", "start"]
    subprocess.run(started, check=True, capture_output=True, env={"MODE": "pds", **os.environ})
    return Account("front.test")


def shown(uri: str) -> str | None:
    """The text of a post as the AppView shows it; None where it does not."""
    with urlopen(f"{APPVIEW}/xrpc/app.bsky.feed.getPosts?uris={uri}", timeout=20) as answer:
        posts = json.load(answer)["posts"]
    return str(posts[0]["record"]["text"]) if posts else None


def until(is_so: Callable[[], bool]) -> None:
    """Wait for what another server does in its own time."""
    for _ in range(300):
        if is_so():
            return
        threading.Event().wait(0.1)
    raise AssertionError("it did not come to that within 30 s")


def test_a_post_its_edit_and_its_deletion_are_read_from_a_repository(front: Account, tmp_path: Path) -> None:
    desk = Desk(tmp_path, SOURCE % ("front.test", front.did))
    uri = front.post("Our forces hold Velm.")
    front.post("نیروهای ما شهر ولم را گرفتند.", langs=["fa"])
    front.post("The minister received guests.", createdAt="2021-01-01T00:00:00.000Z")
    assert {"Our forces hold Velm.", "نیروهای ما شهر ولم را گرفتند.", "The minister received guests."} <= set(
        desk.texts()
    )
    store = desk.once()
    first = store.latest("real", uri)
    assert first is not None
    assert (first.author, store.statements(limit=1)[0].actor) == (f"@{front.did}", "front")
    back = next(one for one in store.documents("real") if "guests" in one.text)
    assert back.published_at is not None
    assert (back.published_at.year > 2021, "2021" in back.cautions[0]) == (True, True)

    front.edit(uri, "Our forces have left Velm.")
    store = desk.once()
    assert [one.text for one in store.versions(first.id)] == ["Our forces hold Velm.", "Our forces have left Velm."]
    count = store.counts().documents

    front.delete(uri)
    for _ in range(3):
        store = desk.once()
    assert [one.sight for one in store.sightings(first.id)] == [
        Sight.SEEN, Sight.EDITED, Sight.MISSING, Sight.UNAVAILABLE,
    ]  # fmt: skip
    assert store.counts().documents == count, "nothing else went, and nothing came"


@pytest.mark.skipif(os.environ.get("MODE") != "full", reason="no AppView runs: MODE=full make real-test")
def test_a_post_its_edit_and_its_deletion_are_read_from_an_appview(front: Account, tmp_path: Path) -> None:
    """A view of the whole network, where an edit keeps the address and gets a new cid, and what is gone is left out."""
    desk = Desk(tmp_path, VIEWED % (front.did, front.did))
    uri = front.post("نیروهای ما شهر ولم را گرفتند.", langs=["fa"])
    until(lambda: shown(uri) is not None)
    store = desk.once()
    first = store.latest("real", uri)
    assert first is not None
    assert (first.language, first.author) == ("fa", "@front.test")
    front.edit(uri, "نیروهای ما از شهر ولم بیرون رفتند.")
    until(lambda: shown(uri) == "نیروهای ما از شهر ولم بیرون رفتند.")
    store = desk.once()
    assert len(store.versions(first.id)) == 2
    front.delete(uri)
    until(lambda: shown(uri) is None)
    for _ in range(3):
        store = desk.once()
    assert [one.sight for one in store.sightings(first.id)][-1] is Sight.UNAVAILABLE


def test_a_post_that_left_the_list_long_ago_is_asked_for_by_its_own_address(front: Account, tmp_path: Path) -> None:
    """getRecord answers 400 RecordNotFound for what is gone, and so the others are not taken for gone."""
    desk = Desk(tmp_path, SOURCE % ("front.test", front.did))
    uri = front.post("We never left Velm.")
    desk.once()
    for at in range(55):
        front.post(f"Report number {at}.")
    desk.once()
    front.delete(uri)
    store = desk.once()
    document = store.latest("real", uri)
    assert document is not None
    presence.named("real", uri, clock.now(), store)  # as Jetstream's word would have it
    for _ in range(3):
        store = desk.once()
    assert [one.sight for one in store.sightings(document.id)][-1] is Sight.UNAVAILABLE
    assert not [one for one in store.watches("real") if one.misses]
