"""What somebody who is limited to some desks may see: the configuration and the store, narrowed once for all pages.

Whatever a page, a call, a feed or a stream asks is asked of these two, so that a limit that holds on one holds on all.
Of the store only what is written here can be asked: what is new in it shows nothing to them until it stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from starlette.exceptions import HTTPException

from monitor.config import Configuration
from monitor.desk import Desk, names_of
from monitor.search import Known
from monitor.world import World
from storage.prints import Before
from storage.records import (
    Action,
    Alert,
    ChannelState,
    Claim,
    Deed,
    Delivery,
    Document,
    Finding,
    Judgement,
    Mention,
    Mute,
    Outcome,
    Route,
    Share,
    SourceState,
    Statement,
    Told,
    Utterance,
)
from storage.search import Either, Every, Not, Query, Tag
from storage.store import Store


class Identified(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Identified)

#: what says nothing of a watch list, of a finding's text or of another desk, or is asked of what was seen before
_OPEN = frozenset(
    {"counts", "file", "captures", "note", "sightings", "has_users", "end_sessions", "judge", "quarantined", "shared"}
)


class Hidden(HTTPException):
    """Somebody who is limited asked for what is not theirs to ask."""

    def __init__(self, why: str) -> None:
        super().__init__(403, why)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Whose desks somebody sees, and what other desks watch in private."""

    desks: frozenset[str]
    channels: frozenset[str]  #: of their routes
    actors: frozenset[str]  #: hidden
    sources: frozenset[str]  #: hidden

    @property
    def hidden(self) -> Mapping[str, Collection[str]]:
        """What no finding may have, as the store asks it."""
        return {name: some for name, some in (("actor", self.actors), ("source", self.sources)) if some}

    def statement(self, one: Statement) -> bool:
        """Whether it may be seen."""
        who = {one.actor, one.principal, *one.joint}
        return one.source not in self.sources and not self.actors.intersection(filter(None, who))

    def finding(self, one: Finding) -> bool:
        """Whether it may be seen: a side that may not hides the whole."""
        seen = one.observation
        return all(self.statement(each.statement) for each in one.claims) and (
            seen is None or seen.source not in self.sources
        )

    def alert(self, one: Alert) -> bool:
        """Whether it is theirs."""
        return one.desk in self.desks

    def mute(self, one: Mute) -> bool:
        """Whether it may be seen: one for every desk, or theirs, of nothing that is hidden."""
        own = one.desk is None or one.desk in self.desks
        return own and one.actor not in self.actors and one.source not in self.sources

    def query(self, query: Query) -> Query:
        """What is asked, without what is hidden."""
        tags = [Tag(name=name, value=one.lower()) for name, some in self.hidden.items() for one in sorted(some)]
        if not tags:
            return query
        without = Not(of=tags[0] if len(tags) == 1 else Either(parts=tuple(tags)))
        return Every(parts=(*(query.parts if isinstance(query, Every) else (query,)), without))


def sight(configuration: Configuration, desks: frozenset[str]) -> Sight:
    """What somebody of these desks sees."""
    routes = [one for one in _all(configuration.routes) if one.desk in desks]
    lists = configuration.accounts.watch_lists
    open_ = [one for one in lists if desks.intersection(one.desks)]
    closed = [one for one in lists if not desks.intersection(one.desks)]

    def hidden(name: str) -> frozenset[str]:
        seen = {each for one in open_ for each in getattr(one, name)}
        return frozenset(each for one in closed for each in getattr(one, name)) - seen

    return Sight(
        desks=desks,
        channels=frozenset(channel for one in routes for channel in one.channels),
        actors=hidden("actors"),
        sources=hidden("sources"),
    )


@lru_cache(maxsize=16)
def narrowed(desk: Desk, desks: frozenset[str]) -> tuple[Desk, Sight]:
    """The configuration as somebody of these desks may know it."""
    whole = desk.configuration
    seen = sight(whole, desks)
    web = whole.web.model_copy(
        update={"views": tuple(one for one in whole.web.views if one.desk is None or one.desk in desks)}
    )
    made = replace(
        whole,
        actors=tuple(one for one in whole.actors if one.id not in seen.actors),
        sources=tuple(one for one in whole.sources if one.id not in seen.sources),
        channels=MappingProxyType({name: one for name, one in whole.channels.items() if name in seen.channels}),
        routes=tuple(replace(one, routes=()) for one in _all(whole.routes) if one.desk in desks),
        tests=(),
        web=web,
    )
    return (
        replace(
            desk,
            configuration=made,
            sources={one.id: one for one in made.sources},
            world=World(made.actors, made.places),
            names=replace(names_of(made), whole=desk.names.whole),
            known=Known(made.actors, made.places, made.sources),
        ),
        seen,
    )


def desks_of(configuration: Configuration) -> list[str]:
    """Every desk of the routes, also of those that stand in others."""
    return sorted({one.desk for one in _all(configuration.routes)})


def _all(routes: Sequence[Route]) -> Iterator[Route]:
    for one in routes:
        yield one
        yield from _all(one.routes)


class Seen:
    """A store as somebody sees it who is limited to some desks."""

    def __init__(self, store: Store, sight: Sight) -> None:
        self._store, self._sight = store, sight

    def __getattr__(self, name: str) -> Any:
        if name in _OPEN:
            return getattr(self._store, name)
        raise Hidden(f"{name} is not for somebody who is limited to some desks")

    # --- findings

    def finding(self, id_: str) -> Finding | None:
        found = self._store.finding(id_)
        return found if found is not None and self._sight.finding(found) else None

    def findings(self, **asked: Any) -> list[Finding]:
        return self._store.findings(**asked, hidden=self._sight.hidden)

    def threads(self, **asked: Any) -> Any:
        return self._store.threads(**asked, hidden=self._sight.hidden)

    def dispute(self, cluster: str, **asked: Any) -> list[Finding]:
        return self._store.dispute(cluster, **asked, hidden=self._sight.hidden)

    def found_since(self, at: datetime, **asked: Any) -> list[Finding]:
        return self._store.found_since(at, **asked, hidden=self._sight.hidden)

    def outcomes(self, since: datetime) -> Iterator[Outcome]:
        return self._store.outcomes(since, hidden=self._sight.hidden)

    def findings_named(self, ids: Sequence[str]) -> dict[str, Finding]:
        found = self._store.findings_named(ids)
        return {id_: one for id_, one in found.items() if self._sight.finding(one)}

    def judgements(self, finding: str) -> list[Judgement]:
        return self._store.judgements(finding) if self.finding(finding) else []

    def actions(self, finding: str) -> list[Action]:
        return self.actions_of([finding])[finding]

    def actions_of(self, findings: Sequence[str]) -> dict[str, list[Action]]:
        found = self._store.actions_of(findings)
        return {
            id_: [one for one in many if one.desk is None or one.desk in self._sight.desks]
            for id_, many in found.items()
        }

    def act(self, action: Action, *, reply: str | None = None) -> bool:
        self._own(action.desk, needed=action.deed in (Deed.SNOOZE, Deed.WAKE))
        return self.finding(action.finding) is not None and self._store.act(action, reply=reply)

    # --- what was said

    def search(self, query: Query, **asked: Any) -> list[Statement]:
        return self._store.search(self._sight.query(query), **asked)

    def claims(self, query: Query, **asked: Any) -> list[Claim]:
        return self._store.claims(self._sight.query(query), **asked)

    def claims_under(self, key: str, **asked: Any) -> list[Claim]:
        return [one for one in self._store.claims_under(key, **asked) if self._sight.statement(one.statement)]

    def said_by(self, actor: str, *, limit: int = 50, before: str | None = None) -> list[Utterance]:
        if actor in self._sight.actors:
            return []
        return _filled(
            lambda last: self._store.said_by(actor, limit=limit, before=last),
            lambda some: [one for one in some if self._sight.statement(one.statement)],
            limit,
            before,
        )

    def said_in(self, version: str) -> list[Utterance]:
        return [one for one in self._store.said_in(version) if self._sight.statement(one.statement)]

    def mentions(self, claims: Collection[str]) -> Mapping[str, tuple[Mention, ...]]:
        found = self._store.mentions(claims)
        known = self.findings_named(sorted({one.finding for many in found.values() for one in many}))
        kept = {claim: tuple(one for one in many if one.finding in known) for claim, many in found.items()}
        return {claim: many for claim, many in kept.items() if many}

    def stood_before(self, documents: Sequence[str]) -> list[Before]:
        return [one for one in self._store.stood_before(documents) if one.source not in self._sight.sources]

    def versions(self, document: str) -> Sequence[Document]:
        return [one for one in self._store.versions(document) if one.source not in self._sight.sources]

    def versions_named(self, ids: Sequence[str]) -> dict[str, Document]:
        found = self._store.versions_named(ids)
        return {id_: one for id_, one in found.items() if one.source not in self._sight.sources}

    def documents(self, source: str, **asked: Any) -> list[Document]:
        return [] if source in self._sight.sources else self._store.documents(source, **asked)

    def documents_by_day(self, sources: Collection[str], since: datetime) -> Any:
        return self._store.documents_by_day([one for one in sources if one not in self._sight.sources], since)

    def source_states(self) -> list[SourceState]:
        return [one for one in self._store.source_states() if one.source not in self._sight.sources]

    def shares(self, actors: Collection[str], since: datetime) -> list[Share]:
        return self._store.shares([one for one in actors if one not in self._sight.actors], since)

    # --- what desks were told

    def alerts(
        self, now: datetime, *, desk: str | None = None, limit: int = 50, before: str | None = None, **asked: Any
    ) -> list[Told]:
        if desk is not None and desk not in self._sight.desks:
            return []
        fetched = _filled(
            lambda last: [_Told(one) for one in self._store.alerts(now, desk=desk, limit=limit, before=last, **asked)],
            self._own_alerts,
            limit,
            before,
        )
        return [one.told for one in fetched]

    def _own_alerts(self, some: Sequence[_Told]) -> list[_Told]:
        """Those of their desks, of findings that they may see."""
        own = [one for one in some if self._sight.alert(one.told.alert)]
        known = self.findings_named([one.told.alert.finding for one in own])
        return [one for one in own if one.told.alert.finding in known]

    def told(self, finding: str, now: datetime) -> Sequence[Told]:
        return [one for one in self._store.told(finding, now) if self._sight.alert(one.alert)]

    def deliveries(self, *, limit: int = 50, before: str | None = None, **asked: Any) -> list[Delivery]:
        return _filled(
            lambda last: self._store.deliveries(limit=limit, before=last, **asked),
            lambda some: [one for one in some if self._delivery(one)],
            limit,
            before,
        )

    def deliveries_of(self, finding: str) -> list[Delivery]:
        return [one for one in self._store.deliveries_of(finding) if self._delivery(one)]

    def deliveries_by_state(self, channel: str) -> tuple[int, int]:
        return self._store.deliveries_by_state(channel) if channel in self._sight.channels else (0, 0)

    def channel_states(self) -> list[ChannelState]:
        return [one for one in self._store.channel_states() if one.channel in self._sight.channels]

    def _delivery(self, one: Delivery) -> bool:
        """A message is seen by the desks of its channel, if all that it tells of may be."""
        ids = list(one.findings)
        return one.channel in self._sight.channels and len(self.findings_named(ids)) == len(set(ids))

    # --- mutes

    def mutes(self, *, limit: int = 50, before: str | None = None) -> list[Mute]:
        return _filled(
            lambda last: self._store.mutes(limit=limit, before=last),
            lambda some: [one for one in some if self._sight.mute(one)],
            limit,
            before,
        )

    def running_mutes(self, now: datetime) -> list[Mute]:
        return [one for one in self._store.running_mutes(now) if self._sight.mute(one)]

    def mutes_by_id(self, ids: Sequence[str]) -> dict[str, Mute]:
        return {id_: one for id_, one in self._store.mutes_by_id(ids).items() if self._sight.mute(one)}

    def held_by(self, mutes: Sequence[str]) -> dict[str, int]:
        seen = self.mutes_by_id(mutes)
        return self._store.held_by([id_ for id_ in mutes if id_ in seen])

    def mute(self, mute: Mute, *, reply: str | None = None) -> None:
        self._own(mute.desk, needed=True)
        self._store.mute(mute, reply=reply)

    def lift(self, id_: str, by: str, at: datetime) -> Mute | None:
        found = self.mutes_by_id([id_]).get(id_)
        if found is None:
            return None
        self._own(found.desk, needed=True)
        return self._store.lift(id_, by, at)

    def _own(self, desk: str | None, *, needed: bool) -> None:
        """Raises Hidden where something would hold for a desk that is not theirs."""
        if (needed and desk is None) or (desk is not None and desk not in self._sight.desks):
            raise Hidden(f"name one of your desks: {', '.join(sorted(self._sight.desks))}")


@dataclass(frozen=True, slots=True)
class _Told:
    """An alert under the id by which a page goes on."""

    told: Told

    @property
    def id(self) -> str:
        return self.told.alert.id


def _filled(
    fetch: Callable[[str | None], list[T]], seen: Callable[[Sequence[T]], list[T]], limit: int, before: str | None
) -> list[T]:
    """A page of what is seen of it: as many looks as it takes, so that a short page is the last one."""
    found: list[T] = []
    while True:
        some = fetch(before)
        found += seen(some)
        if len(found) >= limit or len(some) < limit:
            return found[:limit]
        before = some[-1].id
