"""What the people who run this are told of a channel in trouble, through other channels, each once. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from alerts.message import Message, visible
from alerts.message import notice as told
from alerts.message.card import bare, isolated
from alerts.wording import Wording, wording
from storage.records import ChannelState, Delivery, Reason, digest

#: a channel that fails for so long is told of; most hiccups are over by then
FAILING_FOR = timedelta(minutes=15)
#: what was given up is told at most so often for each channel
DEAD_EVERY = timedelta(hours=1)
#: characters shown of what a receiver answered
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who reads a channel: the language and the place of its desk."""

    language: str = "en"
    zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to tell of a channel."""

    key: str  #: the same for the same thing
    what: str  #: off, failing, again or dead
    channel: str
    why: str = ""
    since: datetime | None = None
    count: int = 0

    def worded(self, words: Wording, zone: str = "UTC") -> tuple[str, str]:
        """Subject and text; where we write from right to left names, reasons and commands are isolated."""
        kept = isolated if words.direction == "rtl" else str
        values = {
            "channel": kept(self.channel),
            "why": kept(self.why),
            "time": words.moment(self.since, zone) if self.since else "",
            "count": words.number(self.count),
            "enable": kept(f"gainsay channels enable {self.channel}"),
            "see": kept(f"gainsay deliveries --state dead --channel {self.channel}"),
            "retry": kept(f"gainsay deliveries retry --channel {self.channel}"),
        }
        subject, text = words.notice(self.what, self.count)
        return bare(subject.format(**values)), text.format(**values)

    @property
    def text(self) -> str:
        """As the log says it."""
        return self.worded(wording("en"))[1]


def notices(state: ChannelState, now: datetime) -> tuple[ChannelState, tuple[Notice, ...]]:
    """What is to be told of a channel now, and the state in which it was told."""
    found = tuple(_notices(state, now))
    was_told = state.told if state.off_at or state.failing_since else False
    state = replace(state, told=was_told or any(one.what in ("off", "failing") for one in found))
    if any(one.what == "dead" for one in found):
        state = replace(state, dead=0, dead_why=None, told_dead_at=now)
    return state, found


def _notices(state: ChannelState, now: datetime) -> Iterator[Notice]:
    name, why = state.channel, visible(state.why or "")[:_LONGEST]
    if state.off_at is not None and not state.told:
        yield Notice(key=f"off {state.off_at.isoformat()}", what="off", channel=name, why=why, since=state.off_at)
    elif state.failing_since is not None and not state.told and now - state.failing_since >= FAILING_FOR:
        since = state.failing_since
        yield Notice(key=f"failing {since.isoformat()}", what="failing", channel=name, why=why, since=since)
    elif state.told and not state.off_at and not state.failing_since:
        yield Notice(key=f"again {now.isoformat()}", what="again", channel=name)
    if state.dead and (state.told_dead_at is None or now - state.told_dead_at >= DEAD_EVERY):
        why = visible(state.dead_why or "")[:_LONGEST]
        yield Notice(key=f"dead {now.isoformat()}", what="dead", channel=name, why=why, count=state.dead)


def deliveries(
    state: ChannelState,
    found: Sequence[Notice],
    operators: Sequence[str],
    now: datetime,
    readers: Mapping[str, Reader] | None = None,
) -> list[Delivery]:
    """A message of each notice for every operators' channel but the one that it is about; `readers` by channel."""
    others = [channel for channel in dict.fromkeys(operators) if channel != state.channel]
    known = readers or {}
    return [_delivery(one, channel, known.get(channel, Reader()), now) for one in found for channel in others]


def _delivery(notice: Notice, channel: str, reader: Reader, now: datetime) -> Delivery:
    id_ = digest("notice", notice.channel, notice.key, channel)
    thread = digest("notices", notice.channel, channel)
    return Delivery(
        id=id_,
        channel=channel,
        group=thread,
        reason=Reason.SERVICE,
        message=_message(notice, reader, id_, thread).to_json(),
        findings=(),
        created_at=now,
        next_try_at=now,
    )


def _message(notice: Notice, reader: Reader, id_: str, thread: str) -> Message:
    words = wording(reader.language)
    subject, text = notice.worded(words, reader.zone)
    return told(
        id_,
        words,
        subject,
        text,
        reason=Reason.SERVICE,
        data={"type": "service", "channel": notice.channel, "text": notice.text},
        thread=thread,
        severity="urgent",
    )
