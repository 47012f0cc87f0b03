"""The database of a command: which one it is, and how it is opened and closed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from monitor.errors import CommandError
from storage.store import Store


def database_url(config: Path, environ: Mapping[str, str]) -> str:
    """$GAINSAY_DATABASE, or gainsay.db beside the configuration."""
    return environ.get("GAINSAY_DATABASE") or f"sqlite:///{config.resolve().parent / 'gainsay.db'}"


@contextmanager
def opened(url: str) -> Iterator[Store]:
    """The database, brought up to this version."""
    store = Store(url)
    try:
        store.migrate()
        yield store
    finally:
        store.close()


@contextmanager
def existing(url: str, *, migrated: bool = True) -> Iterator[Store]:
    """The database, which must be there; `migrated`: brought up to this version. Raises CommandError."""
    file = Path(url.removeprefix("sqlite:///"))
    missing = url.startswith("sqlite:///") and not file.exists()
    with closing(Store(url)) as store:
        if missing or not store.schema():
            where = file if missing else "this database is empty"
            raise CommandError(f"{where}: there is no database yet; `gainsay run` or `gainsay once` makes it")
        if migrated:
            store.migrate()
        yield store


@contextmanager
def shared(url: str) -> Iterator[Store]:
    """The database, brought up to this version, for one of several processes. Raises CommandError."""
    if url.startswith("sqlite"):
        raise CommandError(
            "several processes need PostgreSQL, and this database is SQLite: run all in one with `gainsay run`, or "
            "move it with `gainsay migrate --to postgresql://...`"
        )
    with opened(url) as store:
        yield store
