"""Say which language a text is in, one JSON object a line."""

from __future__ import annotations

import argparse
from collections.abc import Mapping


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay language`."""
    parser.add_argument("--jsonl", action="store_true", required=True, help="one object a line, in and out")
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a file, or - for standard input")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Answer each line in order; 1 if a line could not be answered."""
    from monitor import jsonl
    from monitor.language import identify

    def answer(asked: Mapping[str, object]) -> Mapping[str, object]:
        guess = identify(jsonl.text(asked, "text") or "", hint=jsonl.text(asked, "language", needed=False))
        return {"id": asked.get("id"), "language": guess.language, "score": round(guess.score, 4)}

    return jsonl.run(args.file, answer)
