"""The body of an answer, decoded under a cap and checked for completeness. Pure.

Most clients inflate a whole chunk before it can be counted (97 KiB of gzip became 270 MB); this decoder gives at most a
few kilobytes at a time.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from monitor.http.errors import Truncated, Unavailable

_STEP = 64 * 1024


def read(chunks: Iterable[bytes], encoding: str, *, length: int | None, limit: int) -> bytes:
    """The decoded body: `limit` bytes at most, raises Unavailable beyond; raises Truncated if it was cut."""
    coding = encoding.strip().lower()
    if coding in {"", "identity"}:
        return _plain(chunks, length, limit)
    if coding in {"gzip", "x-gzip"}:
        return _gzip(chunks, length, limit)
    raise Unavailable(f"the body is encoded as {coding[:40]!r}, which was not asked for")


def _plain(chunks: Iterable[bytes], length: int | None, limit: int) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        _check(len(body), limit)
    _complete(len(body), length)
    return bytes(body)


def _gzip(chunks: Iterable[bytes], length: int | None, limit: int) -> bytes:
    body, raw = bytearray(), 0
    inflate = zlib.decompressobj(31)
    for chunk in chunks:
        raw += len(chunk)
        _check(raw, limit)
        while chunk and not inflate.eof:
            try:
                body += inflate.decompress(chunk, _STEP)
            except zlib.error as error:
                raise Unavailable("the body is not the gzip that it says it is") from error
            _check(len(body), limit)
            chunk = inflate.unconsumed_tail
    if not inflate.eof and raw:
        raise Truncated("the compressed body was cut")
    _complete(raw, length)
    return bytes(body)


def _check(size: int, limit: int) -> None:
    if size > limit:
        raise Unavailable(f"the body is larger than {limit:,} bytes")


def _complete(got: int, length: int | None) -> None:
    if length is not None and got != length:
        raise Truncated(f"the body was cut: {got:,} of {length:,} bytes came")
