"""What a platform's headers say of how much may still be asked, and when it may be asked again. Pure.

Source: the platforms' documentation of their headers: x-rate-limit-* (X, seconds since 1970), x-ratelimit-* (Mastodon,
a date; Reddit, seconds to go), ratelimit-* (Bluesky, seconds since 1970; IETF draft, seconds to go), X-App-Usage and
X-Business-Use-Case-Usage (Facebook and Threads, per cent used and minutes to go). Facebook and Threads say by a number
in the body what is wrong (Graph API, error handling and rate limits), under whatever status.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.schedule import LONGEST_WISH, retry_after

_FAMILIES = ("x-rate-limit", "x-ratelimit", "ratelimit")
_USAGE = ("x-app-usage", "x-page-usage", "x-business-use-case-usage")
#: per cent of a share from which nothing more is asked: other programs may use the same application
FULL = 95.0
#: where it is not said when there will be more: the windows of those platforms are an hour
UNSAID = timedelta(hours=1)
#: a number above that is a time, below it so many seconds
_TIMES = 10**9
_BUSY = frozenset({429, 503})
#: the Graph API's numbers: too many calls of an application, a user, a page, an action, a use case of a business
_SPENT = frozenset({4, 17, 32, 341, 613, *range(80_000, 80_015)})
#: the session of a token is over, or the token is: expired, taken back, its password changed
_REFUSED = frozenset({102, 190})
_ERRORS = frozenset({400, 401, 403, 429, 500, 503})
#: of such an answer no more is read
_SHORT = 4096


def spent_until(status: int, headers: Mapping[str, str], now: datetime, body: bytes = b"") -> datetime | None:
    """Until when nothing more should be asked; None where something may. `headers` have names in lower case.

    Telegram says it in the body of its answer (`parameters.retry_after`, seconds), the Graph API that it is so.
    """
    found = [one for family in _FAMILIES if (one := _family(family, headers, now)) is not None]
    found += [now + left for name in _USAGE for left in _usage(headers.get(name))]
    if status in _BUSY and (wish := retry_after(headers.get("retry-after"), now)) is not None:
        found.append(now + wish)
    found += [now + wish for wish in (_wish(body) if status in _BUSY else ())]
    until = max(found, default=now + UNSAID if _number_of(status, body) in _SPENT else None)
    return None if until is None or until <= now else min(until, now + LONGEST_WISH)


def refuses(status: int, body: bytes) -> bool:
    """Whether an answer of the Graph API is that the token is not accepted."""
    return _number_of(status, body) in _REFUSED


def _number_of(status: int, body: bytes) -> int | None:
    """The Graph API's number of an error."""
    if status not in _ERRORS or not body:
        return None
    try:
        error = json.loads(body[:_SHORT])["error"]
        number, kind = error["code"], error["type"]
    except (ValueError, RecursionError, KeyError, TypeError):
        return None
    return number if isinstance(number, int) and isinstance(kind, str) else None


def _family(family: str, headers: Mapping[str, str], now: datetime) -> datetime | None:
    left = _number(headers.get(f"{family}-remaining"))
    if left is None or left >= 1:
        return None
    return _time(headers.get(f"{family}-reset"), now)


def _time(value: str | None, now: datetime) -> datetime | None:
    number = _number(value)
    try:
        if number is not None:
            return datetime.fromtimestamp(number, UTC) if number > _TIMES else now + timedelta(seconds=number)
        at = datetime.fromisoformat(value or "")
    except (ValueError, OverflowError, OSError):
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _number(value: str | None) -> float | None:
    try:
        number = float(value or "")
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _wish(body: bytes) -> Iterator[timedelta]:
    try:
        found = json.loads(body[:_SHORT])
        seconds = found["parameters"]["retry_after"]
    except (ValueError, RecursionError, KeyError, TypeError):
        return
    if isinstance(seconds, int) and 0 < seconds < LONGEST_WISH.total_seconds():
        yield timedelta(seconds=seconds)


def _usage(value: str | None) -> Iterator[timedelta]:
    """How long there is nothing left of each share that is used up."""
    try:
        found = json.loads(value) if value else None
    except (ValueError, RecursionError):
        return
    for share in _shares(found):
        used = [one for name in ("call_count", "total_time", "total_cputime") if (one := share.get(name))]
        minutes = share.get("estimated_time_to_regain_access")
        if isinstance(minutes, int) and 0 < minutes < LONGEST_WISH.total_seconds():
            yield timedelta(minutes=minutes)
        elif any(isinstance(one, (int, float)) and one >= FULL for one in used):
            yield UNSAID


def _shares(found: Any) -> Iterator[Mapping[str, Any]]:
    """The shares of an application, or of each business: an object, or lists of them under ids."""
    if not isinstance(found, dict):
        return
    lists = [one for one in found.values() if isinstance(one, list)]
    yield from (one for many in lists for one in many if isinstance(one, dict))
    if not lists:
        yield found
