"""Sends what is due and keeps what became of it: a courier for each channel, so that none waits for another.

A message leaves the outbox only by a recorded outcome: sent, or dead after a refusal or the end of the schedule.
A crash between sending and recording sends the same message with the same id again: at least once, and exactly
once where the receiver looks at the id. A courier holds one message at a time, so a crash counts against no other.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from alerts import circuit
from alerts.channels import Earlier, Http, Means, Sender
from alerts.circuit import Outcome, Random
from alerts.errors import Barred, ChannelError, Gone, Partly, Refused, Unavailable
from alerts.message import Message
from storage.records import ChannelState, Delivery, Turn, digest
from storage.store import Store

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]
#: a message for a channel, in the channel's own words
Shaped = Callable[[str, Message], Message]

#: seconds before the next try, after each failed one (Standard Webhooks, 75 hours in all)
SCHEDULE = (5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400)
#: longer than any channel may take for one message; then it is taken for lost, and sent again
LEASE = timedelta(minutes=2)
#: a message in whose sending the process died so often is not sent again
CRASHES = 5
#: couriers at once; only where more channels than this hang at once does another wait
MOST = 64


def as_it_is(channel: str, message: Message) -> Message:
    """The built-in words."""
    return message


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What was sent, or not."""

    sent: int = 0
    failed: int = 0
    dead: int = 0

    def __add__(self, other: Sent) -> Sent:
        return Sent(sent=self.sent + other.sent, failed=self.failed + other.failed, dead=self.dead + other.dead)


class Couriers:
    """A thread for each channel that has something due; it ends when nothing is left for it."""

    def __init__(
        self,
        store: Store,
        channels: Callable[[], Mapping[str, Sender]],
        *,
        http: Callable[[], Http],
        environ: Mapping[str, str],
        clock: Clock,
        random: Random,
        most: int = MOST,
        shaped: Shaped = as_it_is,
    ) -> None:
        """`channels` and `http` are asked for each message, for the configuration may change.

        `shaped` puts a message into a channel's own words; it never raises.
        """
        self._shaped = shaped
        self._store, self._channels, self._http = store, channels, http
        self._environ, self._clock, self._random, self._most = environ, clock, random, most
        self._changed = threading.Condition()
        self._out: dict[str, bool] = {}  #: channel: whether it was called again while its courier was out
        self._sum = Sent()
        self._stopped = False

    def dispatch(self) -> None:
        """Send a courier out for every channel that has something due and none out yet."""
        for name in self._store.due_channels(self._clock()):
            with self._changed:
                if name in self._out:
                    self._out[name] = True
                elif len(self._out) < self._most and not self._stopped:
                    self._out[name] = False
                    threading.Thread(target=self._go, args=(name,), name=f"channel {name}", daemon=True).start()

    def wait(self, timeout_s: float | None = None, *, but: Collection[str] = ()) -> Sent:
        """Wait until no courier is out, or so long; returns what was sent since this was asked last.

        `but` are channels whose couriers are not waited for.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._out.keys() <= set(but), timeout_s)
            sum_, self._sum = self._sum, Sent()
            return sum_

    def out(self) -> tuple[str, ...]:
        """The channels that have a courier out."""
        with self._changed:
            return tuple(sorted(self._out))

    def stop(self, grace_s: float) -> bool:
        """Begin nothing more, and give what is under way its time; whether it ended.

        What is cut off here stays leased and is sent again, with the same id, when its lease ends.
        """
        with self._changed:
            self._stopped = True
            return self._changed.wait_for(lambda: not self._out, grace_s)

    def _go(self, name: str) -> None:
        try:
            while self._carry(name) or self._again(name):
                pass
        except Exception:  # the border of one channel: what it holds stays leased, and is sent again
            log.exception("courier ended unexpectedly", extra={"channel": name})
            with self._changed:
                self._out.pop(name, None)
                self._changed.notify_all()

    def _again(self, name: str) -> bool:
        """Whether there is more to do; where not, the courier is home in the same moment."""
        with self._changed:
            if self._out.get(name) and not self._stopped:
                self._out[name] = False
                return True
            self._out.pop(name, None)
            self._changed.notify_all()
            return False

    def _carry(self, name: str) -> bool:
        """Send what is due, one message after the other; whether there was any."""
        leased = self._lease(name)
        carried = bool(leased)
        while leased:
            leased = self._attempt(leased[0])
        return carried

    def _lease(self, name: str) -> list[Delivery]:
        """The next message, or none."""
        if self._stopped:
            return []
        now = self._clock()
        return self._store.lease_deliveries(now, lease=LEASE, limit=1, channels=[name], admit=_admit(now))

    def _attempt(self, delivery: Delivery) -> list[Delivery]:
        """Try one message, keep what became of it, and take the next."""
        channel, means = self._channels().get(delivery.channel), self._means(delivery)
        outcome = attempt(delivery, channel, means, clock=self._clock, random=self._random, shaped=self._shaped)
        weigh = partial(circuit.weigh, outcome=outcome, random=self._random)
        now, leased = outcome.ended_at, list[Delivery]()
        if self._stopped:
            self._store.settle(outcome.delivery, now, weigh, rest=outcome.rest)
        else:
            leased = self._store.settle_and_lease(
                outcome.delivery, now, weigh, rest=outcome.rest, lease=LEASE, admit=_admit(now)
            )
        with self._changed:
            self._sum += _counted(outcome)
        return leased

    def _means(self, delivery: Delivery) -> Means:
        return Means(
            http=self._http(),
            environ=self._environ,
            now=self._clock(),
            thread=self._store.thread(delivery),
            partly=delivery.reference,
            answers=tuple(_earlier(*one) for one in self._store.answered(delivery)),
        )


def _earlier(told: Delivery, rest: Delivery | None) -> Earlier:
    if rest is None:
        return Earlier(reference=told.reference)
    sent, waits = rest.sent_at is not None, rest.state == "due"
    return Earlier(reference=told.reference, rest=rest.reference, rest_sent=sent, rest_waits=waits)


def _admit(now: datetime) -> Callable[[ChannelState], Turn]:
    return partial(circuit.admit, now=now, lease=LEASE)


def _counted(outcome: Outcome) -> Sent:
    one = outcome.delivery
    failed = one.sent_at is None or outcome.rest is not None
    return Sent(sent=one.sent_at is not None, failed=failed, dead=one.dead_at is not None)


# --- one attempt --------------------------------------------------------------------------------


def attempt(
    delivery: Delivery,
    channel: Sender | None,
    means: Means,
    *,
    clock: Clock,
    random: Random,
    shaped: Shaped = as_it_is,
) -> Outcome:
    """One try; returns what it came to. Never raises for what a channel does."""
    died = _died(delivery)
    if died >= CRASHES:
        log.error("delivery given up: the process died in it", extra={"channel": delivery.channel, "times": died})
        why = f"the process died {died} times while this was sent"
        return Outcome(delivery=_dead(delivery, means.now, why), ended_at=means.now, tried=False)
    reference, error = _send(delivery, channel, means, shaped)
    outcome = weighed(replace(delivery, reference=reference), error, now=clock(), random=random)
    _note(delivery, outcome.delivery, error)
    return outcome


def _send(
    delivery: Delivery, channel: Sender | None, means: Means, shaped: Shaped
) -> tuple[str | None, Exception | None]:
    """What the channel needs to go on from here, and what went wrong; None where the message was taken."""
    if channel is None:
        return delivery.reference, Unavailable(f"no channel {delivery.channel!r} is configured")
    try:
        return channel.send(shaped(delivery.channel, Message.from_json(delivery.message)), means), None
    except Partly as error:
        return error.left, error
    except ChannelError as error:
        return delivery.reference, error
    except Exception as error:  # the border of the plug-ins: a bug there must not lose an alert
        log.exception("channel failed unexpectedly", extra={"channel": delivery.channel})
        return delivery.reference, error


def weighed(delivery: Delivery, error: Exception | None, *, now: datetime, random: Random) -> Outcome:
    """What becomes of a message after an attempt, and what that says of its channel. Pure."""
    if error is None:
        taken = replace(_ended(delivery, now, None), sent_at=now, next_try_at=None, error=None)
        return Outcome(delivery=taken, ended_at=now)
    why = str(error) if isinstance(error, ChannelError) else f"unexpected {type(error).__name__}"
    if isinstance(error, Refused) and not isinstance(error, Barred):
        return Outcome(delivery=_dead(delivery, now, why), ended_at=now)
    if isinstance(error, Partly) and delivery.rest_of is None:
        return _divided(delivery, error, now, random)
    wish = error.wait_s(now) if isinstance(error, Unavailable) else None
    gone = isinstance(error, Gone)
    after = replace(_ended(delivery, now, why), next_try_at=now) if gone else _later(delivery, why, wish, now, random)
    # recipients who are put off are no fault of the channel: the others go on
    fault = None if isinstance(error, Partly) else why
    return Outcome(delivery=after, ended_at=now, fault=fault, gone=gone, wish_s=wish)


def _divided(delivery: Delivery, error: Partly, now: datetime, random: Random) -> Outcome:
    """Sent, to those who have it; what is left is a message of its own, so that it holds up no correction."""
    why = str(error)
    own = replace(delivery, id=digest("rest", delivery.id), rest_of=delivery.id, reference=error.left, tries=())
    sent = replace(delivery, reference=error.reference)
    taken = replace(_ended(sent, now, None), sent_at=now, next_try_at=None, error=why)
    return Outcome(delivery=taken, ended_at=now, rest=_later(own, why, None, now, random))


def _later(delivery: Delivery, why: str, wish_s: float | None, now: datetime, random: Random) -> Delivery:
    if delivery.attempts > len(SCHEDULE):
        return _dead(delivery, now, why)
    wait = circuit.jittered(SCHEDULE[max(0, delivery.attempts - 1)], random)
    return replace(_ended(delivery, now, why), next_try_at=now + max(wait, circuit.wished(wish_s)))


def _dead(delivery: Delivery, now: datetime, why: str) -> Delivery:
    return replace(_ended(delivery, now, why), dead_at=now, next_try_at=None)


def _ended(delivery: Delivery, now: datetime, why: str | None) -> Delivery:
    """The delivery with its last attempt ended."""
    tries = (*delivery.tries[:-1], *(replace(one, ended_at=now, answer=why) for one in delivery.tries[-1:]))
    return replace(delivery, lease_until=None, error=why, tries=tries)


def _died(delivery: Delivery) -> int:
    """How many attempts before this one have no end, since the message was made or put back."""
    before = delivery.tries[-delivery.attempts : -1] if delivery.attempts > 1 else ()
    return sum(one.ended_at is None for one in before)


def _note(before: Delivery, after: Delivery, error: Exception | None) -> None:
    """Say it in the log; the same failure again only where it is the last."""
    said = {"channel": after.channel, "delivery": after.id}
    if error is None:
        log.info("delivered", extra={**said, "late_s": round(after.late.total_seconds()) if after.late else 0})
    elif after.dead_at is not None:
        log.error("delivery given up", extra={**said, "why": after.error})
    elif after.error != before.error:
        log.warning("delivery failed, will be tried again", extra={**said, "why": after.error})
