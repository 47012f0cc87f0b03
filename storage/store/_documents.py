"""Documents, their versions, statements and claims; and the one transaction in which a document is kept."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, String, bindparam, func
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from storage import dialect, tables
from storage.errors import Unstorable
from storage.records import (
    Capture,
    Claim,
    Decision,
    Document,
    Finding,
    Observation,
    Recorded,
    Sight,
    Statement,
    Told,
    Watch,
)
from storage.search import entries
from storage.store._base import Base, add, batches, forget, padded, prepared, put, select, table
from storage.store._captures import put_captures
from storage.store._prints import cautions
from storage.store._told import (
    changes_told,
    claims_told,
    findings_of_document,
    findings_on,
    news_told,
    threads_of,
    told,
)
from storage.tables import (
    PURGED,
    AlertRow,
    ClaimKeyRow,
    ClaimRow,
    DocumentRow,
    FindingClaimRow,
    FindingRow,
    FindingTagRow,
    ObservationRow,
    SearchedRow,
    StatementRow,
    VersionRow,
    WatchRow,
)

#: what brings a version of a document
_NEWS = frozenset({Sight.SEEN, Sight.EDITED})
#: claims that are kept in memory: some 40 MiB
RECENT = 8192


# what is asked for every document or claim is built once: building a query costs more than running it
_KNOWN = select(DocumentRow.version, DocumentRow.first_seen_at).where(DocumentRow.id == bindparam("document"))
_LATEST = (
    select(VersionRow.body)
    .join(DocumentRow, col(DocumentRow.version) == VersionRow.id)
    .where(DocumentRow.source == bindparam("source"), DocumentRow.key == bindparam("key"))
)
_ANY = select(DocumentRow.id).where(col(DocumentRow.id).in_(bindparam("ids", expanding=True)))
_VERSION = select(VersionRow.id).where(VersionRow.id == bindparam("version"))
_VERSIONS = select(func.count()).where(VersionRow.document == bindparam("document"))
_OBSERVED = select(ObservationRow.id).where(ObservationRow.id == bindparam("observation"))
_WATCHES = (
    select(WatchRow.body, col(VersionRow.body).label("text"))
    .join(VersionRow, col(VersionRow.id) == col(WatchRow.version))
    .where(col(WatchRow.source) == bindparam("source"))
    .order_by(col(WatchRow.next_check_at))
)
_WATCHES_DUE = _WATCHES.where(col(WatchRow.next_check_at) <= bindparam("now"))


@lru_cache
def _latest_of(many: int) -> Any:
    return _among(many, DocumentRow.key, VersionRow.body).join(VersionRow, col(VersionRow.id) == DocumentRow.version)


@lru_cache
def _raw(many: int) -> Any:
    return _among(many, DocumentRow.key, DocumentRow.raw_hash)


@lru_cache
def _sights(many: int) -> Any:
    return _among(many, DocumentRow.key, DocumentRow.sight)


def _among(many: int, *what: Any) -> Any:
    """What is asked of so many documents of a source (k0, k1 ...)."""
    keys = [bindparam(f"k{at}", type_=String) for at in range(many)]
    here = DocumentRow.source == bindparam("source")
    return select(*what).select_from(DocumentRow).where(here, col(DocumentRow.key).in_(keys))


@lru_cache
def _whole(many: int) -> Any:
    """So many claims (k0, k1 ...) with their statements."""
    ids = [bindparam(f"k{at}", type_=String) for at in range(many)]
    query = select(ClaimRow.id, ClaimRow.body, col(StatementRow.body).label("said"))
    return query.join(StatementRow, col(StatementRow.id) == ClaimRow.statement).where(col(ClaimRow.id).in_(ids))


class Recent:
    """The claims that were looked up last, by id: what is stored of a claim never changes."""

    def __init__(self, most: int) -> None:
        self._most, self._claims = most, OrderedDict[str, Claim]()

    def known(self, ids: Iterable[str]) -> dict[str, Claim]:
        """Those of them that are here."""
        found = {id_: self._claims[id_] for id_ in ids if id_ in self._claims}
        for id_ in found:
            self._claims.move_to_end(id_)
        return found

    def peek(self, ids: Iterable[str]) -> dict[str, Claim]:
        """The same beside the one that writes; it does not count as looking up."""
        found = ((id_, self._claims.get(id_)) for id_ in ids)
        return {id_: one for id_, one in found if one is not None}

    def forget(self, ids: Iterable[str]) -> None:
        """Let go of what is removed from the store."""
        for id_ in ids:
            self._claims.pop(id_, None)

    def add(self, claims: Mapping[str, Claim]) -> None:
        """Keep these; let go of those that were asked for longest ago."""
        self._claims.update(claims)
        while len(self._claims) > self._most:
            self._claims.popitem(last=False)


class _Ahead(Recent):
    """What is read ahead of a transaction, over what is in memory, which stays as it is."""

    def __init__(self, below: Recent) -> None:
        super().__init__(RECENT)
        self._below = below

    def known(self, ids: Iterable[str]) -> dict[str, Claim]:
        asked = list(ids)
        return {**self._below.peek(asked), **self.peek(asked)}

    def read(self) -> Mapping[str, Claim]:
        return self._claims


class Lookup:
    """Looks up earlier claims inside the transaction that is open."""

    def __init__(
        self, connection: Connection, version: str, recent: Recent, ahead: Mapping[str, Claim] | None = None
    ) -> None:
        """`ahead` are claims that were read before, by id."""
        self._connection, self._version, self._recent, self._ahead = connection, version, recent, ahead or {}

    def __call__(
        self, keys: Sequence[str], limit: int = 50, passes: Callable[[str], bool] | None = None
    ) -> tuple[Claim, ...]:
        """Claims stored under any of the keys, newest first, at most `limit`; none of this document version.

        Of those so many only the ones whose signs pass are read (storage/signs.py).
        """
        ids = [id_ for _, id_, sign in self._newest(keys, limit) if passes is None or passes(sign)]
        claims = self._recent.known(ids)
        rest = [id_ for id_ in ids if id_ not in claims]
        read = {id_: self._ahead[id_] for id_ in rest if id_ in self._ahead}
        read |= claims_by_id(self._connection, [id_ for id_ in rest if id_ not in read])
        others = {id_: one for id_, one in read.items() if one.statement.version != self._version}
        self._recent.add(others)
        claims.update(others)
        return tuple(claims[id_] for id_ in ids if id_ in claims)

    def _newest(self, keys: Sequence[str], limit: int) -> Sequence[Any]:
        """Time, id and sign of the newest claims under any of the keys."""
        found: set[tuple[Any, str, str]] = set()
        query = dialect.of(self._connection).newest
        for some in batches(list(dict.fromkeys(keys)), 64):
            many, asked = padded(some)
            rows = prepared(self._connection, query, many, {**asked, "most": limit})
            if len(some) == len(keys):  # they are in order
                return rows
            found.update(map(tuple, rows))
        return sorted(found, reverse=True)[:limit]

    def claims_of(self, version: str) -> tuple[Claim, ...]:
        """The claims of one document version, in the order of the text."""
        ids = self._connection.execute(select(ClaimRow.id).where(ClaimRow.version == version)).scalars().all()
        claims = claims_by_id(self._connection, ids).values()
        return tuple(sorted(claims, key=lambda claim: (claim.span, claim.id)))

    def cautions(self, documents: Collection[str]) -> tuple[str, ...]:
        """What is noted of the pictures of some documents."""
        return cautions(self._connection, documents)

    def claims_told(self, document: str) -> tuple[Claim, ...]:
        """The claims, of any version of a document, on which a finding rests."""
        return tuple(claims_by_id(self._connection, claims_told(self._connection, document)).values())

    def threads(self, claims: Collection[str]) -> Mapping[str, str]:
        """The cluster of the oldest finding that rests on each of the claims, that of the oldest first."""
        return threads_of(self._connection, claims) if claims else {}

    def news_told(self, actor: str, since: datetime) -> tuple[Claim, ...]:
        """The new claims of an actor that were told one by one since then."""
        return tuple(claims_by_id(self._connection, news_told(self._connection, actor, since)).values())

    def changes_told(self, document: str, kind: str, since: datetime) -> int:
        """How many changes of one kind of a document were told one by one since then."""
        return changes_told(self._connection, document, kind, since)

    def found(self, document: str, kind: str) -> tuple[str, ...]:
        """The ids of the findings of a kind that tell of a document."""
        return tuple(findings_of_document(self._connection, document, kind))

    def told_of(self, findings: Collection[str], now: datetime) -> tuple[Told, ...]:
        """The alerts of findings, oldest first, with what became of each."""
        return told(self._connection, findings, now) if findings else ()

    def told(self, claims: Collection[str], now: datetime) -> tuple[Told, ...]:
        """The alerts of every finding that rests on any of the claims, oldest first, with what became of each."""
        return told(self._connection, findings_on(self._connection, claims), now) if claims else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A document version with everything that follows from it.

    `decide` is called inside the transaction that keeps it: what it looks up cannot change before its findings and
    alerts are stored. `look` is called before it, and what it looks up need not be read again inside. `captures` are
    the answers that it was read from.
    """

    observation: Observation
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    decide: Callable[[Lookup], Decision]
    captures: tuple[Capture, ...] = ()
    look: Callable[[Lookup], object] | None = None

    @property
    def document(self) -> str:
        """The id of its document."""
        return self.observation.document.id


class Documents(Base):
    """What was read."""

    def __init__(self, url: str, *, busy_s: float = 30.0) -> None:
        super().__init__(url, busy_s=busy_s)
        self._recent = Recent(RECENT)  # used by the one that writes

    def raw_hashes(self, source: str, keys: Collection[str]) -> Mapping[str, str]:
        """raw_hash of the latest version by key, so that unchanged entries are not read again."""
        return dict(self._of_keys(_raw, source, keys))

    def latest(self, source: str, key: str) -> Document | None:
        """The latest version of a document."""
        rows = self._rows(_LATEST, {"source": source, "key": key})
        return tables.load(Document, rows[0][0]) if rows else None

    def sights(self, source: str, keys: Collection[str]) -> Mapping[str, Sight]:
        """How each document that is kept of a source was seen last, by key."""
        found = self._of_keys(_sights, source, keys)
        return {key: Sight(sight) for key, sight in found if sight != PURGED}

    def versions(self, document: str) -> list[Document]:
        """Every version of a document, oldest first."""
        query = select(VersionRow.body).where(VersionRow.document == document).order_by(col(VersionRow.number))
        with self._read() as connection:
            return [tables.load(Document, body) for body in connection.execute(query).scalars()]

    def sightings(self, document: str) -> list[Observation]:
        """What was seen of a document, oldest first."""
        query = select(table(ObservationRow)).where(col(ObservationRow.document) == document)
        with self._read() as connection:
            rows = connection.execute(query.order_by(col(ObservationRow.at))).all()
            return [observation_of(connection, row) for row in rows]

    def latest_of(self, source: str, keys: Collection[str]) -> Mapping[str, Document]:
        """The latest version of each document of a source that is kept, by key."""
        return {key: tables.load(Document, body) for key, body in self._of_keys(_latest_of, source, keys)}

    def _of_keys(self, query: Callable[[int], Any], source: str, keys: Collection[str]) -> Iterator[tuple[str, str]]:
        """What a query gives of each document of a source that is kept under any of the keys."""
        for some in batches(sorted(keys)):
            many, asked = padded(some, some[0])
            yield from self._rows(query(many), {"source": source, **asked})

    def foresee(self, records: Sequence[Record]) -> Mapping[str, Claim]:
        """The claims that the records look up before anybody has to wait for them, by id."""
        ahead = _Ahead(self._recent)
        asking = [(one.observation.document.version, one.look) for one in records if one.look is not None]
        if asking:
            with self._read() as connection:
                for version, look in asking:
                    look(Lookup(connection, version, ahead))
        return ahead.read()

    def record(
        self,
        observation: Observation,
        statements: Sequence[Statement],
        claims: Sequence[Claim],
        decide: Callable[[Lookup], Decision],
        captures: Sequence[Capture] = (),
    ) -> Recorded:
        """Keep one document version with everything that follows from it, in one transaction (`record_all`)."""
        one = Record(
            observation=observation,
            statements=tuple(statements),
            claims=tuple(claims),
            decide=decide,
            captures=tuple(captures),
        )
        return self.record_all([one])[0]

    def record_all(self, records: Sequence[Record]) -> list[Recorded]:
        """Keep document versions with everything that follows from them, all in one transaction, in their order.

        Each is decided on when those before it are kept with their claims, and none after it. A body that is kept
        already is not kept again. A version or an observation that is already stored changes nothing. Where one
        cannot be kept, none is: raises Unstorable, or what a `decide` raises.
        """
        try:
            seen = self.foresee(records)
            try:
                return self._record(records, seen, first=True)
            except IntegrityError:  # another keeps one of them at this moment: what it left is seen by who is alone
                return self._record(records, seen, first=False)
        except UnicodeEncodeError as error:
            keys = ", ".join(one.observation.document.key for one in records)
            raise Unstorable(f"{keys}: {error.reason}") from error

    def _record(self, records: Sequence[Record], seen: Mapping[str, Claim], *, first: bool) -> list[Recorded]:
        """In one transaction, alone; where `first`, what is new is put there before others have to wait for it."""
        with self._write_first() as (connection, alone):
            if not first:
                alone()
            fresh = _put_fresh(connection, records)
            if first:
                alone()
            read = {**seen}
            put_captures(
                connection,
                [(one.observation.document.version, one.captures) for one in records if one.document in fresh],
            )
            return [_recorded(connection, one, one.document in fresh, self._recent, read) for one in records]

    def watch(self, watch: Watch) -> None:
        """Begin or go on looking whether a document is gone."""
        values = tables.watch_row(watch)
        with self._write_rows() as connection:
            put(connection, WatchRow, {"document": values.pop("document")}, values)

    def watches(self, source: str, now: datetime | None = None) -> list[Watch]:
        """What is being looked at again of a source; with a time, only what is due then."""
        query, asked = (_WATCHES, {}) if now is None else (_WATCHES_DUE, {"now": now})
        rows = self._rows(query, {"source": source, **asked})
        return [tables.load(Watch, body, document=tables.load(Document, text)) for body, text in rows]

    def unwatch(self, *documents: str) -> None:
        """Stop looking."""
        if not documents:
            return
        with self._write_rows() as connection:
            for some in batches(documents):
                connection.execute(table(WatchRow).delete().where(col(WatchRow.document).in_(some)))

    def statements(
        self,
        *,
        actor: str | None = None,
        language: str | None = None,
        source: str | None = None,
        limit: int = 50,
        before: str | None = None,
    ) -> list[Statement]:
        """Statements newest first; `before` is the id of the last one of the page before."""
        row = StatementRow
        query = select(row.body).order_by(col(row.seen_at).desc(), col(row.id).desc()).limit(limit)
        for column, value in ((row.actor, actor), (row.language, language), (row.source, source)):
            if value is not None:
                query = query.where(col(column) == value)
        with self._read() as connection:
            if before is not None:
                at = connection.execute(select(row.seen_at).where(row.id == before)).scalar()
                if at is None:
                    return []
                query = query.where((col(row.seen_at) < at) | ((col(row.seen_at) == at) & (col(row.id) < before)))
            return [tables.load(Statement, body) for body in connection.execute(query).scalars()]

    def said(self, id_: str) -> tuple[Statement, tuple[Claim, ...]] | None:
        """A statement by its id with its claims in the order of the text, or by a claim's id with that claim alone."""
        whole = select(ClaimRow.id).where(ClaimRow.statement == id_)
        with self._read() as connection:
            body = connection.execute(select(StatementRow.body).where(StatementRow.id == id_)).scalar()
            ids = connection.execute(whole).scalars().all() if body else [id_]
            claims = claims_by_id(connection, ids).values()
        if body:
            return tables.load(Statement, body), tuple(sorted(claims, key=lambda claim: (claim.span, claim.id)))
        return next(((claim.statement, (claim,)) for claim in claims), None)


def _recorded(connection: Connection, one: Record, fresh: bool, recent: Recent, seen: dict[str, Claim]) -> Recorded:
    """Keep one; `fresh`: its document is new, and is kept already. `seen` are claims that need not be read, by id."""
    claims = _unique(one.claims)
    if not fresh:
        known = _row_of(connection, one.observation.document)
        if not _is_news(connection, one.observation, known):
            return Recorded(new=False)
        new = _put_document(connection, one.observation, known)
        put_captures(connection, [(one.observation.document.version, one.captures)])
        claims = claims if new else _unknown(connection, ClaimRow, one.claims)
        said = _unique(one.statements) if new else _unknown(connection, StatementRow, one.statements)
        _put_said(connection, said, one.claims, claims)
    _put_reposted(connection, one.observation)
    add(connection, ClaimKeyRow, [row for each in claims for row in tables.claim_key_rows(each)])
    seen.update({each.id: each for each in claims})
    decision = one.decide(Lookup(connection, one.observation.document.version, recent, seen))
    return Recorded(new=True, findings=_put_findings(connection, decision))


def _put_fresh(connection: Connection, records: Sequence[Record]) -> frozenset[str]:
    """Keep the documents that were never seen before, all at once; their ids. Those that stand twice here wait.

    Their claims are kept too, but under no key yet, so that nobody finds them.
    """
    many = Counter(one.document for one in records)
    asked = [one.document for one in records if many[one.document] == 1 and one.observation.sight in _NEWS]
    known = {id_ for some in batches(asked) for id_ in connection.execute(_ANY, {"ids": list(some)}).scalars()}
    fresh = frozenset(asked) - known
    new = [one for one in records if one.document in fresh]
    seen = [one.observation for one in new]
    add(connection, DocumentRow, [tables.document_row(one.document, one.sight, one.at) for one in seen])
    add(connection, VersionRow, [tables.version_row(one.document, 1) for one in seen])
    add(connection, ObservationRow, [tables.observation_row(one) for one in seen])
    claims = [each for one in new for each in one.claims]
    _put_said(connection, _unique([each for one in new for each in one.statements]), claims, _unique(claims))
    return fresh


def _put_said(
    connection: Connection, said: Sequence[Statement], about: Sequence[Claim], claims: Sequence[Claim]
) -> None:
    """Keep statements, which are searched by what the claims about them are of, and claims, under no key yet."""
    add(connection, StatementRow, [tables.statement_row(each) for each in said])
    add(connection, SearchedRow, [tables.searched_row(each) for each in entries(said, about)])
    add(connection, ClaimRow, [tables.claim_row(each) for each in claims])


def _unique(records: Sequence[Any]) -> list[Any]:
    return list({record.id: record for record in records}.values())


def _unknown(connection: Connection, row: Any, records: Sequence[Any]) -> list[Any]:
    """Those that are not stored yet: an edit that is taken back brings a version again that was read before."""
    unique = {record.id: record for record in records}
    for some in batches(list(unique)):
        for id_ in connection.execute(select(row.id).where(col(row.id).in_(some))).scalars().all():
            unique.pop(id_)
    return list(unique.values())


def _is_news(connection: Connection, observation: Observation, known: Any) -> bool:
    """Whether it says anything that the row of its document does not; `known` is that row."""
    if observation.sight in _NEWS:
        return known is None or known.version != observation.document.version
    return connection.execute(_OBSERVED, {"observation": observation.id}).first() is None


def _row_of(connection: Connection, document: Document) -> Any:
    return connection.execute(_KNOWN, {"document": document.id}).first()


def _put_document(connection: Connection, observation: Observation, known: Any) -> bool:
    """Store what was seen; whether this version was not known before. `known` is the row of its document."""
    document = observation.document
    values = tables.document_row(document, observation.sight, observation.at)
    if known is None:
        add(connection, DocumentRow, [values])
    else:
        del values["first_seen_at"]
        here = table(DocumentRow).update().where(col(DocumentRow.id) == values.pop("id"))
        connection.execute(here.values(**values))
    new = known is None or connection.execute(_VERSION, {"version": document.version}).first() is None
    if new:
        many = connection.execute(_VERSIONS, {"document": document.id}).scalar() or 0 if known else 0
        add(connection, VersionRow, [tables.version_row(document, many + 1)])
    if known is None or connection.execute(_OBSERVED, {"observation": observation.id}).first() is None:
        add(connection, ObservationRow, [tables.observation_row(observation)])
    return new


def _put_reposted(connection: Connection, observation: Observation) -> None:
    """A document that came again under another key is not gone, and nobody looks for it any more."""
    gone = observation.previous
    if gone is not None and gone.id != observation.document.id:
        seen = Observation(source=gone.source, document=gone, sight=Sight.REPOSTED, at=observation.at)
        _put_document(connection, seen, _row_of(connection, gone))
        forget(connection, WatchRow, {"document": gone.id})


def _put_findings(connection: Connection, decision: Decision) -> tuple[Finding, ...]:
    if not decision.findings:
        return ()
    fresh = [
        finding
        for finding in _unique(decision.findings)
        if connection.execute(select(FindingRow.id).where(FindingRow.id == finding.id)).first() is None
    ]
    ids = {finding.id for finding in fresh}
    add(connection, FindingRow, [tables.finding_row(finding) for finding in fresh])
    sides = [
        {"finding": finding.id, "position": at, "claim": claim.id}
        for finding in fresh
        for at, claim in enumerate(finding.claims)
    ]
    add(connection, FindingClaimRow, sides)
    add(connection, FindingTagRow, [row for finding in fresh for row in tables.finding_tag_rows(finding)])
    alerts = [alert for alert in _unique(decision.alerts) if alert.finding in ids]
    add(connection, AlertRow, [tables.alert_row(alert) for alert in alerts])
    return tuple(fresh)


def claims_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Claim]:
    """Claims with their statements."""
    made: dict[str, Claim] = {}
    for some in batches(list(ids), 64):
        many, asked = padded(some)
        rows = prepared(connection, _whole, many, asked)
        made.update(zip((row[0] for row in rows), tables.claims((row[1], row[2]) for row in rows), strict=True))
    return made


def observation_of(connection: Connection, row: Any) -> Observation:
    """An observation with its document versions."""

    def version(id_: str | None) -> Document | None:
        body = connection.execute(select(VersionRow.body).where(VersionRow.id == id_)).scalar() if id_ else None
        return tables.load(Document, body) if body else None

    return tables.load(Observation, row.body, document=version(row.version), previous=version(row.previous))
