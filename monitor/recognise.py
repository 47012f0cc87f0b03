"""What kind of source an address is: asked of every connector, the surest first. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median
from urllib.parse import urlsplit

from alerts import plugins

CONNECTORS = "monitor.connectors"
#: how often a source may be asked, in minutes: the longest that is still four times as often as it publishes
EVERY = (1, 2, 5, 10, 15, 30, 60)
USUAL = 5
#: a host with a dot in its name, and what follows it: no scheme, no account
_CUT = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]+(?::\d+)?(?:[/?]\S*)?")
#: words of an address that name nobody
_GENERAL = frozenset(
    {"www", "com", "org", "net", "gov", "feed", "rss", "xml", "s", "users", "profile", "channel", "index"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One way in which an address may be read."""

    kind: str
    url: str
    options: Mapping[str, object] = field(default_factory=dict)


def addressed(written: str) -> str:
    """The address that somebody means who wrote that: an account as its platform writes it, or one cut short.

    "did:plc:..." and "@party.example" are profiles, "t.me/front" lacks its https://.
    """
    for kind in plugins.names(CONNECTORS):
        url = getattr(plugins.load(CONNECTORS, kind), "written_as", lambda _: None)(written)
        if url is not None:
            return str(url)
    return f"https://{written}" if _CUT.fullmatch(written) else written


def candidates(url: str) -> Iterator[Candidate]:
    """The kinds that know the address by its form; then a feed, which a page may announce; then a page with links."""
    for kind in plugins.names(CONNECTORS):
        recognise = getattr(plugins.load(CONNECTORS, kind), "recognise", None)
        options = recognise(url) if recognise else None
        if options is not None:
            yield Candidate(kind=kind, url=url, options=options)
    yield Candidate(kind="feed", url=url)
    yield Candidate(kind="page", url=url)


def by_hand(url: str) -> Candidate | None:
    """The kind that knows an address of which no address tells enough, with what it wants in capitals."""
    for kind in plugins.names(CONNECTORS):
        wanted = getattr(plugins.load(CONNECTORS, kind), "by_hand", lambda _: None)(url)
        if wanted is not None:
            return Candidate(kind=kind, url=url, options=wanted)
    return None


def identifier(url: str, taken: Sequence[str]) -> str:
    """An id for a source, from what names it in its address: "t.me/frontmedia" is frontmedia."""
    parts = urlsplit(url)
    path = [word for word in re.split(r"[^a-z0-9]+", parts.path.lower()) if word and word not in _GENERAL]
    host = [word for word in (parts.hostname or "").split(".") if word not in _GENERAL]
    named = "-".join((path[:2] if len("".join(path[:1])) > 3 else []) or host[:1] or ["source"])[:60].strip("-")
    named = named if named[0].isalpha() else f"s-{named}"
    numbers = (f"{named}-{number}" for number in range(2, len(taken) + 3))
    return next(one for one in (named, *numbers) if one not in taken)


def pace(dates: Sequence[datetime]) -> tuple[int, int | None]:
    """How often to ask, in minutes, and after how many days without anything new something is wrong.

    Four times as often as it publishes (the median of what it lists); silent after three of its longest pauses.
    """
    ordered = sorted(dates)
    gaps = [after - before for before, after in pairwise(ordered)]
    if len(gaps) < 2:
        return USUAL, None
    quarter = median(gap.total_seconds() for gap in gaps) / 4
    every = max((minutes for minutes in EVERY if minutes * 60 <= quarter), default=EVERY[0])
    return every, max(1, -(-(3 * max(gaps)) // timedelta(days=1)))
