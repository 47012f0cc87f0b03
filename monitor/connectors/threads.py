"""Threads: the posts of one profile, for those who hold a token for it.

Source: developers.facebook.com/docs/threads, threads and profile_posts (scope threads_profile_discovery).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from pydantic import BaseModel, ConfigDict, Field

from alerts.secret import Secret
from monitor.connectors import Parsed
from monitor.feeds.entry import address
from monitor.feeds.plain import tidy
from monitor.posts import At, Id, Item, NotAsExpected, Text, answer, inside, parsed, with_older
from storage.records import Document, DocumentKind, Media, Page, Request, Source

PAGE = 50
_ACCEPT = "application/json"
_SHOWN = "media_type,media_url,thumbnail_url,alt_text"
_SAID = "id,text,timestamp,permalink,username,is_quote_post,quoted_post,reposted_post,is_reply"
_FIELDS = f"{_SAID},{_SHOWN},children{{{_SHOWN}}}"
#: what is shown, by the platform's word for it
_KINDS = {"IMAGE": "image", "VIDEO": "video", "AUDIO": "audio"}


class _Shown(Item):
    """A picture or film."""

    media_type: Text = ""
    media_url: Text = ""
    thumbnail_url: Text = ""
    alt_text: Text = ""


class _Children(Item):
    """Those of a post that shows several."""

    data: tuple[_Shown, ...] = ()


class _Quoted(Item):
    text: Text = ""


class _Post(_Shown):
    """Of a post, what is read; one with a single picture is that picture too."""

    id: Id
    children: _Children | None = None
    text: Text = ""
    timestamp: At
    permalink: Text = ""
    username: Text = ""
    is_quote_post: bool = False
    is_reply: bool = False
    quoted_post: _Quoted | None = None


class Connector(BaseModel):
    """The posts of a profile. Threads says of no post that it was edited, and of none that it is gone."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    profile: str = Field(pattern=r"^[\w.]{1,64}$")  #: the profile's name, or "me" for the token's own
    token: Secret  #: a token that may read it
    service: str = "https://graph.threads.net/v1.0"  #: where the API is

    def credentials(self, environ: Mapping[str, str]) -> Mapping[str, str]:
        """The token, in a header, so that no address ever holds it."""
        return {"authorization": f"Bearer {self.token.reveal(environ)}"}

    def requests(self, source: Source) -> Iterator[Request]:
        """The newest posts."""
        yield self._posts(None)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """A page of posts."""
        try:
            found = answer(page)
            posts = _posts(found)
        except NotAsExpected as error:
            return Parsed(problem=str(error))
        read = parsed(posts, _Post, lambda post: _document(post, page, source), page=page, known=known)
        after = inside(found, "paging", "cursors", "after")
        return with_older(read, known, self._posts(after) if isinstance(after, str) else None)

    def _posts(self, after: str | None) -> Request:
        query: dict[str, object] = {"limit": PAGE, "fields": _FIELDS} | ({"after": after} if after else {})
        own = self.profile == "me"
        path = "/me/threads" if own else "/profile_posts"
        query |= {} if own else {"username": self.profile}
        url = f"{self.service.rstrip('/')}{path}?{urlencode(query)}"
        return Request(url=url, accept=_ACCEPT, authorized=True)


def _posts(found: Any) -> list[object]:
    """The posts of an answer; raises NotAsExpected with the platform's own reason."""
    if why := inside(found, "error", "message"):
        raise NotAsExpected(f"Threads refuses: {why}")
    if not (isinstance(found, dict) and isinstance(found.get("data"), list)):
        raise NotAsExpected("no list of posts came where one was expected")
    return list(found["data"])


def _document(post: _Post, page: Page, source: Source) -> Document:
    return Document(
        source=page.source,
        key=post.id,
        url=address("", post.permalink) or source.url,
        kind=_kind(post),
        title="",
        text=tidy(post.text),
        author=f"@{post.username}",
        quoted=post.quoted_post.text if post.quoted_post else None,
        published_at=post.timestamp,
        fetched_at=page.fetched_at,
        media=tuple(_media(post)),
    )


def _media(post: _Post) -> Iterator[Media]:
    for one in (post, *(post.children.data if post.children else ())):
        if (kind := _KINDS.get(one.media_type)) is not None:
            url = address("", one.media_url if kind == "image" else one.thumbnail_url)
            yield Media(url=url, kind=kind, alt=one.alt_text)


def _kind(post: _Post) -> DocumentKind:
    if post.media_type == "REPOST_FACADE":
        return DocumentKind.REPOST
    if post.is_quote_post:
        return DocumentKind.QUOTE_POST
    return DocumentKind.REPLY if post.is_reply else DocumentKind.POST


def recognise(url: str) -> dict[str, object] | None:
    """A profile's address; the token is looked for under its usual name."""
    parts = urlsplit(url)
    named = parts.path.strip("/").removeprefix("@")
    known = (parts.hostname or "").removeprefix("www.") in ("threads.net", "threads.com") and parts.path.startswith(
        "/@"
    )
    return {"profile": named, "token": {"env": "THREADS_TOKEN"}} if known else None
