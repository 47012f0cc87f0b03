"""List what is muted, mute something, or lift a mute."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from storage.records import Mute
    from storage.store import Store

#: mutes that `list` shows
_SHOWN = 100


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay mutes`."""
    parser.add_argument("action", choices=("list", "add", "lift"), help="list (with those that ended), add, or lift ID")
    parser.add_argument("id", nargs="?", metavar="ID", help="with lift: the mute, as list and the dashboard show it")
    for name, what in (
        ("actor", "id of an actor: either side, or on whose behalf it is said"),
        ("cluster", "key of a dispute, as /api/v1/findings/ID gives it"),
        ("rule", "id of a rule, such as R-CTRL"),
        ("source", "id of a source"),
        ("desk", "only for this desk; left out: for every desk"),
    ):
        parser.add_argument(f"--{name}", metavar="ID", help=f"with add: {what}")
    parser.add_argument("--until", help="with add: 2h, 3d, 1w, a time (2030-03-01T07:00+01:00), or lifted")
    parser.add_argument("--by", help="with add and lift: who you are")
    parser.add_argument("--why", help="with add: why, for whoever finds it later")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0; what is missing is one line on standard error."""
    from alerts.orders import Unclear
    from monitor import clock
    from monitor.database import database_url, existing

    with existing(database_url(args.config, environ)) as store:
        try:
            lines = list(_ACTIONS[args.action](args, store, clock.now()))
        except Unclear as error:
            raise CommandError(str(error)) from error
    for line in lines:
        print(line)
    return 0


def _list(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    mutes = store.mutes(limit=_SHOWN)
    held = store.held_by([one.id for one in mutes])
    for one in mutes:
        yield f"{_line(one, now)}; alerts held: {held[one.id]}"
    if not mutes:
        yield "nothing was muted yet"


def _add(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    from alerts import orders
    from alerts.orders import LIFTED, Unclear
    from monitor import audit

    for name in ("until", "by", "why"):
        if not (getattr(args, name) or "").strip():
            raise Unclear(f"say --{name}" + (f": a length, a time, or {LIFTED}" if name == "until" else ""))
    named = {name: getattr(args, name) for name in ("actor", "cluster", "rule", "source", "desk")}
    until = None if args.until == LIFTED else orders.until(args.until, now)
    made = orders.mute(**named, by=args.by, why=args.why, at=now, until=until)
    store.mute(made)
    store.note(audit.by_command(now, "muted", made.id, f"by {made.by}"))
    yield _line(made, now)


def _lift(args: argparse.Namespace, store: Store, now: datetime) -> Iterator[str]:
    from alerts.orders import Unclear
    from monitor import audit

    if not args.id or not (args.by or "").strip():
        raise Unclear("say which mute and --by whom: gainsay mutes lift ID --by NAME")
    lifted = store.lift(args.id, args.by.strip(), now)
    if lifted is None:
        raise Unclear(f"no mute {args.id} in this database; `gainsay mutes list` shows them")
    store.note(audit.by_command(now, "mute lifted", lifted.id, f"by {lifted.lifted_by}"))
    yield _line(lifted, now)


def _line(one: Mute, now: datetime) -> str:
    from alerts.audit import muted

    return f"{'ended' if one.ended_at(now) else 'runs'}: {muted(one)}"


_ACTIONS = {"list": _list, "add": _add, "lift": _lift}
