"""Poll, read, detect and send, beside other processes over one PostgreSQL database; any number may run."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from monitor import logs


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay worker`."""
    parser.add_argument("--only", choices=("poll", "deliver"), help="only poll, or only send (default: both)")
    logs.add(parser, "INFO")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Run until SIGTERM or Ctrl-C."""
    from monitor.jobs import Duty
    from monitor.serving import work

    return work(args, environ, frozenset({Duty(args.only)} if args.only else {Duty.POLL, Duty.DELIVER}))
