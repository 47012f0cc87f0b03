"""When that was of which a claim speaks, from the days and the years that its clause names. Pure."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from monitor.claims.lexicon import Hit, Sort
from monitor.claims.scene import Candidate, Scene
from monitor.extract.dates import days
from monitor.frames import Frame, Kind
from monitor.grammar import language
from storage.records import Interval, Mood

#: on either side of a day: "last night" of one is "this morning" of another, and their clocks differ
ROOM = timedelta(hours=12)
_YEAR = re.compile(r"(?<![\d.,-])(?P<year>(?:1[3-9]|20)\d\d)(?![\d.,-]*\d)")
#: what happens on a day; a state may have begun on it
_ON_A_DAY = frozenset({Kind.EVENT, Kind.QUANTITY, Kind.RELATION})


def when(scene: Scene, hit: Hit, frame: Frame, mood: Mood, count: Candidate | None) -> Interval | None:
    """The day, or else the past year, of a fact whose clause names one; None where it names none, or several.

    Plans and wishes have no time here: a weekday is read as the last one. "Since 2019" leaves the end open, and a day
    dates only what happens on one.
    """
    published = scene.setting.statement.published_at
    start, end = scene.clause(hit.start)
    text = scene.folded.text[start:end]
    if mood is not Mood.FACT or published is None or _goes_on(scene, start, end):
        return None
    named = days(text, language=scene.setting.language, published=published) if frame.kind in _ON_A_DAY else frozenset()
    if named:
        day = min(named)
        return Interval(start=_at(day) - ROOM, end=_at(day) + timedelta(days=1) + ROOM) if len(named) == 1 else None
    year = _year(scene, start, end, published.year, count)
    return Interval(start=_at(date(year, 1, 1)), end=_at(date(year + 1, 1, 1))) if year else None


def _goes_on(scene: Scene, start: int, end: int) -> bool:
    """Whether a word says that it has been so since then."""
    return any(start <= one.start and one.end <= end for one in scene.of(Sort.SINCE))


def _year(scene: Scene, start: int, end: int, now: int, count: Candidate | None) -> int | None:
    """The one year before that of publication that a clause names; a figure that counts something is none."""
    if not _YEAR.search(scene.folded.text, start, end):
        return None
    counted = [one for one in scene.measured if one.quantity is not None and one.quantity.unit]
    counted += [count] if count is not None else []
    offset = language(scene.setting.language).speech.year_offset
    found = set()
    for match in _YEAR.finditer(scene.folded.text, start, end):
        if any(one.start < match.end() and match.start() < one.end for one in counted):
            continue
        year = int(match["year"])
        found.add(year + offset if year < 1500 and offset else year)
    return found.pop() if len(found) == 1 and 1800 <= min(found) < now else None


def _at(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
