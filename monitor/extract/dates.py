"""When something was said: what the clause of the cue names beats the day of publication. Pure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick

from monitor.extract import calendars
from monitor.extract.clauses import Attribution
from monitor.extract.lexicon import Lexicon, lexicon
from monitor.extract.reading import Reading
from monitor.grammar.dates import Dates, Forms
from monitor.text import choice, fold
from storage.records import DateBasis

_NEAR = 80  #: characters around a cue in which a date dates the saying
_BACK = timedelta(days=330)  #: how long ago a day without a year can be
_DIGIT = re.compile("[0-9]")
_STOPS = (". ", "۔", "。", "\n", "! ", "? ", "؟")

Day = Callable[[int, int, int], "date | None"]


def said_at(
    lexicon: Lexicon, reading: Reading, one: Attribution, published: datetime | None
) -> tuple[datetime | None, DateBasis]:
    """The time of saying and where it comes from.

    "On Tuesday" is the last Tuesday up to the day of publication, "3 March" the last one; "in a 2019 interview" gives
    the first day of 2019, unless the text was published in that very year. A day later than publication dates nothing.
    """
    day = _day(lexicon, reading, one, published)
    if day is not None and published is not None and day == published.date():
        return published, DateBasis.PUBLISHED
    if day is not None:
        zone = published.tzinfo if published is not None else UTC
        return datetime.combine(day, time(), zone), DateBasis.TEXT
    year = _year(lexicon, reading, one)
    if year is not None and (published is None or published.year != year):
        return datetime(year, 1, 1, tzinfo=UTC), DateBasis.TEXT
    return published, DateBasis.PUBLISHED if published else DateBasis.UNKNOWN


def days(text: str, *, language: str, published: datetime | None) -> frozenset[date]:
    """The days that a text names, in any of the calendars of its language; "Tuesday" is the last one."""
    folded = fold(text)
    return frozenset(day for _, day in _table(lexicon(language)).days(folded, 0, len(folded), published))


def _day(lexicon: Lexicon, reading: Reading, one: Attribution, published: datetime | None) -> date | None:
    """The day that the cue's clause names, nearest to the cue first."""
    if one.cue is None:
        return None
    found = sorted(
        (abs(at - one.cue[0]), day)
        for at, day in _table(lexicon).days(reading.text, *_around(one), published)
        if _is_beside(reading.text, one, at)
    )
    limit = published.date() if published is not None else date.max
    return next((day for _, day in found if date(1900, 1, 1) <= day <= limit), None)


def _around(one: Attribution) -> tuple[int, int]:
    cue = one.cue or (0, 0)
    return max(cue[0] - _NEAR, 0), cue[1] + _NEAR


def _is_beside(text: str, one: Attribution, at: int) -> bool:
    """Whether a place stands in the sentence of the cue, and not in what is said."""
    cue = one.cue or (at, at)
    inside = any(start <= at < end for start, end in one.contents)
    low, high = sorted((at, cue[0]))
    return not inside and not any(stop in text[low:high] for stop in _STOPS)


def _year(lexicon: Lexicon, reading: Reading, one: Attribution) -> int | None:
    """The year that dates the saying, in the Gregorian calendar; years inside what is said do not."""
    if one.cue is None or not _DIGIT.search(reading.text, *_around(one)):
        return None
    for match in lexicon.past.finditer(reading.text, *_around(one)):
        at = match.start("year")
        year = int(match.group("year"))
        year += lexicon.speech.year_offset if year < 1500 else 0
        if 1900 <= year <= 2100 and _is_beside(reading.text, one, at):
            return year
    return None


@dataclass(frozen=True, slots=True)
class _Months:
    """A calendar's months as one pattern with the day before or after, and how a day of it is found."""

    pattern: re.Pattern[str]
    numbers: dict[str, int]
    day: Day
    year_now: Callable[[date], int]


class _Table:
    """The words of a language for days, ready for looking."""

    def __init__(self, dates: Dates) -> None:
        self.weekdays = {fold(form): number for number, row in enumerate(dates.weekdays) for form in row}
        steps = ((dates.today, 0), (dates.yesterday, 1), (dates.before_yesterday, 2))
        self.steps = {fold(form): step for forms, step in steps for form in forms}
        words = {**self.weekdays, **self.steps}
        self.word = _words(words, spaced=not dates.numbered)
        self._finder = AhoCorasick(list(words)) if words else None
        self.numbered = re.compile(dates.numbered) if dates.numbered else None
        between = "|".join(re.escape(fold(form)) for form in dates.between) or "(?!)"
        self.calendars = [
            _months(rows, between, day, now)
            for rows, day, now in (
                (dates.gregorian, calendars.gregorian, lambda day: day.year),
                (dates.solar, calendars.solar, lambda day: day.year - 621),
                (dates.lunar, calendars.lunar, lambda day: int((day.year - 622) * 33 / 32) + 1),
            )
            if rows
        ]

    def days(self, text: str, start: int, end: int, published: datetime | None) -> Iterator[tuple[int, date]]:
        """Places and days that a stretch of folded text names."""
        today = published.date() if published is not None else None
        if today is not None and self._names_one(text, start, end):
            yield from self._relative(text, start, end, today)
        if not _DIGIT.search(text, start, end):
            return
        for months in self.calendars:
            yield from _dated(months, text, start, end, today)
        for match in self.numbered.finditer(text, start, end) if self.numbered else ():
            year = int(match["year"]) if match["year"] else None
            yield from _placed(match.start(), calendars.gregorian, year, int(match["month"]), int(match["day"]), today)

    def _names_one(self, text: str, start: int, end: int) -> bool:
        """Whether a word for a day may begin in a stretch: most are not searched for one."""
        places = _begun(self, text)
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end

    def begun(self, text: str) -> list[int]:
        """Where a word for a day begins, be it inside a word, in order."""
        found = self._finder.find_matches_as_indexes(text, overlapping=True) if self._finder else ()
        return sorted(start for _, start, _ in found)

    def _relative(self, text: str, start: int, end: int, today: date) -> Iterator[tuple[int, date]]:
        for match in self.word.finditer(text, start, end):
            word = match.group()
            step = self.steps.get(word)
            back = step if step is not None else (today.weekday() - self.weekdays[word]) % 7
            yield match.start(), today - timedelta(days=back)


@lru_cache(maxsize=4)
def _begun(table: _Table, text: str) -> list[int]:
    """The same; asked for statement by statement."""
    return table.begun(text)


@cache
def _table(lexicon: Lexicon) -> _Table:
    """The table of a language, made once."""
    return _Table(lexicon.dates)


def _dated(months: _Months, text: str, start: int, end: int, today: date | None) -> Iterator[tuple[int, date]]:
    """The days of one calendar: "3 March 2030", "March 3", "۱۲ حمل ۱۴۰۵"."""
    for match in months.pattern.finditer(text, start, end):
        day = int(match["before"] or match["after"])
        year = int(match["year"]) if match["year"] else None
        month = months.numbers[match["month"]]
        if year is None and today is not None:
            guesses = [months.day(months.year_now(today) - back, month, day) for back in (-1, 0, 1, 2)]
            past = [one for one in guesses if one is not None and today - _BACK <= one <= today]
            yield from ((match.start(), one) for one in past[:1])
        elif year is not None and (found := months.day(year, month, day)):
            yield match.start(), found


def _placed(
    at: int, day: Day, year: int | None, month: int, number: int, today: date | None
) -> Iterator[tuple[int, date]]:
    years = [year] if year else [today.year, today.year - 1] if today else []
    found = [one for each in years if (one := day(each, month, number)) and (today is None or one <= today)]
    yield from ((at, one) for one in found[:1])


def _months(rows: tuple[Forms, ...], between: str, day: Day, year_now: Callable[[date], int]) -> _Months:
    numbers = {fold(form): number for number, row in enumerate(rows, 1) for form in row}
    names = choice(numbers)
    gap = rf"(?:\s+|\s*\.\s*|\s+(?:{between})\s+)"
    ordinal = r"(?:st|nd|rd|th|er|º|\.)?"
    before = rf"(?:(?P<before>\d{{1,2}}){ordinal}{gap})?"
    after = rf"(?(before)|\s+(?P<after>\d{{1,2}})(?!\d){ordinal})"
    year = rf"(?:,?{gap}(?P<year>\d{{4}}))?"
    pattern = re.compile(rf"(?<!\w){before}(?P<month>{names})(?!\w){after}{year}")
    return _Months(pattern, numbers, day, year_now)


def _words(words: dict[str, int], *, spaced: bool) -> re.Pattern[str]:
    listed = f"(?:{choice(words)})"
    return re.compile(rf"(?<!\w){listed}(?!\w)" if spaced else listed)
