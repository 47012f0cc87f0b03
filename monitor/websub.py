"""What is decided about hubs that push: whom to ask and when, whom to believe, when to poll (W3C WebSub). Pure."""

from __future__ import annotations

import hmac
import ipaddress
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal
from urllib.parse import quote, urlencode, urlsplit

from monitor.http.address import Network, is_allowed
from storage.records import Hub, Source, SourceState, Subscription

#: what a hub is asked for; a longer lease of its own is taken for this one
LEASE = timedelta(days=10)
#: the part of a lease after which it is renewed
RENEW_AT = 0.8
#: a hub that does not agree is asked again, ever later
FIRST_RETRY, LONGEST_RETRY = timedelta(hours=1), timedelta(hours=24)
#: how long after we asked a hub may ask back
ASKED_BACK = timedelta(hours=1)
#: how a source is polled while its hub pushes: at SLOWER times its interval, at least and at most
SLOWER, AT_LEAST, AT_MOST = 6, timedelta(minutes=30), timedelta(hours=1)
#: a hub's call is no reason to poll again within this
PAUSE = timedelta(minutes=1)
#: characters that are echoed, and kept of a hub's reason
LONGEST_CHALLENGE, LONGEST_REASON = 1000, 300
_SIGNATURE = re.compile(r"(sha1|sha256|sha384|sha512)=([0-9a-fA-F]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a hub that asks back is told, and the subscription after it."""

    status: int
    words: str
    after: Subscription | None = None  #: None: it stays as it is


NOTHING = Answer(status=404, words="")


def callback(link: str | None, source: str, allowed: Iterable[Network]) -> str | None:
    """Where a hub reaches us; None where `web.link` is no public https address and none that is allowed."""
    parts = urlsplit(link or "")
    host = parts.hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        reached = parts.scheme == "https" and "." in host
    else:
        known = tuple(allowed)
        reached = is_allowed(host, known) and (parts.scheme == "https" or not is_allowed(host))
    return f"{(link or '').rstrip('/')}/in/{quote(source, safe='')}" if reached else None


def live(kept: Subscription | None, now: datetime) -> bool:
    """Whether a hub has agreed to push, its lease runs and it has not let us down."""
    return kept is not None and not kept.doubted and _leased(kept, now)


def holds(kept: Subscription | None, hub: Hub, callback: str) -> bool:
    """Whether a subscription is the one that is wanted."""
    return kept is not None and kept.ended_at is None and (kept.hub, kept.callback) == (hub, callback)


def wanted(kept: Subscription | None, hub: Hub, callback: str, *, secret: str, now: datetime) -> Subscription | None:
    """The subscription that is to be asked for now, as it is kept before that; None where there is nothing to ask."""
    if kept is None or not holds(kept, hub, callback):
        left = kept.hub.topic if kept is not None and kept.hub.topic != hub.topic else None
        return Subscription(hub=hub, callback=callback, secret=secret, asked_at=now, left=left)
    if now < _ask_at(kept):
        return None
    return replace(kept, asked_at=now, tries=kept.tries + 1)


def ended(kept: Subscription, now: datetime) -> Subscription:
    """After the hub is told that it is wanted no more; what it pushes all the same is refused."""
    return replace(kept, ended_at=now, lease_until=None, due_at=None)


def request(kept: Subscription, *, mode: Literal["subscribe", "unsubscribe"]) -> bytes:
    """The form that a hub is sent (5.1)."""
    form = {"hub.mode": mode, "hub.topic": kept.hub.topic, "hub.callback": kept.callback}
    if mode == "subscribe":
        form |= {"hub.lease_seconds": str(int(LEASE.total_seconds())), "hub.secret": kept.secret}
    return urlencode(form).encode()


def answer(kept: Subscription | None, query: Mapping[str, str], now: datetime) -> Answer:
    """What a hub that asks whether we meant it, or that says no, is told (5.3, 5.2)."""
    mode, topic = query.get("hub.mode"), query.get("hub.topic")
    if kept is None or topic is None:
        return NOTHING
    if mode == "denied" and topic == kept.hub.topic and kept.ended_at is None:
        reason = _shown(query.get("hub.reason", ""))[:LONGEST_REASON] or "it gives no reason"
        after = replace(kept, denied=reason, lease_until=None)
        return Answer(status=200, words="", after=after if after != kept else None)
    challenge = query.get("hub.challenge", "")
    if not challenge or len(challenge) > LONGEST_CHALLENGE or _shown(challenge) != challenge:
        return NOTHING
    if mode == "subscribe" and topic == kept.hub.topic:
        return _agreed(kept, challenge, query.get("hub.lease_seconds", ""), now)
    # what is still wanted is never given up because somebody asks
    if mode == "unsubscribe" and topic == (kept.hub.topic if kept.ended_at is not None else kept.left):
        return Answer(status=200, words=challenge)
    return NOTHING


def signed(secret: str, body: bytes, header: str) -> bool:
    """Whether the secret signed these bytes (7.1)."""
    found = _SIGNATURE.fullmatch(header.strip())
    made = hmac.new(secret.encode(), body, found[1]).hexdigest() if found else ""
    return found is not None and hmac.compare_digest(made, found[2].lower())


def proven(state: SourceState, *, documents: int, again: bool, now: datetime) -> SourceState:
    """After a message that the secret signed; `again`: it could not be read to the end, so the source is polled."""
    if state.subscription is not None:
        trusted = replace(state.subscription, pushed_at=now, doubted=False)
        state = replace(state, subscription=trusted, items=state.items + documents)
    state = replace(state, newest_item_at=now) if documents else state
    return due(state, now) if again else state


def due(state: SourceState, now: datetime, *, after: timedelta = PAUSE) -> SourceState:
    """Polled at once, but not within `after` of the last poll; also where one runs now."""
    if state.subscription is None:
        return state
    at = max(now, (state.checked_at or now - after) + after)
    at = min(at, state.next_check_at)
    return replace(state, next_check_at=at, subscription=replace(state.subscription, due_at=at))


def doubted(kept: Subscription, *, before: datetime | None, now: datetime) -> bool:
    """Whether a hub has let us down: a poll found new entries, and nothing was pushed since the poll before."""
    if before is None or kept.verified_at is None or kept.verified_at > before or not _leased(kept, now):
        return False
    return kept.pushed_at is None or kept.pushed_at < before


def paced(state: SourceState, source: Source, kept: Subscription | None, now: datetime) -> SourceState:
    """The same after a poll, asked more rarely while its hub pushes; in time to renew, and when the lease ends."""
    if kept is None or not live(kept, now):
        return state
    slow = max(state.next_check_at, now + min(max(source.every * SLOWER, AT_LEAST), AT_MOST))
    turns = [at for at in (_renew_at(kept), kept.lease_until) if at is not None and at > now]
    return replace(state, next_check_at=max(now + source.every, min([slow, *turns])))


def _leased(kept: Subscription, now: datetime) -> bool:
    return kept.ended_at is None and kept.lease_until is not None and now < kept.lease_until


def _ask_at(kept: Subscription) -> datetime:
    """When a hub is asked again for what it was asked for before."""
    if kept.denied is not None or kept.doubted:
        return kept.asked_at + LONGEST_RETRY
    renew = _renew_at(kept)
    if renew is not None and kept.asked_at < renew:
        return renew
    times: int = 2 ** min(max(kept.tries - 1, 0), 8)
    return kept.asked_at + min(FIRST_RETRY * times, LONGEST_RETRY)


def _renew_at(kept: Subscription) -> datetime | None:
    if kept.verified_at is None or kept.lease_until is None:
        return None
    return kept.verified_at + (kept.lease_until - kept.verified_at) * RENEW_AT


def _agreed(kept: Subscription, challenge: str, lease: str, now: datetime) -> Answer:
    """We meant it, where that was asked for lately; what it says of the lease binds us."""
    if kept.ended_at is not None or now > kept.asked_at + ASKED_BACK:
        return NOTHING
    given = timedelta(seconds=int(lease[:9])) if lease.isascii() and lease.isdigit() else LEASE
    until = now + min(given, LEASE)
    after = replace(kept, verified_at=now, lease_until=until, tries=0, denied=None, problem=None)
    return Answer(status=200, words=challenge, after=after)


def _shown(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable()).strip()
