"""The words of an alert, one file for each desk language, data only."""

from __future__ import annotations

from dataclasses import dataclass, field

from alerts import plugins


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a message says around the originals."""

    code: str
    direction: str = "ltr"
    says: str  #: "{who} says"
    for_whom: str  #: "for {principal}"
    why: str
    cautions: str
    said: str  #: "said {time}"
    seen: str  #: "seen {time}"
    said_unknown: str
    open_original: str
    open_finding: str  #: also says how to answer
    before: str  #: an edit's older version
    after: str
    no_longer_available: str
    purged: str  #: the text of a side was removed
    strength: str
    more: str  #: "and {count} more in this thread"
    unknown_speaker: str
    kinds: dict[str, str] = field(default_factory=dict)  #: name of each kind of finding; missing: its own name
    correction: str  #: before the kind, in a subject
    update: str  #: the same, where what was told before has changed
    withdrawn: str  #: "this alert was withdrawn by {by}"
    stands: str  #: the same, taken back: "this alert stands after all, says {by}"
    dismissals: dict[str, str]  #: what a desk reads for each reason of a dismissal
    given: str  #: after either, the reason: ": {why}"
    concerns: str  #: an update's first line
    changed: str  #: before what an edit changed in meaning
    in_words: str  #: before what it changed in words
    turned: str  #: "{before} -> {after}", in the direction of reading
    axes: dict[str, str] = field(default_factory=dict)  #: what of a claim can change (alerts/meaning.py)
    values: dict[str, str] = field(default_factory=dict)  #: polarity, certainty and mood; missing: its own name
    more_claims: tuple[str, str]  #: what is not told one by one, for one and for many: {count}, {who}, {start}, {end}
    more_changes: tuple[str, str]  #: the same for one document: {count}, {where}, {start}, {end}
    more_muted: tuple[str, str]  #: the same for what a mute held: {count}, {start}, {end}
    all_of_them: str
    again: str  #: before the kind, in a subject: it was told before and nobody answered
    deeds: dict[str, str] = field(default_factory=dict)  #: what can be done from a message; missing: its own name


def wording(code: str) -> Wording:
    """The words in a desk's language; English where there is no file for it."""
    known = plugins.names("alerts.wording")
    found: Wording = plugins.load("alerts.wording", code if code in known else "en").WORDING
    return found
