"""When each source is polled: decisions about the next time. Pure; what is due stands in the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from storage.records import Source, SourceState

#: an unchanged source is asked more and more rarely, up to this many times its interval
SLOWEST = 4
SLOWER = 1.25
#: a failing source is retried for ever; doubling ends here, so that a source that comes back is seen the same day
LONGEST_RETRY = timedelta(hours=6)
#: 410 Gone is a wish to be left alone, but addresses are also gone by mistake
GONE_RETRY = timedelta(hours=24)
#: a Retry-After beyond this is a mistake or malice
LONGEST_WISH = timedelta(hours=24)
JITTER = 0.1
#: those who waited for one thing come back within so long
_SPREAD = timedelta(minutes=1)
GONE = 410

Random = Callable[[], float]


def after_success(
    state: SourceState, source: Source, *, changed: bool, newest: datetime | None, now: datetime, random: Random
) -> SourceState:
    """Ask again after the source's interval; after longer while nothing changes."""
    interval = source.every if changed else min(state.interval * SLOWER, source.every * SLOWEST)
    return replace(
        state,
        interval=max(interval, source.every),
        next_check_at=now + _jittered(max(interval, source.every), random),
        failures=0,
        status="ok" if changed else "unchanged",
        error=None,
        checked_at=now,
        succeeded_at=now,
        newest_item_at=_latest(state.newest_item_at, newest),
    )


def after_failure(
    state: SourceState,
    source: Source,
    *,
    error: str,
    http_status: int | None = None,
    retry_after: timedelta | None = None,
    now: datetime,
    random: Random,
) -> SourceState:
    """Ask again later, ever later but for ever; never before the time that the server asked for."""
    gone = http_status == GONE
    wait = GONE_RETRY if gone else min(source.every * 2 ** min(state.failures, 16), LONGEST_RETRY)
    wait = max(_jittered(max(wait, source.every), random), min(retry_after or timedelta(), LONGEST_WISH))
    return replace(
        state,
        next_check_at=now + wait,
        failures=state.failures + 1,
        status="gone" if gone else "failing",
        error=error,
        http_status=http_status,
        checked_at=now,
    )


def after_wait(
    state: SourceState, source: Source, *, why: str, wait: timedelta, now: datetime, random: Random
) -> SourceState:
    """Ask again when the wait is over, and not all who wait at once; the source itself did not fail."""
    spread = min(source.every, _SPREAD) * random()
    return replace(state, next_check_at=now + min(wait, LONGEST_WISH) + spread, status="waiting", error=why)


def retry_after(value: str | None, now: datetime) -> timedelta | None:
    """How long a Retry-After header asks to wait (RFC 9110: seconds, or a date)."""
    value = (value or "").strip()
    if value.isascii() and value.isdigit():
        return timedelta(seconds=min(int(value[:9]), 10**8))
    try:
        return max(timedelta(), parsedate_to_datetime(value) - now)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def silent_for(state: SourceState, source: Source, now: datetime) -> timedelta | None:
    """How long a source has given nothing, where that is longer than its freshness contract allows."""
    limit = source.expect.silent_after
    if limit is None or state.newest_item_at is None:
        return None
    since = now - state.newest_item_at
    return since if since > limit else None


def _jittered(interval: timedelta, random: Random) -> timedelta:
    return interval * (1 - JITTER + 2 * JITTER * random())


def _latest(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((at for at in (one, other) if at is not None), default=None)
