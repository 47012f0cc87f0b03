"""How what a claim says differs from what it said in an earlier version, axis by axis. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache

from monitor.extract.dates import days
from monitor.text import sentences
from storage.records import Changed, Claim, Quantity

#: a change of any of these is a change of what is claimed (DOMAIN.md, silent edit); another agent is another actor
DECISIVE = frozenset({"polarity", "figure", "speaker", "agent", "time", "certainty", "mood", "condition", "scope"})


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
    yield from _times(new, old)
    yield Changed(axis="certainty", before=old.certainty.value, after=new.certainty.value)
    yield Changed(axis="mood", before=old.mood.value, after=new.mood.value)
    yield Changed(axis="condition", before=_flat(old.condition), after=_flat(new.condition))
    yield Changed(axis="scope", before=old.scope or "", after=new.scope or "")


def _roles(new: Claim, old: Claim) -> Iterator[Changed]:
    if new.frame != old.frame:  # then the roles are not the same ones
        yield Changed(axis="claim", before=_words(old), after=_words(new))
        return
    for role in dict.fromkeys(filler.role for filler in (*old.roles, *new.roles)):
        before, after = old.role(role), new.role(role)
        if (before and before.key) != (after and after.key):
            yield Changed(axis=role, before=before.text if before else "", after=after.text if after else "")


def _words(claim: Claim) -> str:
    """The decisive words."""
    said = claim.statement
    return said.text[claim.span.start - said.start : claim.span.end - said.start] if len(said.spans) == 1 else said.text


def _who(claim: Claim) -> str:
    said = claim.statement
    return said.actor or _flat(said.speaker).casefold()


def _named(claim: Claim) -> str:
    return claim.statement.actor or _flat(claim.statement.speaker)


def _range(figure: Quantity | None) -> tuple[float, float, str] | None:
    return (figure.low, figure.high, figure.unit) if figure else None


def _figure(figure: Quantity | None) -> str:
    return (figure.text or f"{figure.low:g}") if figure else ""


def _times(new: Claim, old: Claim) -> Iterator[Changed]:
    """Another day where both name one; a day that is named only once is said more or less exactly."""
    before, after = _days(old), _days(new)
    if before and after and not before & after:
        yield Changed(axis="time", before=_dated(before), after=_dated(after))


def _days(claim: Claim) -> frozenset[date]:
    """The days that the sentence of a claim names."""
    said = claim.statement
    at = claim.span.start - said.start if len(said.spans) == 1 else -1
    return _days_at(said.text, at, said.language, said.published_at)


@lru_cache(maxsize=4096)  # each claim of a text is set against many of its earlier version
def _days_at(text: str, at: int, language: str, published: datetime | None) -> frozenset[date]:
    own = next((one for one in _sentences(text) if one.start <= at < one.end), None)
    return days(text[own.start : own.end] if own else text, language=language, published=published)


_sentences = lru_cache(maxsize=16)(sentences)


def _dated(found: frozenset[date]) -> str:
    return ", ".join(day.isoformat() for day in sorted(found))


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())
