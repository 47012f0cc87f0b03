"""Whether a candidate suits a role, and whether what fills the roles is enough for a claim. Pure."""

from __future__ import annotations

import re
from functools import cache

from monitor.claims.lexicon import Hit, Rule, Slot, Sort
from monitor.claims.lookup import OPEN
from monitor.claims.scene import Candidate, Scene
from monitor.frames import FRAMES
from monitor.text import tokens

#: what may fill a role, by the kind of candidate; a frame's own line counts first
_ACTING = ("actor", "self", "group", "name", "office")
_THINGS = ("actor", "self", "group", "name", "office", "place", "facility")
_KNOWN = ("actor", "self", "group", "office", "place")
_ACCEPTS: dict[str, tuple[str, ...]] = {
    "agent": (*_ACTING, "place"),
    "counterpart": (*_ACTING, "place"),
    "place": ("place", "facility", "name"),
    "object": _THINGS,
    "event": ("hazard", "event"),
    "topic": ("issue", "event"),
    "means": ("weapon",),
    "quantity": ("quantity",),
}
FRAME_ACCEPTS: dict[tuple[str, str], tuple[str, ...]] = {
    ("cause", "object"): ("cause", "weapon"),
    ("cause", "event"): ("hazard", "event"),
    ("hold_office", "object"): ("office",),
    ("resign", "object"): ("office",),
    ("appoint", "object"): ("office",),
    ("dismiss", "object"): ("office",),
    ("obstruct", "object"): ("goods", "group", "facility"),
    ("deliver", "object"): ("goods",),
    ("operation_status", "object"): ("facility", "place", "name"),
    ("damage", "object"): ("facility", "place", "name"),
    ("agreement", "object"): ("issue",),
    ("casualties", "object"): ("group",),
    ("displaced", "object"): ("group",),
    ("population", "object"): ("group",),
    ("indicator", "object"): ("indicator",),
    ("indicator", "event"): ("period",),
    ("authentic", "object"): ("item",),
    ("possess", "object"): ("weapon", "item", "goods"),
    ("measure_status", "object"): ("issue", "indicator"),
    ("case_count", "object"): ("disease",),
    ("verdict", "object"): ("actor", "self", "name", "office"),
    ("charge", "object"): ("actor", "self", "name", "office"),
    ("health_status", "object"): ("actor", "self", "name", "office"),
    ("abuse", "object"): ("actor", "self", "name", "group"),
    ("membership", "object"): ("actor",),
    ("attend", "agent"): ("actor", "self", "name", "office", "place"),
    ("contact", "agent"): ("actor", "self", "office", "name"),
    ("candidacy", "agent"): ("actor", "self", "name", "office"),
    ("vital_status", "object"): ("actor", "self", "name", "office"),
    ("kill", "object"): ("actor", "self", "name", "office"),
    ("resign", "agent"): ("actor", "self", "name", "office"),
    ("appoint", "counterpart"): ("actor", "self", "name", "office"),
    ("dismiss", "counterpart"): ("actor", "self", "name", "office"),
    ("location", "place"): ("place", "facility"),
    ("location", "agent"): ("actor", "self", "office"),
    ("hold_office", "agent"): ("actor", "self", "name"),
    ("depart", "agent"): ("actor", "self", "office"),
    ("present", "place"): ("place", "facility", "name"),
    ("custody", "object"): ("actor", "self", "name", "group", "office"),
    ("pay", "counterpart"): (*_ACTING, "place"),
    ("call_for", "agent"): _KNOWN,
    ("call_for", "object"): ("event", "issue", "goods"),
    ("knew", "agent"): _KNOWN,
    ("knew", "topic"): ("event", "issue", "hazard", "item", "weapon"),
    ("approval", "agent"): _KNOWN,
    ("approval", "object"): ("goods",),  # a ship's seizure is "confirmed" in the same words
    ("sentence", "object"): ("actor", "self", "name", "office"),
    ("committed_offence", "agent"): ("actor", "self", "name", "office", "group"),
    ("committed_offence", "object"): (*_THINGS, "event", "issue", "goods"),
    # no event: "there is no excuse for this attack" is no word on the attack
    ("exists", "object"): ("facility", "item", "weapon"),
    ("trade_flow", "object"): ("goods",),
    ("trade_flow", "agent"): ("actor", "self", "group", "place"),
    ("hazard", "object"): ("hazard",),
    ("product_effect", "object"): ("goods",),
    ("product_effect", "topic"): ("disease",),
    ("own", "object"): ("facility", "place", "actor", "name"),
    ("deal", "object"): ("facility", "actor", "name"),
    ("has_quality", "object"): ("actor", "self", "office", "group"),
}
#: families of who holds and who stands where
HELD = frozenset({"control", "withdraw", "present"})
_ARMED = frozenset(
    f"group:{one}" for one in ("army", "enemy", "forces", "government", "opposition", "police", "rebels")
)
#: frames whose words mean much else besides: one filler must be known or say what it is
WEAK = frozenset(
    {
        *("agreement", "appoint", "attack", "attend", "battle_outcome", "damage", "deliver", "depart", "fight"),
        *("indicator", "location", "measure_status", "meet", "negotiate", "obstruct", "operation_status", "pay"),
        *("possess", "recognize", "stance", "surrender", "use_weapon", "violate", "own", "deal", "trade_flow"),
        *("sentence", "committed_offence"),
    }
)
_COUNTS = frozenset(
    {"casualties", "displaced", "population", "jobs", "protest", "case_count"}
)  #: frames of counted people
_PEOPLE = frozenset({"", "person"})  #: units in which people are counted
#: units in which frames of counted people are counted as well
_COUNTED_IN = {"jobs": ("job", "piece"), "case_count": ("case", "piece")}
#: units of other figures: what is paid, a share of a whole; a magnitude has none
_MONEY = re.compile("[A-Z]{3}|")
_MEASURED_IN = {
    "price": _MONEY,
    "own": re.compile("percent|"),
    "hazard": re.compile(""),
    "trade_flow": re.compile("(?!person|percent).*"),
}
#: frames of what is done with things: nobody is owned, or sold
_OF_THINGS = frozenset({"own", "deal"})
#: frames whose victim is a person: in "the commander of the Front was killed" it is not the Front
_PERSONAL = frozenset({"kill", "vital_status"})
_THINGS_COUNTED = frozenset({"hazard", "event", "facility", "weapon", "item", "goods", "period"})
ABSENT = ("nobody", "anybody")  #: kinds of candidates that are none
_MOVING = ("facility:ship", "facility:aircraft")
#: frames whose words mean little alone: so many words may stand between them and what they are of, before and behind
_BESIDE = {"exists": (3, 1), "knew": (3, 2), "call_for": (3, 3), "approval": (6, 3)}
_OF_WHAT = ("object", "topic")  #: roles of that
#: of what it means nothing that there is none: "no evidence that"
_NO_THINGS = frozenset({"item:evidence", "issue:money"})
#: units of other figures: how long, and how much
_MEASURED_IN = {"sentence": re.compile("|year|month|day|week|[A-Z]{3}")}
_ENDING = 1  #: letters that a form of a noun may have more than the one that is known
_OWNED = 3  #: words between a thing and the name of its owner
_NEAR = 3  #: words between a verb and an object or a figure behind it
_BEFORE = 5  #: words between a name and a verb behind it
_COUNTED = 8  #: words between a figure and what it counts
_VERB_LAST = 9  #: the same where other roles stand between them


@cache
def fitting(frame: str, role: str, *, marked: bool) -> frozenset[str]:
    """The kinds of candidates that could suit a role of a frame; `marked` is whether an adposition is asked for."""
    kinds = {*(FRAME_ACCEPTS.get((frame, role)) or _ACCEPTS.get(role, ()))}
    kinds |= {*ABSENT} if role in ("agent", "quantity", "object") and not marked else set()
    return frozenset(kinds | {"self"} if role == "object" and frame in _COUNTS else kinds)


def grounded(rule: Rule, roles: list[tuple[str, Candidate]]) -> bool:
    """Whether anything is named through which the claim could be found again."""
    frame = FRAMES[rule.trigger.frame]
    anchors = {*frame.anchors, *frame.key, "quantity"} - {"value"}
    if frame.family in OPEN or rule.trigger.ours or frame.id == "cause":  # of what the sentence before tells
        return True
    return bool(rule.trigger.fixed) or any(role in anchors for role, _ in roles)


def vouched(rule: Rule, roles: list[tuple[str, Candidate]]) -> bool:
    """Whether more than names that could be anything takes part."""
    family = FRAMES[rule.trigger.frame].family
    if rule.trigger.ours:
        return True
    if family in WEAK | {"present"} and _lacks_agent(rule, roles):
        return False
    if family in HELD:
        return _is_holding(roles)
    named = [one for role, one in roles if role not in ("quantity", "event")]
    return family not in WEAK or not named or any(one.kind != "name" or one.headed for one in named)


def _lacks_agent(rule: Rule, roles: list[tuple[str, Candidate]]) -> bool:
    """Whether a verb that says little by itself has nobody who does it."""
    expected = any(slot.role == "agent" and not slot.after and not slot.marker for slot in rule.slots)
    return expected and rule.trigger.frame not in OPEN and not any(role == "agent" for role, _ in roles)


def _is_holding(roles: list[tuple[str, Candidate]]) -> bool:
    """Whether the place is one for certain, or someone who can hold one is named with it."""
    places = [one for role, one in roles if role == "place"]
    if places and all(_is_named(one) for one in places):
        return True
    return any(one.kind in ("self", "actor") or one.entity in _ARMED for role, one in roles if role == "agent")


def _is_named(place: Candidate) -> bool:
    """Whether a place is one in particular: no bare word with a capital, no bridge without a name."""
    if place.kind == "facility":
        return (place.entity or "").count(":") > 1
    return place.kind != "name" or place.headed


def near(scene: Scene, hit: Hit, rule: Rule) -> bool:
    """Whether one of the words that the trigger needs stands in its clause."""
    start, end = scene.clause(hit.start)
    clause = scene.folded.text[start:end]
    return any(word in clause for word in rule.near)


def near_words(scene: Scene, hit: Hit, rule: Rule) -> list[tuple[int, int]]:
    """Where the longest of those words stands, as offsets of the folded sentence; nothing where none is needed."""
    start, end = scene.clause(hit.start)
    clause = scene.folded.text[start:end]
    found = next((word for word in rule.near if word in clause), None)
    if found is None:
        return []
    low = start + clause.index(found)
    high = low + len(found)
    while scene.setting.lexicon.meaning.spaced and high < end and scene.folded.text[high].isalnum():
        high += 1
    return [(low, high)]


def suits(scene: Scene, hit: Hit, rule: Rule, slot: Slot, one: Candidate) -> bool:
    """Whether a candidate's kind and adposition fit the slot."""
    if one.kind in ABSENT:
        if slot.marker or _is_any(scene, hit, slot, one) or _of_another_clause(scene, hit, one):
            return False
        acts = scene.folded.text[one.start : one.end] in scene.setting.lexicon.nobody_acts
        return slot.role in ("agent", "quantity") or (slot.role == "object" and not acts)
    if is_counted(rule, slot.role, one):
        return True
    if not _is_meant(scene, hit, rule, slot, one) or not _is_beside(scene, hit, rule, slot, one):
        return False
    if slot.marker:
        return scene.governed(one, slot.marker, hit, follows=slot.follows)
    if not _close(scene, hit, slot, one):
        return False
    if slot.role == "place" and rule.trigger.frame == "capture":  # "was captured in Kesh": it was not Kesh
        return not scene.governed(one, "in", hit, follows=scene.setting.lexicon.meaning.postpositions)
    return slot.role in ("place", "quantity", "event", "topic") or not _elsewhere(scene, hit, rule, slot, one)


def _is_beside(scene: Scene, hit: Hit, rule: Rule, slot: Slot, one: Candidate) -> bool:
    """Whether what words are of that mean little alone stands beside them: "there is no such plan"."""
    frame = rule.trigger.frame
    if frame not in _BESIDE or slot.role not in _OF_WHAT:
        return True
    after = one.start >= hit.end
    if frame == "exists" and one.entity in _NO_THINGS:
        return False
    if frame == "call_for" and after and not scene.verb_last and scene.only_says_which(one):
        return False
    low, high = (hit.end, one.start) if after else (one.end, hit.start)
    markers = (one for one in scene.of(Sort.MARKER) if low <= one.start and one.end <= high)
    led = any(scene.gap(low, marker.start) > 0 for marker in markers)
    if after and not scene.verb_last and not slot.marker and led:
        return False  # "approved changes | to the plan"
    return scene.words_between(low, high) <= _BESIDE[frame][after]


def _of_another_clause(scene: Scene, hit: Hit, one: Candidate) -> bool:
    """Whether "and" stands between a verb and nobody behind it: "400 died | and nobody came"."""
    return any(hit.end <= joint.start and joint.end <= one.start for joint in scene.of(Sort.COORDINATOR))


def _is_meant(scene: Scene, hit: Hit, rule: Rule, slot: Slot, one: Candidate) -> bool:
    """Whether a candidate is of a kind that the slot takes, near enough, and no part of another one's name."""
    accepts = FRAME_ACCEPTS.get((rule.trigger.frame, slot.role)) or _ACCEPTS.get(slot.role, ())
    if one.kind not in accepts or not _countable(rule, one) or not _counts_this(scene, rule, one):
        return False
    if slot.role == "agent" and FRAMES[rule.trigger.frame].family == "control" and not _can_hold(one):
        return False
    if slot.role == "object" and not _is_judged(scene, rule, one):
        return False
    close = slot.marker == "of" or rule.trigger.frame in ("present", "location")
    if close and slot.after and scene.words_between(hit.end, one.start) > _NEAR + 1:
        return False
    return not _says_of_another(scene, rule, slot, one)


def _can_hold(one: Candidate) -> bool:
    """Whether it is one who can hold a place: firefighters control a fire."""
    return one.kind != "group" or one.entity in _ARMED


def _is_judged(scene: Scene, rule: Rule, one: Candidate) -> bool:
    """Whether what is said of it can be: a person is not sold, and "people" are no body that is just or corrupt."""
    kind, _, name = (one.entity or "").partition(":")
    if rule.trigger.frame == "obstruct" and kind == "facility":
        return (one.entity or "").startswith(_MOVING)  # a ship is kept out, and not a road
    if rule.trigger.frame in _OF_THINGS and kind == "actor":
        known = scene.setting.world.actors.get(name)
        return known is None or known.kind != "person"
    return rule.trigger.frame != "has_quality" or kind != "group" or one.entity in _ARMED


def is_counted(rule: Rule, role: str, one: Candidate) -> bool:
    """Whether the speaker's own people are those whom a count is of: "three of our soldiers"."""
    return one.noun is not None and role == "object" and rule.trigger.frame in _COUNTS


def _is_any(scene: Scene, hit: Hit, slot: Slot, one: Candidate) -> bool:
    """Whether a word for anybody only belongs to the noun of a verb: "no attack at all | was made"."""
    behind = slot.role == "agent" and scene.verb_last and one.end <= hit.start
    return one.kind == "anybody" and behind and scene.gap(one.end, hit.start) == 0


def _says_of_another(scene: Scene, rule: Rule, slot: Slot, one: Candidate) -> bool:
    """Whether a candidate only says which event or who is meant: "the Kesh bombing", "the mayor Lind"."""
    if one.kind == "place" and slot.role == "agent":
        return _is_of_event(scene, one)
    if (
        (one.kind in ("actor", "name") or one.entity == "group:company")
        and slot.role in ("object", "agent")
        and not slot.after
    ):
        return _is_owner(scene, rule, one)
    if one.kind in ("actor", "place") and slot.role == "object" and _owns(scene, one):
        return True
    return one.kind == "office" and not _is_seat(rule, slot) and _is_title(scene, one)


def _owns(scene: Scene, one: Candidate) -> bool:
    """Whether a name only says whose the ship, the plane or the people directly behind it are: "a Kesh | boat"."""
    behind = (other for other in scene.candidates if other.start >= one.end and scene.gap(one.end, other.start) == 0)
    return any((other.entity or "").startswith(_MOVING) or other.kind == "group" for other in behind)


def _is_owner(scene: Scene, rule: Rule, one: Candidate) -> bool:
    """Whether a name only says whose ship or plane it is: "the plane of the company Nordal | was shot down"."""
    takes = FRAME_ACCEPTS.get((rule.trigger.frame, "object")) or _ACCEPTS["object"]
    things = (other for other in scene.candidates if other.kind == "facility" and other.end <= one.start)
    if "facility" not in takes or scene.setting.lexicon.meaning.compound == "last":
        return False
    return any(_leads_to(scene, thing, one) for thing in things)


def _leads_to(scene: Scene, thing: Candidate, owner: Candidate) -> bool:
    """Whether only small words, or "company", stand between a thing and its owner."""
    low, high = thing.end, owner.start
    between = list(tokens(scene.folded.text[low:high]))
    company = [hit for hit in scene.of(Sort.NOUN) if hit.entry.name == "group:company"]
    return len(between) <= _OWNED and all(
        scene.stop(span.start + low, span.end + low)
        or any(hit.start <= span.start + low and span.end + low <= hit.end for hit in company)
        for span in between
    )


def _is_of_event(scene: Scene, place: Candidate) -> bool:
    """Whether a place only says which event is meant: "the Kesh bombing"."""
    events = (one for one in scene.candidates if one.kind in ("hazard", "event") and one.start >= place.end)
    return scene.verb_last and any(scene.gap(place.end, one.start) == 0 for one in events)


def _is_seat(rule: Rule, slot: Slot) -> bool:
    """Whether an office is what the claim is of: "resigned as minister"."""
    return FRAMES[rule.trigger.frame].family == "hold_office" and slot.role == "object"


def _is_title(scene: Scene, office: Candidate) -> bool:
    """Whether an office only stands before the name of its holder: "the mayor Lind"."""
    text = scene.folded.text
    return any(
        one.kind == "actor" and one.start >= office.end and len(text[office.end : one.start].strip()) <= _ENDING
        for one in scene.candidates
    )


def _countable(rule: Rule, one: Candidate) -> bool:
    """Whether a figure counts what the frame counts."""
    frame = rule.trigger.frame
    if frame in _MEASURED_IN and one.quantity is not None:
        return _MEASURED_IN[frame].fullmatch(one.quantity.unit) is not None
    return frame not in _COUNTS or one.quantity is None or one.quantity.unit in (*_PEOPLE, *_COUNTED_IN.get(frame, ()))


def _counts_this(scene: Scene, rule: Rule, one: Candidate) -> bool:
    """Whether a bare figure does not count things that stand behind it: "2 explosions, several killed"."""
    if rule.trigger.frame not in _COUNTS or one.quantity is None or one.quantity.unit:
        return True
    things = (other for other in scene.candidates if other.kind in _THINGS_COUNTED and other.start >= one.end)
    return not any(scene.gap(one.end, other.start) == 0 for other in things)


def _counts(scene: Scene, one: Candidate, low: int, high: int) -> bool:
    """Whether a figure beyond an aside stands with those it counts: "12 people, including 3 children, were"."""
    if not any(low <= at < high for at in scene.commas):
        return True
    groups = (other for other in scene.candidates if other.kind == "group" and other.start >= one.end)
    return any(scene.gap(one.end, group.start) <= 1 for group in groups)


def _close(scene: Scene, hit: Hit, slot: Slot, one: Candidate) -> bool:
    """Whether a filler without an adposition stands near enough: names and figures do not reach far."""
    after = one.start >= hit.end
    low, high = (hit.end, one.start) if after else (one.end, hit.start)
    words = scene.words_between(low, high)
    if slot.role in ("object", "counterpart") and after and not scene.verb_last:
        return words <= _NEAR
    if one.kind == "quantity":
        return words <= _COUNTED and scene.unparted(low, high) and _counts(scene, one, low, high)
    if one.kind != "name":
        return slot.role == "agent" or scene.unparted(low, high)
    limit = _VERB_LAST if scene.verb_last else _NEAR if after else _BEFORE
    return words <= limit and scene.unparted(low, high) and not (slot.role == "agent" and scene.owns(one))


def _elsewhere(scene: Scene, hit: Hit, rule: Rule, slot: Slot, one: Candidate) -> bool:
    """Whether an adposition of place, origin, author or addressee makes the candidate something else here."""
    names = ("in", "from", "by", "with", "against", "on", "for", *("of",) * (rule.trigger.frame in _PERSONAL))
    names = (*names, "dative") if slot.role == "agent" else names
    follows = scene.setting.lexicon.meaning.postpositions
    return any(scene.governed(one, name, hit, follows=follows) for name in names)
