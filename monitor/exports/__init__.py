"""What is kept, in open formats: parts of a text, one after the other, from statements or findings.

One module for each format, all pure; reading.py takes what is exported from the store. Nothing here says who is right:
a finding says what one side says and what the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from alerts.message import Names
from monitor.exports import claimreview, csv_, jsonl, webannotation
from monitor.exports.kept import Kept
from storage.records import Finding

__all__ = ["FINDINGS", "STATEMENTS", "Format", "Kept"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A way to write something."""

    media_type: str
    suffix: str  #: of a file's name


_CSV = Format(media_type="text/csv; charset=utf-8", suffix="csv")
_JSONL = Format(media_type="application/jsonl", suffix="jsonl")

#: formats of statements and of findings, by name, each with what writes them
STATEMENTS: Mapping[str, tuple[Format, Callable[[Iterable[Kept], Names], Iterator[str]]]] = MappingProxyType(
    {
        "csv": (_CSV, csv_.statements),
        "jsonl": (_JSONL, jsonl.statements),
        "webannotation": (Format(media_type=webannotation.MEDIA_TYPE, suffix="jsonld"), webannotation.written),
    }
)
FINDINGS: Mapping[str, tuple[Format, Callable[[Iterable[Finding], Names], Iterator[str]]]] = MappingProxyType(
    {
        "csv": (_CSV, csv_.findings),
        "jsonl": (_JSONL, jsonl.findings),
        "claimreview": (Format(media_type=claimreview.MEDIA_TYPE, suffix="jsonld"), claimreview.written),
    }
)
