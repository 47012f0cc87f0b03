"""Whether a channel is sent to now: freely, one message to see, or not at all. Pure.

One failure says nothing of a channel: the message may be at fault, so the next one is tried at once. The second in a
row makes it wait, ever longer; then one message is sent to see. Taken, all that failed meanwhile goes out too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from storage.records import ChannelState, Delivery, Reason, Turn

Random = Callable[[], float]

#: seconds that a channel is left alone after so many failures in a row; the last for all that follow
WAITS = (0, 5, 15, 60, 120, 300, 300, 900)
#: share of a wait that chance adds, lest everything that failed at once is tried at once
JITTER = 0.2
#: a longer Retry-After is a mistake or malice
LONGEST_WISH_S = 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one attempt came to."""

    delivery: Delivery  #: as it is now
    ended_at: datetime
    fault: str | None = None  #: of the channel, in words; None: it answered, if only to refuse the message
    gone: bool = False  #: the receiver is gone for good
    wish_s: float | None = None  #: how long it asks to be left alone
    tried: bool = True  #: whether the channel was asked at all
    rest: Delivery | None = None  #: the same message for those who do not have it yet, where others do

    @property
    def begun_at(self) -> datetime:
        """When the attempt began."""
        return self.delivery.tries[-1].at if self.delivery.tries else self.ended_at


def jittered(seconds: float, random: Random) -> timedelta:
    """A wait, made longer by chance."""
    return timedelta(seconds=seconds * (1 + JITTER * random()))


def wished(seconds: float | None) -> timedelta:
    """What a receiver asked for, as far as it is granted."""
    return timedelta(seconds=min(seconds or 0.0, LONGEST_WISH_S))


def admit(state: ChannelState, now: datetime, lease: timedelta) -> Turn:
    """Whether a message may be sent; where one is sent to see, nothing else is until its lease ends."""
    if state.off_at is not None or (state.wait_until is not None and state.wait_until > now):
        return Turn(state=state, send=False)
    if state.wait_until is not None:
        return Turn(state=replace(state, wait_until=now + lease))
    return Turn(state=state)


def weigh(state: ChannelState, outcome: Outcome, random: Random) -> Turn:
    """What an attempt says of the channel."""
    if outcome.delivery.state == "dead" and outcome.delivery.reason is not Reason.SERVICE:
        state = replace(state, dead=state.dead + 1, dead_why=outcome.delivery.error)
    if not outcome.tried:
        return Turn(state=state)
    if outcome.fault is None:
        well = replace(state, failures=0, failing_since=None, wait_until=None, why=None)
        return Turn(state=well, release=state.failing_since if state.wait_until is not None else None)
    failures = state.failures + 1
    wait = jittered(WAITS[min(failures, len(WAITS)) - 1], random)
    wait = max(wait, wished(outcome.wish_s))
    failing = replace(
        state,
        failures=failures,
        failing_since=state.failing_since or outcome.begun_at,
        wait_until=outcome.ended_at + wait if wait else None,
        why=outcome.fault,
        off_at=outcome.ended_at if outcome.gone else None,
    )
    return Turn(state=failing)


def anew(state: ChannelState, settings: str) -> Turn:
    """The channel taken up again: by hand, or because its settings changed."""
    well = replace(state, settings=settings, failures=0, failing_since=None, wait_until=None, why=None, off_at=None)
    return Turn(state=well, release=state.failing_since)


def configured(state: ChannelState, settings: str) -> Turn:
    """The channel under the settings it has now: those it had, or others, under which nothing is wrong yet."""
    if state.settings == settings:
        return Turn(state=state)
    return anew(state, settings) if state.settings else Turn(state=replace(state, settings=settings))
