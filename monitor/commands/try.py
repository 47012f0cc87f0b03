"""Fetch one source now and show the documents, statements and claims it would give; nothing is stored."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from monitor.trial import Tried


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay try`."""
    parser.add_argument("source", metavar="SOURCE", help="its id in the configuration")
    parser.add_argument("--limit", type=int, default=10, help="documents that are shown (default: 10)")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0, or 1 where the source cannot be read."""
    from monitor import logs
    from monitor.config import load
    from monitor.database import opened
    from monitor.desk import Desk
    from monitor.pipeline import Failed
    from monitor.toolbox import tools_for
    from monitor.trial import tried

    logs.begin("WARNING")
    desk = Desk.of(load(args.config, environ=environ))
    if args.source not in desk.sources:
        known = ", ".join(sorted(desk.sources)) or "none"
        raise CommandError(f"no source {args.source} in {args.config}; there are: {known}")
    source = desk.sources[args.source]
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        tools = stack.enter_context(
            tools_for(desk, stack.enter_context(opened(f"sqlite:///{Path(folder) / 'try.db'}")), environ)
        )
        try:
            shown = sum(map(_show, tried(source, desk, tools, args.limit)))
        except Failed as error:
            print(f"{source.id}: {error}")
            return 1
    print(f"{source.id}: {shown} documents shown; nothing was stored")
    return 0


def _show(one: Tried) -> int:
    """Print one document with what is read in it; counts it."""
    from monitor.commands.extract import line

    document = one.document
    when = document.published_at.isoformat() if document.published_at else "no date"
    print(f"--- {document.kind}, {when}, {document.url or document.key}")
    print(document.title or document.text[:100].replace("\n", " "))
    for caution in document.cautions:
        print(f"    caution: {caution}")
    for statement, claims in one.read:
        print("  " + line(statement, claims).replace("\n", "\n  "))
    return 1
