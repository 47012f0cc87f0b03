"""Records as JSON values for the interface for machines: an open end of an interval is null. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import isfinite
from typing import Any
from urllib.parse import urlsplit

from alerts.message import Names, excerpt
from monitor.precision import Quality, Tally
from storage.prints import Before
from storage.records import (
    Actor,
    Capture,
    ChannelState,
    Claim,
    Delivery,
    Finding,
    Judgement,
    Observation,
    Part,
    Quantity,
    Source,
    SourceState,
    Statement,
    Subscription,
    Told,
)


def statement(said: Statement) -> dict[str, Any]:
    """A statement with its evidence."""
    return {
        "id": said.id,
        "source": said.source,
        "url": said.url,
        "channel": said.channel.value,
        "speaker": said.speaker,
        "actor": said.actor,
        "joint": list(said.joint),
        "principal": said.principal,
        "text": said.text,
        "spans": [[span.start, span.end] for span in said.spans],
        "form": said.form.value,
        "cue": said.cue,
        "language": said.language,
        "said_at": _time(said.said_at),
        "published_at": _time(said.published_at),
        "seen_at": _time(said.seen_at),
        "flags": [flag.value for flag in said.flags],
        "document": said.document,
        "version": said.version,
        "part": _part(said.part),
    }


def _part(one: Part | None) -> dict[str, Any] | None:
    """How the words came to be text, where they were not published as text."""
    if one is None:
        return None
    return {"origin": one.origin.value, "url": one.url, "confidence": one.confidence, "at_s": one.at_s}


def claim(one: Claim) -> dict[str, Any]:
    """A claim with the statement that makes it."""
    return {
        "id": one.id,
        "frame": one.frame,
        "act": one.act.value,
        "polarity": one.polarity.value,
        "certainty": one.certainty.value,
        "mood": one.mood.value,
        "roles": {filler.role: filler.entity or filler.text for filler in one.roles},
        "quantity": quantity(one.quantity),
        "condition": one.condition,
        "committed": one.committed,
        "start": one.span.start,
        "end": one.span.end,
        "decisive": excerpt(one).decisive,
        "statement": statement(one.statement),
    }


def quantity(figure: Quantity | None) -> dict[str, Any] | None:
    """A figure."""
    if figure is None:
        return None
    return {
        "low": figure.low if isfinite(figure.low) else None,
        "high": figure.high if isfinite(figure.high) else None,
        "unit": figure.unit,
        "approximate": figure.approximate,
        "text": figure.text,
    }


def finding(one: Finding, names: Names) -> dict[str, Any]:
    """A finding with both sides."""
    return {
        "id": one.id,
        "kind": one.kind,
        "relation": one.relation.value,
        "purged": one.purged is not None,
        "score": round(one.score, 4),
        "severity": one.severity,
        "status": one.status.value,
        "rule": one.rule,
        "because": list(one.because),
        "changes": [{"what": each.axis, "before": each.before, "after": each.after} for each in one.changes],
        "cautions": list(one.cautions),
        "cluster": one.cluster,
        "found_at": _time(one.found_at),
        "link": f"{names.link_base}/findings/{one.id}",
        "sides": [{**claim(side), "actor_name": names.actor(side.statement.actor)} for side in one.claims],
        "observation": observation(one.observation),
    }


def capture(one: Capture) -> dict[str, Any]:
    """The answer that a version was read from: what proves a copy of it, not the copy itself."""
    return {
        "sha256": one.hash,
        "size": one.size,
        "url": one.url,
        "status": one.status,
        "at": _time(one.at),
        "kept": bool(one.packed),
    }


def before(one: Before) -> dict[str, Any]:
    """A picture that stood somewhere before."""
    return {"document": one.document, "url": one.url, "earlier": one.earlier, "caution": one.caution}


def observation(seen: Observation | None) -> dict[str, Any] | None:
    """What was seen of a document that changed or went."""
    if seen is None:
        return None
    return {
        "sight": seen.sight.value,
        "at": _time(seen.at),
        "http_status": seen.http_status,
        "attempts": seen.attempts,
        "url": seen.document.url,
        "version": seen.document.version,
        "text": seen.document.text,
        "previous_version": seen.previous.version if seen.previous else None,
        "previous_text": seen.previous.text if seen.previous else None,
    }


def source(one: Source, state: SourceState | None, now: datetime) -> dict[str, Any]:
    """A source and how it does."""
    return {
        "id": one.id,
        "name": one.name,
        "kind": one.kind,
        "url": one.url,
        "actor": one.actor,
        "language": one.language,
        "status": state.status if state else "new",
        "error": state.error if state else None,
        "alarm": state.alarm if state else None,
        "failures": state.failures if state else 0,
        "documents": state.items if state else 0,
        "checked_at": _time(state.checked_at) if state else None,
        "succeeded_at": _time(state.succeeded_at) if state else None,
        "next_check_at": _time(state.next_check_at) if state else None,
        "push": push(state.subscription, now) if state and state.subscription else None,
    }


def push(kept: Subscription, now: datetime) -> str | None:
    """How a source's hub does, in words; its secret is nobody's business."""
    hub = urlsplit(kept.hub.url).hostname or "its hub"
    if kept.ended_at is not None:
        return None
    if kept.denied is not None:
        return f"{hub} will not push it: {kept.denied}"
    if kept.lease_until is None or kept.lease_until <= now:
        return f"{hub} was asked to push it{f': {kept.problem}' if kept.problem else ''}"
    if kept.doubted:
        return f"{hub} does not push what polls find, though it said so"
    return f"pushed by {hub} until {kept.lease_until:%Y-%m-%d %H:%M} UTC"


def actor(one: Actor) -> dict[str, Any]:
    """A tracked actor with the names it is found by."""
    names: dict[str, list[str]] = {}
    for name in one.names:
        names.setdefault(name.language or "und", []).append(name.text)
    return {"id": one.id, "name": one.name, "kind": one.kind, "names": names}


def delivery(one: Delivery) -> dict[str, Any]:
    """A message on its way, without its words."""
    return {
        "id": one.id,
        "channel": one.channel,
        "reason": one.reason.value,
        "state": one.state,
        "findings": list(one.findings),
        "attempts": one.attempts,
        "created_at": _time(one.created_at),
        "next_try_at": _time(one.next_try_at),
        "sent_at": _time(one.sent_at),
        "dead_at": _time(one.dead_at),
        "withdrawn_at": _time(one.withdrawn_at),
        "late_s": round(one.late.total_seconds()) if one.late is not None else None,
        "error": one.error,
        "tries": [
            {"at": _time(each.at), "ended_at": _time(each.ended_at), "answer": each.answer} for each in one.tries
        ],
    }


def lateness(seconds: float | None, t: Callable[[str], str] = str) -> str:
    """How late a message came, for people; nothing where that is not worth saying."""
    if seconds is None or seconds < 60:
        return ""
    days, hours, minutes = int(seconds) // 86_400, int(seconds) // 3_600 % 24, int(seconds) // 60 % 60
    return " ".join(f"{many} {t(unit)}" for many, unit in ((days, "d"), (hours, "h"), (minutes, "min")) if many)


def channel(one: ChannelState) -> dict[str, Any]:
    """How a channel is doing."""
    return {
        "channel": one.channel,
        "off_at": _time(one.off_at),
        "failing_since": _time(one.failing_since),
        "failures": one.failures,
        "wait_until": _time(one.wait_until),
        "why": one.why,
    }


def alert(one: Told) -> dict[str, Any]:
    """A finding on its way to one channel of one desk, and what became of it."""
    made = one.alert
    return {
        "id": made.id,
        "desk": made.desk,
        "channel": made.channel,
        "finding": made.finding,
        "reason": made.reason.value,
        "state": one.fate.value,
        "language": made.language,
        "created_at": _time(made.created_at),
        "due_at": _time(made.due_at),
    }


def judgement(one: Judgement) -> dict[str, Any]:
    """What a person made of a finding."""
    return {
        "finding": one.finding,
        "status": one.status.value,
        "by": one.by,
        "why": one.why,
        "reason": one.reason.value if one.reason else None,
        "at": _time(one.at),
    }


def quality(one: Quality) -> dict[str, Any]:
    """What people made of everything."""
    by = {sort: [tally(each) for each in many] for sort, many in one.by.items()}
    return {"overall": tally(one.overall), "by": by, "waiting": one.waiting}


def tally(one: Tally) -> dict[str, Any]:
    """What people made of the findings of one kind, rule, language or source. Null where nothing was judged."""
    share = one.precision
    return {
        "name": one.name,
        "confirmed": one.confirmed,
        "dismissed": one.dismissed,
        "unjudged": one.unjudged,
        "precision": None if share is None else round(share, 4),
        "interval": [round(end, 4) for end in one.interval] if one.interval else None,
        "reasons": [{"reason": reason.value if reason else None, "count": many} for reason, many in one.reasons],
    }


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
