"""VK communities and people: the posts of one wall.

Source: dev.vk.com, wall.get and wall.getById (API 5.199); errors come with HTTP 200 (dev.vk.com/reference/errors).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode, urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from alerts.secret import Secret
from monitor.connectors import Parsed, Recheck
from monitor.feeds.entry import address
from monitor.feeds.plain import tidy
from monitor.posts import Epoch, Id, Item, NotAccepted, NotAsExpected, Text, answer, inside, parsed, with_older
from storage.records import Document, DocumentKind, Media, Page, Request, Source

VERSION = "5.199"
#: posts of one page, and posts of one re-check
PAGE, BATCH = 50, 100
_ACCEPT = "application/json"
_NAME = re.compile(r"[A-Za-z0-9_.]{2,64}")
_NUMBERED = re.compile(r"(?:club|public|event)(\d+)|id(\d+)")
_UNAUTHORIZED = 5
#: errors that a desk can do something about, in words (dev.vk.com/reference/errors)
_ERRORS = {
    5: "the token is not accepted any more",
    6: "too many requests a second",
    9: "too many equal requests",
    15: "access to the wall is denied",
    18: "the account was deleted or blocked",
    29: "the token's requests for today are used up",
    30: "the account is private",
}


class _Copied(Item):
    """What a repost holds: the post of another."""

    text: Text = ""
    owner_id: int = 0


class _Size(Item):
    url: Text = ""
    width: int = 0


class _Photo(Item):
    text: Text = ""  #: its caption
    sizes: tuple[_Size, ...] = ()


class _Post(Item):
    """Of a wall post, what is read."""

    id: int
    owner_id: int
    from_id: int = 0
    date: Epoch
    edited: Epoch | None = None
    text: Text = ""
    is_deleted: bool = False
    copy_history: tuple[_Copied, ...] = ()
    reply_post_id: Id | None = None
    attachments: Any = None


class Connector(BaseModel):
    """The posts of a wall; a repost's own words are read, what it repeats is another's."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    token: Secret  #: a service token of an application, or a user's
    owner: int | None = None  #: the account's number, negative for communities; else the name in the address
    service: str = "https://api.vk.com"  #: where the API is
    others: bool = Field(default=False)  #: read what others write on the wall too

    def unfit(self, url: str) -> str | None:
        """An address with the account's name in it."""
        return None if self.owner or _NAME.fullmatch(_name(url)) else "names no account: write https://vk.com/NAME"

    def credentials(self, environ: Mapping[str, str]) -> Mapping[str, str]:
        """The token, in a header, so that no address ever holds it."""
        return {"authorization": f"Bearer {self.token.reveal(environ)}"}

    def requests(self, source: Source) -> Iterator[Request]:
        """The newest posts; a pinned one stands first whatever its age."""
        yield self._posts(source, 0)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """A page of the wall, or of posts asked for again."""
        try:
            found = _response(answer(page))
        except NotAsExpected as error:
            return Parsed(problem=str(error), refused=isinstance(error, NotAccepted))
        read = parsed(found, _Post, lambda post: _document(post, page), page=page, known=known)
        offset = re.search(r"[?&]offset=(\d+)", page.requested)
        return with_older(read, known, self._posts(source, PAGE + int(offset[1])) if offset else None)

    def recheck(self, documents: Sequence[Document], source: Source) -> Iterator[Recheck]:
        """Ask for posts by their numbers; what is gone is left out, or marked as deleted."""
        own = [one.key for one in documents if one.kind is not DocumentKind.REPOST]
        for at in range(0, len(own), BATCH):
            batch = own[at : at + BATCH]
            request = self._call("wall.getById", {"posts": ",".join(batch)})
            yield Recheck(request=replace(request, conditional=False), keys=tuple(batch))

    def _posts(self, source: Source, offset: int) -> Request:
        query: dict[str, object] = {"filter": "all" if self.others else "owner", "count": PAGE, "offset": offset}
        return self._call("wall.get", _whose(self.owner, _name(source.url)) | query)

    def _call(self, method: str, query: Mapping[str, object]) -> Request:
        called = f"{self.service.rstrip('/')}/method/{method}?{urlencode({**query, 'v': VERSION})}"
        return Request(url=called, accept=_ACCEPT, authorized=True)


def _name(url: str) -> str:
    return urlsplit(url).path.strip("/")


def _whose(owner: int | None, name: str) -> dict[str, object]:
    """The account as the API wants it: its number, where the address holds one, else its name."""
    numbered = _NUMBERED.fullmatch(name)
    if owner is None and numbered:
        owner = -int(numbered[1]) if numbered[1] else int(numbered[2])
    return {"domain": name} if owner is None else {"owner_id": owner}


def _response(found: Any) -> list[object]:
    """The posts of an answer; raises NotAsExpected with VK's own reason."""
    if number := inside(found, "error", "error_code"):
        kind = NotAccepted if number == _UNAUTHORIZED else NotAsExpected
        raise kind(f"VK refuses: {_ERRORS.get(number, 'error')} ({number})")
    inner = inside(found, "response")
    items = inner if isinstance(inner, list) else inside(inner, "items")
    if not isinstance(items, list):
        raise NotAsExpected("no list of posts came where one was expected")
    return items


def _document(post: _Post, page: Page) -> Document | None:
    """One post; None for one that is marked as deleted."""
    if post.is_deleted:
        return None
    copied = post.copy_history[0].text if post.copy_history else None
    own = tidy(post.text)
    return Document(
        source=page.source,
        key=f"{post.owner_id}_{post.id}",
        url=f"https://vk.com/wall{post.owner_id}_{post.id}",
        kind=_kind(post, own),
        title="",
        text=own or tidy(copied or ""),
        author=f"@{post.from_id or post.owner_id}",
        in_reply_to=post.reply_post_id,
        quoted=tidy(copied) if copied and own else None,
        published_at=post.date,
        edited_at=post.edited,
        fetched_at=page.fetched_at,
        media=tuple(_media(post.attachments)),
    )


def _media(attachments: object) -> Iterator[Media]:
    """The pictures of a post with their captions, as large as they are; one that is not as documented costs no post."""
    for raw in attachments if isinstance(attachments, list) else ():
        with suppress(ValidationError):
            if inside(raw, "type") == "photo":
                one = _Photo.model_validate(inside(raw, "photo"))
                largest = max(one.sizes, key=lambda size: size.width, default=_Size())
                yield Media(url=address("", largest.url), kind="image", alt=one.text)


def _kind(post: _Post, own: str) -> DocumentKind:
    if post.copy_history:
        return DocumentKind.QUOTE_POST if own else DocumentKind.REPOST
    return DocumentKind.REPLY if post.reply_post_id else DocumentKind.POST


def recognise(url: str) -> dict[str, object] | None:
    """A wall's address; the token is looked for under its usual name."""
    known = (urlsplit(url).hostname or "").removeprefix("m.") in ("vk.com", "vk.ru") and _NAME.fullmatch(_name(url))
    return {"token": {"env": "VK_TOKEN"}} if known else None
