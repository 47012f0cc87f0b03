"""The troubles of tokens and servers, where several processes share them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import col

from storage import tables
from storage.store._base import Base, forget, put, select, table
from storage.tables import TroubleRow
from storage.troubles import Trouble

# built once: it is asked before each request
_OF = select(TroubleRow.body).where(col(TroubleRow.key) == bindparam("key"))


class Troubles(Base):
    """Known by the key of what is in trouble."""

    def trouble(self, key: str) -> Trouble | None:
        """Why nothing is asked with that; None where something may be."""
        with self._read() as connection:
            body = connection.execute(_OF, {"key": key}).scalar()
        return None if body is None else tables.load(Trouble, body)

    def troubles(self) -> Mapping[str, Trouble]:
        """All of them, by key."""
        with self._read() as connection:
            rows = connection.execute(select(table(TroubleRow))).all()
        return {row.key: tables.load(Trouble, row.body) for row in rows}

    def change_trouble(self, key: str, change: Callable[[Trouble | None], Trouble | None]) -> Trouble | None:
        """Make of a trouble, or of none, another or none; returns what was there before. Nobody else changes it."""
        with self._write() as connection:
            body = connection.execute(_OF, {"key": key}).scalar()
            before = None if body is None else tables.load(Trouble, body)
            after = change(before)
            if after is None:
                forget(connection, TroubleRow, {"key": key})
            elif after != before:
                put(connection, TroubleRow, {"key": key}, {"until": after.until, "body": tables.dump(after)})
            return before

    def forget_troubles(self, before: datetime) -> None:
        """Forget those whose time was over before that: nobody asks there any more."""
        with self._write_rows() as connection:
            connection.execute(table(TroubleRow).delete().where(col(TroubleRow.until) < before))
