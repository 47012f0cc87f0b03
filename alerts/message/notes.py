"""What stands before and beside the sides of a finding: what became of it, and what an edit changed. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from alerts.difference import Piece, difference
from alerts.message.around import around
from alerts.message.sides import Names, visible
from alerts.wording import Wording
from storage.records import Alert, Changed, Finding, Judgement, Reason, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A finding in a message, with the alert that brings it there."""

    finding: Finding
    alert: Alert


def heading(alert: Alert, words: Wording) -> str:
    """What a subject begins with."""
    if alert.reason is Reason.CORRECTION:
        return f"{words.correction}: "
    if alert.reason is Reason.REPEAT:
        return f"{words.again}: "
    return f"{words.update}: " if alert.reason is Reason.UPDATE else ""


def notes(alert: Alert, words: Wording, isolated: Callable[[str], str]) -> Iterator[str]:
    """What became of an alert, and who says so and why; or that this belongs to an earlier one.

    `isolated` keeps what a person wrote apart from our words.
    """
    judged = alert.judgement
    if judged is not None:
        told = words.withdrawn if judged.status is Status.DISMISSED else words.stands
        yield told.format(by=isolated(visible(judged.by))) + _given(judged, words, isolated)
    elif alert.reason is Reason.UPDATE:
        yield words.concerns


def _given(judged: Judgement, words: Wording, isolated: Callable[[str], str]) -> str:
    """Why, in the desk's words for a reason, then in those of whoever judged it."""
    reason = words.dismissals.get(judged.reason or "", "") if judged.status is Status.DISMISSED else ""
    own = isolated(visible(judged.why)) if judged.why.strip() else ""
    why = "; ".join(part for part in (reason, own) if part)
    return words.given.format(why=why) if why else "."


def changed(finding: Finding, names: Names, words: Wording) -> Iterator[tuple[str, str, str]]:
    """What an edit changed of what is claimed: in which respect, before and after, in the desk's words."""
    for one in finding.changes:
        before, after = (_shown(one, value, names, words) for value in (one.before, one.after))
        yield words.axes.get(one.axis, one.axis), before, after


def worded(finding: Finding, names: Names) -> tuple[Piece, ...]:
    """What an edit changed in words, with some of what stands around it."""
    seen = finding.observation
    if finding.kind != "edit" or seen is None or seen.previous is None:
        return ()
    text, said = seen.document.text, [claim.statement.language for claim in finding.claims]
    whole = names.whole(text, next(iter(said), seen.document.language or ""))
    return around(difference(seen.previous.text, text), whole)


def _shown(one: Changed, value: str, names: Names, words: Wording) -> str:
    known = names.actor(value) if one.axis == "speaker" else None
    return visible(known or words.values.get(value, value)) or "-"
