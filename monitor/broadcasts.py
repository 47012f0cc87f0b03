"""Broadcasts of platforms over a WebSocket: which sources share one, and what is heard there of whom.

What is told is a hint to ask, and no more. It is told at least once, and again from a little before the place where
the line broke, so that nothing is missed that the server still knows; the poll that begins each line finds the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.config import Configuration
from monitor.connectors import Broadcasts
from monitor.http import Client, Hold
from monitor.http.messages import Declined, missing
from monitor.mailbox import NotOffered
from monitor.news import BEGUN, SILENT_S, News
from storage.records import PageState

if TYPE_CHECKING:
    from storage.store import Store

#: seconds after which a line is taken up anew; it shows that it lives while it is silent
LAP_S = 6 * 3600.0
#: what is told may not yet stand where it is asked for
SETTLES = timedelta(seconds=2)
#: accounts of one line: more make an address that servers refuse
ACCOUNTS = 100
#: a line is taken up so much before the place where it was heard last, and that is kept so often
OVERLAP_US, KEPT_US = 5_000_000, 10_000_000
_TOO_OLD = 400  #: what a server may answer where a place is forgotten


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The sources that share one line."""

    server: str
    connector: Broadcasts
    followed: tuple[tuple[str, str], ...]  #: each source with the account of which it is to be told

    def of(self, account: str) -> Iterator[str]:
        """The sources that follow an account."""
        return (source for source, followed in self.followed if followed == account)


class Places:
    """Where in each broadcast was heard last, kept so that it is taken up there after a break or a start."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, group: Group) -> int | None:
        """The place in microseconds, under the first source of the line."""
        page = self._store.page_state(group.followed[0][0], group.server)
        return int(page.etag) if page is not None and page.etag else None

    def keep(self, group: Group, place: int | None) -> None:
        """None forgets it."""
        etag = None if place is None else str(place)
        self._store.keep_page(PageState(source=group.followed[0][0], url=group.server, etag=etag))


def groups(configuration: Configuration) -> Iterator[Group]:
    """The lines that the sources want."""
    wanted: dict[str, list[tuple[str, str, Broadcasts]]] = {}
    for source in configuration.sources:
        connector = configuration.connectors[source.id]
        told = connector.broadcast(source) if source.enabled and isinstance(connector, Broadcasts) else None
        if told is not None and isinstance(connector, Broadcasts):
            wanted.setdefault(told.server, []).append((source.id, told.account, connector))
    for server, many in wanted.items():
        for at in range(0, len(many), ACCOUNTS):
            some = many[at : at + ACCOUNTS]
            followed = tuple((source, account) for source, account, _ in some)
            yield Group(server=server, connector=some[0][2], followed=followed)


def wanting(configuration: Configuration) -> Iterator[str]:
    """What is not installed and should be, in words."""
    first = next(groups(configuration), None)
    if first is not None and (why := missing()) is not None:
        yield f"sources such as {first.followed[0][0]} are only polled: {why}, which events wants"


def listen(group: Group, places: Places, client: Client, environ: Mapping[str, str], hold: Hold) -> Iterator[News]:
    """BEGUN, then what is told, to the end of the line; raises NotOffered or FetchError."""
    if (why := missing()) is not None:
        raise NotOffered(why)
    heard = _Heard(group, places)
    accounts = [*dict.fromkeys(account for _, account in group.followed)]
    url = group.connector.join(group.server, accounts, heard.begin)
    try:
        with client.converse(url, hold=hold, silent_s=SILENT_S, lasts_s=LAP_S) as messages:
            yield BEGUN
            for message in messages:
                yield from heard.read(message)
    except Declined as error:
        if error.status == _TOO_OLD:
            heard.place = None
        raise
    finally:
        heard.keep()


class _Heard:
    """What was heard on one line, and how far."""

    def __init__(self, group: Group, places: Places) -> None:
        self._group, self._places = group, places
        self.place = self._kept = places.of(group)

    @property
    def begin(self) -> int | None:
        """From where it is to be told; None: from now on."""
        return None if self.place is None else max(0, self.place - OVERLAP_US)

    def read(self, message: str) -> Iterator[News]:
        try:
            told = self._group.connector.heard(message)
        except ValueError:
            return  # a hint that cannot be read is none
        self.place = told.place
        for source in self._group.of(told.account) if told.news else ():
            yield News(source=source, key=told.key, settles=SETTLES)
        if self._kept is None or abs(told.place - self._kept) >= KEPT_US:
            self.keep()

    def keep(self) -> None:
        if self.place != self._kept:
            self._places.keep(self._group, self.place)
            self._kept = self.place
