"""Remove what is kept of a document, or of a whole source: its text, claims and evidence, everywhere."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from storage.records import Holding, Tombstone
    from storage.store import Store


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay purge`."""
    parser.add_argument("source", metavar="SOURCE", help="its id; it need not stand in sources.yaml any more")
    parser.add_argument("key", nargs="?", metavar="KEY", help="of one document (default: everything of the source)")
    parser.add_argument("--yes", action="store_true", help="do it; without it only what would go is listed")
    parser.add_argument(
        "--hashes", action="store_true",
        help="keep the SHA-256 of each version's text, as a source of keep_hash_only always does",
    )  # fmt: skip
    parser.add_argument(
        "--vacuum", action="store_true", help="write the database file anew afterwards; others wait for that"
    )


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0; 1 where another process reads what was removed and it must be run again."""
    from monitor.database import database_url, existing
    from storage.errors import StorageError

    try:
        with existing(database_url(args.config, environ)) as store:
            found = tuple(store.holdings(args.source, args.key))
            _listed(args, store, found)
            if not args.yes:
                print("nothing was removed; --yes removes it" if found else "nothing is left to remove")
                return 0
            return _purge(args, environ, store, found)
    except StorageError as error:
        raise CommandError(str(error)) from error


def _listed(args: argparse.Namespace, store: Store, found: Sequence[Holding]) -> None:
    """What is kept, and what was removed before; raises CommandError where there is nothing of either."""
    before = [one for one in store.tombstones(args.source) if args.key in (None, one.key)]
    if not found and not before:
        thing = args.source if args.key is None else f"{args.source} {args.key}"
        raise CommandError(f"nothing is kept of {thing}; ids of sources and keys stand in what `gainsay try` shows")
    for stone in before:
        print(_removed(stone))
    for one in found:
        print(
            f"{one.key}: {one.versions} versions, {one.statements} statements, {one.claims} claims; "
            f"named in {one.findings} findings, {one.messages} messages"
        )


def _removed(stone: Tombstone) -> str:
    hashes = ", ".join(stone.hashes)
    return f"{stone.key}: removed {stone.at:%Y-%m-%d %H:%M UTC}{f'; SHA-256 {hashes}' if hashes else ''}"


def _purge(args: argparse.Namespace, environ: Mapping[str, str], store: Store, found: Sequence[Holding]) -> int:
    from monitor import audit, clock, retention
    from monitor.config import load
    from monitor.desk import names_of

    configuration = load(args.config, environ=environ)
    policy = next((one.retention for one in configuration.sources if one.id == args.source), retention.PURGE)
    hashes = args.hashes or policy == retention.HASHES
    keys = [one.key for one in found]
    stones = retention.purge(
        store, args.source, keys, names=names_of(configuration), hashes=hashes, now=clock.now()
    )  # fmt: skip
    many = sum(1 for _ in stones)
    store.note(audit.by_command(clock.now(), "removed", args.source, f"{many} documents"))
    aside = store.forget_quarantined(args.source) if args.key is None else 0
    print(f"removed: {many} documents" + (f", {aside} items that could not be read" if aside else ""))
    if store.wipe(whole=args.vacuum):
        return 0
    print("another process reads the database: run it again, so that nothing stays in its WAL", file=sys.stderr)
    return 1
