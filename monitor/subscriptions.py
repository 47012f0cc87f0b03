"""Asks hubs to push, keeps what they agree to, and ends what is wanted no more; what to do is decided in websub."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal

from monitor import websub
from monitor.connectors import Connector, Subscribes
from monitor.desk import Desk
from monitor.http import FetchError
from monitor.http.address import networks
from monitor.tools import Tools
from storage.records import Hub, Source, SourceState, Subscription

log = logging.getLogger(__name__)

_FORM = {"content-type": "application/x-www-form-urlencoded"}


def paced(state: SourceState, source: Source, *, before: datetime | None, new: bool, tools: Tools) -> SourceState:
    """The state after a poll, asked more rarely while a hub pushes; `before` is when the poll before it ended.

    A hub that has let us down is not trusted until it pushes again.
    """
    kept, now = _kept(state, tools), tools.clock()
    if kept is not None and new and websub.doubted(kept, before=before, now=now):
        if not kept.doubted:
            log.warning("the hub did not push what a poll found", extra={"source": source.id, "hub": kept.hub.url})
        kept = _change(source.id, lambda one: replace(one, doubted=True), tools)
    return websub.paced(state, source, kept, now)


def follow(
    source: Source,
    connector: Connector,
    hubs: Sequence[Hub | None],
    state: SourceState,
    *,
    desk: Desk,
    tools: Tools,
) -> None:
    """After a poll: ask the hub that it announced, renew in time, or end what is wanted no more.

    `hubs` are those of the lists that were read, first page first; none where nothing has changed. `state` is that
    of the source when the poll began.
    """
    kept, now = _kept(state, tools), tools.clock()
    hub = hubs[0] if hubs else kept.hub if kept else None
    callback = _callback(source, connector, desk)
    if hub is None or callback is None:
        _leave(source, kept, tools)
        return
    asked = websub.wanted(kept, hub, callback, secret=tools.secret(), now=now)
    if asked is None:
        return
    if not websub.holds(kept, hub, callback):
        _leave(source, kept, tools)
    # before the hub hears of it, for it may ask back at once
    tools.store.change_source(source.id, lambda state: replace(state, subscription=_over(state, kept, asked)))
    problem = _told(asked, "subscribe", tools)
    if problem == asked.problem:
        return
    if problem is not None:  # once, not at every try
        log.warning("a hub could not be asked", extra={"source": source.id, "hub": hub.url, "why": problem})
    _change(source.id, lambda one: replace(one, problem=problem), tools)


def leave(tools: Tools) -> None:
    """Tell the hubs of sources that were taken out or switched off."""
    for state in tools.store.unpolled_sources():
        _end(state.source, state.subscription, tools)


def _callback(source: Source, connector: Connector, desk: Desk) -> str | None:
    """Where the source's hub is to push; None where nobody wants it or can reach us."""
    if desk.configuration.web.link is None or not (isinstance(connector, Subscribes) and connector.push):
        return None
    allowed = networks(str(one) for one in desk.configuration.fetching.allow_addresses)
    return websub.callback(desk.configuration.web.link, source.id, allowed)


def _over(state: SourceState, before: Subscription | None, asked: Subscription) -> Subscription:
    """What is kept when a hub is asked: a push of this moment still counts."""
    now = state.subscription
    if now is None or before is None or now.secret != asked.secret:
        return asked
    return replace(now, asked_at=asked.asked_at, tries=asked.tries)


def _leave(source: Source, kept: Subscription | None, tools: Tools) -> None:
    """End a subscription; the source is polled at its own pace again."""
    if kept is not None and kept.ended_at is None:
        _end(source.id, kept, tools)
        now = tools.clock()
        tools.store.change_source(source.id, lambda state: websub.due(state, now, after=source.every))


def _end(source: str, kept: Subscription | None, tools: Tools) -> None:
    """Tell the hub that it is wanted no more; as well as that can be done, for the lease ends by itself."""
    if kept is None or kept.ended_at is not None:
        return
    _change(source, lambda one: websub.ended(one, tools.clock()), tools)
    problem = _told(kept, "unsubscribe", tools)
    if problem is not None:
        log.info("a hub could not be told to end", extra={"source": source, "hub": kept.hub.url, "why": problem})


def _told(kept: Subscription, mode: Literal["subscribe", "unsubscribe"], tools: Tools) -> str | None:
    """Why a hub does not take it, in words; None where it does."""
    try:
        answer = tools.client.post(kept.hub.url, body=websub.request(kept, mode=mode), headers=_FORM)
    except FetchError as error:
        return str(error)
    return None if 200 <= answer.status < 300 else f"the hub answered {answer.status}"


def _kept(before: SourceState, tools: Tools) -> Subscription | None:
    """The subscription as it is now: a hub may change one while a poll runs, but only a poll begins one."""
    state = tools.store.source_state(before.source) if before.subscription else None
    return state.subscription if state else None


def _change(source: str, change: Callable[[Subscription], Subscription], tools: Tools) -> Subscription | None:
    """Change a subscription where there is one; what stands then."""

    def changed(state: SourceState) -> SourceState:
        return replace(state, subscription=change(state.subscription)) if state.subscription else state

    state = tools.store.change_source(source, changed)
    return state.subscription if state else None
