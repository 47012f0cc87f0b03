"""What is moved to another database arrives as it was, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy

from alerts.circuit import configured
from monitor.__main__ import main
from storage import migrations, transfer
from storage.errors import StorageError
from storage.records import Action, Decision, Deed, Mute, Observation, PageState, Quarantined, Status, Watch
from storage.store import Store
from tests import databases
from tests.factory import NOW, after, alert, bundle_all, claim, document, finding, judge, seen, statement
from tests.test_storage import FEED, delivery, subscription

_KINDS = (databases.SQLITE, databases.POSTGRES)
WAYS = [(one, other) for one in _KINDS for other in _KINDS]
SIGN = "\N{WORD JOINER}é"  #: in every key


def url(kind: str, folder: Path, name: str, *, empty: bool = False) -> str:
    databases.Kind.now = kind
    return databases.url(folder, name, empty=empty)


def story(store: Store, many: int = 3) -> None:
    """Rows in every table; signs of many scripts, bytes that are no text."""
    store.migrate()
    store.sync_sources([FEED], NOW)
    store.change_source(FEED.id, lambda one: replace(one, subscription=subscription(NOW)))
    state = store.source_state(FEED.id)
    assert state is not None
    store.finish_poll(state, [PageState(source=FEED.id, url=FEED.url, etag="a")], window=["\0", "ب"])
    store.quarantine(Quarantined(source=FEED.id, url=FEED.url, reason="r", raw=bytes(range(256)), at=NOW))
    for number in range(many):
        text = f"نیروهای ما کش را ترک نکرده‌اند 😀 {number}"
        of = document(f"{number}{SIGN}", text, fetched_at=after(microseconds=number + 1))
        said = claim(statement(of))
        found = finding(said)
        decision = Decision(findings=(found,), alerts=(alert(found),))
        store.record(seen(of), (said.statement,), (said,), lambda lookup, what=decision: what)  # type: ignore[misc]
        judge(store, found.id, Status.CONFIRMED)
        store.act(Action(finding=found.id, cluster=found.cluster, deed=Deed.NOTE, by="Mina", why=text, at=NOW))
    store.mute(Mute(actor="front", by="Mina", why="کش", at=NOW, until=None))
    bundle_all(store, NOW, delivery)
    store.lease_deliveries(NOW, lease=timedelta(minutes=1), limit=1)
    store.sync_channels({"console": "settings"}, configured, NOW)
    store.watch(Watch(document=document(f"0{SIGN}", of.text), misses=1, first_missed_at=NOW, next_check_at=NOW))
    store.purge("front-posts", f"1{SIGN}", NOW, hashes=True, reword=lambda one, group: "")


def _rest(store: Store) -> None:
    """A row in each table that the story says nothing of, with a value of each column's kind."""
    values = {str: "ب", int: 7, bool: True, bytes: b"\0\xff", object: NOW}  # the times are of a kind of their own
    with store._write() as connection:
        for table in transfer._tables():
            if connection.execute(sqlalchemy.select(table)).first() is None:
                row = {one.name: values[one.type.python_type] for one in table.columns}
                connection.execute(table.insert(), [row])


def everything(store: Store) -> list[object]:
    documents = [store.latest("front-posts", one.key) for one in store.holdings("front-posts")]
    sightings: list[Observation] = [one for it in documents if it for one in store.sightings(it.id)]
    found = store.findings(limit=99)
    return [
        store.counts(), store.source_states(), store.window(FEED.id), store.page_state(FEED.id, FEED.url),
        store.quarantined(FEED.id), documents, sightings, found, store.statements(limit=99),
        [store.judgements(one.id) for one in found], store.deliveries(limit=99), store.tombstones("front-posts"),
        store.watches("front-posts"), [store.actions(one.id) for one in found], store.mutes(), store.channel_states(),
    ]  # fmt: skip


@pytest.fixture(params=WAYS, ids=[f"{one} to {other}" for one, other in WAYS])
def way(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    one, other = request.param
    source, target = Store(url(one, tmp_path, "old.db")), Store(url(other, tmp_path, "new.db", empty=True))
    yield source, target
    source.close()
    target.close()


def test_all_arrives_as_it_was(way: tuple[Store, Store]) -> None:
    source, target = way
    story(source)
    _rest(source)
    told: list[transfer.Moved] = []
    many = transfer.transfer(source, target, told.append)
    assert many == sum(one.rows for one in told) > 0
    assert [one.name for one in told if not one.rows] == []
    assert everything(target) == everything(source)
    assert target.migrate() == max(migrations.steps())


def test_what_was_moved_goes_on(way: tuple[Store, Store]) -> None:
    source, target = way
    story(source)
    transfer.transfer(source, target, lambda moved: None)
    (found, *_) = target.findings()
    judge(target, found.id, Status.DISMISSED)
    assert [one.status for one in target.judgements(found.id)] == [Status.CONFIRMED, Status.DISMISSED]


def test_a_database_that_is_used_is_left_alone(way: tuple[Store, Store]) -> None:
    source, target = way
    story(source)
    target.migrate()
    target.sync_sources([replace(FEED, id="theirs")], NOW)
    with pytest.raises(StorageError, match="the target is not empty: it holds 1 rows in source_states"):
        transfer.transfer(source, target, lambda moved: None)
    assert [one.source for one in target.source_states()] == ["theirs"]


@pytest.mark.parametrize("at", ["claims", "windows"])
def test_what_ends_in_the_middle_leaves_nothing(way: tuple[Store, Store], at: str) -> None:
    source, target = way
    story(source)
    before = everything(source)

    def end(moved: transfer.Moved) -> None:
        if moved.name == at:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        transfer.transfer(source, target, end)
    assert target.schema() == 0
    assert everything(source) == before
    transfer.transfer(source, target, lambda moved: None)
    assert everything(target) == before


def test_a_row_that_changed_on_the_way_is_noticed(way: tuple[Store, Store], monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = way
    story(source)
    real = transfer._moved

    def spoilt(read: sqlalchemy.Connection, write: sqlalchemy.Connection, table: sqlalchemy.Table) -> transfer.Moved:
        if table.name == "statements":
            sqlalchemy.event.listen(write, "before_cursor_execute", _spoils, retval=True)
        return real(read, write, table)

    monkeypatch.setattr(transfer, "_moved", spoilt)
    with pytest.raises(StorageError, match="statements did not arrive as it was: 2 rows were sent, 2 came"):
        transfer.transfer(source, target, lambda moved: None)
    assert target.schema() == 0


def _spoils(
    connection: object, cursor: object, statement: str, parameters: object, context: object, many: bool
) -> tuple[str, object]:
    """A driver that stores one sign wrong."""
    return statement, _wrong(parameters) if statement.startswith("INSERT INTO statements ") else parameters


def _wrong(parameters: object) -> object:
    assert isinstance(parameters, list)
    first = parameters[0]
    if isinstance(first, dict):
        return [{**first, "language": "xx"}, *parameters[1:]]
    return [tuple("xx" if one == "fa" else one for one in first), *parameters[1:]]


def test_nobody_writes_while_it_is_moved(way: tuple[Store, Store]) -> None:
    source, target = way
    story(source)
    other = Store(source._engine.url.render_as_string(hide_password=False), busy_s=0.1)
    failed = []

    def write(moved: transfer.Moved) -> None:
        if not failed:
            with pytest.raises(StorageError) as error:
                other.change_source(FEED.id, lambda one: one)
            failed.append(error.value)

    transfer.transfer(source, target, write)
    other.close()
    assert len(failed) == 1


# --- by hand ------------------------------------------------------------------------------------


def call(folder: Path, *words: str, database: str) -> int:
    return main(["-c", str(folder / "sources.yaml"), "migrate", *words], {"GAINSAY_DATABASE": database})


def test_the_command_moves_a_database_and_says_how_much(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = url(databases.SQLITE, tmp_path, "old.db"), url(databases.POSTGRES, tmp_path, "new.db", empty=True)
    store = Store(old)
    story(store)
    store.close()
    capsys.readouterr()
    assert call(tmp_path, "--to", new.replace("gainsay@", "gainsay:secret@"), database=old) == 0
    out = capsys.readouterr().out
    assert "  statements: 2\n" in out
    assert "rows, each as it was" in out
    assert "secret" not in out
    moved = Store(new)
    assert len(moved.findings()) == 3
    moved.close()
    assert call(tmp_path, "--to", new, database=old) == 2
    assert capsys.readouterr().err.startswith("the target is not empty: ")


def test_the_command_brings_an_old_schema_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    newest = max(migrations.steps())
    old = url(databases.SQLITE, tmp_path, "old.db")
    with databases.raw(old) as raw:
        migrations.step(raw, 1)
    assert call(tmp_path, database=old) == 0
    assert call(tmp_path, database=old) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{tmp_path}/old.db: schema 1 -> {newest}",
        f"{tmp_path}/old.db: schema {newest}, which is the newest",
    ]


WRONG = [
    ("postgresql://desk:gehei@m/xy@db.invalid:5432/gainsay", "the address of the database cannot be read"),
    ("postgresql://desk:gehei#m@db.invalid:5432/gainsay", "the address of the database cannot be read"),
    ("postgresql://desk:geheim@db.invalid:port/gainsay", "the address of the database cannot be read"),
    ("mysql://desk:geheim@db.invalid/gainsay", "the address of the database cannot be read"),
    ("postgres://desk:geheim@127.0.0.1:1/gainsay", "the database cannot be used: connection"),
    ("postgresql://desk:geheim@db.invalid/gainsay?bogus=1", "the database cannot be used: "),
]


@pytest.mark.parametrize(("address", "said"), WRONG)
def test_a_wrong_address_is_one_line_without_the_password(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture, address: str, said: str
) -> None:
    old = url(databases.SQLITE, tmp_path, "old.db")
    store = Store(old)
    story(store)
    store.close()
    for words, database in ((("--to", address), old), ((), address)):
        assert call(tmp_path, *words, database=database) == 2
        err = capsys.readouterr().err
        assert err.startswith(said)
        assert err.count("\n") == 1
        assert not [word for word in ("gehei", "m@", "m/x", "xy") if word in err + caplog.text]


def test_a_database_is_not_moved_onto_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = url(databases.SQLITE, tmp_path, "old.db")
    Store(old).migrate()
    assert call(tmp_path, "--to", old, database=old) == 2
    assert "is the database itself" in capsys.readouterr().err


def test_without_the_extra_it_is_said_what_to_install(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)
    assert call(tmp_path, database="postgresql://desk:geheim@db.invalid/gainsay") == 2
    assert capsys.readouterr().err == (
        "a database on PostgreSQL needs the extra `postgres`: pip install 'gainsay[postgres]'\n"
    )


def test_nothing_is_made_of_a_missing_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for database in (f"sqlite:///{tmp_path}/none.db", url(databases.POSTGRES, tmp_path, "new.db", empty=True)):
        assert call(tmp_path, database=database) == 2
        assert "there is no database yet" in capsys.readouterr().err
    assert not (tmp_path / "none.db").exists()
