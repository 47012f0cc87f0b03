"""Answers as a web archive: WARC 1.1 (ISO 28500), for programs that replay or check one. Needs `gainsay[warc]`."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from io import BytesIO
from typing import Any
from uuid import UUID

from storage.records import Capture

#: what describes the transfer and not the body that is kept: it was unpacked
_TRANSFER = frozenset({"content-encoding", "transfer-encoding", "content-length"})


class NoWarc(Exception):
    """The package that writes web archives is not installed; the words say how it is."""


def archive(captures: Iterable[Capture], software: str) -> bytes:
    """Every answer whose body is kept, oldest first, after a record that says who wrote them; raises NoWarc."""
    try:
        from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped] # it ships no types
    except ImportError as error:
        raise NoWarc("a web archive needs the extra 'warc': pip install 'gainsay[warc]'") from error
    out = BytesIO()
    writer: Any = WARCWriter(out, gzip=False, warc_version="WARC/1.1")
    kept = sorted((one for one in captures if one.body is not None), key=lambda one: (one.at, one.id))
    dates = {"WARC-Date": _date(kept[-1])} if kept else {}
    info = writer.create_warcinfo_record("answers.warc", {"software": software, "format": "WARC File Format 1.1"})
    info.rec_headers.replace_header("WARC-Record-ID", _id("info", *(one.id for one in kept)))
    for name, value in dates.items():
        info.rec_headers.replace_header(name, value)
    writer.write_record(info)
    for one in kept:
        writer.write_record(_record(writer, one))
    return out.getvalue()


def _record(writer: Any, one: Capture) -> Any:
    """A response; a resource where no HTTP server answered (a folder, a mailbox, what was sent to us)."""
    body = one.body or b""
    headers = {
        "WARC-Date": _date(one),
        "WARC-Record-ID": _id(one.id),
        "WARC-Payload-Digest": f"sha256:{sha256(body).hexdigest()}",
    }
    if not one.url.startswith(("http://", "https://")):
        where = one.url or f"urn:gainsay:{one.source}"
        return writer.create_warc_record(
            where, "resource", payload=BytesIO(body), length=one.size, warc_headers_dict=headers
        )
    return writer.create_warc_record(
        one.url,
        "response",
        payload=BytesIO(body),
        length=one.size,
        http_headers=_http(one),
        warc_headers_dict=headers,
    )


def _http(one: Capture) -> Any:
    """The headers as they came; those of the transfer under another name, for the body stands there unpacked."""
    from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped] # it ships no types

    headers = [(f"x-archive-orig-{name}" if name in _TRANSFER else name, value) for name, value in one.headers]
    headers.append(("content-length", str(one.size)))
    return StatusAndHeaders(f"{one.status} {'OK' if one.status == 200 else ''}", headers, protocol="HTTP/1.1")


def _date(one: Capture) -> str:
    return one.at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _id(*parts: str) -> str:
    """Made of the content, so that the same archive is written twice."""
    return f"<urn:uuid:{UUID(sha256(' '.join(parts).encode()).hexdigest()[:32])}>"
