"""The answers that document versions were read from, as they came: kept with the version, bounded, and taken away."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, and_, exists, func, or_
from sqlmodel import col

from storage import dialect, tables
from storage.records import Capture
from storage.store._base import Base, batches, forget, put, select, table
from storage.tables import (
    BodyRow,
    CaptureRow,
    ClaimRow,
    FindingClaimRow,
    FindingRow,
    ObservationRow,
    VersionCaptureRow,
    VersionRow,
)

#: bodies that are taken away at once
_AT_ONCE = 200


class Captures(Base):
    """What documents were read from."""

    def captures(self, version: str) -> list[Capture]:
        """The answers that a document version was read from, oldest first, each with its body where that is kept."""
        with self._read() as connection:
            return sorted(_captures(connection, version), key=lambda one: (one.at, one.id))

    def evidence_size(self) -> int:
        """Bytes of all bodies as they are kept."""
        with self._read() as connection:
            return _size(connection)

    def bound_evidence(self, most: int) -> tuple[int, int]:
        """Take bodies away until at most `most` bytes of them are kept: how many went, and how many a finding needed.

        Those that no finding needs go first, the oldest of them first; hash, headers and times of all stay.
        """
        spare = needed = 0
        while self.evidence_size() > most:
            with self._write() as connection:
                gone = _take(connection, most, spare=True)
                more = 0 if gone else _take(connection, most, spare=False)
            spare, needed = spare + gone, needed + more
            if not gone and not more:
                break
        return spare + needed, needed


def put_captures(connection: Connection, read: Sequence[tuple[str, Sequence[Capture]]]) -> None:
    """Keep what versions were read from, by version; what is kept already is not kept again."""
    # all documents of a page come with the same answer: it is looked at with the first of them
    for one in {one.id: one for _, captures in read for one in captures}.values():
        if _add_new(connection, CaptureRow, ("id",), tables.capture_row(one)):
            _add_new(connection, BodyRow, ("hash",), tables.body_row(one))
    links = [{"version": version, "capture": one.id} for version, captures in read for one in captures]
    if links:
        connection.execute(dialect.insert_new(connection, table(VersionCaptureRow), ("version", "capture")), links)


def _add_new(connection: Connection, row: Any, key: tuple[str, ...], values: dict[str, Any]) -> bool:
    """Insert a row; False where one of its key is there."""
    return bool(connection.execute(dialect.insert_new(connection, table(row), key), values).rowcount)


def forget_captures(connection: Connection, source: str, key: str, versions: Collection[str]) -> tuple[str, ...]:
    """Take away every body of a source in which a document stands; returns the hashes of those it was read from.

    An answer that holds nothing else goes whole, for its address may hold the words of a headline. A body that another
    source needs stays there.
    """
    rows = connection.execute(select(table(CaptureRow)).where(col(CaptureRow.source) == source)).all()
    read = set(connection.execute(_links(versions)).scalars())
    hashes: dict[str, None] = {}
    for row in rows:
        listed = tables.listed(row.listed)
        if key not in listed and row.id not in read:
            continue
        if row.id in read:
            hashes[tables.capture(row, None).hash] = None
        _forget_one(connection, row, tuple(one for one in listed if one != key))
    connection.execute(table(VersionCaptureRow).delete().where(col(VersionCaptureRow.version).in_(list(versions))))
    return tuple(hashes)


def _links(versions: Collection[str]) -> Any:
    return select(VersionCaptureRow.capture).where(col(VersionCaptureRow.version).in_(list(versions)))


def _forget_one(connection: Connection, row: Any, left: tuple[str, ...]) -> None:
    if left:
        put(connection, CaptureRow, {"id": row.id}, {"hash": "", "listed": tables.listed_bytes(left)})
    else:
        forget(connection, CaptureRow, {"id": row.id})
        forget(connection, VersionCaptureRow, {"capture": row.id})
    needed = select(CaptureRow.id).where(col(CaptureRow.hash) == row.hash).limit(1)
    if row.hash and connection.execute(needed).first() is None:
        forget(connection, BodyRow, {"hash": row.hash})


def _captures(connection: Connection, version: str) -> Iterator[Capture]:
    link, row = table(VersionCaptureRow), table(CaptureRow)
    query = select(row, BodyRow.packed).join(link, link.c.capture == row.c.id)
    query = query.outerjoin(table(BodyRow), table(BodyRow).c.hash == row.c.hash)
    for one in connection.execute(query.where(link.c.version == version)):
        yield tables.capture(one, one.packed)


def _size(connection: Connection) -> int:
    return int(connection.execute(select(func.sum(BodyRow.size))).scalar() or 0)


def _take(connection: Connection, most: int, *, spare: bool) -> int:
    """Take away the oldest bodies, but for those that findings need where `spare`; returns how many."""
    over = _size(connection) - most
    query = select(BodyRow.hash, BodyRow.size).order_by(col(BodyRow.at), col(BodyRow.hash)).limit(_AT_ONCE)
    gone: list[str] = []
    for hash_, size in connection.execute(query.where(~_needed()) if spare else query).all():
        if over <= 0:
            break
        over -= size
        gone.append(hash_)
    for some in batches(gone):
        connection.execute(table(BodyRow).delete().where(col(BodyRow.hash).in_(some)))
    return len(gone)


def _needed() -> Any:
    """Whether a finding rests on a document that was read from a body."""
    link, version = table(VersionCaptureRow), table(VersionRow)
    told = exists().where(
        col(ClaimRow.version) == link.c.version, col(FindingClaimRow.claim) == col(ClaimRow.id)
    )  # fmt: skip
    seen = exists().where(
        col(ObservationRow.document) == version.c.document, col(FindingRow.observation) == col(ObservationRow.id)
    )
    return exists().where(
        and_(
            col(CaptureRow.hash) == col(BodyRow.hash),
            link.c.capture == col(CaptureRow.id),
            version.c.id == link.c.version,
            or_(told, seen),
        )
    )
