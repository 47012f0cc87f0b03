"""What is removed is removed everywhere; what stays tells that it was there, and nobody is left without an alert."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from alerts.outbox import bundle, deliver
from monitor.__main__ import main
from monitor.config import load
from monitor.desk import Desk as Gainsay
from monitor.http import Client
from monitor.pipeline import poll
from monitor.toolbox import settings
from monitor.tools import Tools
from monitor.web import Site, create_app
from storage.records import Decision, Delivery, Finding, Group, Quarantined, Sight, Status
from storage.store import Store, _retention
from tests import databases
from tests.factory import NOW, after, bundle_all, judge, seen
from tests.publisher import Item, Publisher, publisher
from tests.receivers import Receiver, receiver
from tests.test_connectors import Here
from tests.test_storage import LEASE, contradiction, delivery
from tests.test_web import Health

pytestmark = pytest.mark.usefixtures("engine")

CONFIG = """
version: 1
actors:
  - {{id: torvela, name: Government of Torvela, kind: government, names: {{en: [Torvela government]}}}}
  - {{id: defence, name: Ministry of Defence, kind: government, speaks_for: torvela, hostile_to: [front]}}
  - {{id: front, name: Karsan Front, kind: armed_group}}
places:
  - {{id: delvar, names: {{en: [Delvar], fa: [دلوار]}}}}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s, deletion: {{misses: 2, over: 0s}}}}
sources:
  - {{id: ministry, kind: feed, url: "{base}/ministry", actor: defence, every: 1s, entries: post, retention: {policy}}}
  - {{id: commander, kind: feed, url: "{base}/commander", actor: front, every: 1s, language: fa, entries: post}}
channels:
  - {{id: hook, kind: webhook, url: "{hook}"}}
  - {{id: busy, kind: webhook, url: "{busy}"}}
routes:
  - {{desk: foreign, channels: [hook], continue: true}}
  - {{desk: war, channels: [busy], continue: true}}
  - {{desk: night, channels: [hook], digest: "07:00 UTC"}}
"""
OTHER = Item(id="m9", text="The minister received guests.")
OURS = Item(
    id="m1",
    title="Bulletin of victory",
    text="Our forces have captured the town of Delvar. In the quarry 12 soldiers were killed.",
)
EDITED = replace(OURS, text="Our forces have captured the town of Delvar. In the shelling 21 soldiers were killed.")
THEIRS = Item(id="c1", text="دلوار همچنان در کنترل نیروهای ماست.", date="Fri, 01 Mar 2030 09:20:00 GMT")
#: words of every version, and of nothing else
WORDS = ("Bulletin", "victory", "captured", "quarry", "shelling", "Our forces")


class Desk:
    """A desk in this process over a database on disk, a publisher and two receivers, one of which is busy at first."""

    def __init__(self, folder: Path, web: Publisher, hook: Receiver, busy: Receiver) -> None:
        self.folder, self.web, self.hook, self.busy = folder, web, hook, busy
        self.config, self.now = folder / "sources.yaml", NOW + timedelta(hours=1)
        self.environ = {"GAINSAY_DATABASE": databases.url(folder, "kept.db")}
        self.store = Store(self.environ["GAINSAY_DATABASE"])
        self.store.migrate()
        self.configure("purge")
        self.tools = Tools(
            store=self.store,
            client=Client(settings(self.desk.configuration.fetching), clock=lambda: self.now.timestamp()),
            workers=Here(),
            clock=lambda: self.now,
            random=lambda: 0.5,
            secret=lambda: "secret",
            environ=self.environ,
        )

    def configure(self, policy: str) -> None:
        text = CONFIG.format(base=self.web.base, hook=self.hook.url, busy=self.busy.url, policy=policy)
        self.config.write_text(text, encoding="utf-8")
        self.desk = Gainsay.of(load(self.config, environ={}))
        self.store.sync_sources(self.desk.configuration.sources, self.now)

    def call(self, *args: str) -> int:
        return main(["-c", str(self.config), *args], self.environ)

    def once(self) -> None:
        """Poll everything and send what is due, ten minutes later."""
        self.now += timedelta(minutes=10)
        for state in self.store.source_states():
            assert poll(state, desk=self.desk, tools=self.tools).error is None
        configuration = self.desk.configuration
        bundle(self.store, configuration.routes, self.desk.names, now=self.now + timedelta(minutes=1))
        deliver(
            self.store, configuration.channels, http=self.tools.client, environ={},
            clock=lambda: self.now + timedelta(minutes=1), random=lambda: 0.5,
        )  # fmt: skip

    def close(self) -> None:
        self.tools.client.close()
        self.store.close()

    def kept(self) -> bytes:
        """Every byte on disk, or every value on a server; and every raw answer as it came: packed, none is found."""
        return databases.kept(self.environ["GAINSAY_DATABASE"]) + b"".join(self.bodies())

    def bodies(self) -> list[bytes]:
        """What is kept of the servers' answers."""
        with databases.raw(self.environ["GAINSAY_DATABASE"]) as connection:
            found = connection.exec_driver_sql("SELECT packed FROM bodies")
            return [zlib.decompress(packed) for (packed,) in found]

    def words_kept(self) -> list[str]:
        bytes_ = self.kept()
        return [word for word in WORDS if word.encode() in bytes_]

    def filled(self) -> Finding:
        """Two versions, a contradiction that is judged, messages that were sent, wait and are tried, and raw bytes."""
        self.busy.answers = [(503, {})] * 99
        self.web.feed("/ministry", [OTHER])
        self.web.feed("/commander", [], "fa")
        self.once()
        self.web.feed("/ministry", [OURS, OTHER])
        self.web.feed("/commander", [THEIRS], "fa")
        self.once()
        self.web.feed("/ministry", [EDITED, OTHER])
        self.once()
        store = self.store
        found = next(one for one in store.findings() if one.kind == "contradiction")
        assert {one.kind for one in store.findings()} >= {"contradiction", "edit"}
        judge(store, found.id, Status.CONFIRMED)
        raw = f"<item><guid>m1</guid>{OURS.title}: {OURS.text} <spoilt".encode()
        store.quarantine(
            Quarantined(source="ministry", url=f"{self.web.base}/ministry", reason="spoilt", raw=raw, at=NOW)
        )
        store.quarantine(Quarantined(source="ministry", url="x", reason="spoilt", raw=b"<guid>m10</guid>", at=NOW))
        states = {one.channel: one for one in store.deliveries() if found.id in one.findings}
        assert (states["hook"].sent_at is not None, states["busy"].next_try_at is not None) == (True, True)
        assert store.counts().waiting > 0
        assert set(self.words_kept()) == set(WORDS)
        return found

    def gone(self) -> None:
        """It is taken down, and that is confirmed."""
        self.web.feed("/ministry", [OTHER])
        self.once()
        self.once()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with publisher() as web, receiver() as hook, receiver() as busy:
        made = Desk(tmp_path, web, hook, busy)
        yield made
        made.close()


@pytest.mark.parametrize("policy", ["purge", "keep_hash_only"])
def test_no_word_of_what_is_gone_stays_on_disk(desk: Desk, policy: str) -> None:
    desk.configure(policy)
    desk.filled()
    desk.gone()
    desk.store.wipe(whole=True)
    assert desk.words_kept() == []


def test_no_word_stays_even_before_the_file_is_written_anew(desk: Desk) -> None:
    desk.filled()
    desk.gone()
    assert desk.words_kept() == []


def test_on_a_server_no_word_stays_in_the_tables_once_they_are_written_anew(desk: Desk, engine: str) -> None:
    if engine == databases.SQLITE:
        return  # the test above is of every byte
    address = desk.environ["GAINSAY_DATABASE"]
    desk.filled()
    assert [word for word in WORDS if word.encode() in databases.files(address)] == list(WORDS)
    desk.gone()
    desk.store.wipe(whole=True)
    assert [word for word in WORDS if word.encode() in databases.files(address)] == []


def test_what_is_kept_stays(desk: Desk) -> None:
    desk.configure("keep")
    desk.filled()
    desk.gone()
    assert set(desk.words_kept()) == set(WORDS)


def test_the_desk_hears_that_it_is_gone_without_a_word_of_it(desk: Desk) -> None:
    desk.filled()
    desk.hook.got.clear()
    desk.gone()
    (told,) = [body for _, body in desk.hook.got if b'"deletion"' in body]
    assert [(one["kind"], one["purged"], one["sides"]) for one in json.loads(told)["findings"]] == [
        ("deletion", True, [])
    ]
    assert [word for word in WORDS if word.encode() in told] == []


def test_what_waited_is_still_told_under_its_own_id(desk: Desk) -> None:
    found = desk.filled()
    first = {dict(headers)["webhook-id"] for headers, body in desk.busy.got if found.id.encode() in body}
    desk.gone()
    desk.busy.answers.clear()
    desk.busy.got.clear()
    store = desk.store
    late = store.lease_deliveries(after(days=3650), lease=LEASE, limit=99, channels=["busy"])
    messages = [json.loads(one.message) for one in late if found.id in one.findings]
    assert {one["id"] for one in messages} == first
    assert "The text was removed at the request of its platform" in messages[0]["text"]
    assert THEIRS.text[:5] in messages[0]["text"], "the other side is still told"


def test_the_thread_and_its_judgement_stay_where_they_were(desk: Desk) -> None:
    found = desk.filled()
    desk.gone()
    store = desk.store
    kept = store.finding(found.id)
    assert kept is not None
    assert (kept.id, kept.kind, kept.rule, kept.score, kept.found_at) == (
        found.id, found.kind, found.rule, found.score, found.found_at,
    )  # fmt: skip
    assert (kept.status, kept.because, kept.cautions) == (Status.CONFIRMED, (), ())
    assert [claim.statement.source for claim in kept.claims] == ["commander"]
    assert [one.status for one in store.judgements(found.id)] == [Status.CONFIRMED]
    assert [one.id for one in store.findings(tags={"source": "ministry"}) if one.id == found.id] == [found.id]
    assert [one.finding for one in store.outcomes(found.found_at) if one.status is Status.CONFIRMED] == [found.id]
    assert [item.raw for item in store.quarantined("ministry")] == [b"<guid>m10</guid>"]


def test_the_dashboard_and_the_interface_say_that_it_was_removed(desk: Desk) -> None:
    found = desk.filled()
    desk.gone()
    store = desk.store
    site = Site(
        store=store, desk=lambda: desk.desk, health=Health, clock=lambda: desk.now, token="t", hosts=None, version="9",
    )  # fmt: skip
    with TestClient(create_app(site), base_url="http://localhost") as client:
        for one in store.findings():
            page, answer = client.get(f"/findings/{one.id}"), client.get(f"/api/v1/findings/{one.id}")
            assert (page.status_code, answer.status_code) == (200, 200)
            assert ("removed at the request" in page.text) == answer.json()["purged"] == (one.purged is not None)
        listed = client.get("/api/v1/findings").json()["items"]
        assert {one["id"] for one in listed if one["purged"]} >= {found.id}
        assert client.get("/").status_code == 200


def test_sightings_stay_with_their_times(desk: Desk) -> None:
    desk.filled()
    desk.gone()
    store = desk.store
    (stone,) = store.tombstones("ministry")
    sights = [one.sight for one in store.sightings(stone.document)]
    assert sights == [Sight.SEEN, Sight.EDITED, Sight.MISSING, Sight.UNAVAILABLE]
    assert {one.document.text for one in store.sightings(stone.document)} == {""}
    assert (stone.source, stone.key, stone.hashes) == ("ministry", "m1", ())
    assert store.latest("ministry", "m1") is None


def test_what_comes_back_is_seen_for_the_first_time(desk: Desk) -> None:
    desk.filled()
    desk.gone()
    store = desk.store
    edits = sum(one.kind == "edit" for one in store.findings())
    desk.web.feed("/ministry", [OURS, OTHER])
    desk.once()
    back = store.latest("ministry", "m1")
    assert back is not None
    assert "quarry" in back.text
    assert store.sightings(back.id)[-1].sight is Sight.SEEN
    assert sum(one.kind == "edit" for one in store.findings()) == edits
    desk.gone()
    assert store.latest("ministry", "m1") is None
    assert desk.words_kept() == []


def test_a_hash_proves_a_copy_that_somebody_has(desk: Desk) -> None:
    desk.configure("keep_hash_only")
    desk.filled()
    store = desk.store
    before = store.latest("ministry", "m1")
    assert before is not None
    texts = [one.text for one in store.versions(before.id)]
    pages = tuple(one.hash for version in store.versions(before.id) for one in store.captures(version.version))
    desk.gone()
    (stone,) = store.tombstones("ministry")
    assert stone.hashes == tuple(sha256(text.encode()).hexdigest() for text in texts)
    assert len(texts) == 2
    assert stone.pages == pages
    assert len(set(pages)) == 2


def test_what_stood_on_another_page_keeps_its_evidence(desk: Desk) -> None:
    desk.filled()
    theirs, other = desk.store.latest("commander", "c1"), desk.store.latest("ministry", "m9")
    assert theirs is not None
    assert other is not None
    desk.gone()
    assert [THEIRS.text.encode() in (one.body or b"") for one in desk.store.captures(theirs.version)] == [True]
    assert [b"guests" in (one.body or b"") for one in desk.store.captures(other.version)] == [True]
    assert all(b"Delvar" not in body for body in desk.bodies())


def test_what_could_not_be_read_is_kept_for_a_week(desk: Desk) -> None:
    desk.filled()
    desk.once()
    assert len(desk.store.quarantined("ministry")) == 2
    desk.now += timedelta(days=8)
    desk.once()
    assert desk.store.quarantined("ministry") == []


def test_what_came_again_under_another_key_leaves_nothing_under_the_old_one(desk: Desk) -> None:
    desk.web.feed("/commander", [], "fa")
    desk.web.feed("/ministry", [OURS, OTHER])
    desk.once()
    again = replace(OURS, id="m2", text=OURS.text.replace("12 soldiers", "13 soldiers"))
    desk.web.feed("/ministry", [again, OTHER])
    desk.once()
    assert [one.key for one in desk.store.tombstones("ministry")] == ["m1"]
    assert b"12 soldiers" not in desk.kept()
    assert b"13 soldiers" in desk.kept()
    edits = [one for one in desk.store.findings() if one.kind == "edit"]
    assert [one.purged is not None for one in edits] == [True], "what it was before is not shown as a take-down"


def test_no_claim_stays_in_memory(desk: Desk) -> None:
    desk.filled()
    assert any(one.statement.source == "ministry" for one in desk.store._recent._claims.values())
    desk.gone()
    assert {one.statement.source for one in desk.store._recent._claims.values()} <= {"commander"}


def test_a_policy_that_comes_later_holds_for_what_is_gone_already(desk: Desk) -> None:
    desk.configure("keep")
    desk.filled()
    desk.gone()
    desk.configure("purge")
    desk.once()
    assert desk.words_kept() == []


def test_what_was_being_sent_while_it_was_removed_is_kept_without_it(tmp_path: Path) -> None:
    store = Store(databases.url(tmp_path, "kept.db"))
    store.migrate()
    contradiction(store)
    bundle_all(store, NOW, delivery)
    (taken,) = store.lease_deliveries(NOW, lease=LEASE, limit=9)

    def reword(one: Delivery, group: Group) -> str:
        return f"{len(group.findings)} without a word"

    assert store.purge("front-posts", "1", NOW, hashes=False, reword=reword) is not None
    store.settle(replace(taken, sent_at=NOW, next_try_at=None, lease_until=None), NOW)
    assert [(one.message, one.sent_at) for one in store.deliveries()] == [("1 without a word", NOW)]
    assert store.purge("front-posts", "1", NOW, hashes=False, reword=reword) is None
    store.close()


def test_what_is_gone_is_found_by_index(tmp_path: Path) -> None:
    store = Store(databases.url(tmp_path, "kept.db"))
    store.migrate()
    contradiction(store)
    assert store.gone("front-posts") == []
    document = store.latest("front-posts", "1")
    assert document is not None
    missing = seen(document, sight=Sight.UNAVAILABLE, at=NOW + timedelta(hours=2))
    store.record(missing, (), (), lambda _: Decision())
    assert store.gone("front-posts") == ["1"]
    with store._read() as connection:
        plan = databases.plan(connection, _retention._gone("front-posts"), small=True)
    store.close()
    assert plan == {"documents": "ix_documents_gone"}


# --- by hand ------------------------------------------------------------------------------------


def test_by_hand_it_is_first_shown_what_would_go(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.filled()
    capsys.readouterr()
    assert desk.call("purge", "ministry", "m1") == 0
    out = capsys.readouterr().out
    assert out.startswith("m1: 2 versions, ")
    assert out.endswith("nothing was removed; --yes removes it\n")
    assert set(desk.words_kept()) == set(WORDS)


def test_by_hand_one_document_is_removed(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.filled()
    capsys.readouterr()
    assert desk.call("purge", "ministry", "m1", "--yes", "--hashes", "--vacuum") == 0
    assert "removed: 1 documents\n" in capsys.readouterr().out
    assert desk.words_kept() == []
    assert desk.call("purge", "ministry", "m1") == 0
    out = capsys.readouterr().out
    assert ("SHA-256" in out, "nothing is left to remove" in out) == (True, True)


def test_by_hand_everything_of_a_source_is_removed(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.filled()
    assert desk.call("purge", "ministry", "--yes") == 0
    assert "removed: 2 documents, 1 items that could not be read\n" in capsys.readouterr().out
    assert [word for word in (*WORDS, "guests") if word.encode() in desk.kept()] == []
    assert THEIRS.text.encode() in desk.kept()


def test_what_was_never_kept_cannot_be_removed(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.call("purge", "ministry", "m77", "--yes") == 2
    assert "nothing is kept of ministry m77" in capsys.readouterr().err


# --- the platform's wish ------------------------------------------------------------------------

X = 'url: "https://x.com/a", account: "7", token: {env: T}, terms: accepted'
REDDIT = 'url: "https://www.reddit.com/user/a", client: c, secret: {env: T}, account: a, terms: accepted'


@pytest.mark.parametrize(("kind", "options"), [("x", X), ("reddit", REDDIT)])
@pytest.mark.parametrize(("more", "policy", "warned"), [
    ("", "purge", False), (", retention: purge", "purge", False),
    (", retention: keep", "keep", True), (", retention: keep_hash_only", "keep_hash_only", True),
])  # fmt: skip
def test_a_platforms_terms_hold_where_nothing_is_written_and_are_named_where_more_is_kept(
    tmp_path: Path, kind: str, options: str, more: str, policy: str, warned: bool
) -> None:
    file = tmp_path / "sources.yaml"
    text = f"version: 1\nsources:\n  - {{id: it, kind: {kind}, {options}{more}}}\n"
    file.write_text(text, encoding="utf-8")
    found = load(file, environ={"T": "t"})
    assert [one.retention for one in found.sources] == [policy]
    assert [f"the terms of {kind} allow" in warning for warning in found.warnings] == [True] * warned


SOURCE = "version: 1\nsources:\n  - {{id: it, kind: {kind}, url: 'https://{kind}.example/@a'{more}}}\n"


@pytest.mark.parametrize(
    ("more", "policy"),
    [("", "keep"), (", retention: purge", "purge"), (", retention: keep_hash_only", "keep_hash_only")],
)
def test_what_an_operator_writes_holds(tmp_path: Path, more: str, policy: str) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(SOURCE.format(kind="mastodon", more=more), encoding="utf-8")
    found = load(file, environ={})
    assert ([one.retention for one in found.sources], found.warnings) == ([policy], ())
