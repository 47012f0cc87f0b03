"""YouTube channels: the feed of their newest films, whose titles and descriptions are the channel's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from pydantic import BaseModel, ConfigDict, Field

from monitor.connectors import Parsed
from monitor.feeds import xml
from monitor.feeds.decode import decode
from monitor.feeds.entry import document
from monitor.feeds.outline import outline
from storage.records import Page, Request, Source

_ACCEPT = "application/atom+xml, application/xml;q=0.9"
_CHANNEL = re.compile(r"/channel/(UC[\w-]{22})(?:/|$)")
#: how often a film was seen changes all the time, and its date of change with it
_COUNTS = re.compile(r"<media:community>.*?</media:community>|<updated>[^<]*</updated>", re.DOTALL)


class Connector(BaseModel):
    """Title and description of each film; what is said in it is not read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    channel: str | None = Field(default=None, pattern=r"^UC[\w-]{22}$")  #: its id; else read from the address

    def unfit(self, url: str) -> str | None:
        """An address with the channel's id in it."""
        if self.channel or _channel(url):
            return None
        return "names no channel: write the address with its id, https://www.youtube.com/channel/UC..."

    def requests(self, source: Source) -> Iterator[Request]:
        """The channel's feed, whichever address of the channel the operator wrote."""
        parts = urlsplit(source.url)
        channel = self.channel or _channel(source.url)
        yield Request(url=f"{parts.scheme}://{parts.netloc}/feeds/videos.xml?channel_id={channel}", accept=_ACCEPT)

    def parse(self, page: Page, source: Source, known: Mapping[str, str]) -> Parsed:
        """The films of a feed; a film keeps its id whatever its title becomes."""
        text = _COUNTS.sub("", decode(page.body, page.content_type).text.lstrip("\ufeff \t\r\n"))
        shape = outline(text)
        if shape.root != "feed":
            return Parsed(problem="no feed of a channel came: its address is that of the channel's id (/channel/UC...)")
        if shape.fault is not None or not shape.whole:
            return Parsed(problem=f"the feed is refused: it {shape.fault or 'is cut off'}")
        found = xml.listed(text, shape, page.url, known)
        made = (
            document(entry, source=source, page=page, language=found.language, entries="post", repaired=False)
            for entry in found.entries
        )
        documents = [one for one in made if one.key.startswith("yt:video:")]
        if found.entries and not documents:
            return Parsed(problem="the feed holds no films: is it that of a channel?")
        dates = (one.published_at for one in documents if one.published_at)
        return Parsed(
            documents=tuple(replace(one, edited_at=None, author=None) for one in documents),
            window=found.keys,
            newest_item_at=max(dates, default=None),
        )


def _channel(url: str) -> str | None:
    """The id in an address of a channel or of its feed."""
    parts = urlsplit(url)
    named = _CHANNEL.search(parts.path)
    return named[1] if named else next(iter(parse_qs(parts.query).get("channel_id", [])), None)


def recognise(url: str) -> dict[str, object] | None:
    """A channel's address that holds its id; one with a name leads to its feed."""
    return {} if (urlsplit(url).hostname or "").endswith("youtube.com") and _channel(url) else None
