"""What sources post to us: who is believed, what is read, and that the same message twice is one."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook

from alerts import plugins
from monitor.config import ConfigurationError, load
from monitor.inbound import receive
from monitor.web import Site, create_app
from tests.platforms import NOON
from tests.test_connectors import Kind, Watched, watched

KEY = "whsec_" + base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()
SECRETS = {"SECRET": KEY, "TOKEN": "s3cret"}
SIGNED = {"secret": {"env": "SECRET"}}
BODY = json.dumps(
    {"id": "1", "text": "The town of Delvar is in our hands.", "published_at": "2030-03-01T12:30:00Z"}
).encode()


def headers(body: bytes, at: datetime, id_: str = "msg_1", key: str = KEY) -> dict[str, str]:
    return {
        "content-type": "application/json",
        "webhook-id": id_,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(key).sign(id_, at, body.decode("utf-8", "surrogateescape")),
    }


class Door:
    """A source of kind webhook behind the dashboard's door."""

    def __init__(self, one: Watched) -> None:
        self.one = one
        one.tools = replace(one.tools, environ=SECRETS)
        site = Site(
            store=one.store, desk=lambda: one.desk, health=Healthy, clock=lambda: one.now, token="t", hosts=None,
            receive=lambda name, heads, body: receive(name, heads, body, desk=one.desk, tools=one.tools),
        )  # fmt: skip
        self.client = TestClient(create_app(site))

    def post(self, body: bytes, heads: Mapping[str, str], source: str = "it") -> tuple[int, str]:
        answer = self.client.post(f"/in/{source}", content=body, headers=dict(heads))
        return answer.status_code, answer.json()["detail"]

    def texts(self) -> list[str]:
        return sorted(one.text for one in self.one.statements())


@dataclass(frozen=True)
class Healthy:
    ticked_at: datetime | None = NOON
    problem: str | None = None


def kind(**options: object) -> Kind:
    return Kind(name="webhook", speak=lambda *_: None, url="", options=options)


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    with watched(kind(**SIGNED), tmp_path) as one:
        yield Door(one)


def test_a_signed_message_is_kept_before_it_is_answered(door: Door) -> None:
    assert door.post(BODY, headers(BODY, door.one.now)) == (202, "1 new or changed")
    (said,) = door.one.statements()
    assert (said.actor, said.text) == ("ministry", "The town of Delvar is in our hands.")
    assert said.said_at == datetime.fromisoformat("2030-03-01T12:30:00Z")


def test_the_same_message_again_is_known(door: Door) -> None:
    heads = headers(BODY, door.one.now)
    assert [door.post(BODY, heads)[1] for _ in range(3)] == ["1 new or changed", *["0 new or changed"] * 2]
    assert len(door.one.statements()) == 1


def test_a_changed_message_of_one_id_is_an_edit(door: Door) -> None:
    door.post(BODY, headers(BODY, door.one.now))
    changed = BODY.replace(b"is in our hands", b"is lost")
    assert door.post(changed, headers(changed, door.one.now, "msg_2")) == (202, "1 new or changed")
    document = door.one.store.latest("it", "1")
    assert document is not None
    assert [one.text[-10:] for one in door.one.store.versions(document.id)] == ["our hands.", "r is lost."]


def test_two_keys_may_sign_while_one_is_changed(door: Door) -> None:
    heads = headers(BODY, door.one.now)
    other = "v1," + base64.b64encode(b"x" * 32).decode()
    assert door.post(BODY, {**heads, "webhook-signature": f"{other} {heads['webhook-signature']}"})[0] == 202


REFUSED = [
    "no signature",
    "a changed body",
    "another key",
    "an old time",
    "a time ahead",
    "another id",
    "no version",
    "a token",
]


@pytest.mark.parametrize("why", REFUSED)
def test_what_is_not_proven_is_refused_and_not_kept(door: Door, why: str) -> None:
    now = door.one.now
    good = headers(BODY, now)
    another = "whsec_" + base64.b64encode(b"f" * 32).decode()
    sent = {
        "no signature": (BODY, {"content-type": "application/json"}),
        "a changed body": (BODY.replace(b"Delvar", b"Mirzan"), good),
        "another key": (BODY, headers(BODY, now, key=another)),
        "an old time": (BODY, headers(BODY, now.replace(hour=1))),
        "a time ahead": (BODY, headers(BODY, now.replace(hour=23))),
        "another id": (BODY, {**good, "webhook-id": "msg_2"}),
        "no version": (BODY, {**good, "webhook-signature": good["webhook-signature"].replace("v1,", "")}),
        "a token": (BODY, {"authorization": f"Bearer {KEY}"}),
    }[why]
    assert door.post(*sent)[0] == 401
    assert door.one.statements() == []


def test_a_token_is_enough_where_the_source_has_one(tmp_path: Path) -> None:
    with watched(kind(token={"env": "TOKEN"}), tmp_path) as one:
        door = Door(one)
        assert door.post(BODY, {"authorization": "Bearer s3cret"})[0] == 202
        assert [door.post(BODY, {"authorization": given})[0] for given in ("Bearer s3cre", "s3cret", "")] == [401] * 3


@pytest.mark.parametrize(("name", "method"), [("x-hub-signature-256", "sha256"), ("x-hub-signature", "sha1")])
def test_a_hubs_signature_is_read(tmp_path: Path, name: str, method: str) -> None:
    with watched(kind(secret={"env": "TOKEN"}), tmp_path) as one:
        door = Door(one)
        made = hmac.new(b"s3cret", BODY, getattr(hashlib, method)).hexdigest()
        assert door.post(BODY, {name: f"{method}={made}"})[0] == 202
        assert door.post(BODY + b" ", {name: f"{method}={made}"})[0] == 401
        assert door.post(BODY, {name: f"md5={made}"})[0] == 401


def test_fields_stand_where_the_file_says(tmp_path: Path) -> None:
    fields = {"text": "$.message.parts[1].body", "title": "head", "url": "link", "id": "nr", "published_at": "at"}
    with watched(kind(token={"env": "TOKEN"}, items="data.posts", fields=fields, entries="article"), tmp_path) as one:
        door = Door(one)
        post = {"message": {"parts": [{}, {"body": "<p>شهر <b>کش</b> در کنترل ماست.</p>"}]}, "nr": 7, "at": 1898683200}
        body = json.dumps({"data": {"posts": [post | {"head": "کش", "link": "https://a.example/7"}]}}).encode()
        assert door.post(body, {"authorization": "Bearer s3cret"}) == (202, "1 new or changed")
        found = one.store.latest("it", "7")
        assert found is not None
        assert (found.title, found.text, found.url) == ("کش", "کش\n\nشهر کش در کنترل ماست.", "https://a.example/7")
        assert found.published_at is not None


def test_a_form_is_read(tmp_path: Path) -> None:
    with watched(kind(token={"env": "TOKEN"}), tmp_path) as one:
        heads = {"authorization": "Bearer s3cret", "content-type": "application/x-www-form-urlencoded"}
        assert Door(one).post(b"id=1&text=Delvar+is+in+our+hands.", heads)[0] == 202
        assert [said.text for said in one.statements()] == ["Delvar is in our hands."]


UNREADABLE = [b"", b"{", b"[]", b"{}", b'{"text": ""}', b'{"words": "x"}', b"\xff\xfe", b"[1, 2]"]


@pytest.mark.parametrize("body", UNREADABLE)
def test_what_is_proven_and_cannot_be_read_is_kept_aside(tmp_path: Path, body: bytes) -> None:
    with watched(kind(token={"env": "TOKEN"}), tmp_path) as one:
        status, words = Door(one).post(body, {"authorization": "Bearer s3cret"})
        assert status == 202
        assert words.startswith("kept aside: ")


def test_a_message_that_is_too_large_is_refused(door: Door) -> None:
    body = b"x" * (2**20 + 1)
    assert door.post(body, {})[0] == 413


def test_only_a_source_that_is_posted_to_is_posted_to(door: Door) -> None:
    assert door.post(BODY, headers(BODY, door.one.now), source="nowhere")[0] == 404


def test_a_source_that_is_switched_off_says_so(door: Door) -> None:
    off = replace(door.one.desk.sources["it"], enabled=False)
    door.one.desk = replace(door.one.desk, sources={"it": off})
    assert door.post(BODY, headers(BODY, door.one.now))[0] == 410


def test_a_secret_that_is_not_there_lets_nobody_in(door: Door) -> None:
    door.one.tools = replace(door.one.tools, environ={})
    assert door.post(BODY, headers(BODY, door.one.now))[0] == 503


@pytest.mark.parametrize(
    ("options", "path"),
    [
        ({}, "sources.0"),
        ({"url": "https://a.example/", **SIGNED}, "sources.0.url"),
        (
            {
                "secret": "clear",
            },
            "sources.0.secret",
        ),
        ({"fields": {"text": "a[b"}, **SIGNED}, "sources.0.fields.text"),
    ],
)
def test_a_door_without_a_lock_is_a_mistake_in_the_file(options: dict[str, object], path: str, tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(f"version: 1\nsources:\n  - {json.dumps({'id': 'it', 'kind': 'webhook', **options})}\n")
    with pytest.raises(ConfigurationError) as caught:
        load(file, environ={})
    assert [one.path for one in caught.value.mistakes] == [path]


def test_a_poll_of_a_source_that_waits_asks_nobody(door: Door) -> None:
    assert door.one.poll().error is None


@given(
    st.binary(max_size=200),
    st.dictionaries(
        st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature", "x-hub-signature", "authorization"]),
        st.text(max_size=40),
    ),
)
def test_no_headers_break_the_proof(body: bytes, heads: dict[str, str]) -> None:
    connector = plugins.load("monitor.connectors", "webhook").Connector(**SIGNED)
    with pytest.raises(ValueError, match=r"."):
        connector.prove(heads, body, environ=SECRETS, now=NOON)
