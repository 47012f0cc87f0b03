"""The configuration as people change it on the dashboard: checked, planned, put to use, kept with who, when and why."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from monitor.config import Configuration, ConfigurationError, Mistake, load
from monitor.config.expected import failures
from monitor.config.files import Standing, Unreadable, Unwritable, alone, standing, written
from monitor.config.plan import changes
from monitor.config.reading import Draft
from monitor.config.writing import Entry, NoPlace, entry, replaced, switched
from monitor.errors import MonitorError
from storage.records import Revision
from storage.store import Store

#: bytes of a file that is edited here; a larger one is edited where it lies
LARGEST = 500_000
#: what is kept of a text that somebody put there past the dashboard
BY_HAND = "as it stood in the file, changed past the dashboard"


class Refused(MonitorError):
    """What was asked for is not done; the words are for an operator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a text would change, if it were put to use."""

    changes: tuple[str, ...]  #: of what runs now, one line each
    failures: tuple[str, ...]  #: tests of routes that do not hold any more, or not yet
    warnings: tuple[str, ...]
    difference: tuple[str, ...]  #: of the file, as lines of a unified diff without its heading
    configuration: Configuration


class Editor:
    """The files of the configuration that runs, with their history. Threads and processes may share them."""

    def __init__(
        self,
        path: Path,
        store: Store,
        environ: Mapping[str, str],
        *,
        running: Callable[[], Configuration],
        clock: Callable[[], datetime],
        taken: Callable[[], None],
    ) -> None:
        """`taken` is called after a file was written: whoever runs looks at it at once."""
        self._path, self._store, self._environ = path, store, environ
        self._running, self._clock, self._taken = running, clock, taken

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files, the main one first."""
        return tuple(self._named())

    def read(self, file: str) -> Standing:
        """A file as it stands; raises Unreadable, also for one that is not of the configuration."""
        return standing(self._at(file))

    def find(self, source: str) -> tuple[str, Standing, Entry]:
        """Where a source is written: the file, how it stands, the entry. Raises Refused."""
        for file in self.files:
            try:
                now = self.read(file)
                found = entry(now.text, "sources", source)
            except (NoPlace, Unreadable) as error:
                raise Refused(str(error)) from error
            if found is not None:
                return file, now, found
        raise Refused(f"{source} does not stand in the files any more")

    def plan(self, file: str, text: str) -> Plan:
        """What a text in place of a file's would change; nothing is written. Raises ConfigurationError."""
        found, now = self._loaded(file, text), self.read(file)
        return Plan(
            changes=tuple(changes(self._running(), found)),
            failures=tuple(failures(found)),
            warnings=found.warnings,
            difference=difference(now.text, text),
            configuration=found,
        )

    def apply(self, file: str, text: str, *, instead_of: str, by: str, why: str) -> None:
        """Put a text to use and keep it; what stood there is kept too, if nobody has kept it yet.

        Raises ConfigurationError, Stale, Unwritable; then nothing is changed.
        """
        path = self._at(file)
        with alone(path):
            self._loaded(file, text)
            now, at = standing(path), self._clock()
            newest = next(iter(self._store.revisions(file, limit=1)), None)
            if newest is None or newest.text != now.text:
                self._store.keep_revision(Revision(file=file, text=now.text, by="", why=BY_HAND, at=_after(newest, at)))
            written(path, text, instead_of=instead_of)
            last = next(iter(self._store.revisions(file, limit=1)), None)
            self._store.keep_revision(Revision(file=file, text=text, by=by, why=why, at=_after(last, at)))
        self._taken()

    def entry_put(self, source: str, new: str, was: str) -> tuple[str, Standing, str]:
        """The file with other lines for a source: its name, how it stands, the whole new text. Raises Refused.

        `was` is the entry as it was shown; what else was changed in the file meanwhile stays.
        """
        file, now, found = self.find(source)
        if found.text.rstrip() != was.rstrip():
            raise Refused(f"somebody has changed {source} since you opened it")
        try:
            return file, now, replaced(now.text, "sources", source, new)
        except NoPlace as error:
            raise Refused(str(error)) from error

    def switch(self, source: str, *, on: bool, by: str, why: str) -> None:
        """Pause a source or take it up again, in its file. Raises Refused, ConfigurationError, Stale, Unwritable."""
        file, now, _ = self.find(source)
        try:
            text = switched(now.text, "sources", source, on=on)
        except NoPlace as error:
            raise Refused(str(error)) from error
        before, after = self._loaded(file, now.text), self._loaded(file, text)
        if not all(line.startswith(f"~ source {source}: enabled ") for line in changes(before, after)):
            raise Refused(f"{source} is written in a way that cannot be switched here; edit the file")
        self.apply(file, text, instead_of=now.mark, by=by, why=why)

    def within(self, mistakes: Sequence[Mistake], found: Entry, file: str) -> Iterator[Mistake]:
        """Mistakes with their lines counted from an entry's first, where they lie in it."""
        last = found.first + max(1, len(found.text.splitlines()))
        for one in mistakes:
            inside = one.file == self._at(file) and found.first < one.line <= last
            shift = (found.first, found.indent) if inside else (0, 0)
            yield replace(one, line=one.line - shift[0], column=max(1, one.column - shift[1]))

    def history(self, file: str, *, limit: int, before: str | None = None) -> list[Revision]:
        """Versions of a file, newest first."""
        return self._store.revisions(file, limit=limit, before=before)

    def _named(self) -> dict[str, Path]:
        folder = self._path.parent
        return {os.path.relpath(file, folder): file for file in (self._path, *self._running().files)}

    def _at(self, file: str) -> Path:
        found = self._named().get(file)
        if found is None:
            raise Unreadable("there is no such file in the configuration that runs")
        return found

    def _loaded(self, file: str, text: str) -> Configuration:
        """What the configuration would be; raises ConfigurationError."""
        path, raw = self._at(file), text.encode("utf-8", "surrogatepass")
        if len(raw) > LARGEST:
            why = f"is larger than {LARGEST:,} bytes, too large to be edited here; edit it where it lies"
            raise ConfigurationError((Mistake(file=path, line=1, column=1, path="", message=why),))
        known = frozenset(one.resolve() for one in self._named().values())
        return load(self._path, environ=self._environ, draft=Draft(texts={path: raw}, included=known))


def difference(before: str, after: str) -> tuple[str, ...]:
    """What differs, as lines of a unified diff without its heading."""
    found = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=3)
    return tuple(found)[2:]


def as_in(text: str, like: str) -> str:
    """A text of a form, whose lines end as browsers end them, with the ends of lines of another."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return plain.replace("\n", "\r\n") if "\r\n" in like else plain


def _after(before: Revision | None, now: datetime) -> datetime:
    """The history has one order, however fast people are."""
    return now if before is None or before.at < now else before.at + timedelta(microseconds=1)


__all__ = [
    "BY_HAND",
    "LARGEST",
    "Editor",
    "Plan",
    "Refused",
    "Unwritable",
    "as_in",
    "difference",
]
