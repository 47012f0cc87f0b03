"""What an operator sees of the outbox and does about it: the commands, the dashboard, the figures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from alerts import outbox
from alerts.channels import Sender
from alerts.errors import Gone, Refused, Unavailable
from monitor import clock
from monitor.__main__ import main
from monitor.app import App
from monitor.config import ConfigurationError, load
from monitor.database import opened
from monitor.web import create_app
from monitor.web.shapes import lateness
from storage.records import Delivery
from tests import kills
from tests.receivers import PlainHttp, Receiver, receiver
from tests.test_outbox import Channel

CONFIG = """\
version: 1
fetching: {{allow_addresses: [127.0.0.0/8]}}
channels:
  - {{id: hook, kind: webhook, url: "{hook}"}}
  - {{id: ops, kind: console}}
operators: ops
routes:
  - {{desk: foreign, channels: [hook], group_wait: 0s}}
"""


@dataclass
class Desk:
    """A configuration on disk, and a database with messages."""

    folder: Path
    hook: Receiver

    @property
    def config(self) -> Path:
        return self.folder / "sources.yaml"

    @property
    def environ(self) -> dict[str, str]:
        return {"GAINSAY_DATABASE": f"sqlite:///{self.folder / 'g.db'}"}

    def run(self, *args: str) -> int:
        return main(["-c", str(self.config), *args], self.environ)

    def send(self, channel: Sender, many: int = 1, *, now: datetime | None = None) -> list[Delivery]:
        """So many new messages through a channel in place of the hook; what became of them, newest first."""
        now = now or clock.now()
        with opened(self.environ["GAINSAY_DATABASE"]) as store:
            for number in range(many):
                kills.publish(store, f"{now.isoformat()} {number}", now=now)
            outbox.bundle(store, kills.ROUTES, outbox.Names(), now=now)
            outbox.deliver(
                store, {"hook": channel}, http=PlainHttp(), environ={}, clock=lambda: now, random=lambda: 0.0
            )  # fmt: skip
            return store.deliveries()

    def deliveries(self) -> list[Delivery]:
        with opened(self.environ["GAINSAY_DATABASE"]) as store:
            return store.deliveries()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with receiver() as hook:
        made = Desk(tmp_path, hook)
        made.config.write_text(CONFIG.format(hook=hook.url), encoding="utf-8")
        yield made


def test_messages_are_listed_and_shown_with_every_attempt(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    (one,) = desk.send(Channel(Unavailable("the receiver answered 503\nBcc: \u202ex")))
    assert desk.run("deliveries") == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{one.id}  ")
    assert "due  hook  first  the receiver answered 503" in line
    assert "\u202e" not in line
    assert desk.run("deliveries", "show", one.id[:6]) == 0
    shown = capsys.readouterr().out
    assert "  1. " in shown
    assert "(after 0.0 s)" in shown
    assert "next try: " in shown
    assert "CONTRADICTION" in shown
    assert desk.run("deliveries", "--json") == 0
    assert json.loads(capsys.readouterr().out)["tries"][0]["answer"].startswith("the receiver answered 503")


FILTERS = [
    (["--state", "dead"], 2), (["--state", "sent"], 0), (["--channel", "hook"], 2), (["--channel", "mail"], 0),
    (["--since", "1h"], 2), (["--limit", "1"], 1),
]  # fmt: skip


@pytest.mark.parametrize(("args", "lines"), FILTERS)
def test_messages_are_chosen(desk: Desk, capsys: pytest.CaptureFixture[str], args: list[str], lines: int) -> None:
    desk.send(Channel(*[Refused("no")] * 2), 2)
    assert desk.run("deliveries", *args) == 0
    assert len(capsys.readouterr().out.splitlines()) == lines


@pytest.mark.parametrize("args", [["--all"], ["--channel", "hook"], ["{id}"]])
def test_what_was_given_up_is_sent_again(desk: Desk, args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    (one,) = desk.send(Channel(Refused("no")))
    assert desk.run("deliveries", "retry", *(arg.format(id=one.id) for arg in args)) == 0
    assert "1 messages are sent again" in capsys.readouterr().out
    assert desk.run("once") == 0
    assert desk.hook.ids() == [one.id]
    assert desk.run("deliveries", "retry", "--all") == 1


WRONG = [
    (["show"], "needs an id"), (["show", "none"], "there is no message none"), (["retry"], "one of them"),
    (["retry", "--all", "--channel", "hook"], "one of them"), (["list", "x"], "takes no ids"),
    (["--since", "soon"], "is no duration"),
]  # fmt: skip


@pytest.mark.parametrize(("args", "words"), WRONG)
def test_a_wrong_call_is_said_in_one_line(
    desk: Desk, capsys: pytest.CaptureFixture[str], args: list[str], words: str
) -> None:
    desk.send(Channel())
    assert desk.run("deliveries", *args) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert words in line


def test_a_channel_that_is_off_is_shown_and_taken_up_again(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.run("channels") == 0, "also without a database"
    assert capsys.readouterr().out.splitlines() == ["hook: webhook", "ops: console"]
    desk.send(Channel(Gone("the receiver answered 410 Gone")), 2)
    assert desk.run("channels") == 1
    shown = capsys.readouterr().out.splitlines()
    assert "the receiver answered 410 Gone; to take it up again: gainsay channels enable hook; 2 wait" in shown[0]
    assert shown[1] == "ops: console"
    assert desk.run("once") == 0
    assert desk.hook.ids() == []
    assert "hook was switched off" in capsys.readouterr().out, "said on the operators' channel"
    assert desk.run("channels", "enable", "hook") == 0
    assert "2 messages wait" in capsys.readouterr().out
    assert desk.run("once") == 0
    assert len(set(desk.hook.ids())) == 2
    assert desk.run("channels") == 0


def test_the_dashboard_and_the_figures_say_it(desk: Desk) -> None:
    desk.send(Channel(Gone("<b>gone</b>")))
    with opened(desk.environ["GAINSAY_DATABASE"]) as store:
        app = App(desk.config, store, desk.environ)
        with TestClient(create_app(app.site(open_to_all=False)), base_url="http://localhost") as client:
            page = client.get("/deliveries").text
            ready = client.get("/readyz").json()
            figures = client.get("/metrics").text
        app.stop()
    assert "Channel <bdi>hook</bdi></b>: switched off" in page
    assert "<b>gone</b>" not in page
    assert ready["notes"][0].startswith("channel hook: switched off since ")
    assert not [one for one in ready["problems"] if one.startswith("outbox")]
    assert 'gainsay_channel_off{channel="hook"} 1.0' in figures
    assert "gainsay_deliveries_held 1.0" in figures


def test_an_operators_channel_must_be_there(desk: Desk) -> None:
    desk.config.write_text(desk.config.read_text("utf-8").replace("operators: ops", "operators: opps"), "utf-8")
    with pytest.raises(ConfigurationError, match="operators: no channel 'opps'; did you mean 'ops'"):
        load(desk.config, environ={})


LATE = [(None, ""), (0, ""), (59.9, ""), (60, "1 min"), (21_600, "6 h"), (90_061, "1 d 1 h 1 min")]


@pytest.mark.parametrize(("seconds", "shown"), LATE)
def test_lateness_is_said_where_it_is_worth_it(seconds: float | None, shown: str) -> None:
    assert lateness(seconds) == shown


def test_the_service_sends_what_is_due_and_ends(desk: Desk) -> None:
    with opened(desk.environ["GAINSAY_DATABASE"]) as store:
        app = App(desk.config, store, desk.environ)
        kills.publish(store, "fresh", now=clock.now())
        assert app.deliver().sent == 1
        app.stop()
        assert app.ended
