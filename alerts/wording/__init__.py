"""The words of an alert, one file for each desk language, data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from alerts import plugins

#: a text with {count} for each plural category; "other" is always there
Counted = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plural:
    """Which numbers a plural category holds (CLDR); the first that fits, else "other"."""

    name: str
    of: int | None = None  #: looks at the rest of a division by it
    low: int
    high: int
    but: tuple[int, int] | None = None  #: not where the rest of a division by 100 lies in here

    def holds(self, count: int) -> bool:
        rest = count % self.of if self.of else count
        excepted = self.but is not None and self.but[0] <= count % 100 <= self.but[1]
        return self.low <= rest <= self.high and not excepted


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
    both_sides: str  #: the same where the message has links of its own to answer with
    before: str  #: an edit's older version
    after: str
    no_longer_available: str
    purged: str  #: the text of a side was removed
    strength: str
    more: Counted  #: "and {count} more in this thread"
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
    more_claims: Counted  #: what is not told one by one: {count}, {who}, {span}
    more_changes: Counted  #: the same for one document: {count}, {where}, {span}
    more_muted: Counted  #: the same for what a mute held: {count}, {span}
    span: str  #: "{start} to {end}"
    all_of_them: str
    again: str  #: before the kind, in a subject: it was told before and nobody answered
    deeds: dict[str, str] = field(default_factory=dict)  #: what can be done from a message; missing: its own name
    plurals: tuple[Plural, ...]
    digits: str = "0123456789"
    point: str = "."  #: before decimals
    comma: str = ", "
    severities: dict[str, str]
    languages: dict[str, str]  #: names of languages; missing: their code
    date: str  #: {day}, {month} or {number}, {year}, {hour}, {minute}, {zone}
    months: tuple[str, ...] = ("",) * 12
    first_day: str = "1"
    two_digits: bool = False  #: of a day
    trial: tuple[str, str]  #: subject and text of a message that shows whether a channel works: {channel}
    #: subject and text of what is told of a channel in trouble: off, failing, again, dead (with plurals)
    notices: dict[str, tuple[str, str]]
    translation: str  #: before a machine translation: {service}
    figures_differ: str  #: {theirs} of the original, {ours} of its translation
    negation_differs: str
    all_acts: str  #: label of the page where all can be done that a message offers

    def counted(self, forms: Counted, count: int, **values: str) -> str:
        """The right form for a number, filled."""
        return forms.get(self._plural(count), forms["other"]).format(count=self.number(count), **values)

    def notice(self, what: str, count: int = 0) -> tuple[str, str]:
        """Subject and text of a notice; where it counts, those for the number."""
        return self.notices.get(f"{what} {self._plural(count)}", self.notices[what])

    def number(self, text: object) -> str:
        """A number in the digits that the desk reads."""
        return str(text).translate(str.maketrans("0123456789", self.digits))

    def decimal(self, value: float) -> str:
        """A value with two decimals."""
        return self.number(f"{value:.2f}".replace(".", self.point))

    def moment(self, at: datetime, zone: str) -> str:
        """A time as the desk writes it, in its zone."""
        local = at.astimezone(ZoneInfo(zone))
        day = f"{local.day:02}" if self.two_digits else str(local.day)
        written = self.date.format(
            day=self.first_day if local.day == 1 else day,
            month=self.months[local.month - 1],
            number=local.month,
            year=local.year,
            hour=local.hour,
            minute=local.minute,
            zone="{zone}",
        )
        return self.number(written).replace("{zone}", _zone(local))

    def _plural(self, count: int) -> str:
        return next((one.name for one in self.plurals if one.holds(count)), "other")


def _zone(local: datetime) -> str:
    """ "CET", or the distance from UTC where a zone has no letters of its own."""
    name = local.tzname() or "UTC"
    offset = local.strftime("%z")
    return name if name.isalpha() else f"UTC{offset[:3]}:{offset[3:]}"


def wording(code: str) -> Wording:
    """The words in a desk's language; English where there is no file for it."""
    known = plugins.names("alerts.wording")
    found: Wording = plugins.load("alerts.wording", code if code in known else "en").WORDING
    return found
