"""What is written of a finding can be checked with no more than a folder, and holds nothing that was removed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from monitor.capture import capture
from monitor.config import load
from monitor.desk import Desk as Gainsay
from monitor.warc import archive
from monitor.web import Site, create_app
from storage.records import Page
from tests.factory import NOW
from tests.publisher import publisher
from tests.receivers import receiver
from tests.test_retention import EDITED, OURS, THEIRS, WORDS, Desk
from tests.test_web import Health


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with publisher() as web, receiver() as hook, receiver() as busy:
        made = Desk(tmp_path, web, hook, busy)
        made.configure("keep_hash_only")
        yield made
        made.close()


def texts(folder: Path) -> list[str]:
    return [file.read_text(encoding="utf-8") for file in sorted(folder.glob("documents/*/version-*.txt"))]


def test_both_sides_with_every_version_are_written_and_the_sums_are_right(desk: Desk) -> None:
    found, folder = desk.filled(), desk.folder / "for the lawyer"
    assert desk.call("export", "--evidence", found.id, str(folder)) == 0
    assert {one.rpartition("\n")[2] for one in texts(folder)} == {OURS.text, EDITED.text, THEIRS.text}
    listed = [line.split("  ") for line in (folder / "SHA256SUMS").read_text().splitlines()]
    assert [sha256((folder / path).read_bytes()).hexdigest() for _, path in listed] == [sum_ for sum_, _ in listed]
    written = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    assert {path for _, path in listed} == written - {"SHA256SUMS"}
    readme = (folder / "README.txt").read_text(encoding="utf-8")
    assert [text for text in texts(folder) if sha256(text.encode()).hexdigest() not in readme] == []
    sights = [json.loads(file.read_text()) for file in sorted(folder.glob("documents/*/sightings.json"))]
    assert sorted([one["sight"] for one in many] for many in sights) == [["seen"], ["seen", "edited"]]
    assert [one["status"] for one in json.loads((folder / "judged.json").read_text())] == ["confirmed"]


def test_every_statement_leads_to_the_bytes_that_came(desk: Desk) -> None:
    found, folder = desk.filled(), desk.folder / "evidence"
    assert desk.call("export", "--evidence", found.id, str(folder)) == 0
    assert subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=folder, check=False).returncode == 0
    chain = json.loads((folder / "chain.json").read_text(encoding="utf-8"))
    assert [link["claim"] for link in chain] == [claim.id for claim in found.claims]
    for link in chain:
        text = (folder / link["text"]).read_text(encoding="utf-8")
        (start, end), *_ = link["spans"]
        (answer,) = link["answers"]
        raw = (folder / answer["file"]).read_bytes()
        assert (sha256(raw).hexdigest(), text[start:end]) == (answer["sha256"], link["words"])
        assert link["words"].rpartition("\n")[2] in raw.decode(), "the statement stands in the feed as it came"
    answers = json.loads((folder / "documents/1/answers.json").read_text(encoding="utf-8"))
    kinds = {(one["status"], dict(one["headers"])["content-type"]) for one in answers}
    assert kinds == {(200, "application/rss+xml")}


def test_a_web_archive_holds_the_same_answers(desk: Desk) -> None:
    found, folder = desk.filled(), desk.folder / "evidence"
    assert desk.call("export", "--evidence", found.id, str(folder), "--warc") == 0
    reader = pytest.importorskip("warcio.archiveiterator")
    read = []
    with (folder / "answers.warc").open("rb") as file:
        for record in reader.ArchiveIterator(file, check_digests="raise"):
            if record.rec_type == "response":
                assert record.rec_headers.protocol == "WARC/1.1"
                http = record.http_headers
                read.append((http.get_statuscode(), http.get_header("content-type"), record.content_stream().read()))
    raw = [file.read_bytes() for file in folder.glob("raw/*.body")]
    assert sorted(read) == sorted(("200", "application/rss+xml", body) for body in raw)
    assert len(raw) == 3, "two versions of ours, one of theirs"


def test_what_no_web_server_answered_is_a_resource_of_the_archive() -> None:
    reader = pytest.importorskip("warcio.archiveiterator")
    page = Page(
        source="drop", url="file:///srv/drop/one.txt", requested="file:///srv/drop/one.txt", status=200, headers=(),
        content_type="", etag=None, last_modified=None, body="شهر کش".encode(), fetched_at=NOW,
    )  # fmt: skip
    sent = replace(page, url="", requested="", body=b'{"text": "x"}')
    made = archive([capture(one, ()) for one in (page, sent)], "Gainsay/9")
    assert made == archive([capture(one, ()) for one in (sent, page)], "Gainsay/9"), "the same answers, the same bytes"
    found = [
        (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.content_stream().read())
        for record in reader.ArchiveIterator(BytesIO(made), check_digests="raise")
    ]
    assert [one[0] for one in found] == ["warcinfo", "resource", "resource"]
    assert {one[1:] for one in found[1:]} == {(page.url, page.body), ("urn:gainsay:drop", sent.body)}


def test_without_the_package_a_web_archive_says_what_is_missing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = desk.filled()
    monkeypatch.setitem(sys.modules, "warcio.warcwriter", None)
    assert desk.call("export", "--evidence", found.id, str(desk.folder / "evidence"), "--warc") == 2
    assert "pip install 'gainsay[warc]'" in capsys.readouterr().err
    assert not (desk.folder / "evidence").exists()


def test_the_interface_shows_what_proves_a_copy(desk: Desk) -> None:
    found = desk.filled()
    site = Site(
        store=desk.store, desk=lambda: desk.desk, health=Health, clock=lambda: desk.now, token="t", hosts=None,
        version="9",
    )  # fmt: skip
    with TestClient(create_app(site), base_url="http://localhost") as client:
        shown = client.get(f"/api/v1/findings/{found.id}").json()["captures"]
    assert shown.keys() == {claim.statement.version for claim in found.claims}
    for version, (one,) in shown.items():
        (kept,) = desk.store.captures(version)
        assert kept.body is not None
        assert (one["sha256"], one["size"], one["kept"]) == (sha256(kept.body).hexdigest(), len(kept.body), True)


def test_nothing_is_kept_where_it_is_not_wanted(desk: Desk) -> None:
    desk.config.write_text(f"{desk.config.read_text(encoding='utf-8')}\nevidence: {{keep: no}}\n", "utf-8")
    desk.desk = Gainsay.of(load(desk.config, environ={}))
    desk.filled()
    assert desk.store.evidence_size() == 0


def test_what_was_removed_is_in_no_evidence_but_its_hashes_are(desk: Desk) -> None:
    desk.filled()
    before = desk.store.latest("ministry", "m1")
    assert before is not None
    hash_ = sha256(before.text.encode()).hexdigest()
    desk.gone()
    folder = desk.folder / "evidence"
    gone = next(one for one in desk.store.findings() if one.kind == "deletion")
    assert desk.call("export", "--evidence", gone.id, str(folder)) == 0
    whole = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert [word for word in WORDS if word.encode() in whole] == []
    assert hash_ in (folder / "README.txt").read_text(encoding="utf-8")


def test_nothing_is_written_over(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    found = desk.filled()
    assert desk.call("export", "--evidence", found.id, str(desk.folder)) == 2
    assert "is there already" in capsys.readouterr().err
