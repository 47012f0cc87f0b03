"""One file for each kind of source: a pydantic class `Connector` whose fields are the source's options.

A connector holds protocol knowledge and does no I/O: it says which pages it wants and turns a page's bytes into
documents. `parse` runs in a worker process that can be killed, for the bytes are hostile.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal, Protocol, runtime_checkable

from storage.records import Document, Hub, Page, Quarantined, Request, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What one page gave."""

    documents: tuple[Document, ...] = ()  #: only the new and changed ones
    window: tuple[str, ...] | None = None  #: every key listed, in the page's order; None: the page is no list
    newest_item_at: datetime | None = None
    quarantined: tuple[Quarantined, ...] = ()
    excerpts: bool = False  #: the documents are cut: their own pages hold the whole text
    more: bool = False  #: not everything was taken: the page is read again next time, even if it is unchanged
    gone: tuple[str, ...] = ()  #: keys of what the publisher itself says it has taken down
    follow: tuple[Request, ...] = ()  #: pages to ask for next, such as the feed that a page announces
    listed: tuple[
        str, ...
    ] = ()  #: set by the pipeline: the keys of an older page, which is no list of what is there now
    reaches: bool = False  #: set by the pipeline: an older page that closes the gap
    older: Request | None = None  #: the page before this one, where nothing of this one is known
    hub: Hub | None = None  #: who pushes what the page lists
    refused: bool = False  #: with a problem: what is not accepted is the token
    problem: str | None = None  #: in words, where the page is not what it should be; then nothing else counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck:
    """A question whether documents are still there: `parse` reads the answer, and what its window lacks is missing."""

    request: Request
    keys: tuple[str, ...]
    pages: bool = False  #: where the answer proves nothing, each document's own page does


class Connector(Protocol):
    """A configured connector."""

    def requests(self, source: Source) -> Iterator[Request]:
        """The pages that one poll begins with."""

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """Read a page; `known` gives the raw_hash of what is stored, by key."""


@runtime_checkable
class Addressed(Protocol):
    """What a connector has beside that where not every address will do.

    One that does not speak HTTP says so in a class variable `schemes`.
    """

    def unfit(self, url: str) -> str | None:
        """Why an address names no account of the platform, with the form that does; None where it does."""


@runtime_checkable
class Authorized(Protocol):
    """What a connector has beside that where its platform wants a token."""

    def credentials(self, environ: Mapping[str, str]) -> Mapping[str, str]:
        """The headers that carry it, for requests that are `authorized`; raises MissingSecret."""


@runtime_checkable
class Reveals(Protocol):
    """What a connector has beside that where its platform wants the token in the address itself.

    Everything that is kept or said of the request holds the address without it.
    """

    def reveal(self, url: str, environ: Mapping[str, str]) -> str:
        """The address that is asked; raises MissingSecret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request for a token: a form that is posted. Shown, it shows only where to."""

    url: str
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    form: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What a platform gave for a secret."""

    headers: tuple[tuple[str, str], ...] = field(repr=False)  #: that carry it
    lasts: timedelta


class NotGranted(ValueError):
    """The answer holds no token; the words are for an operator, and hold nothing of the answer."""


@runtime_checkable
class Exchanges(Protocol):
    """What a connector has beside that where its platform wants a token that lasts a while, and gives it for a secret.

    The token goes where `Authorized` ones go: with requests that are `authorized`, to that server alone.
    """

    def exchange(self, environ: Mapping[str, str]) -> Exchange:
        """The request for one; raises MissingSecret."""

    def granted(self, body: bytes) -> Token:
        """Read the answer, in a worker; raises NotGranted."""


class NotProven(ValueError):
    """Nothing shows that a message comes from the source; the words are for its sender."""


@runtime_checkable
class Receives(Protocol):
    """What a connector has beside that where its source posts to us: `parse` reads what it posted."""

    def prove(self, headers: Mapping[str, str], body: bytes, *, environ: Mapping[str, str], now: datetime) -> None:
        """Check who sent it, over the bytes as they came; raises NotProven, or MissingSecret."""


@runtime_checkable
class Subscribes(Protocol):
    """What a connector has beside that where a hub may push what its pages list: `parse` reads that too."""

    @property
    def push(self) -> bool:
        """Whether the operator wants it."""


@runtime_checkable
class Idles(Protocol):
    """What a connector has beside that where its server says over IMAP that something came."""

    @property
    def idle(self) -> bool:
        """Whether the operator wants it."""


@runtime_checkable
class Streams(Protocol):
    """What a connector has beside that where its platform streams events: a hint to poll, and no more."""

    @property
    def bearer(self) -> str:
        """Whose token it uses: sources with the same one share a stream."""

    def stream(self, source: Source) -> str | None:
        """The address of the stream; None where the operator wants none."""

    def concerns(self, event: str, data: str, source: Source) -> bool:
        """Whether an event says that something of the source is new or changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """A WebSocket on which a platform tells what accounts do."""

    server: str  #: its address without a query: sources with the same one share connections
    account: str  #: of which it is to tell


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a broadcast tells."""

    account: str
    place: int  #: in the broadcast, in microseconds: from there it can be taken up again
    news: bool = True  #: whether something of the account is new, changed or gone
    key: str | None = None  #: of the document that was edited or taken down


@runtime_checkable
class Broadcasts(Protocol):
    """What a connector has beside that where its platform broadcasts what accounts do: a hint to poll, and no more."""

    def broadcast(self, source: Source) -> Broadcast | None:
        """Where; None where the operator wants none."""

    def join(self, server: str, accounts: Sequence[str], place: int | None) -> str:
        """The address at which a broadcast tells of those accounts, from a place on."""

    def heard(self, message: str) -> Heard:
        """Read one message; raises ValueError for what is none."""


@runtime_checkable
class Reads(Protocol):
    """What a connector has beside that where it reads the pages of its documents in its own way."""

    def whole(self, document: Document, page: Page) -> Document:
        """The document with the text of its own page, in a worker; raises article.Unreadable."""


@runtime_checkable
class Remembers(Protocol):
    """What a connector has beside that where its platform tells what stood in a post before it was edited."""

    def history(self, document: Document, source: Source) -> Request | None:
        """The question for a document's versions; None where nothing tells them."""

    def versions(self, document: Document, page: Page) -> tuple[Document, ...]:
        """All its versions, oldest first, in a worker; raises ValueError where the page is no such answer."""


@runtime_checkable
class Crawls(Protocol):
    """What a connector has beside that where it reads pages that a site publishes for people."""

    @property
    def robots(self) -> Literal["obey", "ignore"]:
        """Whether the site's robots.txt is heeded for requests that `crawl`."""


@runtime_checkable
class Rechecks(Protocol):
    """What a connector has beside that where its platform answers for many documents at once."""

    def recheck(self, documents: Sequence[Document], source: Source) -> Iterator[Recheck]:
        """Ask for documents again, in batches; one that is not asked for is looked at under its own address."""
