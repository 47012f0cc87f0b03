"""Answers to the mail of a channel: read from its mailbox, proven, done; who is not understood is answered."""

from __future__ import annotations

import base64
import binascii
import json
import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape
from typing import Protocol
from urllib.parse import urlencode

from alerts.mailbox import Mailbox
from alerts.message import Message
from alerts.orders import Unclear
from alerts.replies import NotUnderstood
from alerts.secret import MissingSecret
from monitor import mail, mailbox
from monitor.http import Client, FetchError
from monitor.mail import Mail, NoMail
from monitor.replying import Room, commanded
from storage.records import Delivery, Reason, Request, digest

log = logging.getLogger(__name__)

#: how far back the first look goes, in days; messages read at one look
_DAYS, _LIMIT = 2, 50
_PLAIN = re.compile(r"[A-Za-z0-9.@_-]+")
_OURS = re.compile(r"<([0-9a-f]{24})@gainsay>")


class Answerable(Protocol):
    """A channel of mail that can be answered."""

    to: tuple[str, ...]
    sender: str
    replies: Mailbox | None


def read_answers(channel: Answerable, room: Room, *, environ: Mapping[str, str], client: Client) -> int:
    """Do what people answered since the last look; returns how many did something.

    Never raises for what a server or a person does.
    """
    if channel.replies is None:
        return 0
    read = 0
    for sender in sorted({one.casefold() for one in (*channel.to, *channel.replies.senders)}):
        try:
            read += _from(sender, channel.replies, channel, room, environ=environ, client=client)
        except (FetchError, MissingSecret) as error:
            log.warning("answers could not be read", extra={"channel": room.channel, "why": str(error)})
            break
    return read


def _from(
    sender: str, box: Mailbox, channel: Answerable, room: Room, *, environ: Mapping[str, str], client: Client
) -> int:
    # what IMAP does not take as it is, is looked for by its domain; who wrote a message is checked below either way
    wanted = sender if _PLAIN.fullmatch(sender) else sender.rpartition("@")[2]
    url = f"{box.url}?{urlencode({'from': wanted, 'days': _DAYS, 'limit': _LIMIT})}"
    source = f"channel {room.channel}"
    login = {"user": box.user, "password": box.password.reveal(environ)}
    fetched = mailbox.fetch(
        Request(url=url, authorized=True), source=source, state=room.store.page_state(source, url), client=client,
        login=login, now=room.now,
    )  # fmt: skip
    messages = json.loads(fetched.page.body)["messages"]
    done = sum(_is_obeyed(one, sender, channel, room) for one in messages)
    # after they are done: after a crash some of them are read again, and known by what was kept with what they did
    room.store.keep_page(fetched.state)
    return done


def _is_obeyed(one: Mapping[str, object], sender: str, channel: Answerable, room: Room) -> bool:
    """Do what one message says, if it is an answer of somebody who may give one; whether it was done."""
    try:
        found = mail.read(base64.b64decode(str(one.get("raw", "")), validate=True))
    except (binascii.Error, NoMail):
        return False
    told = next(_answered(found, room), None)
    why_not = _refusal(found, sender, channel)
    if told is None or why_not is not None:
        log.info("a mail is no answer", extra={"channel": room.channel, "why": why_not or "it answers no message"})
        return False
    try:
        named = replace(room, reply=digest("mail", found.sender, found.id or str(one.get("raw"))))
        commanded(found.text, found.name or found.sender, told.findings, named)
    except (NotUnderstood, Unclear) as error:
        room.store.enqueue(_reply(str(error), found, told, room))
        return False
    return True


def _answered(found: Mail, room: Room) -> Iterator[Delivery]:
    """The message of this channel that a mail answers."""
    for id_ in (one for each in found.answers for one in _OURS.findall(each)):
        told = room.store.delivery(id_)
        if told is not None and told.channel == room.channel:
            yield told


def _refusal(found: Mail, sender: str, channel: Answerable) -> str | None:
    """Why nothing is done for a mail; None where it may be obeyed."""
    if found.automatic:
        return "a machine wrote it"
    if found.sender.casefold() != sender or found.sender.casefold() == channel.sender.casefold():
        return "its sender may not answer"
    domain = found.sender.rpartition("@")[2].casefold()
    server = channel.replies.verified_by if channel.replies else ""
    if not any(domain == one or domain.endswith(f".{one}") for one in mail.signed_by(found, server)):
        return f"{server} does not say that {domain} has signed it"
    return None


def _reply(text: str, found: Mail, told: Delivery, room: Room) -> Delivery:
    """What is answered to an answer that was not understood: in the same thread, once."""
    before = Message.from_json(told.message)
    id_ = digest("answer", told.id, found.id, found.text)
    body = "".join(f"<p dir='auto'>{escape(line)}</p>" for line in text.splitlines())
    message = Message(
        id=id_,
        thread=before.thread,
        subject=f"Re: {before.subject}",
        text=text,
        html=f'<!doctype html><html lang="{before.language}" dir="{before.direction}"><meta charset="utf-8">{body}',
        data=json.dumps({"type": "answer", "text": text}, ensure_ascii=False),
        severity="low",
        reason=Reason.ANSWER,
        language=before.language,
        direction=before.direction,
        link=before.link,
    )
    return Delivery(
        id=id_,
        channel=room.channel,
        group=digest("answers", told.group),
        reason=Reason.ANSWER,
        message=message.to_json(),
        findings=told.findings,
        created_at=room.now,
        next_try_at=room.now,
    )
