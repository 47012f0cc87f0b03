"""Keeps the documents of a poll in their order, several in one transaction; one that is spoilt never loses the others.

A kill loses what waits for its transaction, and it is read again: validators are stored after the documents of a page.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence

from monitor import absence, marks, presence
from monitor.desk import Desk
from monitor.keep import Kept, done, prepare
from monitor.parsing import Taken, spoilt
from monitor.tools import Tools
from storage.errors import StorageError, Unstorable
from storage.records import Document, Recorded, Source
from storage.store import Record

log = logging.getLogger(__name__)

#: documents in one transaction, and claims: while they are set against earlier ones, nobody else can write
MOST, MOST_CLAIMS = 50, 16


class Keeper:
    """Reads documents one by one, and keeps them when there are enough of them, or at the end."""

    def __init__(
        self,
        source: Source,
        desk: Desk,
        tools: Tools,
        *,
        backlog: bool,
        most: int = MOST,
        gone: Sequence[Document] = (),
        held: Callable[[], None] = lambda: None,
    ) -> None:
        """`backlog`: all of it stood there before it was watched. `most` documents are kept together.

        `gone` are documents that went a moment ago. `held` is called before anything is kept, and raises where
        nothing may be.
        """
        self._source, self._desk, self._tools = source, desk, tools
        self._backlog, self._most, self._gone, self._held = backlog, most, gone, held
        self._waiting: list[Record] = []
        self._keys: set[str] = set()  #: of what waits
        self._claims = 0  #: in what waits
        self._stored: dict[str, Document | None] = {}  #: latest versions that were looked up before they are needed
        self.kept: list[Kept] = []

    def expect(self, keys: Collection[str]) -> None:
        """Documents of these keys come: what is stored of them is looked up at once."""
        found = self._tools.store.latest_of(self._source.id, keys) if keys else {}
        self._stored.update({key: found.get(key) for key in keys})

    def add(self, taken: Taken) -> None:
        """Read a document; one that cannot be read is set aside raw."""
        document = taken.document
        if document.key in self._keys:
            self.flush()  # it is set against what is stored of itself
        try:
            made = prepare(
                document,
                source=self._source,
                desk=self._desk,
                now=self._tools.clock(),
                backlog=self._backlog,
                previous=self._previous(document),
                captures=(taken.capture,) if self._desk.configuration.evidence.keep else (),
            )
        except StorageError:
            raise
        except Exception as error:  # the border of one document: a bug in reading it must not lose the others
            self._aside(document, error)
            return
        if made is not None:
            self._waiting.append(made)
            self._keys.add(document.key)
            self._claims += len(made.claims)
            if len(self._waiting) >= self._most or self._claims >= MOST_CLAIMS:
                self.flush()

    def flush(self) -> list[Kept]:
        """Keep what waits; all that was kept so far."""
        waiting, self._waiting, self._keys, self._claims = self._waiting, [], set(), 0
        if waiting:
            self._held()
            self._keep(waiting)
        return self.kept

    def _keep(self, waiting: Sequence[Record]) -> None:
        """All in one transaction; where one of them cannot be kept, each in its own."""
        try:
            recorded = self._tools.store.record_all(waiting)
        except Exception as error:  # the border of one document: what a decision meets must not lose those beside it
            if isinstance(error, StorageError) and not isinstance(error, Unstorable):
                raise
            if len(waiting) == 1:
                self._aside(waiting[0].observation.document, error)
                return
            for one in waiting:
                self._keep([one])
        else:
            self._done(waiting, recorded)

    def _done(self, waiting: Sequence[Record], recorded: Sequence[Recorded]) -> None:
        for one, what in zip(waiting, recorded, strict=True):
            if (kept := done(one, what)) is not None:
                self.kept.append(kept)

    def _aside(self, document: Document, error: Exception) -> None:
        if isinstance(error, Unstorable):
            why = str(error)
        else:
            log.error(
                "document could not be read", exc_info=error, extra={"source": self._source.id, "key": document.key}
            )
            why = f"unexpected {type(error).__name__}: {error}"
        raw = document.text.encode("utf-8", "surrogatepass")
        self._tools.store.quarantine(spoilt(self._source, document.url, why, raw, self._tools))

    def _previous(self, document: Document) -> Document | None:
        if document.key in self._stored:
            stored = self._stored.pop(document.key)
        else:
            stored = self._tools.store.latest(self._source.id, document.key)
        return stored or absence.published_again(document, self._gone) or self._original(document)

    def _original(self, document: Document) -> Document | None:
        """The earlier text that one seen for the first time corrects or withdraws, where its headline says so."""
        if not document.title:
            return None
        spoken = self._desk.reader.language(document.text, document.language or self._source.language)
        found = marks.marked(document, spoken)
        if not found:
            return None
        self.flush()  # it may stand among what waits
        window = self._tools.store.window(self._source.id)
        return marks.original(found, document, presence.latest(self._source, window, self._tools))


def keep_one(taken: Taken, source: Source, desk: Desk, tools: Tools, *, backlog: bool) -> Kept | None:
    """Keep one document; one that cannot be read or stored is set aside raw."""
    keeper = Keeper(source, desk, tools, backlog=backlog)
    keeper.add(taken)
    return next(iter(keeper.flush()), None)
