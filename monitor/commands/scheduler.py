"""Do what only one process may do, beside workers over one PostgreSQL database; a second one waits and takes over."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from monitor import logs


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay scheduler`."""
    logs.add(parser, "INFO")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Run until SIGTERM or Ctrl-C."""
    from monitor.jobs import Duty
    from monitor.serving import work

    return work(args, environ, frozenset({Duty.LEAD}))
