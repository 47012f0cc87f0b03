"""An answer as evidence: its body packed, its headers without what opens a session. Pure."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from storage.records import Capture, Page

#: headers that carry a secret of ours or of a sender, by their names or by parts of them
_SECRET = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "set-cookie2"})
_SECRET_PARTS = ("token", "secret", "api-key", "apikey")


def capture(page: Page, listed: Iterable[str]) -> Capture:
    """A page with the keys of all documents that stand in it."""
    return Capture(
        source=page.source,
        url=page.url,
        requested=page.requested,
        status=page.status,
        headers=tuple((name, value) for name, value in page.headers if not _is_secret(name.lower())),
        at=page.fetched_at,
        hash=page.hash,
        size=len(page.body),
        listed=tuple(dict.fromkeys(listed)),
        packed=zlib.compress(page.body),
    )


def _is_secret(name: str) -> bool:
    return name in _SECRET or any(part in name for part in _SECRET_PARTS)
