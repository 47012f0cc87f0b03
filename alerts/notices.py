"""What the people who run this are told of a channel in trouble, through other channels, each once. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from html import escape

from alerts.message import Message, one_line, visible
from storage.records import ChannelState, Delivery, Reason, digest

#: a channel that fails for so long is told of; most hiccups are over by then
FAILING_FOR = timedelta(minutes=15)
#: what was given up is told at most so often for each channel
DEAD_EVERY = timedelta(hours=1)
#: characters shown of what a receiver answered
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to tell of a channel."""

    key: str  #: the same for the same thing
    subject: str
    text: str


def notices(state: ChannelState, now: datetime) -> tuple[ChannelState, tuple[Notice, ...]]:
    """What is to be told of a channel now, and the state in which it was told."""
    found = tuple(_notices(state, now))
    told = state.told if state.off_at or state.failing_since else False
    if any(one.key.startswith(("off", "failing")) for one in found):
        told = True
    state = replace(state, told=told)
    if any(one.key.startswith("dead") for one in found):
        state = replace(state, dead=0, dead_why=None, told_dead_at=now)
    return state, found


def _notices(state: ChannelState, now: datetime) -> Iterator[Notice]:
    name, why = state.channel, visible(state.why or "")[:_LONGEST]
    if state.off_at is not None and not state.told:
        yield Notice(
            key=f"off {state.off_at.isoformat()}",
            subject=f"Gainsay: the channel {name} was switched off",
            text=f"The channel {name} was switched off at {_time(state.off_at)}: {why}. What waits for it is kept. "
            f"Mend its settings, or take it up again as it is: gainsay channels enable {name}",
        )
    elif state.failing_since is not None and not state.told and now - state.failing_since >= FAILING_FOR:
        yield Notice(
            key=f"failing {state.failing_since.isoformat()}",
            subject=f"Gainsay: the channel {name} takes no messages",
            text=f"The channel {name} has taken no message since {_time(state.failing_since)}: {why}. What waits for "
            "it is kept and tried again.",
        )
    elif state.told and not state.off_at and not state.failing_since:
        yield Notice(
            key=f"again {now.isoformat()}",
            subject=f"Gainsay: the channel {name} takes messages again",
            text=f"The channel {name} takes messages again, or its settings were changed. What waited for it is sent.",
        )
    if state.dead and (state.told_dead_at is None or now - state.told_dead_at >= DEAD_EVERY):
        many = "A message" if state.dead == 1 else f"{state.dead} messages"
        yield Notice(
            key=f"dead {now.isoformat()}",
            subject=f"Gainsay: {many.lower()} for the channel {name} could not be delivered",
            text=f"{many} for the channel {name} could not be delivered and will not be tried again; the last: "
            f"{visible(state.dead_why or '')[:_LONGEST]}. To see them: gainsay deliveries --state dead "
            f"--channel {name}. To send them again: gainsay deliveries retry --channel {name}",
        )


def deliveries(state: ChannelState, found: Sequence[Notice], operators: Sequence[str], now: datetime) -> list[Delivery]:
    """A message of each notice for every operators' channel but the one that it is about."""
    others = [channel for channel in dict.fromkeys(operators) if channel != state.channel]
    return [_delivery(state, one, channel, now) for one in found for channel in others]


def _delivery(state: ChannelState, notice: Notice, channel: str, now: datetime) -> Delivery:
    id_ = digest("notice", state.channel, notice.key, channel)
    thread = digest("notices", state.channel, channel)
    return Delivery(
        id=id_,
        channel=channel,
        group=thread,
        reason=Reason.SERVICE,
        message=_message(state, notice, id_, thread).to_json(),
        findings=(),
        created_at=now,
        next_try_at=now,
    )


def _message(state: ChannelState, notice: Notice, id_: str, thread: str) -> Message:
    return Message(
        id=id_,
        thread=thread,
        subject=one_line(notice.subject),
        text=notice.text,
        html=f'<!doctype html><html lang="en"><meta charset="utf-8"><body><p>{escape(notice.text)}</p></body></html>',
        data=json.dumps({"type": "service", "channel": state.channel, "text": notice.text}, ensure_ascii=False),
        severity="urgent",
        reason=Reason.SERVICE,
        language="en",
        direction="ltr",
        link="",
    )


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
