"""What became of the messages; show one with every attempt; send again what was given up."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from storage.records import Delivery, Try
    from storage.store import Store

STATES = ("due", "sent", "dead", "withdrawn")


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay deliveries`."""
    parser.add_argument(
        "action", nargs="?", default="list", choices=("list", "show", "retry"),
        help="list (default); show ID; retry ID ..., or --channel NAME, or --all: send again what was given up",
    )  # fmt: skip
    parser.add_argument("ids", nargs="*", metavar="ID", help="ids of messages; their beginnings do")
    parser.add_argument("--state", choices=STATES, help="only those")
    parser.add_argument("--channel", metavar="NAME", help="only those of this channel")
    parser.add_argument("--since", metavar="AGO", help="only those made since: 90m, 12h, 7d")
    parser.add_argument("--limit", type=int, default=50, help="how many are listed at most (default: 50)")
    parser.add_argument("--all", action="store_true", help="retry: everything that was given up")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0, or 1 where there was nothing to send again."""
    from monitor.database import database_url, existing

    with existing(database_url(args.config, environ)) as store:
        if args.action == "show":
            return _show(args, store)
        return _retry(args, store) if args.action == "retry" else _list(args, store)


def _list(args: argparse.Namespace, store: Store) -> int:
    from monitor import clock

    if args.ids:
        raise CommandError(f"gainsay deliveries list takes no ids; to see one: gainsay deliveries show {args.ids[0]}")
    since = clock.now() - _ago(args.since) if args.since else None
    for one in store.deliveries(state=args.state, channel=args.channel, since=since, limit=max(1, args.limit)):
        print(_json(one) if args.json else _line(one))
    return 0


def _show(args: argparse.Namespace, store: Store) -> int:
    if not args.ids:
        raise CommandError("gainsay deliveries show needs an id; gainsay deliveries lists them")
    for one in [_known(id_, store) for id_ in args.ids]:
        print(_json(one) if args.json else "\n".join(_lines(one)))
    return 0


def _retry(args: argparse.Namespace, store: Store) -> int:
    from monitor import audit, clock

    if bool(args.ids) + bool(args.channel) + args.all != 1:
        raise CommandError("gainsay deliveries retry needs ids, or --channel NAME, or --all: one of them")
    ids = [_known(id_, store).id for id_ in args.ids]
    now = clock.now()
    back = store.put_back(now, ids=ids or None, channel=args.channel)
    if back:
        store.note(audit.by_command(now, "sent again", args.channel or "", ", ".join(one.id for one in back[:20])))
    for one in back:
        print(_json(one) if args.json else _line(one))
    if missing := [id_ for id_ in ids if id_ not in {one.id for one in back}]:
        print(f"not given up, so left as they are: {', '.join(missing)}")
    if not args.json:
        due = sum(one.state == "due" for one in back)
        print(f"{due} messages are sent again by the service that runs, or by `gainsay once`")
    return int(not back)


def _known(id_: str, store: Store) -> Delivery:
    found = store.delivery(id_)
    if found is None:
        begun = [one for one in store.deliveries(limit=10_000) if one.id.startswith(id_)]
        found = begun[0] if len(begun) == 1 else None
        if len(begun) > 1:
            raise CommandError(f"{len(begun)} messages begin with {id_}; write more of the id")
    if found is None:
        raise CommandError(f"there is no message {id_}; gainsay deliveries lists them")
    return found


def _ago(text: str) -> timedelta:
    from monitor.config.values import duration

    try:
        return duration(text)
    except ValueError as error:
        raise CommandError(f"--since {text}: {error}") from error


# --- words --------------------------------------------------------------------------------------


def _json(one: Delivery) -> str:
    from monitor.web.shapes import delivery

    return json.dumps(delivery(one), ensure_ascii=False)


def _line(one: Delivery) -> str:
    from alerts.message import one_line, visible
    from monitor.web.shapes import lateness

    parts = [one.id, _time(one.created_at), one.state, one.channel, one.reason.value]
    if one.attempts > 1:
        parts.append(f"{one.attempts} attempts")
    if late := lateness(one.late.total_seconds() if one.late else None):
        parts.append(f"late by {late}")
    if one.error:
        parts.append(one_line(visible(one.error)))
    return "  ".join(parts)


def _lines(one: Delivery) -> Iterator[str]:
    from alerts.message import Message, one_line, visible

    yield _line(one)
    if one.next_try_at is not None:
        yield f"next try: {_time(one.next_try_at)}"
    for number, each in enumerate(one.tries, start=1):
        yield f"  {number}. {_time(each.at)}  {one_line(visible(_answer(each, one)))}"
    if one.findings:
        yield f"findings: {', '.join(one.findings)}"
    if one.message:
        message = Message.from_json(one.message)
        yield from ("", message.subject, "", message.text)
    else:
        yield "its words were removed"


def _answer(each: Try, one: Delivery) -> str:
    if each.ended_at is None:
        leaving = each is one.tries[-1] and one.lease_until is not None
        return "on its way, or the process died" if leaving else "the process died before it knew"
    took = (each.ended_at - each.at).total_seconds()
    return f"{each.answer or 'taken'} (after {took:.1f} s)"


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC"
