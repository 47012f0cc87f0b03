"""Keys that this installation made for itself. They are shown nowhere and leave the database in no export."""

from __future__ import annotations

from collections.abc import Callable

from storage.store._base import Base, add, select
from storage.tables import MetaRow


class Keys(Base):
    """What signs, made once."""

    def key(self, name: str, make: Callable[[], str]) -> str:
        """The key of that name; made the first time that it is asked for, the same for every process then."""
        query = select(MetaRow.value).where(MetaRow.key == f"key {name}")
        with self._read() as connection:
            kept: str | None = connection.execute(query).scalar()
        if kept is not None:
            return kept
        with self._write() as connection:
            found: str | None = connection.execute(query).scalar()
            if found is None:
                found = make()
                add(connection, MetaRow, [{"key": f"key {name}", "value": found}])
            return found
