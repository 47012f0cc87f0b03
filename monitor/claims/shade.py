"""What the words around a trigger do to its claim: deny, weaken, condition, ask, demand, put into the future. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from monitor.claims.lexicon import Hit, Lexicon, Sort
from monitor.claims.scene import Scene
from monitor.once import lazy
from monitor.text import fold, tokens
from storage.records import Act, Certainty, Form, Statement

_BESIDE = 0  #: words between "without" and what it denies
_REACH = 6  #: words between a negator and what it denies
_VERB = 3  #: words between a noun that there is none of and its verb
_ASKED = ("?", "؟", "？")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shade:
    """What holds of one trigger in its sentence."""

    negator: tuple[int, int] | None = None  #: the word that denies the trigger
    negated: bool = False
    denied: bool = False
    certainty: Certainty = Certainty.CERTAIN
    future: bool = False
    demand: bool = False
    granted: bool = False  #: it is taken for granted, not said: "condemned the attack"
    conditional: bool = False  #: the trigger itself stands in a condition
    condition: tuple[int, int] | None = None  #: the condition under which it is said, in the folded sentence
    question: bool = False
    hearsay: Hit | None = None
    embedded: bool = False  #: it is the content of words that the sentence itself speaks of: "never said that"
    first: bool = False  #: the verb's subject is the speaker
    act: Act | None = None
    scopes: frozenset[str] = field(default_factory=frozenset)


def _inside(one: Hit, other: Hit) -> bool:
    """Whether a hit is a true part of another."""
    return other.start <= one.start and one.end <= other.end and other.end - other.start > one.end - one.start


def requires(lexicon: Lexicon, said: Statement) -> bool:
    """Whether the cue of what is told in other words than the speaker's is one of asking: "called for | elections"."""
    return _cue_is(lexicon.requiring, said)


def _cue_is(words: re.Pattern[str] | None, said: Statement) -> bool:
    """Whether the cue of what is told in other words than the speaker's is one of some words."""
    told = said.cue is not None and said.form in (Form.INDIRECT, Form.MIXED)
    return words is not None and told and words.search(fold(said.cue or "")) is not None


class Shades:
    """Answers for every trigger of a sentence."""

    def __init__(self, scene: Scene, triggers: tuple[Hit, ...]) -> None:
        self.scene = scene
        self.triggers = triggers
        self.lexicon = scene.setting.lexicon

    def of(self, hit: Hit, *, embedded: bool = False) -> Shade:
        """What holds of that trigger."""
        verbs = self.scene.verbs(hit, (*self.triggers, *self.denials))
        condition = self.condition
        inside = condition is not None and condition[0] <= hit.start < condition[1]
        negated = hit in self._negators or self._verb(self.lexicon.negative, verbs)
        return Shade(
            negator=self._negators.get(hit),
            negated=negated,
            denied=self._denied(hit, negated=negated),
            certainty=self._certainty(hit),
            future=self._ahead(hit) or self._verb(self.lexicon.future, verbs),
            demand=self._any(hit, Sort.DEMAND) or requires(self.lexicon, self.scene.setting.statement),
            granted=_cue_is(self.lexicon.granting, self.scene.setting.statement) or self._granted(hit),
            conditional=inside,
            condition=None if inside else condition,
            question=self.asks(),
            hearsay=self._hearsay(hit),
            embedded=embedded,
            first=self.scene.first(hit, self.triggers),
            act=self._act(hit),
            scopes=frozenset(one.entry.name for one in self._clause(hit, Sort.SCOPE) if self._of(one) is hit),
        )

    @staticmethod
    def _verb(shape: re.Pattern[str] | None, verbs: tuple[str, ...]) -> bool:
        return shape is not None and any(shape.search(verb) for verb in verbs)

    # --- negation ---

    @lazy
    def _negators(self) -> dict[Hit, tuple[int, int]]:
        """The triggers that a negator denies, with it: each negator denies one, the nearest on its side."""
        blocked = (*self.scene.of(Sort.NO_NEGATOR, Sort.NOBODY, Sort.DENIAL, Sort.DENIAL_AFTER), *self.triggers)
        ands = self.scene.of(Sort.COORDINATOR)  # "we do not back it | and have ..."
        closed = [one for one in self.scene.of(Sort.NEGATOR_AFTER) if any(_inside(joint, one) for joint in ands)]
        sides: dict[tuple[int, int], list[Hit]] = {}
        refusals = (one for one in self.scene.of(Sort.REFUSAL) if not self._is_turned(one))
        for one in (*self.scene.of(Sort.NEGATOR, Sort.NEGATOR_AFTER, Sort.WITHOUT), *refusals):
            inside = any(other.start <= one.start and one.end <= other.end for other in blocked)
            inside = inside or any(_inside(one, other) for other in closed)
            inside = inside or any(low <= one.start and one.end <= high for low, high in self.scene.contrasts)
            if not inside and not self._turns_denial(one):
                sides.setdefault((one.start, one.end), []).append(one)
        found = {target: place for place, ones in sides.items() if (target := self._target(ones)) is not None}
        return {hit: place for target, place in found.items() for hit in (target, *self._with(target, place))}

    def _with(self, target: Hit, place: tuple[int, int]) -> Iterator[Hit]:
        """The verb of a noun that there is none of: "no truce | was agreed"."""
        if self.scene.folded.text[slice(*place)] not in self.lexicon.none or self._gap(place[1], target.start) > 1:
            return
        ahead = min((hit for hit in self.triggers if hit.start >= target.end), key=lambda hit: hit.start, default=None)
        ands = self.scene.of(Sort.COORDINATOR)
        if (
            ahead is None
            or self._gap(target.end, ahead.start) > _VERB
            or not self.scene.unparted(target.end, ahead.start)
        ):
            return
        if not any(target.end <= one.start < ahead.start for one in ands):
            yield ahead

    def _turns_denial(self, one: Hit) -> bool:
        """Whether a negator is used up by a word of denial: "we do not deny that"."""
        turned = (*self._rejecting, *self.scene.of(Sort.REFUSAL))
        return any(one.end <= no.start and self._gap(one.end, no.start) <= 1 for no in turned)

    def _is_turned(self, one: Hit) -> bool:
        """Whether a word of denial or refusal is itself denied: "did not refuse to"."""
        return any(no.end <= one.start and self.scene.gap(no.end, one.start) <= 1 for no in self.scene.of(Sort.NEGATOR))

    def _target(self, ones: list[Hit]) -> Hit | None:
        """The trigger that a negator denies; one that can look both ways takes the verb directly before it."""
        before = next((self._before(one) for one in ones if one.entry.sort is Sort.NEGATOR_AFTER), None)
        both = len({one.entry.sort for one in ones}) > 1
        after = next((self._after(one) for one in ones if one.entry.sort is not Sort.NEGATOR_AFTER), None)
        if before is None or not both:
            return before or after or self._of_none(ones[0])
        ands = self.scene.of(Sort.COORDINATOR)
        next_verb = after is not None and any(ones[0].end <= one.start < after.start for one in ands)
        own = next_verb and not any(before.end <= one.start < ones[0].start for one in ands)
        return before if own or after is None or self._gap(before.end, ones[0].start) == 0 else after

    def _of_none(self, one: Hit) -> Hit | None:
        """The verb before a noun that there is none of: "we | possess no weapons"."""
        return self._before(one) if self.scene.folded.text[one.start : one.end] in self.lexicon.none else None

    def _after(self, one: Hit) -> Hit | None:
        """The next trigger in the clause, within reach."""
        end = self.scene.clause(one.start)[1]
        ahead = [hit for hit in self.triggers if one.end <= hit.start < end]
        nearest = min(ahead, key=lambda hit: hit.start, default=None)
        reach = _BESIDE if one.entry.sort is Sort.WITHOUT else _REACH
        return nearest if nearest and self._gap(one.end, nearest.start) <= reach else None

    def _before(self, one: Hit) -> Hit | None:
        """The trigger before, in the clause and within reach."""
        start = self.scene.clause(one.start)[0]
        behind = [hit for hit in self.triggers if start <= hit.start and hit.end <= one.start]
        nearest = max(behind, key=lambda hit: hit.start, default=None)
        if nearest is None or self._gap(nearest.end, one.start) > _REACH:
            return None
        return nearest if not self._last or self.scene.unparted(nearest.end, one.start) else None

    def _gap(self, start: int, end: int) -> int:
        words = self.scene.gap(start, end)
        return words if self.lexicon.meaning.spaced else words // 2

    @lazy
    def denials(self) -> tuple[Hit, ...]:
        """The words that reject a content, those that are themselves negated left out."""
        return tuple(one for one in self._rejecting if not self._is_turned(one))

    @lazy
    def _rejecting(self) -> tuple[Hit, ...]:
        """The words that reject, those inside a longer one left out."""
        found = (*self.scene.of(Sort.DENIAL, Sort.DENIAL_AFTER), *self._rejections())
        return tuple(one for one in found if not any(_inside(one, other) for other in found))

    def _rejections(self) -> tuple[Hit, ...]:
        """The words that reject, where a claim or report stands beside them to be rejected."""
        contents = self.scene.of(Sort.CONTENT)
        found = []
        for one in self.scene.of(Sort.REJECTION):
            beside = [noun for noun in contents if (noun.end <= one.start) == self._last]
            if any(not self._broken(min(one.end, noun.end), max(one.start, noun.start)) for noun in beside):
                found.append(one)
        return tuple(found)

    @property
    def _last(self) -> bool:
        """Whether verbs come last, so that what they reject stands before them."""
        return self.lexicon.meaning.tail > 0

    def rejects_behind(self, one: Hit) -> bool:
        """Whether what a word rejects stands behind it."""
        return self._rejects(one, after=True)

    def _rejects(self, one: Hit, *, after: bool) -> bool:
        """Whether what a word rejects stands behind it, or before."""
        if one.entry.sort is Sort.REJECTION:
            return after != self._last
        return (one.entry.sort is Sort.DENIAL) == after

    def _denied(self, hit: Hit, *, negated: bool) -> bool:
        """Whether the sentence rejects what the trigger says, or the cue does: "denied that"."""
        if self._cue_denies:
            return not negated  # "denied it: he had not resigned" is told once
        for one in self.denials:
            if self._rejects(one, after=True) and one.end <= hit.start and not self._broken(one.end, hit.start):
                return True
            before = hit.end <= one.start and not self._broken(hit.end, one.start)
            apart = negated and not self.scene.unparted(hit.end, one.start)  # "no talks, and the rumours are lies"
            if self._rejects(one, after=False) and before and not (apart or self._has_own(one, hit)):
                return True
        return False

    def _has_own(self, denial: Hit, hit: Hit) -> bool:
        """Whether words of denial have a subject of their own: "the town is ours, and the rumours are lies"."""
        nouns = [one for one in self.scene.of(Sort.CONTENT) if hit.end <= one.start and one.end <= denial.start]
        ands = [one.end for one in self.scene.of(Sort.COORDINATOR) if hit.end <= one.start]
        ands += [at for at in self.scene.commas if hit.end <= at and self._hearsay(hit) is None]
        return any(min(ands, default=noun.end) < noun.end for noun in nouns)

    @lazy
    def _cue_denies(self) -> bool:
        """Whether what is told in other words than the speaker's is told as denied."""
        said = self.scene.setting.statement
        if said.cue is None or said.form not in (Form.INDIRECT, Form.MIXED):
            return False
        found = {hit.entry.sort for hit in self.lexicon.of_cue(said.cue)}
        return bool(found & {Sort.DENIAL, Sort.DENIAL_AFTER, Sort.REJECTION}) and Sort.NEGATOR not in found

    def _granted(self, hit: Hit) -> bool:
        """Whether the verb of the clause takes the trigger for granted: "we condemn the attack"."""
        words = self.lexicon.granting
        if words is None:
            return False
        start, end = self.scene.clause(hit.start)
        low, high = (hit.end, end) if self._last else (start, hit.start)
        found = words.search(self.scene.folded.text, low, high)
        return found is not None and not any(
            min(found.end(), hit.end) <= other.start and other.end <= max(found.start(), hit.start)
            for other in self.triggers
            if other is not hit
        )

    def _broken(self, start: int, end: int) -> bool:
        """Whether a clause ends between two places."""
        return any(start <= one < end for one in self.scene.breaks)

    # --- the rest ---

    def _clause(self, hit: Hit, *sorts: Sort) -> tuple[Hit, ...]:
        """The hits of some sorts in the trigger's clause."""
        found = self.scene.of(*sorts)
        if not found:
            return ()
        start, end = self.scene.clause(hit.start)
        return tuple(one for one in found if start <= one.start and one.end <= end)

    def _any(self, hit: Hit, sort: Sort) -> bool:
        """Whether a word of that sort speaks of the trigger: before it, or behind it where verbs come last."""
        return any(
            (one.end <= hit.start and self._nearest(one, hit))
            or (hit.start <= one.start and (self._last or one.end <= hit.end))
            for one in self._clause(hit, sort)
        )

    def _ahead(self, hit: Hit) -> bool:
        """Whether a word says that it is still to come."""
        behind = (one for one in self._clause(hit, Sort.FUTURE_AFTER) if one.start >= hit.end)
        return self._any(hit, Sort.FUTURE) or any(self._nearest(one, hit) for one in behind)

    def _nearest(self, one: Hit, hit: Hit) -> bool:
        """Whether no other trigger stands between a word and the trigger."""
        low, high = min(one.end, hit.end), max(one.start, hit.start)
        return not any(low <= other.start and other.end <= high for other in self.triggers if other is not hit)

    def _of(self, one: Hit) -> Hit | None:
        """The trigger that a word of scope belongs to: one directly before it, the next, or any before."""
        start, end = self.scene.clause(one.start)
        inside = [hit for hit in self.triggers if start <= hit.start < end]
        ahead = min((hit for hit in inside if one.start <= hit.start), key=lambda hit: hit.start, default=None)
        behind = max((hit for hit in inside if hit.start < one.start), key=lambda hit: hit.start, default=None)
        touching = behind is not None and not self._last and self._gap(behind.end, one.start) == 0
        return behind if touching and (ahead is None or self._gap(one.end, ahead.start) > 0) else ahead or behind

    def _certainty(self, hit: Hit) -> Certainty:
        if self._clause(hit, Sort.POSSIBLE):
            return Certainty.POSSIBLE
        return Certainty.PROBABLE if self._clause(hit, Sort.PROBABLE) else Certainty.CERTAIN

    @lazy
    def condition(self) -> tuple[int, int] | None:
        """Where the sentence's condition stands."""
        text = self.scene.folded.text
        first = next(iter(self.scene.of(Sort.CONDITION)), None)
        if first is None:
            return self._bent()
        ends = [hit.start for hit in self.scene.of(Sort.CONSEQUENCE) if hit.start > first.end]
        ends += [at for at in self.scene.commas if at > first.end]
        ends += [at for at in self.scene.breaks if at > first.end]
        inside = [hit for hit in self.triggers if hit.start >= first.end]
        if not ends and self._last and first.start < 2 and len(inside) > 1:
            ends = [self._verb_end(inside[0])]
        return first.start, min(ends, default=len(text.rstrip(" .!?؟。")))

    def _verb_end(self, hit: Hit) -> int:
        """Where the verb of a trigger ends that stands one word behind it."""
        match = re.compile(r"\s*\w+").match(self.scene.folded.text, hit.end)
        return match.end() if match else hit.end

    def _bent(self) -> tuple[int, int] | None:
        """A condition that its verb's form makes, up to that verb: Turkish -sa."""
        shape = self.lexicon.conditional
        text = self.scene.folded.text
        for span in tokens(text) if shape is not None else ():
            if shape is not None and shape.search(text[span.start : span.end]):
                start = max((at for at in (*self.scene.commas, *self.scene.breaks) if at < span.start), default=-1)
                return start + 1, span.end
        return None

    def asks(self) -> bool:
        if self.scene.text.rstrip(" \"'”»’)」』").endswith(_ASKED):
            return True
        return any(hit.start <= 1 for hit in self.scene.of(Sort.QUESTION))

    def _hearsay(self, hit: Hit) -> Hit | None:
        """The word that makes the trigger's content someone else's."""
        before = [one for one in self.scene.of(Sort.HEARSAY) if one.end <= hit.start]
        return before[-1] if before and not self._broken(before[-1].end, hit.start) else None

    def _act(self, hit: Hit) -> Act | None:
        """The act that words of the clause name: "we confirm that"."""
        named = [one for one in self._clause(hit, Sort.ACT) if one.end <= hit.start]
        start = self.scene.clause(hit.start)[0]
        opening = [
            one for one in self.scene.of(Sort.ACT) if one.end <= start + 1 and self.scene.gap(one.end, start) == 0
        ]
        named = named or opening  # "I admit: our troops have left"
        return Act(named[-1].entry.name) if named else None
