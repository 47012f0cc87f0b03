"""What is kept of a finding, as files that can be checked without Gainsay: versions, hashes, times. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from pydantic import TypeAdapter

from storage.records import Delivery, Document, Finding, Judgement, Observation, Tombstone

SUMS = "SHA256SUMS"
_README = """\
Evidence of a finding of Gainsay {version}

Finding   {id}
Kind      {kind}
Rule      {rule}
Found at  {found_at}
Written   {now}

It says that the sides below go against one another, and never which of them is right.

{sides}

Files
  finding.json             the finding: both sides as they were read, the reasons, offsets (code points, end exclusive)
  documents/N/version-M.txt   the text of version M, in UTF-8, byte for byte what was read and compared
  documents/N/version-M.json  the same with address, author, times; raw_hash is that of the entry as it came, where
                              the source gives one
  documents/N/sightings.json  when it was seen, edited, missed, gone, there again, with the answer of its server
  documents/N/removed.json    in place of versions: that its text was removed, when, and the hashes that were kept
  told.json, judged.json   when desks were told, and what people made of it
  {sums}               SHA-256 of every file; check it with: sha256sum -c {sums}

All times are UTC. The answers of the servers themselves (raw bytes and headers) are not among these files.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What is kept of one document."""

    document: str  #: Document.id
    versions: tuple[Document, ...]  #: oldest first
    sightings: tuple[Observation, ...]  #: oldest first
    tombstone: Tombstone | None = None


def documents_of(finding: Finding) -> tuple[str, ...]:
    """The ids of the documents that a finding speaks of."""
    seen = finding.observation
    told = [one.id for one in (seen.document, seen.previous) if one is not None] if seen else []
    return tuple(dict.fromkeys((*(claim.statement.document for claim in finding.claims), *told)))


def files(
    finding: Finding,
    dossiers: Sequence[Dossier],
    *,
    deliveries: Sequence[Delivery],
    judgements: Sequence[Judgement],
    version: str,
    now: datetime,
) -> Iterator[tuple[str, bytes]]:
    """Each file by its path in the folder, the sums last."""
    sums = ""
    for path, body in _files(finding, dossiers, deliveries, judgements, _readme(finding, dossiers, version, now)):
        sums += f"{sha256(body).hexdigest()}  {path}\n"
        yield path, body
    yield SUMS, sums.encode()


def _files(
    finding: Finding,
    dossiers: Sequence[Dossier],
    deliveries: Sequence[Delivery],
    judgements: Sequence[Judgement],
    readme: str,
) -> Iterator[tuple[str, bytes]]:
    yield "README.txt", readme.encode()
    yield "finding.json", _json(Finding, finding)
    for at, one in enumerate(dossiers, 1):
        for path, body in _document(one):
            yield f"documents/{at}/{path}", body
    told = [
        {"delivery": one.id, "channel": one.channel, "made": one.created_at, "sent": one.sent_at, "error": one.error}
        for one in deliveries
    ]
    yield "told.json", _json(list[dict[str, Any]], told)
    yield "judged.json", _json(list[Judgement], list(judgements))


def _document(one: Dossier) -> Iterator[tuple[str, bytes]]:
    for at, version in enumerate(_texts(one), 1):
        yield f"version-{at}.txt", version.text.encode("utf-8", "surrogatepass")
        yield f"version-{at}.json", _json(Document, version)
    seen = [
        {"sight": seen.sight, "at": seen.at, "http_status": seen.http_status, "attempts": seen.attempts}
        for seen in one.sightings
    ]
    yield "sightings.json", _json(list[dict[str, Any]], seen)
    if one.tombstone is not None:
        yield "removed.json", _json(Tombstone, one.tombstone)


def _texts(one: Dossier) -> list[Document]:
    """The versions that hold a text: of one that was removed none does."""
    return [version for version in one.versions if version.text]


def _readme(finding: Finding, dossiers: Sequence[Dossier], version: str, now: datetime) -> str:
    return _README.format(
        version=version,
        id=finding.id,
        kind=finding.kind,
        rule=finding.rule or "-",
        found_at=finding.found_at.isoformat(),
        now=now.isoformat(timespec="seconds"),
        sides="\n\n".join(_side(at, one) for at, one in enumerate(dossiers, 1)),
        sums=SUMS,
    )


def _side(at: int, one: Dossier) -> str:
    texts = _texts(one)
    last = (texts or one.versions)[-1]
    lines = [f"Document {at}: source {last.source}, key {last.key}", *([last.url] if last.url else [])]
    for number, version in enumerate(texts, 1):
        hash_ = sha256(version.text.encode("utf-8", "surrogatepass")).hexdigest()
        lines.append(f"version {number}, fetched {version.fetched_at.isoformat()}: SHA-256 {hash_}")
    if one.tombstone is not None:
        lines.append(f"its text was removed at {one.tombstone.at.isoformat()}")
        lines += [f"a version had the SHA-256 {hash_}" for hash_ in one.tombstone.hashes]
    return "\n  ".join(lines)


def _json(kind: Any, value: object) -> bytes:
    return TypeAdapter(kind).dump_json(value, indent=2) + b"\n"
