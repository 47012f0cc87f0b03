"""Where a finding stands: what people did with it beside judging it, computed from the log of that. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.records import Action, Deed


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What holds now; each part is the action that made it so."""

    acknowledged: Action | None = None  #: the first
    claimed: Action | None = None  #: whose it is
    snoozed: tuple[Action, ...] = ()  #: one a desk, oldest first
    notes: tuple[Action, ...] = ()  #: oldest first


def state(actions: Sequence[Action], now: datetime) -> State:
    """The present state, given the actions of a finding and the snoozes of its dispute, oldest first."""
    seen, claimed = None, None
    for one in actions:
        if one.deed is Deed.ACKNOWLEDGE and seen is None:
            seen = one
        elif one.deed in (Deed.CLAIM, Deed.RELEASE):
            claimed = one if one.deed is Deed.CLAIM else None
    notes = tuple(one for one in actions if one.deed is Deed.NOTE)
    return State(acknowledged=seen, claimed=claimed, snoozed=running(actions, now), notes=notes)


def running(actions: Sequence[Action], now: datetime) -> tuple[Action, ...]:
    """The snoozes that hold now: of each desk the last one, if nothing ended it."""
    held: dict[str | None, Action] = {}
    for one in actions:
        if one.deed is Deed.SNOOZE:
            held[one.desk] = one
        elif one.deed is Deed.WAKE:
            held = {} if one.desk is None else {desk: it for desk, it in held.items() if desk not in (one.desk, None)}
    return tuple(one for one in held.values() if one.until is not None and one.until > now)
