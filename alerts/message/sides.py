"""The sides of a finding as they are shown: who, for whom, when and where, and the decisive part of the original. Pure.

What comes from outside has its invisible controls made visible.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from alerts.message.cut import MORE, Stretch, begins_at, ends_at, kin, moved, within
from alerts.wording import Wording
from storage.records import Claim, Deed, Finding, Form, Statement, Translation

#: controls that could turn our own words around, or hide something (Trojan Source, CVE-2021-42574)
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u061c\ufeff]")
#: longest original that a message shows; what is cut is cut at a clause
LONGEST = 600


def no_acts(finding: str, desk: str, channel: str, /) -> Mapping[Deed, str]:
    """Nothing can be done from a message."""
    return {}


def no_buttons(finding: str, /) -> Mapping[Deed, str]:
    """Nothing can be pressed."""
    return {}


def anywhere(text: str, language: str, /) -> Sequence[Stretch]:
    """Nothing is known of what must stay together."""
    return ()


def untranslated(document: str, text: str, source: str, target: str, /) -> Translation | None:
    """Nothing is translated."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """How ids are shown to people, and where the dashboard is."""

    actors: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    people: frozenset[str] = frozenset()  #: the actors that are persons; others are bodies of some kind
    link_base: str = ""
    zone: str = "UTC"  #: where the desk is, an IANA name
    #: for a finding, desk and channel the address of each thing that can be done from the message (alerts/links.py)
    acts: Callable[[str, str, str], Mapping[Deed, str]] = no_acts
    #: for a finding what a button of a chat carries for each thing that it can do (alerts/links.py)
    buttons: Callable[[str], Mapping[Deed, str]] = no_buttons
    #: the stretches of a text in a language that are told whole or not at all (monitor/whole.py)
    whole: Callable[[str, str], Sequence[Stretch]] = anywhere
    #: the machine translation of words of a document from a language into another, where it is at hand
    translated: Callable[[str, str, str, str], Translation | None] = untranslated

    def actor(self, id_: str | None) -> str | None:
        return None if id_ is None else self.actors.get(id_, id_)


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A stretch of an original with its decisive part."""

    before: str
    decisive: str
    after: str
    whole: tuple[Stretch, ...] = ()  #: what is told whole or not at all, as places of all three together


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """What a machine made of the words of a side."""

    text: str
    by: str  #: says in the desk's words that it is a machine's, and whose
    doubts: tuple[str, ...]  #: what it says otherwise than the original
    made: Translation


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a finding as it is shown."""

    who: str
    for_whom: str | None
    where: str
    said: str
    seen: str
    language: str
    excerpt: Excerpt
    url: str
    translation: Translated | None = None


def sides(finding: Finding, names: Names, words: Wording) -> tuple[Side, ...]:
    """The sides of a finding, newest first."""
    return tuple(_side(claim, names, words) for claim in finding.claims)


def _side(claim: Claim, names: Names, words: Wording) -> Side:
    said = claim.statement
    named = [name for one in (said.actor, *said.joint) if (name := names.actor(one))]
    who = ", ".join(named) or said.speaker or words.unknown_speaker
    principal = names.actor(said.principal)
    part = excerpt(claim, names.whole(said.text, said.language))
    original = f"{part.before}{part.decisive}{part.after}"
    time = words.said.format(time=words.moment(said.said_at, names.zone)) if said.said_at else words.said_unknown
    return Side(
        who=visible(who),
        for_whom=visible(principal) if principal and principal not in named and not said.joint else None,
        where=visible(names.sources.get(said.source, said.source)),
        said=time,
        seen=words.seen.format(time=words.moment(said.seen_at, names.zone)),
        language=said.language,
        excerpt=part,
        url=said.url if said.url.startswith(("http://", "https://")) else "",
        translation=translated(names.translated(said.document, original, said.language, words.code), words),
    )


def translated(made: Translation | None, words: Wording) -> Translated | None:
    """A translation as it is shown, with a caution where its figures or negations are not the original's."""
    if made is None:
        return None
    doubts = (
        [words.figures_differ.format(theirs=words.number(made.figures[0]), ours=words.number(made.figures[1]))]
        if made.figures
        else []
    )
    doubts += [words.negation_differs] if made.negation else []
    return Translated(
        text=visible(made.text),
        by=words.translation.format(service=made.service),
        doubts=tuple(f"{words.cautions}: {doubt}" for doubt in doubts),
        made=made,
    )


def visible(text: str) -> str:
    """Text with its invisible controls shown as code points."""
    return _CONTROLS.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def shown(text: str, part: Stretch, whole: Sequence[Stretch]) -> tuple[str, Stretch, tuple[Stretch, ...]]:
    """A text made visible, and where a part of it and its stretches are then."""
    borders = sorted({0, len(text), *part, *(at for stretch in whole for at in stretch)})
    parts = [visible(text[start:end]) for start, end in pairwise(borders)]
    place = dict(zip(borders, accumulate(map(len, parts), initial=0), strict=True))
    return "".join(parts), (place[part[0]], place[part[1]]), tuple((place[low], place[high]) for low, high in whole)


def one_line(text: str) -> str:
    """Text for a subject or title: no line breaks, no controls."""
    return visible(" ".join(text.split()))[:250]


def excerpt(claim: Claim, whole: Sequence[Stretch] = (), longest: int = LONGEST) -> Excerpt:
    """The statement around the decisive part; cut at a clause, never inside that part or what it hangs together with.

    `whole` are the stretches of the statement's text that must not be parted.
    """
    text, (start, end), kept = shown(claim.statement.text, _decisive(claim), whole)
    low, high = kin(kept, start, end)
    room = max(0, longest - (high - low)) // 2
    first = begins_at(text[:low], room, within(kept, 0, low))
    last = high + ends_at(text[high:], room, within(kept, high, len(text)))
    lead = visible(_cued(claim.statement)) + (f"{MORE} " if first else "")
    return Excerpt(
        before=lead + text[first:start],
        decisive=text[start:end],
        after=text[end:] if last == len(text) else f"{text[end:last].rstrip()} {MORE}",
        whole=moved(within(kept, first, last), len(lead)),
    )


def _decisive(claim: Claim) -> Stretch:
    """Where the decisive words stand in the statement's text."""
    said = claim.statement
    start, end = claim.span.start - said.start, claim.span.end - said.start
    # a statement interrupted by its cue has other offsets in the document: then all of it is decisive
    interrupted = len(said.spans) > 1 or not 0 <= start < end <= len(said.text)
    return (0, len(said.text)) if interrupted else (start, end)


def _cued(said: Statement) -> str:
    """The words that tell how it was said, where they stand outside of it: "[denied] the fall of the town"."""
    told = said.form in (Form.INDIRECT, Form.MIXED) and said.cue is not None
    return (
        f"[{said.cue}] " if told and said.cue and any(map(str.isalpha, said.cue)) and said.cue not in said.text else ""
    )
