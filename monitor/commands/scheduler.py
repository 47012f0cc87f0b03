"""Do what only one process may do, beside workers over one PostgreSQL database; a second one waits and takes over."""

from __future__ import annotations

import argparse
from collections.abc import Mapping


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay scheduler`."""
    parser.add_argument(
        "--log-level", default="INFO", choices=("DEBUG", "INFO", "WARNING", "ERROR"), help="what is logged"
    )


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Run until SIGTERM or Ctrl-C."""
    from monitor.app import Duty
    from monitor.serving import work

    return work(args, environ, frozenset({Duty.LEAD}))
