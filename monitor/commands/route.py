"""Say where a finding goes, when and through what, and why not elsewhere."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.config import Configuration
    from storage.records import Finding


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay route`."""
    parser.add_argument("finding", metavar="FINDING", help="id of a finding, as alerts and the dashboard show it")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0 where a route takes it, 1 where none does."""
    from alerts.routes import verdicts
    from monitor import clock
    from monitor.commands.explain import found
    from monitor.config import load
    from monitor.database import database_url, existing

    configuration = load(args.config, environ=environ)
    with existing(database_url(args.config, environ)) as store:
        finding = found(store, args.finding)
    taken = False
    for verdict in verdicts(finding, configuration.routes):
        to = f"desk {verdict.route.desk}: {', '.join(verdict.route.channels)}"
        said = "takes it" if verdict.why_not is None else f"no: {verdict.why_not}"
        print(f"{'  ' * verdict.depth}{verdict.name} ({to}): {said}")
        taken = taken or verdict.why_not is None
    for line in _out(finding, configuration, clock.now()):
        print(line)
    if not taken:
        print("no route takes it: nobody is told; it stands on the dashboard")
    return int(not taken)


def _out(finding: Finding, configuration: Configuration, now: datetime) -> Iterator[str]:
    """When it would go out if it were found now, and what may hold it."""
    from alerts.groups import rate_words
    from alerts.routes import alerts_for, every
    from monitor.config.expected import when

    routes = {one.name: one.route for one in every(configuration.routes)}
    for alert in alerts_for(finding, configuration.routes, now=now):
        route, rate = routes[alert.route], configuration.rates.get(alert.channel)
        limits = [f"storm {rate_words(route.storm)}"] if route.storm and not alert.gathered else []
        limits += [f"rate {rate_words(rate)}"] if rate else []
        held = f"; what is beyond {' and '.join(limits)} goes into one message of the rest" if limits else ""
        yield f"found now, desk {alert.desk} would be told by {when(alert, route, now)}{held}"
