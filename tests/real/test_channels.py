"""Receivers that none of us wrote, on loopback: Synapse, Prosody, Mosquitto, ntfy, OpenSMTPD with Dovecot.

What a channel sent is read back with another client, as a desk would have it.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import queue
import re
import tempfile
import urllib.request
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from imaplib import IMAP4
from pathlib import Path
from typing import Any

import pytest

from alerts.channels import Means, Sender, email, matrix, mqtt, ntfy, xmpp
from alerts.errors import Barred, Unavailable
from alerts.message import Message
from alerts.secret import Secret
from monitor import clock
from monitor.http import Client, Settings
from tests.factory import NOW
from tests.real.test_publishers import RECIPES, recipe, runs
from tests.test_channels import FRONT, MINISTRY, attacked, correction, hostile, message

pytestmark = pytest.mark.skipif(not RECIPES, reason="no real receivers: run `make real-test`")

PEERS = Path(os.environ.get("PEERS_HOME") or Path(os.environ.get("TMPDIR", tempfile.gettempdir())) / "gainsay-peers")
SYNAPSE, NTFY = "http://127.0.0.1:28008", "http://127.0.0.1:28201"
SECRETS = {"PASSWORD": "pw", "SUBMISSION": "secret", "WRONG": "wrong-one"}
PASSWORD, WRONG = Secret(env="PASSWORD"), Secret(env="WRONG")
#: a room of Prosody remembers 20 messages
ATTACKS = 16


@dataclass
class Desk:
    """A channel to a real receiver, and what its readers have."""

    channel: Sender
    wrong: Sender  #: the same with another password
    read: Callable[[int], list[Any]]  #: the messages that arrived, at least so many
    environ: Mapping[str, str]

    def send(self, told: Message, thread: str | None = None) -> str | None:
        client = Client(Settings(allow_addresses=("127.0.0.0/8",), pause_s=0.0), clock=clock.monotonic)
        try:
            return self.channel.send(told, Means(http=client, environ=self.environ, now=NOW, thread=thread))
        finally:
            client.close()


def ask(url: str, body: object = None, **headers: str) -> Any:
    data = json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(url, data, headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read() or b"null")


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest) -> Iterator[str]:
    started = not runs(request.param)
    recipe(request.param, "start")
    yield request.param
    if started:  # whoever started it before needs it again
        recipe(request.param, "stop")


def told(number: int) -> Message:
    """The same alert, as a message of its own: receivers remember ids."""
    return message(id_=f"d{number}{os.getpid()}")


def arrives_and_is_answered(desk: Desk) -> list[Any]:
    """An alert, what corrects it, and hostile titles; then what readers have of it."""
    kept = desk.send(told(1))
    desk.send(replace(correction(), id=f"d2{os.getpid()}"), kept)
    for at, title in enumerate(hostile(ATTACKS)):
        made = attacked(title)
        desk.send(Message.from_json(made.to_json().replace('"d1"', f'"a{at}-{os.getpid()}"')))
    with pytest.raises((Unavailable, Barred)):
        Desk(desk.wrong, desk.wrong, desk.read, desk.environ).send(told(3))
    got = desk.read(2 + ATTACKS)
    assert len(got) == 2 + ATTACKS
    return got


def has_both_sides(text: str) -> bool:
    return FRONT in text and MINISTRY in text and "Laila Barani" in text


# --- Matrix -------------------------------------------------------------------------------------


@pytest.mark.parametrize("server", ["synapse"], indirect=True)
def test_a_matrix_room_has_the_alert_and_the_correction_in_its_thread(server: str) -> None:
    login = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": "bot"}, "password": "pw"}
    token = ask(f"{SYNAPSE}/_matrix/client/v3/login", login)["access_token"]
    who = {"Authorization": f"Bearer {token}"}
    room = ask(f"{SYNAPSE}/_matrix/client/v3/createRoom", {"name": "desk"}, **who)["room_id"]

    def read(count: int) -> list[Any]:
        page = ask(f"{SYNAPSE}/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=200", **who)["chunk"]
        return [one for one in reversed(page) if one["type"] == "m.room.message"]

    class Patient(Desk):
        """Waits as long as the server asks."""

        def send(self, told: Message, thread: str | None = None) -> str | None:
            for _ in range(60):
                try:
                    return super().send(told, thread)
                except Unavailable as error:
                    if error.retry_after_s is None:
                        raise
                    waits.append(error.retry_after_s)
                    asyncio.run(asyncio.sleep(error.retry_after_s))
            raise AssertionError("the server never had enough of waiting")

    waits: list[float] = []
    environ = {"TOKEN": token, **SECRETS}
    made = [matrix.Channel(server=SYNAPSE, token=one, room=room) for one in (Secret(env="TOKEN"), WRONG)]
    desk = Patient(made[0], made[1], read, environ)
    first, second, *rest = arrives_and_is_answered(desk)
    assert has_both_sides(first["content"]["body"])
    assert has_both_sides(first["content"]["formatted_body"])
    assert second["content"]["m.relates_to"]["event_id"] == first["event_id"]
    assert all("we hold Kesh" in one["content"]["body"] for one in rest)
    # the same message again is the same event
    before = len(read(0))
    desk.send(told(1))
    assert len(read(0)) == before


# --- XMPP ---------------------------------------------------------------------------------------


def make_room(room: str) -> None:
    """A room of the desk."""

    async def begin(client: Any, done: asyncio.Future[None]) -> None:
        muc = client.plugin["xep_0045"]
        await muc.join_muc_wait(room, "desk", maxstanzas=0, timeout=10)
        await muc.set_room_config(room, client.plugin["xep_0004"].make_form(ftype="submit"))
        done.set_result(None)

    asyncio.run(as_desk(begin))


def stanzas(count: int, room: str | None) -> list[Any]:
    """What waits for the desk, or what a room remembers, of this run."""
    got: list[Any] = []

    async def begin(client: Any, done: asyncio.Future[None]) -> None:
        def take(stanza: Any) -> None:
            if stanza["body"] and stanza["id"].endswith(str(os.getpid())):
                got.append(stanza)
            if len(got) >= count and not done.done():
                done.set_result(None)

        client.add_event_handler("groupchat_message" if room else "message", take)
        client.send_presence()
        if room:
            await client.plugin["xep_0045"].join_muc_wait(room, "desk", maxstanzas=count, timeout=10)

    asyncio.run(as_desk(begin))
    return got


async def as_desk(begin: Callable[[Any, asyncio.Future[None]], Coroutine[Any, Any, None]]) -> None:
    """Log in as the desk, do that, and wait until it is done."""
    slixmpp = pytest.importorskip("slixmpp")
    client = slixmpp.ClientXMPP("desk@localhost", "pw")
    client.register_plugin("xep_0045")
    client.enable_plaintext, client.enable_starttls, client.enable_direct_tls = True, False, False
    client.plugin["feature_mechanisms"].config.update(unencrypted_scram=True)
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def started(event: object) -> None:
        await begin(client, done)

    client.add_event_handler("session_start", started)
    await client.connect("127.0.0.1", 25222)
    await asyncio.wait_for(done, 20)
    await client.disconnect()
    client.abort()


@pytest.mark.parametrize("server", ["prosody"], indirect=True)
@pytest.mark.parametrize("room", [None, f"desk{os.getpid()}@rooms.localhost"])
def test_a_person_and_a_room_of_xmpp_have_it_as_plain_text(server: str, room: str | None) -> None:
    where: dict[str, Any] = {"room": room} if room else {"to": "desk@localhost"}
    here: dict[str, Any] = {"user": "bot@localhost", "host": "127.0.0.1", "port": 25222, "security": "none", **where}
    channels = [xmpp.Channel(password=one, **here) for one in (PASSWORD, WRONG)]
    desk = Desk(channels[0], channels[1], lambda count: stanzas(count, room), SECRETS)
    if room:
        for _ in range(2):
            with pytest.raises(Unavailable, match="item-not-found"):
                desk.send(told(0))
        make_room(room)
    first, second, *rest = arrives_and_is_answered(desk)
    assert has_both_sides(first["body"])
    assert first["thread"] == second["thread"] == "g"
    assert first.xml.find("{urn:xmpp:styling:0}unstyled") is not None
    assert "withdrawn by" in second["body"]
    assert all("we hold Kesh" in one["body"] for one in rest)


@pytest.mark.parametrize("server", ["prosody"], indirect=True)
def test_a_password_is_not_sent_in_clear_where_tls_is_asked_for(server: str) -> None:
    channel = xmpp.Channel(user="bot@localhost", password=PASSWORD, to="desk@localhost", host="127.0.0.1", port=25222)
    with pytest.raises(Unavailable, match="safe"):
        Desk(channel, channel, lambda count: [], SECRETS).send(told(1))


# --- MQTT ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("server", ["mosquitto"], indirect=True)
def test_who_subscribes_to_the_topic_has_the_data(server: str) -> None:
    paho = pytest.importorskip("paho.mqtt.client")
    got: queue.Queue[Any] = queue.Queue()
    ready: queue.Queue[Any] = queue.Queue()
    reader = paho.Client(paho.CallbackAPIVersion.VERSION2, protocol=paho.MQTTv5)
    reader.username_pw_set("bot", "pw")
    reader.on_connect = lambda *_: reader.subscribe("news/desk", 1)
    reader.on_subscribe = lambda *_: ready.put(None)
    reader.on_message = lambda client, data, one: got.put(one)
    reader.connect("127.0.0.1", 21883)
    reader.loop_start()
    ready.get(timeout=10)
    channels = [
        mqtt.Channel(host="127.0.0.1", port=21883, topic="news/desk", user="bot", password=one)
        for one in (PASSWORD, WRONG)
    ]
    desk = Desk(channels[0], channels[1], lambda count: [got.get(timeout=10) for _ in range(count)], SECRETS)
    try:
        first, second, *_ = arrives_and_is_answered(desk)
    finally:
        reader.disconnect()
        reader.loop_stop()
    assert has_both_sides(first.payload.decode())
    assert dict(first.properties.UserProperty)["thread"] == dict(second.properties.UserProperty)["thread"] == "g"
    assert json.loads(second.payload)["findings"][0]["judgement"]["status"] == "dismissed"


# --- ntfy ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("server", ["ntfy"], indirect=True)
def test_a_phone_has_the_alert_with_its_title_and_its_link(server: str) -> None:
    who = {"Authorization": "Basic " + base64.b64encode(b"bot:pw-pw-pw").decode()}
    token = ask(f"{NTFY}/v1/account/token", {"label": "gainsay"}, **who)["token"]
    topic = f"desk{os.getpid()}"

    def read(count: int) -> list[Any]:
        request = urllib.request.Request(f"{NTFY}/{topic}/json?poll=1", headers=who)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return [json.loads(line) for line in answer.read().splitlines()]

    channels = [ntfy.Channel(url=NTFY, topic=topic, token=one) for one in (Secret(env="TOKEN"), WRONG)]
    first, second, *rest = arrives_and_is_answered(Desk(channels[0], channels[1], read, {"TOKEN": token, **SECRETS}))
    assert has_both_sides(first["message"])
    assert first["click"].startswith("https://desk.example/findings/")
    assert second["title"].startswith("Correction")
    assert all("attachment" not in one for one in rest)


# --- e-mail -------------------------------------------------------------------------------------


def mails(count: int) -> list[EmailMessage]:
    with IMAP4("127.0.0.1", 22143) as box:
        box.login("desk", "pw")
        for _ in range(100):
            box.select()
            numbers = box.search(None, "ALL")[1][0].split()
            if len(numbers) >= count:
                break
            asyncio.run(asyncio.sleep(0.1))
        found = [box.fetch(one, "(RFC822)")[1][0] for one in numbers]
        if numbers:
            box.store("1:*", "+FLAGS", "\\Deleted")
            box.expunge()
    read = [message_from_bytes(one[1], policy=default) for one in found if isinstance(one, tuple)]
    return [one for one in read if isinstance(one, EmailMessage)]


@pytest.mark.parametrize("server", ["mail"], indirect=True)
def test_a_mailbox_has_the_thread_sent_through_starttls(server: str) -> None:
    mails(0)
    here: dict[str, Any] = {
        "to": ("desk@localhost.test",), "sender": "gainsay@localhost.test", "host": "localhost", "port": 22587,
        "security": "starttls", "user": "bot", "ca": str(PEERS / "mail" / "cert.pem"),
    }  # fmt: skip
    channels = [email.Channel(password=one, **here) for one in (Secret(env="SUBMISSION"), WRONG)]
    got = arrives_and_is_answered(Desk(channels[0], channels[1], mails, SECRETS))
    by_id = {str(one["Message-ID"]): one for one in got}
    first, second = by_id[f"<d1{os.getpid()}@gainsay>"], by_id[f"<d2{os.getpid()}@gainsay>"]
    for kind in ("plain", "html"):
        body = first.get_body((kind,))
        assert body is not None
        assert has_both_sides(re.sub("</?mark>", "", body.get_content()))
    assert second["In-Reply-To"] == first["Message-ID"]
    assert not any(one["Bcc"] for one in got)


@pytest.mark.parametrize("server", ["mail"], indirect=True)
def test_a_certificate_that_nobody_vouches_for_is_not_trusted(server: str) -> None:
    channel = email.Channel(to=("desk@localhost.test",), host="localhost", port=22587, security="starttls")
    with pytest.raises(Unavailable, match="certificate"):
        Desk(channel, channel, lambda count: [], SECRETS).send(told(1))
