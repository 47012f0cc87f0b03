"""Whether a speaker stands by a claim: the first gate (DOMAIN.md section 4). Pure."""

from __future__ import annotations

from collections.abc import Sequence

from storage.records import Act, Certainty, Claim, Flag, Mood

_NEVER = frozenset({Flag.SATIRE, Flag.PARODY, Flag.COMPROMISED})


def uncommitted(claim: Claim) -> str | None:
    """Gate 1: why the speaker does not stand by a claim, in words; None where they do."""
    return unspoken(claim.act, claim.mood, claim.certainty, claim.statement.flags, committed=claim.committed)


def unspoken(act: Act, mood: Mood, certainty: Certainty, flags: Sequence[Flag], *, committed: bool) -> str | None:
    """The same of what is known of a claim."""
    never = sorted(_NEVER.intersection(flags)) if flags else ()
    if never:
        return f"its source is marked as {', '.join(never)}"
    if act is Act.DECLINE:
        return "the speaker declines to say"
    if act is Act.QUESTION or mood is Mood.QUESTION:
        return "the speaker only asks"
    if mood is Mood.HYPOTHETICAL:
        return "it is only imagined, or a condition"
    if certainty is Certainty.UNCOMMITTED:
        return "the speaker leaves open whether it is so"
    return None if committed else "the speaker passes it on and does not stand by it"
