"""The files of the configuration, read and written whole: nobody's change is overwritten, none is half there."""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from monitor.errors import MonitorError


class Unwritable(MonitorError):
    """The file cannot be written; the words are for an operator."""


class Unreadable(MonitorError):
    """The file cannot be read as text; the words are for an operator."""


class Stale(MonitorError):
    """Somebody else has changed the file since it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A file as it stands now."""

    text: str
    mark: str  #: SHA-256 of its bytes
    locked: str | None  #: why it cannot be written, in words


def standing(path: Path) -> Standing:
    """Read a file; raises Unreadable."""
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(f"{path.name} is not UTF-8 (byte {error.start}); save it as UTF-8") from error
    except OSError as error:
        raise Unreadable(f"{path.name} cannot be read: {error.strerror}") from error
    return Standing(text=text, mark=hashlib.sha256(raw).hexdigest(), locked=_locked(path))


def _locked(path: Path) -> str | None:
    real = path.resolve()
    if not os.access(real, os.W_OK) or not real.stat().st_mode & 0o222:
        return f"{path.name} is read-only here"
    return None if os.access(real.parent, os.W_OK) else f"the folder of {path.name} is read-only here"


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Nobody else in this house, this process or another, writes a file of that folder meanwhile."""
    folder = os.open(path.resolve().parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def written(path: Path, text: str, *, instead_of: str) -> None:
    """Put a text in place of what has that mark: the whole of it or nothing, with the same rights.

    To be called `alone`. Raises Stale or Unwritable, and then the file is as it was.
    """
    now = standing(path)
    if now.mark != instead_of:
        raise Stale(f"somebody has changed {path.name} since you opened it")
    if now.locked:
        raise Unwritable(now.locked)
    real = path.resolve()
    fresh = real.with_name(f".{real.name}.new")
    try:
        kept = real.stat()
        with fresh.open("wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        fresh.chmod(kept.st_mode & 0o7777)
        with suppress(PermissionError):
            os.chown(fresh, kept.st_uid, kept.st_gid)
        fresh.replace(real)
    except OSError as error:
        raise Unwritable(f"{path.name} cannot be replaced: {error.strerror}") from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
