"""Bluesky and other homes of atproto: the posts of one account, from an AppView or from its own repository.

Source: the lexicons app.bsky.feed.getAuthorFeed, getPosts, app.bsky.feed.post and com.atproto.repo.listRecords;
record keys are TIDs (atproto.com/specs/tid). Jetstream: its README (`/subscribe`). What it tells is not signed, so it
only says what to ask for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from urllib.parse import unquote, urlencode, urlsplit

from pydantic import BaseModel, ConfigDict, Field

from monitor.connectors import Broadcast, Heard, Parsed, Recheck
from monitor.feeds.entry import address, code
from monitor.feeds.plain import tidy
from monitor.posts import At, Id, Item, NotAsExpected, Text, answer, inside, parsed, with_older
from storage.records import Document, DocumentKind, Media, Page, Request, Source

#: posts of one page, and addresses of one re-check: `getPosts` takes no more
PAGE, BATCH = 50, 25
POSTS = "app.bsky.feed.post"
APPVIEW = "https://public.api.bsky.app"
JETSTREAM = "wss://jetstream2.us-east.bsky.network"
#: a client that dates its post so much before the record was made is not believed
BACKDATED = timedelta(hours=1)
#: what is done to a record that was there before
_CHANGED = frozenset({"update", "delete"})
_ACCEPT = "application/json"
_PROFILE = re.compile(r"/profile/([^/]+)/?$")
#: a domain name as a handle, by the lexicon's own rule: ASCII labels, the last one no number
_HANDLE = r"(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
_DID = r"did:[a-z]+:[\w.:%-]+"
#: an account or one of its posts as atproto writes them, or a handle as people do
_WRITTEN = re.compile(rf"(?:at://({_DID}|{_HANDLE})(?:/\S*)?|({_DID})|@({_HANDLE})|((?:[\w-]+\.)+bsky\.social))")
_TID = re.compile(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}")
_SIGNS = "234567abcdefghijklmnopqrstuvwxyz"


class _Reference(Item):
    uri: Text = ""


class _Reply(Item):
    parent: _Reference = _Reference()


class _Image(Item):
    alt: Text = ""


class _Embed(Item):
    """Of the record: what is shown below the text; beside a quoted post it is the `media` of another one."""

    type: Text = Field(default="", alias="$type")
    images: tuple[_Image, ...] = ()
    alt: Text = ""  #: of a film
    media: _Embed | None = None


class _Record(Item):
    """app.bsky.feed.post: what its author wrote."""

    text: Text
    created_at: At = Field(alias="createdAt")
    langs: tuple[str, ...] = ()
    reply: _Reply | None = None
    embed: _Embed | None = None


class _Author(Item):
    did: Id
    handle: Text = ""


class _Post(Item):
    """app.bsky.feed.defs#postView."""

    uri: Id
    cid: Id
    author: _Author
    record: _Record
    embed: dict[str, Any] = Field(default_factory=dict)


class _Reason(Item):
    """Why a post of somebody stands in the feed: reposted or pinned."""

    type: Text = Field(alias="$type")
    uri: Text = ""


class _Listed(Item):
    """app.bsky.feed.defs#feedViewPost."""

    post: _Post
    reason: _Reason | None = None


class _Kept(Item):
    """com.atproto.repo.listRecords#record."""

    uri: Id
    cid: Id
    value: _Record


class _Commit(Item):
    """What an account did to a record."""

    operation: Text  #: create, update or delete
    collection: Text
    rkey: Text


class _Event(Item):
    """One message of Jetstream; those of an account or its name come unasked."""

    did: Id
    time_us: int = Field(ge=0)
    kind: Text  #: commit, identity or account
    commit: _Commit | None = None


class Connector(BaseModel):
    """Posts by their at:// address: an edit keeps it and gets a new cid, handles may change and accounts do not."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    account: str | None = Field(default=None, pattern=rf"^{_DID}$")  #: its DID; else the profile's name
    service: str = APPVIEW  #: the server that is asked
    read: Literal["appview", "repository"] = "appview"  #: repository: `service` is the account's own PDS
    replies: bool = True  #: read replies too
    events: bool = False  #: listen to Jetstream, which says what is new
    streaming: str = Field(default=JETSTREAM, pattern=r"^wss?://[^\s?#]+$")  #: where Jetstream is

    def unfit(self, url: str) -> str | None:
        """An address with the account's name in it; to be told of an account its DID is needed."""
        if self.events and self._did(url) is None:
            return "events wants the account's DID, for names change: write account: did:plc:..."
        if self.account or _PROFILE.search(urlsplit(url).path):
            return None
        return "names no account: write the profile's address, https://bsky.app/profile/NAME"

    def broadcast(self, source: Source) -> Broadcast | None:
        """Jetstream, where the operator wants it."""
        did = self._did(source.url) if self.events else None
        return Broadcast(server=f"{self.streaming.rstrip('/')}/subscribe", account=did) if did else None

    def join(self, server: str, accounts: Sequence[str], place: int | None) -> str:
        """The posts of those accounts; what happened at the place itself is told again."""
        query = [("wantedCollections", POSTS), *(("wantedDids", one) for one in accounts)]
        return f"{server}?{urlencode([*query, *([('cursor', place)] if place is not None else [])])}"

    def heard(self, message: str) -> Heard:
        """What an account did. Its name may change as it likes, but not whether the account is there."""
        event = _Event.model_validate_json(message)
        did, done = event.did, event.commit
        if done is None or event.kind != "commit":
            return Heard(account=did, place=event.time_us, news=event.kind == "account")
        key = f"at://{did}/{done.collection}/{done.rkey}" if done.operation in _CHANGED else None
        return Heard(account=did, place=event.time_us, news=done.collection == POSTS, key=key)

    def _did(self, url: str) -> str | None:
        named = _PROFILE.search(urlsplit(url).path)
        who = self.account or (unquote(named[1]) if named else "")
        return who if who.startswith("did:") else None

    def requests(self, source: Source) -> Iterator[Request]:
        """The newest posts."""
        yield self._posts(source)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """A page of an author's feed, of a repository, or of posts asked for again."""
        try:
            found = answer(page)
        except NotAsExpected as error:
            return Parsed(problem=str(error))
        if isinstance(found, dict) and found.get("error") == "RecordNotFound":
            return Parsed(window=())
        if isinstance(found, dict) and "value" in found:  # one record asked for again
            found = {"records": [found]}
        posts = next((found[name] for name in ("feed", "records", "posts") if _lists(found, name)), None)
        if posts is None:
            return Parsed(problem="no list of posts came where one was expected")
        if "posts" in found:
            return parsed(posts, _Post, lambda one: _document(one, None, page), page=page, known=known)
        if "records" in found:
            read = parsed(posts, _Kept, lambda one: _own(one, page), page=page, known=known)
        else:
            read = parsed(posts, _Listed, lambda one: _document(one.post, one.reason, page), page=page, known=known)
        cursor = inside(found, "cursor")  # the last page has one too, but no posts
        return with_older(read, known, self._posts(source, cursor) if isinstance(cursor, str) else None)

    def recheck(self, documents: Sequence[Document], source: Source) -> Iterator[Recheck]:
        """Ask for posts by their addresses; what is gone is left out of the answer."""
        own = [one.key for one in documents if one.kind is not DocumentKind.REPOST]
        size = BATCH if self.read == "appview" else 1
        for at in range(0, len(own), size):
            batch = own[at : at + size]
            request = Request(url=self._call(self._question(batch)), accept=_ACCEPT, conditional=False)
            yield Recheck(request=request, keys=tuple(batch))

    def _question(self, keys: Sequence[str]) -> str:
        if self.read == "appview":
            return f"app.bsky.feed.getPosts?{urlencode([('uris', key) for key in keys])}"
        did, collection, rkey = keys[0].removeprefix("at://").split("/", 2)
        return f"com.atproto.repo.getRecord?{urlencode({'repo': did, 'collection': collection, 'rkey': rkey})}"

    def _posts(self, source: Source, cursor: str | None = None) -> Request:
        named = _PROFILE.search(urlsplit(source.url).path)
        who = self.account or (named[1] if named else "")
        query = {"limit": str(PAGE)} | ({"cursor": cursor} if cursor else {})
        if self.read == "repository":
            call = f"com.atproto.repo.listRecords?{urlencode({'repo': who, 'collection': POSTS} | query)}"
        else:
            wanted = "posts_with_replies" if self.replies else "posts_no_replies"
            call = f"app.bsky.feed.getAuthorFeed?{urlencode({'actor': who, 'filter': wanted} | query)}"
        return Request(url=self._call(call), accept=_ACCEPT)

    def _call(self, method: str) -> str:
        return f"{self.service.rstrip('/')}/xrpc/{method}"


def _lists(found: object, name: str) -> bool:
    return isinstance(found, dict) and isinstance(found.get(name), list)


def _document(post: _Post, reason: _Reason | None, page: Page) -> Document:
    """One post as an AppView shows it; a repost is what another said, under the repost's own address."""
    repost = reason is not None and reason.type.endswith("#reasonRepost")
    quoted = _quoted(post.embed)
    made = _made(post.uri, post.record, post.author.did, page)
    return replace(
        made,
        media=_shown(made.media, post.embed),
        key=(reason.uri or f"{post.uri}#repost") if reason is not None and repost else post.uri,
        kind=DocumentKind.REPOST if repost else DocumentKind.QUOTE_POST if quoted else made.kind,
        author=f"@{post.author.handle or post.author.did}",
        quoted=quoted,
    )


def _own(kept: _Kept, page: Page) -> Document:
    """One record of a repository."""
    return _made(kept.uri, kept.value, kept.uri.removeprefix("at://").partition("/")[0], page)


def _made(uri: str, record: _Record, did: str, page: Page) -> Document:
    rkey = uri.rpartition("/")[2]
    at, caution = _when(record.created_at, _made_at(rkey))
    quotes = record.embed is not None and record.embed.type.startswith("app.bsky.embed.record")
    kind = DocumentKind.QUOTE_POST if quotes else DocumentKind.REPLY if record.reply else DocumentKind.POST
    return Document(
        source=page.source,
        key=uri,
        url=address("", f"https://bsky.app/profile/{did}/post/{rkey}"),
        kind=kind,
        title="",
        text=tidy(record.text),
        author=f"@{did}",
        language=code(record.langs[0]) if record.langs else None,
        in_reply_to=record.reply.parent.uri if record.reply else None,
        published_at=at,
        fetched_at=page.fetched_at,
        media=tuple(_described(record.embed)),
        cautions=(caution,) if caution else (),
    )


def _described(embed: _Embed | None) -> Iterator[Media]:
    """What is said of the pictures and the film of a record, which gives no addresses."""
    shown = embed.media or embed if embed else _Embed()
    yield from (Media(url="", kind="image", alt=one.alt) for one in shown.images)
    if shown.type.startswith("app.bsky.embed.video"):
        yield Media(url="", kind="video", alt=shown.alt)


def _shown(media: Sequence[Media], embed: Mapping[str, Any]) -> tuple[Media, ...]:
    """The same with the addresses that the AppView gives: `images#view`, or `recordWithMedia#view` around one."""
    inner = embed.get("media")
    images = (inner if isinstance(inner, dict) else embed).get("images")
    given = [one.get("fullsize") if isinstance(one, dict) else None for one in images or ()] if media else []
    urls = [address("", url) if isinstance(url, str) else "" for url in given]
    known = len(urls) == len(media)
    return tuple(replace(one, url=url) for one, url in zip(media, urls, strict=True)) if known else tuple(media)


def _quoted(embed: Mapping[str, Any]) -> str | None:
    """The words of the post that is shown below: `record#view`, or `recordWithMedia#view` around one."""
    shown = embed.get("record")
    inner = shown.get("record") if isinstance(shown, dict) and "value" not in shown else shown
    value = inner.get("value") if isinstance(inner, dict) else None
    text = value.get("text") if isinstance(value, dict) else None
    return text if isinstance(text, str) and text else None


def _made_at(rkey: str) -> datetime | None:
    """When a record was made, from its key (microseconds in base 32); None for a key of another kind."""
    if not _TID.fullmatch(rkey):
        return None
    number = 0
    for sign in rkey:
        number = number * 32 + _SIGNS.index(sign)
    try:
        return datetime.fromtimestamp((number >> 10) / 1e6, UTC)
    except (ValueError, OverflowError):
        return None


def _when(said: datetime, made: datetime | None) -> tuple[datetime, str]:
    """The date that its author's client gives, unless the record was made long after it."""
    if made is None or made - said < BACKDATED:
        return said, ""
    return made, f"the post is dated {said:%Y-%m-%d %H:%M} by its author, but was made {made:%Y-%m-%d %H:%M}"


def recognise(url: str) -> dict[str, object] | None:
    """A profile's address on the network's own site."""
    parts = urlsplit(url)
    return {} if parts.hostname == "bsky.app" and _PROFILE.search(parts.path) else None


def written_as(words: str) -> str | None:
    """The profile of an account that is written as a DID, an at:// address or a handle."""
    found = _WRITTEN.fullmatch(words)
    return f"https://bsky.app/profile/{next(filter(None, found.groups()))}" if found else None
