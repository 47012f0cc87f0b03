"""What statements are asked for: one set of parameters for the page, the interface for machines, feeds and exports."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, datetime, timedelta
from typing import Annotated
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, Field

from monitor.desk import Desk
from monitor.search import Query, parse
from monitor.search import days as days_of
from storage.search import Either, Every, Tag

Word = Annotated[str | None, Field(max_length=200)]
Limit = Annotated[int, Field(ge=1, le=200, description="how many at most")]
Before = Annotated[str | None, Field(max_length=100, description="go on behind this id: `next` of the page before")]


class Strict(BaseModel):
    """Parameters or a body: nothing that is not known."""

    model_config = ConfigDict(extra="forbid")


class Nothing(Strict):
    """No parameters."""


class Lists(Strict):
    """Which page of a list."""

    limit: Limit = 50
    before: Before = None


_DAY = r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
_DAYS = rf"^(({_DAY})(\.\.({_DAY})?)?|\.\.({_DAY})?)?$"
Days = Annotated[str | None, Field(max_length=200, pattern=_DAYS)]


class Asked(BaseModel):
    """Which statements; what is left out matches anything. A name that is not known here is an error."""

    model_config = ConfigDict(extra="forbid")

    q: Annotated[
        str, Field(description="what a person types to search (docs/search.md)", examples=['Kabul -"the war"'])
    ] = ""
    actor: Annotated[Word, Field(description="id of who said it, alone, with others, or through others")] = None
    language: Annotated[Word, Field(description="of the original", examples=["fa"])] = None
    source: Annotated[Word, Field(description="id of the source")] = None
    frame: Annotated[Word, Field(description="what it is about", examples=["control"])] = None
    place: Annotated[Word, Field(description="id of a place, or of one that it lies in")] = None
    said: Annotated[Days, Field(description="day, month, year or range", examples=["2030-01..2030-03"])] = None
    seen: Annotated[Days, Field(description="the same, for when it was first seen")] = None

    def query(self, desk: Desk) -> Query:
        """All of it as one query; raises QueryError. Ids that are not configured any more may still be stored."""
        parts = [parse(self.q, desk.known)] if self.q.strip() else []
        tags = {"actor": self.actor, "lang": self.language, "source": self.source, "frame": self.frame}
        parts += [Tag(name=name, value=value.lower()) for name, value in tags.items() if value]
        if self.place:
            parts.append(Either(parts=tuple(Tag(name="place", value=one) for one in inside(self.place, desk))))
        parts += [days_of(name, value) for name, value in (("said", self.said), ("seen", self.seen)) if value]
        return parts[0] if len(parts) == 1 else Every(parts=tuple(parts))

    def link(self, path: str, **more: str) -> str:
        """The address of something that is asked the same."""
        values = {name: value for name, value in self.asked().items() if value} | more
        return f"{path}?{urlencode(values)}" if values else path

    def asked(self) -> dict[str, str]:
        """What was given, without the page."""
        return {name: getattr(self, name) or "" for name in Asked.model_fields}


class Listed(Asked):
    """The same, and which page of the list."""

    limit: Limit = 50
    before: Before = None


def is_days(text: str) -> bool:
    """Whether it is a day, month, year or range."""
    return re.fullmatch(_DAYS, text) is not None


def stretch(days: str) -> tuple[datetime | None, datetime | None]:
    """From when on, and before when: a day, month, year or range in UTC; an open end is None."""
    first, dots, last = days.partition("..")
    since, until = _begin(first), _end(last if dots else first)
    return since, until


def _begin(day: str) -> datetime | None:
    return datetime(*_numbers(day), tzinfo=UTC) if day else None


def _end(day: str) -> datetime | None:
    """The first moment behind a day, month or year."""
    if not day:
        return None
    year, month, date = _numbers(day)
    if day.count("-") == 2:
        return datetime(year, month, date, tzinfo=UTC) + timedelta(days=1)
    if day.count("-") == 1:
        return datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
    return datetime(year + 1, 1, 1, tzinfo=UTC)


def _numbers(day: str) -> tuple[int, int, int]:
    """Year, month and day; a day beyond the month's end is its last one."""
    year, month, date = (*map(int, day.split("-")), 1, 1)[:3]
    return year, month, min(date, monthrange(year, month)[1])


def inside(place: str, desk: Desk) -> list[str]:
    """The ids of a place and of all that lies in it; one that is not configured is itself."""
    try:
        return [one.lower() for one in desk.known("place", place)]
    except LookupError:
        return [place.lower()]
