"""Phrases that name a source: "according to the ministry, ...", "... zufolge". Pure."""

from __future__ import annotations

import re
from functools import cache

from monitor.extract import mentions
from monitor.extract.clauses.parts import COMMAS, SIGNS, Attribution, content_of, goes_on, made
from monitor.extract.lexicon import Cue
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch
from monitor.text import fold


def of_source(sentence: Sentence, cue: Cue) -> Attribution | None:
    """A phrase that names the source: "according to the ministry, ..."."""
    ways = [
        (way, closed) for way in cue.sourcing if (closed := _closed(sentence, cue, way.after if way.before else ""))
    ]
    if not ways:
        return None
    way, closed = min(ways, key=lambda one: (not one[0].after, one[1]))
    if not way.before:
        return _sourced_after(sentence, cue)
    return _sourced_before(sentence, cue, closed, person=way.person)


def _closed(sentence: Sentence, cue: Cue, closing: str) -> Stretch | None:
    """Where the words stand that end the phrase, or where its speaker ends if there are none."""
    if not closing:
        end = mentions.source_end(sentence, cue.end)
        return end, end
    match = _ending(closing).search(sentence.text[cue.end : sentence.rest])
    return (cue.end + match.start(), cue.end + match.end()) if match else None


@cache
def _ending(closing: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{re.escape(fold(closing))}(?!\w)")


def _sourced_before(sentence: Sentence, cue: Cue, closed: Stretch, *, person: bool) -> Attribution | None:
    """The phrase stands before its speaker, and perhaps ends after it."""
    text, (end, tail) = sentence.text, closed
    speaker = mentions.trim(sentence, cue.end, end)
    if speaker is not None and end == tail:
        tail = mentions.past_apposition(sentence, speaker, end)
    if person and not _is_opinion(sentence, cue, speaker, tail):
        return None
    before = strip(text, sentence.start, cue.start, SIGNS)
    contents: tuple[Stretch, ...] = ()
    if before[1] - before[0] > 12:
        contents = content_of(sentence, *before)
    if contents and _runs_on(sentence, cue, tail):
        contents = content_of(sentence, sentence.start, sentence.rest)
    elif tail < sentence.rest and (not contents or (text[tail] in COMMAS and goes_on(sentence, tail + 1))):
        contents = (*contents, *content_of(sentence, tail, sentence.rest))
    return made(sentence, cue, contents, speaker) if contents and speaker else None


def _is_opinion(sentence: Sentence, cue: Cue, speaker: Stretch | None, tail: int) -> bool:
    """Whether "for" names whose view it is: "For the mayor, ..." at the head of a sentence."""
    if speaker is None or sentence.text[sentence.start : cue.start].strip() or sentence.text[tail : tail + 1] != ",":
        return False
    lexicon, words = sentence.lexicon, sentence.text[speaker[0] : tail].replace(",", " ").split()
    return any(word in lexicon.roles or word in lexicon.bodies or word in lexicon.pronouns for word in words)


def _runs_on(sentence: Sentence, cue: Cue, tail: int) -> bool:
    """Whether a phrase that names the source stands in the middle of its clause: "he waits laut Lind for a permit"."""
    signs = (*COMMAS, "(", "-")
    if sentence.text[: cue.start].rstrip().endswith(signs) or sentence.text[tail : sentence.rest].lstrip()[:1] in signs:
        return False
    return len(sentence.text[tail : sentence.rest].split()) > 1


def _sourced_after(sentence: Sentence, cue: Cue) -> Attribution | None:
    """The phrase stands after its speaker: "... کے مطابق", "... zufolge"."""
    text = sentence.text
    speaker = mentions.before_source(sentence, sentence.start, cue.start)
    if speaker is None:
        return None
    contents = content_of(sentence, sentence.start, speaker[0]) if speaker[0] - sentence.start > 12 else ()
    contents = (*contents, *content_of(sentence, cue.end, sentence.rest))
    return made(sentence, cue, contents, speaker) if contents and text[cue.end : sentence.rest].strip() else None
