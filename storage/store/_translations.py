"""Machine translations of words of others."""

from __future__ import annotations

from sqlmodel import col

from storage import tables
from storage.records import Translation
from storage.store._base import Base, put, select
from storage.tables import PURGED, DocumentRow, TranslationRow


class Translations(Base):
    """What a service made of a text."""

    def translation(self, id_: str) -> Translation | None:
        """The one of that id."""
        query = select(TranslationRow.body).where(col(TranslationRow.id) == id_)
        with self._read() as connection:
            body = connection.execute(query).scalar()
        return None if body is None else tables.load(Translation, body)

    def keep_translation(self, made: Translation) -> bool:
        """Keep it, unless the document is no longer kept; whether it was."""
        query = select(DocumentRow.id).where(col(DocumentRow.id) == made.document, col(DocumentRow.sight) != PURGED)
        with self._write() as connection:
            if connection.execute(query).scalar() is None:
                return False
            put(connection, TranslationRow, {"id": made.id}, {"document": made.document, "body": tables.dump(made)})
        return True
