"""A time stamp is asked for, believed only for what was asked, and accepted by another program."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from monitor import timestamp
from tests.publisher import publisher
from tests.receivers import receiver
from tests.test_retention import Desk

HASH = sha256(b"what is stamped").digest()
needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="OPENSSL IS ABSENT: no stamp is tested")

_SETTINGS = """
[tsa]
default_tsa = here
[here]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
certs = {folder}/ca.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = {digests}
ordering = no
tsa_name = yes
[ca]
basicConstraints = critical,CA:TRUE
[stamps]
extendedKeyUsage = critical,timeStamping
[req]
distinguished_name = name
[name]
"""


class Authority:
    """An authority of our own, made of `openssl ts`."""

    def __init__(self, folder: Path, digests: str = "sha256") -> None:
        self.folder = folder
        folder.mkdir()
        (folder / "settings").write_text(_SETTINGS.format(folder=folder, digests=digests))
        (folder / "serial").write_text("01\n")
        key = ("-newkey", "rsa:2048", "-nodes", "-config", str(folder / "settings"))
        self.run("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Root", "-extensions", "ca")
        self.run("req", "-new", *key, "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/CN=Stamps")
        self.run(
            "x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out", "tsa.pem",
            "-extfile", "settings", "-extensions", "stamps",
        )  # fmt: skip

    def run(self, *args: str) -> str:
        done = subprocess.run(["openssl", *args], cwd=self.folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def reply(self, question: bytes) -> bytes:
        (self.folder / "question.tsq").write_bytes(question)
        self.run("ts", "-reply", "-queryfile", "question.tsq", "-config", "settings", "-out", "reply.tsr")
        return (self.folder / "reply.tsr").read_bytes()


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "authority")


@needs_openssl
@pytest.mark.parametrize("nonce", [1, 127, 128, 2**63 - 1])
def test_a_stamp_says_when_and_another_program_reads_the_question(authority: Authority, nonce: int) -> None:
    asked = timestamp.question(HASH, nonce)
    stamp = timestamp.answer(authority.reply(asked), HASH, nonce)
    assert stamp.serial == 2
    shown = authority.run("ts", "-query", "-in", "question.tsq", "-text")
    assert ("sha256" in shown, "Certificate required: yes" in shown) == (True, True)


@needs_openssl
def test_a_stamp_of_something_else_is_not_believed(authority: Authority) -> None:
    reply = authority.reply(timestamp.question(HASH, 5))
    assert timestamp.answer(reply, HASH, 5).at.utcoffset() is not None
    for hash_, nonce in ((sha256(b"other").digest(), 5), (HASH, 6)):
        with pytest.raises(timestamp.NotStamped, match="something else"):
            timestamp.answer(reply, hash_, nonce)


@needs_openssl
def test_a_refusal_is_said_in_words(tmp_path: Path) -> None:
    strict = Authority(tmp_path / "strict", digests="sha512")
    with pytest.raises(timestamp.NotStamped, match=r"refuses \(status 2\)"):
        timestamp.answer(strict.reply(timestamp.question(HASH, 5)), HASH, 5)


@needs_openssl
def test_no_cut_or_changed_answer_is_more_than_refused(authority: Authority) -> None:
    reply = authority.reply(timestamp.question(HASH, 5))
    for at in range(0, len(reply), 7):
        with pytest.raises(timestamp.NotStamped):
            timestamp.answer(reply[:at], HASH, 5)
    for body in (b"", b"<html>", b"\x30\x03\x30\x01\x02", b"\x30\x80", b"\x30\x84\xff\xff\xff\xff", bytes(100)):
        with pytest.raises(timestamp.NotStamped):
            timestamp.answer(body, HASH, 5)


@contextmanager
def served(reply: Callable[[bytes], tuple[int, bytes]]) -> Iterator[tuple[str, list[str | None]]]:
    """An authority behind a web address; the content types that it was asked with."""
    types: list[str | None] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            types.append(self.headers["content-type"])
            status, body = reply(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(status)
            self.send_header("content-type", timestamp.REPLY)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/tsa", types
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "desk").mkdir()
    with publisher() as web, receiver() as hook, receiver() as busy:
        made = Desk(tmp_path / "desk", web, hook, busy)
        yield made
        made.close()


def stamped_by(desk: Desk, url: str) -> None:
    desk.config.write_text(f'{desk.config.read_text(encoding="utf-8")}\nevidence: {{timestamp: "{url}"}}\n', "utf-8")


@needs_openssl
def test_an_exported_folder_is_stamped_and_openssl_accepts_it(desk: Desk, authority: Authority) -> None:
    found, folder = desk.filled(), desk.folder / "evidence"
    with served(lambda question: (200, authority.reply(question))) as (url, types):
        stamped_by(desk, url)
        assert desk.call("export", "--evidence", found.id, str(folder)) == 0
    assert types == ["application/timestamp-query"]
    files = ("-data", str(folder / "SHA256SUMS"), "-in", str(folder / "SHA256SUMS.tsr"), "-CAfile", "ca.pem")
    authority.run("ts", "-verify", *files)
    (folder / "SHA256SUMS").write_text("another")
    refused = subprocess.run(
        ["openssl", "ts", "-verify", *files], cwd=authority.folder, capture_output=True, check=False
    )  # fmt: skip
    assert refused.returncode != 0, "a stamp that fits anything proves nothing"


def test_where_no_stamp_can_be_had_the_folder_is_whole_all_the_same(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    found, folder = desk.filled(), desk.folder / "evidence"
    with served(lambda question: (503, b"later")) as (url, _):
        stamped_by(desk, url)
        assert desk.call("export", "--evidence", found.id, str(folder)) == 1
    assert "the authority answered 503" in capsys.readouterr().err
    assert ((folder / "SHA256SUMS").exists(), (folder / "SHA256SUMS.tsr").exists()) == (True, False)
