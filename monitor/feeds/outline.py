"""Where the entries of an XML feed begin and end, found without building anything from it. Pure.

One pass over the tags, linear in the text. It says whether the document is whole (a cut body must never look like an
edit), which entries are too deep or too large to be handed to a parser, and lets unchanged entries be left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

ROOTS = frozenset({"rss", "rdf", "feed", "channel"})
ENTRIES = frozenset({"item", "entry"})
#: parts of an entry from which nothing is read; a feed has many, and a parser needs as long for each as for a text
UNREAD = frozenset({"category", "subject", "comments", "commentrss", "thumbnail"})
TAG = re.compile(r"<(/?)([A-Za-z_][\w:.-]*+)((?>[^<>\"']++|\"[^\"<]*\"|'[^'<]*')*+)>")
#: how what is no element begins
_APART = ("<!", "<?")
DEPTH = 100  #: elements in one another
ATTRIBUTES = 100  #: of one element
SIZE = 2_000_000  #: characters of one entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One entry's place in the text, and why it must not be parsed, if it must not."""

    start: int
    end: int
    fault: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A document's shape."""

    root: str | None  #: local name in lower case; None: no element at all
    whole: bool  #: the root is closed
    sound: bool  #: every tag in the entries closes what it should, so that they can be taken apart
    end: int  #: where the root ends; what comes after is none of the feed's
    pieces: tuple[Piece, ...]
    fault: str | None = None  #: why nothing of it may be parsed
    rough: tuple[Piece, ...] = ()  #: where it is not sound: from each tag that opens an entry to the next
    unread: tuple[tuple[int, int], ...] = ()  #: where it is sound: parts of entries that need not be parsed


@dataclass(slots=True)
class _Walk:
    """The state of one pass."""

    open: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    root: str | None = None
    sound: bool = True
    start: int = -1  #: of the entry that is open
    level: int = 0  #: its depth
    fault: str | None = None
    piece_fault: str | None = None
    begun: list[int] = field(default_factory=list)  #: where a tag opens an entry
    ended: list[int] = field(default_factory=list)  #: where one closes an entry
    unread: list[tuple[int, int]] = field(default_factory=list)
    idle: int = -1  #: where such a part begins that is open

    def enter(self, tag: re.Match[str], name: str) -> None:
        short = local(name)
        if short in ENTRIES:
            self.begun.append(tag.start())
        if self.root is None:
            self.root = short
        elif self.start < 0:
            if short in ENTRIES:
                self.start, self.level, self.piece_fault = tag.start(), len(self.open), None
        else:  # one that holds others may hold more than it should
            self.idle = tag.start() if short in UNREAD and len(self.open) == self.level + 1 else -1
        self.open.append(name)
        self._limit(tag[3])

    def leave(self, tag: re.Match[str], name: str) -> None:
        if local(name) in ENTRIES:
            self.ended.append(tag.end())
        if self.open[-1] != name:
            self.sound = False
            self._unwind(name)
            return
        self.open.pop()
        if self.start < 0:
            return
        left = len(self.open) - self.level
        if left == 1 and self.idle >= 0:
            self.unread.append((self.idle, tag.end()))
            self.idle = -1
        elif left == 0:
            fault = "is larger than 2 MB" if tag.end() - self.start > SIZE else self.piece_fault
            self.pieces.append(Piece(start=self.start, end=tag.end(), fault=fault))
            self.start = -1

    def _unwind(self, name: str) -> None:
        """Close what was left open; a tag that closes nothing is passed over."""
        reach = self.open[-DEPTH:] if name != self.open[0] else self.open
        if name in reach:
            del self.open[len(self.open) - 1 - reach[::-1].index(name) :]

    def rough(self, end: int) -> Iterator[Piece]:
        """What stands between each tag that opens an entry and the next, up to the last that closes one."""
        for start, limit in pairwise((*self.begun, end)):
            last = bisect_right(self.ended, limit) - 1
            closed = self.ended[last] if last >= 0 and self.ended[last] > start else limit
            yield Piece(start=start, end=closed, fault="is larger than 2 MB" if closed - start > SIZE else None)

    def _limit(self, attributes: str) -> None:
        fault = None
        if len(self.open) > DEPTH:
            fault = f"has more than {DEPTH} elements in one another"
        elif len(attributes) > ATTRIBUTES and attributes.count("=") > ATTRIBUTES:
            fault = f"has an element with more than {ATTRIBUTES} attributes"
        if fault and self.start >= 0:
            self.piece_fault = self.piece_fault or fault
        else:
            self.fault = self.fault or fault


@lru_cache(256)
def local(name: str) -> str:
    """An element's name without its prefix, in lower case."""
    return name.rpartition(":")[2].lower()


def outline(text: str) -> Outline:
    """Walk over the tags until the root is closed."""
    walk, end = _Walk(), 0
    for tag in _tags(text):
        if tag is None:
            walk.sound = False
            continue
        closes, empty = bool(tag[1]), tag[3].endswith("/")
        if closes and not walk.open:
            continue
        if not closes:
            walk.enter(tag, tag[2])
        if closes or empty:
            walk.leave(tag, tag[2])
        end = tag.end()
        if walk.root is not None and not walk.open:
            break
    whole = walk.root is not None and not walk.open
    rough = () if walk.sound else tuple(walk.rough(end))
    pieces = tuple(walk.pieces)
    return Outline(
        root=walk.root,
        whole=whole,
        sound=walk.sound,
        end=end,
        pieces=pieces,
        fault=walk.fault,
        rough=rough,
        unread=tuple(walk.unread) if walk.sound else (),
    )


def _tags(text: str) -> Iterator[re.Match[str] | None]:
    """Every tag outside comments, CDATA and instructions; None for a `<` that begins nothing."""
    at = text.find("<")
    while at >= 0:
        skipped = _skip(text, at) if text.startswith(_APART, at) else at
        if skipped < 0:
            return  # opened and never closed: the document is cut
        if skipped == at:
            tag = TAG.match(text, at)
            yield tag
            skipped = tag.end() if tag else at + 1
        at = text.find("<", skipped)


def _skip(text: str, at: int) -> int:
    """The end of what begins here and is no element: `at` itself where an element may begin, -1 where it has no end."""
    for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")):
        if text.startswith(opening, at):
            found = text.find(closing, at + len(opening))
            return found + len(closing) if found >= 0 else -1
    return at
