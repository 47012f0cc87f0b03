"""Where a mention begins and ends among the words around it. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.extract.lexicon import Lexicon
from monitor.extract.mentions.signs import COMMAS, PIECES, SIGNS, WORD
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch

_SOURCE_END = re.compile(rf"[{COMMAS}:：]|(?<=\s)-+(?=\s)|.\x00|\(")
_DIGIT = re.compile("[0-9]")
_LONGEST = 16  #: words of a mention with its apposition
_SIGN_LIMIT = 40  #: signs of a mention where words are not separated


def trim(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """A mention without the words around it that are no part of it; None where nothing is left."""
    return _trimmed(sentence.lexicon, sentence.text, start, end)


@lru_cache(maxsize=1 << 7)  # each third stretch of a sentence is asked for again
def _trimmed(lexicon: Lexicon, text: str, start: int, end: int) -> Stretch | None:
    start, end = strip(text, start, end, SIGNS)
    while match := lexicon.leading.match(text, start, end) or _day(lexicon, text, start, end):
        start = strip(text, match.end(), end, SIGNS)[0]
        if match.end() == match.start():
            break
    start = past_attached(lexicon, text, start, end)
    end = _before_adjunct(lexicon, text, start, end)
    if lexicon.accusatives and (pronoun := WORD.match(text, start)) and pronoun.group() in lexicon.pronouns:
        end = min(end, pronoun.end())  # what follows is the object
    while end > start and (last := _before_trailing(lexicon, text, start, end)) < end:
        end = last
    if lexicon.speech.describing and text.endswith(lexicon.speech.describing, start, end):
        end -= len(lexicon.speech.describing)
    start, end = strip(text, start, end, SIGNS)
    if not _plausible(lexicon, text[start:end]):
        return None
    return start, end + _closes(lexicon, text, start, end)


def _before_trailing(lexicon: Lexicon, text: str, start: int, end: int) -> int:
    """Where a stretch ends before a small word behind it, or before the one spoken to; `end` without either."""
    match = lexicon.trailing.search(text[start:end])
    if match and match.group():
        return strip(text, start, start + match.start(), SIGNS)[1]
    match = lexicon.addressed.search(text[start:end])
    return _before_addressed(lexicon, text, start, start + match.start()) if match else end


def _before_addressed(lexicon: Lexicon, text: str, start: int, end: int) -> int:
    """Where the speaker ends before the one spoken to: "وزیر | د کابل والي ته", of one noun or a noun and whose it is."""
    carrier = next((one for one in lexicon.carrier.finditer(text, start, end) if one.end() == end), None)
    if carrier is not None:
        return strip(text, start, carrier.start(), SIGNS)[1] if carrier.start() > start else end
    words = list(WORD.finditer(text, start, end))
    owner = len(words) > 2 and words[-3].group() in lexicon.particles
    named = len(words) > 1 and words[-1].group() in lexicon.particles
    first = words[-3 if owner else -2 if named else -1].start() if words else start
    return strip(text, start, first, SIGNS)[1]


def _day(lexicon: Lexicon, text: str, start: int, end: int) -> re.Match[str] | None:
    """The day that a stretch begins with and goes on behind: "On 12 May | the mayor"."""
    match = lexicon.dated.match(text, start, end)
    return match if match and text[match.end() : end].strip() else None


def _closes(lexicon: Lexicon, text: str, start: int, end: int) -> bool:
    """Whether the sign behind a mention closes a mark in it, and so belongs to the name."""
    mark = text[end : end + 1]
    if mark not in lexicon.closing:
        return False
    mention = text[start:end]
    pairs = (pair for pair in lexicon.speech.marks if pair.close == mark != pair.open)
    return mark not in mention and any(pair.open in mention for pair in pairs)


def past_attached(lexicon: Lexicon, text: str, start: int, end: int) -> int:
    """Where a stretch begins behind the small words that are written with what follows."""
    while (match := lexicon.attached.match(text, start, end)) and match.end() < end:
        start = match.end()
    return start


def _before_adjunct(lexicon: Lexicon, text: str, start: int, end: int) -> int:
    """Where a mention ends: before the first adjunct, comma or relative clause that is not at its start."""
    patterns = (lexicon.adjunct, PIECES, lexicon.relative)
    for pattern in (*patterns, lexicon.dated) if _DIGIT.search(text, start, end) else patterns:
        match = pattern.search(text, min(start + 1, end), end)
        while match and (past := _past_whole(lexicon, text, start, match)):
            match = pattern.search(text, past, end)
        if match and text[start : match.start()].strip():
            end = match.start()
    return strip(text, start, end, SIGNS)[1]


def _past_whole(lexicon: Lexicon, text: str, start: int, match: re.Match[str]) -> int:
    """Past a word that ends no mention there: "امام جمعه" is no day, and "یکی از" goes on with the group."""
    if title := lexicon.title.match(text, text.rfind(" ", 0, match.start() - 1) + 1):
        return max(title.end(), match.end())
    return match.end() if lexicon.share.search(text[start : match.start()].rstrip()) else 0


def _plausible(lexicon: Lexicon, mention: str) -> bool:
    if "\x00" in mention or not any(map(str.isalpha, mention)):
        return False
    words = mention.split()
    if lexicon.particles.issuperset(words) or words[-1] in lexicon.finite or words[0] in lexicon.accusatives:
        return False
    return len(words) <= _LONGEST if lexicon.spaced else len(mention) <= _SIGN_LIMIT


def source_end(sentence: Sentence, start: int) -> int:
    """Where the speaker after "according to" ends: at a comma, a clause, or the end of the sentence."""
    match = _SOURCE_END.search(sentence.text, start, sentence.rest)
    end = match.start() if match else sentence.rest
    return _before_adjunct(sentence.lexicon, sentence.text, start + 1, end)
