"""What a site wants of machines that read it: robots.txt (RFC 9309), asked for at most once a day and host.

An answer of 4xx means that everything may be read; one of 5xx, or none, that nothing may until it can be had again.
The rules are matched by protego, whose matching is linear: half a megabyte of hostile rules costs 0.1 s of CPU.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from protego import Protego

from monitor.http import Client, FetchError, Refused, Unavailable
from monitor.schedule import retry_after

#: what is read of the file, at least so much as the RFC wants
READ = 500 * 1024
#: how long the rules of a site hold, and how long it is let alone where they cannot be had
HOLD, AGAIN = timedelta(hours=24), timedelta(minutes=10)
#: a longer Crawl-delay is a mistake, or a wish for no visits at all: then a site should say that
LONGEST_DELAY_S = 60.0
#: hosts that are remembered
MOST = 2000
_TOO_MANY = 429
_PATH = "/robots.txt"


class Closed(Unavailable):
    """What the site wants cannot be known now."""

    def __init__(self, why: str, wait: timedelta) -> None:
        super().__init__(why)
        self.wait = wait


class Disallowed(Refused):
    """The site does not want the address to be read by machines."""


@dataclass(frozen=True, slots=True)
class _Known:
    rules: Protego | None  #: None: they cannot be had
    until: datetime
    why: str = ""


@dataclass(slots=True)
class Robots:
    """Threads share it: two that ask at once ask twice."""

    _known: dict[str, _Known] = field(default_factory=dict, repr=False)

    def check(self, url: str, *, client: Client, now: datetime) -> None:
        """Raises Disallowed where the site forbids it, and Closed where it cannot be known now.

        A Crawl-delay is handed to the client, which keeps it for everything that is asked of the host.
        """
        parts = urlsplit(url)
        if parts.path == _PATH:
            return
        site = f"{parts.scheme}://{parts.netloc}".lower()
        known = self._known.get(site)
        if known is None or known.until <= now:
            known = self._remember(site, _asked(site, client, now), now)
        if known.rules is None:
            why = f"{site}{_PATH} cannot be read ({known.why}), so nothing of the site is read now"
            raise Closed(why, known.until - now)
        client.slow(url, min(known.rules.crawl_delay(client.agent) or 0.0, LONGEST_DELAY_S))
        if not known.rules.can_fetch(url, client.agent):
            raise Disallowed(f"{site}{_PATH} asks machines not to read this; `robots: ignore` reads it all the same")

    def _remember(self, site: str, known: _Known, now: datetime) -> _Known:
        if len(self._known) >= MOST:
            self._known = {name: one for name, one in self._known.items() if one.until > now}
        self._known[site] = known
        return known


def _asked(site: str, client: Client, now: datetime) -> _Known:
    try:
        answer = client.get(f"{site}{_PATH}", headers={"accept": "text/plain"})
    except FetchError as error:
        return _Known(None, now + AGAIN, str(error))
    if answer.status >= 500 or answer.status == _TOO_MANY:
        wish = retry_after(answer.header("retry-after"), now) or AGAIN
        return _Known(None, now + min(wish, HOLD), f"the server answered {answer.status}")
    text = answer.body[:READ].decode("utf-8-sig", "replace") if 200 <= answer.status < 300 else ""
    return _Known(Protego.parse(text), now + HOLD)
