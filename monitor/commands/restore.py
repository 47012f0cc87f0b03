"""Put a copy that `gainsay backup` made in the place of the database."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from monitor.errors import CommandError


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay restore`."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the copy")
    parser.add_argument("--yes", action="store_true", help="do it; without it the copy is only checked")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0; what the database held before stands in a file beside it."""
    from monitor import clock
    from monitor.database import database_url
    from storage.backup import check, restore
    from storage.errors import StorageError

    url = database_url(args.config, environ)
    try:
        if not args.yes:
            copy = check(args.file)
            print(f"{copy.file}: whole, schema {copy.schema}, {copy.size:,} bytes; --yes puts it in place")
            return 0
        done = restore(url, args.file, clock.now())
    except StorageError as error:
        raise CommandError(str(error)) from error
    print(f"restored from {done.copy.file}: {sum(rows for _, rows in done.copy.tables):,} rows")
    if done.kept is not None:
        print(f"what was there before is kept in {done.kept}")
    print("start Gainsay again if it ran; then `gainsay once` finds what has gone since")
    return 0
