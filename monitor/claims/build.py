"""Makes claims of the triggers of a statement's sentences. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from monitor.claims.fill import OPENING, Match, joined, matches
from monitor.claims.lexicon import Hit, Sort
from monitor.claims.scene import Candidate, Scene
from monitor.claims.shade import Shade, Shades, requires
from monitor.claims.suit import ABSENT, FRAME_ACCEPTS, near_words
from monitor.claims.when import when
from monitor.frames import FRAMES, Frame, Kind
from monitor.text import tokens
from monitor.world import World
from storage.records import Act, Certainty, Claim, Filler, Mood, Polarity, Quantity, Span, Statement

_SHORT = 6  #: words of a sentence that only rejects what stands beside it: "False."
_POINTING = 2  #: words beside the noun of what only points at what was said: "all those absurd | claims"
_DENYING = frozenset({Sort.NEGATOR, Sort.NEGATOR_AFTER, Sort.REJECTION, Sort.DENIAL})
_ASKED = 2  #: words before what is asked for
_HARMFUL = frozenset({"attack", "kill", "abuse", "violate", "obstruct", "use_weapon", "committed_offence"})
#: frames of what people come to harm in
_HARMING = frozenset({"attack", "damage", "hazard", "use_weapon", "cause"})
_BEFALLING = frozenset({"custody", "kill", "abuse"})  #: frames of what befalls some of a side, and not the side
_DEEDS = frozenset({"violated"})  #: values of states that someone brings about
#: families of what befalls one person: "I" is the one who speaks there, not the body spoken for
_PERSONAL = frozenset({"hold_office", "vital_status", "candidacy", "health_status", "location", "depart", "custody"})
#: roles that a verb's subject fills
_SUBJECTS = frozenset({"agent", "counterpart", "object"})
_MUTUAL = frozenset({"meet", "contact", "negotiate"})  #: frames of what two do with each other
#: states of a side's own making that are plans: who says "I am a candidate" says what they will do
_PLANS = frozenset({"candidacy"})
_HALTED = frozenset({"trade_flow"})  #: who halts them does something, and denies nothing
_JUDGING = frozenset({"has_quality"})  #: frames of opinions, which are no facts
_EXTENTS = {"control": ("full", "part"), "capture": ("full", "part"), "withdraw": ("full", "partial")}


def claims_of(scenes: tuple[Scene, ...], world: World) -> Iterator[Claim]:
    """The claims of all sentences; a bare "False." turns the act of the sentence behind it into a denial."""
    rejected = False
    before: tuple[Filler, ...] = ()
    last: Scene | None = None
    for scene in scenes:
        if not scene.tells and not _may_ask(scene):
            last, rejected = scene, False
            continue
        found = matches(scene)
        shades = Shades(scene, tuple(match.hit for match in found))
        if not found:
            unseen = [*_unseen(scene, shades), *_asked(scene)]
            yield from unseen
            rejected = bool(shades.denials) and not unseen and scene.gap(0, len(scene.folded.text)) <= _SHORT
            last = scene
            continue
        claims = list(_placed_alike(_sentence(scene, found, shades, world, rejected=rejected), before, last))
        before = next((where for one in reversed(claims) if (where := _scene_of(one))), ())
        last = scene
        yield from claims
        rejected = False


def _placed_alike(claims: Iterator[Claim], before: tuple[Filler, ...], last: Scene | None) -> Iterator[Claim]:
    """The claims, each count that says nothing of it being made where the count before it was, or the sentence."""
    for one in claims:
        claim = _at_scene(one, before or _only_place(one, last))
        before = _scene_of(claim) or before
        if not _lacks_event(claim):
            yield claim


def _only_place(claim: Claim, last: Scene | None) -> tuple[Filler, ...]:
    """The one place of the sentence before a count: "The boat sank off Kesh. Five are missing"."""
    if last is None or not _counts(claim):
        return ()
    found = {one.entity: one for one in last.candidates if one.kind in ("place", "facility") and _stands_at(one)}
    if len(found) != 1:
        return ()
    (one,) = found.values()
    return (replace(_filler(last, "place", one), entity=_stands_at(one)),)


def _stands_at(one: Candidate) -> str | None:
    """The place that a candidate is, or whose name it bears."""
    return _stands_in(Filler(role="place", text="", entity=one.entity))


def _scene_of(claim: Claim) -> tuple[Filler, ...]:
    """Where and in what people were counted, or where that happened in which they came to harm."""
    if FRAMES[claim.frame].cumulative:
        return tuple(one for one in claim.roles if one.role in ("place", "event") and one.entity)
    if claim.frame not in _HARMING or claim.polarity is Polarity.NEGATIVE:
        return ()
    hit = next((one for role in ("place", "object") if (one := claim.role(role)) and _stands_in(one)), None)
    return (replace(hit, role="place", entity=_stands_in(hit)),) if hit is not None else ()


def _stands_in(one: Filler) -> str | None:
    """The place that a filler is, or whose name it bears."""
    kind, _, name = (one.entity or "").partition(":")
    if kind == "place":
        return one.entity
    place = name.partition(":")[2] if kind == "facility" else ""
    return f"place:{place}" if place else None


def _counts(claim: Claim) -> bool:
    """Whether a claim gives a figure of what was somewhere, or says that there was none."""
    frame = FRAMES[claim.frame]
    placed = frame.kind is Kind.QUANTITY and any(role == "place" for role, _ in frame.roles)
    return placed and (claim.quantity is not None or claim.polarity is Polarity.NEGATIVE)


def _lacks_event(claim: Claim) -> bool:
    """Whether a cause is told of what stands in the sentence before: "Three died. The cause was a defect"."""
    return claim.frame == "cause" and claim.role("event") is None


def _at_scene(claim: Claim, before: tuple[Filler, ...]) -> Claim:
    """A count that says neither where nor in what goes on from the sentence before: "45 more were hurt"."""
    bare = _counts(claim) and not any(one.role in ("place", "event") for one in claim.roles)
    if not before or not (bare or _lacks_event(claim)):
        return claim
    return replace(claim, roles=tuple(sorted((*claim.roles, *before), key=lambda one: one.role)))


def _sentence(
    scene: Scene, found: tuple[Match, ...], shades: Shades, world: World, *, rejected: bool
) -> Iterator[Claim]:
    """The claims of one sentence; a clause without a subject of its own has that of the clause before."""
    subject: Candidate | None = None
    said = False
    for match in found:
        if subject is not None and (joined(scene, match.hit) or _lacks_receiver(match)):
            match = _with_subject(match, subject)
        shade = shades.of(match.hit, embedded=said)
        named = None if shade.first and not _by_marker(match) else match.role("agent")
        agent = named or _unnamed(scene, match, shade, subject)
        subject = agent or _left(match) or subject
        yield _claim(scene, match, shade, agent, world, rejected=rejected)
        said = said or match.rule.trigger.frame == "said"


def _by_marker(match: Match) -> bool:
    """Whether an adposition names the agent: "by the rebels"."""
    return any(slot.role == "agent" and slot.marker for slot in match.rule.slots)


def _lacks_receiver(match: Match) -> bool:
    """Whether nobody is named who was paid: "I met him, but | took no money"."""
    return match.rule.trigger.frame == "pay" and not (match.role("agent") or match.role("counterpart"))


def _with_subject(match: Match, subject: Candidate) -> Match:
    """The match with the subject of the clause before in its own subject's role."""
    slot = next(
        (slot for slot in match.rule.slots if not slot.after and not slot.marker and slot.role in _SUBJECTS), None
    )
    if slot is None:
        return match
    others = tuple((role, one) for role, one in match.roles if role != slot.role)
    return Match(hit=match.hit, rule=match.rule, roles=((slot.role, subject), *others))


def _left(match: Match) -> Candidate | None:
    """What stands as subject in a match without an agent."""
    return next(
        (one for _, one in match.roles if one.end <= match.hit.start and one.kind not in ("quantity", *ABSENT)), None
    )


def _unnamed(scene: Scene, match: Match, shade: Shade, before: Candidate | None) -> Candidate | None:
    """The agent of a clause that names none: the speaker by the verb's form, the one of hearsay, the subject before."""
    trigger = match.rule.trigger
    if "agent" not in dict(FRAMES[trigger.frame].roles):
        return None
    borne = any(one.kind == "self" and one.start == match.hit.start for _, one in match.roles)
    if (shade.first and not _by_marker(match) and not borne) or trigger.ours:
        span = match.hit
        return Candidate(start=span.start, end=span.end, kind="self", entity=scene.speaker)
    if scene.retold and trigger.frame in _MUTUAL and _is_another(scene, match.role("counterpart")):
        return Candidate(start=match.hit.start, end=match.hit.end, kind="self", entity=scene.speaker)
    slots = [slot for slot in match.rule.slots if slot.role == "agent"]
    if _opens(scene, match.hit) and not any(slot.marker for slot in slots):
        return Candidate(start=match.hit.start, end=match.hit.end, kind="self", entity=scene.speaker)
    if not slots or slots[0].marker or FRAMES[trigger.frame].kind is Kind.QUANTITY:
        return None
    if shade.hearsay is not None:
        return next((one for one in scene.candidates if one.kind in ("actor", "name")), None)
    return before if match.role("object") or match.role("place") or match.role("counterpart") else None


def _is_another(scene: Scene, one: Candidate | None) -> bool:
    """Whether a party is somebody else than the speaker: "denied a meeting with Lind"."""
    own = (scene.speaker, f"actor:{scene.setting.statement.actor}")
    return one is not None and one.kind == "actor" and one.entity not in own


def _opens(scene: Scene, hit: Hit) -> bool:
    """Whether a verb opens what is told in other words than the speaker's: "denies | having taken the town"."""
    ahead = scene.relayed and not scene.verb_last and scene.gap(0, hit.start) <= OPENING
    return ahead and not any(one.end <= hit.start and one.kind in ("actor", "name") for one in scene.candidates)


def _claim(scene: Scene, match: Match, shade: Shade, agent: Candidate | None, world: World, *, rejected: bool) -> Claim:
    """One trigger as a claim."""
    statement = scene.setting.statement
    trigger = match.rule.trigger
    own = _is_own(agent, statement, world) or (agent is not None and scene.is_own_office(agent))
    mood = _mood(FRAMES[trigger.frame], shade, trigger.intent or (own and trigger.frame in _PLANS), own=own)
    mood = Mood.EVALUATION if mood is Mood.FACT and trigger.frame in _JUDGING else mood
    negative = _negative(scene, match, shade) != shade.denied
    polarity = Polarity.NEGATIVE if negative else Polarity.POSITIVE
    report = shade.embedded or (shade.hearsay is not None and not _said_by_self(scene, shade))
    frame, roles = _of_disease(scene, trigger.frame, _fillers(scene, match, shade, agent))
    frame, roles = _of_sanctions(scene, match, frame, roles)
    frame, roles = _of_a_person(world, frame, roles)
    roles = _of_whom(scene, match, frame, roles)
    return Claim(
        statement=statement,
        act=_act(scene, match, shade, mood, own=own, polarity=polarity, rejected=rejected, report=report),
        frame=frame,
        roles=roles,
        polarity=polarity,
        certainty=shade.certainty,
        mood=mood,
        time=when(scene, match.hit, FRAMES[frame], mood, match.role("quantity")),
        condition=_condition(scene, shade),
        quantity=_quantity(match),
        scope=_scope(shade),
        presupposed=shade.granted,
        committed=statement.committed and not (shade.question or shade.conditional or report),
        span=_span(scene, match, shade),
    )


def _of_disease(scene: Scene, frame: str, roles: tuple[Filler, ...]) -> tuple[str, tuple[Filler, ...]]:
    """The dead of a disease that the sentence names are counted as its deaths, whatever verb says that they died."""
    illness = next((one for one in scene.candidates if one.kind == "disease"), None)
    value = next((one.entity for one in roles if one.role == "value"), None)
    if illness is None and (frame, value) == ("case_count", "deaths") and any(one.role == "event" for one in roles):
        killed = Filler(role="value", text="killed", entity="killed")  # "400 dead from the quake"
        return "casualties", tuple(
            sorted((*(one for one in roles if one.role != "value"), killed), key=lambda r: r.role)
        )
    if illness is None or (frame, value) != ("casualties", "killed"):
        return frame, roles
    others = [one for one in roles if one.role not in ("object", "value", "agent")]
    found = (*others, _filler(scene, "object", illness), Filler(role="value", text="deaths", entity="deaths"))
    return "case_count", tuple(sorted(found, key=lambda one: one.role))


def _of_a_person(world: World, frame: str, roles: tuple[Filler, ...]) -> tuple[str, tuple[Filler, ...]]:
    """A person who is somewhere is located there, whatever verb says so; a force may stand in several places."""
    agent = next((one.entity for one in roles if one.role == "agent"), None) or ""
    known = world.actors.get(agent.removeprefix("actor:")) if agent.startswith("actor:") else None
    if frame != "present" or known is None or known.kind != "person":
        return frame, roles
    return "location", tuple(one for one in roles if one.role in ("agent", "place"))


def _of_whom(scene: Scene, match: Match, frame: str, roles: tuple[Filler, ...]) -> tuple[Filler, ...]:
    """Whose the item is that is genuine or fake, or who is said to have shown it: "the recording of Lind"."""
    item = match.role("object")
    if frame != "authentic" or item is None:
        return roles
    named = [one for one in scene.candidates if one.kind in ("actor", "self")]
    near = next((one for one in named if scene.touch(item, one)), None)
    owner = near or (named[0] if len(named) == 1 else None)
    found = (*roles, _filler(scene, "counterpart", owner)) if owner is not None else roles
    return tuple(sorted(found, key=lambda one: one.role))


#: what befalls sanctions, as what is done to whom they are against
_SANCTIONS = {"in_force": "imposed", "passed": "imposed", "repealed": "lifted", "suspended": "lifted"}


def _of_sanctions(scene: Scene, match: Match, frame: str, roles: tuple[Filler, ...]) -> tuple[str, tuple[Filler, ...]]:
    """Sanctions that stand or were lifted are told of those against whom they are, whatever verb says so."""
    named = {one.role: one for one in roles}
    value = _SANCTIONS.get(named["value"].entity or "") if "value" in named else None
    if frame != "measure_status" or value is None or "object" not in named:
        return frame, roles
    if named["object"].entity != "issue:sanctions":
        return frame, roles
    follows = scene.setting.lexicon.meaning.postpositions
    sides = (one for one in scene.candidates if one.kind in ("actor", "place", "self"))
    against = ("against", "on")
    target = next(
        (one for one in sides if any(scene.governed(one, by, match.hit, follows=follows) for by in against)), None
    )
    found = [
        *(one for one in roles if one.role == "agent"),
        Filler(role="value", text=named["value"].text, entity=value),
    ]
    found += [_filler(scene, "object", target)] if target is not None else []
    return "sanction", tuple(sorted(found, key=lambda one: one.role))


def _negative(scene: Scene, match: Match, shade: Shade) -> bool:
    """Whether the clause denies it; where the trigger holds a negator of its own, a second one only agrees with it."""
    negated, hit = shade.negated or _none_counted(match), match.hit
    own = any(hit.start <= one.start and one.end <= hit.end for one in scene.of(Sort.NEGATOR))
    if own and match.rule.trigger.negative:
        return True
    return negated != match.rule.trigger.negative


def _is_own(agent: Candidate | None, statement: Statement, world: World) -> bool:
    """Whether the agent is the speaker or the side that the speaker speaks for."""
    if agent is None:
        return False
    if agent.kind == "self":
        return True
    if agent.entity is None:
        return False
    sides = world.claimants(statement)
    if agent.kind == "place":
        return any(world.is_country_of(agent.entity.partition(":")[2], side) for side in sides)
    if not agent.entity.startswith("actor:"):
        return False
    return world.principal(agent.entity.partition(":")[2], statement.said_at) in sides


def _mood(frame: Frame, shade: Shade, intent: bool, *, own: bool) -> Mood:
    if shade.question:
        return Mood.QUESTION
    if shade.conditional:
        return Mood.HYPOTHETICAL
    if shade.demand or frame.demands:
        return Mood.DEMAND
    if shade.future or intent:
        return Mood.INTENT if own or intent else Mood.PREDICTION
    return Mood.FACT


def _act(
    scene: Scene,
    match: Match,
    shade: Shade,
    mood: Mood,
    *,
    own: bool,
    polarity: Polarity,
    rejected: bool,
    report: bool,
) -> Act:
    """What the speaker does with the claim: what the words or the cue name, else what the mood makes of it."""
    frame = match.rule.trigger.frame
    by_mood = {Mood.QUESTION: Act.QUESTION, Mood.DEMAND: Act.DEMAND}.get(mood)
    if by_mood is not None:
        return by_mood
    if shade.denied or rejected:
        return Act.DENY
    if report:
        return Act.REPORT
    named = shade.act or _cue(scene)
    if named is not None and not (named is Act.DENY and polarity is Polarity.POSITIVE):
        return named
    if mood is Mood.INTENT and polarity is Polarity.POSITIVE:
        return Act.THREATEN if frame in _HARMFUL or frame == "fight" else Act.PROMISE
    deed = FRAMES[frame].kind in (Kind.EVENT, Kind.RELATION, Kind.QUANTITY) or match.rule.trigger.value in _DEEDS
    deed = deed and not (frame in _HALTED and match.rule.trigger.negative)
    return Act.DENY if own and deed and mood is Mood.FACT and polarity is Polarity.NEGATIVE else Act.ASSERT


def _cue(scene: Scene) -> Act | None:
    """The act that the cue of the statement names: "admitted"."""
    cue = scene.setting.statement.cue
    if cue is None:
        return None
    hits = scene.setting.lexicon.of_cue(cue)
    found = next((hit.entry.name for hit in hits if hit.entry.sort is Sort.ACT), None)
    return Act(found) if found else None


def _said_by_self(scene: Scene, shade: Shade) -> bool:
    """Whether what looks like someone else's words are the speaker's: "I told them that"."""
    said = shade.hearsay
    before = [one for one in scene.candidates if said is not None and one.end <= said.start]
    return bool(before) and before[-1].kind == "self"


def _none_counted(match: Match) -> bool:
    """Whether a count of none stands in a role: "no one was killed"."""
    return any(one.kind == "nobody" for _, one in match.roles)


def _fillers(scene: Scene, match: Match, shade: Shade, agent: Candidate | None) -> tuple[Filler, ...]:
    """The roles as fillers; the figure is no role, it stands in the claim itself."""
    named = {role: one for role, one in match.roles if role != "quantity" and one.kind not in ABSENT}
    if agent is not None and agent.kind not in ABSENT:  # "nobody shelled it": it was not shelled
        named["agent"] = agent
    frame = FRAMES[match.rule.trigger.frame]
    found = [_filler(scene, role, _meant(scene, frame, role, one)) for role, one in sorted(named.items())]
    words = scene.words(match.hit.start, match.hit.end)
    found += [
        Filler(role=role, text=words, entity=(_person(scene) or scene.speaker) if form == "self" else form)
        for role, form in match.rule.trigger.fixed
        if role not in named
    ]
    value = _value(match, shade)
    if value is not None:
        found.append(Filler(role="value", text=value, entity=value))
    return tuple(found)


def _meant(scene: Scene, frame: Frame, role: str, one: Candidate) -> Candidate:
    """The speaker as what is meant: the person in what befalls one, "our soldiers" as those who are counted."""
    if one.kind == "office" and not _is_seat(frame, role) and scene.is_own_office(one):
        return replace(one, entity=scene.speaker)
    if one.kind != "self":
        return one
    if role == "object" and one.noun and (frame.kind is Kind.QUANTITY or frame.id in _BEFALLING):
        return replace(one, entity=one.noun)
    if frame.family in _PERSONAL and (one.noun or "").startswith("office:"):
        return replace(one, entity=one.noun)  # "our commander is dead"
    return replace(one, entity=_person(scene) or one.entity) if frame.family in _PERSONAL else one


def _is_seat(frame: Frame, role: str) -> bool:
    """Whether an office is what is held, and not who holds it."""
    return frame.family == "hold_office" and role == "object"


def _filler(scene: Scene, role: str, one: Candidate) -> Filler:
    span = scene.folded.span(one.start, one.end)
    text = scene.text[span.start : span.end]
    entity = one.entity
    if one.kind == "self" and entity is None:
        entity = "self"
    return Filler(role=role, text=text, entity=entity, span=_placed(scene, span))


def _person(scene: Scene) -> str | None:
    """The tracked person who speaks, where it is one."""
    setting = scene.setting
    known = setting.world.actors.get(setting.statement.actor or "")
    return f"actor:{known.id}" if known is not None and known.kind == "person" else None


def _value(match: Match, shade: Shade) -> str | None:
    """The value of the trigger, or how much of it the words around it say."""
    frame = match.rule.trigger.frame
    if match.rule.trigger.value is not None:
        return match.rule.trigger.value
    extents = _EXTENTS.get(frame)
    if extents and "all" in shade.scopes:
        return extents[0]
    if extents and "some" in shade.scopes:
        return extents[1]
    if frame == "present":
        return "all_strategic_positions" if "all" in shade.scopes else "some"
    return None


def _condition(scene: Scene, shade: Shade) -> str | None:
    """The condition in its own words."""
    if shade.condition is None:
        return None
    return scene.words(*shade.condition).strip(" ,،，.") or None


def _quantity(match: Match) -> Quantity | None:
    one = match.role("quantity")
    return one.quantity if one else None


def _scope(shade: Shade) -> str | None:
    """The widest word of scope in the clause."""
    order = ("never", "always", "no_longer", "still", "all", "some", "more")
    return next((one for one in order if one in shade.scopes), None)


def _span(scene: Scene, match: Match, shade: Shade) -> Span:
    """The trigger with its fillers and the word that denies it, in the document version."""
    parts = [(match.hit.start, match.hit.end), *((one.start, one.end) for _, one in match.roles)]
    parts += near_words(scene, match.hit, match.rule)
    parts += [shade.negator] if shade.negator else []
    own = scene.folded.span(min(start for start, _ in parts), max(end for _, end in parts))
    return _placed(scene, own)


def _placed(scene: Scene, span: Span) -> Span:
    """A stretch of the sentence as offsets of the document version, through the pieces of the statement."""
    start, end = scene.offset + span.start, scene.offset + span.end
    statement = scene.setting.statement
    return Span(start=_document(statement, start), end=_document(statement, end - 1) + 1)


def _document(statement: Statement, at: int) -> int:
    """Where a place of a statement's text stands in the document; pieces are joined by one space."""
    done = 0
    for piece in statement.spans:
        length = piece.end - piece.start
        if at < done + length:
            return piece.start + at - done
        done += length + 1
    return statement.end - 1


def _unseen(scene: Scene, shades: Shades) -> Iterator[Claim]:
    """A rejected content that no frame covers: what is said not to exist, in its own words."""
    length = len(scene.folded.text)
    for one in shades.denials:
        after = shades.rejects_behind(one)
        if scene.gap(0, one.start) > _SHORT if after else scene.gap(one.end, length) > 0:
            continue
        low, high = (one.end, length) if after else (0, one.start)
        words = [(span.start + low, span.end + low) for span in tokens(scene.folded.text[low:high])]
        if len(words) < 3 or _only_points(scene, words[0][0], words[-1][1]):
            continue
        start, end = words[0][0], words[-1][1]
        span = scene.folded.span(start, end)
        yield Claim(
            statement=scene.setting.statement,
            act=Act.DENY,
            frame="exists",
            roles=(Filler(role="object", text=scene.words(start, end), span=_placed(scene, span)),),
            polarity=Polarity.NEGATIVE,
            certainty=Certainty.CERTAIN,
            mood=Mood.QUESTION if shades.asks() else Mood.FACT,
            committed=scene.setting.statement.committed and not shades.asks(),
            span=_placed(scene, span),
        )
        return


def _only_points(scene: Scene, start: int, end: int) -> bool:
    """Whether what is rejected only points at what others said, in its own clause: "all these claims"."""
    after = max((at for at in scene.commas if start <= at < end), default=start)
    nouns = [hit for hit in scene.of(Sort.CONTENT) if after <= hit.start and hit.end <= end]
    known = (*nouns, *scene.of(Sort.STOP, Sort.SCOPE, Sort.MARKER, Sort.OWN))
    spans = [(one.start + after, one.end + after) for one in tokens(scene.folded.text[after:end])]
    rest = [span for span in spans if not any(hit.start <= span[0] and span[1] <= hit.end for hit in known)]
    return bool(nouns) and len(rest) <= _POINTING


def _may_ask(scene: Scene) -> bool:
    """Whether a sentence stands where what its cue asks for stands."""
    return not scene.offset and requires(scene.setting.lexicon, scene.setting.statement)


def _asked(scene: Scene) -> Iterator[Claim]:
    """What the cue of a report says that the speaker asks for, where that is a thing: "called for | new elections"."""
    said = scene.setting.statement
    first = next(iter(scene.candidates), None)
    if first is None or first.kind not in FRAME_ACCEPTS["call_for", "object"]:
        return
    led = any(one.end <= first.start for one in scene.of(Sort.MARKER)) or scene.gap(0, first.start) > _ASKED
    if led or scene.only_says_which(first) or not _may_ask(scene):
        return
    denied = any(hit.entry.sort in _DENYING for hit in scene.setting.lexicon.of_cue(said.cue or ""))
    span = _placed(scene, scene.folded.span(first.start, first.end))
    yield Claim(
        statement=said,
        act=Act.DEMAND,
        frame="call_for",
        roles=(Filler(role="agent", text=said.speaker or "", entity=scene.speaker), _filler(scene, "object", first)),
        polarity=Polarity.NEGATIVE if denied else Polarity.POSITIVE,
        certainty=Certainty.CERTAIN,
        mood=Mood.DEMAND,
        committed=said.committed,
        span=span,
    )
