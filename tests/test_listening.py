"""Servers that say at once that something is new: what is heard, when a source is due, and how lines end."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import pytest
from pydantic import ValidationError

from monitor import listening
from monitor.broadcasts import Places
from monitor.config import Configuration
from monitor.connectors.mastodon import Connector
from monitor.http import Unavailable
from monitor.listening import Listening
from monitor.news import BEGUN, News
from storage.records import Source, SourceState
from tests import platforms
from tests.factory import NOW
from tests.test_connectors import ENVIRON, Kind, Watched, watched
from tests.test_imap import Mailbox, kind, mail_server, message

STATE = SourceState(
    source="it",
    next_check_at=NOW + timedelta(minutes=5),
    checked_at=NOW - timedelta(minutes=5),
    interval=timedelta(minutes=10),
)
SOON_S = 10.0  #: a test that waits so long has failed


@pytest.mark.parametrize(
    ("state", "at"),
    [
        (STATE, NOW),
        (replace(STATE, checked_at=None), NOW),
        (replace(STATE, checked_at=NOW - timedelta(seconds=5)), NOW + timedelta(seconds=10)),
        (replace(STATE, next_check_at=NOW - timedelta(seconds=5)), NOW - timedelta(seconds=5)),
        (replace(STATE, failures=1), STATE.next_check_at),
    ],
)
def test_a_source_that_is_called_is_due_soon_unless_its_server_wants_rest(state: SourceState, at: Any) -> None:
    assert listening.due(state, NOW).next_check_at == at


def test_a_line_that_breaks_is_taken_up_ever_later() -> None:
    waits = [listening.wait_s(failures, 0.5) for failures in range(1, 30)]
    assert waits == sorted(waits)
    assert (waits[0], waits[-1]) == (3.0, 675.0)
    assert listening.wait_s(1, 0.0) < listening.wait_s(1, 0.9)


@pytest.mark.parametrize(
    ("chunks", "read"),
    [
        ([b"event: update\ndata: {}\n\n"], [("update", "{}")]),
        ([b":thump\n\n", b"event: up", b"date\r\nda", b"ta: a\r\ndata: b\r\n\r\n"], [("update", "a\nb")]),
        ([b"data: x\n\ndata:y\n\n"], [("", "x"), ("", "y")]),
        ([b"event: update\ndata: cut"], []),
        (["data: شهر\n\n".encode()[:8], "data: شهر\n\n".encode()[8:]], [("", "شهر")]),
    ],
)
def test_events_are_read_however_they_are_cut(chunks: list[bytes], read: list[tuple[str, str]]) -> None:
    assert list(listening.events(chunks)) == read


def test_an_event_without_an_end_ends_the_line() -> None:
    with pytest.raises(Unavailable, match="too long"):
        list(listening.events(b"data: " + b"x" * 65536 for _ in range(100)))


SOURCE = Source(id="it", name="It", kind="mastodon", url="https://social.example/@Ministry")


@pytest.mark.parametrize(
    ("account", "event", "data", "told"),
    [
        (None, "update", {"account": {"id": "7", "acct": "ministry"}}, True),
        (None, "status.update", {"account": {"id": "7", "acct": "ministry"}}, True),
        (None, "update", {"account": {"id": "7", "acct": "ministry@elsewhere.example"}}, False),
        (None, "notification", {"account": {"id": "7", "acct": "ministry"}}, False),
        ("7", "update", {"account": {"id": "7", "acct": "renamed"}}, True),
        ("7", "update", {"account": {"id": "8", "acct": "ministry"}}, False),
        (None, "delete", 109, True),
        (None, "update", "no status", False),
        (None, "update", [], False),
    ],
)
def test_an_event_concerns_the_source_whose_account_it_is_of(
    account: str | None, event: str, data: object, told: bool
) -> None:
    assert Connector(account=account).concerns(event, json.dumps(data), SOURCE) is told
    assert not Connector().concerns("update", "{" * 5000, SOURCE)


def test_streams_are_for_those_who_have_a_token() -> None:
    with pytest.raises(ValidationError, match="events wants a token"):
        Connector(events="user")
    token: Any = {"env": "TOKEN"}
    assert Connector().stream(SOURCE) is None
    assert Connector(events="user", token=token).stream(SOURCE) == "https://social.example/api/v1/streaming/user"
    elsewhere = Connector(events="list:12", token=token, streaming="https://stream.example")
    assert elsewhere.stream(SOURCE) == "https://stream.example/api/v1/streaming/list?list=12"


# --- from end to end ----------------------------------------------------------------------------


class Calls:
    """Who was called, in order; and what listens for that."""

    def __init__(self, one: Watched) -> None:
        self.queue: Queue[News] = Queue()
        self.listening = Listening(
            self.queue.put,
            client=lambda: one.tools.client,
            environ=one.tools.environ,
            chance=lambda: 0.0,
            places=Places(one.store),
        )

    def next(self) -> str:
        return self.news().source

    def news(self) -> News:
        return self.queue.get(timeout=SOON_S)

    def none(self) -> bool:
        try:
            return not self.queue.get_nowait()
        except Empty:
            return True


@contextmanager
def called(one: Watched, configuration: Configuration | None = None) -> Iterator[Calls]:
    calls = Calls(one)
    calls.listening.follow(configuration or one.configuration)
    threads = [each.thread for each in calls.listening._threads.values()]
    try:
        yield calls
    finally:
        calls.listening.stop(SOON_S)
        assert not any(thread.is_alive() for thread in threads), "every line ends when it is to end"


@pytest.fixture(scope="module")
def server() -> Iterator[Mailbox]:
    with mail_server() as box:
        yield box


def mailbox(server: Mailbox, folder: Path, **options: object) -> Any:
    server.empty()
    return watched(kind(server.port, days=365, **options), folder)


def test_new_mail_calls_its_source_at_once(server: Mailbox, tmp_path: Path) -> None:
    with mailbox(server, tmp_path) as one:
        one.tools = replace(one.tools, environ={**ENVIRON, "PASSWORD": "demopass"})
        with called(one) as calls:
            assert calls.next() == "it", "what came while nobody listened"
            server.put(message(1, "We hold the town of Kesh."))
            assert calls.next() == "it"
        assert one.poll().new == 1, "the poll reads it, and nothing was read or lost by the line"


def test_a_line_to_a_server_that_is_not_there_ends_when_it_is_to_end(server: Mailbox, tmp_path: Path) -> None:
    with watched(kind(1), tmp_path) as one:
        one.tools = replace(one.tools, environ={**ENVIRON, "PASSWORD": "demopass"})
        with called(one) as calls:
            assert calls.none()


def test_a_mailbox_that_is_not_to_be_listened_to_is_only_polled(server: Mailbox, tmp_path: Path) -> None:
    with mailbox(server, tmp_path, idle=False) as one:
        assert listening.lines(one.configuration, Places(one.store)) == {}


class Stream:
    """A server of events on loopback: what is put into the queue is said on every line; None ends it."""

    def __init__(self) -> None:
        self.says: Queue[bytes | None] = Queue()
        self.asked: list[tuple[str, str | None]] = []
        self.status = 200
        self.base = ""

    def event(self, name: str, data: object) -> None:
        self.says.put(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode())


@pytest.fixture
def stream() -> Iterator[Stream]:
    made = Stream()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append((self.path, self.headers.get("authorization")))
            self.send_response(made.status)
            self.send_header("content-type", "text/event-stream")
            self.end_headers()
            while made.status == 200 and (said := made.says.get()) is not None:
                self.wfile.write(said)
                self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:
            return

    made_server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made_server.daemon_threads = True
    made.base = f"http://127.0.0.1:{made_server.server_port}"
    thread = threading.Thread(target=made_server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield made
    made.says.put(None)
    made_server.shutdown()
    made_server.server_close()
    thread.join()


@pytest.fixture
def heard(stream: Stream, tmp_path: Path) -> Iterator[tuple[Watched, Stream]]:
    options = {"events": "user", "token": {"env": "TOKEN"}, "streaming": stream.base}
    with watched(
        Kind(name="mastodon", speak=platforms.mastodon, url="{base}/@ministry", options=options), tmp_path
    ) as one:
        yield one, stream


OURS = {"account": {"id": "7", "acct": "ministry"}}


def test_a_post_on_the_stream_calls_its_source_and_only_with_the_token(heard: tuple[Watched, Stream]) -> None:
    one, stream = heard
    with called(one) as calls:
        assert calls.next() == "it"
        stream.says.put(b":thump\n\n")
        stream.event("update", {"account": {"id": "8", "acct": "front"}})
        stream.event("update", OURS)
        assert calls.next() == "it"
        assert calls.none(), "what another posts calls nobody"
    assert stream.asked == [("/api/v1/streaming/user", "Bearer s3cret")]


def test_a_stream_that_ends_is_taken_up_again(heard: tuple[Watched, Stream], monkeypatch: pytest.MonkeyPatch) -> None:
    one, stream = heard
    monkeypatch.setattr(listening, "FIRST_S", 0.01)
    with called(one) as calls:
        assert calls.next() == "it"
        stream.says.put(None)
        assert calls.next() == "it", "what came in between is polled for"
        stream.event("status.update", OURS)
        assert calls.next() == "it"
    assert len(stream.asked) == 2


def test_a_stream_that_is_refused_calls_nobody(heard: tuple[Watched, Stream]) -> None:
    one, stream = heard
    stream.status = 401
    with called(one) as calls:
        assert calls.none()


def test_sources_of_one_account_share_a_stream_and_a_changed_file_changes_it(heard: tuple[Watched, Stream]) -> None:
    one, stream = heard
    first = one.configuration.sources[0]
    second = replace(first, id="other", url=first.url.replace("ministry", "front"))
    both = {"it": one.configuration.connectors["it"], "other": one.configuration.connectors["it"]}
    two = replace(one.configuration, sources=(first, second), connectors=both)
    assert [line.sources for line in listening.lines(two, Places(one.store)).values()] == [("it", "other")]
    none = replace(two, sources=tuple(replace(source, enabled=False) for source in two.sources))
    with called(one, two) as calls:
        assert {calls.next(), calls.next()} == {"it", "other"}
        stream.event("update", {"account": {"id": "8", "acct": "front"}})
        assert calls.next() == "other"
        thread = next(iter(calls.listening._threads.values())).thread
        calls.listening.follow(none)
        thread.join(SOON_S)
        assert not thread.is_alive()


def test_a_line_that_only_ever_begins_is_taken_for_broken() -> None:
    waits: list[float] = []

    def heard(*_: object) -> Iterator[News]:
        yield BEGUN
        raise Unavailable("gone")

    class Clock(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout or 0.0)
            if len(waits) == 4:
                self.set()
            return self.is_set()

    woken: list[News] = []
    line = listening.Line(key=("x", "it"), sources=("it",), heard=heard)
    one = listening._Thread(line, woken.append, client=None, environ={}, chance=lambda: 0.0)  # type: ignore[arg-type]
    one._ended = Clock()
    one._run()
    assert waits == [2.0, 4.0, 8.0, 16.0]
    assert [news.source for news in woken] == ["it"] * 4
