"""Write what is kept or configured in an open format."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import CommandError

if TYPE_CHECKING:
    from monitor.evidence import Dossier
    from storage.store import Store


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay export`."""
    parser.add_argument(
        "--format", choices=("opml", "evidence"), required=True,
        help="opml: the feeds of sources.yaml; evidence: a folder that shows a finding, to be checked without Gainsay",
    )  # fmt: skip
    parser.add_argument("finding", nargs="?", metavar="FINDING", help="for evidence: the finding's id")
    parser.add_argument(
        "folder", nargs="?", metavar="DIR", type=Path, help="for evidence: a folder that is not there yet"
    )


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Print or write it."""
    return _evidence(args, environ) if args.format == "evidence" else _opml(args, environ)


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
    from monitor.evidence import documents_of, files

    if args.folder is None:
        raise CommandError("write what is shown and where: gainsay export --format evidence FINDING DIR")
    with existing(database_url(args.config, environ)) as store:
        finding = found(store, args.finding)
        made = files(
            finding,
            [_dossier(store, id_) for id_ in documents_of(finding)],
            deliveries=store.deliveries_of(finding.id),
            judgements=store.judgements(finding.id),
            version=version("gainsay"),
            now=clock.now(),
        )
        many = _write(args.folder, dict(made))
    print(f"{args.folder}: {many} files; README.txt says what they are")
    return 0


def _dossier(store: Store, document: str) -> Dossier:
    from monitor.evidence import Dossier

    versions = store.versions(document)
    stones = (one for one in store.tombstones(versions[-1].source) if one.document == document)
    return Dossier(
        document=document,
        versions=tuple(versions),
        sightings=tuple(store.sightings(document)),
        tombstone=next(stones, None),
    )


def _write(folder: Path, made: Mapping[str, bytes]) -> int:
    """Write every file; raises CommandError where the folder is there, for nothing of it is ever written over."""
    try:
        folder.mkdir(parents=True)
        for path, body in made.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(body)
    except FileExistsError as error:
        raise CommandError(f"{folder} is there already; name a folder that is not") from error
    except OSError as error:
        raise CommandError(f"{folder} cannot be written: {error.strerror}") from error
    return len(made)
