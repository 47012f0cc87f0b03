"""The sections of sources.yaml as pydantic models: the one place that says which options there are."""

from __future__ import annotations

import ipaddress
import re
from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, StringConstraints, WithJsonSchema

from storage.records import Flag

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_SIZES = {"": 1, "B": 1, "KIB": 2**10, "MIB": 2**20, "KB": 1000, "MB": 10**6}


def duration(value: object) -> timedelta:
    """`5m`, `30s`, `1h`, `2d`, `1w`."""
    if isinstance(value, timedelta):
        return value
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhdw])", str(value).strip())
    if not found:
        raise ValueError(f"{value!r} is no duration; write a number and s, m, h, d or w, such as 5m")
    return timedelta(seconds=float(found[1]) * _UNITS[found[2]])


def _size(value: object) -> int:
    found = re.fullmatch(r"(\d+)\s*([A-Za-z]*)", str(value).strip())
    if not found or found[2].upper() not in _SIZES:
        raise ValueError(f"{value!r} is no size; write a number and KiB or MiB, such as 15MiB")
    return int(found[1]) * _SIZES[found[2].upper()]


def _clock(value: object) -> tuple[int, int]:
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", str(value).strip())
    if not found:
        raise ValueError(f"{value!r} is no time of day; write hours and minutes, such as 07:00")
    return int(found[1]), int(found[2])


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError(f"{name!r} is no time zone; write one such as Asia/Kabul or UTC")
    return ZoneInfo(name).key


def _daily(value: object) -> tuple[int, int, str]:
    clock, _, zone = str(value).strip().partition(" ")
    return (*_clock(clock), _zone(zone.strip() or "UTC"))


def _quiet(value: object) -> tuple[tuple[int, int], tuple[int, int], str]:
    hours, _, zone = str(value).strip().partition(" ")
    start, dash, end = hours.partition("-")
    if not dash:
        raise ValueError(f"{value!r} are no quiet hours; write two times, such as 23:00-06:00")
    return _clock(start), _clock(end), _zone(zone.strip() or "UTC")


def _date(value: object) -> datetime | None:
    if value is None or isinstance(value, datetime):
        return value
    try:
        found = datetime.fromisoformat(str(value).strip())
    except ValueError:
        raise ValueError(f"{value!r} is no date; write year-month-day, such as 2021-09-06") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def address(value: object) -> str:
    """An http or https address without a login in it."""
    url = str(value).strip()
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ValueError(f"{url!r} is no address: {error}") from None
    if parts.scheme not in {"http", "https"}:
        raise ValueError(f"{url!r} must begin with http:// or https://")
    if parts.username or parts.password:
        raise ValueError("an address must not hold a login; leave out what stands before @")
    if not parts.hostname or port == 0 or re.search(r"[\s\\\x00-\x1f]", url):
        raise ValueError(f"{url!r} is no address; write one such as https://example.org/feed.xml")
    return url


def _network(value: object) -> str:
    try:
        return str(ipaddress.ip_network(str(value).strip(), strict=False))
    except ValueError:
        raise ValueError(f"{value!r} is no network; write one such as 127.0.0.0/8") from None


def _texts(value: object) -> object:
    """One text may stand for a list of one."""
    return [value] if isinstance(value, str) else value


def _words(schema: dict[str, object]) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", **schema})


def _as_text(value: timedelta) -> str:
    return f"{value.total_seconds():g}s"


Duration = Annotated[
    timedelta,
    BeforeValidator(duration),
    PlainSerializer(_as_text),
    _words({"pattern": r"^\d+(\.\d+)?\s*[smhdw]$", "examples": ["5m"]}),
]
Size = Annotated[int, BeforeValidator(_size), _words({"examples": ["15MiB"]})]
Daily = Annotated[tuple[int, int, str], BeforeValidator(_daily), _words({"examples": ["07:00 Europe/Berlin"]})]
Quiet = Annotated[
    tuple[tuple[int, int], tuple[int, int], str], BeforeValidator(_quiet), _words({"examples": ["23:00-06:00 UTC"]})
]
Date = Annotated[datetime | None, BeforeValidator(_date), _words({"format": "date", "examples": ["2021-09-06"]})]
Url = Annotated[str, BeforeValidator(address), _words({"format": "uri"})]
Network = Annotated[str, BeforeValidator(_network), _words({"examples": ["127.0.0.0/8"]})]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=80)]
Words = Annotated[str, StringConstraints(min_length=1, max_length=300)]
Texts = Annotated[tuple[Words, ...], BeforeValidator(_texts)]
Ids = Annotated[tuple[Id, ...], BeforeValidator(_texts)]


class Section(BaseModel):
    """What all sections share: nothing unknown, nothing changed later."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class TieOptions(Section):
    """One actor's tie to another, with dates."""

    actor: Id
    since: Date = Field(default=None, alias="from")
    until: Date = Field(default=None, alias="to")


def _ties(value: object) -> object:
    many = value if isinstance(value, list) else [value]
    return [{"actor": one} if isinstance(one, str) else one for one in many]


Ties = Annotated[tuple[TieOptions, ...], BeforeValidator(_ties)]


class ActorOptions(Section):
    """A person or body whose statements are watched."""

    id: Id
    name: Words
    kind: Literal[
        "person", "organisation", "government", "armed_group", "party", "agency", "medium", "other"
    ] = "person"  # fmt: skip
    names: dict[str, Texts] = Field(default_factory=dict)
    speaks_for: Ties = ()
    member_of: Ties = ()
    hostile_to: Ties = ()
    accounts: dict[str, Words] = Field(default_factory=dict)


class PlaceOptions(Section):
    """A place that statements are about."""

    id: Id
    names: dict[str, Texts] = Field(min_length=1)
    part_of: Id | None = None


class ExpectOptions(Section):
    """A source's freshness contract."""

    per_day: float | None = Field(default=None, gt=0)
    silent_after: Duration | None = None


class SourceOptions(Section):
    """What every source has, beside its connector's own options."""

    id: Id
    name: Words | None = None
    kind: str
    url: Url
    actor: Id | None = None
    language: str | None = Field(default=None, pattern=r"^[a-z]{2,3}$")
    every: Duration = timedelta(minutes=5)
    flags: tuple[Flag, ...] = ()
    expect: ExpectOptions = ExpectOptions()
    retention: Literal["keep", "keep_hash_only", "purge"] = "keep"
    enabled: bool = True


class ChannelOptions(Section):
    """What every channel has, beside its own settings."""

    id: Id
    kind: str


class MatchOptions(Section):
    """Which findings a route takes; what is left out matches anything."""

    actors: Ids = ()
    kinds: Texts = ()
    languages: Texts = ()
    sources: Ids = ()
    frames: Texts = ()
    places: Ids = ()
    severities: Annotated[tuple[Literal["urgent", "normal", "low"], ...], BeforeValidator(_texts)] = ()


class RouteOptions(Section):
    """Which desk hears of what, where and at what pace."""

    desk: Id
    channels: Annotated[tuple[Id, ...], BeforeValidator(_texts)] = Field(min_length=1)
    match: MatchOptions = MatchOptions()
    at_least: float = Field(default=0.6, ge=0, le=1)
    group_by: Annotated[
        tuple[Literal["cluster", "kind", "rule", "finding"], ...], BeforeValidator(_texts)
    ] = ("cluster",)  # fmt: skip
    group_wait: Duration = timedelta(seconds=30)
    group_interval: Duration = timedelta(minutes=5)
    digest: Daily | None = None
    quiet: Quiet | None = None
    language: str = Field(default="en", pattern=r"^[a-z]{2,3}$")
    continue_: bool = Field(default=False, alias="continue")


class DeletionOptions(Section):
    """How an absence is confirmed before it is told."""

    misses: int = Field(default=3, ge=1, le=100)
    over: Duration = timedelta(hours=1)


class FetchingOptions(Section):
    """How pages are asked for."""

    contact: str | None = Field(default=None, max_length=200, pattern=r"^[\x20-\x7e]+$")
    allow_addresses: Annotated[tuple[Network, ...], BeforeValidator(_texts)] = ()
    timeout: Duration = timedelta(seconds=30)
    max_body: Size = 15 * 2**20
    pause: Duration = timedelta(seconds=1)
    concurrency: int = Field(default=8, ge=1, le=64)
    deletion: DeletionOptions = DeletionOptions()


class DetectingOptions(Section):
    """What is strong enough to be told."""

    alert_at: float = Field(default=0.6, ge=0, le=1)
    review_at: float = Field(default=0.3, ge=0, le=1)
    window: Duration = timedelta(days=90)


class WebOptions(Section):
    """Where the dashboard is."""

    link: Url | None = None


class FileOptions(Section):
    """The whole of sources.yaml."""

    version: Literal["1"]
    actors: tuple[ActorOptions, ...] = ()
    places: tuple[PlaceOptions, ...] = ()
    fetching: FetchingOptions = FetchingOptions()
    detecting: DetectingOptions = DetectingOptions()
    web: WebOptions = WebOptions()
    routes: tuple[RouteOptions, ...] = ()
