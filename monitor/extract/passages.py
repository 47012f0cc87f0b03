"""Reads a whole text: its sentences one after the other, and the quotations that lean on the sentence before. Pure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from monitor.extract import chains, dashes, dialogue, fitted, headlines, heads, mentions
from monitor.extract.clauses import Attribution, standing
from monitor.extract.headlines import COLON, RELATED
from monitor.extract.lexicon import Cue, Kind, Lexicon
from monitor.extract.marks import Quote, find
from monitor.extract.reading import Reading
from monitor.extract.sentence import STOPS, Sentence, Stretch, sentences

_DASHED = re.compile(r"[,?!…]\s+-\s+")
_COMMA = re.compile(r"[,?!…]\s+")
_STOP = re.compile(r"\.\s+(?:-\s+)?")
_CLAUSE = 90  #: code points of who said it, with an apposition
_GOES_ON = re.compile(r"[.,]\s+")
_RESUMED = re.compile(r"[.,]\s+-\s+")
_BEFORE = 40  #: code points before a quotation in which a word may say that it is a title
_TITLE = 8  #: words of a title
_NAME = 8  #: words of who speaks
_NEAR = 2  #: sentences before one without a subject that may name it
_WORDS = 4  #: words that a quotation without a cue must have to be speech and no title or irony


def read(reading: Reading, lexicon: Lexicon) -> list[Attribution]:
    """Every act of saying in a text, in order, those without a speaker of their own joined to the one before."""
    every = sentences(reading, lexicon, tuple(_quotes(reading, lexicon)))
    return fitted.amend(reading, every, ruled(every), fitted.model(lexicon.code))


def ruled(every: Sequence[Sentence]) -> list[Attribution]:
    """What the rules alone find in the sentences of a text."""
    found: list[Attribution] = []
    before: Sentence | None = None
    starts = every[0].lexicon.heard(every[0].text) if every else []
    turns = dialogue.turns(every)
    for at, sentence in enumerate(every):
        heard = bisect_left(starts, sentence.start) < bisect_left(starts, sentence.end)  # in one of three or four
        turn = next((one for one in turns if dialogue.holds(one, sentence)), None)
        if turn is not None:
            found += _answered(sentence, turn, heard=heard)
            before = sentence
            continue
        pointed = _pointed(sentence, before, found) if heard else None
        last, before = before, sentence
        if pointed is not None:
            found.append(pointed)
            continue
        new = _spoken(sentence, heard=heard)
        if new:
            if found and last is not None and _leads_in(sentence, last, found[-1], new[0]):
                found[-1] = replace(found[-1], speaker=new[0].speaker, inherits=False)
            found += _heirs(found, new, _topic(every[:at], found) if _is_dropped(sentence, new) else None)
        else:
            _lean(sentence, found)
    return found


def _answered(sentence: Sentence, turn: Attribution, *, heard: bool) -> list[Attribution]:
    """A turn of an interview where its first sentence stands, and what is told in it of others."""
    first = sentence.start < turn.start
    inner = replace(sentence, start=turn.start) if first else sentence
    told = chains.read(inner) if heard else []
    return [*[turn] * first, *(replace(one, nested=True) for one in told if one.speaker)]


def _spoken(sentence: Sentence, *, heard: bool) -> list[Attribution]:
    """The acts of saying of a sentence in itself: a headline's, those of cues, and those of a colon."""
    new = headlines.titled(sentence) if sentence.headline else []
    new = new or (chains.read(sentence) if heard else [])
    new = new or (headlines.introduced(sentence) if sentence.quotes else [])
    return new or headlines.posted(sentence)


def _pointed(sentence: Sentence, before: Sentence | None, found: list[Attribution]) -> Attribution | None:
    """What the sentence before says, where this one only tells who said so: "That is what the minister confirmed"."""
    text, lexicon = sentence.text, sentence.lexicon
    match = lexicon.pointing.match(text, sentence.start, sentence.end)
    if match is None or before is None or before.headline:
        return None
    alone = bool(found) and found[-1].start > before.start and found[-1].direct and found[-1].cue is None
    if found and found[-1].end > before.start and not alone:
        return None
    cue = next((one for one in lexicon.cues(text, match.start(), sentence.end) if one.end > match.end()), None)
    if cue is None or cue.kind is Kind.NOUN or cue.kind is Kind.SOURCE or not _points(sentence, match, cue):
        return None
    speaker = mentions.before_cue(sentence, match.end(), cue.start) if cue.start > match.end() else None
    speaker = speaker or mentions.trim(sentence, cue.end, sentence.rest)
    contents = found.pop().contents if alone and speaker else ((before.start, before.rest),)
    if speaker is None:
        return None
    cued = (cue.start, cue.end)
    return Attribution(kind=Kind.SAYS, contents=contents, cue=cued, speaker=speaker, away=True, direct=alone)


def _points(sentence: Sentence, match: re.Match[str], cue: Cue) -> bool:
    """Whether the pointing words are the object of the cue, and nothing else is said: "das" may be an article."""
    lexicon, text = sentence.lexicon, sentence.text
    clause = RELATED.search(text, cue.end, sentence.rest)
    end = clause.start() if clause and lexicon.relative.match(text, clause.end()) else sentence.rest
    if lexicon.complementizer.search(text, cue.end, end) or COLON.search(text, cue.end, end):
        return False
    if any(quote.start < end for quote in sentence.quotes):
        return False
    near = not text[match.end() : max(cue.start, match.end())].strip(" '")
    return near or len(match.group().split()) > 1 or lexicon.speech.verb_final


def _quotes(reading: Reading, lexicon: Lexicon) -> Iterator[Quote]:
    """The quotations of a text, those in marks and those between dashes, in order and outside one another."""
    dashed = list(dashes.find(reading, lexicon))
    marked = [one for one in _marked(reading, lexicon) if not any(_overlap(one, other) for other in dashed)]
    yield from sorted([*marked, *dashed], key=lambda one: one.start) if dashed else marked


def _overlap(one: Quote, other: Quote) -> bool:
    return one.start < other.end and other.start < one.end


def _marked(reading: Reading, lexicon: Lexicon) -> Iterator[Quote]:
    """The quotations of a text without titles and words that are only named, parted where a cue stands inside."""
    for quote in find(reading, lexicon.speech.marks):
        before = reading.text[max(0, quote.start - _BEFORE) : quote.start]
        named = lexicon.scare.search(before)
        if (
            named
            and not _is_speaker(lexicon, named.group())
            and len(reading.text[quote.inner : quote.outer].split()) <= _TITLE
        ):
            continue
        if not lexicon.spaced and _is_name(reading, lexicon, quote):
            continue
        yield from _parted(reading, lexicon, quote) if lexicon.speech.inset else (quote,)


def _is_speaker(lexicon: Lexicon, word: str) -> bool:
    """Whether a word before marks ends who speaks in them: "the party: “...”"."""
    return word.rstrip().endswith(":") and word.strip(" :(") in lexicon.bodies


def _is_name(reading: Reading, lexicon: Lexicon, quote: Quote) -> bool:
    """Whether marks in the middle of a clause hold a name: 在社交平台“真实社交”上写道."""
    text, name = reading.text, reading.text[quote.inner : quote.outer]
    around = text[max(0, quote.start - 1) : quote.start].isalnum() and text[quote.end : quote.end + 1].isalnum()
    if not around or len(name) > _NAME or any(sign in name for sign in STOPS):
        return False
    return not any(cue.end == quote.start for cue in lexicon.cues(text, max(0, quote.start - _BEFORE), quote.start))


def _parted(reading: Reading, lexicon: Lexicon, quote: Quote) -> Iterator[Quote]:
    """The parts of a quotation around who says it: «We stay, - said Lind. - This is ours»."""
    opening, resumed = (_DASHED, _RESUMED) if lexicon.speech.inset == "dash" else (_COMMA, _GOES_ON)
    for match in opening.finditer(reading.text, quote.inner, quote.outer):
        cue = next(iter(lexicon.cues(reading.text, match.end(), quote.outer)), None)
        if cue is None or not _is_inset(reading, lexicon, match.end(), cue):
            continue
        closing = _STOP.search(reading.text, cue.end, min(quote.outer, cue.end + _CLAUSE))
        closing = closing or resumed.search(reading.text, cue.end, quote.outer)
        if len(reading.text[cue.end : closing.start() if closing else quote.outer].split()) > 2 * _NAME:
            continue
        yield replace(quote, end=match.end(), outer=match.start() + 1, closed=True)
        if closing is not None:
            yield replace(quote, start=closing.end(), inner=closing.end(), follows=False)
        return
    yield quote


def _is_inset(reading: Reading, lexicon: Lexicon, start: int, cue: Cue) -> bool:
    """Whether a cue inside the marks says who speaks: it stands at once, or a word behind the dash."""
    room = 1 if lexicon.speech.inset == "dash" else 0
    return cue.kind in {Kind.SAYS, Kind.UTTERS, Kind.TELLS} and len(reading.text[start : cue.start].split()) <= room


def _leads_in(sentence: Sentence, before: Sentence, last: Attribution, new: Attribution) -> bool:
    """Whether a quotation that stands alone is of who speaks in the sentence after it: «A.» "Lind added that B."

    Where a full stop in the marks ends a sentence, it is also the first half of “A。”林说，“B。”.
    """
    if not last.direct or last.cue is not None or sentence.opens or new.speaker is None or last.end < before.start:
        return False
    comma = sentence.text[new.cue[1] - 1 : new.cue[1] + 1] if new.cue is not None else ""
    around = not sentence.lexicon.spaced and "," in comma
    return not sentence.quotes or around


def _heirs(found: list[Attribution], new: list[Attribution], topic: Stretch | None) -> list[Attribution]:
    """The new ones; where one has no speaker, it is whom the text is about, or the one before."""
    done: list[Attribution] = []
    for one in new:
        before = done[-1].speaker if done else topic or (found[-1].speaker if found and _leans(one) else None)
        if one.speaker is None and one.inherits and before is not None:
            one = replace(one, speaker=before)
        done.append(one)
    return done


def _is_dropped(sentence: Sentence, new: list[Attribution]) -> bool:
    """Whether the first act of saying of a sentence leaves out who says it, as some languages do."""
    return sentence.lexicon.speech.drops and new[0].speaker is None and new[0].inherits and _leans(new[0])


def _topic(before: Sequence[Sentence], found: list[Attribution]) -> Stretch | None:
    """Whom the nearest sentences are about that follow the last act of saying."""
    said = found[-1].end if found else 0
    near = (sentence for sentence in reversed(before[-_NEAR:]) if sentence.start >= said and not sentence.headline)
    return next(filter(None, map(heads.topic, near)), None)


def _leans(one: Attribution) -> bool:
    """Whether an act of saying without a speaker can be of the speaker of the sentence before."""
    return one.direct or one.kind in {Kind.SAYS, Kind.UTTERS}


def _lean(sentence: Sentence, found: list[Attribution]) -> None:
    """A sentence without a cue: a quotation that goes on, or one in the mood of reported speech."""
    if sentence.quotes and (spans := tuple(standing(sentence))):
        _continue(sentence, found, spans)
    elif found and (owned := _owned(sentence, found[-1])):
        found[-1] = owned
    elif found and _in_mood(sentence, found[-1]):
        contents = ((sentence.start, sentence.rest),)
        found.append(Attribution(kind=Kind.MOOD, contents=contents, speaker=found[-1].speaker, inherits=True))


def _owned(sentence: Sentence, last: Attribution) -> Attribution | None:
    """The quotation before, where a sentence says no more than whose it was: «A.» "The spokesman said." """
    if not last.direct or last.cue is not None or sentence.opens or sentence.quotes:
        return None
    cue = _saying(sentence)
    if cue is None or cue.kind not in {Kind.SAYS, Kind.UTTERS, Kind.TELLS}:
        return None
    behind = sentence.text[cue.end : sentence.rest]
    before = mentions.before_cue(sentence, sentence.start, cue.start)
    if before is not None and mentions.adjunct_only(sentence.lexicon, behind):
        return replace(last, speaker=before, cue=(cue.start, cue.end), inherits=False)
    after = mentions.trim(sentence, cue.end, sentence.rest)
    alone = not sentence.text[sentence.start : cue.start].strip(" -,،，") and len(behind.split()) <= _NAME
    return replace(last, speaker=after, cue=(cue.start, cue.end), inherits=False) if after and alone else None


def _saying(sentence: Sentence) -> Cue | None:
    """The verb of such a sentence: the first cue, or where verbs end it the last: "面对追问，林回答。"."""
    cues = sentence.lexicon.cues(sentence.text, sentence.start, sentence.end)
    ends = bool(cues) and not sentence.lexicon.spaced and cues[-1].end >= sentence.rest
    return cues[-1] if ends else next(iter(cues), None)


def _in_mood(sentence: Sentence, before: Attribution) -> bool:
    """Whether a sentence without a cue is marked as someone's words and follows such words."""
    if sentence.opens or before.kind not in {Kind.SAYS, Kind.TELLS, Kind.STATES, Kind.MOOD}:
        return False
    return bool(sentence.lexicon.reported.search(sentence.text, sentence.start, sentence.end))


def _continue(sentence: Sentence, found: list[Attribution], spans: tuple[Stretch, ...]) -> None:
    """Join a quotation to the direct speech that it goes on, or start one of the same speaker."""
    last = found[-1] if found else None
    goes_on = last is not None and last.direct and (not sentence.opens or sentence.quotes[0].follows)
    if last is not None and goes_on:
        found[-1] = replace(last, contents=(*last.contents, *spans))
    elif any(_speech(sentence, span) for span in spans):
        speaker = last.speaker if last is not None else None
        found.append(Attribution(kind=Kind.UTTERS, contents=spans, speaker=speaker, inherits=True, direct=True))


def _speech(sentence: Sentence, span: Stretch) -> bool:
    """Whether a quotation that stands alone is speech: a clause, no title."""
    words = sentence.reading.text[slice(*span)]
    if sentence.lexicon.spaced:
        return len(words.split()) >= _WORDS
    return len(words) >= (_WORDS if words.endswith(tuple(STOPS)) else 2 * _WORDS)
