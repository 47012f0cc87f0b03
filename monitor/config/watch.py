"""The configuration while Gainsay runs: a good change is taken; a broken one is refused, and the last good one runs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from monitor.config import Configuration, ConfigurationError, load

#: what is compared to see that a file changed: modification time, size, inode
Mark = tuple[int, int, int] | None


class Live:
    """The last good configuration of a file that people edit."""

    def __init__(self, path: Path, environ: Mapping[str, str]) -> None:
        """Reads it for the first time; raises ConfigurationError, for there is no last good one yet."""
        self._path, self._environ = path, environ
        self.current: Configuration = load(path, environ=environ)
        self.problem: str | None = None  #: why what stands in the file now is not what runs, in lines
        self._marks = self._marked(self.current.files)

    def poll(self) -> bool:
        """Look again; True where a new good version was taken. Never raises for what stands in the files."""
        files = (*self.current.files, self._path) if self._path not in self.current.files else self.current.files
        marks = self._marked(files)
        if marks == self._marks and self.problem is None:
            return False
        self._marks = marks
        try:
            found = load(self._path, environ=self._environ)
        except ConfigurationError as error:
            self.problem = str(error)
            return False
        self.problem = None
        changed = found != self.current
        self.current = found
        self._marks = self._marked(found.files)
        return changed

    def _marked(self, files: tuple[Path, ...]) -> dict[Path, Mark]:
        return {file: _mark(file) for file in files}


def _mark(file: Path) -> Mark:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
