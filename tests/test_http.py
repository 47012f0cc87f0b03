"""The one door: whatever a server or an address does, it stays inside the limits."""

from __future__ import annotations

import ast
import contextlib
import gzip
import json
import threading
import tracemalloc
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.clock import monotonic
from monitor.http import Client, FetchError, Refused, Settings, Truncated, Unavailable, transport
from monitor.http import body as bodies
from monitor.http.address import is_allowed, target
from tests.servers import answer, raw

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


def client(*allowed: str, resolve: object = None, **settings: object) -> Client:
    values = {"pause_s": 0.0, "timeout_s": 2.0, "allow_addresses": allowed or ("127.0.0.0/8",), **settings}
    more = {"resolve": resolve} if resolve else {}
    made = Client(Settings(**values), clock=monotonic, **more)  # type: ignore[arg-type]
    _OPEN.append(made)
    return made


_OPEN: list[Client] = []


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    """Close every client that a test opened."""
    yield
    while _OPEN:
        _OPEN.pop().close()


# --- addresses ----------------------------------------------------------------------------------

NOT_PUBLIC = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.127.255.254",
    "127.0.0.1",
    "127.8.8.8",
    "169.254.169.254",
    "168.63.129.16",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::10.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a00:1::",
    "2002:c0a8:101::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "ff05::2",
    "localhost",
    "127.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
]
PUBLIC = ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_what_is_not_plainly_public_is_not_dialled(address: str) -> None:
    assert not is_allowed(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_dialled(address: str) -> None:
    assert is_allowed(address)


REFUSED_URLS = [
    "ftp://a.example/", "file:///etc/passwd", "gopher://a.example/", "javascript:alert(1)", "//a.example/",
    "http://", "http:///x", "http://user@a.example/", "http://a.example@127.0.0.1/", "http://a.example\\@b.example/",
    "http://a.example:0/", "http://a.example:99999/", "http://a.example/\r\nX: y", "http://a b.example/",
    "http://a.example/\t", "http://[::1", "http://exa%6dple.com/", "http://a..b/" * 40, "http://ex\u00a0ample.com/",
]  # fmt: skip


@pytest.mark.parametrize("url", REFUSED_URLS)
def test_addresses_that_mean_two_things_or_nothing_are_refused(url: str) -> None:
    with pytest.raises(FetchError):
        client(resolve=lambda host, port: ["10.0.0.1"]).get(url)


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    for url in (text, f"http://{text}/"):
        with contextlib.suppress(Refused):
            assert target(url).host


DISGUISES = [
    "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "localhost", "localhost.",
    "[::1]", "[::ffff:127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]", "[::127.0.0.1]", "\uff11\uff12\uff17.0.0.1",
    "127\u30020\u30020\u30021", "\u2460\u2461\u2466.0.0.1", "0", "0.0.0.0", "[::]",
]  # fmt: skip


@pytest.mark.parametrize("host", DISGUISES)
def test_no_disguise_of_loopback_reaches_the_canary(host: str) -> None:
    with raw(lambda head: iter([answer("200 OK")])) as canary:
        with pytest.raises(FetchError):
            client("192.0.2.0/24").get(f"http://{host}:{canary.port}/")
        assert canary.requests == []


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 Other", "307 Temporary", "308 Permanent"])
@pytest.mark.parametrize(
    "to", ["http://10.0.0.1/", "http://private.example/", "//169.254.169.254/", "file:///etc/hosts"]
)
def test_a_redirect_goes_through_the_same_door(status: str, to: str) -> None:
    def names(host: str, port: int) -> list[str]:
        return ["127.0.0.1"] if host == "127.0.0.1" else [host if host[0].isdigit() else "192.168.1.1"]

    with raw(lambda head: iter([answer(status, location=to)])) as server, pytest.raises(Refused):
        client(resolve=names).get(server.url)


def test_a_name_is_resolved_once_and_the_checked_address_is_dialled() -> None:
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    with raw(lambda head: iter([answer("200 OK", b"hello")])) as server:
        got = client(resolve=lambda host, port: next(answers)).get(f"http://rebinding.example:{server.port}/")
    assert got.body == b"hello"
    assert f"Host: rebinding.example:{server.port}".lower() in server.requests[0].lower()
    assert next(answers) == ["10.0.0.1"]


def test_one_bad_answer_of_a_name_refuses_the_name() -> None:
    with pytest.raises(Refused):
        client(resolve=lambda host, port: ["127.0.0.1", "10.0.0.1"]).get("http://mixed.example/")


def test_a_webhook_goes_through_the_same_door_and_follows_nothing() -> None:
    with raw(lambda head: iter([answer("302 Found", location="http://127.0.0.1:1/")])) as server:
        assert client().post(server.url, body=b"{}", headers={}).status == 302
        assert client().put(server.url, body=b"{}", headers={}).status == 302
        assert [head.split()[0] for head in server.requests] == ["POST", "PUT"]
        with pytest.raises(ValueError, match="not a public address"):
            client("192.0.2.0/24").post(server.url, body=b"{}", headers={})
        assert len(server.requests) == 2


@pytest.mark.shared
def test_collected_ssrf_payloads_reach_nothing() -> None:
    file = SHARED / "corpora" / "ssrf-derived" / "ssrf.json"
    if not file.exists():
        pytest.skip("the collected payloads are not beside the project: ../shared/corpora/ssrf-derived")
    groups = json.loads(file.read_text(encoding="utf-8")).values()
    lines = [url if isinstance(url, str) else url["input"] for group in groups for url in group]
    asked: list[str] = []

    def names(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    door = client("192.0.2.0/24", resolve=names)
    for line in lines:
        with pytest.raises(FetchError):
            door.get(line)
    assert len(lines) >= 70


# --- hostile bodies -----------------------------------------------------------------------------

HEAD = b"HTTP/1.1 200 OK\r\n"
BOMB = gzip.compress(bytes(60 * 2**20))
FEED = gzip.compress(b"<rss>" + bytes(range(256)) * 40)


def endless(head: str) -> Iterator[bytes]:
    yield HEAD + b"\r\n"
    for _ in range(4_000):
        yield bytes(65536)


def dripping_body(head: str) -> Iterator[bytes]:
    yield HEAD + b"content-length: 100000\r\n\r\n"
    yield from drip(b"x")


def dripping_head(head: str) -> Iterator[bytes]:
    yield HEAD
    yield from drip(b"x-a: 1\r\n")


def drip(part: bytes) -> Iterator[bytes]:
    quiet = threading.Event()
    for _ in range(60):
        quiet.wait(0.05)
        yield part


HOSTILE = {
    "a gzip bomb": (lambda h: iter([answer("200 OK", BOMB, content_encoding="gzip")]), Unavailable),
    "an endless body": (endless, Unavailable),
    "a dripping body": (dripping_body, Unavailable),
    "a dripping head": (dripping_head, Unavailable),
    "less than it promised": (lambda h: iter([HEAD + b"content-length: 99\r\n\r\nshort"]), Unavailable),
    "a cut gzip": (lambda h: iter([answer("200 OK", FEED[:-9], content_encoding="gzip")]), Truncated),
    "a broken chunk": (lambda h: iter([HEAD + b"transfer-encoding: chunked\r\n\r\n5\r\nhel"]), Unavailable),
    "an encoding nobody asked for": (lambda h: iter([answer("200 OK", b"x", content_encoding="br")]), Unavailable),
    "two encodings": (lambda h: iter([answer("200 OK", b"x", content_encoding="gzip, gzip")]), Unavailable),
    "no gzip": (lambda h: iter([answer("200 OK", b"plain", content_encoding="gzip")]), Unavailable),
    "a redirect loop": (lambda h: iter([answer("302 Found", location="/")]), Unavailable),
    "no HTTP": (lambda h: iter([b"SSH-2.0-x\r\n\r\n"]), Unavailable),
    "nothing": (lambda h: iter([]), Unavailable),
    "a huge head": (lambda h: iter([HEAD + b"x: " + b"y" * 2**20 + b"\r\n\r\n"]), Unavailable),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_answer_ends_in_time_and_in_little_memory(what: str) -> None:
    reply, error = HOSTILE[what]
    with raw(reply) as server:
        door = client(timeout_s=1.0, max_body=2**20)
        tracemalloc.start()
        begun = monotonic()
        with pytest.raises(error):
            door.get(server.url)
        spent = monotonic() - begun
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert spent < 2.5
    # the server's own 8 MB of zeros stand in the same process
    assert peak < 16 * 2**20


@given(st.binary(max_size=2_000), st.integers(1, 64))
def test_any_cut_of_a_compressed_body_is_seen(body: bytes, step: int) -> None:
    packed = gzip.compress(body)
    chunks = [packed[at : at + step] for at in range(0, len(packed), step)]
    assert bodies.read(chunks, "gzip", length=len(packed), limit=10_000) == body
    with pytest.raises(Unavailable):
        bodies.read([packed[:-1]], "gzip", length=None, limit=10_000)


def test_every_request_says_who_asks_and_nothing_else_of_us() -> None:
    with raw(lambda head: iter([answer("200 OK", set_cookie="a=b")])) as server:
        door = client(agent="Gainsay/0.1 (+mailto:desk@example.org)")
        door.get(server.url)
        door.get(server.url)
    head = server.requests[1].lower()
    assert "user-agent: gainsay/0.1 (+mailto:desk@example.org)" in head
    assert "accept-encoding: gzip\r\n" in head
    assert not any(name in head for name in ("cookie:", "referer:", "authorization:"))


class Lasting(ThreadingHTTPServer):
    """Keeps connections open, and counts them."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Said)
        self.connections = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"


class _Said(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1  # type: ignore[attr-defined]

    def do_GET(self) -> None:
        if self.path == "/not":
            self.send_response(304)
            self.end_headers()
            return
        self.close_connection = self.path == "/close"
        self.send_response(200)
        self.send_header("content-length", "4")
        self.end_headers()
        self.wfile.write(b"here")

    def log_message(self, *_: object) -> None:
        """Nothing is said."""


@contextlib.contextmanager
def lasting() -> Iterator[Lasting]:
    with Lasting() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.mark.parametrize(
    ("paths", "connections"),
    [
        (("", "", "not", "not", ""), 1),
        (("", "close", "", "close", ""), 3),  # the server ends what it served, so another is opened
    ],
)
def test_a_connection_is_used_again_while_it_is_open(paths: Sequence[str], connections: int) -> None:
    with lasting() as server:
        door = client()
        for path in paths:
            assert door.get(f"{server.url}{path}").status == (304 if path == "not" else 200)
        door.close()
        assert server.connections == connections


def test_a_connection_is_not_used_again_after_a_body_that_was_too_large() -> None:
    with lasting() as server:
        door = client(max_body=3)
        for _ in range(2):
            with pytest.raises(Unavailable, match="larger than 3 bytes"):
                door.get(server.url)
        assert server.connections == 2


def test_only_so_many_connections_are_kept_and_none_after_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "MOST", 2)
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(lasting()) for _ in range(3)]
        door = client()
        for server in (*servers, servers[2], servers[0]):
            door.get(server.url)
        assert [server.connections for server in servers] == [2, 1, 1], "the one that was used longest ago goes"
        door.close()
        assert door.get(servers[1].url).body == b"here"
        assert door._transport._free == {}


def test_a_host_is_asked_by_one_thread_at_a_time() -> None:
    busy = threading.Semaphore(1)
    overlaps = []

    def reply(head: str) -> Iterator[bytes]:
        overlaps.append(not busy.acquire(blocking=False))
        threading.Event().wait(0.05)
        busy.release()
        yield answer("200 OK")

    with raw(reply) as server:
        door = client()
        threads = [threading.Thread(target=door.get, args=(server.url,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert overlaps == [False] * 4


# --- no other door ------------------------------------------------------------------------------

NETWORK = {
    "httpx",
    "httpx2",
    "httpcore",
    "socket",
    "ssl",
    "requests",
    "urllib3",
    "http",
    "smtplib",
    "ftplib",
    "asyncio",
    "websockets",
    "paho",
    "slixmpp",
}
DOORS = {
    "monitor/http",
    "alerts/channels/email.py",
    "alerts/channels/mqtt.py",
    "alerts/channels/xmpp.py",
    "monitor/mailbox.py",
    "monitor/web",
    "monitor/demo",
}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_there_is_no_other_door() -> None:
    found = []
    for package in ("monitor", "alerts", "storage"):
        for path in (ROOT / package).rglob("*.py"):
            place = path.relative_to(ROOT).as_posix()
            if not any(place.startswith(door) for door in DOORS):
                reached = {name for name in imports(path) if name.split(".")[0] in NETWORK or name == "urllib.request"}
                found += [(place, name) for name in reached]
    assert found == []
