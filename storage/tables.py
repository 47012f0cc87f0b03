"""The tables, and the way from a row to a record and back: the only file that names a column.

What is searched or joined is a column; the rest of a record is kept whole as JSON in `body`, so that a record may
grow a field without a migration.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from pydantic import TypeAdapter
from sqlmodel import Field, Index, SQLModel

from storage.records import (
    Action,
    Alert,
    Capture,
    ChannelState,
    Claim,
    Delivery,
    Document,
    Finding,
    Judgement,
    Mute,
    Observation,
    Outcome,
    SourceState,
    Statement,
    Status,
    Tombstone,
    Watch,
)
from storage.search import Entry
from storage.signs import sign

T = TypeVar("T")


#: in `meta`, before the reason and the channel: how many alerts went into a message with others
GATHERED = "gathered."


class MetaRow(SQLModel, table=True):
    __tablename__ = "meta"
    key: str = Field(primary_key=True)
    value: str


class SourceStateRow(SQLModel, table=True):
    __tablename__ = "source_states"
    source: str = Field(primary_key=True)
    next_check_at: datetime = Field(index=True)
    lease_until: datetime | None = None
    configured: bool = True
    status: str
    body: str


class SlotRow(SQLModel, table=True):
    __tablename__ = "slots"
    name: str = Field(primary_key=True)
    holder: str | None = None
    until: datetime
    rests_until: datetime | None = None


class TroubleRow(SQLModel, table=True):
    __tablename__ = "troubles"
    key: str = Field(primary_key=True)
    until: datetime
    body: str


class ToldSourceRow(SQLModel, table=True):
    __tablename__ = "told_sources"
    source: str = Field(primary_key=True)
    at: datetime


class PageStateRow(SQLModel, table=True):
    __tablename__ = "page_states"
    source: str = Field(primary_key=True)
    url: str = Field(primary_key=True)
    body: str


class WindowRow(SQLModel, table=True):
    __tablename__ = "windows"
    source: str = Field(primary_key=True)
    keys: str


class DocumentRow(SQLModel, table=True):
    __tablename__ = "documents"
    __table_args__ = (
        Index("ix_documents_source_key", "source", "key", unique=True),
        Index("ix_documents_source_seen", "source", "first_seen_at", "id"),
    )
    id: str = Field(primary_key=True)
    source: str
    key: str
    version: str
    raw_hash: str
    sight: str
    first_seen_at: datetime


class VersionRow(SQLModel, table=True):
    __tablename__ = "versions"
    id: str = Field(primary_key=True)
    document: str = Field(index=True)
    number: int
    body: str


class ObservationRow(SQLModel, table=True):
    __tablename__ = "observations"
    id: str = Field(primary_key=True)
    document: str = Field(index=True)
    version: str
    previous: str | None = None
    at: datetime
    body: str


class StatementRow(SQLModel, table=True):
    __tablename__ = "statements"
    __table_args__ = (
        Index("ix_statements_seen", "seen_at", "id"),
        Index("ix_statements_actor_seen", "actor", "seen_at", "language", "id"),
    )
    id: str = Field(primary_key=True)
    version: str = Field(index=True)
    source: str
    actor: str | None = None
    language: str
    seen_at: datetime
    body: str


class ClaimRow(SQLModel, table=True):
    __tablename__ = "claims"
    __table_args__ = (
        Index("ix_claims_seen", "seen_at", "id"),
        Index("ix_claims_frame_seen", "frame", "seen_at", "id"),
    )
    id: str = Field(primary_key=True)
    statement: str = Field(index=True)
    version: str = Field(index=True)
    frame: str
    seen_at: datetime
    body: str


class ClaimKeyRow(SQLModel, table=True):
    __tablename__ = "claim_keys"
    __table_args__ = (Index("ix_claim_keys_key_seen", "key", "seen_at", "claim", "sign"),)
    key: str = Field(primary_key=True)
    claim: str = Field(primary_key=True)
    seen_at: datetime
    sign: str  #: of the claim (storage/signs.py)


class FindingRow(SQLModel, table=True):
    __tablename__ = "findings"
    __table_args__ = (
        Index("ix_findings_found", "found_at", "id", "cluster"),
        Index("ix_findings_kind_found", "kind", "found_at", "id", "cluster"),
        Index("ix_findings_status_found", "status", "found_at", "id", "cluster"),
        Index("ix_findings_cluster_found", "cluster", "found_at", "id"),
    )
    id: str = Field(primary_key=True)
    kind: str
    cluster: str
    status: str
    found_at: datetime
    observation: str | None = Field(default=None, index=True)
    body: str


class FindingClaimRow(SQLModel, table=True):
    __tablename__ = "finding_claims"
    finding: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    claim: str = Field(index=True)


#: the tag of a finding that is told in a line with others; and that of an actor's new claim that is told by itself
COUNTED, NEWS = "counted", "news"


class FindingTagRow(SQLModel, table=True):
    """What findings are filtered by: actor, language, source, frame, place; and COUNTED, NEWS."""

    __tablename__ = "finding_tags"
    __table_args__ = (
        Index("ix_finding_tags_found", "name", "value", "found_at", "finding", "cluster"),
        Index("ix_finding_tags_cluster", "cluster", "name", "value", "found_at", "finding"),
    )
    finding: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    found_at: datetime | None = None  #: of the finding, so that it is found in its order
    cluster: str | None = None  #: of the finding


class SearchedRow(SQLModel, table=True):
    """What is asked of each statement (storage/search.py), in the order in which they came."""

    __tablename__ = "searched"
    n: int | None = Field(default=None, primary_key=True)
    statement: str = Field(unique=True)
    words: str
    tags: str


#: in place of a delivery's id
WITHDRAWN = "withdrawn"
#: the same, before the id of what holds the alert
SNOOZED, MUTED = "snoozed:", "muted:"
#: in place of how it was seen last: a document of which only a tombstone is left
PURGED = "purged"


class AlertRow(SQLModel, table=True):
    __tablename__ = "alerts"
    __table_args__ = (
        Index("ix_alerts_waiting", "delivery", "due_at"),
        Index("ix_alerts_created", "created_at", "id"),
        Index("ix_alerts_desk_created", "desk", "created_at", "id"),
    )
    id: str = Field(primary_key=True)
    group: str = Field(index=True)
    finding: str = Field(index=True)
    due_at: datetime
    desk: str = ""
    channel: str = ""
    created_at: datetime | None = None
    delivery: str = ""  #: "" while it waits, WITHDRAWN where it was taken back, SNOOZED or MUTED and what holds it
    body: str


class DeliveryRow(SQLModel, table=True):
    __tablename__ = "deliveries"
    __table_args__ = (
        Index("ix_deliveries_due", "state", "channel", "next_try_at"),
        Index("ix_deliveries_created", "created_at", "id"),
    )
    id: str = Field(primary_key=True)
    channel: str
    group: str = Field(index=True)
    state: str  #: due, sent, dead or withdrawn
    next_try_at: datetime | None = None
    lease_until: datetime | None = None
    created_at: datetime
    body: str


class ChannelStateRow(SQLModel, table=True):
    __tablename__ = "channel_states"
    channel: str = Field(primary_key=True)
    off: bool = False
    wait_until: datetime | None = None
    body: str


class WatchRow(SQLModel, table=True):
    __tablename__ = "watches"
    document: str = Field(primary_key=True)
    source: str = Field(index=True)
    version: str
    next_check_at: datetime
    body: str


class TombstoneRow(SQLModel, table=True):
    __tablename__ = "tombstones"
    document: str = Field(primary_key=True)
    source: str = Field(index=True)
    body: str


class JudgementRow(SQLModel, table=True):
    __tablename__ = "judgements"
    id: int | None = Field(default=None, primary_key=True)
    finding: str = Field(index=True)
    at: datetime
    body: str


class ActionRow(SQLModel, table=True):
    __tablename__ = "actions"
    finding: str = Field(primary_key=True)
    number: int = Field(primary_key=True)  #: its place in the finding's log
    cluster: str = Field(index=True)  #: of the finding
    at: datetime
    running: bool = Field(default=False, index=True)  #: a snooze that holds
    body: str


class MuteRow(SQLModel, table=True):
    __tablename__ = "mutes"
    __table_args__ = (Index("ix_mutes_settled", "settled", "at"),)
    id: str = Field(primary_key=True)
    at: datetime
    settled: bool = False  #: it has ended, and what it held was counted
    body: str


class ReplyRow(SQLModel, table=True):
    __tablename__ = "replies"
    id: str = Field(primary_key=True)  #: of an answer and a finding
    at: datetime = Field(index=True)


class RevisionRow(SQLModel, table=True):
    __tablename__ = "revisions"
    __table_args__ = (Index("ix_revisions_file_at", "file", "at"),)
    id: str = Field(primary_key=True)
    file: str
    at: datetime
    body: str


class QuarantineRow(SQLModel, table=True):
    __tablename__ = "quarantine"
    id: str = Field(primary_key=True)
    source: str = Field(index=True)
    url: str
    reason: str
    raw: bytes
    at: datetime


class BodyRow(SQLModel, table=True):
    """The body of an answer, compressed: once, however often it came."""

    __tablename__ = "bodies"
    __table_args__ = (Index("ix_bodies_at_size", "at", "size"),)
    hash: str = Field(primary_key=True)
    at: datetime
    size: int  #: as it is kept
    packed: bytes


class CaptureRow(SQLModel, table=True):
    __tablename__ = "captures"
    id: str = Field(primary_key=True)
    source: str = Field(index=True)
    hash: str = Field(index=True)  #: of the body that is kept of it, "" where that was removed
    listed: bytes
    body: str


class VersionCaptureRow(SQLModel, table=True):
    """Which answer a version was read from."""

    __tablename__ = "version_captures"
    version: str = Field(primary_key=True)
    capture: str = Field(primary_key=True, index=True)


class TranslationRow(SQLModel, table=True):
    __tablename__ = "translations"
    id: str = Field(primary_key=True)
    document: str = Field(index=True)
    body: str


class PrintRow(SQLModel, table=True):
    __tablename__ = "prints"
    id: str = Field(primary_key=True)
    document: str = Field(index=True)
    earlier: str | None = Field(default=None, index=True)
    caution: str | None = None
    body: str


class PrintBandRow(SQLModel, table=True):
    __tablename__ = "print_bands"
    band: int = Field(primary_key=True)
    print: str = Field(primary_key=True, index=True)


class UserRow(SQLModel, table=True):
    __tablename__ = "users"
    id: str = Field(primary_key=True)
    name: str = Field(unique=True)
    body: str


class SessionRow(SQLModel, table=True):
    __tablename__ = "sessions"
    id: str = Field(primary_key=True)
    owner: str = Field(index=True)
    body: str


class ApiTokenRow(SQLModel, table=True):
    __tablename__ = "api_tokens"
    id: str = Field(primary_key=True)
    name: str = Field(unique=True)
    body: str


class ChangeRow(SQLModel, table=True):
    __tablename__ = "changes"
    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    body: str


# --- record -> JSON and back --------------------------------------------------------------------


_ADAPTERS: dict[Any, TypeAdapter[Any]] = {}


def _adapter(kind: Any) -> TypeAdapter[Any]:
    """Made when first asked for: each takes some milliseconds, and a process needs few of them."""
    found = _ADAPTERS.get(kind)
    if found is None:
        found = _ADAPTERS[kind] = TypeAdapter(kind)
    return found


#: parts of a record that have tables of their own
_APART: dict[type[Any], set[str]] = {
    Capture: {"listed", "packed"},
    Claim: {"statement"},
    Finding: {"claims", "observation"},
    Observation: {"document", "previous"},
    Watch: {"document"},
}


def dump(record: Any) -> str:
    """A record as JSON, without the parts that have tables of their own."""
    kind = type(record)
    return _adapter(kind).dump_json(record, exclude=_APART.get(kind)).decode("utf-8", "strict")


def load(kind: type[T], body: str, **parts: Any) -> T:
    """The record again, with its parts given."""
    if not parts:
        whole: T = _adapter(kind).validate_json(body)
        return whole
    values = json.loads(body)
    made: T = _adapter(kind).validate_python({**values, **parts})
    return made


def claims(rows: Iterable[tuple[str, str]]) -> tuple[Claim, ...]:
    """Claims, each from its own JSON object and its statement's; parsed as one, which takes half the time."""
    whole = ",".join(f'{body[:-1]},"statement":{said}}}' for body, said in rows)
    made: tuple[Claim, ...] = _adapter(tuple[Claim, ...]).validate_json(f"[{whole}]")
    return made


def source_state_row(state: SourceState) -> dict[str, Any]:
    return {
        "source": state.source,
        "next_check_at": state.next_check_at,
        "lease_until": state.lease_until,
        "status": state.status,
        "body": dump(state),
    }


def source_state(row: Any) -> SourceState:
    state = load(SourceState, row.body)
    return SourceState(**{**_fields(state), "next_check_at": row.next_check_at, "lease_until": row.lease_until})


def _fields(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def document_row(document: Document, sight: str, now: datetime) -> dict[str, Any]:
    return {
        "id": document.id,
        "source": document.source,
        "key": document.key,
        "version": document.version,
        "raw_hash": document.raw_hash,
        "sight": sight,
        "first_seen_at": now,
    }


def version_row(document: Document, number: int) -> dict[str, Any]:
    return {"id": document.version, "document": document.id, "number": number, "body": dump(document)}


def observation_row(observation: Observation) -> dict[str, Any]:
    return {
        "id": observation.id,
        "document": observation.document.id,
        "version": observation.document.version,
        "previous": observation.previous.version if observation.previous else None,
        "at": observation.at,
        "body": dump(observation),
    }


def statement_row(statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "version": statement.version,
        "source": statement.source,
        "actor": statement.actor,
        "language": statement.language,
        "seen_at": statement.seen_at,
        "body": dump(statement),
    }


def searched_row(entry: Entry) -> dict[str, Any]:
    return {"statement": entry.statement, "words": entry.words, "tags": " ".join(entry.tags)}


def claim_row(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "statement": claim.statement.id,
        "version": claim.statement.version,
        "frame": claim.frame,
        "seen_at": claim.statement.seen_at,
        "body": dump(claim),
    }


def claim_key_rows(claim: Claim) -> list[dict[str, Any]]:
    row = {"claim": claim.id, "seen_at": claim.statement.seen_at, "sign": sign(claim)}
    return [{"key": key, **row} for key in dict.fromkeys(claim.keys)]


def finding_row(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "kind": finding.kind,
        "cluster": finding.cluster,
        "status": finding.status.value,
        "found_at": finding.found_at,
        "observation": finding.observation.id if finding.observation else None,
        "body": dump(finding),
    }


def finding_tag_rows(finding: Finding) -> list[dict[str, Any]]:
    tags: dict[tuple[str, str], None] = {}
    for claim in finding.claims:
        said = claim.statement
        actors = (("actor", one) for one in (said.actor, *said.joint, said.principal))
        for name, value in (*actors, ("language", said.language), ("source", said.source), ("frame", claim.frame)):
            if value:
                tags[name, value] = None
        tags |= dict.fromkeys(("place", id_) for id_ in claim.places)
    if finding.observation:
        tags["source", finding.observation.source] = None
    if finding.counted:
        tags[COUNTED, "yes"] = None
    elif finding.kind == "new_claim" and (who := finding.claims[0].statement.actor):
        tags[NEWS, who] = None
    of = {"finding": finding.id, "found_at": finding.found_at, "cluster": finding.cluster}
    return [{**of, "name": name, "value": value} for name, value in tags]


def outcome(row: Any, languages: Sequence[str], sources: Sequence[str], *, judged: Judgement | None) -> Outcome:
    """A finding in short, from its row, its tags and, where it was dismissed, the judgement that did it."""
    body = json.loads(row.body)
    return Outcome(
        finding=row.id,
        kind=row.kind,
        rule=body["rule"],
        score=body["score"],
        found_at=datetime.fromisoformat(body["found_at"]),
        languages=tuple(languages),
        sources=tuple(sources),
        status=Status(row.status),
        reason=judged.reason if judged else None,
    )


def without_text(id_: str, body: str) -> str:
    """A finding's JSON without what quotes its sides."""
    return json.dumps(
        {**json.loads(body), "because": [], "cautions": [], "changes": [], "purged": id_}, ensure_ascii=False
    )


def capture_row(capture: Capture) -> dict[str, Any]:
    return {
        "id": capture.id,
        "source": capture.source,
        "hash": capture.hash,
        "listed": listed_bytes(capture.listed),
        "body": dump(capture),
    }


def listed_bytes(keys: Iterable[str]) -> bytes:
    """Keys as they are kept: there may be a thousand of them, and they are looked at only where one is removed."""
    return zlib.compress(json.dumps(list(keys)).encode())


def listed(kept: bytes) -> tuple[str, ...]:
    return tuple(json.loads(zlib.decompress(kept)))


def body_row(capture: Capture) -> dict[str, Any]:
    return {"hash": capture.hash, "at": capture.at, "size": len(capture.packed), "packed": capture.packed}


def capture(row: Any, packed: bytes | None) -> Capture:
    return load(Capture, row.body, listed=listed(row.listed), packed=packed or b"")


def tombstone_row(stone: Tombstone) -> dict[str, Any]:
    return {"document": stone.document, "source": stone.source, "body": dump(stone)}


def alert_row(alert: Alert) -> dict[str, Any]:
    return {
        "id": alert.id,
        "group": alert.group,
        "finding": alert.finding,
        "due_at": alert.due_at,
        "desk": alert.desk,
        "channel": alert.channel,
        "created_at": alert.created_at,
        "delivery": "",
        "body": dump(alert),
    }


def action_row(action: Action, number: int, *, running: bool) -> dict[str, Any]:
    return {
        "finding": action.finding,
        "number": number,
        "cluster": action.cluster,
        "at": action.at,
        "running": running,
        "body": dump(action),
    }


def mute_row(mute: Mute) -> dict[str, Any]:
    return {"id": mute.id, "at": mute.at, "settled": False, "body": dump(mute)}


def delivery_row(delivery: Delivery) -> dict[str, Any]:
    return {
        "id": delivery.id,
        "channel": delivery.channel,
        "group": delivery.group,
        "state": delivery.state,
        "next_try_at": delivery.next_try_at,
        "lease_until": delivery.lease_until,
        "created_at": delivery.created_at,
        "body": dump(delivery),
    }


def channel_state_row(state: ChannelState) -> dict[str, Any]:
    return {
        "channel": state.channel,
        "off": state.off_at is not None,
        "wait_until": state.wait_until,
        "body": dump(state),
    }


def watch_row(watch: Watch) -> dict[str, Any]:
    return {
        "document": watch.document.id,
        "source": watch.document.source,
        "version": watch.document.version,
        "next_check_at": watch.next_check_at,
        "body": dump(watch),
    }
