"""What is kept of a finding, as files that can be checked without Gainsay: versions, answers, hashes, times. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from pydantic import TypeAdapter

from storage.records import Capture, Claim, Delivery, Document, Finding, Judgement, Observation, Tombstone

SUMS = "SHA256SUMS"
#: the answer of a time stamp authority, which holds its token
STAMP = f"{SUMS}.tsr"
WARC = "answers.warc"
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
  chain.json               from the finding to each claim, its statement, the version of the document that it stands in,
                           and the raw answer that this version was read from, each by the name of its file
  documents/N/version-M.txt   the text of version M, in UTF-8, byte for byte what was read and compared
  documents/N/version-M.json  the same with address, author, times; raw_hash is that of the entry as it came, where
                              the source gives one
  documents/N/answers.json    what the server answered when each version was read: address asked, address that answered,
                              status, headers, time, SHA-256 of the body, the file that holds it
  documents/N/sightings.json  when it was seen, edited, missed, gone, there again, with the answer of its server
  documents/N/removed.json    in place of versions: that its text was removed, when, and the hashes that were kept
  raw/HASH.body               the body of an answer, byte for byte as it came, but for the compression of the transfer;
                              its name is its SHA-256
  told.json, judged.json   when desks were told, and what people made of it
{more}  {sums}               SHA-256 of every file

How to check it
  that no file was changed since:  sha256sum -c {sums}
  that a statement stands in its version: count its offsets in the text, or search for its words
  that a version was read from an answer: open the body in raw/ and search for the words of the text{stamp}

All times are UTC. Headers that open a session, such as cookies, are left out. A body that is named and not here was
removed, at the wish of its platform or for want of room; its hash still proves a copy that somebody else has.
"""
_STAMP = """
  that all this was there at a time:  openssl ts -verify -data {sums} -in {file} -CAfile CERTIFICATES
    CERTIFICATES are those of the authority, which publishes them; what it signed: openssl ts -reply -in {file} -text"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What is kept of one document."""

    document: str  #: Document.id
    versions: tuple[Document, ...]  #: oldest first
    sightings: tuple[Observation, ...]  #: oldest first
    tombstone: Tombstone | None = None
    captures: Mapping[str, tuple[Capture, ...]] = field(default_factory=dict)  #: by Document.version


def documents_of(finding: Finding) -> tuple[str, ...]:
    """The ids of the documents that a finding speaks of."""
    seen = finding.observation
    told = [one.id for one in (seen.document, seen.previous) if one is not None] if seen else []
    return tuple(dict.fromkeys((*(claim.statement.document for claim in finding.claims), *told)))


def versions_of(finding: Finding) -> tuple[str, ...]:
    """The document versions that a finding speaks of."""
    seen = finding.observation
    told = [one.version for one in (seen.document, seen.previous) if one is not None] if seen else []
    return tuple(dict.fromkeys((*(claim.statement.version for claim in finding.claims), *told)))


def answers_of(dossiers: Iterable[Dossier]) -> tuple[Capture, ...]:
    """Every answer that a version was read from, once."""
    return tuple({one.id: one for each in dossiers for many in each.captures.values() for one in many}.values())


def files(
    finding: Finding,
    dossiers: Sequence[Dossier],
    *,
    deliveries: Sequence[Delivery],
    judgements: Sequence[Judgement],
    version: str,
    now: datetime,
    warc: bytes | None = None,
    stamped: bool = False,
) -> Iterator[tuple[str, bytes]]:
    """Each file by its path in the folder, the sums last; `stamped` where a time stamp of the sums will stand beside.

    `warc` is the same answers as a web archive.
    """
    readme = _readme(finding, dossiers, version, now, warc=warc is not None, stamped=stamped)
    sums = ""
    for path, body in _files(finding, dossiers, deliveries, judgements, readme, warc):
        sums += f"{sha256(body).hexdigest()}  {path}\n"
        yield path, body
    yield SUMS, sums.encode()


def _files(
    finding: Finding,
    dossiers: Sequence[Dossier],
    deliveries: Sequence[Delivery],
    judgements: Sequence[Judgement],
    readme: str,
    warc: bytes | None,
) -> Iterator[tuple[str, bytes]]:
    yield "README.txt", readme.encode()
    yield "finding.json", _json(Finding, finding)
    yield "chain.json", _json(list[dict[str, Any]], [_link(claim, dossiers) for claim in finding.claims])
    for at, dossier in enumerate(dossiers, 1):
        for path, body in _document(dossier):
            yield f"documents/{at}/{path}", body
    for one in {each.hash: each for each in answers_of(dossiers) if _raw(each)}.values():
        yield f"raw/{one.hash}.body", one.body or b""
    if warc is not None:
        yield WARC, warc
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
    answers = [_answer(version, each) for version in _texts(one) for each in one.captures.get(version.version, ())]
    yield "answers.json", _json(list[dict[str, Any]], answers)
    seen = [
        {"sight": seen.sight, "at": seen.at, "http_status": seen.http_status, "attempts": seen.attempts}
        for seen in one.sightings
    ]
    yield "sightings.json", _json(list[dict[str, Any]], seen)
    if one.tombstone is not None:
        yield "removed.json", _json(Tombstone, one.tombstone)


def _answer(version: Document, one: Capture) -> dict[str, Any]:
    return {
        "version": version.version,
        "requested": one.requested,
        "url": one.url,
        "status": one.status,
        "headers": one.headers,
        "at": one.at,
        "sha256": one.hash,
        "size": one.size,
        "file": _raw(one),
    }


def _raw(one: Capture) -> str | None:
    """The file of a body; None where it is kept no more."""
    return f"raw/{one.hash}.body" if one.packed or not one.size else None


def _link(claim: Claim, dossiers: Sequence[Dossier]) -> dict[str, Any]:
    """A claim's way back to the bytes that came."""
    said = claim.statement
    at, dossier = next((at, one) for at, one in enumerate(dossiers, 1) if one.document == said.document)
    versions = [one.version for one in _texts(dossier)]
    number = versions.index(said.version) + 1 if said.version in versions else None
    return {
        "claim": claim.id,
        "frame": claim.frame,
        "decisive": [claim.span.start, claim.span.end],
        "statement": said.id,
        "words": said.text,
        "spans": [[span.start, span.end] for span in said.spans],
        "version": said.version,
        "text": f"documents/{at}/version-{number}.txt" if number else None,
        "answers": [
            {"sha256": one.hash, "file": _raw(one), "url": one.url, "at": one.at}
            for one in dossier.captures.get(said.version, ())
        ],
    }


def _texts(one: Dossier) -> list[Document]:
    """The versions that hold a text: of one that was removed none does."""
    return [version for version in one.versions if version.text]


def _readme(
    finding: Finding, dossiers: Sequence[Dossier], version: str, now: datetime, *, warc: bool, stamped: bool
) -> str:
    archive = f"  {WARC}             the same answers as a web archive (WARC 1.1), for programs that replay one\n"
    token = f"  {STAMP}           what a time stamp authority answered for {SUMS} (RFC 3161), where it did\n"
    return _README.format(
        more=archive * warc + token * stamped,
        stamp=_STAMP.format(sums=SUMS, file=STAMP) * stamped,
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
        lines += [
            f"  read from {each.url or 'what was sent to us'}: SHA-256 {each.hash}" for each in _read(one, version)
        ]
    if one.tombstone is not None:
        lines.append(f"its text was removed at {one.tombstone.at.isoformat()}")
        lines += [f"a version had the SHA-256 {hash_}" for hash_ in one.tombstone.hashes]
        lines += [f"an answer that held it had the SHA-256 {hash_}" for hash_ in one.tombstone.pages]
    return "\n  ".join(lines)


def _read(one: Dossier, version: Document) -> Sequence[Capture]:
    return one.captures.get(version.version, ())


def _json(kind: Any, value: object) -> bytes:
    return TypeAdapter(kind).dump_json(value, indent=2) + b"\n"
