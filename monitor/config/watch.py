"""The configuration while Gainsay runs: a good change is taken; a broken one is refused, and the last good one runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from monitor.config import Configuration, ConfigurationError, load

#: what is compared to see that a file changed: modification time, size, inode; None where there is no file
Mark = tuple[int, int, int] | None


class Live:
    """The last good configuration of a file that people edit."""

    def __init__(self, path: Path, environ: Mapping[str, str]) -> None:
        """Reads it for the first time; raises ConfigurationError, for there is no last good one yet."""
        self._path, self._environ = path, environ
        before = _marked((path,))
        self.current: Configuration = load(path, environ=environ)
        self.problem: str | None = None  #: why what stands in the file now is not what runs, in lines
        self._marks = _known(before, self.current.files)

    def poll(self) -> bool:
        """Look again; True where a new good version was taken. Never raises for what stands in the files."""
        before = _marked(self._marks)
        if before == self._marks:
            return False
        try:
            found = load(self._path, environ=self._environ)
        except ConfigurationError as error:
            self.problem, self._marks = str(error), _known(before, error.files)
            return False
        if _marked(before) != before:  # somebody is writing just now: half a file can be a good one
            return False
        changed = found != self.current
        self.current, self.problem, self._marks = found, None, _known(before, found.files)
        return changed


def _known(before: Mapping[Path, Mark], files: Iterable[Path]) -> dict[Path, Mark]:
    """What was seen of the files before they were read; one not seen before is read once more."""
    return {file: before.get(file) for file in files}


def _marked(files: Iterable[Path]) -> dict[Path, Mark]:
    return {file: _mark(file) for file in files}


def _mark(file: Path) -> Mark:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
