"""Why two claims are something to each other, or nothing: role by role, and the gate that stopped them. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.claims.lookup import BETWEEN
from monitor.compare import figures, times
from monitor.compare.stand import uncommitted
from monitor.compare.things import ANYBODY, corefer, key_roles, turned
from monitor.compare.view import View, view
from monitor.compare.words import named, topic
from monitor.frames import RULES, rivals
from monitor.world import World
from storage.records import Claim, Comparison, Filler, Interval, Span, Statement

#: code points shown on either side of marked words
AROUND = 40


# --- role by role -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What one role is on each side, as its statement words it."""

    role: str
    sides: tuple[str, ...]  #: in the order of the claims: the words in [brackets] in their sentence, with offsets


def roles(claims: Sequence[Claim], world: World) -> Iterator[Role]:
    """The decisive words of each claim, then every role that any of them fills, as their family names it."""
    if not claims:
        return
    first, *others = (view(claim, world) for claim in claims)
    views = (first, *(turned(first, other, world) for other in others))
    yield Role(role="decisive words", sides=tuple(marked(one.claim.statement, one.claim.span) for one in views))
    for role in dict.fromkeys(role for one in views for role in (*one.roles, *(["value"] if one.value else []))):
        yield Role(role=role, sides=tuple(_worded(one, role) for one in views))
    if any(claim.quantity for claim in claims):
        shown = (figures.shown(claim.quantity) if claim.quantity else "-" for claim in claims)
        yield Role(role="figure", sides=tuple(shown))


def marked(said: Statement, span: Span) -> str:
    """Words of a statement in brackets, with some of what stands around them and their offsets in the document."""
    place = f"({span.start}-{span.end})"
    at = _placed(said, span)
    if at is None:
        return f"not within the statement {place}"
    start, end = at
    before, after = said.text[max(0, start - AROUND) : start], said.text[end : end + AROUND]
    left, right = "…" if start > AROUND else "", "…" if end + AROUND < len(said.text) else ""
    return f"{left}{_flat(before)}[{_flat(said.text[start:end])}]{_flat(after)}{right} {place}"


def _placed(said: Statement, span: Span) -> tuple[int, int] | None:
    """Where words of the document stand in the statement's text, whose pieces are joined by one space."""
    ahead, start, end = 0, None, None
    for piece in said.spans:
        if piece.start <= span.start < piece.end:
            start = ahead + span.start - piece.start
        if piece.start < span.end <= piece.end:
            end = ahead + span.end - piece.start
        ahead += piece.end - piece.start + 1
    return None if start is None or end is None else (start, end)


def _flat(text: str) -> str:
    """Text on one line."""
    return "".join(" " if letter.isspace() else letter for letter in text)


def _worded(one: View, role: str) -> str:
    filler = one.roles.get(role)
    if filler is None:
        return f"{one.value}, follows from {one.claim.frame}" if role == "value" and one.value else "-"
    if filler.span is not None:
        words = marked(one.claim.statement, filler.span)
        return words if _placed(one.claim.statement, filler.span) else f"{filler.text}, {words}"
    return "the side that speaks" if filler.entity == "self" else f"{filler.text}, understood"


# --- the gates ----------------------------------------------------------------------------------


def stopped(one: Comparison, world: World) -> str:
    """Which gate stopped a comparison, and what that means for these two; "" where none did."""
    if not one.gate:
        return ""
    a = view(one.new, world)
    b = turned(a, view(one.earlier, world), world)
    told = {"committed": _committed, "thing": _thing, "time": _time, "rule": _rule, "type": _type}
    return f"stopped at '{one.gate}': {told[one.gate](a, b, one, world)}"


def _committed(a: View, b: View, one: Comparison, world: World) -> str:
    sides = (("the newer", a), ("the older", b))
    found = (f"{name}: {why}" for name, side in sides if (why := uncommitted(side.claim)))
    return f"nobody stands by one of them ({'; '.join(found)})"


def _thing(a: View, b: View, one: Comparison, world: World) -> str:
    if a.family != b.family:
        both = f"the newer of {topic(a, a, world)}, the older of {topic(b, b, world)}"
        known = "the rule between them does not fit as they are said or placed" if b.family in rivals(a.family) else ""
        return f"they speak of different matters, and {known or 'no rule sets these against each other'} ({both})"
    keys = tuple(role for role in key_roles(a, b) if role != "agent" or a.family not in BETWEEN)
    apart = [role for role in keys if _says(a, role) and _says(b, role) and not corefer(a, b, role, world)]
    if apart:
        sides = ", ".join(f"{role}: {_named(a, role, world)} / {_named(b, role, world)}" for role in apart)
        return f"they do not speak of the same thing ({sides})"
    if a.family in BETWEEN:
        return f"they do not speak of the same parties ({_parties(a, world)} / {_parties(b, world)})"
    return f"it is not known that they speak of the same thing (nothing that both name: {', '.join(keys)})"


def _says(one: View, role: str) -> bool:
    """Whether a role is filled by somebody in particular."""
    filler = one.roles.get(role)
    return filler is not None and not ANYBODY.intersection({filler.entity, filler.key})


def _named(one: View, role: str, world: World) -> str:
    return _display(one.roles[role], world)


def _parties(one: View, world: World) -> str:
    found = [_named(one, role, world) for role in ("agent", "counterpart") if role in one.roles]
    return " and ".join(found) or "none named"


def _display(filler: Filler, world: World) -> str:
    return named(filler.entity, world) or filler.text


def _time(a: View, b: View, one: Comparison, world: World) -> str:
    if times.is_old(a):
        return f"the newer tells again what was said long before, {_day(a)}"
    mine, theirs = a.claim.time, b.claim.time
    if mine is not None and theirs is not None and not mine.meets(theirs):
        return f"they speak of times that do not meet ({_interval(mine)} / {_interval(theirs)})"
    for dated, other in ((a, b), (b, a)):
        if dated.claim.time is not None and times.is_past(dated, other):
            return (
                f"one speaks of {_interval(dated.claim.time)}, the other of the time when it was said ({_day(other)})"
            )
    return f"they were said too far apart to be about one time ({_day(a)} / {_day(b)})"


def _day(one: View) -> str:
    return one.at.date().isoformat() if one.at else "it is not known when"


def _interval(time: Interval) -> str:
    ends = ((end.isoformat(" ", "minutes") if end else "open") for end in (time.start, time.end))
    return " to ".join(ends)


def _rule(a: View, b: View, one: Comparison, world: World) -> str:
    return "they speak of the same thing and time, and no rule says that the two cannot both be so"


def _type(a: View, b: View, one: Comparison, world: World) -> str:
    sides = "one side" if a.principal is not None and a.principal == b.principal else "two sides"
    said = f"{a.claim.mood} / {b.claim.mood}, by {sides}"
    return f"{one.rule} holds ({RULES[one.rule].when}), but as they are said it is no conflict ({said})"
