"""A mailbox on a real server: what is new, who is proven, what is under embargo, and a server's bad days."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from imaplib import IMAP4, Time2Internaldate
from pathlib import Path

import pytest

from monitor import embargo
from storage.records import DocumentKind, Form
from tests.platforms import NOON
from tests.test_connectors import ENVIRON, Kind, Watched, watched

SERVER = "mx.paper.example"
SIGNED = (
    f"{SERVER}; spf=pass smtp.mailfrom=ministry.example; dkim=pass (2048-bit key) header.d=ministry.example header.s=a"
)


def message(
    number: int = 1,
    text: str = "نیروهای ما شهر کش را گرفتند.",
    *,
    sender: str = "Ministry <press@ministry.example>",
    checked: tuple[str, ...] = (SIGNED,),
    at: datetime = NOON,
) -> bytes:
    head = "".join(f"Authentication-Results: {one}\r\n" for one in checked)
    return (
        f"{head}From: {sender}\r\nTo: desk@paper.example\r\nDate: {format_datetime(at)}\r\n"
        f"Message-ID: <{number}@ministry.example>\r\nSubject: Statement {number}\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n"
    ).encode()


class Mailbox:
    """A mail server on loopback (pymap), and a hand that puts messages into it."""

    def __init__(self, port: int) -> None:
        self.port = port

    def put(self, *messages: bytes) -> None:
        with IMAP4("127.0.0.1", self.port) as session:
            session.login("demouser", "demopass")
            for one in messages:
                session.append("INBOX", "", Time2Internaldate(NOON), one)

    def empty(self) -> None:
        with IMAP4("127.0.0.1", self.port) as session:
            session.login("demouser", "demopass")
            session.select("INBOX")
            session.store("1:*", "+FLAGS", r"(\Deleted)")
            session.expunge()

    def flags(self) -> str:
        with IMAP4("127.0.0.1", self.port) as session:
            session.login("demouser", "demopass")
            session.select("INBOX", readonly=True)
            return str(session.fetch("1:*", "(FLAGS)")[1])


@contextmanager
def mail_server() -> Iterator[Mailbox]:
    """A real server (pymap) in a process of its own, until the test ends."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    call = ["--host", "127.0.0.1", "--port", str(port), "--no-tls", "--no-service", "admin", "dict"]
    process = subprocess.Popen([str(Path(sys.executable).with_name("pymap")), *call], stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                threading.Event().wait(0.05)
        yield Mailbox(port)
    finally:
        process.kill()
        process.wait()


def kind(port: int, **options: object) -> Kind:
    said = {"user": "demouser", "password": {"env": "PASSWORD"}, "sender": "ministry.example", "verified_by": SERVER}
    return Kind(name="imap", speak=lambda *_: None, url=f"imap://127.0.0.1:{port}/INBOX", options={**said, **options})


class Read:
    """A watched mailbox."""

    def __init__(self, box: Mailbox, one: Watched) -> None:
        self.box, self.one = box, one
        one.tools = replace(one.tools, environ={**ENVIRON, "PASSWORD": "demopass"})

    def poll(self, **later: float) -> int:
        polled = self.one.poll(**later)
        assert polled.error is None
        return polled.new


@pytest.fixture(scope="module")
def server() -> Iterator[Mailbox]:
    with mail_server() as box:
        yield box


@pytest.fixture
def mailbox(server: Mailbox, tmp_path: Path) -> Iterator[Read]:
    server.empty()
    with watched(kind(server.port, days=365), tmp_path) as one:
        one.now = NOON + timedelta(hours=1)
        yield Read(server, one)


def test_a_message_is_its_senders_own_words_and_stays_unread(mailbox: Read) -> None:
    mailbox.box.put(message())
    assert mailbox.poll() == 1
    (said,) = [one for one in mailbox.one.statements() if one.form is Form.POST]
    assert (said.actor, said.channel, said.said_at) == ("ministry", DocumentKind.MAIL, NOON)
    assert "نیروهای ما شهر کش را گرفتند." in said.text
    assert "Seen" not in mailbox.box.flags()


def test_only_what_is_new_is_asked_for(mailbox: Read) -> None:
    mailbox.box.put(message(1))
    assert [mailbox.poll(), mailbox.poll(minutes=5)] == [1, 0]
    mailbox.box.put(message(2), message(3))
    assert [mailbox.poll(minutes=5), mailbox.poll(minutes=5)] == [2, 0]


def test_a_message_that_comes_twice_is_one(mailbox: Read) -> None:
    mailbox.box.put(message(1))
    mailbox.poll()
    mailbox.box.put(message(1))
    assert mailbox.poll(minutes=5) == 0


def test_a_mailbox_that_was_made_anew_is_read_again_and_told_once(mailbox: Read) -> None:
    mailbox.box.put(message(1))
    mailbox.poll()
    page = next(iter(mailbox.one.desk.configuration.connectors["it"].requests(mailbox.one.desk.sources["it"])))
    state = mailbox.one.store.page_state("it", page.url)
    assert state is not None
    mailbox.one.store.finish_poll(mailbox.one.store.source_states()[0], [replace(state, etag="1:999")])
    mailbox.box.put(message(2))
    assert mailbox.poll(minutes=5) == 1


UNPROVEN = [
    ("no word of any server", ()),
    ("another server's word", ("mx.elsewhere.example; dkim=pass header.d=ministry.example",)),
    ("a signature that failed", (f"{SERVER}; dkim=fail header.d=ministry.example",)),
    ("another domain's signature", (f"{SERVER}; dkim=pass header.d=evil.example",)),
    ("a domain that only ends alike", (f"{SERVER}; dkim=pass header.d=notministry.example",)),
    ("a word that came with the message", (f"{SERVER}; dkim=none", SIGNED)),
    ("SPF alone", (f"{SERVER}; spf=pass smtp.mailfrom=ministry.example",)),
]


@pytest.mark.parametrize(("why", "checked"), UNPROVEN, ids=[one[0] for one in UNPROVEN])
def test_what_is_not_proven_is_set_aside_and_never_read(mailbox: Read, why: str, checked: tuple[str, ...]) -> None:
    mailbox.box.put(message(checked=checked), message(2))
    assert mailbox.poll() == 1, why
    assert mailbox.one.store.source_states()[0].repairs == 1


def test_the_name_of_a_sender_binds_nobody(mailbox: Read) -> None:
    other = f"{SERVER}; dkim=pass header.d=evil.example"
    mailbox.box.put(message(sender='"press@ministry.example" <a@evil.example>', checked=(other,)))
    assert mailbox.poll() == 0
    assert not mailbox.one.statements()


def test_an_embargo_is_kept_and_the_message_is_not_lost(mailbox: Read) -> None:
    mailbox.box.put(message(1, "EMBARGOED UNTIL 18:00 GMT, 1 March 2030\n\nDelvar is in our hands."), message(2))
    assert [mailbox.poll(), mailbox.poll(hours=1)] == [1, 0]
    mailbox.box.put(message(3))
    assert [mailbox.poll(minutes=5), mailbox.poll(minutes=5)] == [1, 0], "it holds up nobody else"
    assert [mailbox.poll(hours=5), mailbox.poll(hours=1)] == [1, 0]


def test_more_messages_than_one_poll_reads_come_with_the_next(server: Mailbox, tmp_path: Path) -> None:
    server.empty()
    with watched(kind(server.port, limit=2, days=365), tmp_path) as one:
        read = Read(server, one)
        server.put(*(message(number) for number in range(5)))
        assert [read.poll(minutes=5) for _ in range(4)] == [2, 2, 1, 0]


def test_a_wrong_password_is_said_and_not_shown(mailbox: Read) -> None:
    mailbox.one.tools = replace(mailbox.one.tools, environ={"PASSWORD": "wr0ng"})
    error = mailbox.one.poll().error or ""
    assert "refuses" in error
    assert "wr0ng" not in error


BAD_DAYS = {
    "silent": lambda _: iter(()),
    "no IMAP": lambda _: iter([b"HTTP/1.1 200 OK\r\n\r\n"]),
    "a bye": lambda _: iter([b"* BYE later\r\n"]),
    "a message without end": lambda _: iter([b"* OK ready\r\n* 1 FETCH (BODY[] {99999999999}\r\n"]),
}


@pytest.mark.parametrize("reply", BAD_DAYS.values(), ids=BAD_DAYS.keys())
def test_a_server_in_trouble_is_a_failure_in_words(reply: Callable[[str], Iterator[bytes]], tmp_path: Path) -> None:
    with at_once(reply) as port, watched(kind(port), tmp_path) as one:
        one.tools = replace(one.tools, environ={"PASSWORD": "x"})
        assert one.poll().error


@contextmanager
def at_once(reply: Callable[[str], Iterator[bytes]]) -> Iterator[int]:
    """A server that speaks first, says what it has to say, and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(5)

        def serve() -> None:
            with suppress(OSError):
                peer, _ = listening.accept()
                with peer:
                    for part in reply(""):
                        peer.sendall(part)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        thread.join()


def test_a_password_is_not_sent_in_clear_to_the_world(tmp_path: Path) -> None:
    with watched(replace(kind(143), url="imap://198.51.100.7/INBOX"), tmp_path) as one:
        one.tools = replace(one.tools, environ={"PASSWORD": "x"})
        assert one.poll().error


EMBARGOES = [
    ("EMBARGOED UNTIL 10:00 GMT, 2 March 2030\n\nThe ministry", "2030-03-02T10:00"),
    ("EMBARGO: 2 March 2030, 10:00 CET", "2030-03-02T09:00"),
    ("Sperrfrist: 2. März 2030, 10.00 Uhr", "2030-03-02T10:00"),
    ("Sous embargo jusqu'au 2 mars 2030 à 10h00", "2030-03-02T10:00"),
    ("Embargado hasta el 2 de marzo de 2030 a las 10:00", "2030-03-02T10:00"),
    ("Эмбарго до 2 марта 2030 года 10:00", "2030-03-02T10:00"),
    ("Під ембарго до 2 березня 2030 10:00", "2030-03-02T10:00"),
    ("محظور النشر حتى 2 مارس 2030 الساعة 10:00", "2030-03-02T10:00"),
    ("غیر قابل انتشار تا ۲ مارس ۲۰۳۰ ساعت ۱۰:۰۰", "2030-03-02T10:00"),
    ("Ambargo: 2 Mart 2030 10:00", "2030-03-02T10:00"),
    ("解禁时间：2030年3月2日10:00", "2030-03-02T10:00"),
    ("The arms embargo was extended on 2 March 2030.", None),
    ("L'embargo sur les armes reste en vigueur jusqu'au 2 mars 2030.", None),
    ("Das Embargo gilt nicht vor dem 2. März 2030.", None),
    ("Embargoed until further notice", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "end"), EMBARGOES, ids=[one[0][:30] for one in EMBARGOES])
def test_an_embargo_is_read_in_every_language(text: str, end: str | None) -> None:
    found = embargo.until(text, received=datetime(2030, 3, 1, 8, tzinfo=UTC))
    assert found == (datetime.fromisoformat(f"{end}+00:00") if end else None)
