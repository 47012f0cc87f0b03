"""An alert for machines, as JSON values. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from alerts.groups import is_line
from alerts.message.notes import Entry
from alerts.message.sides import Names, excerpt, sides
from alerts.wording import Wording
from storage.records import Claim, Group, Judgement, Reason, Translation


def payload(group: Group, entries: Sequence[Entry], reason: Reason, names: Names, words: Wording) -> dict[str, object]:
    """The whole message; fields may be added."""
    return {
        "type": "alert",
        "desk": group.desk,
        "reason": reason.value,
        "thread": group.key,
        "more": len(group.rest),
        "findings": [_counted(entry, names) if is_line(group) else _finding(entry, names, words) for entry in entries],
    }


def _counted(entry: Entry, names: Names) -> dict[str, object]:
    """One of many that are only counted."""
    finding = entry.finding
    return {"id": finding.id, "kind": finding.kind, "link": f"{names.link_base}/findings/{finding.id}"}


def _finding(entry: Entry, names: Names, words: Wording) -> dict[str, object]:
    finding, judged = entry.finding, entry.alert.judgement
    shown = zip(finding.claims, sides(finding, names, words), strict=True)
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
        "sides": [_side(claim, side.translation.made if side.translation else None, names) for claim, side in shown],
        "changes": [{"what": one.axis, "before": one.before, "after": one.after} for one in finding.changes],
    }


def _judgement(judged: Judgement) -> dict[str, str]:
    return {"status": judged.status.value, "by": judged.by, "why": judged.why, "at": judged.at.isoformat()}


def _translation(made: Translation) -> dict[str, object]:
    return {
        "language": made.target,
        "service": made.service,
        "text": made.text,
        "figures_differ": list(made.figures or ()),
        "negation_differs": made.negation,
    }


def _side(claim: Claim, made: Translation | None, names: Names) -> dict[str, object]:
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
        "translation": _translation(made) if made is not None else None,
        "frame": claim.frame,
    }
