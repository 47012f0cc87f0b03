"""Versions of the configuration: kept for good, so that any of them can be shown and put to use again."""

from __future__ import annotations

from sqlmodel import col

from storage import tables
from storage.records import Revision
from storage.store._base import Base, put, select
from storage.tables import RevisionRow


class Revisions(Base):
    """What the configuration was."""

    def keep_revision(self, revision: Revision) -> None:
        """Keep a version. Asking twice keeps one."""
        values = {"file": revision.file, "at": revision.at, "body": tables.dump(revision)}
        with self._write_rows() as connection:
            put(connection, RevisionRow, {"id": revision.id}, values)

    def revision(self, id_: str) -> Revision | None:
        """One version."""
        with self._read() as connection:
            body = connection.execute(select(RevisionRow.body).where(col(RevisionRow.id) == id_)).scalar()
            return tables.load(Revision, body) if body else None

    def revisions(self, file: str, *, limit: int = 50, before: str | None = None) -> list[Revision]:
        """Versions of a file, newest first; `before` is the id of one."""
        row = RevisionRow
        query = select(row.body).where(col(row.file) == file).order_by(col(row.at).desc(), col(row.id).desc())
        with self._read() as connection:
            if before is not None:
                at = connection.execute(select(row.at).where(col(row.id) == before)).scalar()
                if at is None:
                    return []
                query = query.where((col(row.at) < at) | ((col(row.at) == at) & (col(row.id) < before)))
            return [tables.load(Revision, body) for body in connection.execute(query.limit(limit)).scalars()]
