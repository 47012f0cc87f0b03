"""Pages are asked for conditionally, at the address where they live, and nothing is believed too early."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from monitor.clock import monotonic
from monitor.fetch import REMEMBER_AFTER, Fetched, fetch
from monitor.http import Client, Settings, Unavailable
from storage.records import PageState, Request
from tests.factory import NOW
from tests.servers import Raw, answer, raw

FEED = b"<rss><channel><title>x</title></channel></rss>"


def ask(server: Raw, state: PageState | None = None, path: str = "") -> Fetched:
    door = Client(Settings(pause_s=0, timeout_s=3, allow_addresses=("127.0.0.0/8",)), clock=monotonic)
    try:
        return fetch(Request(url=server.url + path), source="wire", state=state, client=door, now=NOW)
    finally:
        door.close()


def sent(server: Raw, name: str) -> str | None:
    lines = server.requests[-1].split("\r\n")
    return next((line.partition(": ")[2] for line in lines if line.lower().startswith(name + ":")), None)


@pytest.mark.parametrize(
    ("etag", "asked"),
    [
        ('"33a64df5"', '"33a64df5"'),
        ('W/"0815"', 'W/"0815"'),
        ('"strange\t, \u00fc"', '"strange\t, \u00fc"'),
        ("unquoted", "unquoted"),
        ('"5e-gzip"', '"5e-gzip", "5e"'),
    ],
)
def test_validators_go_back_as_they_came(etag: str, asked: str) -> None:
    date = "Mon, 3 Jan 2030 09:00 GMT (about)"
    head = f"HTTP/1.1 200 OK\r\netag: {etag}\r\nlast-modified: {date}\r\ncontent-length: 3\r\n\r\nabc"
    with raw(lambda _: iter([head.encode("latin-1")])) as server:
        first = ask(server)
        assert first.page.status == 200
        assert not first.unchanged
        assert sent(server, "if-none-match") is None
        second = ask(server, first.state)
        assert sent(server, "if-none-match") == asked
        assert sent(server, "if-modified-since") == date
        assert second.unchanged, "the same bytes are no news, whatever the status"


def test_not_modified_keeps_what_is_known_and_takes_new_validators() -> None:
    known = PageState(source="wire", url="u", etag='"a"', last_modified="then", body_hash="h")
    with raw(lambda _: iter([b'HTTP/1.1 304 Not Modified\r\netag: "b"\r\n\r\n'])) as server:
        found = ask(server, known)
    assert found.unchanged
    assert (found.state.etag, found.state.last_modified, found.state.body_hash) == ('"b"', "then", "h")


def test_not_modified_to_a_first_request_is_no_answer() -> None:
    with raw(lambda _: iter([b"HTTP/1.1 304 Not Modified\r\n\r\n"])) as server, pytest.raises(Unavailable):
        ask(server)


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone", "500 Oops", "503 Busy", "429 Slow"])
def test_an_error_changes_no_validator(status: str) -> None:
    known = PageState(source="wire", url="u", etag='"a"', last_modified="then", body_hash="h")
    with raw(lambda _: iter([answer(status, b"sorry", etag='"error"', retry_after="120")])) as server:
        found = ask(server, known)
    assert found.state == known
    assert found.page.status == int(status[:3])
    assert found.header("retry-after") == "120"


def moving(status: str) -> Iterator[Raw]:
    def reply(head: str) -> Iterator[bytes]:
        yield answer("200 OK", FEED) if head.startswith("GET /new") else answer(status, location="/new")

    return raw(reply)  # type: ignore[return-value]


@pytest.mark.parametrize("status", ["301 Moved", "308 Moved"])
def test_a_move_is_believed_only_after_repetition(status: str) -> None:
    with moving(status) as server:  # type: ignore[attr-defined]
        state = None
        for _ in range(REMEMBER_AFTER):
            state = ask(server, state).state
        assert sum(head.startswith("GET / ") for head in server.requests) == REMEMBER_AFTER
        for _ in range(3):
            state = ask(server, state).state
        assert sum(head.startswith("GET / ") for head in server.requests) == REMEMBER_AFTER
        assert state is not None
        assert state.moved_to == server.url + "new"


@pytest.mark.parametrize("status", ["302 Found", "303 Other", "307 Later"])
def test_a_detour_is_never_believed(status: str) -> None:
    with moving(status) as server:  # type: ignore[attr-defined]
        state = None
        for _ in range(REMEMBER_AFTER + 2):
            state = ask(server, state).state
    assert state is not None
    assert (state.moved_to, state.moved_seen) == (None, 0)


def test_where_the_new_address_fails_the_configured_one_is_asked() -> None:
    def reply(head: str) -> Iterator[bytes]:
        yield answer("404 Not Found") if head.startswith("GET /new") else answer("200 OK", FEED)

    with raw(reply) as server:
        moved = PageState(source="wire", url=server.url, moved_to=server.url + "new", moved_seen=REMEMBER_AFTER)
        found = ask(server, moved)
    assert found.page.body == FEED
    assert found.state.moved_to is None
    assert replace(found.state, moved_seen=0) == found.state
