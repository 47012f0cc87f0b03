"""One request of a channel to a service that speaks JSON, and what its answer means for the message.

A message is at fault only where the service says so of what was sent. A token, a right or a place that is wrong is an
operator's to mend: the message waits. No secret stands in what is raised, nor any word of a service that is not a code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from alerts.channels import Means
from alerts.errors import Barred, Unavailable, check_status
from alerts.secret import MissingSecret, Secret

_CODE = re.compile(r"[A-Za-z0-9_.\-]{1,80}\Z")
#: the operator's to mend: who we are, what we may, and where it goes
_BARRED = {401: "it does not accept the token", 403: "it does not allow this", 404: "there is no such place"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a service answered."""

    service: str
    status: int
    body: Mapping[str, Any]  #: the answer's JSON object; empty where it is none
    retry_after_s: float | None = None
    text: str = ""  #: its beginning, for services that answer a word

    def code(self, *names: str) -> str:
        """A code of the service in its answer, else empty: nothing that could hold anybody's words."""
        found: Any = self.body
        for name in names:
            found = found.get(name) if isinstance(found, Mapping) else None
        text = str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""
        return text if _CODE.match(text) else ""

    def check(self, code: str = "") -> None:
        """Nothing where it was taken; raises Refused or Unavailable."""
        said = f" {code}" if code else ""
        if self.status in _BARRED:
            raise barred(self.service, f"{self.status}{said}: {_BARRED[self.status]}")
        if self.status == 429 or self.status >= 500:
            raise Unavailable(f"{self.service} answered {self.status}{said}", retry_after_s=self.retry_after_s)
        check_status(self.status)


def barred(service: str, why: str) -> Barred:
    """We are not let in as the channel is set up; the message is not at fault."""
    return Barred(f"{service} answered {why}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Somebody to talk to, with the secrets that must not be told."""

    name: str
    means: Means
    secrets: Mapping[str, Secret | None] = field(default_factory=dict)

    def secret(self, name: str) -> str:
        """One of the secrets; raises Unavailable where it is missing."""
        found = self.secrets.get(name)
        if found is None:
            raise Unavailable(f"{self.name}: no {name} is configured")
        try:
            return found.reveal(self.means.environ)
        except (MissingSecret, OSError, UnicodeError) as error:
            raise Unavailable(f"{self.name}: {error}") from None

    def bearer(self, scheme: str = "Bearer") -> dict[str, str]:
        """The header that says who we are."""
        token = self.secret("token")
        if not (token.isascii() and token.isprintable()):
            raise Unavailable(f"{self.name}: the token holds what no token can hold")
        return {"authorization": f"{scheme} {token}"}

    def send(
        self,
        url: str,
        body: object,
        *,
        headers: Mapping[str, str] | None = None,
        method: Literal["POST", "PUT"] = "POST",
    ) -> Reply:
        """One request; raises Unavailable where no answer came or the address cannot be asked."""
        http = self.means.http
        ask = http.put if method == "PUT" else http.post
        try:
            answer = ask(url, body=encoded(body), headers={"content-type": "application/json", **(headers or {})})
        except (OSError, ValueError) as error:
            raise Unavailable(f"{self.name}: {self._safe(str(error))}") from None
        return Reply(
            service=self.name,
            status=answer.status,
            body=_object(answer.body),
            retry_after_s=_seconds(answer.header("retry-after")),
            text=answer.body[:200].decode("utf-8", "replace"),
        )

    def _safe(self, text: str) -> str:
        """Words without any secret: an address that was refused may hold one."""
        for one in self.secrets.values():
            try:
                secret = one.reveal(self.means.environ) if one is not None else ""
            except (MissingSecret, OSError, UnicodeError):
                continue
            text = text.replace(secret, "***") if secret else text
        return text


def encoded(body: object) -> bytes:
    """JSON in UTF-8; half a surrogate pair, which no service takes, as a question mark."""
    return json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")


def _object(body: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _seconds(header: str | None) -> float | None:
    """Retry-After in seconds; some services write a fraction."""
    return seconds(header.strip()) if header and re.fullmatch(r"\s*\d{1,9}(\.\d+)?\s*", header) else None


def seconds(value: object, *, per_s: float = 1.0) -> float | None:
    """How long a service asks to wait, in an answer of its own; None where that is no number."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value) / per_s
    except (ValueError, OverflowError):
        return None
    return min(found, 86_400.0) if found >= 0 else None


# --- threads ------------------------------------------------------------------------------------


def reference(room: str, id_: object) -> str | None:
    """What is kept of a message so that later ones can answer it: the room, and what the service calls it there."""
    return f"{room} {id_}" if id_ and " " not in str(id_) else None


def answered(thread: str | None, room: str) -> str | None:
    """The id in a reference; None where there is nothing to answer, or where the channel now goes to another room."""
    kept, _, id_ = (thread or "").rpartition(" ")
    return id_ if id_ and kept == room else None
