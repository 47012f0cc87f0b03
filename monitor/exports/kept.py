"""What is exported of a statement. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from storage.records import Document, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A statement with the version of the document that it stands in, where that is kept."""

    statement: Statement
    document: Document | None = None
