"""Bluesky's Jetstream on loopback: what is told calls its source, and its bad days lose and double nothing."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from queue import Queue
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.server import ServerProtocol
from websockets.sync.server import ServerConnection, serve

from monitor import broadcasts, clock, listening, presence
from monitor.broadcasts import ACCOUNTS, OVERLAP_US, Places
from monitor.config import ConfigurationError, load
from monitor.connectors import Broadcast, Heard
from monitor.connectors.bluesky import Connector
from monitor.http import Client, Refused, Settings, Unavailable, messages
from monitor.http.messages import Declined
from storage.records import PageState, Source
from tests import platforms
from tests.platforms import DID, NOON, Post
from tests.test_connectors import FILE, FIRST, SECOND, Kind, Watched, watched
from tests.test_listening import SOON_S, called

POSTS = "app.bsky.feed.post"
AT_US = 1_900_000_000_000_000


def event(at: int = 0, *, did: str = DID, operation: str = "create", rkey: str = "3k", **more: Any) -> str:
    """A message as Jetstream's README shows it."""
    commit = {"rev": "3l", "operation": operation, "collection": POSTS, "rkey": rkey}
    commit |= {} if operation == "delete" else {"cid": f"bafy{at}", "record": {"$type": POSTS, "text": "A word."}}
    return json.dumps({"did": did, "time_us": AT_US + at, "kind": "commit", "commit": commit} | more)


ACCOUNT = event(kind="account", commit=None, account={"active": False, "did": DID, "seq": 1, "status": "takendown"})
IDENTITY = event(kind="identity", commit=None, identity={"did": DID, "handle": "Ministry of Defence", "seq": 1})
LIKE = event().replace(POSTS, "app.bsky.feed.like")


@pytest.mark.parametrize(
    ("message", "heard"),
    [
        (event(), Heard(account=DID, place=AT_US)),
        (event(7, operation="update"), Heard(account=DID, place=AT_US + 7, key=f"at://{DID}/{POSTS}/3k")),
        (event(operation="delete"), Heard(account=DID, place=AT_US, key=f"at://{DID}/{POSTS}/3k")),
        (ACCOUNT, Heard(account=DID, place=AT_US)),
        (IDENTITY, Heard(account=DID, place=AT_US, news=False)),
        (LIKE, Heard(account=DID, place=AT_US, news=False)),
    ],
)
def test_what_an_account_did_is_read(message: str, heard: Heard) -> None:
    assert Connector().heard(message) == heard


@pytest.mark.parametrize(
    "message", ["", "[]", "{", "null", '{"did": 1}', event(time_us=-1), event(time_us="x"), "{" * 9999]
)
def test_what_is_no_message_is_none(message: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the parser says
        Connector().heard(message)


NAMED = Source(id="it", name="It", kind="bluesky", url=f"https://bsky.app/profile/{DID}")


def test_who_is_asked_for_is_an_account_and_never_a_name() -> None:
    server = "wss://jet.example/subscribe"
    one = Connector(events=True, streaming="wss://jet.example/")
    assert one.broadcast(NAMED) == Broadcast(server=server, account=DID)
    assert Connector().broadcast(NAMED) is None
    assert "wants the account's DID" in (one.unfit("https://bsky.app/profile/ministry.example") or "")
    assert one.unfit(NAMED.url) is None
    assert Connector(events=True, account="did:plc:z").unfit("https://bsky.app/profile/ministry.example") is None
    asked = urlsplit(one.join(server, [DID, "did:plc:z"], 5))
    assert asked.geturl().startswith(f"{server}?")
    assert parse_qs(asked.query) == {
        "wantedCollections": [POSTS], "wantedDids": [DID, "did:plc:z"], "cursor": ["5"],
    }  # fmt: skip
    assert "cursor" not in one.join(server, [DID], None)


def test_events_without_a_did_are_a_mistake_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    written = {"id": "it", "kind": "bluesky", "url": "https://bsky.app/profile/ministry.example", "events": True}
    file.write_text(FILE.format(source=json.dumps(written)), encoding="utf-8")
    with pytest.raises(ConfigurationError, match="events wants the account's DID"):
        load(file, environ={})


# --- from end to end ----------------------------------------------------------------------------


@dataclass
class Jetstream:
    """A server that says on every line what is put into the queue; None breaks the line."""

    says: Queue[str | bytes | None] = field(default_factory=Queue)
    asked: list[str] = field(default_factory=list)
    base: str = ""
    declines: int | None = None  #: the status with which it refuses

    @property
    def cursors(self) -> list[int | None]:
        found = [parse_qs(urlsplit(path).query).get("cursor") for path in self.asked]
        return [int(one[0]) if one else None for one in found]


@pytest.fixture
def jetstream() -> Iterator[Jetstream]:
    made = Jetstream()

    def answer(connection: ServerConnection, request: Request) -> Response | None:
        made.asked.append(request.path)
        return connection.respond(made.declines, "no\n") if made.declines else None

    def tell(connection: ServerConnection) -> None:
        try:
            while (said := made.says.get()) is not None:
                connection.send(said)
        except ConnectionClosed:
            return
        connection.socket.close()  # without a word

    with serve(tell, "127.0.0.1", 0, process_request=answer, compression=None) as server:
        made.base = f"ws://127.0.0.1:{server.socket.getsockname()[1]}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield made
        for _ in range(len(made.asked) + 1):  # a line that a client has left still waits for a word
            made.says.put(None)
        server.shutdown()
        thread.join()


@pytest.fixture
def heard(jetstream: Jetstream, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Watched, Jetstream]]:
    monkeypatch.setattr(listening, "FIRST_S", 0.01)
    options = {"service": "{base}", "account": DID, "events": True, "streaming": jetstream.base}
    kind = Kind(name="bluesky", speak=platforms.bluesky, url="{base}/profile/ministry.example", options=options)
    with watched(kind, tmp_path) as one:
        yield one, jetstream


def place(one: Watched, server: str) -> int | None:
    (group,) = broadcasts.groups(one.configuration)
    assert group.server == f"{server}/subscribe"
    return Places(one.store).of(group)


def test_a_post_calls_its_source_and_the_poll_reads_it(heard: tuple[Watched, Jetstream]) -> None:
    one, jetstream = heard
    one.platform.posts = [FIRST]
    one.poll()
    with called(one) as calls:
        assert calls.next() == "it", "what came while nobody listened"
        jetstream.says.put(event(did="did:plc:stranger"))
        jetstream.says.put(IDENTITY)
        one.platform.posts = [SECOND, FIRST]
        jetstream.says.put(event(1))
        told = calls.news()
        assert (told.source, told.key, told.settles) == ("it", None, broadcasts.SETTLES)
        assert calls.none(), "a stranger's words and a new name call nobody"
    assert one.poll(minutes=5).new == 1
    assert len(jetstream.asked) == 1
    assert jetstream.cursors == [None]


@pytest.mark.parametrize("operation", ["update", "delete"])
def test_an_old_post_that_is_named_is_looked_at_again_at_once(heard: tuple[Watched, Jetstream], operation: str) -> None:
    """It left the list long ago, and its next look by age would come in days."""
    one, jetstream = heard
    newer = [Post(number=10 + at, text=f"Report number {at}.", at=NOON + timedelta(minutes=30)) for at in range(60)]
    one.platform.posts = [FIRST]
    one.poll()
    for end in range(15, 61, 15):
        one.platform.posts = [*newer[:end][::-1], FIRST]
        one.poll(minutes=5)
    one.poll(hours=30)
    changed = [replace(FIRST, text="The town of Delvar is lost.", edited=NOON)] if operation == "update" else []
    one.platform.posts = [*newer[::-1], *changed]
    assert (one.poll(hours=1).edited, one.poll(hours=1).missing) == (0, 0), "nobody asks for it by itself"
    _, _, rkey = platforms._uri(FIRST).rpartition("/")
    with called(one) as calls:
        calls.next()
        jetstream.says.put(event(operation=operation, rkey=rkey))
        told = calls.news()
    assert told.key == platforms._uri(FIRST)
    presence.named("it", told.key or "", one.now, one.store)
    found = [one.poll(minutes=1), one.poll(minutes=11)]
    assert [sum(each.edited for each in found), sum(each.missing for each in found)] == (
        [1, 0] if operation == "update" else [0, 1]
    )


def test_what_was_missed_already_keeps_its_pace(heard: tuple[Watched, Jetstream]) -> None:
    one, _ = heard
    third = Post(number=3, text="The minister received guests.", at=NOON + timedelta(minutes=20))
    one.platform.posts = [third, FIRST]
    one.poll()
    one.platform.posts = [third]
    one.poll(minutes=5)
    before = one.store.watches("it")
    assert [watch.misses for watch in before if watch.document.key == platforms._uri(FIRST)] == [1]
    presence.named("it", platforms._uri(FIRST), one.now, one.store)
    presence.named("it", "at://nobody/knows/it", one.now, one.store)
    assert one.store.watches("it") == before


def test_a_line_that_drops_is_taken_up_a_little_before_where_it_broke(heard: tuple[Watched, Jetstream]) -> None:
    one, jetstream = heard
    with called(one) as calls:
        assert calls.next() == "it"
        jetstream.says.put(event(9_000_000))
        assert calls.next() == "it"
        jetstream.says.put(None)
        assert calls.next() == "it", "and whatever came in between is polled for"
        jetstream.says.put(event(9_000_000))
        assert calls.next() == "it", "it tells the same again"
    assert jetstream.cursors == [None, AT_US + 9_000_000 - OVERLAP_US]
    assert place(one, jetstream.base) == AT_US + 9_000_000, "and it is known after a start"


def test_the_same_told_again_doubles_nothing(heard: tuple[Watched, Jetstream]) -> None:
    one, jetstream = heard
    one.platform.posts = [SECOND, FIRST]
    with called(one) as calls:
        calls.next()
        for _ in range(3):
            jetstream.says.put(event(1))
            calls.next()
            one.poll(minutes=1)
    assert one.store.counts().documents == 2


@pytest.mark.parametrize("garbage", ["", "{", "[]", '{"did": []}', b"\xff\xfe\x00", "x" * 100_000])
def test_garbage_is_passed_over(heard: tuple[Watched, Jetstream], garbage: str | bytes) -> None:
    one, jetstream = heard
    with called(one) as calls:
        calls.next()
        jetstream.says.put(garbage)
        jetstream.says.put(event(5))
        assert calls.next() == "it"
    assert len(jetstream.asked) == 1, "on the same line"


def test_a_message_without_an_end_ends_the_line(heard: tuple[Watched, Jetstream]) -> None:
    one, jetstream = heard
    with called(one) as calls:
        calls.next()
        jetstream.says.put("x" * (messages.LONGEST + 1))
        assert calls.next() == "it", "which is taken up again"
    assert len(jetstream.asked) == 2


def test_a_place_that_the_server_has_forgotten_is_forgotten(heard: tuple[Watched, Jetstream]) -> None:
    """A gap that nobody can fill: the poll and the looks by age are what is left."""
    one, jetstream = heard
    one.store.keep_page(PageState(source="it", url=f"{jetstream.base}/subscribe", etag="77"))
    jetstream.declines = 400
    with called(one) as calls:
        while len(jetstream.asked) < 2:
            threading.Event().wait(0.01)
        jetstream.declines = None
        assert calls.next() == "it"
    assert jetstream.cursors[:2] == [0, None]


def test_a_server_in_trouble_calls_nobody_and_its_place_is_kept(heard: tuple[Watched, Jetstream]) -> None:
    one, jetstream = heard
    one.store.keep_page(PageState(source="it", url=f"{jetstream.base}/subscribe", etag="77000000"))
    jetstream.declines = 503
    with called(one) as calls:
        while len(jetstream.asked) < 2:
            threading.Event().wait(0.01)
        assert calls.none()
    assert set(jetstream.cursors) == {77_000_000 - OVERLAP_US}
    assert place(one, jetstream.base) == 77_000_000


def test_accounts_share_a_line_up_to_so_many(heard: tuple[Watched, Jetstream]) -> None:
    one, _ = heard
    first = one.configuration.sources[0]
    many = tuple(replace(first, id=f"s{at}") for at in range(ACCOUNTS + 1))
    connectors = {
        each.id: Connector(events=True, account=f"did:plc:{each.id}", streaming="wss://jet.example") for each in many
    }
    configuration = replace(one.configuration, sources=many, connectors=connectors)
    found = [*listening.lines(configuration, Places(one.store)).values()]
    assert [len(line.sources) for line in found] == [ACCOUNTS, 1]


def test_without_the_library_it_is_only_polled_and_that_is_said(
    heard: tuple[Watched, Jetstream], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    one, jetstream = heard
    monkeypatch.setattr(broadcasts, "missing", lambda: "the library is not there")
    [line] = broadcasts.wanting(one.configuration)
    assert "sources such as it are only polled: the library is not there" in line
    with caplog.at_level("INFO"), called(one) as calls:
        for thread in [each.thread for each in calls.listening._threads.values()]:
            thread.join(SOON_S)
        assert calls.none()
    assert "only polled: the library is not there" in caplog.text
    assert jetstream.asked == []
    one.platform.posts = [FIRST]
    assert one.poll().new == 1


def test_what_is_installed_is_not_wanted(heard: tuple[Watched, Jetstream]) -> None:
    assert list(broadcasts.wanting(heard[0].configuration)) == []


# --- through the one door -----------------------------------------------------------------------


class Ticks:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def client(*allowed: str, ticks: Callable[[], float] = lambda: 0.0) -> Client:
    return Client(Settings(allow_addresses=allowed, timeout_s=2.0), clock=ticks)


@contextmanager
def talk(url: str, one: Client, *, silent_s: float = 60.0, lasts_s: float = 60.0) -> Iterator[Iterator[str]]:
    with one.converse(url, hold=lambda _: None, silent_s=silent_s, lasts_s=lasts_s) as found:
        yield found


@pytest.mark.parametrize(
    ("url", "allowed", "why"),
    [
        ("ws://127.0.0.1:1/subscribe", (), "not a public address"),
        ("wss://127.0.0.1:1/subscribe", (), "not a public address"),
        ("wss://[::ffff:10.0.0.1]/subscribe", (), "not a public address"),
        ("wss://169.254.169.254/", ("127.0.0.0/8",), "not a public address"),
        ("wss://user:pw@jet.example/", (), "holds a login"),
        ("https://jet.example/", (), "begins with wss://"),
        ("file:///etc/passwd", (), "begins with wss://"),
        ("ws://93.184.216.34/", (), "only through TLS"),
    ],
)
def test_no_address_inside_a_network_is_reached_by_a_websocket(url: str, allowed: tuple[str, ...], why: str) -> None:
    with pytest.raises(Refused, match=why), talk(url, client(*allowed)):
        pass


def test_a_server_that_does_not_speak_it_is_said(jetstream: Jetstream) -> None:
    jetstream.declines = 429
    with pytest.raises(Declined, match="429"), talk(f"{jetstream.base}/subscribe", client("127.0.0.0/8")):
        pass
    with platforms.served(platforms.mastodon) as plain:
        url = plain.base.replace("http", "ws")
        with pytest.raises(Unavailable, match=r"404|no WebSocket"), talk(url, client("127.0.0.0/8")):
            pass


def test_a_line_without_a_sign_of_life_ends_and_one_that_is_only_quiet_goes_on(
    jetstream: Jetstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "QUIET_S", 0.01)
    ticks = Ticks()
    one = client("127.0.0.0/8", ticks=ticks)
    with talk(f"{jetstream.base}/subscribe", one, silent_s=100.0) as found:
        ticks.now += 99.0
        jetstream.says.put("one")
        assert next(found) == "one"
        threading.Timer(0.3, jetstream.says.put, ["two"]).start()
        assert next(found) == "two", "it was asked whether it lives, and answered"


def test_a_line_ends_when_its_time_is_over_without_a_fault(jetstream: Jetstream) -> None:
    ticks = Ticks()
    with talk(f"{jetstream.base}/subscribe", client("127.0.0.0/8", ticks=ticks), lasts_s=10.0) as found:
        jetstream.says.put("one")
        assert next(found) == "one"
        ticks.now += 11.0
        assert list(found) == []


@contextmanager
def mute(*, agrees: bool) -> Iterator[str]:
    """A server that says nothing, but for agreeing to a WebSocket."""

    def answer(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        if agrees:
            protocol = ServerProtocol()
            protocol.receive_data(connection.recv(4096))
            [request] = protocol.events_received()
            protocol.send_response(protocol.accept(request))
            connection.sendall(b"".join(protocol.data_to_send()))
        while connection.recv(4096):
            pass
        connection.close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=answer, args=(listener,), daemon=True)
        thread.start()
        yield f"ws://127.0.0.1:{listener.getsockname()[1]}/"
        thread.join(SOON_S)


@pytest.mark.parametrize(("agrees", "why"), [(False, "in time"), (True, "no sign of life")])
def test_a_server_that_says_nothing_is_left_in_time(agrees: bool, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "QUIET_S", 0.05)
    settings = Settings(allow_addresses=("127.0.0.0/8",), timeout_s=0.3)
    one = Client(settings, clock=clock.monotonic)
    with mute(agrees=agrees) as url, pytest.raises(Unavailable, match=why), talk(url, one, silent_s=0.2) as found:
        next(found)
