"""Dates as feeds write them, in UTC. Pure."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import UTC, datetime
from time import struct_time

#: zone names that publishers write and that no parser of RFC 822 dates knows
_ZONES = {
    "AFT": "+0430", "IRST": "+0330", "IRDT": "+0430", "PKT": "+0500", "IST": "+0530", "MSK": "+0300", "TRT": "+0300",
    "AST": "+0300", "GST": "+0400", "UZT": "+0500", "TJT": "+0500", "TMT": "+0500", "EET": "+0200", "EEST": "+0300",
    "CET": "+0100", "CEST": "+0200", "BST": "+0100", "Z": "+0000", "UTC": "+0000", "GMT": "+0000",
}  # fmt: skip
_NAMED = re.compile(rf"\b({'|'.join(_ZONES)})$")
_RFC822 = re.compile(
    r"(?:\w{3,9},?\s+)?(\d{1,2})[\s-](\w{3})\w*[\s-](\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4})$"
)
_MONTHS = {name.lower(): at for at, name in enumerate(calendar.month_abbr) if name}


def read(text: str, parsed: struct_time | None = None) -> datetime | None:
    """The time that a feed's date means; `parsed` is what feedparser made of it, for forms that are rare."""
    text = _NAMED.sub(lambda zone: _ZONES[zone[1]], text.strip())
    found = _rfc822(text) or _iso(text)
    if found is None and parsed is not None:
        found = _checked(lambda: datetime.fromtimestamp(calendar.timegm(parsed), UTC))
    return found


def _iso(text: str) -> datetime | None:
    """RFC 3339; without a zone it is taken for UTC."""
    at = _checked(lambda: datetime.fromisoformat(text))
    if at is None:
        return None
    return _checked(lambda: at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC))


def _rfc822(text: str) -> datetime | None:
    found = _RFC822.match(text)
    month = _MONTHS.get(found[2].lower()) if found else None
    if found is None or month is None:
        return None
    day, year, hour, minute, second = (int(found[at] or 0) for at in (1, 3, 4, 5, 6))
    shown = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{min(second, 59):02}{found[7]}"
    return _iso(shown)


def _checked(make: Callable[[], datetime]) -> datetime | None:
    """The time, or None for one that no calendar has."""
    try:
        return make()
    except (ValueError, OverflowError, OSError):
        return None
