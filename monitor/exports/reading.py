"""What is exported, read from the store page by page, so that nothing is ever held whole."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import TypedDict, TypeVar

from monitor.exports.kept import Kept
from storage.records import Finding, Status
from storage.search import Query
from storage.store import Store

T = TypeVar("T")

_PAGE = 200


def kept_statements(store: Store, query: Query, most: int) -> Iterator[Kept]:
    """The statements that are asked for, those that came last first, each with its document version."""

    def page(before: str | None) -> list[Kept]:
        said = store.search(query, limit=_PAGE, before=before)
        versions = store.versions_named([one.version for one in said])
        return [Kept(statement=one, document=versions.get(one.version)) for one in said]

    return islice(_paged(page, lambda one: one.statement.id), most)


class Wanted(TypedDict, total=False):
    """Which findings, as the store is asked for them."""

    kind: str | None
    status: Status | None
    tags: Mapping[str, Collection[str]]
    since: datetime | None
    until: datetime | None


def kept_findings(store: Store, wanted: Wanted, most: int) -> Iterator[Finding]:
    """The findings that are asked for, newest first."""

    def page(before: str | None) -> list[Finding]:
        return store.findings(**wanted, limit=_PAGE, before=before)

    return islice(_paged(page, lambda one: one.id), most)


def _paged(page: Callable[[str | None], list[T]], id_of: Callable[[T], str]) -> Iterator[T]:
    found = page(None)
    while found:
        yield from found
        found = page(id_of(found[-1])) if len(found) == _PAGE else []
