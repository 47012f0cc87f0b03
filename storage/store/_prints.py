"""What pictures are known by again, and what is noted of those that stood somewhere before."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, union
from sqlmodel import col

from storage import tables
from storage.prints import BANDS, Before, Print, is_alike
from storage.store._base import Base, add, batches, forget, put, select, table
from storage.tables import (
    PURGED,
    ClaimRow,
    DocumentRow,
    FindingClaimRow,
    FindingRow,
    ObservationRow,
    PrintBandRow,
    PrintRow,
    VersionRow,
)


class Prints(Base):
    """Pictures by their look."""

    def prints(self, documents: Sequence[str]) -> list[Print]:
        """Those of the pictures of some documents, by Document.id."""
        found: list[Print] = []
        with self._read() as connection:
            for some in batches(documents):
                query = select(PrintRow.body).where(col(PrintRow.document).in_(some))
                found += (tables.load(Print, body) for body in connection.execute(query).scalars())
        return found

    def prints_like(self, one: Print) -> list[Print]:
        """Every other picture of the same look, oldest first."""
        found: dict[str, Print] = {}
        probes = [*one.probes()]
        with self._read() as connection:
            for at in range(BANDS if probes else 0):
                many = len(probes) // BANDS
                query = like(probes[at * many : (at + 1) * many])
                for body in connection.execute(query).scalars():
                    other = tables.load(Print, body)
                    if other.id != one.id and is_alike(one, other):
                        found[other.id] = other
        return sorted(found.values(), key=lambda other: (other.at, other.id))

    def stood_before(self, documents: Sequence[str]) -> list[Before]:
        """Where the pictures of some documents stood before, by Document.id; nothing of what was purged."""
        row, post = PrintRow, DocumentRow
        query = select(row.document, row.body, row.earlier, post.source, row.caution).join(
            post, col(post.id) == col(row.earlier)
        )
        found: list[Before] = []
        with self._read() as connection:
            for some in batches(documents):
                asked = query.where(col(row.document).in_(some)).order_by(col(row.id))
                for document, body, earlier, source, caution in connection.execute(asked):
                    url = tables.load(Print, body).url
                    found.append(
                        Before(document=document, url=url, earlier=earlier, source=source, caution=caution or "")
                    )
        return found

    def keep_print(self, one: Print, earlier: Print | None = None, caution: str = "") -> bool:
        """Keep a picture by its look, unless its document is no longer kept; whether it was.

        `earlier` is where it stood before: what is found of the document, before and after, bears the `caution`.
        """
        query = select(DocumentRow.id).where(col(DocumentRow.id) == one.document, col(DocumentRow.sight) != PURGED)
        with self._write() as connection:
            if connection.execute(query).scalar() is None:
                return False
            noted = {"earlier": earlier.document, "caution": caution} if earlier is not None else {}
            put(connection, PrintRow, {"id": one.id}, {"document": one.document, "body": tables.dump(one), **noted})
            forget(connection, PrintBandRow, {"print": one.id})
            add(connection, PrintBandRow, [{"band": band, "print": one.id} for band in one.bands()])
            if earlier is not None:
                for finding in connection.execute(_findings(one.document)).scalars().all():
                    _beware(connection, finding, caution)
        return True


def like(bands: Iterable[int]) -> Any:
    """The prints that have any of these bands."""
    some = select(col(PrintBandRow.print)).where(col(PrintBandRow.band).in_(list(bands)))
    return select(PrintRow.body).where(col(PrintRow.id).in_(some))


def cautions(connection: Connection, documents: Collection[str]) -> tuple[str, ...]:
    """What is noted of the pictures of some documents."""
    query = select(PrintRow.caution).where(col(PrintRow.document).in_(documents), col(PrintRow.earlier).is_not(None))
    return tuple(dict.fromkeys(connection.execute(query.order_by(col(PrintRow.id))).scalars()))


def forget_prints(connection: Connection, document: str) -> None:
    """Drop the pictures of a document, and what is noted of it beside others."""
    own = select(PrintRow.id).where(col(PrintRow.document) == document)
    connection.execute(table(PrintBandRow).delete().where(col(PrintBandRow.print).in_(own)))
    forget(connection, PrintRow, {"document": document})
    here = table(PrintRow).update().where(col(PrintRow.earlier) == document)
    connection.execute(here.values(earlier=None, caution=None))


def _findings(document: str) -> Any:
    """The findings that rest on a claim of a document, or tell of it."""
    versions = select(VersionRow.id).where(col(VersionRow.document) == document)
    claims = select(ClaimRow.id).where(col(ClaimRow.version).in_(versions))
    seen = select(ObservationRow.id).where(col(ObservationRow.document) == document)
    return union(
        select(FindingClaimRow.finding).where(col(FindingClaimRow.claim).in_(claims)),
        select(FindingRow.id).where(col(FindingRow.observation).in_(seen)),
    )


def _beware(connection: Connection, id_: str, caution: str) -> None:
    body = json.loads(connection.execute(select(FindingRow.body).where(FindingRow.id == id_)).scalar_one())
    if body.get("purged") is None and caution not in body["cautions"]:
        body["cautions"].append(caution)
        put(connection, FindingRow, {"id": id_}, {"body": json.dumps(body, ensure_ascii=False)})
