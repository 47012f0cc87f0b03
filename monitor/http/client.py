"""One guarded client: address, size, time and politeness limits on every request, redirects included."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import lru_cache, partial
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from monitor.http import body as bodies
from monitor.http.address import is_allowed, networks, target
from monitor.http.errors import FetchError, Refused, Unavailable
from monitor.http.guard import Deadline, Guard, Resolve, resolve
from monitor.http.messages import Conversation
from monitor.http.transport import Transport
from monitor.http.turns import Others, Turns

REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})
MAX_REDIRECTS = 5
#: answers that have no body
_EMPTY = frozenset({204, 304})
#: answers of a server that may say when it wants to be asked again
BUSY = frozenset({429, 503})
#: a longer wish is a mistake or malice
LONGEST_REST_S = 24 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The limits of one client."""

    agent: str = "Gainsay/0.1"
    allow_addresses: tuple[str, ...] = ()
    timeout_s: float = 30.0
    max_body: int = 15 * 2**20
    pause_s: float = 1.0
    patience_s: float = 300.0  #: longest wait for a host's turn
    polite: bool = True  #: one request at a time for a host; not where we are its guest by invitation


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server answered in the end."""

    url: str  #: that answered
    status: int
    headers: tuple[tuple[str, str], ...]  #: names in lower case
    body: bytes
    moved_to: str | None = None  #: where a chain of only permanent redirects led

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for known, value in self.headers if known == name.lower()), None)


#: what is given the way to cut a connection on which somebody waits
Hold = Callable[[Callable[[], None]], None]


class Client:
    """Threads share it. Keeps no cookies, sends no referrer, reads no proxy or netrc from the environment."""

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Callable[[], float],
        resolve: Resolve = resolve,
        tls: ssl.SSLContext | None = None,
        others: Others | None = None,
    ) -> None:
        """`others` are the processes with which the turns of hosts are shared."""
        self._settings = settings
        self._deadline = Deadline(clock)
        # a request may be given its time twice: to connect, and to be answered
        self._turns = Turns(clock, pause_s=settings.pause_s, others=others, longest_s=2 * settings.timeout_s)
        self._guard = Guard(networks(settings.allow_addresses), resolve, self._deadline)
        self._tls = trusted if tls is None else partial(_given, tls)
        # without httpx.Client, of which nothing is wanted here: cookies, redirects, logins and proxies cost a third
        # of what a request costs
        self._transport = Transport(self._guard, self._tls)
        self._timeout = httpx.Timeout(settings.timeout_s)
        self._always = {
            "accept": "*/*", "accept-encoding": "gzip", "connection": "keep-alive", "user-agent": settings.agent,
        }  # fmt: skip

    def dial(self, host: str, port: int, *, secure: bool) -> socket.socket:
        """A connection for protocols that are not HTTP, to a checked address; raises FetchError.

        One that is not `secure` goes only where an operator allows an address that is not public: what is sent there
        could be read on the way.
        """
        with _mapped(host):
            addresses = self._guard.checked(host, port)
            if not secure and any(is_allowed(address) for address in addresses):
                raise Refused(f"{host} is asked only through TLS, for what is sent there could be read on the way")
            try:
                plain = socket.create_connection((addresses[0], port), timeout=self._settings.timeout_s)
            except OSError as error:
                raise Unavailable(f"{host} does not answer: {error.strerror or error}") from error
            if not secure:
                return plain
            try:
                return self._tls().wrap_socket(plain, server_hostname=host)
            except OSError as error:
                plain.close()
                raise Unavailable(f"{host}: no secure connection: {error}") from error

    @property
    def agent(self) -> str:
        """The name under which everything is asked, without version and contact."""
        return self._settings.agent.partition("/")[0]

    def slow(self, url: str, pause_s: float) -> None:
        """Pause so long between two requests to the host of an address, at least."""
        self._turns.slow(target(url).host, pause_s)

    @property
    def max_body(self) -> int:
        """Bytes that a body may have, unpacked."""
        return self._settings.max_body

    def close(self) -> None:
        """Let go of every connection."""
        self._transport.close()

    def get(
        self, url: str, *, headers: Mapping[str, str] | None = None, credentials: Mapping[str, str] | None = None
    ) -> Answer:
        """Fetch a page, following redirects through the guard; raises FetchError.

        `credentials` are headers for the server that is asked alone: a redirect elsewhere goes without them.
        """
        moved: str | None = None
        permanent = True
        first = origin(url)
        for _ in range(MAX_REDIRECTS + 1):
            own = credentials if credentials and origin(url) == first else {}
            answer = self._once("GET", url, {**(headers or {}), **own}, None)
            if not own:  # with a token it is the token that is busy, and not its server
                self._rest(answer)
            to = answer.header("location")
            if answer.status not in REDIRECTS or to is None:
                return Answer(url=url, status=answer.status, headers=answer.headers, body=answer.body, moved_to=moved)
            permanent = permanent and answer.status in PERMANENT
            url = urljoin(url, _text(to.strip()))
            moved = url if permanent else moved
        raise Unavailable(f"more than {MAX_REDIRECTS} redirects")

    def post(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Send a body; no redirect is followed. Raises Refused (a ValueError) or Unavailable (an OSError)."""
        return self._once("POST", url, headers, body)

    def put(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Answer:
        """The same as `post`, by the method for what may be sent twice."""
        return self._once("PUT", url, headers, body)

    @contextmanager
    def listen(
        self,
        url: str,
        *,
        headers: Mapping[str, str],
        credentials: Mapping[str, str],
        hold: Hold,
        silent_s: float,
        lasts_s: float,
    ) -> Iterator[Iterator[bytes]]:
        """The body of an answer that goes on, as it comes, for `lasts_s` seconds; raises FetchError.

        No redirect is followed. `hold` is given what cuts the connection; `silent_s` without a byte end it too.
        """
        host = target(url).host
        self._deadline.begin(lasts_s)
        sent = {**headers, **credentials, "accept-encoding": "identity"}
        times = httpx.Timeout(self._settings.timeout_s, read=silent_s)
        with _mapped(host), closing(self._asked("GET", url, sent, None, times)) as response:
            if response.status_code != httpx.codes.OK:
                raise Unavailable(f"{host} answered {response.status_code}")
            hold(partial(cut, response.extensions["network_stream"].get_extra_info("socket")))
            yield self._until_over(response.iter_raw(), host)

    @contextmanager
    def converse(self, url: str, *, hold: Hold, silent_s: float, lasts_s: float) -> Iterator[Iterator[str]]:
        """The messages of a WebSocket (wss://, ws:// only inside our own network) for `lasts_s` seconds.

        The same as `listen` in everything else; raises FetchError.
        """
        if not url.startswith(("ws://", "wss://")):
            raise Refused("the address of a WebSocket begins with wss://")
        where = target(f"http{url.removeprefix('ws')}")
        with closing(self.dial(where.host, where.port, secure=where.scheme == "https")) as connection:
            hold(partial(cut, connection))
            one = Conversation(
                connection, url, agent=self._settings.agent, clock=self._deadline.clock, silent_s=silent_s
            )
            one.begin(self._settings.timeout_s)
            yield one.messages(lasts_s)

    def _until_over(self, chunks: Iterator[bytes], host: str) -> Iterator[bytes]:
        """What comes until the time is over, which is no fault; an end before is one."""
        while True:
            try:
                yield next(chunks)
            except StopIteration:
                raise Unavailable(f"{host} ended the stream") from None
            except (httpx.TimeoutException, httpcore.TimeoutException):
                if self._deadline.over:
                    return
                raise

    def _rest(self, answer: Answer) -> None:
        """Leave a host alone where it says for how long; a date counts from the server's own clock."""
        if answer.status not in BUSY:
            return
        wish = retry_after(answer.header("retry-after"), answer.header("date"))
        if wish is not None:
            self._turns.rest(target(answer.url).host, min(wish, LONGEST_REST_S))

    def _once(self, method: str, url: str, headers: Mapping[str, str], content: bytes | None) -> Answer:
        host = target(url).host
        turn = self._turns.turn(host, patience_s=self._settings.patience_s) if self._settings.polite else nullcontext()
        with turn:
            self._deadline.begin(self._settings.timeout_s)
            with _mapped(host):
                return self._exchange(method, url, headers, content)

    def _exchange(self, method: str, url: str, headers: Mapping[str, str], content: bytes | None) -> Answer:
        with closing(self._asked(method, url, headers, content, self._timeout)) as response:
            # ISO 8859-1 both ways: what came as bytes goes back as the same bytes (RFC 9110 5.5)
            raw = response.headers.raw
            kept = tuple((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in raw)
            return Answer(url=url, status=response.status_code, headers=kept, body=self._body(response, kept))

    def _asked(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes | None, timeout: httpx.Timeout
    ) -> httpx.Response:
        """The answer, whose body is still to be read; it must be closed."""
        whole = {**self._always, **{name.lower(): value for name, value in headers.items()}}
        sent = [(name.encode("ascii"), value.encode("latin-1")) for name, value in whole.items()]
        more = {"timeout": timeout.as_dict()}
        return self._transport.handle_request(
            httpx.Request(method, url, headers=sent, content=content, extensions=more)
        )

    def _body(self, response: httpx.Response, headers: Iterable[tuple[str, str]]) -> bytes:
        if response.status_code in _EMPTY:
            for _ in response.iter_raw():  # there is none; but only read to the end the connection can be used again
                pass
            return b""
        said = {"content-length": "", "content-encoding": ""}
        for name, value in headers:
            if name in said:
                said[name] = f"{said[name]}, {value}" if said[name] else value
        length = said["content-length"]
        return bodies.read(
            response.iter_raw(),
            said["content-encoding"],
            length=int(length) if length.isdigit() else None,
            limit=self._settings.max_body,
        )


def _given(tls: ssl.SSLContext) -> ssl.SSLContext:
    return tls


@lru_cache
def trusted() -> ssl.SSLContext:
    """What connections trust: the authorities that httpx trusts; read when the first one asks."""
    return httpx.create_ssl_context()


def cut(connection: socket.socket) -> None:
    """End a connection from another thread: whoever waits on it is woken."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def origin(url: str) -> tuple[str, str]:
    """Scheme and host with port: who is asked, and whether it can be read on the way. Raises nothing."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", url
    return parts.scheme.lower(), parts.netloc.rpartition("@")[2].lower()


def retry_after(value: str | None, date: str | None) -> float | None:
    """Seconds that a Retry-After header asks to wait: a number, or a date against that of the answer."""
    value = (value or "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        return max(0.0, (parsedate_to_datetime(value) - parsedate_to_datetime(date or "")).total_seconds())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _text(location: str) -> str:
    """An address as servers write it, though only ASCII is allowed: UTF-8 where it is that."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location


@contextmanager
def _mapped(host: str) -> Iterator[None]:
    """The border to httpx: its errors, and those of what it stands on, become ours."""
    try:
        yield
    except FetchError:
        raise
    except (httpx.TimeoutException, httpcore.TimeoutException) as error:
        raise Unavailable(f"{host} did not answer in time") from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
        raise Refused(f"the address cannot be asked: {error}") from error
    except (httpx.HTTPError, httpcore.ProtocolError, httpcore.NetworkError, ssl.SSLError) as error:
        raise Unavailable(f"{host}: {error or type(error).__name__}") from error
