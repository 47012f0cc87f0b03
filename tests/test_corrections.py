"""What a person makes of a finding reaches exactly those who got it, as an update of the same thread."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from alerts import outbox
from alerts.channels import Means
from alerts.errors import Refused, Unavailable
from alerts.message import Message, Names
from alerts.message.notes import notes
from alerts.routes import alerts_for
from alerts.wording import wording
from storage.records import DailyTime, Decision, Dismissal, Finding, Judgement, QuietHours, Route, Status
from storage.store import Store
from tests import databases
from tests.factory import NOW, after, alert, claim, document, finding, seen, statement
from tests.receivers import PlainHttp

pytestmark = pytest.mark.usefixtures("engine")

ROUTE = Route(desk="foreign", channels=("hook",), group_wait=timedelta(0), continue_=True)
NAMES = Names(link_base="http://127.0.0.1:8000")


@dataclass
class Channel:
    """Keeps what it gets; raises first what it is told to."""

    errors: list[Exception] = field(default_factory=list)
    got: list[Message] = field(default_factory=list)

    def send(self, message: Message, means: Means) -> None:
        if self.errors:
            raise self.errors.pop(0)
        self.got.append(message)


@dataclass
class Desk:
    """A stored finding on its way, and what a person does meanwhile; a minute goes by with each step."""

    store: Store
    routes: tuple[Route, ...] = (ROUTE,)
    channels: dict[str, Channel] = field(default_factory=lambda: {"hook": Channel(), "mail": Channel()})
    now: datetime = NOW

    def find(self, text: str = "Our forces have taken Kesh.") -> Finding:
        """Keep a finding with the alerts that the routes make of it."""
        one = document(text, text, source="ministry", language="en")
        side = claim(statement(one))
        made = finding(side)
        decision = Decision(findings=(made,), alerts=alerts_for(made, self.routes, now=self.now))
        self.store.record(seen(one), (side.statement,), (side,), lambda _: decision)
        return made

    def bundle(self) -> int:
        return outbox.bundle(self.store, self.routes, NAMES, now=self.now)

    def send(self) -> None:
        self.now += timedelta(minutes=1)
        outbox.deliver(
            self.store, self.channels, http=PlainHttp(), environ={}, clock=lambda: self.now, random=lambda: 0.0
        )

    def judge(self, of: Finding, status: Status, why: str = "same town, other war") -> None:
        self.now += timedelta(minutes=1)
        assert outbox.judge(self.store, Judgement(finding=of.id, status=status, by="Mina", why=why, at=self.now))

    def heard(self, channel: str = "hook") -> list[str]:
        return [one.reason.value for one in self.channels[channel].got]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = Store(databases.url(tmp_path, "kept.db"))
    store.migrate()
    yield Desk(store)
    store.close()


#: what happens after the finding was stored, and what the desk hears in the end
HISTORIES = [
    ("send", "first"),
    ("send dismiss send", "first correction"),
    ("send dismiss dismiss send dismiss send", "first correction"),
    ("send confirm send", "first"),
    ("send confirm dismiss send", "first correction"),
    ("send dismiss send confirm send", "first correction update"),
    ("send dismiss send reopen send confirm send", "first correction update"),
    ("send dismiss send confirm send dismiss send", "first correction update correction"),
    ("send dismiss confirm send", "first"),
    ("send dismiss confirm dismiss send", "first correction"),
    ("dismiss send", ""),
    ("bundle dismiss send", ""),
    ("dismiss confirm send", "first"),
    ("bundle dismiss confirm send", "first"),
    ("bundle dismiss confirm bundle dismiss confirm send", "first"),
    ("fail dismiss send", ""),
    ("fail dismiss confirm send", "first"),
    ("refuse dismiss send", ""),
    ("send dismiss fail send", "first correction"),
    ("lease dismiss send expire send send", "first correction"),
    ("lease dismiss arrive send", "correction"),
    ("lease dismiss break send", ""),
    ("lease dismiss confirm arrive send", ""),
    ("send dismiss bundle lease confirm arrive send", "first update"),
    ("send dismiss bundle lease confirm break send", "first"),
]


def play(desk: Desk, of: Finding, step: str) -> None:
    """One step of a history. `lease` takes the message to send it; `arrive`, `break` or `expire` end that."""
    hook = desk.channels["hook"]
    statuses = {"dismiss": Status.DISMISSED, "confirm": Status.CONFIRMED, "reopen": Status.PROPOSED}
    if step in statuses:
        desk.judge(of, statuses[step])
    elif step in ("bundle", "send", "fail", "refuse"):
        hook.errors = {"fail": [Unavailable("down")], "refuse": [Refused("no")]}.get(step, [])
        desk.bundle()
        if step != "bundle":
            desk.send()
    elif step == "expire":
        desk.now += timedelta(days=1)
    elif step == "lease":
        desk.bundle()
        assert len(desk.store.lease_deliveries(desk.now, lease=timedelta(hours=1), limit=1)) == 1
    else:
        (flying,) = [one for one in desk.store.deliveries(state="due") if one.lease_until]
        arrived = {"sent_at": desk.now, "next_try_at": None, "lease_until": None}
        broken = {"next_try_at": desk.now, "lease_until": None, "error": "down"}
        desk.store.settle(replace(flying, **(arrived if step == "arrive" else broken)), desk.now)  # type: ignore[arg-type]


@pytest.mark.parametrize(("history", "heard"), HISTORIES)
def test_a_desk_hears_once_what_became_of_what_it_heard(desk: Desk, history: str, heard: str) -> None:
    of = desk.find()
    for step in history.split():
        play(desk, of, step)
    assert desk.heard() == heard.split()
    for step in ("expire", "send", "send"):
        play(desk, of, step)
    assert desk.heard() == heard.split(), "and nothing more comes later"
    assert len({one.thread for one in desk.channels["hook"].got}) <= 1


def test_every_channel_that_got_it_is_corrected_and_no_other(desk: Desk) -> None:
    desk.routes = (replace(ROUTE, channels=("hook", "mail")), replace(ROUTE, desk="urgent", channels=("phone",)))
    desk.channels["phone"] = Channel()
    desk.channels["mail"].errors = [Refused("no such person")]
    of = desk.find()
    play(desk, of, "bundle")
    desk.send()
    desk.judge(of, Status.DISMISSED)
    desk.bundle()
    desk.send()
    assert (desk.heard("hook"), desk.heard("mail"), desk.heard("phone")) == (
        ["first", "correction"], [], ["first", "correction"],
    )  # fmt: skip
    assert [one.id for one in desk.store.findings()] == [of.id], "nothing is lost"


def test_what_was_not_told_is_counted_as_withdrawn_and_stays_visible(desk: Desk) -> None:
    of = desk.find()
    desk.judge(of, Status.DISMISSED)
    counts = desk.store.counts()
    assert (counts.waiting, counts.withdrawn) == (0, 1)
    assert [one.fate.value for one in desk.store.told(of.id, desk.now)] == ["withdrawn"]


def test_a_message_of_several_goes_out_without_what_was_dismissed(desk: Desk) -> None:
    first, second = desk.find(), desk.find("Kesh is ours, and Nova is.")
    assert desk.bundle() == 1
    desk.judge(first, Status.DISMISSED)
    assert [one.state for one in desk.store.deliveries_of(first.id)] == []
    assert [one.state for one in desk.store.deliveries(state="withdrawn")] == ["withdrawn"]
    desk.bundle()
    desk.send()
    (message,) = desk.channels["hook"].got
    assert [one["id"] for one in json.loads(message.data)["findings"]] == [second.id]


DIGEST = replace(ROUTE, digest=DailyTime(hour=7, minute=0, zone="UTC"))


def test_a_digest_that_has_not_gone_out_leaves_it_out(desk: Desk) -> None:
    desk.routes = (DIGEST,)
    first, second = desk.find(), desk.find("Kesh is ours, and Nova is.")
    desk.judge(first, Status.DISMISSED)
    desk.now = after(days=1)
    desk.bundle()
    desk.send()
    (message,) = desk.channels["hook"].got
    assert [one["id"] for one in json.loads(message.data)["findings"]] == [second.id]


def test_what_a_digest_told_is_corrected_at_once(desk: Desk) -> None:
    desk.routes = (DIGEST,)
    of = desk.find()
    desk.now = after(days=1)
    play(desk, of, "send")
    desk.judge(of, Status.DISMISSED)
    play(desk, of, "send")
    assert desk.heard() == ["digest", "correction"]


def test_quiet_hours_hold_a_correction_and_do_not_swallow_it(desk: Desk) -> None:
    of = desk.find()
    play(desk, of, "send")
    desk.routes = (replace(ROUTE, quiet=QuietHours(start=(9, 0), end=(11, 0))),)
    desk.judge(of, Status.DISMISSED)
    play(desk, of, "send")
    assert desk.heard() == ["first"]
    desk.now = after(hours=2)
    play(desk, of, "send")
    assert desk.heard() == ["first", "correction"]


def test_a_route_that_is_gone_still_corrects_what_it_told(desk: Desk) -> None:
    of = desk.find()
    play(desk, of, "send")
    desk.routes = ()
    desk.judge(of, Status.DISMISSED)
    play(desk, of, "send")
    assert desk.heard() == ["first", "correction"]


WORDS = [
    ("en", "Correction: Contradiction", "Correction: this alert was withdrawn by \u2068Mina\u2069: \u2068"),
    ("de", "Korrektur: Widerspruch", "Korrektur: Diese Meldung wurde von \u2068Mina\u2069 zurückgezogen: \u2068"),
    ("fr", "Rectificatif: Contradiction", "Rectificatif : cette alerte a été retirée par \u2068Mina\u2069 : \u2068"),
    ("es", "Corrección: Contradicción", "Corrección: \u2068Mina\u2069 ha retirado esta alerta: \u2068"),
    ("ru", "Поправка: Противоречие", "Поправка: это сообщение отозвано (\u2068Mina\u2069): \u2068"),
    ("ar", "تصحيح: تناقض", "تصحيح: سُحب هذا التنبيه من قِبل \u2068Mina\u2069: \u2068"),
    ("fa", "اصلاحیه: تناقض", "اصلاحیه: این هشدار را \u2068Mina\u2069 پس گرفت: \u2068"),
]


@pytest.mark.parametrize(("language", "subject", "line"), WORDS)
def test_a_correction_says_who_withdrew_what_and_why(desk: Desk, language: str, subject: str, line: str) -> None:
    desk.routes = (replace(ROUTE, language=language),)
    of = desk.find()
    play(desk, of, "send")
    desk.judge(of, Status.DISMISSED, why="<b>جنگ دیگر</b>")
    play(desk, of, "send")
    message = desk.channels["hook"].got[-1]
    assert message.subject.startswith(subject)
    assert message.text.startswith(line + "<b>جنگ دیگر</b>")
    assert "Our forces have taken Kesh." in message.text
    assert "<bdi>&lt;b&gt;جنگ دیگر&lt;/b&gt;</bdi>" in message.html
    told = json.loads(message.data)["findings"][0]
    assert (told["status"], told["judgement"]["by"]) == ("dismissed", "Mina")


def test_a_reason_need_not_be_given(desk: Desk) -> None:
    of = desk.find()
    play(desk, of, "send")
    desk.judge(of, Status.DISMISSED, why=" ")
    play(desk, of, "send")
    assert desk.channels["hook"].got[-1].text.startswith("Correction: this alert was withdrawn by \u2068Mina\u2069.\n")


def test_a_correction_says_the_reason_that_was_chosen() -> None:
    for code in ("en", "fr", "de", "es", "ar", "fa", "ru"):
        assert set(wording(code).dismissals) == set(Dismissal) - {Dismissal.OTHER}, code
    judged = Judgement(finding="f", status=Status.DISMISSED, by="Mina", why="", reason=Dismissal.TIME, at=NOW)
    told = replace(alert(finding()), judgement=judged)
    (line,) = notes(told, wording("fa"), str)
    assert line.endswith(": دو سخن دربارهٔ یک زمان نبود")
    (line,) = notes(replace(told, judgement=replace(judged, why="May, not June")), wording("en"), str)
    assert line.endswith("Mina: the two are not about one time; May, not June")
