"""Sends alerts to a person or a room of XMPP, as plain text."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from alerts.channels import Means
from alerts.errors import ChannelError, Refused, Unavailable
from alerts.message import Message
from alerts.message.cut import octets
from alerts.message.markup import PLAIN
from alerts.message.shape import fitted
from alerts.optional import library
from alerts.secret import MissingSecret, Secret

#: bytes of a text: every server takes a stanza of 10,000 (RFC 6120, 13.12), and "&" alone becomes five
_LONGEST = 8_000
#: what XML 1.0 cannot hold and nobody made visible yet
_IMPOSSIBLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
#: errors that blame the message (RFC 6120, 8.3.3)
_REFUSED = frozenset({"bad-request", "not-acceptable", "jid-malformed", "policy-violation"})
#: XEP-0393: nothing in the text is to be read as bold, quoted or code; XEP-0359: the id that repeats keep
_UNSTYLED = "{urn:xmpp:styling:0}unstyled"
_ORIGIN = "{urn:xmpp:sid:0}origin-id"
#: XEP-0045: "a new room has been created"
_CREATED = 201


class Channel(BaseModel):
    """Needs `pip install gainsay[xmpp]`. Messages of a thread have one `<thread/>`, which many clients do not show."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    user: str = Field(pattern=r"^[^@/\s]+@[^@/\s]+$")  #: "gainsay@example.org"
    password: Secret
    to: str | None = None  #: address of a person
    room: str | None = None  #: address of a room, instead
    nick: str = "gainsay"  #: name in the room
    host: str | None = None  #: where the server is, if DNS does not say
    port: int = 5222  #: used with host
    security: Literal["tls", "none"] = "tls"  #: none: for a server on this machine only
    ca: str | None = None  #: file with the authority of the server's certificate, if it is no public one
    timeout_s: float = Field(default=30.0, gt=0, le=110)

    @model_validator(mode="after")
    def _one_place(self) -> Channel:
        if (self.to is None) == (self.room is None):
            raise ValueError("xmpp needs either to (a person) or room")
        return self

    def send(self, message: Message, means: Means) -> None:
        """Waits until the server has dealt with it: in a room the message came back, else no error came."""
        slixmpp = library("slixmpp", "xmpp")
        try:
            password = self.password.reveal(means.environ)
        except MissingSecret as error:
            raise Unavailable(str(error)) from error
        try:
            asyncio.run(asyncio.wait_for(self._deliver(slixmpp, message, password), self.timeout_s))
        except TimeoutError as error:
            raise Unavailable(f"the XMPP server did not answer in {self.timeout_s:g} s") from error
        except slixmpp.exceptions.XMPPError as error:
            raise _weighed(error.condition) from error
        except (OSError, ValueError) as error:
            raise Unavailable(f"XMPP: {type(error).__name__}") from error

    async def _deliver(self, slixmpp: Any, message: Message, password: str) -> None:
        client = slixmpp.ClientXMPP(self.user, password)
        for plugin in ("xep_0030", "xep_0045", "xep_0199"):
            client.register_plugin(plugin)
        self._secure(client)
        ready, sent = _Word(), _Word()
        _listen(client, message.id, self.room, ready, sent)
        try:
            # it tries every way once; then it would go on for ever
            await client.connect(self.host, self.port if self.host else None)
            if client.transport is None:
                raise Unavailable("the XMPP server cannot be reached")
            await ready.heard
            await self._say(client, message, sent)
        finally:
            await client.disconnect(wait=1.0)
            client.abort()

    def _secure(self, client: Any) -> None:
        encrypted = self.security == "tls"
        client.enable_plaintext = not encrypted
        client.enable_starttls = client.enable_direct_tls = encrypted
        client.ssl_context = ssl.create_default_context(cafile=self.ca)
        if not encrypted:
            client.plugin["feature_mechanisms"].config.update(unencrypted_scram=True, unencrypted_plain=True)

    async def _say(self, client: Any, message: Message, sent: _Word) -> None:
        kind, place = ("groupchat", self.room) if self.room else ("chat", self.to)
        if self.room:
            await self._join(client, self.room, sent)
        stanza = client.make_message(mto=place, mbody=_text(message), mtype=kind)
        stanza["id"], stanza["thread"] = message.id, message.thread
        stanza.xml.append(stanza.xml.makeelement(_UNSTYLED, {}))
        stanza.xml.append(stanza.xml.makeelement(_ORIGIN, {"id": message.id}))
        stanza.send()
        if not self.room:
            # what is asked after the message is answered after it: by then an error would have come
            await client.plugin["xep_0199"].send_ping(client.boundjid.bare, timeout=self.timeout_s)
            sent.say()
        await sent.heard

    async def _join(self, client: Any, room: str, sent: _Word) -> None:
        """Into a room that is there: one that the server makes on the way has nobody in it."""
        # to enter a room that is not there would make one
        await client.plugin["xep_0030"].get_info(jid=room, timeout=self.timeout_s)
        muc = client.plugin["xep_0045"]
        joining = asyncio.ensure_future(muc.join_muc_wait(room, self.nick, maxstanzas=0, timeout=self.timeout_s))
        await asyncio.wait({joining, sent.heard}, return_when=asyncio.FIRST_COMPLETED)
        if sent.heard.done():
            joining.cancel()
            sent.heard.result()
        if _CREATED in (await joining)[0]["muc"]["status_codes"]:
            await muc.cancel_config(room)
            raise Unavailable(f"XMPP: there is no room {room}")


class _Word:
    """Something that is heard once: a yes, or why not."""

    def __init__(self) -> None:
        self.heard: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def say(self, error: ChannelError | None = None) -> None:
        """Yes, or why not; what is said later changes nothing."""
        if self.heard.done():
            return
        if error is None:
            self.heard.set_result(None)
        else:
            self.heard.set_exception(error)
            # nobody may be waiting for it any more
            self.heard.exception()


def _listen(client: Any, id_: str, room: str | None, ready: _Word, sent: _Word) -> None:
    """Everything that settles whether we are let in, and what becomes of the message."""

    def ours(stanza: Any) -> bool:
        return bool(stanza["id"] == id_)

    def its(stanza: Any) -> bool:
        return bool(stanza["from"].bare == room)

    def fail(why: str) -> None:
        for word in (ready, sent):
            word.say(Unavailable(f"the XMPP server {why}"))

    def no(stanza: Any, about: Callable[[Any], bool]) -> None:
        if about(stanza):
            sent.say(_weighed(stanza["error"]["condition"]))

    for event, what in {
        "session_start": lambda _: ready.say(),
        "presence_error": lambda stanza: no(stanza, its),
        "message_error": lambda stanza: no(stanza, ours),
        "groupchat_message_error": lambda stanza: no(stanza, ours),
        "groupchat_message": lambda stanza: sent.say() if ours(stanza) else None,
        "failed_all_auth": lambda _: fail("refused the login, or offers none that is safe"),
        "ssl_invalid_cert": lambda _: fail("has a certificate that is not its own"),
        "disconnected": lambda _: fail("ended the connection"),
    }.items():
        client.add_event_handler(event, what)


def _text(message: Message) -> str:
    """Plain lines; no client of ours stands in a thread that all show, so what it belongs to is said."""
    text = fitted(message, PLAIN.text, lambda made: octets(made) <= _LONGEST, joins=False)
    return _IMPOSSIBLE.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def _weighed(condition: str) -> ChannelError:
    if condition in _REFUSED:
        return Refused(f"the XMPP server answered {condition}")
    return Unavailable(f"the XMPP server answered {condition}")
