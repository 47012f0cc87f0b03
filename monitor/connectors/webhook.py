"""What others post to us: JSON or a form at /in/SOURCE, signed or with a token.

Source: Standard Webhooks 1.0 (webhook-id, webhook-timestamp, webhook-signature), WebSub 1.0 (X-Hub-Signature),
RFC 6750 (bearer tokens).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, ClassVar, Literal, Self
from urllib.parse import parse_qs

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator

from alerts.secret import Secret
from monitor.connectors import NotProven, Parsed
from monitor.feeds import dates, repair
from monitor.feeds.entry import address, code
from monitor.feeds.plain import plain, tidy
from monitor.posts import NotAsExpected
from storage.records import Document, DocumentKind, Page, Request, Source, digest

#: how far a signed time may lie from ours
TOLERANCE = timedelta(minutes=5)
#: things in one message
MOST = 500
_STEP = re.compile(r"\.?([^.\[\]]+)|\[(\d{1,4})\]")
_HUB = re.compile(r"(sha1|sha256|sha384|sha512)=([0-9a-fA-F]+)")


def _path(value: str) -> str:
    if "".join(found[0] for found in _STEP.finditer(value.removeprefix("$"))) != value.removeprefix("$"):
        raise ValueError("is no path; write one such as message.text or items[0].title")
    return value


Place = Annotated[str, AfterValidator(_path)]


class Fields(BaseModel):
    """Where the parts of a message stand, as paths from the item: message.text, tags[0]."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: Place = "text"
    title: Place = "title"
    url: Place = "url"
    id: Place = "id"
    author: Place = "author"
    language: Place = "language"
    published_at: Place = "published_at"


class Connector(BaseModel):
    """Waits; nothing is asked for. The same message sent again is known and told once."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schemes: ClassVar[tuple[str, ...]] = ()

    secret: Secret | None = None  #: signs the message: "whsec_..." of Standard Webhooks, or that of X-Hub-Signature
    token: Secret | None = None  #: stands in the header Authorization: Bearer
    items: Place = ""  #: where a list of things stands; left out, the message is one
    fields: Fields = Fields()
    entries: Literal["post", "article", "mail", "transcript"] = "post"  #: what is sent

    @model_validator(mode="after")
    def _is_closed(self) -> Self:
        if self.secret is None and self.token is None:
            raise ValueError("needs a secret or a token: anybody could speak for the source otherwise")
        return self

    def requests(self, source: Source) -> Iterator[Request]:
        """None: it waits to be told."""
        yield from ()

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """What a message holds; `page` is the message as it came."""
        try:
            things = self._things(page)
        except NotAsExpected as error:
            return Parsed(problem=str(error))
        documents = [self._document(thing, page, source) for thing in things]
        return Parsed(documents=tuple(one for one in documents if one.text))

    def prove(self, headers: Mapping[str, str], body: bytes, *, environ: Mapping[str, str], now: datetime) -> None:
        """Check who sent it, over the bytes as they came; raises NotProven, or MissingSecret."""
        if self.secret is not None:
            self._signed(headers, body, self.secret.reveal(environ), now)
            return
        if self.token is not None:
            given = headers.get("authorization", "")
            if not hmac.compare_digest(given.encode(), f"Bearer {self.token.reveal(environ)}".encode()):
                raise NotProven("the token is not the source's")

    def _signed(self, headers: Mapping[str, str], body: bytes, secret: str, now: datetime) -> None:
        hub = headers.get("x-hub-signature-256") or headers.get("x-hub-signature")
        if hub is not None and "webhook-signature" not in headers:
            found = _HUB.fullmatch(hub.strip())
            made = hmac.new(secret.encode(), body, found[1]).hexdigest() if found else ""
            if not found or not hmac.compare_digest(made, found[2].lower()):
                raise NotProven("the signature does not fit the message")
            return
        id_, at, signatures = (headers.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature"))
        if not (id_ and at.isascii() and at.isdigit() and signatures):
            raise NotProven("the message is not signed: webhook-id, webhook-timestamp and webhook-signature are needed")
        if abs(now.timestamp() - int(at[:12])) > TOLERANCE.total_seconds():
            raise NotProven("the signature is too old, or a clock is wrong")
        made = _standard(secret, f"{id_}.{at}.".encode() + body)
        given = [one[3:] for one in signatures.split() if one.startswith("v1,")]
        if not sum(hmac.compare_digest(made, one) for one in given):
            raise NotProven("the signature does not fit the message")

    def _things(self, page: Page) -> list[Mapping[str, Any]]:
        """The things of a message; raises NotAsExpected."""
        found = _form(page.body) if "form" in page.content_type else _json(page.body)
        things = _at(found, self.items)
        many = things if isinstance(things, list) else [things]
        if len(many) > MOST or not all(isinstance(one, dict) for one in many):
            where = self.items or "the top"
            raise NotAsExpected(f"an object, or a list of at most {MOST} of them, must stand at {where}")
        if not any(_words(_at(one, self.fields.text)) or _words(_at(one, self.fields.title)) for one in many):
            raise NotAsExpected(f"no text stands at {self.fields.text}")
        return many

    def _document(self, thing: Mapping[str, Any], page: Page, source: Source) -> Document:
        said = {name: _words(_at(thing, getattr(self.fields, name))) for name in Fields.model_fields}
        title = " ".join(said["title"].split())
        text = plain(said["text"]) if re.search(r"</?[a-z][^>]*>", said["text"]) else tidy(said["text"])
        at = dates.read(said["published_at"]) or _epoch(_at(thing, self.fields.published_at))
        return Document(
            source=source.id,
            key=said["id"] or said["url"] or digest("inbound", title, text),
            url=address("", said["url"]),
            kind=DocumentKind(self.entries),
            title=title,
            text=text if not title or text.startswith(title) else f"{title}\n\n{text}".strip(),
            author=f"@{said['author']}" if said["author"] else None,
            language=code(said["language"]),
            published_at=at if at is not None and at <= page.fetched_at + timedelta(days=2) else None,
            fetched_at=page.fetched_at,
        )


def _standard(secret: str, signed: bytes) -> str:
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotProven("the source's secret here is not base64 (whsec_...)") from error
    return base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def _json(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NotAsExpected("the message is no JSON") from error


def _form(body: bytes) -> dict[str, str]:
    try:
        return {name: many[0] for name, many in parse_qs(body.decode("utf-8"), max_num_fields=100).items()}
    except ValueError as error:
        raise NotAsExpected("the message is no form") from error


def _at(found: Any, path: str) -> Any:
    """What stands at a path; None where there is no such place."""
    for step in _STEP.finditer(path.removeprefix("$")):
        if step[1] is not None:
            found = found.get(step[1]) if isinstance(found, dict) else None
        else:
            found = found[int(step[2])] if isinstance(found, list) and int(step[2]) < len(found) else None
    return found


def _words(value: object) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return repair.characters(value).strip() if isinstance(value, str) else ""


def _epoch(value: object) -> datetime | None:
    try:
        return datetime.fromtimestamp(float(value), UTC) if isinstance(value, (int, float)) else None
    except (ValueError, OverflowError, OSError):
        return None
