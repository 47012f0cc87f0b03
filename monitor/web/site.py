"""What the dashboard works with, handed down from the composition root."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Protocol, cast

from fastapi import Depends, HTTPException, Request

from alerts.message import Names
from alerts.message.sides import untranslated
from alerts.wording import Wording
from monitor.accounts import Visitor
from monitor.config import Configuration
from monitor.desk import Desk
from monitor.editing import Editor, Refused
from monitor.http import Client
from monitor.inbound import Answer
from monitor.replying import Heard
from monitor.trial import Tried
from monitor.web.sight import Seen, narrowed
from monitor.web.tongue import Tongue, tongue
from monitor.web.wording import chosen
from storage.records import Role, Translation
from storage.store import Store


class Health(Protocol):
    """What /readyz wants to know of the running service."""

    @property
    def ticked_at(self) -> datetime | None: ...
    @property
    def problem(self) -> str | None: ...


class Receive(Protocol):
    """What takes a message of a source: its name, headers in lower case, the body as it came, None: too large."""

    def __call__(self, source: str, headers: Mapping[str, str], body: bytes | None, /) -> Answer: ...


class Confirm(Protocol):
    """What answers a hub that asks back: the source's name, the query."""

    def __call__(self, source: str, query: Mapping[str, str], /) -> Answer: ...


class Reply(Protocol):
    """What takes a call of a chat: its kind, the channel's name, headers in lower case, the body as it came."""

    def __call__(self, kind: str, channel: str, headers: Mapping[str, str], body: bytes, /) -> Heard: ...


class Attempt(Protocol):
    """What fetches a source now, as it is or as it would be configured, and keeps nothing. Raises Failed, Refused."""

    def __call__(self, source: str, configuration: Configuration | None = None, /) -> Sequence[Tried]: ...


def untried(source: str, configuration: Configuration | None = None, /) -> Sequence[Tried]:
    """Tries nothing, where no service runs behind the dashboard."""
    raise Refused("nothing is fetched here; run gainsay try where the service runs")


def unheard(kind: str, channel: str, headers: Mapping[str, str], body: bytes, /) -> Heard:
    """Hears nothing, where no service runs behind the dashboard."""
    return Heard(status=404)


def nothing(source: str, query: Mapping[str, str], /) -> Answer:
    """Confirms nothing, where no service runs behind the dashboard."""
    return Answer(status=404, words="")


def nobody(source: str, headers: Mapping[str, str], body: bytes | None, /) -> Answer:
    """Takes nothing, where no service runs behind the dashboard."""
    return Answer(status=404, words="no source of that name is posted to")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The store, what is configured now, how the service is, the clock, and whom to answer."""

    store: Store
    desk: Callable[[], Desk]
    health: Callable[[], Health]
    clock: Callable[[], datetime]
    token: str  #: in every form; whoever cannot read our pages cannot know it
    hosts: frozenset[str] | None  #: names that a request may use for this server; None: any
    version: str = "0"
    key: Callable[[], bytes] = bytes  #: signs the links of messages; empty: no link is believed
    receive: Receive = nobody
    troubles: Callable[[], Sequence[str]] = tuple  #: what several sources wait for together, in words
    lacks: Callable[[], Sequence[str]] = tuple  #: what is missing for the service to do its work, in words
    confirm: Confirm = nothing
    reply: Reply = unheard
    #: machine translations that are kept
    translated: Callable[[str, str, str, str], Translation | None] = untranslated
    editor: Editor | None = None  #: of the configuration; None: it is edited elsewhere
    attempt: Attempt = untried
    language: str = "en"  #: that this visitor reads pages in
    closed: bool = False  #: others can reach it: without an account nobody may see anything
    post: Callable[[], Client] | None = None  #: asks the OpenID provider
    secret: Callable[[], str] = secrets.token_urlsafe  #: a new one of 256 bits
    environ: Mapping[str, str] = field(default_factory=dict)  #: where its secret stands
    visitor: Visitor | None = None  #: who asks; None: nobody who is known, or no accounts are needed

    def is_guarded(self) -> bool:
        """Whether a login is needed: there is an account, a provider that has some, or others could come in."""
        return self.closed or self.has_accounts()

    def has_accounts(self) -> bool:
        """Whether anybody can log in."""
        return self.desk().configuration.accounts.oidc is not None or self.store.has_users()

    def may(self, role: str) -> bool:
        """Whether this visitor may do what a role may; everybody may everything where no login is needed."""
        return self.visitor is None or self.visitor.role.may(Role(role))

    @property
    def is_limited(self) -> bool:
        """Whether this visitor sees only what some desks may see."""
        return self.visitor is not None and bool(self.visitor.desks)

    def signed(self, by: str) -> str:
        """Under which name this visitor's deed is kept."""
        return self.visitor.signed(by) if self.visitor else by

    @property
    def tongue(self) -> Tongue:
        """How our own words are said in the visitor's language."""
        return tongue(self.desk(), self.language)

    @property
    def words(self) -> Wording:
        """What stands around originals, in the visitor's language."""
        return self.tongue.words

    @property
    def names(self) -> Names:
        """How ids are shown: actors by their name in the visitor's language, where they have one."""
        return replace(self.tongue.names, translated=self.translated)


#: the visitor's own choice of a language for the pages
COOKIE = "language"


def site_of(request: Request) -> Site:
    """The site as this visitor reads it."""
    found: Site = request.app.state.site
    wanted = chosen(request.cookies.get(COOKIE, ""), request.headers.get("accept-language", ""))
    visitor: Visitor | None = request.scope.get("visitor")
    mine = replace(found, language=wanted, visitor=visitor, token=visitor.form if visitor else found.token)
    return limited(mine, visitor.desks) if visitor is not None and visitor.desks else mine


def limited(site: Site, desks: frozenset[str]) -> Site:
    """The site as somebody sees it who is limited to some desks."""
    desk, seen = narrowed(site.desk(), desks)
    return replace(site, desk=lambda: desk, store=cast("Store", Seen(site.store, seen)), troubles=tuple, editor=None)


Here = Annotated[Site, Depends(site_of)]


def check_token(site: Site, token: str) -> None:
    """403 for a form that this process did not make."""
    if token != site.token:
        raise HTTPException(403, "this form is from before the service started; open the page again")
