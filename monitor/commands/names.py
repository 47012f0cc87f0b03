"""Find the same name across scripts and spellings, one JSON object a line."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from monitor.names import NameIndex

#: below this a name is no answer
LEAST = 0.4


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay names`."""
    parser.add_argument("--jsonl", action="store_true", required=True, help="one object a line, in and out")
    parser.add_argument(
        "--against", metavar="NAMES", help='a file with one name a line, in which to look for each "name"'
    )
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a file, or - for standard input")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Answer each line in order; 1 if a line could not be answered."""
    from monitor import jsonl

    index = _index(args.against) if args.against else None
    return jsonl.run(args.file, lambda asked: answer(asked, index))


def answer(asked: Mapping[str, object], index: NameIndex | None) -> Mapping[str, object]:
    """The name of the list that is most like the asked one, or how alike two given names are."""
    from monitor import jsonl
    from monitor.names import likeness

    if "name" not in asked:
        found = likeness(jsonl.text(asked, "a") or "", jsonl.text(asked, "b") or "")
        return {"id": asked.get("id"), "same": found.same, "score": found.score, "because": found.because}
    if index is None:
        raise ValueError('"name" needs --against FILE, a file with one name a line; or give "a" and "b"')
    best = index.best(jsonl.text(asked, "name") or "")
    if best is None or best[1] < LEAST:
        return {"id": asked.get("id"), "best": None, "score": 0.0}
    return {"id": asked.get("id"), "best": best[0], "score": round(best[1], 4)}


def _index(file: str) -> NameIndex:
    from monitor.names import NameIndex

    try:
        lines = Path(file).read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise CommandError(f"{file}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{file}: is not UTF-8 text ({error.reason} at byte {error.start})") from error
    return NameIndex((line, line) for line in lines if line.strip())
