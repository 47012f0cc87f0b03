"""Servers that say at once that something is new: a source is then due now. The poll stays the one way to read it.

What is said on such a line is never read for its words: a line that breaks, or says the same twice, can neither lose
nor double anything, and without it a source is polled at its own pace. Mailboxes speak IMAP IDLE (RFC 2177), platforms
server-sent events (WHATWG) or a broadcast over a WebSocket (RFC 6455).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from alerts.secret import MissingSecret
from monitor import broadcasts, mailbox
from monitor.broadcasts import Places
from monitor.config import Configuration
from monitor.connectors import Authorized, Connector, Idles, Streams
from monitor.http import Client, FetchError, Hold, Unavailable
from monitor.mailbox import NotOffered
from monitor.news import BEGUN, SILENT_S, News
from storage.records import Source, SourceState

log = logging.getLogger(__name__)

#: seconds after which a line is taken up anew, sooner than servers and routers drop it
LAP_S = 25 * 60.0
#: seconds until a broken line is taken up again, doubled each time
FIRST_S, LONGEST_S = 2.0, 15 * 60.0
#: between two polls of one source, however often it is called
PAUSE = timedelta(seconds=15)
#: of an event, in code points: what is longer is no event of ours
LONGEST_EVENT = 2**20


def due(state: SourceState, now: datetime, settles: timedelta = timedelta()) -> SourceState:
    """Polled at once, but soon after the last poll; one that fails keeps its pace, for its server may want to rest."""
    if state.failures:
        return state
    at = max(now + settles, (state.checked_at or now - PAUSE) + PAUSE)
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
    heard: Callable[[Client, Mapping[str, str], Hold], Iterator[News]]  #: BEGUN, then what is told


def lines(configuration: Configuration, places: Places) -> dict[tuple[str, ...], Line]:
    """The lines that the sources want; those of one account on one server share one, and so do those of a broadcast."""
    wanted = [(one, configuration.connectors[one.id]) for one in configuration.sources if one.enabled]
    found: dict[tuple[str, ...], Line] = {}
    for source, connector in wanted:
        if isinstance(connector, Idles) and connector.idle:
            key = ("mailbox", source.id, source.url, source.options)
            found[key] = Line(key=key, sources=(source.id,), heard=partial(_mailbox, source, connector))
    return found | _streams(wanted) | _broadcasts(configuration, places)


def _streams(wanted: Iterable[tuple[Source, Connector]]) -> dict[tuple[str, ...], Line]:
    streams: dict[tuple[str, str], list[tuple[Source, Connector]]] = {}
    for source, connector in wanted:
        if isinstance(connector, Streams) and (url := connector.stream(source)) is not None:
            streams.setdefault((url, connector.bearer), []).append((source, connector))
    found: dict[tuple[str, ...], Line] = {}
    for (url, bearer), many in streams.items():
        key = ("stream", url, bearer, *(part for source, _ in many for part in (source.id, source.url, source.options)))
        ids = tuple(source.id for source, _ in many)
        found[key] = Line(key=key, sources=ids, heard=partial(_stream, url, many))
    return found


def _broadcasts(configuration: Configuration, places: Places) -> dict[tuple[str, ...], Line]:
    found: dict[tuple[str, ...], Line] = {}
    for group in broadcasts.groups(configuration):
        key = ("broadcast", group.server, *(part for who in group.followed for part in who))
        ids = tuple(source for source, _ in group.followed)
        found[key] = Line(key=key, sources=ids, heard=partial(broadcasts.listen, group, places))
    return found


def _mailbox(
    source: Source, connector: Connector, client: Client, environ: Mapping[str, str], hold: Hold
) -> Iterator[News]:
    login = connector.credentials(environ) if isinstance(connector, Authorized) else {}
    [request, *_] = connector.requests(source)
    for at, _ in enumerate(mailbox.idle(request, client=client, login=login, hold=hold, lap_s=LAP_S)):
        yield News(source=source.id) if at else BEGUN


def _stream(
    url: str, many: list[tuple[Source, Connector]], client: Client, environ: Mapping[str, str], hold: Hold
) -> Iterator[News]:
    first = many[0][1]
    own = first.credentials(environ) if isinstance(first, Authorized) else {}
    with client.listen(url, headers={"accept": "text/event-stream"}, credentials=own, hold=hold, silent_s=SILENT_S,
                       lasts_s=LAP_S) as chunks:  # fmt: skip
        yield BEGUN
        for name, data in events(chunks):
            for source, connector in many:
                if isinstance(connector, Streams) and connector.concerns(name, data, source):
                    yield News(source=source.id)


class _Thread:
    """A line with the thread that listens to it."""

    def __init__(self, line: Line, wake: Callable[[News], None], client: Client, environ: Mapping[str, str],
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
                    began = (News(source=one) for one in self._line.sources)
                    for news in began if told == BEGUN else (told,):
                        self._wake(news)
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
        wake: Callable[[News], None],
        *,
        client: Callable[[], Client],
        environ: Mapping[str, str],
        chance: Callable[[], float],
        places: Places,
    ) -> None:
        """`wake` is told of which source something is new, from any thread."""
        self._wake, self._client, self._environ, self._chance, self._places = wake, client, environ, chance, places
        self._threads: dict[tuple[str, ...], _Thread] = {}

    def follow(self, configuration: Configuration) -> None:
        """Listen to what this configuration wants, and to nothing else."""
        wanted = lines(configuration, self._places)
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
