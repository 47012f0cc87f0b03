"""Mastodon and servers that speak its API: the public posts of one account, read at its home server.

Source: docs.joinmastodon.org, methods accounts and statuses, entities Status and StatusEdit (API v1).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Self
from urllib.parse import urlencode, urlsplit

from pydantic import BaseModel, ConfigDict, Field, model_validator

from alerts.secret import Secret
from monitor.connectors import Parsed, Recheck
from monitor.feeds.entry import address, code
from monitor.feeds.plain import plain
from monitor.media import described
from monitor.posts import At, Id, Item, NotAsExpected, Text, answer, inside, parsed, with_older
from storage.records import Document, DocumentKind, Media, Page, Request, Source

#: posts of one page, and ids of one re-check: the most that the API gives
PAGE, BATCH = 40, 40
_ACCEPT = "application/json"
#: platforms whose profiles look alike
_OTHERS = frozenset({"threads.net", "threads.com", "youtube.com", "tiktok.com", "medium.com"})
_QUOTED = re.compile(r'<p class="quote-inline">.*?</p>', re.DOTALL)
#: an id as Mastodon (a number) and GoToSocial (a ULID) make it
_ID = re.compile(r"\d{1,20}|[0-9A-HJKMNP-TV-Z]{26}")
_PROFILE = re.compile(r"/(?:@|users/)([^/@?#]+)/?$")
_ACCOUNT = re.compile(r"@(\w[\w.-]*)@((?:[\w-]+\.)+[\w-]+(?::\d+)?)")


class _Attachment(Item):
    type: Text = ""
    url: Text = ""
    description: Text = ""


class _Edit(Item):
    """What is read of a StatusEdit: a post as it stood from then on."""

    created_at: At
    content: Text
    spoiler_text: Text = ""
    media_attachments: tuple[_Attachment, ...] = ()


class _Account(Item):
    id: Id
    acct: Text = ""


class _Quote(Item):
    state: Text = ""
    quoted_status: _Status | None = None


class _Status(Item):
    """What is read of a Status."""

    id: Id
    uri: Id
    url: Text = ""
    created_at: At
    edited_at: At | None = None
    account: _Account
    content: Text
    spoiler_text: Text = ""
    language: Text = ""
    in_reply_to_id: Id | None = None
    reblog: _Status | None = None
    quote: _Quote | None = None
    media_attachments: tuple[_Attachment, ...] = ()


class Connector(BaseModel):
    """The posts and replies of one account; what it boosts is kept as another's words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    account: str | None = Field(
        default=None, pattern=r"^[\w-]{1,100}$"
    )  #: its id on the server; else looked up by its name
    replies: bool = True  #: read replies too
    token: Secret | None = None  #: of an account there, for servers that show nothing to strangers
    events: str | None = Field(default=None, pattern=r"^(user|list:\d{1,20})$")  #: the stream that says what is new
    streaming: str | None = Field(
        default=None, pattern=r"^https?://[^\s/]+$"
    )  #: where streams are, if not at the account's server
    boosts: bool = True  #: keep what it boosts, as another's words

    def unfit(self, url: str) -> str | None:
        """An address with the account's name in it."""
        if self.account or _PROFILE.search(urlsplit(url).path):
            return None
        return "names no account: write the profile's address at its home server, https://SERVER/@NAME"

    def credentials(self, environ: Mapping[str, str]) -> Mapping[str, str]:
        """The token, where there is one."""
        return {"authorization": f"Bearer {self.token.reveal(environ)}"} if self.token else {}

    @model_validator(mode="after")
    def _may_listen(self) -> Self:
        if self.events and self.token is None:
            raise ValueError("events wants a token: streams are open to accounts of the server alone")
        return self

    @property
    def bearer(self) -> str:
        """The token by its place."""
        return repr(self.token)

    def stream(self, source: Source) -> str | None:
        """The stream of the token's account, or of one of its lists."""
        if self.events is None:
            return None
        kind, _, number = self.events.partition(":")
        query = f"?{urlencode({'list': number})}" if number else ""
        return f"{(self.streaming or _server(source)).rstrip('/')}/api/v1/streaming/{kind}{query}"

    def concerns(self, event: str, data: str, source: Source) -> bool:
        """A new or edited post of the account; and what is taken down, of which only a number is told."""
        if event == "delete":
            return True
        if event not in ("update", "status.update"):
            return False
        try:
            account = inside(json.loads(data), "account")
        except (ValueError, RecursionError):
            return False
        if self.account is not None:
            return str(inside(account, "id")) == self.account
        name = _PROFILE.search(urlsplit(source.url).path)
        return name is not None and str(inside(account, "acct")).casefold() == name[1].casefold()

    def requests(self, source: Source) -> Iterator[Request]:
        """The account, or its posts where its id is configured."""
        if self.account is not None:
            yield self._posts(source, self.account)
            return
        name = _PROFILE.search(urlsplit(source.url).path)
        wanted = urlencode({"acct": name[1] if name else ""})
        yield self._asked(f"{_server(source)}/api/v1/accounts/lookup?{wanted}")

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """The account leads to its posts; a page of which nothing is known leads to the one before it."""
        try:
            found = answer(page)
        except NotAsExpected as error:
            return Parsed(problem=str(error))
        if isinstance(found, dict) and "/accounts/lookup" in page.requested and found.get("id"):
            return Parsed(follow=(self._posts(source, str(found["id"])),))
        if not isinstance(found, list):
            return Parsed(problem="no list of posts came where one was expected")
        return self._page(found, page, source, known)

    def recheck(self, documents: Sequence[Document], source: Source) -> Iterator[Recheck]:
        """Ask for posts by their ids, where a post's address ends with its id; servers before 4.3 cannot answer."""
        own = [one for one in documents if one.kind is not DocumentKind.REPOST and _ID.fullmatch(_last(one.url))]
        for at in range(0, len(own), BATCH):
            batch = own[at : at + BATCH]
            ids = urlencode([("id[]", _last(one.url)) for one in batch])
            request = self._asked(f"{_server(source)}/api/v1/statuses?{ids}")
            keys = tuple(one.key for one in batch)
            yield Recheck(request=replace(request, conditional=False), keys=keys, pages=True)

    def history(self, document: Document, source: Source) -> Request | None:
        """The versions of a post of its own, by the id with which its address ends."""
        if document.kind is DocumentKind.REPOST or not _ID.fullmatch(_last(document.url)):
            return None
        url = f"{_server(source)}/api/v1/statuses/{_last(document.url)}/history"
        return replace(self._asked(url), conditional=False)

    def versions(self, document: Document, page: Page) -> tuple[Document, ...]:
        """The same document as it stood after each edit; the first version was edited at no time."""
        found = answer(page)
        if not isinstance(found, list):
            raise NotAsExpected("no list of versions came where one was expected")
        edits = [_Edit.model_validate(one) for one in found]
        return tuple(
            described(
                replace(
                    document,
                    text=_words(one),
                    edited_at=one.created_at if at else None,
                    fetched_at=page.fetched_at,
                    media=tuple(_media(one, document.key)),
                    parts=(),
                    raw_hash="",
                )
            )
            for at, one in enumerate(edits)
        )

    def _posts(self, source: Source, account: str, before: str | None = None) -> Request:
        query = {
            "limit": str(PAGE),
            "exclude_replies": _flag(not self.replies),
            "exclude_reblogs": _flag(not self.boosts),
        }
        query |= {"max_id": before} if before else {}
        return self._asked(f"{_server(source)}/api/v1/accounts/{account}/statuses?{urlencode(query)}")

    def _asked(self, url: str) -> Request:
        return Request(url=url, accept=_ACCEPT, authorized=self.token is not None)

    def _page(self, found: list[object], page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        read = parsed(found, _Status, lambda status: _document(status, page), page=page, known=known)
        last = inside(found[-1], "id") if found else None
        if "/accounts/" not in page.requested or last is None:
            return read
        account = urlsplit(page.requested).path.split("/")[-2]
        return with_older(read, known, self._posts(source, account, before=str(last)))


def _document(status: _Status, page: Page) -> Document:
    """One post; a boost is what another said, under the boost's own id."""
    shown = status.reblog or status
    quoted = shown.quote.quoted_status if shown.quote else None
    return Document(
        source=page.source,
        key=status.uri,
        url=address(page.url, shown.url or shown.uri),
        kind=_kind(status),
        title="",
        text=_words(shown),
        author=_handle(shown.account.acct, page),
        language=code(shown.language),
        in_reply_to=shown.in_reply_to_id,
        quoted=_words(quoted) if quoted else None,
        published_at=status.created_at,
        edited_at=shown.edited_at,
        fetched_at=page.fetched_at,
        media=tuple(_media(shown, status.uri)),
    )


def _handle(acct: str, page: Page) -> str:
    """The account with its server, which the server itself leaves out of its own ones."""
    return f"@{acct}" if "@" in acct else f"@{acct}@{urlsplit(page.url).netloc}"


def _kind(status: _Status) -> DocumentKind:
    if status.reblog is not None:
        return DocumentKind.REPOST
    if status.quote is not None:
        return DocumentKind.QUOTE_POST
    return DocumentKind.REPLY if status.in_reply_to_id else DocumentKind.POST


def _words(status: _Status | _Edit) -> str:
    """The warning above a post is its text too; the link that stands for a quoted post is not."""
    return "\n\n".join(part for part in (status.spoiler_text.strip(), plain(_QUOTED.sub("", status.content))) if part)


def _media(status: _Status | _Edit, base: str) -> Iterator[Media]:
    for one in status.media_attachments:
        if url := address(base, one.url):
            yield Media(url=url, kind=one.type, alt=one.description)


def _last(url: str) -> str:
    return url.rstrip("/").rpartition("/")[2]


def _server(source: Source) -> str:
    parts = urlsplit(source.url)
    return f"{parts.scheme}://{parts.netloc}"


def _flag(value: bool) -> str:
    return "true" if value else "false"


def recognise(url: str) -> dict[str, object] | None:
    """A profile's address; whether the server speaks the API shows when it is tried."""
    parts = urlsplit(url)
    return {} if _PROFILE.search(parts.path) and (parts.hostname or "").removeprefix("www.") not in _OTHERS else None


def written_as(words: str) -> str | None:
    """The profile of an account that is written as @NAME@SERVER."""
    found = _ACCOUNT.fullmatch(words)
    return f"https://{found[2]}/@{found[1]}" if found else None
