"""Comma-separated tables (RFC 4180) that a spreadsheet opens as text: no cell is ever taken for a formula. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from alerts.message import Names
from monitor.exports.kept import Kept
from storage.records import Claim, Finding

#: what a formula begins with, also in full width, and what a spreadsheet drops before it looks
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")
#: tells a spreadsheet that this is UTF-8
_MARK = "\ufeff"

_STATEMENT = (
    "id", "said_at", "published_at", "seen_at", "who", "actor", "speaker", "principal", "language", "source", "form",
    "text", "url",
)  # fmt: skip
_FINDING = ("id", "found_at", "kind", "relation", "score", "severity", "status", "rule", "because", "link")
_SIDE = ("who", "said_at", "seen_at", "language", "source", "text", "url")


def statements(kept: Iterable[Kept], names: Names) -> Iterator[str]:
    """A line for each statement, under a line of headings."""
    yield _MARK + _line(_STATEMENT)
    for one in (each.statement for each in kept):
        times = (_time(one.said_at), _time(one.published_at), _time(one.seen_at))
        whose = (names.actor(one.actor) or one.speaker or "", one.actor or "", one.speaker or "", one.principal or "")
        yield _line((one.id, *times, *whose, one.language, one.source, one.form.value, one.text, one.url))


def findings(found: Iterable[Finding], names: Names) -> Iterator[str]:
    """A line for each finding with its first two sides, the newer one first."""
    yield _MARK + _line((*_FINDING, *(f"{side}_{column}" for side in "ab" for column in _SIDE)))
    for one in found:
        own = (one.kind, one.relation.value, f"{one.score:.4f}", one.severity, one.status.value, one.rule)
        why, link = next(iter(one.because), ""), f"{names.link_base}/findings/{one.id}"
        sides = [cell for claim in (*one.claims, None, None)[:2] for cell in _side(claim, names)]
        yield _line((one.id, _time(one.found_at), *own, why, link, *sides))


def cell(text: str) -> str:
    """A cell that is text to a spreadsheet: what it would take for a formula has an apostrophe before it."""
    bare = text.lstrip(" \u00a0\ufeff\u200b-\u200f")
    return f"'{text}" if text.startswith(_FORMULA) or bare.startswith(_FORMULA) else text


def _side(claim: Claim | None, names: Names) -> Sequence[str]:
    if claim is None:
        return ("",) * len(_SIDE)
    said = claim.statement
    who = names.actor(said.actor) or said.speaker or ""
    return (who, _time(said.said_at), _time(said.seen_at), said.language, said.source, said.text, said.url)


def _line(cells: Iterable[str]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow([cell(one) for one in cells])
    return text.getvalue()


def _time(at: datetime | None) -> str:
    return at.isoformat() if at else ""
