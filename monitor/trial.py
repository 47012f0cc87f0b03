"""One source fetched now: the documents, statements and claims it would give. Nothing is kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from monitor.desk import Desk
from monitor.parsing import documents
from monitor.pipeline import pages
from monitor.tools import Tools
from storage.records import Claim, Document, Source, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A document that a source would give, and what is read in it."""

    document: Document
    read: tuple[tuple[Statement, tuple[Claim, ...]], ...]


def tried(source: Source, desk: Desk, tools: Tools, limit: int) -> Iterator[Tried]:
    """What it gives, `limit` documents at most; the store of `tools` is one to be thrown away. Raises Failed."""
    left = limit
    connector = desk.configuration.connectors[source.id]
    for fetched, parsed in pages(source, connector, tools):
        for taken in documents(parsed, fetched.page, source, connector, tools) if parsed else ():
            if not left:
                return
            if taken is not None:
                left -= 1
                yield Tried(document=taken.document, read=tuple(desk.reader.read(taken.document, source)))
