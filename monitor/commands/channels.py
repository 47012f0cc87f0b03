"""Send one marked test message through a channel and say what the receiver answered."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from monitor.config import Configuration


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay channels`."""
    parser.add_argument("action", choices=("test", "list"), help="test NAME sends a message; list shows the channels")
    parser.add_argument("name", nargs="?", metavar="NAME", help="id of the channel in the configuration")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0, or 1 where the message was not taken."""
    from monitor.config import load

    configuration = load(args.config, environ=environ)
    if args.action == "list":
        for name, channel in configuration.channels.items():
            print(f"{name}: {type(channel).__module__.rpartition('.')[2]}")
        return 0
    if args.name not in configuration.channels:
        known = ", ".join(configuration.channels) or "none"
        raise CommandError(f"no channel {args.name} in {args.config}; there are: {known}")
    return _test(args.name, configuration, environ)


def _test(name: str, configuration: Configuration, environ: Mapping[str, str]) -> int:
    from alerts.channels import Means
    from alerts.errors import ChannelError
    from alerts.message import trial
    from monitor import clock
    from monitor.app import settings
    from monitor.http import Client
    from storage.records import digest

    now = clock.now()
    client = Client(settings(configuration.fetching), clock=clock.monotonic)
    message = trial(digest("test", name, now.isoformat()), name)
    try:
        configuration.channels[name].send(message, Means(http=client, environ=environ, now=now))
    except ChannelError as error:
        print(f"{name}: {error}")
        return 1
    finally:
        client.close()
    print(f"{name}: the test message was taken")
    return 0
