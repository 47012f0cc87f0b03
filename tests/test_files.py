"""A watched folder: every format, notes beside files, what is changed, what is hostile."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import folder, mail
from monitor.config import ConfigurationError, load
from monitor.http import FetchError
from storage.records import Document, DocumentKind, Request, Source
from tests.platforms import NOON
from tests.test_connectors import Kind, Watched, watched

EML = """\
From: =?utf-8?b?2YjYstin2LHYqiDYr9mB2KfYuQ==?= <press@ministry.example>
To: desk@paper.example
Date: Fri, 01 Mar 2030 13:30:00 +0430
Message-ID: <a1@ministry.example>
Subject: =?utf-8?b?2KfYudmE2KfZhduM2Yc=?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

نیروهای ما شهر کش را گرفتند.
--b
Content-Type: text/html; charset=utf-8

<p>HTML</p>
--b--
"""
NINJS = {
    "uri": "urn:x", "version": "2", "versionCreated": "2030-03-01T09:00:00+00:00", "language": "en",
    "headlines": [{"role": "main", "value": "Delvar taken"}],
    "bodies": [
        {"contentType": "text/html", "value": "<p>html</p>"},
        {"contentType": "text/plain", "value": "The town of Delvar is in our hands."},
    ],
}  # fmt: skip
OLD_NINJS = {
    "headline": "Delvar taken",
    "body_html": "<p>The town</p><p>is ours.</p>",
    "versioncreated": "2030-03-01T09:00:00Z",
}
HTML = "<html><head><title>x</title></head><body><p>The town of Delvar</p><p>is in our hands.</p></body></html>"

FORMATS: list[tuple[str, str, str, datetime | None, str | None]] = [
    ("a.txt", "The town of Delvar\nis in our hands.", "The town of Delvar\nis in our hands.", None, None),
    ("b.html", HTML, "The town of Delvar\n\nis in our hands.", None, None),
    (
        "c.eml",
        EML,
        "اعلامیه\n\nنیروهای ما شهر کش را گرفتند.",
        datetime(2030, 3, 1, 9, tzinfo=UTC),
        "@press@ministry.example",
    ),
    (
        "d.ninjs",
        json.dumps(NINJS),
        "Delvar taken\n\nThe town of Delvar is in our hands.",
        datetime(2030, 3, 1, 9, tzinfo=UTC),
        None,
    ),
    (
        "e.json",
        json.dumps(OLD_NINJS),
        "Delvar taken\n\nThe town\n\nis ours.",
        datetime(2030, 3, 1, 9, tzinfo=UTC),
        None,
    ),
    ("f/g.txt", "In a folder.", "In a folder.", None, None),
]


class Dropped:
    """A folder that is watched; its files are written as if long ago."""

    def __init__(self, watched_: Watched, path: Path) -> None:
        self.watched, self.path = watched_, path

    def write(self, name: str, text: str | bytes, *, age: float = 60) -> None:
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        at = self.watched.now.timestamp() - age
        os.utime(file, (at, at))

    def read(self, **later: float) -> tuple[int, int, int]:
        polled = self.watched.poll(**later)
        assert polled.error is None
        return polled.new, polled.edited, polled.missing

    def documents(self) -> dict[str, Document]:
        return {one.key: one for one in self.watched.documents()}


@pytest.fixture
def drop(tmp_path: Path) -> Iterator[Dropped]:
    path = tmp_path / "drop"
    path.mkdir()
    kind = Kind(name="files", speak=lambda *_: None, url=f"file://{path}")
    with watched(kind, tmp_path) as one:
        yield Dropped(one, path)


@pytest.mark.parametrize(("name", "content", "text", "at", "author"), FORMATS, ids=[one[0] for one in FORMATS])
def test_a_file_is_read_by_its_form(
    drop: Dropped, name: str, content: str, text: str, at: datetime | None, author: str | None
) -> None:
    drop.write(name, content)
    assert drop.read() == (1, 0, 0)
    found = drop.documents()[name]
    assert (found.text, found.published_at, found.author) == (text, at, author)
    assert found.url == "", "no path of this machine is shown to anybody"


def test_a_note_beside_a_file_says_what_it_is(drop: Dropped) -> None:
    drop.write("talk.txt", "The town of Delvar is in our hands.")
    drop.write(
        "talk.txt.yaml",
        "title: Press conference\nauthor: Rostam Delawar\nlanguage: en\nkind: transcript\n"
        "published_at: 2030-02-27T10:00:00+04:30\nurl: https://ministry.example/talk\n",
    )
    assert drop.read() == (1, 0, 0)
    found = drop.documents()["talk.txt"]
    assert found.kind is DocumentKind.TRANSCRIPT
    assert (found.title, found.author, found.language) == ("Press conference", "Rostam Delawar", "en")
    assert (found.url, found.published_at) == (
        "https://ministry.example/talk",
        datetime(2030, 2, 27, 5, 30, tzinfo=UTC),
    )


def test_a_note_that_cannot_be_read_is_said_and_the_others_are_read(drop: Dropped) -> None:
    drop.write("a.txt", "One.")
    drop.write("a.txt.yaml", "titel: x\n")
    drop.write("b.txt", "Two.")
    assert drop.read() == (1, 0, 0)
    assert set(drop.documents()) == {"b.txt"}
    drop.write("a.txt.yaml", "title: x\n", age=30)
    assert drop.read(minutes=5) == (1, 0, 0)


def test_a_changed_file_is_an_edit_and_one_that_is_taken_out_is_not_gone(drop: Dropped) -> None:
    drop.write("a.txt", "In Mirzan 12 soldiers were killed.")
    drop.write("b.txt", "Another.")
    assert drop.read() == (2, 0, 0)
    drop.write("a.txt", "In Mirzan 21 soldiers were killed.", age=30)
    assert drop.read(minutes=5) == (0, 1, 0)
    (drop.path / "a.txt").unlink()
    assert [drop.read(hours=2) for _ in range(3)] == [(0, 0, 0)] * 3


def test_what_is_not_finished_hidden_or_a_link_is_left_alone(drop: Dropped, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    drop.write("fresh.txt", "Still being written.", age=0)
    drop.write("big.txt.part", "Still being written.")
    drop.write(".hidden.txt", "Hidden.")
    drop.write("picture.png", b"\x89PNG")
    (drop.path / "link.txt").symlink_to(secret)
    (drop.path / "away").symlink_to(tmp_path)
    assert drop.read() == (0, 0, 0)
    drop.watched.now += timedelta(seconds=10)
    assert drop.read() == (1, 0, 0)
    assert set(drop.documents()) == {"fresh.txt"}


def test_an_item_that_was_taken_back_says_nothing(drop: Dropped) -> None:
    drop.write("a.ninjs", json.dumps({**NINJS, "pubStatus": "canceled"}))
    drop.read()
    assert not drop.watched.statements()


def test_a_folder_that_is_not_there_is_said(drop: Dropped) -> None:
    drop.path.rmdir()
    assert "there is no folder" in (drop.watched.poll().error or "")


ASKED = ["../secret.txt", "%2e%2e/secret.txt", "a/../../secret.txt", "link.txt", "../../../../etc/passwd", ""]


@pytest.mark.parametrize("name", ASKED)
def test_no_address_leads_out_of_the_folder(name: str, tmp_path: Path) -> None:
    root = tmp_path / "drop"
    root.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (root / "link.txt").symlink_to(tmp_path / "secret.txt")
    source = Source(id="it", name="It", kind="files", url=f"file://{root}")
    for url in (f"file://{root}/{name}", f"file:///{name}", f"file://{tmp_path}/{name}"):
        try:
            found = folder.fetch(Request(url=url), source, state=None, now=NOON, limit=10**6)
        except FetchError:
            continue
        assert b"secret" not in found.page.body


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("feed", "file:///etc/passwd"),
        ("mastodon", "file:///etc/@passwd"),
        ("page", "file:///etc"),
        ("files", "https://a.example/"),
        ("files", "file:drop"),
        ("files", "file://elsewhere.example/drop"),
    ],
)
def test_only_a_folder_is_read_as_one(kind: str, url: str, tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(f"version: 1\nsources:\n  - {json.dumps({'id': 'it', 'kind': kind, 'url': url})}\n")
    with pytest.raises(ConfigurationError) as caught:
        load(file, environ={})
    assert [one.path for one in caught.value.mistakes] == ["sources.0.url"]


@given(st.binary(max_size=500) | st.binary(max_size=300).map(lambda body: b"From: a@b\r\nContent-Type: " + body))
def test_no_bytes_break_the_reading_of_mail(body: bytes) -> None:
    try:
        found = mail.read(body)
    except mail.NoMail:
        return
    assert found.sent is None or found.sent.tzinfo is not None
