"""Days of other calendars as Gregorian days. Pure.

Solar Hijri by the 33-year arithmetic rule (right for the years 1244-1472, M. Heydari-Malayeri 2004); the lunar Hijri
calendar by its tabular rule (Type II, civil epoch), which may be a day off what was sighted.
"""

from __future__ import annotations

from datetime import date, timedelta

_SOLAR_EPOCH = date(622, 3, 21)
_LUNAR_EPOCH = date(622, 7, 19)
_CYCLE, _CYCLE_DAYS = 33, 12_053
_LEAPS = (1, 5, 9, 13, 17, 22, 26, 30)  #: years of the 33 that have 366 days
_LUNAR_CYCLE, _LUNAR_DAYS = 30, 10_631
_LUNAR_LEAPS = (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29)


def solar(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Solar Hijri one; None where there is no such day."""
    leap = year % _CYCLE in _LEAPS
    longest = 31 if month <= 6 else 30 if month < 12 or leap else 29
    if not (1 <= month <= 12 and 1 <= day <= longest and 1 <= year <= 3000):
        return None
    cycles, years = divmod(year - 1, _CYCLE)
    days = cycles * _CYCLE_DAYS + years * 365 + sum(1 for one in _LEAPS if one <= years)
    days += 31 * (month - 1) - max(0, month - 7) + day - 1
    return _SOLAR_EPOCH + timedelta(days=days)


def lunar(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a lunar Hijri one, by the tabular rule; None where there is no such day."""
    leap = year % _LUNAR_CYCLE in _LUNAR_LEAPS
    longest = 30 if month % 2 or (month == 12 and leap) else 29
    if not (1 <= month <= 12 and 1 <= day <= longest and 1 <= year <= 3000):
        return None
    cycles, years = divmod(year - 1, _LUNAR_CYCLE)
    days = cycles * _LUNAR_DAYS + years * 354 + sum(1 for one in _LUNAR_LEAPS if one <= years)
    days += 29 * (month - 1) + month // 2 + day - 1
    return _LUNAR_EPOCH + timedelta(days=days)


def gregorian(year: int, month: int, day: int) -> date | None:
    """The day itself; None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
