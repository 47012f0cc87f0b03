"""Facebook pages: the posts of one page, for those who hold a token for it.

Source: developers.facebook.com, Page posts (Graph API). A token of the page itself, or of an application that has the
feature Page Public Content Access.
"""

from __future__ import annotations

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
from monitor.posts import At, Id, Item, NotAsExpected, Text, answer, inside, parsed, with_older
from storage.records import Document, DocumentKind, Media, Page, Request, Source

#: posts of one page, and posts of one re-check
PAGE, BATCH = 50, 50
_ACCEPT = "application/json"
_SHOWN = "type,description,media{image{src}}"
_FIELDS = f"id,message,created_time,permalink_url,from,parent_id,attachments{{{_SHOWN},subattachments{{{_SHOWN}}}}}"
#: attachments that are the page's own; a shared link comes with the words of its site
_KINDS = {
    "photo": "image",
    "cover_photo": "image",
    "profile_media": "image",
    "video": "video",
    "video_inline": "video",
    "video_autoplay": "video",
}


class _From(Item):
    id: Id
    name: Text = ""


class _Image(Item):
    src: Text = ""


class _Media(Item):
    image: _Image = _Image()


class _Shown(Item):
    """A picture or film; of an album only what is in it counts."""

    type: Text = ""
    description: Text = ""
    media: _Media = _Media()


class _Post(Item):
    """Of a post, what is read."""

    id: Id
    message: Text = ""
    created_time: At
    permalink_url: Text = ""
    sender: _From | None = Field(default=None, alias="from")
    parent_id: Id | None = None  #: of the post that it shares
    attachments: Any = None


class Connector(BaseModel):
    """The posts of one page by its number. When a post was edited Facebook does not say: that it was is seen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    page: str = Field(pattern=r"^\d+$")  #: the page's number
    token: Secret  #: a token of the page, or of an application that may read public pages
    version: str = Field(default="v26.0", pattern=r"^v\d+\.\d+$")  #: of the API
    service: str = "https://graph.facebook.com"  #: where the API is

    def credentials(self, environ: Mapping[str, str]) -> Mapping[str, str]:
        """The token, in a header, so that no address ever holds it."""
        return {"authorization": f"Bearer {self.token.reveal(environ)}"}

    def requests(self, source: Source) -> Iterator[Request]:
        """The newest posts."""
        yield self._posts(None)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """A page of posts, or of posts asked for again by their ids."""
        try:
            found = answer(page)
            posts = _posts(found)
        except NotAsExpected as error:
            return Parsed(problem=str(error))
        read = parsed(posts, _Post, lambda post: _document(post, page), page=page, known=known)
        after = inside(found, "paging", "cursors", "after")
        return with_older(read, known, self._posts(after) if isinstance(after, str) else None)

    def recheck(self, documents: Sequence[Document], source: Source) -> Iterator[Recheck]:
        """Ask for posts by their ids; what is gone is left out."""
        own = [one.key for one in documents if one.kind is not DocumentKind.REPOST]
        for at in range(0, len(own), BATCH):
            batch = own[at : at + BATCH]
            request = self._call("", {"ids": ",".join(batch)})
            yield Recheck(request=replace(request, conditional=False), keys=tuple(batch))

    def _posts(self, after: str | None) -> Request:
        query: dict[str, object] = {"limit": PAGE} | ({"after": after} if after else {})
        return self._call(f"/{self.page}/posts", query)

    def _call(self, path: str, query: Mapping[str, object]) -> Request:
        called = f"{self.service.rstrip('/')}/{self.version}{path}?{urlencode({**query, 'fields': _FIELDS})}"
        return Request(url=called, accept=_ACCEPT, authorized=True)


def _posts(found: Any) -> list[object]:
    """The posts of an answer; raises NotAsExpected with Facebook's own reason."""
    if why := inside(found, "error", "message"):
        raise NotAsExpected(f"Facebook refuses: {why}")
    if isinstance(found, dict) and isinstance(found.get("data"), list):
        return list(found["data"])
    if isinstance(found, dict) and all(isinstance(one, dict) for one in found.values()):
        return list(found.values())  # asked for by ids: each under its own
    raise NotAsExpected("no list of posts came where one was expected")


def _document(post: _Post, page: Page) -> Document:
    text = tidy(post.message)
    shared = post.parent_id is not None
    return Document(
        source=page.source,
        key=post.id,
        url=address("", post.permalink_url) or f"https://www.facebook.com/{post.id}",
        kind=DocumentKind.QUOTE_POST if shared and text else DocumentKind.REPOST if shared else DocumentKind.POST,
        title="",
        text=text,
        author=f"@{post.sender.name or post.sender.id}" if post.sender else None,
        published_at=post.created_time,
        fetched_at=page.fetched_at,
        media=() if shared else tuple(_media(post.attachments)),
    )


def _media(attachments: object) -> Iterator[Media]:
    """The pictures and films of a post with their captions; one that is not as documented costs no post.

    What is written for those who do not see a picture (`alt_text_custom`) stands with the picture alone.
    """
    found = inside(attachments, "data")
    for raw in found if isinstance(found, list) else ():
        with suppress(ValidationError):
            one = _Shown.model_validate(raw)
            if one.type in _KINDS:
                yield Media(url=address("", one.media.image.src), kind=_KINDS[one.type], alt=one.description)
            elif one.type.endswith("album"):
                yield from _media(inside(raw, "subattachments"))


def by_hand(url: str) -> dict[str, object] | None:
    """A page's address; what no address tells is in capitals."""
    parts = urlsplit(url)
    known = (parts.hostname or "").removeprefix("www.").removeprefix("m.") in ("facebook.com", "fb.com")
    return {"page": "THE PAGE'S NUMBER", "token": {"env": "FB_TOKEN"}} if known and parts.path.strip("/") else None
