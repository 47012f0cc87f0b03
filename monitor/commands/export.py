"""Write what is kept or configured in an open format."""

from __future__ import annotations

import argparse
from collections.abc import Mapping


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay export`."""
    parser.add_argument("--format", choices=("opml",), required=True, help="opml: the feeds of sources.yaml")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Print it."""
    from monitor.config import load
    from monitor.opml import written

    sources = load(args.config, environ=environ).sources
    for line in written(((one.url, one.name) for one in sources if one.kind == "feed"), "Gainsay"):
        print(line)
    return 0
