"""A watched folder as pages: a list of its files, and each file. The one door to files that sources name.

Only regular files inside the folder are read: no link leads out of it, nothing hidden, nothing unfinished.
"""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from monitor.fetch import Fetched
from monitor.http import Refused, Unavailable
from storage.records import Page, PageState, Request, Source

SCHEME = "file"
#: a file that changed since then may still be being written
SETTLED = timedelta(seconds=2)
#: files of one folder, and characters of what stands beside one
MOST, LARGEST_NOTE = 10_000, 65_536
#: what is named like another file with this at its end says what that file is
NOTES = (".yaml", ".yml")
_UNFINISHED = (".part", ".tmp", ".crdownload", "~")


def is_folder(source: Source) -> bool:
    """Whether a source is a folder of this machine."""
    return urlsplit(source.url).scheme == SCHEME


def fetch(request: Request, source: Source, *, state: PageState | None, now: datetime, limit: int) -> Fetched:
    """The list of the folder, or one of its files; raises Refused or Unavailable."""
    root = path_of(source.url)
    asked = path_of(request.url)
    known = state or PageState(source=source.id, url=request.url)
    body = _listing(root, now) if asked == root else _content(root, asked, limit)
    digest = hashlib.sha256(body).hexdigest()
    page = Page(
        source=source.id,
        url=request.url,
        requested=request.url,
        status=200,
        headers=(),
        content_type="application/json" if asked == root else "",
        etag=None,
        last_modified=None,
        body=body,
        fetched_at=now,
    )
    kept = replace(known, body_hash=digest, fetched_at=now)
    return Fetched(page=page, state=kept, unchanged=request.conditional and digest == known.body_hash)


def path_of(url: str) -> Path:
    """The path that a file: address names; its fragment is none of it."""
    return Path(unquote(urlsplit(url).path))


def url_of(root: str, name: str) -> str:
    """The address of a file in the folder of that address."""
    return f"{root.rstrip('/')}/{quote(name)}"


def _listing(root: Path, now: datetime) -> bytes:
    if not root.is_dir():
        raise Unavailable(f"there is no folder {root}")
    files = dict(_files(root, now))
    notes = {name: _note(root / name) for name in files if name.endswith(NOTES)}
    listed = [
        {
            "name": name,
            "size": size,
            "modified": at,
            "note": next((notes[f"{name}{end}"] for end in NOTES if f"{name}{end}" in notes), ""),
        }
        for name, (size, at) in sorted(files.items())
        if name not in notes
    ]
    return json.dumps(listed, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _files(root: Path, now: datetime) -> Iterator[tuple[str, tuple[int, int]]]:
    """Names relative to the folder, with size in bytes and time of change in nanoseconds."""
    count = 0
    for path in root.rglob("*"):
        relative = path.relative_to(root)
        if any(part.startswith(".") for part in relative.parts) or path.name.endswith(_UNFINISHED):
            continue
        try:
            found = path.lstat()
        except OSError:
            continue  # it went while it was listed
        if not stat.S_ISREG(found.st_mode) or now.timestamp() - found.st_mtime < SETTLED.total_seconds():
            continue
        count += 1
        if count > MOST:
            raise Unavailable(f"more than {MOST} files are in the folder; move those that were read out of it")
        yield relative.as_posix(), (found.st_size, found.st_mtime_ns)


def _note(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(LARGEST_NOTE).decode("utf-8", "replace")


def file_of(source: Source, url: str) -> Path:
    """Where a file of the source's folder really is; raises Refused or Unavailable."""
    asked = path_of(url)
    try:
        return _inside(path_of(source.url), asked)
    except OSError as error:
        raise Unavailable(f"{asked.name} cannot be read: {error.strerror or error}") from error


def _inside(root: Path, asked: Path) -> Path:
    real = asked.resolve(strict=True)
    inside = real.is_relative_to(root.resolve(strict=True)) and real.is_file() and not asked.is_symlink()
    if not inside:
        raise Refused(f"{asked.name} is no file of the folder")
    return real


def _content(root: Path, asked: Path, limit: int) -> bytes:
    try:
        real = _inside(root, asked)
        if real.stat().st_size > limit:
            raise Refused(f"{asked.name} is larger than {limit} bytes")
        return real.read_bytes()
    except OSError as error:
        raise Unavailable(f"{asked.name} cannot be read: {error.strerror or error}") from error
