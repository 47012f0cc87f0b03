"""When something was said: a year that the clause of the cue names beats the day of publication. Pure."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.extract.clauses import Attribution
from monitor.extract.lexicon import Lexicon
from monitor.extract.reading import Reading
from storage.records import DateBasis

_NEAR = 80  #: characters around a cue in which a year dates the saying


def said_at(
    lexicon: Lexicon, reading: Reading, one: Attribution, published: datetime | None
) -> tuple[datetime | None, DateBasis]:
    """The time of saying and where it comes from.

    "In a 2019 interview" gives the first day of 2019, unless the text was published in that very year.
    """
    year = _year(lexicon, reading, one)
    if year is not None and (published is None or published.year != year):
        return datetime(year, 1, 1, tzinfo=UTC), DateBasis.TEXT
    return published, DateBasis.PUBLISHED if published else DateBasis.UNKNOWN


def _year(lexicon: Lexicon, reading: Reading, one: Attribution) -> int | None:
    """The year that dates the saying, in the Gregorian calendar; years inside what is said do not."""
    if one.cue is None:
        return None
    low, high = one.cue[0] - _NEAR, one.cue[1] + _NEAR
    for match in lexicon.past.finditer(reading.text, max(low, 0), high):
        at = match.start("year")
        if any(start <= at < end for start, end in one.contents):
            continue
        year = int(match.group("year"))
        year += lexicon.speech.year_offset if year < 1500 else 0
        if 1900 <= year <= 2100 and not _cut(reading.text, *sorted((at, one.cue[0]))):
            return year
    return None


def _cut(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends between a year and the cue."""
    return any(stop in text[start:end] for stop in (". ", "۔", "。", "\n", "! ", "? ", "؟"))
