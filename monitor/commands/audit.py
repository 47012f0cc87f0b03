"""Who changed what, when and from where, newest first."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.records import Change


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay audit`."""
    parser.add_argument("--limit", type=int, default=50, help="how many lines at most (default: 50)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0."""
    from monitor.database import database_url, existing

    with existing(database_url(args.config, environ)) as store:
        found = store.changes(limit=max(1, args.limit))
    for one in found:
        print(_json(one) if args.json else _line(one))
    return 0


def _json(one: Change) -> str:
    values = {"at": one.at.isoformat(), "who": one.who, "where": one.where, "what": one.what, "of": one.of}
    return json.dumps({**values, "more": one.more}, ensure_ascii=False)


def _line(one: Change) -> str:
    from alerts.message import one_line, visible

    parts = (f"{one.at:%Y-%m-%d %H:%M:%S} UTC", one.who, one.where, one.what, one.of, one.more)
    return "  ".join(one_line(visible(part)) for part in parts if part)
