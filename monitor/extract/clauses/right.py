"""Content on the right of its cue, behind a complementizer, a colon or a quotation. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from monitor.extract import mentions
from monitor.extract.clauses.parts import (
    COMMAS,
    DASH,
    SIGNS,
    Attribution,
    Hinge,
    Lead,
    content_of,
    made,
    quote_at,
    speaker_of,
)
from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.marks import Quote
from monitor.extract.sentence import MASK, STOPS, Sentence

_FAR = 14  #: words that may stand between a cue and its complementizer


@cache
def _hinges(lexicon: Lexicon) -> re.Pattern[str]:
    that, asks = lexicon.complementizer.pattern, lexicon.question.pattern
    openings = lexicon.openings(*lexicon.speech.complementizers, *lexicon.speech.questions)
    return re.compile(
        rf"(?=[{COMMAS}\s:：\-{openings}]|.{MASK})(?:"  # most places begin none, and are passed at once
        rf"(?P<that>[{COMMAS}]?\s*{that})|(?P<asks>[{COMMAS}]?\s*{asks})|(?P<colon>\s*[:：])(?!\d)"
        rf"|(?P<quote>.{MASK})|(?P<comma>[{COMMAS}]|{DASH}))"
    )


def hinge_after(sentence: Sentence, start: int) -> Hinge:
    match = _hinges(sentence.lexicon).search(sentence.text, start, sentence.end)
    if match is None:
        return Hinge(name="end", start=sentence.rest, end=sentence.rest)
    hinge = Hinge(name=match.lastgroup or "end", start=match.start(), end=match.end())
    if hinge.name == "comma" and (quote := quote_at(sentence, hinge.end)):
        return Hinge(name="quote", start=hinge.start, end=quote.start)
    return replace(hinge, end=hinge.start) if hinge.name == "quote" else hinge


def behind_apposition(sentence: Sentence, comma: Hinge) -> Hinge:
    """The complementizer behind the apposition of a subject that follows its verb: "said the spokesman, Lind, that"."""
    match = _apposition(sentence.lexicon).match(sentence.text, comma.end, sentence.end)
    return replace(comma, name="that", end=match.end()) if match else comma


@cache
def _apposition(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[^:\x00{COMMAS}]{{1,80}}[{COMMAS}]\s*(?:{lexicon.complementizer.pattern})")


def on_the_right(sentence: Sentence, cue: Cue, lead: Lead, hinge: Hinge) -> Attribution | None:
    """Content that a complementizer, a colon or a quotation opens after the cue."""
    middle = sentence.text[cue.end : hinge.start]
    far = len(middle.split()) if sentence.lexicon.spaced else len(middle) // 2
    bare = lead.border == "quote" and not sentence.text[lead.start : cue.start].strip(COMMAS + " ")
    if hinge.name in {"end", "comma"} or far > _FAR or (bare and far):
        return None
    if hinge.name == "quote":
        return _right_quote(sentence, cue, lead, hinge)
    if middle.lstrip()[:1] in tuple(COMMAS) or (cue.kind is Kind.NOUN and far):
        return None
    if far and sentence.lexicon.spaced and _is_of_next(sentence, cue, hinge):
        return None  # "regrets the decision and holds that": another verb takes the clause
    if far and _takes_clause(sentence, cue) and hinge.name != "colon" and not _is_aside(sentence, middle):
        return None  # "said some of it is due to the fact that": the clause begins at once
    if cue.kind is Kind.ACTS and hinge.name != "colon" and far:
        return None
    start = hinge.start if hinge.name == "asks" else hinge.end
    quote = quote_at(sentence, start)
    if quote is not None and (hinge.name == "colon" or quote.end >= sentence.rest):
        return _quoting(sentence, cue, lead, quote, hinge)
    if cue.kind is Kind.UTTERS and hinge.name != "colon":
        return None
    contents = content_of(sentence, start, sentence.rest)
    return made(sentence, cue, contents, speaker_of(sentence, cue, lead, hinge), hinge)


def _is_of_next(sentence: Sentence, cue: Cue, hinge: Hinge) -> bool:
    """Whether a verb of saying stands directly before what would open the content of the one before it."""
    last = next(reversed(sentence.lexicon.cues(sentence.text, cue.end, hinge.start)), None)
    taken = last is not None and last.kind in {Kind.SAYS, Kind.STATES}
    return last is not None and taken and not sentence.text[last.end : hinge.start].strip()


def _takes_clause(sentence: Sentence, cue: Cue) -> bool:
    """Whether the cue's clause may follow it directly."""
    return cue.kind is Kind.SAYS and sentence.lexicon.speech.bare


def _is_aside(sentence: Sentence, middle: str) -> bool:
    """Whether words between a cue and its complementizer say when, where or to whom; or name who said it."""
    return mentions.adjunct_only(sentence.lexicon, middle)


def _right_quote(sentence: Sentence, cue: Cue, lead: Lead, hinge: Hinge) -> Attribution | None:
    quote = quote_at(sentence, hinge.end)
    middle = sentence.text[cue.end : hinge.start].strip()
    if quote is None or cue.kind in {Kind.NOUN, Kind.ACTS} or lead.border == "quote":
        return None
    if middle and sentence.text[cue.end - 1] in COMMAS:
        return None  # what is said begins behind the comma that the cue holds, and the quotation ends it
    comma = sentence.text[hinge.start] in COMMAS
    if middle and not comma and not mentions.adjunct_only(sentence.lexicon, middle):
        return None
    mixed = sentence.text[quote.end : sentence.rest].strip() and sentence.text[quote.end : quote.end + 1] == " "
    whole = mixed and _takes_clause(sentence, cue)
    if not comma and quote.end < sentence.rest and (quote.outer - quote.inner < 12 or whole) and not middle:
        return None
    return _quoting(sentence, cue, lead, quote, hinge)


def _quoting(sentence: Sentence, cue: Cue, lead: Lead, quote: Quote, hinge: Hinge) -> Attribution:
    """A quotation after its cue, and those that follow it with nothing but marks between."""
    spans = [(quote.inner, quote.outer)]
    end = quote.end
    for other in sentence.quotes:
        if other.start >= end and not sentence.text[end : other.start].strip(SIGNS + STOPS + " \n"):
            spans.append((other.inner, other.outer))
            end = other.end
    return made(sentence, cue, tuple(spans), speaker_of(sentence, cue, lead, hinge), hinge, direct=True)
