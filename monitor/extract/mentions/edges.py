"""Where a mention begins and ends among the words around it. Pure."""

from __future__ import annotations

import re

from monitor.extract.lexicon import Lexicon
from monitor.extract.mentions.signs import COMMAS, PIECES, SIGNS, WORD
from monitor.extract.reading import strip
from monitor.extract.sentence import Sentence, Stretch

_SOURCE_END = re.compile(rf"[{COMMAS}:：]|(?<=\s)-+(?=\s)|.\x00|\(")
_LONGEST = 16  #: words of a mention with its apposition
_SIGN_LIMIT = 40  #: signs of a mention where words are not separated


def trim(sentence: Sentence, start: int, end: int) -> Stretch | None:
    """A mention without the words around it that are no part of it; None where nothing is left."""
    lexicon, text = sentence.lexicon, sentence.text
    start, end = strip(text, start, end, SIGNS)
    while match := lexicon.leading.match(text, start, end):
        start = strip(text, match.end(), end, SIGNS)[0]
        if match.end() == match.start():
            break
    start = past_attached(sentence, start, end)
    end = _before_adjunct(lexicon, text, start, end)
    if lexicon.accusatives and (pronoun := WORD.match(text, start)) and pronoun.group() in lexicon.pronouns:
        end = min(end, pronoun.end())  # what follows is the object
    while (match := lexicon.trailing.search(text[start:end])) and match.group():
        end = strip(text, start, start + match.start(), SIGNS)[1]
    if lexicon.speech.describing and text.endswith(lexicon.speech.describing, start, end):
        end -= len(lexicon.speech.describing)
    start, end = strip(text, start, end, SIGNS)
    if not _plausible(lexicon, text[start:end]):
        return None
    mention, mark = text[start:end], text[end : end + 1]
    pairs = (pair for pair in lexicon.speech.marks if pair.close == mark != pair.open)
    inside = any(pair.open in mention and mark not in mention for pair in pairs)
    return start, end + inside  # with the mark that closes a name


def past_attached(sentence: Sentence, start: int, end: int) -> int:
    while (match := sentence.lexicon.attached.match(sentence.text, start, end)) and match.end() < end:
        start = match.end()
    return start


def _before_adjunct(lexicon: Lexicon, text: str, start: int, end: int) -> int:
    """Where a mention ends: before the first adjunct, comma or relative clause that is not at its start."""
    for pattern in (lexicon.adjunct, PIECES, lexicon.relative):
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
    if (
        all(word in lexicon.particles for word in words)
        or words[-1] in lexicon.finite
        or words[0] in lexicon.accusatives
    ):
        return False
    return len(words) <= _LONGEST if lexicon.spaced else len(mention) <= _SIGN_LIMIT


def source_end(sentence: Sentence, start: int) -> int:
    """Where the speaker after "according to" ends: at a comma, a clause, or the end of the sentence."""
    match = _SOURCE_END.search(sentence.text, start, sentence.rest)
    end = match.start() if match else sentence.rest
    return _before_adjunct(sentence.lexicon, sentence.text, start + 1, end)
