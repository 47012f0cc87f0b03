"""One sentence with everything in it that could take part in a claim. Pure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Protocol

from monitor.claims.lexicon import Hit, Lexicon, Sort
from monitor.grammar import language
from monitor.once import lazy
from monitor.text import bounds, fold, folded, tokens, words
from monitor.world import World
from storage.records import DocumentKind, Form, Quantity, Span, Statement

_HARD = re.compile(r"[;:؛。！？；：]|\s[-|]\s|(?<!\d)\.\s")  # "am 3. Februar" goes on
_COLONS = (":", "：")  #: behind one stands a headline: "Halivia: truce broken" does not say by whom
_COMMA = re.compile(r"(?<!\d)[,،，、]|[,،，、](?!\d)")  # none inside a figure: "10,000"
_QUALIFIER = re.compile(r"\s*\(([^()]{2,40})\)")
_BEARERS = ("facility:", "event:summit", "event:conference")  #: nouns beside which a name is looked for
#: what is never a name, though it have a capital
_NAMELESS = (Sort.STOP, Sort.MARKER, Sort.SELF, Sort.OWN, Sort.HEAD, Sort.NOUN, Sort.SCOPE, Sort.NEGATOR)
#: what people are called by beside their names
_TRADES = frozenset(
    f"group:{one}"
    for one in ("journalists", "activists", "lawyers", "teachers", "clergy", "diplomats", "politicians", "citizens")
)
_NEXT = re.compile(r"\s+(\w+)")
_LAST = re.compile(r"(\w+)\s+$")
_CONTRAST = 4  #: words between a figure that is denied and the right one
_GAP = 12  #: code points that may stand between an adposition or a head and the name: "of the"


class Mention(Protocol):
    """A configured name in a text."""

    @property
    def span(self) -> Span: ...
    @property
    def entity(self) -> str: ...


class Roster(Protocol):
    """Finds the configured names of a text."""

    def mentions(self, text: str, language: str) -> Iterable[Mention]: ...


class Measured(Protocol):
    """A figure in a text."""

    @property
    def span(self) -> Span: ...
    @property
    def quantity(self) -> Quantity: ...


Measure = Callable[[str, str], Iterable[Measured]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What could fill a role, in offsets of the folded sentence."""

    start: int
    end: int
    kind: str  #: actor, place, self, name, or the kind of a noun's normal form: group, hazard, facility ...
    entity: str | None = None
    quantity: Quantity | None = None
    noun: str | None = None  #: of the speaker's own people the group that they are: "our soldiers"
    headed: bool = False  #: a word says what the name is: "town of", "airport"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What stays the same over the sentences of one statement."""

    statement: Statement
    language: str
    lexicon: Lexicon
    roster: Roster
    measure: Measure
    world: World


class Scene:
    """A sentence: its folded text, the words found in it and the candidates for roles."""

    def __init__(self, setting: Setting, text: str, offset: int) -> None:
        self.setting = setting
        self.text = text
        self.offset = offset  #: of the sentence in the statement's text
        self.folded = folded(text)
        self._of: dict[tuple[Sort, ...], tuple[Hit, ...]] = {}
        self._first: dict[tuple[Hit, tuple[Hit, ...]], bool] = {}

    @lazy
    def tells(self) -> bool:
        """Whether it may hold a claim at all: of most sentences nothing else is asked."""
        return self.setting.lexicon.tells(self.folded.text)

    @lazy
    def hits(self) -> tuple[Hit, ...]:
        """The words found in it, in order, without those that a longer phrase covers."""
        found = self.setting.lexicon.find(self.folded.text)
        if self.setting.lexicon.meaning.cased and any(hit.entry.sort is Sort.POSSIBLE for hit in found):
            found = tuple(hit for hit in found if not self._named(hit))
        return tuple(_uncovered(found))

    @lazy
    def _by_sort(self) -> dict[Sort, tuple[Hit, ...]]:
        found: defaultdict[Sort, list[Hit]] = defaultdict(list)
        for hit in self.hits:
            found[hit.entry.sort].append(hit)
        return {sort: tuple(hits) for sort, hits in found.items()}

    def _named(self, hit: Hit) -> bool:
        """Whether a word of doubt is really a name: "may" written "May" inside a sentence."""
        doubt = hit.entry.sort is Sort.POSSIBLE and hit.start > 0
        return doubt and self.text[self.folded.span(hit.start, hit.end).start].isupper()

    def of(self, *sorts: Sort) -> tuple[Hit, ...]:
        """The hits of some sorts, in order."""
        if len(sorts) == 1:
            return self._by_sort.get(sorts[0], ())
        found = self._of.get(sorts)
        if found is None:
            among = [self._by_sort[sort] for sort in dict.fromkeys(sorts) if sort in self._by_sort]
            several = (hit for hit in self.hits if hit.entry.sort in sorts)
            found = self._of[sorts] = tuple(several) if len(among) > 1 else among[0] if among else ()
        return found

    def words(self, start: int, end: int) -> str:
        """The original words of a stretch of the folded text."""
        span = self.folded.span(start, end)
        return self.text[span.start : span.end]

    def gap(self, start: int, end: int) -> int:
        """How many words stand between two places of the folded text."""
        starts, ends = self._bounds
        return bisect_left(starts, end) - bisect_right(ends, start) if start < end else 0

    @lazy
    def _bounds(self) -> tuple[list[int], list[int]]:
        return bounds(self.folded.text)

    @lazy
    def triggers(self) -> tuple[Hit, ...]:
        """The triggers, longest first where they overlap; those that only fail later stay as well."""
        return tuple(sorted(self.of(Sort.TRIGGER), key=lambda hit: (hit.start - hit.end, hit.start)))

    @lazy
    def breaks(self) -> tuple[int, ...]:
        """Where one clause certainly ends and another begins."""
        bare = {hit.start for hit in self.of(Sort.DENIAL_AFTER)}  # a dash for "is": "the reports - a lie"
        marks = (match.start() for match in _HARD.finditer(self.folded.text) if match.end() not in bare)
        joiners = (hit.start for hit in self.of(Sort.JOINER) if not any(_inside(hit, *one) for one in self.contrasts))
        return tuple(sorted({*marks, *joiners}))

    @lazy
    def measured(self) -> tuple[Candidate, ...]:
        """The figures of the sentence, in order."""
        found = self.setting.measure(self.text, self.setting.language)
        return tuple(
            Candidate(
                start=self._back(one.span.start), end=self._back(one.span.end), kind="quantity", quantity=one.quantity
            )
            for one in found
        )

    @lazy
    def contrasts(self) -> tuple[tuple[int, int], ...]:
        """Where a figure is denied for another: "not 2000 but | 5000"; from the negator to the right one."""
        if not self.of(Sort.NEGATOR, Sort.NEGATOR_AFTER):
            return ()
        found = (self._contrast(one, other) for one, other in pairwise(self.measured))
        return tuple(one for one in found if one is not None)

    def _contrast(self, one: Candidate, other: Candidate) -> tuple[int, int] | None:
        negators = [hit for hit in self.of(Sort.NEGATOR, Sort.NEGATOR_AFTER) if hit.end <= other.start]
        turned = any(one.end <= hit.start and hit.end <= other.start for hit in self.of(Sort.CONTRAST))
        before = [hit for hit in negators if hit.end <= one.start and self.gap(hit.end, one.start) == 0]
        after = [hit for hit in negators if hit.start >= one.end and self.gap(one.end, hit.start) == 0]
        if before and turned and self.words_between(one.end, other.start) <= _CONTRAST:
            return before[-1].start, other.start
        if after and self.words_between(after[0].end, other.start) <= turned:
            return one.start, other.start
        return None

    @lazy
    def commas(self) -> tuple[int, ...]:
        """Where the sentence has commas."""
        found = tuple(match.start() for match in _COMMA.finditer(self.folded.text))
        contrasts = self.contrasts if found else ()
        return tuple(at for at in found if not any(low <= at < high for low, high in contrasts)) if contrasts else found

    def clause(self, at: int) -> tuple[int, int]:
        """The stretch between the breaks around a place."""
        after = bisect_right(self.breaks, at)
        start = self.breaks[after - 1] if after else 0
        return start, self.breaks[after] if after < len(self.breaks) else len(self.folded.text)

    @property
    def verb_last(self) -> bool:
        """Whether the language's verbs stand behind what they speak of."""
        return self.setting.lexicon.meaning.tail > 0

    def words_between(self, start: int, end: int) -> int:
        """The words between two places; of a script without spaces two signs count as a word."""
        signs = self.gap(start, end)
        return signs if self.setting.lexicon.meaning.spaced else signs // 2

    def unparted(self, start: int, end: int) -> bool:
        """Whether no comma parts two places, or only an aside between a pair of them."""
        inside = [at for at in self.commas if start <= at < end]
        closed = len(inside) == 2 and self.gap(start, inside[0]) <= 1 and self.gap(inside[1], end) <= 1
        return not inside or closed or self.gap(start, end) <= 1

    def aside(self, at: int) -> tuple[int, int]:
        """The stretch between two commas that ends directly before a place: "Lind, a friend of his, | resigned"."""
        if len(self.commas) < 2 or not self.setting.lexicon.meaning.spaced:
            return at, at  # Chinese puts a comma between clauses, and no aside
        before = [comma for comma in self.commas if comma < at]
        if len(before) < 2 or self.gap(before[-1], at) > 0 or before[-2] < self.clause(at)[0]:
            return at, at
        return before[-2], before[-1]

    # --- verbs ---

    def verbs(self, hit: Hit, others: Iterable[Hit]) -> tuple[str, ...]:
        """The words of a trigger, and those behind it that may hold its verb, folded."""
        text = self.folded.text
        start = hit.start
        while self.setting.lexicon.meaning.spaced and start and text[start - 1].isalnum():
            start -= 1
        ends = [self.clause(hit.start)[1], *(one.start for one in others if one.start >= hit.end)]
        stop = min([*ends, *(at for at in self.commas if at >= hit.end)])
        return (*words(text[start : hit.end]), *words(text[hit.end : stop])[: self.setting.lexicon.meaning.tail])

    def first(self, hit: Hit, others: tuple[Hit, ...]) -> bool:
        """Whether the form of a trigger's verb makes the speaker its subject."""
        shape = self.setting.lexicon.first
        if shape is None:
            return False
        found = self._first.get((hit, others))
        if found is None:
            found = self._first[hit, others] = any(shape.search(verb) for verb in self.verbs(hit, others))
        return found

    # --- candidates ---

    @lazy
    def candidates(self) -> tuple[Candidate, ...]:
        """What could fill roles, in order; of overlapping ones the surest."""
        kept: list[Candidate] = []
        for one in (*self._own(), *self._mentioned, *self._quantities(), *self._names(), *self._nouns()):
            if not any(one.start < other.end and other.start < one.end for other in kept):
                kept.append(one)
        return tuple(sorted((one for one in kept if not self._generic(one, kept)), key=lambda one: one.start))

    @lazy
    def kinds(self) -> frozenset[str]:
        """The kinds of the candidates."""
        return frozenset(one.kind for one in self.candidates)

    @lazy
    def markers(self) -> frozenset[str]:
        """The names of the adpositions that stand in the sentence."""
        return frozenset(hit.entry.name for hit in self.of(Sort.MARKER))

    def _generic(self, one: Candidate, kept: list[Candidate]) -> bool:
        """Whether "forces" only stands for the side named beside it, "government forces", or a trade for the person."""
        if one.entity in _TRADES and any(self._is_person(other) and self._calls(one, other, kept) for other in kept):
            return True
        if one.entity not in ("group:forces", "group:army"):
            return False
        return any(other.kind in ("actor", "group") and other is not one and self.touch(one, other) for other in kept)

    def _calls(self, one: Candidate, other: Candidate, kept: list[Candidate]) -> bool:
        """Whether a noun says what somebody is: "the journalist | Asta Lind", "the citizen of Kesh | Asta Lind"."""
        if one.end > other.start:
            return False
        between = [middle for middle in kept if one.end <= middle.start and middle.end <= other.start]
        whose = len(between) == 1 and self.touch(one, between[0]) and self.gap(between[0].end, other.start) == 0
        return whose or self.touch(one, other)

    def _is_person(self, one: Candidate) -> bool:
        kind, _, name = (one.entity or "").partition(":")
        known = self.setting.world.actors.get(name) if kind == "actor" else None
        return known is not None and known.kind == "person"

    def touch(self, one: Candidate, other: Candidate) -> bool:
        """Whether two candidates make one phrase."""
        first = one.start < other.start
        if self.setting.lexicon.meaning.compound == ("last" if first else "first"):
            return False
        low, high = (one.end, other.start) if first else (other.end, one.start)
        between = self.folded.text[low:high]
        of = any(hit.entry.name == "of" and low <= hit.start and hit.end <= high for hit in self.of(Sort.MARKER))
        spans = ((span.start + low, span.end + low) for span in tokens(between))
        joined = self.gap(low, high) == 0 or (of and all(self.stop(*span) for span in spans))
        return len(between) <= _GAP and not re.search(r"[^\w\s']", between) and joined

    def _own(self) -> Iterator[Candidate]:
        """The speaker, and groups that are the speaker's: "we", "our forces"."""
        groups = [hit for hit in self.of(Sort.NOUN) if hit.entry.name.startswith(("group:", "office:chief"))]
        for own in self.of(Sort.OWN, *[Sort.THEIRS] * self.retold):
            for group in groups:
                if self._owned(own, group):
                    span = min(own.start, group.start), max(own.end, group.end)
                    yield Candidate(start=span[0], end=span[1], kind="self", entity=self.speaker, noun=group.entry.name)
        for hit in self.of(Sort.SELF):
            yield Candidate(start=hit.start, end=hit.end, kind="self", entity=self.speaker)
        yield from self._pronoun()

    def _owned(self, own: Hit, group: Hit) -> bool:
        """Whether a group is called the speaker's: "our | forces", or a word that says both."""
        if own.entry.sort is Sort.THEIRS and own.start <= group.start and group.start < own.end:
            return True
        first, last = sorted((own, group), key=lambda hit: hit.start)
        fits = first is group or not self.setting.lexicon.meaning.owner_last
        return fits and first.end <= last.start and self._bare(first.end, last.start)

    @property
    def retold(self) -> bool:
        """Whether a report tells what was said in other words than the speaker's; a rival's post is none."""
        said = self.setting.statement
        return said.form in (Form.INDIRECT, Form.MIXED) and said.channel is DocumentKind.ARTICLE

    @property
    def relayed(self) -> bool:
        """Whether what is retold begins here."""
        return self.retold and self.offset == 0 and self.setting.statement.cue not in _COLONS

    def _pronoun(self) -> Iterator[Candidate]:
        """The subject that opens what is told in other words than the speaker's: "he said that | he had not"."""
        if self.verb_last or not self.relayed:
            return
        first = next(iter(tokens(self.folded.text)), None)
        if first is None:
            return
        word, behind = self.folded.text[first.start : first.end], self.text[first.end :].lstrip()[:1]
        if word in subjects(self.setting.language) and not behind.isupper():  # "die Stadt" is no "sie"
            yield Candidate(start=first.start, end=first.end, kind="self", entity=self.speaker)

    def _bare(self, low: int, high: int) -> bool:
        """Whether at most one word stands between, and none that the language's file knows."""
        known = any(low <= hit.start and hit.end <= high for hit in self.hits)
        return self.gap(low, high) <= 1 and not known and not re.search(r"[^\w\s]", self.folded.text[low:high])

    @lazy
    def speaker(self) -> str | None:
        """The entity of the one on whose behalf the statement is made; "we" of several stays open."""
        statement = self.setting.statement
        if statement.joint:
            return "self"
        known = statement.principal or statement.actor
        if known:
            return f"actor:{known}"
        return f"speaker:{' '.join(fold(statement.speaker).split())}" if statement.speaker else None

    @lazy
    def offices(self) -> frozenset[str]:
        """The offices that stand in the speaker's own names: "Office of President Lind"."""
        said, world = self.setting.statement, self.setting.world
        known = world.actors.get(said.actor or "")
        names = {one.text for one in known.names if one.language in ("und", self.setting.language)} if known else set()
        names |= {known.name} if known else {said.speaker} if said.speaker else set()
        hits = (hit for name in names for hit in self.setting.lexicon.of_cue(name))
        return frozenset(
            hit.entry.name for hit in hits if hit.entry.sort is Sort.NOUN and hit.entry.name.startswith("office:")
        )

    def is_own_office(self, one: Candidate) -> bool:
        """Whether an office that bears no name is the speaker's: "the President" in the words of his office."""
        if one.entity not in self.offices:
            return False
        beside = (other for other in self.candidates if other.kind in ("actor", "place", "name"))
        return not any(self.touch(one, other) for other in beside)

    @lazy
    def _mentioned(self) -> tuple[Candidate, ...]:
        """The configured names, the longest first."""
        found = []
        for one in self.setting.roster.mentions(self.text, self.setting.language):
            start, end = self._back(one.span.start), self._back(one.span.end)
            kind = one.entity.partition(":")[0]
            placed = kind == "place"
            found.append(
                self._placed(start, end, one.entity)
                if placed
                else Candidate(start=start, end=end, kind=kind, entity=one.entity)
            )
        return tuple(sorted(found, key=lambda one: one.start - one.end))

    def _back(self, at: int) -> int:
        return self.folded.at(min(at, len(self.text)))

    def _placed(self, start: int, end: int, entity: str | None) -> Candidate:
        """A place, or what bears its name: "Kesh airport", "the Sarn summit"; with a qualifier in brackets."""
        for noun in self.of(Sort.NOUN):
            kind = noun.entry.name.partition(":")[0]
            if kind in ("facility", "event") and self._beside(noun, start, end) and not self._deed(noun):
                name = entity.partition(":")[2] if entity else skeleton(self.words(start, end))
                whole = min(start, noun.start), max(end, noun.end)
                return Candidate(start=whole[0], end=whole[1], kind=kind, entity=f"{noun.entry.name}:{name}")
        more = _QUALIFIER.match(self.folded.text, end)
        if more:
            return Candidate(start=start, end=more.end(), kind="place", entity=self._qualified(entity, more.end()))
        if entity:
            return Candidate(start=start, end=end, kind="place", entity=entity)
        return Candidate(start=start, end=end, kind="name", headed=self._is_headed(start, end))

    def _is_headed(self, start: int, end: int) -> bool:
        """Whether a word such as "town of", "province" or "general" stands beside a name."""
        titled = any(hit.end <= start and self.gap(hit.end, start) == 0 for hit in self.of(Sort.TITLE))
        return titled or any(self._beside(head, start, end) for head in self.of(Sort.HEAD))

    def _deed(self, noun: Hit) -> bool:
        """Whether the noun also says that something was done: "attack" bears no name of its place."""
        return noun.entry.name.startswith("event:") and any(
            hit.start <= noun.start and noun.end <= hit.end for hit in self.of(Sort.TRIGGER)
        )

    def _qualified(self, entity: str | None, end: int) -> str | None:
        """A name with a qualifier in brackets is that place only if the qualifier names what contains it."""
        if entity is None:
            return None
        world, text = self.setting.world, self.text[: self.folded.span(end - 1, end).end]
        around = {f"place:{one}" for one in world.containers(entity.partition(":")[2])}
        named = {one.entity for one in self.setting.roster.mentions(text, self.setting.language)}
        return entity if around & named else None

    def _beside(self, noun: Hit, start: int, end: int) -> bool:
        """Whether a noun and a name make one phrase: nothing but small words between them."""
        first = noun.end <= start
        if self.setting.lexicon.meaning.compound == ("last" if first else "first"):
            return False
        low, high = (noun.end, start) if first else (end, noun.start)
        between = self.folded.text[low:high]
        return (
            0 <= high - low <= _GAP
            and not re.search(r"[^\w\s']", between)
            and self.gap(low, high) <= 2
            and all(self.stop(span.start + low, span.end + low) for span in tokens(between))
        )

    def only_says_which(self, one: Candidate) -> bool:
        """Whether a noun stands before another that is meant: "election | observers"."""
        meaning = self.setting.lexicon.meaning
        return meaning.compound != "first" and meaning.spaced and self.word_after(one.end) is not None

    def stop(self, start: int, end: int) -> bool:
        """Whether a word is a small one: an article, an adposition."""
        end -= self.folded.text[end - 1] == "'"  # "d'"
        return any(hit.start <= start and end <= hit.end for hit in self.of(Sort.STOP, Sort.MARKER, Sort.HEAD))

    def _nouns(self) -> Iterator[Candidate]:
        """Common nouns with a normal form that all languages share, longest first."""
        stops = self.of(Sort.STOP)
        for hit in self.of(Sort.NOBODY, Sort.ANYBODY):
            if not any(stop.start < hit.start and hit.end <= stop.end for stop in stops):
                yield Candidate(start=hit.start, end=hit.end, kind=hit.entry.sort.value, entity="nobody")
        for hit in sorted(self.of(Sort.NOUN), key=lambda hit: hit.start - hit.end):
            kind = hit.entry.name.partition(":")[0]
            yield Candidate(start=hit.start, end=hit.end, kind=kind, entity=hit.entry.name)

    def _names(self) -> Iterator[Candidate]:
        """Names that no configuration knows: written with capitals, or beside a head such as "town of"."""
        runs = self._capitals() if self.setting.lexicon.meaning.cased else self._headed()
        cased = self.setting.lexicon.meaning.cased
        for start, end in runs:
            one = self._placed(start, end, None)
            opening = cased and self.gap(0, end) <= 1 and one.kind == "name" and not one.headed
            if not opening:  # any word that opens a sentence has a capital
                yield one

    def _capitals(self) -> Iterator[tuple[int, int]]:
        """Runs of words with a capital letter. A first word alone counts where it is no word of the language."""
        run: tuple[int, int] | None = None
        for count, (start, end) in enumerate(zip(*bounds(self.text), strict=True)):
            one = self._capital(start, end, first=count == 0)
            if run and one and self.folded.text[run[1] : one[0]] in (" ", "-"):
                run = run[0], one[1]
                continue
            if run:
                yield run
            run = one
        if run:
            yield run

    def _capital(self, start: int, end: int, *, first: bool) -> tuple[int, int] | None:
        """Where a word stands in the folded text, if it has a capital and is no common word."""
        if not self.text[start].isupper():
            return None
        start, end = self._back(start), self._back(end)
        if self.verb_last and any(one.start <= start and end <= one.end for one in self._mentioned):
            return None  # two names side by side are two people there: "Vale Olt ile"
        return None if self._common(start, end, first=first) else (start, end)

    def _common(self, start: int, end: int, *, first: bool) -> bool:
        """Whether a word with a capital is a common word; at the beginning of a sentence many are."""
        known = (hit.entry.sort for hit in self.hits if hit.start <= start and end <= hit.end)
        return any(sort is not Sort.TITLE and (first or sort in _NAMELESS) for sort in known)

    def _headed(self) -> Iterator[tuple[int, int]]:
        """The word beside a place's head, in scripts without capitals: "شهر کش", "کش شہر"."""
        facilities = [hit for hit in self.of(Sort.NOUN) if hit.entry.name.startswith(_BEARERS)]
        compound = self.setting.lexicon.meaning.compound
        for head in (*self.of(Sort.HEAD), *facilities):
            after = self.word_after(head.end) if compound != "last" else None
            before = self.word_before(head.start) if compound != "first" else None
            yield from (one for one in (after, before) if one)
        for title in self.of(Sort.TITLE):
            after = self.word_after(title.end)
            if after:
                yield after

    def word_after(self, at: int) -> tuple[int, int] | None:
        """The next word, if it could be a name."""
        match = _NEXT.match(self.folded.text, at)
        return (match.start(1), match.end(1)) if match and self._free(match.start(1), match.end(1)) else None

    def word_before(self, at: int) -> tuple[int, int] | None:
        """The word before, if it could be a name."""
        match = _LAST.search(self.folded.text[max(0, at - 4 * _GAP) : at])
        if match is not None:
            shift = max(0, at - 4 * _GAP)
            span = match.start(1) + shift, match.end(1) + shift
            return span if self._free(*span) else None
        return None

    def _free(self, start: int, end: int) -> bool:
        """Whether no known word covers a stretch, and it is neither short nor a figure."""
        word = self.folded.text[start:end]
        return (
            len(word) > 1
            and not word[0].isdigit()
            and not any(hit.start < end and start < hit.end for hit in self.hits)
            and not any(one.start < end and start < one.end for one in self.measured)
        )

    def _quantities(self) -> Iterator[Candidate]:
        """The figures that are given; one that is set against another is "not 2000 but 5000" as a whole."""
        whole = {right: wrong for wrong, right in self.contrasts}
        given = (one for one in self.measured if not any(_inside(one, *span) for span in self.contrasts))
        yield from (replace(one, start=whole.get(one.start, one.start)) for one in given)

    def owns(self, one: Candidate) -> bool:
        """Whether a name stands in the genitive: "Lind's decision"."""
        endings = self.setting.lexicon.genitives
        return self.folded.text[: one.end].endswith(endings) or self.folded.text.startswith(endings, one.end)

    def governed(self, one: Candidate, marker: str, trigger: Hit, *, follows: bool) -> bool:
        """Whether that adposition belongs to the candidate; one inside the trigger itself does not."""
        if marker == "in" and self.folded.text.startswith(self.setting.lexicon.locatives or "\0", one.end):
            return True
        for hit in self.of(Sort.MARKER):
            if hit.entry.name != marker or (trigger.start <= hit.start and hit.end <= trigger.end):
                continue
            if follows and one.end <= hit.start and self.gap(one.end, hit.start) == 0:
                return True
            if not follows and hit.end <= one.start and self._leads(hit.end, one.start):
                return True
        return False

    def _leads(self, end: int, start: int) -> bool:
        """Whether only small words and heads stand between an adposition and what it belongs to."""
        between = self.folded.text[end:start]
        if len(between) > 3 * _GAP or re.search(r"[^\w\s']", between):
            return False
        joined = any(end <= one.start and one.end <= start for one in self.of(Sort.COORDINATOR))
        if not joined and any(end <= one.start and one.end <= start for one in self.candidates):
            return False  # "a plane over Kesh": it is the town that something is over
        spans = [(span.start + end, span.end + end) for span in tokens(between)]
        free = sum(1 for span in spans if not self.stop(*span))
        return len(spans) <= 3 and free <= 1


def _inside(one: Hit | Candidate, start: int, end: int) -> bool:
    return start <= one.start and one.end <= end


def _uncovered(hits: Iterable[Hit]) -> Iterator[Hit]:
    """The words in order, without those that a longer phrase covers which means nothing here: "took place"."""
    at, before, here = -1, 0, 0  # where phrases end that began before this place, and at it
    for hit in hits:
        if hit.start > at:
            at, before, here = hit.start, max(before, here), 0
        if before < hit.end and here <= hit.end:
            yield hit
        if hit.entry.sort is Sort.STOP:
            here = max(here, hit.end)


@cache
def subjects(code: str) -> frozenset[str]:
    """The pronouns that can open a clause as its subject, folded."""
    grammar = language(code)
    articles = {fold(word) for word in grammar.meaning.articles}
    return frozenset(fold(word) for word in grammar.speech.pronouns) - articles


def skeleton(name: str) -> str:
    """A name in a form that spellings and scripts share."""
    from monitor.names import skeleton as shared

    return "-".join(shared(name))
