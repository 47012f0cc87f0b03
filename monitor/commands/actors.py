"""Propose names for tracked actors: spellings that were met in the text and that the configuration does not list."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.records import Statement
    from storage.store import Store

_PAGE = 500


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay actors`."""
    parser.add_argument("action", choices=("suggest",), help="suggest: names to look at and add to sources.yaml")
    parser.add_argument("--last", type=int, default=20_000, help="how many statements to look at (default: 20000)")
    parser.add_argument("--limit", type=int, default=50, help="how many names to show at most (default: 50)")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Print the proposals, most often met first; nothing is changed."""
    from monitor.config import load
    from monitor.database import database_url, existing
    from monitor.suggest import suggestions

    actors = load(args.config, environ=environ).actors
    with existing(database_url(args.config, environ)) as store:
        found = suggestions(_statements(store, args.last), actors)
    for one in found[: args.limit]:
        times = "once" if one.times == 1 else f"{one.times} times"
        if one.alike:
            print(
                f"# beware: {one.name!a} ({times}, {one.url}) only looks like a name of {one.actor}, in other letters"
            )
            continue
        print(f"{one.actor}: names: {{{one.language}: [{one.name}]}}  # {times}, likeness {one.score:.2f}, {one.url}")
    if not found:
        print("no unlisted spelling of a tracked actor was met")
    return 0


def _statements(store: Store, last: int) -> Iterator[Statement]:
    """The newest statements, page by page."""
    before: str | None = None
    while last > 0:
        page = store.statements(limit=min(_PAGE, last), before=before)
        yield from page
        if len(page) < min(_PAGE, last):
            return
        last -= len(page)
        before = page[-1].id
