"""What people answer to a message, or press below it, done: the edge to alerts/chats."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from alerts import chats, links, orders, plugins
from alerts.chats import Said, Unproven
from alerts.doing import do
from alerts.links import BadLink
from alerts.orders import LIFTED, Order, Unclear
from alerts.replies import Command, NotUnderstood, parse
from alerts.secret import MissingSecret, Secret
from alerts.vocabulary import vocabulary
from monitor.desk import Desk
from monitor.http import Client, FetchError
from storage.records import Deed, Dismissal, Finding, digest
from storage.store import Store

log = logging.getLogger(__name__)

_CHATS = chats.__name__
#: of what is pressed without saying for how long
_USUAL = {Deed.SNOOZE: timedelta(hours=2), Deed.MUTE: timedelta(days=1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a chat is answered at once."""

    status: int
    body: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Whose answer it is: the store, the channel that told, and what is configured."""

    store: Store
    desk: Desk
    channel: str
    key: bytes
    now: datetime
    reply: str = ""  #: names the answer that is read, which may be read again; empty where it cannot


def receive(
    kind: str, headers: Mapping[str, str], body: bytes, room: Room, *, environ: Mapping[str, str], client: Client
) -> Heard:
    """Take a call of a chat: 200 where it is proven, whatever it comes to; 401 and 404 otherwise."""
    secret = getattr(room.desk.configuration.channels.get(room.channel), "reply_secret", None)
    if kind not in plugins.names(_CHATS) or not isinstance(secret, Secret):
        return Heard(status=404)
    chat = plugins.load(_CHATS, kind)
    try:
        said: Said | None = chat.read(headers, body, secret.reveal(environ), room.now)
    except (Unproven, MissingSecret) as error:
        log.warning("a reply was refused", extra={"channel": room.channel, "why": str(error)})
        return Heard(status=401)
    if said is None:
        return Heard(status=200)
    answer = chat.answer(said, obey(said, room))
    if isinstance(answer, tuple):
        url, values = answer
        _post(url, values, room, client)
        return Heard(status=200)
    return Heard(status=200, body=json.dumps(answer, ensure_ascii=False).encode() if answer else b"")


def _post(url: str, values: Mapping[str, object], room: Room, client: Client) -> None:
    """Tell the chat what came of it; it is done either way."""
    body = json.dumps(values, ensure_ascii=False).encode()
    try:
        client.post(url, body=body, headers={"content-type": "application/json; charset=utf-8"})
    except (OSError, ValueError, FetchError) as error:
        log.warning("an answer could not be given", extra={"channel": room.channel, "why": type(error).__name__})


# --- doing what was said ------------------------------------------------------------------------


def obey(said: Said, room: Room) -> str:
    """Do what somebody wrote or pressed, and say in words what came of it. Never raises for what they did."""
    room = replace(room, reply=said.id)
    try:
        if not said.pressed:
            return "\n".join(commanded(said.text, said.by, said.about, room))
        deed, finding = links.pressed(said.pressed, room.key)
        found, desk, _ = told_here([finding], room)[0]
        return _do(_pressed(deed, said, desk, room), found, room)
    except (BadLink, Unclear, NotUnderstood) as error:
        return str(error)


def commanded(text: str, by: str, findings: Sequence[str], room: Room) -> list[str]:
    """Do what the first line of a reply says with what the message told; raises Unclear or NotUnderstood."""
    told = told_here(findings, room)
    language = told[0][2]
    command = parse(text, language)
    if len(told) > 1 and command.deed in (Deed.CONFIRM, Deed.DISMISS, Deed.NOTE):
        words = vocabulary(language)
        base = room.desk.names.link_base
        raise NotUnderstood(words.several.format(links=" ".join(f"{base}/findings/{one.id}" for one, _, _ in told)))
    return [_do(_commanded(command, by, desk, room), found, room) for found, desk, _ in told]


def told_here(findings: Sequence[str], room: Room) -> list[tuple[Finding, str, str]]:
    """The findings that the channel was told of, each with desk and language; raises Unclear if there is none."""
    found = []
    for id_ in dict.fromkeys(findings):
        one = room.store.finding(id_)
        alerts = [each.alert for each in room.store.told(id_, room.now) if each.alert.channel == room.channel]
        if one is not None and alerts:
            found.append((one, alerts[-1].desk, alerts[-1].language))
    if not found:
        raise Unclear("this channel was told of no such finding")
    return found


def _do(order: Order, found: Finding, room: Room) -> str:
    reply = digest("reply", room.channel, room.reply, found.id) if room.reply else None
    do(room.store, replace(order, reply=reply), found)
    return f"{order.deed}: {order.by} ({room.desk.names.link_base}/findings/{found.id})"


def _commanded(command: Command, by: str, desk: str, room: Room) -> Order:
    return Order(
        deed=command.deed,
        by=by,
        at=room.now,
        via=room.channel,
        why=command.why,
        reason=command.reason,
        until=room.now + command.length if command.length is not None else None,
        desk=desk,
    )


def _pressed(deed: Deed, said: Said, desk: str, room: Room) -> Order:
    """An order from a button; what was chosen with it is the reason of a dismissal, or a length of time."""
    until = None
    if deed in _USUAL and said.chosen != LIFTED:
        until = orders.until(said.chosen, room.now) if said.chosen else room.now + _USUAL[deed]
    return Order(
        deed=deed,
        by=said.by,
        at=room.now,
        via=room.channel,
        why=f"pressed in {room.channel}" if deed is Deed.MUTE else "",
        reason=Dismissal(said.chosen) if deed is Deed.DISMISS and said.chosen in set(Dismissal) else None,
        until=until,
        desk=desk,
    )
