"""A Mastodon-speaking server and a mail server that none of us wrote, on loopback (snac2; OpenSMTPD with Dovecot)."""

from __future__ import annotations

import secrets
import smtplib
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from imaplib import IMAP4
from pathlib import Path

import pytest

from monitor.__main__ import main
from storage.records import Sight
from storage.store import Store
from tests.real.test_publishers import RECIPES, recipe

pytestmark = pytest.mark.skipif(not RECIPES, reason="no real servers: run `make real-test`")

CONFIG = """\
version: 1
actors:
  - {{id: front, name: Velm Front, kind: armed_group}}
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s, deletion: {{misses: 2, over: 0s}}}}
sources:
  - {source}
"""
SNAC = '{{id: real, kind: mastodon, url: "http://127.0.0.1:28200/@front", actor: front, every: 1s}}'
MAIL = """{{id: real, kind: imap, url: "imap://127.0.0.1:22143/INBOX", user: desk, password: {{env: MAIL}},
     sender: ministry.example, verified_by: mx.paper.example, actor: front, every: 1s}}"""


class Desk:
    """One source that is polled by `gainsay once`."""

    def __init__(self, folder: Path, source: str) -> None:
        self.config = folder / "sources.yaml"
        self.config.write_text(CONFIG.format(source=source.format()), encoding="utf-8")
        self.environ = {"GAINSAY_DATABASE": f"sqlite:///{folder / 'g.db'}", "MAIL": "pw"}

    def once(self) -> Store:
        assert main(["-c", str(self.config), "once", "real"], self.environ) == 0
        store = Store(self.environ["GAINSAY_DATABASE"])
        store.migrate()
        return store

    def texts(self) -> list[str]:
        return [one.text for one in self.once().statements(limit=500)]


def test_a_post_is_read_and_its_deletion_is_found(tmp_path: Path) -> None:
    desk = Desk(tmp_path, SNAC)
    # a server that ran before still has the posts of then, and the same words again are a repost
    held = f"Our forces hold Velm, number {secrets.randbelow(10**9)}."
    url = recipe("snac", "note", "front", held)
    recipe("snac", "note", "front", "نیروهای ما شهر ولم را گرفتند.")
    store = desk.once()
    said = {one.text: one for one in store.statements(limit=500)}
    assert {held, "نیروهای ما شهر ولم را گرفتند."} <= set(said)
    assert said[held].actor == "front"
    recipe("snac", "delete", url)
    document = store.latest("real", url)
    assert document is not None
    for _ in range(3):
        store = desk.once()
    assert [one.sight for one in store.sightings(document.id)] == [Sight.SEEN, Sight.MISSING, Sight.UNAVAILABLE]


def mail(text: str, *, checked: str) -> None:
    """Send a message as the desk's own server would hand it on: with its word on the signature."""
    message = EmailMessage()
    message["Authentication-Results"] = checked
    message["From"] = "Ministry <press@ministry.example>"
    message["To"] = "desk@localhost.test"
    message["Date"] = format_datetime(datetime.now(UTC))  # noqa: TID251 - the outside world has a clock
    message["Message-ID"] = f"<{abs(hash((text, checked)))}@ministry.example>"
    message["Subject"] = "اعلامیه"
    message.set_content(text)
    with smtplib.SMTP("127.0.0.1", 22525) as server:
        server.send_message(message)


def arrived(number: int) -> bool:
    with IMAP4("127.0.0.1", 22143) as session:
        session.login("desk", "pw")
        session.select("INBOX", readonly=True)
        return len(session.search(None, "ALL")[1][0].split()) >= number


def until(true: Callable[[], bool]) -> None:
    for _ in range(100):
        if true():
            return
        threading.Event().wait(0.1)
    raise AssertionError("it did not happen within 10 s")


@pytest.fixture
def empty() -> None:
    with IMAP4("127.0.0.1", 22143) as session:
        session.login("desk", "pw")
        session.select("INBOX")
        if session.search(None, "ALL")[1][0]:
            session.store("1:*", "+FLAGS", r"(\Deleted)")
            session.expunge()


def test_press_mail_is_read_where_its_domain_is_proven(tmp_path: Path, empty: None) -> None:
    desk = Desk(tmp_path, MAIL)
    mail("نیروهای ما شهر ولم را گرفتند.", checked="mx.paper.example; dkim=pass header.d=ministry.example")
    mail("A forged word.", checked="mx.paper.example; dkim=fail header.d=ministry.example")
    until(lambda: arrived(2))
    texts = desk.texts()
    assert any("نیروهای ما شهر ولم را گرفتند." in one for one in texts)
    assert not any("forged" in one for one in texts)
    assert len(desk.texts()) == len(texts), "read once"
