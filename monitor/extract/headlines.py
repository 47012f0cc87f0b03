"""Who speaks before a colon or behind a dash: in headlines, and before a quotation in the text. Pure."""

from __future__ import annotations

import re
from itertools import pairwise

from monitor.extract import heads, mentions
from monitor.extract.clauses import Attribution
from monitor.extract.lexicon import Kind
from monitor.extract.reading import strip
from monitor.extract.sentence import MASK, STOPS, Sentence, Stretch

COLON = re.compile(r"\s*[:：](?!\d|//|[)(])\s*")
_BAR = re.compile(r"[|｜؛;]\s*|(?<=\s)/\s+")  #: "Exclusive | the minister: ..."
_INITIAL = re.compile(r"(?<!\w)[^\W\d]\.")  #: of a name: "Didier R."
_ACCOUNT = re.compile(r"(?:rt\s+)?(?P<who>@[\w.·-]{2,40})\s*(?P<colon>[:：])\s*(?!//)")
RELATED = re.compile(r"[,،]\s*")
_NAME = 8  #: words before a colon that can be a speaker
_SIGNS = 16  #: the same where words are not separated
_SIGNATURE = 5  #: words of a speaker behind the dash of a headline
_WORDS = 4  #: words before the dash of a headline that can be what is said


def titled(sentence: Sentence) -> list[Attribution]:
    """ "Karimi: the war is over" as a headline; "Karimi: it is over; Velo: it goes on" are two."""
    if not sentence.headline:
        return []
    if COLON.search(sentence.text, sentence.start, sentence.end) is None:
        return _signed(sentence)
    text, last = sentence.text, (sentence.rest, sentence.rest)
    bars = (bar.span() for bar in _BAR.finditer(text, sentence.start, sentence.rest))
    edges = [(sentence.start, sentence.start), *bars]
    begun = [edge for edge, after in pairwise([*edges, last]) if COLON.search(text, edge[1], after[0])]
    found = (_part(sentence, edge[1], after[0]) for edge, after in pairwise([*begun, last]))
    return [one for one in found if one is not None]


def _part(sentence: Sentence, start: int, end: int) -> Attribution | None:
    """Who says what in a headline, or in a part of it."""
    colon = COLON.search(sentence.text, start, end)
    if colon is None or sentence.lexicon.cues(sentence.text, start, colon.start()):
        return None
    if _is_topic(sentence, colon.end()):
        return None
    speaker = _named(sentence, start, colon.start())
    contents = _whole(sentence, colon.end(), end)
    if speaker is None or not contents:
        return None
    direct = any(quote.inner == contents[0][0] for quote in sentence.quotes)
    cue = strip(sentence.text, colon.start(), colon.end())
    return Attribution(kind=Kind.SAYS, contents=contents, cue=cue, speaker=speaker, direct=direct)


def _is_topic(sentence: Sentence, start: int) -> bool:
    """Whether a quotation behind a colon has its own speaker behind it: "Pensions: «Not enough», warns the union"."""
    quote = next((one for one in sentence.quotes if one.start == start), None)
    if quote is None or sentence.text[quote.end : quote.end + 1] != ",":
        return False
    cue = next(iter(sentence.lexicon.cues(sentence.text, quote.end, sentence.end)), None)
    return cue is not None and not sentence.text[quote.end + 1 : cue.start].strip()


def _signed(sentence: Sentence) -> list[Attribution]:
    """ "The war is over - the minister" as a headline."""
    lexicon, text = sentence.lexicon, sentence.text
    dash = max(re.compile(r"\s-\s").finditer(text, sentence.start, sentence.rest), key=re.Match.start, default=None)
    if dash is None or lexicon.cues(text, dash.end(), sentence.rest):
        return []
    words = text[dash.end() : sentence.rest].split()
    known = any(word in lexicon.roles or word in lexicon.bodies for word in words)
    speaker = mentions.trim(sentence, dash.end(), sentence.rest) if known and len(words) <= _SIGNATURE else None
    contents = _whole(sentence, sentence.start, dash.start())
    if speaker is None or len(text[sentence.start : dash.start()].split()) < _WORDS:
        return []
    return [Attribution(kind=Kind.SAYS, contents=contents, cue=dash.span(), speaker=speaker)]


def posted(sentence: Sentence) -> list[Attribution]:
    """ "@ministry: the bridge is open" at the head of a paragraph: a post that is quoted with its account."""
    match = _ACCOUNT.match(sentence.text, sentence.start, sentence.rest) if sentence.opens else None
    contents = _whole(sentence, match.end(), sentence.rest) if match else ()
    if match is None or not contents:
        return []
    return [Attribution(kind=Kind.SAYS, contents=contents, cue=match.span("colon"), speaker=match.span("who"))]


def introduced(sentence: Sentence) -> list[Attribution]:
    """ "Karimi: «...»" in the text."""
    begins = {quote.start for quote in sentence.quotes}
    colons = COLON.finditer(sentence.text, sentence.start, sentence.end) if begins else iter(())
    colon = next((colon for colon in colons if colon.end() in begins), None)
    if colon is None:
        return []
    clause = RELATED.search(sentence.text, sentence.start, colon.start())
    related = clause is not None and sentence.lexicon.relative.match(sentence.text, clause.end())
    speaker = _named(sentence, _past_when(sentence, colon.start()), clause.start() if clause and related else colon.start())
    if speaker is None and sentence.lexicon.speech.drops:
        speaker = heads.topic(sentence)  # "The minister left angrily: «...»"
    spans = tuple((quote.inner, quote.outer) for quote in sentence.quotes if quote.start >= colon.end())
    cue = strip(sentence.text, colon.start(), colon.end())
    return [Attribution(kind=Kind.UTTERS, contents=spans, cue=cue, speaker=speaker, inherits=True, direct=True)]


def _past_when(sentence: Sentence, end: int) -> int:
    """Where who speaks begins, past clauses of when and where: "说到收入，林伸出三根手指：“……”"."""
    pieces = mentions.cut(sentence, sentence.start, end)
    while len(pieces) > 1 and mentions.is_circumstance(sentence, pieces[0]):
        pieces = pieces[1:]
    return pieces[0][0] if pieces else sentence.start


def _named(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """The words before a colon if they can be a speaker."""
    if inner := next((quote.start for quote in sentence.quotes if start < quote.start < end), None):
        end = inner  # Velm'den “yeni yasa” açıklaması: ...
    words = sentence.text[start:end]
    plain = _INITIAL.sub("", sentence.lexicon.abbreviation.sub(" ", words))
    if sentence.lexicon.label.match(words.strip()) or any(sign in plain for sign in STOPS + MASK):
        return None
    if len(words.split()) > _NAME or (not sentence.lexicon.spaced and len(words) > _SIGNS):
        return None
    first = sentence.reading.sign(strip(sentence.text, start, end)[0])
    if first.lower() != first.upper() and not first.isupper():
        return None
    return mentions.trim(sentence, start, end)


def _whole(sentence: Sentence, start: int, end: int) -> tuple[Stretch, ...]:
    start, end = strip(sentence.text, start, end)
    for quote in sentence.quotes:
        if quote.start == start and quote.end >= end:
            return ((quote.inner, quote.outer),) if quote.inner < quote.outer else ()
    return ((start, end),) if len(sentence.text[start:end].split()) > 1 or not sentence.lexicon.spaced else ()
