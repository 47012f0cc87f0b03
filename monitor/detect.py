"""What of a new claim or a changed document may be worth telling: runs the detectors and keeps the noise down. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache

from alerts.plugins import load, names
from monitor.claims.lookup import BETWEEN
from monitor.frames import FRAMES
from monitor.lookalike import mixed
from monitor.marks import Mark
from monitor.resolve.speakers import words
from monitor.resolve.spotting import split
from monitor.text import fold
from monitor.thresholds import Thresholds as Thresholds
from storage.records import (
    Act,
    Certainty,
    Claim,
    Comparison,
    DateBasis,
    Finding,
    Flag,
    Observation,
    Origin,
    Relation,
    Sight,
    Statement,
    digest,
)

DETECTORS = "monitor.detectors"
#: what the same claim says again: earlier opposition to it was told then
AGAIN = frozenset({Relation.SAME})
#: what keeps a claim from being new
KNOWN = frozenset(Relation) - {Relation.NONE, Relation.DISAGREES}
#: within that time what one side answers the other speaks of the same time
SOON = timedelta(hours=24)
CONFLICTS = frozenset({"contradiction", "denial", "reversal", "figures"})
#: who denies a thing and says the contrary goes against it once
_OPPOSITION = {"denial": "contradiction"}
#: the most that a comparison is worth with no tracked actor on either side, or with one side that a machine may have
#: misread: a desk may look, and is not told
UNTRACKED = 0.45
#: families that make one thread: who holds a place, who stands in it, who left it
_THREADS = {"present": "control", "withdraw": "control", "agreement": "ceasefire"}
_PERSONAL = frozenset({"vital_status", "hold_office", "candidacy", "health_status", "custody", "location"})
#: kinds of keys, those that tell one matter best from another first
_SIGNS = ("place", "facility", "actor", "name", "event", "hazard", "issue")
_URGENT = frozenset({"control", "vital_status", "ceasefire", "responsible_for", "hold_office", "said"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A document that was edited or is no longer available, with the claims of its versions."""

    observation: Observation
    before: tuple[Claim, ...]
    after: tuple[Claim, ...] = ()
    told: tuple[Claim, ...] = ()  #: claims of any version on which a finding rests
    actor: str | None = None  #: whose account it is
    mark: Mark | None = None  #: what its publisher says of the change
    gone: bool = False  #: whether it was found to be no longer available, and not to be there again since
    again: int = 0  #: how often it had come back before


def detect(
    new: Claim | Change,
    earlier: Sequence[Comparison],
    *,
    found_at: datetime,
    thresholds: Thresholds,
    package: str = DETECTORS,
) -> tuple[Finding, ...]:
    """Ask every detector; `earlier` are the comparisons of the claim, or of the claims of both versions."""
    asked = earlier if isinstance(new, Change) else fresh(earlier)
    found = [
        one
        for name in names(package)
        for one in load(package, name).detect(new, asked, found_at=found_at)
        if one.score >= thresholds.review_at
    ]
    if isinstance(new, Change):
        return tuple(_without_noise(found))
    thread = _thread(new, earlier) if found else ""
    return tuple(replace(one, cluster=thread, because=tuple(one.because)) for one in _without_noise(found))


def _thread(new: Claim, earlier: Sequence[Comparison]) -> str:
    """The dispute that a new claim joins: that of the oldest claim to which it is anything."""
    return cluster(new, *(one.earlier for one in earlier if one.relation is not Relation.NONE))


def fresh(comparisons: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """Without what an earlier saying of the same thing by the same side was already set against.

    What was said before it was set against it then; what another side said soon after was set against it when it came.
    What this side itself said since is left: who says a thing, its opposite and the thing again, turns round twice. So
    is what came so much later that it told of another time.
    """
    said_so = _said_so(comparisons)
    again = [one.earlier.statement for one in comparisons if one.relation in said_so and not is_doubtful(one.earlier)]
    if not again:
        return tuple(comparisons)
    last = max(again, key=lambda said: said.seen_at)
    return tuple(one for one in comparisons if one.relation in said_so or _is_open(one, last))


def _said_so(comparisons: Sequence[Comparison]) -> frozenset[Relation]:
    """The relations of what says a thing again: who is nobody tracked and says what another said opens no dispute."""
    tracked = any(one.new.statement.actor for one in comparisons)
    return AGAIN if tracked else AGAIN | {Relation.CONFIRMS, Relation.CORROBORATES}


def _is_open(one: Comparison, last: Statement) -> bool:
    """Whether what was said earlier was not yet set against what was last said so."""
    other = one.earlier.statement
    later = (other.said_at or other.seen_at) - (last.said_at or last.seen_at) > SOON
    return other.seen_at > last.seen_at and (later or _is_own(one))


def _is_own(one: Comparison) -> bool:
    """Whether both sides are one."""
    mine, theirs = one.new.statement, one.earlier.statement
    return (mine.principal or mine.actor or mine.speaker) == (theirs.principal or theirs.actor or theirs.speaker)


def _without_noise(found: Sequence[Finding]) -> Iterator[Finding]:
    """A claim that goes against something is not also told as new or as a confirmation."""
    conflict = any(one.kind in CONFLICTS for one in found)
    told = any(one.kind != "new_claim" for one in found)
    for one in strongest(found):
        if not ((conflict and one.kind in ("confirmation", "admission")) or (told and one.kind == "new_claim")):
            yield one


def strongest(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """One finding for each kind and dispute: the strongest, of equals the one against the latest words."""
    found = tuple(findings)
    if len(found) < 2:
        return found
    made = {id(claim.statement): claim.statement for one in found for claim in one.claims}
    ids = {at: said.id for at, said in made.items()}  # made once of each, for many tell of one claim
    conflicts = [one for one in found if one.kind in CONFLICTS]
    answered = {ids[id(one.claims[0].statement)] for one in conflicts if len(one.claims) > 1}
    against = {ids[id(one.claims[0].statement)] for one in conflicts}
    opposed = {ids[id(claim.statement)]: one.score for one in sorted(conflicts, key=_score) for claim in one.claims[1:]}
    best: dict[tuple[str, str], Finding] = {}
    for one in found:
        if one.kind == "new_claim" and ids[id(one.claims[0].statement)] in against:
            continue  # the words are told already, as going against others
        if one.kind == "new_claim" and opposed.get(ids[id(one.claims[0].statement)], 0.0) >= one.score:
            continue  # or as what somebody else in the same text goes against
        if _is_unseen(one) and ids[id(one.claims[0].statement)] in answered:
            continue  # "the rumours are false", beside what they are of
        at = (_OPPOSITION.get(one.kind, one.kind), _what(one))
        if at not in best or _outranks(one, best[at]):
            best[at] = one
    return tuple(best.values())


def _score(one: Finding) -> float:
    return one.score


def _is_unseen(one: Finding) -> bool:
    """Whether it is a denial of something of which there is no record."""
    return one.kind == "denial" and len(one.claims) == 1


def _what(one: Finding) -> str:
    """The dispute; what is new is told once for each document and speaker, by what is said first."""
    said = one.claims[0].statement if one.kind == "new_claim" and one.claims else None
    return digest(said.version, said.actor) if said is not None else one.cluster


def _outranks(one: Finding, other: Finding) -> bool:
    """Whether one is the stronger; equals are told apart by their ids, which cost more than all else."""
    mine, theirs = _rank(one), _rank(other)
    return mine > theirs or (mine == theirs and one.id > other.id)


def _rank(one: Finding) -> tuple[float, float, int]:
    said = one.claims[-1].statement.said_at if one.claims else None
    first = -one.claims[0].span.start if one.claims else 0
    return one.score, said.timestamp() if said else 0.0, first


# --- for detectors ------------------------------------------------------------------------------


def of_comparison(kind: str, one: Comparison, *, found_at: datetime, score: float | None = None) -> Finding:
    """A finding that tells of a comparison."""
    claims = (one.new, one.earlier)
    tracked = any(claim.statement.actor for claim in claims) and not any(map(_is_anybody, claims))
    worth = one.strength if score is None else score
    return Finding(
        kind=kind,
        claims=claims,
        relation=one.relation,
        score=worth if tracked and not any(map(is_doubtful, claims)) else min(worth, UNTRACKED),
        rule=one.rule,
        because=one.because,  # type: ignore[arg-type]  # put into words where it is told
        cautions=cautions(claims),
        cluster=cluster(*claims),
        severity=severity(kind, claims),
        found_at=found_at,
    )


def _is_anybody(claim: Claim) -> bool:
    """Whether the speaker is named by a role alone and known to be nobody: "the company" may be the other side."""
    said = claim.statement
    return said.actor is None and said.speaker is not None and _names_anybody(said.speaker, said.language)


@lru_cache(maxsize=4096)
def _names_anybody(speaker: str, language: str) -> bool:
    known = words(language)
    named = (word for word in split(fold(speaker)) if word not in known.links)
    return all(known.holds(word, known.known | known.honorifics) for word in named)


def of_claim(kind: str, claim: Claim, *, score: float, because: tuple[str, ...], found_at: datetime) -> Finding:
    """A finding that tells of one claim."""
    return Finding(
        kind=kind,
        claims=(claim,),
        score=min(score, UNTRACKED) if is_doubtful(claim) else score,
        rule="",
        because=because,
        cautions=cautions((claim,)),
        cluster=cluster(claim),
        severity=severity(kind, (claim,)),
        found_at=found_at,
    )


def of_change(
    kind: str,
    change: Change,
    claims: tuple[Claim, ...],
    *,
    score: float,
    because: tuple[str, ...],
    found_at: datetime,
    relation: Relation = Relation.NONE,
    rule: str = "",
) -> Finding:
    """A finding that tells of a document."""
    document = change.observation.document
    return Finding(
        kind=kind,
        claims=claims,
        observation=change.observation,
        relation=relation,
        score=score,
        rule=rule,
        because=because,
        cautions=(*document.cautions, *cautions(claims)),
        cluster=cluster(*claims) if claims else digest("cluster", "document", document.id),
        severity="normal",
        found_at=found_at,
    )


def cluster(*claims: Claim) -> str:
    """The dispute that claims belong to: what the oldest of them is about, not who says it, so that copies join."""
    root = min(claims, key=lambda claim: (claim.statement.seen_at, claim.span.start))
    return _dispute(FRAMES[root.frame].family, root.keys, root.statement.document)


@lru_cache(maxsize=4096)  # a dispute is asked for with every claim in it
def _dispute(of: str, keys: tuple[str, ...], document: str) -> str:
    """The dispute of a claim of that family, with those keys, in that document."""
    family = _THREADS.get(of, of)
    about = {key.partition("|")[2] for key in keys if key.startswith("=")}
    parties = sorted(key for key in about if key.startswith("actor:"))
    if family in BETWEEN and parties:
        return digest("cluster", family, *parties)
    return digest("cluster", family, min(about, key=lambda key: _rank_of_key(family, key), default=document))


def _rank_of_key(family: str, key: str) -> tuple[bool, int, str]:
    """The surest sign of one dispute first: the person where it is about one, else the place; a noun is the last."""
    kind = key.partition(":")[0]
    person = family in _PERSONAL and kind == "actor"
    return not person, _SIGNS.index(kind) if kind in _SIGNS else len(_SIGNS), key


def severity(kind: str, claims: Sequence[Claim]) -> str:
    """How much a desk loses by hearing of it late (DOMAIN.md section 4)."""
    if kind == "admission":
        return "urgent"
    tracked = all(claim.statement.actor for claim in claims)
    grave = any(FRAMES[claim.frame].family in _URGENT for claim in claims)
    if kind in ("contradiction", "denial") and tracked and grave:
        return "urgent"
    return "low" if kind == "new_claim" else "normal"


def is_doubtful(claim: Claim) -> bool:
    """Whether a machine read what decides the claim and was not sure: of its words, roles or speaker, or of a figure.

    Of a figure any doubtful word in the same part counts: a digit that is lost makes another figure.
    """
    part = claim.statement.part
    if part is None or not part.doubts:
        return False
    if claim.quantity is not None:
        return True
    spans = (claim.span, claim.statement.speaker_span, *(filler.span for filler in claim.roles))
    known = [span for span in spans if span is not None]
    start, end = min(span.start for span in known), max(span.end for span in known)
    return any(doubt.start < end and start < doubt.end for doubt in part.doubts)


def cautions(claims: Sequence[Claim]) -> tuple[str, ...]:
    """What the reader of an alert should bear in mind."""
    each = (words for claim in claims for words in _cautions(claim))
    return tuple(dict.fromkeys((*each, *_hedges(claims))))


def _cautions(claim: Claim) -> Iterator[str]:
    said = claim.statement
    yield from _read_how(claim)
    if claim.condition:
        yield f"there is a condition: {claim.condition}"
    if said.date_basis is DateBasis.UNKNOWN or said.said_at is None:
        yield "it is not known when one side was said"
    if said.chain:
        yield f"relayed by {', '.join(said.chain)}"
    if said.actor is None:
        yield f"{said.speaker or 'the speaker'} is not a tracked actor"
    if said.speaker and mixed(said.speaker):
        yield f"{said.speaker} mixes letters of several scripts, and may only look like somebody else"
    if Flag.PARTISAN in said.flags:
        yield "one source is marked as partisan"


def _hedges(claims: Sequence[Claim]) -> Iterator[str]:
    """Which side does not commit itself, counted as the sides are shown."""
    hedged = [claim.certainty is not Certainty.CERTAIN for claim in claims]
    if not any(hedged):
        return
    if len(claims) != 2:
        yield "it is hedged"
    elif all(hedged):
        yield "both sides are hedged"
    else:
        yield f"the {'first' if hedged[0] else 'second'} side is hedged"


def _read_how(claim: Claim) -> Iterator[str]:
    """How the words of a side came to be text, where they were not published as text."""
    part = claim.statement.part
    if part is None:
        return
    sure = f" ({part.confidence:.0%} sure)" if part.confidence is not None else ""
    at = f" at {timedelta(seconds=int(part.at_s))} in the recording" if part.at_s is not None else ""
    address = f": {part.url}" if part.url else ""
    yield {
        Origin.DESCRIPTION: f"one side is from the description of a picture or recording{address}",
        Origin.PICTURE: f"one side was read by machine from a picture{sure}{address}",
        Origin.SPEECH: f"one side was heard by machine{at}{sure}{address}",
        Origin.TRANSCRIPT: f"one side is from a transcript{at}{address}",
    }[part.origin]
    if is_doubtful(claim):
        yield "the machine was not sure of the words that decide: look at the original"


def is_told(claim: Claim) -> bool:
    """Whether a tracked actor stands by it."""
    return claim.committed and claim.statement.actor is not None and claim.act not in (Act.QUESTION, Act.DECLINE)


def is_edit(change: Change) -> bool:
    return change.observation.sight is Sight.EDITED
