"""What only one process may have at a time, until when: the schedule, a host. And who says that it is there."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam
from sqlmodel import col

from storage import dialect
from storage.records import Slot
from storage.store._base import Base, aware, put, select, table
from storage.tables import SlotRow

# built once: building a query costs more than running it
_LOCKED = select(table(SlotRow)).where(col(SlotRow.name) == bindparam("name")).with_for_update()


class Slots(Base):
    """Slots are taken for a time and known by name; whoever does not renew his loses it."""

    def take_slot(self, name: str, holder: str, now: datetime, *, lease: timedelta) -> Slot:
        """Take a free slot, or renew one's own; the slot as it stands then, which may be another's.

        It is free when its time is over and nobody wished it to rest.
        """
        with self._write_rows() as connection:
            slot = _locked(connection, name, now)
            if (slot.until <= now or slot.holder == holder) and not slot.rests(now):
                slot = Slot(name=name, holder=holder, until=now + lease, rests_until=slot.rests_until)
                put(connection, SlotRow, {"name": name}, {"holder": holder, "until": slot.until})
            return slot

    def end_slot(self, name: str, holder: str, free_at: datetime) -> None:
        """Give a slot back, to be free from then on; nothing where it is another's by now."""
        mine = table(SlotRow).update().where(col(SlotRow.name) == name, col(SlotRow.holder) == holder)
        with self._write_rows() as connection:
            connection.execute(mine.values(holder=None, until=free_at))

    def rest_slot(self, name: str, until: datetime, now: datetime) -> None:
        """Let nobody take a slot before that time, whoever has it."""
        with self._write_rows() as connection:
            slot = _locked(connection, name, now)
            put(connection, SlotRow, {"name": name}, {"rests_until": max(until, slot.rests_until or until)})

    def slots(self, prefix: str) -> list[Slot]:
        """Those whose names begin so, in the order of their names."""
        query = select(table(SlotRow)).where(col(SlotRow.name).startswith(prefix, autoescape=True))
        with self._read() as connection:
            return [_slot(row) for row in connection.execute(query.order_by(col(SlotRow.name)))]

    def forget_slots(self, before: datetime) -> int:
        """Forget those whose time was over before that; returns how many."""
        row = SlotRow
        over = (col(row.rests_until).is_(None)) | (col(row.rests_until) < before)
        with self._write_rows() as connection:
            gone: int = connection.execute(table(row).delete().where(col(row.until) < before, over)).rowcount
            return gone


def _locked(connection: Connection, name: str, now: datetime) -> Slot:
    """A slot that nobody else changes before the end; a free one where there was none."""
    row = connection.execute(_LOCKED, {"name": name}).first()
    if row is None:
        connection.execute(dialect.insert_new(connection, table(SlotRow), ("name",)), {"name": name, "until": now})
        row = connection.execute(_LOCKED, {"name": name}).first()
    return _slot(row)


def _slot(row: Any) -> Slot:
    rests = aware(row.rests_until) if row.rests_until else None
    return Slot(name=row.name, holder=row.holder, until=aware(row.until), rests_until=rests)
