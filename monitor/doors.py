"""One page through the door that its source has: the web, a folder or a mailbox, with a token where one is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from monitor import folder, mailbox
from monitor.budgets import Purse
from monitor.connectors import Authorized, Connector, Crawls, Exchanges, Reveals, Token
from monitor.fetch import Fetched, fetch
from monitor.hostile import read_token
from monitor.sandbox import SandboxKilled
from monitor.tokens import TokenRefused
from monitor.tools import Tools
from storage.records import PageState, Request, Source

#: seconds that a worker may read one page
READ_LIMIT_S = 20.0
UNAUTHORIZED = 401
#: answers to a request for a token that say that the secret is not accepted
NO_TOKEN = frozenset({400, 401, 403})


def ask(request: Request, source: Source, connector: Connector, tools: Tools, state: PageState | None) -> Fetched:
    """One page through its source's door: web, folder or mailbox; raises FetchError or MissingSecret."""
    now = tools.clock()
    if folder.is_folder(source):
        return folder.fetch(request, source, state=state, now=now, limit=tools.client.max_body)
    if mailbox.is_mailbox(source):
        login = credentials(request, connector, tools)
        return mailbox.fetch(request, source=source.id, state=state, client=tools.client, login=login, now=now)
    purse = Purse.of(connector, request.url, token=request.authorized)
    with tools.budgets.turn(purse):
        tools.budgets.enter(purse, source.id, tools.clock())
        found = _web(request, source, connector, tools, state, purse)
        heads, now = dict(found.page.headers), tools.clock()
        tools.budgets.answered(purse, source.id, found.page.status, heads, now, found.page.body)
        return found


def accepted(request: Request, connector: Connector, tools: Tools) -> None:
    """What came with a request is what was asked for; those that waited for its token need wait no longer."""
    now = tools.clock()
    for waited in tools.budgets.accepted(Purse.of(connector, request.url, token=request.authorized)):
        tools.store.change_source(waited, lambda one: replace(one, next_check_at=min(one.next_check_at, now)))


def refused(request: Request, source: Source, connector: Connector, tools: Tools, why: str) -> None:
    """The platform's answer says in its own way that the token is not accepted."""
    tools.budgets.refused(Purse.of(connector, request.url, token=request.authorized), source.id, why, tools.clock())


def _web(
    request: Request, source: Source, connector: Connector, tools: Tools, state: PageState | None, purse: Purse
) -> Fetched:
    now = tools.clock()
    try:
        own = credentials(request, connector, tools)
    except TokenRefused as error:
        if error.http_status in NO_TOKEN:
            tools.budgets.refused(purse, source.id, f"is refused ({error.http_status})", now)
        raise
    if request.crawl and isinstance(connector, Crawls) and connector.robots == "obey":
        tools.robots.check(request.url, client=tools.client, now=now)
    if isinstance(connector, Reveals):
        return _hidden(
            replace(request, url=connector.reveal(request.url, tools.environ)), request, source, state, tools
        )
    found = fetch(request, source=source.id, state=state, client=tools.client, now=now, credentials=own)
    if found.page.status != UNAUTHORIZED or not (own and isinstance(connector, Exchanges)):
        return found
    tools.tokens.forget(connector, tools.environ)  # it was taken back early: once more, with another
    own = credentials(request, connector, tools)
    return fetch(request, source=source.id, state=state, client=tools.client, now=now, credentials=own)


def _hidden(asked: Request, request: Request, source: Source, state: PageState | None, tools: Tools) -> Fetched:
    """What an address with a token in it answers; the token stands nowhere in what is returned."""
    found = fetch(asked, source=source.id, state=state, client=tools.client, now=tools.clock())
    return replace(
        found,
        page=replace(found.page, url=request.url, requested=request.url),
        state=replace(found.state, url=request.url, moved_to=None, moved_seen=0),
    )


def credentials(request: Request, connector: Connector, tools: Tools) -> Mapping[str, str]:
    """The headers that carry the source's token where a request wants it; raises MissingSecret or FetchError."""
    if not request.authorized:
        return {}
    if isinstance(connector, Exchanges):
        return tools.tokens.headers(
            connector,
            read=lambda body: _granted(connector, body, tools),
            client=tools.client,
            environ=tools.environ,
            now=tools.clock(),
        )
    return connector.credentials(tools.environ) if isinstance(connector, Authorized) else {}


def _granted(connector: Exchanges, body: bytes, tools: Tools) -> Token:
    try:
        return tools.workers.run(read_token, connector, body, timeout_s=READ_LIMIT_S)
    except SandboxKilled:
        raise TokenRefused("the answer to the request for a token could not be read") from None
