"""Tokens that platforms give for a secret: asked for once, kept in memory until they expire, never written down."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlencode

from monitor.connectors import Exchange, Exchanges, NotGranted, Token
from monitor.http import Client, Unavailable

#: a token is not used any more so long before it expires: a poll takes its time
_EARLY = timedelta(minutes=1)
_FORM = "application/x-www-form-urlencoded"
#: reads an answer where hostile bytes are read; raises NotGranted
Read = Callable[[bytes], Token]


class TokenRefused(Unavailable):
    """The platform gave no token; with what it answered."""

    def __init__(self, why: str, http_status: int | None = None, retry_after: str | None = None) -> None:
        super().__init__(why)
        self.http_status, self.retry_after = http_status, retry_after


@dataclass(slots=True)
class Tokens:
    """Threads share it: two that ask at once get two tokens, of which the later one is kept."""

    _kept: dict[Exchange, tuple[Token, datetime]] = field(default_factory=dict, repr=False)

    def headers(
        self, connector: Exchanges, *, read: Read, client: Client, environ: Mapping[str, str], now: datetime
    ) -> Mapping[str, str]:
        """The headers that carry the token; raises MissingSecret, or FetchError where none can be had."""
        wanted = connector.exchange(environ)
        kept = self._kept.get(wanted)
        if kept is None or kept[1] <= now:
            token = _asked(wanted, read, client)
            kept = self._kept[wanted] = (token, now + max(timedelta(), token.lasts - _EARLY))
        return dict(kept[0].headers)

    def forget(self, connector: Exchanges, environ: Mapping[str, str]) -> None:
        """A token that is not accepted any more, whatever was said of how long it lasts."""
        self._kept.pop(connector.exchange(environ), None)


def _asked(wanted: Exchange, read: Read, client: Client) -> Token:
    """Ask for a token. What was sent and what came stands in no error."""
    headers = {**dict(wanted.headers), "content-type": _FORM, "accept": "application/json"}
    answer = client.post(wanted.url, body=urlencode(wanted.form).encode(), headers=headers)
    if answer.status != 200:
        why = "the secret is not accepted" if answer.status in (400, 401, 403) else "no token is given now"
        raise TokenRefused(f"the server answered {answer.status}: {why}", answer.status, answer.header("retry-after"))
    try:
        return read(answer.body)
    except NotGranted as error:
        raise TokenRefused(f"no token was given: {error}", answer.status) from error
