"""Makes messages of the alerts whose time has come; couriers take them out. Nothing is sent from anywhere else."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from alerts import circuit, muting, notices, sick
from alerts.channels import Http, Sender, settings
from alerts.corrections import answer
from alerts.couriers import LEASE, SCHEDULE, Couriers, Sent
from alerts.message import Names, compose
from alerts.pace import horizon, pace
from alerts.routes import route_of
from storage.records import (
    Bundle,
    ChannelState,
    Delivery,
    Group,
    Judgement,
    Made,
    Pace,
    Rate,
    Route,
    SourceState,
    digest,
)  # fmt: skip
from storage.store import Store

__all__ = [
    "LEASE",
    "SCHEDULE",
    "Sent",
    "bundle",
    "configure",
    "deliver",
    "enable",
    "judge",
    "reader",
    "report",
    "report_sources",
]

log = logging.getLogger(__name__)


#: whether a group, told in a language, need wait no longer
Ready = Callable[[Group, str], bool]


def at_once(group: Group, language: str) -> bool:
    """Nothing is waited for."""
    return True


def bundle(
    store: Store,
    routes: Sequence[Route],
    names: Names,
    *,
    now: datetime,
    rates: Mapping[str, Rate] | None = None,
    ready: Ready = at_once,
) -> int:
    """Make a message of every group whose time has come; returns how many.

    `rates` are those of channels; `ready` may hold a group back for a moment, until more is known of it.
    """
    limits = rates or {}

    def decide(waiting: Sequence[Group], made: Sequence[Made], answered: frozenset[str]) -> Pace:
        gathered = [group for group in waiting if ready(group, _language(group, routes))]
        return pace(gathered, made, routes, limits, answered=answered, now=now)

    def make(bundle: Bundle, group: Group) -> Delivery:
        route = route_of(group.alerts[0], routes)
        language = _language(group, routes)
        return _delivery(bundle, group, language, names if route is None else replace(names, zone=route.zone), now)

    held = (partial(muting.held, now=now), muting.counting)
    return store.bundle(now, since=now - horizon(routes, limits), decide=decide, make=make, held=held)


def _language(group: Group, routes: Sequence[Route]) -> str:
    """Of the route as it is configured now."""
    route = route_of(group.alerts[0], routes)
    return group.alerts[0].language if route is None else route.language


def judge(store: Store, judgement: Judgement, *, reply: str | None = None) -> bool:
    """Keep a judgement, and tell everybody who got the finding what became of it; False if there is none."""
    return store.judge(judgement, partial(answer, judgement), reply=reply)


def _delivery(bundle: Bundle, group: Group, language: str, names: Names, now: datetime) -> Delivery:
    alerts = (*group.alerts, *group.rest)
    # with the time: what was withdrawn before it was sent may be bundled again, and is another message then
    id_ = digest("delivery", group.key, now.isoformat(), *(alert.id for alert in alerts))
    return Delivery(
        id=id_,
        channel=group.channel,
        group=group.key,
        reason=bundle.reason,
        message=compose(group, id_=id_, reason=bundle.reason, names=names, language=language).to_json(),
        findings=tuple(alert.finding for alert in alerts),
        created_at=now,
        next_try_at=now,
        why=bundle.why,
    )


def reader(channel: str, routes: Sequence[Route]) -> notices.Reader:
    """Who reads a channel, by the first route that leads to it."""
    for route in routes:
        if channel in route.channels:
            return notices.Reader(language=route.language, zone=route.zone)
        inner = reader(channel, route.routes)
        if inner != notices.Reader():
            return inner
    return notices.Reader()


def report_sources(
    store: Store, operators: Sequence[str], *, after: timedelta, now: datetime, routes: Sequence[Route] = ()
) -> int:
    """Tell of sources that fail for so long, and of those that do no longer, each once; how many messages were made."""
    readers = {name: reader(name, routes) for name in operators}

    def weigh(states: Sequence[SourceState], told_of: Collection[str]) -> tuple[Collection[str], Sequence[Delivery]]:
        found = sick.news(states, told_of, now, after)
        return sick.kept(states, told_of, found), sick.deliveries(found, operators, now, readers)

    return len(store.tell_sources(weigh, now)) if operators else 0


def deliver(
    store: Store,
    channels: Mapping[str, Sender],
    *,
    http: Http,
    environ: Mapping[str, str],
    clock: Callable[[], datetime],
    random: Callable[[], float],
) -> Sent:
    """Send everything that is due, every channel in a thread of its own, and wait for the end of all."""
    couriers = Couriers(store, lambda: channels, http=lambda: http, environ=environ, clock=clock, random=random)
    couriers.dispatch()
    return couriers.wait()


def configure(store: Store, channels: Mapping[str, Sender], *, now: datetime) -> None:
    """Take note of the channels' settings; one whose settings changed is sent to again, whatever was wrong."""
    store.sync_channels({name: settings(one) for name, one in channels.items()}, circuit.configured, now)


def enable(store: Store, channel: str, *, now: datetime) -> ChannelState:
    """Send to a channel again; returns how it is then."""
    return store.change_channel(channel, lambda state: circuit.anew(state, state.settings), now)


def report(store: Store, operators: Sequence[str], *, now: datetime, routes: Sequence[Route] = ()) -> int:
    """Tell of channels in trouble through other channels, and in the log; returns how many messages were made.

    Each channel is told in the language of the desk that reads it, by its first route.
    """
    readers = {name: reader(name, routes) for name in operators}

    def weigh(state: ChannelState) -> tuple[ChannelState, Sequence[Delivery]]:
        after, found = notices.notices(state, now)
        return after, tuple(notices.deliveries(state, found, operators, now, readers))

    for state in store.channel_states():
        for notice in notices.notices(state, now)[1]:
            log.error(notice.text, extra={"channel": state.channel})
    return len(store.report(weigh))
