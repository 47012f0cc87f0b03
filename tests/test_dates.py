"""When something was said, by what the clause of its cue names; and days of other calendars."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.extract import read_text
from monitor.extract.calendars import gregorian, lunar, solar
from monitor.grammar import codes, language
from storage.records import DateBasis

#: a Friday
PUBLISHED = datetime(2030, 3, 1, 9, 0, tzinfo=UTC)

CASES = [
    ("en", "Asta Lind said on Tuesday that the road was open.", date(2030, 2, 26)),
    ("en", "Asta Lind said on Friday that the road was open.", date(2030, 3, 1)),
    ("en", "Asta Lind said yesterday that the road was open.", date(2030, 2, 28)),
    ("en", "On 12 February 2030, Asta Lind said that the road was open.", date(2030, 2, 12)),
    ("en", "On February 12, Asta Lind said that the road was open.", date(2030, 2, 12)),
    ("en", "Asta Lind said that the road was closed on Tuesday.", date(2030, 3, 1)),
    ("en", "Asta Lind said that the road was open.", date(2030, 3, 1)),
    ("en", "In a 2019 interview, Asta Lind said that the road was open.", date(2019, 1, 1)),
    ("en", "On 12 March 2030, Asta Lind said that the road was open.", date(2030, 3, 1)),
    ("de", "Asta Lind sagte am Dienstag, die Straße sei offen.", date(2030, 2, 26)),
    ("fr", "Asta Lind a déclaré mardi que la route était ouverte.", date(2030, 2, 26)),
    ("es", "Asta Lind dijo el martes que la carretera estaba abierta.", date(2030, 2, 26)),
    ("ru", "Аста Линд заявила во вторник, что дорога открыта.", date(2030, 2, 26)),
    ("uk", "Аста Лінд заявила у вівторок, що дорога відкрита.", date(2030, 2, 26)),
    ("fa", "آستا لیند روز سه‌شنبه گفت که راه باز است.", date(2030, 2, 26)),
    ("fa", "آستا لیند در ۸ حوت ۱۴۰۸ گفت که راه باز است.", date(2030, 2, 26)),
    ("ar", "قالت أستا ليند يوم الثلاثاء إن الطريق مفتوح.", date(2030, 2, 26)),
    ("zh", "阿斯塔·林德周二表示，道路已经开放。", date(2030, 2, 26)),
]


@pytest.mark.parametrize(("code", "text", "day"), CASES)
def test_a_day_in_the_clause_of_the_cue_dates_what_is_said(code: str, text: str, day: date) -> None:
    (said,) = read_text(text, language=code, published_at=PUBLISHED)
    assert said.said_at is not None
    assert said.said_at.date() == day
    assert said.date_basis is (DateBasis.PUBLISHED if day == PUBLISHED.date() else DateBasis.TEXT)


def test_without_a_day_of_publication_only_a_whole_date_is_known() -> None:
    (said,) = read_text("Asta Lind said on Tuesday that the road was open.", language="en")
    assert (said.said_at, said.date_basis) == (None, DateBasis.UNKNOWN)
    (said,) = read_text("On 12 February 2030, Asta Lind said that the road was open.", language="en")
    assert said.said_at == datetime(2030, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (1357, 11, 22, date(1979, 2, 11)),
        (1399, 12, 30, date(2021, 3, 20)),
        (1400, 1, 1, date(2021, 3, 21)),
        (1402, 12, 29, date(2024, 3, 19)),
        (1403, 12, 30, date(2025, 3, 20)),
        (1404, 1, 1, date(2025, 3, 21)),
        (1402, 12, 30, None),
        (1404, 13, 1, None),
        (1404, 7, 31, None),
    ],
)
def test_days_of_the_solar_calendar(year: int, month: int, day: int, expected: date | None) -> None:
    assert solar(year, month, day) == expected


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [(1445, 9, 1, date(2024, 3, 11)), (1446, 1, 1, date(2024, 7, 8)), (1446, 2, 30, None)],
)
def test_days_of_the_lunar_calendar_are_right_but_for_a_day(
    year: int, month: int, day: int, expected: date | None
) -> None:
    found = lunar(year, month, day)
    assert (found is None) == (expected is None)
    if found is not None and expected is not None:
        assert abs((found - expected).days) <= 1


@given(st.integers(1250, 1470), st.integers(1, 12), st.integers(1, 31))
def test_every_solar_day_follows_the_one_before(year: int, month: int, day: int) -> None:
    today = solar(year, month, day)
    ahead = solar(year, month, day + 1) or solar(year, month + 1, 1) or solar(year + 1, 1, 1)
    if today is not None:
        assert ahead == today + timedelta(days=1)


@given(st.integers(1, 9999), st.integers(0, 13), st.integers(0, 32))
def test_no_number_breaks_a_calendar(year: int, month: int, day: int) -> None:
    for calendar in (gregorian, solar, lunar):
        calendar(year, month, day)


@pytest.mark.parametrize("code", codes())
def test_every_language_names_its_days_and_months(code: str) -> None:
    dates = language(code).dates
    assert len(dates.weekdays) == 7
    assert all(dates.weekdays)
    assert len(dates.gregorian) == 12 or dates.numbered
    assert all(len(rows) in (0, 12) for rows in (dates.solar, dates.lunar))
    assert dates.today
    assert dates.yesterday
