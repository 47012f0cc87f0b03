"""Pictures are looked at and recordings heard after the poll of their source, which does not wait for them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from monitor import fingerprint, ocr, pictures, recordings
from monitor.config import Configuration
from monitor.desk import Desk
from monitor.keep import Kept
from monitor.sandbox import Sandbox
from monitor.tools import Tools
from monitor.wanting import wanting
from storage.records import SourceState

log = logging.getLogger(__name__)


class Senses:
    """What a machine reads and hears beside text, in threads and processes of its own."""

    def __init__(
        self,
        desk: Callable[[], Desk],
        tools: Callable[[], Tools],
        *,
        environ: Mapping[str, str],
        found: Callable[[], None],
    ) -> None:
        """`desk` and `tools` are what counts now; `found` is called when there is something new to tell."""
        self._desk, self._tools, self._environ, self._found = desk, tools, environ, found
        self._eyes, self._ears = Sandbox(memory=fingerprint.MEMORY), Sandbox(memory=recordings.MEMORY)
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="senses")
        self._at: set[str] = set()  #: the sources whose turn it is, or that wait for it
        self._lock = threading.Lock()
        self._program: ocr.Program | None = None
        self._stopping = False

    def follow(self, configuration: Configuration) -> None:
        """Be ready for what a configuration wants, and say in the log what is missing for it."""
        wanted = any(one.ocr for one in configuration.sources)
        self._program = ocr.found(self._environ) if wanted else None
        for line in wanting(configuration, self._environ):
            log.warning(line)

    def after(self, state: SourceState) -> None:
        """The poll of a source has ended: look for what is new, unless that is being done."""
        with self._lock:
            if state.source not in self._at and not self._stopping and self._wanted(state):
                self._at.add(state.source)
                self._pool.submit(self.perceive, state)

    def perceive(self, state: SourceState) -> None:
        """Read the new pictures and recordings of a source, and wait for the end."""
        try:
            if self._wanted(state) and any(one.findings for one in list(self._perceived(state))):
                self._found()
        except Exception:  # the border of one source: they are looked for again after its next poll
            log.exception("pictures or recordings could not be read", extra={"source": state.source})
        finally:
            with self._lock:
                self._at.discard(state.source)

    def stop(self) -> None:
        """Begin with nothing more; what runs ends after the picture or recording that it is at."""
        with self._lock:
            self._stopping = True
        self._pool.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """End the processes."""
        self._eyes.close()
        self._ears.close()

    def _wanted(self, state: SourceState) -> bool:
        """Whether a machine reads or hears what the source gives beside text."""
        desk = self._desk()
        source = desk.sources.get(state.source)
        if source is None:
            return False
        connector = desk.configuration.connectors[source.id]
        hears = isinstance(connector, recordings.Hears) and connector.recogniser() is not None
        return hears or source.pictures or (bool(source.ocr) and self._program is not None)

    def _perceived(self, state: SourceState) -> Iterator[Kept]:
        desk, tools = self._desk(), self._tools()
        source = desk.sources[state.source]
        connector = desk.configuration.connectors[source.id]
        how: dict[str, Any] = {
            "desk": desk, "backlog": state.succeeded_at is None, "stopped": lambda: self._stopping
        }  # fmt: skip
        eyes = replace(tools, workers=self._eyes)
        yield from pictures.look(source, connector, program=self._program, tools=eyes, **how)
        yield from recordings.look(source, connector, tools=replace(tools, workers=self._ears), **how)
