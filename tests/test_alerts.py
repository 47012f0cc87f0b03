"""Who is told what, when, in which words, and what became of it."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from aiosmtpd.controller import Controller
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook

from alerts import groups
from alerts.channels import Means, console, email, ntfy, webhook
from alerts.errors import Refused, Unavailable, check_status
from alerts.message import Message, Names, compose
from alerts.quiet import quiet_until
from alerts.routes import alerts_for, mismatch, verdicts
from alerts.secret import Secret
from alerts.wording import wording
from storage.records import (
    DailyTime,
    Finding,
    Form,
    Group,
    QuietHours,
    Reason,
    Route,
    Span,
)  # fmt: skip
from tests.factory import NOW, after, alert, claim, document, finding, statement
from tests.receivers import PlainHttp, Receiver, receiver

ROUTE = Route(desk="foreign", channels=("hook",), group_wait=timedelta(0))
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
NAMES = Names(
    actors={"front": "جبهه کش", "barani": "Laila Barani", "ministry": "Ministry of Defence"},
    sources={"front-posts": "Front channel"},
    link_base="http://127.0.0.1:8000",
)


def two_sided(text: str = "شهر کش همچنان در کنترل نیروهای ماست.", **more: object) -> Finding:
    theirs = document("2", "Our forces have taken Kesh.", source="ministry", language="en")
    ours = document("1", text)
    return finding(
        claim(statement(ours, actor="barani", principal="front")),
        claim(statement(theirs, actor="ministry", principal="ministry")),
        **more,
    )


def group_of(*findings: Finding, **more: object) -> Group:
    values = {
        "key": "g", "desk": "foreign", "route": "routes.0", "channel": "hook", "findings": findings,
        "alerts": tuple(alert(one, channel="hook") for one in findings),
    }  # fmt: skip
    return Group(**{**values, **more})  # type: ignore[arg-type]


def message_of(found: Finding, language: str = "en") -> Message:
    return compose(group_of(found), id_="d1", reason=Reason.FIRST, names=NAMES, language=language)


def means(http: object = None, environ: dict[str, str] | None = None) -> Means:
    return Means(http=http or PlainHttp(), environ=environ or {"HOOK": SECRET}, now=NOW)  # type: ignore[arg-type]


# --- routes -------------------------------------------------------------------------------------

MATCHES = [
    ("anything", {}, True),
    ("strong enough", {"at_least": 0.95}, True),
    ("too weak", {"at_least": 0.96}, False),
    ("its kind", {"kinds": ("contradiction", "denial")}, True),
    ("another kind", {"kinds": ("denial",)}, False),
    ("the speaker", {"actors": ("barani",)}, True),
    ("on whose behalf", {"actors": ("front",)}, True),
    ("somebody else", {"actors": ("relief",)}, False),
    ("one of its languages", {"languages": ("fa",)}, True),
    ("no such language", {"languages": ("ru",)}, False),
    ("its source", {"sources": ("ministry",)}, True),
    ("its frame", {"frames": ("control",)}, True),
    ("its place", {"places": ("kesh",)}, True),
    ("the country its place lies in", {"places": ("velmar",)}, True),
    ("another place", {"places": ("sarn",)}, False),
    ("urgent", {"severities": ("urgent",)}, True),
    ("low only", {"severities": ("low",)}, False),
]


@pytest.mark.parametrize(("why", "options", "goes"), MATCHES, ids=[case[0] for case in MATCHES])
def test_a_route_takes_what_it_names(why: str, options: dict[str, object], goes: bool) -> None:
    reason = mismatch(two_sided(), replace(ROUTE, **options))  # type: ignore[arg-type]
    assert (reason is None) is goes


def test_the_first_match_ends_it_unless_it_continues() -> None:
    first, second = replace(ROUTE, desk="a"), replace(ROUTE, desk="b")
    assert [v.route.desk for v in verdicts(two_sided(), [first, second])] == ["a"]
    going_on = [replace(first, continue_=True), second]
    assert {one.desk for one in alerts_for(two_sided(), going_on, now=NOW)} == {"a", "b"}


def test_a_desk_hears_once_a_channel() -> None:
    twice = [replace(ROUTE, continue_=True), ROUTE]
    assert len(alerts_for(two_sided(), twice, now=NOW)) == 1


# --- when ---------------------------------------------------------------------------------------


def test_later_findings_of_a_thread_wait_for_the_interval() -> None:
    waiting = group_of(two_sided(), last_created_at=NOW)
    timing = groups.timing(waiting, ROUTE, NOW)
    assert timing.at == NOW + ROUTE.group_interval
    assert not timing.is_due(after(minutes=4))
    assert timing.is_due(after(minutes=5))


def test_a_digest_goes_at_its_hour_where_the_desk_is() -> None:
    route = replace(ROUTE, digest=DailyTime(hour=7, minute=0, zone="Asia/Kabul"))
    assert groups.timing(group_of(two_sided()), route, NOW).at == datetime.fromisoformat("2030-03-02T02:30:00+00:00")


QUIET = [
    ("2030-03-01T22:30:00+00:00", "2030-03-02T06:00:00+00:00"),
    ("2030-03-01T03:00:00+00:00", "2030-03-01T06:00:00+00:00"),
    ("2030-03-01T06:00:00+00:00", None),
    ("2030-03-01T12:00:00+00:00", None),
]


@pytest.mark.parametrize(("at", "until"), QUIET)
def test_quiet_hours_hold_over_midnight(at: str, until: str | None) -> None:
    held = quiet_until(QuietHours(start=(22, 0), end=(6, 0)), datetime.fromisoformat(at))
    assert held == (datetime.fromisoformat(until) if until else None)


def test_quiet_hours_hold_and_never_drop() -> None:
    route = replace(ROUTE, quiet=QuietHours(start=(8, 0), end=(10, 0)))
    assert groups.timing(group_of(two_sided()), route, NOW).at == after(hours=1)


# --- words --------------------------------------------------------------------------------------


def test_an_alert_says_who_for_whom_when_in_which_words_and_why() -> None:
    text = message_of(two_sided(cautions=("relayed by an agency",))).text
    for part in (
        "Laila Barani", "جبهه کش", "Ministry of Defence", "Front channel", "said 2030-03-01 09:00 UTC",
        "seen 2030-03-01 09:00 UTC", "شهر کش همچنان در کنترل نیروهای ماست.", "Our forces have taken Kesh.",
        "Why: Both speak of who holds Kesh", "Caution: relayed by an agency", "https://front.example/1", "/findings/",
    ):  # fmt: skip
        assert part in text


def test_the_decisive_part_is_marked_in_the_original() -> None:
    said = statement(document("1", "Good morning. We have left Kesh."))
    found = finding(claim(said, span=Span(start=14, end=32)))
    assert "“Good morning. ▸We have left Kesh.◂”" in message_of(found).text
    assert "Good morning. <mark>We have left Kesh.</mark>" in message_of(found).html


@pytest.mark.parametrize(
    ("text", "cue", "shown"),
    [
        ("the fall of Kesh", "denied", "“[denied] ▸the fall of Kesh◂”"),
        ("سقوط کش را تکذیب کرد", "تکذیب کرد", "“▸سقوط کش را تکذیب کرد◂”"),
        ("the war is over", ":", "“▸the war is over◂”"),
        ("the war is over", None, "“▸the war is over◂”"),
    ],
)
def test_what_is_only_told_shows_the_words_that_tell_it(text: str, cue: str | None, shown: str) -> None:
    said = statement(document("1", text), form=Form.INDIRECT, cue=cue)
    assert shown in message_of(finding(claim(said, span=Span(start=0, end=len(text))))).text


def test_a_long_original_is_cut_at_a_clause_and_never_in_the_decisive_part() -> None:
    long = "We spoke for hours, and more hours. " * 60
    said = statement(document("1", long + "If they leave, we shall sign. " + long))
    start = len(long)
    text = message_of(finding(claim(said, span=Span(start=start, end=start + 29)))).text
    assert "▸If they leave, we shall sign.◂" in text
    assert len(text) < 1_500


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "ar", "fa", "ru", "xx"])
def test_every_desk_language_words_an_alert(language: str) -> None:
    message = message_of(two_sided(), language)
    assert message.direction == wording(language).direction
    assert "شهر کش همچنان در کنترل نیروهای ماست." in message.text


HOSTILE = ["<script>alert(1)</script>", "\u202eevil", "a\r\nBcc: x@y", "\x00\x1b[31m", '"><img src=x onerror=y>']


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_escaped_and_its_controls_are_visible(text: str) -> None:
    message = message_of(finding(claim(statement(document("1", f"Kesh {text} is ours."), speaker=text, actor=None))))
    assert "<script" not in message.html
    assert "<img" not in message.html
    assert not set("\u202e\x00\x1b") & set(message.text + message.html + message.subject)
    assert "\n" not in message.subject


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_makes_a_message_that_survives_storage(text: str) -> None:
    message = message_of(finding(claim(statement(document("1", text)))))
    assert Message.from_json(message.to_json()) == message


# --- channels -----------------------------------------------------------------------------------


@pytest.fixture
def hook() -> Iterator[Receiver]:
    with receiver() as kept:
        yield kept


def test_a_webhook_is_signed_as_another_implementation_expects(hook: Receiver) -> None:
    moment = means()
    channel = webhook.Channel(url=hook.url, secret=Secret(env="HOOK"))
    sender = replace(moment, now=datetime.now(NOW.tzinfo))  # noqa: TID251 - the verifier reads the clock
    channel.send(message_of(two_sided()), sender)
    headers, body = hook.got[0]
    assert Webhook(SECRET).verify(body, headers)["findings"][0]["sides"][0]["actor"] == "barani"
    assert headers["webhook-id"] == "d1"


STATUSES = [
    (200, None), (204, None), (301, Refused), (400, Refused), (401, Refused), (404, Refused), (410, Refused),
    (408, Unavailable), (425, Unavailable), (429, Unavailable), (500, Unavailable), (502, Unavailable),
    (503, Unavailable), (599, Unavailable),
]  # fmt: skip


@pytest.mark.parametrize(("status", "error"), STATUSES)
def test_each_status_is_taken_refused_or_tried_again(status: int, error: type[Exception] | None) -> None:
    if error is None:
        check_status(status)
    else:
        with pytest.raises(error):
            check_status(status)


def test_a_receiver_that_is_not_there_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        webhook.Channel(url="http://127.0.0.1:9/none").send(message_of(two_sided()), means())


def test_a_secret_is_never_shown_and_its_absence_is_said() -> None:
    secret = Secret(env="HOOK")
    assert SECRET not in repr(secret)
    channel = webhook.Channel(url="http://127.0.0.1:9/", secret=secret)
    assert SECRET not in channel.model_dump_json()
    with pytest.raises(Unavailable, match="HOOK is not set"):
        channel.send(message_of(two_sided()), means(environ={"OTHER": "x"}))
    with pytest.raises(ValueError, match="must not stand here in clear"):
        webhook.Channel.model_validate({"url": "http://127.0.0.1:9/", "secret": SECRET})


def test_ntfy_gets_titles_in_every_script(hook: Receiver) -> None:
    ntfy.Channel(url=hook.url, topic="desk", token=Secret(env="HOOK")).send(message_of(two_sided(), "fa"), means())
    headers, body = hook.got[0]
    assert json.loads(body)["title"].startswith("تناقض")
    assert headers["authorization"] == f"Bearer {SECRET}"


def test_the_console_prints_the_alert(capsys: pytest.CaptureFixture[str]) -> None:
    console.Channel().send(message_of(two_sided()), means())
    assert "CONTRADICTION" in capsys.readouterr().out


class Mailbox:
    """Keeps mail; refuses whoever is called refused."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []

    async def handle_RCPT(
        self, server: object, session: object, envelope: object, address: str, options: object
    ) -> str:
        if address.startswith("refused"):
            return "550 no such person"
        if address.startswith("later"):
            return "451 try again"
        envelope.rcpt_tos.append(address)  # type: ignore[attr-defined]
        return "250 ok"

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:
        self.mails.append(envelope.content)  # type: ignore[attr-defined]
        return "250 ok"


@pytest.fixture
def mail() -> Iterator[tuple[Mailbox, int]]:
    box = Mailbox()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    yield box, port
    controller.stop()


@pytest.mark.parametrize("text", [*HOSTILE, "کش" * 3000, "x" * 3000])
def test_mail_arrives_whatever_stands_in_it(mail: tuple[Mailbox, int], text: str) -> None:
    box, port = mail
    found = finding(claim(statement(document("1", f"Kesh {text}."), speaker=text, actor=None)))
    channel = email.Channel(to=("desk@example.org",), host="127.0.0.1", port=port)
    channel.send(message_of(found), means())
    head = box.mails[0].partition(b"\r\n\r\n")[0]
    assert b"Message-ID: <d1@gainsay>" in head
    assert b"\nBcc:" not in head


@pytest.mark.parametrize(("to", "error"), [("refused@example.org", Refused), ("later@example.org", Unavailable)])
def test_a_mail_server_that_says_never_is_told_from_one_that_says_later(
    mail: tuple[Mailbox, int], to: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        email.Channel(to=(to,), host="127.0.0.1", port=mail[1]).send(message_of(two_sided()), means())
