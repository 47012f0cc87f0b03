"""X: the posts of one account by API v2, for those whose contract with the platform allows it.

Source: the vendor's guides (tweet.fields, edit_history_tweet_ids, referenced_tweets, note_tweet) and its OpenAPI file
(post.fields, edit_history_post_ids, referenced_posts, note_post): names are in motion, both are read. Its terms forbid
keeping what was deleted, and tracking people or sensitive events without approval.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Literal
from urllib.parse import urlencode, urlsplit

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError

from alerts.secret import Secret
from monitor.connectors import Parsed, Recheck
from monitor.feeds.entry import address, code
from monitor.feeds.plain import tidy
from monitor.posts import At, Id, Item, NotAsExpected, Text, answer, inside, parsed, with_older
from storage.records import Document, DocumentKind, Media, Page, Request, Source

#: ids hold when they were made, in milliseconds since this one; beside `created_at` that is off by no more than so much
_EPOCH_MS, _NEAR = 1_288_834_974_657, timedelta(minutes=1)
#: posts of one page, and posts of one re-check
PAGE, BATCH = 100, 100
_ACCEPT = "application/json"
_PROFILE = re.compile(r"/\w{1,15}/?")
_FIELDS = "attachments,created_at,edit_history_{0}_ids,author_id,in_reply_to_user_id,lang,note_{0},referenced_{0}s"
#: of pictures and films, which stand beside the posts
_MEDIA = {"expansions": "attachments.media_keys", "media.fields": "alt_text,preview_image_url,type,url"}


class _Note(Item):
    """The whole of a long post, of which `text` is the beginning."""

    text: Text = ""


class _Referenced(Item):
    type: Text
    id: Id


class _Shown(Item):
    """A picture or film that stands beside the posts."""

    media_key: Id
    type: Text = ""
    url: Text = ""
    preview_image_url: Text = ""
    alt_text: Text = ""


class _Attachments(Item):
    media_keys: tuple[Id, ...] = ()


class _Post(Item):
    """Of a post, what is read, under the names of the guides and of the OpenAPI file."""

    id: Id
    text: Text
    created_at: At
    author_id: Id = ""
    lang: Text = ""
    in_reply_to_user_id: Id | None = None
    history: tuple[Id, ...] = Field(
        default=(), validation_alias=AliasChoices("edit_history_tweet_ids", "edit_history_post_ids")
    )
    attachments: _Attachments | None = None
    note: _Note | None = Field(default=None, validation_alias=AliasChoices("note_tweet", "note_post"))
    referenced: tuple[_Referenced, ...] = Field(
        default=(), validation_alias=AliasChoices("referenced_tweets", "referenced_posts")
    )


class Connector(BaseModel):
    """The posts of one account by its number; an edit is a new post there and the same document here."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    retention: ClassVar[str] = "purge"  #: the platform's terms want what was deleted there deleted here

    account: str = Field(pattern=r"^\d+$")  #: the account's number: names change hands
    token: Secret  #: the application's bearer token
    terms: Literal["accepted"]  #: written by whoever may say that the platform's terms are kept
    replies: bool = True  #: read replies too
    names: Literal["tweet", "post"] = "tweet"  #: how the API calls a post today
    service: str = "https://api.x.com"  #: where the API is

    def credentials(self, environ: Mapping[str, str]) -> Mapping[str, str]:
        """The token."""
        return {"authorization": f"Bearer {self.token.reveal(environ)}"}

    def requests(self, source: Source) -> Iterator[Request]:
        """The newest posts."""
        yield self._posts(None)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """A page of posts, or of posts asked for again; posts that are gone stand among its errors."""
        try:
            found = _posts(answer(page))
        except NotAsExpected as error:
            return Parsed(problem=str(error))
        posts = found.get("data", [])
        shown = _shown(inside(found, "includes", "media"))
        read = parsed(posts, _Post, lambda post: _document(post, page, source, shown), page=page, known=known)
        after = inside(found, "meta", "next_token")
        return with_older(read, known, self._posts(after) if isinstance(after, str) else None)

    def recheck(self, documents: Sequence[Document], source: Source) -> Iterator[Recheck]:
        """Ask for posts by their numbers; the newest of an edited one answers for all of them."""
        own = [one for one in documents if one.kind is not DocumentKind.REPOST]
        for at in range(0, len(own), BATCH):
            batch = own[at : at + BATCH]
            ids = ",".join(one.url.rpartition("/")[2] for one in batch)
            request = self._call(f"/2/{self.names}s", {"ids": ids})
            yield Recheck(request=replace(request, conditional=False), keys=tuple(one.key for one in batch))

    def _posts(self, after: str | None) -> Request:
        query: dict[str, object] = {"max_results": PAGE} | ({"pagination_token": after} if after else {})
        query |= {} if self.replies else {"exclude": "replies"}
        return self._call(f"/2/users/{self.account}/{self.names}s", query)

    def _call(self, path: str, query: Mapping[str, object]) -> Request:
        wanted = {**query, f"{self.names}.fields": _FIELDS.format(self.names), **_MEDIA}
        return Request(url=f"{self.service.rstrip('/')}{path}?{urlencode(wanted)}", accept=_ACCEPT, authorized=True)


def _posts(found: Any) -> dict[str, Any]:
    """An answer with its posts; raises NotAsExpected with the platform's own reason."""
    if not isinstance(found, dict):
        raise NotAsExpected("no list of posts came where one was expected")
    errors = found.get("errors")
    if isinstance(found.get("data"), list) or (isinstance(found.get("meta"), dict) and not errors):
        return found
    if isinstance(errors, list) and errors and all(_is_gone(one) for one in errors):
        return {"data": []}
    first = errors[0] if isinstance(errors, list) and errors else None
    said = found.get("detail") or found.get("title") or inside(first, "detail")
    raise NotAsExpected(f"X refuses: {said}" if said else "no list of posts came where one was expected")


def _is_gone(error: object) -> bool:
    return isinstance(error, dict) and str(error.get("type", "")).endswith("resource-not-found")


def _shown(found: object) -> dict[str, _Shown]:
    """The pictures and films of an answer by their keys; one that is not as documented costs no post."""
    shown: dict[str, _Shown] = {}
    for raw in found if isinstance(found, list) else ():
        with suppress(ValidationError):
            one = _Shown.model_validate(raw)
            shown[one.media_key] = one
    return shown


def _media(post: _Post, shown: Mapping[str, _Shown]) -> Iterator[Media]:
    for key in post.attachments.media_keys if post.attachments else ():
        if (one := shown.get(key)) is not None:
            kind = "image" if one.type == "photo" else one.type
            yield Media(url=address("", one.url or one.preview_image_url), kind=kind, alt=one.alt_text)


def _document(post: _Post, page: Page, source: Source, shown: Mapping[str, _Shown]) -> Document:
    types = {one.type.removesuffix("s"): one.id for one in post.referenced}
    key = min((post.id, *post.history), key=lambda id_: (len(id_), id_))
    edited = post.created_at if post.id != key else None
    return Document(
        source=page.source,
        key=key,
        url=f"{source.url.rstrip('/')}/status/{post.id}",
        kind=_kind(types),
        title="",
        text=tidy(post.note.text if post.note and post.note.text else post.text),
        author=post.author_id or None,
        language=code(post.lang),
        in_reply_to=types.get("replied_to"),
        published_at=_first_made(post, key),
        edited_at=edited,
        fetched_at=page.fetched_at,
        media=tuple(_media(post, shown)),
    )


def _first_made(post: _Post, first: str) -> datetime:
    """When the first version was published, which only its id tells; the answer is of the last one."""
    made, before = _made(post.id), _made(first)
    is_known = made is not None and before is not None and abs(made - post.created_at) <= _NEAR
    return before if is_known and before is not None else post.created_at


def _made(id_: str) -> datetime | None:
    try:
        return datetime.fromtimestamp(((int(id_) >> 22) + _EPOCH_MS) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _kind(types: Mapping[str, str]) -> DocumentKind:
    for name, kind in (
        ("retweeted", DocumentKind.REPOST),
        ("reposted", DocumentKind.REPOST),
        ("quoted", DocumentKind.QUOTE_POST),
    ):
        if name in types:
            return kind
    return DocumentKind.REPLY if "replied_to" in types else DocumentKind.POST


def by_hand(url: str) -> dict[str, object] | None:
    """An account's address; what no address tells is in capitals."""
    parts = urlsplit(url)
    known = (parts.hostname or "").removeprefix("www.") in ("x.com", "twitter.com")
    wanted: dict[str, object] = {
        "account": "THE ACCOUNT'S NUMBER",
        "token": {"env": "X_TOKEN"},
        "terms": "READ THEM, THEN accepted",
    }
    return wanted if known and _PROFILE.fullmatch(parts.path) else None
