"""What the people who run this are told of sources that cannot be read: once, and once when they can be again. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from alerts.message import Message, visible
from alerts.message import notice as told
from alerts.message.card import bare, isolated
from alerts.notices import Reader
from alerts.wording import wording
from storage.records import Delivery, Reason, SourceState, digest

#: tries that failed in a row before anybody is told: one is a hiccup
TRIES = 2
#: sources that one message names
_NAMED = 20
#: characters shown of why one cannot be read
_LONGEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What is new since they were told last."""

    failing: tuple[SourceState, ...] = ()
    again: tuple[str, ...] = ()  #: ids


def news(states: Sequence[SourceState], told_of: Collection[str], now: datetime, after: timedelta) -> News:
    """Which sources fail for so long that it is told, and which of those that were told of do no longer.

    `states` are those of the sources that are polled; one that is polled no longer is not told of as well again.
    """
    failing = (one for one in states if one.source not in told_of and is_failing(one, now, after))
    again = (one.source for one in states if one.source in told_of and one.failures == 0 and one.status != "waiting")
    return News(failing=tuple(failing), again=tuple(again))


def kept(states: Sequence[SourceState], told_of: Collection[str], found: News) -> frozenset[str]:
    """Those that they have been told of then; what is polled no longer is forgotten."""
    there = {one.source for one in states}
    return frozenset((there & set(told_of)) - set(found.again) | {one.source for one in found.failing})


def is_failing(state: SourceState, now: datetime, after: timedelta) -> bool:
    """Twice in a row, and since so long."""
    since = state.succeeded_at
    return state.failures >= TRIES and (since is None or now - since >= after)


def deliveries(found: News, operators: Sequence[str], now: datetime, readers: Mapping[str, Reader]) -> list[Delivery]:
    """A message for every operators' channel of what fails, and one of what does again."""
    lists = {
        "sources": [(one.source, visible(one.error or "")[:_LONGEST]) for one in found.failing],
        "sources again": [(source, "") for source in found.again],
    }
    return [
        _delivery(what, listed, channel, readers.get(channel, Reader()), now)
        for channel in dict.fromkeys(operators)
        for what, listed in lists.items()
        if listed
    ]


def _delivery(what: str, listed: Sequence[tuple[str, str]], channel: str, reader: Reader, now: datetime) -> Delivery:
    id_ = digest("notice", what, *(source for source, _ in listed), now.isoformat(), channel)
    thread = digest("notices", "sources", channel)
    return Delivery(
        id=id_,
        channel=channel,
        group=thread,
        reason=Reason.SERVICE,
        message=_message(what, listed, reader, id_, thread).to_json(),
        findings=(),
        created_at=now,
        next_try_at=now,
    )


def _message(what: str, listed: Sequence[tuple[str, str]], reader: Reader, id_: str, thread: str) -> Message:
    words = wording(reader.language)
    as_is = isolated if words.direction == "rtl" else str
    lines = [f"- {as_is(source)}" + (f": {as_is(why)}" if why else "") for source, why in listed[:_NAMED]]
    more = [f"+ {words.number(len(listed) - _NAMED)}"] if len(listed) > _NAMED else []
    subject, text = words.notice(what)
    named = as_is(listed[0][0]) if len(listed) == 1 else words.number(len(listed))
    whole = "\n".join([text, *lines, *more])
    return told(
        id_,
        words,
        bare(subject.format(which=named)),
        whole,
        reason=Reason.SERVICE,
        data={"type": "service", "sources": [source for source, _ in listed], "text": whole},
        thread=thread,
        severity="normal",
    )
