"""Sends what is due and keeps what became of it. Nothing is sent from anywhere else.

A message leaves the outbox only by a recorded outcome: sent, or dead after a refusal or the end of the schedule.
A crash between sending and recording sends the same message with the same id again: at least once, and exactly
once where the receiver looks at the id.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from alerts import groups, muting
from alerts.channels import Http, Means, Sender
from alerts.corrections import answer
from alerts.errors import Refused, Unavailable
from alerts.message import Message, Names, compose
from storage.records import Delivery, Group, Judgement, Route, digest
from storage.store import Store

log = logging.getLogger(__name__)

#: seconds before the next try, after each failed one (Standard Webhooks, 75 hours in all)
SCHEDULE = (5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400)
LEASE = timedelta(minutes=2)
AT_ONCE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What one round came to."""

    sent: int = 0
    failed: int = 0
    dead: int = 0

    def __add__(self, other: Sent) -> Sent:
        return Sent(sent=self.sent + other.sent, failed=self.failed + other.failed, dead=self.dead + other.dead)


def bundle(store: Store, routes: Sequence[Route], names: Names, *, now: datetime) -> int:
    """Make a message of every group whose time has come; returns how many."""
    held = (partial(muting.held, now=now), muting.counting)
    return store.bundle(now, lambda group: _delivery(group, routes, names, now), held=held)


def judge(store: Store, judgement: Judgement) -> bool:
    """Keep a judgement, and tell everybody who got the finding what became of it; False if there is none."""
    return store.judge(judgement, partial(answer, judgement))


def _delivery(group: Group, routes: Sequence[Route], names: Names, now: datetime) -> Delivery | None:
    route = _route_of(group, routes)
    if not groups.timing(group, route, now).is_due(now):
        return None
    reason = groups.reason(group, route)
    # with the time: what was withdrawn before it was sent may be bundled again, and is another message then
    id_ = digest("delivery", group.key, now.isoformat(), *(alert.id for alert in group.alerts))
    return Delivery(
        id=id_,
        channel=group.channel,
        group=group.key,
        reason=reason,
        message=compose(group, id_=id_, reason=reason, names=names, language=route.language).to_json(),
        findings=tuple(finding.id for finding in group.findings),
        created_at=now,
        next_try_at=now,
    )


def _route_of(group: Group, routes: Sequence[Route]) -> Route:
    """The route as it is configured now; one that is gone still delivers what waits, at once."""
    place = int(group.route.rpartition(".")[2])
    known = routes[place] if place < len(routes) else None
    if known is not None and known.desk == group.desk:
        return known
    first = group.alerts[0]
    return Route(desk=group.desk, channels=(group.channel,), language=first.language)


def deliver(
    store: Store,
    channels: Mapping[str, Sender],
    *,
    http: Http,
    environ: Mapping[str, str],
    clock: Callable[[], datetime],
    random: Callable[[], float],
) -> Sent:
    """Send what is due. Every channel has its own thread, so a slow one holds up nobody else."""
    due = store.lease_deliveries(clock(), lease=LEASE, limit=AT_ONCE)
    by_channel: dict[str, list[Delivery]] = {}
    for delivery in due:
        by_channel.setdefault(delivery.channel, []).append(delivery)
    if not by_channel:
        return Sent()

    def run(name: str) -> Sent:
        outcome = Sent()
        for delivery in by_channel[name]:
            means = Means(http=http, environ=environ, now=clock())
            settled = attempt(delivery, channels.get(name), means, random=random)
            store.settle(settled, clock())
            outcome += Sent(
                sent=settled.sent_at is not None,
                failed=settled.sent_at is None,
                dead=settled.dead_at is not None,
            )
        return outcome

    with ThreadPoolExecutor(max_workers=len(by_channel), thread_name_prefix="channel") as pool:
        return sum(pool.map(run, by_channel), Sent())


def attempt(delivery: Delivery, channel: Sender | None, means: Means, *, random: Callable[[], float]) -> Delivery:
    """One try; returns the delivery with what became of it. Never raises for what a channel does."""
    if channel is None:
        return _later(delivery, f"no channel {delivery.channel!r} is configured", None, means.now, random)
    try:
        channel.send(Message.from_json(delivery.message), means)
    except Refused as error:
        log.error("delivery refused", extra={"channel": delivery.channel, "why": str(error)})
        return replace(delivery, dead_at=means.now, next_try_at=None, lease_until=None, error=str(error))
    except Unavailable as error:
        return _later(delivery, str(error), error.retry_after_s, means.now, random)
    except Exception as error:  # the border of the plug-ins: a bug there must not lose an alert
        log.exception("channel failed unexpectedly", extra={"channel": delivery.channel})
        return _later(delivery, f"unexpected {type(error).__name__}", None, means.now, random)
    log.info("delivered", extra={"channel": delivery.channel, "delivery": delivery.id})
    return replace(delivery, sent_at=means.now, next_try_at=None, lease_until=None, error=None)


def _later(
    delivery: Delivery, why: str, retry_after_s: float | None, now: datetime, random: Callable[[], float]
) -> Delivery:
    if why != delivery.error:
        log.warning("delivery failed, will be tried again", extra={"channel": delivery.channel, "why": why})
    if delivery.attempts > len(SCHEDULE):
        log.error("delivery given up", extra={"channel": delivery.channel, "why": why})
        return replace(delivery, dead_at=now, next_try_at=None, lease_until=None, error=why)
    wait = SCHEDULE[max(0, delivery.attempts - 1)] * (1 + 0.1 * random())
    wait = max(wait, retry_after_s or 0)
    return replace(delivery, next_try_at=now + timedelta(seconds=wait), lease_until=None, error=why)
