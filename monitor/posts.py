"""Posts as platforms give them in JSON: from an answer to documents, one spoilt post never losing the others. Pure."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, ValidationError

from monitor.connectors import Parsed
from monitor.feeds import repair
from monitor.media import described
from storage.records import Document, Page, Quarantined, Request, digest

__all__ = [
    "At",
    "Epoch",
    "Id",
    "Item",
    "NotAccepted",
    "NotAsExpected",
    "Text",
    "answer",
    "inside",
    "parsed",
    "with_older",
]


class NotAsExpected(ValueError):
    """The answer is not what the platform documents; the words are for an operator."""


class NotAccepted(NotAsExpected):
    """The answer is that the token is not accepted."""


class Item(BaseModel):
    """A piece of an answer: only what is read of it is named, the rest may change as it likes."""

    model_config = ConfigDict(frozen=True, extra="ignore")


def _text(value: object) -> object:
    return "" if value is None else repair.characters(value) if isinstance(value, str) else value


def _id(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


#: text with halves of characters mended; null is no text
Text = Annotated[str, BeforeValidator(_text)]
#: an id, which some platforms write as a number
Id = Annotated[str, BeforeValidator(_id)]
#: a time with its zone, in UTC
At = Annotated[AwareDatetime, AfterValidator(lambda at: at.astimezone(UTC))]


def _epoch(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError("is no number of seconds")  # noqa: TRY004 - pydantic turns this one into words
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError("is no time") from error


#: seconds since 1970
Epoch = Annotated[datetime, BeforeValidator(_epoch)]

Read = TypeVar("Read", bound=Item)


def answer(page: Page) -> Any:
    """The JSON of a page; raises NotAsExpected for what is none, or was cut off."""
    try:
        return json.loads(page.body.decode("utf-8-sig"), parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise NotAsExpected("no JSON came, or it is cut off (a login page? a server in trouble?)") from error


def _refused(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def parsed(
    posts: Sequence[object],
    model: type[Read],
    make: Callable[[Read], Document | None],
    *,
    page: Page,
    known: Mapping[str, str],
) -> Parsed:
    """The new and changed documents of a page of posts, newest first as platforms list them.

    `make` gives a post's document, or None for what is not to be kept. A page whose every post is spoilt is a
    problem: then the interface has changed, and an empty result would look like silence.
    """
    documents: dict[str, Document] = {}
    spoilt: list[tuple[object, str]] = []
    for raw in posts:
        try:
            made = make(model.model_validate(raw))
        except ValidationError as error:
            spoilt.append((raw, _words(error)))
            continue
        if made is not None:
            document = described(made)
            documents.setdefault(document.key, replace(document, raw_hash=_hash(document)))
    if spoilt and len(spoilt) == len(posts):
        return Parsed(problem=f"none of {len(posts)} posts can be read ({spoilt[0][1]}): has the interface changed?")
    return Parsed(
        documents=tuple(
            one for one in documents.values() if (one.text or one.media) and known.get(one.key) != one.raw_hash
        ),
        window=tuple(documents),
        newest_item_at=_newest(documents.values(), page.fetched_at),
        quarantined=tuple(_quarantined(raw, why, page) for raw, why in spoilt),
    )


def with_older(read: Parsed, known: Mapping[str, str], older: Request | None) -> Parsed:
    """The same, leading to the page before it where posts are known and none of them stands here: there was a gap."""
    gap = bool(known and read.window) and not set(known).intersection(read.window or ())
    return read if older is None or read.problem or not gap else replace(read, older=replace(older, conditional=False))


def inside(found: object, *path: str) -> Any:
    """What stands at a path of names in JSON; None where there is no such place."""
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _hash(document: Document) -> str:
    """Of what counts in a post, and not of how often it was liked."""
    edited = document.edited_at.isoformat() if document.edited_at else None
    return digest("post", document.kind, document.title, document.text, document.quoted, edited)


def _newest(documents: Any, now: datetime) -> datetime | None:
    """When the newest was published; a clock that runs ahead is not believed."""
    return max((one.published_at for one in documents if one.published_at and one.published_at <= now), default=None)


def _words(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(map(str, first['loc'])) or 'the post'}: {first['msg']}"


def _quarantined(raw: object, why: str, page: Page) -> Quarantined:
    shown = json.dumps(raw, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return Quarantined(source=page.source, url=page.url, reason=why, raw=shown, at=page.fetched_at)
