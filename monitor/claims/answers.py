"""What a statement of an article leaves to the one before it: "he is alive", "the port", "rejected the claim". Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from monitor.claims.lexicon import Sort, lexicon
from monitor.claims.lookup import keys
from monitor.claims.scene import subjects
from monitor.frames import FRAMES
from monitor.text import fold, tokens
from monitor.world import World
from storage.records import Act, Claim, DocumentKind, Filler, Form, Mood, Polarity, Span, Statement

Read = tuple[Statement, tuple[Claim, ...]]

_NEAR = 3  #: statements before one that it may answer
_POINTING = 1  #: words beside the noun of what only points at what was said: "the absurd | claim"
_DENYING = frozenset({Sort.DENIAL, Sort.DENIAL_AFTER, Sort.REJECTION})
_SMALL = _DENYING | {Sort.STOP, Sort.MARKER}
_SCENES = ("place", "event")  #: where and in what it was
#: families whose subject or victim is one person or some people, who are "he" or "they" the second time
_OF_PEOPLE = frozenset({"vital_status", "custody", "health_status", "hold_office", "candidacy", "location", "charge"})


def completed(found: Sequence[Read], world: World) -> tuple[Read, ...]:
    """The statements of a document with their claims, what an article does not say twice taken from before."""
    done: list[Read] = []
    for said, claims in found:
        before = _answered(said, done) if said.channel is DocumentKind.ARTICLE else ()
        if before:
            claims = tuple(_whole(one, before, world) for one in claims) or tuple(_denied(said, before, world))
        done.append((said, claims))
    return tuple(done)


def _answered(said: Statement, done: Sequence[Read]) -> tuple[Claim, ...]:
    """What another speaker claimed shortly before."""
    others = (claims for other, claims in reversed(done[-_NEAR:]) if claims and _is_other(said, other))
    return next(others, ())


def _is_other(said: Statement, other: Statement) -> bool:
    return (said.actor or said.speaker) != (other.actor or other.speaker)


def _whole(claim: Claim, before: Sequence[Claim], world: World) -> Claim:
    """The claim with what a claim of the same kind before it says of the same thing."""
    family = FRAMES[claim.frame].family
    other = next((one for one in before if FRAMES[one.frame].family == family), None)
    if other is None:
        return claim
    mine = {one.role: one for one in claim.roles}
    for theirs in other.roles:
        one = mine.get(theirs.role)
        if one is None and _is_left_out(claim, theirs):
            mine[theirs.role] = theirs
        elif one is not None and (_is_he(one, theirs, claim, other) or _is_bare(one, theirs)):
            mine[theirs.role] = replace(theirs, text=one.text, span=one.span)
    roles = tuple(sorted(mine.values(), key=lambda one: one.role))
    if roles == claim.roles:
        return claim
    whole = replace(claim, roles=roles)
    return replace(whole, keys=keys(whole, world))


def _is_left_out(claim: Claim, theirs: Filler) -> bool:
    """Whether a claim that could say where, and says it nowhere, speaks of the place that was named."""
    possible = any(role == theirs.role for role, _ in FRAMES[claim.frame].roles)
    entities = [one.entity or "" for one in claim.roles]
    placed = any(one.startswith("place:") or (one.startswith("facility:") and one.count(":") > 1) for one in entities)
    named = placed or any(one.role in _SCENES for one in claim.roles)
    return theirs.role in _SCENES and theirs.entity is not None and possible and not named


def _is_he(one: Filler, theirs: Filler, claim: Claim, other: Claim) -> bool:
    """Whether a pronoun takes up somebody of whom another spoke, and who is neither of the two who speak."""
    if FRAMES[claim.frame].family not in _OF_PEOPLE or fold(one.text) not in subjects(claim.statement.language):
        return False
    spoken = {f"actor:{who}" for said in (claim.statement, other.statement) for who in (said.actor, said.principal)}
    third = theirs.entity is not None and theirs.entity.startswith(("actor:", "group:"))
    return third and theirs.entity not in spoken


def _is_bare(one: Filler, theirs: Filler) -> bool:
    """Whether "the port" takes up a port with a name."""
    entity = one.entity or ""
    return entity.startswith("facility:") and entity.count(":") == 1 and (theirs.entity or "").startswith(f"{entity}:")


def _denied(said: Statement, before: Sequence[Claim], world: World) -> Iterator[Claim]:
    """What a statement denies that only points at it: "the ministry rejected the claim"."""
    if len(before) != 1 or not _points(said):
        return
    (one,) = before
    if one.mood is not Mood.FACT or one.quantity is not None or any(filler.entity == "self" for filler in one.roles):
        return
    turned = Polarity.NEGATIVE if one.polarity is Polarity.POSITIVE else Polarity.POSITIVE
    whole = Span(start=said.start, end=said.end)  # what decides are the words that deny
    denied = replace(
        one, statement=said, act=Act.DENY, polarity=turned, committed=said.committed, condition=None, span=whole
    )
    yield replace(denied, keys=keys(denied, world))


def _points(said: Statement) -> bool:
    """Whether a cue denies and its object only points at what was said."""
    if said.cue is None or said.form is Form.DIRECT:
        return False
    known = lexicon(said.language)
    cue = {hit.entry.sort for hit in known.of_cue(said.cue)}
    if not cue & _DENYING or Sort.NEGATOR in cue:
        return False
    text = fold(said.text)
    words = [text[span.start : span.end] for span in tokens(text)]
    nouns = {text[hit.start : hit.end] for hit in known.find(text) if hit.entry.sort is Sort.CONTENT}
    small = {word for hit in known.find(text) if hit.entry.sort in _SMALL for word in text[hit.start : hit.end].split()}
    rest = [word for word in words if word not in nouns | small | known.articles | subjects(said.language)]
    return bool(words) and len(rest) <= (_POINTING if nouns else 0)
