"""A copy holds one moment of the whole database, made while others write; what is put back is what was copied."""

from __future__ import annotations

import os
import re
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from monitor.__main__ import main
from storage import backup as backups
from storage.errors import Locked, StorageError, TooNew
from storage.records import Decision
from storage.store import Lookup, Store
from tests.desks import START, Newsroom, newsroom
from tests.factory import document, seen


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database that holds a story."""
    with newsroom(tmp_path) as room:
        story(room)
    return tmp_path / "kept.db"


def story(room: Newsroom) -> None:
    room.publish("Delvar has been captured by the Karsan Front.", source="front-posts")
    room.publish("The Karsan Front has not captured Delvar.")
    room.publish("جبهه کارسان دلوار را تصرف نکرده است.", key="2", language="fa")
    room.tell()


def rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that a database holds."""
    with closing(sqlite3.connect(file)) as read:
        names = [one[0] for one in read.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(read.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr) for name in names}  # noqa: S608


def url(file: Path) -> str:
    return f"sqlite:///{file}"


def test_what_is_restored_elsewhere_is_what_was_copied(file: Path, tmp_path: Path) -> None:
    copy = backups.backup(url(file), tmp_path / "copy.db")
    assert dict(copy.tables)["findings"] >= 1
    backups.restore(url(tmp_path / "other.db"), copy.file, START)
    assert rows(tmp_path / "other.db") == rows(file) == rows(copy.file)


def test_what_took_its_place_is_kept_beside(file: Path, tmp_path: Path) -> None:
    before = rows(file)
    copy = backups.backup(url(file), tmp_path / "copy.db")
    with newsroom(file.parent) as room:
        room.publish("Mirzan was captured by the Karsan Front.", source="front-posts", key="9")
    later = rows(file)
    assert later != before
    done = backups.restore(url(file), copy.file, START)
    assert done.kept is not None
    assert rows(file) == before
    assert rows(done.kept) == later


def test_who_has_the_database_open_sees_what_was_restored(file: Path, tmp_path: Path) -> None:
    copy = backups.backup(url(file), tmp_path / "copy.db")
    store = Store(url(file))
    many = store.counts().documents
    store.record(seen(document(key="new")), (), (), decide=nothing)
    assert store.counts().documents == many + 1
    backups.restore(url(file), copy.file, START)
    assert store.counts().documents == many
    store.close()


def nothing(lookup: Lookup) -> Decision:
    return Decision()


def test_a_copy_made_while_others_write_is_of_one_moment(file: Path, tmp_path: Path) -> None:
    """Every document that a copy holds has its version, and the copies never go back."""
    store, enough = Store(url(file)), threading.Event()

    def write() -> None:
        for at in range(300):
            store.record(seen(document(key=f"more-{at}")), (), (), decide=nothing)
        enough.set()

    writer = threading.Thread(target=write)
    writer.start()
    sizes = []
    while not enough.is_set():
        copy = backups.backup(url(file), tmp_path / "copy.db")
        with closing(sqlite3.connect(copy.file)) as read:
            (loose,) = read.execute(
                "SELECT count(*) FROM observations WHERE version NOT IN (SELECT id FROM versions)"
                " OR document NOT IN (SELECT id FROM documents)"
            ).fetchone()
        assert loose == 0
        sizes.append(dict(copy.tables)["documents"])
    writer.join()
    store.close()
    assert sizes == sorted(sizes)


def test_only_its_owner_reads_a_copy_and_nothing_lies_beside_it(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    copy = backups.backup(url(file), folder / "copy.db")
    assert stat.S_IMODE(copy.file.stat().st_mode) == 0o600
    assert list(folder.iterdir()) == [copy.file]


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4096])


def scrambled(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[4096 : len(whole) // 2] = os.urandom(len(whole) // 2 - 4096)
    file.write_bytes(whole)


def text(file: Path) -> None:
    file.write_text("no database at all, but long enough to look like a file of some kind" * 20)


def empty(file: Path) -> None:
    file.write_bytes(b"")


def foreign(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE feeds (id)")
        other.commit()


def newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as other:
        other.execute("UPDATE meta SET value = '999' WHERE key = 'schema'")
        other.commit()


@pytest.mark.parametrize(
    "spoil", [cut, scrambled, text, empty, foreign, newer, Path.unlink], ids=lambda one: one.__name__
)
def test_what_is_no_whole_copy_of_ours_is_refused_and_nothing_changes(
    spoil: Callable[[Path], None], file: Path, tmp_path: Path
) -> None:
    before = rows(file)
    copy = backups.backup(url(file), tmp_path / "copy.db").file
    spoil(copy)
    with pytest.raises(TooNew if spoil is newer else StorageError, match=re.escape(str(copy))):
        backups.restore(url(file), copy, START)
    assert rows(file) == before
    assert not list(tmp_path.glob("*.before-*"))


def test_a_restore_waits_for_nobody_for_ever(file: Path, tmp_path: Path) -> None:
    copy = backups.backup(url(file), tmp_path / "copy.db").file
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Locked, match="stop Gainsay"):
            backups.restore(url(file), copy, START, busy_s=0.05)
        other.execute("ROLLBACK")


def test_the_commands_copy_check_and_restore(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    environ, copy = {"GAINSAY_DATABASE": url(file)}, tmp_path / "copy.db"
    assert main(["backup", str(copy)], environ) == 0
    assert "3 versions of documents" in capsys.readouterr().out
    assert main(["backup", str(copy)], environ) == 2
    assert "--force" in capsys.readouterr().err
    assert main(["backup", "--force", str(copy)], environ) == 0
    before = rows(file)
    with newsroom(file.parent) as room:
        room.publish("Mirzan was captured by the Karsan Front.", source="front-posts", key="9")
    assert main(["restore", str(copy)], environ) == 0
    assert "whole" in capsys.readouterr().out
    assert rows(file) != before
    assert main(["restore", str(copy), "--yes"], environ) == 0
    assert "is kept in" in capsys.readouterr().out
    assert rows(file) == before


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["backup", "{none}/copy.db"], "No such file"),
        (["backup", "{file}", "--force"], "the database itself"),
        (["restore", "{none}", "--yes"], "no such file"),
    ],
)
def test_a_wrong_call_gets_one_line(
    call: list[str], said: str, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [word.format(none=tmp_path / "none", file=file) for word in call]
    assert main(words, {"GAINSAY_DATABASE": url(file)}) == 2
    shown = capsys.readouterr().err
    assert said in shown
    assert len(shown.splitlines()) == 1


@pytest.mark.parametrize("command", [["backup", "copy.db"], ["restore", "copy.db", "--yes"]])
def test_on_postgresql_its_own_tools_are_named(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    if command[0] == "restore":
        backups.backup(url(file), tmp_path / "copy.db")
    assert main(command, {"GAINSAY_DATABASE": "postgresql://desk:secret@db/gainsay"}) == 2
    shown = capsys.readouterr().err
    assert "pg_dump" in shown
    assert "secret" not in shown
