"""Write what is kept or configured in an open format."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from monitor.config import Configuration
    from monitor.evidence import Dossier
    from storage.records import Capture
    from storage.store import Store


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay export`."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--format", choices=("opml",), help="opml: the feeds of sources.yaml")
    what.add_argument(
        "--evidence", metavar="FINDING", help="a folder that shows a finding, to be checked without Gainsay"
    )
    parser.add_argument("--warc", action="store_true", help="with --evidence: the raw answers as a web archive too")
    parser.add_argument(
        "folder", nargs="?", metavar="DIR", type=Path,
        help="for --evidence: a folder that is not there yet (evidence-FINDING)",
    )  # fmt: skip


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Print or write it."""
    return _evidence(args, environ) if args.evidence else _opml(args, environ)


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
    from monitor.app import database_url, existing
    from monitor.commands.explain import found
    from monitor.config import load
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
    from monitor.app import settings
    from monitor.http import Client

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
