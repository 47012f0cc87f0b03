"""What is due, how each source is doing, and what is kept of its pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, String, bindparam, update
from sqlmodel import col

from storage import tables
from storage.records import PageState, Quarantined, Source, SourceState, digest
from storage.store._base import Base, padded, prepared, put, put_all, select, table
from storage.tables import PageStateRow, QuarantineRow, SourceStateRow, WindowRow
from storage.together import Together

#: new sources are spread over at most this long, so that a first start does not ask everybody at once
_SPREAD = timedelta(seconds=60)
#: what was done so long after now was done before the clock was set back; clocks of several machines differ by less
_SKEW = timedelta(minutes=5)
#: no lease is longer
_LONGEST_LEASE = timedelta(hours=1)


# built once: building a query costs more than running it
_STATE = select(table(SourceStateRow)).where(col(SourceStateRow.source) == bindparam("source"))
_LOCKED_ONE = _STATE.with_for_update()
_PAGE = select(PageStateRow.body).where(
    PageStateRow.source == bindparam("source"), PageStateRow.url == bindparam("url")
)
_WINDOW = select(WindowRow.keys).where(WindowRow.source == bindparam("source"))


@lru_cache
def _locked(many: int) -> Any:
    """What is kept of so many sources (k0, k1 ...), which nobody else changes until the end."""
    row, names = SourceStateRow, [bindparam(f"k{at}", type_=String) for at in range(many)]
    return select(row.source, row.body).where(col(row.source).in_(names)).order_by(col(row.source)).with_for_update()


@dataclass(frozen=True, slots=True, kw_only=True)
class _End:
    """What a poll came to."""

    state: SourceState
    pages: tuple[PageState, ...]
    window: tuple[str, ...] | None

    def is_held(self, known: SourceState | None) -> bool:
        """Whether the source is still leased to who polled it."""
        return known is None or known.holder == self.state.holder


class Sources(Base):
    """Source states, page states, windows and quarantine."""

    def __init__(self, url: str, *, busy_s: float = 30.0) -> None:
        super().__init__(url, busy_s=busy_s)
        self._ends = Together(self._finish)

    def sync_sources(self, sources: Sequence[Source], now: datetime) -> None:
        """Give every configured source a state; what is no longer configured keeps its state but is never due."""
        with self._write() as connection:
            rows = connection.execute(_states().order_by(col(SourceStateRow.source)).with_for_update())
            known = {row.source: tables.source_state(row) for row in rows}
            connection.execute(update(SourceStateRow).values(configured=False))
            for source in sources:
                state = _synced(source, known.get(source.id), now)
                _put_state(connection, state, configured=source.enabled)

    def lease_sources(
        self,
        now: datetime,
        *,
        lease: timedelta,
        limit: int,
        only: Collection[str] | None = None,
        force: bool = False,
        holder: str | None = None,
    ) -> list[SourceState]:
        """Take the sources that are due, longest overdue first; nobody else gets them until the lease ends.

        `holder` names this lease, so that it can be renewed, and so that one who lost it is known.
        """
        row = SourceStateRow
        query = select(table(row)).where(col(row.configured))
        query = query.where((col(row.lease_until).is_(None)) | (col(row.lease_until) <= now))
        if not force:
            query = query.where(col(row.next_check_at) <= now)
        if only is not None:
            query = query.where(col(row.source).in_(only))
        with self._write_rows() as connection:
            query = query.order_by(col(row.next_check_at), col(row.source)).limit(limit)
            found = connection.execute(query.with_for_update(skip_locked=True)).all()
            taken = [_leased(tables.source_state(one), now + lease, holder) for one in found]
            for state in taken:
                _put_state(connection, state)
            return taken

    def mend_clock(self, now: datetime) -> int:
        """After the clock was set back: ask at once whom we would ask only when it is there again; how many."""
        if not any(_is_ahead(state, now) for state in self.source_states()):
            return 0
        with self._write_rows() as connection:
            rows = connection.execute(
                _states().where(col(SourceStateRow.configured)).order_by(col(SourceStateRow.source)).with_for_update()
            )
            ahead = [state for state in map(tables.source_state, rows) if _is_ahead(state, now)]
            for state in ahead:
                due = min(state.next_check_at, now)
                _put_state(connection, replace(state, checked_at=now, next_check_at=due, lease_until=None, holder=None))
            return len(ahead)

    def renew_sources(self, held: Mapping[str, str], now: datetime, *, lease: timedelta) -> None:
        """Keep sources leased while their polls run: source by holder; who lost his lease does not get it back."""
        query = _states().where(col(SourceStateRow.source).in_(list(held))).order_by(col(SourceStateRow.source))
        with self._write_rows() as connection:
            for row in connection.execute(query.with_for_update()).all():
                state = tables.source_state(row)
                if state.holder == held[state.source]:
                    _put_state(connection, replace(state, lease_until=now + lease))

    def holds(self, source: str, holder: str | None) -> bool:
        """Whether a lease is still that of its holder: whoever slept through its end has lost it."""
        state = self.source_state(source)
        return state is not None and state.holder == holder

    def source_state(self, source: str) -> SourceState | None:
        """How one source is doing."""
        with self._read() as connection:
            found = connection.execute(_STATE, {"source": source}).first()
            return tables.source_state(found) if found else None

    def source_states(self) -> list[SourceState]:
        """How the configured sources are doing, by id."""
        with self._read() as connection:
            return polled(connection)

    def page_state(self, source: str, url: str) -> PageState | None:
        """The validators that were kept for a page."""
        rows = self._rows(_PAGE, {"source": source, "url": url})
        return tables.load(PageState, rows[0][0]) if rows else None

    def keep_page(self, page: PageState) -> None:
        """Keep what was seen of a page that is no source's."""
        with self._write() as connection:
            put(connection, PageStateRow, {"source": page.source, "url": page.url}, {"body": tables.dump(page)})

    def window(self, source: str) -> tuple[str, ...]:
        """The keys that the source listed at its last complete poll."""
        rows = self._rows(_WINDOW, {"source": source})
        return tuple(json.loads(rows[0][0])) if rows else ()

    def finish_poll(
        self, state: SourceState, pages: Sequence[PageState], *, window: Sequence[str] | None = None
    ) -> None:
        """End a poll, after its documents were stored: state, validators and window, and the lease is let go.

        The subscription stays as it is stored: a hub may have changed it while the poll ran (`change_source`).
        Where another has the lease by now, nothing is kept: the end of the poll is that other's.
        """
        self._ends(_End(state=state, pages=tuple(pages), window=None if window is None else tuple(window)))

    def _finish(self, ends: Sequence[_End]) -> None:
        """End polls, in one transaction; rows are locked in one order, as by everybody else."""
        ends = sorted(ends, key=lambda one: one.state.source)
        with self._write_rows() as connection:
            many, asked = padded([one.state.source for one in ends], ends[0].state.source)
            known = {name: tables.load(SourceState, body) for name, body in prepared(connection, _locked, many, asked)}
            ours = [one for one in ends if one.is_held(known.get(one.state.source))]
            states = [_finished(one.state, known.get(one.state.source)) for one in ours]
            put_all(connection, SourceStateRow, ("source",), [tables.source_state_row(one) for one in states])
            pages = [(page.source, page.url, tables.dump(page)) for one in ours for page in one.pages]
            put_all(
                connection, PageStateRow, ("source", "url"), [{"source": s, "url": u, "body": b} for s, u, b in pages]
            )
            windows = [(one.state.source, json.dumps(one.window)) for one in ours if one.window is not None]
            put_all(connection, WindowRow, ("source",), [{"source": s, "keys": k} for s, k in windows])

    def change_source(self, source: str, change: Callable[[SourceState], SourceState]) -> SourceState | None:
        """Change what is kept of a source in one transaction, polls or not; what stands then, None for no such one."""
        with self._write_rows() as connection:
            row = connection.execute(_LOCKED_ONE, {"source": source}).first()
            if row is None:
                return None
            changed = change(tables.source_state(row))
            _put_state(connection, changed)
            return changed

    def unpolled_sources(self) -> list[SourceState]:
        """What is kept of sources that are configured no longer or switched off, by id."""
        query = _states().where(col(SourceStateRow.configured).is_(False)).order_by(col(SourceStateRow.source))
        with self._read() as connection:
            return [tables.source_state(one) for one in connection.execute(query)]

    def quarantine(self, item: Quarantined) -> None:
        """Keep an item that could not be read, raw."""
        values = {"source": item.source, "url": item.url, "reason": item.reason, "raw": item.raw, "at": item.at}
        with self._write_rows() as connection:
            put(connection, QuarantineRow, {"id": item.id}, values)

    def quarantined(self, source: str, limit: int = 50) -> list[Quarantined]:
        """What could not be read of a source, newest first."""
        query = select(table(QuarantineRow)).where(col(QuarantineRow.source) == source)
        with self._read() as connection:
            found = connection.execute(query.order_by(col(QuarantineRow.at).desc()).limit(limit))
            return [Quarantined(source=r.source, url=r.url, reason=r.reason, raw=r.raw, at=r.at) for r in found]


def polled(connection: Connection) -> list[SourceState]:
    """How the configured sources are doing, by id."""
    query = _states().where(col(SourceStateRow.configured) | (col(SourceStateRow.status) == "paused"))
    return [tables.source_state(one) for one in connection.execute(query.order_by(col(SourceStateRow.source)))]


def _states() -> Any:
    return select(table(SourceStateRow))


def _is_ahead(state: SourceState, now: datetime) -> bool:
    """Whether it was asked, or is leased, at a time that has not come."""
    times = (state.checked_at, state.lease_until and state.lease_until - _LONGEST_LEASE)
    return any(at is not None and at > now + _SKEW for at in times)


def _leased(state: SourceState, until: datetime, holder: str | None) -> SourceState:
    """Taken to be polled: what wanted it polled at once has its wish."""
    kept = state.subscription
    return replace(state, lease_until=until, holder=holder, subscription=replace(kept, due_at=None) if kept else None)


def _finished(state: SourceState, known: SourceState | None) -> SourceState:
    """After a poll, with the subscription as it stands; it may have wanted another poll meanwhile."""
    kept = known.subscription if known else None
    wanted = kept.due_at if kept else None
    due = min(state.next_check_at, wanted) if wanted else state.next_check_at
    return replace(state, lease_until=None, holder=None, next_check_at=due, subscription=kept)


def _synced(source: Source, known: SourceState | None, now: datetime) -> SourceState:
    if known is not None:
        status = "paused" if not source.enabled else "new" if known.status == "paused" else known.status
        return replace(known, status=status)
    share = int(digest("spread", source.id)[:8], 16) / 0xFFFFFFFF
    return SourceState(
        source=source.id,
        next_check_at=now + share * min(source.every, _SPREAD),
        interval=source.every,
        status="new" if source.enabled else "paused",
    )


def _put_state(connection: Connection, state: SourceState, configured: bool | None = None) -> None:
    values = tables.source_state_row(state)
    key = {"source": values.pop("source")}
    if configured is not None:
        values["configured"] = configured
    put(connection, SourceStateRow, key, values)
