"""An alert for machines, as JSON values. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from alerts.groups import is_line
from alerts.message.notes import Entry
from alerts.message.sides import Names, excerpt
from storage.records import Claim, Group, Judgement, Reason


def payload(group: Group, entries: Sequence[Entry], reason: Reason, names: Names) -> dict[str, object]:
    """The whole message; fields may be added."""
    return {
        "type": "alert",
        "desk": group.desk,
        "reason": reason.value,
        "thread": group.key,
        "more": len(group.rest),
        "findings": [(_counted if is_line(group) else _finding)(entry, names) for entry in entries],
    }


def _counted(entry: Entry, names: Names) -> dict[str, object]:
    """One of many that are only counted."""
    finding = entry.finding
    return {"id": finding.id, "kind": finding.kind, "link": f"{names.link_base}/findings/{finding.id}"}


def _finding(entry: Entry, names: Names) -> dict[str, object]:
    finding, judged = entry.finding, entry.alert.judgement
    return {
        "id": finding.id,
        "kind": finding.kind,
        "relation": finding.relation.value,
        "purged": finding.purged is not None,
        "score": round(finding.score, 4),
        "severity": finding.severity,
        "status": finding.status.value,
        "judgement": _judgement(judged) if judged else None,
        "rule": finding.rule,
        "because": list(finding.because),
        "cautions": list(finding.cautions),
        "found_at": finding.found_at.isoformat(),
        "link": f"{names.link_base}/findings/{finding.id}",
        "sides": [_side(claim, names) for claim in finding.claims],
        "changes": [{"what": one.axis, "before": one.before, "after": one.after} for one in finding.changes],
    }


def _judgement(judged: Judgement) -> dict[str, str]:
    return {"status": judged.status.value, "by": judged.by, "why": judged.why, "at": judged.at.isoformat()}


def _side(claim: Claim, names: Names) -> dict[str, object]:
    said = claim.statement
    return {
        "speaker": said.speaker,
        "actor": said.actor,
        "joint": list(said.joint),
        "actor_name": names.actor(said.actor),
        "principal": said.principal,
        "source": said.source,
        "url": said.url,
        "language": said.language,
        "said_at": said.said_at.isoformat() if said.said_at else None,
        "seen_at": said.seen_at.isoformat(),
        "text": said.text,
        "decisive": excerpt(claim).decisive,
        "frame": claim.frame,
    }
