"""Read the configuration offline and say every mistake with file, line, path and way out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.config import Configuration


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay check`."""
    parser.add_argument("--schema", action="store_true", help="print a JSON Schema of the configuration, for editors")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0; 1 where a test of routes fails; mistakes are raised.

    What is only missing here, such as a secret's variable, is a warning.
    """
    if args.schema:
        from monitor.config.schema import schema

        print(json.dumps(schema(), ensure_ascii=False, indent=2))
        return 0
    from alerts.routes import every
    from monitor.config import load
    from monitor.config.expected import failures
    from monitor.counted import counted
    from monitor.wanting import wanting

    found = load(args.config, environ=environ)
    for warning in (*found.warnings, *wanting(found, environ)):
        print(f"{args.config}: warning: {warning}", file=sys.stderr)
    print(
        f"{args.config}: {counted(len(found.sources), 'source')}, {counted(len(found.actors), 'actor')}, "
        f"{counted(len(found.places), 'place')}, {counted(len(found.channels), 'channel')}, "
        f"{counted(len(list(every(found.routes))), 'route')}: no mistakes"
    )
    failed = [*failures(found), *_templates(found)]
    for line in failed:
        print(line)
    if found.tests:
        print(f"{args.config}: {counted(len(found.tests), 'test')} of routes: {len(failed) or 'none'} failed")
    return int(bool(failed))


def _templates(found: Configuration) -> Iterator[str]:
    """What is wrong with the templates of channels: each is tried with a made-up alert."""
    if not found.templates:
        return
    from monitor.example import example
    from monitor.sandbox import Sandbox
    from monitor.templates import shaped

    workers = Sandbox()
    try:
        for channel, own in found.templates.items():
            try:
                shaped(own, example(), workers)
            except ValueError as error:
                yield f"channel {channel}: template.{error}"
    finally:
        workers.close()
