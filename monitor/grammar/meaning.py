"""What a language says of meaning: which words make which claim, and what turns, weakens or conditions it. Pure.

Every word is written as an editor would write it and is compared folded (monitor/text.py). A form that ends in "*" is a
stem: any ending may follow. A pattern names the roles around the trigger in their order, the trigger being "*":

    agent * place!       the agent before it, the place after it; "!" means that there is no claim without it
    place! * by:agent    a marker (see `Meaning.markers`) stands directly before the filler
    agent:by place! *    or directly after it, as postpositions do
    agent~ * on:place!   "~" means that the filler may also stand on the other side

Marker names are free; `in` is the one in which every frame looks for its place, `accusative` that of objects.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from storage.records import Act


def forms(text: str) -> tuple[str, ...]:
    """The forms of a list that is written with commas, over as many lines as one likes."""
    found = (" ".join(form.split()) for form in text.replace("،", ",").replace("、", ",").split(","))
    return tuple(form for form in found if form)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """Words that make one kind of claim."""

    frame: str
    pattern: str  #: the roles around it, in order
    forms: tuple[str, ...]
    value: str | None = None  #: for frames with a closed list of values
    negative: bool = False  #: the words themselves deny the frame: "lost control of"
    near: tuple[str, ...] = ()  #: one of these must stand in the same clause
    intent: bool = False  #: the words themselves speak of something still to come: "refuses to sign"
    ours: bool = False  #: the words themselves name the speaker as agent: "under our control"
    fixed: tuple[tuple[str, str], ...] = ()  #: roles that the words themselves fill: role, normal form


def when(
    frame: str,
    pattern: str,
    words: str,
    *,
    value: str | None = None,
    negative: bool = False,
    near: str = "",
    intent: bool = False,
    ours: bool = False,
    **fixed: str,
) -> Trigger:
    """A trigger, in the shortest notation."""
    return Trigger(
        frame=frame,
        pattern=pattern,
        forms=forms(words),
        value=value,
        negative=negative,
        near=forms(near),
        intent=intent,
        ours=ours,
        fixed=tuple(fixed.items()),
    )


def each(frame: str, pattern: str, words: str, nouns: Mapping[str, str], *, role: str = "object",
         value: str | None = None, negative: bool = False, near: str = "") -> tuple[Trigger, ...]:  # fmt: skip
    """A trigger for each of some things, "{}" being the noun: "price of {}" of bread and of fuel.

    What the noun stands for fills the role, so that the price of bread is never set against that of fuel.
    """
    return tuple(
        replace(
            when(frame, pattern, words, value=value, negative=negative, near=near),
            forms=tuple(form.format(noun) for form in forms(words) for noun in forms(names)),
            fixed=((role, thing),),
        )
        for thing, names in nouns.items()
    )


def inflected(triggers: Iterable[Trigger], endings: str, *, last: bool = False) -> tuple[Trigger, ...]:
    """The triggers, each form also with the other endings of its verb: "rá > ré remos" of "firmará" makes "firmaré".

    A line of `endings` holds an ending, ">" and those that may stand for it; the longest that fits counts. The verb is
    the first word of a form, or its last. Forms that the language does not have are never met.
    """
    rules = dict(_ending(line) for line in endings.strip().splitlines())
    by_length = sorted(rules, key=len, reverse=True)
    return tuple(replace(one, forms=tuple(_all_forms(one.forms, rules, by_length, last=last))) for one in triggers)


def _ending(line: str) -> tuple[str, tuple[str, ...]]:
    ending, _, others = line.partition(">")
    return ending.strip(), tuple(others.split())


def _all_forms(
    known: Iterable[str], rules: Mapping[str, tuple[str, ...]], by_length: Iterable[str], *, last: bool
) -> Iterable[str]:
    found: dict[str, None] = {}
    for form in known:
        found[form] = None
        before, gap, verb = form.rpartition(" ") if last else ("", "", form.partition(" ")[0])
        behind = "" if last else form.removeprefix(verb)
        ending = next((one for one in by_length if verb.endswith(one) and verb != one), None)
        for other in rules[ending] if ending is not None else ():
            found[f"{before}{gap}{verb.removesuffix(ending or '')}{other}{behind}"] = None
    return found


def parted(triggers: Iterable[Trigger], auxiliaries: str, denials: str, *, turns: bool) -> tuple[Trigger, ...]:
    """The triggers, and behind each what is parted by a denial: of "was signed" with "{} not" also "was not signed".

    `turns` says whether that word denies by itself, as "not" does, or only closes what stands before: French "n'a pas".
    """
    verbs, shapes = frozenset(forms(auxiliaries)), forms(denials)
    inside = frozenset(word for shape in shapes for word in shape.replace("{}", "").split())
    found: list[Trigger] = []
    for one in triggers:
        found.append(one)
        whole = (form.partition(" ") for form in one.forms)
        apart = [
            f"{shape.format(verb)} {rest}"
            for verb, _, rest in whole
            if verb in verbs and rest and inside.isdisjoint(rest.split())
            for shape in shapes
        ]
        if apart:
            found.append(replace(one, forms=tuple(apart), negative=one.negative != turns))
    return tuple(found)


def joined(*groups: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Several groups of nouns as one: a normal form that stands in more than one has the words of all."""
    names = dict.fromkeys(name for group in groups for name in group)
    return {name: tuple(dict.fromkeys(word for group in groups for word in group.get(name, ()))) for name in names}


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a language file says of meaning."""

    triggers: tuple[Trigger, ...] = ()  #: of several that fit the same words, the first whose needs are met

    # --- what fills roles ---
    markers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: adpositions by the name patterns use
    #: common nouns by a normal form that all languages share: "group:rebels", "hazard:flood", "facility:airport"
    nouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    heads: tuple[str, ...] = ()  #: nouns that stand with a place's name and add nothing: "town of", "province"
    selves: tuple[str, ...] = ()  #: the speaker and those spoken for: "we", "I"
    own: tuple[str, ...] = ()  #: what makes a group noun beside it the speaker's: "our"
    #: the same where a report tells what the speaker said in other words: "its fighters had taken"; or noun and all
    theirs: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()  #: words before a name that belong to it: "president", "mayor"
    #: words that are never a name; they hide shorter ones inside them: "took place", Persian "کشتی" and "کشت"
    stops: tuple[str, ...] = ()

    # --- negation ---
    negators: tuple[str, ...] = ()  #: deny the next trigger
    none: tuple[str, ...] = ()  #: negators of a noun, which deny the verb behind it as well: "no truce was agreed"
    without: tuple[str, ...] = ()  #: deny only what stands directly behind them: "without"
    negators_after: tuple[str, ...] = ()  #: deny the trigger before them
    refusals: tuple[str, ...] = ()  #: deny the next trigger unless they are denied themselves: "refuse to"
    no_negators: tuple[str, ...] = ()  #: look like negators and deny nothing: "not only"
    negative: str = ""  #: a pattern for endings or beginnings of a verb that deny it
    denials: tuple[str, ...] = ()  #: reject what stands after them: "denies that"
    denials_after: tuple[str, ...] = ()  #: reject what stands before them, or a sentence before: "is false"
    rejections: tuple[str, ...] = ()  #: denials only of a claim, report or charge (`contents`): "rejects"
    contents: tuple[str, ...] = ()  #: nouns of what can be so rejected: "claim", "reports"
    nobody: tuple[str, ...] = ()  #: a count of none: "no one"
    nobody_acts: tuple[str, ...] = ()  #: of these the forms that only a subject has: Russian "никто"
    anybody: tuple[str, ...] = ()  #: a count of none only where the verb is denied: "anyone"

    # --- commitment ---
    probable: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    future: tuple[str, ...] = ()
    future_after: tuple[str, ...] = ()  #: behind what is still to come: "is a matter of days"
    future_verb: str = ""  #: a pattern for verb forms of the future
    first_verb: str = ""  #: a pattern for verb forms whose subject is the speaker
    demands: tuple[str, ...] = ()
    since: tuple[str, ...] = ()  #: before or behind a day or a year from which on it is so: "since 2019"
    conditions: tuple[str, ...] = ()
    consequences: tuple[str, ...] = ()  #: words that end a condition: "then"
    condition_verb: str = ""  #: a pattern for verb forms that make their clause a condition: Turkish -sa
    questions: tuple[str, ...] = ()
    hearsay: tuple[str, ...] = ()  #: after these someone else's words follow: "told me", "says that"
    evaluations: tuple[str, ...] = ()
    acts: Mapping[Act, tuple[str, ...]] = field(default_factory=dict)  #: "we confirm that"
    scopes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: never, always, no_longer, still, all, some

    # --- what a cue makes of its object ---
    granting: tuple[str, ...] = ()  #: verbs whose object is taken for granted, not said: "condemned the attack"
    requiring: tuple[str, ...] = ()  #: verbs whose object is to come about: "called for a ceasefire"

    # --- shape ---
    joiners: tuple[str, ...] = ()  #: conjunctions between clauses: "but", "while"
    contrasts: tuple[str, ...] = ()  #: between a figure that is denied and the right one: "not 2000 | but 5000"
    coordinators: tuple[str, ...] = ()  #: join two verbs of one subject where they stand directly before the second
    postpositions: bool = False  #: adpositions stand behind what they belong to
    compound: str = "both"  #: in "Kesh airport" the noun is "last"; "first" as in "aéroport de Kesh"; "both" may be
    owner_last: bool = False  #: "our" stands only behind its noun
    tail: int = 0  #: how many words after a trigger may hold its verb, in languages whose verb comes last
    prefixes: tuple[str, ...] = ()  #: letters written together with the next word: Arabic و ف ب ل ال
    suffixes: tuple[str, ...] = ()  #: endings that a word may carry without another meaning: Turkish 'da
    locatives: tuple[str, ...] = ()  #: endings that say in which place: Turkish 'da, 'deki
    genitives: tuple[str, ...] = ()  #: endings that make a name the owner of what follows: "'s"
    articles: tuple[str, ...] = ()  #: directly before a word that could be a verb they make it a noun: "the attack"
    spaced: bool = True  #: words are separated by spaces
    cased: bool = False  #: names begin with a capital letter
