"""What came of a document that was kept."""

from __future__ import annotations

from dataclasses import dataclass

from storage.records import Document, Finding, Sight


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What one document gave."""

    document: Document
    sight: Sight
    statements: int = 0
    claims: int = 0
    findings: tuple[Finding, ...] = ()
