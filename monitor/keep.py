"""One document from its text to what is kept and told of it: read, and set against earlier claims as it is stored."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import chain
from types import MappingProxyType

from alerts.routes import backfilled, counted, updates_for
from monitor import caps
from monitor.caps import Cap
from monitor.claims import wanted
from monitor.compare import compare
from monitor.compare.question import Question
from monitor.compare.things import shortens
from monitor.compare.view import view
from monitor.desk import Desk, compares
from monitor.detect import AGAIN, Change, detect, strongest
from monitor.evidence import documents_of
from monitor.kept import Kept as Kept
from monitor.marks import Mark, marked
from monitor.takeovers import is_held
from monitor.text import fold
from monitor.threads import Together, joined, together
from storage.records import (
    Alert,
    Capture,
    Claim,
    Comparison,
    Decision,
    Document,
    Finding,
    Observation,
    Recorded,
    Relation,
    Sight,
    Source,
    Told,
)
from storage.store import Lookup, Record, Store

log = logging.getLogger(__name__)

#: earlier claims that one new claim is set against, newest first
CANDIDATES = 50
#: what stood in a source before it was first polled is no news
_SAID_ALIKE = frozenset({Relation.SAME, Relation.CONFIRMS, Relation.CORROBORATES})
_NO_NEWS = frozenset({"new_claim"})
#: what is told of a document that does not change
_TOLD_OF = frozenset({Sight.UNAVAILABLE, Sight.RESTORED})
#: what concerns all that a text said
_GONE = frozenset({"deletion", "withdrawal"})
#: what reaches everybody who was told of what it goes back on
_TAKES_BACK = frozenset({Relation.CORRECTS, Relation.RETRACTS})


def prepare(
    document: Document,
    *,
    source: Source,
    desk: Desk,
    now: datetime,
    backlog: bool,
    previous: Document | None,
    captures: Sequence[Capture] = (),
) -> Record | None:
    """Read a document version, to be kept with what follows from it; None if it is known.

    `backlog` marks what already stood in a source when it was first polled: it is compared, but nothing in it is
    told as new. `previous` is what the document said last; or another that went a moment ago and came again as this
    one, or that this one corrects or withdraws: then it is one document with an edit. `captures` are the answers
    that it was read from.
    """
    if previous is not None and previous.version == document.version:
        return None
    mark = _mark(document, source, desk) if previous is not None else None
    read = desk.reader.read(document, source)
    claims = tuple(claim for _, found in read for claim in found)
    sight = Sight.EDITED if previous else Sight.SEEN
    observation = Observation(source=source.id, document=document, previous=previous, sight=sight, at=now)

    asks = compares(source) and mark is not Mark.WITHDRAWN
    questions = {claim.id: Question(claim, desk.world) for claim in claims} if asks else {}

    def decide(lookup: Lookup) -> Decision:
        if not compares(source) or not (claims or observation.previous):
            return Decision()
        changed = tuple(_edits(observation, claims, mark, lookup, desk, now))
        against = () if mark is Mark.WITHDRAWN else _against(observation, claims, lookup, desk, now, questions)
        edits, others = _threaded(changed, tuple(against), lookup)
        found = strongest((*_beside(edits, others), *edits))
        known = {key for claim in _before(observation, lookup) for key in claim.keys}
        old = (one for one in found if one.kind in _NO_NEWS and (backlog or known.intersection(one.claims[0].keys)))
        unsaid = {one.id for one in old}
        new = source.id if backlog else None
        return _told((one for one in found if one.id not in unsaid), lookup, desk, now, new=new)

    statements = tuple(statement for statement, _ in read)
    return Record(
        observation=observation,
        statements=statements,
        claims=claims,
        decide=decide,
        captures=tuple(captures),
        # what can be asked before others have to wait: then only what was stored meanwhile is read and compared
        look=partial(_ask, questions.values()) if questions else None,
    )


def done(record: Record, recorded: Recorded) -> Kept | None:
    """What became of it; None where it was known."""
    seen = record.observation
    _said(recorded, seen.source)
    if not recorded.new:
        return None
    return Kept(
        document=seen.document,
        sight=seen.sight,
        statements=len(record.statements),
        claims=len(record.claims),
        findings=recorded.findings,
    )


def keep(
    document: Document,
    *,
    source: Source,
    desk: Desk,
    store: Store,
    now: datetime,
    backlog: bool,
    previous: Document | None,
) -> Kept | None:
    """Read one document version and keep it in a transaction of its own; None if it is known."""
    made = prepare(document, source=source, desk=desk, now=now, backlog=backlog, previous=previous)
    return done(made, store.record_all([made])[0]) if made is not None else None


def _ask(questions: Iterable[Question], lookup: Lookup) -> None:
    """Set new claims against what is stored now."""
    for one in questions:
        one.related(lookup(one.keys, CANDIDATES, one.passes))


def keep_sight(observation: Observation, *, desk: Desk, store: Store, now: datetime) -> Recorded:
    """Store that a document is missing, no longer available, or there again."""

    def decide(lookup: Lookup) -> Decision:
        source = desk.sources.get(observation.source)
        if observation.sight not in _TOLD_OF or source is None or not compares(source):
            return Decision()
        gone, back = (len(lookup.found(observation.document.id, kind)) for kind in ("deletion", "restored"))
        change = Change(
            observation=observation,
            before=lookup.claims_of(observation.document.version),
            told=lookup.claims_told(observation.document.id),
            actor=source.actor,
            gone=gone > back,
            again=back,
        )
        found, _ = _threaded(detect(change, (), found_at=now, thresholds=desk.thresholds), (), lookup)
        return _told(found, lookup, desk, now)

    return _said(store.record(observation, (), (), decide), observation.source)


def _said(recorded: Recorded, source: str) -> Recorded:
    """One line in the log for each finding, without a word of what anybody said."""
    for one in recorded.findings:
        about = {"finding": one.id, "kind": one.kind, "rule": one.rule, "score": one.score, "severity": one.severity}
        log.info("found", extra={**about, "source": source})
    return recorded


def _against(
    observation: Observation,
    claims: Sequence[Claim],
    lookup: Lookup,
    desk: Desk,
    now: datetime,
    questions: Mapping[str, Question] = MappingProxyType({}),
) -> Iterator[Together]:
    """What the new claims of a document are to earlier ones. A claim that an edit left as it was is not new.

    `questions` are those of the claims, by id, as far as they were asked before.
    """
    before = observation.previous
    old = {content(claim) for claim in lookup.claims_of(before.version)} if before else set()
    again: set[str] = set()  # claims that were on record already
    titles = headlines(claims, desk) | _shortened(claims, observation.document, desk)
    for at, claim in enumerate(claims):
        if content(claim) in old or claim.id in titles:
            continue
        question = questions.get(claim.id) or Question(claim, desk.world)
        # what the same document says earlier counts as well: an article that quotes both sides
        here = [
            other for other in claims[:at] if other.id not in titles and set(question.keys).intersection(other.keys)
        ]
        earlier = [
            one
            for one in (*here, *lookup(question.keys, CANDIDATES, question.passes))
            if not is_held(one.statement, desk.sources, now) and not _is_version(one, claim, before)
        ]
        compared = question.related(earlier)
        if any(one.relation in AGAIN and one.earlier not in here for one in compared):
            again.add(claim.id)  # then what the document sets it against is news only where that is
            compared = tuple(one for one in compared if one.earlier not in here or one.earlier.id not in again)
        if found := detect(claim, compared, found_at=now, thresholds=desk.thresholds):
            yield together(found, compared)


def _threaded(
    edits: Sequence[Finding], against: Sequence[Together], lookup: Lookup
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The edits of a document, and what else it gives, each finding in its thread."""
    several = (*(together((one,)) for one in edits), *against)
    known = lookup.threads({claim for one in several for claim in one.claims})
    found = tuple(joined(several, known))
    return tuple(chain(*found[: len(edits)])), tuple(chain(*found[len(edits) :]))


def _is_version(one: Claim, new: Claim, before: Document | None) -> bool:
    """Whether an earlier claim stands in another version of an edited document."""
    mine, theirs = new.statement, one.statement
    return before is not None and theirs.document in (mine.document, before.id) and theirs.version != mine.version


def _beside(edits: Sequence[Finding], found: Iterable[Finding]) -> Iterator[Finding]:
    """What is told beside the edits of a document: of a claim that an edit turned into this, not that it is new."""
    turned = {one.claims[0].id for one in edits}
    return (one for one in found if len(one.claims) > 1 or one.claims[0].id not in turned)


def headlines(claims: Sequence[Claim], desk: Desk) -> frozenset[str]:
    """The claims of a speaker whom nobody knows that a known one makes in the same document: "Defence denies".

    Where the speaker is the known one under a shorter name ("Ministry" for "Ministry of Defence"), any claim of theirs
    about the same thing: a headline never outranks the body (DOMAIN.md section 6).
    """
    bare = [one for one in claims if one.statement.actor is None]
    known = [one for one in claims if one.statement.actor is not None]
    found = (
        one.id
        for one in bare
        for other in known
        if set(wanted(one, desk.world)).intersection(other.keys)
        and (_is_shorter(one, other) or compare(other, one, world=desk.world).relation in _SAID_ALIKE)
    )
    return frozenset(found)


def _shortened(claims: Sequence[Claim], document: Document, desk: Desk) -> frozenset[str]:
    """The claims of a headline that the same speaker makes more fully in the text: "denies arrest of journalist"."""
    end = len(document.title) if document.title and document.text.startswith(document.title) else 0
    short = [one for one in claims if one.statement.start < end]
    whole = [one for one in claims if one.statement.start >= end]
    return frozenset(one.id for one in short if any(_is_fuller(other, one, desk) for other in whole))


def _is_fuller(one: Claim, short: Claim, desk: Desk) -> bool:
    """Whether a claim of the text is what the same side is given in the headline."""
    mine, theirs = view(one, desk.world), view(short, desk.world)
    return mine.principal is not None and mine.principal == theirs.principal and shortens(theirs, mine, desk.world)


def _is_shorter(one: Claim, other: Claim) -> bool:
    """Whether the speaker of one, who stands before the other's in the text, is named by some of the same words."""
    short, whole = (fold(claim.statement.speaker or "").split() for claim in (one, other))
    if one.statement.start >= other.statement.start or not short:
        return False
    if len(whole) == 1:  # of a script without spaces
        return short != whole and short[0] in whole[0]
    return len(short) < len(whole) and set(short) <= set(whole)


def _mark(document: Document, source: Source, desk: Desk) -> Mark | None:
    """What the publisher says of a change."""
    found = marked(document, desk.reader.language(document.text, document.language or source.language))
    return found.mark if found else None


def _edits(
    observation: Observation, claims: Sequence[Claim], mark: Mark | None, lookup: Lookup, desk: Desk, now: datetime
) -> Iterator[Finding]:
    """What an edit changed: the claims of both versions, each against its like."""
    if observation.previous is None:
        return
    before = _before(observation, lookup)
    told = lookup.claims_told(observation.previous.id) if mark is Mark.WITHDRAWN else ()
    change = Change(observation=observation, before=before, after=tuple(claims), told=told, mark=mark)
    compared: list[Comparison] = [
        compare(new, old, world=desk.world)
        for new in claims
        for old in before
        if set(wanted(new, desk.world)).intersection(old.keys)
    ]
    yield from detect(change, compared, found_at=now, thresholds=desk.thresholds)


def _before(observation: Observation, lookup: Lookup) -> tuple[Claim, ...]:
    """The claims of the version before; none where there is none."""
    return lookup.claims_of(observation.previous.version) if observation.previous else ()


def content(claim: Claim) -> tuple[object, ...]:
    """What a claim says, without where it stands: equal for a sentence that an edit did not touch."""
    roles = tuple(sorted((filler.role, filler.key) for filler in claim.roles))
    figure = claim.quantity
    quantity = (figure.low, figure.high, figure.unit) if figure else None
    said = (claim.statement.actor or claim.statement.speaker, claim.act, claim.frame, roles, claim.polarity)
    return (*said, claim.certainty, claim.mood, claim.condition, quantity, claim.scope)


def _told(
    findings: Iterable[Finding], lookup: Lookup, desk: Desk, now: datetime, *, new: str | None = None
) -> Decision:
    """The findings with the alerts that the routes make of them, and those for everybody whom they concern.

    `new` is the source, where they stood in it before it was watched.
    """
    found, alerts = list[Finding](), list[Alert]()
    for one in findings:
        due = updates_for(one, _told_before(one, lookup, desk, now), desk.configuration.routes, now=now)
        cap = _cap(one, lookup, desk, now)
        shown = (*one.cautions, *lookup.cautions(documents_of(one)))
        found.append(replace(one, counted=cap is not None, cautions=tuple(dict.fromkeys(shown))))
        alerts += (_paced(alert, cap, new) for alert in due)
    return Decision(findings=tuple(found), alerts=tuple(alerts))


def _paced(alert: Alert, cap: Cap | None, new: str | None) -> Alert:
    """The alert as one of many that are told together, where it is one."""
    if cap is not None:
        return counted(alert, cap.line, cap.until)
    return alert if new is None else backfilled(alert, new)


def _told_before(finding: Finding, lookup: Lookup, desk: Desk, now: datetime) -> tuple[Told, ...]:
    """The alerts that a finding makes untrue or changes."""
    if finding.kind == "restored" and finding.observation is not None:
        return lookup.told_of(lookup.found(finding.observation.document.id, "deletion"), now)
    return lookup.told(tuple(_concerned(finding, lookup, desk)), now)


def _cap(finding: Finding, lookup: Lookup, desk: Desk, now: datetime) -> Cap | None:
    """The line that a finding goes into, where there are too many like it."""
    most = desk.configuration.detecting
    if finding.kind in _NO_NEWS and finding.claims[0].statement.actor is not None:
        told = lookup.news_told(finding.claims[0].statement.actor, now - caps.HOUR)
        return caps.of_news(finding, told, now=now, most=most.novelty.per_actor_and_hour)
    if finding.observation is not None:
        many = lookup.changes_told(finding.observation.document.id, finding.kind, caps.day_of(now))
        return caps.of_changes(finding, many, now=now, most=most.changes.per_document_and_day)
    return None


def _concerned(finding: Finding, lookup: Lookup, desk: Desk) -> Iterator[str]:
    """The earlier claims that a finding changes or takes back; what rests on them is not what it was."""
    seen = finding.observation
    if seen is not None:
        changed = {content(claim) for claim in finding.claims[1:]}
        gone = finding.kind in _GONE
        versions = dict.fromkeys((seen.document.id, (seen.previous or seen.document).id))
        rest = (one for document in versions for one in lookup.claims_told(document))
        yield from (one.id for one in rest if gone or content(one) in changed)
    elif finding.relation in _TAKES_BACK:
        new = finding.claims[0]
        for one in lookup(wanted(new, desk.world), CANDIDATES):
            if compare(new, one, world=desk.world).relation is finding.relation:
                yield one.id
