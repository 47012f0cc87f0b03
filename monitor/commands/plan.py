"""Say what a changed configuration would change, before it is applied."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from monitor.errors import CommandError


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay plan`."""
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE",
        help="NEW, set against the configuration in use (-c); or OLD NEW",
    )  # fmt: skip


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0; a configuration with mistakes is raised."""
    from monitor.config import load
    from monitor.config.plan import changes

    if len(args.files) > 2:
        raise CommandError("plan compares two configurations: gainsay plan NEW, or gainsay plan OLD NEW")
    before, after = (args.config, *args.files)[-2:]
    found = tuple(changes(load(before, environ=environ), load(after, environ=environ)))
    for line in found:
        print(line)
    print(f"{before} -> {after}: {len(found) or 'no'} change{'s' * (len(found) != 1)}")
    return 0
