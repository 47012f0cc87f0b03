"""How much one client may ask for: a bucket of tokens each, filled again at a steady rate."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.types import ASGIApp, Receive, Scope, Send

from monitor.config.models import RateOptions
from monitor.web import problems

#: clients that are remembered; those that asked longest ago are forgotten, with a full bucket
CLIENTS = 10_000


@dataclass(frozen=True, slots=True)
class Bucket:
    """How many requests a client has left, at a time."""

    tokens: float
    at: datetime


def taken(bucket: Bucket | None, now: datetime, rate: RateOptions) -> tuple[Bucket, float]:
    """The bucket after one more request, and for how many seconds to wait where it is refused; 0: it is not."""
    full = float(rate.burst)
    per_second = rate.per_minute / 60
    gone = max(0.0, (now - bucket.at).total_seconds()) if bucket else 0.0
    tokens = min(full, bucket.tokens + gone * per_second) if bucket else full
    if tokens < 1:
        return Bucket(tokens, now), (1 - tokens) / per_second
    return Bucket(tokens - 1, now), 0.0


class Limits:
    """Refuses a client that asks too much of what is for machines; pages are never refused."""

    def __init__(self, app: ASGIApp, *, rate: Callable[[], RateOptions], clock: Callable[[], datetime]) -> None:
        self._app, self._rate, self._clock = app, rate, clock
        self._buckets = OrderedDict[str, Bucket]()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 429 with Retry-After, or pass the request on."""
        rate = self._rate()
        if scope["type"] != "http" or not problems.is_ours(scope["path"]) or not rate.per_minute:
            await self._app(scope, receive, send)
            return
        client = scope["client"][0] if scope.get("client") else ""
        bucket, wait = taken(self._buckets.pop(client, None), self._clock(), rate)
        self._buckets[client] = bucket
        if len(self._buckets) > CLIENTS:
            self._buckets.popitem(last=False)
        seconds = math.ceil(wait)
        words = f"too many requests; wait {seconds} second{'s' * (seconds != 1)}"
        app = problems.answer(429, words, headers={"retry-after": str(seconds)}) if wait else self._app
        await app(scope, receive, send)
