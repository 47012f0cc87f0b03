"""Which candidate of a sentence fills which role of a trigger. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.claims.lexicon import Hit, Rule, Slot, Sort
from monitor.claims.lookup import BETWEEN
from monitor.claims.scene import Candidate, Scene
from monitor.claims.suit import FRAME_ACCEPTS, HELD, WEAK, fitting, grounded, is_counted, near, suits, vouched
from monitor.frames import FRAMES, Kind

_ROW = 3  #: words between a verb and the words that complete it
_REACH = {"agent": 120, "place": 90, "quantity": 60, "object": 70, "counterpart": 70, "topic": 50}
_FAR = 80
SCENES = ("place", "event")  #: roles that say where and in what something was
_NAMED = ("event", "noun", "place")  #: the parts of the entity of an event that has a name
_DONE_TO = ("object", "topic")  #: roles of what is signed, backed, talked of
_DEALS = frozenset(
    {"agreement", "stance", "contact", "measure_status", "cause", "knew"}
)  #: frames whose objects are also triggers
_NO_MEASURES = frozenset({"war_state", "ceasefire"})  #: frames of what is over without being repealed
#: frames with whose words a place needs no adposition: "2000 people fled Kesh"
_PLACED = frozenset({"ceasefire", "war_state", "displaced"})
_BOUND_FOR = frozenset({"obstruct", "deliver", "trade_flow"})  #: frames of what is on its way somewhere: "aid for Kesh"
OPENING = 2  #: words before a verb that opens a clause: "taken the | control of"
_JOINED = 2  #: words between two names that "and" joins: "and the"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A trigger with the candidates that fill its roles."""

    hit: Hit
    rule: Rule
    roles: tuple[tuple[str, Candidate], ...]

    def role(self, name: str) -> Candidate | None:
        """The candidate in a role."""
        return next((one for role, one in self.roles if role == name), None)


def matches(scene: Scene) -> tuple[Match, ...]:
    """The claims that the sentence's triggers make, in the order of the text."""
    alone: list[Match] = []
    for hit in scene.triggers:
        free = all(hit.end <= other.hit.start or other.hit.end <= hit.start for other in alone)
        if free and (match := _best(scene, hit, ())) is not None:
            alone.append(match)
    alone = [match for match in alone if not any(_is_named(match.hit, other) for other in alone)]
    made = _settled(scene, sorted((match.hit for match in alone), key=lambda hit: hit.start)) if alone[1:] else alone
    apart = [match for match in made if not any(_is_part(match, other) for other in made)]
    return tuple(_completed(scene, apart))


def _settled(scene: Scene, fitting: list[Hit]) -> list[Match]:
    """The triggers whose needs are met beside one another; one that takes part no more fences nobody in."""
    found = [_best(scene, hit, tuple(other for other in fitting if other is not hit)) for hit in fitting]
    made = [match for match in found if match is not None]
    return made if len(made) == len(fitting) else _settled(scene, [match.hit for match in made])


def _completed(scene: Scene, found: list[Match]) -> Iterator[Match]:
    """The matches, one that only completes the one before taken into it: "fell | under the control of the rebels"."""
    last: Match | None = None
    for match in found:
        if last is not None and _completes(scene, last, match):
            agent = [] if last.role("agent") else [("agent", one) for role, one in match.roles if role == "agent"]
            last = Match(hit=last.hit, rule=last.rule, roles=(*last.roles, *agent))
            continue
        if last is not None:
            yield last
        last = match
    if last is not None:
        yield last


def _completes(scene: Scene, first: Match, second: Match) -> bool:
    """Whether two triggers in a row say one thing of one place or with one figure."""
    families = {FRAMES[match.rule.trigger.frame].family for match in (first, second)}
    if len(families) == 1 and not second.rule.slots and _is_within(first, second.hit):
        return True  # "paid no | ransom"
    shared = [role for role in ("place", "quantity") if first.role(role) and first.role(role) == second.role(role)]
    if len(families) > 1 or not shared:
        return False
    low, high = first.hit.end, second.hit.start
    parted = any(low <= at < high for at in (*scene.commas, *scene.breaks))
    joined = any(low <= one.start < high for one in scene.of(Sort.COORDINATOR))
    return (scene.gap(low, high) <= _ROW or "quantity" in shared) and not parted and not joined


def _is_within(match: Match, hit: Hit) -> bool:
    """Whether words stand in what a match is of, or are what its own words need beside them."""
    fixed = dict(match.rule.trigger.fixed).get("topic")
    return fixed is not None or any(one.start <= hit.start and hit.end <= one.end for _, one in match.roles)


def _is_named(hit: Hit, of: Match) -> bool:
    """Whether a trigger only names what another one is done to: "signed an | agreement", "opposes the | war"."""
    named = (one for role, one in of.roles if role in _DONE_TO)
    inside = any(one.start < hit.end and hit.start < one.end for one in named)  # "the attack", "attack"
    family = FRAMES[of.rule.trigger.frame].family
    if family == "measure_status" and any(rule.trigger.frame in _NO_MEASURES for rule in hit.entry.rules):
        return False  # "the war is over"
    return inside and hit is not of.hit and family in _DEALS


def _is_part(one: Match, of: Match) -> bool:
    """Whether a match is only part of what another one says."""
    return one is not of and (_is_event(one.hit, of) or _only_has(one, of))


def _only_has(one: Match, of: Match) -> bool:
    """Whether "has" only helps another verb: "has | used chemical weapons"."""
    thing = one.role("object")
    return one.rule.trigger.frame == "possess" and thing is not None and any(thing is other for _, other in of.roles)


def _is_event(hit: Hit, of: Match) -> bool:
    """Whether a trigger only names the event that another claim speaks of: "nothing to do with the attack"."""
    event = of.role("event")
    return event is not None and hit is not of.hit and event.start < hit.end and hit.start < event.end


def _best(scene: Scene, hit: Hit, others: tuple[Hit, ...]) -> Match | None:
    """The first of a trigger's rules whose needs are met."""
    rules = (rule for rule in hit.entry.rules if _applies(scene, hit, rule))
    return next(filter(None, (_fit(scene, hit, rule, others) for rule in rules)), None)


def _applies(scene: Scene, hit: Hit, rule: Rule) -> bool:
    """Whether a word that the rule needs stands near, and no article makes its verb a noun."""
    return not ((rule.trigger.near and not near(scene, hit, rule)) or (rule.verb and _is_noun(scene, hit)))


def _fit(scene: Scene, hit: Hit, rule: Rule, others: tuple[Hit, ...]) -> Match | None:
    """The trigger with its roles filled; None where one that it needs stays open."""
    marked, active = rule.marked, rule.active
    form = scene.first(hit, others) or (active and not marked and _opens(scene, hit))
    bearer = form and not active  # "I am alive", "I was not arrested": what is said of the speaker
    first = form and not marked and not bearer
    if not _fillable(scene, rule, first=first, bearer=bearer):
        return None
    roles: list[tuple[str, Candidate]] = []
    spoken = [one for one in scene.candidates if one.kind == "self"] if first else []
    for slot in rule.filling:
        if first and slot.role == "agent":
            continue
        taken = [*spoken, *(one for _, one in roles), *_inside(scene, rule, slot, roles)]
        one = _filler(scene, hit, rule, slot, taken, others)
        if one is None and bearer and _is_borne(rule, slot):
            one = _speaks(scene, hit)
        if one is not None:
            roles.append((slot.role, one))
        elif slot.need:
            return None
    roles += _at(scene, hit, rule, roles)
    roles += _partner(scene, rule, roles)
    roles += _number(scene, rule, roles)
    named = [*roles, ("agent", _speaks(scene, hit))] if first else roles
    sure = grounded(rule, named) and vouched(rule, named)
    sure = sure and not (_may_be_place(hit, rule, roles) or _are_people(hit, rule, roles))
    if rule.slots and not sure:
        return None
    return Match(hit=hit, rule=rule, roles=tuple(roles))


def _may_be_place(hit: Hit, rule: Rule, roles: list[tuple[str, Candidate]]) -> bool:
    """Whether a bare name may be that of a town, where places are captured with the same words as people."""
    if rule.trigger.frame != "custody" or not any(other.trigger.frame == "capture" for other in hit.entry.rules):
        return False
    return any(role == "object" and one.kind == "name" and not one.headed for role, one in roles)


def _are_people(hit: Hit, rule: Rule, roles: list[tuple[str, Candidate]]) -> bool:
    """Whether people are what is held, where goods that are held up go with the same words."""
    if rule.trigger.frame != "obstruct" or not any(other.trigger.frame == "custody" for other in hit.entry.rules):
        return False
    return any(role == "object" and one.kind == "group" for role, one in roles)


def _fillable(scene: Scene, rule: Rule, *, first: bool, bearer: bool) -> bool:
    """Whether the sentence holds something for each slot that is needed and that the verb's form does not fill."""
    needs = (slot for slot in rule.needs if not (first and slot.role == "agent"))
    return not any(_stays_open(scene, rule, slot) and not (bearer and _is_borne(rule, slot)) for slot in needs)


def _stays_open(scene: Scene, rule: Rule, slot: Slot) -> bool:
    """Whether nothing in the whole sentence could fill a slot: most triggers fail for that."""
    if slot.role == "place" and FRAMES[rule.trigger.frame].family in HELD:
        return False  # some word beside it may be a name
    if slot.marker and slot.role != "object" and slot.marker not in scene.markers:
        return slot.marker != "in" or not scene.setting.lexicon.locatives
    return fitting(rule.trigger.frame, slot.role, marked=bool(slot.marker)).isdisjoint(scene.kinds)


def _opens(scene: Scene, hit: Hit) -> bool:
    """Whether a verb opens what is told in other words than the speaker's: "claims | to have shot down a plane"."""
    if not scene.relayed or (not scene.verb_last and scene.gap(0, hit.start) > OPENING):
        return False
    before = [one for one in scene.candidates if one.end <= hit.start]
    if scene.verb_last:
        acting = (one for one in before if one.kind in ("actor", "self", "group", "name", "office"))
        return all(_is_marked(scene, one, hit) for one in acting)
    return not before


def _is_marked(scene: Scene, one: Candidate, hit: Hit) -> bool:
    """Whether an adposition says that a candidate is no subject."""
    follows = scene.setting.lexicon.meaning.postpositions
    names = {marker.entry.name for marker in scene.of(Sort.MARKER)} - {"by", "of"}
    return any(scene.governed(one, name, hit, follows=follows) for name in names)


def _speaks(scene: Scene, hit: Hit) -> Candidate:
    """The speaker, named by the form of a verb alone."""
    return Candidate(start=hit.start, end=hit.end, kind="self", entity=scene.speaker)


def _is_borne(rule: Rule, slot: Slot) -> bool:
    """Whether a verb in the passive says of the one in that role what befell them, or that they were given."""
    accepts = FRAME_ACCEPTS.get((rule.trigger.frame, slot.role), ())
    given = rule.trigger.frame == "pay" and slot.role == "counterpart"
    return (slot.need or given) and not slot.after and not slot.marker and "self" in accepts


def _partner(scene: Scene, rule: Rule, roles: list[tuple[str, Candidate]]) -> list[tuple[str, Candidate]]:
    """The party that "and" joins to the one that was found: "the Government and the Front have signed"."""
    filled = dict(roles)
    agent = filled.get("agent")
    if agent is None or "counterpart" in filled or FRAMES[rule.trigger.frame].family not in BETWEEN:
        return []
    ands = scene.of(Sort.COORDINATOR)
    for one in scene.candidates:
        low, high = min(one.end, agent.end), max(one.start, agent.start)
        joined = any(low <= joint.start and joint.end <= high for joint in ands)
        if one is not agent and one.kind in ("actor", "group", "place") and joined and scene.gap(low, high) <= _JOINED:
            return [("counterpart", one)]
    return []


def _number(scene: Scene, rule: Rule, roles: list[tuple[str, Candidate]]) -> list[tuple[str, Candidate]]:
    """How many they are whom a state befalls: "18 | people were detained"."""
    frame, filled = FRAMES[rule.trigger.frame], dict(roles)
    group = filled.get("object")
    wants = frame.kind is Kind.STATE and any(role == "quantity" for role, _ in frame.roles)
    if not wants or "quantity" in filled or group is None or not (group.kind == "group" or group.noun):
        return []
    between = int(group.noun is not None)  # "11 of | our people"
    low = [one for one in scene.measured if one.end <= group.start and scene.gap(one.end, group.start) <= between]
    return [("quantity", low[-1])] if low else []


def _inside(scene: Scene, rule: Rule, slot: Slot, roles: list[tuple[str, Candidate]]) -> list[Candidate]:
    """What stands behind an office is not its holder: in "the new president of Velm is" nobody is named."""
    if rule.trigger.frame != "hold_office" or slot.role != "agent" or slot.marker or slot.after:
        return []
    office = next((one for role, one in roles if role == "object"), None)
    return [one for one in scene.candidates if office is not None and one.start >= office.start]


def _is_noun(scene: Scene, hit: Hit) -> bool:
    """Whether an article directly before a trigger makes it a noun: "the attack"."""
    articles = scene.setting.lexicon.articles
    before = scene.folded.text[: hit.start].rsplit(None, 1)[-1:]
    return bool(before) and before[0] in articles


def _filler(
    scene: Scene, hit: Hit, rule: Rule, slot: Slot, used: list[Candidate], others: tuple[Hit, ...]
) -> Candidate | None:
    """The nearest suitable candidate on the slot's side, or on the other where either will do."""
    for after in (slot.after, not slot.after) if slot.either else (slot.after,):
        found = (
            one
            for one in _towards(scene, hit, slot, others, after=after)
            if one not in used and suits(scene, hit, rule, slot, one)
        )
        if (one := _surest(rule, slot, found)) is not None:
            return one
    if slot.need and slot.role == "place" and FRAMES[rule.trigger.frame].family in HELD:
        return _adjacent(scene, hit, slot)
    return _shared(scene, hit, rule, slot, others)


def _surest(rule: Rule, slot: Slot, found: Iterator[Candidate]) -> Candidate | None:
    """The nearest; where a bare name would not do, one that is known goes before it: German writes all nouns so."""
    nearest = next(found, None)
    if nearest is not None and slot.role == "place" and _is_bare(nearest):
        return next((one for one in found if not _is_bare(one)), nearest)
    bare = nearest is not None and nearest.kind == "name" and not nearest.headed
    if not bare or slot.role != "object" or FRAMES[rule.trigger.frame].family not in WEAK:
        return nearest
    return next((one for one in found if one.kind != "name"), nearest)


def _towards(scene: Scene, hit: Hit, slot: Slot, others: tuple[Hit, ...], *, after: bool) -> Iterator[Candidate]:
    """The candidates on one side, nearest first, as far as the role reaches."""
    reach = _REACH.get(slot.role, _FAR)
    start, end = scene.clause(hit.start)
    fence = _fence(scene, hit, slot, others, after=after)
    low, high = (
        (hit.end, min(end, fence, hit.end + reach)) if after else (max(start, fence, hit.start - reach), hit.start)
    )
    hidden = scene.aside(hit.start)
    inside = [one for one in scene.candidates if low <= one.start and one.end <= high and not _within(one, hidden)]
    if _is_subject(slot) and not after and not scene.verb_last and joined(scene, hit):
        verb = max((one.start for one in scene.triggers if one.end <= hit.start), default=hit.start)
        inside = [one for one in inside if one.end <= verb] or inside  # "met Olt and | took": it was not Olt
    yield from inside if after else reversed(inside)
    if not after and slot.role == "object":
        yield from (one for one in scene.candidates if _fills(scene, one, hidden))


def _fills(scene: Scene, one: Candidate, stretch: tuple[int, int]) -> bool:
    """Whether a name is all that stands between two commas: "the commander of the Front, Lind, was killed"."""
    start, end = stretch
    return (
        one.kind == "actor"
        and _within(one, stretch)
        and scene.words_between(start, end) == scene.words_between(one.start, one.end)
    )


def _within(one: Candidate, stretch: tuple[int, int]) -> bool:
    return stretch[0] <= one.start and one.end <= stretch[1]


def _fence(scene: Scene, hit: Hit, slot: Slot, others: tuple[Hit, ...], *, after: bool) -> int:
    """Where another trigger's own words begin. Only an agent is looked for beyond one, backwards."""
    if after:
        ahead = () if slot.role in ("quantity", "event") else others
        return min((one.start for one in ahead if one.start >= hit.end), default=len(scene.folded.text))
    if slot.role == "quantity":
        return 0
    said = max((one.end for one in scene.of(Sort.HEARSAY) if one.end <= hit.start), default=0)
    if slot.role == "agent" or slot.marker:
        return said
    if _is_subject(slot) and not scene.verb_last and joined(scene, hit):
        return said
    return max((said, *(one.end for one in others if one.end <= hit.start)))


def _is_subject(slot: Slot) -> bool:
    """Whether a slot is that of a verb's subject."""
    return not (slot.after or slot.marker or slot.either) and slot.role in ("agent", "counterpart")


def joined(scene: Scene, hit: Hit) -> bool:
    """Whether "and" stands directly before the trigger: its subject is that of the verb before."""
    return any(
        one.end <= hit.start
        and scene.gap(one.end, hit.start) <= 1
        and not any(one.end <= other.start and other.end <= hit.start for other in scene.candidates)
        for one in scene.of(Sort.COORDINATOR)
    )


def _shared(scene: Scene, hit: Hit, rule: Rule, slot: Slot, others: tuple[Hit, ...]) -> Candidate | None:
    """The subject of the verb before, of a passive that "and" joins to it: "the general was held | and dismissed"."""
    passive = slot.need and not slot.after and not slot.marker and slot.role in ("object", "counterpart")
    if not passive or scene.verb_last or not joined(scene, hit):
        return None
    before = max((one.start for one in others if one.end <= hit.start), default=0)
    fitting = (one for one in reversed(scene.candidates) if one.end <= before and suits(scene, hit, rule, slot, one))
    return next(fitting, None)


def _adjacent(scene: Scene, hit: Hit, slot: Slot) -> Candidate | None:
    """The word beside the trigger as a place's name, in scripts without capitals."""
    meaning = scene.setting.lexicon.meaning
    if meaning.cased or not meaning.spaced:
        return None
    if slot.marker:
        return _beside_marker(scene, hit, slot)
    word = scene.word_after(hit.end) if slot.after else _object_before(scene, hit)
    return Candidate(start=word[0], end=word[1], kind="name") if word else None


def _object_before(scene: Scene, hit: Hit) -> tuple[int, int] | None:
    """The word that an object marker directly before the trigger belongs to: Persian "را"."""
    ends = [one for one in scene.of(Sort.MARKER) if one.entry.name == "accusative" and one.end <= hit.start]
    near = ends[-1] if ends and scene.gap(ends[-1].end, hit.start) <= 1 else None
    return scene.word_before(near.start) if near else None


def _beside_marker(scene: Scene, hit: Hit, slot: Slot) -> Candidate | None:
    """The word that the slot's adposition governs, on the slot's side of the trigger."""
    for marker in scene.of(Sort.MARKER):
        right_side = marker.start >= hit.end if slot.after else marker.end <= hit.start
        if marker.entry.name != slot.marker or not right_side:
            continue
        word = scene.word_before(marker.start) if slot.follows else scene.word_after(marker.end)
        if word:
            return Candidate(start=word[0], end=word[1], kind="name")
    return None


def _at(scene: Scene, hit: Hit, rule: Rule, taken: list[tuple[str, Candidate]]) -> Iterator[tuple[str, Candidate]]:
    """What every frame may have beside its pattern: where it was, and in what event."""
    roles = {role for role, _ in FRAMES[rule.trigger.frame].roles}
    filled = {role for role, _ in (*taken, *rule.trigger.fixed)}
    used = [one for _, one in taken]
    start, end = scene.clause(hit.start)
    counts = FRAMES[rule.trigger.frame].cumulative  # "the flood in Kesh: 12 dead"
    near = sorted(scene.candidates, key=lambda one: (not _inside_of(one, start, end), _is_bare(one), _far(one, hit)))
    for one in sorted(near, key=_is_bare) if counts else near:
        inside = _inside_of(one, start, end)
        if one in used or not (inside or counts) or _within(one, scene.aside(hit.start)):
            continue
        role = _free_role(scene, hit, rule, one)
        if not inside and role not in SCENES:
            continue
        if role in roles and role not in filled:
            filled.add(role)
            yield role, one
    if "place" in roles and "place" not in filled:
        yield from (("place", one) for one in _of_events(scene, start, end)[:1])


def _of_events(scene: Scene, start: int, end: int) -> list[Candidate]:
    """The places after which the clause names what happened there: "the march in Kesh"."""
    named = [(one, (one.entity or "").split(":")) for one in scene.candidates if _inside_of(one, start, end)]
    return [
        replace(one, kind="place", entity=f"place:{name[2]}")
        for one, name in named
        if one.kind == "event" and len(name) == len(_NAMED) and name[2] in scene.setting.world.places
    ]


def _inside_of(one: Candidate, start: int, end: int) -> bool:
    return start <= one.start and one.end <= end


def _far(one: Candidate, hit: Hit) -> int:
    return abs(one.start - hit.start)


def _is_bare(one: Candidate) -> bool:
    """Whether it is some facility without a name, which says less of where than a place does."""
    return one.kind == "facility" and (one.entity or "").count(":") == 1


def _is_of_events(frame: str) -> bool:
    """Whether a frame speaks of what happened: its victims, its cause, its author."""
    return any(role == "event" for role, _ in FRAMES[frame].roles) and FRAMES[frame].kind is not Kind.STATE


def _says_which(scene: Scene, one: Candidate) -> bool:
    """Whether a place says of which event people are the victims: "the Kesh crash", "the quake of Kesh"."""
    events = (other for other in scene.candidates if other.kind in ("hazard", "event"))
    named = one.kind in ("place", "facility")
    return named and any(scene.touch(one, other) or scene.touch(other, one) for other in events)


def _is_topic(scene: Scene, one: Candidate, hit: Hit) -> bool:
    """Whether a place opens the clause of a count, where words are not parted: "白沙湾市目前共有27例"."""
    meaning = scene.setting.lexicon.meaning
    opens = not meaning.spaced and scene.gap(scene.clause(hit.start)[0], one.start) == 0
    return opens and any(FRAMES[rule.trigger.frame].kind is Kind.QUANTITY for rule in hit.entry.rules)


def _free_role(scene: Scene, hit: Hit, rule: Rule, one: Candidate) -> str:
    """The role that a candidate can take without a place in the pattern; "" for none."""
    frame = rule.trigger.frame
    if one.kind in ("place", "facility") or one.headed:
        ways = ("in", *("to", "bound") * (frame in _BOUND_FOR))
        follows = scene.setting.lexicon.meaning.postpositions
        inside = any(scene.governed(one, way, hit, follows=follows) for way in ways)
        inside = inside or _is_topic(scene, one, hit) or (_is_of_events(frame) and _says_which(scene, one))
        return "place" if inside or (one.kind != "name" and frame in _PLACED) else ""
    if one.kind == "hazard" or one.kind == "period":
        return "event"
    if is_counted(rule, "object", one):
        return "object"
    if one.kind == "weapon":
        return "means"
    return "object" if one.kind in FRAME_ACCEPTS.get((frame, "object"), ()) and one.kind != "name" else ""
