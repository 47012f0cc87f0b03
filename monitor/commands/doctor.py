"""Say what is wrong with this installation, and what to do about it."""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.config import Configuration
    from monitor.doctor import Base

_MARKS = {"good": "ok  ", "look": "look", "bad": "BAD "}


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `gainsay doctor`."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line: grade, what, advice")


def run(args: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """0, or 1 where something is wrong."""
    from monitor import clock
    from monitor.database import database_url
    from monitor.doctor import Grade, Installation, diagnose

    configuration, mistakes = _configuration(args.config, environ)
    found = Installation(
        now=clock.now(),
        configuration=configuration,
        mistakes=mistakes,
        base=_base(database_url(args.config, environ)),
        wanting=_wanting(configuration, environ) if configuration else (),
        sandbox=_sandbox(),
    )
    all_ = list(diagnose(found))
    for one in all_:
        if args.json:
            print(json.dumps(asdict(one), ensure_ascii=False))
        else:
            print(f"{_MARKS[one.grade]}  {one.what}" + (f"\n      -> {one.advice}" if one.advice else ""))
    return int(any(one.grade is Grade.BAD for one in all_))


def _configuration(path: Path, environ: Mapping[str, str]) -> tuple[Configuration | None, tuple[str, ...]]:
    from monitor.config import ConfigurationError, load

    try:
        return load(path, environ=environ), ()
    except ConfigurationError as error:
        return None, tuple(str(error).splitlines())


def _wanting(configuration: Configuration, environ: Mapping[str, str]) -> tuple[str, ...]:
    from monitor.wanting import wanting

    return tuple(wanting(configuration, environ))


def _base(url: str) -> Base | None:
    """The database as it is; None where there is none yet."""
    from monitor.database import opened
    from monitor.doctor import Base
    from storage.backup import faults
    from storage.errors import StorageError

    file = Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None
    if file is not None and not file.exists():
        return None
    place = str(file) if file else url.partition(":")[0]
    try:
        with opened(url) as store:
            states, counts = tuple(store.source_states()), store.counts()
            channels = tuple(store.channel_states())
        return Base(
            place=place,
            size=file.stat().st_size if file else None,
            free=shutil.disk_usage(file.parent).free if file else None,
            faults=faults(file) if file else (),
            states=states,
            counts=counts,
            channels=channels,
        )
    except StorageError as error:
        return Base(place=place, error=str(error))


def _sandbox() -> str | None:
    """Why no page can be read in a process of its own; None where one can."""
    from monitor.sandbox import Sandbox, SandboxKilled

    workers = Sandbox()
    try:
        workers.run(len, b"page", timeout_s=30.0)
    except (SandboxKilled, OSError, RuntimeError) as error:
        return str(error) or type(error).__name__
    finally:
        workers.close()
    return None
