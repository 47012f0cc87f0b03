"""Show the channels and how they are doing; send a test message through one; take one up again."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from monitor.config import Configuration
    from storage.records import ChannelState
    from storage.store import Store


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay channels`."""
    parser.add_argument(
        "action", nargs="?", default="list", choices=("test", "list", "enable"),
        help="list (default) shows the channels; test NAME sends a message; "
        "enable NAME sends to one again that was switched off or waits after failures",
    )  # fmt: skip
    parser.add_argument("name", nargs="?", metavar="NAME", help="id of the channel in the configuration")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0, or 1 where the message was not taken, or a channel listed is off or fails."""
    from monitor.config import load
    from monitor.database import database_url

    configuration = load(args.config, environ=environ)
    url = database_url(args.config, environ)
    if args.action == "list":
        return _list(configuration, url)
    if args.name not in configuration.channels:
        known = ", ".join(configuration.channels) or "none"
        raise CommandError(f"no channel {args.name} in {args.config}; there are: {known}")
    return _enable(args.name, url) if args.action == "enable" else _test(args.name, configuration, environ)


def _list(configuration: Configuration, url: str) -> int:
    """What is configured, and how it does where a database is there to say so."""
    from monitor.database import opened

    file = Path(url.removeprefix("sqlite:///"))
    there = not url.startswith("sqlite:///") or file.exists()
    troubled = False
    with opened(url) if there else nullcontext() as store:
        states = {state.channel: state for state in store.channel_states()} if store else {}
        for name, channel in configuration.channels.items():
            notes = list(_notes(name, states.get(name), store)) if store else []
            troubled |= _in_trouble(states.get(name))
            print("; ".join((f"{name}: {type(channel).__module__.rpartition('.')[2]}", *notes)))
    return int(troubled)


def _in_trouble(state: ChannelState | None) -> bool:
    return state is not None and (state.off_at is not None or state.failing_since is not None)


def _notes(name: str, state: ChannelState | None, store: Store) -> Iterator[str]:
    from alerts.message import one_line, visible

    if state is not None and state.off_at is not None:
        yield f"switched off since {_time(state.off_at)}: {one_line(visible(state.why or ''))}"
        yield f"to take it up again: gainsay channels enable {name}"
    elif state is not None and state.failing_since is not None:
        yield f"failing since {_time(state.failing_since)}: {one_line(visible(state.why or ''))}"
        if state.wait_until is not None:
            yield f"next try: {_time(state.wait_until)}"
    due, dead = store.deliveries_by_state(name)
    if due:
        yield f"{due} wait"
    if dead:
        yield f"{dead} given up: gainsay deliveries --state dead --channel {name}"


def _enable(name: str, url: str) -> int:
    from alerts import outbox
    from monitor import clock
    from monitor.database import existing

    with existing(url) as store:
        outbox.enable(store, name, now=clock.now())
        due, dead = store.deliveries_by_state(name)
    print(f"{name}: sent to again; {due} messages wait")
    if dead:
        print(f"{dead} were given up before; to send them again: gainsay deliveries retry --channel {name}")
    return 0


def _test(name: str, configuration: Configuration, environ: Mapping[str, str]) -> int:
    from alerts import outbox
    from alerts.channels import Means
    from alerts.errors import ChannelError
    from alerts.message import trial
    from monitor import clock
    from monitor.http import Client
    from monitor.toolbox import settings
    from storage.records import digest

    now = clock.now()
    client = Client(settings(configuration.fetching), clock=clock.monotonic)
    language = outbox.reader(name, configuration.routes).language
    message = trial(digest("test", name, now.isoformat()), name, language)
    try:
        configuration.channels[name].send(message, Means(http=client, environ=environ, now=now))
    except ChannelError as error:
        print(f"{name}: {error}")
        return 1
    finally:
        client.close()
    print(f"{name}: the test message was taken")
    return 0


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
