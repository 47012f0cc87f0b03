"""What happened to a finding, in order: who was told what and when, or why not, and what they did. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.records import Action, Deed, Delivery, Fate, Judgement, Mute, Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened, or that waits to."""

    at: datetime
    what: str  #: told, judged, or the deed
    who: str  #: the desk and channel that were told; whoever did something
    words: str


def history(
    told: Sequence[Told],
    deliveries: Sequence[Delivery],
    judgements: Sequence[Judgement],
    actions: Sequence[Action],
    mutes: Mapping[str, Mute],
) -> tuple[Event, ...]:
    """Everything about one finding, oldest first; `mutes` holds those that the alerts name."""
    sent, snoozes = {one.id: one for one in deliveries}, {one.id: one for one in actions}
    events = [
        *(_told(one, sent, snoozes, mutes) for one in told),
        *(_judged(one) for one in judgements),
        *(_did(one) for one in actions),
    ]
    return tuple(sorted(events, key=lambda one: one.at))


def _told(one: Told, sent: Mapping[str, Delivery], snoozes: Mapping[str, Action], mutes: Mapping[str, Mute]) -> Event:
    message = sent.get(one.message or "")
    at = next((at for at in (message.sent_at, message.dead_at) if at), message.created_at) if message else None
    return Event(
        at=at or one.alert.created_at,
        what="told",
        who=f"{one.alert.desk} through {one.alert.channel}",
        words=f"{one.alert.reason}: {_fate(one, message, snoozes, mutes)}",
    )


def _fate(one: Told, message: Delivery | None, snoozes: Mapping[str, Action], mutes: Mapping[str, Mute]) -> str:
    """What became of an alert, and by whom where somebody held it."""
    held = mutes.get(one.held or "")
    if one.fate is Fate.MUTED:
        return f"not told by itself: {muted(held)}" if held else "not told by itself: muted"
    if one.fate is Fate.SNOOZED and (snooze := snoozes.get(one.held or "")) is not None:
        return f"waits: {snoozed(snooze)}"
    counted = mutes.get(one.alert.mute or "")
    line = f" in a line that counts what mute {counted.id} held" if counted else ""
    error = f": {message.error}" if message and message.error else ""
    return f"{one.fate}{line}{error}"


def muted(mute: Mute) -> str:
    """A mute in words."""
    until = f"until {_time(mute.until)}" if mute.until else "until it is lifted"
    lifted = f", lifted by {mute.lifted_by} {_time(mute.lifted_at)}" if mute.lifted_at else ""
    return f"muted by {mute.by} {until}{lifted} (mute {mute.id}, {' and '.join(named(mute))}): {mute.why}"


def named(mute: Mute) -> Iterator[str]:
    """What a mute names, part by part."""
    for name, value in (
        ("actor", mute.actor), ("dispute", mute.cluster), ("rule", mute.rule), ("source", mute.source),
        ("desk", mute.desk),
    ):  # fmt: skip
        if value is not None:
            yield f"{name} {value}"


def snoozed(action: Action) -> str:
    """A snooze in words."""
    desk = f" for {action.desk}" if action.desk else ""
    return f"snoozed by {action.by}{desk} until {_time(action.until)}"


def _judged(one: Judgement) -> Event:
    reason = f" ({one.reason})" if one.reason else ""
    return Event(at=one.at, what="judged", who=one.by, words=f"{one.status}{reason}{_why(one.why)}")


def _did(one: Action) -> Event:
    words = snoozed(one) if one.deed is Deed.SNOOZE else _PAST.get(one.deed, one.deed.value)
    via = "" if one.via == "dashboard" else f", through {one.via}"
    return Event(at=one.at, what=one.deed.value, who=one.by, words=f"{words}{via}{_why(one.why)}")


_PAST = {
    Deed.ACKNOWLEDGE: "acknowledged",
    Deed.CLAIM: "looks after it",
    Deed.RELEASE: "looks after it no more",
    Deed.WAKE: "ended the snooze",
    Deed.NOTE: "noted",
}


def _why(words: str) -> str:
    return f": {words}" if words.strip() else ""


def _time(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "-"
