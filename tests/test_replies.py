"""Replies that do something: the words in seven languages, what is quoted, and what is only talk."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from alerts import plugins
from alerts.channels import email
from alerts.chats.telegram import read as read_telegram
from alerts.links import button
from alerts.message import Message
from alerts.replies import Command, NotUnderstood, first_line, parse
from alerts.secret import Secret
from alerts.vocabulary import vocabularies, vocabulary
from monitor.clock import monotonic
from monitor.http import Client, Settings
from monitor.mailed import read_answers
from monitor.replying import Heard, Room, receive
from monitor.web import Site, create_app
from storage.records import Deed, Delivery, Dismissal, Finding, PageState, Reason, Status
from tests.desks import Newsroom, newsroom
from tests.factory import NOW
from tests.platforms import NOON
from tests.test_imap import Mailbox, mail_server
from tests.test_web import Health

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "ru")


def command(deed: Deed, **more: object) -> Command:
    return Command(deed=deed, **more)  # type: ignore[arg-type]


SPEAKER = command(Deed.DISMISS, reason=Dismissal.SPEAKER)
SAID: list[tuple[str, Command]] = [
    ("confirm", command(Deed.CONFIRM)),
    ("Confirm.", command(Deed.CONFIRM)),
    ("CONFIRM: saw the video", command(Deed.CONFIRM, why="saw the video")),
    ("ack", command(Deed.ACKNOWLEDGE)),
    ("claim", command(Deed.CLAIM)),
    ("let go", command(Deed.RELEASE)),
    ("wake", command(Deed.WAKE)),
    ("note: called the ministry", command(Deed.NOTE, why="called the ministry")),
    ("dismiss: wrong speaker", SPEAKER),
    ("dismiss wrong speaker", SPEAKER),
    (
        "Dismiss - Wrong Speaker: it was his deputy",
        command(Deed.DISMISS, reason=Dismissal.SPEAKER, why="it was his deputy"),
    ),
    ("dismiss: they never said so", command(Deed.DISMISS, reason=Dismissal.OTHER, why="they never said so")),
    ("snooze 2h", command(Deed.SNOOZE, length=2 * HOUR)),
    ("snooze for 2 hours", command(Deed.SNOOZE, length=2 * HOUR)),
    ("snooze: 90 min", command(Deed.SNOOZE, length=1.5 * HOUR)),
    ("mute 3d: told by the agency", command(Deed.MUTE, length=3 * DAY, why="told by the agency")),
    ("mute until lifted: old story", command(Deed.MUTE, why="old story")),
    ("confirmer", command(Deed.CONFIRM)),
    ("écarter : mauvais locuteur", SPEAKER),
    ("ecarter : mauvais locuteur", SPEAKER),
    ("reporter 2 heures", command(Deed.SNOOZE, length=2 * HOUR)),
    ("Je m’en charge", command(Deed.CLAIM)),
    ("bestätigen", command(Deed.CONFIRM)),
    ("verwerfen: falscher Sprecher", SPEAKER),
    ("später 2 Stunden", command(Deed.SNOOZE, length=2 * HOUR)),
    ("stumm 3 Tage: schon gemeldet", command(Deed.MUTE, length=3 * DAY, why="schon gemeldet")),
    ("descartar: hablante equivocado", SPEAKER),
    ("posponer 2 horas", command(Deed.SNOOZE, length=2 * HOUR)),
    ("отклонить: не тот автор", SPEAKER),
    ("отложить на 2 часа", command(Deed.SNOOZE, length=2 * HOUR)),
    ("رفض: متحدث خاطئ", SPEAKER),
    ("تأجيل ساعتين", command(Deed.SNOOZE, length=2 * HOUR)),
    ("تأجيل ٣ أيام", command(Deed.SNOOZE, length=3 * DAY)),
    ("كتم 3 أيام: مكرر", command(Deed.MUTE, length=3 * DAY, why="مكرر")),
    ("رد: گوینده اشتباه", SPEAKER),
    ("رد: گوينده اشتباه", SPEAKER),
    ("تأیید", command(Deed.CONFIRM)),
    ("تایید", command(Deed.CONFIRM)),
    ("تعویق ۲ ساعت", command(Deed.SNOOZE, length=2 * HOUR)),
    ("تعویق دو ساعت", command(Deed.SNOOZE, length=2 * HOUR)),
    ("بی‌صدا ۳ روز: خبر داده شده", command(Deed.MUTE, length=3 * DAY, why="خبر داده شده")),
    ("\u200f\u202bتأیید\u202c", command(Deed.CONFIRM)),
]


@pytest.mark.parametrize("language", ["en", "fa", "de"])
@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_a_command_is_read_in_any_language_by_any_desk(text: str, wanted: Command, language: str) -> None:
    assert parse(text, language) == wanted


TALK = [
    "confirm with Omid before we run it",
    "Confirmed by whom?",
    "I think we can confirm this",
    "claiming this is nonsense",
    "dismiss",
    "dismiss:",
    "dismiss: other",
    "dismiss him",
    "snooze",
    "snooze later",
    "snooze 2",
    "snooze until lifted",
    "snooze 2 hours of sleep",
    "mute",
    "mute 3d",
    "mute: noise",
    "note",
    "note:",
    "notes from the meeting",
    "thanks!",
    "تأیید می‌کنید؟",
    "رد پای ارتش",
    "",
    "> confirm",
    "-- \nconfirm",
]


@pytest.mark.parametrize("text", TALK)
def test_what_may_be_talk_does_nothing_and_says_what_is_understood(text: str) -> None:
    for language in LANGUAGES:
        with pytest.raises(NotUnderstood) as caught:
            parse(text, language)
        assert vocabulary(language).understood in str(caught.value)


MAILS = [
    ("ack\n\nOn Fri, 1 Mar 2030 at 09:00, Gainsay wrote:\n> CONTRADICTION\n> confirm", "ack"),
    ("On Fri, 1 Mar 2030 at 09:00 Gainsay\n<gainsay@desk.example> wrote:\n\n> CONTRADICTION\n\nack", "ack"),
    ("> CONTRADICTION\n> confirm\n\nack", "ack"),
    ("Am 01.03.2030 um 09:00 schrieb Gainsay:\n> WIDERSPRUCH\ngesehen\n", "gesehen"),
    ("\u202aبتاریخ جمعه Gainsay نوشت:\u202c\n> تناقض\nدیدم", "دیدم"),
    ("\n\n  ack  \n-- \nMina", "ack"),
    ("dismiss:\nwrong speaker", "dismiss:"),
    ("", ""),
    ("> all quoted\n> and no more", ""),
    ("-- \nMina", ""),
    ("To whom it may concern:\nack", "To whom it may concern:"),
]


@pytest.mark.parametrize(("text", "line"), MAILS)
def test_the_first_line_that_is_not_quoted_counts(text: str, line: str) -> None:
    assert first_line(text) == line


def test_every_desk_language_has_its_words() -> None:
    assert plugins.names("alerts.vocabulary") == LANGUAGES
    assert plugins.names("alerts.wording") == LANGUAGES
    for one in vocabularies():
        assert set(one.deeds) == set(Deed)
        assert set(one.reasons) == set(Dismissal)


def test_no_word_means_two_things() -> None:
    """Whatever language is looked at first, every desk reads the same."""
    for text in [word for one in vocabularies() for many in one.deeds.values() for word in many]:
        read = {_deed_of(text, language) for language in LANGUAGES}
        assert len(read) == 1, text


def _deed_of(word: str, language: str) -> Deed:
    for after in ("", ": odd words", " 2h: why"):
        try:
            return parse(word + after, language).deed
        except NotUnderstood:
            continue
    raise AssertionError(word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_that_are_given_are_understood(language: str) -> None:
    words = vocabulary(language)
    _, _, examples = words.understood.partition(":")
    found = [parse(one.strip(" \n"), language).deed for one in examples.split("·")]
    assert found == [
        Deed.CONFIRM, Deed.DISMISS, Deed.ACKNOWLEDGE, Deed.CLAIM, Deed.RELEASE, Deed.SNOOZE, Deed.WAKE, Deed.MUTE,
        Deed.NOTE,
    ]  # fmt: skip


@given(st.text())
def test_any_text_is_a_command_or_not_understood(text: str) -> None:
    with suppress(NotUnderstood):
        assert isinstance(parse(text, "fa"), Command)


# --- chats ----------------------------------------------------------------------------------------

KEY, SECRET = b"the key of this installation", "the secret of the app"
RESPONSES = "https://hooks.slack.com/actions/T0/1/x"


@dataclass
class Chat:
    """A channel whose messages can be answered."""

    reply_secret: Secret = field(default_factory=lambda: Secret(env="SECRET"))


@dataclass
class Posts:
    """Keeps what is posted, and answers."""

    got: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def post(self, url: str, *, body: bytes, headers: dict[str, str]) -> None:
        self.got.append((url, json.loads(body)))


@dataclass
class Desk:
    """A newsroom that told of a dispute through "hook", where it can be answered."""

    room: Newsroom
    finding: Finding
    posts: Posts = field(default_factory=Posts)

    def answered(self, channel: str = "hook") -> Room:
        configuration = replace(self.room.desk.configuration, channels={"hook": Chat(), "mail": object()})  # type: ignore[dict-item]
        desk = replace(self.room.desk, configuration=configuration)
        return Room(store=self.room.store, desk=desk, channel=channel, key=KEY, now=self.room.now)

    def call(self, kind: str, headers: dict[str, str], body: bytes, channel: str = "hook") -> tuple[int, object]:
        heard = receive(
            kind, headers, body, self.answered(channel), environ={"SECRET": SECRET}, client=self.posts  # type: ignore[arg-type]
        )  # fmt: skip
        return heard.status, json.loads(heard.body) if heard.body else None

    def stands(self) -> list[str]:
        of = self.finding.id
        return [
            *(f"{one.status} {one.reason or ''} by {one.by}" for one in self.room.store.judgements(of)),
            *(f"{one.deed} by {one.by} through {one.via} for {one.desk}" for one in self.room.store.actions(of)),
            *(f"mute {one.cluster} by {one.by} for {one.desk}" for one in self.room.store.mutes()),
        ]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    routes = (
        "routes:\n  - {desk: foreign, channels: [hook], group_wait: 0s, match: {kinds: contradiction}, language: fa}\n"
    )
    with newsroom(tmp_path, routes) as room:
        room.publish("Delvar is under our control.", source="ministry")
        found = room.publish("Delvar is under our control.", source="front-posts")
        room.tell(minutes=1)
        yield Desk(room, next(one for one in found if one.kind == "contradiction"))


def slack(
    desk: Desk, *, at: datetime | None = None, secret: str = SECRET, **action: object
) -> tuple[dict[str, str], bytes]:
    """A call as Slack makes it (docs.slack.dev: block_actions payload, verifying requests)."""
    payload = {
        "type": "block_actions",
        "user": {"id": "U1", "username": "mina", "name": "mina", "team_id": "T0"},
        "api_app_id": "A0",
        "container": {"type": "message", "message_ts": "1", "channel_id": "C1", "is_ephemeral": False},
        "trigger_id": "12.34.ab",
        "channel": {"id": "C1", "name": "desk"},
        "message": {"type": "message", "text": "CONTRADICTION", "ts": "1"},
        "response_url": RESPONSES,
        "actions": [{"type": "button", "action_id": "confirm", "block_id": "b", "action_ts": "1", **action}],
    }
    body = urlencode({"payload": json.dumps(payload)}).encode()
    stamp = str(int((at or desk.room.now).timestamp()))
    signed = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return {"x-slack-request-timestamp": stamp, "x-slack-signature": f"v0={signed}"}, body


#: what is pressed, what was chosen with it, what stands then
PRESSED = [
    (Deed.CONFIRM, "", "confirmed  by @mina"),
    (Deed.DISMISS, "speaker", "dismissed speaker by @mina"),
    (Deed.ACKNOWLEDGE, "", "acknowledge by @mina through hook for foreign"),
    (Deed.CLAIM, "", "claim by @mina through hook for foreign"),
    (Deed.SNOOZE, "8h", "snooze by @mina through hook for foreign"),
]


@pytest.mark.parametrize(("deed", "chosen", "wanted"), PRESSED)
def test_a_button_in_slack_acts_and_whoever_pressed_it_reads_so(
    desk: Desk, deed: Deed, chosen: str, wanted: str
) -> None:
    value = button(deed, desk.finding.id, KEY)
    action = {"value": value} if not chosen else {"selected_option": {"value": f"{value}|{chosen}"}}
    assert desk.call("slack", *slack(desk, **action)) == (200, None)
    assert desk.stands() == [wanted]
    ((url, said),) = desk.posts.got
    assert (url, said["response_type"], said["replace_original"]) == (RESPONSES, "ephemeral", False)
    assert "@mina" in str(said["text"])


def test_a_mute_from_a_button_holds_the_dispute_for_the_desk(desk: Desk) -> None:
    desk.call("slack", *slack(desk, value=button(Deed.MUTE, desk.finding.id, KEY)))
    assert desk.stands() == [f"mute {desk.finding.cluster} by @mina for foreign"]


def test_a_dismissal_without_a_reason_is_asked_for_one(desk: Desk) -> None:
    desk.call("slack", *slack(desk, value=button(Deed.DISMISS, desk.finding.id, KEY)))
    assert desk.stands() == []
    assert "needs a reason" in str(desk.posts.got[0][1]["text"])


def test_what_does_not_come_from_slack_is_refused(desk: Desk) -> None:
    good = button(Deed.CONFIRM, desk.finding.id, KEY)
    headers, body = slack(desk, value=good)
    old = slack(desk, value=good, at=desk.room.now - timedelta(minutes=6))
    ahead = slack(desk, value=good, at=desk.room.now + timedelta(minutes=6))
    for call in (
        slack(desk, value=good, secret="another"),
        old,
        ahead,
        (headers, body + b"&more=1"),
        ({}, body),
        ({**headers, "x-slack-request-timestamp": "now"}, body),
        ({**headers, "x-slack-signature": "v0=ü"}, body),
    ):
        assert desk.call("slack", *call) == (401, None)
    assert desk.stands() == []


def test_what_slack_says_besides_does_nothing(desk: Desk) -> None:
    forged = button(Deed.CONFIRM, desk.finding.id, b"another key")
    for action in ({"url": "https://desk.example/act/x", "value": "x"}, {}, {"value": 7}, {"selected_option": None}):
        assert desk.call("slack", *slack(desk, **action)) == (200, None)  # type: ignore[arg-type]
    assert desk.posts.got == []
    assert desk.call("slack", *slack(desk, value=forged)) == (200, None)
    assert (desk.stands(), len(desk.posts.got)) == ([], 1)


@pytest.mark.parametrize(
    ("kind", "channel"), [("slack", "mail"), ("slack", "nothing"), ("irc", "hook"), ("__init__", "hook")]
)
def test_only_a_channel_that_can_be_answered_answers(desk: Desk, kind: str, channel: str) -> None:
    assert desk.call(kind, *slack(desk, value="x"), channel=channel) == (404, None)


TOKEN = {"x-telegram-bot-api-secret-token": SECRET}
MINA = {"id": 5, "is_bot": False, "first_name": "Mina", "last_name": "N."}


def telegram(desk: Desk, said: str, **more: object) -> bytes:
    """An answer to a message of ours as Telegram passes it on (core.telegram.org/bots/api: Update, Message)."""
    ours = {
        "message_id": 100,
        "from": {"id": 9, "is_bot": True, "first_name": "Gainsay"},
        "date": 1,
        "chat": {"id": -1001, "type": "supergroup", "title": "Desk"},
        "text": "CONTRADICTION both sides",
        "entities": [
            {"type": "text_link", "offset": 0, "length": 5, "url": f"https://d.example/findings/{desk.finding.id}"}
        ],
    }
    answer = {"message_id": 101, "from": MINA, "date": 2, "chat": ours["chat"], "text": said}
    message = {**answer, "reply_to_message": {**ours, **more}}
    return json.dumps({"update_id": 1, "message": message}).encode()


def test_an_answer_in_telegram_acts_and_is_answered(desk: Desk) -> None:
    status, said = desk.call("telegram", TOKEN, telegram(desk, "رد: گوینده اشتباه"))
    assert (status, desk.stands()) == (200, ["dismissed speaker by Mina N."])
    assert isinstance(said, dict)
    assert (said["method"], said["chat_id"], said["reply_parameters"]) == ("sendMessage", -1001, {"message_id": 101})


def test_an_answer_that_is_not_understood_is_told_so_in_the_desks_language(desk: Desk) -> None:
    _, said = desk.call("telegram", TOKEN, telegram(desk, "who says so?"))
    assert desk.stands() == []
    assert isinstance(said, dict)
    assert vocabulary("fa").understood in str(said["text"])


def test_a_button_in_telegram_acts_and_is_answered(desk: Desk) -> None:
    query = {
        "id": "77", "from": {**MINA, "username": "mina"}, "chat_instance": "1",
        "message": {"message_id": 100, "date": 1, "chat": {"id": -1001, "type": "group"}},
        "data": button(Deed.ACKNOWLEDGE, desk.finding.id, KEY),
    }  # fmt: skip
    body = json.dumps({"update_id": 1, "callback_query": query}).encode()
    status, said = desk.call("telegram", TOKEN, body)
    assert (status, desk.stands()) == (200, ["acknowledge by @mina through hook for foreign"])
    assert isinstance(said, dict)
    assert (said["method"], said["callback_query_id"]) == ("answerCallbackQuery", "77")
    assert len(str(said["text"])) <= 200


def test_what_does_not_come_from_telegram_is_refused(desk: Desk) -> None:
    for headers in ({}, {"x-telegram-bot-api-secret-token": "x"}, {"x-telegram-bot-api-secret-token": "ü"}):
        assert desk.call("telegram", headers, telegram(desk, "confirm")) == (401, None)
    assert desk.stands() == []


@pytest.mark.parametrize(
    "before",
    [
        {"from": MINA},
        {"text": "nothing", "entities": []},
        {"text": "nothing", "entities": [{"type": "text_link", "url": 7}, 3]},
    ],
)
def test_an_answer_to_somebody_else_is_no_business_of_ours(desk: Desk, before: dict[str, object]) -> None:
    assert desk.call("telegram", TOKEN, telegram(desk, "confirm", **before)) == (200, None)
    assert desk.stands() == []


def test_only_what_the_channel_was_told_can_be_answered_there(desk: Desk) -> None:
    new = desk.room.publish("Mirzan is under our control.", key="7")
    untold = next(one for one in new if one.kind == "new_claim")
    text = f"https://d.example/findings/{untold.id}"
    _, said = desk.call("telegram", TOKEN, telegram(desk, "confirm", text=text, entities=[]))
    assert isinstance(said, dict)
    assert "told of no such finding" in str(said["text"])
    assert desk.room.store.judgements(untold.id) == []


_NAMES = ["message", "callback_query", "reply_to_message", "text", "entities", "url", "data", "id", "from", "chat"]
_VALUES = st.recursive(
    st.none() | st.integers() | st.text(), lambda one: st.lists(one) | st.dictionaries(st.sampled_from(_NAMES), one)
)


@given(st.binary(max_size=300) | _VALUES.map(lambda one: json.dumps(one).encode()))
def test_any_body_is_something_said_or_nothing(body: bytes) -> None:
    said = read_telegram(TOKEN, body, SECRET, NOW)
    assert said is None or said.pressed or said.about


def test_a_call_reaches_us_as_it_came(tmp_path: Path, desk: Desk) -> None:
    calls: list[tuple[object, ...]] = []

    def reply(*call: object) -> Heard:
        calls.append(call)
        return Heard(status=200, body=b"{}")

    site = Site(
        store=desk.room.store, desk=lambda: desk.room.desk, health=Health, clock=lambda: NOW, token="t", hosts=None,
        reply=reply,
    )  # fmt: skip
    with TestClient(create_app(site), base_url="http://localhost") as client:
        answer = client.post("/reply/slack/hook", content=b"payload=\xff", headers={"X-Slack-Signature": "v0=a"})
        assert (answer.status_code, answer.json()) == (200, {})
        assert client.post("/reply/slack/hook", content=b"x" * (2**20 + 1)).status_code == 413
    ((kind, channel, headers, body),) = calls
    assert (kind, channel, body) == ("slack", "hook", b"payload=\xff")
    assert isinstance(headers, dict)
    assert headers["x-slack-signature"] == "v0=a"


# --- mail -----------------------------------------------------------------------------------------

SERVER = "mx.paper.example"


@pytest.fixture(scope="module")
def server() -> Iterator[Mailbox]:
    with mail_server() as box:
        yield box


@dataclass
class Mailed:
    """A desk that is told by mail, and answers."""

    desk: Desk
    box: Mailbox
    channel: email.Channel
    client: Client
    told: str  #: id of the message that told of the dispute

    def answer(self, text: str, *, number: int = 1, signed: str = "paper.example", **header: str) -> None:
        head = {
            "Authentication-Results": f"{SERVER}; dkim=pass header.d={signed} header.s=a",
            "From": "Mina N. <mina@paper.example>",
            "To": "gainsay@paper.example",
            "Message-ID": f"<{number}@paper.example>",
            "In-Reply-To": f"<{self.told}@gainsay>",
            "References": f"<thread@gainsay> <{self.told}@gainsay>",
            "Subject": "Re: CONTRADICTION",
            "Content-Type": "text/plain; charset=utf-8",
            **{name.replace("_", "-"): value for name, value in header.items()},
        }
        lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
        self.box.put(f"{lines}\r\n{text}\r\n".encode())

    def read(self) -> int:
        room = self.desk.answered()
        return read_answers(self.channel, room, environ={"PASSWORD": "demopass"}, client=self.client)

    def waiting(self) -> list[Delivery]:
        return [one for one in self.desk.room.store.deliveries() if one.reason is Reason.ANSWER]


@pytest.fixture
def mailed(desk: Desk, server: Mailbox) -> Iterator[Mailed]:
    server.empty()
    login = {"user": "demouser", "password": {"env": "PASSWORD"}, "verified_by": SERVER}
    settings = {"host": "127.0.0.1", "port": server.port, "security": "none", **login}
    channel = email.Channel.model_validate({"to": ["mina@paper.example", "list+x@paper.example"], "replies": settings})
    allowed = Settings(agent="test", allow_addresses=("127.0.0.0/8",), timeout_s=10.0, pause_s=0.0)
    client = Client(allowed, clock=monotonic)
    desk.room.now = NOON
    (told,) = desk.room.store.deliveries_of(desk.finding.id)
    yield Mailed(desk, server, channel, client, told.id)
    client.close()


def test_an_answer_by_mail_acts_once_and_needs_no_answer(mailed: Mailed) -> None:
    mailed.answer("dismiss: wrong speaker\n\nOn Friday Gainsay wrote:\n> CONTRADICTION")
    assert [mailed.read(), mailed.read()] == [1, 0]
    assert mailed.desk.stands() == ["dismissed speaker by Mina N."]
    assert mailed.waiting() == []
    assert "Seen" not in mailed.box.flags()
    mailed.answer("ack", number=2)
    assert mailed.read() == 1
    assert mailed.desk.stands()[1:] == ["acknowledge by Mina N. through hook for foreign"]


UNHEARD: list[tuple[str, dict[str, str]]] = [
    ("another sender", {"From": "Omid <omid@paper.example>"}),
    ("a name that only looks so", {"From": '"mina@paper.example" <x@evil.example>', "signed": "evil.example"}),
    ("no signature", {"Authentication_Results": f"{SERVER}; dkim=fail header.d=paper.example"}),
    ("another domain's signature", {"signed": "evil.example"}),
    ("another server's word", {"Authentication_Results": "mx.evil.example; dkim=pass header.d=paper.example"}),
    ("a machine", {"Auto_Submitted": "auto-replied"}),
    ("no message of ours", {"In_Reply_To": "<1@paper.example>", "References": ""}),
    ("a message that nobody sent", {"In_Reply_To": f"<{'0' * 24}@gainsay>", "References": ""}),
]


@pytest.mark.parametrize(("why", "header"), UNHEARD, ids=[one[0] for one in UNHEARD])
def test_a_mail_that_may_not_act_does_nothing_and_is_not_answered(
    mailed: Mailed, why: str, header: dict[str, str]
) -> None:
    mailed.answer("confirm", **header)
    mailed.read()
    assert (mailed.desk.stands(), mailed.waiting()) == ([], []), why


def test_a_mail_that_is_not_understood_is_answered_once_in_its_thread(mailed: Mailed) -> None:
    mailed.answer("<b>who says so?</b>")
    mailed.read()
    (answer,) = mailed.waiting()
    message = Message.from_json(answer.message)
    (told,) = mailed.desk.room.store.deliveries_of(mailed.desk.finding.id)
    assert message.thread == Message.from_json(told.message).thread
    assert vocabulary("fa").understood in message.text
    assert "&lt;b&gt;who says so?" in message.html
    assert message.direction == "rtl"
    mailed.desk.room.tell(minutes=1)
    assert [one.reason for one in mailed.desk.room.channels["hook"].got][-1] is Reason.ANSWER
    mailed.answer("<b>who says so?</b>")
    mailed.read()
    assert len(mailed.waiting()) == 1


AGAIN = [
    ("confirm", lambda store, id_: [one.status for one in store.judgements(id_)], [Status.CONFIRMED]),
    ("dismiss: another town", lambda store, id_: [one.why for one in store.judgements(id_)], ["another town"]),
    ("note: call Omid", lambda store, id_: [one.why for one in store.actions(id_)], ["call Omid"]),
    ("snooze 2h", lambda store, id_: [one.deed for one in store.actions(id_)], [Deed.SNOOZE]),
    ("mute 3d: known", lambda store, id_: [one.why for one in store.mutes()], ["known"]),
]


@pytest.mark.parametrize(("text", "kept", "once"), AGAIN, ids=[one[0] for one in AGAIN])
def test_a_crash_between_obeying_a_mail_and_keeping_its_place_obeys_it_once(
    mailed: Mailed, monkeypatch: pytest.MonkeyPatch, text: str, kept: Any, once: list[object]
) -> None:
    store = mailed.desk.room.store
    mailed.answer(text)

    keep = store.keep_page

    def dies(state: PageState) -> None:
        if "mina" in state.url:  # the others wrote nothing
            raise KeyboardInterrupt
        keep(state)

    with monkeypatch.context() as broken:
        broken.setattr(store, "keep_page", dies)
        with pytest.raises(KeyboardInterrupt):
            mailed.read()
    assert kept(store, mailed.desk.finding.id) == once
    mailed.desk.room.now += timedelta(minutes=1)
    mailed.read()
    assert kept(store, mailed.desk.finding.id) == once
    # who says it again in another mail means it again
    mailed.answer(text, number=2)
    mailed.desk.room.now += timedelta(minutes=1)
    mailed.read()
    assert kept(store, mailed.desk.finding.id) == once * 2


def test_a_server_that_does_not_answer_is_no_end(mailed: Mailed) -> None:
    mailed.channel = mailed.channel.model_copy(
        update={"replies": mailed.channel.replies.model_copy(update={"port": 1})}  # type: ignore[union-attr]
    )
    assert mailed.read() == 0


def test_a_channel_without_a_mailbox_reads_nothing(mailed: Mailed) -> None:
    mailed.channel = mailed.channel.model_copy(update={"replies": None})
    assert mailed.read() == 0
