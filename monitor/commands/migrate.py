"""Bring the database up to this version, or move it to another one (SQLite to PostgreSQL, or back)."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from storage.transfer import Moved


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay migrate`."""
    parser.add_argument(
        "--to", metavar="URL",
        help="move everything to this empty database: postgresql://user@host/name, or sqlite:///file. "
        "A password is better left to $PGPASSWORD or a PGPASSFILE",
    )  # fmt: skip


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0, once it is done and compared."""
    from monitor.database import database_url, existing
    from storage.dialect import shown
    from storage.store import Store
    from storage.transfer import transfer

    url = database_url(args.config, environ)
    if args.to and shown(args.to) == shown(url):
        raise CommandError(f"{shown(url)} is the database itself; name another one")
    with existing(url, migrated=False) as store:
        before, after = store.schema(), store.migrate()
        print(f"{shown(url)}: schema {before}{f' -> {after}' if after != before else ', which is the newest'}")
        if args.to:
            target = Store(args.to)
            try:
                many = transfer(store, target, _tell)
            finally:
                target.close()
            print(f"{shown(args.to)}: {many:,} rows, each as it was")
            print("Start Gainsay with GAINSAY_DATABASE set to it. The old database is as it was: keep it as a backup.")
    return 0


def _tell(moved: Moved) -> None:
    if moved.rows:
        print(f"  {moved.name}: {moved.rows:,}", flush=True)
