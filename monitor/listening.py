"""Servers that say at once that something is new: a source is then due now. The poll stays the one way to read it.

What is said on such a line is never read for its words: a line that breaks, or says the same twice, can neither lose
nor double anything, and without it a source is polled at its own pace. Mailboxes speak IMAP IDLE (RFC 2177), platforms
server-sent events (WHATWG).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from alerts.secret import MissingSecret
from monitor import mailbox
from monitor.config import Configuration
from monitor.connectors import Authorized, Connector, Idles, Streams
from monitor.http import Client, FetchError, Hold, Unavailable
from monitor.mailbox import NotOffered
from storage.records import Source, SourceState

log = logging.getLogger(__name__)

#: seconds after which a line is taken up anew, sooner than servers and routers drop it
LAP_S = 25 * 60.0
#: seconds without a sign of life on a line that gives one every few seconds
SILENT_S = 120.0
#: seconds until a broken line is taken up again, doubled each time
FIRST_S, LONGEST_S = 2.0, 15 * 60.0
#: between two polls of one source, however often it is called
PAUSE = timedelta(seconds=15)
#: of an event, in code points: what is longer is no event of ours
LONGEST_EVENT = 2**20

#: what a line gives when it stands, in place of a source: nobody knows what came before
BEGUN = ""


def due(state: SourceState, now: datetime) -> SourceState:
    """Polled at once, but soon after the last poll; one that fails keeps its pace, for its server may want to rest."""
    if state.failures:
        return state
    at = max(now, (state.checked_at or now - PAUSE) + PAUSE)
    return replace(state, next_check_at=min(at, state.next_check_at))


def wait_s(failures: int, chance: float) -> float:
    """Seconds until a line that broke so many times in a row is taken up again; `chance` in [0, 1) spreads them."""
    return float(min(LONGEST_S, FIRST_S * 2 ** min(failures, 20)) * (0.5 + chance / 2))


def events(chunks: Iterable[bytes]) -> Iterator[tuple[str, str]]:
    """The events of a stream, each with its name and data. Pure; raises Unavailable for one without an end."""
    name, data, rest = "", list[str](), b""
    for chunk in chunks:
        *lines, rest = (rest + chunk).replace(b"\r\n", b"\n").split(b"\n")
        if len(rest) + sum(map(len, data)) > LONGEST_EVENT:
            raise Unavailable("an event of the stream is too long")
        for line in lines:
            field, _, value = line.decode("utf-8", "replace").partition(":")
            if not line and (name or data):
                yield name, "\n".join(data)
                name, data = "", []
            elif field == "event":
                name = value.strip()
            elif field == "data":
                data.append(value.removeprefix(" "))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One connection, and the sources that it speaks of."""

    key: tuple[str, ...]
    sources: tuple[str, ...]
    heard: Callable[[Client, Mapping[str, str], Hold], Iterator[str]]  #: BEGUN, then whose news is told


def lines(configuration: Configuration) -> dict[tuple[str, ...], Line]:
    """The lines that the sources want; those of one account on one server share one."""
    streams: dict[tuple[str, ...], list[tuple[Source, Connector]]] = {}
    found: dict[tuple[str, ...], Line] = {}
    for source in configuration.sources:
        connector = configuration.connectors[source.id]
        if not source.enabled:
            continue
        if isinstance(connector, Idles) and connector.idle:
            key: tuple[str, ...] = ("mailbox", source.id, source.url, source.options)
            found[key] = Line(key=key, sources=(source.id,), heard=partial(_mailbox, source, connector))
        elif isinstance(connector, Streams) and (url := connector.stream(source)) is not None:
            streams.setdefault(("stream", url, connector.bearer), []).append((source, connector))
    for (kind, url, bearer), many in streams.items():
        key = (kind, url, bearer, *(part for source, _ in many for part in (source.id, source.url, source.options)))
        ids = tuple(source.id for source, _ in many)
        found[key] = Line(key=key, sources=ids, heard=partial(_stream, url, many))
    return found


def _mailbox(
    source: Source, connector: Connector, client: Client, environ: Mapping[str, str], hold: Hold
) -> Iterator[str]:
    login = connector.credentials(environ) if isinstance(connector, Authorized) else {}
    [request, *_] = connector.requests(source)
    for at, _ in enumerate(mailbox.idle(request, client=client, login=login, hold=hold, lap_s=LAP_S)):
        yield source.id if at else BEGUN


def _stream(
    url: str, many: list[tuple[Source, Connector]], client: Client, environ: Mapping[str, str], hold: Hold
) -> Iterator[str]:
    first = many[0][1]
    own = first.credentials(environ) if isinstance(first, Authorized) else {}
    with client.listen(url, headers={"accept": "text/event-stream"}, credentials=own, hold=hold, silent_s=SILENT_S,
                       lasts_s=LAP_S) as chunks:  # fmt: skip
        yield BEGUN
        for name, data in events(chunks):
            for source, connector in many:
                if isinstance(connector, Streams) and connector.concerns(name, data, source):
                    yield source.id


class _Thread:
    """A line with the thread that listens to it."""

    def __init__(self, line: Line, wake: Callable[[str], None], client: Client, environ: Mapping[str, str],
                 chance: Callable[[], float]) -> None:  # fmt: skip
        self._line, self._wake, self._client, self._environ, self._chance = line, wake, client, environ, chance
        self._ended = threading.Event()
        self._cut: Callable[[], None] = lambda: None
        self._lock = threading.Lock()
        self.thread = threading.Thread(target=self._run, name="listening", daemon=True)

    def end(self) -> None:
        """Listen no more: what blocks on the line is woken by its end."""
        self._ended.set()
        with self._lock:
            self._cut()

    def _hold(self, cut: Callable[[], None]) -> None:
        with self._lock:
            self._cut = cut
        if self._ended.is_set():
            self.end()

    def _run(self) -> None:
        failures = 0
        while not self._ended.is_set():
            try:
                for told in self._line.heard(self._client, self._environ, self._hold):
                    failures = failures if told == BEGUN else 0  # a line that only ever begins is broken
                    for source in self._line.sources if told == BEGUN else (told,):
                        self._wake(source)
                failures = 0
                continue
            except NotOffered as error:
                log.info("only polled: %s", error, extra={"line": self._line.key[1]})
                return
            except (FetchError, MissingSecret) as error:
                why = str(error)
            except Exception as error:  # the border of a line: whatever it meets, it is taken up again
                log.exception("a line broke unexpectedly", extra={"line": self._line.key[1]})
                why = type(error).__name__
            failures += 1
            if failures == 1 and not self._ended.is_set():
                log.info("a line is broken and taken up again", extra={"line": self._line.key[1], "why": why})
            self._ended.wait(wait_s(failures, self._chance()))


class Listening:
    """The lines that are listened to, each in a thread of its own."""

    def __init__(
        self,
        wake: Callable[[str], None],
        *,
        client: Callable[[], Client],
        environ: Mapping[str, str],
        chance: Callable[[], float],
    ) -> None:
        """`wake` is told the id of a source of which something is new, from any thread."""
        self._wake, self._client, self._environ, self._chance = wake, client, environ, chance
        self._threads: dict[tuple[str, ...], _Thread] = {}

    def follow(self, configuration: Configuration) -> None:
        """Listen to what this configuration wants, and to nothing else."""
        wanted = lines(configuration)
        for key in [*self._threads]:
            if key not in wanted:
                self._threads.pop(key).end()
        for key, line in wanted.items():
            if key not in self._threads:
                self._threads[key] = _Thread(line, self._wake, self._client(), self._environ, self._chance)
                self._threads[key].thread.start()

    def stop(self, seconds: float) -> None:
        """End every line, and wait so long for their threads."""
        for one in self._threads.values():
            one.end()
        for one in self._threads.values():
            one.thread.join(seconds)
        self._threads.clear()
