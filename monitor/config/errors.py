"""What is wrong with a configuration: every mistake, with file, line, path and the way out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from monitor.errors import MonitorError


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Mistake:
    """One mistake; shown as one line."""

    file: Path
    line: int  #: from 1
    column: int  #: from 1
    path: str  #: "sources.3.every"; "" for the file as a whole
    message: str  #: what is wrong, and the way out

    def __str__(self) -> str:
        where = f" {self.path}:" if self.path else ""
        return f"{self.file}:{self.line}:{self.column}:{where} {self.message}"


class ConfigurationError(MonitorError):
    """The configuration cannot be used; all its mistakes are said at once."""

    def __init__(self, mistakes: tuple[Mistake, ...], files: tuple[Path, ...] = ()) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes
        self.files = files  #: every file that was read or looked for
