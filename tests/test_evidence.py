"""What is written of a finding can be checked with no more than a folder, and holds nothing that was removed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.publisher import publisher
from tests.receivers import receiver
from tests.test_retention import EDITED, OURS, THEIRS, WORDS, Desk


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
    assert desk.call("export", "--format", "evidence", found.id, str(folder)) == 0
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


def test_what_was_removed_is_in_no_evidence_but_its_hashes_are(desk: Desk) -> None:
    desk.filled()
    before = desk.store.latest("ministry", "m1")
    assert before is not None
    hash_ = sha256(before.text.encode()).hexdigest()
    desk.gone()
    folder = desk.folder / "evidence"
    gone = next(one for one in desk.store.findings() if one.kind == "deletion")
    assert desk.call("export", "--format", "evidence", gone.id, str(folder)) == 0
    whole = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert [word for word in WORDS if word.encode() in whole] == []
    assert hash_ in (folder / "README.txt").read_text(encoding="utf-8")


def test_nothing_is_written_over(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    found = desk.filled()
    assert desk.call("export", "--format", "evidence", found.id, str(desk.folder)) == 2
    assert "is there already" in capsys.readouterr().err
    assert desk.call("export", "--format", "evidence", found.id) == 2
