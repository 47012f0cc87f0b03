"""Find statements again: by words of any script, by who said them, when, where and about what."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from alerts.message import Names
    from monitor.config import Configuration
    from monitor.search import Query
    from storage.records import Statement

#: what stands before and behind a match in a terminal
_MARKS = "▸{}◂"


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay search`."""
    parser.add_argument("query", metavar="QUERY", nargs="*", help="words and fields, as docs/search.md says")
    parser.add_argument("--limit", type=int, default=20, help="how many statements at most (default: 20)")
    parser.add_argument("--before", metavar="ID", help="go on behind this statement")
    parser.add_argument("--jsonl", action="store_true", help="one JSON object a line, as /api/v1/statements gives them")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Print what is found, newest first; 1 where nothing is."""
    from monitor.config import load
    from monitor.database import database_url, existing
    from monitor.desk import names_of

    if args.limit < 1:
        raise CommandError(f"--limit {args.limit}: ask for one statement at least")
    configuration = load(args.config, environ=environ)
    query = asked(" ".join(args.query), configuration)
    with existing(database_url(args.config, environ)) as store:
        found = store.search(query, limit=args.limit, before=args.before)
    names = names_of(configuration)
    for one in found:
        print(_line(one) if args.jsonl else "\n".join(_lines(one, query, names)))
    if len(found) == args.limit and not args.jsonl:
        print(f"older ones: --before {found[-1].id}")
    return 0 if found else 1


def asked(typed: str, configuration: Configuration) -> Query:
    """What was typed as a query; raises CommandError, which points at the place."""
    from monitor.search import Known, QueryError, parse

    try:
        return parse(typed, Known(configuration.actors, configuration.places, configuration.sources))
    except QueryError as error:
        raise CommandError(error.pointed(typed)) from error


def _line(said: Statement) -> str:
    import json

    from monitor.web import shapes

    return json.dumps(shapes.statement(said), ensure_ascii=False)


def _lines(said: Statement, query: Query, names: Names) -> list[str]:
    from alerts.message import visible

    who = names.actor(said.actor) or said.speaker or "unknown speaker"
    when = f"said {said.said_at:%Y-%m-%d %H:%M} UTC" if said.said_at else "said at an unknown time"
    where = names.sources.get(said.source, said.source)
    return [
        f"{visible(who)} · {when} · {said.language} · {visible(where)}",
        f"  {_marked(said.text, query)}",
        f"  {said.url}  {said.id}",
    ]


def _marked(text: str, query: Query) -> str:
    """The text on one line, with what was asked for between marks."""
    from alerts.message import visible
    from monitor.search import marks

    parts, at = [], 0
    for span in marks(query, text):
        parts += [text[at : span.start], _MARKS.format(text[span.start : span.end])]
        at = span.end
    return visible(" ".join("".join([*parts, text[at:]]).split()))
