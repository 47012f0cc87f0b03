"""Planted secrets stand in no output: log, error, page, figure, answer, database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from fastapi.testclient import TestClient

from monitor import logs
from monitor.__main__ import main
from monitor.app import App
from monitor.database import opened
from monitor.web import create_app
from tests import databases

#: every place where sources.yaml may name a secret, and what stands there
SECRETS = {
    name: f"planted-{name.lower()}-{number}zq"
    for number, name in enumerate(
        ("HOOK_KEY", "SLACK_URL", "TELEGRAM", "NTFY", "MATRIX", "MAIL", "MASTODON", "FACEBOOK", "INBOUND", "LINKS")
    )
}
CONFIG = """\
version: 1
actors:
  - {{id: ministry, name: Ministry of Defence, kind: government, hostile_to: [front]}}
  - {{id: front, name: Karsan Front, kind: armed_group}}
places: [{{id: delvar, names: {{en: [Delvar], fa: [دلوار]}}}}]
fetching: {{allow_addresses: [127.0.0.0/8], pause: 0s, contact: "mailto:desk@example.org"}}
web: {{link: "http://localhost:8000", link_key: {{env: LINKS}}}}
sources:
  - {{id: plain, kind: feed, url: "{base}/ours", actor: ministry, entries: post}}
  - {{id: theirs, kind: feed, url: "{base}/theirs", actor: front, entries: post, language: fa}}
  - {{id: toots, kind: mastodon, url: "{base}/@ministry", actor: ministry, token: {{env: MASTODON}}}}
  - {{id: wall, kind: facebook, url: "https://www.facebook.com/ministry", page: "55", service: "{base}",
     actor: ministry, token: {{env: FACEBOOK}}}}
  - {{id: pushed, kind: webhook, actor: ministry, secret: {{env: INBOUND}}}}
channels:
  - {{id: hook, kind: webhook, url: "{base}/hook", secret: {{env: HOOK_KEY}}}}
  - {{id: slack, kind: slack, url: {{env: SLACK_URL}}}}
  - {{id: telegram, kind: telegram, token: {{env: TELEGRAM}}, room: "5", api: "{base}"}}
  - {{id: ntfy, kind: ntfy, topic: desk, url: "{base}", token: {{env: NTFY}}}}
  - {{id: matrix, kind: matrix, server: "{base}", room: "!a:example.org", token: {{env: MATRIX}}}}
  - {{id: mail, kind: email, host: 127.0.0.1, port: 1, to: [a@example.org], sender: b@example.org, user: desk,
     password: {{env: MAIL}}}}
routes:
  - {{desk: foreign, channels: [hook, slack, telegram, ntfy, matrix, mail], group_wait: 0s}}
"""
FEEDS = {
    "/ours": "Our forces have captured the town of Delvar.",
    "/theirs": "دلوار همچنان در کنترل نیروهای ماست.",
}
#: those that show most stand first
COMMANDS = (
    ("deliveries", "--json"), ("channels",), ("try", "wall"), ("check",), ("export", "--format", "jsonl"),
    ("doctor",), ("doctor", "--json"), ("deliveries",), ("route",), ("plan",), ("export", "--format", "opml"),
    ("channels", "test", "hook"), ("channels", "test", "telegram"), ("channels", "test", "slack"),
    ("channels", "test", "mail"), ("try", "toots"), ("once",),
)  # fmt: skip
PAGES = (
    "/", "/sources", "/deliveries", "/metrics", "/readyz", "/healthz", "/openapi.json", "/quality", "/mutes",
    "/nothing",
    *(f"/api/v1/{name}" for name in ("findings", "statements", "sources", "deliveries", "actors", "alerts", "mutes")),
)  # fmt: skip


@pytest.fixture
def echo() -> Iterator[str]:
    """A hostile server: refuses everything, and says back whatever it was told, secrets included."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path in FEEDS:
                item = f"<item><guid>1</guid><description>{FEEDS[self.path]}</description></item>"
                self.answer(200, f"<rss version='2.0'><channel>{item}</channel></rss>".encode())
            else:
                self.answer(403, f"{self.path} {self.headers}".encode())

        def do_POST(self) -> None:
            said = self.rfile.read(int(self.headers.get("content-length") or 0))
            self.answer(
                401, json.dumps({"error": f"{self.path} {self.headers}", "description": said.decode()}).encode()
            )

        do_PUT = do_POST

        def answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def called(config: Path, argv: Sequence[str], environ: dict[str, str]) -> None:
    try:
        main(["-c", str(config), *argv], environ)
    except SystemExit:
        return  # argparse's way to refuse a call; what it printed is looked at too


def test_no_planted_secret_is_put_out(
    echo: str, tmp_path: Path, capfd: pytest.CaptureFixture[str],
    many: Callable[[int, int], int], figure: Callable[[str], None],
) -> None:  # fmt: skip
    config = tmp_path / "sources.yaml"
    config.write_text(CONFIG.format(base=echo), encoding="utf-8")
    url = databases.url(tmp_path, "kept.db")
    secrets = {**SECRETS, "SLACK_URL": f"{echo}/{SECRETS['SLACK_URL']}"}
    environ = {**secrets, "GAINSAY_DATABASE": url}
    outputs: dict[str, str] = {}
    commands = COMMANDS[: many(4, len(COMMANDS))]
    for argv in (("once", "--log-level", "DEBUG"), *commands):
        called(config, argv, environ)
        done = capfd.readouterr()
        outputs[" ".join(argv)] = done.out + done.err
    assert " INFO polled " in outputs["once --log-level DEBUG"]
    logs.begin("DEBUG")
    with opened(url) as store:
        app = App(config, store, environ)
        app.report()
        with TestClient(create_app(app.site(open_to_all=False)), base_url="http://localhost") as client:
            for path in PAGES:
                outputs[path] = client.get(path).text
            outputs["pushed"] = client.post("/in/pushed", content=b"{}", headers={"authorization": "Bearer x"}).text
        outputs["troubles"], outputs["repr"] = str(app.troubles()), repr(app.desk.configuration)
        app.stop()
        kinds = {one.kind for one in store.findings(limit=500)}
        told = {one.channel for one in store.deliveries(limit=500)}
    outputs["log"] = capfd.readouterr().err
    assert kinds, "something was found"
    assert told == {"hook", "slack", "telegram", "ntfy", "matrix", "mail"}, "every channel was tried"
    outputs["database"] = databases.kept(url).decode("utf-8", "replace")
    shown = [(where, name) for where, text in outputs.items() for name, secret in SECRETS.items() if secret in text]
    assert shown == []
    figure(f"{len(SECRETS)} planted secrets, {len(outputs)} outputs, a server that echoes what it was told: 0 shown")
