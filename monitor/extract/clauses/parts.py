"""The parts of an act of saying: a cue, what opens its content, what stands before it, who speaks. Pure."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cache

from monitor.extract import heads, mentions
from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.marks import Quote
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch

COMMAS = ",،，;；؛"
SIGNS = COMMAS + "、:：-"
DASH = r"(?<=\s)-+(?=\s)"
SHORT = 12  #: code points that are too few to be what is said


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """One act of saying, in offsets of the folded text."""

    kind: Kind
    contents: tuple[Stretch, ...]
    cue: Stretch | None = None
    speaker: Stretch | None = None
    inherits: bool = False  #: the speaker is that of the act of saying before
    nested: bool = False  #: it stands inside what another speaker says
    carried: bool = False  #: the speaker is a carrier, who only reports that somebody said something
    relays: tuple[Stretch, ...] = ()  #: carriers who passed it on, outermost first
    away: bool = False  #: what is said is the sentence before: "That is what she said"
    direct: bool = False
    addressee: Stretch | None = None
    fitted: bool = False  #: only the fitted model found it

    @property
    def start(self) -> int:
        return self.contents[0][0]

    @property
    def end(self) -> int:
        return self.contents[-1][1]


@dataclass(slots=True, kw_only=True)  # not frozen, for the reason that Sentence gives
class Hinge:
    """What follows a cue first: a complementizer, a colon, a quotation, a comma, or nothing."""

    name: str
    start: int
    end: int


@dataclass(slots=True, kw_only=True)  # not frozen, for the reason that Sentence gives
class Lead:
    """What stands before a cue up to the next border on its left."""

    start: int  #: of the words that may be the speaker
    end: int
    border: str  #: "start", "comma", "quote", "join", "that"
    place: int  #: where the border begins: content on the left ends here
    floor: int  #: where content on the left may begin


def quote_at(sentence: Sentence, place: int) -> Quote | None:
    """The quotation that begins there, white space left aside."""
    return next((q for q in sentence.quotes if q.start >= place and not sentence.text[place : q.start].strip()), None)


@cache
def joined_by(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[{COMMAS}]?\s*{lexicon.joiner.pattern}|[;；؛]")


def last_match(pattern: re.Pattern[str], text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
    return max(pattern.finditer(text, start, end), key=re.Match.start, default=None)


def goes_on(sentence: Sentence, start: int) -> bool:
    """Whether what follows a cue clause between commas belongs to what is said."""
    rest = sentence.text[start : sentence.rest].strip()
    lexicon = sentence.lexicon
    stops = (lexicon.relative, lexicon.joiner, lexicon.adjunct)
    return (
        len(rest.split()) > 1 and not any(stop.match(rest) for stop in stops) and not _leads_with_cue(sentence, start)
    )


def _leads_with_cue(sentence: Sentence, start: int) -> bool:
    cues = sentence.lexicon.cues(sentence.text, start, min(start + 40, sentence.end))
    return bool(cues) and not sentence.text[start : cues[0].start].strip()


def speaker_of(sentence: Sentence, cue: Cue, lead: Lead, hinge: Hinge | None) -> Stretch | None:
    """The speaker before the cue, or between the cue and what it opens."""
    if sentence.lexicon.relative.fullmatch(sentence.text[slice(*_last_word(sentence, cue))]):
        return mentions.nearest(sentence, lead.floor, cue.start)
    joined = cue.start if leans(sentence, cue) else joining_at(sentence, cue)
    if not sentence.lexicon.spaced and lead.floor == sentence.start:
        joined = None
    if joined is not None and hinge is not None and not leans(sentence, cue):
        own = sentence.text[cue.end : hinge.start]
        if (
            own.strip()
            and not mentions.adjunct_only(sentence.lexicon, own)
            and (said := _new_subject(sentence, cue, hinge))
        ):
            return said
    if joined is not None:
        return _first_subject(sentence, joined) if lead.floor == sentence.start else None
    if sentence.lexicon.embedded and (named := heads.closed(sentence, lead.floor, cue.start)):
        return named
    before = mentions.before_cue(sentence, lead.floor, cue.start)
    if before is not None or hinge is None or cue.kind is Kind.TELLS:
        return before
    return mentions.trim(sentence, cue.end, hinge.start)


def _first_subject(sentence: Sentence, end: int) -> Stretch | None:
    """The subject of the verb before "and", which may stand behind that verb."""
    place = (sentence, sentence.start, end)
    return heads.subject(*place) or heads.behind_verb(*place)


def _last_word(sentence: Sentence, cue: Cue) -> Stretch:
    """The last of several words of a cue, empty where it has one: "qui" of "pour qui"."""
    space = sentence.text.rfind(" ", cue.start, cue.end)
    return (space + 1, cue.end) if space >= 0 else (cue.end, cue.end)


def leans(sentence: Sentence, cue: Cue) -> bool:
    """Whether the cue is a participle, whose subject is that of the sentence: "..., adding that"."""
    return sentence.text[cue.start : cue.end] in sentence.lexicon.participles


def _new_subject(sentence: Sentence, cue: Cue, hinge: Hinge) -> Stretch | None:
    """The subject behind a second verb, in languages whose verbs may come first: "while said the agency that"."""
    return None if cue.kind is Kind.TELLS else mentions.trim(sentence, cue.end, hinge.start)


@cache
def _coordinating(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?:[{COMMAS}]?\s+{lexicon.coordinator.pattern}|[{COMMAS}]\s*{lexicon.joiner.pattern})\s*$")


@cache
def _bridging(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[{COMMAS}](?:{lexicon.bridge.pattern})*$")


def joining_at(sentence: Sentence, cue: Cue) -> int | None:
    """Where "and" stands directly before a cue: its subject is that of the verb before; None where none does."""
    if sentence.lexicon.embedded:
        return None
    text = sentence.text[sentence.start : cue.start]
    if not sentence.lexicon.spaced:  # mostly no word joins there: "否认了这一说法，称……"
        match = _bridging(sentence.lexicon).search(text) if cue.kind is Kind.ACTS else None
        return sentence.start + match.start() if match else None
    ends = text.rstrip().endswith(sentence.lexicon.joins)
    match = _coordinating(sentence.lexicon).search(text) if ends else None
    return sentence.start + match.start() if match else None


def content_of(sentence: Sentence, start: int, end: int) -> tuple[Stretch, ...]:
    """A stretch without the signs around it, and without marks that enclose the whole of it."""
    start, end = strip(sentence.text, start, end, SIGNS)
    for quote in sentence.quotes:
        if quote.start == start and quote.end >= end:
            return ((quote.inner, quote.outer),) if quote.inner < quote.outer else ()
    return ((start, end),) if start < end else ()


def made(
    sentence: Sentence,
    cue: Cue,
    contents: tuple[Stretch, ...],
    speaker: Stretch | None,
    hinge: Hinge | None = None,
    *,
    direct: bool = False,
) -> Attribution:
    speaker = mentions.with_name(sentence, speaker) if speaker is not None else None
    to = mentions.addressee(sentence, cue, hinge.start if hinge else min(cue.end + 60, sentence.rest))
    return Attribution(
        kind=cue.kind,
        contents=tuple(strip(sentence.reading.text, *piece, ",،，") for piece in contents) if direct else contents,
        cue=(cue.start, cue.end),
        speaker=speaker,
        inherits=speaker is None,
        direct=direct,
        addressee=to,
    )
