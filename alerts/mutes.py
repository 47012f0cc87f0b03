"""Quiet hours: they hold, they never drop. Pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage.records import QuietHours


def quiet_until(quiet: QuietHours, at: datetime) -> datetime | None:
    """When the quiet stretch that holds this moment ends; None outside of quiet hours."""
    zone = ZoneInfo(quiet.zone)
    local = at.astimezone(zone)
    start, end = time(*quiet.start), time(*quiet.end)
    clock = local.time()
    over_midnight = start > end
    inside = (clock >= start or clock < end) if over_midnight else start <= clock < end
    if not inside:
        return None
    day = local.date() + timedelta(days=1 if over_midnight and clock >= start else 0)
    return datetime.combine(day, end, zone).astimezone(at.tzinfo)
