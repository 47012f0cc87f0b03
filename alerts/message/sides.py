"""The sides of a finding as they are shown: who, for whom, when and where, and the decisive part of the original. Pure.

What comes from outside has its invisible controls made visible.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from alerts.wording import Wording
from storage.records import Claim, Deed, Finding, Form, Statement

#: controls that could turn our own words around, or hide something (Trojan Source, CVE-2021-42574)
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u061c\ufeff]")
#: longest original that a message shows; what is cut is cut at a clause
LONGEST = 600


def no_acts(finding: str, desk: str, channel: str, /) -> Mapping[Deed, str]:
    """Nothing can be done from a message."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """How ids are shown to people, and where the dashboard is."""

    actors: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    link_base: str = ""
    #: for a finding, desk and channel the address of each thing that can be done from the message (alerts/links.py)
    acts: Callable[[str, str, str], Mapping[Deed, str]] = no_acts

    def actor(self, id_: str | None) -> str | None:
        return None if id_ is None else self.actors.get(id_, id_)


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A stretch of an original with its decisive part."""

    before: str
    decisive: str
    after: str


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


def sides(finding: Finding, names: Names, words: Wording) -> tuple[Side, ...]:
    """The sides of a finding, newest first."""
    return tuple(_side(claim, names, words) for claim in finding.claims)


def _side(claim: Claim, names: Names, words: Wording) -> Side:
    said = claim.statement
    named = [name for one in (said.actor, *said.joint) if (name := names.actor(one))]
    who = ", ".join(named) or said.speaker or words.unknown_speaker
    principal = names.actor(said.principal)
    time = words.said.format(time=moment(said.said_at)) if said.said_at else words.said_unknown
    return Side(
        who=visible(who),
        for_whom=visible(principal) if principal and principal not in named and not said.joint else None,
        where=visible(names.sources.get(said.source, said.source)),
        said=time,
        seen=words.seen.format(time=moment(said.seen_at)),
        language=said.language,
        excerpt=excerpt(claim),
        url=said.url if said.url.startswith(("http://", "https://")) else "",
    )


def moment(at: datetime) -> str:
    """A time as messages show it."""
    return at.strftime("%Y-%m-%d %H:%M UTC")


def visible(text: str) -> str:
    """Text with its invisible controls shown as code points."""
    return _CONTROLS.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def one_line(text: str) -> str:
    """Text for a subject or title: no line breaks, no controls."""
    return visible(" ".join(text.split()))[:250]


def excerpt(claim: Claim, longest: int = LONGEST) -> Excerpt:
    """The statement around the decisive part; cut at a clause, never inside that part."""
    text = claim.statement.text
    start = claim.span.start - claim.statement.start
    end = claim.span.end - claim.statement.start
    # a statement interrupted by its cue has other offsets in the document: then all of it is decisive
    if len(claim.statement.spans) > 1 or not 0 <= start < end <= len(text):
        start, end = 0, len(text)
    room = max(0, longest - (end - start)) // 2
    before, after = text[:start], text[end:]
    if len(before) > room:
        cut = before[len(before) - room :]
        before = "… " + re.split(r"[.,;:!?،؛。，；\n]\s*", cut, maxsplit=1)[-1]
    if len(after) > room:
        clauses = re.findall(r"[^.,;:!?،؛。，；\n]*[.,;:!?،؛。，；\n]", after[:room])
        after = "".join(clauses) + " …"
    before = _cued(claim.statement) + before
    return Excerpt(before=visible(before), decisive=visible(text[start:end]), after=visible(after))


def _cued(said: Statement) -> str:
    """The words that tell how it was said, where they stand outside of it: "[denied] the fall of the town"."""
    told = said.form in (Form.INDIRECT, Form.MIXED) and said.cue is not None
    return (
        f"[{said.cue}] " if told and said.cue and any(map(str.isalpha, said.cue)) and said.cue not in said.text else ""
    )
