"""Prints who said what in a text, with the claims."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from monitor.reading import Reader
    from storage.records import Claim, Span, Statement


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay extract`."""
    parser.add_argument("--jsonl", action="store_true", help="one JSON object a line, in and out")
    parser.add_argument("file", nargs="?", default="-", help="a file, or - for standard input")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Read one text, or with --jsonl one text a line."""
    from monitor import jsonl
    from monitor.reading import reader_of

    reader = reader_of(args.config, environ)
    if args.jsonl:
        return jsonl.run(args.file, lambda row: _answer(row, reader))
    text = sys.stdin.read() if args.file == "-" else Path(args.file).read_text(encoding="utf-8")
    for statement, claims in reader.read_text(text):
        print(_line(statement, claims))
    return 0


def _answer(row: Mapping[str, Any], reader: Reader) -> dict[str, Any]:
    published = row.get("published_at")
    read = reader.read_text(
        row["text"],
        language=row.get("language"),
        author=row.get("author"),
        published_at=datetime.fromisoformat(published) if published else None,
    )
    return {
        "id": row.get("id"),
        "language": reader.language(row["text"], row.get("language")),
        "statements": [_statement(statement, claims) for statement, claims in read],
    }


def _statement(statement: Statement, claims: tuple[Claim, ...]) -> dict[str, Any]:
    return {
        "text": statement.text,
        "start": statement.start,
        "end": statement.end,
        "spans": [[span.start, span.end] for span in statement.spans],
        "speaker": statement.speaker,
        **_offsets("speaker", statement.speaker_span),
        "actor": statement.actor,
        "cue": statement.cue,
        **_offsets("cue", statement.cue_span),
        "form": statement.form,
        "committed": statement.committed,
        "said_at": statement.said_at.isoformat() if statement.said_at else None,
        "claims": [_claim(claim) for claim in claims],
    }


def _offsets(name: str, span: Span | None) -> dict[str, int | None]:
    return {f"{name}_start": span.start if span else None, f"{name}_end": span.end if span else None}


def _claim(claim: Claim) -> dict[str, Any]:
    figure = claim.quantity
    return {
        "frame": claim.frame,
        "act": claim.act,
        "polarity": claim.polarity,
        "certainty": claim.certainty,
        "mood": claim.mood,
        "roles": {filler.role: filler.entity or filler.text for filler in claim.roles},
        "condition": claim.condition,
        "quantity": {"low": _finite(figure.low), "high": _finite(figure.high), "unit": figure.unit}
        if figure
        else None,
        "start": claim.span.start,
        "end": claim.span.end,
        "committed": claim.committed,
    }


def _finite(value: float) -> float | None:
    """JSON has no infinity: an open end is null."""
    return None if value in (float("inf"), float("-inf")) else value


def _line(statement: Statement, claims: tuple[Claim, ...]) -> str:
    claimed = "; ".join(
        f"{claim.act} {claim.frame}{claim.polarity} "
        + ", ".join(f"{filler.role}: {filler.entity or filler.text}" for filler in claim.roles)
        for claim in claims
    )
    who = statement.speaker or statement.actor or "?"
    return f"{who} [{statement.form}, {statement.language}]: {statement.text}" + (
        f"\n    {claimed}" if claimed else ""
    )
