"""Reddit: what one user posts and answers, or the newest of one community, for those whose use it has approved.

Source: the platform's API documentation (listings, fullnames, /api/info) and its OAuth2 page (client credentials).
What was deleted stays there with placeholders instead of its words; its terms want it removed everywhere.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from importlib.metadata import version
from typing import Annotated, Any, ClassVar, Literal
from urllib.parse import urlencode, urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from alerts.secret import Secret
from monitor.connectors import Exchange, NotGranted, Parsed, Recheck, Token
from monitor.feeds.plain import tidy
from monitor.posts import Epoch, Id, Item, NotAsExpected, Text, answer, inside, parsed, with_older
from storage.records import Document, DocumentKind, Page, Request, Source

#: posts of one page, and posts of one re-check
PAGE, BATCH = 100, 100
_ACCEPT = "application/json"
_PLACE = re.compile(r"^/(?:u|user)/(?P<user>[A-Za-z0-9_-]+)/?$|^/r/(?P<community>[A-Za-z0-9_]+)(?:/new)?/?$")
#: what stands in place of an author or of words that are gone
_GONE = frozenset({"[deleted]", "[removed]", "[deleted by user]", "[ removed by reddit ]"})
_POST, _ANSWER = "t3", "t1"
_QUOTED = re.compile(r"^[ ]{0,3}>")
#: a link or picture is its words; marks of emphasis, headings and code are none
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\s]*(?:\s+\"[^\"\n]*\")?\)")
_MARKS = re.compile(r"\\([\\*_#>~`\[\]()-])|\*\*|~~|``?|^#{1,6}\s+|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)", re.MULTILINE)


def _when(value: object) -> object:
    """`edited` is false, a time, or true where it was edited before Reddit kept when."""
    return None if isinstance(value, bool) else value


class _Post(Item):
    """Of a post or an answer, what is read."""

    name: Annotated[str, Field(pattern=r"^t[13]_[a-z0-9]+$")]
    id: Id
    author: Text = ""
    created_utc: Epoch
    edited: Annotated[Epoch | None, BeforeValidator(_when)] = None
    title: Text = ""
    selftext: Text = ""
    body: Text = ""
    parent_id: Id | None = None
    link_id: Id | None = None
    crosspost_parent: Id | None = None
    removed_by_category: Text = ""

    @property
    def is_gone(self) -> bool:
        """Whether somebody took it down: its author, a moderator, or the platform."""
        words = (self.author, self.title, self.selftext, self.body)
        return bool(self.removed_by_category) or any(one.strip().lower() in _GONE for one in words)


class _Granted(Item):
    access_token: Annotated[str, Field(pattern=r"^[\x21-\x7e]+$")]
    expires_in: Annotated[float, Field(ge=0, le=10**8)] = 3600.0


class Connector(BaseModel):
    """One user or one community; what shows placeholders instead of words is gone, and never an edit."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    retention: ClassVar[str] = "purge"  #: the platform's terms want what was deleted there deleted here

    client: str = Field(pattern=r"^[\x21-\x39\x3b-\x7e]+$")  #: the application's id
    secret: Secret  #: the application's secret
    account: str = Field(pattern=r"^[A-Za-z0-9_-]{1,40}$")  #: the Reddit account that the application belongs to
    terms: Literal["accepted"]  #: written by whoever may say that the platform's terms are kept
    replies: bool = True  #: of a user, read what it answers too
    service: str = "https://oauth.reddit.com"  #: where the API is
    login: str = "https://www.reddit.com/api/v1/access_token"  #: where tokens are given

    def unfit(self, url: str) -> str | None:
        """An address with a user's or a community's name in it."""
        if _PLACE.match(urlsplit(url).path):
            return None
        return "names no user and no community: write https://www.reddit.com/user/NAME or https://www.reddit.com/r/NAME"

    def exchange(self, environ: Mapping[str, str]) -> Exchange:
        """Client credentials (RFC 6749 4.4): the application itself, nobody's account."""
        login = b64encode(f"{self.client}:{self.secret.reveal(environ)}".encode()).decode("ascii")
        headers = (("authorization", f"Basic {login}"), ("user-agent", self._agent()))
        return Exchange(url=self.login, headers=headers, form=(("grant_type", "client_credentials"),))

    def granted(self, body: bytes) -> Token:
        """The token, and the name under which Reddit wants every application to ask."""
        try:
            found = _Granted.model_validate_json(body)
        except ValidationError:
            raise NotGranted("the answer is not what Reddit documents") from None
        headers = (("authorization", f"Bearer {found.access_token}"), ("user-agent", self._agent()))
        return Token(headers=headers, lasts=timedelta(seconds=found.expires_in))

    def requests(self, source: Source) -> Iterator[Request]:
        """The newest."""
        yield self._listing(source, None)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """A listing, or things asked for again; what shows placeholders is gone, and not in the window."""
        try:
            found, after = _children(answer(page))
        except NotAsExpected as error:
            return Parsed(problem=str(error))
        gone: list[str] = []

        def made(post: _Post) -> Document | None:
            if post.is_gone:
                gone.append(post.name)
                return None
            return _document(post, page)

        read = parsed(found, _Post, made, page=page, known=known)
        read = with_older(read, known, self._listing(source, after) if after else None)
        return replace(read, gone=tuple(gone)) if read.problem is None else read

    def recheck(self, documents: Sequence[Document], source: Source) -> Iterator[Recheck]:
        """Ask for things by their fullnames, a hundred at once."""
        own = [one for one in documents if one.kind is not DocumentKind.REPOST]
        for at in range(0, len(own), BATCH):
            batch = own[at : at + BATCH]
            request = self._call("/api/info", {"id": ",".join(one.key for one in batch)})
            yield Recheck(request=replace(request, conditional=False), keys=tuple(one.key for one in batch))

    def _listing(self, source: Source, after: str | None) -> Request:
        place = _PLACE.match(urlsplit(source.url).path)
        user, community = (place["user"], place["community"]) if place else (None, "")
        what = "overview" if self.replies else "submitted"
        path = f"/user/{user}/{what}" if user else f"/r/{community}/new"
        newest = {"sort": "new"} if user else {}
        return self._call(path, {"limit": PAGE} | newest | ({"after": after} if after else {}))

    def _call(self, path: str, query: Mapping[str, object]) -> Request:
        asked = urlencode({**query, "raw_json": 1})  # without raw_json its words come escaped
        return Request(url=f"{self.service.rstrip('/')}{path}?{asked}", accept=_ACCEPT, authorized=True)

    def _agent(self) -> str:
        return f"server:gainsay:{version('gainsay')} (by /u/{self.account})"


def _children(found: Any) -> tuple[list[Any], str | None]:
    """What a listing holds, and where the next one begins; raises NotAsExpected."""
    children, after = inside(found, "data", "children"), inside(found, "data", "after")
    if not isinstance(children, list) or inside(found, "kind") != "Listing":
        said = inside(found, "message") or inside(found, "reason")
        raise NotAsExpected(f"Reddit refuses: {said}" if said else "no listing came where one was expected")
    things = [inside(one, "data") for one in children if inside(one, "kind") in (_POST, _ANSWER)]
    return things, after if isinstance(after, str) else None


def _document(post: _Post, page: Page) -> Document:
    own, quoted = _own(post.body if post.name.startswith(_ANSWER) else post.selftext)
    title = tidy(post.title)
    return Document(
        source=page.source,
        key=post.name,
        url=_address(post),
        kind=_kind(post),
        title=title,
        text="\n\n".join(filter(None, (title, own))),
        author=f"@{post.author}" if post.author else None,
        in_reply_to=post.parent_id,
        quoted=quoted or None,
        published_at=post.created_utc,
        edited_at=post.edited,
        fetched_at=page.fetched_at,
    )


def _address(post: _Post) -> str:
    """Where it stands, without the words of its headline that Reddit's own addresses hold."""
    if post.name.startswith(_POST):
        return f"https://www.reddit.com/comments/{post.id}/"
    thread = (post.link_id or "").partition("_")[2]
    return f"https://www.reddit.com/comments/{thread}/_/{post.id}/"


def _kind(post: _Post) -> DocumentKind:
    if post.crosspost_parent:
        return DocumentKind.REPOST
    return DocumentKind.REPLY if post.name.startswith(_ANSWER) else DocumentKind.POST


def _own(markdown: str) -> tuple[str, str]:
    """The words of a text without its marks, and what it quotes in lines that begin with ">"."""
    lines = markdown.splitlines()
    own = "\n".join(line for line in lines if not _QUOTED.match(line))
    quoted = "\n".join(_QUOTED.sub("", line) for line in lines if _QUOTED.match(line))
    return tidy(_plain(own)), tidy(_plain(quoted))


def _plain(markdown: str) -> str:
    return _MARKS.sub(lambda mark: mark[1] or "", _LINK.sub(r"\1", markdown))


def by_hand(url: str) -> dict[str, object] | None:
    """A user's or a community's address; what no address tells is in capitals."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("old.")
    wanted = {"client": "THE APPLICATION'S ID", "secret": {"env": "REDDIT_SECRET"}, "account": "ITS REDDIT ACCOUNT"}
    return (
        {**wanted, "terms": "READ THEM, THEN accepted"} if host == "reddit.com" and _PLACE.match(parts.path) else None
    )
