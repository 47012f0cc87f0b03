"""Quiet hours and hours of the day: they hold, they never drop. Pure.

Days are the zone's own. Where a clock is put back, a quiet stretch lasts until its end was shown for the last time;
where the end is left out because the clock is put forward, until as long after it as the clock is put forward.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage.records import DailyTime, QuietHours

_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)


def quiet_until(quiet: QuietHours, at: datetime) -> datetime | None:
    """When the quiet stretch that holds this moment ends; None outside of quiet hours."""
    zone = ZoneInfo(quiet.zone)
    start, end = time(*quiet.start), time(*quiet.end)
    today = at.astimezone(zone).date()
    for day in (today - _DAY, today):
        begins = min(_moments(day, start, zone))
        ends = max(_moments(day + _DAY if start > end else day, end, zone))
        if begins <= at < ends:
            return ends.astimezone(at.tzinfo)
    return None


def following(daily: DailyTime, after: datetime) -> datetime:
    """The first such time of day after a moment, once a day whatever the clock is put to; or once an hour."""
    zone = ZoneInfo(daily.zone)
    local = after.astimezone(zone)
    if daily.hour is None:
        past = timedelta(minutes=local.minute - daily.minute, seconds=local.second, microseconds=local.microsecond)
        return after - past + (_HOUR if past >= timedelta() else timedelta())
    for ahead in range(3):
        at = datetime.combine(local.date() + ahead * _DAY, time(daily.hour, daily.minute), zone)
        if at.astimezone(after.tzinfo) > after:
            return at.astimezone(after.tzinfo)
    raise AssertionError("a day has its hour within three days")


def _moments(day: date, clock: time, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When a clock shows a time of day; two moments where it is put back, and around the gap where it is put forward.

    In UTC: two times of one zone are compared by what its clock shows.
    """
    first, last = (datetime.combine(day, clock.replace(fold=fold), zone).astimezone(_UTC) for fold in (0, 1))
    return first, last


_UTC = ZoneInfo("UTC")
