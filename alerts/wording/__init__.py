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
    strength: str
    more: str  #: "and {count} more in this thread"
    unknown_speaker: str
    kinds: dict[str, str] = field(default_factory=dict)  #: name of each kind of finding; missing: its own name


def wording(code: str) -> Wording:
    """The words in a desk's language; English where there is no file for it."""
    known = plugins.names("alerts.wording")
    found: Wording = plugins.load("alerts.wording", code if code in known else "en").WORDING
    return found
