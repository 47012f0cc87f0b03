"""What a picture is known by again, however it was scaled, packed or cut at its edge. Pure.

Two hashes of 64 bits each: by the first, in four bands of 16 bits, candidates are found by an index; the second
confirms them. Two first hashes that differ in at most ten bits agree in some band but for two bits, so asking for each
band as it is and with one or two bits turned misses none (the pigeonhole principle).

The bounds were measured on 60 drawn pictures, 11 changed copies of each and 1,770 pairs of different ones
(docs/connectors.md): they find what is scaled, packed anew or has a bar of text at its foot, two of three that were cut
by a twentieth at each edge, and took no two different pictures for one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from storage.records import digest

#: bits in which two hashes of one picture may differ
FIRST, SECOND = 10, 16
BANDS, BITS = 4, 16
#: bits of a band that are turned
_TURNED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """A picture of a post by what it is known by."""

    document: str  #: Document.id of the post
    source: str
    key: str  #: the post's
    url: str  #: of the picture
    at: datetime  #: when the post was published, or else first seen
    first: int | None = None  #: 64 bits; None: it could not be read, or holds too little to be known by
    second: int | None = None

    @property
    def id(self) -> str:
        return digest("print", self.document, self.url)

    def bands(self) -> Iterator[int]:
        """The bands of the first hash, each under a number of its own place."""
        for place in range(BANDS) if self.first is not None else ():
            yield _numbered(place, (self.first or 0) >> (BITS * place) & (2**BITS - 1))

    def probes(self) -> Iterator[int]:
        """Every band that a picture of the same look may have."""
        for band in self.bands():
            for many in range(_TURNED + 1):
                for turned in combinations(range(BITS), many):
                    yield band ^ sum(1 << bit for bit in turned)


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """A picture of a document that stood somewhere before."""

    document: str  #: Document.id of the later post
    url: str  #: of its picture
    earlier: str  #: Document.id of the post in which it stood
    source: str  #: of that post
    caution: str  #: what is said of it


def _numbered(place: int, value: int) -> int:
    return place << BITS | value


def is_alike(one: Print, other: Print) -> bool:
    """Whether both show one picture."""
    if None in (one.first, one.second, other.first, other.second):
        return False
    first, second = (one.first or 0) ^ (other.first or 0), (one.second or 0) ^ (other.second or 0)
    return first.bit_count() <= FIRST and second.bit_count() <= SECOND
