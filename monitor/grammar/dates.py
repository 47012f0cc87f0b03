"""What a language says of dates: its days of the week, its months in three calendars, words for days. Pure."""

from __future__ import annotations

from dataclasses import dataclass

Forms = tuple[str, ...]


def rows(text: str) -> tuple[Forms, ...]:
    """One tuple of forms a row: rows are parted by ";", forms by "/"."""
    return tuple(
        tuple(form.strip() for form in row.split("/") if form.strip()) for row in " ".join(text.split()).split(";")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """What a language file says of dates. Every row of days begins on Monday, every row of months with the first."""

    weekdays: tuple[Forms, ...] = ()
    today: Forms = ()
    yesterday: Forms = ()
    before_yesterday: Forms = ()
    gregorian: tuple[Forms, ...] = ()
    solar: tuple[Forms, ...] = ()  #: Solar Hijri, as in Iran and Afghanistan; both sets of names
    lunar: tuple[Forms, ...] = ()  #: Hijri
    numbered: str = ""  #: a pattern with the groups month and day, where months are numbered: "(?P<month>..)月.."
    before: Forms = ()  #: words before a day and its month: Persian "روز"
    behind: Forms = ()  #: words behind a day and its month: Urdu "کو"
    between: Forms = ()  #: words between day, month and year: "of", "de"
