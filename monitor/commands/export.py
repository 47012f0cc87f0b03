"""Write what is kept or configured in an open format."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from alerts.message import Names
    from monitor.config import Configuration
    from monitor.evidence import Dossier
    from storage.records import Capture
    from storage.store import Store


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay export`."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--format", choices=("csv", "jsonl", "webannotation", "claimreview", "opml"),
        help="csv, jsonl: statements, or findings with --findings; webannotation: statements; claimreview: findings; "
        "opml: the feeds of sources.yaml",
    )  # fmt: skip
    what.add_argument(
        "--evidence", metavar="FINDING", help="a folder that shows a finding, to be checked without Gainsay"
    )
    parser.add_argument("--query", metavar="QUERY", default="", help="which statements (docs/search.md); default: all")
    parser.add_argument("--findings", action="store_true", help="findings instead of statements")
    parser.add_argument("--kind", help="findings of this kind alone")
    parser.add_argument("--status", choices=("proposed", "confirmed", "dismissed"), help="findings so judged alone")
    parser.add_argument("--limit", type=int, default=1_000_000, help="how many at most, newest first")
    parser.add_argument("--warc", action="store_true", help="with --evidence: the raw answers as a web archive too")
    parser.add_argument(
        "folder", nargs="?", metavar="DIR", type=Path,
        help="for --evidence: a folder that is not there yet (evidence-FINDING)",
    )  # fmt: skip


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Print or write it."""
    if args.evidence:
        return _evidence(args, environ)
    return (_opml if args.format == "opml" else _kept)(args, environ)


def _kept(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Statements or findings, written as they are read."""
    from monitor.config import load
    from monitor.database import database_url, existing
    from monitor.desk import names_of

    configuration = load(args.config, environ=environ)
    names = names_of(configuration)
    _check(args)
    with existing(database_url(args.config, environ)) as store:
        for part in _parts(args, store, configuration, names):
            sys.stdout.write(part)
    return 0


def _check(args: argparse.Namespace) -> None:
    """Raise CommandError where the options do not go together."""
    if args.limit < 1:
        raise CommandError(f"--limit {args.limit}: ask for one at least")
    if args.folder is not None:
        raise CommandError("only --evidence takes a folder; choose statements with --query")
    if _is_of_findings(args) and args.query:
        raise CommandError("--query chooses statements; findings are chosen with --kind and --status")
    if not _is_of_findings(args) and (args.kind or args.status):
        raise CommandError("--kind and --status choose findings; say --findings")
    if args.format == "webannotation" and args.findings:
        raise CommandError("webannotation is of statements; leave --findings out, or take claimreview")


def _is_of_findings(args: argparse.Namespace) -> bool:
    return bool(args.findings) or args.format == "claimreview"


def _parts(args: argparse.Namespace, store: Store, configuration: Configuration, names: Names) -> Iterator[str]:
    from monitor.commands.search import asked
    from monitor.exports import FINDINGS, STATEMENTS
    from monitor.exports.reading import kept_findings, kept_statements
    from storage.records import Status

    if _is_of_findings(args):
        status = Status(args.status) if args.status else None
        found = kept_findings(store, {"kind": args.kind, "status": status}, args.limit)
        return FINDINGS[args.format][1](found, names)
    kept = kept_statements(store, asked(args.query, configuration), args.limit)
    return STATEMENTS[args.format][1](kept, names)


def _opml(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    from monitor.config import load
    from monitor.opml import written

    sources = load(args.config, environ=environ).sources
    for line in written(((one.url, one.name) for one in sources if one.kind == "feed"), "Gainsay"):
        print(line)
    return 0


def _evidence(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    from importlib.metadata import version

    from monitor import clock
    from monitor.commands.explain import found
    from monitor.config import load
    from monitor.database import database_url, existing
    from monitor.evidence import answers_of, documents_of, files

    configuration = load(args.config, environ=environ)
    with existing(database_url(args.config, environ)) as store:
        finding = found(store, args.evidence)
        dossiers = [_dossier(store, id_) for id_ in documents_of(finding)]
        made = files(
            finding,
            dossiers,
            deliveries=store.deliveries_of(finding.id),
            judgements=store.judgements(finding.id),
            version=version("gainsay"),
            now=clock.now(),
            warc=_archive(answers_of(dossiers), version("gainsay")) if args.warc else None,
            stamped=configuration.evidence.timestamp is not None,
        )
        folder = args.folder or Path(f"evidence-{finding.id}")
        many = _write(folder, made)
    print(f"{folder}: {many} files; README.txt says what they are")
    return _stamped(folder, configuration) if configuration.evidence.timestamp else 0


def _archive(answers: Iterable[Capture], version: str) -> bytes:
    from monitor.warc import NoWarc, archive

    try:
        return archive(answers, f"Gainsay/{version}")
    except NoWarc as error:
        raise CommandError(str(error)) from error


def _stamped(folder: Path, configuration: Configuration) -> int:
    """Have the sums stamped, and keep the answer beside them; 1 where that cannot be had now."""
    import secrets
    from hashlib import sha256

    from monitor import timestamp
    from monitor.evidence import STAMP, SUMS
    from monitor.http import FetchError

    hash_, nonce = sha256((folder / SUMS).read_bytes()).digest(), secrets.randbits(63)
    try:
        body = _asked(configuration, timestamp.question(hash_, nonce))
        stamp = timestamp.answer(body, hash_, nonce)
    except (FetchError, timestamp.NotStamped) as error:
        print(f"no time stamp could be had: {error}; the folder is whole without {STAMP}", file=sys.stderr)
        return 1
    (folder / STAMP).write_bytes(body)
    print(f"stamped {stamp.at.isoformat()}, serial number {stamp.serial}: {STAMP}")
    return 0


def _asked(configuration: Configuration, question: bytes) -> bytes:
    """What the configured authority answers; raises FetchError or NotStamped."""
    from monitor import clock, timestamp
    from monitor.http import Client
    from monitor.toolbox import settings

    client = Client(settings(configuration.fetching), clock=clock.monotonic)
    headers = {"content-type": timestamp.QUERY, "accept": timestamp.REPLY}
    try:
        answer = client.post(configuration.evidence.timestamp or "", body=question, headers=headers)
    finally:
        client.close()
    if answer.status != 200:
        raise timestamp.NotStamped(f"the authority answered {answer.status}")
    return answer.body


def _dossier(store: Store, document: str) -> Dossier:
    from monitor.evidence import Dossier

    versions = store.versions(document)
    stones = (one for one in store.tombstones(versions[-1].source) if one.document == document)
    return Dossier(
        document=document,
        versions=tuple(versions),
        sightings=tuple(store.sightings(document)),
        tombstone=next(stones, None),
        captures={one.version: tuple(store.captures(one.version)) for one in versions},
    )


def _write(folder: Path, made: Iterable[tuple[str, bytes]]) -> int:
    """Write every file; raises CommandError where the folder is there, for nothing of it is ever written over."""
    many = 0
    try:
        folder.mkdir(parents=True)
        for path, body in made:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(body)
            many += 1
    except FileExistsError as error:
        raise CommandError(f"{folder} is there already; name a folder that is not") from error
    except OSError as error:
        raise CommandError(f"{folder} cannot be written: {error.strerror}") from error
    return many
