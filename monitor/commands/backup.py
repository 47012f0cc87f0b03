"""Copy everything that is kept into one file, while Gainsay runs."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from monitor.errors import CommandError


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay backup`."""
    parser.add_argument("file", metavar="FILE", type=Path, help="where the copy goes; only you can read it")
    parser.add_argument("--force", action="store_true", help="take the place of a file that is there")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0, once the copy is whole, checked and on disk."""
    from monitor.database import database_url
    from storage.backup import backup
    from storage.errors import StorageError

    if args.file.exists() and not args.force:
        raise CommandError(f"{args.file} is there already; name another file, or --force to take its place")
    try:
        copy = backup(database_url(args.config, environ), args.file)
    except StorageError as error:
        raise CommandError(str(error)) from error
    held = dict(copy.tables)
    print(
        f"{copy.file}: {copy.size:,} bytes, schema {copy.schema}; {held.get('versions', 0):,} versions of documents, "
        f"{held.get('statements', 0):,} statements, {held.get('findings', 0):,} findings"
    )
    return 0
