"""Phrases that name a source: "according to the ministry, ...", "... zufolge". Pure."""

from __future__ import annotations

import re
from functools import cache

from monitor.extract import mentions
from monitor.extract.clauses.parts import COMMAS, SIGNS, Attribution, content_of, goes_on, joined_by, last_match, made
from monitor.extract.lexicon import Cue, Kind
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch
from monitor.text import fold

_COMMA = re.compile(f"[{COMMAS}]")
_APPOSITION = 8  #: words of an apposition behind a source


def of_source(sentence: Sentence, cue: Cue) -> Attribution | None:
    """A phrase that names the source: "according to the ministry, ..."."""
    ways = [
        (way, closed) for way in cue.sourcing if (closed := _closed(sentence, cue, way.after if way.before else ""))
    ]
    if not ways:
        return None
    way, closed = min(ways, key=lambda one: (not one[0].after, one[1][0], -one[1][1]))
    if not way.before:
        return _sourced_after(sentence, cue)
    return _sourced_before(sentence, cue, closed, person=way.person)


def _closed(sentence: Sentence, cue: Cue, closing: str) -> Stretch | None:
    """Where the words stand that end the phrase, or where its speaker ends if there are none."""
    if not closing:
        end = mentions.source_end(sentence, cue.end)
        return end, _past_place(sentence, end)
    match = _ending(closing).search(sentence.text[cue.end : sentence.rest])
    return (cue.end + match.start(), cue.end + match.end()) if match else None


@cache
def _ending(closing: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{re.escape(fold(closing))}(?!\w)")


def _past_place(sentence: Sentence, end: int) -> int:
    """Up to the comma behind a source, past where and when: "به گفته منابع محلی در کابل، ..."."""
    comma = _COMMA.search(sentence.text, end, sentence.rest)
    short = comma is not None and len(sentence.text[end : comma.start()].split()) <= _APPOSITION
    return comma.start() if comma and short and not sentence.lexicon.cased else end


def _sourced_before(sentence: Sentence, cue: Cue, closed: Stretch, *, person: bool) -> Attribution | None:
    """The phrase stands before its speaker, and perhaps ends after it."""
    text, (end, tail) = sentence.text, closed
    if not sentence.text[end:tail].strip() and _is_within(sentence, cue):
        return None
    speaker = mentions.trim(sentence, cue.end, end)
    speaker, tail = _with_apposition(sentence, speaker, closed) if speaker else (speaker, tail)
    if person and not _is_opinion(sentence, cue, speaker, tail):
        return None
    before = strip(text, sentence.start, cue.start, SIGNS)
    if (joined := last_match(joined_by(sentence.lexicon), text[slice(*before)])) and joined.end() == len(
        text[slice(*before)]
    ):
        before = (cue.start, cue.start)  # "..., although according to her it goes on"
    tail = _past_that(sentence, tail)
    contents: tuple[Stretch, ...] = ()
    if before[1] - before[0] > 12:
        contents = content_of(sentence, *before)
    if contents and _runs_on(sentence, cue, tail):
        contents = content_of(sentence, sentence.start, sentence.rest)
    elif tail < sentence.rest and (not contents or (text[tail] in COMMAS and goes_on(sentence, tail + 1))):
        contents = (*contents, *content_of(sentence, tail, sentence.rest))
    return made(sentence, cue, contents, speaker) if contents and speaker else None


def _is_within(sentence: Sentence, cue: Cue) -> bool:
    """Whether a verb of saying takes the phrase into its own clause: "Lind, citing the minister, said that"."""
    end = _COMMA.search(sentence.text, cue.end, sentence.rest)
    cues = sentence.lexicon.cues(sentence.text, cue.end, end.start() if end else sentence.rest)
    said = (one for one in cues if one.kind in {Kind.SAYS, Kind.STATES})
    last = next(said, None)
    behind = sentence.text[last.end : sentence.rest].lstrip() if last else ""
    return behind[:1] in (":", "：") or sentence.lexicon.complementizer.match(behind) is not None


def _with_apposition(sentence: Sentence, speaker: Stretch, closed: Stretch) -> tuple[Stretch, int]:
    """The speaker, and where the phrase ends: past the words between commas that say who that is."""
    end, tail = closed
    if described := _described(sentence, speaker, tail):
        return described
    return speaker, mentions.past_apposition(sentence, speaker, end) if end == tail else tail


def _described(sentence: Sentence, speaker: Stretch, tail: int) -> tuple[Stretch, int] | None:
    """The speaker with the apposition between commas behind it, and where that ends."""
    comma = _COMMA.search(sentence.text, tail + 1, sentence.rest)
    piece = strip(sentence.text, tail + 1, comma.start()) if comma and sentence.text[tail] in COMMAS else None
    if comma is None or piece is None or not mentions.describes(sentence, speaker, piece):
        return None
    long = len(sentence.text[slice(*piece)].split()) > _APPOSITION
    if long or sentence.lexicon.cues(sentence.text, *piece) or mentions.is_carrier(sentence, speaker):
        return None  # "according to TASS, the minister said, ..."
    return (speaker[0], piece[1]), comma.start()


def _past_that(sentence: Sentence, tail: int) -> int:
    """Past the complementizer behind a phrase: "in the ministry's statement it is said that ..."."""
    if not sentence.lexicon.speech.verb_final:
        return tail  # there it is more often a relative pronoun: "según el sondeo que ..."
    that = sentence.lexicon.complementizer.match(sentence.text, strip(sentence.text, tail, sentence.rest)[0])
    return that.end() if that else tail


def _is_opinion(sentence: Sentence, cue: Cue, speaker: Stretch | None, tail: int) -> bool:
    """Whether "for" names whose view it is: "For the mayor, ..." at the head of a sentence."""
    if (
        speaker is None
        or sentence.text[sentence.start : cue.start].strip()
        or sentence.text[tail : tail + 1] not in tuple(COMMAS)
    ):
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
