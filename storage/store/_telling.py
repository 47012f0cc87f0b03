"""What the people who run this were told of sources that cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlmodel import col

from storage import tables
from storage.records import Delivery, SourceState
from storage.store._base import Base, add, forget, select, table
from storage.store._sources import polled
from storage.tables import DeliveryRow, ToldSourceRow

#: from the states of all that is polled and the sources that were told of: those told of now, and the messages
Weigh = Callable[[Sequence[SourceState], Collection[str]], tuple[Collection[str], Iterable[Delivery]]]


class Telling(Base):
    """Each is told once, and once when it is over."""

    def tell_sources(self, weigh: Weigh, now: datetime) -> list[Delivery]:
        """Make messages of how the sources are doing, each once; returns those made."""
        with self._read() as connection:
            before = _told(connection)
            if weigh(polled(connection), before)[0] == before:
                return []  # the rule: nothing is written
        with self._write() as connection:
            before = _told(connection)
            after, found = weigh(polled(connection), before)
            made = list(found)
            for source in before - set(after):
                forget(connection, ToldSourceRow, {"source": source})
            add(connection, ToldSourceRow, [{"source": one, "at": now} for one in sorted(set(after) - before)])
            add(connection, DeliveryRow, [tables.delivery_row(one) for one in made])
            return made


def _told(connection: Connection) -> frozenset[str]:
    return frozenset(connection.execute(select(col(ToldSourceRow.source)).select_from(table(ToldSourceRow))).scalars())
