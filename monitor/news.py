"""What is heard on a line: that something of a source is new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

#: seconds without a sign of life on a line that gives one every few seconds
SILENT_S = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Of which source something is new."""

    source: str
    key: str | None = None  #: of the document that was edited or taken down, where that is told
    settles: timedelta = timedelta()  #: so long it may take until it can be asked for


#: what a line gives when it stands, in place of news: nobody knows what came before
BEGUN = News(source="")
