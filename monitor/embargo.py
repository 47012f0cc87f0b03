"""Until when a text asks not to be published. Pure.

The words stand in the press part of every language; the time is read by dateparser, day before month except in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache

from alerts import plugins
from monitor.grammar import language
from monitor.text import fold

#: characters at the head of a text in which an embargo stands
HEAD = 600
#: an embargo that ends later than that after the text came was not read rightly
LONGEST = timedelta(days=60)
#: "10h00", "10 h 30", "10.00 Uhr": hours as people write them, and dateparser does not
_HOUR = re.compile(r"\b(\d{1,2})\s?[h.]\s?(\d{2})\b(?!\.)", re.IGNORECASE)
_LINE = re.compile(r"[^\n]{3,120}")


def until(text: str, *, received: datetime) -> datetime | None:
    """The end of the embargo; None where there is none, or no time can be read: then it is no reason to wait."""
    head = text[:HEAD]
    for code, rest in _named(head):
        end = _time(rest, code, received)
        if end is not None and received - LONGEST <= end <= received + LONGEST:
            return end
    return None


def _named(head: str) -> Iterator[tuple[str, str]]:
    """A language and what stands behind its words of embargo, to the end of the line."""
    folded = fold(head)
    if len(folded) != len(head):
        folded = head.casefold()
    for code, pattern in _patterns():
        for found in pattern.finditer(folded):
            rest = _LINE.match(head, found.end())
            if rest:
                yield code, rest[0]


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    known = ((code, language(code).press.embargo) for code in plugins.names("monitor.languages"))
    return tuple(
        (code, re.compile("|".join(re.escape(fold(word)) for word in sorted(words, key=len, reverse=True))))
        for code, words in known
        if words
    )


def _time(rest: str, code: str, received: datetime) -> datetime | None:
    from dateparser.search import search_dates  # 0.3 s to load, and only mail needs it

    settings = {
        "RELATIVE_BASE": received.replace(tzinfo=None),
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": True,
        "PREFER_DATES_FROM": "future",
    }
    written = _HOUR.sub(r"\1:\2", rest.strip(" :：-–—\t"))
    found = search_dates(written, languages=[code] if code != "ps" else ["fa"], settings=settings) or ()
    return next((at.astimezone(UTC) for _, at in found), None)
