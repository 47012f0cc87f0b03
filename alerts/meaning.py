"""How what a claim says differs from what it said in an earlier version, axis by axis. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from storage.records import Claim, Interval, Quantity

#: a change of any of these is a change of what is claimed (DOMAIN.md, silent edit); another agent is another actor
DECISIVE = frozenset({"polarity", "figure", "speaker", "agent", "time", "certainty", "mood"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """One thing that two versions of a claim say differently."""

    axis: str  #: polarity, figure, speaker, time, certainty, mood, condition, scope or a role
    before: str  #: words of the original, an actor's id, or the value's own code; "" where it is left open
    after: str


def changes(new: Claim, old: Claim) -> tuple[Changed, ...]:
    """What the newer claim says differently, the gravest first; spelling and order of words are no difference."""
    return tuple(one for one in _axes(new, old) if one.before != one.after)


def _axes(new: Claim, old: Claim) -> Iterator[Changed]:
    yield Changed(axis="polarity", before=old.polarity.value, after=new.polarity.value)
    if _range(old.quantity) != _range(new.quantity):
        yield Changed(axis="figure", before=_figure(old.quantity), after=_figure(new.quantity))
    if _who(old) != _who(new):
        yield Changed(axis="speaker", before=_named(old), after=_named(new))
    yield from _roles(new, old)
    yield Changed(axis="time", before=_time(old.time), after=_time(new.time))
    yield Changed(axis="certainty", before=old.certainty.value, after=new.certainty.value)
    yield Changed(axis="mood", before=old.mood.value, after=new.mood.value)
    yield Changed(axis="condition", before=_flat(old.condition), after=_flat(new.condition))
    yield Changed(axis="scope", before=old.scope or "", after=new.scope or "")


def _roles(new: Claim, old: Claim) -> Iterator[Changed]:
    if new.frame != old.frame:
        return  # then the roles are not the same ones
    for role in dict.fromkeys(filler.role for filler in (*old.roles, *new.roles)):
        before, after = old.role(role), new.role(role)
        if (before and before.key) != (after and after.key):
            yield Changed(axis=role, before=before.text if before else "", after=after.text if after else "")


def _who(claim: Claim) -> str:
    said = claim.statement
    return said.actor or _flat(said.speaker).casefold()


def _named(claim: Claim) -> str:
    return claim.statement.actor or _flat(claim.statement.speaker)


def _range(figure: Quantity | None) -> tuple[float, float, str] | None:
    return (figure.low, figure.high, figure.unit) if figure else None


def _figure(figure: Quantity | None) -> str:
    return (figure.text or f"{figure.low:g}") if figure else ""


def _time(time: Interval | None) -> str:
    """Days, in UTC; finer than that only where it is said."""
    if time is None:
        return ""
    ends = [f"{end:%Y-%m-%d %H:%M}".removesuffix(" 00:00") if end else "…" for end in (time.start, time.end)]
    return ends[0] if ends[0] == ends[1] else f"{ends[0]} - {ends[1]}"


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())
