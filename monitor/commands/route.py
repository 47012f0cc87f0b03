"""Say where a finding goes, and why not elsewhere."""

from __future__ import annotations

import argparse
from collections.abc import Mapping


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay route`."""
    parser.add_argument("finding", metavar="FINDING", help="id of a finding, as alerts and the dashboard show it")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0 where a route takes it, 1 where none does."""
    from alerts.routes import verdicts
    from monitor.app import database_url, existing
    from monitor.commands.explain import found
    from monitor.config import load

    routes = load(args.config, environ=environ).routes
    with existing(database_url(args.config, environ)) as store:
        finding = found(store, args.finding)
    taken = False
    for verdict in verdicts(finding, routes):
        to = f"desk {verdict.route.desk}: {', '.join(verdict.route.channels)}"
        print(f"{verdict.name} ({to}): {'takes it' if verdict.why_not is None else 'no: ' + verdict.why_not}")
        taken = taken or verdict.why_not is None
    if not taken:
        print("no route takes it: nobody is told; it stands on the dashboard")
    return int(not taken)
