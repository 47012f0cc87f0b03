"""Show who said what in a text, with the claims."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from monitor import jsonl
from monitor.errors import CommandError

if TYPE_CHECKING:
    from monitor.reading import Reader
    from storage.records import Claim, Span, Statement


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay extract`."""
    parser.add_argument("--jsonl", action="store_true", help="one JSON object a line, in and out")
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a file, or - for standard input")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Read one text, or with --jsonl one text a line."""
    from monitor.reading import cast_of, reader_of

    reader = reader_of(*cast_of(args.config, environ))
    if args.jsonl:
        return jsonl.run(args.file, lambda asked: _answer(asked, reader))
    for statement, claims in reader.read_text(_text(args.file)):
        print(line(statement, claims))
    return 0


def _text(file: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return raw.decode("utf-8-sig")
    except (OSError, UnicodeError) as error:
        raise CommandError(f"{file}: cannot be read as UTF-8 text: {error}") from error


def _answer(asked: Mapping[str, object], reader: Reader) -> dict[str, object]:
    text = jsonl.text(asked, "text") or ""
    hint = jsonl.text(asked, "language", needed=False)
    published = jsonl.text(asked, "published_at", needed=False)
    read = reader.read_text(
        text,
        language=hint,
        author=jsonl.text(asked, "author", needed=False),
        published_at=time(published) if published else None,
    )
    return {
        "id": asked.get("id"),
        "language": reader.language(text, hint),
        "statements": [_statement(statement, claims) for statement, claims in read],
    }


def time(text: str) -> datetime:
    """ISO 8601; without a zone it is UTC."""
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _statement(statement: Statement, claims: tuple[Claim, ...]) -> dict[str, object]:
    return {
        "text": statement.text,
        "start": statement.start,
        "end": statement.end,
        "spans": [[span.start, span.end] for span in statement.spans],
        "speaker": statement.speaker,
        **_offsets("speaker", statement.speaker_span),
        "actor": statement.actor,
        "joint": list(statement.joint),
        "cue": statement.cue,
        **_offsets("cue", statement.cue_span),
        "form": statement.form,
        "committed": statement.committed,
        "chain": list(statement.chain),
        "said_at": statement.said_at.isoformat() if statement.said_at else None,
        "claims": [_claim(claim) for claim in claims],
    }


def _offsets(name: str, span: Span | None) -> dict[str, int | None]:
    return {f"{name}_start": span.start if span else None, f"{name}_end": span.end if span else None}


def _claim(claim: Claim) -> dict[str, object]:
    figure = claim.quantity
    return {
        "frame": claim.frame,
        "act": claim.act,
        "polarity": claim.polarity,
        "certainty": claim.certainty,
        "mood": claim.mood,
        "roles": {filler.role: filler.entity or filler.text for filler in claim.roles},
        "condition": claim.condition,
        "quantity": {"low": _finite(figure.low), "high": _finite(figure.high), "unit": figure.unit} if figure else None,
        "start": claim.span.start,
        "end": claim.span.end,
        "committed": claim.committed,
    }


def _finite(value: float) -> float | None:
    """JSON has no infinity: an open end is null."""
    return None if value in (float("inf"), float("-inf")) else value


def line(statement: Statement, claims: tuple[Claim, ...]) -> str:
    """A statement with its claims, for people."""
    claimed = "; ".join(
        f"{claim.act} {claim.frame}{claim.polarity} "
        + ", ".join(f"{filler.role}: {filler.entity or filler.text}" for filler in claim.roles)
        for claim in claims
    )
    who = statement.speaker or statement.actor or "?"
    return f"{who} [{statement.form}, {statement.language}]: {statement.text}" + (f"\n    {claimed}" if claimed else "")
