"""How single values of sources.yaml are read: durations, sizes, times, dates, addresses, ids. Pure."""

from __future__ import annotations

import ipaddress
import re
from datetime import UTC, datetime, timedelta
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)

from alerts.texts import parts
from storage.records import Flag, Rate

ID = r"^[a-z0-9][a-z0-9-]*$"
LANGUAGE = r"^[a-z]{2,3}$"
LONGEST = timedelta(days=3650)
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_PER = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_SIZES = {"": 1, "B": 1, "KIB": 2**10, "MIB": 2**20, "GIB": 2**30, "KB": 1000, "MB": 10**6, "GB": 10**9}


def duration(value: object) -> timedelta:
    """`5m`, `30s`, `1h`, `2d`, `1w`."""
    if isinstance(value, timedelta):
        return value
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhdw])", str(value).strip())
    if not found:
        raise ValueError(f"{value!r} is no duration; write a number and s, m, h, d or w, such as 5m")
    seconds = float(found[1]) * _UNITS[found[2]]
    if seconds > LONGEST.total_seconds():
        raise ValueError(f"{value!r} is too long; the longest is {LONGEST.days}d")
    return timedelta(seconds=seconds)


def _size(value: object) -> int:
    found = re.fullmatch(r"(\d+)\s*([A-Za-z]*)", str(value).strip())
    if not found or found[2].upper() not in _SIZES:
        raise ValueError(f"{value!r} is no size; write a number and KiB, MiB or GiB, such as 15MiB")
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


Zone = Annotated[str, AfterValidator(_zone)]


def _daily(value: object) -> tuple[int | None, int, str]:
    """`07:00 Europe/Berlin`, once a day; `hourly`, or `hourly :30 Asia/Kabul`."""
    text = str(value).strip()
    if hourly := re.fullmatch(r"hourly(?:\s+:([0-5]\d))?(?:\s+([^\s:]\S*))?", text):
        return None, int(hourly[1] or 0), _zone(hourly[2] or "UTC")
    clock, _, zone = text.partition(" ")
    return (*_clock(clock), _zone(zone.strip() or "UTC"))


def _none(value: object) -> object:
    """`none` takes back what a route in which this one stands, or `defaults`, says."""
    return None if value == "none" else value


def rate(value: object) -> Rate:
    """`20 per hour`, `60 per 10m`."""
    found = re.fullmatch(r"(\d{1,6})\s+per\s+(\S+)", str(value).strip())
    if not found or int(found[1]) == 0:
        raise ValueError(f"{value!r} is no rate; write such as 20 per hour, or 60 per 10m")
    within = _PER.get(found[2]) or duration(found[2])
    if not timedelta(seconds=1) <= within <= timedelta(days=7):
        raise ValueError(f"{value!r}: the stretch must be from 1s to 7d")
    return Rate(most=int(found[1]), within=within)


def _query(value: object) -> str:
    """Words and "phrases" that a statement must hold."""
    text = str(value).strip()
    if not parts(text) or len(text) > 300:
        raise ValueError(f"{value!r} holds no word to look for; write words, and phrases in quotation marks")
    return text


def _quiet(value: object) -> tuple[tuple[int, int], tuple[int, int], str]:
    hours, _, zone = str(value).strip().partition(" ")
    start, dash, end = hours.partition("-")
    if not dash or start == end:
        raise ValueError(f"{value!r} are no quiet hours; write two times, such as 23:00-06:00")
    return _clock(start), _clock(end), _zone(zone.strip() or "UTC")


def _date(value: object) -> datetime | None:
    if value is None or isinstance(value, datetime):
        return value
    try:
        found = datetime.fromisoformat(str(value).strip())
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise ValueError(f"{value!r} is no date; write year-month-day, such as 2021-09-06") from None


def source_address(value: object) -> str:
    """The address of a source: on the web, or a folder of this machine or a mailbox, for the kinds that read one."""
    url = str(value).strip()
    if url.startswith(("imap:", "imaps:")):
        address(f"http{url.removeprefix('imaps').removeprefix('imap')}")
        return url
    if not url.startswith("file:"):
        return address(value)
    if re.search(r"[\x00-\x1f]", url):
        raise ValueError(f"{url!r} is no address; write one such as file:///srv/drop")
    return url


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


def _contact(value: object) -> str:
    if not re.fullmatch(r"[\x21-\x7e]{1,200}", str(value)):
        raise ValueError(f"{value!r} is no contact; write one address, such as mailto:desk@example.org")
    return str(value)


def _network(value: object) -> str:
    try:
        return str(ipaddress.ip_network(str(value).strip(), strict=False))
    except ValueError:
        raise ValueError(f"{value!r} is no network; write one such as 127.0.0.0/8") from None


def _id(value: object) -> str:
    if not re.fullmatch(ID, str(value)) or len(str(value)) > 80:
        raise ValueError(f"{value!r} is no id; write small letters a-z, digits and -, at most 80")
    return str(value)


def _language(value: object) -> str:
    if not re.fullmatch(LANGUAGE, str(value)):
        raise ValueError(f"{value!r} is no language; write its ISO 639 code, such as fa (Dari is fa too)")
    return str(value)


def texts(value: object) -> object:
    """One text may stand for a list of one."""
    return [value] if isinstance(value, str) else value


def _words(schema: dict[str, object]) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", **schema})


def _some(value: timedelta) -> timedelta:
    if value < timedelta(seconds=1):
        raise ValueError("must be 1s or longer")
    return value


def _as_text(value: timedelta) -> str:
    return f"{value.total_seconds():g}s"


def one_or_many(item: dict[str, object]) -> WithJsonSchema:
    """For editors: one text may stand for a list of one."""
    return WithJsonSchema({"anyOf": [item, {"type": "array", "items": item}]})


Strength = Annotated[float, Field(ge=0, le=1)]
Duration = Annotated[
    timedelta,
    BeforeValidator(duration),
    PlainSerializer(_as_text),
    _words({"pattern": r"^\d+(\.\d+)?\s*[smhdw]$", "examples": ["5m"]}),
]
SomeTime = Annotated[Duration, AfterValidator(_some)]
Size = Annotated[
    int,
    BeforeValidator(_size),
    Field(ge=1024),
    WithJsonSchema({"type": ["string", "integer"], "examples": ["15MiB"]}),
]
Daily = Annotated[
    tuple[int | None, int, str], BeforeValidator(_daily), _words({"examples": ["07:00 Europe/Berlin", "hourly"]})
]
OrNone = BeforeValidator(_none)
RateOf = Annotated[
    Rate, BeforeValidator(rate), _words({"pattern": r"^\d+\s+per\s+\S+$", "examples": ["20 per hour", "60 per 10m"]})
]
Queries = Annotated[
    tuple[Annotated[str, BeforeValidator(_query)], ...],
    BeforeValidator(texts),
    one_or_many({"type": "string", "minLength": 1, "maxLength": 300}),
]
Quiet = Annotated[
    tuple[tuple[int, int], tuple[int, int], str], BeforeValidator(_quiet), _words({"examples": ["23:00-06:00 UTC"]})
]
Date = Annotated[datetime | None, BeforeValidator(_date), _words({"format": "date", "examples": ["2021-09-06"]})]
Url = Annotated[str, BeforeValidator(address), _words({"format": "uri"})]
SourceUrl = Annotated[str, BeforeValidator(source_address), _words({"format": "uri"})]
Network = Annotated[str, BeforeValidator(_network), _words({"examples": ["127.0.0.0/8"]})]
Contact = Annotated[str, BeforeValidator(_contact), _words({"examples": ["mailto:desk@example.org"]})]
Networks = Annotated[
    tuple[Network, ...], BeforeValidator(texts), one_or_many({"type": "string", "examples": ["127.0.0.0/8"]})
]
Id = Annotated[str, BeforeValidator(_id), _words({"pattern": ID, "maxLength": 80})]
Language = Annotated[str, BeforeValidator(_language), _words({"pattern": LANGUAGE, "examples": ["fa"]})]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
_TEXT: dict[str, object] = {"type": "string", "minLength": 1, "maxLength": 300}
Texts = Annotated[tuple[Words, ...], BeforeValidator(texts), one_or_many(_TEXT)]
Names = Annotated[
    dict[Language, Texts],
    WithJsonSchema(
        {
            "type": "object",
            "propertyNames": {"pattern": LANGUAGE},
            "additionalProperties": {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]},
        }
    ),
]
Ids = Annotated[tuple[Id, ...], BeforeValidator(texts), one_or_many({"type": "string", "pattern": ID})]
Languages = Annotated[
    tuple[Language, ...], BeforeValidator(texts), one_or_many({"type": "string", "pattern": LANGUAGE})
]
Flags = Annotated[
    tuple[Flag, ...], BeforeValidator(texts), one_or_many({"type": "string", "enum": [str(flag) for flag in Flag]})
]
