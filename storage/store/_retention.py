"""Removing a document for good: its text in every version, and all that was made of it, wherever that is kept.

What stays is a tombstone: source and key, what was seen of it and when, and each finding by its kind, rule, times and
judgements, marked as purged. Deleted rows are overwritten (`secure_delete`); `wipe` takes them out of the WAL too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, func, text
from sqlmodel import col

from storage import tables
from storage.records import Alert, Claim, Delivery, Document, Group, Holding, Observation, Tombstone
from storage.store._base import add, batches, forget, put, select, table
from storage.store._captures import forget_captures
from storage.store._documents import Documents, claims_by_id
from storage.store._findings import findings_of
from storage.store._prints import forget_prints
from storage.store._told import put_delivery
from storage.tables import (
    PURGED,
    AlertRow,
    ClaimKeyRow,
    ClaimRow,
    DeliveryRow,
    DocumentRow,
    FindingClaimRow,
    FindingRow,
    FindingTagRow,
    ObservationRow,
    QuarantineRow,
    SearchedRow,
    StatementRow,
    TombstoneRow,
    TranslationRow,
    VersionRow,
    WatchRow,
)

#: says a message again, from findings that hold less: the delivery, what it holds -> Message as JSON
Reword = Callable[[Delivery, Group], str]
#: written out, for an index that holds only some rows is used only where the query says which
_GONE = "sight IN ('unavailable', 'reposted')"


class Retention(Documents):
    """What is taken away again."""

    def gone(self, source: str) -> list[str]:
        """Keys of the documents of a source that are no longer available under their key and still kept."""
        with self._read() as connection:
            return sorted(connection.execute(_gone(source)).scalars())

    def holdings(self, source: str, key: str | None = None) -> Iterator[Holding]:
        """How much is kept of one document, or of each of a source, in the order of their keys."""
        query = select(DocumentRow.id, DocumentRow.key).where(col(DocumentRow.source) == source)
        query = query.where(col(DocumentRow.sight) != PURGED)
        with self._read() as connection:
            rows = connection.execute(query if key is None else query.where(col(DocumentRow.key) == key)).all()
        for id_, own in sorted(rows, key=lambda row: str(row[1])):
            with self._read() as connection:
                yield _holding(connection, id_, source, own)

    def purge(self, source: str, key: str, now: datetime, *, hashes: bool, reword: Reword) -> Tombstone | None:
        """Remove a document; None where nothing of it is kept. `hashes` keeps the SHA-256 of each version's text."""
        with self._write() as connection:
            row = DocumentRow
            here = [col(row.source) == source, col(row.key) == key, col(row.sight) != PURGED]
            id_ = connection.execute(select(row.id).where(*here)).scalar()
            if id_ is None:
                return None
            versions = _versions(connection, id_)
            kept = tuple(sha256(one.text.encode()).hexdigest() for one in versions.values() if one.text)
            pages = forget_captures(connection, source, key, versions)
            own = {"hashes": kept, "pages": pages} if hashes else {}
            stone = _tombstone(connection, Tombstone(source=source, key=key, at=now, **own))
            self._recent.forget(_purge(connection, stone, versions, reword))
            return stone

    def tombstones(self, source: str) -> list[Tombstone]:
        """What stays of the documents of a source that were purged, in the order of their keys."""
        query = select(TombstoneRow.body).where(col(TombstoneRow.source) == source)
        with self._read() as connection:
            found = [tables.load(Tombstone, body) for body in connection.execute(query).scalars()]
        return sorted(found, key=lambda stone: stone.key)

    def forget_quarantined(self, source: str, *, before: datetime | None = None) -> int:
        """Drop what could not be read of a source, all or what is older; returns how much that was."""
        here = [col(QuarantineRow.source) == source]
        here += [col(QuarantineRow.at) < before] if before is not None else []
        with self._write_rows() as connection:
            return connection.execute(table(QuarantineRow).delete().where(*here)).rowcount

    def wipe(self, *, whole: bool = False) -> bool:
        """Take what was deleted out of the index of words and the WAL; False where a reader holds that: try again then.

        `whole` writes the file anew first: other writers wait for that as long as it takes.
        """
        more = True
        while more:  # bit by bit, so that other writers come in between
            with self._write() as connection:
                more = self._dialect.drop_words(connection)
        with self._mapped():
            return self._dialect.wipe(self._engine, whole=whole)


# --- looking ------------------------------------------------------------------------------------


def _gone(source: str) -> Any:
    return select(DocumentRow.key).where(col(DocumentRow.source) == source, text(_GONE))


def _versions(connection: Connection, document: str) -> dict[str, Document]:
    query = select(VersionRow.id, VersionRow.body).where(VersionRow.document == document)
    rows = connection.execute(query.order_by(col(VersionRow.number)))
    return {id_: tables.load(Document, body) for id_, body in rows}


def _holding(connection: Connection, id_: str, source: str, key: str) -> Holding:
    versions = list(_versions(connection, id_))
    claims = _claims(connection, versions)
    findings = _findings(connection, id_, versions, claims)
    said = select(func.count()).where(col(StatementRow.version).in_(versions))
    return Holding(
        source=source,
        key=key,
        versions=len(versions),
        statements=connection.execute(said).scalar() or 0,
        claims=len(claims),
        findings=len(findings),
        messages=len(_deliveries(connection, findings)),
    )


def _claims(connection: Connection, versions: Sequence[str]) -> dict[str, Claim]:
    query = select(ClaimRow.id).where(col(ClaimRow.version).in_(versions))
    return claims_by_id(connection, connection.execute(query).scalars().all())


def _findings(connection: Connection, document: str, versions: Collection[str], claims: Collection[str]) -> list[str]:
    """The findings that rest on any of the claims, or tell of the document, also as what stood there before."""
    found: list[str] = []
    for where in (ObservationRow.document == document, col(ObservationRow.previous).in_(versions)):
        seen = select(ObservationRow.id).where(where)
        found += connection.execute(select(FindingRow.id).where(col(FindingRow.observation).in_(seen))).scalars()
    for some in batches(list(claims)):
        found += connection.execute(
            select(FindingClaimRow.finding).where(col(FindingClaimRow.claim).in_(some))
        ).scalars()
    return list(dict.fromkeys(found))


def _deliveries(connection: Connection, findings: Sequence[str]) -> list[Delivery]:
    """Every message that tells of any of the findings, also one whose alerts wait again."""
    wanted, found = set(findings), dict[str, Delivery]()
    for some in batches(list(findings)):
        groups = select(col(AlertRow.group)).where(col(AlertRow.finding).in_(some))
        bodies = connection.execute(select(DeliveryRow.body).where(col(DeliveryRow.group).in_(groups))).scalars()
        for one in (tables.load(Delivery, body) for body in bodies):
            if wanted.intersection(one.findings):
                found[one.id] = one
    return list(found.values())


# --- taking away --------------------------------------------------------------------------------


def _tombstone(connection: Connection, stone: Tombstone) -> Tombstone:
    """Set it, with the hashes of one that stood there before."""
    body = connection.execute(select(TombstoneRow.body).where(TombstoneRow.document == stone.document)).scalar()
    before = tables.load(Tombstone, body) if body else stone
    set_ = replace(
        stone,
        hashes=tuple(dict.fromkeys((*before.hashes, *stone.hashes))),
        pages=tuple(dict.fromkeys((*before.pages, *stone.pages))),
    )
    values = tables.tombstone_row(set_)
    put(connection, TombstoneRow, {"document": values.pop("document")}, values)
    return set_


def _purge(connection: Connection, stone: Tombstone, versions: dict[str, Document], reword: Reword) -> Collection[str]:
    """Returns the ids of the claims that went."""
    claims = _claims(connection, list(versions))
    findings = _findings(connection, stone.document, list(versions), claims)
    _forget_claims(connection, list(versions), claims)
    _forget_versions(connection, stone, versions)
    for id_ in findings:
        _empty_finding(connection, id_)
    for delivery in _deliveries(connection, findings):
        _reword(connection, delivery, reword)
    forget(connection, WatchRow, {"document": stone.document})
    forget(connection, TranslationRow, {"document": stone.document})
    forget_prints(connection, stone.document)
    _forget_quarantined(connection, stone, list(versions.values()))
    return claims.keys()


def _forget_claims(connection: Connection, versions: Sequence[str], claims: dict[str, Claim]) -> None:
    for claim in claims.values():
        for key in tables.claim_key_rows(claim):
            forget(connection, ClaimKeyRow, {"key": key["key"], "claim": key["claim"]})
        connection.execute(table(FindingClaimRow).delete().where(col(FindingClaimRow.claim) == claim.id))
    said = select(StatementRow.id).where(col(StatementRow.version).in_(versions))
    connection.execute(table(SearchedRow).delete().where(col(SearchedRow.statement).in_(said)))
    for row in (ClaimRow, StatementRow):
        connection.execute(table(row).delete().where(col(row.version).in_(versions)))


def _forget_versions(connection: Connection, stone: Tombstone, versions: dict[str, Document]) -> None:
    """In place of all versions one without a word, which the sightings are of from now on."""
    last = list(versions.values())[-1]
    empty = Document(
        source=stone.source,
        key=stone.key,
        url="",  # an address may hold the words of a headline
        kind=last.kind,
        title="",
        text="",
        published_at=last.published_at,
        fetched_at=last.fetched_at,
    )
    connection.execute(table(VersionRow).delete().where(col(VersionRow.document) == stone.document))
    body = {"document": stone.document, "number": 0, "body": tables.dump(empty)}
    add(connection, VersionRow, [{"id": empty.version, **body}])
    rows = select(table(ObservationRow)).where(col(ObservationRow.document) == stone.document)
    for row in connection.execute(rows).all():
        _empty_observation(connection, row, empty)
    others = table(ObservationRow).update().where(col(ObservationRow.previous).in_(list(versions)))
    connection.execute(others.values(previous=None))
    put(connection, DocumentRow, {"id": stone.document}, {"version": "", "raw_hash": "", "sight": PURGED})


def _empty_observation(connection: Connection, row: Any, empty: Document) -> None:
    """The same sighting of a document without a word; its id was made of the words, so it gets another."""
    seen: Observation = tables.load(Observation, row.body, document=empty, previous=None)
    forget(connection, ObservationRow, {"id": row.id})
    if connection.execute(select(ObservationRow.id).where(ObservationRow.id == seen.id)).first() is None:
        add(connection, ObservationRow, [tables.observation_row(seen)])
    here = table(FindingRow).update().where(col(FindingRow.observation) == row.id)
    connection.execute(here.values(observation=seen.id))


def _empty_finding(connection: Connection, id_: str) -> None:
    """Leave kind, rule, strength and times; what it is found by stays, but for what the removed text spoke of."""
    body = connection.execute(select(FindingRow.body).where(FindingRow.id == id_)).scalar_one()
    put(connection, FindingRow, {"id": id_}, {"body": tables.without_text(id_, body)})
    sides = select(FindingClaimRow.claim).where(FindingClaimRow.finding == id_)
    frames = select(ClaimRow.frame).where(col(ClaimRow.id).in_(sides))
    row = FindingTagRow
    gone = table(row).delete().where(col(row.finding) == id_, col(row.name) == "frame", col(row.value).not_in(frames))
    connection.execute(gone)


def _reword(connection: Connection, delivery: Delivery, reword: Reword) -> None:
    """Say a message again without what was removed: one that waits is sent so, one that was sent is kept so."""
    group = _group_of(connection, delivery)
    put_delivery(connection, replace(delivery, message=reword(delivery, group) if group.alerts else ""))


def _group_of(connection: Connection, delivery: Delivery) -> Group:
    """What a message holds, as it is now."""
    query = select(AlertRow.body).where(AlertRow.delivery == (delivery.rest_of or delivery.id))
    bodies = connection.execute(query.order_by(col(AlertRow.due_at), col(AlertRow.id))).scalars().all()
    all_ = [tables.load(Alert, body) for body in bodies]
    alerts = [one for one in all_ if not one.counted]
    rows = connection.execute(select(table(FindingRow)).where(col(FindingRow.id).in_([one.finding for one in alerts])))
    findings = {one.id: one for one in findings_of(connection, rows.all())}
    return Group(
        key=delivery.group,
        desk=alerts[0].desk if alerts else "",
        route=alerts[0].route if alerts else "",
        channel=delivery.channel,
        alerts=tuple(alerts),
        findings=tuple(findings[one.finding] for one in alerts),
        rest=tuple(one for one in all_ if one.counted),
    )


def _forget_quarantined(connection: Connection, stone: Tombstone, versions: Sequence[Document]) -> None:
    """Drop what could not be read of the source and holds the document: by its address, its key or its words."""
    row = QuarantineRow
    rows = connection.execute(select(row.id, row.url, row.raw).where(col(row.source) == stone.source)).all()
    signs = [rb"(?<![0-9A-Za-z])%s(?![0-9A-Za-z])" % re.escape(stone.key.encode())]
    signs += [re.escape(one.text.encode()) for one in versions if one.text]
    signed, urls = re.compile(b"|".join(signs)), {one.url for one in versions if one.url}
    for id_, url, raw in rows:
        if url in urls or signed.search(raw):
            forget(connection, row, {"id": id_})
