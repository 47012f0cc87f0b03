"""Every channel, told the same things: what readers see, what stands in a thread, who is at fault when it fails."""

from __future__ import annotations

import json
import random
import re
import socket
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP, default
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from aiosmtpd.controller import Controller
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from alerts import outbox, plugins
from alerts.channels import Means, apprise, discord, email, mattermost, mqtt, slack, telegram, xmpp
from alerts.errors import Barred, Refused, Unavailable
from alerts.links import OFFERED, Signer, pressed
from alerts.message import Message, Names, compose, trial
from alerts.message.cut import FSI, PDI, cut, cut_start, octets, units
from alerts.message.markup import PLAIN, hypertext
from alerts.message.shape import address, fitted, reading
from alerts.optional import library
from alerts.secret import Secret
from alerts.wording import wording
from monitor.__main__ import main
from storage.records import Decision, Deed, Finding, Group, Judgement, Reason, Route, Status
from storage.store import Store
from tests.factory import NOW, after, alert, claim, document, finding, seen, statement
from tests.receivers import receiver
from tests.rooms import ENVIRON, HOOK, ROOMS, TOKEN, WRONG, Rejected, Room

LANGUAGES = ("en", "fr", "de", "es", "ar", "fa", "ru")
NAMES = Names(
    actors={"barani": "Laila Barani", "ministry": "Ministry of Defence", "front": "جبهه کش"},
    sources={"front-posts": "Front channel", "ministry": "Ministry"},
    link_base="https://desk.example",
)
FRONT, MINISTRY = "شهر کش همچنان در کنترل نیروهای ماست.", "Our forces have taken Kesh."
#: what may stand unseen in a message without being part of its words
UNSEEN = dict.fromkeys(map(ord, f"{FSI}{PDI}\u200f\u2060"))


def found(text: str = FRONT, **more: object) -> Finding:
    theirs = document("2", MINISTRY, source="ministry", language="en")
    speaker = {"actor": None, "speaker": str(more.pop("speaker"))} if "speaker" in more else {"actor": "barani"}
    ours = statement(document("1", text), **{"principal": "front", **speaker})
    return finding(claim(ours), claim(statement(theirs, actor="ministry", principal="ministry")), **more)


def group(*findings: Finding, **more: object) -> Group:
    alerts = tuple(alert(one, channel="desk", **more) for one in findings)
    return Group(key="g", desk="foreign", route="routes.0", channel="desk", findings=findings, alerts=alerts)


def message(
    *findings: Finding, language: str = "en", reason: Reason = Reason.FIRST, id_: str = "d1", **more: object
) -> Message:
    made = group(*(findings or (found(),)), reason=reason, **more)
    return compose(made, id_=id_, reason=reason, names=NAMES, language=language)


def correction(language: str = "en") -> Message:
    one = found()
    judged = Judgement(finding=one.id, status=Status.DISMISSED, by="Mina", why="another town", at=NOW)
    return message(one, language=language, reason=Reason.CORRECTION, id_="d2", judgement=judged)


def means(room: Room, thread: str | None = None) -> Means:
    return Means(http=room, environ=ENVIRON, now=NOW, thread=thread)


@pytest.fixture(params=ROOMS)
def room(request: pytest.FixtureRequest) -> Room:
    return ROOMS[request.param]()


def read(room: Room) -> str:
    return "\n".join(post.text for post in room.posts).translate(UNSEEN)


# --- what readers see ---------------------------------------------------------------------------


def test_an_alert_shows_both_sides_who_says_them_why_and_where_to_go(room: Room) -> None:
    told = message(found(cautions=("relayed by an agency",)))
    room.channel().send(told, means(room))
    for part in (FRONT, MINISTRY, "Laila Barani", "Ministry of Defence", "Both speak of", "relayed by an agency"):
        assert part in read(room)
    assert told.link in room.posts[0].links


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_desk_is_told_in_its_language_with_the_originals_as_they_are(room: Room, language: str) -> None:
    told = message(language=language)
    room.channel().send(told, means(room))
    words = wording(language)
    assert words.kinds["contradiction"] in read(room)
    assert FRONT in read(room)
    assert MINISTRY in read(room)


def test_a_message_that_only_counts_says_how_many_and_leads_to_them(room: Room) -> None:
    many = [found(f"Kesh is ours, says number {n}.") for n in range(3)]
    told = message(*many, reason=Reason.DIGEST)
    room.channel().send(told, means(room))
    assert told.cards == ()
    assert told.link in room.posts[0].links
    assert re.search(r"\b3\b", read(room)) or room.posts[0].body.get("event_action") == "trigger"


def test_a_test_message_is_taken_and_marked(room: Room) -> None:
    room.channel().send(trial("t1", "desk"), means(room))
    assert "TEST" in read(room)


def test_many_findings_are_told_or_counted_and_nothing_is_cut_silently(room: Room) -> None:
    many = [found(f"Sentence number {n} about Kesh. " + "It goes on and on, as speeches do. " * 40) for n in range(40)]
    told = message(*many)
    room.channel().send(told, means(room))
    assert told.link in [link for post in room.posts for link in post.links]
    shown = sum(f"number {n} about" in read(room) for n in range(40))
    assert shown >= 1
    if shown < 40:
        assert re.search(rf"and {40 - shown} more|\"findings\": \[", read(room))


DECISIVE = "If they leave, we shall not sign."


@pytest.mark.parametrize("around", [0, 100, 1_000, 30_000])
def test_whatever_is_cut_the_decisive_part_is_whole(room: Room, around: int) -> None:
    pad = "We spoke for hours, and more. " * (around // 30)
    said = statement(document("1", f"{pad}{DECISIVE} {pad}"))
    span = replace(claim(said).span, start=len(pad), end=len(pad) + len(DECISIVE))
    room.channel().send(message(finding(claim(said, span=span))), means(room))
    assert DECISIVE in read(room)


def test_an_original_of_any_length_is_sent(room: Room) -> None:
    room.channel().send(message(found("کش از آن ماست، " * 20_000)), means(room))
    assert "کش از آن ماست" in read(room)
    assert "…" in read(room)


# --- threads ------------------------------------------------------------------------------------


def test_a_correction_stands_below_what_it_corrects_or_says_that_it_cannot(room: Room) -> None:
    channel = room.channel()
    kept = channel.send(message(), means(room))
    first = len(room.posts)
    channel.send(correction(), means(room, kept))
    later = room.posts[first:]
    if room.threads:
        assert later[0].answers == str(room.posts[0].body["id"])
        assert "withdrawn by" in later[0].text
    elif later[0].body.get("event_action"):
        assert [one.body["event_action"] for one in later] == ["resolve"]
        assert later[0].body["dedup_key"] == room.posts[0].body["dedup_key"]
    else:
        assert kept is None
        assert "withdrawn by" in later[0].text
        assert wording("en").concerns in later[0].text


THREADED = [name for name, room in ROOMS.items() if room.threads]


@pytest.mark.parametrize("name", THREADED)
def test_a_third_message_stays_in_the_thread(name: str) -> None:
    room = ROOMS[name]()
    kept = None
    for at in range(3):
        kept = room.channel().send(message(id_=f"d{at}"), means(room, kept))
    known = {str(post.body["id"]) for post in room.posts}
    assert all(post.answers in known for post in room.posts[1:])


@pytest.mark.parametrize("name", THREADED)
def test_a_thread_of_another_room_is_not_answered(name: str) -> None:
    room = ROOMS[name]()
    room.channel().send(message(), means(room, "another-room 1234"))
    assert [post.answers for post in room.posts] == [None]


@pytest.mark.parametrize("name", THREADED)
def test_where_the_earlier_message_was_removed_the_correction_still_arrives(name: str) -> None:
    room = ROOMS[name]()
    kept = room.channel().send(message(), means(room))
    room.posts.clear()
    room.posts.append(replace_post(room))
    room.channel().send(correction(), means(room, kept))
    assert "withdrawn by" in room.posts[-1].text


def replace_post(room: Room) -> object:
    """Something else that stands in the room."""
    other = type(room)()
    other.channel().send(message(id_="other"), means(other))
    other.posts[0].body = {**other.posts[0].body, "id": "999999"}
    return other.posts[0]


ROUTES = (Route(desk="foreign", channels=("desk",), group_wait=timedelta(0)),)


def waiting(folder: Path) -> Store:
    """A store with one message that is due."""
    store = Store(f"sqlite:///{folder / 'kept.db'}")
    store.migrate()
    one = claim()
    told = finding(one)
    decision = Decision(findings=(told,), alerts=(alert(told, channel="desk"),))
    store.record(seen(document()), (one.statement,), (one,), lambda lookup: decision)
    assert outbox.bundle(store, ROUTES, NAMES, now=NOW) == 1
    return store


def test_what_a_receiver_calls_a_message_is_kept_and_given_to_the_next(tmp_path: Path) -> None:
    store, room = waiting(tmp_path), ROOMS["matrix"]()
    told = store.findings()[0]
    for hours in (0, 1):
        now = after(hours=hours)
        assert hours == 0 or outbox.bundle(store, ROUTES, NAMES, now=now) == 1
        channels = {"desk": room.channel()}
        outbox.deliver(store, channels, http=room, environ=ENVIRON, clock=lambda now=now: now, random=lambda: 0.0)
        judged = Judgement(finding=told.id, status=Status.DISMISSED, by="Mina", why="", at=now)
        outbox.judge(store, judged)
    assert [post.answers for post in room.posts] == [None, "$event0"]
    assert {one.reference for one in store.deliveries()} == {"!desk:matrix.example $event0"}
    store.close()


def test_a_repeat_is_known_by_its_id() -> None:
    room = ROOMS["matrix"]()
    for _ in range(2):
        room.channel().send(message(), means(room))
    assert len(room.posts) == 1


# --- trouble ------------------------------------------------------------------------------------


def test_a_service_that_asks_to_wait_is_left_alone_so_long(room: Room) -> None:
    room.trouble.append(type(room).busy())
    with pytest.raises(Unavailable) as raised:
        room.channel().send(message(), means(room))
    assert (raised.value.retry_after_s or 0) == pytest.approx(room.wait_s)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_service_in_trouble_is_tried_again(room: Room, status: int) -> None:
    room.trouble.append(Rejected(status, "<html>trouble</html>"))
    with pytest.raises(Unavailable):
        room.channel().send(message(), means(room))


@pytest.mark.parametrize("body", ["", "[", "[]", "null", "1", "[" * 100_000, '{"ok": "\\ud800"}', "\x00"])
def test_an_answer_of_any_kind_is_an_answer(room: Room, body: str) -> None:
    for status in (200, 500):
        room.trouble.append(Rejected(status, body))
        try:
            room.channel().send(message(), means(room))
        except (Refused, Unavailable) as error:
            assert len(str(error)) < 200  # noqa: PT017 - either outcome is right


def test_a_wrong_token_is_for_an_operator_and_never_shown(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"), pytest.raises(Barred, match="answered") as raised:
        room.channel(WRONG).send(message(), means(room))
    shown = f"{raised.value} {raised.value!r} {raised.value.__cause__!r} {caplog.text} {room.channel()!r}"
    assert not any(secret in shown for secret in (TOKEN, ENVIRON["WRONG"], ENVIRON["HOOK"]))


def test_a_message_that_a_service_will_never_take_is_refused(room: Room) -> None:
    codes = {"slack": (200, {"ok": False, "error": "invalid_blocks"})}
    room.trouble.append(
        Rejected(*codes.get(type(room).__name__.lower(), (400, {"code": 50035, "errcode": "M_BAD_JSON"})))
    )
    with pytest.raises(Refused) as raised:
        room.channel().send(message(), means(room))
    assert type(raised.value) is Refused


class Down:
    """Nobody answers, and what is raised holds the address."""

    def post(self, url: str, *, body: bytes, headers: object) -> object:
        raise OSError(f"cannot reach {url}")

    def put(self, url: str, *, body: bytes, headers: object) -> object:
        raise ValueError(f"not a public address: {url}")


def test_an_address_that_cannot_be_reached_is_not_told_with_its_secret(room: Room) -> None:
    with pytest.raises(Unavailable) as raised:
        room.channel().send(message(), Means(http=Down(), environ=ENVIRON, now=NOW))  # type: ignore[arg-type]
    assert TOKEN not in f"{raised.value}{raised.value.__cause__!r}"


def test_a_missing_secret_is_named(room: Room) -> None:
    with pytest.raises(Unavailable, match=r"TOKEN|HOOK"):
        room.channel().send(message(), Means(http=room, environ={"X": "y"}, now=NOW))


SLACK_CODES = [
    ("channel_not_found", Barred), ("not_in_channel", Barred), ("is_archived", Barred),
    ("invalid_auth", Barred), ("token_revoked", Barred), ("missing_scope", Barred),
    ("ratelimited", Unavailable), ("internal_error", Unavailable), ("something_new", Barred),
    ("msg_too_long", Refused), ("invalid_blocks", Refused), ("msg_blocks_too_long", Refused),
]  # fmt: skip


@pytest.mark.parametrize(("code", "error"), SLACK_CODES)
def test_slack_says_no_with_status_200(code: str, error: type[Exception]) -> None:
    room = ROOMS["slack"]()
    room.trouble.append(Rejected(200, {"ok": False, "error": code}))
    with pytest.raises(error, match=code) as raised:
        room.channel().send(message(), means(room))
    assert type(raised.value) is error


TELEGRAM_WORDS = [
    (400, "Bad Request: chat not found", Barred), (403, "Forbidden: bot was kicked", Barred),
    (400, "Bad Request: not enough rights to send text messages to the chat", Barred),
    (400, "Bad Request: message thread not found", Barred), (404, "Not Found", Barred),
    (400, "Bad Request: can't parse entities: Unmatched end tag", Refused),
    (400, "Bad Request: message text is empty", Refused),
]  # fmt: skip


@pytest.mark.parametrize(("status", "words", "error"), TELEGRAM_WORDS)
def test_telegram_says_in_words_who_is_at_fault(status: int, words: str, error: type[Exception]) -> None:
    room = ROOMS["telegram"]()
    room.trouble.append(Rejected(status, {"ok": False, "error_code": status, "description": words}))
    with pytest.raises(error) as raised:
        room.channel().send(message(), means(room))
    assert type(raised.value) is error


def test_a_telegram_group_that_moved_is_followed() -> None:
    room = ROOMS["telegram"]()
    moved = {"ok": False, "error_code": 400, "description": "x", "parameters": {"migrate_to_chat_id": -1002}}
    room.trouble.append(Rejected(400, moved))
    room.channel().send(message(), means(room))
    assert room.posts[0].body["chat_id"] == -1002


def test_a_teams_workflow_that_is_off_is_not_the_messages_fault() -> None:
    room = ROOMS["teams"]()
    room.trouble.append(Rejected(400, {"error": {"code": "WorkflowTriggerIsNotEnabled"}}))
    with pytest.raises(Barred, match="WorkflowTriggerIsNotEnabled"):
        room.channel().send(message(), means(room))


SETTINGS = [
    (slack.Channel, {}), (slack.Channel, {"url": HOOK, "token": HOOK, "room": "C"}), (slack.Channel, {"token": HOOK}),
    (slack.Channel, {"url": "https://hooks.example/in-clear"}), (mattermost.Channel, {"server": "https://x"}),
    (mattermost.Channel, {"url": HOOK, "room": "r"}), (discord.Channel, {"token": HOOK, "room": "name"}),
    (discord.Channel, {}), (telegram.Channel, {"token": HOOK, "room": "some name"}),
    (mqtt.Channel, {"host": "h", "topic": "a/#"}), (xmpp.Channel, {"user": "a@b", "password": HOOK}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "settings"), SETTINGS)
def test_settings_that_cannot_work_are_mistakes(kind: type, settings: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        kind(**settings)


PAGE = (Path(__file__).parent.parent / "docs" / "channels.md").read_text(encoding="utf-8")
EXAMPLES = [yaml.safe_load(one)[0] for one in re.findall(r"^    (- \{id: .*?\})$", PAGE, re.MULTILINE | re.DOTALL)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example["id"]))
def test_every_example_in_the_docs_is_a_channel(example: dict[str, Any]) -> None:
    kind = plugins.load("alerts.channels", example.pop("kind"))
    example.pop("id")
    assert kind.Channel.model_validate(example)


def test_every_kind_has_an_example_in_the_docs() -> None:
    assert set(re.findall(r"kind: (\w+)", PAGE)) == set(plugins.names("alerts.channels")) - {"console"}


HERE = [
    "kind: slack, token: {env: TOKEN}, room: C1, api: URL", "kind: slack, url: {env: HERE}",
    "kind: mattermost, server: URL, token: {env: TOKEN}, room: r1", "kind: mattermost, url: {env: HERE}",
    "kind: teams, url: {env: HERE}", "kind: discord, token: {env: TOKEN}, room: '7', api: URL",
    "kind: discord, url: {env: HERE}", "kind: telegram, token: {env: TOKEN}, room: '-1', api: URL",
    "kind: matrix, server: URL, token: {env: TOKEN}, room: '!a:b.example'", "kind: ntfy, url: URL, topic: desk",
    "kind: events, url: URL, key: {env: TOKEN}", "kind: webhook, url: URL",
]  # fmt: skip


@pytest.mark.parametrize("settings", HERE)
def test_the_command_sends_a_test_message_through_the_one_client(
    settings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with receiver() as kept:
        config = tmp_path / "sources.yaml"
        channel = settings.replace(": URL", f': "{kept.url}"')
        config.write_text(
            "version: 1\nsources: []\nfetching: {allow_addresses: [127.0.0.0/8]}\n"
            f"channels:\n  - {{id: desk, {channel}}}\n",
            encoding="utf-8",
        )
        environ = {"TOKEN": TOKEN, "HERE": kept.url, "GAINSAY_DATABASE": f"sqlite:///{tmp_path / 'g.db'}"}
        assert main(["-c", str(config), "channels", "test", "desk"], environ) == 0
    assert "was taken" in capsys.readouterr().out
    assert b"TEST" in kept.got[0][1] or "webhook" in settings


# --- hostile titles -----------------------------------------------------------------------------

PARTS = [
    "<script>alert(1)</script>", "</b><a href='tg://user?id=1'>x</a>", "<!channel>", "<@U0001>", "<!here|x>",
    "&lt;b&gt;", "@everyone", "@here", "@channel", "@all", "@room", "@desk_editor", "#general", "~town-square",
    "/start", "/kick@bot", "[click](https://evil.example)", "[x]: https://evil.example",
    "![i](https://evil.example/p.png)", "https://evil.example/x", "**bold**", "__under__", "~~gone~~",
    "||hidden||", "`code`", "```\nblock\n```", "> quoted", "# head", "- item", "1. one", ":boom:", "<t:0:R>",
    "<:e:1>", "\\", "\\*", "*", "_", "~", "|", "]](", "((", "$x$", "{{7*7}}", "{% x %}", "${jndi:x}",
    "\u202eevil", "\u2067x", "\u2069\u2069", "\u200b", "\u200d", "\ufeff", "\x00", "\x1b[31m",
    "\r\nBcc: x@y.example", "\n\n", "=?utf-8?q?=0ABcc:_x@y.example?=", "\u0085", "\u2028", "\ufffe",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467", "é" * 40, "کش", "שלום", "北京", "𐍈𐍈", "e\u0301" * 30, "a" * 500,
    " " * 50, "\t", "'\"", "--", "%s%n", "=1+1", "]]>", "<![CDATA[",
]  # fmt: skip


def hostile(count: int) -> Iterator[str]:
    chance = random.Random(6)
    for _ in range(count):
        yield "".join(chance.choice(PARTS) + chance.choice(("", " ", "\n", "x")) for _ in range(chance.randint(1, 12)))


def attacked(title: str) -> Message:
    """A message with that in every field that others write."""
    one = found(f"{title} we hold Kesh {title}", speaker=title, because=(title,), cautions=(title,))
    names = replace(NAMES, sources={"front-posts": title, "ministry": title})
    return compose(group(one), id_="d1", reason=Reason.FIRST, names=names, language="en")


@pytest.fixture(scope="module")
def attacks() -> Sequence[Message]:
    return [attacked(title) for title in hostile(1_000)]


def test_a_thousand_hostile_titles_all_arrive_as_words(room: Room, attacks: Sequence[Message]) -> None:
    channel = room.channel()
    for told in attacks:
        channel.send(replace(told, id=f"d{len(room.posts)}"), means(room))
        ours = {told.link, "https://front.example/1", "https://front.example/2"}
        links = set(room.posts[-1].links)
        assert links <= ours or type(room).__name__ == "Ntfy"
        assert "we hold Kesh" in room.posts[-1].text
    assert len(room.posts) == len(attacks)


@example("\n")
@given(st.text(max_size=300))
def test_any_title_at_all_arrives(title: str) -> None:
    told = attacked(title)
    for kind in ROOMS.values():
        room = kind()
        room.channel().send(told, means(room))
        assert room.posts


class Postbox:
    """A mail server that keeps what it gets, and greets strangers with "later", then "never" where told to."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []
        self.to: list[list[str]] = []
        self.answers: dict[str, list[str]] = {}

    async def handle_RCPT(self, server: object, session: object, envelope: Any, address: str, options: object) -> str:
        answers = self.answers.get(address, [])
        if answers:
            return answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:
        self.mails.append(envelope.content)  # type: ignore[attr-defined]
        self.to.append(list(envelope.rcpt_tos))  # type: ignore[attr-defined]
        return "250 ok"


@pytest.fixture
def postbox() -> Iterator[tuple[Postbox, email.Channel]]:
    box = Postbox()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    yield box, email.Channel(to=("desk@example.org",), host="127.0.0.1", port=port)
    controller.stop()


HEADS = {
    "from", "to", "subject", "date", "message-id", "references", "auto-submitted", "importance", "mime-version",
    "content-type",
}  # fmt: skip


def test_a_thousand_hostile_titles_are_mailed_without_a_header_of_theirs(
    postbox: tuple[Postbox, email.Channel], attacks: Sequence[Message]
) -> None:
    box, channel = postbox
    for told in attacks[:200]:
        channel.send(told, means(ROOMS["ntfy"]()))
    made = (channel._mail(told, means(ROOMS["ntfy"]())) for told in attacks[200:])
    sent = [*box.mails, *(mail.as_bytes(policy=SMTP) for mail in made)]
    assert all({name.lower() for name in message_from_bytes(one)} <= HEADS for one in sent)
    # to take a mail apart costs ten times what it costs to send it
    for told, one in list(zip(attacks, sent, strict=True))[::10]:
        mail = message_from_bytes(one, policy=default)
        # the standard library is free with spaces where it folds
        assert "".join(str(mail["Subject"]).replace("\u2060", "").split()) == "".join(told.subject.split())
        body = mail.get_body(("plain",))
        assert body is not None
        assert body.get_content().split() == told.text.split()


def test_mails_of_one_thread_answer_one_another(postbox: tuple[Postbox, email.Channel]) -> None:
    box, channel = postbox
    kept = None
    for at in range(12):
        kept = channel.send(message(id_=f"d{at}"), Means(http=ROOMS["ntfy"](), environ={}, now=NOW, thread=kept))
    mail = message_from_bytes(box.mails[-1], policy=default)
    assert mail["In-Reply-To"] == "<d10@gainsay>"
    assert mail["References"].split() == ["<g@gainsay>", "<d0@gainsay>", *(f"<d{at}@gainsay>" for at in range(2, 11))]


LATER, NEVER = "451 greylisted, come back", "550 no such person"
SOME = [
    ("all at once", {}, [["a@x.example", "b@x.example"]], True),
    ("one later", {"b@x.example": [LATER]}, [["a@x.example"], ["b@x.example"]], True),
    ("one later twice", {"b@x.example": [LATER, LATER]}, [["a@x.example"], ["b@x.example"]], True),
    ("one never", {"b@x.example": [NEVER] * 9}, [["a@x.example"]], True),
    ("one later, then never", {"b@x.example": [LATER, *[NEVER] * 9]}, [["a@x.example"]], True),
    ("both later", {"a@x.example": [LATER], "b@x.example": [LATER]}, [["a@x.example", "b@x.example"]], True),
    ("one never, one later", {"a@x.example": [NEVER] * 9, "b@x.example": [LATER]}, [["b@x.example"]], True),
    ("both never", {"a@x.example": [NEVER] * 9, "b@x.example": [NEVER] * 9}, [], False),
]


@pytest.mark.parametrize(("what", "answers", "to", "sent"), SOME, ids=[case[0] for case in SOME])
def test_each_recipient_has_a_mail_once_whoever_is_put_off(
    postbox: tuple[Postbox, email.Channel], tmp_path: Path, what: str, answers: dict[str, list[str]],
    to: list[list[str]], sent: bool,
) -> None:  # fmt: skip
    box, channel = postbox
    box.answers = {one: list(answer) for one, answer in answers.items()}
    channel = channel.model_copy(update={"to": ("a@x.example", "b@x.example")})
    store = waiting(tmp_path)
    troubled = False
    for hours in (0, 1, 2):
        now = after(hours=hours)
        outbox.deliver(
            store, {"desk": channel}, http=ROOMS["ntfy"](), environ={}, clock=lambda now=now: now, random=lambda: 0.0
        )
        troubled |= any(one.failures for one in store.channel_states())
    assert box.to == to
    # whoever is put off while others have it is no reason to take the channel for broken
    assert troubled is (what in ("both later", "one never, one later"))
    assert [one.sent_at is not None for one in store.deliveries() if one.rest_of is None] == [sent]
    store.close()


def test_what_is_kept_of_a_thread_puts_nothing_else_into_a_mail(postbox: tuple[Postbox, email.Channel]) -> None:
    box, channel = postbox
    channel.send(message(), Means(http=ROOMS["ntfy"](), environ={}, now=NOW, thread="C1 1700.1\r\nBcc: <x@y>"))
    assert message_from_bytes(box.mails[0], policy=default)["References"] == "<g@gainsay>"


def test_a_thousand_hostile_titles_are_text_for_xmpp_and_data_for_mqtt(attacks: Sequence[Message]) -> None:
    for told in attacks:
        element = ElementTree.Element("body")
        element.text = xmpp._text(told)
        back = ElementTree.fromstring(ElementTree.tostring(element))  # noqa: S314 - our own
        assert "we hold Kesh" in str(back.text)
        assert len(ElementTree.tostring(element, "utf-8")) < 5 * 8_000
        published = mqtt.Channel(host="broker.example", topic="desk")._payload(told)
        assert json.loads(published)["findings"][0]["sides"][0]["text"].count("we hold Kesh") == 1


@pytest.mark.filterwarnings("ignore:'imghdr':DeprecationWarning")
def test_apprise_hands_on_words_and_never_markup(attacks: Sequence[Message]) -> None:
    pytest.importorskip("apprise")
    with receiver() as kept:
        for told in attacks[:20]:
            place = {"PLACE": kept.url.replace("http://", "json://")}
            apprise.Channel(address=Secret(env="PLACE")).send(told, Means(http=ROOMS["ntfy"](), environ=place, now=NOW))
        got = [json.loads(body) for _, body in kept.got]
    assert len(got) == 20
    assert all("we hold Kesh" in one["message"] for one in got)


@pytest.mark.filterwarnings("ignore:'imghdr':DeprecationWarning")
def test_apprise_tells_no_address_that_failed() -> None:
    pytest.importorskip("apprise")
    place = {"PLACE": f"json://127.0.0.1:{closed_port()}/{TOKEN}"}
    with pytest.raises(Unavailable) as raised:
        apprise.Channel(address=Secret(env="PLACE")).send(
            message(), Means(http=ROOMS["ntfy"](), environ=place, now=NOW)
        )
    assert TOKEN not in str(raised.value)


# --- brokers and servers that are not there -----------------------------------------------------


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.mark.parametrize("kind", ["xmpp", "mqtt"])
def test_a_server_that_is_not_there_is_tried_again(kind: str) -> None:
    here = {"host": "127.0.0.1", "port": closed_port(), "timeout_s": 5.0, "password": Secret(env="TOKEN")}
    channel = (
        xmpp.Channel(user="bot@localhost", to="desk@localhost", **here)
        if kind == "xmpp"
        else mqtt.Channel(topic="desk", user="bot", **here)
    )
    with pytest.raises(Unavailable, match="cannot be reached") as raised:
        channel.send(message(), means(ROOMS["ntfy"]()))
    assert TOKEN not in str(raised.value)


@pytest.mark.parametrize(
    ("host", "security", "encrypted"),
    [
        ("broker.example", None, True), ("10.0.0.5", None, True), ("127.0.0.1", None, False), ("::1", None, False),
        ("localhost", None, False), ("localhost.example", None, True), ("broker.example", "none", False),
        ("127.0.0.1", "tls", True),
    ],
)  # fmt: skip
def test_what_leaves_the_machine_is_encrypted_unless_an_operator_says_otherwise(
    host: str, security: str | None, encrypted: bool
) -> None:
    assert mqtt.Channel(host=host, topic="desk", security=security)._encrypted is encrypted


def test_a_library_that_is_missing_is_named_with_the_way_to_get_it() -> None:
    with pytest.raises(Unavailable, match=r"pip install 'gainsay\[xmpp\]'"):
        library("nothing_of_that_name", "xmpp")


# --- cutting ------------------------------------------------------------------------------------

CUTS = [
    ("We shall sign. We shall not leave Kesh at all.", 30, "We shall sign. …"),
    ("We shall sign the paper. We shall not leave.", 30, "We shall sign the paper. …"),
    ("one two three four", 11, "one two …"),
    ("شهر کش از آن ماست، و می‌ماند.", 22, "شهر کش از آن ماست، …"),
    ("aaaaaaaaaaaa", 8, "aaaaaa …"),
    ("see [U+202E] here", 11, "see …"),
    ("short", 9, "short"),
    (f"{FSI}a long name of somebody{PDI} says", 12, f"{FSI}a long{PDI} …"),
]


@pytest.mark.parametrize(("text", "most", "kept"), CUTS)
def test_a_text_is_cut_where_it_can_be_read(text: str, most: int, kept: str) -> None:
    assert cut(text, most) == kept


STARTS = [
    ("We shall sign. We shall not leave Kesh.", 30, "… We shall not leave Kesh."),
    ("one two three four", 12, "… three four"),
    ("see [U+202E] here", 13, "… here"),
]


@pytest.mark.parametrize(("text", "most", "kept"), STARTS)
def test_the_end_of_a_text_is_cut_in_the_same_way(text: str, most: int, kept: str) -> None:
    assert cut_start(text, most) == kept


@given(st.text(st.sampled_from("ab. ,،\u0301\u200d👩🏽é[U+202E]" + FSI + PDI), max_size=80), st.integers(2, 60))
def test_no_cut_splits_a_character_an_escape_or_an_isolate(text: str, most: int) -> None:
    for made in (cut(text, most), cut_start(text, most)):
        kept = made.removesuffix("…").removeprefix("…").strip()
        assert len(made.replace(PDI, "").replace(FSI, "")) <= max(most, len(text) if made == text else most)
        assert kept.strip(FSI + PDI).strip() in text or made == text
        if text.count(FSI) == 0 == text.count(PDI):
            assert FSI not in made
            assert PDI not in made


@given(st.text(max_size=400), st.integers(200, 4_096))
def test_what_is_fitted_fits(title: str, most: int) -> None:
    told = attacked(title)
    page = hypertext(strong="b", gone="s", new="u")
    assert octets(fitted(told, PLAIN.text, lambda made: octets(made) <= most + 400)) <= most + 400
    assert units(fitted(told, page.text, lambda made: units(made) <= most + 400)) <= most + 400


DIRECTIONS = [("شهر", "rtl"), ("“123 שלום", "rtl"), ("Kesh شهر", "ltr"), ("123", ""), ("", ""), ("北京", "ltr")]


@pytest.mark.parametrize(("text", "direction"), DIRECTIONS)
def test_a_text_is_read_from_its_first_letter(text: str, direction: str) -> None:
    assert reading(text) == direction


def test_each_original_is_set_in_its_own_direction_and_ours_in_the_desks() -> None:
    room = ROOMS["teams"]()
    room.channel().send(message(language="fa"), means(room))
    card = room.posts[0].body
    quotes = [one for one in card["body"] if one.get("style") == "emphasis"]
    assert (card["rtl"], [one["rtl"] for one in quotes]) == (True, [True, False])
    room = ROOMS["telegram"]()
    room.channel().send(message(language="fa"), means(room))
    lines = room.posts[0].body["text"].splitlines()
    assert all(line.startswith("\u200f") for line in lines if not line.startswith("<blockquote>"))
    quoted = [line for line in lines if line.startswith("<blockquote>")]
    assert [line.removeprefix("<blockquote>")[:2] for line in quoted] == [f"\u200f{FSI}", f"{FSI}“"]


ADDRESSES = [
    ("https://a.example/x?y=1&z=2#q", "https://a.example/x?y=1&z=2#q"),
    ("https://a.example/a) [b](c", "https://a.example/a%29%20%5Bb%5D%28c"),
    ("https://a.example/<b>\"'|", "https://a.example/%3Cb%3E%22%27%7C"),
    ("https://a.example/کش", "https://a.example/%DA%A9%D8%B4"),
    ("javascript:alert(1)", ""),
    ("tg://user?id=1", ""),
    ("/findings/1", ""),
]


@pytest.mark.parametrize(("url", "safe"), ADDRESSES)
def test_an_address_ends_no_markup(url: str, safe: str) -> None:
    assert address(url) == safe


def test_the_words_of_events_stay_data() -> None:
    room = ROOMS["events"]()
    room.channel().send(message(found(), replace(found("Kesh is ours."), severity="low")), means(room))
    actions = [(post.body["event_action"], post.body["payload"]["severity"]) for post in room.posts]
    assert sorted(actions) == [("trigger", "critical"), ("trigger", "info")]
    assert json.loads(message().data)["findings"][0]["id"] in [post.body["dedup_key"] for post in room.posts]


# --- buttons ------------------------------------------------------------------------------------

SIGNER = Signer(base="https://desk.example", key=b"a key of this test")


def with_buttons(*findings: Finding) -> Message:
    names = replace(NAMES, acts=lambda *told: SIGNER.act_links(*told, now=NOW), buttons=SIGNER.buttons)
    return compose(group(*findings), id_="d1", reason=Reason.FIRST, names=names, language="fa")


def carried(room: Room) -> list[str]:
    """What the buttons of the last post carry."""
    body = room.posts[-1].body
    keys = [key for row in body.get("reply_markup", {}).get("inline_keyboard", ()) for key in row]
    blocks = [one for block in body.get("blocks", ()) if block["type"] == "actions" for one in block["elements"]]
    return [*(key["callback_data"] for key in keys), *(one["value"] for one in blocks)]


@pytest.mark.parametrize(("name", "kind"), [("slack", slack), ("telegram", telegram)])
def test_a_chat_that_may_answer_has_buttons_that_we_know_again(name: str, kind: Any) -> None:
    one, room = found(), ROOMS[name]()
    channel = room.channel().model_copy(update={"reply_secret": Secret(env="TOKEN")})  # type: ignore[attr-defined]
    channel.send(with_buttons(one), means(room))
    values = carried(room)
    assert {pressed(value, SIGNER.key) for value in values} == {
        (deed, one.id) for deed in OFFERED if deed is not Deed.DISMISS
    }
    assert max(len(value.encode()) for value in values) <= 64, "Telegram takes no more"
    channel.send(with_buttons(one, found("Kesh is ours.")), means(room))
    assert carried(room) == [], "a button below two findings would be a riddle"


@pytest.mark.parametrize("name", ["slack", "telegram"])
def test_a_chat_that_may_not_answer_has_none(name: str) -> None:
    room = ROOMS[name]()
    room.channel().send(with_buttons(found()), means(room))
    assert carried(room) == []
