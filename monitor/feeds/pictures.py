"""The pictures of a piece of HTML with what their publisher wrote of them. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.feeds.entry import address
from monitor.feeds.plain import Lenient
from storage.records import Media

#: pictures of one text
MOST = 20


class _Pictures(Lenient):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img" and len(self.found) < MOST:
            given = dict(attrs)
            self.found.append((given.get("src") or "", given.get("alt") or ""))


def pictures(html: str, base: str) -> Iterator[Media]:
    """Each picture with its address and description, in order; one without either is left out."""
    if "<img" not in html.lower():
        return
    reader = _Pictures()
    reader.feed(html)
    reader.close()
    for src, alt in reader.found:
        url = address(base, src)
        if url or alt.strip():
            yield Media(url=url, kind="image", alt=" ".join(alt.split()))
